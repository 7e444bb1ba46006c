/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/calendar/trellis-week-day.h"

#include "ui/calendar/trellis-calendar-text.h"
#include "ui/calendar/trellis-event-cell.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-draw.h"

#define DAY_MINUTES (24 * 60)
#define LEAST_MINUTES 25 /* what is shorter is drawn as long as this, to hold a line of text */
#define MOST_COLUMNS 4
#define MOST_IN_LANE 2
#define GAP 2

struct _TrellisWeekDay {
  GtkWidget parent_instance;
  gint64 date;
  int now; /* minute of the now-line, -1 for none */
  GPtrArray *cells; /* TrellisEventCell, borrowed: children, in order of time */
  GArray *slots; /* TrellisWeekSlot, one a cell */
  guint n_lanes;
};

G_DEFINE_FINAL_TYPE (TrellisWeekDay, trellis_week_day, GTK_TYPE_WIDGET)

static void
trellis_week_day_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  TrellisWeekDay *self = TRELLIS_WEEK_DAY (widget);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

  for (guint i = 0; i < self->cells->len; i++) {
    GtkWidget *cell = self->cells->pdata[i];
    const TrellisWeekSlot *slot = &g_array_index (self->slots, TrellisWeekSlot, i);
    int begin = width * (int) slot->lane / (int) self->n_lanes;
    int lane = width * (int) (slot->lane + 1) / (int) self->n_lanes - begin;
    int left = begin + lane * (int) slot->column / (int) slot->columns;
    int right = begin + lane * (int) (slot->column + slot->span) / (int) slot->columns - GAP;
    int top = height * slot->start / DAY_MINUTES, bottom = height * slot->end / DAY_MINUTES - 1;
    GtkAllocation area = { left, top, 0, 0 };
    int least;

    gtk_widget_measure (cell, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
    area.width = MAX (right - left, least);
    gtk_widget_measure (cell, GTK_ORIENTATION_VERTICAL, -1, &least, NULL, NULL, NULL);
    area.height = MAX (bottom - top, least);
    if (rtl)
      area.x = width - left - area.width;
    gtk_widget_size_allocate (cell, &area, -1);
  }
}

static void
trellis_week_day_measure (GtkWidget *widget,
                          GtkOrientation orientation,
                          int for_size,
                          int *minimum,
                          int *natural,
                          int *minimum_baseline,
                          int *natural_baseline)
{
  *minimum = 1; /* the grid gives the place */
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 120 : 1;
}

static void
draw_lanes (TrellisWeekDay *self, GtkSnapshot *snapshot)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  GdkRGBA line = trellis_draw_color (GTK_WIDGET (self), "borders");

  for (guint i = 1; i < self->n_lanes; i++)
    gtk_snapshot_append_color (
        snapshot, &line,
        &GRAPHENE_RECT_INIT ((float) (width * (int) i / (int) self->n_lanes) - GAP, 0, 1,
                             (float) gtk_widget_get_height (GTK_WIDGET (self))));
}

static void
draw_now (TrellisWeekDay *self, GtkSnapshot *snapshot)
{
  float width = (float) gtk_widget_get_width (GTK_WIDGET (self));
  float y = (float) (gtk_widget_get_height (GTK_WIDGET (self)) * self->now / DAY_MINUTES);
  GdkRGBA color = trellis_draw_color (GTK_WIDGET (self), "error_color");

  gtk_snapshot_append_color (snapshot, &color, &GRAPHENE_RECT_INIT (0, y - 1, width, 2));
  trellis_draw_fill (snapshot, &GRAPHENE_RECT_INIT (-3, y - 4, 8, 8), 4, &color);
}

static void
trellis_week_day_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  TrellisWeekDay *self = TRELLIS_WEEK_DAY (widget);

  draw_lanes (self, snapshot);
  GTK_WIDGET_CLASS (trellis_week_day_parent_class)->snapshot (widget, snapshot);
  if (self->now >= 0)
    draw_now (self, snapshot);
}

static void
trellis_week_day_dispose (GObject *object)
{
  TrellisWeekDay *self = TRELLIS_WEEK_DAY (object);

  for (guint i = 0; self->cells && i < self->cells->len; i++)
    gtk_widget_unparent (self->cells->pdata[i]);
  g_clear_pointer (&self->cells, g_ptr_array_unref);
  g_clear_pointer (&self->slots, g_array_unref);
  G_OBJECT_CLASS (trellis_week_day_parent_class)->dispose (object);
}

static void
trellis_week_day_class_init (TrellisWeekDayClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = trellis_week_day_dispose;
  widget_class->measure = trellis_week_day_measure;
  widget_class->size_allocate = trellis_week_day_size_allocate;
  widget_class->snapshot = trellis_week_day_snapshot;
  gtk_widget_class_set_css_name (widget_class, "weekday");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
trellis_week_day_init (TrellisWeekDay *self)
{
  self->now = -1;
  self->n_lanes = 1;
  self->cells = g_ptr_array_new ();
  self->slots = g_array_new (FALSE, FALSE, sizeof (TrellisWeekSlot));
}

/**
 * trellis_week_day_new:
 *
 * Makes an empty day.
 *
 * Returns: (transfer floating): the day
 */
GtkWidget *
trellis_week_day_new (void)
{
  return g_object_new (TRELLIS_TYPE_WEEK_DAY, NULL);
}

static GArray *
place (const TrellisWeekItem *items, guint n, guint n_lanes)
{
  GArray *slots = g_array_sized_new (FALSE, TRUE, sizeof (TrellisWeekSlot), n);

  g_array_set_size (slots, n);
  for (guint i = 0; i < n; i++) {
    TrellisWeekSlot *slot = &g_array_index (slots, TrellisWeekSlot, i);

    slot->start = MIN (items[i].from, DAY_MINUTES - LEAST_MINUTES);
    slot->end = MAX (items[i].to, slot->start + LEAST_MINUTES);
    slot->lane = items[i].lane;
  }
  trellis_week_layout_lanes ((TrellisWeekSlot *) slots->data, n, n_lanes,
                             n_lanes > 1 ? MOST_IN_LANE : MOST_COLUMNS);
  return slots;
}

static TrellisEventCell *
next_cell (TrellisWeekDay *self, TrellisEvent *event)
{
  return trellis_event_cell_at (GTK_WIDGET (self), self->cells, self->slots->len, event);
}

/* One cell for all that found no room in a cluster, where the first of them would be. */
static void
show_more (TrellisWeekDay *self,
           TrellisCalendarData *data,
           const TrellisWeekItem *items,
           GArray *slots,
           guint first)
{
  TrellisWeekSlot more = g_array_index (slots, TrellisWeekSlot, first);
  int end = items[first].to;
  guint n = 0;

  for (guint i = first; i < slots->len; i++) {
    const TrellisWeekSlot *slot = &g_array_index (slots, TrellisWeekSlot, i);

    if (slot->cluster != more.cluster || !slot->hidden)
      continue;
    more.end = MAX (more.end, slot->end);
    end = MAX (end, items[i].to);
    n++;
  }
  trellis_event_cell_show_more (next_cell (self, NULL), data, n, self->date, items[first].from,
                                end);
  g_array_append_val (self->slots, more);
}

static void
trim (TrellisWeekDay *self)
{
  while (self->cells->len > self->slots->len)
    gtk_widget_unparent (g_ptr_array_steal_index (self->cells, self->cells->len - 1));
}

/**
 * trellis_week_day_show:
 * @self: a day
 * @data: the data of the calendar
 * @date: its date
 * @items: (array length=n): its events with a time, by start
 * @n: how many
 * @n_lanes: into how many lanes the day is split, at least 1
 * @n_whole_days: how many more last the whole day, which are shown elsewhere
 *
 * Shows the events of a day.
 */
void
trellis_week_day_show (TrellisWeekDay *self,
                       TrellisCalendarData *data,
                       gint64 date,
                       const TrellisWeekItem *items,
                       guint n,
                       guint n_lanes,
                       guint n_whole_days)
{
  g_autoptr (GArray) slots = place (items, n, n_lanes);
  g_autofree char *name = trellis_calendar_text_day (data, date, n + n_whole_days);
  g_autoptr (GHashTable) crowded = g_hash_table_new (NULL, NULL);

  self->date = date;
  self->n_lanes = n_lanes;
  g_array_set_size (self->slots, 0);
  for (guint i = 0; i < n; i++) {
    const TrellisWeekSlot *slot = &g_array_index (slots, TrellisWeekSlot, i);

    if (!slot->hidden) {
      trellis_event_cell_show (next_cell (self, items[i].event), data, items[i].event, date,
                               items[i].from, items[i].to);
      g_array_append_val (self->slots, *slot);
    } else if (g_hash_table_add (crowded, GUINT_TO_POINTER (slot->cluster + 1))) {
      show_more (self, data, items, slots, i);
    }
  }
  trim (self);
  trellis_a11y_name (self, name);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * trellis_week_day_get_date:
 * @self: a day
 *
 * Its date.
 *
 * Returns: a date
 */
gint64
trellis_week_day_get_date (TrellisWeekDay *self)
{
  return self->date;
}

/**
 * trellis_week_day_get_cells:
 * @self: a day
 *
 * Its cells in the order of time.
 *
 * Returns: (transfer none) (element-type TrellisEventCell): the cells
 */
GPtrArray *
trellis_week_day_get_cells (TrellisWeekDay *self)
{
  return self->cells;
}

/**
 * trellis_week_day_get_lane:
 * @self: a day
 * @cell: one of its cells
 *
 * In which lane a cell is.
 *
 * Returns: a lane, from 0
 */
guint
trellis_week_day_get_lane (TrellisWeekDay *self, GtkWidget *cell)
{
  guint position;

  if (!g_ptr_array_find (self->cells, cell, &position))
    return 0;
  return g_array_index (self->slots, TrellisWeekSlot, position).lane;
}

/**
 * trellis_week_day_set_now:
 * @self: a day
 * @minute: minute of the day, -1 when it is not today
 *
 * Draws a line where the present is.
 */
void
trellis_week_day_set_now (TrellisWeekDay *self, int minute)
{
  if (self->now == minute)
    return;
  self->now = minute;
  if (minute >= 0)
    gtk_widget_add_css_class (GTK_WIDGET (self), "today");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "today");
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
