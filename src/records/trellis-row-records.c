/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "records/trellis-row-records.h"

#include "model/trellis-kinds.h"
#include "records/trellis-records-sql.h"

/**
 * trellis_row_records_read:
 * @connection: a connection
 * @type: the type of a kind's records
 * @rows: (array length=n_rows): row numbers, as changes tell them
 * @n_rows: how many
 * @error: return location for an error
 *
 * Reads the records of rows, in this order; those that are no more are left out. One statement reads them all, for to
 * begin one costs more than to read a row.
 *
 * Returns: (transfer full) (nullable) (element-type TrellisEntity): the records
 */
GPtrArray *
trellis_row_records_read (
    TrellisConnection *connection, GType type, const gint64 *rows, guint n_rows, GError **error)
{
  const TrellisKind *kind = trellis_kinds_of (type);
  g_autofree char *sql = g_strdup_printf (
      "SELECT %s FROM json_each (?1) AS given CROSS JOIN \"%s\" AS it ON it.id = given.value",
      trellis_kind_sql (kind)->columns, kind->name);
  g_autoptr (TrellisStatement) statement = trellis_connection_prepare (connection, sql, error);
  g_autoptr (GString) list = g_string_sized_new (n_rows * 8 + 2);

  if (!statement)
    return NULL;
  for (guint i = 0; i < n_rows; i++)
    g_string_append_printf (list, "%c%" G_GINT64_FORMAT, i ? ',' : '[', rows[i]);
  g_string_append (list, n_rows ? "]" : "[]");
  trellis_statement_bind_text (statement, 1, list->str);
  return trellis_records_collect (statement, type, error);
}
