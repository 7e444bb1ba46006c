/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where an event stands in what I learn: the competencies it builds and my gaps, its learning week
 * and its series. */
#include "config.h"

#include "ui/calendar/trellis-event-learning.h"

#include "base/trellis-text.h"
#include "model/trellis-activity.h"
#include "model/trellis-framework.h"
#include "model/trellis-gap.h"
#include "model/trellis-plan.h"
#include "ui/calendar/trellis-event-text.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

#define MOST_OF_SERIES 5

typedef struct {
  GPtrArray *levels;
  GPtrArray *assessments;
  GPtrArray *requirements; /* of the role that my plan aims at */
  char *role; /* what it is called, empty for none */
} Gaps;

static void
clear_gaps (Gaps *self)
{
  g_clear_pointer (&self->levels, g_ptr_array_unref);
  g_clear_pointer (&self->assessments, g_ptr_array_unref);
  g_clear_pointer (&self->requirements, g_ptr_array_unref);
  g_free (self->role);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Gaps, clear_gaps)

/* The role that my plan aims at; an active plan before a draft, and never one that is complete. */
static char *
target_role (TrellisLibrary *library, const char *me)
{
  g_autoptr (GPtrArray) plans = trellis_library_list_linked (
      library, TRELLIS_TYPE_PLAN, TRELLIS_PLAN_PERSON, me, TRELLIS_PLAN_START);
  const char *role = "";
  gboolean active = FALSE;

  for (guint i = 0; *me && i < plans->len; i++) {
    int status = trellis_entity_get_choice (plans->pdata[i], TRELLIS_PLAN_STATUS);
    const char *at = trellis_entity_get_text (plans->pdata[i], TRELLIS_PLAN_TARGET_ROLE);

    if (!*at || status == TRELLIS_PLAN_STATUS_COMPLETE ||
        (active && status != TRELLIS_PLAN_STATUS_ACTIVE))
      continue;
    role = at;
    active = active || status == TRELLIS_PLAN_STATUS_ACTIVE;
  }
  return g_strdup (role);
}

static void
read_gaps (Gaps *self, TrellisLibrary *library, const char *me)
{
  g_autofree char *role = target_role (library, me);

  self->levels = trellis_library_list_all (library, TRELLIS_TYPE_LEVEL, TRELLIS_LEVEL_RANK);
  self->assessments = trellis_library_list_linked (library, TRELLIS_TYPE_SELF_ASSESSMENT,
                                                   TRELLIS_SELF_ASSESSMENT_PERSON, me,
                                                   TRELLIS_SELF_ASSESSMENT_AT);
  self->requirements = trellis_library_list_linked (library, TRELLIS_TYPE_ROLE_REQUIREMENT,
                                                    TRELLIS_ROLE_REQUIREMENT_PROFILE, role,
                                                    TRELLIS_ROLE_REQUIREMENT_COMPETENCY);
  self->role = trellis_library_get_title (library, TRELLIS_TYPE_ROLE_PROFILE, role);
}

static TrellisRoleRequirement *
requirement_for (const Gaps *gaps, const char *competency)
{
  for (guint i = 0; i < gaps->requirements->len; i++)
    if (g_str_equal (trellis_entity_get_text (gaps->requirements->pdata[i],
                                              TRELLIS_ROLE_REQUIREMENT_COMPETENCY),
                     competency))
      return gaps->requirements->pdata[i];
  return NULL;
}

static const char *
level_title (const Gaps *gaps, const char *uid)
{
  TrellisLevel *level = trellis_gap_find_level (gaps->levels, uid);

  return level ? trellis_entity_get_title (level) : "";
}

/* How my level stands to what my target role asks for. */
static char *
gap_words (const Gaps *gaps, const char *competency)
{
  TrellisRoleRequirement *requirement = requirement_for (gaps, competency);
  TrellisSelfAssessment *current = trellis_gap_current (gaps->assessments, competency,
                                                        TRELLIS_ASSESSMENT_SOURCE_SELF);
  const char *asked = requirement
                          ? trellis_entity_get_text (requirement, TRELLIS_ROLE_REQUIREMENT_LEVEL)
                          : "";
  const char *mine = current ? level_title (gaps, trellis_entity_get_text (
                                                      current, TRELLIS_SELF_ASSESSMENT_LEVEL))
                             : "";
  int my_rank = trellis_gap_current_rank (gaps->assessments, gaps->levels, competency);

  if (my_rank && requirement && my_rank < trellis_gap_rank (gaps->levels, asked))
    /* TRANSLATORS: a role, the level it asks for, my level */
    return g_strdup_printf (_ ("Closes a gap: %s asks for %s, you are at %s"), gaps->role,
                            level_title (gaps, asked), mine);
  if (!my_rank && requirement)
    /* TRANSLATORS: a role, the level it asks for */
    return g_strdup_printf (_ ("%s asks for %s; you have not assessed yourself yet"), gaps->role,
                            level_title (gaps, asked));
  if (my_rank)
    return g_strdup_printf (_ ("You are at %s"), mine);
  return g_strdup (_ ("Competency"));
}

static void
add_competencies (TrellisPage *page, TrellisLibrary *library, const TrellisEventStanding *standing)
{
  const char *const *uids = trellis_entity_get_list (standing->event, TRELLIS_EVENT_COMPETENCIES);
  GtkWidget *group = NULL;
  g_auto (Gaps) gaps = { 0 };

  if (!uids || !*uids)
    return;
  read_gaps (&gaps, library, standing->me);
  for (guint i = 0; uids[i]; i++) {
    g_autofree char *title = trellis_library_get_title (library, TRELLIS_TYPE_COMPETENCY, uids[i]);
    g_autofree char *words = gap_words (&gaps, uids[i]);

    if (!*title)
      continue;
    if (!group)
      group = trellis_page_add_group (page, _ ("What it builds"), NULL);
    trellis_group_add (group, trellis_open_row (title, words, "trellis-framework-symbolic",
                                                "competency", uids[i]));
  }
}

static void
add_week (TrellisPage *page, TrellisLearningWeek *week)
{
  GtkWidget *group = trellis_page_add_group (page, _ ("Learning week"), NULL);
  g_autofree char *dates = trellis_text_dates (
      trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_START),
      trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_END));
  g_autofree char *words = NULL;

  /* TRANSLATORS: the days of a learning week */
  words = g_strdup_printf (_ ("%s; all its events"), dates);
  trellis_group_add (group, trellis_open_row (trellis_entity_get_title (week), words,
                                              "trellis-calendar-symbolic", "learning_week",
                                              trellis_entity_get_uid (week)));
}

static GPtrArray *
next_of_series (TrellisLibrary *library, const TrellisEventStanding *standing, const char *series)
{
  g_autoptr (TrellisQuery) query = trellis_query_new (TRELLIS_TYPE_EVENT);

  trellis_query_where_text (query, TRELLIS_EVENT_SERIES, TRELLIS_MATCH_IS, series);
  trellis_query_where_number (query, TRELLIS_EVENT_START, TRELLIS_MATCH_FROM, standing->now);
  trellis_query_order (query, TRELLIS_EVENT_START, FALSE);
  trellis_query_limit (query, MOST_OF_SERIES + 1);
  return trellis_library_list (library, query);
}

static void
add_series (TrellisPage *page, TrellisLibrary *library, const TrellisEventStanding *standing)
{
  const char *uid = trellis_entity_get_text (standing->event, TRELLIS_EVENT_SERIES);
  g_autoptr (TrellisSeries) series = trellis_library_get (library, TRELLIS_TYPE_SERIES, uid);
  g_autoptr (GPtrArray) events = NULL;
  GtkWidget *group;

  if (!series)
    return;
  group = trellis_page_add_group (page, _ ("Series"), NULL);
  trellis_group_add (group, trellis_fact_row (_ ("Part of the series"),
                                              trellis_entity_get_title (series)));
  events = next_of_series (library, standing, uid);
  for (guint i = 0; i < events->len; i++) {
    g_autofree char *when = trellis_event_text_when (events->pdata[i], standing->now);

    if (!g_str_equal (trellis_entity_get_uid (events->pdata[i]),
                      trellis_entity_get_uid (standing->event)))
      trellis_group_add (group, trellis_open_row (trellis_entity_get_title (events->pdata[i]), when,
                                                  "trellis-calendar-symbolic", "event",
                                                  trellis_entity_get_uid (events->pdata[i])));
  }
}

static void
add_activities (TrellisPage *page, TrellisLibrary *library, const TrellisEventStanding *standing)
{
  g_autoptr (GPtrArray) activities = trellis_library_list_linked (
      library, TRELLIS_TYPE_ACTIVITY, TRELLIS_ACTIVITY_EVENT,
      trellis_entity_get_uid (standing->event), TRELLIS_ACTIVITY_POSITION);
  GtkWidget *group;

  if (activities->len == 0)
    return;
  group = trellis_page_add_group (page, _ ("To play"), NULL);
  for (guint i = 0; i < activities->len; i++) {
    gpointer activity = activities->pdata[i];

    trellis_group_add (
        group, trellis_open_row (
                   trellis_entity_get_title (activity),
                   _ (trellis_entity_get_choice_label (activity, TRELLIS_ACTIVITY_KIND)),
                   "trellis-kind-quiz-symbolic", "activity", trellis_entity_get_uid (activity)));
  }
}

/**
 * trellis_event_learning_add:
 * @page: the page
 * @library: a library
 * @standing: the event and where I stand with it
 *
 * Adds what the event is part of.
 */
void
trellis_event_learning_add (TrellisPage *page,
                            TrellisLibrary *library,
                            const TrellisEventStanding *standing)
{
  add_competencies (page, library, standing);
  add_activities (page, library, standing);
  if (standing->week)
    add_week (page, standing->week);
  add_series (page, library, standing);
}
