/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who gets freed seats, and people counted apart from seats. */
#include "config.h"

#include "model/trellis-attendance.h"
#include "model/trellis-seats.h"
#include "model/trellis-waiting.h"

#include <string.h>

#define NOW 1000

static const char letters[] = "rbwidxcapn";

/* One letter a status, in the order of the enumeration; people are "a", "b", "c"… or as @people says. */
static GPtrArray *
make_roster (const char *statuses, const char *people)
{
  GPtrArray *roster = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; statuses[i]; i++) {
    TrellisSignUp *sign_up = trellis_entity_new (TRELLIS_TYPE_SIGN_UP);
    char person[2] = { people ? people[i] : (char) ('a' + i), 0 };

    trellis_entity_set_text (sign_up, TRELLIS_SIGN_UP_PERSON, person);
    trellis_entity_set_number (sign_up, TRELLIS_SIGN_UP_STATUS,
                               strchr (letters, statuses[i]) - letters);
    g_ptr_array_add (roster, sign_up);
  }
  return roster;
}

static char *
names_of (GPtrArray *sign_ups)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < sign_ups->len; i++)
    g_string_append (names, trellis_entity_get_text (sign_ups->pdata[i], TRELLIS_SIGN_UP_PERSON));
  return g_string_free (names, FALSE);
}

static void
test_promote (void)
{
  static const struct {
    const char *roster;
    gint64 seats, reserved;
    TrellisWaitingRule rule;
    TrellisEventStatus status;
    gint64 end;
    const char *promoted;
  } cases[] = {
    { "bbww", 2, 0, TRELLIS_WAITING_RULE_FIRST_COME, 0, 0, "" },
    { "bxww", 2, 0, TRELLIS_WAITING_RULE_FIRST_COME, 0, 0, "c" },
    { "bxwwi", 4, 0, TRELLIS_WAITING_RULE_FIRST_COME, 0, 0, "cd" },
    { "bwww", 0, 0, TRELLIS_WAITING_RULE_FIRST_COME, 0, 0, "bcd" },
    { "bww", 3, 1, TRELLIS_WAITING_RULE_FIRST_COME, 0, 0, "b" },
    { "bww", 3, 2, TRELLIS_WAITING_RULE_FIRST_COME, 0, 0, "" },
    { "bww", 3, 99, TRELLIS_WAITING_RULE_FIRST_COME, 0, 0, "" },
    { "apnw", 3, 0, TRELLIS_WAITING_RULE_FIRST_COME, 0, 0, "" },
    { "xww", 9, 0, TRELLIS_WAITING_RULE_MANUAL, 0, 0, "" },
    { "xww", 9, 0, TRELLIS_WAITING_RULE_FIRST_COME, TRELLIS_EVENT_STATUS_CANCELLED, 0, "" },
    { "xww", 9, 0, TRELLIS_WAITING_RULE_FIRST_COME, 0, NOW, "" },
    { "xww", 9, 0, TRELLIS_WAITING_RULE_FIRST_COME, 0, NOW + 1, "bc" },
    { "rid", 9, 0, TRELLIS_WAITING_RULE_FIRST_COME, 0, 0, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (TrellisEvent) event = trellis_entity_new (TRELLIS_TYPE_EVENT);
    g_autoptr (GPtrArray) roster = make_roster (cases[i].roster, NULL);
    g_autoptr (GPtrArray) promoted = NULL;
    g_autofree char *names = NULL;

    trellis_entity_set_number (event, TRELLIS_EVENT_SEATS, cases[i].seats);
    trellis_entity_set_number (event, TRELLIS_EVENT_RESERVED, cases[i].reserved);
    trellis_entity_set_number (event, TRELLIS_EVENT_WAITING_RULE, cases[i].rule);
    trellis_entity_set_number (event, TRELLIS_EVENT_STATUS, cases[i].status);
    trellis_entity_set_number (event, TRELLIS_EVENT_END, cases[i].end);
    promoted = trellis_waiting_promote (event, roster, 7, NOW);
    names = names_of (promoted);
    g_test_message ("case %u", i);
    g_assert_cmpstr (names, ==, cases[i].promoted);
  }
}

/* The same seed draws the same people, whatever the order they wait in; other seeds draw others. */
static void
test_lot (void)
{
  g_autoptr (TrellisEvent) event = trellis_entity_new (TRELLIS_TYPE_EVENT);
  g_autoptr (GPtrArray) roster = make_roster ("wwwwwwww", "abcdefgh");
  g_autoptr (GPtrArray) turned = make_roster ("wwwwwwww", "hgfedcba");
  g_autoptr (GHashTable) outcomes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *lot = trellis_waiting_lot ("a", 7);
  g_autofree char *expected = g_compute_checksum_for_string (G_CHECKSUM_SHA256, "7:a", -1);

  g_assert_cmpstr (lot, ==, expected);
  trellis_entity_set_number (event, TRELLIS_EVENT_SEATS, 3);
  trellis_entity_set_number (event, TRELLIS_EVENT_WAITING_RULE, TRELLIS_WAITING_RULE_RANDOM);
  for (guint32 seed = 0; seed < 100; seed++) {
    g_autoptr (GPtrArray) first = trellis_waiting_promote (event, roster, seed, NOW);
    g_autoptr (GPtrArray) second = trellis_waiting_promote (event, turned, seed, NOW);
    g_autofree char *names = names_of (first), *others = names_of (second);

    g_assert_cmpuint (first->len, ==, 3);
    g_assert_cmpstr (names, ==, others);
    g_hash_table_add (outcomes, g_steal_pointer (&names));
  }
  g_assert_cmpuint (g_hash_table_size (outcomes), >, 50);
}

static void
test_kept (void)
{
  static const struct {
    const char *roster;
    gint64 seats, reserved;
    int free;
    guint kept;
  } cases[] = {
    { "", 20, 2, 18, 2 }, { "bbb", 4, 2, 0, 1 }, { "bbbb", 4, 2, 0, 0 },
    { "bb", 4, 2, 0, 2 }, { "b", 4, -3, 3, 0 },  { "b", 0, 2, -1, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (TrellisEvent) event = trellis_entity_new (TRELLIS_TYPE_EVENT);
    g_autoptr (GPtrArray) roster = make_roster (cases[i].roster, NULL);
    TrellisSeats seats;

    trellis_entity_set_number (event, TRELLIS_EVENT_SEATS, cases[i].seats);
    trellis_entity_set_number (event, TRELLIS_EVENT_RESERVED, cases[i].reserved);
    seats = trellis_seats_count (event, roster);
    g_test_message ("case %u", i);
    g_assert_cmpint (seats.free, ==, cases[i].free);
    g_assert_cmpuint (seats.kept, ==, cases[i].kept);
  }
}

static void
test_attendance (void)
{
  static const struct {
    const char *statuses;
    const char *people;
    TrellisAttendance count;
  } cases[] = {
    { "", "", { 0 } },
    { "rbwidxcapn", "abcdefghij", { 7, 2, 4, 1, 1, 1, 1 } },
    { "aaa", "aaa", { 1, 1, 3, 3, 0, 0, 0 } },
    { "apn", "aab", { 2, 1, 3, 1, 1, 1, 0 } },
    { "nb", "aa", { 1, 0, 2, 0, 0, 1, 1 } },
    { "xdc", "abc", { 0 } },
    { "xa", "aa", { 1, 1, 1, 1, 0, 0, 0 } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GPtrArray) sign_ups = make_roster (cases[i].statuses, cases[i].people);
    TrellisAttendance count = trellis_attendance_count (sign_ups);

    g_test_message ("%s of %s", cases[i].statuses, cases[i].people);
    g_assert_cmpmem (&count, sizeof count, &cases[i].count, sizeof count);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/waiting/promote", test_promote);
  g_test_add_func ("/model/waiting/lot", test_lot);
  g_test_add_func ("/model/seats/kept", test_kept);
  g_test_add_func ("/model/attendance/count", test_attendance);
  return g_test_run ();
}
