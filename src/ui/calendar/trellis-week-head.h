/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-week-grid.h"
#include "ui/calendar/trellis-week-lanes.h"

G_BEGIN_DECLS

/**
 * TrellisWeekBanner:
 * @event: an event that lasts whole days
 * @first: the first day it is on, 0 to 6
 * @last: the last
 *
 * What is shown above the hours.
 */
typedef struct {
  TrellisEvent *event;
  guint first;
  guint last;
} TrellisWeekBanner;

/**
 * TrellisWeekHead:
 *
 * The top of a week: the names of its days, and the events that last whole days.
 */
#define TRELLIS_TYPE_WEEK_HEAD (trellis_week_head_get_type ())
G_DECLARE_FINAL_TYPE (TrellisWeekHead, trellis_week_head, TRELLIS, WEEK_HEAD, GtkWidget)

GtkWidget *trellis_week_head_new (TrellisCalendarData *data) G_GNUC_WARN_UNUSED_RESULT;
void trellis_week_head_show (TrellisWeekHead *self,
                             gint64 first,
                             gint64 today,
                             const TrellisWeekColumns *columns,
                             const TrellisWeekLanes *lanes,
                             const TrellisWeekBanner *banners,
                             guint n);
GtkWidget *trellis_week_head_get_cell (TrellisWeekHead *self, guint position);
gboolean trellis_week_head_is_on (TrellisWeekHead *self, guint position, guint day);
guint trellis_week_head_get_n_cells (TrellisWeekHead *self);

G_END_DECLS
