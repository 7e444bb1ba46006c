/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a timetable does for what is carried through it: shows it, follows it, and tells which time is at a place. */
#include "config.h"

#include "ui/calendar/trellis-week-timetable-private.h"

#define DAY_MINUTES (24 * 60)
#define MARGIN 24 /* pixels kept in sight around what is carried */
#define EDGE 28 /* pixels at the edge in which a pointer scrolls */
#define SCROLL_STEP 14

/* Brings a stretch into view, its beginning rather than its end. */
static void
reveal (GtkAdjustment *scroll, double from, double to)
{
  double page = gtk_adjustment_get_page_size (scroll), at = gtk_adjustment_get_value (scroll);

  if (to + MARGIN > at + page)
    at = to + MARGIN - page;
  if (from - MARGIN < at)
    at = MAX (from - MARGIN, 0);
  gtk_adjustment_set_value (scroll, at);
}

static void
follow (TrellisWeekTimetable *self)
{
  const TrellisWeekCarried *at = &self->carried;
  int hour = trellis_week_grid_get_hour (self->walk.grid), x, width;
  double lanes = MAX (self->walk.columns.n_lanes, 1);
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  if (at->from >= 0)
    reveal (self->scroll, (double) at->from * hour / 60, (double) at->to * hour / 60);
  else
    reveal (self->scroll, TRELLIS_WEEK_MORNING * hour, (TRELLIS_WEEK_MORNING + 1) * hour);
  trellis_week_columns_get (&self->walk.columns, GTK_WIDGET (self->walk.grid),
                            gtk_widget_get_width (GTK_WIDGET (self->walk.grid)), at->first,
                            at->first, &x, &width);
  if (at->lane >= 0)
    reveal (self->across, x + width * (rtl ? lanes - 1 - at->lane : at->lane) / lanes,
            x + width * (rtl ? lanes - at->lane : at->lane + 1) / lanes);
}

/**
 * trellis_week_timetable_grab: (skip)
 * @self: a timetable
 * @cell: one of its cells
 *
 * Gives the focus to a cell and scrolls to it. To the scrolled window, one that has no place yet is at the top.
 */
void
trellis_week_timetable_grab (TrellisWeekTimetable *self, GtkWidget *cell)
{
  int minute = trellis_event_cell_get_minute (TRELLIS_EVENT_CELL (cell));
  double hour = trellis_week_grid_get_hour (self->walk.grid);
  double down = gtk_adjustment_get_value (self->scroll);
  double across = gtk_adjustment_get_value (self->across);
  gboolean has_place = gtk_widget_get_height (cell) > 0;

  gtk_widget_grab_focus (cell);
  if (has_place)
    return;
  gtk_adjustment_set_value (self->scroll, down);
  gtk_adjustment_set_value (self->across, across);
  if (minute >= 0 && down > 0)
    reveal (self->scroll, minute * hour / 60, minute * hour / 60 + hour / 2);
}

/**
 * trellis_week_timetable_grab_carried:
 * @self: a timetable
 *
 * Gives the focus to what is carried. It was scrolled to already, or is where a pointer is.
 */
void
trellis_week_timetable_grab_carried (TrellisWeekTimetable *self)
{
  double down = gtk_adjustment_get_value (self->scroll);
  double across = gtk_adjustment_get_value (self->across);

  gtk_widget_grab_focus (trellis_week_grid_get_carried (self->walk.grid));
  gtk_adjustment_set_value (self->scroll, down);
  gtk_adjustment_set_value (self->across, across);
}

/**
 * trellis_week_timetable_set_carried:
 * @self: a timetable
 * @carried: (nullable): what is carried and where, %NULL for nothing
 *
 * Shows what is carried and scrolls to it.
 */
void
trellis_week_timetable_set_carried (TrellisWeekTimetable *self, const TrellisWeekCarried *carried)
{
  trellis_week_grid_set_carried (self->walk.grid, carried);
  if (!carried)
    return;
  self->carried = *carried;
  self->carried.event = NULL;
  if (!carried->by_pointer)
    follow (self);
}

/**
 * trellis_week_timetable_get_carried:
 * @self: a timetable
 *
 * The widget of what is carried.
 *
 * Returns: (transfer none): a cell
 */
GtkWidget *
trellis_week_timetable_get_carried (TrellisWeekTimetable *self)
{
  return trellis_week_grid_get_carried (self->walk.grid);
}

/**
 * trellis_week_timetable_find_at:
 * @self: a timetable
 * @widget: a widget
 * @x: a place in it
 * @y: likewise
 * @date: (out): the day that is there
 * @minute: (out): the minute of that day
 * @lane: (out): the lane, -1 when none are shown
 *
 * Which time is at a place.
 *
 * Returns: %FALSE when none is
 */
gboolean
trellis_week_timetable_find_at (TrellisWeekTimetable *self,
                                GtkWidget *widget,
                                double x,
                                double y,
                                gint64 *date,
                                int *minute,
                                int *lane)
{
  GtkWidget *grid = GTK_WIDGET (self->walk.grid);
  int day;

  if (!gtk_widget_translate_coordinates (widget, grid, x, y, &x, &y))
    return FALSE;
  day = trellis_week_columns_day_at (&self->walk.columns, grid, x);
  if (day < 0)
    return FALSE;
  *date = self->days.first + day;
  *minute = CLAMP ((int) (y * 60 / trellis_week_grid_get_hour (self->walk.grid)), 0,
                   DAY_MINUTES - 1);
  *lane = self->walk.columns.n_lanes > 1
              ? (int) trellis_week_columns_lane_at (&self->walk.columns, grid, x)
              : -1;
  return TRUE;
}

static gboolean
scroll_by (GtkAdjustment *scroll, double at, double length)
{
  double before = gtk_adjustment_get_value (scroll);

  if (at < EDGE)
    gtk_adjustment_set_value (scroll, before - SCROLL_STEP);
  else if (at > length - EDGE)
    gtk_adjustment_set_value (scroll, before + SCROLL_STEP);
  return gtk_adjustment_get_value (scroll) != before;
}

/**
 * trellis_week_timetable_scroll_at:
 * @self: a timetable
 * @widget: a widget
 * @x: a place in it
 * @y: likewise
 *
 * Scrolls a little when the place is at an edge of the hours.
 *
 * Returns: %TRUE if it has scrolled
 */
gboolean
trellis_week_timetable_scroll_at (TrellisWeekTimetable *self, GtkWidget *widget, double x, double y)
{
  double over_x, over_y, in_x, in_y;

  if (!gtk_widget_translate_coordinates (widget, self->scroller, x, y, &over_x, &over_y) ||
      !gtk_widget_translate_coordinates (widget, self->child, x, y, &in_x, &in_y) || in_x < 0 ||
      in_x > gtk_widget_get_width (self->child))
    return FALSE;
  return scroll_by (self->scroll, over_y, gtk_widget_get_height (self->scroller)) ||
         scroll_by (self->across, in_x, gtk_widget_get_width (self->child));
}
