/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "records/trellis-settings.h"

#include "base/trellis-id.h"

/**
 * trellis_settings_get:
 * @connection: a connection
 * @name: which setting
 *
 * Reads a setting of the library.
 *
 * Returns: (transfer full): its value, empty when it was never set
 */
char *
trellis_settings_get (TrellisConnection *connection, const char *name)
{
  g_autoptr (TrellisStatement) statement = trellis_connection_prepare (
      connection, "SELECT value FROM setting WHERE name = ?", NULL);

  if (!statement)
    return g_strdup ("");
  trellis_statement_bind_text (statement, 1, name);
  return g_strdup (
      trellis_statement_next (statement, NULL) ? trellis_statement_get_text (statement, 0) : "");
}

/**
 * trellis_settings_set:
 * @transaction: a transaction
 * @name: which setting
 * @value: its value
 * @error: return location for an error
 *
 * Sets a setting of the library.
 *
 * Returns: %TRUE on success
 */
gboolean
trellis_settings_set (TrellisTransaction *transaction,
                      const char *name,
                      const char *value,
                      GError **error)
{
  g_autoptr (TrellisStatement) statement = trellis_connection_prepare (
      trellis_transaction_get_connection (transaction),
      "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", error);

  if (!statement)
    return FALSE;
  trellis_statement_bind_text (statement, 1, name);
  trellis_statement_bind_text (statement, 2, value);
  return trellis_statement_run (statement, error);
}

/**
 * trellis_settings_note_command:
 * @transaction: the transaction that does it
 * @name: name of a user action, such as sign-up
 * @now: the present, an instant
 * @error: return location for an error
 *
 * Notes a user action under a uid of its own, without what it was about.
 *
 * Returns: %TRUE on success
 */
gboolean
trellis_settings_note_command (TrellisTransaction *transaction,
                               const char *name,
                               gint64 now,
                               GError **error)
{
  g_autofree char *uid = trellis_id_new ();
  g_autoptr (TrellisStatement) statement = trellis_connection_prepare (
      trellis_transaction_get_connection (transaction),
      "INSERT INTO command (uid, name, at) VALUES (?, ?, ?)", error);

  if (!statement)
    return FALSE;
  trellis_statement_bind_text (statement, 1, uid);
  trellis_statement_bind_text (statement, 2, name);
  trellis_statement_bind_number (statement, 3, now);
  return trellis_statement_run (statement, error);
}
