/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "store/trellis-schema.h"

#include "store/trellis-store-error.h"
#include "store/trellis-transaction.h"

#include <gio/gio.h>
#include <glib/gi18n.h>
#include <string.h>

/* Whatever of a file can run by itself, and the tables it runs on. The shadow tables of FTS5 are left out: their text
 * is up to the SQLite that made them. */
#define SCHEMA_TEXT                                                                                \
  "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND (type <> 'table' "                      \
  "OR name NOT GLOB '*_search_*') AND name NOT GLOB 'sqlite_*' ORDER BY type, name"

/**
 * trellis_schema_fingerprint:
 * @connection: a connection
 *
 * Sums up the tables, indexes, triggers and views of a file. The triggers that feed the search index need
 * SQLite to trust the schema; it may, because a file with any other schema is refused.
 *
 * Returns: (transfer full): a SHA-256 in hexadecimal
 */
char *
trellis_schema_fingerprint (TrellisConnection *connection)
{
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
  g_autoptr (TrellisStatement) rows = trellis_connection_prepare (connection, SCHEMA_TEXT, NULL);

  while (rows && trellis_statement_next (rows, NULL)) {
    const char *sql = trellis_statement_get_text (rows, 0);

    g_checksum_update (sum, (const guchar *) sql, (gssize) strlen (sql) + 1);
  }
  return g_strdup (g_checksum_get_string (sum));
}

static gboolean
check_fingerprint (const TrellisSchema *self,
                   TrellisConnection *connection,
                   guint version,
                   GError **error)
{
  g_autofree char *found = trellis_schema_fingerprint (connection);

  if (g_str_equal (found, self->fingerprints[version - 1]))
    return TRUE;
  g_debug ("fingerprint of version %u is %s", version, found);
  g_set_error_literal (
      error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_FOREIGN,
      _ ("The structure of this library was changed by another program, so it is not safe to "
         "open. It was left as it is; restore a backup."));
  return FALSE;
}

/**
 * trellis_schema_check:
 * @self: the schema
 * @connection: a connection, used for reading alone
 * @version: (out): version of the file, 0 for an empty one
 * @error: return location for an error
 *
 * Looks whether a file is one of ours and not newer than this program.
 *
 * Returns: %TRUE if it is
 */
gboolean
trellis_schema_check (const TrellisSchema *self,
                      TrellisConnection *connection,
                      guint *version,
                      GError **error)
{
  g_autoptr (TrellisStatement) objects = trellis_connection_prepare (
      connection, "SELECT count(*) FROM sqlite_schema", error);
  gint64 id;

  if (!objects || !trellis_statement_next (objects, error))
    return FALSE;
  id = trellis_connection_get_number (connection, "PRAGMA application_id", 0);
  *version = (guint) trellis_connection_get_number (connection, "PRAGMA user_version", 0);
  if (id == 0 && *version == 0 && trellis_statement_get_number (objects, 0) == 0)
    return TRUE;
  if (id != self->application_id || *version == 0) {
    g_set_error_literal (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_FOREIGN,
                         _ ("This file is the database of another program, not a Trellis library. "
                            "It was left as it is."));
    return FALSE;
  }
  if (*version > self->version) {
    g_set_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_NEWER,
                 _ ("This library was written by a newer Trellis (format %u; this one knows %u). "
                    "Update Trellis to open it. It was left as it is."),
                 *version, self->version);
    return FALSE;
  }
  return check_fingerprint (self, connection, *version, error);
}

static gboolean
migrate_to (const TrellisSchema *self, TrellisConnection *connection, guint version, GError **error)
{
  g_autofree char *name = g_strdup_printf ("%s/%04u.sql", self->resources, version);
  g_autofree char *stamp = g_strdup_printf ("PRAGMA application_id = %u; PRAGMA user_version = %u",
                                            self->application_id, version);
  g_autoptr (GBytes) sql = g_resources_lookup_data (name, 0, error);
  g_autoptr (TrellisTransaction) transaction = NULL;

  if (!sql)
    return FALSE;
  transaction = trellis_transaction_begin (connection, error);
  return transaction && trellis_connection_run (connection, g_bytes_get_data (sql, NULL), error) &&
         trellis_connection_run (connection, stamp, error) &&
         trellis_transaction_commit (transaction, error);
}

/**
 * trellis_schema_migrate:
 * @self: the schema
 * @connection: a connection that may write
 * @error: return location for an error
 *
 * Brings a file to the newest version, one transaction a version: a file is never between two.
 *
 * Returns: %TRUE on success
 */
gboolean
trellis_schema_migrate (const TrellisSchema *self, TrellisConnection *connection, GError **error)
{
  guint version;

  if (!trellis_schema_check (self, connection, &version, error))
    return FALSE;
  while (version < self->version)
    if (!migrate_to (self, connection, ++version, error))
      return FALSE;
  return TRUE;
}
