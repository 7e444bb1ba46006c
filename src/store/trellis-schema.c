/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "store/trellis-schema.h"

#include "store/trellis-store-error.h"
#include "store/trellis-transaction.h"

#include <gio/gio.h>
#include <glib/gi18n.h>
#include <string.h>

/* Whatever of a file can run by itself, and the tables it runs on. The shadow tables of FTS5 are left out, as long as
 * they are plain tables: their text is up to the SQLite that made them. */
#define SCHEMA_TEXT                                                                                \
  "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND (type <> 'table' "                      \
  "OR name NOT GLOB '*_search_*' OR sql NOT LIKE 'CREATE TABLE %') "                               \
  "AND name NOT GLOB 'sqlite_*' ORDER BY type, name"

/**
 * trellis_schema_fingerprint:
 * @connection: a connection
 * @error: return location for an error
 *
 * Sums up the tables, indexes, triggers and views of a file. The triggers that feed the search index need
 * SQLite to trust the schema; it may, because a file with any other schema is refused.
 *
 * Returns: (transfer full) (nullable): a SHA-256 in hexadecimal
 */
char *
trellis_schema_fingerprint (TrellisConnection *connection, GError **error)
{
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
  g_autoptr (TrellisStatement) rows = trellis_connection_prepare (connection, SCHEMA_TEXT, error);
  GError *failure = NULL;

  if (!rows)
    return NULL;
  while (trellis_statement_next (rows, &failure)) {
    const char *sql = trellis_statement_get_text (rows, 0);

    g_checksum_update (sum, (const guchar *) sql, (gssize) strlen (sql) + 1);
  }
  if (failure) {
    g_propagate_error (error, failure);
    return NULL;
  }
  return g_strdup (g_checksum_get_string (sum));
}

static gboolean
check_fingerprint (const TrellisSchema *self,
                   TrellisConnection *connection,
                   guint version,
                   GError **error)
{
  g_autofree char *found = trellis_schema_fingerprint (connection, error);

  if (!found)
    return FALSE;
  if (g_str_equal (found, self->fingerprints[version - 1]))
    return TRUE;
  g_debug ("fingerprint of version %u is %s", version, found);
  g_set_error_literal (
      error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_FOREIGN,
      _ ("The structure of this library was changed by another program, so it is not safe to "
         "open. It was left as it is; restore a backup."));
  return FALSE;
}

static gboolean
read_number (TrellisConnection *connection, const char *sql, gint64 *number, GError **error)
{
  g_autoptr (TrellisStatement) statement = trellis_connection_prepare (connection, sql, error);

  if (!statement || !trellis_statement_next (statement, error))
    return FALSE;
  *number = trellis_statement_get_number (statement, 0);
  return TRUE;
}

static gboolean
read_header (TrellisConnection *connection, gint64 *id, guint *version, GError **error)
{
  gint64 number = 0;

  if (!read_number (connection, "PRAGMA application_id", id, error) ||
      !read_number (connection, "PRAGMA user_version", &number, error))
    return FALSE;
  *version = (guint) number;
  return TRUE;
}

static gboolean
refuse_foreign (GError **error)
{
  g_set_error_literal (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_FOREIGN,
                       _ ("This file is the database of another program, not a Trellis library. "
                          "It was left as it is."));
  return FALSE;
}

/**
 * trellis_schema_check_header:
 * @self: the schema
 * @connection: a connection, used for reading alone
 * @error: return location for an error
 *
 * Looks whether the numbers at the beginning of a file say that another program made it.
 *
 * Returns: %TRUE if they are ours, or there are none yet
 */
gboolean
trellis_schema_check_header (const TrellisSchema *self,
                             TrellisConnection *connection,
                             GError **error)
{
  gint64 id;
  guint version;

  if (!read_header (connection, &id, &version, error))
    return FALSE;
  if (id == self->application_id)
    return TRUE;
  /* Ours come by their tables and their numbers in one transaction. */
  return (id == 0 && version == 0 &&
          trellis_connection_get_number (connection, "SELECT count(*) FROM sqlite_schema", 0) ==
              0) ||
         refuse_foreign (error);
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
  gint64 id, objects;

  if (!read_header (connection, &id, version, error) ||
      !read_number (connection, "SELECT count(*) FROM sqlite_schema", &objects, error))
    return FALSE;
  if (id == 0 && *version == 0 && objects == 0)
    return TRUE;
  if (id != self->application_id || *version == 0)
    return refuse_foreign (error);
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
