/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page of an event: every action by its name, and what the page then says. */
#include "config.h"

#include "base/trellis-time.h"
#include "event-fixture.h"
#include "model/trellis-cpd-entry.h"
#include "model/trellis-feedback.h"
#include "model/trellis-room.h"
#include "ui/calendar/trellis-event-file.h"
#include "ui/calendar/trellis-event-page.h"
#include "ui/calendar/trellis-event-standing.h"
#include "ui/calendar/trellis-event-text.h"
#include "ui/common/trellis-form-page.h"

#include <glib/gstdio.h>
#include <locale.h>

#define DAY (24 * 60)

static GtkWidget *
open_page (EventFixture *self, TrellisEvent *event)
{
  return event_fixture_push (self, trellis_event_page_new (self->library,
                                                           trellis_entity_get_uid (event)));
}

static void
set_seats (EventFixture *self, TrellisEvent *event, int seats)
{
  trellis_entity_set_number (event, TRELLIS_EVENT_SEATS, seats);
  event_fixture_save (self, event);
}

static void
test_sign_up (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) event = event_fixture_add_event (self, "Speaking", DAY);
  GtkWidget *page = open_page (self, event);

  g_assert_true (event_fixture_shows (page, "You are not signed up."));
  g_assert_nonnull (event_fixture_find_button (page, "_Sign up"));
  event_fixture_act (self, page, "event.sign-up");
  g_assert_cmpint (event_fixture_status (self, event, self->me), ==, TRELLIS_SIGN_UP_STATUS_BOOKED);
  g_assert_true (event_fixture_shows (page, "You are booked."));
  g_assert_true (event_fixture_shows (self->window, "You are booked on Speaking"));
  g_assert_null (event_fixture_find_button (page, "_Sign up"));
  g_assert_nonnull (event_fixture_find_button (page, "_Withdraw…"));
}

static void
test_undo (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) event = event_fixture_add_event (self, "Speaking", DAY);
  GtkWidget *page = open_page (self, event);
  g_autoptr (GError) error = NULL;

  event_fixture_act (self, page, "event.sign-up");
  g_assert_cmpstr (trellis_library_get_undo_label (self->library), ==, "Sign up for Speaking");
  trellis_library_undo (self->library, &error);
  g_assert_no_error (error);
  event_fixture_settle ();
  g_assert_cmpint (event_fixture_status (self, event, self->me), ==, -1);
  g_assert_true (event_fixture_shows (page, "You are not signed up."));
  g_assert_nonnull (event_fixture_find_button (page, "_Sign up"));
}

static void
test_full (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) event = event_fixture_add_event (self, "Speaking", DAY);
  GtkWidget *page;

  set_seats (self, event, 1);
  event_fixture_sign_up (self, event, self->other, TRELLIS_SIGN_UP_STATUS_BOOKED);
  page = open_page (self, event);
  g_assert_nonnull (event_fixture_find_button (page, "_Join the waiting list"));
  event_fixture_act (self, page, "event.sign-up");
  g_assert_cmpint (event_fixture_status (self, event, self->me), ==,
                   TRELLIS_SIGN_UP_STATUS_WAITING);
  g_assert_true (event_fixture_shows (
      page, "You are number 1 on the waiting list; freed seats go in that order."));
  g_assert_true (event_fixture_shows (page, "Full; 1 person is waiting; first come, first served"));
}

/* Withdrawing gives the seat to who waits, who keeps what she said she needs. */
static void
test_promotion (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) event = event_fixture_add_event (self, "Speaking", DAY);
  g_autoptr (GPtrArray) roster = NULL;
  GtkWidget *page;

  set_seats (self, event, 1);
  event_fixture_sign_up (self, event, self->me, TRELLIS_SIGN_UP_STATUS_BOOKED);
  event_fixture_sign_up (self, event, self->other, TRELLIS_SIGN_UP_STATUS_WAITING);
  page = open_page (self, event);
  event_fixture_act (self, page, "event.withdraw");
  g_assert_cmpint (event_fixture_status (self, event, self->me), ==,
                   TRELLIS_SIGN_UP_STATUS_WITHDRAWN);
  g_assert_cmpint (event_fixture_status (self, event, self->other), ==,
                   TRELLIS_SIGN_UP_STATUS_BOOKED);
  roster = trellis_library_roster (self->library, trellis_entity_get_uid (event));
  g_assert_cmpstr (trellis_entity_get_text (trellis_seats_find (roster, self->other),
                                            TRELLIS_SIGN_UP_ACCESS_NEEDS),
                   ==, "Large print");
  g_assert_cmpstr (trellis_entity_get_text (trellis_seats_find (roster, self->me),
                                            TRELLIS_SIGN_UP_ACCESS_NEEDS),
                   ==, "");
}

/* What does not fit is told and writes nothing. */
static void
test_twice (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) event = event_fixture_add_event (self, "Speaking", DAY);
  GtkWidget *page = open_page (self, event);
  guint commits;

  event_fixture_act (self, page, "event.sign-up");
  commits = self->commits;
  gtk_widget_activate_action (page, "event.sign-up", NULL);
  event_fixture_settle ();
  g_assert_cmpuint (self->commits, ==, commits);
}

static void
test_overlap (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) event = event_fixture_add_event (self, "Speaking", DAY);
  g_autoptr (TrellisEvent) other = event_fixture_add_event (self, "Writing", DAY + 20);
  g_autoptr (TrellisEvent) later = event_fixture_add_event (self, "Reading", DAY + 120);
  GtkWidget *page;

  event_fixture_sign_up (self, other, self->me, TRELLIS_SIGN_UP_STATUS_BOOKED);
  event_fixture_sign_up (self, later, self->me, TRELLIS_SIGN_UP_STATUS_BOOKED);
  page = open_page (self, event);
  g_assert_true (event_fixture_shows (page, "Overlaps Writing ("));
  g_assert_true (event_fixture_shows (page, "which you are booked on"));
  g_assert_false (event_fixture_shows (page, "Overlaps Reading"));
  event_fixture_act (self, page, "event.sign-up");
  g_assert_true (
      event_fixture_shows (self->window, "You are booked on Speaking. Overlaps Writing ("));
  g_assert_true (event_fixture_shows (page, "Overlaps Writing ("));
}

static void
test_edit (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) event = event_fixture_add_event (self, "Speaking", DAY);
  g_autoptr (TrellisEvent) changed = NULL;
  GtkWidget *page = open_page (self, event), *form_page, *entry;
  guint commits = self->commits;

  gtk_widget_activate_action (page, "event.edit", NULL);
  event_fixture_settle ();
  form_page = event_fixture_top (self);
  g_assert_true (TRELLIS_IS_FORM_PAGE (form_page));
  entry = trellis_form_get_control (trellis_form_page_get_form (TRELLIS_FORM_PAGE (form_page)),
                                    TRELLIS_EVENT_TITLE);
  gtk_editable_set_text (GTK_EDITABLE (entry), "Confident speaking");
  g_signal_emit_by_name (event_fixture_find_button (form_page, "_Save"), "clicked");
  event_fixture_wait (self, commits + 1);
  changed = trellis_library_get (self->library, TRELLIS_TYPE_EVENT, trellis_entity_get_uid (event));
  g_assert_cmpstr (trellis_entity_get_title (changed), ==, "Confident speaking");
  /* a title is no new revision: answers to an invitation stay good */
  g_assert_cmpint (trellis_entity_get_number (changed, TRELLIS_EVENT_SEQUENCE), ==, 0);
  g_assert_true (event_fixture_top (self) == page);
  g_assert_cmpstr (trellis_page_get_title (TRELLIS_PAGE (page)), ==, "Confident speaking");
  g_assert_cmpstr (trellis_library_get_undo_label (self->library), ==, "Edit Confident speaking");
}

static void
test_delete (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) event = event_fixture_add_event (self, "Speaking", DAY);
  g_autoptr (TrellisEvent) back = NULL;
  g_autoptr (GError) error = NULL;
  GtkWidget *page;

  event_fixture_sign_up (self, event, self->other, TRELLIS_SIGN_UP_STATUS_BOOKED);
  page = open_page (self, event);
  event_fixture_act (self, page, "event.delete");
  g_assert_null (
      trellis_library_get (self->library, TRELLIS_TYPE_EVENT, trellis_entity_get_uid (event)));
  g_assert_true (event_fixture_top (self) != page);
  trellis_library_undo (self->library, &error);
  g_assert_no_error (error);
  back = trellis_library_get (self->library, TRELLIS_TYPE_EVENT, trellis_entity_get_uid (event));
  g_assert_nonnull (back);
  g_assert_cmpint (event_fixture_status (self, event, self->other), ==,
                   TRELLIS_SIGN_UP_STATUS_BOOKED);
}

/* The form on top, and its button. */
static TrellisForm *
top_form (EventFixture *self)
{
  GtkWidget *page = event_fixture_top (self);

  g_assert_true (TRELLIS_IS_FORM_PAGE (page));
  return trellis_form_page_get_form (TRELLIS_FORM_PAGE (page));
}

static void
fill_in (EventFixture *self, guint field, const char *text, const char *button)
{
  guint before = self->commits;
  gpointer record = trellis_form_get_record (top_form (self));

  trellis_entity_set_text (record, field, text);
  g_signal_emit_by_name (event_fixture_find_button (event_fixture_top (self), button), "clicked");
  event_fixture_wait (self, before + 1);
}

static void
act_to_form (EventFixture *self, GtkWidget *page, const char *action)
{
  g_assert_true (gtk_widget_activate_action (page, action, NULL));
  event_fixture_settle ();
  top_form (self);
}

/* One step: all is filled in but the reflection, which is the first field. */
static void
test_log (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) event = event_fixture_add_event (self, "Speaking", -DAY);
  g_autoptr (GPtrArray) entries = NULL;
  GtkWidget *page = open_page (self, event);
  g_autoptr (GError) error = NULL;

  g_assert_nonnull (event_fixture_find_button (page, "I was _there"));
  g_assert_nonnull (event_fixture_find_button (page, "_Log as CPD"));
  act_to_form (self, page, "event.log-cpd");
  g_assert_cmpint (trellis_entity_get_number (trellis_form_get_record (top_form (self)),
                                              TRELLIS_CPD_ENTRY_MINUTES),
                   ==, 45);
  fill_in (self, TRELLIS_CPD_ENTRY_REFLECTION, "I look up", "_Log it");
  entries = trellis_library_list_all (self->library, TRELLIS_TYPE_CPD_ENTRY,
                                      TRELLIS_CPD_ENTRY_TITLE);
  g_assert_cmpuint (entries->len, ==, 1);
  g_assert_cmpstr (trellis_entity_get_title (entries->pdata[0]), ==, "Speaking");
  g_assert_cmpstr (trellis_entity_get_text (entries->pdata[0], TRELLIS_CPD_ENTRY_EVENT), ==,
                   trellis_entity_get_uid (event));
  g_assert_cmpstr (trellis_entity_get_text (entries->pdata[0], TRELLIS_CPD_ENTRY_REFLECTION), ==,
                   "I look up");
  g_assert_cmpstr (trellis_entity_get_text (entries->pdata[0], TRELLIS_CPD_ENTRY_PERSON), ==,
                   self->me);
  g_assert_cmpint (event_fixture_status (self, event, self->me), ==,
                   TRELLIS_SIGN_UP_STATUS_ATTENDED);
  g_assert_true (event_fixture_top (self) == page);
  g_assert_nonnull (event_fixture_find_button (page, "_Open my CPD entry"));
  trellis_library_undo (self->library, &error); /* both at once */
  g_assert_no_error (error);
  g_assert_cmpint (event_fixture_status (self, event, self->me), ==, -1);
}

static void
test_attend (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) event = event_fixture_add_event (self, "Speaking", -DAY);
  GtkWidget *page = open_page (self, event);

  event_fixture_act (self, page, "event.attend");
  g_assert_cmpint (event_fixture_status (self, event, self->me), ==,
                   TRELLIS_SIGN_UP_STATUS_ATTENDED);
  g_assert_null (event_fixture_find_button (page, "I was _there"));
  g_assert_nonnull (event_fixture_find_button (page, "_Log as CPD"));
}

static void
test_withdraw_why (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) event = event_fixture_add_event (self, "Speaking", DAY);
  g_autoptr (GPtrArray) roster = NULL;
  GtkWidget *page, *history;

  event_fixture_sign_up (self, event, self->me, TRELLIS_SIGN_UP_STATUS_BOOKED);
  page = open_page (self, event);
  act_to_form (self, page, "event.withdraw-why");
  fill_in (self, TRELLIS_SIGN_UP_REASON, "A court date", "_Withdraw");
  roster = trellis_library_roster (self->library, trellis_entity_get_uid (event));
  g_assert_cmpstr (trellis_entity_get_text (roster->pdata[0], TRELLIS_SIGN_UP_REASON), ==,
                   "A court date");
  g_assert_cmpstr (trellis_entity_get_text (roster->pdata[0], TRELLIS_SIGN_UP_ACCESS_NEEDS), ==,
                   "");
  g_assert_true (event_fixture_shows (page, "2 steps"));
  gtk_widget_activate_action (page, "event.history", NULL);
  event_fixture_settle ();
  history = event_fixture_top (self);
  g_assert_true (event_fixture_shows (history, "because: A court date"));
  g_assert_true (event_fixture_shows (history, "you need: Large print"));
}

static void
test_needs (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) event = event_fixture_add_event (self, "Speaking", DAY);
  g_autoptr (GPtrArray) roster = NULL;
  GtkWidget *page;

  event_fixture_sign_up (self, event, self->me, TRELLIS_SIGN_UP_STATUS_WAITING);
  event_fixture_sign_up (self, event, self->other, TRELLIS_SIGN_UP_STATUS_WAITING);
  page = open_page (self, event);
  act_to_form (self, page, "event.needs");
  fill_in (self, TRELLIS_SIGN_UP_ACCESS_NEEDS, "A lip speaker", "_Save");
  roster = trellis_library_roster (self->library, trellis_entity_get_uid (event));
  g_assert_cmpstr (trellis_entity_get_text (trellis_seats_find (roster, self->me),
                                            TRELLIS_SIGN_UP_ACCESS_NEEDS),
                   ==, "A lip speaker");
  g_assert_cmpuint (trellis_seats_waiting_position (roster, self->me), ==, 1);
  g_assert_true (event_fixture_shows (page, "A lip speaker"));
}

static void
test_interest (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) event = event_fixture_add_event (self, "Speaking", DAY);
  GtkWidget *page;

  set_seats (self, event, 1);
  page = open_page (self, event);
  g_assert_null (event_fixture_find_button (page, "Only say that I am _interested"));
  event_fixture_sign_up (self, event, self->other, TRELLIS_SIGN_UP_STATUS_BOOKED);
  event_fixture_settle ();
  g_assert_nonnull (event_fixture_find_button (page, "Only say that I am _interested"));
  event_fixture_act (self, page, "event.interest");
  g_assert_true (event_fixture_shows (page, "You are interested; the organisers see"));
  g_assert_nonnull (event_fixture_find_button (page, "_Join the waiting list"));
  event_fixture_act (self, page, "event.withdraw");
  g_assert_cmpint (event_fixture_status (self, event, self->me), ==,
                   TRELLIS_SIGN_UP_STATUS_WITHDRAWN);
}

static void
test_question (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) event = event_fixture_add_event (self, "Speaking", DAY);
  g_autoptr (GPtrArray) questions = NULL;
  GtkWidget *page = open_page (self, event);

  act_to_form (self, page, "event.ask");
  fill_in (self, TRELLIS_QUESTION_TEXT, "May I bring notes?", "_Ask");
  g_assert_true (event_fixture_shows (page, "May I bring notes?"));
  g_assert_true (event_fixture_shows (page, "Not answered yet"));
  questions = trellis_library_list_all (self->library, TRELLIS_TYPE_QUESTION,
                                        TRELLIS_QUESTION_TEXT);
  gtk_widget_activate_action (page, "event.answer", "s",
                              trellis_entity_get_uid (questions->pdata[0]));
  event_fixture_settle ();
  fill_in (self, TRELLIS_QUESTION_ANSWER, "Please do", "_Save");
  g_assert_true (event_fixture_shows (page, "Please do"));
  gtk_widget_activate_action (page, "event.remove-question", "s",
                              trellis_entity_get_uid (questions->pdata[0]));
  event_fixture_wait (self, self->commits + 1);
  g_assert_false (event_fixture_shows (page, "May I bring notes?"));
}

/* Once a library; what is kept of having given it is a mark, and of it no name. */
static void
test_feedback (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) event = event_fixture_add_event (self, "Speaking", -DAY);
  g_autoptr (GPtrArray) all = NULL;
  GtkWidget *page;

  event_fixture_sign_up (self, event, self->me, TRELLIS_SIGN_UP_STATUS_ATTENDED);
  page = open_page (self, event);
  act_to_form (self, page, "event.feedback");
  trellis_entity_set_number (trellis_form_get_record (top_form (self)), TRELLIS_FEEDBACK_RATING, 4);
  fill_in (self, TRELLIS_FEEDBACK_COMMENT, "More of it", "_Give feedback");
  g_assert_true (event_fixture_shows (page, "You have given it. Thank you."));
  all = trellis_library_list_all (self->library, TRELLIS_TYPE_FEEDBACK, TRELLIS_FEEDBACK_COMMENT);
  g_assert_cmpuint (all->len, ==, 1);
  g_assert_cmpint (trellis_entity_get_modified (all->pdata[0]) % TRELLIS_DAY, ==, 0);
  g_assert_cmpint (trellis_entity_get_number (all->pdata[0], TRELLIS_FEEDBACK_RATING), ==, 4);
  gtk_widget_activate_action (page, "event.feedback", NULL);
  event_fixture_settle ();
  g_assert_true (event_fixture_top (self) == page);
}

static void
add_feedback (EventFixture *self, TrellisEvent *event)
{
  g_autoptr (TrellisFeedback) feedback = trellis_entity_new (TRELLIS_TYPE_FEEDBACK);

  trellis_entity_set_text (feedback, TRELLIS_FEEDBACK_EVENT, trellis_entity_get_uid (event));
  trellis_entity_set_number (feedback, TRELLIS_FEEDBACK_RATING, 4);
  trellis_entity_set_number (feedback, TRELLIS_FEEDBACK_FEELING, TRELLIS_FEELING_MORE_POSITIVE);
  trellis_entity_set_text (feedback, TRELLIS_FEEDBACK_COMMENT, "Splendid");
  event_fixture_save (self, feedback);
}

static void
test_results (EventFixture *self, gconstpointer data)
{
  g_autoptr (GtkApplication)
      application = gtk_application_new ("org.example.TrellisResults", G_APPLICATION_NON_UNIQUE);
  g_autoptr (GSimpleAction)
      organise = g_simple_action_new_stateful ("organise", NULL, g_variant_new_boolean (TRUE));
  g_autoptr (TrellisEvent) event = event_fixture_add_event (self, "Speaking", -DAY);
  GtkWidget *page;

  g_action_map_add_action (G_ACTION_MAP (application), G_ACTION (organise));
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  gtk_window_set_application (GTK_WINDOW (self->window), application);
  for (guint i = 0; i < 4; i++)
    add_feedback (self, event);
  page = open_page (self, event);
  g_assert_true (event_fixture_shows (page, "Told once 5 people have said something"));
  g_assert_false (event_fixture_shows (page, "Splendid"));
  add_feedback (self, event);
  event_fixture_settle ();
  g_assert_true (event_fixture_shows (page, "4 of 5, by 5 people"));
  g_assert_true (event_fixture_shows (page, "100% feel more positive"));
  g_assert_true (event_fixture_shows (page, "Splendid"));
  gtk_window_set_application (GTK_WINDOW (self->window), NULL);
}

static void
test_room (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) event = event_fixture_add_event (self, "Speaking", DAY);
  g_autoptr (TrellisRoom) room = trellis_entity_new (TRELLIS_TYPE_ROOM);
  GtkWidget *page;

  trellis_entity_set_text (room, TRELLIS_ROOM_TITLE, "Orchard room");
  trellis_entity_set_text (room, TRELLIS_ROOM_SITE, "Mill Lane");
  trellis_entity_set_number (room, TRELLIS_ROOM_STEP_FREE, TRUE);
  trellis_entity_set_number (room, TRELLIS_ROOM_HEARING_LOOP, TRUE);
  event_fixture_save (self, room);
  trellis_entity_set_text (event, TRELLIS_EVENT_ROOM, trellis_entity_get_uid (room));
  event_fixture_save (self, event);
  page = open_page (self, event);
  g_assert_true (event_fixture_shows (page, "Orchard room, Mill Lane"));
  g_assert_true (event_fixture_shows (page, "Step-free place and hearing loop"));
}

static void
test_minimum_words (void)
{
  static const struct {
    int minimum, taken;
    int closes; /* 0 none, 1 later, -1 past */
    const char *words;
  } cases[] = {
    { 0, 3, 0, "" },
    { 6, 4, 0, "When 6 people have signed up; 4 so far" },
    { 6, 4, 1, "When 6 people have signed up; 4 so far; decided on Tuesday 12 May 2026" },
    { 6, 7, 1, "Yes: 7 have signed up, 6 were needed" },
    { 6, 4, -1, "Not certain: 6 people were needed, 4 signed up; the organiser decides" },
    { 1, 0, 0, "When 1 person has signed up; 0 so far" },
  };
  gint64 closes = trellis_instant_from_local (trellis_date_new (2026, 5, 12), 12 * 60, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (TrellisEvent) event = trellis_entity_new (TRELLIS_TYPE_EVENT);
    TrellisSeats seats = { 16, (guint) cases[i].taken, 16 - cases[i].taken, 0, 0 };
    g_autofree char *words = NULL;

    trellis_entity_set_number (event, TRELLIS_EVENT_MINIMUM, cases[i].minimum);
    trellis_entity_set_number (event, TRELLIS_EVENT_CLOSES, cases[i].closes ? closes : 0);
    words = trellis_event_text_minimum (event, &seats, closes - cases[i].closes * TRELLIS_DAY);
    g_assert_cmpstr (words, ==, cases[i].words);
  }
}

static void
test_cancel (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) event = event_fixture_add_event (self, "Speaking", DAY);
  GtkWidget *page;

  event_fixture_sign_up (self, event, self->other, TRELLIS_SIGN_UP_STATUS_BOOKED);
  page = open_page (self, event);
  event_fixture_act (self, page, "event.cancel");
  g_assert_cmpint (event_fixture_status (self, event, self->other), ==,
                   TRELLIS_SIGN_UP_STATUS_EVENT_CANCELLED);
  g_assert_true (event_fixture_shows (page, "This event is cancelled."));
  g_assert_null (event_fixture_find_button (page, "_Sign up"));
  event_fixture_act (self, page, "event.confirm");
  g_assert_nonnull (event_fixture_find_button (page, "_Sign up"));
}

static void
test_duplicate (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) event = event_fixture_add_event (self, "Speaking", DAY);
  g_autoptr (GPtrArray) events = NULL;
  GtkWidget *page = open_page (self, event);
  guint commits = self->commits;

  gtk_widget_activate_action (page, "event.duplicate", NULL);
  event_fixture_settle ();
  g_signal_emit_by_name (event_fixture_find_button (event_fixture_top (self), "_Add"), "clicked");
  event_fixture_wait (self, commits + 1);
  events = trellis_library_list_all (self->library, TRELLIS_TYPE_EVENT, TRELLIS_EVENT_TITLE);
  g_assert_cmpuint (events->len, ==, 2);
  g_assert_cmpstr (trellis_entity_get_title (events->pdata[0]), ==, "Copy of Speaking");
  g_assert_cmpint (trellis_entity_get_choice (events->pdata[0], TRELLIS_EVENT_STATUS), ==,
                   TRELLIS_EVENT_STATUS_TENTATIVE);
}

/* Organisers see the roster, as soon as their tools are turned on. */
static void
test_roster (EventFixture *self, gconstpointer data)
{
  g_autoptr (GtkApplication) application = gtk_application_new (NULL, G_APPLICATION_NON_UNIQUE);
  g_autoptr (GSimpleAction)
      organise = g_simple_action_new_stateful ("organise", NULL, g_variant_new_boolean (FALSE));
  g_autoptr (TrellisEvent) event = event_fixture_add_event (self, "Speaking", -10);
  GtkWidget *page;

  g_action_map_add_action (G_ACTION_MAP (application), G_ACTION (organise));
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  gtk_window_set_application (GTK_WINDOW (self->window), application);
  event_fixture_sign_up (self, event, self->other, TRELLIS_SIGN_UP_STATUS_BOOKED);
  page = open_page (self, event);
  g_assert_false (event_fixture_shows (page, "Ola Berg"));
  g_assert_true (event_fixture_shows (page, "1 person"));
  g_simple_action_set_state (organise, g_variant_new_boolean (TRUE));
  g_assert_true (event_fixture_shows (page, "Open the roster"));
  g_assert_true (event_fixture_shows (page, "1 seat taken, no limit; 1 person."));
  gtk_widget_activate_action (page, "event.roster", NULL);
  event_fixture_settle ();
  g_assert_true (event_fixture_top (self) != page);
  g_assert_true (event_fixture_shows (event_fixture_top (self), "Ola Berg"));
  g_assert_true (trellis_place_back (self->place));
  event_fixture_settle ();
  event_fixture_act (self, page, "event.all-attended");
  g_assert_cmpint (event_fixture_status (self, event, self->other), ==,
                   TRELLIS_SIGN_UP_STATUS_ATTENDED);
  gtk_widget_activate_action (page, "event.set-status", "(ss)", self->other, "absent");
  event_fixture_wait (self, self->commits + 1);
  g_assert_cmpint (event_fixture_status (self, event, self->other), ==,
                   TRELLIS_SIGN_UP_STATUS_ABSENT);
  gtk_window_set_application (GTK_WINDOW (self->window), NULL);
}

static void
test_file (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) event = event_fixture_add_event (self, "Speaking", DAY);
  g_autofree char *path = g_build_filename (self->folder, "event.ics", NULL);
  g_autofree char *contents = NULL;
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  const char *const uids[] = { trellis_entity_get_uid (event), NULL };
  const char *const none[] = { "none", NULL };

  trellis_event_file_write (self->library, uids, file, &error);
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  g_assert_nonnull (strstr (contents, "SUMMARY:Speaking"));
  g_assert_nonnull (strstr (contents,
                            "BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:It begins soon\r\n"
                            "TRIGGER:-PT15M\r\nEND:VALARM\r\nEND:VEVENT\r\n"));
  g_assert_false (trellis_event_file_write (self->library, none, file, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

typedef struct {
  int minutes_to_start; /* it takes 45 */
  int status; /* mine, -1 for none */
  int seats;
  gboolean approval;
  gboolean link;
  gboolean unknown; /* who I am */
  TrellisEventStep step;
} StepCase;

static void
test_steps (EventFixture *self, gconstpointer data)
{
  static const StepCase cases[] = {
    { DAY, -1, 0, FALSE, FALSE, FALSE, TRELLIS_EVENT_STEP_SIGN_UP },
    { DAY, -1, 0, FALSE, FALSE, TRUE, TRELLIS_EVENT_STEP_WHO },
    { DAY, -1, 1, FALSE, FALSE, FALSE, TRELLIS_EVENT_STEP_WAIT },
    { DAY, -1, 0, TRUE, FALSE, FALSE, TRELLIS_EVENT_STEP_ASK },
    { DAY, TRELLIS_SIGN_UP_STATUS_WITHDRAWN, 0, FALSE, FALSE, FALSE, TRELLIS_EVENT_STEP_SIGN_UP },
    { DAY, TRELLIS_SIGN_UP_STATUS_BOOKED, 0, FALSE, TRUE, FALSE, TRELLIS_EVENT_STEP_WITHDRAW },
    { DAY, TRELLIS_SIGN_UP_STATUS_WAITING, 0, FALSE, FALSE, FALSE, TRELLIS_EVENT_STEP_WITHDRAW },
    { DAY, TRELLIS_SIGN_UP_STATUS_REQUESTED, 0, TRUE, FALSE, FALSE, TRELLIS_EVENT_STEP_WITHDRAW },
    { 5, TRELLIS_SIGN_UP_STATUS_BOOKED, 0, FALSE, TRUE, FALSE, TRELLIS_EVENT_STEP_JOIN },
    { 5, TRELLIS_SIGN_UP_STATUS_BOOKED, 0, FALSE, FALSE, FALSE, TRELLIS_EVENT_STEP_WITHDRAW },
    { -5, TRELLIS_SIGN_UP_STATUS_BOOKED, 0, FALSE, TRUE, FALSE, TRELLIS_EVENT_STEP_JOIN },
    { -5, TRELLIS_SIGN_UP_STATUS_BOOKED, 0, FALSE, FALSE, FALSE, TRELLIS_EVENT_STEP_ATTEND },
    { -60, TRELLIS_SIGN_UP_STATUS_BOOKED, 0, FALSE, TRUE, FALSE, TRELLIS_EVENT_STEP_ATTEND },
    { -60, -1, 0, FALSE, FALSE, FALSE, TRELLIS_EVENT_STEP_ATTEND },
    { -60, TRELLIS_SIGN_UP_STATUS_ATTENDED, 0, FALSE, FALSE, FALSE, TRELLIS_EVENT_STEP_LOG },
    { -60, TRELLIS_SIGN_UP_STATUS_PART_ATTENDED, 0, FALSE, FALSE, FALSE, TRELLIS_EVENT_STEP_LOG },
    { -60, TRELLIS_SIGN_UP_STATUS_ABSENT, 0, FALSE, FALSE, FALSE, TRELLIS_EVENT_STEP_ATTEND },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    const StepCase *c = &cases[i];
    g_autoptr (TrellisEvent)
        event = event_fixture_add_event (self, "Speaking", c->minutes_to_start);
    g_autoptr (TrellisEventStanding) standing = NULL;

    trellis_entity_set_number (event, TRELLIS_EVENT_APPROVAL, c->approval);
    if (c->link)
      trellis_entity_set_text (event, TRELLIS_EVENT_JOIN_URL, "https://example.org/room");
    set_seats (self, event, c->seats);
    if (c->seats)
      event_fixture_sign_up (self, event, self->other, TRELLIS_SIGN_UP_STATUS_BOOKED);
    if (c->status >= 0)
      event_fixture_sign_up (self, event, self->me, (TrellisSignUpStatus) c->status);
    standing = trellis_event_standing_read (self->library, trellis_entity_get_uid (event),
                                            trellis_now ());
    if (c->unknown)
      *standing->me = '\0';
    g_test_message ("case %u", i);
    g_assert_cmpint (trellis_event_standing_get_step (standing), ==, c->step);
  }
}

static void
test_seats_words (void)
{
  static const struct {
    TrellisSeats seats;
    int rule;
    const char *words;
  } cases[] = {
    { { 0, 9, -1, 0, 0 }, 0, "Room for everybody" },
    { { 16, 12, 4, 0, 0 }, 0, "4 of 16 seats left" },
    { { 16, 12, 4, 2, 0 }, 0, "4 of 16 seats left; 2 people are waiting" },
    { { 16, 16, 0, 4, 0 }, 0, "Full; 4 people are waiting; first come, first served" },
    { { 16, 16, 0, 1, 0 }, 1, "Full; 1 person is waiting; freed seats are drawn by lot" },
    { { 16, 16, 0, 0, 0 }, 2, "Full; nobody is waiting yet; the organiser gives freed seats" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (TrellisEvent) event = trellis_entity_new (TRELLIS_TYPE_EVENT);
    g_autofree char *words = NULL;

    trellis_entity_set_number (event, TRELLIS_EVENT_WAITING_RULE, cases[i].rule);
    words = trellis_event_text_seats (event, &cases[i].seats);
    g_assert_cmpstr (words, ==, cases[i].words);
  }
}

#define ADD(path, test)                                                                            \
  g_test_add (path, EventFixture, NULL, event_fixture_set_up, test, event_fixture_tear_down)

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD ("/event-page/sign-up", test_sign_up);
  ADD ("/event-page/undo", test_undo);
  ADD ("/event-page/full", test_full);
  ADD ("/event-page/promotion", test_promotion);
  ADD ("/event-page/twice", test_twice);
  ADD ("/event-page/overlap", test_overlap);
  ADD ("/event-page/edit", test_edit);
  ADD ("/event-page/delete", test_delete);
  ADD ("/event-page/log", test_log);
  ADD ("/event-page/attend", test_attend);
  ADD ("/event-page/withdraw-why", test_withdraw_why);
  ADD ("/event-page/needs", test_needs);
  ADD ("/event-page/interest", test_interest);
  ADD ("/event-page/question", test_question);
  ADD ("/event-page/feedback", test_feedback);
  ADD ("/event-page/results", test_results);
  ADD ("/event-page/room", test_room);
  ADD ("/event-page/cancel", test_cancel);
  ADD ("/event-page/duplicate", test_duplicate);
  ADD ("/event-page/roster", test_roster);
  ADD ("/event-page/file", test_file);
  ADD ("/event-page/steps", test_steps);
  g_test_add_func ("/event-page/seats-words", test_seats_words);
  g_test_add_func ("/event-page/minimum-words", test_minimum_words);
  return g_test_run ();
}
