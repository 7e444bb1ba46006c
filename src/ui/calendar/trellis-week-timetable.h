/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-week-grid.h"
#include "ui/calendar/trellis-week-lanes.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * TrellisWeekShown:
 * @days: the seven days of a week
 * @date: the day at which the focus enters
 * @events: (element-type TrellisEvent): the events of the week, by start
 * @lanes: (nullable): the lanes of each day, %NULL when none are shown
 * @also: a day that has a column even when nothing is on it, 0 for none
 * @only: whether @also is the only one, for there is no width for more
 *
 * What a timetable shows.
 */
typedef struct {
  TrellisWeekDays days;
  gint64 date;
  GPtrArray *events;
  const TrellisWeekLanes *lanes;
  gint64 also;
  gboolean only;
} TrellisWeekShown;

/**
 * TrellisWeekTimetable:
 *
 * The days of a week beside each other. Up and Down walk through the events of a day or of its lane, Left and Right to
 * the nearest event of the lane or day before and after, Control with plus, minus and 0 stretches the hours, and Tab leaves.
 */
#define TRELLIS_TYPE_WEEK_TIMETABLE (trellis_week_timetable_get_type ())
G_DECLARE_FINAL_TYPE (
    TrellisWeekTimetable, trellis_week_timetable, TRELLIS, WEEK_TIMETABLE, GtkWidget)

GtkWidget *trellis_week_timetable_new (TrellisCalendarData *data) G_GNUC_WARN_UNUSED_RESULT;
void trellis_week_timetable_show (TrellisWeekTimetable *self, const TrellisWeekShown *shown);
void
trellis_week_timetable_set_carried (TrellisWeekTimetable *self, const TrellisWeekCarried *carried);
GtkWidget *trellis_week_timetable_get_carried (TrellisWeekTimetable *self);
void trellis_week_timetable_grab_carried (TrellisWeekTimetable *self);
gboolean trellis_week_timetable_find_at (TrellisWeekTimetable *self,
                                         GtkWidget *widget,
                                         double x,
                                         double y,
                                         gint64 *date,
                                         int *minute,
                                         int *lane);
gboolean trellis_week_timetable_scroll_at (TrellisWeekTimetable *self,
                                           GtkWidget *widget,
                                           double x,
                                           double y);
void trellis_week_timetable_get_dates (TrellisWeekTimetable *self, gint64 *first, gint64 *last);
TrellisEvent *trellis_week_timetable_get_event (TrellisWeekTimetable *self);
gboolean trellis_week_timetable_get_slot (TrellisWeekTimetable *self, gint64 *date, int *minute);
gboolean
trellis_week_timetable_go_to (TrellisWeekTimetable *self, const char *uid, gint64 date, int minute);

G_END_DECLS
