/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/calendar/trellis-week-timetable.h"

#include "base/trellis-time.h"
#include "ui/calendar/trellis-calendar-text.h"
#include "ui/calendar/trellis-calendar-view.h"
#include "ui/calendar/trellis-week-sort.h"
#include "ui/calendar/trellis-week-walk.h"
#include "ui/common/trellis-a11y.h"

#include <glib/gi18n.h>

#define FIRST_HOUR 8 /* at the top when a week comes into view */
#define ZOOM_STEP 1.25

struct _TrellisWeekTimetable {
  GtkWidget parent_instance;
  TrellisCalendarData *data;
  TrellisWeekDays days;
  gint64 date; /* the day at which the focus enters */
  GtkWidget *box; /* the child: head and hours */
  GtkAdjustment *scroll; /* of the hours */
  TrellisWeekWalk walk;
  GtkWidget *current; /* weak: the cell that has or had the focus */
  int day; /* in which of its days that was */
  gboolean to_top; /* scroll to the first hour when the height is known */
  guint now_id;
  double pinched_from;
};

G_DEFINE_FINAL_TYPE (TrellisWeekTimetable, trellis_week_timetable, GTK_TYPE_WIDGET)

static void
go_to (TrellisWeekTimetable *self, GtkWidget *cell, int day)
{
  g_set_weak_pointer (&self->current, cell);
  self->day = day;
  gtk_widget_grab_focus (cell);
}

/* The cell with the focus, however it came by it. */
static GtkWidget *
current_cell (TrellisWeekTimetable *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  if (TRELLIS_IS_EVENT_CELL (focus) && focus != self->current &&
      gtk_widget_is_ancestor (focus, GTK_WIDGET (self))) {
    g_set_weak_pointer (&self->current, focus);
    self->day = (int) (trellis_event_cell_get_date (TRELLIS_EVENT_CELL (focus)) - self->days.first);
  }
  if (self->current && !gtk_widget_is_ancestor (self->current, GTK_WIDGET (self)))
    g_clear_weak_pointer (&self->current);
  return self->current;
}

/* Keys ---------------------------------------------------------------------------------------- */

static void
say_empty (TrellisWeekTimetable *self, guint days)
{
  g_autofree char *said = trellis_calendar_text_empty (self->data, self->days.first, days);

  if (days)
    trellis_announce (self, said);
}

static void
walk_days (TrellisWeekTimetable *self, int step)
{
  GtkWidget *cell = current_cell (self);
  guint skipped;
  int day = trellis_week_walk_next_day (&self->walk, self->day, step, &skipped);

  say_empty (self, skipped);
  if (day >= 0)
    go_to (self,
           trellis_week_walk_nearest (&self->walk, day,
                                      trellis_event_cell_get_minute (TRELLIS_EVENT_CELL (cell))),
           day);
  else if (!skipped)
    trellis_announce (self, step > 0 ? _ ("Last day of the week") : _ ("First day of the week"));
}

static void
walk_events (TrellisWeekTimetable *self, int step)
{
  GtkWidget *cell = current_cell (self);
  g_autoptr (GPtrArray) cells = trellis_week_walk_day (&self->walk, self->day);
  guint position;

  if (!g_ptr_array_find (cells, cell, &position))
    return;
  if (step < 0 && position == 0)
    trellis_announce (self, _ ("First event of the day"));
  else if (step > 0 && position + 1 == cells->len)
    trellis_announce (self, _ ("Last event of the day"));
  else
    go_to (self, cells->pdata[(int) position + step], self->day);
}

static gboolean
go_to_nearest (TrellisWeekTimetable *self, int day, int minute)
{
  GtkWidget *cell = trellis_week_walk_nearest (&self->walk, day, minute);
  guint skipped;

  if (!cell) {
    int next = trellis_week_walk_next_day (&self->walk, day, 1, &skipped);

    day = next >= 0 ? next : trellis_week_walk_next_day (&self->walk, day, -1, &skipped);
    cell = day >= 0 ? trellis_week_walk_nearest (&self->walk, day, minute) : NULL;
  }
  if (!cell)
    return FALSE;
  go_to (self, cell, day);
  return TRUE;
}

static gboolean
is_in (TrellisWeekTimetable *self, gpointer part)
{
  GtkWidget *cell = current_cell (self);

  return cell && gtk_widget_is_ancestor (cell, part);
}

/* An event of several days is walked on from the day one came by, else from its first. */
static int
day_of_first (TrellisWeekTimetable *self)
{
  if (trellis_week_head_is_on (self->walk.head, 0, (guint) self->day))
    return self->day;
  for (guint day = 0; day < 7; day++)
    if (trellis_week_head_is_on (self->walk.head, 0, day))
      return (int) day;
  return self->day;
}

static gboolean
enter_whole_days (TrellisWeekTimetable *self)
{
  if (trellis_week_head_get_n_cells (self->walk.head) == 0)
    return FALSE;
  if (is_in (self, self->walk.head))
    go_to (self, self->current, self->day);
  else
    go_to (self, trellis_week_head_get_cell (self->walk.head, 0), day_of_first (self));
  return TRUE;
}

static gboolean
enter_hours (TrellisWeekTimetable *self)
{
  int day = self->current ? self->day : (int) (self->date - self->days.first);
  int now = self->date == trellis_today () ? trellis_instant_minute (trellis_now (), NULL) : 0;
  GtkWidget *cell = is_in (self, self->walk.grid)
                        ? self->current
                        : trellis_week_walk_timed (&self->walk, &day, now);

  if (cell)
    go_to (self, cell, day);
  return cell != NULL;
}

/* Two stops: the events that last whole days, and those with a time. */
static gboolean
tab (TrellisWeekTimetable *self, gboolean inside, gboolean forward)
{
  if (!inside)
    return forward ? enter_whole_days (self) || enter_hours (self)
                   : enter_hours (self) || enter_whole_days (self);
  if (forward)
    return is_in (self, self->walk.head) && enter_hours (self);
  return is_in (self, self->walk.grid) && enter_whole_days (self);
}

static gboolean
trellis_week_timetable_focus (GtkWidget *widget, GtkDirectionType direction)
{
  TrellisWeekTimetable *self = TRELLIS_WEEK_TIMETABLE (widget);
  gboolean inside = trellis_calendar_has_focus (widget);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

  if (direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD)
    return tab (self, inside, direction == GTK_DIR_TAB_FORWARD);
  if (!inside || !current_cell (self))
    return tab (self, FALSE, TRUE);
  if (direction == GTK_DIR_UP || direction == GTK_DIR_DOWN)
    walk_events (self, direction == GTK_DIR_UP ? -1 : 1);
  else
    walk_days (self, (direction == GTK_DIR_LEFT) == rtl ? 1 : -1);
  return TRUE;
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
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->walk.head = TRELLIS_WEEK_HEAD (trellis_week_head_new (self->data));
  self->walk.grid = TRELLIS_WEEK_GRID (trellis_week_grid_new (self->data));
  trellis_week_grid_set_zoom (self->walk.grid, trellis_calendar_data_get_zoom (self->data));
  add_pinch (self);
  g_object_set (scroller, "hscrollbar-policy", GTK_POLICY_NEVER, "vexpand", TRUE, "child",
                self->walk.grid, NULL);
  self->scroll = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->walk.head));
  gtk_box_append (GTK_BOX (self->box), scroller);
  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), self, 0);
  g_signal_connect_object (click, "released", G_CALLBACK (released_cb), self, 0);
  gtk_widget_add_controller (self->box, GTK_EVENT_CONTROLLER (click));
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
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

/**
 * trellis_week_timetable_show:
 * @self: a timetable
 * @days: the seven days of a week
 * @date: the day at which the focus enters
 * @events: (element-type TrellisEvent): the events of the week, by start
 *
 * Shows a week. A week that was not in view begins with the hours of work.
 */
void
trellis_week_timetable_show (TrellisWeekTimetable *self,
                             const TrellisWeekDays *days,
                             gint64 date,
                             GPtrArray *events)
{
  gint64 today = trellis_today ();
  TrellisWeekSort sorted;

  self->to_top |= days->first != self->days.first;
  self->days = *days;
  self->date = date;
  trellis_week_sort_init (&sorted, days, events);
  trellis_week_sort_columns (&sorted, days, today, &self->walk.columns);
  self->walk.columns.gutter = trellis_week_grid_get_gutter (self->walk.grid);
  trellis_week_head_show (self->walk.head, days->first, today, &self->walk.columns,
                          (TrellisWeekBanner *) sorted.banners->data, sorted.banners->len);
  trellis_week_grid_set_columns (self->walk.grid, &self->walk.columns);
  for (guint i = 0; i < 7; i++)
    trellis_week_day_show (trellis_week_grid_get_day (self->walk.grid, i), self->data,
                           days->first + i, (TrellisWeekItem *) sorted.items[i]->data,
                           sorted.items[i]->len, trellis_week_sort_count (&sorted, i));
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
  GtkWidget *cell = current_cell (self);

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
  GtkWidget *cell = current_cell (self);

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
    return go_to_nearest (self, (int) CLAMP (date - self->days.first, 0, 6), minute);
  go_to (self, cell, day);
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
    gtk_adjustment_configure (self->scroll, FIRST_HOUR * hour - 6, 0, 24 * hour, hour, height,
                              MIN (height, 24 * hour));
    self->to_top = FALSE;
  }
  gtk_widget_size_allocate (self->box, &(GtkAllocation){ 0, 0, width, height }, -1);
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
  gtk_widget_measure (TRELLIS_WEEK_TIMETABLE (widget)->box, orientation, for_size, minimum, natural,
                      NULL, NULL);
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
  g_clear_pointer (&self->box, gtk_widget_unparent);
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
