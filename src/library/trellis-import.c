/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "library/trellis-import.h"

#include "base/trellis-time.h"
#include "exchange/trellis-activity-file.h"
#include "exchange/trellis-frab-read.h"
#include "exchange/trellis-ical-read.h"
#include "exchange/trellis-pack-reader.h"
#include "exchange/trellis-schedule-json-read.h"
#include "library/trellis-answers.h"
#include "library/trellis-library-private.h"
#include "library/trellis-merge.h"
#include "library/trellis-schedule-merge.h"
#include "model/trellis-activity.h"
#include "model/trellis-event.h"
#include "records/trellis-records.h"
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
  char *week; /* for activities */
  /* While it runs these belong to the writer's thread */
  TrellisReading reading;
  TrellisTransaction *transaction; /* borrowed */
  TrellisPackInfo info;
  TrellisFormat format;
  GHashTable *names; /* of a schedule, for records that have another uid here */
  guint added, changed, unchanged, beside;
  gboolean rehearsed;
  gint size_kb;
};

G_DEFINE_FINAL_TYPE (TrellisImport, trellis_import, G_TYPE_OBJECT)

static void
trellis_import_finalize (GObject *object)
{
  TrellisImport *self = TRELLIS_IMPORT (object);

  trellis_pack_info_clear (&self->info);
  g_clear_pointer (&self->names, g_hash_table_unref);
  g_clear_pointer (&self->reading.report, trellis_report_free);
  g_clear_object (&self->reading.cancellable);
  g_clear_object (&self->file);
  g_clear_object (&self->library);
  g_free (self->zone);
  g_free (self->week);
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
  self->reading.report = trellis_report_new ();
}

static void
refuse (TrellisImport *self, gpointer record, const char *why)
{
  g_autofree char *what = g_strdup_printf ("%s “%s”", _ (trellis_entity_get_kind (record)->label),
                                           trellis_entity_get_title (record));

  trellis_report_refuse (self->reading.report, what, why);
}

static gboolean
put (TrellisImport *self, gpointer record, GError **error)
{
  trellis_entity_set_origin (record, trellis_entity_get_modified (record));
  return trellis_records_put (self->transaction, record, error);
}

static void
note_edit (TrellisImport *self, gpointer record)
{
  g_autofree char *note = g_strdup_printf (
      _ ("Your edit of “%s” was replaced by a newer one; Undo brings it back."),
      trellis_entity_get_title (record));

  trellis_report_note (self->reading.report, note);
}

/* What is not counted: a series that a calendar only implies by its rule, and the week and rooms around the events of a
 * schedule. Its events are. */
static void
count (TrellisImport *self, gpointer record, guint *counter)
{
  if (self->format == TRELLIS_FORMAT_PACK || TRELLIS_IS_EVENT (record) ||
      TRELLIS_IS_ACTIVITY (record))
    (*counter)++;
  else if (counter != &self->unchanged)
    self->beside++;
}

static TrellisMergeFlags
merge_flags (TrellisImport *self)
{
  if (self->format == TRELLIS_FORMAT_PACK)
    return 0;
  return self->format == TRELLIS_FORMAT_ICALENDAR && self->reading.states_status
             ? TRELLIS_MERGE_PARTIAL | TRELLIS_MERGE_STATUS_SAID
             : TRELLIS_MERGE_PARTIAL;
}

/* The record that is here under the uid of one that arrives. */
static gpointer
find_present (TrellisImport *self, gpointer record, GError **error)
{
  TrellisConnection *connection = trellis_transaction_get_connection (self->transaction);
  gpointer present;

  if (trellis_format_is_schedule (self->format)) {
    if (!self->names)
      self->names = trellis_schedule_names_new (connection, error);
    if (!self->names)
      return NULL;
    trellis_schedule_rename (self->names, record);
  }
  present = trellis_records_get (connection, G_OBJECT_TYPE (record),
                                 trellis_entity_get_uid (record), error);
  if (present && trellis_format_is_schedule (self->format))
    trellis_schedule_keep (present, record);
  return present;
}

/* Takes one record of the file, on the writer's thread. */
static gboolean
take (TrellisEntity *record, gpointer data, GError **error)
{
  TrellisImport *self = data;
  TrellisConnection *connection = trellis_transaction_get_connection (self->transaction);
  GError *failure = NULL;
  g_autoptr (GObject) present = find_present (self, record, &failure);
  gint64 buried_at = present
                         ? 0
                         : trellis_records_buried_at (connection, trellis_entity_get_uid (record));
  gboolean over_edit;
  const char *why;

  if (failure) {
    g_propagate_error (error, failure);
    return FALSE;
  }
  if (self->week && TRELLIS_IS_ACTIVITY (record))
    trellis_entity_set_text (record, TRELLIS_ACTIVITY_WEEK, self->week);
  /* A clock that is ahead must not win every merge to come. */
  if (trellis_entity_get_modified (record) > self->reading.now)
    trellis_entity_set_modified (record, self->reading.now);
  switch (trellis_merge (present, record, buried_at, merge_flags (self), &why, &over_edit)) {
  case TRELLIS_MERGE_NEW:
    count (self, record, &self->added);
    return put (self, record, error);
  case TRELLIS_MERGE_CHANGED:
    count (self, record, &self->changed);
    if (over_edit)
      note_edit (self, record);
    return put (self, record, error);
  case TRELLIS_MERGE_KEPT:
    refuse (self, record, why);
    return TRUE;
  case TRELLIS_MERGE_UNCHANGED:
  default:
    count (self, record, &self->unchanged);
    return TRUE;
  }
}

/* Takes a message about an event that may be here, on the writer's thread. */
static gboolean
take_message (const TrellisItipMessage *message, gpointer data, gboolean *taken, GError **error)
{
  TrellisImport *self = data;
  TrellisAnswers answers = { self->transaction, self->reading.report, self->reading.now,
                             &self->added,      &self->changed,       &self->unchanged };

  return trellis_answers_take (&answers, message, taken, error);
}

static GInputStream *
open_file (TrellisImport *self, GError **error)
{
  g_autoptr (GFileInputStream) raw = g_file_read (self->file, self->reading.cancellable, error);
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
                                         self->reading.cancellable, error);
  if (peeked < 0) {
    g_object_unref (stream);
    return NULL;
  }
  bytes = g_buffered_input_stream_peek_buffer (G_BUFFERED_INPUT_STREAM (stream), &n_bytes);
  self->format = trellis_format_guess (bytes, n_bytes, name);
  return stream;
}

static gboolean
read_file (TrellisImport *self, GError **error)
{
  g_autoptr (GInputStream) stream = open_file (self, error);
  g_autofree char *name = g_file_get_basename (self->file);

  if (!stream)
    return FALSE;
  switch (self->format) {
  case TRELLIS_FORMAT_PACK:
    return trellis_pack_read (stream, &self->reading, &self->info, error);
  case TRELLIS_FORMAT_ICALENDAR:
    return trellis_ical_read (stream, &self->reading, error);
  case TRELLIS_FORMAT_GIFT:
  case TRELLIS_FORMAT_IPUZ:
    return trellis_activity_read (stream, self->format, name, &self->reading, error);
  case TRELLIS_FORMAT_FRAB:
    return trellis_frab_read (stream, &self->reading, error);
  case TRELLIS_FORMAT_SCHEDULE_JSON:
    return trellis_schedule_json_read (stream, &self->reading, error);
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
  TrellisConnection *connection = trellis_transaction_get_connection (self->transaction);
  g_autofree char *me = trellis_settings_get (connection, TRELLIS_SETTING_ME);

  if (self->info.me && !*me &&
      !trellis_settings_set (self->transaction, TRELLIS_SETTING_ME, self->info.me, error))
    return FALSE;
  return !(self->flags & TRELLIS_IMPORT_SAMPLE) ||
         trellis_settings_set (self->transaction, TRELLIS_SETTING_SAMPLE, "1", error);
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
  self->transaction = transaction;
  self->reading.take = take;
  self->reading.message = take_message;
  self->reading.data = self;
  self->reading.zone = self->zone;
  self->reading.now = trellis_now ();
  if (!read_file (self, error) || g_cancellable_set_error_if_cancelled (cancellable, error) ||
      !set_settings (self, error) ||
      !trellis_settings_note_command (transaction, "import", self->reading.now, error))
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
  g_free (self->week);
  self->week = g_strdup (week);
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

  g_set_object (&self->reading.cancellable, cancellable);
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

  return size > 0 ? CLAMP ((double) g_atomic_int_get (&self->reading.done_kb) / size, 0, 1) : 0;
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
  return self->format;
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
  return self->added + self->changed + self->unchanged +
         trellis_report_count_refused (self->reading.report);
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
  return self->added;
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
  return self->changed;
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
  return self->unchanged;
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
  return self->beside;
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
  return self->reading.report;
}
