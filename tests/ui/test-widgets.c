/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The drawn widgets and the entries by themselves: values, bounds, what they tell. */
#include "config.h"

#include "base/trellis-time.h"
#include "ui/common/trellis-bar-chart.h"
#include "ui/common/trellis-date-entry.h"
#include "ui/common/trellis-mix-chart.h"
#include "ui/common/trellis-month-grid.h"
#include "ui/common/trellis-picker.h"
#include "ui/common/trellis-rating.h"
#include "ui/common/trellis-time-entry.h"

#include <adwaita.h>
#include <locale.h>

static void
count_cb (GObject *object, GParamSpec *pspec, guint *n)
{
  (*n)++;
}

static gboolean
press (GtkWidget *widget, guint key, GdkModifierType state)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);
  gboolean taken = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

    if (GTK_IS_EVENT_CONTROLLER_KEY (controller) && !taken)
      g_signal_emit_by_name (controller, "key-pressed", key, 0, state, &taken);
  }
  return taken;
}

static void
test_rating (void)
{
  g_autoptr (GtkWidget) widget = g_object_ref_sink (
      trellis_rating_new ("Planning", (const char *[]){ "Low", "Middle", "High", NULL }));
  TrellisRating *rating = TRELLIS_RATING (widget);
  guint changes = 0;

  g_signal_connect (rating, "notify::value", G_CALLBACK (count_cb), &changes);
  g_assert_null (trellis_rating_get_word (rating));
  press (widget, GDK_KEY_Right, 0);
  g_assert_cmpstr (trellis_rating_get_word (rating), ==, "Low");
  press (widget, GDK_KEY_3, 0);
  g_assert_cmpint (trellis_rating_get_value (rating), ==, 3);
  press (widget, GDK_KEY_Right, 0);
  press (widget, GDK_KEY_4, 0);
  g_assert_cmpint (trellis_rating_get_value (rating), ==, 3);
  press (widget, GDK_KEY_Home, 0);
  g_assert_cmpint (trellis_rating_get_value (rating), ==, 1);
  press (widget, GDK_KEY_End, 0);
  press (widget, GDK_KEY_Left, 0);
  g_assert_cmpint (trellis_rating_get_value (rating), ==, 2);
  press (widget, GDK_KEY_Delete, 0);
  g_assert_cmpint (trellis_rating_get_value (rating), ==, 0);
  g_assert_cmpint (changes, ==, 6);
  g_assert_false (press (widget, GDK_KEY_Tab, 0));
  g_assert_false (press (widget, GDK_KEY_1, GDK_CONTROL_MASK));
}

static void
marks (TrellisMonthGrid *grid, gint64 first, guint *counts, guint n, gpointer data)
{
  *(gint64 *) data = first;
  g_assert_cmpint (n, ==, 42);
  counts[3] = 2;
}

static void
picked_cb (TrellisMonthGrid *grid, gint64 date, gint64 *picked)
{
  *picked = date;
}

static void
test_month_grid (void)
{
  g_autoptr (GtkWidget) widget = g_object_ref_sink (trellis_month_grid_new ());
  TrellisMonthGrid *grid = TRELLIS_MONTH_GRID (widget);
  gint64 first = 0, picked = 0;
  guint months = 0;

  trellis_month_grid_set_marks (grid, marks, &first, NULL);
  g_signal_connect (grid, "day-activated", G_CALLBACK (picked_cb), &picked);
  trellis_month_grid_set_month (grid, trellis_date_new (2026, 5, 13));
  g_signal_connect (grid, "notify::month", G_CALLBACK (count_cb), &months);
  g_assert_cmpint (trellis_month_grid_get_month (grid), ==, trellis_date_new (2026, 5, 1));
  g_assert_cmpint (first, ==, 0); /* nobody looked yet */
  press (widget, GDK_KEY_Home, 0);
  g_assert_cmpint (trellis_month_grid_get_cursor (grid), ==, trellis_date_new (2026, 5, 11));
  press (widget, GDK_KEY_End, 0);
  g_assert_cmpint (trellis_month_grid_get_cursor (grid), ==, trellis_date_new (2026, 5, 17));
  press (widget, GDK_KEY_Down, 0);
  press (widget, GDK_KEY_Down, 0);
  g_assert_cmpint (months, ==, 0);
  press (widget, GDK_KEY_Right, 0);
  g_assert_cmpint (trellis_month_grid_get_month (grid), ==, trellis_date_new (2026, 6, 1));
  g_assert_cmpint (months, ==, 1);
  press (widget, GDK_KEY_Page_Up, 0);
  press (widget, GDK_KEY_Page_Up, GDK_CONTROL_MASK);
  g_assert_cmpint (trellis_month_grid_get_cursor (grid), ==, trellis_date_new (2025, 5, 1));
  g_assert_cmpint (picked, ==, 0);
  press (widget, GDK_KEY_Return, 0);
  g_assert_cmpint (picked, ==, trellis_date_new (2025, 5, 1));
  g_assert_cmpint (trellis_month_grid_get_date (grid), ==, picked);
}

static void
test_date_entry (void)
{
  g_autoptr (GtkWidget) widget = g_object_ref_sink (trellis_date_entry_new ("Due"));
  TrellisDateEntry *date = TRELLIS_DATE_ENTRY (widget);
  GtkWidget *entry = trellis_typed_entry_get_entry (TRELLIS_TYPED_ENTRY (date));
  guint changes = 0;

  g_signal_connect (date, "notify::value", G_CALLBACK (count_cb), &changes);
  press (entry, GDK_KEY_Down, 0);
  g_assert_cmpint (trellis_date_entry_get_date (date), ==, trellis_today ());
  trellis_date_entry_set_date (date, trellis_date_new (2026, 1, 31));
  press (entry, GDK_KEY_Page_Up, 0);
  g_assert_cmpint (trellis_date_entry_get_date (date), ==, trellis_date_new (2026, 2, 28));
  press (entry, GDK_KEY_Up, 0);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "Sunday 1 March 2026");
  g_assert_cmpint (changes, ==, 4);
  gtk_editable_set_text (GTK_EDITABLE (entry), "rubbish");
  g_assert_false (trellis_typed_entry_is_valid (TRELLIS_TYPED_ENTRY (date)));
  gtk_editable_set_text (GTK_EDITABLE (entry), "+7");
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "Sunday 8 March 2026");
  gtk_editable_set_text (GTK_EDITABLE (entry), "");
  g_assert_true (trellis_typed_entry_is_valid (TRELLIS_TYPED_ENTRY (date)));
  g_assert_cmpint (trellis_date_entry_get_date (date), ==, 0);
}

static void
test_time_entry (void)
{
  static const struct {
    int from;
    guint key;
    int to;
  } cases[] = {
    { -1, GDK_KEY_Up, 540 },       { 540, GDK_KEY_Up, 555 },        { 541, GDK_KEY_Up, 555 },
    { 541, GDK_KEY_Down, 540 },    { 540, GDK_KEY_Down, 525 },      { 0, GDK_KEY_Down, 0 },
    { 1425, GDK_KEY_Up, 1425 },    { 5, GDK_KEY_Down, 0 },          { 540, GDK_KEY_Page_Up, 600 },
    { 30, GDK_KEY_Page_Down, 30 }, { 1380, GDK_KEY_Page_Up, 1380 },
  };
  g_autoptr (GtkWidget) widget = g_object_ref_sink (trellis_time_entry_new ("Start"));
  TrellisTimeEntry *time = TRELLIS_TIME_ENTRY (widget);
  GtkWidget *entry = trellis_typed_entry_get_entry (TRELLIS_TYPED_ENTRY (time));

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    trellis_time_entry_set_minute (time, cases[i].from);
    press (entry, cases[i].key, 0);
    g_assert_cmpint (trellis_time_entry_get_minute (time), ==, cases[i].to);
  }
  gtk_editable_set_text (GTK_EDITABLE (entry), "9.30pm");
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "21:30");
}

static void
test_picker (void)
{
  g_autoptr (GtkWidget) widget = g_object_ref_sink (trellis_picker_new ("Manager", FALSE));
  TrellisPicker *picker = TRELLIS_PICKER (widget);
  guint changes = 0;

  g_signal_connect (picker, "notify::chosen", G_CALLBACK (count_cb), &changes);
  trellis_picker_set_items (picker, (const char *[]){ "a", "b", NULL },
                            (const char *[]){ "Ana", "Ben", NULL });
  trellis_picker_set_chosen (picker, "b", NULL);
  trellis_picker_set_chosen (picker, "b", NULL);
  trellis_picker_set_chosen (picker, "gone", "Somebody who left");
  g_assert_cmpstr (trellis_picker_get_chosen (picker), ==, "gone");
  trellis_picker_set_chosen (picker, "", NULL);
  g_assert_null (trellis_picker_get_chosen (picker));
  g_assert_cmpint (changes, ==, 3);
}

static void
test_charts (void)
{
  static const struct {
    gint64 amounts[TRELLIS_MIX_STRANDS];
    int percent[TRELLIS_MIX_STRANDS];
  } cases[] = {
    { { 0, 0, 0 }, { 0, 0, 0 } },    { { 7, 2, 1 }, { 70, 20, 10 } },
    { { 1, 1, 1 }, { 34, 33, 33 } }, { { 0, 0, 5 }, { 0, 0, 100 } },
    { { 30, 5, 2 }, { 81, 14, 5 } },
  };
  g_autoptr (GtkWidget) mix = g_object_ref_sink (trellis_mix_chart_new ());
  g_autoptr (GtkWidget) bars = g_object_ref_sink (trellis_bar_chart_new ("Hours"));
  g_autofree char *sentence = NULL, *row = NULL, *nothing = NULL, *all = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    int percent[TRELLIS_MIX_STRANDS];

    trellis_mix_percent (cases[i].amounts, percent);
    g_assert_cmpmem (percent, sizeof percent, cases[i].percent, sizeof cases[i].percent);
  }
  trellis_mix_chart_set (TRELLIS_MIX_CHART (mix), cases[1].amounts, cases[0].amounts);
  sentence = trellis_mix_chart_get_sentence (TRELLIS_MIX_CHART (mix));
  g_assert_cmpstr (sentence, ==,
                   "Planned: 70 percent experience, 20 percent exposure, 10 percent education. "
                   "Done: nothing yet. A rule of thumb is 70, 20 and 10.");
  row = trellis_mix_chart_get_row (TRELLIS_MIX_CHART (mix), 1);
  g_assert_cmpstr (row, ==, "Exposure: 20 percent planned, 0 percent done, 20 percent by the rule");
  nothing = trellis_bar_chart_get_sentence (TRELLIS_BAR_CHART (bars));
  g_assert_cmpstr (nothing, ==, "Hours: nothing yet");
  trellis_bar_chart_add (TRELLIS_BAR_CHART (bars), "May", 2, "2 hours");
  trellis_bar_chart_add (TRELLIS_BAR_CHART (bars), "June", 1, "1 hour");
  all = trellis_bar_chart_get_sentence (TRELLIS_BAR_CHART (bars));
  g_assert_cmpstr (all, ==, "Hours: May 2 hours, June 1 hour");
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
  setlocale (LC_ALL, "C.UTF-8");
  g_test_add_func ("/widgets/rating", test_rating);
  g_test_add_func ("/widgets/month-grid", test_month_grid);
  g_test_add_func ("/widgets/date-entry", test_date_entry);
  g_test_add_func ("/widgets/time-entry", test_time_entry);
  g_test_add_func ("/widgets/picker", test_picker);
  g_test_add_func ("/widgets/charts", test_charts);
  return g_test_run ();
}
