/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Events that are carried with another one: how far they go with it, where they cannot, and how a backlog is laid out. */
#include "config.h"

#include "model/trellis-carry-together.h"

#include "base/trellis-time.h"

#define LONDON "Europe/London"

static gint64
at (int day, int minute)
{
  return trellis_instant_from_local (trellis_date_new (2027, 3, 22) + day, minute, LONDON);
}

static TrellisEvent *
make_event (gint64 start, int minutes, gboolean all_day)
{
  TrellisEvent *event = trellis_entity_new (TRELLIS_TYPE_EVENT);

  trellis_entity_set_text (event, TRELLIS_EVENT_ZONE, LONDON);
  trellis_entity_set_number (event, TRELLIS_EVENT_ALL_DAY, all_day);
  trellis_entity_set_number (event, TRELLIS_EVENT_START, start);
  trellis_entity_set_number (event, TRELLIS_EVENT_END,
                             start ? start + minutes * TRELLIS_MINUTE : 0);
  trellis_entity_set_number (event, TRELLIS_EVENT_MINUTES, start ? 0 : minutes);
  return event;
}

/* The leader is at Monday 10:00 in the lane 1 of 3; the clocks go forward on Sunday, day 6, at 01:00. */
static void
test_follow (void)
{
  static const struct {
    int minute; /* of the follower on Monday, -1 for a whole day */
    int lane;
    int days, minutes, lanes; /* how the leader moves */
    int to_day, to_minute, to_lane; /* -1: it cannot */
  } cases[] = {
    { 605, 1, 0, 0, 0, 0, 605, 1 },
    { 605, 1, 1, 15, 0, 1, 620, 1 }, /* keeps its distance, whatever the steps */
    { 605, 0, 0, 0, 1, 0, 605, 1 },
    { 605, 0, 0, 0, -1, -1, -1, -1 }, /* there is no lane before its own */
    { 605, 2, 0, 0, 1, -1, -1, -1 },
    { 1425, 1, 0, 15, 0, -1, -1, -1 }, /* a day ends at midnight */
    { 5, 1, 0, -15, 0, -1, -1, -1 },
    { 90, 1, 6, 0, 0, -1, -1, -1 }, /* an hour that is not there */
    { 60, 1, 7, 0, 0, 7, 60, 1 },
    { -1, 1, 2, 15, 0, 2, 0, 1 }, /* whole days have no time */
    { 605, 1, -800000, 0, 0, -1, -1, -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    gboolean all_day = cases[i].minute < 0;
    g_autoptr (TrellisEvent) one = make_event (at (0, 600), 60, FALSE);
    g_autoptr (TrellisEvent)
        other = make_event (all_day ? trellis_date_to_instant (trellis_date_new (2027, 3, 22))
                                    : at (0, cases[i].minute),
                            all_day ? 24 * 60 : 30, all_day);
    TrellisCarry leader, self;
    gboolean goes;

    g_test_message ("%u", i);
    trellis_carry_init (&leader, one, 0);
    trellis_carry_init (&self, other, 0);
    trellis_carry_set_lanes (&leader, 3, 1);
    trellis_carry_set_lanes (&self, 3, cases[i].lane);
    leader.to.date += cases[i].days;
    leader.to.minute += cases[i].minutes;
    leader.to.lane += cases[i].lanes;
    goes = trellis_carry_follow (&self, &leader);
    g_assert_cmpint (goes, ==, cases[i].to_day >= 0);
    g_assert_cmpint (self.to.date - self.from.date, ==, goes ? cases[i].to_day : 0);
    if (goes)
      g_assert_cmpint (self.to.minute, ==, cases[i].to_minute);
    g_assert_cmpint (self.to.lane, ==, goes ? cases[i].to_lane : cases[i].lane);
    g_assert_cmpint (self.to.minutes, ==, self.from.minutes);
    trellis_carry_clear (&leader);
    trellis_carry_clear (&self);
  }
}

/* One after the other, and on the next day where it would be midnight. */
static void
test_queue (void)
{
  g_autoptr (TrellisEvent) short_one = make_event (0, 30, FALSE);
  g_autoptr (TrellisEvent) long_one = make_event (0, 10 * 60, FALSE);
  g_autoptr (TrellisEvent) days = make_event (0, 0, TRUE);
  gint64 next = at (0, 22 * 60 + 30);

  g_assert_cmpint (trellis_carry_queue (short_one, &next), ==, at (0, 22 * 60 + 30));
  g_assert_cmpint (trellis_carry_queue (short_one, &next), ==, at (0, 23 * 60));
  g_assert_cmpint (trellis_carry_queue (days, &next), ==, at (0, 23 * 60 + 30));
  g_assert_cmpint (trellis_carry_queue (short_one, &next), ==, at (0, 23 * 60 + 30));
  g_assert_cmpint (trellis_carry_queue (short_one, &next), ==, at (1, 0));
  next = at (0, 23 * 60);
  g_assert_cmpint (trellis_carry_queue (long_one, &next), ==, at (1, 9 * 60));
  g_assert_cmpint (next, ==, at (1, 19 * 60));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/carry-together/follow", test_follow);
  g_test_add_func ("/carry-together/queue", test_queue);
  return g_test_run ();
}
