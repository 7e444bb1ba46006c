/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/calendar/trellis-week-grid.h"

#include "ui/calendar/trellis-event-cell.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-draw.h"

#define LEAST_HOUR 40 /* pixels */
#define LINES_AN_HOUR 3.1 /* lines of text that fit into an hour */
#define SLOT_MINUTES 30 /* what a double click adds begins on the half hour */
#define LEAST_ZOOM 0.5
#define MOST_ZOOM 4.0
#define LEAST_LANE 64 /* pixels */
#define LEAST_CARRIED 18 /* pixels, of what is very short */

struct _TrellisWeekGrid {
  GtkWidget parent_instance;
  TrellisCalendarData *data;
  TrellisWeekDay *days[7];
  TrellisWeekColumns columns;
  double zoom;
  int hour; /* pixels, 0 until measured */
  GtkWidget *ghost; /* what is carried; %NULL until something was */
  TrellisWeekCarried carried; /* where it is; without its event */
};

G_DEFINE_FINAL_TYPE (TrellisWeekGrid, trellis_week_grid, GTK_TYPE_WIDGET)

/**
 * trellis_week_columns_get:
 * @self: columns
 * @widget: the widget they are in
 * @width: its width
 * @first: a day
 * @last: the same day or a later one
 * @x: (out): where @first begins
 * @column_width: (out): from there to the end of @last, 0 when none of these days is shown
 *
 * Where some days are.
 */
void
trellis_week_columns_get (const TrellisWeekColumns *self,
                          GtkWidget *widget,
                          int width,
                          guint first,
                          guint last,
                          int *x,
                          int *column_width)
{
  int room = MAX (width - self->gutter, 0), n = (int) MAX (self->n, 1), before = 0, within = 0;

  for (guint i = 0; i <= last; i++)
    if (self->shown[i]) {
      before += i < first;
      within += i >= first;
    }
  *x = self->gutter + room * before / n;
  *column_width = self->gutter + room * (before + within) / n - *x;
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    *x = width - *x - *column_width;
}

/**
 * trellis_week_columns_day_at:
 * @self: columns
 * @widget: the widget they are in
 * @x: a place in it
 *
 * Which day is at a place.
 *
 * Returns: a day, -1 for the margin
 */
int
trellis_week_columns_day_at (const TrellisWeekColumns *self, GtkWidget *widget, double x)
{
  for (guint i = 0; i < 7; i++) {
    int left, width;

    trellis_week_columns_get (self, widget, gtk_widget_get_width (widget), i, i, &left, &width);
    if (self->shown[i] && x >= left && x < left + width)
      return (int) i;
  }
  return -1;
}

/**
 * trellis_week_columns_lane_at:
 * @self: columns
 * @widget: the widget they are in
 * @x: a place in it
 *
 * Which lane is at a place.
 *
 * Returns: a lane, from 0
 */
guint
trellis_week_columns_lane_at (const TrellisWeekColumns *self, GtkWidget *widget, double x)
{
  int day = trellis_week_columns_day_at (self, widget, x), left, width;
  double into;

  if (day < 0)
    return 0;
  trellis_week_columns_get (self, widget, gtk_widget_get_width (widget), (guint) day, (guint) day,
                            &left, &width);
  into = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL ? left + width - x : x - left;
  return MIN ((guint) MAX (into * self->n_lanes / MAX (width, 1), 0), self->n_lanes - 1);
}

/**
 * trellis_week_columns_measure:
 * @self: columns
 *
 * How wide they must be at least: lanes need room, days without lanes get what there is.
 *
 * Returns: pixels
 */
int
trellis_week_columns_measure (const TrellisWeekColumns *self)
{
  return self->n_lanes > 1 ? self->gutter + (int) (self->n * self->n_lanes) * LEAST_LANE : 1;
}

/**
 * trellis_week_grid_get_hour:
 * @self: a grid
 *
 * How high an hour is; it grows with the size of text.
 *
 * Returns: pixels
 */
int
trellis_week_grid_get_hour (TrellisWeekGrid *self)
{
  if (!self->hour)
    self->hour = MAX (LEAST_HOUR,
                      (int) (trellis_draw_line_height (GTK_WIDGET (self)) * LINES_AN_HOUR));
  return (int) (self->hour * self->zoom);
}

static void
trellis_week_grid_measure (GtkWidget *widget,
                           GtkOrientation orientation,
                           int for_size,
                           int *minimum,
                           int *natural,
                           int *minimum_baseline,
                           int *natural_baseline)
{
  TrellisWeekGrid *self = TRELLIS_WEEK_GRID (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    *minimum = trellis_week_columns_measure (&self->columns);
    *natural = MAX (*minimum, self->columns.gutter + (int) self->columns.n * 120);
  } else
    *minimum = *natural = 24 * trellis_week_grid_get_hour (self);
}

/* Over the days, where it would be; whole days at the morning, so that they do not cover everything. */
static void
place_ghost (TrellisWeekGrid *self, int width, int height)
{
  const TrellisWeekCarried *at = &self->carried;
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int lanes = (int) MAX (self->columns.n_lanes, 1), least;
  GtkAllocation area;

  trellis_week_columns_get (&self->columns, GTK_WIDGET (self), width, at->first, at->last, &area.x,
                            &area.width);
  if (at->lane >= 0) {
    int lane = rtl ? lanes - 1 - at->lane : at->lane, left = area.width * lane / lanes;

    area.x += left;
    area.width = area.width * (lane + 1) / lanes - left;
  }
  area.x += 3;
  area.y = height * (at->from < 0 ? TRELLIS_WEEK_MORNING * 60 : at->from) / (24 * 60);
  area.height = at->from < 0 ? height / 24 : height * at->to / (24 * 60) - area.y - 1;
  gtk_widget_measure (self->ghost, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  area.width = MAX (area.width - 6, least);
  area.height = MAX (area.height, LEAST_CARRIED);
  gtk_widget_size_allocate (self->ghost, &area, -1);
}

static void
trellis_week_grid_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  TrellisWeekGrid *self = TRELLIS_WEEK_GRID (widget);

  for (guint i = 0; i < 7; i++) {
    GtkAllocation area = { 0, 0, 0, height };

    if (!self->columns.shown[i])
      continue;
    trellis_week_columns_get (&self->columns, widget, width, i, i, &area.x, &area.width);
    area.x += 3;
    area.width = MAX (area.width - 4, 1);
    gtk_widget_size_allocate (GTK_WIDGET (self->days[i]), &area, -1);
  }
  if (self->ghost && gtk_widget_get_visible (self->ghost))
    place_ghost (self, width, height);
}

static void
draw_hour (TrellisWeekGrid *self, GtkSnapshot *snapshot, PangoLayout *layout, int hour)
{
  GtkWidget *widget = GTK_WIDGET (self);
  int width = gtk_widget_get_width (widget), gutter = self->columns.gutter;
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  float y = (float) (hour * trellis_week_grid_get_hour (self));
  GdkRGBA quiet = trellis_draw_text_color (widget, TRUE);
  GdkRGBA line = trellis_draw_color (widget, "borders");

  gtk_snapshot_append_color (snapshot, &line,
                             &GRAPHENE_RECT_INIT (rtl ? 0 : (float) gutter, y,
                                                  (float) (width - gutter), 1));
  if (hour == 0)
    return;
  pango_layout_set_text (layout, trellis_calendar_data_time (self->data, hour * 60), -1);
  trellis_draw_text (snapshot, layout,
                     &GRAPHENE_RECT_INIT (rtl ? (float) (width - gutter + 6) : 0, y - 10,
                                          (float) (gutter - 6), 20),
                     rtl ? 0 : 1, &quiet);
}

static void
draw_day_lines (TrellisWeekGrid *self, GtkSnapshot *snapshot)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GdkRGBA line = trellis_draw_color (widget, "borders");

  for (guint i = 0; i < 7; i++) {
    int x, width;

    if (!self->columns.shown[i])
      continue;
    trellis_week_columns_get (&self->columns, widget, gtk_widget_get_width (widget), i, i, &x,
                              &width);
    gtk_snapshot_append_color (snapshot, &line,
                               &GRAPHENE_RECT_INIT ((float) x, 0, 1,
                                                    (float) gtk_widget_get_height (widget)));
  }
}

static PangoLayout *
hour_layout (TrellisWeekGrid *self)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), NULL);
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_scale_new (0.84));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  return layout;
}

static void
trellis_week_grid_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  TrellisWeekGrid *self = TRELLIS_WEEK_GRID (widget);
  g_autoptr (PangoLayout) layout = hour_layout (self);

  for (int hour = 0; hour < 24; hour++)
    draw_hour (self, snapshot, layout, hour);
  draw_day_lines (self, snapshot);
  for (guint i = 0; i < 7; i++)
    if (self->columns.shown[i])
      gtk_widget_snapshot_child (widget, GTK_WIDGET (self->days[i]), snapshot);
  if (self->ghost)
    gtk_widget_snapshot_child (widget, self->ghost, snapshot);
}

static void
trellis_week_grid_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (trellis_week_grid_parent_class)->css_changed (widget, change);
  TRELLIS_WEEK_GRID (widget)->hour = 0;
}

static void
trellis_week_grid_dispose (GObject *object)
{
  TrellisWeekGrid *self = TRELLIS_WEEK_GRID (object);

  g_clear_pointer (&self->ghost, gtk_widget_unparent);
  for (guint i = 0; i < 7; i++)
    if (self->days[i]) {
      gtk_widget_unparent (GTK_WIDGET (self->days[i]));
      self->days[i] = NULL;
    }
  g_clear_object (&self->data);
  G_OBJECT_CLASS (trellis_week_grid_parent_class)->dispose (object);
}

static void
trellis_week_grid_class_init (TrellisWeekGridClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = trellis_week_grid_dispose;
  widget_class->measure = trellis_week_grid_measure;
  widget_class->size_allocate = trellis_week_grid_size_allocate;
  widget_class->snapshot = trellis_week_grid_snapshot;
  widget_class->css_changed = trellis_week_grid_css_changed;
  gtk_widget_class_set_css_name (widget_class, "weekgrid");
  /* Here and not only in the view, for the scrolled window in between takes these keys for itself. */
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Up, 0, "calendar.previous", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Down, 0, "calendar.next", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Home, 0, "calendar.today", NULL);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

/* A double click where nothing is adds an event there. */
static void
released_cb (GtkGestureClick *gesture, int n_press, double x, double y, TrellisWeekGrid *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  int day = trellis_week_columns_day_at (&self->columns, widget, x);
  int minute = (int) (y * 60 / trellis_week_grid_get_hour (self));

  if (n_press == 2 && day >= 0 &&
      !TRELLIS_IS_EVENT_CELL (gtk_widget_pick (widget, x, y, GTK_PICK_DEFAULT)))
    gtk_widget_activate_action (widget, "calendar.add-at", "(xi)",
                                trellis_week_day_get_date (self->days[day]),
                                minute - minute % SLOT_MINUTES);
}

static void
trellis_week_grid_init (TrellisWeekGrid *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->zoom = 1;
  self->columns.n_lanes = 1;
  g_signal_connect (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  for (guint i = 0; i < 7; i++) {
    self->days[i] = TRELLIS_WEEK_DAY (trellis_week_day_new ());
    gtk_widget_set_parent (GTK_WIDGET (self->days[i]), GTK_WIDGET (self));
  }
}

/**
 * trellis_week_grid_new:
 * @data: the data of the calendar
 *
 * Makes the hours of a week.
 *
 * Returns: (transfer floating): the grid
 */
GtkWidget *
trellis_week_grid_new (TrellisCalendarData *data)
{
  TrellisWeekGrid *self = g_object_new (TRELLIS_TYPE_WEEK_GRID, NULL);

  self->data = g_object_ref (data);
  return GTK_WIDGET (self);
}

/**
 * trellis_week_grid_get_day:
 * @self: a grid
 * @day: 0 to 6
 *
 * One of its days.
 *
 * Returns: (transfer none): the day
 */
TrellisWeekDay *
trellis_week_grid_get_day (TrellisWeekGrid *self, guint day)
{
  return self->days[day];
}

/**
 * trellis_week_grid_set_columns:
 * @self: a grid
 * @columns: its columns
 *
 * Chooses which days are shown and where.
 */
void
trellis_week_grid_set_columns (TrellisWeekGrid *self, const TrellisWeekColumns *columns)
{
  self->columns = *columns;
  for (guint i = 0; i < 7; i++)
    gtk_widget_set_visible (GTK_WIDGET (self->days[i]), columns->shown[i]);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * trellis_week_grid_get_gutter:
 * @self: a grid
 *
 * How wide the margin for the times must be.
 *
 * Returns: pixels
 */
int
trellis_week_grid_get_gutter (TrellisWeekGrid *self)
{
  g_autoptr (PangoLayout) layout = hour_layout (self);
  int width;

  pango_layout_set_text (layout, trellis_calendar_data_time (self->data, 10 * 60), -1);
  pango_layout_get_pixel_size (layout, &width, NULL);
  return width + 18;
}

/**
 * trellis_week_grid_get_zoom:
 * @self: a grid
 *
 * How much the hours are stretched.
 *
 * Returns: 1 unless changed
 */
double
trellis_week_grid_get_zoom (TrellisWeekGrid *self)
{
  return self->zoom;
}

/**
 * trellis_week_grid_set_zoom:
 * @self: a grid
 * @zoom: a factor
 *
 * Stretches the hours.
 */
void
trellis_week_grid_set_zoom (TrellisWeekGrid *self, double zoom)
{
  self->zoom = CLAMP (zoom, LEAST_ZOOM, MOST_ZOOM);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * trellis_week_grid_get_carried:
 * @self: a grid
 *
 * The cell of what is carried. It has the focus for as long as it is.
 *
 * Returns: (transfer none): a #TrellisEventCell
 */
GtkWidget *
trellis_week_grid_get_carried (TrellisWeekGrid *self)
{
  if (!self->ghost) {
    self->ghost = g_object_new (TRELLIS_TYPE_EVENT_CELL, "accessible-role", TRELLIS_ROLE_FACT,
                                "visible", FALSE, NULL);
    gtk_widget_set_parent (self->ghost, GTK_WIDGET (self));
  }
  return self->ghost;
}

/**
 * trellis_week_grid_set_carried:
 * @self: a grid
 * @carried: (nullable): what is carried and where, %NULL for nothing
 *
 * Shows what is carried above everything else.
 */
void
trellis_week_grid_set_carried (TrellisWeekGrid *self, const TrellisWeekCarried *carried)
{
  GtkWidget *ghost = trellis_week_grid_get_carried (self);

  gtk_widget_set_visible (ghost, carried != NULL);
  if (!carried)
    return;
  self->carried = *carried;
  self->carried.event = NULL;
  trellis_event_cell_show_carried (TRELLIS_EVENT_CELL (ghost), self->data, carried->event,
                                   trellis_week_day_get_date (self->days[carried->first]),
                                   carried->from);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}
