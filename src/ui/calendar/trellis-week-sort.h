/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-week-head.h"
#include "ui/calendar/trellis-week-lanes.h"

G_BEGIN_DECLS

/**
 * TrellisWeekSort:
 * @banners: #TrellisWeekBanner, the events that last whole days
 * @items: #TrellisWeekItem of each day, the events with a time
 *
 * The events of a week, sorted into the parts of a timetable.
 */
typedef struct {
  GArray *banners;
  GArray *items[7];
} TrellisWeekSort;

void trellis_week_sort_init (TrellisWeekSort *self,
                             const TrellisWeekDays *days,
                             GPtrArray *events,
                             const TrellisWeekLanes *lanes);
void trellis_week_sort_clear (TrellisWeekSort *self);
guint trellis_week_sort_count (const TrellisWeekSort *self, guint day);
void trellis_week_sort_columns (const TrellisWeekSort *self,
                                const TrellisWeekDays *days,
                                gint64 today,
                                TrellisWeekColumns *columns);
void trellis_week_sort_only (TrellisWeekColumns *columns, guint day);

G_END_DECLS
