/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/calendar/trellis-month-view.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "ui/calendar/trellis-calendar-ahead.h"
#include "ui/calendar/trellis-calendar-days.h"
#include "ui/calendar/trellis-month-day.h"
#include "ui/common/trellis-a11y.h"

#define N_DAYS 42
#define MOST_READ 8 /* events of a day; more have no room */

struct _TrellisMonthView {
  TrellisCalendarView parent_instance;
  TrellisWeekDays days;
  TrellisCalendarAhead *ahead; /* %NULL until the first month is read */
  GtkWidget *grid;
  GtkWidget *heads[7];
  TrellisMonthDay *cells[N_DAYS];
  guint count;
};

G_DEFINE_FINAL_TYPE (TrellisMonthView, trellis_month_view, TRELLIS_TYPE_CALENDAR_VIEW)

static gint64
first_of_month (gint64 date)
{
  int year, month, day;

  trellis_date_split (date, &year, &month, &day);
  return date - day + 1;
}

static GtkWidget *
cell_of (TrellisMonthView *self, gint64 date)
{
  gint64 position = date - self->days.first;

  return GTK_WIDGET (self->cells[CLAMP (position, 0, N_DAYS - 1)]);
}

/* Keys and pointer ---------------------------------------------------------------------------- */

static gboolean
trellis_month_view_focus (GtkWidget *widget, GtkDirectionType direction)
{
  TrellisMonthView *self = TRELLIS_MONTH_VIEW (widget);
  gint64 date = trellis_calendar_view_get_date (TRELLIS_CALENDAR_VIEW (self));
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int step;

  if (!trellis_calendar_has_focus (GTK_WIDGET (self)))
    return gtk_widget_grab_focus (cell_of (self, date));
  if (direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD)
    return FALSE;
  if (direction == GTK_DIR_UP || direction == GTK_DIR_DOWN)
    step = direction == GTK_DIR_UP ? -7 : 7;
  else
    step = (direction == GTK_DIR_LEFT) == rtl ? 1 : -1;
  gtk_widget_activate_action (widget, "calendar.go-to", "x", date + step);
  return TRUE;
}

static void
released_cb (GtkGestureClick *gesture, int n_press, double x, double y, TrellisMonthView *self)
{
  GtkWidget *picked = gtk_widget_pick (self->grid, x, y, GTK_PICK_DEFAULT);

  if (TRELLIS_IS_MONTH_DAY (picked))
    gtk_widget_activate_action (picked, "month-day.open", NULL);
}

/* Showing ------------------------------------------------------------------------------------- */

static void
add_heads (TrellisMonthView *self)
{
  for (int i = 0; i < 7; i++) {
    int weekday = (trellis_text_first_weekday () - 1 + i) % 7 + 1;
    g_autofree char *name = trellis_text_weekday_short (weekday);

    self->heads[i] = trellis_quiet_label (name);
    gtk_label_set_xalign (GTK_LABEL (self->heads[i]), 0.5f);
    gtk_label_set_ellipsize (GTK_LABEL (self->heads[i]), PANGO_ELLIPSIZE_END);
    gtk_widget_add_css_class (self->heads[i], "dim-label");
    gtk_widget_add_css_class (self->heads[i], "caption-heading");
    gtk_grid_attach (GTK_GRID (self->grid), self->heads[i], i, 0, 1, 1);
  }
}

static void
build (TrellisMonthView *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->grid = g_object_new (GTK_TYPE_GRID, "column-homogeneous", TRUE, "accessible-role",
                             GTK_ACCESSIBLE_ROLE_GROUP, NULL);
  gtk_widget_add_css_class (self->grid, "month");
  add_heads (self);
  for (int i = 0; i < N_DAYS; i++) {
    GtkWidget *cell = trellis_month_day_new ();

    self->cells[i] = TRELLIS_MONTH_DAY (cell);
    gtk_grid_attach (GTK_GRID (self->grid), cell, i % 7, 1 + i / 7, 1, 1);
  }
  g_signal_connect_object (click, "released", G_CALLBACK (released_cb), self, 0);
  gtk_widget_add_controller (self->grid, GTK_EVENT_CONTROLLER (click));
  adw_bin_set_child (ADW_BIN (self), self->grid);
}

static void
show_day (TrellisMonthView *self, gint64 position, const TrellisCalendarDays *read)
{
  gint64 month = first_of_month (trellis_calendar_view_get_date (TRELLIS_CALENDAR_VIEW (self)));
  gint64 date = self->days.first + position;

  trellis_month_day_show (self->cells[position], date, first_of_month (date) != month,
                          date == trellis_today (), read->events[position], read->count[position]);
}

/* The focus moves before its old day gets another name, for that would be said as well. */
static void
show_days (TrellisMonthView *self, const TrellisCalendarDays *read, gboolean focused)
{
  gint64 at = trellis_calendar_view_get_date (TRELLIS_CALENDAR_VIEW (self)) - self->days.first;

  show_day (self, at, read);
  if (focused)
    gtk_widget_grab_focus (GTK_WIDGET (self->cells[at]));
  for (gint64 i = 0; i < N_DAYS; i++)
    if (i != at)
      show_day (self, i, read);
}

/* The weeks a month touches. */
static void
days_of_month (gint64 month, TrellisWeekDays *days)
{
  trellis_week_days_init (
      days, month - (trellis_date_weekday (month) - trellis_text_first_weekday () + 7) % 7, N_DAYS);
}

static gpointer
read_month (TrellisCalendarData *data, gint64 month)
{
  TrellisWeekDays days;

  days_of_month (month, &days);
  return trellis_calendar_days_read (data, &days, MOST_READ);
}

static const TrellisCalendarPeriods months = { read_month,
                                               (GDestroyNotify) trellis_calendar_days_free,
                                               trellis_date_add_months };

static void
show_month (TrellisMonthView *self, gint64 month, gboolean focused)
{
  const TrellisCalendarDays *read = trellis_calendar_ahead_get (self->ahead, month);
  gboolean inside[N_DAYS];

  for (guint i = 0; i < N_DAYS; i++)
    inside[i] = first_of_month (self->days.first + i) == month;
  self->count = 0;
  for (guint i = 0; i < read->spans->len; i++) {
    const TrellisCalendarSpan *span = &g_array_index (read->spans, TrellisCalendarSpan, i);

    self->count += inside[span->first] || inside[span->last];
  }
  show_days (self, read, focused);
}

static void
trellis_month_view_load (TrellisCalendarView *view)
{
  TrellisMonthView *self = TRELLIS_MONTH_VIEW (view);
  gint64 date = trellis_calendar_view_get_date (view), month = first_of_month (date);
  gboolean focused = trellis_calendar_has_focus (GTK_WIDGET (self));
  g_autofree char *title = trellis_text_month (date);

  if (!self->grid)
    build (self);
  if (!self->ahead)
    self->ahead = trellis_calendar_ahead_new (trellis_calendar_view_get_data (view), &months);
  days_of_month (month, &self->days);
  trellis_a11y_name (self->grid, title);
  show_month (self, month, focused);
}

static gboolean
trellis_month_view_covers (TrellisCalendarView *view, gint64 date)
{
  return first_of_month (date) == first_of_month (trellis_calendar_view_get_date (view));
}

static gint64
trellis_month_view_step (TrellisCalendarView *view, int direction)
{
  return trellis_date_add_months (trellis_calendar_view_get_date (view), direction);
}

static char *
trellis_month_view_title (TrellisCalendarView *view)
{
  return trellis_text_month (trellis_calendar_view_get_date (view));
}

static guint
trellis_month_view_count (TrellisCalendarView *view)
{
  return TRELLIS_MONTH_VIEW (view)->count;
}

static TrellisEvent *
trellis_month_view_get_event (TrellisCalendarView *view)
{
  return NULL; /* days have the focus, not events */
}

static void
trellis_month_view_get_slot (TrellisCalendarView *view, gint64 *date, int *minute)
{
}

static void
trellis_month_view_focus_event (TrellisCalendarView *view, const char *uid)
{
  TrellisMonthView *self = TRELLIS_MONTH_VIEW (view);

  gtk_widget_grab_focus (cell_of (self, trellis_calendar_view_get_date (view)));
}

static void
trellis_month_view_dispose (GObject *object)
{
  g_clear_pointer (&TRELLIS_MONTH_VIEW (object)->ahead, trellis_calendar_ahead_free);
  G_OBJECT_CLASS (trellis_month_view_parent_class)->dispose (object);
}

static void
trellis_month_view_class_init (TrellisMonthViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  TrellisCalendarViewClass *view_class = TRELLIS_CALENDAR_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = trellis_month_view_dispose;
  widget_class->focus = trellis_month_view_focus;
  view_class->covers = trellis_month_view_covers;
  view_class->load = trellis_month_view_load;
  view_class->step = trellis_month_view_step;
  view_class->title = trellis_month_view_title;
  view_class->count = trellis_month_view_count;
  view_class->get_event = trellis_month_view_get_event;
  view_class->get_slot = trellis_month_view_get_slot;
  view_class->focus_event = trellis_month_view_focus_event;
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Up, 0, "calendar.previous", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Down, 0, "calendar.next", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Home, 0, "calendar.today", NULL);
}

static void
trellis_month_view_init (TrellisMonthView *self)
{
}

/**
 * trellis_month_view_new:
 * @data: the data of the calendar
 *
 * Makes a view of a month.
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *
trellis_month_view_new (TrellisCalendarData *data)
{
  return g_object_new (TRELLIS_TYPE_MONTH_VIEW, "data", data, NULL);
}
