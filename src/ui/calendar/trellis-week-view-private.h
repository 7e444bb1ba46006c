/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-backlog.h"
#include "ui/calendar/trellis-week-lanes.h"
#include "ui/calendar/trellis-week-timetable.h"
#include "ui/calendar/trellis-week-view.h"

G_BEGIN_DECLS

/* For what carries events through a week view. */
TrellisWeekTimetable *trellis_week_view_get_timetable (TrellisWeekView *self);
TrellisBacklog *trellis_week_view_get_backlog (TrellisWeekView *self);
const TrellisWeekLanes *trellis_week_view_get_lanes (TrellisWeekView *self);
void trellis_week_view_follow (TrellisWeekView *self);
void trellis_week_view_land (TrellisWeekView *self, const char *uid, TrellisEvent *event);

G_END_DECLS
