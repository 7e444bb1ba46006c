/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "records/trellis-calendar-records.h"

#include "model/trellis-event.h"
#include "model/trellis-kinds.h"
#include "records/trellis-calendar-times.h"
#include "records/trellis-records-sql.h"
#include "records/trellis-row-records.h"

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
  g_autoptr (GArray) times = trellis_calendar_times_between (connection, from, to, error);
  g_autoptr (GArray) rows = NULL;

  if (!times)
    return NULL;
  /* Sorted first and read then: the database would carry whole rows through its sorter. */
  rows = g_array_sized_new (FALSE, FALSE, sizeof (gint64), times->len);
  for (guint i = 0; i < times->len; i++)
    g_array_append_val (rows, g_array_index (times, TrellisEventTime, i).row);
  return trellis_row_records_read (connection, TRELLIS_TYPE_EVENT, (const gint64 *) rows->data,
                                   rows->len, error);
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
