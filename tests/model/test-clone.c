/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copies of weeks and of events: the clock on the wall counts, and nothing of the old one comes along. */
#include "config.h"

#include "model/trellis-clone.h"
#include "model/trellis-repeat.h"

#include "base/trellis-time.h"
#include "model/trellis-activity.h"
#include "model/trellis-event.h"
#include "model/trellis-preparation.h"

#define LONDON "Europe/London"

static gint64
date_of (const char *text)
{
  gint64 date = 0;

  g_assert_true (trellis_date_parse (text, &date));
  return date;
}

static gint64
instant_of (const char *text)
{
  gint64 instant = 0;

  g_assert_true (trellis_instant_parse (text, &instant));
  return instant;
}

/* The clocks of London go forward on 28 March 2027 and back on 31 October 2027; those of New York earlier in spring. */
static void
test_shift (void)
{
  static const struct {
    const char *from;
    int days;
    const char *zone;
    const char *to;
  } cases[] = {
    { "2027-03-22T10:00:00Z", 7, LONDON, "2027-03-29T09:00:00Z" },
    { "2027-03-22T10:00:00Z", 6, LONDON, "2027-03-28T09:00:00Z" },
    { "2027-10-25T09:00:30Z", 7, LONDON, "2027-11-01T10:00:30Z" },
    { "2027-03-10T15:00:00Z", 7, "America/New_York", "2027-03-17T14:00:00Z" },
    { "2027-03-22T10:00:00Z", 7, "UTC", "2027-03-29T10:00:00Z" },
    { "2027-03-22T23:30:00Z", -7, LONDON, "2027-03-15T23:30:00Z" },
    { "2027-06-01T23:30:00Z", 30, LONDON, "2027-07-01T23:30:00Z" }, /* half past midnight there */
    { "2027-12-31T10:00:00Z", 60, LONDON, "2028-02-29T10:00:00Z" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    gint64 to = trellis_clone_shift (instant_of (cases[i].from), cases[i].days, cases[i].zone);
    g_autofree char *text = trellis_instant_format (to, "UTC");

    g_assert_cmpstr (text, ==, cases[i].to);
  }
  g_assert_cmpint (trellis_clone_shift (0, 7, LONDON), ==, 0);
}

static gpointer
add_event (TrellisWeekContents *week, const char *title, const char *start, const char *end)
{
  TrellisEvent *event = trellis_entity_new (TRELLIS_TYPE_EVENT);
  static const char *const speakers[] = { "Ana Li", NULL };

  trellis_entity_set_text (event, TRELLIS_EVENT_TITLE, title);
  trellis_entity_set_text (event, TRELLIS_EVENT_WEEK, trellis_entity_get_uid (week->week));
  trellis_entity_set_text (event, TRELLIS_EVENT_ZONE, LONDON);
  if (start) {
    trellis_entity_set_number (event, TRELLIS_EVENT_START, instant_of (start));
    trellis_entity_set_number (event, TRELLIS_EVENT_END, instant_of (end));
    trellis_entity_set_number (event, TRELLIS_EVENT_CLOSES, instant_of (start) - TRELLIS_DAY);
  }
  trellis_entity_set_list (event, TRELLIS_EVENT_SPEAKERS, speakers);
  g_ptr_array_add (week->events, event);
  return event;
}

static TrellisWeekContents *
make_week (void)
{
  g_autoptr (TrellisLearningWeek) week = trellis_entity_new (TRELLIS_TYPE_LEARNING_WEEK);
  TrellisWeekContents *self;
  gpointer record;

  trellis_entity_set_text (week, TRELLIS_LEARNING_WEEK_TITLE, "Pattern");
  trellis_entity_set_text (week, TRELLIS_LEARNING_WEEK_THEME, "Grow");
  trellis_entity_set_text (week, TRELLIS_LEARNING_WEEK_URL, "https://example.org/2026");
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_START, date_of ("2027-03-22"));
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_END, date_of ("2027-03-26"));
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_SIGN_UP_OPENS, date_of ("2027-03-01"));
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_STATUS, TRELLIS_WEEK_STATUS_CLOSED);
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_RELEASE, 4);
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_TEMPLATE, TRUE);
  self = trellis_week_contents_new (week);
  record = add_event (self, "Talk", "2027-03-23T10:00:00Z", "2027-03-23T10:45:00Z");
  trellis_entity_set_text (record, TRELLIS_EVENT_JOIN_URL, "https://example.org/join");
  trellis_entity_set_text (record, TRELLIS_EVENT_RECORDING_URL, "https://example.org/film");
  trellis_entity_set_text (record, TRELLIS_EVENT_SERIES, "series");
  trellis_entity_set_number (record, TRELLIS_EVENT_OCCURRENCE, 5);
  trellis_entity_set_number (record, TRELLIS_EVENT_SEQUENCE, 3);
  record = add_event (self, "Read", "2027-03-22T00:00:00Z", "2027-03-27T00:00:00Z");
  trellis_entity_set_number (record, TRELLIS_EVENT_ALL_DAY, TRUE);
  add_event (self, "No time", NULL, NULL);
  record = add_event (self, "Off", "2027-03-23T10:00:00Z", "2027-03-23T10:45:00Z");
  trellis_entity_set_number (record, TRELLIS_EVENT_STATUS, TRELLIS_EVENT_STATUS_CANCELLED);
  return self;
}

static void
add_plans (TrellisWeekContents *self)
{
  gpointer task = trellis_entity_new (TRELLIS_TYPE_WEEK_TASK);
  gpointer piece = trellis_entity_new (TRELLIS_TYPE_PROMOTION_PIECE);
  gpointer quiz = trellis_entity_new (TRELLIS_TYPE_ACTIVITY);
  gpointer lost = trellis_entity_new (TRELLIS_TYPE_ACTIVITY);

  trellis_entity_set_text (task, TRELLIS_WEEK_TASK_TITLE, "Book rooms");
  trellis_entity_set_number (task, TRELLIS_WEEK_TASK_DUE, date_of ("2027-02-01"));
  trellis_entity_set_number (task, TRELLIS_WEEK_TASK_DONE, date_of ("2027-01-30"));
  g_ptr_array_add (self->tasks, task);
  trellis_entity_set_number (piece, TRELLIS_PROMOTION_PIECE_SENT, date_of ("2027-03-01"));
  g_ptr_array_add (self->pieces, piece);
  trellis_entity_set_text (quiz, TRELLIS_ACTIVITY_EVENT,
                           trellis_entity_get_uid (self->events->pdata[0]));
  trellis_entity_set_text (lost, TRELLIS_ACTIVITY_EVENT,
                           trellis_entity_get_uid (self->events->pdata[3]));
  g_ptr_array_add (self->activities, quiz);
  g_ptr_array_add (self->activities, lost);
}

static void
assert_instant (gpointer event, guint field, const char *expected)
{
  g_autofree char *text = trellis_instant_format (trellis_entity_get_number (event, field), "UTC");

  g_assert_cmpstr (text, ==, expected);
}

static void
test_week (void)
{
  g_autoptr (TrellisWeekContents) source = make_week ();
  g_autoptr (TrellisWeekContents)
      copy = trellis_clone_week (source, "Spring", date_of ("2027-03-29"));
  gpointer week = copy->week, talk = copy->events->pdata[0], read = copy->events->pdata[1];

  g_assert_cmpstr (trellis_entity_get_title (week), ==, "Spring");
  g_assert_cmpstr (trellis_entity_get_uid (week), !=, trellis_entity_get_uid (source->week));
  g_assert_cmpstr (trellis_entity_get_text (week, TRELLIS_LEARNING_WEEK_THEME), ==, "Grow");
  g_assert_cmpint (trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_END), ==,
                   date_of ("2027-04-02"));
  g_assert_cmpint (trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_SIGN_UP_OPENS), ==,
                   date_of ("2027-03-08"));
  for (guint field = TRELLIS_LEARNING_WEEK_STATUS; field <= TRELLIS_LEARNING_WEEK_RELEASE; field++)
    g_assert_cmpint (trellis_entity_get_number (week, field), ==, 0);
  g_assert_false (trellis_entity_get_flag (week, TRELLIS_LEARNING_WEEK_TEMPLATE));
  g_assert_false (trellis_entity_is_set (week, TRELLIS_LEARNING_WEEK_URL));

  g_assert_cmpuint (copy->events->len, ==, 3); /* without the cancelled one */
  assert_instant (talk, TRELLIS_EVENT_START, "2027-03-30T09:00:00Z");
  assert_instant (talk, TRELLIS_EVENT_END, "2027-03-30T09:45:00Z");
  assert_instant (talk, TRELLIS_EVENT_CLOSES, "2027-03-29T09:00:00Z");
  assert_instant (read, TRELLIS_EVENT_START, "2027-03-29T00:00:00Z");
  assert_instant (read, TRELLIS_EVENT_END, "2027-04-03T00:00:00Z");
  g_assert_false (trellis_entity_is_set (copy->events->pdata[2], TRELLIS_EVENT_START));
  g_assert_cmpstr (trellis_entity_get_text (talk, TRELLIS_EVENT_WEEK), ==,
                   trellis_entity_get_uid (week));
  g_assert_cmpstr (trellis_entity_get_list (talk, TRELLIS_EVENT_SPEAKERS)[0], ==, "Ana Li");
  g_assert_cmpint (trellis_entity_get_choice (talk, TRELLIS_EVENT_STATUS), ==,
                   TRELLIS_EVENT_STATUS_TENTATIVE);
  g_assert_false (trellis_entity_is_set (talk, TRELLIS_EVENT_JOIN_URL));
  g_assert_false (trellis_entity_is_set (talk, TRELLIS_EVENT_RECORDING_URL));
  g_assert_false (trellis_entity_is_set (talk, TRELLIS_EVENT_SERIES));
  g_assert_false (trellis_entity_is_set (talk, TRELLIS_EVENT_OCCURRENCE));
  g_assert_cmpint (trellis_entity_get_number (talk, TRELLIS_EVENT_SEQUENCE), ==, 0);
  /* the source stays as it was */
  g_assert_true (trellis_entity_is_set (source->events->pdata[0], TRELLIS_EVENT_JOIN_URL));
}

static void
test_plans (void)
{
  g_autoptr (TrellisWeekContents) source = make_week ();
  g_autoptr (TrellisWeekContents) copy = NULL;
  const char *week;

  add_plans (source);
  copy = trellis_clone_week (source, "Spring", date_of ("2027-04-05"));
  week = trellis_entity_get_uid (copy->week);
  g_assert_cmpint (trellis_entity_get_number (copy->tasks->pdata[0], TRELLIS_WEEK_TASK_DUE), ==,
                   date_of ("2027-02-15"));
  g_assert_false (trellis_entity_is_set (copy->tasks->pdata[0], TRELLIS_WEEK_TASK_DONE));
  g_assert_cmpstr (trellis_entity_get_text (copy->tasks->pdata[0], TRELLIS_WEEK_TASK_WEEK), ==,
                   week);
  g_assert_false (trellis_entity_is_set (copy->pieces->pdata[0], TRELLIS_PROMOTION_PIECE_SENT));
  g_assert_false (trellis_entity_is_set (copy->pieces->pdata[0], TRELLIS_PROMOTION_PIECE_DUE));
  g_assert_cmpstr (trellis_entity_get_text (copy->activities->pdata[0], TRELLIS_ACTIVITY_EVENT), ==,
                   trellis_entity_get_uid (copy->events->pdata[0]));
  g_assert_false (trellis_entity_is_set (copy->activities->pdata[1], TRELLIS_ACTIVITY_EVENT));
}

static void
test_dates (void)
{
  static const struct {
    TrellisRepeat repeat;
    const char *first;
    const char *dates; /* separated by a space */
    const char *rule;
    const char *words;
  } cases[] = {
    { { 3, 1, TRELLIS_REPEAT_WEEKS },
      "2027-01-05",
      "2027-01-05 2027-01-12 2027-01-19",
      "FREQ=WEEKLY;COUNT=3;BYDAY=TU",
      "Every week on Tuesday, 3 times" },
    { { 3, 2, TRELLIS_REPEAT_WEEKS },
      "2027-12-22",
      "2027-12-22 2028-01-05 2028-01-19",
      "FREQ=WEEKLY;INTERVAL=2;COUNT=3;BYDAY=WE",
      "Every 2 weeks on Wednesday, 3 times" },
    { { 6, 2, TRELLIS_REPEAT_MONTHS }, /* the second Tuesday, over the end of a year */
      "2026-09-08",
      "2026-09-08 2026-11-10 2027-01-12 2027-03-09 2027-05-11 2027-07-13",
      "FREQ=MONTHLY;INTERVAL=2;COUNT=6;BYDAY=2TU",
      "Every 2 months on the second Tuesday, 6 times" },
    { { 4, 1, TRELLIS_REPEAT_MONTHS }, /* a fifth one is the last */
      "2027-01-29",
      "2027-01-29 2027-02-26 2027-03-26 2027-04-30",
      "FREQ=MONTHLY;COUNT=4;BYDAY=-1FR",
      "Every month on the last Friday, 4 times" },
    { { 2, 1, TRELLIS_REPEAT_MONTHS },
      "2027-02-28",
      "2027-02-28 2027-03-28",
      "FREQ=MONTHLY;COUNT=2;BYDAY=4SU",
      "Every month on the fourth Sunday, 2 times" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    gint64 first = date_of (cases[i].first);
    g_autofree char *rule = trellis_repeat_rule (&cases[i].repeat, first);
    g_autofree char *words = trellis_repeat_words (&cases[i].repeat, first);
    g_autoptr (GString) dates = g_string_new (NULL);

    for (guint n = 0; n < cases[i].repeat.times; n++) {
      g_autofree char *date = trellis_date_format (
          trellis_repeat_date (&cases[i].repeat, first, n));

      g_string_append_printf (dates, "%s%s", n ? " " : "", date);
    }
    g_assert_cmpstr (dates->str, ==, cases[i].dates);
    g_assert_cmpstr (rule, ==, cases[i].rule);
    g_assert_cmpstr (words, ==, cases[i].words);
  }
}

static void
test_series (void)
{
  static const char *const themes[] = { "Time", "Fairness", NULL };
  const TrellisRepeat repeat = { 3, 1, TRELLIS_REPEAT_WEEKS };
  g_autoptr (TrellisWeekContents) week = make_week ();
  gpointer event = week->events->pdata[0];
  g_autoptr (TrellisSeries) series = NULL;
  g_autoptr (GPtrArray) events = NULL;

  trellis_entity_set_text (event, TRELLIS_EVENT_SERIES, NULL);
  events = trellis_repeat_event (&repeat, event, themes, &series);
  g_assert_cmpuint (events->len, ==, 3);
  g_assert_cmpstr (trellis_entity_get_title (series), ==, "Talk");
  g_assert_cmpstr (trellis_entity_get_text (series, TRELLIS_SERIES_RULE), ==,
                   "FREQ=WEEKLY;COUNT=3;BYDAY=TU");
  g_assert_cmpstr (trellis_entity_get_text (series, TRELLIS_SERIES_ZONE), ==, LONDON);
  g_assert_cmpstr (trellis_entity_get_title (events->pdata[0]), ==, "Talk: Time");
  g_assert_cmpstr (trellis_entity_get_title (events->pdata[1]), ==, "Talk: Fairness");
  g_assert_cmpstr (trellis_entity_get_title (events->pdata[2]), ==, "Talk");
  /* the first is the event itself, in its week; the others are drafts outside of it */
  g_assert_cmpstr (trellis_entity_get_uid (events->pdata[0]), ==, trellis_entity_get_uid (event));
  g_assert_true (trellis_entity_is_set (events->pdata[0], TRELLIS_EVENT_WEEK));
  g_assert_true (trellis_entity_is_set (events->pdata[0], TRELLIS_EVENT_RECORDING_URL));
  g_assert_false (trellis_entity_is_set (events->pdata[1], TRELLIS_EVENT_WEEK));
  g_assert_false (trellis_entity_is_set (events->pdata[1], TRELLIS_EVENT_RECORDING_URL));
  g_assert_cmpint (trellis_entity_get_choice (events->pdata[1], TRELLIS_EVENT_STATUS), ==,
                   TRELLIS_EVENT_STATUS_TENTATIVE);
  /* ten o'clock in London on both sides of the change of clocks */
  assert_instant (events->pdata[0], TRELLIS_EVENT_OCCURRENCE, "2027-03-23T10:00:00Z");
  assert_instant (events->pdata[1], TRELLIS_EVENT_START, "2027-03-30T09:00:00Z");
  assert_instant (events->pdata[2], TRELLIS_EVENT_OCCURRENCE, "2027-04-06T09:00:00Z");
  for (guint i = 0; i < 3; i++)
    g_assert_cmpstr (trellis_entity_get_text (events->pdata[i], TRELLIS_EVENT_SERIES), ==,
                     trellis_entity_get_uid (series));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/clone/shift", test_shift);
  g_test_add_func ("/clone/week", test_week);
  g_test_add_func ("/clone/plans", test_plans);
  g_test_add_func ("/repeat/dates", test_dates);
  g_test_add_func ("/repeat/series", test_series);
  return g_test_run ();
}
