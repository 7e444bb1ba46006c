/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-calendar-data.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * TrellisCalendarSidebar:
 *
 * Beside the calendar: a small month, the learning weeks, and the filter.
 */
#define TRELLIS_TYPE_CALENDAR_SIDEBAR (trellis_calendar_sidebar_get_type ())
G_DECLARE_FINAL_TYPE (
    TrellisCalendarSidebar, trellis_calendar_sidebar, TRELLIS, CALENDAR_SIDEBAR, AdwBin)

GtkWidget *trellis_calendar_sidebar_new (TrellisCalendarData *data) G_GNUC_WARN_UNUSED_RESULT;
void trellis_calendar_sidebar_set_date (TrellisCalendarSidebar *self, gint64 date);
void trellis_calendar_sidebar_set_period (TrellisCalendarSidebar *self, gint64 from, gint64 to);
void trellis_calendar_sidebar_show_filter (TrellisCalendarSidebar *self);

G_END_DECLS
