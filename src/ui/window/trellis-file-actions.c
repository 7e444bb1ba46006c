/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Choosing a file to open or to save, by the portal where there is one. */
#include "config.h"

#include "ui/window/trellis-file-actions.h"

#include "library/trellis-export.h"
#include "ui/common/trellis-doing.h"
#include "ui/window/trellis-import-dialog.h"

#include <glib/gi18n.h>

static GtkFileChooserNative *
new_chooser (GtkWindow *window,
             TrellisLibrary *library,
             const char *title,
             GtkFileChooserAction action)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (title, window, action, NULL, NULL);

  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  g_object_set_data_full (G_OBJECT (chooser), "library", g_object_ref (library), g_object_unref);
  return chooser;
}

static void
import_cb (GtkNativeDialog *chooser, int response, GtkWindow *window)
{
  g_autoptr (GFile) file = response == GTK_RESPONSE_ACCEPT
                               ? gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser))
                               : NULL;

  if (file)
    gtk_window_present (GTK_WINDOW (trellis_import_dialog_new (
        window, g_object_get_data (G_OBJECT (chooser), "library"), file)));
  g_object_unref (chooser);
}

/**
 * trellis_file_actions_import:
 * @window: the window
 * @library: (nullable): its library
 *
 * Asks for a pack, a calendar or the schedule of a conference and shows what it would bring.
 */
void
trellis_file_actions_import (GtkWindow *window, TrellisLibrary *library)
{
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  GtkFileChooserNative *chooser;

  if (!library)
    return;
  chooser = new_chooser (window, library, _ ("Open a Pack, Calendar or Schedule"),
                         GTK_FILE_CHOOSER_ACTION_OPEN);
  gtk_file_filter_set_name (filter, _ ("Packs, calendars and schedules"));
  gtk_file_filter_add_suffix (filter, "trellis");
  gtk_file_filter_add_suffix (filter, "ics");
  gtk_file_filter_add_suffix (filter, "xml");
  gtk_file_filter_add_suffix (filter, "json");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), filter);
  g_signal_connect (chooser, "response", G_CALLBACK (import_cb), window);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static TrellisFormat
format_of (const char *name)
{
  TrellisFormat format = trellis_format_guess (NULL, 0, name);

  return format == TRELLIS_FORMAT_UNKNOWN ? TRELLIS_FORMAT_PACK : format;
}

static void
export_cb (GtkNativeDialog *chooser, int response, GtkWindow *window)
{
  g_autoptr (GFile) file = response == GTK_RESPONSE_ACCEPT
                               ? gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser))
                               : NULL;
  g_autofree char *name = file ? g_file_get_basename (file) : NULL;
  const char *mine = gtk_file_chooser_get_choice (GTK_FILE_CHOOSER (chooser), "mine");
  g_autoptr (GError) error = NULL;
  g_autofree char *said = NULL;

  if (file && trellis_export_to_file (
                  g_object_get_data (G_OBJECT (chooser), "library"), "all", format_of (name),
                  g_strcmp0 (mine, "true") ? 0 : TRELLIS_EXPORT_MINE, file, &error))
    said = g_strdup_printf (_ ("Saved as “%s”"), name);
  if (file)
    trellis_tell (window, said ? said : error->message, FALSE);
  g_object_unref (chooser);
}

/**
 * trellis_file_actions_export:
 * @window: the window
 * @library: (nullable): its library
 *
 * Asks where to save a pack, or with the ending .ics a calendar, with .xml or .json the schedule of the only week. What is mine alone goes with it only when ticked.
 */
void
trellis_file_actions_export (GtkWindow *window, TrellisLibrary *library)
{
  GtkFileChooserNative *chooser;

  if (!library)
    return;
  chooser = new_chooser (window, library, _ ("Save a Pack"), GTK_FILE_CHOOSER_ACTION_SAVE);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), _ ("library.trellis"));
  gtk_file_chooser_add_choice (GTK_FILE_CHOOSER (chooser), "mine",
                               _ ("With my own plans, assessments, evidence and 1-2-1s"), NULL,
                               NULL);
  gtk_file_chooser_set_choice (GTK_FILE_CHOOSER (chooser), "mine", "false");
  g_signal_connect (chooser, "response", G_CALLBACK (export_cb), window);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}
