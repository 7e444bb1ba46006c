/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "library/trellis-revise.h"

#include "model/trellis-revision.h"
#include "records/trellis-records.h"

/* A record belongs to the thread that made it, and this is the writer's: it is a copy that is changed. */
static void
revise (TrellisEvent *before, gpointer *event)
{
  gpointer revised = trellis_entity_dup (*event);

  trellis_revision_raise (before, revised);
  g_object_unref (*event);
  *event = revised;
}

/**
 * trellis_revise_events:
 * @transaction: a transaction
 * @records: (element-type TrellisEntity): records that are about to be saved
 * @error: return location for an error
 *
 * Raises the revision number of each event that changes in a way its guests must know of, whoever changed it.
 *
 * Returns: %FALSE with @error set if the events that are here could not be read
 */
gboolean
trellis_revise_events (TrellisTransaction *transaction, GPtrArray *records, GError **error)
{
  TrellisConnection *connection = trellis_transaction_get_connection (transaction);

  for (guint i = 0; i < records->len; i++) {
    g_autoptr (TrellisEvent) before = NULL;
    GError *failure = NULL;

    if (!TRELLIS_IS_EVENT (records->pdata[i]))
      continue;
    before = trellis_records_get (connection, TRELLIS_TYPE_EVENT,
                                  trellis_entity_get_uid (records->pdata[i]), &failure);
    if (failure) {
      g_propagate_error (error, failure);
      return FALSE;
    }
    if (before)
      revise (before, &records->pdata[i]);
  }
  return TRUE;
}
