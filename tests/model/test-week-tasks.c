/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The checklist of a learning week, its mix, and what its events do not say yet. */
#include "config.h"

#include "model/trellis-week-gaps.h"
#include "model/trellis-week-mix.h"
#include "model/trellis-week-tasks.h"

#include "base/trellis-time.h"

#define MONDAY (trellis_date_new (2027, 5, 17))

static TrellisLearningWeek *
new_week (void)
{
  TrellisLearningWeek *week = trellis_entity_new (TRELLIS_TYPE_LEARNING_WEEK);

  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_START, MONDAY);
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_END, MONDAY + 4);
  return week;
}

static GPtrArray *
none (void)
{
  return g_ptr_array_new_with_free_func (g_object_unref);
}

static gpointer
add_task (GPtrArray *tasks, const char *title, gint64 due, gint64 done)
{
  TrellisWeekTask *task = trellis_entity_new (TRELLIS_TYPE_WEEK_TASK);

  trellis_entity_set_text (task, TRELLIS_WEEK_TASK_TITLE, title);
  trellis_entity_set_number (task, TRELLIS_WEEK_TASK_DUE, due);
  trellis_entity_set_number (task, TRELLIS_WEEK_TASK_DONE, done);
  trellis_entity_set_number (task, TRELLIS_WEEK_TASK_POSITION, tasks->len + 1);
  g_ptr_array_add (tasks, task);
  return task;
}

static gint64
due_of (GPtrArray *tasks, const char *title)
{
  for (guint i = 0; i < tasks->len; i++)
    if (g_str_equal (trellis_entity_get_title (tasks->pdata[i]), title))
      return trellis_entity_get_number (tasks->pdata[i], TRELLIS_WEEK_TASK_DUE);
  return -1;
}

static void
test_usual (void)
{
  g_autoptr (TrellisLearningWeek) week = new_week ();
  g_autoptr (GPtrArray) tasks = trellis_week_tasks_usual (week, NULL), present = none (),
                        rest = NULL, again = NULL;
  gint64 before = 0;

  g_assert_cmpuint (tasks->len, ==, 16);
  for (guint i = 0; i < tasks->len; i++) {
    gint64 due = trellis_entity_get_number (tasks->pdata[i], TRELLIS_WEEK_TASK_DUE);

    g_assert_cmpint (trellis_date_weekday (due), <=, 5);
    g_assert_cmpint (due, >=, before);
    g_assert_cmpint (trellis_entity_get_number (tasks->pdata[i], TRELLIS_WEEK_TASK_POSITION), ==,
                     i + 1);
    before = due;
  }
  g_assert_cmpint (due_of (tasks, "Book speakers and rooms"), ==, MONDAY - 56);
  g_assert_cmpint (due_of (tasks, "Publish the programme and open sign-up"), ==, MONDAY - 21);
  g_assert_cmpint (due_of (tasks, "Publish the opening article"), ==, MONDAY);
  g_assert_cmpint (due_of (tasks, "Publish the round-up and thank everybody"), ==, MONDAY + 11);

  add_task (present, "Book speakers and rooms", 0, 0);
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_SIGN_UP_OPENS, MONDAY - 30);
  rest = trellis_week_tasks_usual (week, present);
  g_assert_cmpuint (rest->len, ==, 15);
  g_assert_cmpint (due_of (rest, "Publish the programme and open sign-up"), ==, MONDAY - 30);
  g_assert_cmpint (trellis_entity_get_number (rest->pdata[0], TRELLIS_WEEK_TASK_POSITION), ==, 2);
  again = trellis_week_tasks_usual (week, tasks);
  g_assert_cmpuint (again->len, ==, 0);
}

/* What would fall on a Sunday goes back to Friday, or on to Monday when it comes after the week. */
static void
test_weekend (void)
{
  g_autoptr (TrellisLearningWeek) week = new_week ();
  g_autoptr (GPtrArray) tasks = NULL;

  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_START, MONDAY + 2);
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_END, MONDAY + 2);
  tasks = trellis_week_tasks_usual (week, NULL);
  g_assert_cmpint (due_of (tasks, "Try every joining link"), ==, MONDAY - 3);
  g_assert_cmpint (due_of (tasks, "Take down who came, and read what they said"), ==, MONDAY + 7);
}

static void
test_words (void)
{
  static const struct {
    int due, done; /* days from today; 99 for unset */
    const char *words;
    gboolean overdue;
  } cases[] = {
    { 99, 99, "", FALSE },
    { 3, 99, "By Thursday 20 May 2027, in 3 days", FALSE },
    { 0, 99, "By Monday 17 May 2027, today", FALSE },
    { -1, 99, "Overdue: it was for Sunday 16 May 2027, yesterday", TRUE },
    { -1, -3, "Done on Friday 14 May 2027", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GPtrArray) tasks = none ();
    gpointer task = add_task (tasks, "Task", cases[i].due == 99 ? 0 : MONDAY + cases[i].due,
                              cases[i].done == 99 ? 0 : MONDAY + cases[i].done);
    g_autofree char *words = trellis_week_task_when (task, MONDAY);

    g_assert_cmpstr (words, ==, cases[i].words);
    g_assert_cmpint (trellis_week_task_is_overdue (task, MONDAY), ==, cases[i].overdue);
  }
}

static void
test_sentence (void)
{
  static const struct {
    int open, late, done;
    const char *sentence;
  } cases[] = {
    { 0, 0, 0, "Nothing is on the checklist yet." },
    { 1, 0, 0, "0 of 1 task is done (0%); none is overdue." },
    { 4, 2, 3, "3 of 9 tasks are done (33%); 2 are overdue." },
    { 0, 1, 2, "2 of 3 tasks are done (66%); 1 is overdue." },
    { 0, 0, 1, "The one task is done." },
    { 0, 0, 7, "All 7 tasks are done." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GPtrArray) tasks = none ();
    g_autofree char *sentence = NULL;

    for (int n = 0; n < cases[i].open; n++)
      add_task (tasks, "Open", 0, 0);
    for (int n = 0; n < cases[i].late; n++)
      add_task (tasks, "Late", MONDAY - 1, 0);
    for (int n = 0; n < cases[i].done; n++)
      add_task (tasks, "Done", MONDAY - 1, MONDAY - 1);
    sentence = trellis_week_tasks_sentence (tasks, MONDAY);
    g_assert_cmpstr (sentence, ==, cases[i].sentence);
  }
}

static void
test_offset (void)
{
  static const struct {
    int days;
    const char *words;
  } cases[] = {
    { -21, "3 weeks before the first day" },
    { -1, "1 day before the first day" },
    { 0, "On the first day" },
    { 11, "11 days after the first day" },
    { 7, "1 week after the first day" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (TrellisLearningWeek) week = new_week ();
    g_autoptr (GPtrArray) tasks = none ();
    g_autofree char *words = trellis_week_task_offset (
        add_task (tasks, "Task", MONDAY + cases[i].days, 0), week);

    g_assert_cmpstr (words, ==, cases[i].words);
  }
}

static void
test_move (void)
{
  static const struct {
    int at, by;
    const char *order;
    guint changed;
  } cases[] = {
    { 0, 1, "BACD", 2 },  { 3, -1, "ABDC", 2 }, { 0, 3, "BCDA", 4 },
    { 0, -1, "ABCD", 0 }, { 3, 1, "ABCD", 0 },  { 1, 0, "ABCD", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GPtrArray) tasks = none (), changed = NULL;
    char order[5] = "ABCD";

    for (const char *title = "ABCD"; *title; title++)
      add_task (tasks, (char[]){ *title, 0 }, 0, 0);
    changed = trellis_week_tasks_move (tasks, trellis_entity_get_uid (tasks->pdata[cases[i].at]),
                                       cases[i].by);
    g_assert_cmpuint (changed->len, ==, cases[i].changed);
    for (guint n = 0; n < changed->len; n++)
      order[trellis_entity_get_number (changed->pdata[n], TRELLIS_WEEK_TASK_POSITION) - 1] =
          *trellis_entity_get_title (changed->pdata[n]);
    g_assert_cmpstr (order, ==, cases[i].order);
  }
}

/* Mix and gaps -------------------------------------------------------------------------------- */

static gpointer
add_event (GPtrArray *events, int day, int length, int strand, int kind, int mode)
{
  gpointer event = trellis_entity_new (TRELLIS_TYPE_EVENT);
  gint64 start = trellis_instant_from_local (MONDAY + day, 600, "Europe/London");

  trellis_entity_set_text (event, TRELLIS_EVENT_TITLE, "Event");
  if (day >= 0) {
    trellis_entity_set_number (event, TRELLIS_EVENT_START, start);
    trellis_entity_set_number (event, TRELLIS_EVENT_END, start + length * TRELLIS_MINUTE);
  } else
    trellis_entity_set_number (event, TRELLIS_EVENT_MINUTES, length);
  trellis_entity_set_number (event, TRELLIS_EVENT_MIX, strand);
  trellis_entity_set_number (event, TRELLIS_EVENT_KIND, kind);
  trellis_entity_set_number (event, TRELLIS_EVENT_MODE, mode);
  g_ptr_array_add (events, event);
  return event;
}

static char *
lines (GPtrArray *counts)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < counts->len; i++) {
    const TrellisWeekCount *count = counts->pdata[i];

    g_string_append_printf (text, "%s%" G_GINT64_FORMAT " %u×%" G_GINT64_FORMAT "; ", count->label,
                            count->date ? count->date - MONDAY : 0, count->events, count->minutes);
  }
  return g_string_free (text, FALSE);
}

static void
test_mix (void)
{
  static const char *const managers[] = { "Managers", "Volunteers", NULL };
  g_autoptr (GPtrArray) events = none ();
  g_autoptr (TrellisWeekMix) mix = NULL;
  g_autofree char *kinds = NULL, *audiences = NULL, *modes = NULL, *days = NULL;
  gpointer event;

  add_event (events, 0, 45, TRELLIS_LEARNING_MIX_EDUCATION, TRELLIS_EVENT_KIND_TALK,
             TRELLIS_EVENT_MODE_HYBRID);
  event = add_event (events, 2, 60, TRELLIS_LEARNING_MIX_EXPERIENCE, TRELLIS_EVENT_KIND_WORKSHOP,
                     TRELLIS_EVENT_MODE_ONLINE);
  trellis_entity_set_list (event, TRELLIS_EVENT_AUDIENCE, managers);
  add_event (events, 2, 30, TRELLIS_LEARNING_MIX_UNSET, TRELLIS_EVENT_KIND_WORKSHOP,
             TRELLIS_EVENT_MODE_ONLINE);
  add_event (events, 5, 15, TRELLIS_LEARNING_MIX_EXPOSURE, TRELLIS_EVENT_KIND_SOCIAL,
             TRELLIS_EVENT_MODE_ONLINE); /* outside of the week */
  add_event (events, -1, 20, TRELLIS_LEARNING_MIX_EXPOSURE, TRELLIS_EVENT_KIND_SOCIAL,
             TRELLIS_EVENT_MODE_ONLINE);
  event = add_event (events, 1, 500, TRELLIS_LEARNING_MIX_EXPOSURE, TRELLIS_EVENT_KIND_QUIZ,
                     TRELLIS_EVENT_MODE_ONLINE);
  trellis_entity_set_number (event, TRELLIS_EVENT_STATUS, TRELLIS_EVENT_STATUS_CANCELLED);
  event = add_event (events, 0, 1440, TRELLIS_LEARNING_MIX_EDUCATION, TRELLIS_EVENT_KIND_TALK,
                     TRELLIS_EVENT_MODE_ONLINE);
  trellis_entity_set_number (event, TRELLIS_EVENT_ALL_DAY, TRUE);
  mix = trellis_week_mix_new (events, MONDAY, MONDAY + 4, "Europe/London",
                              trellis_instant_from_local (MONDAY + 1, 0, "Europe/London"));
  kinds = lines (mix->kinds);
  audiences = lines (mix->audiences);
  modes = lines (mix->modes);
  days = lines (mix->days);
  g_assert_cmpstr (kinds, ==, "Social0 2×35; Talk0 2×45; Workshop0 2×90; ");
  g_assert_cmpstr (audiences, ==, "Everybody0 5×110; Managers0 1×60; Volunteers0 1×60; ");
  g_assert_cmpstr (modes, ==, "Online0 5×125; In person and online0 1×45; ");
  g_assert_cmpstr (days, ==, "0 2×45; 1 0×0; 2 2×90; 3 0×0; 4 0×0; 5 1×15; ");
  g_assert_cmpuint (mix->all.events, ==, 6);
  g_assert_cmpint (mix->all.minutes, ==, 170);
  g_assert_cmpuint (mix->unplaced.events, ==, 1);
  g_assert_cmpuint (mix->cancelled, ==, 1);
  g_assert_cmpint (mix->strands.total, ==, 140);
  g_assert_cmpint (mix->strands.amounts[TRELLIS_LEARNING_MIX_UNSET], ==, 30);
  g_assert_cmpint (mix->done.total, ==, 45);
}

static void
test_gaps (void)
{
  static const char *const speakers[] = { "Ana Li", NULL };
  g_autoptr (GPtrArray) events = none ();
  gpointer event = add_event (events, 0, 45, 0, TRELLIS_EVENT_KIND_TALK, TRELLIS_EVENT_MODE_HYBRID);
  g_autofree char *all = trellis_week_gaps_of (event), *two = NULL, *none_left = NULL;

  g_assert_cmpstr (all, ==,
                   "no description, nobody who leads it, no place, no link to join, nothing about "
                   "access");
  trellis_entity_set_text (event, TRELLIS_EVENT_SUMMARY, "Why come");
  trellis_entity_set_list (event, TRELLIS_EVENT_SPEAKERS, speakers);
  trellis_entity_set_number (event, TRELLIS_EVENT_CAPTIONS, TRUE);
  two = trellis_week_gaps_of (event);
  g_assert_cmpstr (two, ==, "no place, no link to join");
  trellis_entity_set_number (event, TRELLIS_EVENT_MODE, TRELLIS_EVENT_MODE_ONLINE);
  trellis_entity_set_text (event, TRELLIS_EVENT_JOIN_URL, "https://example.org/join");
  g_assert_null (trellis_week_gaps_of (event));
  trellis_entity_set_list (event, TRELLIS_EVENT_SPEAKERS, NULL);
  trellis_entity_set_number (event, TRELLIS_EVENT_KIND, TRELLIS_EVENT_KIND_SOCIAL);
  none_left = trellis_week_gaps_of (event);
  g_assert_null (none_left); /* nobody needs to lead a lunch */
  trellis_entity_set_text (event, TRELLIS_EVENT_SUMMARY, NULL);
  trellis_entity_set_number (event, TRELLIS_EVENT_STATUS, TRELLIS_EVENT_STATUS_CANCELLED);
  g_assert_null (trellis_week_gaps_of (event));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/week-tasks/usual", test_usual);
  g_test_add_func ("/week-tasks/weekend", test_weekend);
  g_test_add_func ("/week-tasks/words", test_words);
  g_test_add_func ("/week-tasks/sentence", test_sentence);
  g_test_add_func ("/week-tasks/offset", test_offset);
  g_test_add_func ("/week-tasks/move", test_move);
  g_test_add_func ("/week-mix", test_mix);
  g_test_add_func ("/week-gaps", test_gaps);
  return g_test_run ();
}
