/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The place Calendar, built for real and used by the names of its actions. */
#include "config.h"

#include "base/trellis-time.h"
#include "model/trellis-learning-week.h"
#include "model/trellis-sign-up.h"
#include "ui/calendar/trellis-agenda-view.h"
#include "ui/calendar/trellis-calendar-place.h"
#include "ui/calendar/trellis-event-cell.h"
#include "ui/calendar/trellis-month-day.h"
#include "ui/calendar/trellis-month-view.h"
#include "ui/calendar/trellis-week-timetable.h"
#include "ui/calendar/trellis-week-view.h"

#include <glib/gstdio.h>

#define EVENT(n) "019d0000-0000-7000-8000-00000000000" n
#define WEEK "019d0000-0000-7000-8000-0000000000a1"
#define PATTERN "019d0000-0000-7000-8000-0000000000a2"

typedef struct {
  char *folder;
  TrellisLibrary *library;
  GtkWidget *window;
  TrellisPlace *place;
  gint64 monday;
} Fixture;

/* Day 0 is a Monday; the weekend and Tuesday have nothing. */
static const struct {
  const char *uid, *title;
  int day, minute, length, kind;
  const char *week;
} events[] = {
  { EVENT ("1"), "Confident speaking", 0, 570, 45, TRELLIS_EVENT_KIND_WORKSHOP, "" },
  { EVENT ("2"), "Plain words", 0, 585, 45, TRELLIS_EVENT_KIND_TALK, "" }, /* overlaps the first */
  { EVENT ("3"), "Quiz at noon", 0, 720, 30, TRELLIS_EVENT_KIND_QUIZ, "" },
  { EVENT ("4"), "Listening", 2, 600, 60, TRELLIS_EVENT_KIND_WORKSHOP, "" },
  { EVENT ("5"), "A month later", 30, 600, 60, TRELLIS_EVENT_KIND_WORKSHOP, "" },
  { EVENT ("6"), "In a pattern", 2, 600, 60, TRELLIS_EVENT_KIND_WORKSHOP, PATTERN },
};

static void
put_events (Fixture *self, TrellisBatch *batch)
{
  for (guint i = 0; i < G_N_ELEMENTS (events); i++) {
    g_autoptr (TrellisEvent) event = trellis_entity_new (TRELLIS_TYPE_EVENT);
    gint64 start = trellis_instant_from_local (self->monday + events[i].day, events[i].minute,
                                               NULL);

    trellis_entity_set_uid (event, events[i].uid);
    trellis_entity_set_text (event, TRELLIS_EVENT_TITLE, events[i].title);
    trellis_entity_set_text (event, TRELLIS_EVENT_WEEK, events[i].week);
    trellis_entity_set_number (event, TRELLIS_EVENT_KIND, events[i].kind);
    trellis_entity_set_number (event, TRELLIS_EVENT_START, start);
    trellis_entity_set_number (event, TRELLIS_EVENT_END, start + events[i].length * TRELLIS_MINUTE);
    trellis_batch_save (batch, event);
  }
}

static void
put_weeks (Fixture *self, TrellisBatch *batch)
{
  const char *const uids[] = { WEEK, PATTERN };

  for (int i = 0; i < 2; i++) {
    g_autoptr (TrellisLearningWeek) week = trellis_entity_new (TRELLIS_TYPE_LEARNING_WEEK);

    trellis_entity_set_uid (week, uids[i]);
    trellis_entity_set_text (week, TRELLIS_LEARNING_WEEK_TITLE, "Learning week");
    trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_STATUS, TRELLIS_WEEK_STATUS_PUBLISHED);
    trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_START, self->monday);
    trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_END, self->monday + 4);
    trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_TEMPLATE, i == 1);
    trellis_batch_save (batch, week);
  }
}

static void
settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
act (Fixture *self, const char *action, const char *format, ...)
{
  GVariant *parameter = NULL;
  va_list list;

  if (format) {
    va_start (list, format);
    parameter = g_variant_new_va (format, NULL, &list);
    va_end (list);
  }
  g_assert_true (gtk_widget_activate_action_variant (GTK_WIDGET (self->place), action, parameter));
  settle ();
}

static void
set_up (Fixture *self, gconstpointer data)
{
  g_autofree char *path = NULL;
  GError *error = NULL;
  TrellisBatch *batch = trellis_batch_new ("test", "Test");

  self->folder = g_dir_make_tmp ("trellis-calendar-XXXXXX", &error);
  g_assert_no_error (error);
  path = g_build_filename (self->folder, "library.db", NULL);
  self->library = trellis_library_open (path, TRELLIS_LIBRARY_CREATE, &error);
  g_assert_no_error (error);
  self->monday = trellis_date_monday (trellis_today ()) + 70;
  put_weeks (self, batch);
  put_events (self, batch);
  g_assert_true (trellis_library_commit (self->library, batch, &error));
  self->place = g_object_new (TRELLIS_TYPE_CALENDAR_PLACE, "library", self->library, NULL);
  self->window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (self->window), 1100, 760);
  adw_window_set_content (ADW_WINDOW (self->window), GTK_WIDGET (self->place));
  trellis_place_prepare (self->place);
  gtk_window_present (GTK_WINDOW (self->window));
  act (self, "calendar.show-day", "x", self->monday);
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

static void
collect (GtkWidget *widget, GType type, GPtrArray *found)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type) && gtk_widget_get_visible (widget))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    collect (child, type, found);
}

static GPtrArray *
all (Fixture *self, GType type)
{
  GPtrArray *found = g_ptr_array_new ();

  collect (GTK_WIDGET (self->place), type, found);
  return found;
}

static guint
count (Fixture *self, GType type)
{
  g_autoptr (GPtrArray) found = all (self, type);

  return found->len;
}

static GtkWidget *
only (Fixture *self, GType type)
{
  g_autoptr (GPtrArray) found = all (self, type);

  g_assert_cmpuint (found->len, ==, 1);
  return found->pdata[0];
}

static const char *
focused_title (Fixture *self)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self->window));

  g_assert_true (TRELLIS_IS_EVENT_CELL (focus));
  return trellis_entity_get_title (trellis_event_cell_get_event (TRELLIS_EVENT_CELL (focus)));
}

static void
test_week (Fixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) cells = all (self, TRELLIS_TYPE_EVENT_CELL);

  g_assert_cmpuint (cells->len, ==, 4); /* both that overlap, and not the one of the pattern */
  g_assert_cmpint (trellis_event_cell_get_minute (cells->pdata[1]), ==, 585);
  act (self, "calendar.next", NULL);
  g_assert_cmpuint (count (self, TRELLIS_TYPE_EVENT_CELL), ==, 0);
  act (self, "calendar.previous", NULL);
  g_assert_cmpuint (count (self, TRELLIS_TYPE_EVENT_CELL), ==, 4);
}

static void
test_arrows (Fixture *self, gconstpointer data)
{
  GtkWidget *timetable = only (self, TRELLIS_TYPE_WEEK_TIMETABLE);
  const struct {
    GtkDirectionType direction;
    const char *title;
  } steps[] = {
    { GTK_DIR_TAB_FORWARD, "Confident speaking" },
    { GTK_DIR_DOWN, "Plain words" },
    { GTK_DIR_DOWN, "Quiz at noon" },
    { GTK_DIR_DOWN, "Quiz at noon" },
    { GTK_DIR_RIGHT, "Listening" }, /* over Tuesday, which has nothing */
    { GTK_DIR_RIGHT, "Listening" },
    { GTK_DIR_LEFT, "Plain words" },
    { GTK_DIR_UP, "Confident speaking" },
    { GTK_DIR_UP, "Confident speaking" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++) {
    g_assert_true (gtk_widget_child_focus (timetable, steps[i].direction));
    g_assert_cmpstr (focused_title (self), ==, steps[i].title);
  }
  g_assert_false (gtk_widget_child_focus (timetable, GTK_DIR_TAB_FORWARD));
}

static void
test_next_event (Fixture *self, gconstpointer data)
{
  act (self, "calendar.next", NULL);
  act (self, "calendar.next-event", NULL);
  g_assert_cmpuint (count (self, TRELLIS_TYPE_EVENT_CELL), ==, 1);
  g_assert_cmpstr (focused_title (self), ==, "A month later");
}

static void
test_views (Fixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) days = NULL;

  act (self, "calendar.view", "s", "month");
  only (self, TRELLIS_TYPE_MONTH_VIEW);
  days = all (self, TRELLIS_TYPE_MONTH_DAY);
  g_assert_cmpuint (days->len, ==, 42);
  g_assert_cmpuint (count (self, TRELLIS_TYPE_WEEK_VIEW), ==, 0);
  act (self, "calendar.open-day", "x", self->monday + 2);
  g_assert_cmpstr (trellis_entity_get_title (trellis_calendar_view_get_event (
                       TRELLIS_CALENDAR_VIEW (only (self, TRELLIS_TYPE_AGENDA_VIEW)))),
                   ==, "Listening");
  g_assert_cmpuint (
      trellis_calendar_view_count (TRELLIS_CALENDAR_VIEW (only (self, TRELLIS_TYPE_AGENDA_VIEW))),
      ==, 5);
  act (self, "calendar.view", "s", "week");
  g_assert_cmpuint (count (self, TRELLIS_TYPE_EVENT_CELL), ==, 4);
}

static void
test_open (Fixture *self, gconstpointer data)
{
  g_assert_false (trellis_place_get_can_go_back (self->place));
  act (self, "calendar.open-event", "s", EVENT ("4"));
  g_assert_true (trellis_place_get_can_go_back (self->place));
  g_assert_true (trellis_place_back (self->place));
  g_assert_true (trellis_place_open (self->place, "learning_week", WEEK));
  trellis_place_home (self->place);
  g_assert_false (trellis_place_open (self->place, "event", "nobody"));
  g_assert_false (trellis_place_open (self->place, "goal", EVENT ("4")));
  g_assert_false (trellis_place_get_can_go_back (self->place));
}

static void
test_add (Fixture *self, gconstpointer data)
{
  act (self, "calendar.add-at", "(xi)", self->monday + 1, 600);
  g_assert_true (trellis_place_get_can_go_back (self->place));
  g_assert_true (trellis_place_back (self->place));
  trellis_place_add (self->place);
  g_assert_true (trellis_place_get_can_go_back (self->place));
}

static void
wait_for (Fixture *self, guint cells)
{
  while (count (self, TRELLIS_TYPE_EVENT_CELL) != cells)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_delete (Fixture *self, gconstpointer data)
{
  GtkWidget *timetable = only (self, TRELLIS_TYPE_WEEK_TIMETABLE);
  GError *error = NULL;

  g_assert_true (gtk_widget_child_focus (timetable, GTK_DIR_TAB_FORWARD));
  act (self, "calendar.delete", NULL);
  wait_for (self, 3);
  g_assert_cmpstr (focused_title (self), ==, "Plain words");
  g_assert_true (trellis_library_undo (self->library, &error));
  wait_for (self, 4);
}

static void
test_filter (Fixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) choices = NULL;

  act (self, "calendar.filter", NULL);
  choices = all (self, GTK_TYPE_DROP_DOWN);
  g_assert_cmpuint (choices->len, >=, 1);
  gtk_drop_down_set_selected (choices->pdata[0], 1 + TRELLIS_EVENT_KIND_WORKSHOP);
  settle ();
  g_assert_cmpuint (count (self, TRELLIS_TYPE_EVENT_CELL), ==, 2);
  act (self, "calendar.clear-filter", NULL);
  g_assert_cmpuint (count (self, TRELLIS_TYPE_EVENT_CELL), ==, 4);
  g_assert_cmpuint (gtk_drop_down_get_selected (choices->pdata[0]), ==, 0);
}

static void
add (const char *name, void (*test) (Fixture *, gconstpointer))
{
  g_autofree char *path = g_strconcat ("/ui/calendar/", name, NULL);

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
  add ("week", test_week);
  add ("arrows", test_arrows);
  add ("next-event", test_next_event);
  add ("views", test_views);
  add ("open", test_open);
  add ("add", test_add);
  add ("delete", test_delete);
  add ("filter", test_filter);
  return g_test_run ();
}
