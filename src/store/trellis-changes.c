/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One mechanism for change: SQLite's session extension records what a transaction did. The same
 * record tells views what to refresh, and turned round it is undo. */
#include "config.h"

#include "store/trellis-changes-private.h"

#include "store/trellis-connection-private.h"
#include "store/trellis-store-error-private.h"

#include <glib/gi18n.h>

#define MOST_ROWS 1000 /* beyond this nobody looks at single rows */
#define CHUNK (64 * 1024)

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

/* A change set that cannot be read to its end is an error, never a shorter one. */
static int
read_spool (void *reading, void *bytes, int *length)
{
  Reading *self = reading;
  const gboolean more = self->position < trellis_spool_get_length (self->spool) && *length > 0;

  *length = (int) trellis_spool_read (self->spool, &self->position, bytes, (gsize) *length);
  return more && *length == 0 ? SQLITE_IOERR_READ : SQLITE_OK;
}

/* Streams in large pieces: the usual ones of a kilobyte would be a system call a record. */
static void
set_chunk (void)
{
  static gsize once;

  if (g_once_init_enter (&once)) {
    int size = CHUNK;

    sqlite3session_config (SQLITE_SESSION_CONFIG_STRMSIZE, &size);
    g_once_init_leave (&once, 1);
  }
}

static int
is_tracked (void *tables, const char *name)
{
  return g_strv_contains (tables, name);
}

/**
 * trellis_recorder_new: (skip)
 * @connection: a connection that may write
 * @tables: names of tables, ended by %NULL; must live as long as the recorder
 * @error: return location for an error
 *
 * Begins to record what a connection does to @tables. They are attached when they are first written to: a session
 * looks through those it has for each row of any table, and the search index writes many rows of its own.
 *
 * Returns: (transfer full) (nullable): the recorder
 */
TrellisRecorder *
trellis_recorder_new (TrellisConnection *connection, const char *const *tables, GError **error)
{
  g_autoptr (TrellisRecorder) self = g_new0 (TrellisRecorder, 1);
  sqlite3 *db = trellis_connection_get_handle (connection);
  int code;

  set_chunk ();
  code = sqlite3session_create (db, "main", &self->session);
  if (code == SQLITE_OK) {
    sqlite3session_table_filter (self->session, is_tracked, (void *) tables);
    code = sqlite3session_attach (self->session, NULL);
  }
  if (code != SQLITE_OK) {
    trellis_store_error_from_sqlite (error, db, code);
    return NULL;
  }
  return g_steal_pointer (&self);
}

/**
 * trellis_recorder_free: (skip)
 * @self: (transfer full): a recorder
 *
 * Frees a recorder.
 */
void
trellis_recorder_free (TrellisRecorder *self)
{
  if (self->session)
    sqlite3session_delete (self->session);
  g_free (self);
}

/**
 * trellis_recorder_take: (skip)
 * @self: a recorder
 * @error: return location for an error
 *
 * Takes what was recorded, before it is committed.
 *
 * Returns: (transfer full) (nullable): a change set
 */
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
note (TableChanges *table, int operation, gint64 row)
{
  table->counts[operation == SQLITE_INSERT   ? TRELLIS_CHANGE_ADDED
                : operation == SQLITE_DELETE ? TRELLIS_CHANGE_REMOVED
                                             : TRELLIS_CHANGE_CHANGED]++;
  if (table->rows->len < MOST_ROWS)
    g_array_append_val (table->rows, row);
}

/* Reads a change set by its format, which SQLite documents and keeps: its own reader makes a value of each column of
 * each row, a tenth of the time of an import. */
typedef struct {
  TrellisSpool *spool;
  guint64 position; /* of the end of the buffer */
  gsize at;
  gsize end;
  gboolean failed;
  guint8 buffer[CHUNK];
} Scan;

static guint8
scan_byte (Scan *self)
{
  if (self->at == self->end) {
    self->end = trellis_spool_read (self->spool, &self->position, self->buffer, CHUNK);
    self->at = 0;
    if (self->end == 0) {
      self->failed = TRUE;
      return 0;
    }
  }
  return self->buffer[self->at++];
}

static gboolean
scan_ends (Scan *self)
{
  return self->failed ||
         (self->at == self->end && self->position >= trellis_spool_get_length (self->spool));
}

static void
scan_skip (Scan *self, guint64 n)
{
  gsize here = (gsize) MIN (n, self->end - self->at);

  self->at += here;
  self->position += n - here; /* at the end of the buffer when anything is left */
}

static guint64
scan_varint (Scan *self)
{
  guint64 value = 0;

  for (int i = 0; i < 9; i++) {
    guint8 byte = scan_byte (self);

    if (i == 8)
      return (value << 8) | byte;
    value = (value << 7) | (byte & 0x7f);
    if (!(byte & 0x80))
      break;
  }
  return value;
}

static gint64
scan_integer (Scan *self)
{
  guint64 value = 0;

  for (int i = 0; i < 8; i++)
    value = (value << 8) | scan_byte (self);
  return (gint64) value;
}

/* One row, of which only the first column, its number, is kept. */
static gint64
scan_row (Scan *self, guint64 columns)
{
  gint64 id = 0;

  for (guint64 i = 0; i < columns && !self->failed; i++)
    switch (scan_byte (self)) {
    case SQLITE_INTEGER:
      if (i == 0)
        id = scan_integer (self);
      else
        scan_skip (self, 8);
      break;
    case SQLITE_FLOAT:
      scan_skip (self, 8);
      break;
    case SQLITE_TEXT:
    case SQLITE_BLOB:
      scan_skip (self, scan_varint (self));
      break;
    default: /* NULL, or a column that did not change */
      break;
    }
  return id;
}

static TableChanges *
scan_table (Scan *self, TrellisChanges *changes, guint64 *columns)
{
  g_autoptr (GString) name = g_string_new (NULL);
  char c;

  *columns = scan_varint (self);
  scan_skip (self, *columns); /* which of them are the key */
  while ((c = (char) scan_byte (self)))
    g_string_append_c (name, c);
  return table_of (changes, name->str);
}

/**
 * trellis_changes_new: (skip)
 * @change_set: a change set
 *
 * Sums up a change set.
 *
 * Returns: (transfer full): the changes
 */
TrellisChanges *
trellis_changes_new (TrellisSpool *change_set)
{
  TrellisChanges *self = g_new0 (TrellisChanges, 1);
  g_autofree Scan *scan = g_new (Scan, 1);
  TableChanges *table = NULL;
  guint64 columns = 0;

  scan->spool = change_set;
  scan->position = scan->at = scan->end = 0;
  scan->failed = FALSE;
  g_atomic_ref_count_init (&self->references);
  self->tables = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_table);
  while (!scan_ends (scan)) {
    int operation = scan_byte (scan);
    gint64 row;

    if (operation == 'T') {
      table = scan_table (scan, self, &columns);
      continue;
    }
    scan_byte (scan); /* whether a trigger did it */
    row = scan_row (scan, columns);
    if (operation == SQLITE_UPDATE)
      scan_row (scan, columns);
    if (table && !scan->failed)
      note (table, operation, row);
  }
  return self;
}

/* What is not as it was left is not touched: rather no undo than a wrong one. */
static int
refuse_conflict (void *data, int conflict, sqlite3_changeset_iter *iter)
{
  return SQLITE_CHANGESET_ABORT;
}

/**
 * trellis_changes_apply: (skip)
 * @connection: a connection in a transaction
 * @change_set: a change set
 * @invert: whether to turn it round
 * @error: return location for an error
 *
 * Does a change set once more, or backwards. What has changed since is not touched: then nothing is done.
 *
 * Returns: %TRUE on success
 */
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
