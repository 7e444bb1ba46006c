/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-event.h"

G_BEGIN_DECLS

#define TRELLIS_CARRY_SLOT 15 /* minutes of a usual step */
#define TRELLIS_CARRY_FINE 5 /* minutes of a small one, and the shortest event */
#define TRELLIS_CARRY_USUAL 60 /* minutes of an event of which nothing else is known */

/**
 * TrellisCarryStep:
 * @TRELLIS_CARRY_MINUTES: earlier or later on its day, by minutes
 * @TRELLIS_CARRY_DAYS: to a day before or after, by days
 * @TRELLIS_CARRY_LANES: to the lane before or after, by lanes
 * @TRELLIS_CARRY_LENGTH: shorter or longer, by minutes
 * @TRELLIS_CARRY_DAY_START: to the start of the working day
 * @TRELLIS_CARRY_DAY_END: so that it ends with the working day
 *
 * How something that is carried moves.
 */
typedef enum {
  TRELLIS_CARRY_MINUTES,
  TRELLIS_CARRY_DAYS,
  TRELLIS_CARRY_LANES,
  TRELLIS_CARRY_LENGTH,
  TRELLIS_CARRY_DAY_START,
  TRELLIS_CARRY_DAY_END,
} TrellisCarryStep;

/**
 * TrellisCarrySpot:
 * @date: day on which it begins
 * @minute: minute of that day at which it begins, by the clocks of its zone; 0 for whole days
 * @minutes: how long it is; 1440 for each whole day, 0 where no end is known
 * @lane: its lane, from 0; -1 for none
 *
 * Where an event is or would be.
 */
typedef struct {
  gint64 date;
  int minute;
  int minutes;
  int lane;
} TrellisCarrySpot;

/**
 * TrellisCarry:
 * @from: where it was picked up, or where it comes from the backlog
 * @to: where it would be
 * @placed: whether it had a time when it was picked up
 * @all_day: whether it fills whole days
 * @zone: the zone by whose clocks it is planned
 * @n_lanes: how many lanes there are, 0 when none are shown
 * @day_start: minute at which the working day starts
 * @day_end: minute at which it ends
 * @start: instant at which it began, 0 in the backlog
 * @end: instant at which it ended, 0 when unknown
 *
 * An event that is carried through a timetable. Nothing is changed until it is dropped.
 */
typedef struct {
  TrellisCarrySpot from;
  TrellisCarrySpot to;
  gboolean placed;
  gboolean all_day;
  char *zone;
  int n_lanes;
  int day_start;
  int day_end;
  gint64 start;
  gint64 end;
} TrellisCarry;

void trellis_carry_init (TrellisCarry *self, TrellisEvent *event, gint64 usual_start);
void trellis_carry_clear (TrellisCarry *self);
void trellis_carry_set_lanes (TrellisCarry *self, int n_lanes, int lane);
void trellis_carry_set_working_day (TrellisCarry *self, int start, int end);

gboolean trellis_carry_step (TrellisCarry *self, TrellisCarryStep step, int amount);
void trellis_carry_put (TrellisCarry *self, gint64 instant, int slot);
void trellis_carry_put_end (TrellisCarry *self, gint64 instant, int slot);
void trellis_carry_put_lane (TrellisCarry *self, int lane);

gint64 trellis_carry_get_start (const TrellisCarry *self);
gint64 trellis_carry_get_end (const TrellisCarry *self);
gboolean trellis_carry_is_moved (const TrellisCarry *self);
void trellis_carry_apply (const TrellisCarry *self, TrellisEvent *event);
int trellis_carry_minutes_of (TrellisEvent *event);
void trellis_carry_unplace (TrellisEvent *event);

G_END_DECLS
