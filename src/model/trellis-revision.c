/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which changes of an event whoever was invited has to know of. */
#include "config.h"

#include "model/trellis-revision.h"

/* RFC 5546, 2.1.4, names the time and the status; where to be matters as much. */
static const TrellisEventField fields[] = {
  TRELLIS_EVENT_START, TRELLIS_EVENT_END,   TRELLIS_EVENT_ALL_DAY,  TRELLIS_EVENT_STATUS,
  TRELLIS_EVENT_MODE,  TRELLIS_EVENT_PLACE, TRELLIS_EVENT_JOIN_URL, TRELLIS_EVENT_ROOM,
};

/**
 * trellis_revision_matters:
 * @before: an event
 * @after: the same, changed
 *
 * Whether a change makes a new revision of an event: another time, another place, called off or on again. A new title or
 * description does not, so that answers to the invitation stay good.
 *
 * Returns: %TRUE if it does
 */
gboolean
trellis_revision_matters (TrellisEvent *before, TrellisEvent *after)
{
  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    if (!trellis_entity_field_equal (before, after, fields[i]))
      return TRUE;
  return FALSE;
}

/**
 * trellis_revision_raise:
 * @before: an event
 * @after: the same, changed
 *
 * Raises the revision number where a change calls for it, unless whoever changed the event did. An event that had no time
 * until now was in nobody's calendar. The greatest number that a calendar can hold stays (RFC 5545, section 3.3.8).
 */
void
trellis_revision_raise (TrellisEvent *before, TrellisEvent *after)
{
  gint64 sequence = trellis_entity_get_number (before, TRELLIS_EVENT_SEQUENCE);

  if (trellis_entity_is_set (before, TRELLIS_EVENT_START) && sequence < G_MAXINT32 &&
      trellis_entity_get_number (after, TRELLIS_EVENT_SEQUENCE) <= sequence &&
      trellis_revision_matters (before, after))
    trellis_entity_set_number (after, TRELLIS_EVENT_SEQUENCE, sequence + 1);
}
