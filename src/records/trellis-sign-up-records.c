/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sign-ups are a history; the present is its newest line for each person and event. */
#include "config.h"

#include "records/trellis-sign-up-records.h"

#include "model/trellis-kinds.h"
#include "records/trellis-records-sql.h"

/* The newest line of each group: the largest instant, and of equal ones the one added last. */
static GPtrArray *
newest (TrellisConnection *connection, const char *by, const char *uid, GError **error)
{
  const TrellisKindSql *sql = trellis_kind_sql (trellis_kinds_of (TRELLIS_TYPE_SIGN_UP));
  g_autofree char *select = g_strdup_printf (
      "SELECT %s FROM sign_up AS s WHERE \"%s\" = ?1 AND NOT EXISTS (SELECT 1 FROM sign_up AS t "
      "WHERE t.event = s.event AND t.person = s.person AND (t.at, t.id) > (s.at, s.id)) "
      "ORDER BY at, id",
      sql->columns, by);
  g_autoptr (TrellisStatement) statement = trellis_connection_prepare (connection, select, error);

  if (!statement)
    return NULL;
  trellis_statement_bind_text (statement, 1, uid);
  return trellis_records_collect (statement, TRELLIS_TYPE_SIGN_UP, error);
}

/**
 * trellis_sign_up_records_roster:
 * @connection: a connection
 * @event: uid of an event
 * @error: return location for an error
 *
 * Where everybody stands with an event.
 *
 * Returns: (transfer full) (nullable) (element-type TrellisSignUp): the newest sign-up of each person, oldest first
 */
GPtrArray *
trellis_sign_up_records_roster (TrellisConnection *connection, const char *event, GError **error)
{
  return newest (connection, "event", event, error);
}

/**
 * trellis_sign_up_records_of_person:
 * @connection: a connection
 * @person: uid of a person
 * @error: return location for an error
 *
 * Where a person stands with every event.
 *
 * Returns: (transfer full) (nullable) (element-type TrellisSignUp): her newest sign-up for each event
 */
GPtrArray *
trellis_sign_up_records_of_person (TrellisConnection *connection,
                                   const char *person,
                                   GError **error)
{
  return newest (connection, "person", person, error);
}
