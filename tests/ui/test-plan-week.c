/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Planning a week in the place Calendar, built for real and used by the names of its actions and by its keys. */
#include "config.h"

#include "base/trellis-time.h"
#include "model/trellis-learning-week.h"
#include "model/trellis-organisation.h"
#include "ui/calendar/trellis-backlog.h"
#include "ui/calendar/trellis-calendar-choice.h"
#include "ui/calendar/trellis-calendar-host.h"
#include "ui/calendar/trellis-calendar-place.h"
#include "ui/calendar/trellis-event-cell.h"
#include "ui/calendar/trellis-week-carry.h"
#include "ui/calendar/trellis-week-view-private.h"
#include "ui/common/trellis-place.h"

#include <glib/gstdio.h>

#define PLACED "019d0000-0000-7000-8000-000000000001"
#define OTHER "019d0000-0000-7000-8000-000000000002"
#define WAITING "019d0000-0000-7000-8000-000000000003"
#define WEEK "019d0000-0000-7000-8000-0000000000a1"
#define EAST "019d0000-0000-7000-8000-0000000000b1"
#define WEST "019d0000-0000-7000-8000-0000000000b2"

typedef struct {
  char *folder;
  TrellisLibrary *library;
  GtkWidget *window;
  TrellisPlace *place;
  gint64 monday;
} Fixture;

static void
put_event (Fixture *self, TrellisBatch *batch, const char *uid, const char *title, int minute)
{
  g_autoptr (TrellisEvent) event = trellis_entity_new (TRELLIS_TYPE_EVENT);
  gint64 start = minute ? trellis_instant_from_local (self->monday, minute, NULL) : 0;

  trellis_entity_set_uid (event, uid);
  trellis_entity_set_text (event, TRELLIS_EVENT_TITLE, title);
  trellis_entity_set_text (event, TRELLIS_EVENT_WEEK, WEEK);
  trellis_entity_set_text (event, TRELLIS_EVENT_HOST, WEST);
  trellis_entity_set_number (event, TRELLIS_EVENT_START, start);
  trellis_entity_set_number (event, TRELLIS_EVENT_END, start ? start + 45 * TRELLIS_MINUTE : 0);
  trellis_entity_set_number (event, TRELLIS_EVENT_MINUTES, start ? 0 : 30);
  trellis_batch_save (batch, event);
}

static void
put_partner (TrellisBatch *batch, const char *uid, const char *title)
{
  g_autoptr (TrellisOrganisation) partner = trellis_entity_new (TRELLIS_TYPE_ORGANISATION);

  trellis_entity_set_uid (partner, uid);
  trellis_entity_set_text (partner, TRELLIS_ORGANISATION_TITLE, title);
  trellis_batch_save (batch, partner);
}

static void
put_week (Fixture *self, TrellisBatch *batch)
{
  const char *const partners[] = { EAST, WEST, NULL };
  g_autoptr (TrellisLearningWeek) week = trellis_entity_new (TRELLIS_TYPE_LEARNING_WEEK);

  trellis_entity_set_uid (week, WEEK);
  trellis_entity_set_text (week, TRELLIS_LEARNING_WEEK_TITLE, "Learning week");
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_START, self->monday);
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_END, self->monday + 4);
  trellis_entity_set_list (week, TRELLIS_LEARNING_WEEK_PARTNERS, partners);
  trellis_batch_save (batch, week);
}

static void
settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
act (Fixture *self, const char *action, const char *target)
{
  g_assert_true (
      gtk_widget_activate_action (GTK_WIDGET (self->place), action, target ? "s" : NULL, target));
  settle ();
}

static TrellisWeekView *
view_of (Fixture *self)
{
  return TRELLIS_WEEK_VIEW (trellis_calendar_host_get_view (TRELLIS_CALENDAR_HOST (self->place)));
}

static void
set_up (Fixture *self, gconstpointer data)
{
  g_autofree char *path = NULL;
  GError *error = NULL;
  TrellisBatch *batch = trellis_batch_new ("test", "Test");

  self->folder = g_dir_make_tmp ("trellis-plan-XXXXXX", &error);
  g_assert_no_error (error);
  path = g_build_filename (self->folder, "library.db", NULL);
  self->library = trellis_library_open (path, TRELLIS_LIBRARY_CREATE, &error);
  g_assert_no_error (error);
  self->monday = trellis_date_monday (trellis_today ()) + 70;
  put_partner (batch, EAST, "Advice East");
  put_partner (batch, WEST, "Advice West");
  put_week (self, batch);
  put_event (self, batch, PLACED, "Career briefing", 600);
  put_event (self, batch, OTHER, "Quiz at noon", 720);
  put_event (self, batch, WAITING, "Writing goals", 0);
  g_assert_true (trellis_library_commit (self->library, batch, &error));
  self->place = g_object_new (TRELLIS_TYPE_CALENDAR_PLACE, "library", self->library, NULL);
  self->window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (self->window), 1300, 760);
  adw_window_set_content (ADW_WINDOW (self->window), GTK_WIDGET (self->place));
  trellis_place_prepare (self->place);
  gtk_window_present (GTK_WINDOW (self->window));
  act (self, "calendar.plan", WEEK);
  while (!trellis_week_view_get_backlog (view_of (self))) /* mapped by the next frame */
    g_main_context_iteration (NULL, TRUE);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_autofree char *command = g_strdup_printf ("rm -r '%s'", self->folder);

  gtk_window_destroy (GTK_WINDOW (self->window));
  settle ();
  trellis_library_close (self->library);
  g_object_unref (self->library);
  g_assert_true (g_spawn_command_line_sync (command, NULL, NULL, NULL, NULL));
  g_free (self->folder);
}

/* What is saved comes back to the views a turn of the loop later; the run ends by itself if it never does. */
static void
wait_for_backlog (Fixture *self, guint n)
{
  while (trellis_backlog_count (trellis_week_view_get_backlog (view_of (self))) != n)
    g_main_context_iteration (NULL, TRUE);
}

/* Presses a key where keys are caught while something is carried, as if a keyboard had. */
static void
press (Fixture *self, guint key, GdkModifierType modifiers)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (self->window);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
    gboolean handled = FALSE;

    if (!GTK_IS_EVENT_CONTROLLER_KEY (controller) ||
        gtk_event_controller_get_propagation_phase (controller) != GTK_PHASE_CAPTURE)
      continue;
    g_signal_emit_by_name (controller, "key-pressed", key, 0u, modifiers, &handled);
    if (handled)
      break;
  }
  settle ();
}

static TrellisEvent *
read_event (Fixture *self, const char *uid)
{
  return trellis_library_get (self->library, TRELLIS_TYPE_EVENT, uid);
}

/* Days after Monday and the minute, as “1 10:15”, or “backlog”. */
static char *
when (Fixture *self, const char *uid)
{
  g_autoptr (TrellisEvent) event = read_event (self, uid);
  gint64 start = trellis_entity_get_number (event, TRELLIS_EVENT_START);
  int minute = trellis_instant_minute (start, NULL);

  if (!start)
    return g_strdup ("backlog");
  return g_strdup_printf ("%d %02d:%02d", (int) (trellis_instant_date (start, NULL) - self->monday),
                          minute / 60, minute % 60);
}

static void
assert_when (Fixture *self, const char *uid, const char *expected)
{
  gint64 until = g_get_monotonic_time () + 5 * G_USEC_PER_SEC;
  g_autofree char *at = when (self, uid);

  while (!g_str_equal (at, expected) && g_get_monotonic_time () < until) {
    g_main_context_iteration (NULL, FALSE);
    g_free (at);
    at = when (self, uid);
  }
  g_assert_cmpstr (at, ==, expected);
  settle ();
}

/* The file is written before the history tells of it. */
static void
wait_for_label (Fixture *self, const char *label)
{
  while (g_strcmp0 (trellis_library_get_undo_label (self->library), label))
    g_main_context_iteration (NULL, TRUE);
}

static TrellisEvent *
focused (Fixture *self)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self->window));

  return TRELLIS_IS_EVENT_CELL (focus) ? trellis_event_cell_get_event (TRELLIS_EVENT_CELL (focus))
                                       : NULL;
}

static void
assert_focused (Fixture *self, const char *title)
{
  g_assert_nonnull (focused (self));
  g_assert_cmpstr (trellis_entity_get_title (focused (self)), ==, title);
}

static GtkWidget *
carried (Fixture *self)
{
  return trellis_week_timetable_get_carried (trellis_week_view_get_timetable (view_of (self)));
}

static void
test_backlog (Fixture *self, gconstpointer data)
{
  TrellisBacklog *backlog = trellis_week_view_get_backlog (view_of (self));
  g_autofree char *name = trellis_backlog_count_text (trellis_backlog_count (backlog));

  g_assert_cmpuint (trellis_backlog_count (backlog), ==, 1);
  g_assert_cmpstr (name, ==, "Backlog, 1 event");
  act (self, "calendar.next", NULL); /* another week has another backlog */
  g_assert_cmpuint (trellis_backlog_count (backlog), ==, 0);
  act (self, "calendar.previous", NULL);
  g_assert_cmpuint (trellis_backlog_count (backlog), ==, 1);
}

static void
test_move (Fixture *self, gconstpointer data)
{
  GError *error = NULL;

  act (self, "calendar.carry", PLACED);
  g_assert_true (gtk_widget_is_focus (carried (self)));
  press (self, GDK_KEY_Down, 0);
  press (self, GDK_KEY_Right, 0);
  press (self, GDK_KEY_Down, GDK_SHIFT_MASK);
  press (self, GDK_KEY_Up, GDK_CONTROL_MASK);
  press (self, GDK_KEY_plus, GDK_SHIFT_MASK);
  assert_when (self, PLACED, "0 10:00"); /* nothing is done before it is dropped */
  press (self, GDK_KEY_Return, 0);
  assert_when (self, PLACED, "1 09:20");
  assert_focused (self, "Career briefing");
  g_assert_false (gtk_widget_get_visible (carried (self)));
  wait_for_label (self, "Move Career briefing");
  g_assert_true (trellis_library_undo (self->library, &error)); /* the length too, in one step */
  assert_when (self, PLACED, "0 10:00");
}

static void
test_put_back (Fixture *self, gconstpointer data)
{
  act (self, "calendar.carry", PLACED);
  press (self, GDK_KEY_Page_Down, 0); /* into the week after */
  g_assert_cmpint (trellis_calendar_view_get_date (TRELLIS_CALENDAR_VIEW (view_of (self))), ==,
                   self->monday + 7);
  press (self, GDK_KEY_Escape, 0);
  g_assert_cmpint (trellis_calendar_view_get_date (TRELLIS_CALENDAR_VIEW (view_of (self))), ==,
                   self->monday);
  assert_focused (self, "Career briefing");
  assert_when (self, PLACED, "0 10:00");
  g_assert_cmpstr (trellis_library_get_undo_label (self->library), ==, "Test");
}

static void
test_across_weeks (Fixture *self, gconstpointer data)
{
  act (self, "calendar.carry", PLACED);
  for (guint i = 0; i < 8; i++)
    press (self, GDK_KEY_Right, 0);
  g_assert_true (gtk_widget_is_focus (carried (self)));
  press (self, GDK_KEY_m, 0);
  assert_when (self, PLACED, "8 10:00");
  assert_focused (self, "Career briefing");
}

static void
test_right_to_left (Fixture *self, gconstpointer data)
{
  gtk_widget_set_direction (GTK_WIDGET (view_of (self)), GTK_TEXT_DIR_RTL);
  act (self, "calendar.carry", PLACED);
  press (self, GDK_KEY_Left, 0);
  press (self, GDK_KEY_Return, 0);
  assert_when (self, PLACED, "1 10:00");
}

static void
test_place (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) event = NULL;

  act (self, "calendar.carry", WAITING);
  press (self, GDK_KEY_Home, 0);
  press (self, GDK_KEY_Return, 0);
  assert_when (self, WAITING, "0 09:00");
  event = read_event (self, WAITING);
  g_assert_cmpint (trellis_entity_get_number (event, TRELLIS_EVENT_END) -
                       trellis_entity_get_number (event, TRELLIS_EVENT_START),
                   ==, 30 * TRELLIS_MINUTE);
  wait_for_backlog (self, 0);
}

static void
test_unplace (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) event = NULL;

  act (self, "calendar.carry", PLACED);
  press (self, GDK_KEY_b, 0);
  assert_when (self, PLACED, "backlog");
  event = read_event (self, PLACED);
  g_assert_cmpint (trellis_entity_get_number (event, TRELLIS_EVENT_MINUTES), ==, 45);
  wait_for_backlog (self, 2);
  /* and without carrying it */
  trellis_calendar_view_focus_event (TRELLIS_CALENDAR_VIEW (view_of (self)), OTHER);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (view_of (self)), "event.unplace", NULL));
  assert_when (self, OTHER, "backlog");
}

static void
test_lanes (Fixture *self, gconstpointer data)
{
  g_autofree char *lanes = NULL;
  g_autoptr (TrellisEvent) event = NULL;

  act (self, "calendar.lanes", NULL);
  lanes = trellis_week_view_describe_lanes (view_of (self));
  g_assert_cmpstr (lanes, ==, "2 lanes: Advice East and Advice West");
  act (self, "calendar.carry", PLACED);
  press (self, GDK_KEY_Left, GDK_ALT_MASK);
  press (self, GDK_KEY_Return, 0);
  wait_for_label (self, "Move Career briefing");
  event = read_event (self, PLACED);
  g_assert_cmpstr (trellis_entity_get_text (event, TRELLIS_EVENT_HOST), ==, EAST);
  assert_when (self, PLACED, "0 10:00");
}

/* Walking: down stays in the lane, and left and right go from lane to lane before they go to another day. */
static void
test_walk_lanes (Fixture *self, gconstpointer data)
{
  GtkWidget *timetable;
  GError *error = NULL;
  TrellisBatch *batch = trellis_batch_new ("test", "Test");
  g_autoptr (TrellisEvent) other = read_event (self, OTHER);

  trellis_entity_set_text (other, TRELLIS_EVENT_HOST, EAST);
  trellis_batch_save (batch, other);
  g_assert_true (trellis_library_commit (self->library, batch, &error));
  act (self, "calendar.lanes", NULL);
  timetable = GTK_WIDGET (trellis_week_view_get_timetable (view_of (self)));
  trellis_calendar_view_focus_event (TRELLIS_CALENDAR_VIEW (view_of (self)), PLACED);
  assert_focused (self, "Career briefing");
  gtk_widget_child_focus (timetable, GTK_DIR_DOWN);
  assert_focused (self, "Career briefing"); /* the other is in another lane */
  gtk_widget_child_focus (timetable, GTK_DIR_LEFT);
  assert_focused (self, "Quiz at noon");
  gtk_widget_child_focus (timetable, GTK_DIR_RIGHT);
  assert_focused (self, "Career briefing");
}

/* Whoever goes elsewhere leaves it where it was. */
static void
test_leave (Fixture *self, gconstpointer data)
{
  act (self, "calendar.carry", PLACED);
  press (self, GDK_KEY_Down, 0);
  gtk_window_set_focus (GTK_WINDOW (self->window), NULL);
  settle ();
  g_assert_false (gtk_widget_get_visible (carried (self)));
  assert_when (self, PLACED, "0 10:00");
}

static void
test_not_organising (Fixture *self, gconstpointer data)
{
  trellis_calendar_data_set_organise (
      trellis_calendar_host_get_data (TRELLIS_CALENDAR_HOST (self->place)), FALSE);
  settle ();
  g_assert_null (trellis_week_view_get_backlog (view_of (self)));
  act (self, "calendar.carry", PLACED);
  g_assert_false (gtk_widget_get_visible (carried (self)));
}

/* A narrow window has no timetable; to carry something, it shows one day of it. */
static void
test_narrow (Fixture *self, gconstpointer data)
{
  gtk_window_set_default_size (GTK_WINDOW (self->window), 360, 640);
  while (trellis_week_view_get_backlog (view_of (self)))
    g_main_context_iteration (NULL, TRUE);
  act (self, "calendar.carry", PLACED);
  g_assert_true (gtk_widget_is_focus (carried (self)));
  press (self, GDK_KEY_Right, 0);
  press (self, GDK_KEY_Return, 0);
  assert_when (self, PLACED, "1 10:00");
  act (self, "calendar.backlog", NULL);
  g_assert_true (trellis_place_get_can_go_back (self->place));
}

/* Several ------------------------------------------------------------------------------------- */

static guint
count_chosen (Fixture *self)
{
  return trellis_calendar_choice_count (
      trellis_calendar_host_get_data (TRELLIS_CALENDAR_HOST (self->place)));
}

static void
choose (Fixture *self, const char *uid)
{
  TrellisBacklog *backlog = trellis_week_view_get_backlog (view_of (self));

  if (!trellis_backlog_focus_event (backlog, uid))
    trellis_calendar_view_focus_event (TRELLIS_CALENDAR_VIEW (view_of (self)), uid);
  settle ();
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (view_of (self)), "event.choose", NULL));
  settle ();
}

static void
test_choose (Fixture *self, gconstpointer data)
{
  choose (self, PLACED);
  g_assert_true (gtk_widget_has_css_class (gtk_root_get_focus (GTK_ROOT (self->window)), "chosen"));
  assert_focused (self, "Career briefing");
  choose (self, WAITING);
  g_assert_cmpuint (count_chosen (self), ==, 2);
  g_assert_true (
      trellis_calendar_has_focus (GTK_WIDGET (trellis_week_view_get_backlog (view_of (self)))));
  choose (self, PLACED);
  g_assert_false (
      gtk_widget_has_css_class (gtk_root_get_focus (GTK_ROOT (self->window)), "chosen"));
  g_assert_cmpuint (count_chosen (self), ==, 1);
  act (self, "calendar.carry", PLACED); /* which is not chosen goes alone */
  g_assert_null (trellis_week_carry_get_others (view_of (self)->carry));
}

static void
test_carry_several (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) event = NULL;
  GError *error = NULL;

  choose (self, PLACED);
  choose (self, OTHER);
  choose (self, WAITING);
  act (self, "calendar.carry", PLACED);
  g_assert_true (gtk_widget_is_focus (carried (self)));
  press (self, GDK_KEY_Down, 0);
  press (self, GDK_KEY_Right, 0);
  press (self, GDK_KEY_plus, GDK_SHIFT_MASK); /* their lengths stay */
  assert_when (self, OTHER, "0 12:00"); /* nothing is done before they are dropped */
  press (self, GDK_KEY_Return, 0);
  assert_when (self, PLACED, "1 10:15");
  assert_when (self, OTHER, "1 12:15");
  assert_focused (self, "Career briefing");
  wait_for_label (self, "Move 3 events");
  wait_for_backlog (self, 0);
  event = read_event (self, OTHER);
  g_assert_cmpint (trellis_entity_get_number (event, TRELLIS_EVENT_SEQUENCE), ==, 1);
  g_assert_cmpint (trellis_carry_minutes_of (event), ==, 45);
  g_assert_cmpuint (count_chosen (self), ==, 0);
  g_assert_true (trellis_library_undo (self->library, &error)); /* all, in one step */
  assert_when (self, PLACED, "0 10:00");
  assert_when (self, OTHER, "0 12:00");
  assert_when (self, WAITING, "backlog");
}

static void
test_put_back_several (Fixture *self, gconstpointer data)
{
  choose (self, PLACED);
  choose (self, OTHER);
  act (self, "calendar.carry", OTHER);
  press (self, GDK_KEY_Page_Down, 0);
  press (self, GDK_KEY_Escape, 0);
  assert_focused (self, "Quiz at noon");
  assert_when (self, PLACED, "0 10:00");
  assert_when (self, OTHER, "0 12:00");
  g_assert_cmpstr (trellis_library_get_undo_label (self->library), ==, "Test");
  g_assert_cmpuint (count_chosen (self), ==, 2);
}

/* Where one of them cannot go, none goes. */
static void
test_limit_of_several (Fixture *self, gconstpointer data)
{
  choose (self, PLACED);
  choose (self, OTHER);
  act (self, "calendar.carry", PLACED);
  for (guint i = 0; i < 14; i++)
    press (self, GDK_KEY_Down, GDK_CONTROL_MASK);
  press (self, GDK_KEY_Return, 0);
  assert_when (self, PLACED, "0 21:00");
  assert_when (self, OTHER, "0 23:00");
}

static void
test_unplace_several (Fixture *self, gconstpointer data)
{
  GError *error = NULL;

  choose (self, PLACED);
  choose (self, OTHER);
  act (self, "calendar.carry", PLACED);
  press (self, GDK_KEY_b, 0);
  assert_when (self, PLACED, "backlog");
  assert_when (self, OTHER, "backlog");
  wait_for_label (self, "Put 2 events in the backlog");
  g_assert_true (trellis_library_undo (self->library, &error));
  assert_when (self, PLACED, "0 10:00");
  assert_when (self, OTHER, "0 12:00");
}

static void
test_lanes_of_several (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) event = NULL;

  act (self, "calendar.lanes", NULL);
  choose (self, PLACED);
  choose (self, OTHER);
  act (self, "calendar.carry", PLACED);
  press (self, GDK_KEY_Left, GDK_ALT_MASK);
  press (self, GDK_KEY_Return, 0);
  wait_for_label (self, "Move 2 events");
  event = read_event (self, OTHER);
  g_assert_cmpstr (trellis_entity_get_text (event, TRELLIS_EVENT_HOST), ==, EAST);
  assert_when (self, OTHER, "0 12:00");
}

/* What was deleted meanwhile stays deleted, and the others are dropped. */
static void
test_deleted_of_several (Fixture *self, gconstpointer data)
{
  GError *error = NULL;
  TrellisBatch *batch = trellis_batch_new ("test", "Delete");
  g_autoptr (TrellisEvent) other = read_event (self, OTHER);

  choose (self, PLACED);
  choose (self, OTHER);
  act (self, "calendar.carry", PLACED);
  press (self, GDK_KEY_Right, 0);
  trellis_batch_delete (batch, other);
  g_assert_true (trellis_library_commit (self->library, batch, &error));
  settle ();
  press (self, GDK_KEY_Return, 0);
  assert_when (self, PLACED, "1 10:00");
  g_assert_null (read_event (self, OTHER));
}

/* Where events wait, Ctrl+N adds another to wait, and is at it then: also when it is the first. */
static void
test_add_waiting (Fixture *self, gconstpointer data)
{
  TrellisBacklog *backlog = trellis_week_view_get_backlog (view_of (self));
  g_autoptr (TrellisEvent) last = trellis_library_get (self->library, TRELLIS_TYPE_EVENT, WAITING);
  g_autoptr (GError) error = NULL;
  TrellisBatch *batch = trellis_batch_new ("test", "Test");

  trellis_batch_delete (batch, last);
  g_assert_true (trellis_backlog_focus_event (backlog, NULL));
  g_assert_true (trellis_library_commit (self->library, batch, &error));
  wait_for_backlog (self, 0); /* the words that nothing waits have the focus */
  g_assert_true (trellis_calendar_has_focus (GTK_WIDGET (backlog)));
  trellis_place_add (self->place);
  settle ();
  g_assert_true (trellis_place_get_can_go_back (self->place));
  trellis_place_back (self->place);
  for (guint i = 1; i <= 2; i++) {
    batch = trellis_batch_new ("test", "Test");
    put_event (self, batch,
               i == 1 ? "019d0000-0000-7000-8000-000000000008"
                      : "019d0000-0000-7000-8000-000000000009",
               i == 1 ? "B" : "A", 0);
    g_assert_true (trellis_library_commit (self->library, batch, &error));
    wait_for_backlog (self, i);
    settle ();
    g_assert_true (trellis_calendar_has_focus (GTK_WIDGET (backlog)));
    g_assert_cmpstr (trellis_entity_get_title (trellis_backlog_get_selected (backlog)), ==,
                     i == 1 ? "B" : "A");
  }
}

/* What no partner hosts is in a lane of its own while it is carried, and lands there. */
static void
test_no_partner (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) event = trellis_library_get (self->library, TRELLIS_TYPE_EVENT, WAITING);
  g_autoptr (TrellisEvent) moved = NULL;
  g_autoptr (GError) error = NULL;
  TrellisBatch *batch = trellis_batch_new ("test", "Test");
  const TrellisWeekLanes *lanes;

  trellis_entity_set_text (event, TRELLIS_EVENT_HOST, "");
  trellis_batch_save (batch, event);
  g_assert_true (trellis_library_commit (self->library, batch, &error));
  settle ();
  act (self, "calendar.lanes", NULL);
  g_assert_cmpuint (view_of (self)->lanes->n, ==, 2);
  act (self, "calendar.carry", WAITING);
  lanes = view_of (self)->lanes;
  g_assert_cmpuint (lanes->n, ==, 3);
  g_assert_cmpstr (trellis_week_lanes_get_name (lanes, 2), ==, "No partner");
  press (self, GDK_KEY_Left, GDK_ALT_MASK);
  press (self, GDK_KEY_Return, 0);
  assert_when (self, WAITING, "0 10:00");
  moved = trellis_library_get (self->library, TRELLIS_TYPE_EVENT, WAITING);
  g_assert_cmpstr (trellis_entity_get_text (moved, TRELLIS_EVENT_HOST), ==, WEST);
}

static GtkWidget *
find_cell (GtkWidget *widget, const char *title)
{
  GtkWidget *found = NULL;

  if (TRELLIS_IS_EVENT_CELL (widget)) {
    TrellisEvent *event = trellis_event_cell_get_event (TRELLIS_EVENT_CELL (widget));

    return event && g_str_equal (trellis_entity_get_title (event), title) ? widget : NULL;
  }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found;
       child = gtk_widget_get_next_sibling (child))
    found = find_cell (child, title);
  return found;
}

/* Where in the view an event is seen, @down pixels below its top, or above its bottom when that is negative. */
static void
point_at (Fixture *self, const char *title, int down, double *x, double *y)
{
  GtkWidget *view = GTK_WIDGET (view_of (self));
  GtkWidget *cell;

  while (!(cell = find_cell (view, title)) || gtk_widget_get_height (cell) == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (gtk_widget_translate_coordinates (
      cell, view, gtk_widget_get_width (cell) / 2,
      down >= 0 ? down : gtk_widget_get_height (cell) + down, x, y));
}

/* What hears the pointer in the view. */
static gpointer
gesture_of (Fixture *self, GType type)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (view_of (self)));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

    if (G_TYPE_CHECK_INSTANCE_TYPE (controller, type))
      return controller; /* the view's */
  }
  g_assert_not_reached ();
}

static double
hour_of (Fixture *self)
{
  double x, ten, twelve;

  point_at (self, "Career briefing", 0, &x, &ten);
  point_at (self, "Quiz at noon", 0, &x, &twelve);
  return (twelve - ten) / 2;
}

static void
drag (Fixture *self, double x, double y, double dx, double dy, gboolean finger)
{
  gpointer gesture = gesture_of (self, GTK_TYPE_GESTURE_DRAG);

  g_signal_emit_by_name (gesture, "drag-begin", x, y);
  g_assert_false (gtk_widget_get_visible (carried (self)));
  if (finger) { /* it has not moved yet */
    g_signal_emit_by_name (gesture_of (self, GTK_TYPE_GESTURE_LONG_PRESS), "pressed", x, y);
    g_assert_true (gtk_widget_get_visible (carried (self)));
  }
  g_signal_emit_by_name (gesture, "drag-update", dx, dy);
}

static void
drop (Fixture *self, double dx, double dy)
{
  g_signal_emit_by_name (gesture_of (self, GTK_TYPE_GESTURE_DRAG), "drag-end", dx, dy);
  settle ();
}

static void
test_drag (Fixture *self, gconstpointer finger)
{
  double hour = hour_of (self), x, y;

  point_at (self, "Career briefing", 5, &x, &y);
  drag (self, x, y, 0, hour, finger != NULL);
  assert_when (self, PLACED, "0 10:00"); /* nothing is done before it is dropped */
  drop (self, 0, hour);
  assert_when (self, PLACED, "0 11:00");
  wait_for_label (self, "Move Career briefing");
}

static void
test_drag_by_finger (Fixture *self, gconstpointer data)
{
  test_drag (self, "finger");
}

static void
test_drag_end (Fixture *self, gconstpointer data)
{
  double hour = hour_of (self), x, y;
  g_autoptr (TrellisEvent) event = NULL;

  point_at (self, "Career briefing", -2, &x, &y);
  drag (self, x, y, 0, hour, FALSE);
  drop (self, 0, hour);
  wait_for_label (self, "Move Career briefing");
  event = read_event (self, PLACED);
  g_assert_cmpint (trellis_entity_get_number (event, TRELLIS_EVENT_END) -
                       trellis_entity_get_number (event, TRELLIS_EVENT_START),
                   ==, 105 * TRELLIS_MINUTE);
}

static void
test_drag_away (Fixture *self, gconstpointer data)
{
  GtkWidget *backlog = GTK_WIDGET (trellis_week_view_get_backlog (view_of (self)));
  double x, y, to_x, to_y;

  point_at (self, "Career briefing", 5, &x, &y);
  g_assert_true (gtk_widget_translate_coordinates (backlog, GTK_WIDGET (view_of (self)), 20, 60,
                                                   &to_x, &to_y));
  drag (self, x, y, to_x - x, to_y - y, FALSE);
  drop (self, to_x - x, to_y - y);
  assert_when (self, PLACED, "backlog");
  wait_for_backlog (self, 2);
}

static void
test_drag_cancelled (Fixture *self, gconstpointer data)
{
  double hour = hour_of (self), x, y;

  point_at (self, "Career briefing", 5, &x, &y);
  drag (self, x, y, 0, hour, FALSE);
  g_signal_emit_by_name (gesture_of (self, GTK_TYPE_GESTURE_DRAG), "cancel", NULL);
  settle ();
  g_assert_false (gtk_widget_get_visible (carried (self)));
  assert_when (self, PLACED, "0 10:00");
  g_assert_nonnull (find_cell (GTK_WIDGET (view_of (self)), "Career briefing"));
}

static void
add (const char *name, void (*test) (Fixture *, gconstpointer))
{
  g_autofree char *path = g_strconcat ("/ui/plan-week/", name, NULL);

  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  if (!gtk_init_check ()) {
    g_print ("1..0 # SKIP no display\n");
    return 0;
  }
  adw_init ();
  add ("backlog", test_backlog);
  add ("move", test_move);
  add ("drag", test_drag);
  add ("drag-finger", test_drag_by_finger);
  add ("drag-end", test_drag_end);
  add ("drag-away", test_drag_away);
  add ("drag-cancelled", test_drag_cancelled);
  add ("put-back", test_put_back);
  add ("across-weeks", test_across_weeks);
  add ("right-to-left", test_right_to_left);
  add ("place", test_place);
  add ("unplace", test_unplace);
  add ("lanes", test_lanes);
  add ("walk-lanes", test_walk_lanes);
  add ("leave", test_leave);
  add ("not-organising", test_not_organising);
  add ("narrow", test_narrow);
  add ("choose", test_choose);
  add ("several", test_carry_several);
  add ("several-put-back", test_put_back_several);
  add ("several-limit", test_limit_of_several);
  add ("several-unplace", test_unplace_several);
  add ("several-lanes", test_lanes_of_several);
  add ("several-deleted", test_deleted_of_several);
  add ("add-waiting", test_add_waiting);
  add ("no-partner", test_no_partner);
  return g_test_run ();
}
