/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The forms of events and learning weeks, what they warn of, and the page of a learning week. */
#include "config.h"

#include "base/trellis-time.h"
#include "event-fixture.h"
#include "model/trellis-learning-week.h"
#include "ui/calendar/trellis-event-clashes.h"
#include "ui/calendar/trellis-event-form.h"
#include "ui/calendar/trellis-week-form.h"
#include "ui/calendar/trellis-week-page.h"
#include "ui/common/trellis-form-page.h"

#include <locale.h>

#define DAY (24 * 60)

static TrellisForm *
form_of (GtkWidget *page)
{
  return trellis_form_page_get_form (TRELLIS_FORM_PAGE (page));
}

static void
fill_in (GtkWidget *page, guint field, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (trellis_form_get_control (form_of (page), field)), text);
}

static void
press (EventFixture *self, GtkWidget *page, const char *label)
{
  guint before = self->commits;

  g_signal_emit_by_name (event_fixture_find_button (page, label), "clicked");
  event_fixture_wait (self, before + 1);
}

static TrellisLearningWeek *
add_week (EventFixture *self, const char *title)
{
  TrellisLearningWeek *week = trellis_entity_new (TRELLIS_TYPE_LEARNING_WEEK);

  trellis_entity_set_text (week, TRELLIS_LEARNING_WEEK_TITLE, title);
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_START, trellis_today () + 1);
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_END, trellis_today () + 5);
  event_fixture_save (self, week);
  return week;
}

/* In the middle of the day, so that no clock takes an event into the next one. */
static gint64
noon (gint64 date)
{
  return trellis_instant_from_local (date, 12 * 60, NULL);
}

static void
test_new (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisLearningWeek) week = add_week (self, "Learning week");
  gint64 start = noon (trellis_today () + 2);
  g_autoptr (GPtrArray) events = NULL;
  GtkWidget *page = event_fixture_push (self, trellis_event_form_new (self->library, NULL, start));
  gpointer event;

  fill_in (page, TRELLIS_EVENT_TITLE, "Confident speaking");
  press (self, page, "_Add");
  events = trellis_library_list_all (self->library, TRELLIS_TYPE_EVENT, TRELLIS_EVENT_TITLE);
  g_assert_cmpuint (events->len, ==, 1);
  event = events->pdata[0];
  g_assert_cmpstr (trellis_entity_get_title (event), ==, "Confident speaking");
  g_assert_cmpint (trellis_entity_get_number (event, TRELLIS_EVENT_START), ==, start);
  g_assert_cmpint (trellis_entity_get_number (event, TRELLIS_EVENT_END), ==,
                   start + 60 * TRELLIS_MINUTE);
  g_assert_cmpstr (trellis_entity_get_text (event, TRELLIS_EVENT_ZONE), ==,
                   trellis_library_get_zone (self->library));
  g_assert_cmpstr (trellis_entity_get_text (event, TRELLIS_EVENT_WEEK), ==,
                   trellis_entity_get_uid (week));
  g_assert_cmpint (trellis_entity_get_number (event, TRELLIS_EVENT_SEQUENCE), ==, 0);
  g_assert_cmpstr (trellis_library_get_undo_label (self->library), ==, "Add Confident speaking");
  g_assert_true (event_fixture_shows (self->window, "Event added"));
  g_assert_true (event_fixture_top (self) != page);
}

/* Without a start it begins at the next full hour. */
static void
test_next_hour (EventFixture *self, gconstpointer data)
{
  gint64 before = trellis_now ();
  GtkWidget *page = event_fixture_push (self, trellis_event_form_new (self->library, NULL, 0));
  gint64 start = trellis_entity_get_number (trellis_form_get_record (form_of (page)),
                                            TRELLIS_EVENT_START);

  g_assert_cmpint (start, >, before);
  g_assert_cmpint (start - trellis_now (), <=, 60 * TRELLIS_MINUTE);
  g_assert_cmpint (start % (60 * TRELLIS_MINUTE), ==, 0);
}

/* Nothing is saved without a title, with an end before the start, or when it is left. */
static void
test_refused (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) event = event_fixture_add_event (self, "Speaking", DAY);
  GtkWidget *page, *save;
  guint commits = self->commits;

  trellis_entity_set_number (event, TRELLIS_EVENT_END,
                             trellis_entity_get_number (event, TRELLIS_EVENT_START) -
                                 TRELLIS_MINUTE);
  page = event_fixture_push (self, trellis_event_form_new (self->library, event, 0));
  save = event_fixture_find_button (page, "_Save");
  g_signal_emit_by_name (save, "clicked");
  g_assert_true (event_fixture_shows (page, "This is before the start."));
  fill_in (page, TRELLIS_EVENT_TITLE, "");
  g_signal_emit_by_name (save, "clicked");
  g_assert_true (event_fixture_shows (page, "Please fill in"));
  g_signal_emit_by_name (event_fixture_find_button (page, "_Cancel"), "clicked");
  event_fixture_settle ();
  g_assert_cmpuint (self->commits, ==, commits);
  g_assert_true (event_fixture_top (self) != page);
}

/* A clash is told as soon as it is there, goes again with its reason, and does not hinder saving. */
static void
test_clash (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) other = event_fixture_add_event (self, "Writing", DAY);
  gint64 start = trellis_entity_get_number (other, TRELLIS_EVENT_START);
  GtkWidget *page;

  trellis_entity_set_text (other, TRELLIS_EVENT_PLACE, "Room 4");
  trellis_entity_set_number (other, TRELLIS_EVENT_MODE, TRELLIS_EVENT_MODE_IN_PERSON);
  event_fixture_save (self, other);
  page = event_fixture_push (self, trellis_event_form_new (self->library, NULL, start));
  fill_in (page, TRELLIS_EVENT_TITLE, "Speaking");
  g_assert_false (event_fixture_shows (page, "Clashes"));
  fill_in (page, TRELLIS_EVENT_PLACE, "room 4");
  g_assert_false (event_fixture_shows (page, "Clashes"));
  adw_combo_row_set_selected (
      ADW_COMBO_ROW (trellis_form_get_control (form_of (page), TRELLIS_EVENT_MODE)),
      TRELLIS_EVENT_MODE_IN_PERSON);
  g_assert_true (event_fixture_shows (page, "Clashes"));
  g_assert_true (event_fixture_shows (page, "“Writing”"));
  fill_in (page, TRELLIS_EVENT_PLACE, "Room 5");
  g_assert_false (event_fixture_shows (page, "Clashes"));
  fill_in (page, TRELLIS_EVENT_PLACE, "Room 4");
  press (self, page, "_Add");
}

static void
test_clashes_of (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) other = event_fixture_add_event (self, "Writing", DAY);
  g_autoptr (GPtrArray) none = NULL, one = NULL, whole_day = NULL;

  trellis_entity_set_list (other, TRELLIS_EVENT_SPEAKERS, (const char *[]){ "Ana Li", NULL });
  event_fixture_save (self, other);
  /* An event does not clash with what it was before it was edited. */
  none = trellis_event_clashes_of (self->library, other);
  g_assert_cmpuint (none->len, ==, 0);
  trellis_entity_set_uid (other, "another");
  one = trellis_event_clashes_of (self->library, other);
  g_assert_cmpuint (one->len, ==, 1);
  g_assert_nonnull (strstr (one->pdata[0], "Ana Li"));
  trellis_entity_set_number (other, TRELLIS_EVENT_ALL_DAY, TRUE);
  whole_day = trellis_event_clashes_of (self->library, other);
  g_assert_cmpuint (whole_day->len, ==, 0);
}

static void
put_in_week (EventFixture *self,
             TrellisEvent *event,
             TrellisLearningWeek *week,
             const char *host,
             gint64 start,
             TrellisLearningMix mix)
{
  trellis_entity_set_text (event, TRELLIS_EVENT_WEEK, trellis_entity_get_uid (week));
  trellis_entity_set_text (event, TRELLIS_EVENT_HOST, host);
  trellis_entity_set_text (event, TRELLIS_EVENT_PLACE, "Room 4");
  trellis_entity_set_number (event, TRELLIS_EVENT_MODE, TRELLIS_EVENT_MODE_IN_PERSON);
  trellis_entity_set_number (event, TRELLIS_EVENT_START, start);
  trellis_entity_set_number (event, TRELLIS_EVENT_END, start ? start + 60 * TRELLIS_MINUTE : 0);
  trellis_entity_set_number (event, TRELLIS_EVENT_MIX, mix);
  event_fixture_save (self, event);
}

static void
test_week (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisLearningWeek) week = add_week (self, "Learning week");
  g_autoptr (TrellisEvent) a = event_fixture_add_event (self, "Speaking", DAY);
  g_autoptr (TrellisEvent) b = event_fixture_add_event (self, "Writing", DAY);
  g_autoptr (TrellisEvent) c = event_fixture_add_event (self, "Reading", DAY);
  gint64 start = noon (trellis_today () + 2);
  GtkWidget *page;

  put_in_week (self, a, week, "one", start, TRELLIS_LEARNING_MIX_EXPERIENCE);
  put_in_week (self, b, week, "two", start + 30 * TRELLIS_MINUTE, TRELLIS_LEARNING_MIX_EDUCATION);
  put_in_week (self, c, week, "two", 0, TRELLIS_LEARNING_MIX_UNSET);
  page = event_fixture_push (self,
                             trellis_week_page_new (self->library, trellis_entity_get_uid (week)));
  /* what clashes, and what has no time yet, is for organisers */
  g_assert_true (event_fixture_shows (page, "2 events on 1 day by 2 organisations."));
  g_assert_false (event_fixture_shows (page, "Room 4 is needed for “Speaking”"));
  g_assert_true (event_fixture_shows (page, "50 percent learning by doing"));
  g_assert_false (event_fixture_shows (page, "No date yet"));
  g_assert_true (event_fixture_shows (page, "Draft; only organisers work on it"));
}

static void
test_week_actions (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisLearningWeek) week = add_week (self, "Learning week");
  g_autoptr (TrellisLearningWeek) overlapping = add_week (self, "Another");
  g_autoptr (TrellisLearningWeek) back = NULL;
  GtkWidget *page = event_fixture_push (
      self, trellis_week_page_new (self->library, trellis_entity_get_uid (week)));
  g_autoptr (GError) error = NULL;

  g_assert_true (event_fixture_shows (page, "No events yet."));
  gtk_widget_activate_action (page, "week.add-event", NULL);
  event_fixture_settle ();
  fill_in (event_fixture_top (self), TRELLIS_EVENT_TITLE, "Speaking");
  press (self, event_fixture_top (self), "_Add");
  g_assert_true (event_fixture_shows (page, "1 event on 1 day."));

  gtk_widget_activate_action (page, "week.edit", NULL);
  event_fixture_settle ();
  fill_in (event_fixture_top (self), TRELLIS_LEARNING_WEEK_TITLE, "Autumn week");
  press (self, event_fixture_top (self), "_Save");
  g_assert_cmpstr (trellis_page_get_title (TRELLIS_PAGE (page)), ==, "Autumn week");

  event_fixture_act (self, page, "week.delete");
  g_assert_true (event_fixture_top (self) != page);
  trellis_library_undo (self->library, &error);
  g_assert_no_error (error);
  back = trellis_library_get (self->library, TRELLIS_TYPE_LEARNING_WEEK,
                              trellis_entity_get_uid (week));
  g_assert_cmpstr (trellis_entity_get_title (back), ==, "Autumn week");
}

static void
test_week_form (EventFixture *self, gconstpointer data)
{
  GtkWidget *page = event_fixture_push (self, trellis_week_form_new (self->library, NULL));
  g_autoptr (GPtrArray) weeks = NULL;
  gint64 start;

  fill_in (page, TRELLIS_LEARNING_WEEK_TITLE, "Learning week");
  press (self, page, "_Add");
  weeks = trellis_library_list_all (self->library, TRELLIS_TYPE_LEARNING_WEEK,
                                    TRELLIS_LEARNING_WEEK_TITLE);
  g_assert_cmpuint (weeks->len, ==, 1);
  start = trellis_entity_get_number (weeks->pdata[0], TRELLIS_LEARNING_WEEK_START);
  g_assert_cmpint (trellis_date_weekday (start), ==, 1);
  g_assert_cmpint (start, >, trellis_today ());
  g_assert_cmpint (trellis_entity_get_number (weeks->pdata[0], TRELLIS_LEARNING_WEEK_END), ==,
                   start + 4);
}

#define ADD(path, test)                                                                            \
  g_test_add (path, EventFixture, NULL, event_fixture_set_up, test, event_fixture_tear_down)

static GtkWidget *
find_switch (GtkWidget *widget)
{
  if (GTK_IS_SWITCH (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_switch (child);

    if (found)
      return found;
  }
  return NULL;
}

/* An event without a time has a length instead, and gets its time back while the form is open. */
static void
test_unplaced (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) event = event_fixture_add_event (self, "Picnic", DAY);
  gint64 start = trellis_entity_get_number (event, TRELLIS_EVENT_START);
  gint64 end = trellis_entity_get_number (event, TRELLIS_EVENT_END);
  GtkWidget *page = event_fixture_push (self, trellis_event_form_new (self->library, event, 0));
  GtkWidget *when = gtk_widget_get_parent (
      trellis_form_get_row (form_of (page), TRELLIS_EVENT_START));
  GtkWidget *none = find_switch (gtk_widget_get_first_child (when));
  gpointer record = trellis_form_get_record (form_of (page));

  g_assert_nonnull (none);
  g_assert_false (gtk_switch_get_active (GTK_SWITCH (none)));
  gtk_switch_set_active (GTK_SWITCH (none), TRUE);
  g_assert_false (trellis_entity_is_set (record, TRELLIS_EVENT_START));
  g_assert_cmpint (trellis_entity_get_number (record, TRELLIS_EVENT_MINUTES), ==,
                   (end - start) / TRELLIS_MINUTE);
  g_assert_false (
      gtk_widget_get_visible (trellis_form_get_row (form_of (page), TRELLIS_EVENT_START)));
  gtk_switch_set_active (GTK_SWITCH (none), FALSE);
  g_assert_cmpint (trellis_entity_get_number (record, TRELLIS_EVENT_START), ==, start);
  g_assert_cmpint (trellis_entity_get_number (record, TRELLIS_EVENT_END), ==, end);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD ("/event-form/new", test_new);
  ADD ("/event-form/next-hour", test_next_hour);
  ADD ("/event-form/refused", test_refused);
  ADD ("/event-form/clash", test_clash);
  ADD ("/event-form/clashes-of", test_clashes_of);
  ADD ("/event-form/week", test_week);
  ADD ("/event-form/week-actions", test_week_actions);
  ADD ("/event-form/week-form", test_week_form);
  ADD ("/event-form/unplaced", test_unplaced);
  return g_test_run ();
}
