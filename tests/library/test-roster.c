/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fixture.h"
#include "records-fixture.h"

#include "library/trellis-roster.h"
#include "library/trellis-sign-ups.h"
#include "model/trellis-person.h"
#include "model/trellis-seats.h"
#include "model/trellis-waiting.h"

#include <string.h>

#define NOW 1000

typedef struct {
  char *folder;
  TrellisLibrary *library;
  TrellisEvent *event;
} Fixture;

static void
commit (Fixture *self, TrellisBatch *batch)
{
  g_autoptr (GError) error = NULL;

  trellis_library_commit (self->library, batch, &error);
  g_assert_no_error (error);
}

static void
set_up (Fixture *self, gconstpointer data)
{
  g_autofree char *path = NULL;
  TrellisBatch *batch = trellis_batch_new ("add", NULL);

  self->folder = test_folder_new ();
  path = g_build_filename (self->folder, "library.db", NULL);
  self->library = trellis_library_open (path, TRELLIS_LIBRARY_CREATE, NULL);
  self->event = trellis_entity_new (TRELLIS_TYPE_EVENT);
  trellis_entity_set_text (self->event, TRELLIS_EVENT_TITLE, "Speaking");
  trellis_batch_save (batch, self->event);
  commit (self, batch);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_object_unref (self->event);
  g_assert_finalize_object (self->library);
  test_folder_free (self->folder);
}

/* The event with as many seats, and one sign-up a letter; people are "a", "b", "c"… */
static GPtrArray *
start (Fixture *self, gint64 seats, gint64 kept, TrellisWaitingRule rule, const char *statuses)
{
  static const char letters[] = "rbwidxcapn";
  TrellisBatch *batch = trellis_batch_new ("add", NULL);

  trellis_entity_set_number (self->event, TRELLIS_EVENT_SEATS, seats);
  trellis_entity_set_number (self->event, TRELLIS_EVENT_RESERVED, kept);
  trellis_entity_set_number (self->event, TRELLIS_EVENT_WAITING_RULE, rule);
  trellis_batch_save (batch, self->event);
  for (guint i = 0; statuses[i]; i++) {
    g_autoptr (TrellisSignUp) line = trellis_entity_new (TRELLIS_TYPE_SIGN_UP);
    char person[2] = { (char) ('a' + i), 0 };

    trellis_entity_set_text (line, TRELLIS_SIGN_UP_EVENT, trellis_entity_get_uid (self->event));
    trellis_entity_set_text (line, TRELLIS_SIGN_UP_PERSON, person);
    trellis_entity_set_number (line, TRELLIS_SIGN_UP_STATUS,
                               strchr (letters, statuses[i]) - letters);
    trellis_entity_set_number (line, TRELLIS_SIGN_UP_AT, 1 + i);
    trellis_entity_set_text (line, TRELLIS_SIGN_UP_ACCESS_NEEDS, person);
    trellis_batch_save (batch, line);
  }
  commit (self, batch);
  return trellis_library_roster (self->library, trellis_entity_get_uid (self->event));
}

/* The newest letter of each person, in the order of their names. */
static char *
stand (Fixture *self, guint n)
{
  static const char letters[] = "rbwidxcapn";
  g_autoptr (GPtrArray)
      roster = trellis_library_roster (self->library, trellis_entity_get_uid (self->event));
  GString *shown = g_string_new (NULL);

  for (guint i = 0; i < n; i++) {
    char person[2] = { (char) ('a' + i), 0 };
    TrellisSignUp *line = trellis_seats_find (roster, person);

    g_string_append_c (
        shown, line ? letters[trellis_entity_get_choice (line, TRELLIS_SIGN_UP_STATUS)] : '-');
  }
  return g_string_free (shown, FALSE);
}

static void
test_set (Fixture *self, gconstpointer data)
{
  static const struct {
    gint64 seats, kept;
    TrellisWaitingRule rule;
    const char *before;
    const char *person;
    TrellisSignUpStatus status;
    const char *after;
  } cases[] = {
    { 2, 0, TRELLIS_WAITING_RULE_FIRST_COME, "bbww", "a", TRELLIS_SIGN_UP_STATUS_WITHDRAWN,
      "xbbw" },
    { 2, 0, TRELLIS_WAITING_RULE_FIRST_COME, "bbww", "a", TRELLIS_SIGN_UP_STATUS_DECLINED, "dbbw" },
    { 2, 0, TRELLIS_WAITING_RULE_FIRST_COME, "bbww", "a", TRELLIS_SIGN_UP_STATUS_WAITING, "wbbw" },
    { 2, 0, TRELLIS_WAITING_RULE_FIRST_COME, "bb", "a", TRELLIS_SIGN_UP_STATUS_WAITING, "wb" },
    { 2, 0, TRELLIS_WAITING_RULE_FIRST_COME, "bbww", "a", TRELLIS_SIGN_UP_STATUS_ATTENDED, "abww" },
    { 2, 0, TRELLIS_WAITING_RULE_FIRST_COME, "abww", "a", TRELLIS_SIGN_UP_STATUS_BOOKED, "bbww" },
    { 3, 1, TRELLIS_WAITING_RULE_FIRST_COME, "bbww", "a", TRELLIS_SIGN_UP_STATUS_WITHDRAWN,
      "xbbw" },
    { 2, 1, TRELLIS_WAITING_RULE_FIRST_COME, "bww", "a", TRELLIS_SIGN_UP_STATUS_WITHDRAWN, "xbw" },
    { 2, 0, TRELLIS_WAITING_RULE_MANUAL, "bbww", "a", TRELLIS_SIGN_UP_STATUS_WITHDRAWN, "xbww" },
    { 2, 0, TRELLIS_WAITING_RULE_MANUAL, "bxww", "d", TRELLIS_SIGN_UP_STATUS_BOOKED, "bxwb" },
    { 9, 0, TRELLIS_WAITING_RULE_FIRST_COME, "r", "a", TRELLIS_SIGN_UP_STATUS_DECLINED, "d" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    Fixture own = { 0 };
    g_autoptr (GPtrArray) roster = NULL;
    g_autofree char *after = NULL, *undone = NULL;

    set_up (&own, NULL);
    roster = start (&own, cases[i].seats, cases[i].kept, cases[i].rule, cases[i].before);
    commit (&own,
            trellis_roster_set (own.event, roster, cases[i].person, cases[i].status, "Ill", NOW));
    after = stand (&own, strlen (cases[i].before));
    g_test_message ("case %u", i);
    g_assert_cmpstr (after, ==, cases[i].after);
    g_assert_true (trellis_library_undo (own.library, NULL));
    undone = stand (&own, strlen (cases[i].before));
    g_assert_cmpstr (undone, ==, cases[i].before);
    tear_down (&own, NULL);
  }
}

/* The draw says its number, and who knows it draws the same person; what she needs goes with her. */
static void
test_lot (Fixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) roster = start (self, 1, 0, TRELLIS_WAITING_RULE_RANDOM, "bwwwww");
  TrellisBatch *batch = trellis_roster_set (self->event, roster, "a",
                                            TRELLIS_SIGN_UP_STATUS_WITHDRAWN, NULL, NOW);
  GPtrArray *saved = trellis_batch_get_saved (batch);
  const char *reason, *winner;
  g_autoptr (GPtrArray) again = NULL;
  guint32 seed;

  g_assert_cmpuint (saved->len, ==, 2);
  reason = trellis_entity_get_text (saved->pdata[1], TRELLIS_SIGN_UP_REASON);
  winner = trellis_entity_get_text (saved->pdata[1], TRELLIS_SIGN_UP_PERSON);
  g_assert_cmpstr (trellis_entity_get_text (saved->pdata[1], TRELLIS_SIGN_UP_ACCESS_NEEDS), ==,
                   winner);
  seed = (guint32) g_ascii_strtoull (strpbrk (reason, "0123456789"), NULL, 10);
  g_ptr_array_remove_index (roster, 0);
  again = trellis_waiting_promote (self->event, roster, seed, NOW);
  g_assert_cmpstr (trellis_entity_get_text (again->pdata[0], TRELLIS_SIGN_UP_PERSON), ==, winner);
  trellis_batch_free (batch);
}

static void
test_kept (Fixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) roster = start (self, 3, 2, TRELLIS_WAITING_RULE_FIRST_COME, "bww");
  g_autoptr (TrellisEvent) after = NULL;
  g_autofree char *now = NULL, *undone = NULL;

  commit (self, trellis_roster_give_kept (self->event, roster, "c", "Named by Ola", NOW));
  now = stand (self, 3);
  g_assert_cmpstr (now, ==, "bwb");
  after = trellis_library_get (self->library, TRELLIS_TYPE_EVENT,
                               trellis_entity_get_uid (self->event));
  g_assert_cmpint (trellis_entity_get_number (after, TRELLIS_EVENT_RESERVED), ==, 1);
  g_assert_true (trellis_library_undo (self->library, NULL));
  undone = stand (self, 3);
  g_assert_cmpstr (undone, ==, "bww");
  g_clear_object (&after);
  after = trellis_library_get (self->library, TRELLIS_TYPE_EVENT,
                               trellis_entity_get_uid (self->event));
  g_assert_cmpint (trellis_entity_get_number (after, TRELLIS_EVENT_RESERVED), ==, 2);
}

static void
test_approve (Fixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) roster = start (self, 1, 0, TRELLIS_WAITING_RULE_FIRST_COME, "rr");
  g_autofree char *after = NULL;

  commit (self, trellis_roster_approve (self->event, roster, "a", NOW));
  g_clear_pointer (&roster, g_ptr_array_unref);
  roster = trellis_library_roster (self->library, trellis_entity_get_uid (self->event));
  commit (self, trellis_roster_approve (self->event, roster, "b", NOW));
  after = stand (self, 2);
  g_assert_cmpstr (after, ==, "bw");
}

static void
test_add (Fixture *self, gconstpointer data)
{
  static const char *const people[] = { "a", "b", "c", "d", "e", NULL };
  g_autoptr (GPtrArray) roster = start (self, 4, 0, TRELLIS_WAITING_RULE_FIRST_COME, "bwx");
  TrellisBatch *batch = trellis_batch_new ("add-people", "Add people");
  g_autofree char *after = NULL;

  g_assert_cmpuint (trellis_roster_add (batch, self->event, roster, people, NOW), ==, 2);
  commit (self, batch);
  after = stand (self, 5);
  g_assert_cmpstr (after, ==, "bwbbw");
}

/* More seats and fewer kept ones go to those who wait, with the change itself. */
static void
test_settle (Fixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) roster = start (self, 2, 1, TRELLIS_WAITING_RULE_FIRST_COME, "bwww");
  TrellisBatch *batch = trellis_batch_new ("save", "Edit");
  g_autofree char *after = NULL;

  trellis_entity_set_number (self->event, TRELLIS_EVENT_SEATS, 3);
  trellis_entity_set_number (self->event, TRELLIS_EVENT_RESERVED, 0);
  trellis_batch_save (batch, self->event);
  g_assert_cmpuint (trellis_roster_settle (batch, self->event, roster, NOW), ==, 2);
  commit (self, batch);
  after = stand (self, 4);
  g_assert_cmpstr (after, ==, "bbbw");
}

static void
test_all (Fixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) roster = start (self, 9, 0, TRELLIS_WAITING_RULE_FIRST_COME, "rbbwixpn");
  TrellisBatch *batch = trellis_roster_mark_all (self->event, roster, NOW);
  g_autofree char *after = NULL, *cancelled = NULL;

  g_assert_cmpuint (trellis_batch_get_saved (batch)->len, ==, 2);
  commit (self, batch);
  after = stand (self, 8);
  g_assert_cmpstr (after, ==, "raawixpn");
  g_assert_true (trellis_library_undo (self->library, NULL));
  batch = trellis_batch_new ("cancel", "Cancel");
  g_assert_cmpuint (trellis_roster_cancel (batch, self->event, roster, NOW), ==, 4);
  commit (self, batch);
  cancelled = stand (self, 8);
  g_assert_cmpstr (cancelled, ==, "ccccixpn");
}

static void
test_reading (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisPerson) person = trellis_entity_new (TRELLIS_TYPE_PERSON);
  g_autoptr (GPtrArray) roster = start (self, 9, 0, TRELLIS_WAITING_RULE_FIRST_COME, "b");
  g_autoptr (GPtrArray) history = NULL;
  g_autoptr (GHashTable) people = NULL;
  const char *uids[] = { trellis_entity_get_uid (person), NULL };
  TrellisBatch *batch = trellis_batch_new ("add", "Add");

  trellis_entity_set_text (person, TRELLIS_PERSON_TITLE, "Mair Jones");
  trellis_batch_save (batch, person);
  trellis_roster_add (batch, self->event, roster, uids, NOW);
  commit (self, batch);
  people = trellis_roster_people (self->library, trellis_entity_get_uid (self->event));
  g_assert_cmpuint (g_hash_table_size (people), ==, 1);
  g_assert_cmpstr (trellis_entity_get_title (g_hash_table_lookup (people, uids[0])), ==,
                   "Mair Jones");
  /* A clock that was put back does not hide the newer line. */
  commit (self,
          trellis_roster_set (self->event, roster, "a", TRELLIS_SIGN_UP_STATUS_ABSENT, "Ill", 0));
  history = trellis_roster_history (self->library, trellis_entity_get_uid (self->event), "a");
  g_assert_cmpuint (history->len, ==, 2);
  g_assert_cmpint (trellis_entity_get_choice (history->pdata[1], TRELLIS_SIGN_UP_STATUS), ==,
                   TRELLIS_SIGN_UP_STATUS_ABSENT);
  g_assert_cmpstr (trellis_entity_get_text (history->pdata[1], TRELLIS_SIGN_UP_REASON), ==, "Ill");
}

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/library/roster/set", test_set);
  ADD ("/library/roster/lot", test_lot);
  ADD ("/library/roster/kept", test_kept);
  ADD ("/library/roster/approve", test_approve);
  ADD ("/library/roster/add", test_add);
  ADD ("/library/roster/settle", test_settle);
  ADD ("/library/roster/all", test_all);
  ADD ("/library/roster/reading", test_reading);
  return g_test_run ();
}
