/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "records/trellis-search-records.h"

#include "records/trellis-search-expression.h"

/**
 * trellis_hit_free:
 * @self: (transfer full): a hit
 *
 * Frees a hit.
 */
void
trellis_hit_free (TrellisHit *self)
{
  g_free (self->uid);
  g_free (self->title);
  g_free (self);
}

/**
 * trellis_search_records_find:
 * @connection: a connection
 * @kind: a kind that is searched
 * @words: from trellis_search_words()
 * @limit: the most records to find
 * @hits: (element-type TrellisHit): where to add them
 * @error: return location for an error
 *
 * Finds records of one kind that have all the words, the newest first. They are not ranked: ranking would have to look at every match.
 *
 * Returns: %TRUE on success
 */
gboolean
trellis_search_records_find (TrellisConnection *connection,
                             const TrellisKind *kind,
                             const char *const *words,
                             guint limit,
                             GPtrArray *hits,
                             GError **error)
{
  g_autofree char *expression = trellis_search_expression (connection, kind, words, error);
  g_autofree char *sql = g_strdup_printf (
      "SELECT r.uid, r.\"%s\" FROM %s_search AS s JOIN \"%s\" AS r ON r.id = s.rowid "
      "WHERE s.%s_search MATCH ?1 ORDER BY s.rowid DESC LIMIT %u",
      kind->fields[kind->title].name, kind->name, kind->name, kind->name, limit);
  g_autoptr (TrellisStatement)
      statement = expression ? trellis_connection_prepare (connection, sql, error) : NULL;
  GError *failure = NULL;

  if (!statement)
    return !words[0];
  trellis_statement_bind_text (statement, 1, expression);
  while (trellis_statement_next (statement, &failure)) {
    TrellisHit *hit = g_new0 (TrellisHit, 1);

    hit->kind = kind;
    hit->uid = g_strdup (trellis_statement_get_text (statement, 0));
    hit->title = g_strdup (trellis_statement_get_text (statement, 1));
    g_ptr_array_add (hits, hit);
  }
  if (failure)
    g_propagate_error (error, failure);
  return failure == NULL;
}

static gboolean
run_for (TrellisTransaction *transaction, const char *sql, const TrellisKind *kind, GError **error)
{
  g_autoptr (TrellisStatement) statement = trellis_connection_prepare (
      trellis_transaction_get_connection (transaction), sql, error);

  if (!statement)
    return FALSE;
  trellis_statement_bind_static (statement, 1, kind->name);
  return trellis_statement_run (statement, error);
}

/* The columns of the index of a kind, as a list to select; %NULL when it has none. */
static char *
indexed_columns (TrellisConnection *connection, const TrellisKind *kind)
{
  g_autofree char *sql = g_strdup_printf (
      "SELECT group_concat('\"' || name || '\"', ', ') FROM pragma_table_info('%s_search')",
      kind->name);
  char *columns = trellis_connection_get_text (connection, sql);

  if (columns && !*columns)
    g_clear_pointer (&columns, g_free);
  return columns;
}

/**
 * trellis_search_records_pause:
 * @transaction: a transaction
 * @kind: a kind
 * @error: return location for an error
 *
 * Leaves what is added of a kind out of the search index for now. The same transaction must end it with
 * trellis_search_records_resume().
 *
 * Returns: %TRUE on success
 */
gboolean
trellis_search_records_pause (TrellisTransaction *transaction,
                              const TrellisKind *kind,
                              GError **error)
{
  g_autofree char *sql = g_strdup_printf (
      "INSERT OR IGNORE INTO search_pause SELECT ?1, ifnull(max(id), 0) FROM \"%s\"", kind->name);

  return run_for (transaction, sql, kind, error);
}

/**
 * trellis_search_records_resume:
 * @transaction: a transaction
 * @kind: a kind that was paused in it
 * @error: return location for an error
 *
 * Adds to the search index, at once, what was left out of it.
 *
 * Returns: %TRUE on success
 */
gboolean
trellis_search_records_resume (TrellisTransaction *transaction,
                               const TrellisKind *kind,
                               GError **error)
{
  TrellisConnection *connection = trellis_transaction_get_connection (transaction);
  g_autofree char *columns = indexed_columns (connection, kind);

  if (columns) {
    g_autofree char *sql = g_strdup_printf (
        "INSERT INTO %s_search (rowid, %s) SELECT id, %s FROM \"%s\" "
        "WHERE id > (SELECT above FROM search_pause WHERE kind = ?1)",
        kind->name, columns, columns, kind->name);

    if (!run_for (transaction, sql, kind, error))
      return FALSE;
  }
  return run_for (transaction, "DELETE FROM search_pause WHERE kind = ?1", kind, error);
}
