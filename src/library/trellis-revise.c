/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "library/trellis-revise.h"

#include "model/trellis-revision.h"

/**
 * trellis_revise_events:
 * @library: a library
 * @batch: an action that is about to be applied
 *
 * Raises the revision number of each event that changes in a way its guests must know of, whoever changed it: in the same
 * action, so that undo takes both back.
 */
void
trellis_revise_events (TrellisLibrary *library, TrellisBatch *batch)
{
  GPtrArray *records = trellis_batch_get_saved (batch);

  for (guint i = 0; i < records->len; i++) {
    gpointer after = records->pdata[i];
    g_autoptr (TrellisEvent) before = NULL;

    if (!TRELLIS_IS_EVENT (after))
      continue;
    before = trellis_library_get (library, TRELLIS_TYPE_EVENT, trellis_entity_get_uid (after));
    if (before)
      trellis_revision_raise (before, after);
  }
}
