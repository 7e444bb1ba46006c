/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-calendar-data.h"

G_BEGIN_DECLS

/**
 * TrellisCalendarPeriods:
 * @read: reads a period, which is told by its first day
 * @release: frees what was read
 * @step: the first day of the next period (1) or of the one before (-1)
 *
 * How a view divides the time.
 */
typedef struct {
  gpointer (*read) (TrellisCalendarData *data, gint64 first);
  GDestroyNotify release;
  gint64 (*step) (gint64 first, int direction);
} TrellisCalendarPeriods;

/**
 * TrellisCalendarAhead:
 *
 * What a view of the calendar has read: the period it shows and, once somebody leafs through them, those at its sides.
 */
typedef struct _TrellisCalendarAhead TrellisCalendarAhead;

TrellisCalendarAhead *
trellis_calendar_ahead_new (TrellisCalendarData *data,
                            const TrellisCalendarPeriods *periods) G_GNUC_WARN_UNUSED_RESULT;
void trellis_calendar_ahead_free (TrellisCalendarAhead *self);
gpointer trellis_calendar_ahead_get (TrellisCalendarAhead *self, gint64 first);

G_END_DECLS
