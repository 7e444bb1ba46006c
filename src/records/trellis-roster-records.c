/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "records/trellis-roster-records.h"

#include "model/trellis-kinds.h"
#include "model/trellis-person.h"
#include "model/trellis-sign-up.h"
#include "records/trellis-records-sql.h"

/**
 * trellis_roster_records_people:
 * @connection: a connection
 * @event: uid of an event
 * @error: return location for an error
 *
 * Reads everybody who was ever signed up for an event, in one go.
 *
 * Returns: (transfer full) (nullable) (element-type TrellisPerson): the people
 */
GPtrArray *
trellis_roster_records_people (TrellisConnection *connection, const char *event, GError **error)
{
  const TrellisKindSql *sql = trellis_kind_sql (trellis_kinds_of (TRELLIS_TYPE_PERSON));
  g_autofree char *select = g_strdup_printf (
      "SELECT %s FROM person WHERE uid IN (SELECT person FROM sign_up WHERE event = ?1)",
      sql->columns);
  g_autoptr (TrellisStatement) statement = trellis_connection_prepare (connection, select, error);

  if (!statement)
    return NULL;
  trellis_statement_bind_text (statement, 1, event);
  return trellis_records_collect (statement, TRELLIS_TYPE_PERSON, error);
}

/**
 * trellis_roster_records_history:
 * @connection: a connection
 * @event: uid of an event
 * @person: uid of a person
 * @error: return location for an error
 *
 * Reads every step of a person and an event.
 *
 * Returns: (transfer full) (nullable) (element-type TrellisSignUp): the lines, oldest first
 */
GPtrArray *
trellis_roster_records_history (TrellisConnection *connection,
                                const char *event,
                                const char *person,
                                GError **error)
{
  const TrellisKindSql *sql = trellis_kind_sql (trellis_kinds_of (TRELLIS_TYPE_SIGN_UP));
  g_autofree char *select = g_strdup_printf ("SELECT %s FROM sign_up WHERE event = ?1 "
                                             "AND person = ?2 ORDER BY ifnull (at, 0), id",
                                             sql->columns);
  g_autoptr (TrellisStatement) statement = trellis_connection_prepare (connection, select, error);

  if (!statement)
    return NULL;
  trellis_statement_bind_text (statement, 1, event);
  trellis_statement_bind_text (statement, 2, person);
  return trellis_records_collect (statement, TRELLIS_TYPE_SIGN_UP, error);
}
