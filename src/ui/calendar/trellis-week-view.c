/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/calendar/trellis-week-view.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "ui/calendar/trellis-agenda-view.h"
#include "ui/calendar/trellis-week-timetable.h"

#include <glib/gi18n.h>

#define LEAST_WIDTH 600 /* below, a list */
#define LEAST_LINES 30 /* likewise, in heights of a line: large text needs more */

struct _TrellisWeekView {
  TrellisCalendarView parent_instance;
  TrellisWeekDays days;
  GPtrArray *events;
  GtkWidget *timetable; /* owned, %NULL until there is width for it */
  GtkWidget *list; /* owned, %NULL until there is none */
  GListStore *list_model;
  gboolean narrow;
  guint narrow_id;
};

G_DEFINE_FINAL_TYPE (TrellisWeekView, trellis_week_view, TRELLIS_TYPE_CALENDAR_VIEW)

static gboolean
shows (TrellisWeekView *self, GtkWidget *child)
{
  return child && adw_bin_get_child (ADW_BIN (self)) == child;
}

/* Showing ------------------------------------------------------------------------------------- */

static void
fill_timetable (TrellisWeekView *self)
{
  TrellisCalendarView *view = TRELLIS_CALENDAR_VIEW (self);

  if (!self->timetable)
    self->timetable = g_object_ref_sink (
        trellis_week_timetable_new (trellis_calendar_view_get_data (view)));
  trellis_week_timetable_show (TRELLIS_WEEK_TIMETABLE (self->timetable), &self->days,
                               trellis_calendar_view_get_date (view), self->events);
}

static void
open_row_cb (TrellisList *list, gpointer event, TrellisWeekView *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "calendar.open-event", "s",
                              trellis_entity_get_uid (event));
}

static void
fill_list (TrellisWeekView *self)
{
  TrellisCalendarData *data = trellis_calendar_view_get_data (TRELLIS_CALENDAR_VIEW (self));

  if (!self->list) {
    self->list_model = g_list_store_new (TRELLIS_TYPE_EVENT);
    self->list = g_object_ref_sink (trellis_list_new (
        _ ("Events of the week"), G_LIST_MODEL (self->list_model), trellis_agenda_describe, data));
    g_signal_connect_object (self->list, "activated", G_CALLBACK (open_row_cb), self, 0);
  }
  g_list_store_splice (self->list_model, 0,
                       g_list_model_get_n_items (G_LIST_MODEL (self->list_model)),
                       self->events->pdata, self->events->len);
}

static void
show_events (TrellisWeekView *self)
{
  if (self->events->len == 0)
    adw_bin_set_child (ADW_BIN (self),
                       trellis_calendar_view_new_empty (TRELLIS_CALENDAR_VIEW (self),
                                                        _ ("No Events in This Week")));
  else if (self->narrow) {
    fill_list (self);
    adw_bin_set_child (ADW_BIN (self), self->list);
  } else {
    fill_timetable (self);
    adw_bin_set_child (ADW_BIN (self), self->timetable);
  }
}

static gint64
first_of_week (gint64 date)
{
  return date - (trellis_date_weekday (date) - trellis_text_first_weekday () + 7) % 7;
}

static void
trellis_week_view_load (TrellisCalendarView *view)
{
  TrellisWeekView *self = TRELLIS_WEEK_VIEW (view);
  gboolean focused = trellis_calendar_has_focus (GTK_WIDGET (self));
  gint64 date = trellis_calendar_view_get_date (view), first = first_of_week (date), at = date;
  TrellisEvent *event = trellis_calendar_view_get_event (view);
  g_autofree char *uid = event ? g_strdup (trellis_entity_get_uid (event)) : NULL;
  int minute = 0;

  if (shows (self, self->timetable) &&
      trellis_week_timetable_get_slot (TRELLIS_WEEK_TIMETABLE (self->timetable), &at, &minute))
    at += first - self->days.first; /* the same day of the other week */
  trellis_week_days_init (&self->days, first, 7);
  g_clear_pointer (&self->events, g_ptr_array_unref);
  self->events = trellis_calendar_data_between (trellis_calendar_view_get_data (view), &self->days);
  show_events (self);
  if (focused &&
      !(shows (self, self->timetable) &&
        trellis_week_timetable_go_to (TRELLIS_WEEK_TIMETABLE (self->timetable), uid, at, minute)))
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

static gboolean
trellis_week_view_covers (TrellisCalendarView *view, gint64 date)
{
  return first_of_week (date) == TRELLIS_WEEK_VIEW (view)->days.first;
}

static void
trellis_week_view_focus_event (TrellisCalendarView *view, const char *uid)
{
  TrellisWeekView *self = TRELLIS_WEEK_VIEW (view);
  gint64 date = trellis_calendar_view_get_date (view);
  int minute = date == trellis_today () ? trellis_instant_minute (trellis_now (), NULL) : 0;

  if (!shows (self, self->timetable) ||
      !trellis_week_timetable_go_to (TRELLIS_WEEK_TIMETABLE (self->timetable), uid, date, minute))
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

static gint64
trellis_week_view_step (TrellisCalendarView *view, int direction)
{
  return trellis_calendar_view_get_date (view) + 7 * direction;
}

static char *
trellis_week_view_title (TrellisCalendarView *view)
{
  TrellisWeekView *self = TRELLIS_WEEK_VIEW (view);
  gint64 first = self->days.first, last = first + 6;

  if (shows (self, self->timetable))
    trellis_week_timetable_get_dates (TRELLIS_WEEK_TIMETABLE (self->timetable), &first, &last);
  return trellis_text_dates (first, last);
}

static guint
trellis_week_view_count (TrellisCalendarView *view)
{
  return TRELLIS_WEEK_VIEW (view)->events->len;
}

static TrellisEvent *
trellis_week_view_get_event (TrellisCalendarView *view)
{
  TrellisWeekView *self = TRELLIS_WEEK_VIEW (view);

  if (shows (self, self->list))
    return trellis_list_get_selected (TRELLIS_LIST_PANE (self->list));
  return shows (self, self->timetable)
             ? trellis_week_timetable_get_event (TRELLIS_WEEK_TIMETABLE (self->timetable))
             : NULL;
}

static void
trellis_week_view_get_slot (TrellisCalendarView *view, gint64 *date, int *minute)
{
  TrellisWeekView *self = TRELLIS_WEEK_VIEW (view);

  if (shows (self, self->timetable))
    trellis_week_timetable_get_slot (TRELLIS_WEEK_TIMETABLE (self->timetable), date, minute);
}

/* Size ---------------------------------------------------------------------------------------- */

static gboolean
narrow_cb (gpointer data)
{
  TrellisWeekView *self = data;

  self->narrow_id = 0;
  trellis_calendar_view_load (TRELLIS_CALENDAR_VIEW (self));
  return G_SOURCE_REMOVE;
}

static int
line_height (GtkWidget *widget)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, "Xg");
  int height;

  pango_layout_get_pixel_size (layout, NULL, &height);
  return height;
}

static void
trellis_week_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  TrellisWeekView *self = TRELLIS_WEEK_VIEW (widget);
  GtkWidget *child = adw_bin_get_child (ADW_BIN (self));
  gboolean narrow = width < MAX (LEAST_WIDTH, LEAST_LINES * line_height (widget));
  int least;

  if (narrow != self->narrow) {
    self->narrow = narrow;
    if (!self->narrow_id)
      self->narrow_id = g_idle_add_full (G_PRIORITY_HIGH, narrow_cb, self, NULL);
  }
  if (!child)
    return;
  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  gtk_widget_size_allocate (child, &(GtkAllocation){ 0, 0, MAX (width, least), height }, -1);
}

static void
trellis_week_view_measure (GtkWidget *widget,
                           GtkOrientation orientation,
                           int for_size,
                           int *minimum,
                           int *natural,
                           int *minimum_baseline,
                           int *natural_baseline)
{
  GtkWidget *child = adw_bin_get_child (ADW_BIN (widget));

  *minimum = *natural = 0;
  if (child)
    gtk_widget_measure (child, orientation, for_size, minimum, natural, NULL, NULL);
}

/* Object -------------------------------------------------------------------------------------- */

static void
trellis_week_view_dispose (GObject *object)
{
  TrellisWeekView *self = TRELLIS_WEEK_VIEW (object);

  g_clear_handle_id (&self->narrow_id, g_source_remove);
  adw_bin_set_child (ADW_BIN (self), NULL);
  g_clear_object (&self->timetable);
  g_clear_object (&self->list);
  g_clear_object (&self->list_model);
  g_clear_pointer (&self->events, g_ptr_array_unref);
  G_OBJECT_CLASS (trellis_week_view_parent_class)->dispose (object);
}

static void
trellis_week_view_class_init (TrellisWeekViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  TrellisCalendarViewClass *view_class = TRELLIS_CALENDAR_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = trellis_week_view_dispose;
  widget_class->measure = trellis_week_view_measure;
  widget_class->size_allocate = trellis_week_view_size_allocate;
  view_class->covers = trellis_week_view_covers;
  view_class->load = trellis_week_view_load;
  view_class->step = trellis_week_view_step;
  view_class->title = trellis_week_view_title;
  view_class->count = trellis_week_view_count;
  view_class->get_event = trellis_week_view_get_event;
  view_class->get_slot = trellis_week_view_get_slot;
  view_class->focus_event = trellis_week_view_focus_event;
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Up, 0, "calendar.previous", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Down, 0, "calendar.next", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Home, 0, "calendar.today", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "calendar.delete", NULL);
}

static void
trellis_week_view_init (TrellisWeekView *self)
{
  /* The width decides what is shown; a layout manager would keep it for itself. */
  gtk_widget_set_layout_manager (GTK_WIDGET (self), NULL);
}

/**
 * trellis_week_view_new:
 * @data: the data of the calendar
 *
 * Makes a view of a week.
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *
trellis_week_view_new (TrellisCalendarData *data)
{
  return g_object_new (TRELLIS_TYPE_WEEK_VIEW, "data", data, NULL);
}
