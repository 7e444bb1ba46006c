/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-calendar-data.h"

G_BEGIN_DECLS

/**
 * TrellisWeekLanes:
 * @uids: uids of the organisations, in the order of their lanes; empty for events of no partner
 * @names: what people call them
 * @n: how many lanes there are
 *
 * The lanes into which the days of a week are split, one for each partner.
 */
typedef struct {
  GPtrArray *uids;
  GPtrArray *names;
  guint n;
} TrellisWeekLanes;

TrellisWeekLanes *trellis_week_lanes_new (TrellisLibrary *library,
                                          gint64 first,
                                          gint64 last,
                                          GPtrArray *events) G_GNUC_WARN_UNUSED_RESULT;
void trellis_week_lanes_hold (TrellisWeekLanes *self, TrellisLibrary *library, TrellisEvent *event);
void trellis_week_lanes_free (TrellisWeekLanes *self);
guint trellis_week_lanes_of (const TrellisWeekLanes *self, TrellisEvent *event);
const char *trellis_week_lanes_get_name (const TrellisWeekLanes *self, guint lane);
const char *trellis_week_lanes_get_uid (const TrellisWeekLanes *self, guint lane);
char *trellis_week_lanes_describe (const TrellisWeekLanes *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
