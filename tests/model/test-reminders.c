/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "base/trellis-time.h"
#include "model/trellis-reminders.h"

#include <locale.h>

#define ZONE "Europe/London"

/* A moment in November 2026. */
static gint64
at (int day, int hour, int minute)
{
  return trellis_instant_from_local (trellis_date_new (2026, 11, day), hour * 60 + minute, ZONE);
}

/* On Tuesday 24 November from ten to eleven. */
static TrellisEvent *
new_event (void)
{
  TrellisEvent *event = trellis_entity_new (TRELLIS_TYPE_EVENT);

  trellis_entity_set_uid (event, "e-1");
  trellis_entity_set_text (event, TRELLIS_EVENT_TITLE, "Writing goals");
  trellis_entity_set_number (event, TRELLIS_EVENT_START, at (24, 10, 0));
  trellis_entity_set_number (event, TRELLIS_EVENT_END, at (24, 11, 0));
  return event;
}

static void
test_at (void)
{
  static const struct {
    int lead;
    int since_day, since_hour, since_minute;
    int day, hour, minute; /* 0 for never */
  } cases[] = {
    { 15, 20, 9, 0, 24, 9, 45 },   { 60, 20, 9, 0, 24, 9, 0 },   { 5, 24, 9, 50, 24, 9, 55 },
    { 5, 24, 9, 55, 0, 0, 0 }, /* booked at that very minute */
    { 15, 24, 9, 50, 0, 0, 0 }, /* booked ten minutes before */
    { 0, 20, 9, 0, 0, 0, 0 }, /* never */
    { -1, 20, 9, 0, 23, 18, 0 }, /* the evening before */
    { -1, 23, 17, 59, 23, 18, 0 }, { -1, 23, 20, 0, 24, 9, 45 }, /* later that evening: a quarter of an hour before instead */
    { -1, 24, 9, 50, 0, 0, 0 },
  };
  g_autoptr (TrellisEvent) event = new_event ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    gint64 since = at (cases[i].since_day, cases[i].since_hour, cases[i].since_minute);
    gint64 expected = cases[i].day ? at (cases[i].day, cases[i].hour, cases[i].minute) : 0;

    g_test_message ("case %u", i);
    g_assert_cmpint (trellis_reminder_at (event, cases[i].lead, since, ZONE), ==, expected);
  }
}

static void
test_never (void)
{
  g_autoptr (TrellisEvent) cancelled = new_event ();
  g_autoptr (TrellisEvent) unplaced = trellis_entity_new (TRELLIS_TYPE_EVENT);

  trellis_entity_set_number (cancelled, TRELLIS_EVENT_STATUS, TRELLIS_EVENT_STATUS_CANCELLED);
  g_assert_cmpint (trellis_reminder_at (cancelled, 15, 0, ZONE), ==, 0);
  g_assert_cmpint (trellis_reminder_at (unplaced, 15, 0, ZONE), ==, 0);
}

/* A whole day has no clock time; its evening is that of whoever is reminded. */
static void
test_whole_day (void)
{
  g_autoptr (TrellisEvent) event = new_event ();

  trellis_entity_set_number (event, TRELLIS_EVENT_ALL_DAY, TRUE);
  trellis_entity_set_number (event, TRELLIS_EVENT_START,
                             trellis_date_to_instant (trellis_date_new (2026, 11, 24)));
  trellis_entity_set_number (event, TRELLIS_EVENT_END,
                             trellis_date_to_instant (trellis_date_new (2026, 11, 25)));
  g_assert_cmpint (trellis_reminder_at (event, 15, 0, ZONE), ==, at (23, 18, 0));
  g_assert_cmpint (trellis_reminder_at (event, -1, 0, "Pacific/Auckland"), ==,
                   trellis_instant_from_local (trellis_date_new (2026, 11, 23), 18 * 60,
                                               "Pacific/Auckland"));
  g_assert_cmpint (trellis_reminder_at (event, 15, at (23, 19, 0), ZONE), ==, 0);
}

/* The clocks go back in the night of 25 October 2026: the evening before is still at six. */
static void
test_change_of_clocks (void)
{
  g_autoptr (TrellisEvent) event = new_event ();
  gint64 sunday = trellis_date_new (2026, 10, 25);

  trellis_entity_set_number (event, TRELLIS_EVENT_START,
                             trellis_instant_from_local (sunday, 10 * 60, ZONE));
  g_assert_cmpint (trellis_reminder_at (event, -1, 0, ZONE), ==,
                   trellis_instant_from_local (sunday - 1, 18 * 60, ZONE));
  g_assert_cmpint (trellis_entity_get_number (event, TRELLIS_EVENT_START) -
                       trellis_reminder_at (event, -1, 0, ZONE),
                   ==, 17 * 60 * TRELLIS_MINUTE);
}

static void
test_plan (void)
{
  static const struct {
    int lead, day, hour, minute;
    const char *given; /* the key without its instant */
    guint due;
    int next_day, next_hour, next_minute;
  } cases[] = {
    { 15, 24, 9, 44, NULL, 0, 24, 9, 45 },
    { 15, 24, 9, 45, NULL, 1, 0, 0, 0 },
    { 15, 24, 9, 45, "e-1", 0, 0, 0, 0 },
    { 15, 24, 10, 30, NULL, 1, 0, 0, 0 }, /* the machine slept: it goes on, so say it */
    { 15, 24, 11, 0, NULL, 0, 0, 0, 0 }, /* and when it is over, do not */
    { 15, 24, 9, 50, "e-2", 1, 0, 0, 0 }, /* another event was given */
    { -1, 20, 9, 0, NULL, 0, 23, 18, 0 },
    { 0, 24, 9, 50, NULL, 0, 0, 0, 0 },
  };
  g_autoptr (TrellisEvent) event = new_event ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GArray) reminders = g_array_new (FALSE, FALSE, sizeof (TrellisReminder));
    TrellisReminder one = { event, at (1, 9, 0) };
    g_autofree char *key = g_strdup_printf ("%" G_GINT64_FORMAT " %s", at (24, 10, 0),
                                            cases[i].given ? cases[i].given : "");
    const char *const given[] = { cases[i].given ? key : NULL, NULL };
    g_autoptr (TrellisReminderPlan) plan = NULL;

    g_array_append_val (reminders, one);
    plan = trellis_reminders_plan (reminders, cases[i].lead, given,
                                   at (cases[i].day, cases[i].hour, cases[i].minute), ZONE);
    g_test_message ("case %u", i);
    g_assert_cmpuint (plan->due->len, ==, cases[i].due);
    g_assert_cmpint (
        plan->next, ==,
        cases[i].next_day ? at (cases[i].next_day, cases[i].next_hour, cases[i].next_minute) : 0);
  }
}

/* Who was reminded of its old time is reminded of its new one. */
static void
test_moved (void)
{
  g_autoptr (TrellisEvent) event = new_event ();
  g_autofree char *key = trellis_reminder_key (event);
  const char *const given[] = { key, NULL };
  g_autoptr (GArray) reminders = g_array_new (FALSE, FALSE, sizeof (TrellisReminder));
  TrellisReminder one = { event, at (1, 9, 0) };
  g_autoptr (TrellisReminderPlan) plan = NULL;

  g_array_append_val (reminders, one);
  trellis_entity_set_number (event, TRELLIS_EVENT_START, at (24, 14, 0));
  trellis_entity_set_number (event, TRELLIS_EVENT_END, at (24, 15, 0));
  plan = trellis_reminders_plan (reminders, 15, given, at (24, 13, 50), ZONE);
  g_assert_cmpuint (plan->due->len, ==, 1);
}

static void
test_forget (void)
{
  g_autofree char *old = g_strdup_printf ("%" G_GINT64_FORMAT " a", at (20, 10, 0));
  g_autofree char *recent = g_strdup_printf ("%" G_GINT64_FORMAT " b", at (23, 10, 0));
  const char *const given[] = { old, recent, "nonsense", "", NULL };
  g_auto (GStrv) kept = trellis_reminders_forget (given, at (24, 10, 0));

  g_assert_cmpuint (g_strv_length (kept), ==, 1);
  g_assert_cmpstr (kept[0], ==, recent);
}

static void
test_text (void)
{
  static const struct {
    int day, hour, minute;
    const char *words;
  } cases[] = {
    { 24, 9, 45, "In 15 minutes, at 10:00; Orchard room" },
    { 24, 9, 59, "In 1 minute, at 10:00; Orchard room" },
    { 24, 8, 0, "Today at 10:00; Orchard room" },
    { 23, 18, 0, "Tomorrow at 10:00; Orchard room" },
    { 24, 10, 20, "Began at 10:00; Orchard room" },
  };
  g_autoptr (TrellisEvent) event = new_event ();
  g_autofree char *online = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *words = NULL;

    trellis_entity_set_text (event, TRELLIS_EVENT_PLACE, "Orchard room");
    words = trellis_reminder_text (event, at (cases[i].day, cases[i].hour, cases[i].minute), ZONE);
    g_assert_cmpstr (words, ==, cases[i].words);
  }
  trellis_entity_set_text (event, TRELLIS_EVENT_PLACE, NULL);
  online = trellis_reminder_text (event, at (24, 8, 0), ZONE);
  g_assert_cmpstr (online, ==, "Today at 10:00; Online");
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/reminders/at", test_at);
  g_test_add_func ("/model/reminders/never", test_never);
  g_test_add_func ("/model/reminders/whole-day", test_whole_day);
  g_test_add_func ("/model/reminders/change-of-clocks", test_change_of_clocks);
  g_test_add_func ("/model/reminders/plan", test_plan);
  g_test_add_func ("/model/reminders/moved", test_moved);
  g_test_add_func ("/model/reminders/forget", test_forget);
  g_test_add_func ("/model/reminders/text", test_text);
  return g_test_run ();
}
