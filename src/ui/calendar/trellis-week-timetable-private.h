/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-week-timetable.h"

#include "ui/calendar/trellis-week-walk.h"

G_BEGIN_DECLS

struct _TrellisWeekTimetable {
  GtkWidget parent_instance;
  TrellisCalendarData *data;
  TrellisWeekDays days;
  gint64 date; /* the day at which the focus enters */
  GtkWidget *box; /* head and hours */
  GtkWidget *child; /* around it */
  GtkWidget *scroller; /* of the hours */
  GtkAdjustment *scroll; /* likewise */
  GtkAdjustment *across; /* of everything, for lanes that are wider than the view */
  TrellisWeekWalk walk;
  GtkWidget *current; /* weak: the cell that has or had the focus */
  int day; /* in which of its days that was */
  TrellisWeekCarried carried; /* where it is, so that it can be scrolled to */
  gboolean to_top; /* scroll to the first hour when the height is known */
  guint now_id;
  double pinched_from; /* zoom when two fingers touched */
};

/* For the timetable itself, which is written in three files. */
GtkWidget *trellis_week_timetable_current (TrellisWeekTimetable *self);
void trellis_week_timetable_enter (TrellisWeekTimetable *self, GtkWidget *cell, int day);
void trellis_week_timetable_grab (TrellisWeekTimetable *self, GtkWidget *cell);
gboolean trellis_week_timetable_enter_nearest (TrellisWeekTimetable *self, int day, int minute);
gboolean trellis_week_timetable_walk (TrellisWeekTimetable *self, GtkDirectionType direction);

G_END_DECLS
