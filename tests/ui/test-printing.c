/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the Print actions send to a printer: the dialog of the desktop is opened, answered or left, and the printer is one that
 * writes a file. PostScript says in plain words how many pages there are, on which sheet, and where there is ink on each. */
#include "config.h"

#include "base/trellis-time.h"
#include "event-fixture.h"
#include "model/trellis-activity.h"
#include "model/trellis-learning-week.h"
#include "ui/calendar/trellis-activities-page.h"
#include "ui/calendar/trellis-calendar-place.h"
#include "ui/calendar/trellis-my-week-page.h"
#include "ui/calendar/trellis-roster-page.h"
#include "ui/calendar/trellis-timetable-page.h"

#include <glib/gstdio.h>
#include <gtk/gtkunixprint.h>
#include <string.h>

#define PATIENCE (20 * G_USEC_PER_SEC)
#define PRINTER "Print to File"
#define QUIZ "Two and two? {=four ~five}\n\nWord {=yes}\n"

/* Waiting ------------------------------------------------------------------------------------- */

typedef gboolean (*Until) (gpointer data);

static void
wait_until (Until until, gpointer data)
{
  gint64 end = g_get_monotonic_time () + PATIENCE;

  while (!until (data)) {
    g_assert_cmpint (g_get_monotonic_time (), <, end);
    g_main_context_iteration (NULL, FALSE);
  }
}

static GtkPrintUnixDialog *
find_dialog (void)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *at = windows; at; at = at->next)
    if (GTK_IS_PRINT_UNIX_DIALOG (at->data))
      return at->data;
  return NULL;
}

static gboolean
is_open (gpointer data)
{
  GtkPrintUnixDialog *dialog = find_dialog ();

  return dialog && gtk_widget_get_mapped (GTK_WIDGET (dialog));
}

static gboolean
is_closed (gpointer data)
{
  return !find_dialog ();
}

static gboolean
is_chosen (gpointer data)
{
  GtkPrinter *printer = gtk_print_unix_dialog_get_selected_printer (data);

  return printer && g_str_equal (gtk_printer_get_name (printer), PRINTER);
}

static gboolean
is_told (gpointer data)
{
  return event_fixture_shows (data, "goes to the printer");
}

static gboolean
is_whole (gpointer path)
{
  g_autofree char *text = NULL;

  return g_file_get_contents (path, &text, NULL, NULL) && g_strrstr (text, "%%EOF");
}

/* Printing ------------------------------------------------------------------------------------ */

static GtkPrintUnixDialog *
open_dialog (EventFixture *self, GtkWidget *page, const char *action)
{
  GtkPrintUnixDialog *dialog;

  g_assert_true (gtk_widget_activate_action (page, action, NULL));
  wait_until (is_open, NULL);
  dialog = find_dialog ();
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (dialog)), ==, "Print");
  g_assert_true (gtk_window_get_transient_for (GTK_WINDOW (dialog)) == GTK_WINDOW (self->window));
  return dialog;
}

static void
choose_printer (EventFixture *self, GtkPrintUnixDialog *dialog, const char *path)
{
  g_autoptr (GtkPrintSettings) settings = gtk_print_settings_new ();
  g_autofree char *uri = g_filename_to_uri (path, NULL, NULL);

  gtk_print_settings_set_printer (settings, PRINTER);
  gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_OUTPUT_URI, uri);
  gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "ps");
  gtk_print_unix_dialog_set_settings (dialog, settings);
  wait_until (is_chosen, dialog);
}

/* Where there is ink on one page, and the margins in which there is none. */
static void
check_ink (const char *box)
{
  int left, bottom, right, top;

  g_assert_cmpint (sscanf (box, "%%%%PageBoundingBox: %d %d %d %d", &left, &bottom, &right, &top),
                   ==, 4);
  g_assert_cmpint (left, >=, 42);
  g_assert_cmpint (right, <=, 595 - 41);
  g_assert_cmpint (bottom, >=, 42);
  g_assert_cmpint (top, <=, 842 - 42 + 1);
  g_assert_cmpint (right - left, >, 300);
}

/* No page is another one again. */
static void
check_different (const char *text, int n)
{
  g_auto (GStrv) pages = g_strsplit (text, "%%Page: ", -1);

  g_assert_cmpuint (g_strv_length (pages), ==, n + 1);
  for (int i = 1; i <= n; i++)
    for (int j = 1; j < i; j++)
      g_assert_false (g_str_equal (strchr (pages[i], '\n'), strchr (pages[j], '\n')));
}

static int
count_pages (const char *path)
{
  g_autofree char *text = NULL;
  const char *pages, *box;
  int n, boxes = 0;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  pages = strstr (text, "%%Pages: ");
  g_assert_nonnull (pages);
  g_assert_cmpint (sscanf (pages, "%%%%Pages: %d", &n), ==, 1);
  g_assert_nonnull (strstr (text, "%%DocumentMedia: A4 595 842"));
  for (box = text; (box = strstr (box, "%%PageBoundingBox:")); box++, boxes++)
    check_ink (box);
  g_assert_cmpint (boxes, ==, n);
  check_different (text, n);
  return n;
}

/* Prints into a file by the action, and returns how many pages came out. */
static int
print (EventFixture *self, GtkWidget *page, const char *action)
{
  g_autofree char *path = g_build_filename (self->folder, "printed.ps", NULL);
  GtkPrintUnixDialog *dialog;

  g_unlink (path);
  dialog = open_dialog (self, page, action);
  choose_printer (self, dialog, path);
  gtk_dialog_response (GTK_DIALOG (dialog), GTK_RESPONSE_OK);
  wait_until (is_closed, NULL);
  wait_until (is_whole, path);
  wait_until (is_told, self->window);
  return count_pages (path);
}

/* Records ------------------------------------------------------------------------------------- */

static TrellisLearningWeek *
add_week (EventFixture *self, guint n_events)
{
  TrellisLearningWeek *week = trellis_entity_new (TRELLIS_TYPE_LEARNING_WEEK);
  gint64 monday = trellis_date_monday (trellis_today ());

  trellis_entity_set_text (week, TRELLIS_LEARNING_WEEK_TITLE, "Spring Week");
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_STATUS, TRELLIS_WEEK_STATUS_PUBLISHED);
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_START, monday);
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_END, monday + 4);
  event_fixture_save (self, week);
  for (guint i = 0; i < n_events; i++) {
    g_autoptr (TrellisEvent) event = event_fixture_add_event (self, "A talk of the week", 0);
    gint64 start = trellis_instant_from_local (monday + i / 10, (int) (8 + i % 10) * 60, NULL);

    trellis_entity_set_text (event, TRELLIS_EVENT_WEEK, trellis_entity_get_uid (week));
    trellis_entity_set_number (event, TRELLIS_EVENT_START, start);
    trellis_entity_set_number (event, TRELLIS_EVENT_END, start + 45 * TRELLIS_MINUTE);
    event_fixture_save (self, event);
  }
  return week;
}

/* Tests --------------------------------------------------------------------------------------- */

static void
test_timetable (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisLearningWeek) week = add_week (self, 50);
  GtkWidget *page = event_fixture_push (
      self, trellis_timetable_page_new (self->library, trellis_entity_get_uid (week)));
  g_autoptr (TrellisPaper) plain = NULL, large = NULL;
  int n;

  g_assert_true (event_fixture_shows (page, "50 events on 5 days"));
  plain = trellis_timetable_page_get_paper (page, TRELLIS_PAPER_A4);
  n = trellis_paper_n_pages (plain);
  g_assert_cmpint (n, >=, 3);
  g_assert_cmpint (print (self, page, "timetable.print"), ==, n);

  g_assert_true (gtk_widget_activate_action (page, "timetable.large-print", NULL));
  event_fixture_settle ();
  large = trellis_timetable_page_get_paper (page, TRELLIS_PAPER_A4);
  g_assert_cmpint (trellis_paper_n_pages (large), >, n);
  g_assert_cmpint (print (self, page, "timetable.print"), ==, trellis_paper_n_pages (large));
}

/* Escape leaves the dialog and nothing else; the page may be gone when it is answered. */
static void
test_left (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisLearningWeek) week = add_week (self, 3);
  GtkWidget *page = event_fixture_push (
      self, trellis_timetable_page_new (self->library, trellis_entity_get_uid (week)));
  GtkPrintUnixDialog *dialog = open_dialog (self, page, "timetable.print");
  g_autofree char *path = g_build_filename (self->folder, "printed.ps", NULL);

  g_signal_emit_by_name (dialog, "close"); /* what Escape does in a dialog */
  wait_until (is_closed, NULL);
  event_fixture_settle ();
  g_assert_false (is_told (self->window));
  g_assert_true (event_fixture_top (self) == page ||
                 gtk_widget_is_ancestor (page, event_fixture_top (self)));
  g_assert_true (event_fixture_shows (page, "3 events on 1 day"));

  dialog = open_dialog (self, page, "timetable.print");
  choose_printer (self, dialog, path);
  trellis_place_home (self->place);
  event_fixture_settle ();
  gtk_dialog_response (GTK_DIALOG (dialog), GTK_RESPONSE_OK);
  wait_until (is_whole, path);
  wait_until (is_told, self->window);
  g_assert_cmpint (count_pages (path), ==, 1);
}

/* Without an event there is no dialog, but a sentence. */
static void
test_nothing (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisLearningWeek) week = add_week (self, 0);
  GtkWidget *page = event_fixture_push (
      self, trellis_timetable_page_new (self->library, trellis_entity_get_uid (week)));

  g_assert_true (event_fixture_shows (page, "Nothing to print"));
  g_assert_null (event_fixture_find_button (page, "_Print…"));
  gtk_widget_activate_action (page, "timetable.print", NULL);
  event_fixture_settle ();
  g_assert_null (find_dialog ());
  g_assert_true (event_fixture_shows (self->window, "There is nothing to print"));
}

static void
test_roster (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) event = event_fixture_add_event (self, "A talk with a door", 100);
  GtkWidget *page;

  event_fixture_sign_up (self, event, self->other, TRELLIS_SIGN_UP_STATUS_BOOKED);
  page = event_fixture_push (self, trellis_roster_page_new (self->library,
                                                            trellis_entity_get_uid (event)));
  g_assert_cmpint (print (self, page, "roster.print"), ==, 1);
}

static void
test_activity (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisActivity) activity = trellis_entity_new (TRELLIS_TYPE_ACTIVITY);
  GtkWidget *page;

  trellis_entity_set_text (activity, TRELLIS_ACTIVITY_TITLE, "A quiz on paper, with its answers");
  trellis_entity_set_number (activity, TRELLIS_ACTIVITY_KIND, TRELLIS_ACTIVITY_KIND_QUIZ);
  trellis_entity_set_text (activity, TRELLIS_ACTIVITY_CONTENT, QUIZ);
  event_fixture_save (self, activity);
  page = event_fixture_push (self, trellis_activity_page_new (self->library,
                                                              trellis_entity_get_uid (activity)));
  g_assert_cmpint (print (self, page, "activity.print-large"), ==, 2); /* the answers apart */
}

static void
test_my_week (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) event = event_fixture_add_event (self, "A talk of mine", 60);
  g_autoptr (TrellisCalendarData) calendar = NULL;
  GtkWidget *page;

  event_fixture_sign_up (self, event, self->me, TRELLIS_SIGN_UP_STATUS_BOOKED);
  calendar = trellis_calendar_data_new (self->library);
  page = event_fixture_push (self, trellis_my_week_page_new (calendar, trellis_today ()));
  g_assert_cmpint (print (self, page, "my-week.print"), ==, 1);
}

/* What the calendar shows, by the name of the action, and what the filter leaves of it. */
static void
test_period (EventFixture *self, gconstpointer data)
{
  g_autoptr (TrellisLearningWeek) week = add_week (self, 12);
  GtkWidget *place = g_object_new (TRELLIS_TYPE_CALENDAR_PLACE, "library", self->library, NULL);
  GtkWidget *window = adw_window_new ();

  adw_window_set_content (ADW_WINDOW (window), place);
  trellis_place_prepare (TRELLIS_PLACE (place));
  gtk_window_present (GTK_WINDOW (window));
  event_fixture_settle ();
  g_assert_true (gtk_widget_activate_action (place, "calendar.print", NULL));
  event_fixture_settle ();
  g_assert_true (event_fixture_shows (place, "Timetable on paper"));
  g_assert_true (event_fixture_shows (place, "12 events on 2 days"));
  g_assert_true (event_fixture_shows (place, "1 page of A4"));
  g_assert_true (gtk_widget_activate_action (place, "calendar.week-timetable", "s",
                                             trellis_entity_get_uid (week)));
  event_fixture_settle ();
  g_assert_true (event_fixture_shows (place, "Spring Week, "));
  gtk_window_destroy (GTK_WINDOW (window));
  event_fixture_settle ();
}

static void
test_days (void)
{
  static const struct {
    const char *view;
    int day, first;
    guint n_days;
  } cases[] = {
    { "week", 27, 22, 7 }, /* to its Monday */
    { "month", 27, 1, 30 },
    { "agenda", 27, 27, 28 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    TrellisTimetablePeriod period;

    trellis_timetable_period (cases[i].view, trellis_date_new (2026, 6, cases[i].day), &period);
    g_assert_cmpint (period.first, ==, trellis_date_new (2026, 6, cases[i].first));
    g_assert_cmpuint (period.n_days, ==, cases[i].n_days);
  }
}

int
main (int argc, char *argv[])
{
  static const struct {
    const char *path;
    void (*run) (EventFixture *self, gconstpointer data);
  } tests[] = {
    { "/printing/timetable", test_timetable }, { "/printing/left", test_left },
    { "/printing/nothing", test_nothing },     { "/printing/roster", test_roster },
    { "/printing/activity", test_activity },   { "/printing/my-week", test_my_week },
    { "/printing/period", test_period },
  };

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/printing/days", test_days);
  if (!gtk_init_check ()) {
    g_test_skip ("no display");
    return g_test_run ();
  }
  adw_init ();
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, EventFixture, NULL, event_fixture_set_up, tests[i].run,
                event_fixture_tear_down);
  return g_test_run ();
}
