/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/trellis-clashes.h"

#include "model/trellis-clash-index.h"

/**
 * trellis_clashes_overlap:
 * @a: an event
 * @b: another
 * @margin: microseconds that must lie between them
 *
 * Whether two events touch the same time. One that ends when the other begins does not.
 *
 * Returns: %TRUE if they do
 */
gboolean
trellis_clashes_overlap (TrellisEvent *a, TrellisEvent *b, gint64 margin)
{
  return trellis_entity_get_number (a, TRELLIS_EVENT_START) <
             trellis_entity_get_number (b, TRELLIS_EVENT_END) + margin &&
         trellis_entity_get_number (b, TRELLIS_EVENT_START) <
             trellis_entity_get_number (a, TRELLIS_EVENT_END) + margin;
}

/**
 * trellis_clashes_find:
 * @events: (element-type TrellisEvent): events
 * @context: (nullable): the weeks, organisations, rooms and bookings they depend on; %NULL for what the events alone
 *   can tell
 *
 * Finds every clash among events.
 *
 * Returns: (transfer full) (element-type TrellisClash): the clashes, by time
 */
GPtrArray *
trellis_clashes_find (GPtrArray *events, TrellisClashContext *context)
{
  g_autoptr (TrellisClashContext) known = context ? trellis_clash_context_ref (context)
                                                  : trellis_clash_context_new (NULL, 0);
  g_autoptr (TrellisClashIndex) index = trellis_clash_index_new (known);

  trellis_clash_index_add_all (index, events);
  return trellis_clash_index_list (index);
}
