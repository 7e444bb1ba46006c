/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Events as a calendar file, each with an alarm, for whatever calendar a person lives in. */
#include "config.h"

#include "ui/calendar/trellis-event-file.h"

#include "exchange/trellis-ical-alarm.h"
#include "exchange/trellis-ical-write.h"
#include "model/trellis-event.h"
#include "ui/common/trellis-doing.h"

#include <glib/gi18n.h>

#define ALARM_MINUTES 15

/* A single occurrence is written without the rule of its series, else a calendar would add them all. */
static TrellisEvent *
read_alone (TrellisLibrary *library, const char *uid, GError **error)
{
  TrellisEvent *event = trellis_library_get (library, TRELLIS_TYPE_EVENT, uid);

  if (event) {
    trellis_entity_set_text (event, TRELLIS_EVENT_SERIES, NULL);
    trellis_entity_set_number (event, TRELLIS_EVENT_OCCURRENCE, 0);
  } else {
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _ ("This event does not exist."));
  }
  return event;
}

static GPtrArray *
read_all (TrellisLibrary *library, const char *const *uids, GError **error)
{
  g_autoptr (GPtrArray) events = g_ptr_array_new_with_free_func (g_object_unref);

  for (; *uids; uids++) {
    TrellisEvent *event = read_alone (library, *uids, error);

    if (!event)
      return NULL;
    g_ptr_array_add (events, event);
  }
  return g_steal_pointer (&events);
}

/**
 * trellis_event_file_write:
 * @library: a library
 * @uids: (array zero-terminated=1): uids of events
 * @file: where to
 * @error: return location for an error
 *
 * Writes events as iCalendar, each with an alarm a quarter of an hour before.
 *
 * Returns: %TRUE on success; otherwise a file that was there before is as it was
 */
gboolean
trellis_event_file_write (TrellisLibrary *library,
                          const char *const *uids,
                          GFile *file,
                          GError **error)
{
  g_autoptr (GPtrArray) events = read_all (library, uids, error);
  g_autoptr (GHashTable) series = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (GBytes) bytes = NULL, alarmed = NULL;

  if (!events || !trellis_ical_write (stream, events, series, _ ("Trellis"), NULL, error) ||
      !g_output_stream_close (stream, NULL, error))
    return FALSE;
  bytes = g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
  alarmed = trellis_ical_alarm_add (bytes, ALARM_MINUTES, _ ("It begins soon"));
  return g_file_replace_contents (file, g_bytes_get_data (alarmed, NULL),
                                  g_bytes_get_size (alarmed), NULL, FALSE, G_FILE_CREATE_NONE, NULL,
                                  NULL, error);
}

typedef struct {
  GtkWidget *root;
  TrellisLibrary *library;
  char **uids;
} Asking;

static void
response_cb (GtkNativeDialog *dialog, int response, Asking *self)
{
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;

  if (response == GTK_RESPONSE_ACCEPT) {
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
    if (trellis_event_file_write (self->library, (const char *const *) self->uids, file, &error))
      trellis_tell (self->root, _ ("Saved. Open the file to add it to your calendar"), FALSE);
    else
      trellis_tell (self->root, error->message, FALSE);
  }
  g_object_unref (self->root);
  g_object_unref (self->library);
  g_strfreev (self->uids);
  g_free (self);
  g_object_unref (dialog);
}

static char *
file_name (const char *name)
{
  g_autofree char *title = g_strdup (name);

  g_strdelimit (title, "/\\:*?\"<>|\n", ' ');
  g_strstrip (title);
  return g_strdup_printf ("%s.ics", *title ? title : _ ("Event"));
}

/**
 * trellis_event_file_ask:
 * @widget: a widget of the window
 * @library: a library
 * @uids: (array zero-terminated=1): uids of events
 * @name: what the file is called, without its ending
 *
 * Asks for a file and writes the events into it.
 */
void
trellis_event_file_ask (GtkWidget *widget,
                        TrellisLibrary *library,
                        const char *const *uids,
                        const char *name)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  g_autofree char *file = file_name (name);
  GtkFileChooserNative *dialog;
  Asking *self;

  if (!GTK_IS_WINDOW (root))
    return;
  dialog = gtk_file_chooser_native_new (_ ("Save to My Calendar"), GTK_WINDOW (root),
                                        GTK_FILE_CHOOSER_ACTION_SAVE, _ ("_Save"), _ ("_Cancel"));
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), file);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  self = g_new0 (Asking, 1);
  self->root = g_object_ref (GTK_WIDGET (root));
  self->library = g_object_ref (library);
  self->uids = g_strdupv ((char **) uids);
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb), self);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}
