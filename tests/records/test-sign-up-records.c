/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "records-fixture.h"

#include "records/trellis-sign-up-records.h"

static void
add (RecordsFixture *self,
     const char *event,
     const char *person,
     TrellisSignUpStatus status,
     gint64 at)
{
  g_autoptr (GObject) line = trellis_entity_new (TRELLIS_TYPE_SIGN_UP);

  trellis_entity_set_text (line, TRELLIS_SIGN_UP_EVENT, event);
  trellis_entity_set_text (line, TRELLIS_SIGN_UP_PERSON, person);
  trellis_entity_set_number (line, TRELLIS_SIGN_UP_STATUS, status);
  trellis_entity_set_number (line, TRELLIS_SIGN_UP_AT, at);
  records_save (self, line);
}

/* “person:status” of each, by the short names below. */
static char *
describe (GPtrArray *roster, guint field)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < roster->len; i++)
    g_string_append_printf (
        text, "%s:%s ", trellis_entity_get_text (roster->pdata[i], field),
        trellis_sign_up_status_choices[trellis_entity_get_choice (roster->pdata[i],
                                                                  TRELLIS_SIGN_UP_STATUS)]
            .nick);
  g_ptr_array_unref (roster);
  return g_string_free (text, FALSE);
}

static void
expect_roster (RecordsFixture *self, const char *event, const char *expected)
{
  g_autofree char *found = describe (
      trellis_sign_up_records_roster (records_reader (self), event, NULL), TRELLIS_SIGN_UP_PERSON);

  g_assert_cmpstr (found, ==, expected);
}

static void
test_newest (RecordsFixture *self, gconstpointer data)
{
  expect_roster (self, "e", "");
  add (self, "e", "ann", TRELLIS_SIGN_UP_STATUS_BOOKED, 10);
  add (self, "e", "bob", TRELLIS_SIGN_UP_STATUS_WAITING, 20);
  add (self, "f", "ann", TRELLIS_SIGN_UP_STATUS_REQUESTED, 5);
  expect_roster (self, "e", "ann:booked bob:waiting ");
  add (self, "e", "ann", TRELLIS_SIGN_UP_STATUS_WITHDRAWN, 30);
  expect_roster (self, "e", "bob:waiting ann:withdrawn ");
  /* An older line that arrives late changes nothing. */
  add (self, "e", "ann", TRELLIS_SIGN_UP_STATUS_REQUESTED, 1);
  expect_roster (self, "e", "bob:waiting ann:withdrawn ");
}

/* Of several lines of one instant, the one added last counts. */
static void
test_same_instant (RecordsFixture *self, gconstpointer data)
{
  add (self, "e", "ann", TRELLIS_SIGN_UP_STATUS_REQUESTED, 10);
  add (self, "e", "ann", TRELLIS_SIGN_UP_STATUS_BOOKED, 10);
  expect_roster (self, "e", "ann:booked ");
  add (self, "e", "ann", TRELLIS_SIGN_UP_STATUS_ATTENDED, 10);
  expect_roster (self, "e", "ann:attended ");
  g_assert_true (trellis_store_undo (self->store, NULL));
  expect_roster (self, "e", "ann:booked ");
}

/* A line without an instant is older than any other, and still one person has one place. */
static void
test_no_instant (RecordsFixture *self, gconstpointer data)
{
  add (self, "e", "ann", TRELLIS_SIGN_UP_STATUS_REQUESTED, 0);
  expect_roster (self, "e", "ann:requested ");
  add (self, "e", "ann", TRELLIS_SIGN_UP_STATUS_BOOKED, 0);
  expect_roster (self, "e", "ann:booked ");
  add (self, "e", "ann", TRELLIS_SIGN_UP_STATUS_WITHDRAWN, 3);
  add (self, "e", "ann", TRELLIS_SIGN_UP_STATUS_REQUESTED, 0);
  expect_roster (self, "e", "ann:withdrawn ");
}

static void
test_of_person (RecordsFixture *self, gconstpointer data)
{
  g_autofree char *found = NULL;

  add (self, "f", "ann", TRELLIS_SIGN_UP_STATUS_BOOKED, 5);
  add (self, "e", "ann", TRELLIS_SIGN_UP_STATUS_WAITING, 10);
  add (self, "e", "bob", TRELLIS_SIGN_UP_STATUS_BOOKED, 11);
  add (self, "f", "ann", TRELLIS_SIGN_UP_STATUS_ATTENDED, 20);
  found = describe (trellis_sign_up_records_of_person (records_reader (self), "ann", NULL),
                    TRELLIS_SIGN_UP_EVENT);
  g_assert_cmpstr (found, ==, "e:waiting f:attended ");
}

/* For a week at once, who has a seat at each event: the same that its roster says. */
static void
test_taken (RecordsFixture *self, gconstpointer data)
{
  const struct {
    const char *uid;
    gint64 start, seats;
    guint taken;
  } events[] = {
    { "a", 10, 5, 2 }, { "b", 19, 1, 1 }, { "unlimited", 15, 0, 0 }, { "late", 20, 5, 0 }
  };
  g_autoptr (GHashTable) taken = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (events); i++) {
    g_autoptr (GObject) event = trellis_entity_new (TRELLIS_TYPE_EVENT);

    trellis_entity_set_uid (event, events[i].uid);
    trellis_entity_set_number (event, TRELLIS_EVENT_START, events[i].start);
    trellis_entity_set_number (event, TRELLIS_EVENT_SEATS, events[i].seats);
    records_save (self, event);
    add (self, events[i].uid, "ann", TRELLIS_SIGN_UP_STATUS_REQUESTED, 0);
    add (self, events[i].uid, "ann", TRELLIS_SIGN_UP_STATUS_BOOKED, 0);
    add (self, events[i].uid, "bob", TRELLIS_SIGN_UP_STATUS_BOOKED, 1);
    add (self, events[i].uid, "bob",
         i ? TRELLIS_SIGN_UP_STATUS_WITHDRAWN : TRELLIS_SIGN_UP_STATUS_ATTENDED, 2);
    add (self, events[i].uid, "cat", TRELLIS_SIGN_UP_STATUS_WAITING, 3);
  }
  taken = trellis_sign_up_records_taken (records_reader (self), 10, 20, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (events); i++)
    g_assert_cmpuint (GPOINTER_TO_UINT (g_hash_table_lookup (taken, events[i].uid)), ==,
                      events[i].taken);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  RECORDS_TEST ("/records/sign-up-records/newest", test_newest);
  RECORDS_TEST ("/records/sign-up-records/same-instant", test_same_instant);
  RECORDS_TEST ("/records/sign-up-records/no-instant", test_no_instant);
  RECORDS_TEST ("/records/sign-up-records/of-person", test_of_person);
  RECORDS_TEST ("/records/sign-up-records/taken", test_taken);
  return g_test_run ();
}
