/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When events are, without reading the rest of them: whoever shows a count, or the first few, needs no more. */
#include "config.h"

#include "records/trellis-calendar-times.h"

#include "base/trellis-time.h"

#define ONE_DAY "86400000000"
#define COLUMNS "SELECT id, start, \"end\" FROM event WHERE "

/* By start, the longest first, as calendars show them. */
static int
compare (gconstpointer a, gconstpointer b)
{
  const TrellisEventTime *one = a, *other = b;

  if (one->start != other->start)
    return one->start < other->start ? -1 : 1;
  if (one->end != other->end)
    return one->end > other->end ? -1 : 1;
  return one->row < other->row ? -1 : one->row > other->row;
}

static GArray *
read_times (TrellisConnection *connection, gint64 from, gint64 to, GError **error)
{
  g_autoptr (TrellisStatement) statement = trellis_connection_prepare (
      connection,
      COLUMNS "start >= ?1 - " ONE_DAY " AND start < ?2 AND (start >= ?1 OR \"end\" > ?1) "
              "UNION ALL " COLUMNS "\"end\" - start > " ONE_DAY " AND start < ?1 - " ONE_DAY
              " AND \"end\" > ?1",
      error);
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (TrellisEventTime));
  GError *failure = NULL;

  if (!statement)
    return NULL;
  trellis_statement_bind_number (statement, 1, from);
  trellis_statement_bind_number (statement, 2, to);
  while (trellis_statement_next (statement, &failure)) {
    TrellisEventTime time = { trellis_statement_get_number (statement, 0),
                              trellis_statement_get_number (statement, 1),
                              trellis_statement_get_number (statement, 2), FALSE };

    g_array_append_val (times, time);
  }
  if (failure)
    g_propagate_error (error, failure);
  return failure ? NULL : g_steal_pointer (&times);
}

/* Whole days are from midnight to midnight, as UTC has it, so only what is needs a look into the table. */
static gboolean
mark_whole_days (TrellisConnection *connection, GArray *times, GError **error)
{
  g_autoptr (TrellisStatement) statement = NULL;
  g_autoptr (GString) list = g_string_new ("[-1");
  g_autoptr (GHashTable) whole = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  GError *failure = NULL;

  for (guint i = 0; i < times->len; i++) {
    const TrellisEventTime *time = &g_array_index (times, TrellisEventTime, i);

    if (time->start % TRELLIS_DAY == 0 && time->end % TRELLIS_DAY == 0)
      g_string_append_printf (list, ",%" G_GINT64_FORMAT, time->row);
  }
  g_string_append_c (list, ']');
  statement = trellis_connection_prepare (
      connection,
      "SELECT it.id FROM json_each (?1) AS given "
      "CROSS JOIN event AS it ON it.id = given.value WHERE all_day",
      error);
  if (!statement)
    return FALSE;
  trellis_statement_bind_text (statement, 1, list->str);
  while (trellis_statement_next (statement, &failure)) {
    gint64 row = trellis_statement_get_number (statement, 0);

    g_hash_table_add (whole, g_memdup2 (&row, sizeof row));
  }
  for (guint i = 0; !failure && i < times->len; i++) {
    TrellisEventTime *time = &g_array_index (times, TrellisEventTime, i);

    time->all_day = g_hash_table_contains (whole, &time->row);
  }
  if (failure)
    g_propagate_error (error, failure);
  return !failure;
}

/**
 * trellis_calendar_times_between:
 * @connection: a connection
 * @from: first instant
 * @to: first instant after the range
 * @error: return location for an error
 *
 * When the events are that touch a range of time, from an index alone; see [func@calendar_records_between] for whole
 * days.
 *
 * Returns: (transfer full) (nullable) (element-type TrellisEventTime): the times, by start
 */
GArray *
trellis_calendar_times_between (TrellisConnection *connection,
                                gint64 from,
                                gint64 to,
                                GError **error)
{
  g_autoptr (GArray) times = read_times (connection, from, to, error);

  if (!times || !mark_whole_days (connection, times, error))
    return NULL;
  g_array_sort (times, compare);
  return g_steal_pointer (&times);
}

/**
 * trellis_calendar_times_of_week:
 * @connection: a connection
 * @week: uid of a learning week
 * @error: return location for an error
 *
 * Which rows the events of a learning week have.
 *
 * Returns: (transfer full) (nullable) (element-type gint64): row numbers
 */
GArray *
trellis_calendar_times_of_week (TrellisConnection *connection, const char *week, GError **error)
{
  g_autoptr (TrellisStatement) statement = trellis_connection_prepare (
      connection, "SELECT id FROM event WHERE week = ?1 AND week <> ''", error);
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (gint64));
  GError *failure = NULL;

  if (!statement)
    return NULL;
  trellis_statement_bind_text (statement, 1, week);
  while (trellis_statement_next (statement, &failure)) {
    gint64 row = trellis_statement_get_number (statement, 0);

    g_array_append_val (rows, row);
  }
  if (failure)
    g_propagate_error (error, failure);
  return failure ? NULL : g_steal_pointer (&rows);
}
