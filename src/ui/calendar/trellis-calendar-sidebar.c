/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/calendar/trellis-calendar-sidebar.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "model/trellis-learning-week.h"
#include "ui/calendar/trellis-calendar-filter-form.h"
#include "ui/calendar/trellis-clash-row.h"
#include "ui/calendar/trellis-calendar-filter-words.h"
#include "ui/calendar/trellis-calendar-view.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-month-grid.h"
#include "ui/common/trellis-way.h"

#include <glib/gi18n.h>

#define MOST_WEEKS 5
#define WEEK_CHARS 22 /* a longer title does not make the sidebar wider */

struct _TrellisCalendarSidebar {
  AdwBin parent_instance;
  TrellisCalendarData *data;
  GtkWidget *month;
  GtkWidget *weeks;
  GtkWidget *clashes;
  gboolean organise; /* whether the weeks are shown to somebody who does */
  GtkWidget *filter_button;
  GtkWidget *clear_button;
  GtkWidget *filter_words; /* what is shown while a filter is on */
  GtkWidget *filter_place; /* a bin, empty until the filter is asked for */
};

G_DEFINE_FINAL_TYPE (TrellisCalendarSidebar, trellis_calendar_sidebar, ADW_TYPE_BIN)

/* Month --------------------------------------------------------------------------------------- */

static guint
count_day (TrellisCalendarSidebar *self, gint64 from, gint64 to)
{
  g_autoptr (TrellisQuery) query = trellis_query_new (TRELLIS_TYPE_EVENT);

  trellis_query_where_number (query, TRELLIS_EVENT_START, TRELLIS_MATCH_FROM, from);
  trellis_query_where_number (query, TRELLIS_EVENT_START, TRELLIS_MATCH_BEFORE, to);
  return (guint) trellis_library_count (trellis_calendar_data_get_library (self->data), query);
}

/* Counting in the index costs nothing; reading the events does, and only a filter needs that. */
static void
marks_cb (TrellisMonthGrid *grid, gint64 first, guint *counts, guint n, gpointer user_data)
{
  TrellisCalendarSidebar *self = user_data;
  g_autoptr (GPtrArray) events = NULL;
  TrellisWeekDays days;

  trellis_week_days_init (&days, first, n);
  if (trellis_calendar_filter_is_open (trellis_calendar_data_get_filter (self->data))) {
    for (guint i = 0; i < n; i++)
      counts[i] = count_day (self, days.midnights[i], days.midnights[i + 1]);
    return;
  }
  events = trellis_calendar_data_between (self->data, &days);
  for (guint i = 0; i < events->len; i++) {
    gpointer event = events->pdata[i];
    guint from, to;

    if (trellis_week_days_touch (&days, trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY),
                                 trellis_entity_get_number (event, TRELLIS_EVENT_START),
                                 trellis_entity_get_number (event, TRELLIS_EVENT_END), &from, &to))
      for (; from <= to; from++)
        counts[from]++;
  }
}

static void
day_cb (TrellisMonthGrid *grid, gint64 date, TrellisCalendarSidebar *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "calendar.show-day", "x", date);
}

static void
add_month (TrellisCalendarSidebar *self, GtkWidget *box)
{
  self->month = trellis_month_grid_new ();
  trellis_month_grid_set_marks (TRELLIS_MONTH_GRID (self->month), marks_cb, self, NULL);
  g_signal_connect_object (self->month, "day-activated", G_CALLBACK (day_cb), self, 0);
  gtk_box_append (GTK_BOX (box), self->month);
}

static void
add_ways (TrellisCalendarSidebar *self, GtkWidget *box)
{
  const struct {
    const char *label, *action;
  } ways[] = {
    { _ ("My Learning Week"), "calendar.my-week" },
    { _ ("Go to a Date…"), "calendar.choose-date" },
    { _ ("Timetable on Paper"), "calendar.print" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (ways); i++) {
    GtkWidget *button = trellis_way_new (ways[i].label);

    gtk_actionable_set_action_name (GTK_ACTIONABLE (button), ways[i].action);
    gtk_box_append (GTK_BOX (box), button);
  }
}

/* Learning weeks ------------------------------------------------------------------------------ */

static GtkWidget *
new_heading (const char *title)
{
  GtkWidget *label = trellis_quiet_label (title);

  gtk_widget_add_css_class (label, "heading");
  gtk_widget_set_margin_top (label, 6);
  return label;
}

static GtkWidget *
new_week (gpointer week)
{
  GtkWidget *button = gtk_button_new (), *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  const char *title = trellis_entity_get_title (week);
  g_autofree char *dates = trellis_text_dates (
      trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_START),
      trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_END));
  g_autofree char *name = g_strdup_printf (_ ("%s, %s"), title, dates);
  GtkWidget *first = trellis_quiet_label (title), *second = trellis_quiet_label (dates);

  gtk_label_set_ellipsize (GTK_LABEL (first), PANGO_ELLIPSIZE_END);
  gtk_label_set_ellipsize (GTK_LABEL (second), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (first), WEEK_CHARS);
  gtk_widget_add_css_class (second, "caption");
  gtk_widget_add_css_class (second, "dim-label");
  gtk_box_append (GTK_BOX (box), first);
  gtk_box_append (GTK_BOX (box), second);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "calendar-week");
  trellis_a11y_name (button, name);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", trellis_entity_get_uid (week));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "calendar.open-week");
  return button;
}

/* Who organises goes straight to planning the week. */
static GtkWidget *
new_week_line (gpointer week, gboolean organise)
{
  GtkWidget *box, *open = new_week (week), *plan;
  g_autofree char *name = NULL;

  if (!organise)
    return open;
  name = g_strdup_printf (_ ("Plan %s"), trellis_entity_get_title (week));
  box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 3);
  plan = trellis_icon_button ("document-edit-symbolic", name);
  gtk_widget_set_hexpand (open, TRUE);
  gtk_widget_add_css_class (plan, "flat");
  gtk_widget_set_valign (plan, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (plan), "s", trellis_entity_get_uid (week));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (plan), "calendar.plan");
  gtk_box_append (GTK_BOX (box), open);
  gtk_box_append (GTK_BOX (box), plan);
  return box;
}

static GtkWidget *
new_add_week (void)
{
  GtkWidget *button = trellis_way_new (_ ("New _Learning Week…"));

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "calendar.add-week");
  return button;
}

/* The weeks to come, then the latest of those that are over; patterns are for organisers. */
static GPtrArray *
choose_weeks (TrellisCalendarSidebar *self)
{
  g_autoptr (GPtrArray)
      all = trellis_library_list_all (trellis_calendar_data_get_library (self->data),
                                      TRELLIS_TYPE_LEARNING_WEEK, TRELLIS_LEARNING_WEEK_START);
  GPtrArray *chosen = g_ptr_array_new_with_free_func (g_object_unref);
  gint64 today = trellis_today ();

  for (int over = 0; over < 2; over++)
    for (guint i = 0; i < all->len && chosen->len < MOST_WEEKS; i++) {
      gpointer week = all->pdata[over ? all->len - 1 - i : i];
      gboolean is_over = trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_END) < today;

      if (is_over == over && trellis_calendar_data_shows_week (self->data, week))
        g_ptr_array_add (chosen, g_object_ref (week));
    }
  return chosen;
}

/* Which of the lines the focus is in, -1 for none. */
static int
focused_line (TrellisCalendarSidebar *self)
{
  GtkWidget *child = gtk_widget_get_focus_child (self->weeks);
  int line = -1;

  if (!trellis_calendar_has_focus (self->weeks))
    return -1;
  for (; child; child = gtk_widget_get_prev_sibling (child))
    line++;
  return line;
}

/* The same line, or the last where there are fewer now: the focus would else be nowhere. */
static void
focus_line (TrellisCalendarSidebar *self, int line)
{
  GtkWidget *child = gtk_widget_get_first_child (self->weeks);

  for (; line > 0 && gtk_widget_get_next_sibling (child); line--)
    child = gtk_widget_get_next_sibling (child);
  gtk_widget_child_focus (child, GTK_DIR_TAB_FORWARD);
}

static void
fill_weeks (TrellisCalendarSidebar *self)
{
  g_autoptr (GPtrArray) weeks = choose_weeks (self);
  gboolean organise = trellis_calendar_data_get_organise (self->data);
  int line = focused_line (self);
  GtkWidget *child, *all;

  self->organise = organise;
  while ((child = gtk_widget_get_first_child (self->weeks)))
    gtk_box_remove (GTK_BOX (self->weeks), child);
  gtk_box_append (GTK_BOX (self->weeks), new_heading (_ ("Learning Weeks")));
  for (guint i = 0; i < weeks->len; i++)
    gtk_box_append (GTK_BOX (self->weeks), new_week_line (weeks->pdata[i], organise));
  all = trellis_way_new (_ ("All Learning Weeks"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (all), "calendar.weeks");
  gtk_box_append (GTK_BOX (self->weeks), all);
  if (organise)
    gtk_box_append (GTK_BOX (self->weeks), new_add_week ());
  if (line >= 0)
    focus_line (self, line);
}

static void
add_weeks (TrellisCalendarSidebar *self, GtkWidget *box)
{
  self->weeks = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 3,
                              "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);
  gtk_widget_set_hexpand (self->weeks, FALSE); /* though lines in it do */
  trellis_a11y_name (self->weeks, _ ("Learning weeks"));
  gtk_box_append (GTK_BOX (box), self->weeks);
  fill_weeks (self);
}

/* Filter -------------------------------------------------------------------------------------- */

static void
update_filter (TrellisCalendarSidebar *self)
{
  gboolean shown = adw_bin_get_child (ADW_BIN (self->filter_place)) &&
                   gtk_widget_get_visible (self->filter_place);
  gboolean open = trellis_calendar_filter_is_open (trellis_calendar_data_get_filter (self->data));
  g_autofree char *words = NULL;
  g_autofree char *name = NULL;

  gtk_button_set_label (GTK_BUTTON (self->filter_button),
                        shown ? _ ("Hide Filter") : _ ("Filter Events…"));
  trellis_a11y_name (self->filter_button, shown  ? _ ("Hide filter")
                                          : open ? _ ("Filter events")
                                                 : _ ("Filter events, a filter is on"));
  gtk_widget_set_visible (self->clear_button, !open);
  gtk_widget_set_visible (self->filter_words, !open);
  words = trellis_calendar_filter_words (trellis_calendar_data_get_library (self->data),
                                         trellis_calendar_data_get_filter (self->data));
  gtk_label_set_text (GTK_LABEL (self->filter_words), words);
  /* TRANSLATORS: %s is what a filter lets pass, such as “Workshop; Online” */
  name = g_strdup_printf (_ ("Show all events; only these are shown now: %s"), words);
  trellis_a11y_name (self->clear_button, name);
}

static void
toggle_cb (GtkButton *button, TrellisCalendarSidebar *self)
{
  if (!adw_bin_get_child (ADW_BIN (self->filter_place)) ||
      !gtk_widget_get_visible (self->filter_place))
    trellis_calendar_sidebar_show_filter (self);
  else {
    gtk_widget_set_visible (self->filter_place, FALSE);
    update_filter (self);
  }
}

static void
add_filter (TrellisCalendarSidebar *self, GtkWidget *box)
{
  self->filter_button = trellis_way_new ("");
  self->clear_button = trellis_way_new (_ ("Show All Events"));
  self->filter_words = trellis_quiet_label ("");
  g_object_set (self->filter_words, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);
  gtk_widget_add_css_class (self->filter_words, "caption");
  self->filter_place = adw_bin_new ();
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->clear_button), "calendar.clear-filter");
  g_signal_connect_object (self->filter_button, "clicked", G_CALLBACK (toggle_cb), self, 0);
  gtk_box_append (GTK_BOX (box), self->filter_button);
  gtk_box_append (GTK_BOX (box), self->filter_words);
  gtk_box_append (GTK_BOX (box), self->clear_button);
  gtk_box_append (GTK_BOX (box), self->filter_place);
  update_filter (self);
}

/* Object -------------------------------------------------------------------------------------- */

static void
data_changed_cb (TrellisCalendarData *data, TrellisCalendarSidebar *self)
{
  trellis_month_grid_refresh (TRELLIS_MONTH_GRID (self->month));
  update_filter (self);
  if (self->organise != trellis_calendar_data_get_organise (data))
    fill_weeks (self);
}

static void
weeks_changed_cb (TrellisLibrary *library, const char *kind, TrellisCalendarSidebar *self)
{
  fill_weeks (self);
}

static void
trellis_calendar_sidebar_dispose (GObject *object)
{
  TrellisCalendarSidebar *self = TRELLIS_CALENDAR_SIDEBAR (object);

  if (self->month)
    trellis_month_grid_set_marks (TRELLIS_MONTH_GRID (self->month), NULL, NULL, NULL);
  self->month = NULL;
  g_clear_object (&self->data);
  G_OBJECT_CLASS (trellis_calendar_sidebar_parent_class)->dispose (object);
}

static void
trellis_calendar_sidebar_class_init (TrellisCalendarSidebarClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = trellis_calendar_sidebar_dispose;
}

static void
trellis_calendar_sidebar_init (TrellisCalendarSidebar *self)
{
}

/**
 * trellis_calendar_sidebar_new:
 * @data: the data of the calendar
 *
 * Makes the sidebar. It activates `calendar.show-day`, `calendar.open-week`, `calendar.clashes` and
 * `calendar.clear-filter`.
 *
 * Returns: (transfer floating): the sidebar
 */
GtkWidget *
trellis_calendar_sidebar_new (TrellisCalendarData *data)
{
  TrellisCalendarSidebar *self = g_object_new (TRELLIS_TYPE_CALENDAR_SIDEBAR, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->data = g_object_ref (data);
  gtk_widget_add_css_class (box, "calendar-sidebar");
  add_month (self, box);
  add_ways (self, box);
  add_weeks (self, box);
  self->clashes = trellis_clash_row_new (trellis_calendar_data_get_library (data));
  gtk_box_append (GTK_BOX (box), self->clashes);
  add_filter (self, box);
  g_object_set (scroller, "hscrollbar-policy", GTK_POLICY_NEVER, "child", box, NULL);
  adw_bin_set_child (ADW_BIN (self), scroller);
  g_signal_connect_object (data, "changed", G_CALLBACK (data_changed_cb), self, 0);
  g_signal_connect_object (trellis_calendar_data_get_library (data), "changed::learning_week",
                           G_CALLBACK (weeks_changed_cb), self, G_CONNECT_AFTER);
  return GTK_WIDGET (self);
}

/**
 * trellis_calendar_sidebar_set_date:
 * @self: a sidebar
 * @date: a date
 *
 * Shows in the small month at which day the calendar is.
 */
void
trellis_calendar_sidebar_set_date (TrellisCalendarSidebar *self, gint64 date)
{
  trellis_month_grid_set_date (TRELLIS_MONTH_GRID (self->month), date);
  trellis_month_grid_set_month (TRELLIS_MONTH_GRID (self->month), date);
}

/**
 * trellis_calendar_sidebar_set_period:
 * @self: a sidebar
 * @from: first instant
 * @to: first instant after the period
 *
 * Says which period the calendar shows, so that its clashes can be counted.
 */
void
trellis_calendar_sidebar_set_period (TrellisCalendarSidebar *self, gint64 from, gint64 to)
{
  trellis_clash_row_set_period (TRELLIS_CLASH_ROW (self->clashes), from, to);
}

/**
 * trellis_calendar_sidebar_show_filter:
 * @self: a sidebar
 *
 * Shows the controls of the filter and moves the focus to the first.
 */
void
trellis_calendar_sidebar_show_filter (TrellisCalendarSidebar *self)
{
  if (!adw_bin_get_child (ADW_BIN (self->filter_place)))
    adw_bin_set_child (ADW_BIN (self->filter_place), trellis_calendar_filter_form_new (self->data));
  gtk_widget_set_visible (self->filter_place, TRUE);
  update_filter (self);
  gtk_widget_child_focus (self->filter_place, GTK_DIR_TAB_FORWARD);
}
