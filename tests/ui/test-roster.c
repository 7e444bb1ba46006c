/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The roster of an event: keys down the list, one undo a mark, and two thousand people. */
#include "config.h"

#include "event-fixture.h"

#include "base/trellis-time.h"
#include "library/trellis-roster.h"
#include "model/trellis-person.h"
#include "ui/calendar/trellis-roster-import.h"
#include "ui/calendar/trellis-roster-page.h"
#include "ui/calendar/trellis-roster-person.h"
#include "ui/calendar/trellis-roster-view.h"

#include <string.h>

#define VIEW(page)                                                                                 \
  ((TrellisRosterView *) g_object_get_data (G_OBJECT (page), "trellis-roster-view"))

/* @n people "Person 0001"… with a seat, and @waiting after them who wait. */
static TrellisEvent *
add_roster (EventFixture *self, guint n, guint waiting)
{
  TrellisEvent *event = event_fixture_add_event (self, "Speaking", 60);
  TrellisBatch *batch = trellis_batch_new ("people", "People");
  g_autoptr (GPtrArray) roster = g_ptr_array_new ();
  g_autoptr (GPtrArray) uids = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;

  trellis_entity_set_number (event, TRELLIS_EVENT_SEATS, n);
  trellis_batch_save (batch, event);
  for (guint i = 0; i < n + waiting; i++) {
    g_autoptr (TrellisPerson) person = trellis_entity_new (TRELLIS_TYPE_PERSON);

    trellis_entity_take_text (person, TRELLIS_PERSON_TITLE, g_strdup_printf ("Person %04u", i + 1));
    trellis_entity_set_text (person, TRELLIS_PERSON_TEAM, i % 2 ? "Odd" : "Even");
    trellis_batch_save (batch, person);
    g_ptr_array_add (uids, g_strdup (trellis_entity_get_uid (person)));
  }
  g_ptr_array_add (uids, NULL);
  trellis_roster_add (batch, event, roster, (const char *const *) uids->pdata, trellis_now ());
  trellis_library_commit (self->library, batch, &error);
  g_assert_no_error (error);
  return event;
}

static guint
count_shown (GtkWidget *page)
{
  return g_list_model_get_n_items (G_LIST_MODEL (VIEW (page)->shown));
}

static TrellisSignUpStatus
status_at (GtkWidget *page, guint position)
{
  g_autoptr (TrellisRosterEntry)
      entry = g_list_model_get_item (G_LIST_MODEL (VIEW (page)->shown), position);

  return trellis_roster_entry_get_status (entry);
}

static const char *
selected (GtkWidget *page)
{
  return trellis_roster_entry_get_name (
      trellis_list_get_selected (TRELLIS_LIST_PANE (VIEW (page)->list)));
}

static void
mark (EventFixture *self, GtkWidget *page, const char *status)
{
  guint commits = self->commits;

  gtk_widget_activate_action (page, "roster.mark", "s", status);
  while (self->commits <= commits)
    g_main_context_iteration (NULL, TRUE);
  /* first the next row is heard, then the one before is made again */
  g_assert_true (VIEW (page)->marking);
  while (VIEW (page)->marking)
    g_main_context_iteration (NULL, TRUE);
  event_fixture_settle ();
}

static void
test_marks (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) event = add_roster (self, 4, 2);
  GtkWidget *page = event_fixture_push (
      self, trellis_roster_page_new (self->library, trellis_entity_get_uid (event)));
  guint commits;

  g_assert_cmpuint (count_shown (page), ==, 6);
  g_assert_true (event_fixture_shows (
      page, "4 of 4 seats taken, 2 waiting (first come, first served); 6 people."));
  trellis_list_focus_row (TRELLIS_LIST_PANE (VIEW (page)->list), 0);
  mark (self, page, "attended");
  g_assert_cmpstr (selected (page), ==, "Person 0002");
  mark (self, page, "part_attended");
  mark (self, page, "absent");
  g_assert_cmpstr (selected (page), ==, "Person 0004");
  g_assert_cmpint (status_at (page, 0), ==, TRELLIS_SIGN_UP_STATUS_ATTENDED);
  g_assert_cmpint (status_at (page, 1), ==, TRELLIS_SIGN_UP_STATUS_PART_ATTENDED);
  g_assert_cmpint (status_at (page, 2), ==, TRELLIS_SIGN_UP_STATUS_ABSENT);
  g_assert_true (event_fixture_shows (page, "4 of 4 seats taken, 2 waiting (first come, first "
                                            "served); 1 attended, 1 in part, 1 did not attend; "
                                            "6 people."));
  /* Each is one step back. */
  g_assert_true (trellis_library_undo (self->library, NULL));
  event_fixture_settle ();
  g_assert_cmpint (status_at (page, 2), ==, TRELLIS_SIGN_UP_STATUS_BOOKED);
  g_assert_cmpint (status_at (page, 1), ==, TRELLIS_SIGN_UP_STATUS_PART_ATTENDED);
  /* Who waits has nothing to clear. */
  trellis_list_focus_row (TRELLIS_LIST_PANE (VIEW (page)->list), 5);
  commits = self->commits;
  gtk_widget_activate_action (page, "roster.mark", "s", "booked");
  event_fixture_settle ();
  g_assert_cmpuint (self->commits, ==, commits);
  /* All at once is one step too, and leaves what is noted. */
  event_fixture_act (self, page, "roster.mark-all");
  event_fixture_settle ();
  g_assert_cmpint (status_at (page, 1), ==, TRELLIS_SIGN_UP_STATUS_PART_ATTENDED);
  g_assert_cmpint (status_at (page, 3), ==, TRELLIS_SIGN_UP_STATUS_ATTENDED);
  g_assert_cmpint (status_at (page, 4), ==, TRELLIS_SIGN_UP_STATUS_WAITING);
  g_assert_true (trellis_library_undo (self->library, NULL));
  event_fixture_settle ();
  g_assert_cmpint (status_at (page, 3), ==, TRELLIS_SIGN_UP_STATUS_BOOKED);
}

static void
test_filter (EventFixture *self, gconstpointer data)
{
  static const struct {
    const char *words;
    int section;
    guint found;
  } cases[] = {
    { "", -1, 6 },
    { "0003", -1, 1 },
    { "person odd", -1, 3 },
    { "PÉRSON", -1, 6 },
    { "nobody", -1, 0 },
    { "", TRELLIS_ROSTER_SECTION_WAITING, 2 },
    { "0005", TRELLIS_ROSTER_SECTION_WAITING, 1 },
    { "", TRELLIS_ROSTER_SECTION_GONE, 0 },
  };
  g_autoptr (TrellisEvent) event = add_roster (self, 4, 2);
  GtkWidget *page = event_fixture_push (
      self, trellis_roster_page_new (self->library, trellis_entity_get_uid (event)));

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_free (VIEW (page)->words);
    VIEW (page)->words = g_strdup (cases[i].words);
    VIEW (page)->section = cases[i].section;
    trellis_roster_view_filter (VIEW (page));
    g_test_message ("%s, %d", cases[i].words, cases[i].section);
    g_assert_cmpuint (count_shown (page), ==, cases[i].found);
  }
}

/* A seat given back goes on at once, and the page says to whom. */
static void
test_person (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) event = add_roster (self, 2, 1);
  GtkWidget *page = event_fixture_push (
      self, trellis_roster_page_new (self->library, trellis_entity_get_uid (event)));
  g_autofree char *first = NULL, *last = NULL;
  g_autoptr (TrellisRosterEntry)
      entry = g_list_model_get_item (G_LIST_MODEL (VIEW (page)->shown), 0);
  g_autoptr (TrellisRosterEntry)
      waiting = g_list_model_get_item (G_LIST_MODEL (VIEW (page)->shown), 2);
  GtkWidget *person;

  first = g_strdup (trellis_roster_entry_get_uid (entry));
  last = g_strdup (trellis_roster_entry_get_uid (waiting));
  gtk_widget_activate_action (page, "roster.open", NULL);
  event_fixture_settle ();
  person = event_fixture_top (self);
  g_assert_true (event_fixture_shows (person, "Person 0001"));
  gtk_widget_activate_action (person, "seat.set", "s", "withdrawn");
  event_fixture_wait (self, self->commits + 1);
  event_fixture_settle ();
  g_assert_cmpint (event_fixture_status (self, event, first), ==, TRELLIS_SIGN_UP_STATUS_WITHDRAWN);
  g_assert_cmpint (event_fixture_status (self, event, last), ==, TRELLIS_SIGN_UP_STATUS_BOOKED);
  g_assert_true (event_fixture_shows (person, "Withdrawn"));
}

static void
test_import (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) event = add_roster (self, 3, 0);
  g_autofree char *path = g_build_filename (self->folder, "people.csv", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  GtkWidget *page, *button;
  guint commits = self->commits;

  g_file_set_contents (path, "name;email\nNew One;new@example.org\nPerson 0001;\nBad;x\n", -1,
                       &error);
  g_assert_no_error (error);
  page = event_fixture_push (
      self, trellis_roster_import_new (self->library, trellis_entity_get_uid (event), file));
  while (!event_fixture_shows (page, "1 new person, 1 known already, 1 line refused"))
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (event_fixture_shows (page, "Line 4, Bad"));
  button = event_fixture_find_button (page, "_Add 2 people to the roster");
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  event_fixture_wait (self, commits + 1);
  {
    g_autoptr (GPtrArray)
        roster = trellis_library_roster (self->library, trellis_entity_get_uid (event));

    /* Person 0001 was there; the new one waits, as all seats are taken. */
    g_assert_cmpuint (roster->len, ==, 4);
  }
}

static void
test_speed (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) event = add_roster (self, 2000, 0);
  gint64 start = g_get_monotonic_time ();
  GtkWidget *page = event_fixture_push (
      self, trellis_roster_page_new (self->library, trellis_entity_get_uid (event)));
  double opened = (g_get_monotonic_time () - start) / 1e6, marked;

  g_assert_cmpuint (count_shown (page), ==, 2000);
  trellis_list_focus_row (TRELLIS_LIST_PANE (VIEW (page)->list), 1000);
  event_fixture_settle ();
  start = g_get_monotonic_time ();
  gtk_widget_activate_action (page, "roster.mark", "s", "attended");
  g_test_message ("activated in %.3f s", (g_get_monotonic_time () - start) / 1e6);
  event_fixture_wait (self, self->commits + 1);
  g_test_message ("on the disk in %.3f s", (g_get_monotonic_time () - start) / 1e6);
  while (status_at (page, 1000) != TRELLIS_SIGN_UP_STATUS_ATTENDED)
    g_main_context_iteration (NULL, TRUE);
  marked = (g_get_monotonic_time () - start) / 1e6;
  g_test_message ("2,000 people: opened in %.3f s, marked and drawn in %.3f s", opened, marked);
  start = g_get_monotonic_time ();
  trellis_roster_view_read (VIEW (page));
  g_test_message ("read again in %.3f s", (g_get_monotonic_time () - start) / 1e6);
  g_assert_cmpstr (selected (page), ==, "Person 1002");
  g_assert_cmpfloat (opened, <, 5);
  g_assert_cmpfloat (marked, <, 5);
}

#define ADD(path, test)                                                                            \
  g_test_add (path, EventFixture, NULL, event_fixture_set_up, test, event_fixture_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  if (!gtk_init_check ()) {
    g_test_message ("no display");
    return 77;
  }
  adw_init ();
  ADD ("/roster/marks", test_marks);
  ADD ("/roster/filter", test_filter);
  ADD ("/roster/person", test_person);
  ADD ("/roster/import", test_import);
  ADD ("/roster/speed", test_speed);
  return g_test_run ();
}
