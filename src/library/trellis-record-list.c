/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "library/trellis-record-list.h"

#include "library/trellis-library-private.h"
#include "records/trellis-records-sql.h"

#define WINDOW 64 /* records read at once */
#define MOST_KEPT 1024 /* records held before all are let go */

struct _TrellisRecordList {
  GObject parent_instance;
  TrellisLibrary *library;
  TrellisQuery *query;
  GArray *ids; /* gint64, in order */
  GHashTable *records; /* position → record */
};

static void list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (TrellisRecordList,
                               trellis_record_list,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static TrellisConnection *
reader (TrellisRecordList *self)
{
  return trellis_library_get_reader (self->library);
}

static GArray *
read_ids (TrellisRecordList *self)
{
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autofree char *sql = trellis_query_sql (self->query, "id");
  g_autoptr (TrellisStatement) statement = trellis_connection_prepare (reader (self), sql, NULL);

  if (!statement)
    return ids;
  trellis_query_bind (self->query, statement);
  while (trellis_statement_next (statement, NULL)) {
    gint64 id = trellis_statement_get_number (statement, 0);

    g_array_append_val (ids, id);
  }
  return ids;
}

static gpointer
read_record (TrellisRecordList *self, TrellisStatement *statement, guint position)
{
  gpointer record = NULL;

  trellis_statement_rewind (statement);
  trellis_statement_bind_number (statement, 1, g_array_index (self->ids, gint64, position));
  if (trellis_statement_next (statement, NULL))
    record = trellis_record_read (statement, trellis_query_get_record_type (self->query));
  return record ? record : trellis_entity_new (trellis_query_get_record_type (self->query));
}

static void
read_window (TrellisRecordList *self, guint position)
{
  const TrellisKind *kind = trellis_query_get_kind (self->query);
  g_autofree char *sql = g_strdup_printf ("SELECT %s FROM \"%s\" WHERE id = ?",
                                          trellis_kind_sql (kind)->columns, kind->name);
  g_autoptr (TrellisStatement) statement = trellis_connection_prepare (reader (self), sql, NULL);
  guint first = position - position % WINDOW;

  if (!statement)
    return;
  if (g_hash_table_size (self->records) > MOST_KEPT)
    g_hash_table_remove_all (self->records);
  for (guint i = first; i < first + WINDOW && i < self->ids->len; i++)
    if (!g_hash_table_contains (self->records, GUINT_TO_POINTER (i)))
      g_hash_table_insert (self->records, GUINT_TO_POINTER (i), read_record (self, statement, i));
}

static GType
get_item_type (GListModel *model)
{
  return TRELLIS_TYPE_ENTITY;
}

static guint
get_n_items (GListModel *model)
{
  return TRELLIS_RECORD_LIST (model)->ids->len;
}

static gpointer
get_item (GListModel *model, guint position)
{
  TrellisRecordList *self = TRELLIS_RECORD_LIST (model);
  gpointer record;

  if (position >= self->ids->len)
    return NULL;
  record = g_hash_table_lookup (self->records, GUINT_TO_POINTER (position));
  if (!record) {
    read_window (self, position);
    record = g_hash_table_lookup (self->records, GUINT_TO_POINTER (position));
  }
  return record ? g_object_ref (record) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

/* The part of the list that is not as it was: all between the rows that stayed at its beginning and at its end. */
typedef struct {
  guint first;
  guint removed;
  guint added;
} Part;

static Part
replace_ids (TrellisRecordList *self, GArray *ids)
{
  g_autoptr (GArray) old = g_steal_pointer (&self->ids);
  const gint64 *a = (const gint64 *) old->data, *b = (const gint64 *) ids->data;
  guint head = 0, tail = 0, shorter = MIN (old->len, ids->len);

  while (head < shorter && a[head] == b[head])
    head++;
  while (tail < shorter - head && a[old->len - 1 - tail] == b[ids->len - 1 - tail])
    tail++;
  self->ids = ids;
  g_hash_table_remove_all (self->records);
  return (Part){ head, old->len - head - tail, ids->len - head - tail };
}

static void
tell (TrellisRecordList *self, const Part *part)
{
  if (part->removed > 0 || part->added > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), part->first, part->removed, part->added);
}

/* Which rows changed in their places, the store knows unless they are very many. What a view shows need not be in our
 * windows any more, so these do not say. */
static void
tell_changed (TrellisRecordList *self, const Part *part, const gint64 *rows, guint n_rows)
{
  g_autoptr (GHashTable) changed = g_hash_table_new (g_int64_hash, g_int64_equal);
  g_autoptr (GArray) positions = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < n_rows; i++)
    g_hash_table_add (changed, (gpointer) &rows[i]);
  for (guint i = 0; i < self->ids->len; i++)
    if ((i < part->first || i >= part->first + part->added) &&
        g_hash_table_contains (changed, &g_array_index (self->ids, gint64, i)))
      g_array_append_val (positions, i);
  tell (self, part);
  for (guint i = 0; i < positions->len; i++)
    g_list_model_items_changed (G_LIST_MODEL (self), g_array_index (positions, guint, i), 1, 1);
}

static void
changed_cb (TrellisStore *store, TrellisChanges *changes, TrellisRecordList *self)
{
  const char *table = trellis_query_get_kind (self->query)->name;
  guint n_rows, before = self->ids->len;
  const gint64 *rows = trellis_changes_get_rows (changes, table, &n_rows);
  Part part;

  if (!trellis_changes_touch (changes, table))
    return;
  part = replace_ids (self, read_ids (self));
  if (n_rows == 0)
    part = (Part){ 0, before, self->ids->len };
  tell_changed (self, &part, rows, n_rows);
}

static void
trellis_record_list_finalize (GObject *object)
{
  TrellisRecordList *self = TRELLIS_RECORD_LIST (object);

  g_clear_pointer (&self->query, trellis_query_free);
  g_clear_pointer (&self->ids, g_array_unref);
  g_clear_pointer (&self->records, g_hash_table_unref);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (trellis_record_list_parent_class)->finalize (object);
}

static void
trellis_record_list_class_init (TrellisRecordListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = trellis_record_list_finalize;
}

static void
trellis_record_list_init (TrellisRecordList *self)
{
  self->records = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
}

/**
 * trellis_record_list_new:
 * @library: a library
 * @query: which records
 *
 * Makes a live list of the records of a query.
 *
 * Returns: (transfer full): the list
 */
TrellisRecordList *
trellis_record_list_new (TrellisLibrary *library, const TrellisQuery *query)
{
  TrellisRecordList *self = g_object_new (TRELLIS_TYPE_RECORD_LIST, NULL);

  self->library = g_object_ref (library);
  self->query = trellis_query_copy (query);
  self->ids = read_ids (self);
  g_signal_connect_object (trellis_library_get_store (library), "changed", G_CALLBACK (changed_cb),
                           self, 0);
  return self;
}

/**
 * trellis_record_list_set_query:
 * @self: a list
 * @query: which records
 *
 * Asks for other records, such as when a filter changes.
 */
void
trellis_record_list_set_query (TrellisRecordList *self, const TrellisQuery *query)
{
  Part part;

  trellis_query_free (self->query);
  self->query = trellis_query_copy (query);
  part = replace_ids (self, read_ids (self));
  tell (self, &part);
}

/**
 * trellis_record_list_find:
 * @self: a list
 * @uid: a uid
 *
 * Finds a record.
 *
 * Returns: its position, or %G_MAXUINT
 */
guint
trellis_record_list_find (TrellisRecordList *self, const char *uid)
{
  g_autofree char *sql = g_strdup_printf ("SELECT id FROM \"%s\" WHERE uid = ?",
                                          trellis_query_get_kind (self->query)->name);
  g_autoptr (TrellisStatement) statement = trellis_connection_prepare (reader (self), sql, NULL);
  gint64 id;

  if (!statement)
    return G_MAXUINT;
  trellis_statement_bind_text (statement, 1, uid);
  if (!trellis_statement_next (statement, NULL))
    return G_MAXUINT;
  id = trellis_statement_get_number (statement, 0);
  for (guint i = 0; i < self->ids->len; i++)
    if (g_array_index (self->ids, gint64, i) == id)
      return i;
  return G_MAXUINT;
}

/**
 * trellis_record_list_find_from:
 * @self: a list ordered by @field, smallest first
 * @field: index of a number, date or instant
 * @number: a number
 *
 * Finds the first record at or after a number, such as the first event from today, by halving.
 *
 * Returns: its position, or the number of records when all come before
 */
guint
trellis_record_list_find_from (TrellisRecordList *self, guint field, gint64 number)
{
  guint low = 0, high = self->ids->len;

  while (low < high) {
    guint middle = low + (high - low) / 2;
    g_autoptr (GObject) record = g_list_model_get_item (G_LIST_MODEL (self), middle);

    if (record && trellis_entity_get_number (record, field) < number)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}
