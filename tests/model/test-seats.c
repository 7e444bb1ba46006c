/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/trellis-seats.h"

static const struct {
  char letter;
  TrellisSignUpStatus status;
  gboolean takes_one;
} statuses[] = {
  { 'r', TRELLIS_SIGN_UP_STATUS_REQUESTED, FALSE },
  { 'b', TRELLIS_SIGN_UP_STATUS_BOOKED, TRUE },
  { 'w', TRELLIS_SIGN_UP_STATUS_WAITING, FALSE },
  { 'i', TRELLIS_SIGN_UP_STATUS_INTERESTED, FALSE },
  { 'd', TRELLIS_SIGN_UP_STATUS_DECLINED, FALSE },
  { 'x', TRELLIS_SIGN_UP_STATUS_WITHDRAWN, FALSE },
  { 'c', TRELLIS_SIGN_UP_STATUS_EVENT_CANCELLED, FALSE },
  { 'a', TRELLIS_SIGN_UP_STATUS_ATTENDED, TRUE },
  { 'p', TRELLIS_SIGN_UP_STATUS_PART_ATTENDED, TRUE },
  { 'n', TRELLIS_SIGN_UP_STATUS_ABSENT, TRUE },
};

static TrellisSignUpStatus
status_of (char letter)
{
  for (guint i = 0; i < G_N_ELEMENTS (statuses); i++)
    if (statuses[i].letter == letter)
      return statuses[i].status;
  g_assert_not_reached ();
}

/* A roster from letters: the people are 0, 1, 2… in order. */
static GPtrArray *
roster_of (const char *letters)
{
  GPtrArray *roster = g_ptr_array_new_with_free_func (g_object_unref);

  for (int i = 0; letters[i]; i++) {
    gpointer line = trellis_entity_new (TRELLIS_TYPE_SIGN_UP);
    const char person[] = { (char) ('0' + i), '\0' };

    trellis_entity_set_text (line, TRELLIS_SIGN_UP_PERSON, person);
    trellis_entity_set_number (line, TRELLIS_SIGN_UP_STATUS, status_of (letters[i]));
    g_ptr_array_add (roster, line);
  }
  return roster;
}

static void
test_takes_one (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (statuses); i++)
    g_assert_cmpint (trellis_seats_status_takes_one (statuses[i].status), ==,
                     statuses[i].takes_one);
}

static const struct {
  gint64 seats;
  const char *roster;
  guint taken, waiting, interested;
  int free;
} counts[] = {
  { 0, "", 0, 0, 0, -1 },          { 0, "bbwi", 2, 1, 1, -1 }, { 3, "", 0, 0, 0, 3 },
  { 3, "bb", 2, 0, 0, 1 },         { 3, "bbb", 3, 0, 0, 0 },   { 2, "bbb", 3, 0, 0, 0 },
  { 9, "rbwidxcapn", 4, 1, 1, 5 }, { -4, "b", 1, 0, 0, -1 },
};

static void
test_count (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (counts); i++) {
    g_autoptr (TrellisEvent) event = trellis_entity_new (TRELLIS_TYPE_EVENT);
    g_autoptr (GPtrArray) roster = roster_of (counts[i].roster);
    TrellisSeats seats;

    trellis_entity_set_number (event, TRELLIS_EVENT_SEATS, counts[i].seats);
    seats = trellis_seats_count (event, roster);
    g_assert_cmpuint (seats.taken, ==, counts[i].taken);
    g_assert_cmpuint (seats.waiting, ==, counts[i].waiting);
    g_assert_cmpuint (seats.interested, ==, counts[i].interested);
    g_assert_cmpint (seats.free, ==, counts[i].free);
  }
}

static const struct {
  gint64 seats;
  gboolean approval;
  const char *roster, *person;
  char becomes;
} next[] = {
  { 0, FALSE, "", "z", 'b' },   { 1, FALSE, "", "z", 'b' },     { 1, FALSE, "b", "z", 'w' },
  { 2, FALSE, "bw", "z", 'w' }, /* the free seat is for who waits */
  { 3, FALSE, "bw", "z", 'b' }, /* and the one after it is not */
  { 1, TRUE, "", "z", 'r' },    { 1, TRUE, "b", "z", 'r' },     { 1, FALSE, "b", "0", 'b' },
  { 1, FALSE, "bw", "1", 'w' }, { 1, TRUE, "b", "0", 'b' },     { 2, FALSE, "xb", "0", 'b' },
  { 1, FALSE, "xb", "0", 'w' }, { 0, FALSE, "bbbb", "z", 'b' }, { 1, FALSE, "a", "0", 'a' },
};

static void
test_next_status (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (next); i++) {
    g_autoptr (TrellisEvent) event = trellis_entity_new (TRELLIS_TYPE_EVENT);
    g_autoptr (GPtrArray) roster = roster_of (next[i].roster);

    g_test_message ("%u", i);
    trellis_entity_set_number (event, TRELLIS_EVENT_SEATS, next[i].seats);
    trellis_entity_set_number (event, TRELLIS_EVENT_APPROVAL, next[i].approval);
    g_assert_cmpint (trellis_seats_next_status (event, roster, next[i].person), ==,
                     status_of (next[i].becomes));
  }
}

static void
test_waiting (void)
{
  g_autoptr (GPtrArray) roster = roster_of ("bwxw");
  g_autoptr (TrellisEvent) event = trellis_entity_new (TRELLIS_TYPE_EVENT);

  g_assert_cmpuint (trellis_seats_waiting_position (roster, "0"), ==, 0);
  g_assert_cmpuint (trellis_seats_waiting_position (roster, "1"), ==, 1);
  g_assert_cmpuint (trellis_seats_waiting_position (roster, "3"), ==, 2);
  g_assert_cmpuint (trellis_seats_waiting_position (roster, "z"), ==, 0);
  g_assert_true (trellis_seats_find (roster, "2") == roster->pdata[2]);
  g_assert_null (trellis_seats_find (roster, "z"));

  trellis_entity_set_number (event, TRELLIS_EVENT_SEATS, 1);
  g_assert_null (trellis_seats_next_waiting (event, roster));
  trellis_entity_set_number (event, TRELLIS_EVENT_SEATS, 2);
  g_assert_true (trellis_seats_next_waiting (event, roster) == roster->pdata[1]);
  trellis_entity_set_number (event, TRELLIS_EVENT_SEATS, 0);
  g_assert_true (trellis_seats_next_waiting (event, roster) == roster->pdata[1]);
  trellis_entity_set_number (event, TRELLIS_EVENT_WAITING_RULE, TRELLIS_WAITING_RULE_MANUAL);
  g_assert_null (trellis_seats_next_waiting (event, roster));
}

static const struct {
  TrellisEventStatus status;
  gint64 closes, end;
  gboolean open;
} openings[] = {
  { TRELLIS_EVENT_STATUS_CONFIRMED, 0, 0, TRUE },
  { TRELLIS_EVENT_STATUS_TENTATIVE, 0, 0, TRUE },
  { TRELLIS_EVENT_STATUS_CANCELLED, 0, 0, FALSE },
  { TRELLIS_EVENT_STATUS_CONFIRMED, 101, 0, TRUE },
  { TRELLIS_EVENT_STATUS_CONFIRMED, 100, 0, FALSE },
  { TRELLIS_EVENT_STATUS_CONFIRMED, 0, 101, TRUE },
  { TRELLIS_EVENT_STATUS_CONFIRMED, 0, 100, FALSE },
  { TRELLIS_EVENT_STATUS_CONFIRMED, 101, 100, FALSE },
};

static void
test_is_open (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (openings); i++) {
    g_autoptr (TrellisEvent) event = trellis_entity_new (TRELLIS_TYPE_EVENT);

    trellis_entity_set_number (event, TRELLIS_EVENT_STATUS, openings[i].status);
    trellis_entity_set_number (event, TRELLIS_EVENT_CLOSES, openings[i].closes);
    trellis_entity_set_number (event, TRELLIS_EVENT_END, openings[i].end);
    g_assert_cmpint (trellis_seats_is_open (event, 100), ==, openings[i].open);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/seats/takes-one", test_takes_one);
  g_test_add_func ("/model/seats/count", test_count);
  g_test_add_func ("/model/seats/next-status", test_next_status);
  g_test_add_func ("/model/seats/waiting", test_waiting);
  g_test_add_func ("/model/seats/is-open", test_is_open);
  return g_test_run ();
}
