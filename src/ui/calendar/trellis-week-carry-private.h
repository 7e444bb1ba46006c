/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-carry-others.h"
#include "ui/calendar/trellis-week-carry.h"

G_BEGIN_DECLS

struct _TrellisWeekCarry {
  TrellisCalendarView *view; /* borrowed: its owner */
  const TrellisWeekCarryHost *host;
  TrellisEvent *event; /* as it was; %NULL while nothing is carried */
  TrellisEvent *shown; /* as it would be */
  TrellisCarry carry;
  GPtrArray *others; /* what is carried with it; %NULL for nothing */
  gint64 came_from; /* the day the view was at */
  gboolean by_pointer;
  GtkWidget *root; /* weak: where keys are caught */
  GtkEventController *keys; /* borrowed from it */
  guint left_id;
};

/* For the carrier itself, which is written in two files. */
void trellis_week_carry_end (TrellisWeekCarry *self);
const char *trellis_week_carry_lane_name (TrellisWeekCarry *self);
char *trellis_week_carry_with_clashes (TrellisWeekCarry *self,
                                       const char *words) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
