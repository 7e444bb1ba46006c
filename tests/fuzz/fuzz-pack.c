/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Any bytes as a pack. Beyond crashing, what is checked: a file that is refused gave no record, and
 * what was taken can be written, read again without loss, and written to the same bytes. */
#include "config.h"

#include "exchange/trellis-format.h"
#include "exchange/trellis-pack-reader.h"
#include "exchange/trellis-pack-writer.h"

#include <stdint.h>

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

static gboolean
keep (TrellisEntity *record, gpointer records, GError **error)
{
  g_ptr_array_add (records, g_object_ref (record));
  return TRUE;
}

static gboolean
read_pack (const void *data, gsize size, TrellisPackInfo *info, GPtrArray *records, guint *refused)
{
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_data (data, (gssize) size, NULL);
  g_autoptr (TrellisReport) report = trellis_report_new ();
  TrellisReading reading = { keep, records, report, NULL, "UTC", 1, 0 };
  g_autoptr (GError) error = NULL;
  gboolean done = trellis_pack_read (stream, &reading, info, &error);

  g_assert (done == (error == NULL));
  g_assert (done || records->len == 0);
  *refused = trellis_report_count_refused (report);
  return done;
}

static GBytes *
write_pack (const TrellisPackInfo *info, GPtrArray *records)
{
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();

  g_assert (trellis_pack_write (stream, info, records, TRUE, NULL, NULL));
  g_output_stream_close (stream, NULL, NULL);
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_auto (TrellisPackInfo) info = { 0 };
  g_auto (TrellisPackInfo) info_again = { 0 };
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) records_again = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) bytes_again = NULL;
  guint refused;

  trellis_exchange_sniff (data, size);
  if (!read_pack (data, size, &info, records, &refused))
    return 0;
  bytes = write_pack (&info, records);
  g_assert (read_pack (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &info_again,
                       records_again, &refused));
  g_assert (refused == 0);
  g_assert (records_again->len == records->len);
  for (guint i = 0; i < records->len; i++)
    g_assert (trellis_entity_equal (records->pdata[i], records_again->pdata[i]));
  bytes_again = write_pack (&info_again, records_again);
  g_assert (g_bytes_equal (bytes, bytes_again));
  return 0;
}
