/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A story that shows a competency, told for an interview: situation, task, action and result. */
#include "config.h"

#include "base/trellis-text.h"
#include "model/trellis-event.h"
#include "ui/common/trellis-rows.h"
#include "ui/framework/trellis-framework-page.h"
#include "ui/framework/trellis-framework-pages.h"
#include "ui/framework/trellis-framework-words.h"

#include <glib/gi18n.h>

static const struct {
  guint field;
  const char *title;
} star[] = {
  { TRELLIS_EVIDENCE_SITUATION, N_ ("Situation") },
  { TRELLIS_EVIDENCE_TASK, N_ ("Task") },
  { TRELLIS_EVIDENCE_ACTION, N_ ("Action") },
  { TRELLIS_EVIDENCE_RESULT, N_ ("Result") },
};

static void
add_story (TrellisPage *page, TrellisEvidence *evidence)
{
  gboolean any = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (star); i++) {
    const char *text = trellis_entity_get_text (evidence, star[i].field);

    if (!*text)
      continue;
    trellis_group_add (trellis_page_add_group (page, _ (star[i].title), NULL),
                       trellis_text_row (_ (star[i].title), text));
    any = TRUE;
  }
  if (!any)
    trellis_group_add (trellis_page_add_group (page, _ ("The story"), NULL),
                       trellis_text_row (NULL, _ ("Nothing is written yet. Press Edit and begin "
                                                  "with the situation.")));
}

static void
add_shown (TrellisPage *page, TrellisStanding *standing, TrellisEvidence *evidence)
{
  const char *const *shows = trellis_entity_get_list (evidence, TRELLIS_EVIDENCE_COMPETENCIES);
  TrellisLibrary *library = trellis_standing_get_library (standing);
  GtkWidget *group;

  if (!shows || !*shows)
    return;
  group = trellis_page_add_group (page, _ ("What it shows"), NULL);
  for (guint i = 0; shows[i]; i++) {
    g_autofree char *title = trellis_library_get_title (library, TRELLIS_TYPE_COMPETENCY, shows[i]);
    g_autofree char *words = trellis_words_standing (standing, shows[i]);

    if (title && *title)
      trellis_group_add (group, trellis_open_row (title, words, "trellis-framework-symbolic",
                                                  "competency", shows[i]));
  }
}

static void
add_origin (TrellisPage *page, TrellisStanding *standing, TrellisEvidence *evidence)
{
  const char *event = trellis_entity_get_text (evidence, TRELLIS_EVIDENCE_EVENT);
  const char *url = trellis_entity_get_text (evidence, TRELLIS_EVIDENCE_URL);
  g_autofree char *title = NULL;
  GtkWidget *group;

  if (!*event && !*url)
    return;
  group = trellis_page_add_group (page, _ ("Where it comes from"), NULL);
  if (*event) {
    title = trellis_library_get_title (trellis_standing_get_library (standing), TRELLIS_TYPE_EVENT,
                                       event);
    trellis_group_add (group, trellis_open_row (title && *title ? title : _ ("An event"), NULL,
                                                "trellis-calendar-symbolic", "event", event));
  }
  if (*url)
    trellis_group_add (group, trellis_link_row (_ ("Open the link"), url));
}

static gboolean
evidence_fill (TrellisPage *page, TrellisStanding *standing, const char *uid)
{
  g_autoptr (TrellisEvidence) evidence = trellis_library_get (
      trellis_standing_get_library (standing), TRELLIS_TYPE_EVIDENCE, uid);
  g_autofree char *when = NULL;
  g_autofree char *words = NULL;
  gint64 date;

  if (!evidence)
    return FALSE;
  date = trellis_entity_get_number (evidence, TRELLIS_EVIDENCE_DATE);
  when = date ? trellis_text_date (date) : g_strdup (_ ("No date"));
  words = trellis_entity_get_flag (evidence, TRELLIS_EVIDENCE_STRENGTH)
              /* Translators: %s is a date */
              ? g_strdup_printf (_ ("%s. One of your strengths."), when)
              : g_strdup (when);
  trellis_page_set_title (page, trellis_entity_get_title (evidence), words);
  add_story (page, evidence);
  add_shown (page, standing, evidence);
  add_origin (page, standing, evidence);
  trellis_framework_page_add_action (page, _ ("E_dit"), FALSE, "framework.edit", "evidence", uid);
  trellis_framework_page_add_action (page, _ ("De_lete"), FALSE, "framework.delete", "evidence",
                                     uid);
  return TRUE;
}

/**
 * trellis_evidence_page_new:
 * @standing: where I stand
 * @uid: uid of a record of evidence
 *
 * Makes the page on which a record of evidence is read.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_evidence_page_new (TrellisStanding *standing, const char *uid)
{
  return trellis_framework_page_new (standing, "evidence", uid,
                                     "evidence competency self_assessment event", evidence_fill);
}
