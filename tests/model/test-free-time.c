/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "base/trellis-time.h"
#include "model/trellis-free-time.h"

#define ZONE "Europe/London"
#define MONDAY_TO_FRIDAY 0x1f

static gint64
at (int day, int minute)
{
  return trellis_instant_from_local (trellis_date_new (2026, 11, day), minute, ZONE);
}

static TrellisEvent *
new_event (const char *uid, int day, int from, int to)
{
  TrellisEvent *event = trellis_entity_new (TRELLIS_TYPE_EVENT);

  trellis_entity_set_uid (event, uid);
  trellis_entity_set_number (event, TRELLIS_EVENT_START, at (day, from));
  trellis_entity_set_number (event, TRELLIS_EVENT_END, at (day, to));
  return event;
}

/* Monday 23 November 2026, from nine to five, with an hour from ten and one from two. */
static TrellisFreeTime *
new_free_time (void)
{
  TrellisFreeTime *self = trellis_free_time_new (9 * 60, 17 * 60, MONDAY_TO_FRIDAY, ZONE);
  g_autoptr (TrellisEvent) second = new_event ("two", 23, 14 * 60, 15 * 60);
  g_autoptr (TrellisEvent) first = new_event ("one", 23, 10 * 60, 11 * 60);

  trellis_free_time_add_busy (self, second);
  trellis_free_time_add_busy (self, first);
  return self;
}

static void
test_fits (void)
{
  static const struct {
    const char *uid;
    int day, from, to;
    gboolean all_day, fits;
  } cases[] = {
    { "x", 23, 540, 600, FALSE, TRUE }, /* up to a busy hour */
    { "x", 23, 660, 720, FALSE, TRUE }, /* right after it */
    { "x", 23, 599, 601, FALSE, FALSE },   { "x", 23, 659, 700, FALSE, FALSE },
    { "x", 23, 550, 700, FALSE, FALSE }, /* around it */
    { "x", 23, 610, 620, FALSE, FALSE }, /* within it */
    { "one", 23, 600, 660, FALSE, TRUE }, /* itself */
    { "one", 23, 600, 900, FALSE, FALSE }, /* itself, longer, and the other */
    { "x", 23, 530, 545, FALSE, FALSE }, /* before work */
    { "x", 23, 1000, 1020, FALSE, TRUE }, /* until the last minute */
    { "x", 23, 1000, 1021, FALSE, FALSE }, /* beyond it */
    { "x", 28, 600, 660, FALSE, FALSE }, /* a Saturday */
    { "x", 27, 600, 660, FALSE, TRUE }, /* a Friday */
    { "x", 28, 0, 1440, TRUE, TRUE }, /* whole days at any time */
  };
  g_autoptr (TrellisFreeTime) free_time = new_free_time ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (TrellisEvent)
        event = new_event (cases[i].uid, cases[i].day, cases[i].from, cases[i].to);

    trellis_entity_set_number (event, TRELLIS_EVENT_ALL_DAY, cases[i].all_day);
    g_test_message ("case %u", i);
    g_assert_cmpint (trellis_free_time_fits (free_time, event), ==, cases[i].fits);
  }
}

static void
test_unplaced (void)
{
  g_autoptr (TrellisFreeTime) free_time = new_free_time ();
  g_autoptr (TrellisEvent) event = trellis_entity_new (TRELLIS_TYPE_EVENT);

  g_assert_false (trellis_free_time_fits (free_time, event));
}

static void
test_day (void)
{
  g_autoptr (TrellisFreeTime) free_time = new_free_time ();
  g_autoptr (GArray) monday = trellis_free_time_on (free_time, trellis_date_new (2026, 11, 23));
  g_autoptr (GArray) tuesday = trellis_free_time_on (free_time, trellis_date_new (2026, 11, 24));
  g_autoptr (GArray) sunday = trellis_free_time_on (free_time, trellis_date_new (2026, 11, 22));
  static const int hours[][2] = { { 9, 10 }, { 11, 14 }, { 15, 17 } };

  g_assert_cmpuint (monday->len, ==, 3);
  for (guint i = 0; i < 3; i++) {
    TrellisSpan *span = &g_array_index (monday, TrellisSpan, i);

    g_assert_cmpint (span->start, ==, at (23, hours[i][0] * 60));
    g_assert_cmpint (span->end, ==, at (23, hours[i][1] * 60));
  }
  g_assert_cmpuint (tuesday->len, ==, 1);
  g_assert_cmpuint (sunday->len, ==, 0);
}

/* Two at once, and one that lasts until after work. */
static void
test_overlapping (void)
{
  g_autoptr (TrellisFreeTime) free_time = new_free_time ();
  g_autoptr (TrellisEvent) third = new_event ("three", 23, 10 * 60 + 30, 12 * 60);
  g_autoptr (TrellisEvent) last = new_event ("last", 23, 16 * 60, 20 * 60);
  g_autoptr (GArray) spans = NULL;

  trellis_free_time_add_busy (free_time, last);
  trellis_free_time_add_busy (free_time, third);
  spans = trellis_free_time_on (free_time, trellis_date_new (2026, 11, 23));
  g_assert_cmpuint (spans->len, ==, 3);
  g_assert_cmpint (g_array_index (spans, TrellisSpan, 1).start, ==, at (23, 12 * 60));
  g_assert_cmpint (g_array_index (spans, TrellisSpan, 2).end, ==, at (23, 16 * 60));
}

static void
test_odd_hours (void)
{
  g_autoptr (TrellisFreeTime) whole = trellis_free_time_new (600, 300, 0x7f, ZONE);
  g_autoptr (TrellisEvent) night = new_event ("x", 22, 0, 1440);

  g_assert_true (trellis_free_time_fits (whole, night));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/free-time/fits", test_fits);
  g_test_add_func ("/model/free-time/unplaced", test_unplaced);
  g_test_add_func ("/model/free-time/day", test_day);
  g_test_add_func ("/model/free-time/overlapping", test_overlapping);
  g_test_add_func ("/model/free-time/odd-hours", test_odd_hours);
  return g_test_run ();
}
