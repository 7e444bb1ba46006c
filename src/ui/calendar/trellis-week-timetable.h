/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-calendar-data.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * TrellisWeekTimetable:
 *
 * The days of a week beside each other. Up and Down walk through the events of a day, Left and Right to the nearest
 * event of the day before and after, Control with plus, minus and 0 stretches the hours, and Tab leaves.
 */
#define TRELLIS_TYPE_WEEK_TIMETABLE (trellis_week_timetable_get_type ())
G_DECLARE_FINAL_TYPE (
    TrellisWeekTimetable, trellis_week_timetable, TRELLIS, WEEK_TIMETABLE, GtkWidget)

GtkWidget *trellis_week_timetable_new (TrellisCalendarData *data) G_GNUC_WARN_UNUSED_RESULT;
void trellis_week_timetable_show (TrellisWeekTimetable *self,
                                  const TrellisWeekDays *days,
                                  gint64 date,
                                  GPtrArray *events);
void trellis_week_timetable_get_dates (TrellisWeekTimetable *self, gint64 *first, gint64 *last);
TrellisEvent *trellis_week_timetable_get_event (TrellisWeekTimetable *self);
gboolean trellis_week_timetable_get_slot (TrellisWeekTimetable *self, gint64 *date, int *minute);
gboolean
trellis_week_timetable_go_to (TrellisWeekTimetable *self, const char *uid, gint64 date, int minute);

G_END_DECLS
