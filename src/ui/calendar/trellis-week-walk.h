/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-event-cell.h"
#include "ui/calendar/trellis-week-head.h"

G_BEGIN_DECLS

/**
 * TrellisWeekWalk:
 * @head: the top of the week
 * @grid: its hours
 * @columns: which days are shown
 *
 * The events of a timetable as keys walk through them.
 */
typedef struct {
  TrellisWeekHead *head;
  TrellisWeekGrid *grid;
  TrellisWeekColumns columns;
} TrellisWeekWalk;

GPtrArray *trellis_week_walk_lane (const TrellisWeekWalk *self,
                                   int day,
                                   GtkWidget *cell) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *
trellis_week_walk_beside (const TrellisWeekWalk *self, int day, GtkWidget *cell, int step);
GtkWidget *trellis_week_walk_into (const TrellisWeekWalk *self, int day, int step, int minute);
GtkWidget *trellis_week_walk_nearest (const TrellisWeekWalk *self, int day, int minute);
GtkWidget *trellis_week_walk_timed (const TrellisWeekWalk *self, int *day, int minute);
int trellis_week_walk_next_day (const TrellisWeekWalk *self, int day, int step, guint *skipped);
GtkWidget *trellis_week_walk_find (const TrellisWeekWalk *self, const char *uid, int *day);

G_END_DECLS
