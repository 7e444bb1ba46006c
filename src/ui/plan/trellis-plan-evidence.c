/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Evidence: stories told as situation, task, action and result, for interviews and reviews. */
#include "config.h"

#include "ui/plan/trellis-plan-evidence.h"

#include "base/trellis-text.h"
#include "model/trellis-assessment.h"
#include "model/trellis-event.h"
#include "model/trellis-framework.h"
#include "ui/common/trellis-empty.h"
#include "ui/common/trellis-rows.h"
#include "ui/plan/trellis-plan-data.h"

#include <glib/gi18n.h>

static const guint parts[] = {
  TRELLIS_EVIDENCE_SITUATION,
  TRELLIS_EVIDENCE_TASK,
  TRELLIS_EVIDENCE_ACTION,
  TRELLIS_EVIDENCE_RESULT,
};

static guint
parts_written (gpointer evidence)
{
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    n += trellis_entity_is_set (evidence, parts[i]) ? 1 : 0;
  return n;
}

static char *
competencies_of (TrellisLibrary *library, gpointer evidence)
{
  const char *const *uids = trellis_entity_get_list (evidence, TRELLIS_EVIDENCE_COMPETENCIES);
  g_autoptr (GStrvBuilder) titles = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;

  for (guint i = 0; uids && uids[i]; i++) {
    g_autofree char *title = trellis_library_get_title (library, TRELLIS_TYPE_COMPETENCY, uids[i]);

    if (*title)
      g_strv_builder_add (titles, title);
  }
  all = g_strv_builder_end (titles);
  return trellis_text_list ((const char *const *) all);
}

static GtkWidget *
story_row (TrellisLibrary *library, gpointer evidence)
{
  g_autofree char *day = trellis_text_date_short (
      trellis_entity_get_number (evidence, TRELLIS_EVIDENCE_DATE));
  g_autofree char *builds = competencies_of (library, evidence);
  g_autoptr (GString) text = g_string_new (day);

  if (*builds)
    g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", builds);
  if (parts_written (evidence) < G_N_ELEMENTS (parts))
    g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", _ ("not finished"));
  return trellis_plan_row (trellis_entity_get_title (evidence), text->str, evidence);
}

static char *
sentence_of (GPtrArray *stories)
{
  g_autoptr (GHashTable) covered = g_hash_table_new (g_str_hash, g_str_equal);
  guint n;

  for (guint i = 0; i < stories->len; i++) {
    const char *const *uids = trellis_entity_get_list (stories->pdata[i],
                                                       TRELLIS_EVIDENCE_COMPETENCIES);

    for (guint c = 0; uids && uids[c]; c++)
      g_hash_table_add (covered, (gpointer) uids[c]);
  }
  n = g_hash_table_size (covered);
  /* Translators: the number of stories comes first, and decides the plural */
  return g_strdup_printf (ngettext ("You have %u story, for %u of the competencies.",
                                    "You have %u stories, for %u of the competencies.",
                                    stories->len),
                          stories->len, n);
}

static gboolean
fill_section (TrellisPage *page, gpointer data)
{
  TrellisPlanView *view = data;
  g_autoptr (GPtrArray) stories = NULL;
  g_autofree char *sentence = NULL;
  GtkWidget *group;

  trellis_page_set_title (page, _ ("Evidence"), NULL);
  if (trellis_plan_add_who (page, view->library))
    return TRUE;
  stories = trellis_plan_my_records (view->library, TRELLIS_TYPE_EVIDENCE, TRELLIS_EVIDENCE_PERSON,
                                     TRELLIS_EVIDENCE_DATE);
  if (stories->len == 0) {
    trellis_page_add (
        page, trellis_empty_new ("trellis-plan-symbolic", _ ("No stories yet"),
                                 _ ("Write down what you did while you remember it: the situation, "
                                    "your task, your action and the result. It is ready then for "
                                    "an interview or a review."),
                                 _ ("_Write a story"), "plan.add-evidence"));
    return TRUE;
  }
  sentence = sentence_of (stories);
  trellis_plan_add_summary (page, sentence);
  trellis_plan_button (page, _ ("_Write a story"), "plan.add-evidence", NULL, TRUE);
  group = trellis_page_add_group (page, _ ("Stories"), NULL);
  for (guint i = 0; i < stories->len; i++)
    trellis_group_add (group, story_row (view->library, stories->pdata[i]));
  return TRUE;
}

/**
 * trellis_plan_evidence_new:
 * @library: a library
 *
 * Makes the section of evidence.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_plan_evidence_new (TrellisLibrary *library)
{
  return trellis_plan_page_new (library, "", "", "evidence competency", fill_section);
}

static void
add_story (TrellisPage *page, gpointer evidence)
{
  GtkWidget *group = trellis_page_add_group (page, _ ("The story"), NULL);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++) {
    const TrellisField *about = &trellis_entity_get_kind (evidence)->fields[parts[i]];
    const char *text = trellis_entity_get_text (evidence, parts[i]);

    trellis_group_add (group,
                       trellis_fact_row (_ (about->label), *text ? text : _ ("Still to write")));
  }
}

static gboolean
fill_story (TrellisPage *page, gpointer data)
{
  TrellisPlanView *view = data;
  g_autoptr (TrellisEvidence) evidence = trellis_plan_view_get (view, TRELLIS_TYPE_EVIDENCE);
  g_autofree char *day = NULL, *event = NULL;
  const char *event_uid, *url;
  GtkWidget *group = NULL;

  if (!evidence)
    return FALSE;
  day = trellis_text_date (trellis_entity_get_number (evidence, TRELLIS_EVIDENCE_DATE));
  trellis_page_set_title (page, trellis_entity_get_title (evidence), day);
  add_story (page, evidence);
  trellis_plan_add_edit_buttons (page, evidence);
  trellis_plan_add_competencies (page, view->library,
                                 trellis_entity_get_list (evidence, TRELLIS_EVIDENCE_COMPETENCIES));
  event_uid = trellis_entity_get_text (evidence, TRELLIS_EVIDENCE_EVENT);
  event = trellis_library_get_title (view->library, TRELLIS_TYPE_EVENT, event_uid);
  url = trellis_entity_get_text (evidence, TRELLIS_EVIDENCE_URL);
  if (*event || *url)
    group = trellis_page_add_group (page, _ ("More"), NULL);
  if (*event)
    trellis_group_add (group, trellis_open_row (event, _ ("Event"), "trellis-calendar-symbolic",
                                                "event", event_uid));
  if (*url)
    trellis_group_add (group, trellis_link_row (_ ("Link"), url));
  return TRUE;
}

/**
 * trellis_plan_evidence_page_new:
 * @library: a library
 * @uid: uid of a piece of evidence
 *
 * Makes the page of a story.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_plan_evidence_page_new (TrellisLibrary *library, const char *uid)
{
  return trellis_plan_page_new (library, "evidence", uid, "evidence competency event", fill_story);
}
