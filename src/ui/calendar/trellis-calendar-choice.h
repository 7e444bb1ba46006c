/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-calendar-data.h"

G_BEGIN_DECLS

gboolean trellis_calendar_choice_has (TrellisCalendarData *data, TrellisEvent *event);
gboolean trellis_calendar_choice_toggle (TrellisCalendarData *data, TrellisEvent *event);
guint trellis_calendar_choice_count (TrellisCalendarData *data);
void trellis_calendar_choice_clear (TrellisCalendarData *data);
GPtrArray *trellis_calendar_choice_beside (TrellisCalendarData *data,
                                           TrellisEvent *event) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
