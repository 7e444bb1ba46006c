/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fixture.h"
#include "records-fixture.h"

#include "base/trellis-time.h"
#include "library/trellis-sign-ups.h"
#include "model/trellis-seats.h"

typedef struct {
  char *folder;
  char *path;
  TrellisLibrary *library;
  TrellisEvent *event;
  gint64 now;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  TrellisBatch *batch = trellis_batch_new ("add", NULL);

  self->folder = test_folder_new ();
  self->path = g_build_filename (self->folder, "library.db", NULL);
  self->library = trellis_library_open (self->path, TRELLIS_LIBRARY_CREATE, NULL);
  self->event = trellis_entity_new (TRELLIS_TYPE_EVENT);
  self->now = 1000;
  trellis_entity_set_text (self->event, TRELLIS_EVENT_TITLE, "Speaking");
  trellis_entity_set_number (self->event, TRELLIS_EVENT_SEATS, 2);
  trellis_batch_save (batch, self->event);
  g_assert_true (trellis_library_commit (self->library, batch, NULL));
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_assert_finalize_object (self->event);
  g_assert_finalize_object (self->library);
  g_free (self->path);
  test_folder_free (self->folder);
}

static TrellisSignUpStatus
add (Fixture *self, const char *person)
{
  TrellisSignUpStatus status;
  TrellisBatch *batch = trellis_sign_ups_add (self->library, self->event, person, "A hearing loop",
                                              self->now++, &status);

  g_assert_true (trellis_library_commit (self->library, batch, NULL));
  return status;
}

static void
withdraw (Fixture *self, const char *person)
{
  TrellisBatch *batch = trellis_sign_ups_withdraw (self->library, self->event, person, "Ill",
                                                   self->now++);

  g_assert_true (trellis_library_commit (self->library, batch, NULL));
}

static char *
roster (Fixture *self)
{
  g_autoptr (GPtrArray)
      rows = trellis_library_roster (self->library, trellis_entity_get_uid (self->event));
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < rows->len; i++)
    g_string_append_printf (
        text, "%s:%s ", trellis_entity_get_text (rows->pdata[i], TRELLIS_SIGN_UP_PERSON),
        trellis_sign_up_status_choices[trellis_entity_get_choice (rows->pdata[i],
                                                                  TRELLIS_SIGN_UP_STATUS)]
            .nick);
  return g_string_free (text, FALSE);
}

static void
expect (Fixture *self, const char *expected)
{
  g_autofree char *found = roster (self);

  g_assert_cmpstr (found, ==, expected);
}

/* Booked until it is full, then the waiting list; whoever withdraws makes room for the first who waits. */
static void
test_course (Fixture *self, gconstpointer data)
{
  g_assert_cmpint (add (self, "ann"), ==, TRELLIS_SIGN_UP_STATUS_BOOKED);
  g_assert_cmpint (add (self, "bob"), ==, TRELLIS_SIGN_UP_STATUS_BOOKED);
  g_assert_cmpint (add (self, "cat"), ==, TRELLIS_SIGN_UP_STATUS_WAITING);
  g_assert_cmpint (add (self, "dan"), ==, TRELLIS_SIGN_UP_STATUS_WAITING);
  expect (self, "ann:booked bob:booked cat:waiting dan:waiting ");
  withdraw (self, "ann");
  expect (self, "bob:booked dan:waiting ann:withdrawn cat:booked ");
  g_assert_true (trellis_library_undo (self->library, NULL));
  expect (self, "ann:booked bob:booked cat:waiting dan:waiting ");
  g_assert_true (trellis_library_redo (self->library, NULL));
  expect (self, "bob:booked dan:waiting ann:withdrawn cat:booked ");
  /* Whoever only waited frees no seat. */
  withdraw (self, "dan");
  expect (self, "bob:booked ann:withdrawn cat:booked dan:withdrawn ");
  g_assert_cmpint (add (self, "ann"), ==, TRELLIS_SIGN_UP_STATUS_WAITING);
}

/* Signing up twice changes nothing: a place on the waiting list least of all. */
static void
test_twice (Fixture *self, gconstpointer data)
{
  add (self, "ann");
  add (self, "bob");
  add (self, "cat");
  add (self, "dan");
  g_assert_cmpint (add (self, "cat"), ==, TRELLIS_SIGN_UP_STATUS_WAITING);
  withdraw (self, "ann");
  expect (self, "bob:booked dan:waiting ann:withdrawn cat:booked ");
}

static void
test_rules (Fixture *self, gconstpointer data)
{
  const TrellisWaitingRule rules[] = { TRELLIS_WAITING_RULE_MANUAL };

  for (guint i = 0; i < G_N_ELEMENTS (rules); i++) {
    TrellisBatch *batch = trellis_batch_new ("rule", NULL);

    trellis_entity_set_number (self->event, TRELLIS_EVENT_WAITING_RULE, rules[i]);
    trellis_batch_save (batch, self->event);
    g_assert_true (trellis_library_commit (self->library, batch, NULL));
    add (self, "ann");
    add (self, "bob");
    add (self, "cat");
    withdraw (self, "ann");
    expect (self, "bob:booked cat:waiting ann:withdrawn ");
    /* The free seat is for those who wait: nobody new takes it. */
    g_assert_cmpint (add (self, "eve"), ==, TRELLIS_SIGN_UP_STATUS_WAITING);
    for (int undo = 0; undo < 5; undo++)
      g_assert_true (trellis_library_undo (self->library, NULL));
  }
  trellis_entity_set_number (self->event, TRELLIS_EVENT_APPROVAL, TRUE);
  g_assert_cmpint (add (self, "ann"), ==, TRELLIS_SIGN_UP_STATUS_REQUESTED);
}

static void
test_set (Fixture *self, gconstpointer data)
{
  add (self, "ann");
  g_assert_true (
      trellis_library_commit (self->library,
                              trellis_sign_ups_set (self->library, self->event, "ann",
                                                    TRELLIS_SIGN_UP_STATUS_ATTENDED, self->now++),
                              NULL));
  expect (self, "ann:attended ");
  g_assert_cmpint (test_raw_number (self->path, "SELECT count(*) FROM sign_up"), ==, 2);
}

static void
save_at (Fixture *self, TrellisEvent *event, gint64 start, gint64 end)
{
  TrellisBatch *batch = trellis_batch_new ("move", NULL);

  trellis_entity_set_number (event, TRELLIS_EVENT_START, start);
  trellis_entity_set_number (event, TRELLIS_EVENT_END, end);
  trellis_batch_save (batch, event);
  g_assert_true (trellis_library_commit (self->library, batch, NULL));
}

static void
test_overlapping (Fixture *self, gconstpointer data)
{
  const gint64 t = 5000 * TRELLIS_DAY;
  g_autoptr (TrellisEvent) other = trellis_entity_new (TRELLIS_TYPE_EVENT);
  const struct {
    gint64 start, end;
    guint found;
  } cases[] = {
    { t, t + 10, 1 },      { t + 5, t + 20, 1 }, { t - 5, t + 1, 1 },
    { t + 10, t + 20, 0 }, { t - 9, t, 0 },
  };

  save_at (self, self->event, t, t + 10);
  add (self, "ann");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GPtrArray) found = NULL, nobody = NULL;

    save_at (self, other, cases[i].start, cases[i].end);
    found = trellis_sign_ups_overlapping (self->library, other, "ann");
    g_assert_cmpuint (found->len, ==, cases[i].found);
    nobody = trellis_sign_ups_overlapping (self->library, other, "bob");
    g_assert_cmpuint (nobody->len, ==, 0);
  }
  save_at (self, other, t, t + 10);
  withdraw (self, "ann");
  {
    g_autoptr (GPtrArray) found = trellis_sign_ups_overlapping (self->library, other, "ann");

    g_assert_cmpuint (found->len, ==, 0);
  }
}

#define ADD(name, test)                                                                            \
  g_test_add ("/library/sign-ups/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("course", test_course);
  ADD ("twice", test_twice);
  ADD ("rules", test_rules);
  ADD ("set", test_set);
  ADD ("overlapping", test_overlapping);
  return g_test_run ();
}
