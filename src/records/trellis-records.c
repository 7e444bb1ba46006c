/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What every kind of record needs of the database. What only some need has a file of its own. */
#include "config.h"

#include "records/trellis-records.h"

#include "model/trellis-kinds.h"
#include "records/trellis-records-sql.h"
#include "records/trellis-search-records.h"

#define MANY 16 /* from which pausing the search index pays */

/**
 * trellis_records_get: (skip)
 * @connection: a connection
 * @type: the type of a kind's records
 * @uid: a uid
 * @error: return location for an error
 *
 * Gets one record.
 *
 * Returns: (transfer full) (nullable): the record; %NULL with @error unset when there is none
 */
gpointer
trellis_records_get (TrellisConnection *connection, GType type, const char *uid, GError **error)
{
  const TrellisKindSql *sql = trellis_kind_sql (trellis_kinds_of (type));
  g_autoptr (TrellisStatement)
      statement = trellis_connection_prepare_constant (connection, sql->get, error);

  if (!statement)
    return NULL;
  trellis_statement_bind_text (statement, 1, uid);
  return trellis_statement_next (statement, error) ? trellis_record_read (statement, type) : NULL;
}

/**
 * trellis_records_list:
 * @connection: a connection
 * @query: which records
 * @error: return location for an error
 *
 * Gets the records of a query.
 *
 * Returns: (transfer full) (nullable) (element-type TrellisEntity): the records
 */
GPtrArray *
trellis_records_list (TrellisConnection *connection, const TrellisQuery *query, GError **error)
{
  g_autofree char *sql = trellis_query_sql (
      query, trellis_kind_sql (trellis_query_get_kind (query))->columns);
  g_autoptr (TrellisStatement) statement = trellis_connection_prepare (connection, sql, error);

  if (!statement)
    return NULL;
  trellis_query_bind (query, statement);
  return trellis_records_collect (statement, trellis_query_get_record_type (query), error);
}

/**
 * trellis_records_count:
 * @connection: a connection
 * @query: which records; its limit is ignored
 *
 * Counts the records of a query.
 *
 * Returns: how many there are
 */
gint64
trellis_records_count (TrellisConnection *connection, const TrellisQuery *query)
{
  g_autofree char *sql = trellis_query_sql (query, "count(*)");
  g_autoptr (TrellisStatement) statement = trellis_connection_prepare (connection, sql, NULL);

  if (!statement)
    return 0;
  trellis_query_bind (query, statement);
  return trellis_statement_next (statement, NULL) ? trellis_statement_get_number (statement, 0) : 0;
}

/**
 * trellis_records_exists:
 * @connection: a connection
 * @kind: a kind
 * @uid: a uid
 *
 * Whether there is such a record.
 *
 * Returns: %TRUE if there is
 */
gboolean
trellis_records_exists (TrellisConnection *connection, const TrellisKind *kind, const char *uid)
{
  g_autofree char *sql = g_strdup_printf ("SELECT 1 FROM \"%s\" WHERE uid = ?", kind->name);
  g_autoptr (TrellisStatement) statement = trellis_connection_prepare (connection, sql, NULL);

  if (!statement)
    return FALSE;
  trellis_statement_bind_text (statement, 1, uid);
  return trellis_statement_next (statement, NULL);
}

/**
 * trellis_records_put:
 * @transaction: a transaction
 * @record: a record
 * @error: return location for an error
 *
 * Adds a record, or puts it in the place of the one with its uid.
 *
 * Returns: %TRUE on success
 */
gboolean
trellis_records_put (TrellisTransaction *transaction, gpointer record, GError **error)
{
  TrellisConnection *connection = trellis_transaction_get_connection (transaction);
  const TrellisKindSql *sql = trellis_kind_sql (trellis_entity_get_kind (record));
  g_autoptr (TrellisStatement)
      statement = trellis_connection_prepare_constant (connection, sql->put, error);

  if (!statement)
    return FALSE;
  trellis_record_bind (statement, record);
  return trellis_statement_run (statement, error);
}

static gboolean
for_each_kind (TrellisTransaction *transaction,
               GHashTable *kinds,
               gboolean (*what) (TrellisTransaction *, const TrellisKind *, GError **),
               GError **error)
{
  GHashTableIter iter;
  gpointer kind;

  g_hash_table_iter_init (&iter, kinds);
  while (g_hash_table_iter_next (&iter, &kind, NULL))
    if (!what (transaction, kind, error))
      return FALSE;
  return TRUE;
}

/**
 * trellis_records_put_all:
 * @transaction: a transaction
 * @records: (element-type TrellisEntity): records of any kinds
 * @error: return location for an error
 *
 * Adds or replaces records, as trellis_records_put() does one. The search index learns of many at once, which takes a
 * third of the time.
 *
 * Returns: %TRUE on success
 */
gboolean
trellis_records_put_all (TrellisTransaction *transaction, GPtrArray *records, GError **error)
{
  g_autoptr (GHashTable) kinds = g_hash_table_new (NULL, NULL);

  for (guint i = 0; records->len >= MANY && i < records->len; i++)
    g_hash_table_add (kinds, (gpointer) trellis_entity_get_kind (records->pdata[i]));
  if (!for_each_kind (transaction, kinds, trellis_search_records_pause, error))
    return FALSE;
  for (guint i = 0; i < records->len; i++)
    if (!trellis_records_put (transaction, records->pdata[i], error))
      return FALSE;
  return for_each_kind (transaction, kinds, trellis_search_records_resume, error);
}

static gboolean
bury (TrellisConnection *connection,
      const TrellisKind *kind,
      const char *uid,
      gint64 now,
      GError **error)
{
  g_autoptr (TrellisStatement) statement = trellis_connection_prepare (
      connection,
      "INSERT INTO tombstone (uid, kind, at) VALUES (?, ?, ?) "
      "ON CONFLICT (uid) DO UPDATE SET kind = excluded.kind, at = excluded.at",
      error);

  if (!statement)
    return FALSE;
  trellis_statement_bind_text (statement, 1, uid);
  trellis_statement_bind_static (statement, 2, kind->name);
  trellis_statement_bind_number (statement, 3, now);
  return trellis_statement_run (statement, error);
}

static GPtrArray *
uids_linked (TrellisConnection *connection,
             const TrellisKind *kind,
             const char *field,
             const char *uid,
             GError **error)
{
  g_autofree char *sql = g_strdup_printf ("SELECT uid FROM \"%s\" WHERE \"%s\" = ?", kind->name,
                                          field);
  g_autoptr (TrellisStatement) statement = trellis_connection_prepare (connection, sql, error);
  GPtrArray *uids;

  if (!statement)
    return NULL;
  uids = g_ptr_array_new_with_free_func (g_free);
  trellis_statement_bind_text (statement, 1, uid);
  while (trellis_statement_next (statement, NULL))
    g_ptr_array_add (uids, g_strdup (trellis_statement_get_text (statement, 0)));
  return uids;
}

/* A record goes with what it cannot be without: the target of a required link. */
static gboolean
delete_dependants (TrellisTransaction *transaction,
                   const TrellisKind *kind,
                   const char *uid,
                   gint64 now,
                   GError **error)
{
  TrellisConnection *connection = trellis_transaction_get_connection (transaction);
  guint n_kinds;
  const TrellisKind *const *kinds = trellis_kinds_list (&n_kinds);

  for (guint k = 0; k < n_kinds; k++)
    for (guint f = 0; f < kinds[k]->n_fields; f++) {
      const TrellisField *field = &kinds[k]->fields[f];
      g_autoptr (GPtrArray) uids = NULL;

      if (field->type != TRELLIS_TYPED_LINK || !(field->flags & TRELLIS_FIELD_REQUIRED) ||
          !g_str_equal (field->target, kind->plural))
        continue;
      uids = uids_linked (connection, kinds[k], field->name, uid, error);
      if (!uids)
        return FALSE;
      for (guint i = 0; i < uids->len; i++)
        if (!trellis_records_delete (transaction, kinds[k], uids->pdata[i], now, error))
          return FALSE;
    }
  return TRUE;
}

/**
 * trellis_records_delete:
 * @transaction: a transaction
 * @kind: a kind
 * @uid: the uid of a record of it
 * @now: the present, an instant
 * @error: return location for an error
 *
 * Deletes a record and those that make no sense without it, and notes that they were deleted.
 *
 * Returns: %TRUE on success, also when there was no such record
 */
gboolean
trellis_records_delete (TrellisTransaction *transaction,
                        const TrellisKind *kind,
                        const char *uid,
                        gint64 now,
                        GError **error)
{
  TrellisConnection *connection = trellis_transaction_get_connection (transaction);
  g_autoptr (TrellisStatement) statement = NULL;

  if (!trellis_records_exists (connection, kind, uid))
    return TRUE;
  if (!delete_dependants (transaction, kind, uid, now, error))
    return FALSE;
  statement = trellis_connection_prepare_constant (connection, trellis_kind_sql (kind)->remove,
                                                   error);
  if (!statement)
    return FALSE;
  trellis_statement_bind_text (statement, 1, uid);
  return trellis_statement_run (statement, error) && bury (connection, kind, uid, now, error);
}

/**
 * trellis_records_buried_at:
 * @connection: a connection
 * @uid: a uid
 *
 * When a record was deleted here.
 *
 * Returns: an instant, 0 if it never was
 */
gint64
trellis_records_buried_at (TrellisConnection *connection, const char *uid)
{
  g_autoptr (TrellisStatement) statement = trellis_connection_prepare (
      connection, "SELECT at FROM tombstone WHERE uid = ?", NULL);

  if (!statement)
    return 0;
  trellis_statement_bind_text (statement, 1, uid);
  return trellis_statement_next (statement, NULL) ? trellis_statement_get_number (statement, 0) : 0;
}
