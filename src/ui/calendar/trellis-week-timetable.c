/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/calendar/trellis-week-timetable-private.h"

#include "base/trellis-time.h"
#include "ui/calendar/trellis-week-sort.h"
#include "ui/common/trellis-a11y.h"

#include <glib/gi18n.h>

#define ZOOM_STEP 1.25

G_DEFINE_FINAL_TYPE (TrellisWeekTimetable, trellis_week_timetable, GTK_TYPE_WIDGET)

static gboolean
trellis_week_timetable_focus (GtkWidget *widget, GtkDirectionType direction)
{
  return trellis_week_timetable_walk (TRELLIS_WEEK_TIMETABLE (widget), direction);
}

static void
zoom_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TrellisWeekTimetable *self = TRELLIS_WEEK_TIMETABLE (widget);
  double before = trellis_week_grid_get_zoom (self->walk.grid), after = 1;
  g_autofree char *said = NULL;

  if (g_str_equal (name, "week.zoom-in"))
    after = before * ZOOM_STEP;
  else if (g_str_equal (name, "week.zoom-out"))
    after = before / ZOOM_STEP;
  trellis_week_grid_set_zoom (self->walk.grid, after);
  after = trellis_week_grid_get_zoom (self->walk.grid);
  trellis_calendar_data_set_zoom (self->data, after);
  gtk_adjustment_set_value (self->scroll, gtk_adjustment_get_value (self->scroll) * after / before);
  /* TRANSLATORS: how much the hours of a timetable are stretched; %d%% is a percentage */
  said = g_strdup_printf (_ ("Hours at %d%%"), (int) (after * 100 + 0.5));
  trellis_announce (self, said);
}

/* Two fingers: what is between them stays there. */
static void
pinch_begin_cb (GtkGesture *gesture, GdkEventSequence *sequence, TrellisWeekTimetable *self)
{
  self->pinched_from = trellis_week_grid_get_zoom (self->walk.grid);
}

static void
pinch_cb (GtkGestureZoom *gesture, double scale, TrellisWeekTimetable *self)
{
  double before = trellis_week_grid_get_zoom (self->walk.grid), after;

  trellis_week_grid_set_zoom (self->walk.grid, self->pinched_from * scale);
  after = trellis_week_grid_get_zoom (self->walk.grid);
  gtk_adjustment_set_value (self->scroll, gtk_adjustment_get_value (self->scroll) * after / before);
}

static void
pinch_end_cb (GtkGesture *gesture, GdkEventSequence *sequence, TrellisWeekTimetable *self)
{
  trellis_calendar_data_set_zoom (self->data, trellis_week_grid_get_zoom (self->walk.grid));
}

static void
add_pinch (TrellisWeekTimetable *self)
{
  GtkGesture *pinch = gtk_gesture_zoom_new ();

  g_signal_connect (pinch, "begin", G_CALLBACK (pinch_begin_cb), self);
  g_signal_connect (pinch, "scale-changed", G_CALLBACK (pinch_cb), self);
  g_signal_connect (pinch, "end", G_CALLBACK (pinch_end_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (pinch));
}

/* Pointer ------------------------------------------------------------------------------------- */

static void
released_cb (GtkGestureClick *gesture, int n_press, double x, double y, TrellisWeekTimetable *self)
{
  GtkWidget *picked = gtk_widget_pick (self->box, x, y, GTK_PICK_DEFAULT);

  if (TRELLIS_IS_EVENT_CELL (picked))
    trellis_event_cell_activate (TRELLIS_EVENT_CELL (picked));
}

static void
pressed_cb (GtkGestureClick *gesture, int n_press, double x, double y, TrellisWeekTimetable *self)
{
  GtkWidget *picked = gtk_widget_pick (self->box, x, y, GTK_PICK_DEFAULT);

  if (TRELLIS_IS_EVENT_CELL (picked))
    gtk_widget_grab_focus (picked);
}

/* Showing ------------------------------------------------------------------------------------- */

static void
build (TrellisWeekTimetable *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->scroller = gtk_scrolled_window_new ();
  self->child = gtk_scrolled_window_new ();
  self->walk.head = TRELLIS_WEEK_HEAD (trellis_week_head_new (self->data));
  self->walk.grid = TRELLIS_WEEK_GRID (trellis_week_grid_new (self->data));
  trellis_week_grid_set_zoom (self->walk.grid, trellis_calendar_data_get_zoom (self->data));
  add_pinch (self);
  g_object_set (self->scroller, "hscrollbar-policy", GTK_POLICY_NEVER, "vexpand", TRUE, "child",
                self->walk.grid, NULL);
  self->scroll = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller));
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->walk.head));
  gtk_box_append (GTK_BOX (self->box), self->scroller);
  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), self, 0);
  g_signal_connect_object (click, "released", G_CALLBACK (released_cb), self, 0);
  gtk_widget_add_controller (self->box, GTK_EVENT_CONTROLLER (click));
  g_object_set (self->child, "vscrollbar-policy", GTK_POLICY_NEVER, "child", self->box, NULL);
  self->across = gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (self->child));
  gtk_widget_set_parent (self->child, GTK_WIDGET (self));
}

static void
update_now (TrellisWeekTimetable *self)
{
  gint64 today = trellis_today ();

  for (guint i = 0; i < 7; i++)
    trellis_week_day_set_now (
        trellis_week_grid_get_day (self->walk.grid, i),
        self->days.first + i == today ? trellis_instant_minute (trellis_now (), NULL) : -1);
}

/* Which days have a column. */
static void
choose_columns (TrellisWeekTimetable *self,
                const TrellisWeekShown *shown,
                const TrellisWeekSort *sorted,
                gint64 today)
{
  TrellisWeekColumns *columns = &self->walk.columns;
  gint64 also = shown->also - shown->days.first;

  trellis_week_sort_columns (sorted, &shown->days, today, columns);
  columns->gutter = trellis_week_grid_get_gutter (self->walk.grid);
  columns->n_lanes = shown->lanes ? shown->lanes->n : 1;
  if (also < 0 || also > 6)
    return;
  if (shown->only)
    trellis_week_sort_only (columns, (guint) also);
  columns->n += !columns->shown[also];
  columns->shown[also] = TRUE;
}

/**
 * trellis_week_timetable_show:
 * @self: a timetable
 * @shown: what to show
 *
 * Shows a week. A week that was not in view begins with the hours of work.
 */
void
trellis_week_timetable_show (TrellisWeekTimetable *self, const TrellisWeekShown *shown)
{
  gint64 today = trellis_today ();
  TrellisWeekSort sorted;

  self->to_top |= self->days.n == 0 || (shown->days.first != self->days.first && !shown->also);
  self->days = shown->days;
  self->date = shown->date;
  trellis_week_sort_init (&sorted, &shown->days, shown->events, shown->lanes);
  choose_columns (self, shown, &sorted, today);
  trellis_week_head_show (self->walk.head, self->days.first, today, &self->walk.columns,
                          shown->lanes, (TrellisWeekBanner *) sorted.banners->data,
                          sorted.banners->len);
  trellis_week_grid_set_columns (self->walk.grid, &self->walk.columns);
  for (guint i = 0; i < 7; i++)
    trellis_week_day_show (trellis_week_grid_get_day (self->walk.grid, i), self->data,
                           self->days.first + i, (TrellisWeekItem *) sorted.items[i]->data,
                           sorted.items[i]->len, self->walk.columns.n_lanes,
                           trellis_week_sort_count (&sorted, i));
  trellis_week_sort_clear (&sorted);
  update_now (self);
}

/**
 * trellis_week_timetable_get_dates:
 * @self: a timetable
 * @first: (out): the first date shown
 * @last: (out): the last
 *
 * Which days have a column: those of a weekend may have none.
 */
void
trellis_week_timetable_get_dates (TrellisWeekTimetable *self, gint64 *first, gint64 *last)
{
  *first = self->days.first;
  *last = self->days.first + 6;
  while (*first < *last && !self->walk.columns.shown[*first - self->days.first])
    (*first)++;
  while (*last > *first && !self->walk.columns.shown[*last - self->days.first])
    (*last)--;
}

/**
 * trellis_week_timetable_get_event:
 * @self: a timetable
 *
 * The event that has or had the focus.
 *
 * Returns: (transfer none) (nullable): the event
 */
TrellisEvent *
trellis_week_timetable_get_event (TrellisWeekTimetable *self)
{
  GtkWidget *cell = trellis_week_timetable_current (self);

  return cell ? trellis_event_cell_get_event (TRELLIS_EVENT_CELL (cell)) : NULL;
}

/**
 * trellis_week_timetable_get_slot:
 * @self: a timetable
 * @date: (out): a date
 * @minute: (out): a minute of the day, -1 for a whole day
 *
 * Where the focus is or was.
 *
 * Returns: %FALSE if it was nowhere yet
 */
gboolean
trellis_week_timetable_get_slot (TrellisWeekTimetable *self, gint64 *date, int *minute)
{
  GtkWidget *cell = trellis_week_timetable_current (self);

  if (!cell)
    return FALSE;
  *date = self->days.first + self->day;
  *minute = trellis_event_cell_get_minute (TRELLIS_EVENT_CELL (cell));
  return TRUE;
}

/**
 * trellis_week_timetable_go_to:
 * @self: a timetable
 * @uid: (nullable): uid of an event
 * @date: a date
 * @minute: a minute of the day
 *
 * Moves the focus to an event, or when it is not there to the one nearest to a time.
 *
 * Returns: %FALSE if there is no event
 */
gboolean
trellis_week_timetable_go_to (TrellisWeekTimetable *self, const char *uid, gint64 date, int minute)
{
  int day;
  GtkWidget *cell = uid ? trellis_week_walk_find (&self->walk, uid, &day) : NULL;

  if (!cell)
    return trellis_week_timetable_enter_nearest (self, (int) CLAMP (date - self->days.first, 0, 6),
                                                 minute);
  trellis_week_timetable_enter (self, cell, day);
  return TRUE;
}

/* Object -------------------------------------------------------------------------------------- */

static void
trellis_week_timetable_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  TrellisWeekTimetable *self = TRELLIS_WEEK_TIMETABLE (widget);
  int hour;

  if (self->to_top) {
    /* Told before the hours get their place, so that the first frame is the right one. */
    hour = trellis_week_grid_get_hour (self->walk.grid);
    gtk_adjustment_configure (self->scroll, TRELLIS_WEEK_MORNING * hour - 6, 0, 24 * hour, hour,
                              height, MIN (height, 24 * hour));
    self->to_top = FALSE;
  }
  gtk_widget_size_allocate (self->child, &(GtkAllocation){ 0, 0, width, height }, -1);
}

static void
trellis_week_timetable_measure (GtkWidget *widget,
                                GtkOrientation orientation,
                                int for_size,
                                int *minimum,
                                int *natural,
                                int *minimum_baseline,
                                int *natural_baseline)
{
  gtk_widget_measure (TRELLIS_WEEK_TIMETABLE (widget)->child, orientation, for_size, minimum,
                      natural, NULL, NULL);
}

static gboolean
now_cb (gpointer data)
{
  update_now (data);
  return G_SOURCE_CONTINUE;
}

static void
trellis_week_timetable_map (GtkWidget *widget)
{
  TrellisWeekTimetable *self = TRELLIS_WEEK_TIMETABLE (widget);

  GTK_WIDGET_CLASS (trellis_week_timetable_parent_class)->map (widget);
  self->now_id = g_timeout_add_seconds (60, now_cb, self);
}

static void
trellis_week_timetable_unmap (GtkWidget *widget)
{
  g_clear_handle_id (&TRELLIS_WEEK_TIMETABLE (widget)->now_id, g_source_remove);
  GTK_WIDGET_CLASS (trellis_week_timetable_parent_class)->unmap (widget);
}

static void
trellis_week_timetable_dispose (GObject *object)
{
  TrellisWeekTimetable *self = TRELLIS_WEEK_TIMETABLE (object);

  g_clear_weak_pointer (&self->current);
  g_clear_pointer (&self->child, gtk_widget_unparent);
  g_clear_object (&self->data);
  G_OBJECT_CLASS (trellis_week_timetable_parent_class)->dispose (object);
}

static void
install_keys (GtkWidgetClass *klass)
{
  const struct {
    guint key;
    const char *action;
  } keys[] = {
    { GDK_KEY_plus, "week.zoom-in" },   { GDK_KEY_equal, "week.zoom-in" },
    { GDK_KEY_KP_Add, "week.zoom-in" }, { GDK_KEY_minus, "week.zoom-out" },
    { GDK_KEY_0, "week.zoom-reset" },   { GDK_KEY_KP_Subtract, "week.zoom-out" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (klass, keys[i].key, GDK_CONTROL_MASK, keys[i].action,
                                         NULL);
}

static void
trellis_week_timetable_class_init (TrellisWeekTimetableClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = trellis_week_timetable_dispose;
  widget_class->focus = trellis_week_timetable_focus;
  widget_class->map = trellis_week_timetable_map;
  widget_class->unmap = trellis_week_timetable_unmap;
  widget_class->measure = trellis_week_timetable_measure;
  widget_class->size_allocate = trellis_week_timetable_size_allocate;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);

  /**
   * TrellisWeekTimetable|week.zoom-in:
   *
   * Makes the hours higher.
   */
  gtk_widget_class_install_action (widget_class, "week.zoom-in", NULL, zoom_action);
  /**
   * TrellisWeekTimetable|week.zoom-out:
   *
   * Makes the hours lower.
   */
  gtk_widget_class_install_action (widget_class, "week.zoom-out", NULL, zoom_action);
  /**
   * TrellisWeekTimetable|week.zoom-reset:
   *
   * Makes the hours as high as they were.
   */
  gtk_widget_class_install_action (widget_class, "week.zoom-reset", NULL, zoom_action);
  install_keys (widget_class);
}

static void
trellis_week_timetable_init (TrellisWeekTimetable *self)
{
}

/**
 * trellis_week_timetable_new:
 * @data: the data of the calendar
 *
 * Makes a timetable.
 *
 * Returns: (transfer floating): the timetable
 */
GtkWidget *
trellis_week_timetable_new (TrellisCalendarData *data)
{
  TrellisWeekTimetable *self = g_object_new (TRELLIS_TYPE_WEEK_TIMETABLE, NULL);

  self->data = g_object_ref (data);
  build (self);
  trellis_a11y_name (self, _ ("Timetable"));
  return GTK_WIDGET (self);
}
