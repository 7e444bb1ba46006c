/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-calendar-place.h"
#include "ui/calendar/trellis-calendar-view.h"

G_BEGIN_DECLS

/* For its actions in other files. */
TrellisCalendarData *trellis_calendar_place_get_data (TrellisCalendarPlace *self);
TrellisCalendarView *trellis_calendar_place_get_view (TrellisCalendarPlace *self);
void trellis_calendar_place_update_title (TrellisCalendarPlace *self);

G_END_DECLS
