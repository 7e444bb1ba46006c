/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-week-day.h"

G_BEGIN_DECLS

#define TRELLIS_WEEK_MORNING 8 /* hour at the top when a week comes into view */

/**
 * TrellisWeekColumns:
 * @shown: which of the seven days have a column
 * @n: how many have
 * @gutter: pixels before the first column, for the hours
 * @n_lanes: into how many lanes each column is split, at least 1
 *
 * Where the columns of a week are, the same for its head and its hours.
 */
typedef struct {
  gboolean shown[7];
  guint n;
  int gutter;
  guint n_lanes;
} TrellisWeekColumns;

/**
 * TrellisWeekCarried:
 * @event: what is carried, as it would be
 * @first: the first day it would be on, 0 to 6
 * @last: the last
 * @from: minute of the first day at which it would begin, -1 for whole days
 * @to: minute at which it would end on that day
 * @lane: its lane, -1 for the whole width
 * @by_pointer: whether a pointer carries it, so that the view stays where it is
 *
 * What is carried through the hours.
 */
typedef struct {
  TrellisEvent *event;
  guint first;
  guint last;
  int from;
  int to;
  int lane;
  gboolean by_pointer;
} TrellisWeekCarried;

void trellis_week_columns_get (const TrellisWeekColumns *self,
                               GtkWidget *widget,
                               int width,
                               guint first,
                               guint last,
                               int *x,
                               int *column_width);
int trellis_week_columns_day_at (const TrellisWeekColumns *self, GtkWidget *widget, double x);
guint trellis_week_columns_lane_at (const TrellisWeekColumns *self, GtkWidget *widget, double x);
int trellis_week_columns_measure (const TrellisWeekColumns *self);

/**
 * TrellisWeekGrid:
 *
 * The hours of a week: lines, their times in the margin, and the days beside each other.
 */
#define TRELLIS_TYPE_WEEK_GRID (trellis_week_grid_get_type ())
G_DECLARE_FINAL_TYPE (TrellisWeekGrid, trellis_week_grid, TRELLIS, WEEK_GRID, GtkWidget)

GtkWidget *trellis_week_grid_new (TrellisCalendarData *data) G_GNUC_WARN_UNUSED_RESULT;
TrellisWeekDay *trellis_week_grid_get_day (TrellisWeekGrid *self, guint day);
void trellis_week_grid_set_columns (TrellisWeekGrid *self, const TrellisWeekColumns *columns);
int trellis_week_grid_get_gutter (TrellisWeekGrid *self);
double trellis_week_grid_get_zoom (TrellisWeekGrid *self);
void trellis_week_grid_set_zoom (TrellisWeekGrid *self, double zoom);
int trellis_week_grid_get_hour (TrellisWeekGrid *self);
void trellis_week_grid_set_carried (TrellisWeekGrid *self, const TrellisWeekCarried *carried);
GtkWidget *trellis_week_grid_get_carried (TrellisWeekGrid *self);

G_END_DECLS
