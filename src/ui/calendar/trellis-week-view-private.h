/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-backlog.h"
#include "ui/calendar/trellis-calendar-ahead.h"
#include "ui/calendar/trellis-week-carry.h"
#include "ui/calendar/trellis-week-lanes.h"
#include "ui/calendar/trellis-week-timetable.h"
#include "ui/calendar/trellis-week-view.h"

G_BEGIN_DECLS

struct _TrellisWeekView {
  TrellisCalendarView parent_instance;
  TrellisWeekDays days;
  TrellisCalendarAhead *ahead; /* %NULL until the first week is read */
  GPtrArray *events;
  TrellisWeekLanes *lanes; /* %NULL while none are shown */
  TrellisWeekCarry *carry;
  GtkWidget *frame; /* around what is shown and the backlog */
  GtkWidget *backlog; /* owned, %NULL until somebody organises */
  GtkWidget *timetable; /* owned, %NULL until there is width for it */
  GtkWidget *list; /* owned, %NULL until there is none */
  GListStore *list_model;
  gboolean narrow;
  gboolean shown_narrow; /* when it was filled */
  gboolean roomy; /* enough for the backlog beside the timetable */
  guint narrow_id;
};

void trellis_week_view_read (TrellisWeekView *self);
void trellis_week_view_show (TrellisWeekView *self);
void trellis_week_view_select_row (TrellisWeekView *self, const char *uid);
void trellis_week_view_show_carried (TrellisWeekView *self);
void trellis_week_view_leave_out_carried (TrellisWeekView *self);
void trellis_week_view_carry_action (GtkWidget *widget, const char *name, GVariant *parameter);
void trellis_week_view_choose_action (GtkWidget *widget, const char *name, GVariant *parameter);
void trellis_week_view_unplace_action (GtkWidget *widget, const char *name, GVariant *parameter);

/* For what carries events through a week view. */
TrellisWeekTimetable *trellis_week_view_get_timetable (TrellisWeekView *self);
TrellisBacklog *trellis_week_view_get_backlog (TrellisWeekView *self);
const TrellisWeekCarryHost *trellis_week_view_get_host (void);

G_END_DECLS
