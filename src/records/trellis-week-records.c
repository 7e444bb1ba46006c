/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a round-up of a learning week counts, each in one read for all its events. */
#include "config.h"

#include "records/trellis-week-records.h"

#include "model/trellis-feedback.h"
#include "model/trellis-kinds.h"
#include "model/trellis-opportunity.h"
#include "model/trellis-sign-up.h"
#include "records/trellis-records-sql.h"

static const char *
columns_of (GType type)
{
  return trellis_kind_sql (trellis_kinds_of (type))->columns;
}

static GPtrArray *
of_week (
    TrellisConnection *connection, GType type, const char *sql, const char *week, GError **error)
{
  g_autoptr (TrellisStatement) statement = trellis_connection_prepare (connection, sql, error);

  if (!statement)
    return NULL;
  trellis_statement_bind_text (statement, 1, week);
  return trellis_records_collect (statement, type, error);
}

/**
 * trellis_week_records_sign_ups:
 * @connection: a connection
 * @week: uid of a learning week
 * @error: return location for an error
 *
 * Where everybody stands with the events of a week.
 *
 * Returns: (transfer full) (nullable) (element-type TrellisSignUp): the newest sign-up of each person for each event
 */
GPtrArray *
trellis_week_records_sign_ups (TrellisConnection *connection, const char *week, GError **error)
{
  g_autofree char *sql = g_strdup_printf (
      "SELECT %s FROM sign_up AS s WHERE event IN (SELECT uid FROM event WHERE week = ?1) "
      "AND NOT EXISTS (SELECT 1 FROM sign_up AS t WHERE t.event = s.event AND t.person = s.person "
      "AND (ifnull (t.at, 0), t.id) > (ifnull (s.at, 0), s.id)) ORDER BY at, id",
      columns_of (TRELLIS_TYPE_SIGN_UP));

  return of_week (connection, TRELLIS_TYPE_SIGN_UP, sql, week, error);
}

/**
 * trellis_week_records_feedback:
 * @connection: a connection
 * @week: uid of a learning week
 * @error: return location for an error
 *
 * What people said of the events of a week. Their uids are random, so that the order tells nothing.
 *
 * Returns: (transfer full) (nullable) (element-type TrellisFeedback): the feedback by uid
 */
GPtrArray *
trellis_week_records_feedback (TrellisConnection *connection, const char *week, GError **error)
{
  g_autofree char *sql = g_strdup_printf (
      "SELECT %s FROM feedback WHERE event IN (SELECT uid FROM event WHERE week = ?1) ORDER BY uid",
      columns_of (TRELLIS_TYPE_FEEDBACK));

  return of_week (connection, TRELLIS_TYPE_FEEDBACK, sql, week, error);
}

/**
 * trellis_week_records_shadowing:
 * @connection: a connection
 * @from: first instant
 * @to: first instant after the range
 * @error: return location for an error
 *
 * Requests for opportunities of the kind job shadowing that were made in a range.
 *
 * Returns: (transfer full) (nullable) (element-type TrellisRequest): the requests, oldest first
 */
GPtrArray *
trellis_week_records_shadowing (TrellisConnection *connection,
                                gint64 from,
                                gint64 to,
                                GError **error)
{
  g_autofree char *sql = g_strdup_printf (
      "SELECT %s FROM request WHERE at >= ?1 AND at < ?2 AND opportunity IN "
      "(SELECT uid FROM opportunity WHERE kind = 'shadowing') ORDER BY at, id",
      columns_of (TRELLIS_TYPE_REQUEST));
  g_autoptr (TrellisStatement) statement = trellis_connection_prepare (connection, sql, error);

  if (!statement)
    return NULL;
  trellis_statement_bind_number (statement, 1, from);
  trellis_statement_bind_number (statement, 2, to);
  return trellis_records_collect (statement, TRELLIS_TYPE_REQUEST, error);
}
