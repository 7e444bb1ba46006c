/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far a puzzle is solved is kept while the library is open and never written: it is nobody's business. */
#include "config.h"

#include "ui/calendar/trellis-activity-progress.h"

#define PROGRESS "trellis-activity-progress"

static GHashTable *
table_of (TrellisLibrary *library)
{
  GHashTable *table = g_object_get_data (G_OBJECT (library), PROGRESS);

  if (!table) {
    table = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
    g_object_set_data_full (G_OBJECT (library), PROGRESS, table,
                            (GDestroyNotify) g_hash_table_unref);
  }
  return table;
}

/**
 * trellis_activity_progress_get:
 * @library: a library
 * @uid: uid of an activity
 *
 * How far an activity is.
 *
 * Returns: (transfer none) (nullable): what was set last
 */
const char *
trellis_activity_progress_get (TrellisLibrary *library, const char *uid)
{
  return g_hash_table_lookup (table_of (library), uid);
}

/**
 * trellis_activity_progress_set:
 * @library: a library
 * @uid: uid of an activity
 * @state: where it stands
 *
 * Remembers how far an activity is, until the library is closed.
 */
void
trellis_activity_progress_set (TrellisLibrary *library, const char *uid, const char *state)
{
  g_hash_table_insert (table_of (library), g_strdup (uid), g_strdup (state));
}
