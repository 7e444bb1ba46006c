/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-mix.h"

G_BEGIN_DECLS

/**
 * TrellisWeekCount:
 * @label: what is counted, in words; of a day, empty
 * @date: the day, 0 for anything else
 * @events: how many events
 * @minutes: how long they take together
 *
 * One line of a count.
 */
typedef struct {
  char *label;
  gint64 date;
  guint events;
  gint64 minutes;
} TrellisWeekCount;

/**
 * TrellisWeekMix:
 * @strands: minutes by 70:20:10
 * @done: of these, the minutes of what is over
 * @kinds: (element-type TrellisWeekCount): by kind, most events first
 * @audiences: (element-type TrellisWeekCount): by audience, most events first; an event for several is in each
 * @modes: (element-type TrellisWeekCount): online, in person, both, in that order
 * @days: (element-type TrellisWeekCount): every day of the week, and any other on which there is something
 * @all: all that is counted
 * @unplaced: of these, what has no time yet
 * @cancelled: how many events are cancelled, which are not counted
 *
 * How a learning week is made up.
 */
typedef struct {
  TrellisMix strands;
  TrellisMix done;
  GPtrArray *kinds;
  GPtrArray *audiences;
  GPtrArray *modes;
  GPtrArray *days;
  TrellisWeekCount all;
  TrellisWeekCount unplaced;
  guint cancelled;
} TrellisWeekMix;

TrellisWeekMix *
trellis_week_mix_new (GPtrArray *events, gint64 first, gint64 last, const char *zone, gint64 now)
    G_GNUC_WARN_UNUSED_RESULT;
void trellis_week_mix_free (TrellisWeekMix *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisWeekMix, trellis_week_mix_free)

G_END_DECLS
