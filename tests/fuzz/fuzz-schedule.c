/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Any bytes as a schedule, in both formats. Beyond crashing, what is checked: a file that is refused gave no record, and
 * what was taken is written, read again without loss, and written to the same bytes. */
#include "config.h"

#include "exchange/trellis-format.h"
#include "exchange/trellis-frab-read.h"
#include "exchange/trellis-frab-write.h"
#include "exchange/trellis-schedule-json-read.h"
#include "exchange/trellis-schedule-json-write.h"
#include "exchange/trellis-schedule-make.h"
#include "model/trellis-event.h"
#include "model/trellis-room.h"

#include <stdint.h>

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

static gboolean
keep (TrellisEntity *record, gpointer records, GError **error)
{
  g_ptr_array_add (records, g_object_ref (record));
  return TRUE;
}

static gboolean
read_schedule (const void *data, gsize size, gboolean json, GPtrArray *records)
{
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_data (data, (gssize) size, NULL);
  g_autoptr (TrellisReport) report = trellis_report_new ();
  TrellisReading reading = { keep, records, report, NULL, "Europe/London", G_USEC_PER_SEC, 0 };
  g_autoptr (GError) error = NULL;
  gboolean done = json ? trellis_schedule_json_read (stream, &reading, &error)
                       : trellis_frab_read (stream, &reading, &error);

  g_assert (done == (error == NULL));
  g_assert (done || records->len == 0);
  return done;
}

static GBytes *
write_schedule (GPtrArray *records, gboolean json)
{
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (GHashTable) rooms = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (TrellisSchedule) schedule = NULL;
  TrellisLearningWeek *week = NULL;

  for (guint i = 0; i < records->len; i++) {
    if (TRELLIS_IS_LEARNING_WEEK (records->pdata[i]))
      week = records->pdata[i];
    else if (TRELLIS_IS_ROOM (records->pdata[i]))
      g_hash_table_insert (rooms, (gpointer) trellis_entity_get_uid (records->pdata[i]),
                           records->pdata[i]);
  }
  schedule = trellis_schedule_make (week, records, rooms, "UTC");
  g_assert (json ? trellis_schedule_json_write (stream, schedule, NULL, NULL)
                 : trellis_frab_write (stream, schedule, NULL, NULL));
  g_output_stream_close (stream, NULL, NULL);
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
}

static GBytes *
read_and_write (GBytes *bytes, gboolean json)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);

  g_assert (
      read_schedule (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), json, records));
  return write_schedule (records, json);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  gboolean json = size && (data[0] == '{' || data[0] == '[');
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  static GTimeZone *held;

  /* GLib reads a zone anew for each file unless somebody holds it */
  if (!held)
    held = g_time_zone_new_identifier ("Europe/London");
  trellis_exchange_sniff (data, size);
  if (!read_schedule (data, size, json, records))
    return 0;
  for (int i = 0; i < 2; i++) {
    g_autoptr (GBytes) first = write_schedule (records, i);
    g_autoptr (GBytes) second = read_and_write (first, i);
    g_autoptr (GBytes) third = read_and_write (second, i);

    /* what a stranger calls a room or person is tidied once, and then stays */
    g_assert (g_bytes_equal (second, third));
  }
  return 0;
}

#ifndef TRELLIS_LIBFUZZER
/* Without libFuzzer: runs over files. */
int
main (int argc, char **argv)
{
  for (int i = 1; i < argc; i++) {
    g_autofree char *text = NULL;
    gsize length;

    if (!g_file_get_contents (argv[i], &text, &length, NULL)) {
      g_printerr ("%s cannot be read\n", argv[i]);
      return 2;
    }
    LLVMFuzzerTestOneInput ((const uint8_t *) text, length);
  }
  return 0;
}
#endif
