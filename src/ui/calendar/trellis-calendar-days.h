/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-calendar-data.h"

G_BEGIN_DECLS

/**
 * TrellisCalendarSpan:
 * @first: the first of the days it touches
 * @last: the last
 *
 * On which days one event is.
 */
typedef struct {
  guint first;
  guint last;
} TrellisCalendarSpan;

/**
 * TrellisCalendarDays:
 * @spans: (element-type TrellisCalendarSpan): each event
 * @count: how many events each day has
 * @events: (element-type TrellisEvent): the first of them, %NULL where there are none
 *
 * What a calendar of days shows.
 */
typedef struct {
  GArray *spans;
  guint count[TRELLIS_WEEK_DAYS_MOST];
  GPtrArray *events[TRELLIS_WEEK_DAYS_MOST];
} TrellisCalendarDays;

TrellisCalendarDays *trellis_calendar_days_read (TrellisCalendarData *data,
                                                 const TrellisWeekDays *days,
                                                 guint most) G_GNUC_WARN_UNUSED_RESULT;
void trellis_calendar_days_free (TrellisCalendarDays *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisCalendarDays, trellis_calendar_days_free)

G_END_DECLS
