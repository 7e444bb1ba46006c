/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-calendar-data.h"

G_BEGIN_DECLS

char *trellis_calendar_text_count (guint n) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_calendar_text_booking (TrellisCalendarData *data,
                                     TrellisEvent *event) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_calendar_text_times (TrellisCalendarData *data,
                                   TrellisEvent *event) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_calendar_text_event (TrellisCalendarData *data,
                                   TrellisEvent *event,
                                   const char *when) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_calendar_text_day (TrellisCalendarData *data,
                                 gint64 date,
                                 guint n) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_calendar_text_empty (TrellisCalendarData *data,
                                   gint64 first,
                                   guint days) G_GNUC_WARN_UNUSED_RESULT;
gint64 trellis_calendar_text_date (TrellisEvent *event);
const char *trellis_calendar_kind_class (TrellisEvent *event);
const char *trellis_calendar_kind_icon (TrellisEvent *event);
const char *trellis_calendar_kind_color (TrellisEvent *event);

G_END_DECLS
