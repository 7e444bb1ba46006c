/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "library/trellis-export.h"

#include "base/trellis-time.h"
#include "exchange/trellis-exchange-error.h"
#include "exchange/trellis-ical-write.h"
#include "exchange/trellis-pack-writer.h"
#include "library/trellis-week-export.h"
#include "model/trellis-kinds.h"
#include "records/trellis-records.h"

#include <glib/gi18n.h>

#define EVERYTHING "all"

static gboolean
add_all (TrellisConnection *connection, const TrellisKind *kind, GPtrArray *records, GError **error)
{
  g_autoptr (TrellisQuery) query = trellis_query_new (trellis_kinds_type (kind));
  g_autoptr (GPtrArray) some = trellis_records_list (connection, query, error);

  if (some)
    g_ptr_array_extend_and_steal (records, g_steal_pointer (&some));
  return some != NULL || !error || !*error;
}

/* Long reads have a connection of their own, so that what is written meanwhile does not matter. */
static GPtrArray *
collect (TrellisLibrary *library, const char *what, GError **error)
{
  g_autoptr (TrellisConnection) connection = trellis_connection_open (
      trellis_library_get_path (library), TRELLIS_ACCESS_READ, error);
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  const TrellisKind *one = trellis_kinds_find (what);
  guint n_kinds;
  const TrellisKind *const *kinds = trellis_kinds_list (&n_kinds);

  if (!connection)
    return NULL;
  if (!one && !g_str_equal (what, EVERYTHING)) {
    g_set_error (
        error, TRELLIS_EXCHANGE_ERROR, TRELLIS_EXCHANGE_ERROR_UNKNOWN,
        _ ("There is nothing called “%s” to export. Use “all” or the name of a kind, such as events."),
        what);
    return NULL;
  }
  for (guint i = 0; i < n_kinds; i++)
    if ((!one || one == kinds[i]) && !add_all (connection, kinds[i], records, error))
      return NULL;
  return g_steal_pointer (&records);
}

static gboolean
write_pack (TrellisLibrary *library,
            GPtrArray *records,
            TrellisExportFlags flags,
            GOutputStream *stream,
            GError **error)
{
  g_auto (TrellisPackInfo) info = { 0 };

  info.title = g_strdup (_ ("Trellis pack"));
  info.published = trellis_now ();
  if (flags & TRELLIS_EXPORT_MINE)
    info.me = g_strdup (trellis_library_get_me (library));
  return trellis_pack_write (stream, &info, records, (flags & TRELLIS_EXPORT_MINE) != 0, NULL,
                             error);
}

static gboolean
write_calendar (TrellisLibrary *library, GPtrArray *records, GOutputStream *stream, GError **error)
{
  g_autoptr (GPtrArray) events = g_ptr_array_new ();
  g_autoptr (GPtrArray)
      all_series = trellis_library_list_all (library, TRELLIS_TYPE_SERIES, TRELLIS_SERIES_TITLE);
  g_autoptr (GHashTable) series = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < records->len; i++)
    if (TRELLIS_IS_EVENT (records->pdata[i]))
      g_ptr_array_add (events, records->pdata[i]);
  for (guint i = 0; i < all_series->len; i++)
    g_hash_table_insert (series, (gpointer) trellis_entity_get_uid (all_series->pdata[i]),
                         all_series->pdata[i]);
  return trellis_ical_write (stream, events, series, _ ("Trellis"), NULL, error);
}

/**
 * trellis_export:
 * @library: a library
 * @what: `all`, or the name of a kind
 * @format: as what
 * @flags: what to put in
 * @stream: where to
 * @error: return location for an error
 *
 * Writes records to a stream. What is mine alone is left out unless asked for.
 *
 * Returns: %TRUE on success
 */
gboolean
trellis_export (TrellisLibrary *library,
                const char *what,
                TrellisFormat format,
                TrellisExportFlags flags,
                GOutputStream *stream,
                GError **error)
{
  g_autoptr (GPtrArray) records = NULL;

  /* A schedule is one week, whatever is asked for. */
  if (trellis_format_is_schedule (format))
    return trellis_export_week (library, NULL, format, stream, error);
  records = collect (library, what, error);
  if (!records)
    return FALSE;
  switch (format) {
  case TRELLIS_FORMAT_PACK:
    return write_pack (library, records, flags, stream, error);
  case TRELLIS_FORMAT_ICALENDAR:
    return write_calendar (library, records, stream, error);
  case TRELLIS_FORMAT_FRAB:
  case TRELLIS_FORMAT_SCHEDULE_JSON:
  case TRELLIS_FORMAT_GIFT:
  case TRELLIS_FORMAT_IPUZ:
  case TRELLIS_FORMAT_UNKNOWN:
  default:
    g_set_error_literal (error, TRELLIS_EXCHANGE_ERROR, TRELLIS_EXCHANGE_ERROR_UNKNOWN,
                         _ ("Unknown format. Use trellis-pack, icalendar, frab or schedule-json."));
    return FALSE;
  }
}

/**
 * trellis_export_to_file:
 * @library: a library
 * @what: `all`, or the name of a kind
 * @format: as what
 * @flags: what to put in
 * @file: where to; readable by its owner alone
 * @error: return location for an error
 *
 * Writes records to a file, which appears whole or not at all.
 *
 * Returns: %TRUE on success
 */
gboolean
trellis_export_to_file (TrellisLibrary *library,
                        const char *what,
                        TrellisFormat format,
                        TrellisExportFlags flags,
                        GFile *file,
                        GError **error)
{
  g_autoptr (GOutputStream) memory = g_memory_output_stream_new_resizable ();
  g_autoptr (GBytes) bytes = NULL;

  if (!trellis_export (library, what, format, flags, memory, error) ||
      !g_output_stream_close (memory, NULL, error))
    return FALSE;
  bytes = g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (memory));
  return g_file_replace_contents (file, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                                  NULL, FALSE,
                                  G_FILE_CREATE_PRIVATE | G_FILE_CREATE_REPLACE_DESTINATION, NULL,
                                  NULL, error);
}
