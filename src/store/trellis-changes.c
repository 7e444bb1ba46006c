/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One mechanism for change: SQLite's session extension records what a transaction did. The same
 * record tells views what to refresh, and turned round it is undo. */
#include "config.h"

#include "store/trellis-changes-private.h"

#include "store/trellis-connection-private.h"
#include "store/trellis-store-error-private.h"

#include <glib/gi18n.h>

#define MOST_ROWS 1000 /* beyond this nobody looks at single rows */

typedef struct {
  guint counts[3];
  GArray *rows; /* gint64 */
} TableChanges;

struct _TrellisChanges {
  gatomicrefcount references;
  GHashTable *tables; /* name → TableChanges */
};

struct _TrellisRecorder {
  sqlite3_session *session;
};

G_DEFINE_BOXED_TYPE (TrellisChanges, trellis_changes, trellis_changes_ref, trellis_changes_unref)

static int
write_spool (void *spool, const void *bytes, int length)
{
  return trellis_spool_write (spool, bytes, (gsize) length) ? SQLITE_OK : SQLITE_FULL;
}

typedef struct {
  TrellisSpool *spool;
  guint64 position;
} Reading;

static int
read_spool (void *reading, void *bytes, int *length)
{
  Reading *self = reading;

  *length = (int) trellis_spool_read (self->spool, &self->position, bytes, (gsize) *length);
  return SQLITE_OK;
}

/* Internal: begins to record what a connection does to @tables. */
TrellisRecorder *
trellis_recorder_new (TrellisConnection *connection, const char *const *tables, GError **error)
{
  g_autoptr (TrellisRecorder) self = g_new0 (TrellisRecorder, 1);
  sqlite3 *db = trellis_connection_get_handle (connection);
  int code = sqlite3session_create (db, "main", &self->session);

  for (guint i = 0; code == SQLITE_OK && tables[i]; i++)
    code = sqlite3session_attach (self->session, tables[i]);
  if (code != SQLITE_OK) {
    trellis_store_error_from_sqlite (error, db, code);
    return NULL;
  }
  return g_steal_pointer (&self);
}

/* Internal: frees a recorder. */
void
trellis_recorder_free (TrellisRecorder *self)
{
  if (self->session)
    sqlite3session_delete (self->session);
  g_free (self);
}

/* Internal: what was recorded; to be called before the commit. */
TrellisSpool *
trellis_recorder_take (TrellisRecorder *self, GError **error)
{
  g_autoptr (TrellisSpool) spool = trellis_spool_new ();
  int code = sqlite3session_changeset_strm (self->session, write_spool, spool);

  if (code != SQLITE_OK) {
    trellis_store_error_from_sqlite (error, NULL, code);
    return NULL;
  }
  return g_steal_pointer (&spool);
}

static void
free_table (gpointer table)
{
  g_array_unref (((TableChanges *) table)->rows);
  g_free (table);
}

static TableChanges *
table_of (TrellisChanges *self, const char *name)
{
  TableChanges *table = g_hash_table_lookup (self->tables, name);

  if (!table) {
    table = g_new0 (TableChanges, 1);
    table->rows = g_array_new (FALSE, FALSE, sizeof (gint64));
    g_hash_table_insert (self->tables, g_strdup (name), table);
  }
  return table;
}

static void
note (TrellisChanges *self, sqlite3_changeset_iter *iter)
{
  const char *name;
  int columns, operation, indirect;
  sqlite3_value *id = NULL;
  TableChanges *table;

  if (sqlite3changeset_op (iter, &name, &columns, &operation, &indirect) != SQLITE_OK)
    return;
  table = table_of (self, name);
  table->counts[operation == SQLITE_INSERT   ? TRELLIS_CHANGE_ADDED
                : operation == SQLITE_DELETE ? TRELLIS_CHANGE_REMOVED
                                             : TRELLIS_CHANGE_CHANGED]++;
  if (operation == SQLITE_INSERT)
    sqlite3changeset_new (iter, 0, &id);
  else
    sqlite3changeset_old (iter, 0, &id);
  if (id && table->rows->len < MOST_ROWS) {
    gint64 row = sqlite3_value_int64 (id);

    g_array_append_val (table->rows, row);
  }
}

/* Internal: reads a change set. */
TrellisChanges *
trellis_changes_new (TrellisSpool *change_set)
{
  TrellisChanges *self = g_new0 (TrellisChanges, 1);
  Reading reading = { change_set, 0 };
  sqlite3_changeset_iter *iter = NULL;

  g_atomic_ref_count_init (&self->references);
  self->tables = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_table);
  if (sqlite3changeset_start_strm (&iter, read_spool, &reading) != SQLITE_OK)
    return self;
  while (sqlite3changeset_next (iter) == SQLITE_ROW)
    note (self, iter);
  sqlite3changeset_finalize (iter);
  return self;
}

/* What is not as it was left is not touched: rather no undo than a wrong one. */
static int
refuse_conflict (void *data, int conflict, sqlite3_changeset_iter *iter)
{
  return SQLITE_CHANGESET_ABORT;
}

/* Internal: does a change set once more, or backwards. */
gboolean
trellis_changes_apply (TrellisConnection *connection,
                       TrellisSpool *change_set,
                       gboolean invert,
                       GError **error)
{
  Reading reading = { change_set, 0 };
  g_autoptr (TrellisSpool) inverse = NULL;
  int code;

  if (invert) {
    inverse = trellis_spool_new ();
    code = sqlite3changeset_invert_strm (read_spool, &reading, write_spool, inverse);
    if (code != SQLITE_OK) {
      trellis_store_error_from_sqlite (error, NULL, code);
      return FALSE;
    }
    reading = (Reading){ inverse, 0 };
  }
  code = sqlite3changeset_apply_v2_strm (trellis_connection_get_handle (connection), read_spool,
                                         &reading, NULL, refuse_conflict, NULL, NULL, NULL, 0);
  if (code == SQLITE_ABORT)
    g_set_error_literal (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_CONFLICT,
                         _ ("This was changed again since, so it cannot be undone any more."));
  else if (code != SQLITE_OK)
    trellis_store_error_from_sqlite (error, trellis_connection_get_handle (connection), code);
  return code == SQLITE_OK;
}

/**
 * trellis_changes_ref:
 * @self: changes
 *
 * Adds a reference.
 *
 * Returns: (transfer full): @self
 */
TrellisChanges *
trellis_changes_ref (TrellisChanges *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

/**
 * trellis_changes_unref:
 * @self: (transfer full): changes
 *
 * Drops a reference.
 */
void
trellis_changes_unref (TrellisChanges *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;
  g_hash_table_unref (self->tables);
  g_free (self);
}

/**
 * trellis_changes_is_empty:
 * @self: changes
 *
 * Whether nothing changed.
 *
 * Returns: %TRUE if nothing did
 */
gboolean
trellis_changes_is_empty (TrellisChanges *self)
{
  return g_hash_table_size (self->tables) == 0;
}

/**
 * trellis_changes_touch:
 * @self: changes
 * @table: name of a table
 *
 * Whether anything changed in a table.
 *
 * Returns: %TRUE if it did
 */
gboolean
trellis_changes_touch (TrellisChanges *self, const char *table)
{
  return g_hash_table_contains (self->tables, table);
}

/**
 * trellis_changes_count:
 * @self: changes
 * @table: name of a table
 * @type: what happened
 *
 * How many rows it happened to.
 *
 * Returns: the number of rows
 */
guint
trellis_changes_count (TrellisChanges *self, const char *table, TrellisChangeType type)
{
  TableChanges *changes = g_hash_table_lookup (self->tables, table);

  return changes ? changes->counts[type] : 0;
}

/**
 * trellis_changes_get_rows:
 * @self: changes
 * @table: name of a table
 * @n_rows: (out): how many; 0 too when they are more than a thousand
 *
 * Which rows of a table changed.
 *
 * Returns: (transfer none) (array length=n_rows): row numbers
 */
const gint64 *
trellis_changes_get_rows (TrellisChanges *self, const char *table, guint *n_rows)
{
  TableChanges *changes = g_hash_table_lookup (self->tables, table);

  *n_rows = changes && changes->rows->len < MOST_ROWS ? changes->rows->len : 0;
  return changes ? (const gint64 *) changes->rows->data : NULL;
}
