/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "outcome.h"

#include "exchange/trellis-pack-reader.h"
#include "exchange/trellis-pack-writer.h"

#include <string.h>

static gboolean
keep (TrellisEntity *record, gpointer records, GError **error)
{
  g_ptr_array_add (records, g_object_ref (record));
  return TRUE;
}

void
outcome_clear (Outcome *self)
{
  g_ptr_array_unref (self->records);
  g_ptr_array_unref (self->notes);
  trellis_report_free (self->report);
  trellis_pack_info_clear (&self->info);
  g_clear_error (&self->error);
}

void
read_bytes (Outcome *self, const void *bytes, gsize length)
{
  g_autoptr (GInputStream)
      stream = g_memory_input_stream_new_from_data (bytes, (gssize) length, NULL);
  TrellisReading reading = { keep, NULL, NULL, NULL, "Europe/London", 1, 0 };

  self->records = g_ptr_array_new_with_free_func (g_object_unref);
  self->report = trellis_report_new ();
  self->error = NULL;
  reading.data = self->records;
  reading.report = self->report;
  self->done = trellis_pack_read (stream, &reading, &self->info, &self->error);
  self->notes = trellis_report_get_notes (self->report);
  self->done_kb = reading.done_kb;
  g_assert_cmpint (self->done, ==, self->error == NULL);
}

void
read_text (Outcome *self, const char *text)
{
  read_bytes (self, text, strlen (text));
}

GBytes *
write_pack (const TrellisPackInfo *info, GPtrArray *records, gboolean with_private)
{
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (GError) error = NULL;

  trellis_pack_write (stream, info, records, with_private, NULL, &error);
  g_assert_no_error (error);
  g_output_stream_close (stream, NULL, NULL);
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
}

void
read_pack (Outcome *self, GBytes *bytes)
{
  gsize length;
  const void *data = g_bytes_get_data (bytes, &length);

  read_bytes (self, data, length);
}
