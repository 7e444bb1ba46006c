/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Carrying several events: one leads, and the others keep their distance from it by days, by the clock and by lanes. */
#include "config.h"

#include "model/trellis-carry-together.h"

#include "base/trellis-time.h"

#define DAY_MINUTES (24 * 60)

/* Whole days have no clock time, and what leads by whole days moves nothing by the clock. */
static void
move_as (TrellisCarrySpot *spot, const TrellisCarry *self, const TrellisCarry *leader)
{
  spot->date += leader->to.date - leader->from.date;
  if (!self->all_day && !leader->all_day)
    spot->minute += leader->to.minute - leader->from.minute;
  if (leader->to.lane != leader->from.lane)
    spot->lane = spot->lane < 0 ? leader->to.lane
                                : spot->lane + leader->to.lane - MAX (leader->from.lane, 0);
}

static gboolean
is_possible (const TrellisCarry *self, const TrellisCarrySpot *spot)
{
  gint64 instant;

  if (spot->date <= 0 ||
      (spot->lane != self->from.lane && (spot->lane < 0 || spot->lane >= self->n_lanes)))
    return FALSE;
  if (self->all_day)
    return TRUE;
  if (spot->minute < 0 || spot->minute >= DAY_MINUTES)
    return FALSE;
  /* not in the hour that a change of clocks skips */
  instant = trellis_instant_from_local (spot->date, spot->minute, self->zone);
  return instant && trellis_instant_minute (instant, self->zone) == spot->minute;
}

/**
 * trellis_carry_follow:
 * @self: an event that is carried
 * @leader: the one it is carried with
 *
 * Moves an event as far from where it was picked up as the leader is from where that was.
 *
 * Returns: %FALSE if it cannot go there, and then nothing has changed
 */
gboolean
trellis_carry_follow (TrellisCarry *self, const TrellisCarry *leader)
{
  TrellisCarrySpot spot = self->from;

  move_as (&spot, self, leader);
  spot.minutes = self->to.minutes;
  if (!is_possible (self, &spot))
    return FALSE;
  self->to = spot;
  return TRUE;
}

/**
 * trellis_carry_queue:
 * @event: an event of the backlog
 * @next: (inout): an instant; it then is the end of the event
 *
 * Where an event begins that is placed after others, one following the other. One that would go beyond midnight begins on
 * the next day, at the usual start of work.
 *
 * Returns: an instant
 */
gint64
trellis_carry_queue (TrellisEvent *event, gint64 *next)
{
  const char *zone = trellis_entity_get_text (event, TRELLIS_EVENT_ZONE);
  int minutes = trellis_carry_minutes_of (event);
  gint64 start = *next;

  if (trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY))
    return start;
  if (trellis_instant_minute (start, zone) + minutes > DAY_MINUTES)
    start = trellis_instant_from_local (trellis_instant_date (start, zone) + 1, 9 * 60, zone);
  *next = start + minutes * TRELLIS_MINUTE;
  return start;
}
