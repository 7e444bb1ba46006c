/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "store/trellis-connection-private.h"

#include "store/trellis-statement-private.h"
#include "store/trellis-store-error-private.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>

#define BUSY_TIMEOUT_MS 5000
#define MOST_BYTES (64 * 1024 * 1024) /* of one value or row */
#define LOG_LIMIT "16777216" /* to which the write-ahead log shrinks after a large import */
#define READER_CACHE_KIB                                                                           \
  "-512" /* a window shows a screenful; SQLite's own 2 MB would stay full of rows */
#define CACHE_KIB "-8192"
#define MOST_STATEMENTS 256 /* kept for the next time */

struct _TrellisConnection {
  sqlite3 *db;
  TrellisAccess access;
  GHashTable *statements; /* SQL → TrellisStatement */
  GHashTable *constants; /* SQL, by its address → TrellisStatement */
};

static void
free_statement (gpointer statement)
{
  TrellisStatement *self = statement;

  sqlite3_finalize (self->stmt);
  g_free (self);
}

/* A setting that was not taken is an error, never a surprise later. */
static gboolean
set_pragma (
    TrellisConnection *self, const char *name, const char *value, const char *reads, GError **error)
{
  g_autofree char *set = g_strdup_printf ("PRAGMA %s = %s", name, value);
  g_autofree char *get = g_strdup_printf ("PRAGMA %s", name);
  g_autofree char *now = NULL;

  if (!trellis_connection_run (self, set, error))
    return FALSE;
  now = trellis_connection_get_text (self, get);
  if (g_strcmp0 (now, reads)) {
    g_set_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_FAILED,
                 _ ("The library could not be opened safely: %s is “%s”, not “%s”."), name,
                 now ? now : "", reads);
    return FALSE;
  }
  return TRUE;
}

static gboolean
configure (TrellisConnection *self, GError **error)
{
  sqlite3_busy_timeout (self->db, BUSY_TIMEOUT_MS);
  sqlite3_extended_result_codes (self->db, 1);
  sqlite3_db_config (self->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  sqlite3_limit (self->db, SQLITE_LIMIT_LENGTH, MOST_BYTES);
  if (!set_pragma (self, "trusted_schema", "OFF", "0", error) ||
      !set_pragma (self, "cell_size_check", "ON", "1", error) ||
      !set_pragma (self, "foreign_keys", "ON", "1", error))
    return FALSE;
  if (self->access != TRELLIS_ACCESS_WRITE && !set_pragma (self, "query_only", "ON", "1", error))
    return FALSE;
  if (self->access ==
      TRELLIS_ACCESS_FROZEN) /* mostly a look at the header: a cache needs the tables read */
    return TRUE;
  if (self->access == TRELLIS_ACCESS_READ)
    return set_pragma (self, "cache_size", READER_CACHE_KIB, READER_CACHE_KIB, error);
  return set_pragma (self, "journal_mode", "WAL", "wal", error) &&
         set_pragma (self, "synchronous", "FULL", "2", error) &&
         set_pragma (self, "journal_size_limit", LOG_LIMIT, LOG_LIMIT, error) &&
         set_pragma (self, "cache_size", CACHE_KIB, CACHE_KIB, error);
}

/* SQLite counts its memory under one lock for the whole program, a tenth of the time of an import. Nobody reads the
 * count. Refused, without harm, when another library of the program has started SQLite already. */
static void
forgo_statistics (void)
{
  static gsize once;

  if (g_once_init_enter (&once)) {
    sqlite3_config (SQLITE_CONFIG_MEMSTATUS, 0);
    g_once_init_leave (&once, 1);
  }
}

/**
 * trellis_connection_open:
 * @path: a library file
 * @access: what for
 * @error: return location for an error
 *
 * Opens a file with write-ahead logging, full synchronisation and defence against hostile files. Every
 * setting is read back.
 *
 * Returns: (transfer full) (nullable): the connection
 */
TrellisConnection *
trellis_connection_open (const char *path, TrellisAccess access, GError **error)
{
  g_autoptr (TrellisConnection) self = g_new0 (TrellisConnection, 1);
  g_autofree char *escaped = g_uri_escape_string (path, "/", TRUE);
  g_autofree char *uri = g_strdup_printf ("file:%s%s", escaped,
                                          access == TRELLIS_ACCESS_FROZEN ? "?immutable=1" : "");
  int flags = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX |
              (access == TRELLIS_ACCESS_FROZEN  ? SQLITE_OPEN_READONLY
               : access == TRELLIS_ACCESS_WRITE ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                                                : SQLITE_OPEN_READWRITE);
  int code;

  forgo_statistics ();
  self->access = access;
  self->statements = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_statement);
  self->constants = g_hash_table_new_full (NULL, NULL, NULL, free_statement);
  code = sqlite3_open_v2 (uri, &self->db, flags, NULL);
  if (code != SQLITE_OK) {
    trellis_store_error_from_sqlite (error, self->db, code);
    return NULL;
  }
  if (!configure (self, error))
    return NULL;
  return g_steal_pointer (&self);
}

/**
 * trellis_connection_trust_schema:
 * @self: a connection that may write
 * @error: return location for an error
 *
 * Lets the triggers of the file use virtual tables. Only for a file whose schema was compared with ours: FTS5 of
 * SQLite 3.40 is not marked as harmless, and the search index is fed by triggers.
 *
 * Returns: %TRUE on success
 */
gboolean
trellis_connection_trust_schema (TrellisConnection *self, GError **error)
{
  return set_pragma (self, "trusted_schema", "ON", "1", error);
}

/* The last to close a file moves its log into it: what a reader that found one left by a crash must not do. One that
 * is empty it may take away, as it made it itself. */
static void
keep_log (TrellisConnection *self)
{
  g_autofree char *log = g_strconcat (sqlite3_db_filename (self->db, "main"), "-wal", NULL);
  GStatBuf st;

  if (g_stat (log, &st) == 0 && st.st_size > 0)
    sqlite3_db_config (self->db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
}

/**
 * trellis_connection_close:
 * @self: (transfer full): a connection
 *
 * Closes a connection and frees its statements.
 */
void
trellis_connection_close (TrellisConnection *self)
{
  if (self->access == TRELLIS_ACCESS_READ && self->db)
    keep_log (self);
  g_hash_table_unref (self->statements);
  g_hash_table_unref (self->constants);
  sqlite3_close_v2 (self->db);
  g_free (self);
}

/**
 * trellis_connection_get_handle: (skip)
 * @self: a connection
 *
 * Its handle of SQLite, for sessions.
 *
 * Returns: (transfer none): the handle
 */
sqlite3 *
trellis_connection_get_handle (TrellisConnection *self)
{
  return self->db;
}

/* A statement that is not kept is finished with. */
static void
take_back (TrellisStatement *statement)
{
  if (!statement->cached)
    free_statement (statement);
}

static TrellisStatement *
prepare_new (TrellisConnection *self, const char *sql, GError **error)
{
  TrellisStatement *statement;
  sqlite3_stmt *stmt = NULL;
  int code = sqlite3_prepare_v3 (self->db, sql, -1, SQLITE_PREPARE_PERSISTENT, &stmt, NULL);

  if (code != SQLITE_OK) {
    trellis_store_error_from_sqlite (error, self->db, code);
    return NULL;
  }
  statement = g_new0 (TrellisStatement, 1);
  statement->stmt = stmt;
  statement->give_back = take_back;
  statement->in_use = TRUE;
  return statement;
}

static gboolean
is_idle (gpointer sql, gpointer statement, gpointer data)
{
  return !((TrellisStatement *) statement)->in_use;
}

/**
 * trellis_connection_prepare:
 * @self: (nullable): a connection; a closed one prepares nothing, without an error
 * @sql: one SQL statement, from this program and never from a user
 * @error: return location for an error
 *
 * Prepares a statement, or takes it from those prepared before.
 *
 * Returns: (transfer full) (nullable): the statement
 */
TrellisStatement *
trellis_connection_prepare (TrellisConnection *self, const char *sql, GError **error)
{
  TrellisStatement *known = self ? g_hash_table_lookup (self->statements, sql) : NULL;

  if (!self)
    return NULL;

  if (known && !known->in_use) {
    known->in_use = TRUE;
    return known;
  }
  if (known) /* in use further up the stack: make another for this once */
    return prepare_new (self, sql, error);
  if (g_hash_table_size (self->statements) >= MOST_STATEMENTS)
    g_hash_table_foreach_remove (self->statements, is_idle, NULL);
  known = prepare_new (self, sql, error);
  if (known) {
    known->cached = TRUE;
    g_hash_table_insert (self->statements, g_strdup (sql), known);
  }
  return known;
}

/**
 * trellis_connection_prepare_constant:
 * @self: (nullable): a connection; a closed one prepares nothing, without an error
 * @sql: one SQL statement that stays where it is in memory for ever
 * @error: return location for an error
 *
 * Prepares a statement, or takes it from those prepared before, without reading it again to find it.
 *
 * Returns: (transfer full) (nullable): the statement
 */
TrellisStatement *
trellis_connection_prepare_constant (TrellisConnection *self, const char *sql, GError **error)
{
  TrellisStatement *known = self ? g_hash_table_lookup (self->constants, sql) : NULL;

  if (!self)
    return NULL;

  if (known && !known->in_use) {
    known->in_use = TRUE;
    return known;
  }
  if (known)
    return prepare_new (self, sql, error);
  known = prepare_new (self, sql, error);
  if (known) {
    known->cached = TRUE;
    g_hash_table_insert (self->constants, (gpointer) sql, known);
  }
  return known;
}

/**
 * trellis_connection_run:
 * @self: a connection
 * @sql: one or more statements without values
 * @error: return location for an error
 *
 * Runs statements.
 *
 * Returns: %TRUE on success
 */
gboolean
trellis_connection_run (TrellisConnection *self, const char *sql, GError **error)
{
  int code = sqlite3_exec (self->db, sql, NULL, NULL, NULL);

  if (code != SQLITE_OK)
    trellis_store_error_from_sqlite (error, self->db, code);
  return code == SQLITE_OK;
}

/**
 * trellis_connection_run_temporary:
 * @self: a connection, which may be one that only reads
 * @sql: a statement that makes a temporary table
 * @error: return location for an error
 *
 * Makes a table that only this connection has and that ends with it; the file is not written to.
 *
 * Returns: %TRUE on success
 */
gboolean
trellis_connection_run_temporary (TrellisConnection *self, const char *sql, GError **error)
{
  GError *failure = NULL;

  if (self->access == TRELLIS_ACCESS_WRITE)
    return trellis_connection_run (self, sql, error);
  /* It would keep temporary tables from being made, too. */
  if (!set_pragma (self, "query_only", "OFF", "0", error))
    return FALSE;
  trellis_connection_run (self, sql, &failure);
  set_pragma (self, "query_only", "ON", "1", failure ? NULL : &failure);
  if (failure)
    g_propagate_error (error, failure);
  return failure == NULL;
}

/**
 * trellis_connection_get_number:
 * @self: a connection
 * @sql: a query for one number
 * @otherwise: what to return when there is no row
 *
 * Asks for one number.
 *
 * Returns: the number
 */
gint64
trellis_connection_get_number (TrellisConnection *self, const char *sql, gint64 otherwise)
{
  g_autoptr (TrellisStatement) statement = trellis_connection_prepare (self, sql, NULL);

  if (!statement || !trellis_statement_next (statement, NULL))
    return otherwise;
  return trellis_statement_get_number (statement, 0);
}

/**
 * trellis_connection_get_text:
 * @self: a connection
 * @sql: a query for one text
 *
 * Asks for one text.
 *
 * Returns: (transfer full) (nullable): the text
 */
char *
trellis_connection_get_text (TrellisConnection *self, const char *sql)
{
  g_autoptr (TrellisStatement) statement = trellis_connection_prepare (self, sql, NULL);

  if (!statement || !trellis_statement_next (statement, NULL))
    return NULL;
  return g_strdup (trellis_statement_get_text (statement, 0));
}

/**
 * trellis_connection_get_last_id:
 * @self: a connection
 *
 * Row number of the row added last.
 *
 * Returns: the row number
 */
gint64
trellis_connection_get_last_id (TrellisConnection *self)
{
  return sqlite3_last_insert_rowid (self->db);
}

/**
 * trellis_connection_file_is_moved:
 * @self: a connection
 *
 * Whether the file was moved or deleted under the connection. Changes to it would be lost.
 *
 * Returns: %TRUE if it was
 */
gboolean
trellis_connection_file_is_moved (TrellisConnection *self)
{
  int moved = 0;

  sqlite3_file_control (self->db, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
  return moved != 0;
}

/**
 * trellis_connection_interrupt:
 * @self: a connection
 *
 * Ends what it is doing, from any thread.
 */
void
trellis_connection_interrupt (TrellisConnection *self)
{
  sqlite3_interrupt (self->db);
}
