/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "library/trellis-library-times.h"

#include "library/trellis-library-private.h"
#include "model/trellis-event.h"
#include "records/trellis-row-records.h"

static void
tell_failure (GError *error)
{
  if (error)
    g_warning ("Reading times failed: %s", error->message);
}

static void
leave_out (GArray *times, GArray *rows)
{
  g_autoptr (GHashTable) left_out = g_hash_table_new (g_int64_hash, g_int64_equal);
  guint kept = 0;

  for (guint i = 0; i < rows->len; i++)
    g_hash_table_add (left_out, &g_array_index (rows, gint64, i));
  for (guint i = 0; i < times->len; i++) {
    TrellisEventTime time = g_array_index (times, TrellisEventTime, i);

    if (!g_hash_table_contains (left_out, &time.row))
      g_array_index (times, TrellisEventTime, kept++) = time;
  }
  g_array_set_size (times, kept);
}

/**
 * trellis_library_event_times:
 * @self: a library
 * @from: first instant
 * @to: first instant after the range
 * @without: (nullable) (element-type utf8): a set of uids of learning weeks whose events are left out
 *
 * When the events are that touch a range of time, and no more of them: a tenth of the work of reading them.
 *
 * Returns: (transfer full) (element-type TrellisEventTime): the times, by start
 */
GArray *
trellis_library_event_times (TrellisLibrary *self, gint64 from, gint64 to, GHashTable *without)
{
  TrellisConnection *reader = trellis_library_get_reader (self);
  g_autoptr (GError) error = NULL;
  GArray *times = reader ? trellis_calendar_times_between (reader, from, to, &error) : NULL;
  GHashTableIter iter;
  gpointer week;

  if (!times) {
    tell_failure (error);
    return g_array_new (FALSE, FALSE, sizeof (TrellisEventTime));
  }
  if (!without)
    return times;
  g_hash_table_iter_init (&iter, without);
  while (g_hash_table_iter_next (&iter, &week, NULL)) {
    g_autoptr (GArray) rows = trellis_calendar_times_of_week (reader, week, NULL);

    if (rows)
      leave_out (times, rows);
  }
  return times;
}

/**
 * trellis_library_event_rows:
 * @self: a library
 * @rows: (array length=n_rows): row numbers of events
 * @n_rows: how many
 *
 * Reads some events.
 *
 * Returns: (transfer full) (element-type TrellisEvent): the events, in this order
 */
GPtrArray *
trellis_library_event_rows (TrellisLibrary *self, const gint64 *rows, guint n_rows)
{
  TrellisConnection *reader = trellis_library_get_reader (self);
  g_autoptr (GError) error = NULL;
  GPtrArray *events = reader ? trellis_row_records_read (reader, TRELLIS_TYPE_EVENT, rows, n_rows,
                                                         &error)
                             : NULL;

  tell_failure (error);
  return events ? events : g_ptr_array_new_with_free_func (g_object_unref);
}
