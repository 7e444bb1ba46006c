/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What closes a gap, and what shows that it is closed. */
#include "config.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "model/trellis-event.h"
#include "model/trellis-opportunity.h"
#include "ui/common/trellis-rows.h"
#include "ui/framework/trellis-competency-parts.h"
#include "ui/framework/trellis-framework-page.h"

#include <glib/gi18n.h>

#define MOST_EVENTS 5
#define MOST_OPPORTUNITIES 5

static char *
icon_of (TrellisEvent *event)
{
  int kind = trellis_entity_get_choice (event, TRELLIS_EVENT_KIND);
  g_autofree char *nick = g_strdelimit (g_strdup (trellis_event_kind_choices[kind].nick), "_", '-');

  return g_strdup_printf ("trellis-kind-%s-symbolic", nick);
}

static void
add_event (GtkWidget *group, TrellisLibrary *library, TrellisEvent *event)
{
  g_autofree char *when = trellis_text_when (trellis_entity_get_number (event, TRELLIS_EVENT_START),
                                             trellis_entity_get_number (event, TRELLIS_EVENT_END),
                                             trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY),
                                             trellis_library_get_zone (library));
  /* Translators: kind of event; when it is */
  g_autofree char *words = g_strdup_printf (
      _ ("%s, %s"), trellis_entity_get_choice_label (event, TRELLIS_EVENT_KIND), when);
  g_autofree char *icon = icon_of (event);

  trellis_group_add (group, trellis_open_row (trellis_entity_get_title (event), words, icon,
                                              "event", trellis_entity_get_uid (event)));
}

/* Whether somebody could take it up today. */
static gboolean
is_open (TrellisOpportunity *opportunity, gint64 today)
{
  gint64 deadline = trellis_entity_get_number (opportunity, TRELLIS_OPPORTUNITY_DEADLINE);
  gint64 expires = trellis_entity_get_number (opportunity, TRELLIS_OPPORTUNITY_EXPIRES);

  return trellis_entity_get_choice (opportunity, TRELLIS_OPPORTUNITY_DIRECTION) ==
             TRELLIS_OPPORTUNITY_DIRECTION_OFFERED &&
         !trellis_entity_get_flag (opportunity, TRELLIS_OPPORTUNITY_PAUSED) &&
         (deadline == 0 || deadline >= today) && (expires == 0 || expires >= today);
}

static gboolean
add_opportunity (GtkWidget *group,
                 TrellisOpportunity *opportunity,
                 const char *competency,
                 gint64 today)
{
  const char *const *competencies = trellis_entity_get_list (opportunity,
                                                             TRELLIS_OPPORTUNITY_COMPETENCIES);
  const char *time = trellis_entity_get_text (opportunity, TRELLIS_OPPORTUNITY_TIME);
  const char *kind = trellis_entity_get_choice_label (opportunity, TRELLIS_OPPORTUNITY_KIND);
  g_autofree char *words = NULL;

  if (!competencies || !g_strv_contains (competencies, competency) || !is_open (opportunity, today))
    return FALSE;
  /* Translators: kind of opportunity; the time it takes */
  words = *time ? g_strdup_printf (_ ("%s, %s"), kind, time) : g_strdup (kind);
  trellis_group_add (group, trellis_open_row (trellis_entity_get_title (opportunity), words,
                                              "trellis-plan-symbolic", "opportunity",
                                              trellis_entity_get_uid (opportunity)));
  return TRUE;
}

/**
 * trellis_competency_add_closing:
 * @page: a page
 * @standing: where I stand
 * @competency: a competency
 *
 * Adds the next events and the open opportunities that build it.
 */
void
trellis_competency_add_closing (TrellisPage *page,
                                TrellisStanding *standing,
                                TrellisCompetency *competency)
{
  TrellisLibrary *library = trellis_standing_get_library (standing);
  const char *uid = trellis_entity_get_uid (competency);
  g_autoptr (GPtrArray) events = trellis_library_events_building (library, uid, MOST_EVENTS);
  g_autoptr (GPtrArray) opportunities = trellis_library_list_all (library, TRELLIS_TYPE_OPPORTUNITY,
                                                                  TRELLIS_OPPORTUNITY_TITLE);
  GtkWidget *group = trellis_page_add_group (page, _ ("What helps you grow"),
                                             _ ("Events and opportunities that build this."));
  guint shown = 0;

  for (guint i = 0; i < events->len; i++)
    add_event (group, library, events->pdata[i]);
  for (guint i = 0; i < opportunities->len && shown < MOST_OPPORTUNITIES; i++)
    shown += add_opportunity (group, opportunities->pdata[i], uid, trellis_today ()) ? 1 : 0;
  if (events->len + shown == 0)
    trellis_group_add (group,
                       trellis_text_row (NULL, _ ("Nothing is planned that builds this. Ask your "
                                                  "manager whom you could shadow, or make it a "
                                                  "goal in your plan.")));
}

/**
 * trellis_competency_add_evidence:
 * @page: a page
 * @standing: where I stand
 * @competency: a competency
 *
 * Adds my evidence for it, the newest first.
 */
void
trellis_competency_add_evidence (TrellisPage *page,
                                 TrellisStanding *standing,
                                 TrellisCompetency *competency)
{
  const char *uid = trellis_entity_get_uid (competency);
  const char *me = trellis_standing_get_me (standing);
  GtkWidget *group;
  g_autoptr (GPtrArray) evidence = NULL;
  guint shown = 0;

  if (!*me)
    return;
  evidence = trellis_library_list_linked (trellis_standing_get_library (standing),
                                          TRELLIS_TYPE_EVIDENCE, TRELLIS_EVIDENCE_PERSON, me,
                                          TRELLIS_EVIDENCE_DATE);
  group = trellis_page_add_group (page, _ ("Your evidence"), NULL);
  for (guint i = evidence->len; i > 0; i--) {
    TrellisEvidence *at = evidence->pdata[i - 1];
    const char *const *shows = trellis_entity_get_list (at, TRELLIS_EVIDENCE_COMPETENCIES);
    gint64 date = trellis_entity_get_number (at, TRELLIS_EVIDENCE_DATE);
    g_autofree char *when = date ? trellis_text_date (date) : NULL;
    GtkWidget *row;

    if (!shows || !g_strv_contains (shows, uid))
      continue;
    row = trellis_open_row (trellis_entity_get_title (at), when, NULL, "evidence",
                            trellis_entity_get_uid (at));
    trellis_framework_page_mark (row, "evidence", trellis_entity_get_uid (at));
    trellis_group_add (group, row);
    shown++;
  }
  if (shown == 0)
    trellis_group_add (group, trellis_text_row (NULL, _ ("No story yet that shows this. Write one "
                                                         "while you remember it: situation, task, "
                                                         "action and result.")));
}
