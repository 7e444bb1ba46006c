/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How a record from a schedule meets the one that is here: a schedule has its own names, and fewer words. */
#include "config.h"

#include "library/trellis-schedule-merge.h"

#include "exchange/trellis-schedule-names.h"
#include "model/trellis-kinds.h"
#include "records/trellis-name-records.h"

/**
 * trellis_schedule_names_new:
 * @connection: a connection
 * @error: return location for an error
 *
 * Finds which records go into a schedule under another name than their uid, because that is no UUID.
 *
 * Returns: (transfer full) (nullable) (element-type utf8 utf8): their uids by that name
 */
GHashTable *
trellis_schedule_names_new (TrellisConnection *connection, GError **error)
{
  static const char *const kinds[] = { "learning_week", "room", "event", NULL };
  g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  for (guint i = 0; kinds[i]; i++) {
    g_autoptr (GPtrArray)
        uids = trellis_name_records_foreign (connection, trellis_kinds_find (kinds[i]), error);

    if (!uids)
      return NULL;
    for (guint j = 0; j < uids->len; j++)
      g_hash_table_insert (names, trellis_schedule_guid_of (uids->pdata[j]),
                           g_strdup (uids->pdata[j]));
  }
  return g_steal_pointer (&names);
}

static void
rename_link (GHashTable *names, gpointer record, guint field)
{
  const char *uid = g_hash_table_lookup (names, trellis_entity_get_text (record, field));

  if (uid)
    trellis_entity_set_text (record, field, uid);
}

/**
 * trellis_schedule_rename:
 * @names: (element-type utf8 utf8): names of schedules
 * @record: a record from one
 *
 * Gives a record, and what it links to, the uids that they have here.
 */
void
trellis_schedule_rename (GHashTable *names, gpointer record)
{
  const char *uid = g_hash_table_lookup (names, trellis_entity_get_uid (record));

  if (uid)
    trellis_entity_set_uid (record, uid);
  if (!TRELLIS_IS_EVENT (record))
    return;
  rename_link (names, record, TRELLIS_EVENT_WEEK);
  rename_link (names, record, TRELLIS_EVENT_ROOM);
}

static void
keep_event (gpointer present, gpointer incoming)
{
  int mode = trellis_entity_get_choice (present, TRELLIS_EVENT_MODE);

  trellis_entity_set_number (incoming, TRELLIS_EVENT_STATUS,
                             trellis_entity_get_choice (present, TRELLIS_EVENT_STATUS));
  /* who is in a room may have a link as well, of which a schedule knows nothing */
  if (trellis_entity_field_equal (present, incoming, TRELLIS_EVENT_PLACE) ||
      (mode == TRELLIS_EVENT_MODE_HYBRID &&
       trellis_entity_get_choice (incoming, TRELLIS_EVENT_MODE) == TRELLIS_EVENT_MODE_IN_PERSON))
    trellis_entity_set_number (incoming, TRELLIS_EVENT_MODE, mode);
  if (trellis_entity_is_set (present, TRELLIS_EVENT_ROOM) &&
      trellis_entity_field_equal (present, incoming, TRELLIS_EVENT_ROOM))
    trellis_entity_set_text (incoming, TRELLIS_EVENT_PLACE,
                             trellis_entity_get_text (present, TRELLIS_EVENT_PLACE));
  /* a schedule has one zone for all */
  if (trellis_entity_field_equal (present, incoming, TRELLIS_EVENT_START))
    trellis_entity_set_text (incoming, TRELLIS_EVENT_ZONE,
                             trellis_entity_get_text (present, TRELLIS_EVENT_ZONE));
}

/**
 * trellis_schedule_keep:
 * @present: the record that is here
 * @incoming: the record that a schedule has for it
 *
 * Keeps what a schedule says less well than the record that is here: whether a week is published, whether an event
 * takes place, is online as well, what exactly its place is, and the zone in which it is planned.
 */
void
trellis_schedule_keep (gpointer present, gpointer incoming)
{
  if (TRELLIS_IS_EVENT (incoming))
    keep_event (present, incoming);
  else if (TRELLIS_IS_LEARNING_WEEK (incoming))
    trellis_entity_set_number (incoming, TRELLIS_LEARNING_WEEK_STATUS,
                               trellis_entity_get_choice (present, TRELLIS_LEARNING_WEEK_STATUS));
}
