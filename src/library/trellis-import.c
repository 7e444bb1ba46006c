/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "library/trellis-import.h"

#include "exchange/trellis-activity-file.h"
#include "exchange/trellis-frab-read.h"
#include "exchange/trellis-ical-read.h"
#include "exchange/trellis-pack-reader.h"
#include "exchange/trellis-schedule-json-read.h"
#include "library/trellis-intake.h"
#include "library/trellis-library-private.h"
#include "records/trellis-settings.h"
#include "store/trellis-backup.h"

#include <glib/gi18n.h>

#define SNIFFED_BYTES 4096

struct _TrellisImport {
  GObject parent_instance;
  TrellisLibrary *library;
  GFile *file;
  TrellisImportFlags flags;
  gboolean was_empty;
  char *zone;
  /* While it runs these belong to the writer's thread */
  TrellisIntake intake;
  TrellisPackInfo info;
  gboolean rehearsed;
  gint size_kb;
};

G_DEFINE_FINAL_TYPE (TrellisImport, trellis_import, G_TYPE_OBJECT)

static void
trellis_import_finalize (GObject *object)
{
  TrellisImport *self = TRELLIS_IMPORT (object);

  trellis_pack_info_clear (&self->info);
  trellis_intake_clear (&self->intake);
  g_clear_object (&self->file);
  g_clear_object (&self->library);
  g_free (self->zone);
  G_OBJECT_CLASS (trellis_import_parent_class)->finalize (object);
}

static void
trellis_import_class_init (TrellisImportClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = trellis_import_finalize;
}

static void
trellis_import_init (TrellisImport *self)
{
  trellis_intake_init (&self->intake);
}

static GInputStream *
open_file (TrellisImport *self, GError **error)
{
  g_autoptr (GFileInputStream)
      raw = g_file_read (self->file, self->intake.reading.cancellable, error);
  g_autoptr (GFileInfo) info = NULL;
  g_autofree char *name = g_file_get_basename (self->file);
  GInputStream *stream;
  gssize peeked;
  gsize n_bytes;
  const guint8 *bytes;

  if (!raw)
    return NULL;
  info = g_file_input_stream_query_info (raw, G_FILE_ATTRIBUTE_STANDARD_SIZE, NULL, NULL);
  self->size_kb = info ? (gint) MIN (G_MAXINT, g_file_info_get_size (info) / 1024) : 0;
  stream = g_buffered_input_stream_new_sized (G_INPUT_STREAM (raw), 1 << 16);
  peeked = g_buffered_input_stream_fill (G_BUFFERED_INPUT_STREAM (stream), SNIFFED_BYTES,
                                         self->intake.reading.cancellable, error);
  if (peeked < 0) {
    g_object_unref (stream);
    return NULL;
  }
  bytes = g_buffered_input_stream_peek_buffer (G_BUFFERED_INPUT_STREAM (stream), &n_bytes);
  self->intake.format = trellis_format_guess (bytes, n_bytes, name);
  return stream;
}

static gboolean
read_file (TrellisImport *self, GError **error)
{
  g_autoptr (GInputStream) stream = open_file (self, error);
  g_autofree char *name = g_file_get_basename (self->file);

  if (!stream)
    return FALSE;
  switch (self->intake.format) {
  case TRELLIS_FORMAT_PACK:
    return trellis_pack_read (stream, &self->intake.reading, &self->info, error);
  case TRELLIS_FORMAT_ICALENDAR:
    return trellis_ical_read (stream, &self->intake.reading, error);
  case TRELLIS_FORMAT_GIFT:
  case TRELLIS_FORMAT_IPUZ:
    return trellis_activity_read (stream, self->intake.format, name, &self->intake.reading, error);
  case TRELLIS_FORMAT_FRAB:
    return trellis_frab_read (stream, &self->intake.reading, error);
  case TRELLIS_FORMAT_SCHEDULE_JSON:
    return trellis_schedule_json_read (stream, &self->intake.reading, error);
  case TRELLIS_FORMAT_UNKNOWN:
  default:
    g_set_error (
        error, TRELLIS_EXCHANGE_ERROR, TRELLIS_EXCHANGE_ERROR_UNKNOWN,
        _ ("“%s” is none of the files Trellis reads: packs, iCalendar, schedules of conferences, GIFT "
           "quizzes and ipuz crosswords. Nothing was changed."),
        name);
    return FALSE;
  }
}

/* Who uses the library is taken from a pack only while nobody is known. */
static gboolean
set_settings (TrellisImport *self, GError **error)
{
  TrellisConnection *connection = trellis_transaction_get_connection (self->intake.transaction);
  g_autofree char *me = trellis_settings_get (connection, TRELLIS_SETTING_ME);

  if (self->info.me && !*me &&
      !trellis_settings_set (self->intake.transaction, TRELLIS_SETTING_ME, self->info.me, error))
    return FALSE;
  return !(self->flags & TRELLIS_IMPORT_SAMPLE) ||
         trellis_settings_set (self->intake.transaction, TRELLIS_SETTING_SAMPLE, "1", error);
}

static gboolean
run (TrellisTransaction *transaction, gpointer data, GCancellable *cancellable, GError **error)
{
  TrellisImport *self = data;

  if (!(self->flags & TRELLIS_IMPORT_REHEARSE) && !self->was_empty) {
    g_autofree char *backup = trellis_backup_make (trellis_library_get_path (self->library),
                                                   "before-import", error);

    if (!backup)
      return FALSE;
  }
  trellis_intake_begin (&self->intake, transaction, self->zone);
  if (!read_file (self, error) || g_cancellable_set_error_if_cancelled (cancellable, error) ||
      !set_settings (self, error) ||
      !trellis_settings_note_command (transaction, "import", self->intake.reading.now, error))
    return FALSE;
  self->rehearsed = (self->flags & TRELLIS_IMPORT_REHEARSE) != 0;
  if (self->rehearsed)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED_HANDLED, "rehearsed");
  return !self->rehearsed;
}

static char *
label_of (TrellisImport *self)
{
  g_autofree char *name = g_file_get_basename (self->file);

  return g_strdup_printf (_ ("Import of “%s”"), name);
}

/**
 * trellis_import_new:
 * @library: a library
 * @file: a pack, an iCalendar file or the schedule of a conference
 * @flags: how
 *
 * Prepares an import.
 *
 * Returns: (transfer full): the import
 */
TrellisImport *
trellis_import_new (TrellisLibrary *library, GFile *file, TrellisImportFlags flags)
{
  TrellisImport *self = g_object_new (TRELLIS_TYPE_IMPORT, NULL);

  self->library = g_object_ref (library);
  self->file = g_object_ref (file);
  self->flags = flags;
  self->was_empty = trellis_library_is_empty (library);
  self->zone = g_strdup (trellis_library_get_zone (library));
  return self;
}

/**
 * trellis_import_set_week:
 * @self: an import that does not run yet
 * @week: (nullable): uid of a learning week
 *
 * Says for which week the activities of the file are.
 */
void
trellis_import_set_week (TrellisImport *self, const char *week)
{
  g_free (self->intake.week);
  self->intake.week = g_strdup (week);
}

/**
 * trellis_import_run:
 * @self: an import
 * @error: return location for an error
 *
 * Imports and waits for it: for programs without a window.
 *
 * Returns: %TRUE on success; otherwise nothing was changed
 */
gboolean
trellis_import_run (TrellisImport *self, GError **error)
{
  g_autofree char *label = label_of (self);
  GError *failure = NULL;
  gboolean ok = trellis_store_write (trellis_library_get_store (self->library), label, run, self,
                                     &failure);

  if (!ok && !self->rehearsed)
    g_propagate_error (error, failure);
  else
    g_clear_error (&failure);
  return ok || self->rehearsed;
}

static void
run_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  TrellisImport *self = g_task_get_source_object (task);
  GError *error = NULL;

  if (trellis_store_write_finish (TRELLIS_STORE (source), result, &error) || self->rehearsed) {
    g_clear_error (&error);
    g_task_return_boolean (task, TRUE);
  } else {
    g_task_return_error (task, error);
  }
}

/**
 * trellis_import_run_async:
 * @self: an import
 * @cancellable: (nullable): stops it, and then nothing is changed
 * @callback: called when it is done
 * @user_data: data for @callback
 *
 * Imports on the writer's thread.
 */
void
trellis_import_run_async (TrellisImport *self,
                          GCancellable *cancellable,
                          GAsyncReadyCallback callback,
                          gpointer user_data)
{
  g_autofree char *label = label_of (self);
  GTask *task = g_task_new (self, cancellable, callback, user_data);

  g_set_object (&self->intake.reading.cancellable, cancellable);
  trellis_store_write_async (trellis_library_get_store (self->library), label, run,
                             g_object_ref (self), g_object_unref, cancellable, run_cb, task);
}

/**
 * trellis_import_run_finish:
 * @self: an import
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Ends an import.
 *
 * Returns: %TRUE on success; otherwise nothing was changed
 */
gboolean
trellis_import_run_finish (TrellisImport *self, GAsyncResult *result, GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * trellis_import_get_fraction:
 * @self: an import
 *
 * How much of the file has been read; may be asked while it runs.
 *
 * Returns: from 0 to 1
 */
double
trellis_import_get_fraction (TrellisImport *self)
{
  gint size = g_atomic_int_get (&self->size_kb);

  return size > 0 ? CLAMP ((double) g_atomic_int_get (&self->intake.reading.done_kb) / size, 0, 1)
                  : 0;
}

/**
 * trellis_import_get_format:
 * @self: an import that is done
 *
 * What the file was.
 *
 * Returns: the format
 */
TrellisFormat
trellis_import_get_format (TrellisImport *self)
{
  return self->intake.format;
}

/**
 * trellis_import_get_title:
 * @self: an import that is done
 *
 * What the file calls itself.
 *
 * Returns: (transfer none): the title, empty when it has none
 */
const char *
trellis_import_get_title (TrellisImport *self)
{
  return self->info.title ? self->info.title : "";
}

/**
 * trellis_import_get_read:
 * @self: an import that is done
 *
 * How many records the file held, with those refused.
 *
 * Returns: the number
 */
guint
trellis_import_get_read (TrellisImport *self)
{
  return self->intake.added + self->intake.changed + self->intake.unchanged +
         trellis_report_count_refused (self->intake.reading.report);
}

/**
 * trellis_import_get_new:
 * @self: an import that is done
 *
 * How many records are new.
 *
 * Returns: the number
 */
guint
trellis_import_get_new (TrellisImport *self)
{
  return self->intake.added;
}

/**
 * trellis_import_get_changed:
 * @self: an import that is done
 *
 * How many records took the place of an older copy.
 *
 * Returns: the number
 */
guint
trellis_import_get_changed (TrellisImport *self)
{
  return self->intake.changed;
}

/**
 * trellis_import_get_unchanged:
 * @self: an import that is done
 *
 * How many records were here already.
 *
 * Returns: the number
 */
guint
trellis_import_get_unchanged (TrellisImport *self)
{
  return self->intake.unchanged;
}

/**
 * trellis_import_get_beside:
 * @self: an import that is done
 *
 * How many records that are not counted are new or changed: series of a calendar, week and rooms of a schedule.
 *
 * Returns: the number
 */
guint
trellis_import_get_beside (TrellisImport *self)
{
  return self->intake.beside;
}

/**
 * trellis_import_get_report:
 * @self: an import that is done
 *
 * What was refused or taken only in part.
 *
 * Returns: (transfer none): the report
 */
TrellisReport *
trellis_import_get_report (TrellisImport *self)
{
  return self->intake.reading.report;
}
