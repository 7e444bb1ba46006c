/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/calendar/trellis-week-walk.h"

/* The cells of a day: those of whole days first, then by time. */
static GPtrArray *
cells_of (const TrellisWeekWalk *self, int day)
{
  GPtrArray *cells = g_ptr_array_new ();
  GPtrArray *timed = trellis_week_day_get_cells (
      trellis_week_grid_get_day (self->grid, (guint) day));

  for (guint i = 0; i < trellis_week_head_get_n_cells (self->head); i++)
    if (trellis_week_head_is_on (self->head, i, (guint) day))
      g_ptr_array_add (cells, trellis_week_head_get_cell (self->head, i));
  g_ptr_array_extend (cells, timed, NULL, NULL);
  return cells;
}

/* From a time one goes to a time, and to an event of whole days only where there is no other. */
static int
distance (GtkWidget *cell, int minute)
{
  int begins = trellis_event_cell_get_minute (TRELLIS_EVENT_CELL (cell));

  if (begins < 0 && minute >= 0)
    return G_MAXINT - 1;
  return ABS (begins - minute);
}

static GtkWidget *
nearest_of (GPtrArray *cells, int minute)
{
  GtkWidget *nearest = NULL;

  for (guint i = 0; i < cells->len; i++)
    if (!nearest || distance (cells->pdata[i], minute) < distance (nearest, minute))
      nearest = cells->pdata[i];
  return nearest;
}

/**
 * trellis_week_walk_nearest:
 * @self: a timetable
 * @day: 0 to 6
 * @minute: a minute of the day, -1 for a whole day
 *
 * The event of a day that begins nearest to a time.
 *
 * Returns: (transfer none) (nullable): its cell, %NULL on a day without events
 */
GtkWidget *
trellis_week_walk_nearest (const TrellisWeekWalk *self, int day, int minute)
{
  g_autoptr (GPtrArray) cells = cells_of (self, day);

  return nearest_of (cells, minute);
}

/**
 * trellis_week_walk_timed:
 * @self: a timetable
 * @day: (inout): 0 to 6
 * @minute: a minute of the day
 *
 * The event with a time that begins nearest to a time, on that day or else on the first after or before that has one.
 *
 * Returns: (transfer none) (nullable): its cell, %NULL if all events last whole days
 */
GtkWidget *
trellis_week_walk_timed (const TrellisWeekWalk *self, int *day, int minute)
{
  for (int i = 0; i < 14; i++) {
    int at = i < 7 ? *day + i : *day - (i - 7);
    GPtrArray *cells = at < 0 || at > 6 ? NULL
                                        : trellis_week_day_get_cells (
                                              trellis_week_grid_get_day (self->grid, (guint) at));

    if (cells && cells->len > 0) {
      *day = at;
      return nearest_of (cells, minute);
    }
  }
  return NULL;
}

/**
 * trellis_week_walk_next_day:
 * @self: a timetable
 * @day: 0 to 6
 * @step: 1 or -1
 * @skipped: (out): one bit for each day without events on the way
 *
 * The next day that is shown and has events.
 *
 * Returns: a day, -1 if there is none
 */
int
trellis_week_walk_next_day (const TrellisWeekWalk *self, int day, int step, guint *skipped)
{
  *skipped = 0;
  for (day += step; day >= 0 && day < 7; day += step) {
    g_autoptr (GPtrArray) cells = NULL;

    if (!self->columns.shown[day])
      continue;
    cells = cells_of (self, day);
    if (cells->len > 0)
      return day;
    *skipped |= 1u << day;
  }
  return -1;
}

/**
 * trellis_week_walk_find:
 * @self: a timetable
 * @uid: uid of an event
 * @day: (out): the first day it is on
 *
 * Finds the cell of an event.
 *
 * Returns: (transfer none) (nullable): the cell
 */
GtkWidget *
trellis_week_walk_find (const TrellisWeekWalk *self, const char *uid, int *day)
{
  for (*day = 0; *day < 7; (*day)++) {
    g_autoptr (GPtrArray) cells = cells_of (self, *day);

    for (guint i = 0; i < cells->len; i++) {
      TrellisEvent *event = trellis_event_cell_get_event (cells->pdata[i]);

      if (event && g_str_equal (trellis_entity_get_uid (event), uid))
        return cells->pdata[i];
    }
  }
  return NULL;
}

/* Lanes --------------------------------------------------------------------------------------- */

static GPtrArray *
cells_of_lane (const TrellisWeekWalk *self, int day, int lane)
{
  TrellisWeekDay *column = trellis_week_grid_get_day (self->grid, (guint) day);
  GPtrArray *timed = trellis_week_day_get_cells (column), *cells = g_ptr_array_new ();

  for (guint i = 0; i < timed->len; i++)
    if ((int) trellis_week_day_get_lane (column, timed->pdata[i]) == lane)
      g_ptr_array_add (cells, timed->pdata[i]);
  return cells;
}

static gboolean
is_in_lane (const TrellisWeekWalk *self, GtkWidget *cell)
{
  return self->columns.n_lanes > 1 && gtk_widget_is_ancestor (cell, GTK_WIDGET (self->grid));
}

/* The nearest to a time in the first lane from one that has events. */
static GtkWidget *
first_lane (const TrellisWeekWalk *self, int day, int lane, int step, int minute)
{
  for (; lane >= 0 && lane < (int) self->columns.n_lanes; lane += step) {
    g_autoptr (GPtrArray) cells = cells_of_lane (self, day, lane);

    if (cells->len > 0)
      return nearest_of (cells, minute);
  }
  return NULL;
}

/**
 * trellis_week_walk_lane:
 * @self: a timetable
 * @day: 0 to 6
 * @cell: one of its cells
 *
 * The cells among which one walks up and down: those of its lane, or of the whole day where there are no lanes.
 *
 * Returns: (transfer full) (element-type GtkWidget): the cells
 */
GPtrArray *
trellis_week_walk_lane (const TrellisWeekWalk *self, int day, GtkWidget *cell)
{
  TrellisWeekDay *column = trellis_week_grid_get_day (self->grid, (guint) day);

  return is_in_lane (self, cell)
             ? cells_of_lane (self, day, (int) trellis_week_day_get_lane (column, cell))
             : cells_of (self, day);
}

/**
 * trellis_week_walk_beside:
 * @self: a timetable
 * @day: 0 to 6
 * @cell: one of its cells
 * @step: 1 or -1
 *
 * The event of a lane before or after on the same day that is nearest in time.
 *
 * Returns: (transfer none) (nullable): its cell, %NULL where there are no lanes or none further
 */
GtkWidget *
trellis_week_walk_beside (const TrellisWeekWalk *self, int day, GtkWidget *cell, int step)
{
  TrellisWeekDay *column = trellis_week_grid_get_day (self->grid, (guint) day);

  if (!is_in_lane (self, cell))
    return NULL;
  return first_lane (self, day, (int) trellis_week_day_get_lane (column, cell) + step, step,
                     trellis_event_cell_get_minute (TRELLIS_EVENT_CELL (cell)));
}

/**
 * trellis_week_walk_into:
 * @self: a timetable
 * @day: 0 to 6, which has events
 * @step: 1 if one comes from the day before, -1 from the day after
 * @minute: a minute of the day, -1 for a whole day
 *
 * Where one comes to on another day: the nearest in time, in the lane one meets first.
 *
 * Returns: (transfer none): a cell
 */
GtkWidget *
trellis_week_walk_into (const TrellisWeekWalk *self, int day, int step, int minute)
{
  GtkWidget *cell = NULL;

  if (self->columns.n_lanes > 1 && minute >= 0)
    cell = first_lane (self, day, step > 0 ? 0 : (int) self->columns.n_lanes - 1, step, minute);
  return cell ? cell : trellis_week_walk_nearest (self, day, minute);
}
