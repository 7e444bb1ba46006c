/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/calendar/trellis-week-view.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "ui/calendar/trellis-agenda-view.h"
#include "ui/calendar/trellis-week-walk.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-list.h"

#include <glib/gi18n.h>

#define FIRST_HOUR 8 /* at the top when a week comes into view */
#define LEAST_WIDTH 600 /* below, a list */
#define ZOOM_STEP 1.25
#define SLOT_MINUTES 30 /* a double click adds on the half hour */

struct _TrellisWeekView {
  TrellisCalendarView parent_instance;
  TrellisWeekDays days;
  GPtrArray *events;
  GtkWidget *wide; /* owned: head and hours */
  GtkWidget *list; /* owned, %NULL until there is no width for them */
  GListStore *list_model;
  GtkAdjustment *scroll; /* of the hours */
  TrellisWeekWalk walk;
  GtkWidget *current; /* weak: the cell that has or had the focus */
  int day; /* in which of its days that was */
  gboolean narrow;
  gboolean to_top; /* scroll to the first hour when the height is known */
  guint narrow_id;
  guint now_id;
};

G_DEFINE_FINAL_TYPE (TrellisWeekView, trellis_week_view, TRELLIS_TYPE_CALENDAR_VIEW)

static gboolean
has_focus (TrellisWeekView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  return focus && gtk_widget_is_ancestor (focus, GTK_WIDGET (self));
}

static gboolean
is_timetable (TrellisWeekView *self)
{
  return self->wide && adw_bin_get_child (ADW_BIN (self)) == self->wide;
}

static void
go_to (TrellisWeekView *self, GtkWidget *cell, int day)
{
  g_set_weak_pointer (&self->current, cell);
  self->day = day;
  gtk_widget_grab_focus (cell);
}

/* The cell with the focus, however it came by it. */
static GtkWidget *
current_cell (TrellisWeekView *self)
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
say_empty (TrellisWeekView *self, guint days)
{
  TrellisCalendarData *data = trellis_calendar_view_get_data (TRELLIS_CALENDAR_VIEW (self));
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autofree char *list = NULL, *said = NULL;

  for (guint i = 0; i < 7; i++)
    if (days & (1u << i))
      g_ptr_array_add (names, (gpointer) trellis_calendar_data_day (data, self->days.first + i));
  if (names->len == 0)
    return;
  g_ptr_array_add (names, NULL);
  list = trellis_text_list ((const char *const *) names->pdata);
  said = g_strdup_printf (_ ("%s, no events"), list);
  trellis_announce (self, said);
}

static void
walk_days (TrellisWeekView *self, int step)
{
  GtkWidget *cell = current_cell (self);
  guint skipped;
  int day = trellis_week_walk_next_day (&self->walk, self->day, step, &skipped);

  say_empty (self, skipped);
  if (day >= 0)
    go_to (self,
           trellis_week_walk_nearest (
               &self->walk, day, trellis_event_cell_get_minute (TRELLIS_EVENT_CELL (cell))),
           day);
  else if (!skipped)
    trellis_announce (self, step > 0 ? _ ("Last day of the week") : _ ("First day of the week"));
}

static void
walk_events (TrellisWeekView *self, int step)
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
go_to_nearest (TrellisWeekView *self, int day, int minute)
{
  GtkWidget *cell = trellis_week_walk_nearest (&self->walk, day, minute);
  guint skipped;

  if (!cell) {
    int next = trellis_week_walk_next_day (&self->walk, day, 1, &skipped);

    day = next >= 0 ? next : trellis_week_walk_next_day (&self->walk, day, -1, &skipped);
    cell = day >= 0 ? trellis_week_walk_nearest (&self->walk, day, minute) : NULL;
  }
  if (!cell)
    return gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
  go_to (self, cell, day);
  return TRUE;
}

static gboolean
enter (TrellisWeekView *self)
{
  GtkWidget *cell = current_cell (self);
  gint64 date = trellis_calendar_view_get_date (TRELLIS_CALENDAR_VIEW (self));
  gboolean today = date == trellis_today ();

  if (cell && gtk_widget_get_mapped (cell)) {
    go_to (self, cell, self->day);
    return TRUE;
  }
  return go_to_nearest (self, (int) (date - self->days.first),
                        today ? trellis_instant_minute (trellis_now (), NULL) : 0);
}

static gboolean
trellis_week_view_focus (GtkWidget *widget, GtkDirectionType direction)
{
  TrellisWeekView *self = TRELLIS_WEEK_VIEW (widget);
  gboolean inside = has_focus (self);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

  if (!is_timetable (self))
    return GTK_WIDGET_CLASS (trellis_week_view_parent_class)->focus (widget, direction);
  if (direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD)
    return !inside && enter (self);
  if (!inside || !current_cell (self))
    return enter (self);
  if (direction == GTK_DIR_UP || direction == GTK_DIR_DOWN)
    walk_events (self, direction == GTK_DIR_UP ? -1 : 1);
  else
    walk_days (self, (direction == GTK_DIR_LEFT) == rtl ? 1 : -1);
  return TRUE;
}

static void
zoom_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TrellisWeekView *self = TRELLIS_WEEK_VIEW (widget);
  double before = trellis_week_grid_get_zoom (self->walk.grid), after = 1;
  g_autofree char *said = NULL;

  if (g_str_equal (name, "week.zoom-in"))
    after = before * ZOOM_STEP;
  else if (g_str_equal (name, "week.zoom-out"))
    after = before / ZOOM_STEP;
  trellis_week_grid_set_zoom (self->walk.grid, after);
  after = trellis_week_grid_get_zoom (self->walk.grid);
  gtk_adjustment_set_value (self->scroll, gtk_adjustment_get_value (self->scroll) * after / before);
  /* TRANSLATORS: how much the hours of a timetable are stretched; %d%% is a percentage */
  said = g_strdup_printf (_ ("Hours at %d%%"), (int) (after * 100 + 0.5));
  trellis_announce (self, said);
}

/* Pointer ------------------------------------------------------------------------------------- */

static void
released_cb (GtkGestureClick *gesture, int n_press, double x, double y, TrellisWeekView *self)
{
  GtkWidget *picked = gtk_widget_pick (self->wide, x, y, GTK_PICK_DEFAULT);
  GtkWidget *grid = GTK_WIDGET (self->walk.grid);
  GtkWidget *cell = picked ? gtk_widget_get_ancestor (picked, TRELLIS_TYPE_EVENT_CELL) : NULL;
  double grid_x, grid_y;
  int day, minute;

  if (cell) {
    current_cell (self);
    trellis_event_cell_activate (TRELLIS_EVENT_CELL (cell));
    return;
  }
  if (n_press != 2 || !picked || (picked != grid && !gtk_widget_is_ancestor (picked, grid)))
    return;
  gtk_widget_translate_coordinates (self->wide, grid, x, y, &grid_x, &grid_y);
  day = trellis_week_columns_day_at (&self->walk.columns, grid, grid_x);
  minute = (int) (grid_y * 60 / trellis_week_grid_get_hour (self->walk.grid));
  if (day >= 0)
    gtk_widget_activate_action (GTK_WIDGET (self), "calendar.add-at", "(xi)",
                                self->days.first + day, minute - minute % SLOT_MINUTES);
}

static void
pressed_cb (GtkGestureClick *gesture, int n_press, double x, double y, TrellisWeekView *self)
{
  GtkWidget *picked = gtk_widget_pick (self->wide, x, y, GTK_PICK_DEFAULT);

  if (TRELLIS_IS_EVENT_CELL (picked))
    gtk_widget_grab_focus (picked);
}

/* Showing ------------------------------------------------------------------------------------- */

static void
build_wide (TrellisWeekView *self)
{
  TrellisCalendarData *data = trellis_calendar_view_get_data (TRELLIS_CALENDAR_VIEW (self));
  GtkGesture *click = gtk_gesture_click_new ();
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->walk.head = TRELLIS_WEEK_HEAD (trellis_week_head_new (data));
  self->walk.grid = TRELLIS_WEEK_GRID (trellis_week_grid_new (data));
  g_object_set (scroller, "hscrollbar-policy", GTK_POLICY_NEVER, "vexpand", TRUE, "child",
                self->walk.grid, NULL);
  self->scroll = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  self->wide = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  gtk_box_append (GTK_BOX (self->wide), GTK_WIDGET (self->walk.head));
  gtk_box_append (GTK_BOX (self->wide), scroller);
  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), self, 0);
  g_signal_connect_object (click, "released", G_CALLBACK (released_cb), self, 0);
  gtk_widget_add_controller (self->wide, GTK_EVENT_CONTROLLER (click));
}

static void
update_now (TrellisWeekView *self)
{
  gint64 today = trellis_today ();

  for (guint i = 0; i < 7 && self->wide; i++)
    trellis_week_day_set_now (trellis_week_grid_get_day (self->walk.grid, i),
                              self->days.first + i == today
                                  ? trellis_instant_minute (trellis_now (), NULL)
                                  : -1);
}

/* Sorts the events into those above the hours and the columns of the days. */
static void
sort_events (TrellisWeekView *self, GArray *banners, GArray *items[7])
{
  for (guint i = 0; i < self->events->len; i++) {
    TrellisEvent *event = self->events->pdata[i];
    gboolean all_day = trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY);
    gint64 start = trellis_entity_get_number (event, TRELLIS_EVENT_START);
    gint64 end = trellis_entity_get_number (event, TRELLIS_EVENT_END);
    TrellisWeekBanner banner = { event, 0, 0 };
    TrellisWeekItem item = { event, 0, 0 };

    if (!trellis_week_days_touch (&self->days, all_day, start, end, &banner.first, &banner.last))
      continue;
    if (all_day || end - start >= TRELLIS_DAY) {
      g_array_append_val (banners, banner);
      continue;
    }
    for (guint day = banner.first; day <= banner.last; day++)
      if (trellis_week_days_clip (&self->days, day, start, end, &item.from, &item.to))
        g_array_append_val (items[day], item);
  }
}

static guint
count_banners (GArray *banners, guint day)
{
  guint n = 0;

  for (guint i = 0; i < banners->len; i++) {
    const TrellisWeekBanner *banner = &g_array_index (banners, TrellisWeekBanner, i);

    n += banner->first <= day && day <= banner->last;
  }
  return n;
}

/* A weekend is shown when something is on it, or when it is today. */
static void
choose_columns (TrellisWeekView *self, GArray *banners, GArray *items[7], gint64 today)
{
  TrellisWeekColumns *columns = &self->walk.columns;

  columns->n = 0;
  columns->gutter = trellis_week_grid_get_gutter (self->walk.grid);
  for (guint i = 0; i < 7; i++) {
    gint64 date = self->days.first + i;

    columns->shown[i] = trellis_date_weekday (date) < 6 || date == today || items[i]->len > 0 ||
                        count_banners (banners, i) > 0;
    columns->n += columns->shown[i];
  }
}

static void
fill_wide (TrellisWeekView *self)
{
  TrellisCalendarData *data = trellis_calendar_view_get_data (TRELLIS_CALENDAR_VIEW (self));
  gint64 today = trellis_today ();
  g_autoptr (GArray) banners = g_array_new (FALSE, FALSE, sizeof (TrellisWeekBanner));
  GArray *items[7];

  if (!self->wide)
    build_wide (self);
  for (guint i = 0; i < 7; i++)
    items[i] = g_array_new (FALSE, FALSE, sizeof (TrellisWeekItem));
  sort_events (self, banners, items);
  choose_columns (self, banners, items, today);
  trellis_week_head_show (self->walk.head, self->days.first, today, &self->walk.columns,
                          (TrellisWeekBanner *) banners->data, banners->len);
  trellis_week_grid_set_columns (self->walk.grid, &self->walk.columns);
  for (guint i = 0; i < 7; i++) {
    trellis_week_day_show (trellis_week_grid_get_day (self->walk.grid, i), data,
                           self->days.first + i, (TrellisWeekItem *) items[i]->data, items[i]->len,
                           count_banners (banners, i));
    g_array_unref (items[i]);
  }
  update_now (self);
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
    fill_wide (self);
    adw_bin_set_child (ADW_BIN (self), self->wide);
  }
}

static void
trellis_week_view_load (TrellisCalendarView *view)
{
  TrellisWeekView *self = TRELLIS_WEEK_VIEW (view);
  gint64 date = trellis_calendar_view_get_date (view);
  gint64 first = date - (trellis_date_weekday (date) - trellis_text_first_weekday () + 7) % 7;
  gboolean focused = has_focus (self), same = first == self->days.first;
  g_autofree char *uid = g_strdup (
      self->current && trellis_calendar_view_get_event (view)
          ? trellis_entity_get_uid (trellis_calendar_view_get_event (view))
          : "");
  int minute = self->current
                   ? trellis_event_cell_get_minute (TRELLIS_EVENT_CELL (self->current))
                   : 0;
  int day = self->day;
  GtkWidget *cell;

  trellis_week_days_init (&self->days, first, 7);
  g_clear_pointer (&self->events, g_ptr_array_unref);
  self->events = trellis_calendar_data_between (trellis_calendar_view_get_data (view), &self->days);
  self->to_top |= !same;
  show_events (self);
  if (!focused)
    g_clear_weak_pointer (&self->current);
  else if (!is_timetable (self))
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
  else if ((cell = trellis_week_walk_find (&self->walk, uid, &day)))
    go_to (self, cell, day);
  else
    go_to_nearest (self, MIN (day, 6), minute);
}

static void
trellis_week_view_focus_event (TrellisCalendarView *view, const char *uid)
{
  TrellisWeekView *self = TRELLIS_WEEK_VIEW (view);
  int day;
  GtkWidget *cell = uid && is_timetable (self) ? trellis_week_walk_find (&self->walk, uid, &day)
                                               : NULL;

  if (cell)
    go_to (self, cell, day);
  else {
    g_clear_weak_pointer (&self->current);
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
  }
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

  if (!is_timetable (self))
    return trellis_text_dates (first, last);
  for (guint i = 0; i < 7 && !self->walk.columns.shown[i]; i++)
    first++;
  for (guint i = 7; i > 0 && !self->walk.columns.shown[i - 1]; i--)
    last--;
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
  GtkWidget *cell = current_cell (self);

  if (self->list && adw_bin_get_child (ADW_BIN (self)) == self->list)
    return trellis_list_get_selected (TRELLIS_LIST_PANE (self->list));
  return cell ? trellis_event_cell_get_event (TRELLIS_EVENT_CELL (cell)) : NULL;
}

static void
trellis_week_view_get_slot (TrellisCalendarView *view, gint64 *date, int *minute)
{
  TrellisWeekView *self = TRELLIS_WEEK_VIEW (view);

  if (!is_timetable (self) || !current_cell (self))
    return;
  *date = self->days.first + self->day;
  *minute = trellis_event_cell_get_minute (TRELLIS_EVENT_CELL (self->current));
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

static void
trellis_week_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  TrellisWeekView *self = TRELLIS_WEEK_VIEW (widget);
  GtkWidget *child = adw_bin_get_child (ADW_BIN (self));
  gboolean narrow = width < LEAST_WIDTH;
  int hour, least;

  if (narrow != self->narrow) {
    self->narrow = narrow;
    if (!self->narrow_id)
      self->narrow_id = g_idle_add_full (G_PRIORITY_HIGH, narrow_cb, self, NULL);
  }
  if (!child)
    return;
  if (self->to_top && is_timetable (self)) {
    /* Told before the hours get their place, so that the first frame is the right one. */
    hour = trellis_week_grid_get_hour (self->walk.grid);
    gtk_adjustment_configure (self->scroll, FIRST_HOUR * hour - 6, 0, 24 * hour, hour, height,
                              MIN (height, 24 * hour));
    self->to_top = FALSE;
  }
  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  gtk_widget_size_allocate (
      child, &(GtkAllocation) { 0, 0, MAX (width, least), height }, -1);
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

static gboolean
now_cb (gpointer data)
{
  update_now (data);
  return G_SOURCE_CONTINUE;
}

static void
trellis_week_view_map (GtkWidget *widget)
{
  TrellisWeekView *self = TRELLIS_WEEK_VIEW (widget);

  GTK_WIDGET_CLASS (trellis_week_view_parent_class)->map (widget);
  self->now_id = g_timeout_add_seconds (60, now_cb, self);
}

static void
trellis_week_view_unmap (GtkWidget *widget)
{
  g_clear_handle_id (&TRELLIS_WEEK_VIEW (widget)->now_id, g_source_remove);
  GTK_WIDGET_CLASS (trellis_week_view_parent_class)->unmap (widget);
}

static void
trellis_week_view_dispose (GObject *object)
{
  TrellisWeekView *self = TRELLIS_WEEK_VIEW (object);

  g_clear_handle_id (&self->narrow_id, g_source_remove);
  g_clear_weak_pointer (&self->current);
  adw_bin_set_child (ADW_BIN (self), NULL);
  g_clear_object (&self->wide);
  g_clear_object (&self->list);
  g_clear_object (&self->list_model);
  g_clear_pointer (&self->events, g_ptr_array_unref);
  G_OBJECT_CLASS (trellis_week_view_parent_class)->dispose (object);
}

static void
install_keys (GtkWidgetClass *klass)
{
  const struct {
    guint key;
    GdkModifierType modifiers;
    const char *action;
  } keys[] = {
    { GDK_KEY_Page_Up, 0, "calendar.previous" },
    { GDK_KEY_Page_Down, 0, "calendar.next" },
    { GDK_KEY_Home, 0, "calendar.today" },
    { GDK_KEY_Delete, 0, "calendar.delete" },
    { GDK_KEY_plus, GDK_CONTROL_MASK, "week.zoom-in" },
    { GDK_KEY_equal, GDK_CONTROL_MASK, "week.zoom-in" },
    { GDK_KEY_KP_Add, GDK_CONTROL_MASK, "week.zoom-in" },
    { GDK_KEY_minus, GDK_CONTROL_MASK, "week.zoom-out" },
    { GDK_KEY_KP_Subtract, GDK_CONTROL_MASK, "week.zoom-out" },
    { GDK_KEY_0, GDK_CONTROL_MASK, "week.zoom-reset" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (klass, keys[i].key, keys[i].modifiers, keys[i].action,
                                         NULL);
}

static void
trellis_week_view_class_init (TrellisWeekViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  TrellisCalendarViewClass *view_class = TRELLIS_CALENDAR_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = trellis_week_view_dispose;
  widget_class->focus = trellis_week_view_focus;
  widget_class->map = trellis_week_view_map;
  widget_class->unmap = trellis_week_view_unmap;
  widget_class->measure = trellis_week_view_measure;
  widget_class->size_allocate = trellis_week_view_size_allocate;
  view_class->load = trellis_week_view_load;
  view_class->step = trellis_week_view_step;
  view_class->title = trellis_week_view_title;
  view_class->count = trellis_week_view_count;
  view_class->get_event = trellis_week_view_get_event;
  view_class->get_slot = trellis_week_view_get_slot;
  view_class->focus_event = trellis_week_view_focus_event;

  /**
   * TrellisWeekView|week.zoom-in:
   *
   * Makes the hours higher.
   */
  gtk_widget_class_install_action (widget_class, "week.zoom-in", NULL, zoom_action);
  /**
   * TrellisWeekView|week.zoom-out:
   *
   * Makes the hours lower.
   */
  gtk_widget_class_install_action (widget_class, "week.zoom-out", NULL, zoom_action);
  /**
   * TrellisWeekView|week.zoom-reset:
   *
   * Makes the hours as high as they were.
   */
  gtk_widget_class_install_action (widget_class, "week.zoom-reset", NULL, zoom_action);
  install_keys (widget_class);
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
