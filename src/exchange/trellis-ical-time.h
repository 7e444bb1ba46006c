/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-ical-text.h"

G_BEGIN_DECLS

#define TRELLIS_ICAL_DAY ((gint64) 86400)

/**
 * TrellisIcalTime:
 * @seconds: what the clock shows, as seconds from 1970-01-01 00:00 of that clock
 * @is_date: whether it is a whole day
 * @is_utc: whether the clock is that of UTC
 *
 * A DATE or DATE-TIME value. Its zone stands elsewhere.
 */
typedef struct {
  gint64 seconds;
  gboolean is_date;
  gboolean is_utc;
} TrellisIcalTime;

/**
 * TrellisIcalDuration:
 * @days: whole days, by the calendar
 * @seconds: the rest, by the clock
 *
 * A DURATION value; never negative.
 */
typedef struct {
  gint64 days;
  gint64 seconds;
} TrellisIcalDuration;

gboolean trellis_ical_time_read (TrellisIcalSlice value, TrellisIcalTime *time);
void trellis_ical_time_write (GString *out, const TrellisIcalTime *time);
gboolean trellis_ical_duration_read (TrellisIcalSlice value, TrellisIcalDuration *duration);
gint64 trellis_ical_midnight (gint64 seconds);

G_END_DECLS
