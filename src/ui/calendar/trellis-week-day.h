/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-calendar-data.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * TrellisWeekItem:
 * @event: an event
 * @from: minute of the day at which it begins there
 * @to: minute of the day at which it ends there
 * @lane: its lane, from 0
 *
 * The part of an event that falls on one day.
 */
typedef struct {
  TrellisEvent *event;
  int from;
  int to;
  guint lane;
} TrellisWeekItem;

/**
 * TrellisWeekDay:
 *
 * The column of one day: its events at their times, side by side where they overlap.
 */
#define TRELLIS_TYPE_WEEK_DAY (trellis_week_day_get_type ())
G_DECLARE_FINAL_TYPE (TrellisWeekDay, trellis_week_day, TRELLIS, WEEK_DAY, GtkWidget)

GtkWidget *trellis_week_day_new (void) G_GNUC_WARN_UNUSED_RESULT;
void trellis_week_day_show (TrellisWeekDay *self,
                            TrellisCalendarData *data,
                            gint64 date,
                            const TrellisWeekItem *items,
                            guint n,
                            guint n_lanes,
                            guint n_whole_days);
gint64 trellis_week_day_get_date (TrellisWeekDay *self);
GPtrArray *trellis_week_day_get_cells (TrellisWeekDay *self);
guint trellis_week_day_get_lane (TrellisWeekDay *self, GtkWidget *cell);
void trellis_week_day_set_now (TrellisWeekDay *self, int minute);

G_END_DECLS
