/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sends an activity to a printer or into a PDF, in normal or large print. */
#include "config.h"

#include "ui/calendar/trellis-activity-print.h"

#include "exchange/trellis-activity-paper.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-print.h"

#include <glib/gi18n.h>

/* Laid out before the dialog came, so that there is a puzzle in it. */
static TrellisPaper *
make_cb (TrellisPaperSize size, gpointer paper)
{
  return g_object_ref (paper);
}

/**
 * trellis_activity_print:
 * @widget: a widget of the window
 * @activity: an activity
 * @size_pt: size of the letters in points
 *
 * Asks for a printer and prints the activity, with the answers on a page of their own.
 */
void
trellis_activity_print (GtkWidget *widget, TrellisActivity *activity, double size_pt)
{
  const TrellisPrintWords words = { trellis_entity_get_title (activity),
                                    _ ("The activity goes to the printer") };
  g_autoptr (GError) error = NULL;
  g_autoptr (TrellisPaper) paper = trellis_activity_paper_new (activity, size_pt, TRUE, &error);

  if (paper)
    trellis_print (widget, &words, make_cb, g_steal_pointer (&paper), g_object_unref);
  else
    trellis_tell (widget, error->message, FALSE);
}

/* As PDF, with the answers on a page of their own. */
static gboolean
write_pdf (TrellisActivity *activity, double size_pt, GFile *file, GError **error)
{
  g_autoptr (TrellisPaper) paper = trellis_activity_paper_new (activity, size_pt, TRUE, error);

  return paper && trellis_paper_save_pdf (paper, file, error);
}

typedef struct {
  GtkWidget *root;
  TrellisActivity *activity;
  double size_pt;
} Asking;

static void
response_cb (GtkNativeDialog *dialog, int response, Asking *self)
{
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;

  if (response == GTK_RESPONSE_ACCEPT) {
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
    trellis_tell (self->root,
                  write_pdf (self->activity, self->size_pt, file, &error) ? _ ("Saved as PDF")
                                                                          : error->message,
                  FALSE);
  }
  g_object_unref (self->root);
  g_object_unref (self->activity);
  g_free (self);
  g_object_unref (dialog);
}

/**
 * trellis_activity_save_pdf:
 * @widget: a widget of the window
 * @activity: an activity
 * @size_pt: size of the letters in points
 *
 * Asks for a file and writes the activity into it as PDF.
 */
void
trellis_activity_save_pdf (GtkWidget *widget, TrellisActivity *activity, double size_pt)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  g_autofree char *title = g_strdup (trellis_entity_get_title (activity));
  g_autofree char *name = NULL;
  GtkFileChooserNative *dialog;
  Asking *self;

  if (!GTK_IS_WINDOW (root))
    return;
  name = g_strdup_printf ("%s.pdf", g_strstrip (g_strdelimit (title, "/\\:*?\"<>|\n", ' ')));
  dialog = gtk_file_chooser_native_new (_ ("Save as PDF"), GTK_WINDOW (root),
                                        GTK_FILE_CHOOSER_ACTION_SAVE, _ ("_Save"), _ ("_Cancel"));
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  self = g_new0 (Asking, 1);
  self->root = g_object_ref (GTK_WIDGET (root));
  self->activity = g_object_ref (activity);
  self->size_pt = size_pt;
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb), self);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}
