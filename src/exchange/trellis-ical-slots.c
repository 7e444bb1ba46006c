/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When a series takes place: its rule, further dates, and dates left out. */
#include "config.h"

#include "exchange/trellis-ical-slots.h"

#include "base/trellis-time.h"
#include "exchange/trellis-ical-time.h"

#define YEAR (366 * TRELLIS_ICAL_DAY)
#define HORIZON (2 * YEAR)
#define LONGEST (100 * YEAR) /* how long a rule is followed at all */
#define MOST_LOOKED_AT 20000 /* occurrences, in search of the last */

/**
 * trellis_ical_slots_init:
 * @self: room for slots
 *
 * Makes a series without rule or dates.
 */
void
trellis_ical_slots_init (TrellisIcalSlots *self)
{
  *self = (TrellisIcalSlots){ .extra = g_array_new (FALSE, FALSE, sizeof (gint64)),
                              .left_out = g_array_new (FALSE, FALSE, sizeof (gint64)),
                              .days_left_out = g_array_new (FALSE, FALSE, sizeof (gint64)) };
}

/**
 * trellis_ical_slots_clear:
 * @self: slots
 *
 * Frees what slots hold.
 */
void
trellis_ical_slots_clear (TrellisIcalSlots *self)
{
  g_clear_pointer (&self->rule, trellis_ical_rule_free);
  g_clear_pointer (&self->extra, g_array_unref);
  g_clear_pointer (&self->left_out, g_array_unref);
  g_clear_pointer (&self->days_left_out, g_array_unref);
}

/**
 * trellis_ical_slots_instant:
 * @self: slots
 * @local: what the clock shows
 *
 * The instant at which the clock of the series shows that.
 *
 * Returns: an instant
 */
gint64
trellis_ical_slots_instant (const TrellisIcalSlots *self, gint64 local)
{
  return (self->zone ? trellis_ical_zone_to_utc (self->zone, local) : local) * TRELLIS_SECOND;
}

/**
 * trellis_ical_slots_local:
 * @self: slots
 * @instant: an instant
 *
 * What the clock of the series shows then.
 *
 * Returns: seconds shown by the clock
 */
gint64
trellis_ical_slots_local (const TrellisIcalSlots *self, gint64 instant)
{
  gint64 utc = instant / TRELLIS_SECOND - (instant % TRELLIS_SECOND < 0);

  return self->zone ? trellis_ical_zone_to_local (self->zone, utc) : utc;
}

static int
compare (gconstpointer a, gconstpointer b)
{
  gint64 first = *(const gint64 *) a, second = *(const gint64 *) b;

  return (first > second) - (first < second);
}

static gboolean
contains (GArray *sorted, gint64 value)
{
  return g_array_binary_search (sorted, &value, compare, NULL);
}

/* The last of a rule's occurrences up to @until. Looks back further and further, so that a rule
 * that began long ago costs no more than another. */
static GArray *
newest (const TrellisIcalSlots *self, gint64 until)
{
  for (gint64 back = 3600;; back *= 2) {
    gint64 from = MAX (until - back, self->start);
    g_autoptr (GArray)
        found = trellis_ical_rule_expand (self->rule, self->start, from, until, MOST_LOOKED_AT);

    if (found->len < TRELLIS_ICAL_MOST_SLOTS && from > self->start && back < LONGEST)
      continue;
    if (found->len > TRELLIS_ICAL_MOST_SLOTS)
      g_array_remove_range (found, 0, found->len - TRELLIS_ICAL_MOST_SLOTS);
    return g_steal_pointer (&found);
  }
}

/* The first occurrences up to @until; one more than are kept if there are as many. */
static GArray *
oldest (const TrellisIcalSlots *self, gint64 until)
{
  return trellis_ical_rule_expand (self->rule, self->start, self->start,
                                   MIN (until, self->start + LONGEST), TRELLIS_ICAL_MOST_SLOTS + 1);
}

/* Occurrences of a rule that ends, or of none. */
static GArray *
follow_to_end (const TrellisIcalSlots *self, gboolean *cut)
{
  gint64 until;
  GArray *found;

  if (!self->rule) {
    found = g_array_new (FALSE, FALSE, sizeof (gint64));
    g_array_append_val (found, self->start);
    return found;
  }
  until = trellis_ical_rule_until (self->rule);
  if (self->zone && trellis_ical_rule_until_is_utc (self->rule))
    until = trellis_ical_zone_to_local (self->zone, until);
  found = oldest (self, until);
  if (found->len > TRELLIS_ICAL_MOST_SLOTS) {
    g_array_set_size (found, TRELLIS_ICAL_MOST_SLOTS);
    *cut = TRUE;
  }
  return found;
}

/* Occurrences of an endless rule up to @until: all of them, or those from @now on, or the last. */
static GArray *
follow (const TrellisIcalSlots *self, gint64 now, gint64 until, gboolean *cut)
{
  g_autoptr (GArray) found = NULL;

  if (until - self->start < LONGEST) {
    found = oldest (self, until);
    if (found->len <= TRELLIS_ICAL_MOST_SLOTS)
      return g_steal_pointer (&found);
    g_clear_pointer (&found, g_array_unref);
  }
  *cut = TRUE;
  found = trellis_ical_rule_expand (self->rule, self->start, now, until, TRELLIS_ICAL_MOST_SLOTS);
  return found->len == TRELLIS_ICAL_MOST_SLOTS ? g_steal_pointer (&found) : newest (self, until);
}

static gboolean
is_left_out (const TrellisIcalSlots *self, gint64 instant)
{
  if (!instant || contains (self->left_out, instant))
    return TRUE;
  return self->days_left_out->len &&
         contains (self->days_left_out,
                   trellis_ical_midnight (trellis_ical_slots_local (self, instant)));
}

/* Turns local times into instants, with the further dates and without those left out. */
static GArray *
complete (TrellisIcalSlots *self, GArray *locals)
{
  GArray *out = g_array_new (FALSE, FALSE, sizeof (gint64));
  gint64 last = G_MININT64;
  guint kept = 0;

  for (guint i = 0; i < locals->len; i++) {
    gint64 instant = trellis_ical_slots_instant (self, g_array_index (locals, gint64, i));

    g_array_append_val (out, instant);
  }
  g_array_append_vals (out, self->extra->data, self->extra->len);
  g_array_sort (out, compare);
  g_array_sort (self->left_out, compare);
  g_array_sort (self->days_left_out, compare);
  for (guint i = 0; i < out->len; i++) {
    gint64 instant = g_array_index (out, gint64, i);

    if (instant != last && !is_left_out (self, instant))
      g_array_index (out, gint64, kept++) = instant;
    last = instant;
  }
  g_array_set_size (out, kept);
  return out;
}

/**
 * trellis_ical_slots_until_horizon:
 * @self: slots
 * @now: the present; an endless rule is followed for two years from here, or from its start
 * @cut: (out): whether a rule gives more than are kept
 *
 * Works out the occurrences of a series that is read. Of a rule with an end the first are kept;
 * of an endless one with more than are kept up to the horizon those from the present on, or if
 * that leaves room, the last ones.
 *
 * Returns: (transfer full) (element-type gint64): instants, in order
 */
GArray *
trellis_ical_slots_until_horizon (TrellisIcalSlots *self, gint64 now, gboolean *cut)
{
  g_autoptr (GArray) locals = NULL;
  gint64 present = trellis_ical_slots_local (self, now);

  *cut = FALSE;
  if (!self->rule || !trellis_ical_rule_is_endless (self->rule))
    locals = follow_to_end (self, cut);
  else
    locals = follow (self, present, MAX (present, self->start) + HORIZON, cut);
  return complete (self, locals);
}

/**
 * trellis_ical_slots_until_last:
 * @self: slots
 * @last: the last occurrence that is known of, an instant
 *
 * Works out the occurrences of a series that is written: those among which a missing one was left
 * out on purpose.
 *
 * Returns: (transfer full) (element-type gint64): instants, in order
 */
GArray *
trellis_ical_slots_until_last (TrellisIcalSlots *self, gint64 last)
{
  g_autoptr (GArray) locals = NULL;
  gint64 until = trellis_ical_slots_local (self, last);
  gboolean cut = FALSE;

  if (!self->rule || !trellis_ical_rule_is_endless (self->rule))
    locals = follow_to_end (self, &cut);
  else
    locals = follow (self, until + 1, until, &cut);
  return complete (self, locals);
}
