/* SPDX-License-Identifier: GPL-3.0-or-later */
/* RDATE;VALUE=PERIOD (RFC 5545, 3.8.5.2) and RECURRENCE-ID;RANGE=THISANDFUTURE (3.2.13). */
#include "config.h"

#include "exchange/trellis-ical-onward.h"

#include "base/trellis-time.h"

struct _TrellisIcalOnward {
  GHashTable *ends; /* instant at which a period starts → instant at which it ends */
  GPtrArray
      *changes; /* events that stand for all after them, by the date that the rule gave them */
};

static gint64
occurrence_of (gpointer event)
{
  return trellis_entity_get_number (event, TRELLIS_EVENT_OCCURRENCE);
}

/* The end of a period, which is a time or a length. */
static gboolean
read_end (TrellisIcalContext *context,
          const TrellisIcalProperty *line,
          TrellisIcalSlice value,
          gint64 start,
          gint64 *end)
{
  TrellisIcalDuration duration;
  TrellisIcalMoment moment;

  if (trellis_ical_duration_read (value, &duration))
    *end = start + (duration.days * TRELLIS_ICAL_DAY + duration.seconds) * TRELLIS_SECOND;
  else if (trellis_ical_moment_read (line, value, context->zones, &moment))
    *end = trellis_ical_moment_instant (&moment);
  else
    return FALSE;
  return *end >= start;
}

static void
read_periods (TrellisIcalOnward *self, TrellisIcalContext *context, const TrellisIcalProperty *line)
{
  TrellisIcalSlice rest = line->value, part;

  while (trellis_ical_slice_cut (&rest, ',', &part) &&
         g_hash_table_size (self->ends) < TRELLIS_ICAL_MOST_SLOTS) {
    TrellisIcalSlice end, first;
    TrellisIcalMoment moment;
    gint64 times[2];

    end = part;
    if (!trellis_ical_slice_cut (&end, '/', &first) || !end.length ||
        !trellis_ical_moment_read (line, first, context->zones, &moment) || moment.time.is_date)
      continue;
    times[0] = trellis_ical_moment_instant (&moment);
    if (read_end (context, line, end, times[0], &times[1]))
      g_hash_table_insert (self->ends, g_memdup2 (&times[0], sizeof times[0]),
                           g_memdup2 (&times[1], sizeof times[1]));
  }
}

/**
 * trellis_ical_onward_new:
 * @context: the file
 * @lines: the VEVENT of a series
 *
 * Reads the periods of a series.
 *
 * Returns: (transfer full): what is known so far
 */
TrellisIcalOnward *
trellis_ical_onward_new (TrellisIcalContext *context, const TrellisIcalComponent *lines)
{
  TrellisIcalOnward *self = g_new0 (TrellisIcalOnward, 1);
  const TrellisIcalProperty *line = trellis_ical_component_first (lines, TRELLIS_ICAL_RDATE);

  self->ends = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  self->changes = g_ptr_array_new_with_free_func (g_object_unref);
  for (; line; line = trellis_ical_component_next (lines, line))
    read_periods (self, context, line);
  return self;
}

/**
 * trellis_ical_onward_free:
 * @self: (transfer full): what is known
 *
 * Frees it.
 */
void
trellis_ical_onward_free (TrellisIcalOnward *self)
{
  g_hash_table_unref (self->ends);
  g_ptr_array_unref (self->changes);
  g_free (self);
}

/**
 * trellis_ical_onward_is_meant:
 * @lines: a VEVENT that changes one date
 *
 * Whether it changes all after that date as well.
 *
 * Returns: %TRUE if it does
 */
gboolean
trellis_ical_onward_is_meant (const TrellisIcalComponent *lines)
{
  const TrellisIcalProperty *line = trellis_ical_component_first (lines,
                                                                  TRELLIS_ICAL_RECURRENCE_ID);
  TrellisIcalSlice range;

  return line && trellis_ical_property_param (line, "RANGE", &range) &&
         trellis_ical_slice_is (range, "THISANDFUTURE");
}

/**
 * trellis_ical_onward_add:
 * @self: what is known
 * @change: an occurrence that was changed with all after it
 *
 * Adds a change.
 */
void
trellis_ical_onward_add (TrellisIcalOnward *self, TrellisEvent *change)
{
  g_ptr_array_add (self->changes, g_object_ref (change));
}

/* The newest change at or before an occurrence. */
static TrellisEvent *
find_change (TrellisIcalOnward *self, gint64 slot)
{
  TrellisEvent *found = NULL;

  for (guint i = 0; i < self->changes->len; i++) {
    TrellisEvent *change = self->changes->pdata[i];

    if (occurrence_of (change) <= slot &&
        (!found || occurrence_of (change) > occurrence_of (found)))
      found = change;
  }
  return found;
}

/* The change, moved to the date of an occurrence: as much earlier or later by the clock as it is itself. */
static TrellisEvent *
move (TrellisEvent *change, const TrellisIcalSlots *slots, TrellisEvent *event)
{
  TrellisEvent *moved = trellis_entity_dup (change);
  gint64 slot = occurrence_of (event);
  gint64 start = trellis_entity_get_number (change, TRELLIS_EVENT_START);
  gint64 length = trellis_entity_get_number (change, TRELLIS_EVENT_END) - start;
  gint64 shift = trellis_ical_slots_local (slots, start) -
                 trellis_ical_slots_local (slots, occurrence_of (change));

  start = trellis_ical_slots_instant (slots, trellis_ical_slots_local (slots, slot) + shift);
  trellis_entity_set_uid (moved, trellis_entity_get_uid (event));
  trellis_entity_set_number (moved, TRELLIS_EVENT_OCCURRENCE, slot);
  trellis_entity_set_number (moved, TRELLIS_EVENT_START, start);
  trellis_entity_set_number (moved, TRELLIS_EVENT_END, start + length);
  return moved;
}

/**
 * trellis_ical_onward_apply:
 * @self: what is known
 * @slots: when the series takes place
 * @event: (transfer full): an occurrence as its rule gives it
 *
 * Makes an occurrence what it is.
 *
 * Returns: (transfer full): the occurrence
 */
TrellisEvent *
trellis_ical_onward_apply (TrellisIcalOnward *self,
                           const TrellisIcalSlots *slots,
                           TrellisEvent *event)
{
  g_autoptr (TrellisEvent) owned = event;
  gint64 slot = occurrence_of (event);
  TrellisEvent *change = find_change (self, slot);
  const gint64 *end = g_hash_table_lookup (self->ends, &slot);

  if (change)
    return move (change, slots, event);
  if (end)
    trellis_entity_set_number (owned, TRELLIS_EVENT_END, *end);
  return g_steal_pointer (&owned);
}
