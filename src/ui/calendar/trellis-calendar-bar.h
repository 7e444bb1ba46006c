/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * TrellisCalendarBar:
 *
 * The line above the calendar: *Today*, back and forwards, the title, and which view is shown. Where there is no width
 * for one line it takes two.
 */
#define TRELLIS_TYPE_CALENDAR_BAR (trellis_calendar_bar_get_type ())
G_DECLARE_FINAL_TYPE (TrellisCalendarBar, trellis_calendar_bar, TRELLIS, CALENDAR_BAR, GtkWidget)

GtkWidget *trellis_calendar_bar_new (void) G_GNUC_WARN_UNUSED_RESULT;
void trellis_calendar_bar_set_title (TrellisCalendarBar *self, const char *title);
void trellis_calendar_bar_set_view (TrellisCalendarBar *self, const char *view);
void trellis_calendar_bar_set_lanes (TrellisCalendarBar *self, gboolean lanes);

G_END_DECLS
