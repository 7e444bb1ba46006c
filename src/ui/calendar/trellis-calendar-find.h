/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-calendar-data.h"

G_BEGIN_DECLS

gint64 trellis_calendar_find_next (TrellisCalendarData *data, gint64 from);
TrellisQuery *
trellis_calendar_find_query (TrellisCalendarData *data, gboolean *whole) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *trellis_calendar_find_events (TrellisCalendarData *data) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_calendar_find_event (TrellisLibrary *library,
                                   const char *kind,
                                   const char *uid) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
