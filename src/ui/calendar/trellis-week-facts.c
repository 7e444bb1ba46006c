/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is known of a learning week itself. */
#include "config.h"

#include "ui/calendar/trellis-week-facts.h"

#include "base/trellis-text.h"
#include "model/trellis-organisation.h"
#include "ui/calendar/trellis-week-words.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

static void
add_fact (GtkWidget *group, const char *title, const char *value)
{
  if (value && *value)
    trellis_group_add (group, trellis_fact_row (title, value));
}

static const char *
text (TrellisLearningWeek *week, guint field)
{
  return trellis_entity_get_text (week, field);
}

/* The last release is where people read what is new. */
static void
add_release (GtkWidget *group, TrellisRelease *release)
{
  g_autofree char *title = NULL;

  if (!release)
    return;
  title = trellis_week_words_release (release);
  trellis_group_add (group, trellis_week_action_row (title, _ ("What changed"), "calendar.release",
                                                     trellis_entity_get_uid (release)));
}

/**
 * trellis_week_facts_add:
 * @page: a page
 * @library: a library
 * @state: where the week stands
 * @summary: the week in one sentence
 *
 * Adds the facts in short.
 */
void
trellis_week_facts_add (TrellisPage *page,
                        TrellisLibrary *library,
                        const TrellisReleaseDraft *state,
                        const char *summary)
{
  TrellisLearningWeek *week = state->week;
  GtkWidget *group = trellis_page_add_group (page, NULL, NULL);
  g_autofree char *dates = trellis_week_words_dates (week);
  g_autofree char *status = trellis_week_words_status (week);
  g_autofree char *opens = trellis_text_date (
      trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_SIGN_UP_OPENS));
  g_autofree char *runs = trellis_library_get_title (
      library, TRELLIS_TYPE_ORGANISATION, text (week, TRELLIS_LEARNING_WEEK_ORGANISATION));
  const char *url = text (week, TRELLIS_LEARNING_WEEK_URL);

  add_fact (group, _ ("In short"), summary);
  add_fact (group, _ ("When"), dates);
  add_fact (group, _ ("Theme"), text (week, TRELLIS_LEARNING_WEEK_THEME));
  add_fact (group, _ ("Status"), status);
  add_fact (group, _ ("Sponsor"), text (week, TRELLIS_LEARNING_WEEK_SPONSOR));
  add_fact (group, _ ("Run by"), runs);
  add_fact (group, _ ("Sign-up opens"), opens);
  if (*url)
    trellis_group_add (group, trellis_link_row (_ ("Web page"), url));
  add_release (group, state->last);
}

/**
 * trellis_week_facts_add_paper:
 * @page: a page
 * @week: uid of a learning week
 *
 * Adds the way to its timetable on paper; organisers find it among their tools.
 */
void
trellis_week_facts_add_paper (TrellisPage *page, const char *week)
{
  trellis_group_add (trellis_page_add_group (page, NULL, NULL),
                     trellis_week_action_row (_ ("Timetable on paper"),
                                              _ ("Printed or as PDF, day by day, in large print "
                                                 "too"),
                                              "calendar.week-timetable", week));
}

/* A group of its own, whose title is seen above the text. */
static void
add_text (TrellisPage *page, const char *title, const char *words)
{
  if (*words)
    trellis_group_add (trellis_page_add_group (page, title, NULL), trellis_text_row (title, words));
}

static void
add_partners (TrellisPage *page, TrellisLibrary *library, TrellisLearningWeek *week)
{
  const char *const *uids = trellis_entity_get_list (week, TRELLIS_LEARNING_WEEK_PARTNERS);
  GtkWidget *group = NULL;

  for (; *uids; uids++) {
    g_autoptr (TrellisOrganisation)
        partner = trellis_library_get (library, TRELLIS_TYPE_ORGANISATION, *uids);
    const char *url = partner ? text ((gpointer) partner, TRELLIS_ORGANISATION_URL) : "";

    if (!partner)
      continue;
    if (!group)
      group = trellis_page_add_group (page, _ ("Partners"), NULL);
    trellis_group_add (group,
                       *url ? trellis_link_row (trellis_entity_get_title (partner), url)
                            : trellis_fact_row (_ ("Partner"), trellis_entity_get_title (partner)));
  }
}

static void
add_quotation (TrellisPage *page, TrellisLearningWeek *week)
{
  const char *words = text (week, TRELLIS_LEARNING_WEEK_QUOTATION);
  const char *who = text (week, TRELLIS_LEARNING_WEEK_QUOTED);
  g_autofree char *quoted = *who ? g_strdup_printf ("“%s”\n%s", words, who)
                                 : g_strdup_printf ("“%s”", words);

  if (*words)
    add_text (page, _ ("In their words"), quoted);
}

/**
 * trellis_week_facts_add_texts:
 * @page: a page
 * @library: a library
 * @week: a learning week
 *
 * Adds what is written about the week: introduction, objectives, partners, a quotation.
 */
void
trellis_week_facts_add_texts (TrellisPage *page, TrellisLibrary *library, TrellisLearningWeek *week)
{
  add_text (page, _ ("About"), text (week, TRELLIS_LEARNING_WEEK_ABOUT));
  add_text (page, _ ("Objectives"), text (week, TRELLIS_LEARNING_WEEK_OBJECTIVES));
  add_partners (page, library, week);
  add_quotation (page, week);
}
