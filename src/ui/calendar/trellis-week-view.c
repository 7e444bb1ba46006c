/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/calendar/trellis-week-view-private.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "ui/calendar/trellis-agenda-view.h"
#include "ui/calendar/trellis-week-carry.h"
#include "ui/calendar/trellis-week-choose.h"
#include "ui/calendar/trellis-week-drag.h"
#include "ui/calendar/trellis-week-frame.h"
#include "ui/common/trellis-draw.h"

#include <glib/gi18n.h>

#define LEAST_WIDTH 600 /* below, a list */
#define LEAST_LINES 30 /* likewise, in heights of a line: large text needs more */
#define FOCUS_MS 80 /* until what has come is laid out and AT-SPI has heard of it */
#define BACKLOG_WIDTH 200 /* with less than this beside the least, the backlog is below */

G_DEFINE_FINAL_TYPE (TrellisWeekView, trellis_week_view, TRELLIS_TYPE_CALENDAR_VIEW)

static gboolean
shows (TrellisWeekView *self, GtkWidget *child)
{
  return child && trellis_week_frame_get_main (TRELLIS_WEEK_FRAME (self->frame)) == child;
}

static TrellisCalendarData *
data_of (TrellisWeekView *self)
{
  return trellis_calendar_view_get_data (TRELLIS_CALENDAR_VIEW (self));
}

static gboolean
backlog_has_focus (TrellisWeekView *self)
{
  return self->backlog && trellis_calendar_has_focus (self->backlog);
}

/* Showing ------------------------------------------------------------------------------------- */

static void
fill_timetable (TrellisWeekView *self)
{
  TrellisWeekShown shown = {
    .days = self->days,
    .date = trellis_calendar_view_get_date (TRELLIS_CALENDAR_VIEW (self)),
    .events = self->events,
    .lanes = self->lanes,
    .also = trellis_week_carry_get_date (self->carry),
    .only = self->narrow,
  };

  trellis_week_timetable_show (trellis_week_view_get_timetable (self), &shown);
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

/* Who organises has somewhere to put events even in a week without any. */
static gboolean
wants_timetable (TrellisWeekView *self)
{
  if (trellis_week_carry_get_event (self->carry))
    return TRUE;
  return !self->narrow &&
         (self->events->len > 0 || trellis_calendar_data_get_organise (data_of (self)));
}

static GtkWidget *
fill_main (TrellisWeekView *self)
{
  if (wants_timetable (self)) {
    fill_timetable (self);
    return self->timetable;
  }
  if (self->events->len == 0)
    return trellis_calendar_view_new_empty (TRELLIS_CALENDAR_VIEW (self),
                                            _ ("No Events in This Week"));
  fill_list (self);
  return self->list;
}

static void
show_backlog (TrellisWeekView *self)
{
  TrellisWeekFrame *frame = TRELLIS_WEEK_FRAME (self->frame);

  if (!trellis_calendar_data_get_organise (data_of (self))) {
    trellis_week_frame_set_side (frame, NULL, TRELLIS_WEEK_SIDE_NONE);
    return;
  }
  if (!self->backlog)
    self->backlog = g_object_ref_sink (trellis_backlog_new (data_of (self)));
  trellis_backlog_show (TRELLIS_BACKLOG (self->backlog), self->days.first, self->days.first + 6);
  trellis_week_frame_set_side (frame, self->backlog,
                               self->narrow  ? TRELLIS_WEEK_SIDE_BUTTON
                               : self->roomy ? TRELLIS_WEEK_SIDE_BESIDE
                                             : TRELLIS_WEEK_SIDE_BELOW);
}

/**
 * trellis_week_view_show: (skip)
 * @self: a view
 *
 * Shows what was read.
 */
void
trellis_week_view_show (TrellisWeekView *self)
{
  self->shown_narrow = self->narrow;
  trellis_week_frame_set_main (TRELLIS_WEEK_FRAME (self->frame), fill_main (self));
  show_backlog (self);
}

static gint64
first_of_week (gint64 date)
{
  return date - (trellis_date_weekday (date) - trellis_text_first_weekday () + 7) % 7;
}

static gpointer
read_week (TrellisCalendarData *data, gint64 first)
{
  TrellisWeekDays days;

  trellis_week_days_init (&days, first, 7);
  return trellis_calendar_data_between (data, &days);
}

static gint64
step_week (gint64 first, int direction)
{
  return first + 7 * direction;
}

static gpointer
hold (gconstpointer event, gpointer data)
{
  return g_object_ref ((gpointer) event);
}

static const TrellisCalendarPeriods weeks = { read_week, (GDestroyNotify) g_ptr_array_unref,
                                              step_week };

/**
 * trellis_week_view_read: (skip)
 * @self: a view
 *
 * Reads the events of the week it is at, without what is carried.
 */
void
trellis_week_view_read (TrellisWeekView *self)
{
  TrellisCalendarData *data = data_of (self);

  trellis_week_days_init (
      &self->days, first_of_week (trellis_calendar_view_get_date (TRELLIS_CALENDAR_VIEW (self))),
      7);
  if (!self->ahead)
    self->ahead = trellis_calendar_ahead_new (data, &weeks);
  g_clear_pointer (&self->events, g_ptr_array_unref);
  /* A list of its own, from which what is carried is taken. */
  self->events = g_ptr_array_copy (trellis_calendar_ahead_get (self->ahead, self->days.first), hold,
                                   NULL);
  trellis_calendar_data_count_seats (data, &self->days);
  g_clear_pointer (&self->lanes, trellis_week_lanes_free);
  if (trellis_calendar_data_get_lanes (data))
    self->lanes = trellis_week_lanes_new (trellis_calendar_data_get_library (data),
                                          self->days.first, self->days.first + 6, self->events);
  if (self->lanes && trellis_week_carry_get_event (self->carry))
    trellis_week_lanes_hold (self->lanes, trellis_calendar_data_get_library (data),
                             trellis_week_carry_get_event (self->carry));
  trellis_week_view_leave_out_carried (self);
}

/* What has just come has no size yet, and cannot take the focus before it is laid out. */
static gboolean
focus_again_cb (gpointer view)
{
  GtkRoot *root = gtk_widget_get_root (view);

  if (root && gtk_widget_get_mapped (view) && !gtk_root_get_focus (root))
    gtk_widget_child_focus (view, GTK_DIR_TAB_FORWARD);
  return G_SOURCE_REMOVE;
}

static void
focus_inside (TrellisWeekView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  if (!root || gtk_widget_child_focus (widget, GTK_DIR_TAB_FORWARD))
    return;
  if (focus && gtk_widget_get_mapped (focus) && !gtk_widget_is_ancestor (focus, widget))
    return;
  gtk_root_set_focus (root, NULL); /* where it was is gone */
  g_timeout_add_full (GDK_PRIORITY_REDRAW + 10, FOCUS_MS, focus_again_cb, g_object_ref (self),
                      g_object_unref);
}

static void
trellis_week_view_load (TrellisCalendarView *view)
{
  TrellisWeekView *self = TRELLIS_WEEK_VIEW (view);
  gboolean leaves_backlog = backlog_has_focus (self) &&
                            !trellis_calendar_data_get_organise (data_of (self));
  gboolean focused = trellis_calendar_has_focus (GTK_WIDGET (self)) &&
                     (leaves_backlog || !backlog_has_focus (self));
  gint64 before = self->days.first, at = trellis_calendar_view_get_date (view);
  TrellisEvent *event = trellis_calendar_view_get_event (view);
  g_autofree char *uid = event ? g_strdup (trellis_entity_get_uid (event)) : NULL;
  int minute = 0;

  if (shows (self, self->timetable) &&
      trellis_week_timetable_get_slot (TRELLIS_WEEK_TIMETABLE (self->timetable), &at, &minute))
    /* the same day of the other week */
    at += first_of_week (trellis_calendar_view_get_date (view)) - before;
  if (leaves_backlog) /* before it goes, or the way to it stays the way of the focus */
    gtk_root_set_focus (gtk_widget_get_root (GTK_WIDGET (self)), NULL);
  trellis_week_view_read (self);
  trellis_week_carry_update_lanes (self->carry);
  trellis_week_view_show (self);
  trellis_week_view_show_carried (self);
  if (shows (self, self->list))
    trellis_week_view_select_row (self, uid);
  if (focused && !trellis_week_carry_get_event (self->carry) &&
      !(shows (self, self->timetable) &&
        trellis_week_timetable_go_to (TRELLIS_WEEK_TIMETABLE (self->timetable), uid, at, minute)))
    focus_inside (self);
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
    focus_inside (self);
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

  if (backlog_has_focus (self))
    return trellis_backlog_get_selected (TRELLIS_BACKLOG (self->backlog));
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
  if (self->narrow != self->shown_narrow)
    trellis_calendar_view_load (TRELLIS_CALENDAR_VIEW (self));
  else
    show_backlog (self);
  return G_SOURCE_REMOVE;
}

static void
trellis_week_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  TrellisWeekView *self = TRELLIS_WEEK_VIEW (widget);
  GtkWidget *child = adw_bin_get_child (ADW_BIN (self));
  int enough = MAX (LEAST_WIDTH, LEAST_LINES * trellis_draw_line_height (widget)), least;
  gboolean narrow = width < enough, roomy = width >= enough + BACKLOG_WIDTH;

  if (narrow != self->narrow || roomy != self->roomy) {
    self->narrow = narrow;
    self->roomy = roomy;
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
  g_clear_pointer (&self->carry, trellis_week_carry_free);
  adw_bin_set_child (ADW_BIN (self), NULL);
  g_clear_object (&self->backlog);
  g_clear_object (&self->timetable);
  g_clear_object (&self->list);
  g_clear_object (&self->list_model);
  g_clear_pointer (&self->events, g_ptr_array_unref);
  g_clear_pointer (&self->ahead, trellis_calendar_ahead_free);
  g_clear_pointer (&self->lanes, trellis_week_lanes_free);
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
  /**
   * TrellisWeekView|event.carry:
   *
   * Picks up the event that has the focus.
   */
  gtk_widget_class_install_action (widget_class, "event.carry", NULL,
                                   trellis_week_view_carry_action);
  /**
   * TrellisWeekView|event.unplace:
   *
   * Takes the event that has the focus, or that is carried, to the backlog.
   */
  gtk_widget_class_install_action (widget_class, "event.unplace", NULL,
                                   trellis_week_view_unplace_action);
  /**
   * TrellisWeekView|event.choose:
   *
   * Chooses the event that has the focus, to be carried with others, or does so no longer.
   */
  gtk_widget_class_install_action (widget_class, "event.choose", NULL,
                                   trellis_week_view_choose_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_m, 0, "event.carry", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_BackSpace, GDK_CONTROL_MASK,
                                       "event.unplace", NULL);
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
  self->carry = trellis_week_carry_new (TRELLIS_CALENDAR_VIEW (self),
                                        trellis_week_view_get_host ());
  self->frame = trellis_week_frame_new ();
  adw_bin_set_child (ADW_BIN (self), self->frame);
  trellis_week_drag_add (TRELLIS_CALENDAR_VIEW (self), self->carry);
  trellis_week_choose_add_keys (TRELLIS_CALENDAR_VIEW (self), self->carry);
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
