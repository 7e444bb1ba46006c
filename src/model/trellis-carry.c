/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Carrying an event through a timetable: where each step leads, and what it may not do. Steps are by the clocks of the
 * event's own zone, so that 10:00 stays 10:00 on the other side of a change of clocks. */
#include "config.h"

#include "model/trellis-carry.h"

#include "base/trellis-time.h"

#define DAY_MINUTES (24 * 60)
#define LONGEST (DAY_MINUTES - TRELLIS_CARRY_SLOT) /* what is longer is shown above the hours */
#define USUAL_DAY_START (9 * 60)
#define USUAL_DAY_END (17 * 60)

static gint64
number (TrellisEvent *event, guint field)
{
  return trellis_entity_get_number (event, field);
}

/**
 * trellis_carry_minutes_of:
 * @event: an event
 *
 * How long it is, or is meant to be while it is in the backlog.
 *
 * Returns: minutes, 1440 for each whole day; 0 for one with a start and no end
 */
int
trellis_carry_minutes_of (TrellisEvent *event)
{
  gint64 start = number (event, TRELLIS_EVENT_START), end = number (event, TRELLIS_EVENT_END);
  gint64 minutes = start ? MAX (end - start, 0) / TRELLIS_MINUTE
                         : number (event, TRELLIS_EVENT_MINUTES);

  if (trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY))
    return (int) MAX (minutes / DAY_MINUTES, 1) * DAY_MINUTES;
  if (!start && minutes <= 0)
    return TRELLIS_CARRY_USUAL;
  return (int) MIN (minutes, G_MAXINT);
}

static void
set_spot (TrellisCarry *self, gint64 start)
{
  if (self->all_day) {
    self->from.date = trellis_date_from_instant (start);
    return;
  }
  self->from.date = trellis_instant_date (start, self->zone);
  self->from.minute = trellis_instant_minute (start, self->zone);
}

/**
 * trellis_carry_init:
 * @self: to be filled
 * @event: an event
 * @usual_start: instant at which one from the backlog begins
 *
 * Picks an event up.
 */
void
trellis_carry_init (TrellisCarry *self, TrellisEvent *event, gint64 usual_start)
{
  gint64 start = number (event, TRELLIS_EVENT_START);

  *self = (TrellisCarry){
    .placed = start != 0,
    .all_day = trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY),
    .zone = g_strdup (trellis_entity_get_text (event, TRELLIS_EVENT_ZONE)),
    .day_start = USUAL_DAY_START,
    .day_end = USUAL_DAY_END,
    .start = start,
    .end = number (event, TRELLIS_EVENT_END),
  };
  self->from.lane = -1;
  self->from.minutes = trellis_carry_minutes_of (event);
  if (!start && self->all_day)
    usual_start = trellis_date_to_instant (trellis_instant_date (usual_start, self->zone));
  set_spot (self, start ? start : usual_start);
  self->to = self->from;
}

/**
 * trellis_carry_clear:
 * @self: an event that is carried
 *
 * Frees what trellis_carry_init() made.
 */
void
trellis_carry_clear (TrellisCarry *self)
{
  g_clear_pointer (&self->zone, g_free);
}

/**
 * trellis_carry_set_lanes:
 * @self: an event that is carried
 * @n_lanes: how many lanes there are, 0 when none are shown
 * @lane: the one it was picked up in, -1 for none
 *
 * Tells of the lanes it can be moved to.
 */
void
trellis_carry_set_lanes (TrellisCarry *self, int n_lanes, int lane)
{
  self->n_lanes = n_lanes;
  self->from.lane = self->to.lane = lane;
}

/**
 * trellis_carry_set_working_day:
 * @self: an event that is carried
 * @start: minute at which the working day starts
 * @end: minute at which it ends
 *
 * Tells of the working day; one that makes no sense leaves the usual one, 9:00 to 17:00.
 */
void
trellis_carry_set_working_day (TrellisCarry *self, int start, int end)
{
  if (start < 0 || end <= start || end > DAY_MINUTES)
    return;
  self->day_start = start;
  self->day_end = end;
}

/* Steps --------------------------------------------------------------------------------------- */

/* The next multiple, so that what begins at 10:05 comes to 10:15; whole hours keep their minutes. */
static int
snap (int value, int amount)
{
  int size = ABS (amount);

  if (size == 0 || size >= 60)
    return value + amount;
  return amount > 0 ? (value / size + 1) * size : (value + size - 1) / size * size - size;
}

/* Not in the hour that a change of clocks skips. */
static gboolean
exists (const TrellisCarry *self, int minute)
{
  gint64 instant = trellis_instant_from_local (self->to.date, minute, self->zone);

  return instant && trellis_instant_minute (instant, self->zone) == minute;
}

static gboolean
step_minutes (TrellisCarry *self, int amount)
{
  int minute = self->to.minute;

  if (self->all_day || amount == 0)
    return FALSE;
  do
    minute = snap (minute, amount);
  while (minute >= 0 && minute < DAY_MINUTES && !exists (self, minute));
  if (minute < 0 || minute >= DAY_MINUTES)
    return FALSE;
  self->to.minute = minute;
  return TRUE;
}

static gboolean
step_days (TrellisCarry *self, int amount)
{
  gint64 date = self->to.date + amount;

  if (date <= 0 || !trellis_instant_from_local (date, self->to.minute, self->zone))
    return FALSE;
  self->to.date = date;
  return amount != 0;
}

static gboolean
step_lanes (TrellisCarry *self, int amount)
{
  int lane = self->to.lane < 0 && amount < 0 ? self->n_lanes - 1 : self->to.lane + amount;

  if (lane < 0 || lane >= self->n_lanes)
    return FALSE;
  self->to.lane = lane;
  return amount != 0;
}

static gboolean
step_length (TrellisCarry *self, int amount)
{
  int before = self->to.minutes, minutes;

  if (amount == 0)
    return FALSE;
  if (self->all_day)
    minutes = MAX (before + (amount > 0 ? DAY_MINUTES : -DAY_MINUTES), DAY_MINUTES);
  else
    minutes = MAX (snap (before, amount), TRELLIS_CARRY_FINE);
  if (!self->all_day && amount > 0 && minutes > LONGEST)
    return FALSE;
  self->to.minutes = minutes;
  return minutes != before;
}

static gboolean
step_to (TrellisCarry *self, int minute)
{
  if (self->all_day || self->to.minute == minute)
    return FALSE;
  self->to.minute = minute;
  return TRUE;
}

/**
 * trellis_carry_step:
 * @self: an event that is carried
 * @step: how it moves
 * @amount: by how much, backwards when negative; nothing to the start or end of the day. Less than an hour goes to the
 *   next multiple of itself.
 *
 * Moves it. A day ends at midnight; the hour that a change of clocks skips is skipped.
 *
 * Returns: %FALSE if it cannot go there, and then nothing has changed
 */
gboolean
trellis_carry_step (TrellisCarry *self, TrellisCarryStep step, int amount)
{
  switch (step) {
  case TRELLIS_CARRY_MINUTES:
    return step_minutes (self, amount);
  case TRELLIS_CARRY_DAYS:
    return step_days (self, amount);
  case TRELLIS_CARRY_LANES:
    return step_lanes (self, amount);
  case TRELLIS_CARRY_LENGTH:
    return step_length (self, amount);
  case TRELLIS_CARRY_DAY_START:
    return step_to (self, self->day_start);
  case TRELLIS_CARRY_DAY_END:
    return step_to (self, MAX (self->day_end - self->to.minutes, self->day_start));
  default:
    return FALSE;
  }
}

/**
 * trellis_carry_put:
 * @self: an event that is carried
 * @instant: where it would begin
 * @slot: minutes to whose multiples it is rounded
 *
 * Moves it to where a pointer is. What lasts whole days goes to the day of the clocks here.
 */
void
trellis_carry_put (TrellisCarry *self, gint64 instant, int slot)
{
  int minute;

  if (self->all_day) {
    self->to.date = trellis_instant_date (instant, NULL);
    return;
  }
  minute = trellis_instant_minute (instant, self->zone);
  self->to.date = trellis_instant_date (instant, self->zone);
  self->to.minute = MIN ((minute + slot / 2) / slot * slot, DAY_MINUTES - slot);
}

/**
 * trellis_carry_put_end:
 * @self: an event that is carried
 * @instant: where it would end
 * @slot: minutes to whose multiples the length is rounded
 *
 * Makes it end where a pointer is.
 */
void
trellis_carry_put_end (TrellisCarry *self, gint64 instant, int slot)
{
  gint64 minutes = (instant - trellis_carry_get_start (self)) / TRELLIS_MINUTE;

  if (self->all_day)
    return;
  minutes = (minutes + slot / 2) / slot * slot;
  self->to.minutes = (int) CLAMP (minutes, slot, LONGEST);
}

/**
 * trellis_carry_put_lane:
 * @self: an event that is carried
 * @lane: a lane; what is none is left out
 *
 * Moves it to a lane.
 */
void
trellis_carry_put_lane (TrellisCarry *self, int lane)
{
  if (lane >= 0 && lane < self->n_lanes)
    self->to.lane = lane;
}

/* Outcome ------------------------------------------------------------------------------------- */

static gboolean
begins_as_before (const TrellisCarry *self)
{
  return self->placed && self->to.date == self->from.date && self->to.minute == self->from.minute;
}

/**
 * trellis_carry_get_start:
 * @self: an event that is carried
 *
 * When it would begin. One that has not moved keeps its instant, even in an hour that clocks show twice.
 *
 * Returns: an instant; midnight UTC for whole days
 */
gint64
trellis_carry_get_start (const TrellisCarry *self)
{
  if (begins_as_before (self))
    return self->start;
  if (self->all_day)
    return trellis_date_to_instant (self->to.date);
  return trellis_instant_from_local (self->to.date, self->to.minute, self->zone);
}

/**
 * trellis_carry_get_end:
 * @self: an event that is carried
 *
 * When it would end: its length is what a stopwatch shows, whatever clocks do meanwhile.
 *
 * Returns: an instant, 0 where no end is known
 */
gint64
trellis_carry_get_end (const TrellisCarry *self)
{
  gint64 start = trellis_carry_get_start (self);

  if (self->placed && self->to.minutes == self->from.minutes)
    return self->end > self->start ? start + self->end - self->start
           : self->all_day         ? start + self->to.minutes * TRELLIS_MINUTE
                                   : 0;
  return self->to.minutes ? start + self->to.minutes * TRELLIS_MINUTE : 0;
}

/**
 * trellis_carry_is_moved:
 * @self: an event that is carried
 *
 * Whether dropping it changes something: what comes from the backlog is always placed.
 *
 * Returns: %TRUE if it does
 */
gboolean
trellis_carry_is_moved (const TrellisCarry *self)
{
  return !begins_as_before (self) || self->to.minutes != self->from.minutes ||
         self->to.lane != self->from.lane;
}

/**
 * trellis_carry_apply:
 * @self: an event that is carried
 * @event: the event, which is changed
 *
 * Gives the event the time that it is carried to. What a lane means is left to whoever shows lanes.
 */
void
trellis_carry_apply (const TrellisCarry *self, TrellisEvent *event)
{
  trellis_entity_set_number (event, TRELLIS_EVENT_START, trellis_carry_get_start (self));
  trellis_entity_set_number (event, TRELLIS_EVENT_END, trellis_carry_get_end (self));
}

/**
 * trellis_carry_unplace:
 * @event: an event, which is changed
 *
 * Takes the time from an event, which so comes to the backlog; its length stays known.
 */
void
trellis_carry_unplace (TrellisEvent *event)
{
  trellis_entity_set_number (event, TRELLIS_EVENT_MINUTES, trellis_carry_minutes_of (event));
  trellis_entity_set_number (event, TRELLIS_EVENT_START, 0);
  trellis_entity_set_number (event, TRELLIS_EVENT_END, 0);
}
