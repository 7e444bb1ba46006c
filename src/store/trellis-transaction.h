/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/trellis-connection.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * TrellisTransaction:
 *
 * All or nothing: letting go of it without a commit takes everything back.
 */
typedef struct _TrellisTransaction TrellisTransaction;

/**
 * TrellisStoreWork:
 * @transaction: the transaction to work in
 * @data: data given with the work
 * @cancellable: (nullable): to stop early
 * @error: return location for an error
 *
 * One user action. Runs on the store's thread, and touches nothing that lives on another.
 *
 * Returns: %TRUE to commit, %FALSE to take everything back
 */
typedef gboolean (*TrellisStoreWork) (TrellisTransaction *transaction,
                                      gpointer data,
                                      GCancellable *cancellable,
                                      GError **error);

TrellisTransaction *
trellis_transaction_begin (TrellisConnection *connection, GError **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean trellis_transaction_commit (TrellisTransaction *self, GError **error);
void trellis_transaction_free (TrellisTransaction *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisTransaction, trellis_transaction_free)

TrellisConnection *trellis_transaction_get_connection (TrellisTransaction *self);

G_END_DECLS
