/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "base/trellis-time.h"
#include "model/trellis-carry.h"

#define LONDON "Europe/London"

/* An event of 45 minutes on Tuesday 19 May 2026. */
static TrellisEvent *
make (gint64 date, int minute, int minutes)
{
  TrellisEvent *event = trellis_entity_new (TRELLIS_TYPE_EVENT);
  gint64 start = trellis_instant_from_local (date, minute, LONDON);

  trellis_entity_set_text (event, TRELLIS_EVENT_ZONE, LONDON);
  trellis_entity_set_number (event, TRELLIS_EVENT_START, start);
  trellis_entity_set_number (event, TRELLIS_EVENT_END, start + minutes * TRELLIS_MINUTE);
  return event;
}

static gint64
tuesday (void)
{
  return trellis_date_new (2026, 5, 19);
}

static void
test_steps (void)
{
  const struct {
    int minute, minutes; /* as it was picked up */
    TrellisCarryStep step;
    int amount;
    gboolean done;
    int day, to, length; /* days after, minute, minutes */
  } cases[] = {
    { 600, 45, TRELLIS_CARRY_MINUTES, 15, TRUE, 0, 615, 45 },
    { 600, 45, TRELLIS_CARRY_MINUTES, -15, TRUE, 0, 585, 45 },
    { 605, 45, TRELLIS_CARRY_MINUTES, 15, TRUE, 0, 615, 45 }, /* to the next slot */
    { 605, 45, TRELLIS_CARRY_MINUTES, -15, TRUE, 0, 600, 45 },
    { 600, 45, TRELLIS_CARRY_MINUTES, 5, TRUE, 0, 605, 45 },
    { 605, 45, TRELLIS_CARRY_MINUTES, 60, TRUE, 0, 665, 45 }, /* an hour keeps the minutes */
    { 605, 45, TRELLIS_CARRY_MINUTES, -60, TRUE, 0, 545, 45 },
    { 0, 45, TRELLIS_CARRY_MINUTES, -15, FALSE, 0, 0, 45 }, /* a day ends at midnight */
    { 1425, 45, TRELLIS_CARRY_MINUTES, 15, FALSE, 0, 1425, 45 },
    { 1400, 45, TRELLIS_CARRY_MINUTES, 60, FALSE, 0, 1400, 45 },
    { 600, 45, TRELLIS_CARRY_MINUTES, 0, FALSE, 0, 600, 45 },
    { 600, 45, TRELLIS_CARRY_DAYS, 1, TRUE, 1, 600, 45 },
    { 600, 45, TRELLIS_CARRY_DAYS, -7, TRUE, -7, 600, 45 },
    { 600, 45, TRELLIS_CARRY_LENGTH, 15, TRUE, 0, 600, 60 },
    { 600, 50, TRELLIS_CARRY_LENGTH, 15, TRUE, 0, 600, 60 },
    { 600, 45, TRELLIS_CARRY_LENGTH, -15, TRUE, 0, 600, 30 },
    { 600, 15, TRELLIS_CARRY_LENGTH, -15, TRUE, 0, 600, 5 }, /* something is left of it */
    { 600, 5, TRELLIS_CARRY_LENGTH, -15, FALSE, 0, 600, 5 },
    { 600, 1425, TRELLIS_CARRY_LENGTH, 15, FALSE, 0, 600, 1425 },
    { 600, 45, TRELLIS_CARRY_DAY_START, 0, TRUE, 0, 540, 45 },
    { 540, 45, TRELLIS_CARRY_DAY_START, 0, FALSE, 0, 540, 45 },
    { 600, 45, TRELLIS_CARRY_DAY_END, 0, TRUE, 0, 975, 45 },
    { 600, 600, TRELLIS_CARRY_DAY_END, 0, TRUE, 0, 540, 600 }, /* longer than the day */
    { 600, 45, TRELLIS_CARRY_LANES, 1, FALSE, 0, 600, 45 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (TrellisEvent) event = make (tuesday (), cases[i].minute, cases[i].minutes);
    TrellisCarry carry;

    g_test_message ("case %u", i);
    trellis_carry_init (&carry, event, 0);
    g_assert_false (trellis_carry_is_moved (&carry));
    g_assert_cmpint (trellis_carry_step (&carry, cases[i].step, cases[i].amount), ==,
                     cases[i].done);
    g_assert_cmpint (trellis_carry_is_moved (&carry), ==, cases[i].done);
    g_assert_cmpint (carry.to.date - tuesday (), ==, cases[i].day);
    g_assert_cmpint (carry.to.minute, ==, cases[i].to);
    g_assert_cmpint (carry.to.minutes, ==, cases[i].length);
    trellis_carry_clear (&carry);
  }
}

/* Clocks go forward on 29 March 2026 at one, and back on 25 October at two. */
static void
test_clock_change (void)
{
  const gint64 spring = trellis_date_new (2026, 3, 29), autumn = trellis_date_new (2026, 10, 25);
  const struct {
    gint64 date;
    int minute;
    TrellisCarryStep step;
    int amount;
    int day, to;
    gint64 utc; /* minute of the day UTC at which it begins then */
  } cases[] = {
    { spring - 1, 600, TRELLIS_CARRY_DAYS, 1, 1, 600, 540 }, /* ten stays ten */
    { autumn, 600, TRELLIS_CARRY_DAYS, -1, -1, 600, 540 },
    { spring, 45, TRELLIS_CARRY_MINUTES, 15, 0, 120, 60 }, /* one o'clock is two o'clock */
    { spring, 120, TRELLIS_CARRY_MINUTES, -15, 0, 45, 45 },
    { spring, 45, TRELLIS_CARRY_MINUTES, 60, 0, 165, 105 },
    { autumn, 45, TRELLIS_CARRY_MINUTES, 15, 0, 60, 0 }, /* the first of two */
    { autumn, 105, TRELLIS_CARRY_MINUTES, 15, 0, 120, 120 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (TrellisEvent) event = make (cases[i].date, cases[i].minute, 45);
    TrellisCarry carry;
    gint64 start;

    g_test_message ("case %u", i);
    trellis_carry_init (&carry, event, 0);
    g_assert_true (trellis_carry_step (&carry, cases[i].step, cases[i].amount));
    start = trellis_carry_get_start (&carry);
    g_assert_cmpint (carry.to.date - cases[i].date, ==, cases[i].day);
    g_assert_cmpint (carry.to.minute, ==, cases[i].to);
    g_assert_cmpint (trellis_instant_minute (start, "UTC"), ==, cases[i].utc);
    g_assert_cmpint (trellis_carry_get_end (&carry) - start, ==, 45 * TRELLIS_MINUTE);
    trellis_carry_clear (&carry);
  }
}

/* 01:30 does not exist on the day of the change; carried further, it is 01:30 again. */
static void
test_over_clock_change (void)
{
  const gint64 before = trellis_date_new (2026, 3, 28);
  g_autoptr (TrellisEvent) event = make (before, 90, 30);
  TrellisCarry carry;

  trellis_carry_init (&carry, event, 0);
  g_assert_true (trellis_carry_step (&carry, TRELLIS_CARRY_DAYS, 1));
  g_assert_cmpint (trellis_instant_minute (trellis_carry_get_start (&carry), LONDON), ==,
                   120); /* what there is at once after */
  g_assert_true (trellis_carry_step (&carry, TRELLIS_CARRY_DAYS, 1));
  g_assert_cmpint (trellis_instant_minute (trellis_carry_get_start (&carry), LONDON), ==, 90);
  trellis_carry_clear (&carry);
}

/* The second half past one of the day on which clocks go back stays the second, unless it is moved. */
static void
test_twice (void)
{
  g_autoptr (TrellisEvent) event = make (trellis_date_new (2026, 10, 25), 90, 30);
  gint64 second = trellis_entity_get_number (event, TRELLIS_EVENT_START) + 60 * TRELLIS_MINUTE;
  TrellisCarry carry;

  trellis_entity_set_number (event, TRELLIS_EVENT_START, second);
  trellis_entity_set_number (event, TRELLIS_EVENT_END, second + 30 * TRELLIS_MINUTE);
  trellis_carry_init (&carry, event, 0);
  g_assert_cmpint (carry.to.minute, ==, 90);
  g_assert_cmpint (trellis_carry_get_start (&carry), ==, second);
  g_assert_true (trellis_carry_step (&carry, TRELLIS_CARRY_LENGTH, 15));
  g_assert_cmpint (trellis_carry_get_start (&carry), ==, second);
  g_assert_cmpint (trellis_carry_get_end (&carry), ==, second + 45 * TRELLIS_MINUTE);
  trellis_carry_clear (&carry);
}

static void
test_zone (void)
{
  g_autoptr (TrellisEvent) event = make (tuesday (), 600, 45);
  TrellisCarry carry;

  trellis_entity_set_text (event, TRELLIS_EVENT_ZONE, "America/New_York");
  trellis_carry_init (&carry, event, 0);
  g_assert_cmpint (carry.from.minute, ==, 300); /* ten in London */
  trellis_carry_put (&carry, trellis_instant_from_local (tuesday (), 127, LONDON), 15);
  g_assert_cmpint (carry.to.date, ==, tuesday () - 1); /* ten past nine the evening before */
  g_assert_cmpint (carry.to.minute, ==, 21 * 60);
  trellis_carry_clear (&carry);
}

static void
test_pointer (void)
{
  const struct {
    int at, slot, minute;
  } cases[] = { { 600, 15, 600 }, { 607, 15, 600 },   { 608, 15, 615 }, { 603, 5, 605 },
                { 0, 15, 0 },     { 1439, 15, 1425 }, { 1439, 5, 1435 } };
  g_autoptr (TrellisEvent) event = make (tuesday (), 540, 45);
  TrellisCarry carry;

  trellis_carry_init (&carry, event, 0);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    trellis_carry_put (&carry, trellis_instant_from_local (tuesday (), cases[i].at, LONDON),
                       cases[i].slot);
    g_assert_cmpint (carry.to.minute, ==, cases[i].minute);
  }
  trellis_carry_put (&carry, trellis_instant_from_local (tuesday (), 600, LONDON), 15);
  trellis_carry_put_end (&carry, trellis_instant_from_local (tuesday (), 668, LONDON), 15);
  g_assert_cmpint (carry.to.minutes, ==, 75);
  trellis_carry_put_end (&carry, trellis_instant_from_local (tuesday (), 500, LONDON), 15);
  g_assert_cmpint (carry.to.minutes, ==, 15); /* not before it begins */
  trellis_carry_clear (&carry);
}

static void
test_lanes (void)
{
  g_autoptr (TrellisEvent) event = make (tuesday (), 600, 45);
  TrellisCarry carry;

  trellis_carry_init (&carry, event, 0);
  trellis_carry_set_lanes (&carry, 3, 1);
  g_assert_false (trellis_carry_is_moved (&carry));
  g_assert_true (trellis_carry_step (&carry, TRELLIS_CARRY_LANES, 1));
  g_assert_false (trellis_carry_step (&carry, TRELLIS_CARRY_LANES, 1));
  g_assert_true (trellis_carry_is_moved (&carry));
  trellis_carry_put_lane (&carry, 3);
  g_assert_cmpint (carry.to.lane, ==, 2);
  trellis_carry_put_lane (&carry, 1);
  g_assert_false (trellis_carry_is_moved (&carry));
  trellis_carry_set_lanes (&carry, 3, -1); /* of no partner: from either end */
  g_assert_true (trellis_carry_step (&carry, TRELLIS_CARRY_LANES, -1));
  g_assert_cmpint (carry.to.lane, ==, 2);
  trellis_carry_clear (&carry);
}

static void
test_whole_days (void)
{
  g_autoptr (TrellisEvent) event = trellis_entity_new (TRELLIS_TYPE_EVENT);
  TrellisCarry carry;

  trellis_entity_set_number (event, TRELLIS_EVENT_ALL_DAY, TRUE);
  trellis_entity_set_number (event, TRELLIS_EVENT_START, trellis_date_to_instant (tuesday ()));
  trellis_entity_set_number (event, TRELLIS_EVENT_END, trellis_date_to_instant (tuesday () + 2));
  trellis_carry_init (&carry, event, 0);
  g_assert_false (trellis_carry_step (&carry, TRELLIS_CARRY_MINUTES, 15));
  g_assert_false (trellis_carry_step (&carry, TRELLIS_CARRY_DAY_END, 0));
  g_assert_true (trellis_carry_step (&carry, TRELLIS_CARRY_DAYS, 1));
  g_assert_true (trellis_carry_step (&carry, TRELLIS_CARRY_LENGTH, 15));
  trellis_carry_apply (&carry, event);
  g_assert_cmpint (trellis_entity_get_number (event, TRELLIS_EVENT_START), ==,
                   trellis_date_to_instant (tuesday () + 1));
  g_assert_cmpint (trellis_entity_get_number (event, TRELLIS_EVENT_END), ==,
                   trellis_date_to_instant (tuesday () + 4));
  trellis_carry_clear (&carry);
}

static void
test_backlog (void)
{
  const struct {
    int minutes;
    int length;
  } cases[] = { { 0, 60 }, { 45, 45 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (TrellisEvent) event = trellis_entity_new (TRELLIS_TYPE_EVENT);
    gint64 at = trellis_instant_from_local (tuesday (), 600, NULL);
    TrellisCarry carry;

    trellis_entity_set_number (event, TRELLIS_EVENT_MINUTES, cases[i].minutes);
    trellis_carry_init (&carry, event, at);
    g_assert_true (trellis_carry_is_moved (&carry)); /* dropping it at once places it */
    trellis_carry_apply (&carry, event);
    g_assert_cmpint (trellis_entity_get_number (event, TRELLIS_EVENT_START), ==, at);
    g_assert_cmpint (trellis_entity_get_number (event, TRELLIS_EVENT_END), ==,
                     at + cases[i].length * TRELLIS_MINUTE);
    trellis_carry_clear (&carry);
    trellis_carry_unplace (event);
    g_assert_false (trellis_entity_is_set (event, TRELLIS_EVENT_START));
    g_assert_false (trellis_entity_is_set (event, TRELLIS_EVENT_END));
    g_assert_cmpint (trellis_entity_get_number (event, TRELLIS_EVENT_MINUTES), ==, cases[i].length);
  }
}

/* What has a start and no end keeps none, until it is given a length. */
static void
test_no_end (void)
{
  g_autoptr (TrellisEvent) event = make (tuesday (), 600, 45);
  TrellisCarry carry;

  trellis_entity_set_number (event, TRELLIS_EVENT_END, 0);
  trellis_carry_init (&carry, event, 0);
  g_assert_true (trellis_carry_step (&carry, TRELLIS_CARRY_DAYS, 1));
  g_assert_cmpint (trellis_carry_get_end (&carry), ==, 0);
  g_assert_true (trellis_carry_step (&carry, TRELLIS_CARRY_LENGTH, 15));
  g_assert_cmpint (trellis_carry_get_end (&carry), ==,
                   trellis_carry_get_start (&carry) + 15 * TRELLIS_MINUTE);
  trellis_carry_clear (&carry);
}

int
main (int argc, char **argv)
{
  g_setenv ("TZ", LONDON, TRUE);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/carry/steps", test_steps);
  g_test_add_func ("/model/carry/clock-change", test_clock_change);
  g_test_add_func ("/model/carry/over-clock-change", test_over_clock_change);
  g_test_add_func ("/model/carry/twice", test_twice);
  g_test_add_func ("/model/carry/zone", test_zone);
  g_test_add_func ("/model/carry/pointer", test_pointer);
  g_test_add_func ("/model/carry/lanes", test_lanes);
  g_test_add_func ("/model/carry/whole-days", test_whole_days);
  g_test_add_func ("/model/carry/backlog", test_backlog);
  g_test_add_func ("/model/carry/no-end", test_no_end);
  return g_test_run ();
}
