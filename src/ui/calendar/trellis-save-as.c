/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/calendar/trellis-save-as.h"

#include "ui/common/trellis-doing.h"

#include <glib/gi18n.h>

#define WHOLE "whole"

typedef struct {
  GtkWidget *root;
  TrellisSaveAs write;
  gpointer data;
  GDestroyNotify free_data;
  char *said;
} Asking;

static void
response_cb (GtkNativeDialog *dialog, int response, Asking *self)
{
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;
  const char *whole = gtk_file_chooser_get_choice (GTK_FILE_CHOOSER (dialog), WHOLE);
  gboolean done;

  if (response == GTK_RESPONSE_ACCEPT) {
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
    done = self->write (file, !g_strcmp0 (whole, "true"), self->data, &error);
    trellis_tell (self->root, done ? self->said : error->message, FALSE);
  }
  g_object_unref (self->root);
  if (self->free_data)
    self->free_data (self->data);
  g_free (self->said);
  g_free (self);
  g_object_unref (dialog);
}

static char *
file_name (const TrellisSaveAsWords *words)
{
  g_autofree char *name = g_strstrip (g_strdelimit (g_strdup (words->name), "/\\:*?\"<>|\n", ' '));

  return g_strconcat (*name ? name : _ ("Event"), words->suffix, NULL);
}

/**
 * trellis_save_as:
 * @widget: a widget of the window
 * @words: what people read
 * @write: writes the file
 * @data: data for @write
 * @free_data: (nullable): frees @data
 *
 * Asks for a file, has it written, and says what came of it.
 */
void
trellis_save_as (GtkWidget *widget,
                 const TrellisSaveAsWords *words,
                 TrellisSaveAs write,
                 gpointer data,
                 GDestroyNotify free_data)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  g_autofree char *name = file_name (words);
  GtkFileChooserNative *dialog;
  Asking *self;

  if (!GTK_IS_WINDOW (root)) {
    if (free_data)
      free_data (data);
    return;
  }
  dialog = gtk_file_chooser_native_new (words->title, GTK_WINDOW (root),
                                        GTK_FILE_CHOOSER_ACTION_SAVE, _ ("_Save"), _ ("_Cancel"));
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
  if (words->whole) {
    gtk_file_chooser_add_choice (GTK_FILE_CHOOSER (dialog), WHOLE, words->whole, NULL, NULL);
    gtk_file_chooser_set_choice (GTK_FILE_CHOOSER (dialog), WHOLE, "false");
  }
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  self = g_new0 (Asking, 1);
  self->root = g_object_ref (GTK_WIDGET (root));
  self->write = write;
  self->data = data;
  self->free_data = free_data;
  self->said = g_strdup (words->said);
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb), self);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}
