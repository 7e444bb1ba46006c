/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Invitations from the page of an event, and the programme from that of a week: what is said, and what is written. */
#include "config.h"

#include "base/trellis-time.h"
#include "event-fixture.h"
#include "library/trellis-invitations.h"
#include "model/trellis-learning-week.h"
#include "model/trellis-person.h"
#include "ui/calendar/trellis-event-invite.h"
#include "ui/calendar/trellis-event-page.h"
#include "ui/calendar/trellis-week-file.h"
#include "ui/calendar/trellis-week-page.h"

#include <locale.h>

#define DAY (24 * 60)

static void
give_address (EventFixture *self, const char *uid, const char *email)
{
  g_autoptr (TrellisPerson) person = trellis_library_get (self->library, TRELLIS_TYPE_PERSON, uid);

  trellis_entity_set_text (person, TRELLIS_PERSON_EMAIL, email);
  event_fixture_save (self, person);
}

static void
refuses (EventFixture *self, TrellisEvent *event, const char *why)
{
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (GError) error = NULL;

  g_assert_false (trellis_invitations_write (self->library, trellis_entity_get_uid (event), NULL,
                                             FALSE, stream, &error));
  g_assert_cmpstr (error->message, ==, why);
}

/* What stands in the way is said before anybody is asked for a file. */
static void
test_what_is_missing (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) event = event_fixture_add_event (self, "Speaking", DAY);
  GtkWidget *page = event_fixture_push (
      self, trellis_event_page_new (self->library, trellis_entity_get_uid (event)));

  gtk_widget_activate_action (page, "event.save-invitations", NULL);
  event_fixture_settle ();
  g_assert_true (event_fixture_shows (
      self->window,
      "Your own record has no e-mail address, to which answers could go. Add it first."));
  give_address (self, self->me, "mair@example.org");
  refuses (self, event, "Nobody is signed up whom it could go to. Sign people up first.");
  event_fixture_sign_up (self, event, self->other, TRELLIS_SIGN_UP_STATUS_BOOKED);
  refuses (self, event, "None of these people has an e-mail address. Add one first.");
  event_fixture_settle ();
}

static void
test_write (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) event = event_fixture_add_event (self, "Speaking", DAY);
  g_autofree char *path = g_build_filename (self->folder, "invite.ics", NULL);
  g_autofree char *contents = NULL, *said = trellis_event_invite_said (3, 2, FALSE);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  give_address (self, self->me, "mair@example.org");
  give_address (self, self->other, "ola@example.org");
  event_fixture_sign_up (self, event, self->other, TRELLIS_SIGN_UP_STATUS_BOOKED);
  trellis_invitations_write_to_file (self->library, trellis_entity_get_uid (event), NULL, FALSE,
                                     file, &error);
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  g_assert_nonnull (strstr (contents, "METHOD:REQUEST"));
  g_assert_nonnull (strstr (contents, "ola@example.org"));
  g_assert_cmpstr (said, ==,
                   "Invitation for 2 people saved. Send the file to them by e-mail, and open their "
                   "answers here. 1 person has no e-mail address");
}

static void
test_programme (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) event = event_fixture_add_event (self, "Speaking", DAY);
  g_autoptr (TrellisLearningWeek) week = trellis_entity_new (TRELLIS_TYPE_LEARNING_WEEK);
  static const char *const endings[][2] = { { "xml", "<schedule>" },
                                            { "json", "\"schedule\"" },
                                            { "ics", "BEGIN:VCALENDAR" },
                                            { "trellis", "trellis-pack" } };
  g_autoptr (GFile) other = g_file_new_for_path ("/nowhere/week.odt");
  g_autoptr (GError) error = NULL;

  trellis_entity_set_text (week, TRELLIS_LEARNING_WEEK_TITLE, "A week");
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_START, trellis_today ());
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_END, trellis_today () + 4);
  event_fixture_save (self, week);
  trellis_entity_set_text (event, TRELLIS_EVENT_WEEK, trellis_entity_get_uid (week));
  event_fixture_save (self, event);
  event_fixture_push (self, trellis_week_page_new (self->library, trellis_entity_get_uid (week)));
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++) {
    g_autofree char *name = g_strconcat ("week.", endings[i][0], NULL);
    g_autofree char *path = g_build_filename (self->folder, name, NULL);
    g_autofree char *contents = NULL;
    g_autoptr (GFile) file = g_file_new_for_path (path);

    trellis_week_file_write (self->library, trellis_entity_get_uid (week), file, &error);
    g_assert_no_error (error);
    g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
    g_assert_nonnull (strstr (contents, endings[i][1]));
    g_assert_nonnull (strstr (contents, "Speaking"));
  }
  g_assert_false (
      trellis_week_file_write (self->library, trellis_entity_get_uid (week), other, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_FILENAME);
}

#define ADD(path, test)                                                                            \
  g_test_add (path, EventFixture, NULL, event_fixture_set_up, test, event_fixture_tear_down)

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD ("/event-invite/what-is-missing", test_what_is_missing);
  ADD ("/event-invite/write", test_write);
  ADD ("/event-invite/programme", test_programme);
  return g_test_run ();
}
