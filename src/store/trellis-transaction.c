/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "store/trellis-transaction.h"

struct _TrellisTransaction {
  TrellisConnection *connection;
  gboolean open;
};

/* Said with every user action, so kept prepared. */
static gboolean
say (TrellisConnection *connection, const char *sql, GError **error)
{
  g_autoptr (TrellisStatement)
      statement = trellis_connection_prepare_constant (connection, sql, error);

  return statement && trellis_statement_run (statement, error);
}

/**
 * trellis_transaction_begin:
 * @connection: a connection that may write
 * @error: return location for an error
 *
 * Begins a transaction that may write at once (BEGIN IMMEDIATE): one that began by reading could be
 * refused in the middle, whatever time it is given.
 *
 * Returns: (transfer full) (nullable): the transaction
 */
TrellisTransaction *
trellis_transaction_begin (TrellisConnection *connection, GError **error)
{
  TrellisTransaction *self;

  if (!say (connection, "BEGIN IMMEDIATE", error))
    return NULL;
  self = g_new0 (TrellisTransaction, 1);
  self->connection = connection;
  self->open = TRUE;
  return self;
}

/**
 * trellis_transaction_commit:
 * @self: a transaction
 * @error: return location for an error
 *
 * Makes everything durable. When it fails, nothing was changed.
 *
 * Returns: %TRUE when it is on the disk
 */
gboolean
trellis_transaction_commit (TrellisTransaction *self, GError **error)
{
  g_return_val_if_fail (self->open, FALSE);
  if (!say (self->connection, "COMMIT", error))
    return FALSE;
  self->open = FALSE;
  return TRUE;
}

/**
 * trellis_transaction_free:
 * @self: (transfer full): a transaction
 *
 * Ends a transaction, taking back what was not committed.
 */
void
trellis_transaction_free (TrellisTransaction *self)
{
  if (self->open)
    say (self->connection, "ROLLBACK", NULL);
  g_free (self);
}

/**
 * trellis_transaction_get_connection:
 * @self: a transaction
 *
 * Its connection.
 *
 * Returns: (transfer none): the connection
 */
TrellisConnection *
trellis_transaction_get_connection (TrellisTransaction *self)
{
  return self->connection;
}
