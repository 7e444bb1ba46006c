/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Saving what was written for others. */
#include "config.h"

#include "ui/calendar/trellis-week-file.h"

#include "ui/common/trellis-doing.h"

#include <glib/gi18n.h>

typedef struct {
  GtkWidget *root;
  GBytes *bytes;
} Asking;

static void
response_cb (GtkNativeDialog *dialog, int response, Asking *self)
{
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *said = NULL;
  gsize size;
  const char *data = g_bytes_get_data (self->bytes, &size);

  if (response == GTK_RESPONSE_ACCEPT) {
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
    if (g_file_replace_contents (file, data, size, NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL,
                                 &error)) {
      g_autofree char *name = g_file_get_basename (file);

      said = g_strdup_printf (_ ("Saved as %s"), name);
    }
    trellis_tell (self->root, said ? said : error->message, FALSE);
  }
  g_object_unref (self->root);
  g_bytes_unref (self->bytes);
  g_free (self);
  g_object_unref (dialog);
}

/**
 * trellis_week_file_name:
 * @title: what is saved
 * @extension: how its name ends
 *
 * Makes a name for a file of a title.
 *
 * Returns: (transfer full): the name
 */
char *
trellis_week_file_name (const char *title, const char *extension)
{
  g_autofree char *clean = g_strdelimit (g_strdup (title), "/\\:*?\"<>|\n\t", ' ');

  g_strstrip (clean);
  return g_strconcat (*clean ? clean : _ ("Learning week"), extension, NULL);
}

/**
 * trellis_week_file_ask:
 * @widget: a widget of the window
 * @name: name to begin with
 * @bytes: what is saved
 *
 * Asks for a file, saves it, and tells what came of it.
 */
void
trellis_week_file_ask (GtkWidget *widget, const char *name, GBytes *bytes)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkFileChooserNative *dialog;
  Asking *self;

  if (!GTK_IS_WINDOW (root))
    return;
  dialog = gtk_file_chooser_native_new (_ ("Save As"), GTK_WINDOW (root),
                                        GTK_FILE_CHOOSER_ACTION_SAVE, _ ("_Save"), _ ("_Cancel"));
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  self = g_new0 (Asking, 1);
  self->root = g_object_ref (GTK_WIDGET (root));
  self->bytes = g_bytes_ref (bytes);
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb), self);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}
