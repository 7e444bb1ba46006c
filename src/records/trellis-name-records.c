/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Finding records by what other programs call them. */
#include "config.h"

#include "records/trellis-name-records.h"

#include "model/trellis-kinds.h"
#include "records/trellis-records-sql.h"

/**
 * trellis_name_records_foreign:
 * @connection: a connection
 * @kind: a kind
 * @error: return location for an error
 *
 * The uids of a kind that do not have the form of a UUID: those that a calendar brought.
 *
 * Returns: (transfer full) (nullable) (element-type utf8): the uids
 */
GPtrArray *
trellis_name_records_foreign (TrellisConnection *connection,
                              const TrellisKind *kind,
                              GError **error)
{
  g_autoptr (GPtrArray) uids = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *select = g_strdup_printf (
      "SELECT uid FROM \"%s\" WHERE uid NOT LIKE '________-____-____-____-____________' ORDER BY id",
      kind->name);
  g_autoptr (TrellisStatement) statement = trellis_connection_prepare (connection, select, error);
  g_autoptr (GError) local = NULL;

  if (!statement)
    return NULL;
  while (trellis_statement_next (statement, &local))
    g_ptr_array_add (uids, g_strdup (trellis_statement_get_text (statement, 0)));
  if (local) {
    g_propagate_error (error, g_steal_pointer (&local));
    return NULL;
  }
  return g_steal_pointer (&uids);
}

/**
 * trellis_name_records_by_email:
 * @connection: a connection
 * @email: an address
 * @error: return location for an error
 *
 * Who has an e-mail address, whatever the case of its letters; who still works here comes first.
 *
 * Returns: (transfer full) (nullable) (element-type TrellisPerson): the people
 */
GPtrArray *
trellis_name_records_by_email (TrellisConnection *connection, const char *email, GError **error)
{
  const TrellisKindSql *sql = trellis_kind_sql (trellis_kinds_of (TRELLIS_TYPE_PERSON));
  g_autofree char *select = g_strdup_printf (
      "SELECT %s FROM person WHERE lower (trim (email)) = lower (trim (?1)) ORDER BY \"left\" IS NOT NULL, id",
      sql->columns);
  g_autoptr (TrellisStatement) statement = trellis_connection_prepare (connection, select, error);

  if (!statement)
    return NULL;
  trellis_statement_bind_text (statement, 1, email);
  return trellis_records_collect (statement, TRELLIS_TYPE_PERSON, error);
}
