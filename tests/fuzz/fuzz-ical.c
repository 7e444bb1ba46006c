/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Any bytes as a calendar. Beyond crashing, what is checked: what was read can be written, is read
 * again without loss, and is written to the same bytes. */
#include "config.h"

#include "exchange/trellis-ical-read.h"
#include "exchange/trellis-ical-write.h"
#include "model/trellis-event.h"
#include "model/trellis-learning-week.h"

#include <stdint.h>
#include <string.h>

#define NOW (G_GINT64_CONSTANT (1780315200) * G_USEC_PER_SEC)

#define MOST_WRITTEN 40 /* events; more teach nothing and take their time */

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

typedef struct {
  GPtrArray *events;
  GHashTable *series;
  GHashTable *by_uid; /* the last event of each uid: a library keeps one */
} Library;

static void
library_init (Library *self)
{
  self->events = g_ptr_array_new ();
  self->series = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  self->by_uid = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
}

static void
library_clear (Library *self)
{
  g_ptr_array_unref (self->events);
  g_hash_table_unref (self->series);
  g_hash_table_unref (self->by_uid);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Library, library_clear)

static gboolean
keep (TrellisEntity *record, gpointer data, GError **error)
{
  Library *self = data;

  g_hash_table_replace (TRELLIS_IS_SERIES (record) ? self->series : self->by_uid,
                        g_strdup (trellis_entity_get_uid (record)), g_object_ref (record));
  return TRUE;
}

/* Messages change nothing here; that they can be read is enough. */
static gboolean
take_message (const TrellisItipMessage *message, gpointer data, gboolean *taken, GError **error)
{
  g_assert (message->uid && message->what);
  g_assert (message->kind == TRELLIS_ITIP_CANCELLED || strchr (message->email, '@'));
  *taken = message->kind != TRELLIS_ITIP_CANCELLED;
  return TRUE;
}

static gboolean
read_calendar (const void *data, gsize size, Library *library, guint *refused)
{
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_data (data, (gssize) size, NULL);
  g_autoptr (TrellisReport) report = trellis_report_new ();
  TrellisReading reading = { keep, library, report,       NULL, "Europe/London",
                             NOW,  0,       take_message, FALSE };
  g_autoptr (GError) error = NULL;
  GHashTableIter iter;
  gpointer event;
  gboolean done = trellis_ical_read (stream, &reading, &error);

  g_assert (done == (error == NULL));
  *refused = trellis_report_count_refused (report);
  g_hash_table_iter_init (&iter, library->by_uid);
  while (g_hash_table_iter_next (&iter, NULL, &event))
    g_ptr_array_add (library->events, event);
  return done;
}

static GBytes *
write_calendar (Library *library)
{
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();

  g_assert (trellis_ical_write (stream, library->events, library->series, "Fuzz", NULL, NULL));
  g_output_stream_close (stream, NULL, NULL);
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_auto (Library) library = { 0 };
  g_auto (Library) again = { 0 };
  g_autoptr (GBytes) bytes = NULL;
  static GTimeZone *held;
  guint refused;

  /* GLib reads a zone anew for each calendar unless somebody holds it */
  if (!held)
    held = g_time_zone_new_identifier ("Europe/London");
  library_init (&library);
  library_init (&again);
  if (!read_calendar (data, size, &library, &refused) || library.events->len > MOST_WRITTEN)
    return 0;
  bytes = write_calendar (&library);
  g_assert (
      read_calendar (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &again, &refused));
  g_assert (refused == 0);
  for (guint i = 0; i < library.events->len; i++) {
    TrellisEvent *event = library.events->pdata[i];
    TrellisEvent *other = g_hash_table_lookup (again.by_uid, trellis_entity_get_uid (event));

    g_assert (other);
    g_assert (trellis_entity_equal (event, other));
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
