/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define TRELLIS_WEEK_DAYS_MOST 42

/**
 * TrellisWeekDays:
 * @first: the first date
 * @n: how many days, at most %TRELLIS_WEEK_DAYS_MOST
 * @midnights: the instant at which each day begins, and the one at which the last ends
 *
 * A run of days by the clocks of this computer: where an instant falls is then a subtraction.
 */
typedef struct {
  gint64 first;
  guint n;
  gint64 midnights[TRELLIS_WEEK_DAYS_MOST + 1];
} TrellisWeekDays;

/**
 * TrellisWeekSlot:
 * @start: where it begins, such as a minute of the day
 * @end: where it ends, after @start
 * @column: its column, from 0
 * @columns: how many stand side by side there
 * @span: how many columns it may fill
 * @cluster: number of the group of slots it overlaps with, directly or by others
 * @hidden: whether there was no room for it; hidden slots of a cluster share its last column
 * @lane: in which of several lanes it is, from 0
 *
 * One thing to be placed beside those that overlap it: start, end and lane go in, the others come out.
 */
typedef struct {
  int start;
  int end;
  guint column;
  guint columns;
  guint span;
  guint cluster;
  gboolean hidden;
  guint lane;
} TrellisWeekSlot;

void trellis_week_days_init (TrellisWeekDays *self, gint64 first, guint n);
void trellis_week_days_range (const TrellisWeekDays *self, gint64 *from, gint64 *to);
gboolean trellis_week_days_clip (
    const TrellisWeekDays *self, guint day, gint64 start, gint64 end, int *from, int *to);
gboolean trellis_week_days_touch (const TrellisWeekDays *self,
                                  gboolean all_day,
                                  gint64 start,
                                  gint64 end,
                                  guint *first,
                                  guint *last);
void trellis_week_layout (TrellisWeekSlot *slots, guint n, guint most);
void trellis_week_layout_lanes (TrellisWeekSlot *slots, guint n, guint n_lanes, guint most);

G_END_DECLS
