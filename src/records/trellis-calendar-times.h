/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/trellis-connection.h"

G_BEGIN_DECLS

/**
 * TrellisEventTime:
 * @row: its row number
 * @start: first instant
 * @end: first instant after it
 * @all_day: whether it fills whole days
 *
 * When an event is, and no more.
 */
typedef struct {
  gint64 row;
  gint64 start;
  gint64 end;
  gboolean all_day;
} TrellisEventTime;

GArray *trellis_calendar_times_between (TrellisConnection *connection,
                                        gint64 from,
                                        gint64 to,
                                        GError **error) G_GNUC_WARN_UNUSED_RESULT;
GArray *trellis_calendar_times_of_week (TrellisConnection *connection,
                                        const char *week,
                                        GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
