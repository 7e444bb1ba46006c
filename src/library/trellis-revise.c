/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "library/trellis-revise.h"

#include "model/trellis-revision.h"
#include "records/trellis-records.h"

/**
 * trellis_revise_events:
 * @connection: (nullable): reads what is here
 * @records: (element-type TrellisEntity): records that are about to be saved
 *
 * Raises the revision number of each event that changes in a way its guests must know of, whoever changed it: in the same
 * action, so that undo takes both back. Entities belong to a thread, so that this is done before they go to the writer's.
 */
void
trellis_revise_events (TrellisConnection *connection, GPtrArray *records)
{
  for (guint i = 0; connection && i < records->len; i++) {
    gpointer after = records->pdata[i];
    g_autoptr (TrellisEvent) before = NULL;
    g_autoptr (GError) error = NULL;

    if (!TRELLIS_IS_EVENT (after))
      continue;
    before = trellis_records_get (connection, TRELLIS_TYPE_EVENT, trellis_entity_get_uid (after),
                                  &error);
    if (before)
      trellis_revision_raise (before, after);
    else if (error)
      g_warning ("Reading failed: %s", error->message);
  }
}
