/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One learning week as a file. */
#include "config.h"

#include "library/trellis-week-export.h"

#include "base/trellis-time.h"
#include "exchange/trellis-exchange-error.h"
#include "exchange/trellis-frab-write.h"
#include "exchange/trellis-ical-write.h"
#include "exchange/trellis-pack-writer.h"
#include "exchange/trellis-schedule-json-write.h"
#include "exchange/trellis-schedule-make.h"
#include "model/trellis-kinds.h"

#include <glib/gi18n.h>

typedef struct {
  TrellisLibrary *library;
  TrellisLearningWeek *week;
  GPtrArray *events;
} Export;

static gboolean
refuse (GError **error, const char *why)
{
  g_set_error_literal (error, TRELLIS_EXCHANGE_ERROR, TRELLIS_EXCHANGE_ERROR_UNKNOWN, why);
  return FALSE;
}

/* The week asked for; where none is, the only one that is no pattern. */
static TrellisLearningWeek *
find_week (TrellisLibrary *library, const char *uid, GError **error)
{
  g_autoptr (TrellisQuery) query = trellis_query_new (TRELLIS_TYPE_LEARNING_WEEK);
  g_autoptr (GPtrArray) weeks = NULL;
  TrellisLearningWeek *week = uid ? trellis_library_get (library, TRELLIS_TYPE_LEARNING_WEEK, uid)
                                  : NULL;

  if (week)
    return week;
  if (uid) {
    g_set_error (error, TRELLIS_EXCHANGE_ERROR, TRELLIS_EXCHANGE_ERROR_UNKNOWN,
                 _ ("There is no learning week with the uid “%s”."), uid);
    return NULL;
  }
  trellis_query_where_number (query, TRELLIS_LEARNING_WEEK_TEMPLATE, TRELLIS_MATCH_IS, 0);
  weeks = trellis_library_list (library, query);
  if (weeks->len == 1)
    return g_object_ref (weeks->pdata[0]);
  refuse (error, weeks->len
                     ? _ ("A schedule holds one learning week, and there are several: say which.")
                     : _ ("A schedule holds one learning week, and there is none."));
  return NULL;
}

/* The records of one kind that the events of the week link to, by uid. */
static GHashTable *
linked (Export *self, GType type, guint field)
{
  GHashTable *found = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);

  for (guint i = 0; i < self->events->len; i++) {
    const char *uid = trellis_entity_get_text (self->events->pdata[i], field);
    gpointer record = *uid && !g_hash_table_contains (found, uid)
                          ? trellis_library_get (self->library, type, uid)
                          : NULL;

    if (record)
      g_hash_table_insert (found, g_strdup (uid), record);
  }
  return found;
}

static gboolean
write_schedule (Export *self, TrellisFormat format, GOutputStream *stream, GError **error)
{
  g_autoptr (GHashTable) rooms = linked (self, TRELLIS_TYPE_ROOM, TRELLIS_EVENT_ROOM);
  g_autoptr (TrellisSchedule) schedule = trellis_schedule_make (
      self->week, self->events, rooms, trellis_library_get_zone (self->library));

  return format == TRELLIS_FORMAT_FRAB
             ? trellis_frab_write (stream, schedule, NULL, error)
             : trellis_schedule_json_write (stream, schedule, NULL, error);
}

static int
compare_uids (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (trellis_entity_get_uid (*(gpointer *) a),
                    trellis_entity_get_uid (*(gpointer *) b));
}

static void
add_linked (Export *self, GPtrArray *records, GType type, guint field)
{
  g_autoptr (GHashTable) found = linked (self, type, field);
  g_autoptr (GPtrArray) sorted = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer record;

  g_hash_table_iter_init (&iter, found);
  while (g_hash_table_iter_next (&iter, NULL, &record))
    g_ptr_array_add (sorted, record);
  g_ptr_array_sort (sorted, compare_uids);
  for (guint i = 0; i < sorted->len; i++)
    g_ptr_array_add (records, g_object_ref (sorted->pdata[i]));
}

static gboolean
write_pack (Export *self, GOutputStream *stream, GError **error)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_auto (TrellisPackInfo) info = { 0 };

  info.title = g_strdup (trellis_entity_get_title (self->week));
  info.published = trellis_now ();
  add_linked (self, records, TRELLIS_TYPE_ORGANISATION, TRELLIS_EVENT_HOST);
  add_linked (self, records, TRELLIS_TYPE_ROOM, TRELLIS_EVENT_ROOM);
  g_ptr_array_add (records, g_object_ref (self->week));
  add_linked (self, records, TRELLIS_TYPE_SERIES, TRELLIS_EVENT_SERIES);
  for (guint i = 0; i < self->events->len; i++)
    g_ptr_array_add (records, g_object_ref (self->events->pdata[i]));
  return trellis_pack_write (stream, &info, records, FALSE, NULL, error);
}

/**
 * trellis_export_week:
 * @library: a library
 * @week: (nullable): uid of a learning week; %NULL for the only one that is no pattern
 * @format: as what
 * @stream: where to
 * @error: return location for an error
 *
 * Writes a learning week and its events to a stream. A pack holds their rooms, series and hosts as well.
 *
 * Returns: %TRUE on success
 */
gboolean
trellis_export_week (TrellisLibrary *library,
                     const char *week,
                     TrellisFormat format,
                     GOutputStream *stream,
                     GError **error)
{
  g_autoptr (TrellisLearningWeek) found = find_week (library, week, error);
  g_autoptr (GPtrArray) events = NULL;
  Export self = { library, found, NULL };

  if (!found)
    return FALSE;
  events = trellis_library_list_linked (library, TRELLIS_TYPE_EVENT, TRELLIS_EVENT_WEEK,
                                        trellis_entity_get_uid (found), TRELLIS_EVENT_START);
  self.events = events;
  switch (format) {
  case TRELLIS_FORMAT_FRAB:
  case TRELLIS_FORMAT_SCHEDULE_JSON:
    return write_schedule (&self, format, stream, error);
  case TRELLIS_FORMAT_ICALENDAR:
    return trellis_ical_write (stream, events, NULL, trellis_entity_get_title (found), NULL, error);
  case TRELLIS_FORMAT_PACK:
    return write_pack (&self, stream, error);
  case TRELLIS_FORMAT_UNKNOWN:
  default:
    return refuse (error,
                   _ ("Unknown format. Use trellis-pack, icalendar, frab or schedule-json."));
  }
}

/**
 * trellis_export_week_to_file:
 * @library: a library
 * @week: (nullable): uid of a learning week; %NULL for the only one that is no pattern
 * @format: as what
 * @file: where to; readable by its owner alone
 * @error: return location for an error
 *
 * Writes a learning week and its events to a file, which appears whole or not at all.
 *
 * Returns: %TRUE on success
 */
gboolean
trellis_export_week_to_file (
    TrellisLibrary *library, const char *week, TrellisFormat format, GFile *file, GError **error)
{
  g_autoptr (GOutputStream) memory = g_memory_output_stream_new_resizable ();
  GMemoryOutputStream *bytes = G_MEMORY_OUTPUT_STREAM (memory);

  return trellis_export_week (library, week, format, memory, error) &&
         g_file_replace_contents (file, g_memory_output_stream_get_data (bytes),
                                  g_memory_output_stream_get_data_size (bytes), NULL, FALSE,
                                  G_FILE_CREATE_PRIVATE | G_FILE_CREATE_REPLACE_DESTINATION, NULL,
                                  NULL, error);
}
