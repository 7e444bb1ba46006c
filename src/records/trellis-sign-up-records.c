/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sign-ups are a history; the present is its newest line for each person and event. */
#include "config.h"

#include "records/trellis-sign-up-records.h"

#include "model/trellis-kinds.h"
#include "records/trellis-records-sql.h"

/* The newest line of each group: the largest instant, and of equal ones the one added last. A line that came without
 * an instant is older than any other. */
static GPtrArray *
newest (TrellisConnection *connection, const char *by, const char *uid, GError **error)
{
  const TrellisKindSql *sql = trellis_kind_sql (trellis_kinds_of (TRELLIS_TYPE_SIGN_UP));
  g_autofree char *select = g_strdup_printf (
      "SELECT %s FROM sign_up AS s WHERE \"%s\" = ?1 AND NOT EXISTS (SELECT 1 FROM sign_up AS t "
      "WHERE t.event = s.event AND t.person = s.person "
      "AND (ifnull (t.at, 0), t.id) > (ifnull (s.at, 0), s.id)) ORDER BY at, id",
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

/**
 * trellis_sign_up_records_taken:
 * @connection: a connection
 * @from: first instant
 * @to: first instant after the range
 * @error: return location for an error
 *
 * How many people have a seat, for each event that starts in a range and has a limit.
 *
 * Returns: (transfer full) (nullable) (element-type utf8 uint): counts by uid of the event; events with none are left
 *   out
 */
GHashTable *
trellis_sign_up_records_taken (TrellisConnection *connection,
                               gint64 from,
                               gint64 to,
                               GError **error)
{
  g_autoptr (TrellisStatement) statement = trellis_connection_prepare (
      connection,
      "SELECT e.uid, count(*) FROM event AS e JOIN sign_up AS s ON s.event = e.uid "
      "WHERE e.start >= ?1 AND e.start < ?2 AND e.seats > 0 "
      "AND s.status IN ('booked', 'attended', 'part_attended', 'absent') "
      "AND NOT EXISTS (SELECT 1 FROM sign_up AS t WHERE t.event = s.event AND t.person = s.person "
      "AND (ifnull (t.at, 0), t.id) > (ifnull (s.at, 0), s.id)) GROUP BY e.uid",
      error);
  g_autoptr (GHashTable) taken = NULL;
  GError *failure = NULL;

  if (!statement)
    return NULL;
  taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  trellis_statement_bind_number (statement, 1, from);
  trellis_statement_bind_number (statement, 2, to);
  while (trellis_statement_next (statement, &failure))
    g_hash_table_insert (taken, g_strdup (trellis_statement_get_text (statement, 0)),
                         GUINT_TO_POINTER ((guint) trellis_statement_get_number (statement, 1)));
  if (failure) {
    g_propagate_error (error, failure);
    return NULL;
  }
  return g_steal_pointer (&taken);
}
