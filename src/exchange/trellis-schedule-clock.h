/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** TRELLIS_SCHEDULE_DAY_STARTS: minute of the day at which the day of a conference begins, unless its file says
 * otherwise: what starts before belongs to the evening before. */
#define TRELLIS_SCHEDULE_DAY_STARTS 240

/**
 * TrellisScheduleStamp:
 * @date: its date, as in base/trellis-time.h
 * @second: second of the day; -1 when only a date was given
 * @has_offset: whether its distance from UTC was given
 * @offset: that distance in seconds, east positive
 *
 * A date or time as a schedule writes it.
 */
typedef struct {
  gint64 date;
  int second;
  gboolean has_offset;
  int offset;
} TrellisScheduleStamp;

gboolean trellis_schedule_stamp_read (const char *text, TrellisScheduleStamp *stamp);
gint64 trellis_schedule_stamp_instant (const TrellisScheduleStamp *stamp, const char *zone);
gboolean trellis_schedule_clock_read (const char *text, int *minute);
gboolean trellis_schedule_duration_read (const char *text, int *minutes);
char *trellis_schedule_duration_write (gint64 minutes) G_GNUC_WARN_UNUSED_RESULT;
const char *trellis_schedule_zone_at_offset (int offset, gint64 instant, const char *usual);

G_END_DECLS
