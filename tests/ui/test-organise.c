/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Organise is switched while the calendar is in use: whatever is made again by it, the focus stays in the calendar. And what a
 * page covers stays until nothing happens any more. */
#include "config.h"

#include "base/trellis-time.h"
#include "event-fixture.h"
#include "model/trellis-learning-week.h"
#include "ui/calendar/trellis-calendar-host.h"
#include "ui/calendar/trellis-calendar-place.h"
#include "ui/common/trellis-page.h"
#include "ui/common/trellis-quiet.h"

#define PATIENCE (5 * G_USEC_PER_SEC)

typedef struct {
  EventFixture base;
  TrellisPlace *place; /* the calendar, in a window of its own */
} Fixture;

static void
put_week (Fixture *self, const char *title, gint64 first)
{
  g_autoptr (TrellisLearningWeek) week = trellis_entity_new (TRELLIS_TYPE_LEARNING_WEEK);

  trellis_entity_set_text (week, TRELLIS_LEARNING_WEEK_TITLE, title);
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_START, first);
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_END, first + 4);
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_STATUS, TRELLIS_WEEK_STATUS_PUBLISHED);
  event_fixture_save (&self->base, week);
}

static GtkWidget *
focus_of (Fixture *self)
{
  return gtk_window_get_focus (GTK_WINDOW (self->base.window));
}

static GtkWidget *
wait_for_button (Fixture *self, const char *label)
{
  GtkWidget *button;

  while (!(button = event_fixture_find_button (GTK_WIDGET (self->place), label)))
    g_main_context_iteration (NULL, TRUE);
  return button;
}

static void
set_up (Fixture *self, gconstpointer data)
{
  event_fixture_set_up (&self->base, data);
  put_week (self, "Spring", trellis_date_monday (trellis_today ()) + 70);
  put_week (self, "Autumn", trellis_date_monday (trellis_today ()) + 140);
  self->place = g_object_new (TRELLIS_TYPE_CALENDAR_PLACE, "library", self->base.library, NULL);
  gtk_window_destroy (GTK_WINDOW (self->base.window));
  self->base.window = adw_window_new ();
  adw_window_set_content (ADW_WINDOW (self->base.window), GTK_WIDGET (self->place));
  gtk_window_set_default_size (GTK_WINDOW (self->base.window), 1100, 760);
  trellis_place_prepare (self->place);
  gtk_window_present (GTK_WINDOW (self->base.window));
  wait_for_button (self, "All Learning Weeks"); /* the sidebar comes after the first frame */
  event_fixture_settle ();
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  event_fixture_tear_down (&self->base, data);
}

static gboolean
quiet_cb (gpointer quiet)
{
  *(gboolean *) quiet = TRUE;
  return G_SOURCE_REMOVE;
}

static void
wait_until_quiet (void)
{
  gboolean quiet = FALSE;

  trellis_quiet_add (0, 5000, quiet_cb, &quiet, NULL);
  while (!quiet)
    g_main_context_iteration (NULL, TRUE);
}

static void
organise (Fixture *self, gboolean on)
{
  trellis_calendar_data_set_organise (
      trellis_calendar_host_get_data (TRELLIS_CALENDAR_HOST (self->place)), on);
  /* for a moment it may be nowhere, but not in what is gone: the key that comes then is of the place */
  g_assert_true (!focus_of (self) || gtk_widget_get_mapped (focus_of (self)));
  wait_until_quiet ();
  g_assert_nonnull (focus_of (self));
  g_assert_true (gtk_widget_get_mapped (focus_of (self)));
}

static void
test_sidebar (Fixture *self, gconstpointer data)
{
  GtkWidget *all = wait_for_button (self, "All Learning Weeks");

  gtk_widget_grab_focus (all);
  organise (self, TRUE);
  g_assert_true (focus_of (self) == wait_for_button (self, "All Learning Weeks"));
  gtk_widget_grab_focus (wait_for_button (self, "New _Learning Week…"));
  organise (self, FALSE); /* without the last line */
  g_assert_true (focus_of (self) == wait_for_button (self, "All Learning Weeks"));
}

static void
test_views (Fixture *self, gconstpointer data)
{
  const char *const views[] = { "week", "month", "agenda" };

  for (guint i = 0; i < G_N_ELEMENTS (views); i++) {
    GtkWidget *view;

    g_assert_true (
        gtk_widget_activate_action (GTK_WIDGET (self->place), "calendar.view", "s", views[i]));
    wait_until_quiet ();
    view = GTK_WIDGET (trellis_calendar_host_get_view (TRELLIS_CALENDAR_HOST (self->place)));
    if (!trellis_calendar_has_focus (view))
      g_assert_true (gtk_widget_child_focus (view, GTK_DIR_TAB_FORWARD));
    g_test_message ("in the view of %s", views[i]);
    organise (self, TRUE);
    g_assert_true (gtk_widget_is_ancestor (focus_of (self), view));
    organise (self, FALSE);
    g_assert_true (gtk_widget_is_ancestor (focus_of (self), view));
  }
}

static gboolean
work_cb (gpointer left)
{
  return --*(guint *) left > 0;
}

static void
run_until (GtkWidget *widget, gboolean visible)
{
  gint64 end = g_get_monotonic_time () + PATIENCE;

  while (gtk_widget_get_visible (widget) != visible && g_get_monotonic_time () < end)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (gtk_widget_get_visible (widget), ==, visible);
}

static void
test_covered (Fixture *self, gconstpointer data)
{
  GtkWidget *content = trellis_place_get_page (self->place), *page = trellis_page_new ("Page");
  guint work = 20;

  trellis_page_add_action (TRELLIS_PAGE (page), "Go on", FALSE);
  trellis_place_push (self->place, "Page", page);
  g_assert_true (trellis_place_get_page (self->place) == page);
  g_timeout_add (50, work_cb, &work); /* as if a screen reader asked about all that is new */
  while (work > 0) {
    g_assert_true (gtk_widget_get_visible (content));
    g_main_context_iteration (NULL, TRUE);
  }
  run_until (content, FALSE);
  g_assert_true (gtk_widget_is_ancestor (focus_of (self), page));
  trellis_place_back (self->place);
  g_assert_true (gtk_widget_get_visible (content));
}

/* A list that is covered and made again does not keep the program busy until it is seen. */
static void
test_rests (Fixture *self, gconstpointer data)
{
  GtkWidget *content = trellis_place_get_page (self->place);
  TrellisCalendarData *calendar = trellis_calendar_host_get_data (
      TRELLIS_CALENDAR_HOST (self->place));
  g_autoptr (TrellisCalendarFilter) filter = trellis_calendar_filter_new ();
  gint64 begun;

  g_object_unref (event_fixture_add_event (&self->base, "Writing", 60));
  g_assert_true (
      gtk_widget_activate_action (GTK_WIDGET (self->place), "calendar.view", "s", "agenda"));
  wait_until_quiet ();
  trellis_place_push (self->place, "Page", trellis_page_new ("Page"));
  run_until (content, FALSE);
  filter->mine = TRUE; /* has the list made again */
  trellis_calendar_data_set_filter (calendar, filter);
  begun = g_get_monotonic_time ();
  wait_until_quiet ();
  g_assert_cmpint (g_get_monotonic_time () - begun, <, 4 * G_USEC_PER_SEC);
}

static void
add (const char *name, void (*test) (Fixture *, gconstpointer))
{
  g_autofree char *path = g_strconcat ("/ui/organise/", name, NULL);

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
  add ("sidebar", test_sidebar);
  add ("views", test_views);
  add ("covered", test_covered);
  add ("rests", test_rests);
  return g_test_run ();
}
