/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/calendar/trellis-week-view-private.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "ui/calendar/trellis-agenda-view.h"
#include "ui/calendar/trellis-event-moving.h"
#include "ui/calendar/trellis-week-carry.h"
#include "ui/calendar/trellis-week-drag.h"
#include "ui/calendar/trellis-week-frame.h"
#include "ui/common/trellis-doing.h"

#include <glib/gi18n.h>

#define LEAST_WIDTH 600 /* below, a list */
#define LEAST_LINES 30 /* likewise, in heights of a line: large text needs more */
#define BACKLOG_WIDTH 240 /* with less than this beside the least, the backlog is below */

struct _TrellisWeekView {
  TrellisCalendarView parent_instance;
  TrellisWeekDays days;
  GPtrArray *events;
  TrellisWeekLanes *lanes; /* %NULL while none are shown */
  TrellisWeekCarry *carry;
  GtkWidget *frame; /* around what is shown and the backlog */
  GtkWidget *backlog; /* owned, %NULL until somebody organises */
  GtkWidget *timetable; /* owned, %NULL until there is width for it */
  GtkWidget *list; /* owned, %NULL until there is none */
  GListStore *list_model;
  gboolean narrow;
  gboolean roomy; /* enough for the backlog beside the timetable */
  guint narrow_id;
};

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

static void
show_events (TrellisWeekView *self)
{
  trellis_week_frame_set_main (TRELLIS_WEEK_FRAME (self->frame), fill_main (self));
  show_backlog (self);
}

/* The part of what is carried that is in view. */
static void
show_carried (TrellisWeekView *self)
{
  TrellisEvent *event = trellis_week_carry_get_shown (self->carry);
  TrellisWeekCarried carried = { event, 0, 0, -1, -1, -1 };
  gint64 start, end;

  if (!self->timetable)
    return;
  if (!event) {
    trellis_week_timetable_set_carried (TRELLIS_WEEK_TIMETABLE (self->timetable), NULL);
    return;
  }
  start = trellis_entity_get_number (event, TRELLIS_EVENT_START);
  end = trellis_entity_get_number (event, TRELLIS_EVENT_END);
  if (!trellis_week_days_touch (&self->days, trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY),
                                start, end, &carried.first, &carried.last))
    return;
  if (!trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY)) {
    trellis_week_days_clip (&self->days, carried.first, start, end, &carried.from, &carried.to);
    carried.last = carried.first; /* what goes past midnight is drawn up to it */
  }
  if (self->lanes)
    carried.lane = (int) trellis_week_lanes_of (self->lanes, event);
  trellis_week_timetable_set_carried (TRELLIS_WEEK_TIMETABLE (self->timetable), &carried);
}

static gint64
first_of_week (gint64 date)
{
  return date - (trellis_date_weekday (date) - trellis_text_first_weekday () + 7) % 7;
}

/* What is carried is not where it was. */
static void
leave_out_carried (TrellisWeekView *self)
{
  TrellisEvent *event = trellis_week_carry_get_event (self->carry);

  for (guint i = self->events->len; event && i > 0; i--)
    if (g_str_equal (trellis_entity_get_uid (self->events->pdata[i - 1]),
                     trellis_entity_get_uid (event)))
      g_ptr_array_remove_index (self->events, i - 1);
}

static void
read_events (TrellisWeekView *self)
{
  TrellisCalendarData *data = data_of (self);

  trellis_week_days_init (
      &self->days, first_of_week (trellis_calendar_view_get_date (TRELLIS_CALENDAR_VIEW (self))),
      7);
  g_clear_pointer (&self->events, g_ptr_array_unref);
  self->events = trellis_calendar_data_between (data, &self->days);
  g_clear_pointer (&self->lanes, trellis_week_lanes_free);
  if (trellis_calendar_data_get_lanes (data))
    self->lanes = trellis_week_lanes_new (trellis_calendar_data_get_library (data),
                                          self->days.first, self->days.first + 6, self->events);
  leave_out_carried (self);
}

static void
trellis_week_view_load (TrellisCalendarView *view)
{
  TrellisWeekView *self = TRELLIS_WEEK_VIEW (view);
  gboolean focused = trellis_calendar_has_focus (GTK_WIDGET (self)) && !backlog_has_focus (self);
  gint64 before = self->days.first, at = trellis_calendar_view_get_date (view);
  TrellisEvent *event = trellis_calendar_view_get_event (view);
  g_autofree char *uid = event ? g_strdup (trellis_entity_get_uid (event)) : NULL;
  int minute = 0;

  if (shows (self, self->timetable) &&
      trellis_week_timetable_get_slot (TRELLIS_WEEK_TIMETABLE (self->timetable), &at, &minute))
    /* the same day of the other week */
    at += first_of_week (trellis_calendar_view_get_date (view)) - before;
  read_events (self);
  trellis_week_carry_update_lanes (self->carry);
  show_events (self);
  show_carried (self);
  if (focused && !trellis_week_carry_get_event (self->carry) &&
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
  int enough = MAX (LEAST_WIDTH, LEAST_LINES * line_height (widget)), least;
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

/* The row of a list, the cell of a timetable, or what is still in the backlog. */
static void
focus_landed (TrellisWeekView *self, const char *uid, gboolean dropped)
{
  gint64 date = trellis_calendar_view_get_date (TRELLIS_CALENDAR_VIEW (self));

  for (guint i = 0; uid && shows (self, self->list) && i < self->events->len; i++)
    if (g_str_equal (trellis_entity_get_uid (self->events->pdata[i]), uid))
      trellis_list_select (TRELLIS_LIST_PANE (self->list), i);
  if (uid && !dropped && self->backlog && gtk_widget_get_mapped (self->backlog) &&
      trellis_backlog_focus_event (TRELLIS_BACKLOG (self->backlog), uid))
    return;
  if (!shows (self, self->timetable) ||
      !trellis_week_timetable_go_to (TRELLIS_WEEK_TIMETABLE (self->timetable), uid, date, 0))
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

/* Planning ------------------------------------------------------------------------------------ */

static gboolean
may_plan (TrellisWeekView *self)
{
  if (trellis_calendar_data_get_organise (data_of (self)))
    return TRUE;
  trellis_tell (self, _ ("Turn on Organise in the main menu to plan events"), FALSE);
  return FALSE;
}

static void
carry_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TrellisEvent *event = trellis_calendar_view_get_event (TRELLIS_CALENDAR_VIEW (widget));

  if (event)
    trellis_week_view_carry (TRELLIS_WEEK_VIEW (widget), trellis_entity_get_uid (event));
}

static void
unplace_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TrellisWeekView *self = TRELLIS_WEEK_VIEW (widget);
  TrellisEvent *event = trellis_calendar_view_get_event (TRELLIS_CALENDAR_VIEW (self));

  if (trellis_week_carry_get_event (self->carry))
    trellis_week_carry_unplace (self->carry);
  else if (event && may_plan (self) &&
           !trellis_event_moving_unplace (self, trellis_calendar_data_get_library (data_of (self)),
                                          trellis_entity_get_uid (event)))
    trellis_tell (self, _ ("It is in the backlog already"), FALSE);
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
  gtk_widget_class_install_action (widget_class, "event.carry", NULL, carry_action);
  /**
   * TrellisWeekView|event.unplace:
   *
   * Takes the event that has the focus, or that is carried, to the backlog.
   */
  gtk_widget_class_install_action (widget_class, "event.unplace", NULL, unplace_action);
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
  self->carry = trellis_week_carry_new (self);
  self->frame = trellis_week_frame_new ();
  adw_bin_set_child (ADW_BIN (self), self->frame);
  trellis_week_drag_add (self, self->carry);
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

/**
 * trellis_week_view_carry:
 * @self: a view
 * @uid: uid of an event, placed or in the backlog
 *
 * Picks an event up, to be carried through the week.
 */
void
trellis_week_view_carry (TrellisWeekView *self, const char *uid)
{
  g_autoptr (TrellisEvent) event = NULL;

  if (!may_plan (self))
    return;
  event = trellis_library_get (trellis_calendar_data_get_library (data_of (self)),
                               TRELLIS_TYPE_EVENT, uid);
  if (event)
    trellis_week_carry_begin (self->carry, event, FALSE);
}

/**
 * trellis_week_view_focus_backlog:
 * @self: a view
 *
 * Moves the focus to the backlog.
 *
 * Returns: %FALSE when it is not beside the week, for there is no width or nobody organises
 */
gboolean
trellis_week_view_focus_backlog (TrellisWeekView *self)
{
  if (!self->backlog || !gtk_widget_get_root (self->backlog))
    return FALSE;
  trellis_backlog_focus_event (TRELLIS_BACKLOG (self->backlog), NULL);
  return TRUE;
}

/**
 * trellis_week_view_describe_lanes:
 * @self: a view
 *
 * Names its lanes, such as “2 lanes: Advice East and Advice West”.
 *
 * Returns: (transfer full): the words, empty while none are shown
 */
char *
trellis_week_view_describe_lanes (TrellisWeekView *self)
{
  return self->lanes ? trellis_week_lanes_describe (self->lanes) : g_strdup ("");
}

/**
 * trellis_week_view_get_timetable: (skip)
 * @self: a view
 *
 * Its timetable, in view or not.
 *
 * Returns: (transfer none): the timetable
 */
TrellisWeekTimetable *
trellis_week_view_get_timetable (TrellisWeekView *self)
{
  if (!self->timetable)
    self->timetable = g_object_ref_sink (trellis_week_timetable_new (data_of (self)));
  return TRELLIS_WEEK_TIMETABLE (self->timetable);
}

/**
 * trellis_week_view_get_backlog: (skip)
 * @self: a view
 *
 * Its backlog.
 *
 * Returns: (transfer none) (nullable): the backlog, %NULL when it is not in view
 */
TrellisBacklog *
trellis_week_view_get_backlog (TrellisWeekView *self)
{
  return self->backlog && gtk_widget_get_mapped (self->backlog) ? TRELLIS_BACKLOG (self->backlog)
                                                                : NULL;
}

/**
 * trellis_week_view_get_lanes: (skip)
 * @self: a view
 *
 * The lanes into which its days are split.
 *
 * Returns: (transfer none) (nullable): the lanes, %NULL while none are shown
 */
const TrellisWeekLanes *
trellis_week_view_get_lanes (TrellisWeekView *self)
{
  return self->lanes;
}

/**
 * trellis_week_view_follow: (skip)
 * @self: a view
 *
 * Goes where what is carried is, into another week if need be.
 */
void
trellis_week_view_follow (TrellisWeekView *self)
{
  gint64 date = trellis_week_carry_get_date (self->carry);
  gboolean turned = first_of_week (date) != self->days.first;

  trellis_calendar_view_set_date (TRELLIS_CALENDAR_VIEW (self), date);
  if (turned)
    gtk_widget_activate_action (GTK_WIDGET (self), "calendar.turned", NULL);
  else {
    leave_out_carried (self);
    show_events (self);
    show_carried (self);
  }
}

static gint
by_start (gconstpointer a, gconstpointer b)
{
  gint64 one = trellis_entity_get_number (*(gpointer *) a, TRELLIS_EVENT_START);
  gint64 other = trellis_entity_get_number (*(gpointer *) b, TRELLIS_EVENT_START);

  return (one > other) - (one < other);
}

/**
 * trellis_week_view_land: (skip)
 * @self: a view
 * @uid: (nullable): uid of what was carried, %NULL if it is not to have the focus
 * @event: (nullable): what was dropped, as it will be once it is saved; %NULL if it is where it was
 *
 * Shows the week without anything that is carried, and moves the focus to what was.
 */
void
trellis_week_view_land (TrellisWeekView *self, const char *uid, TrellisEvent *event)
{
  read_events (self);
  if (event) {
    for (guint i = self->events->len; i > 0; i--)
      if (g_str_equal (trellis_entity_get_uid (self->events->pdata[i - 1]), uid))
        g_ptr_array_remove_index (self->events, i - 1);
    g_ptr_array_add (self->events, g_object_ref (event));
    g_ptr_array_sort (self->events, by_start);
  }
  show_events (self);
  gtk_widget_activate_action (GTK_WIDGET (self), "calendar.turned", NULL);
  focus_landed (self, uid, event != NULL);
  show_carried (self);
}
