/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "records/trellis-calendar-records.h"

#include "model/trellis-event.h"
#include "model/trellis-kinds.h"
#include "records/trellis-records-sql.h"

#define ONE_DAY "86400000000"

/**
 * trellis_calendar_records_between:
 * @connection: a connection
 * @from: first instant
 * @to: first instant after the range
 * @error: return location for an error
 *
 * The events that touch a range of time, by start. Whole-day events are stored at midnight UTC: a caller in
 * another zone asks for a day more on both sides and looks at dates.
 *
 * Returns: (transfer full) (nullable) (element-type TrellisEvent): the events
 */
GPtrArray *
trellis_calendar_records_between (TrellisConnection *connection,
                                  gint64 from,
                                  gint64 to,
                                  GError **error)
{
  const TrellisKindSql *sql = trellis_kind_sql (trellis_kinds_of (TRELLIS_TYPE_EVENT));
  g_autofree char *select = g_strdup_printf (
      "SELECT %s FROM event WHERE id IN ("
      "SELECT id FROM event WHERE start >= ?1 - " ONE_DAY
      " AND start < ?2 AND (start >= ?1 OR \"end\" > ?1) UNION ALL "
      "SELECT id FROM event WHERE \"end\" - start > " ONE_DAY " AND start < ?1 - " ONE_DAY
      " AND \"end\" > ?1) "
      "ORDER BY start, \"end\" DESC, id",
      sql->columns);
  g_autoptr (TrellisStatement) statement = trellis_connection_prepare (connection, select, error);

  if (!statement)
    return NULL;
  trellis_statement_bind_number (statement, 1, from);
  trellis_statement_bind_number (statement, 2, to);
  return trellis_records_collect (statement, TRELLIS_TYPE_EVENT, error);
}

/**
 * trellis_calendar_records_building:
 * @connection: a connection
 * @competency: uid of a competency
 * @from: first instant
 * @limit: the most events to give
 * @error: return location for an error
 *
 * The next events that build a competency.
 *
 * Returns: (transfer full) (nullable) (element-type TrellisEvent): the events, by start
 */
GPtrArray *
trellis_calendar_records_building (
    TrellisConnection *connection, const char *competency, gint64 from, guint limit, GError **error)
{
  const TrellisKindSql *sql = trellis_kind_sql (trellis_kinds_of (TRELLIS_TYPE_EVENT));
  g_autofree char *select = g_strdup_printf (
      "SELECT %s FROM event WHERE id IN (SELECT event FROM event_competency WHERE competency = ?1) "
      "AND start >= ?2 AND status <> 'cancelled' ORDER BY start, id LIMIT %u",
      sql->columns, limit);
  g_autoptr (TrellisStatement) statement = trellis_connection_prepare (connection, select, error);

  if (!statement)
    return NULL;
  trellis_statement_bind_text (statement, 1, competency);
  trellis_statement_bind_number (statement, 2, from);
  return trellis_records_collect (statement, TRELLIS_TYPE_EVENT, error);
}
