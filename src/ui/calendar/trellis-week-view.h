/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-calendar-view.h"

G_BEGIN_DECLS

/**
 * TrellisWeekView:
 *
 * A week as a timetable, or as a list where there is no width for one. Up and Down walk through the events of a day,
 * Left and Right to the nearest event of the day before and after, Page Up and Page Down turn to other weeks, Return
 * opens, Delete deletes, M picks up and drops, Control with plus, minus and 0 stretches the hours, and Tab leaves.
 */
#define TRELLIS_TYPE_WEEK_VIEW (trellis_week_view_get_type ())
G_DECLARE_FINAL_TYPE (TrellisWeekView, trellis_week_view, TRELLIS, WEEK_VIEW, TrellisCalendarView)

GtkWidget *trellis_week_view_new (TrellisCalendarData *data) G_GNUC_WARN_UNUSED_RESULT;
void trellis_week_view_carry (TrellisWeekView *self, const char *uid);
gboolean trellis_week_view_focus_backlog (TrellisWeekView *self);
char *trellis_week_view_describe_lanes (TrellisWeekView *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
