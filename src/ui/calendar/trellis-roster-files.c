/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A roster on paper and in files: the sign-in sheet printed or as a PDF, and the table for a spreadsheet. */
#include "config.h"

#include "ui/calendar/trellis-roster-files.h"

#include "exchange/trellis-roster-csv.h"
#include "exchange/trellis-sign-in-sheet.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-print.h"

#include <glib/gi18n.h>

static char *
file_name (TrellisRosterView *self, const char *suffix)
{
  g_autofree char *title = g_strdup (trellis_entity_get_title (self->event));

  g_strdelimit (title, "/\\:*?\"<>|\n", ' ');
  g_strstrip (title);
  return g_strdup_printf ("%s.%s", *title ? title : _ ("Event"), suffix);
}

/* Saving -------------------------------------------------------------------------------------- */

typedef struct {
  GtkWidget *root;
  GBytes *bytes;
} Saving;

static void
saved_cb (GObject *file, GAsyncResult *result, gpointer root)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_file_get_basename (G_FILE (file));
  g_autofree char *said = g_strdup_printf (_ ("Saved as %s"), name);

  if (g_file_replace_contents_finish (G_FILE (file), result, NULL, &error))
    trellis_tell (root, said, FALSE);
  else
    trellis_tell (root, error->message, FALSE);
  g_object_unref (root);
}

static void
response_cb (GtkNativeDialog *dialog, int response, Saving *self)
{
  if (response == GTK_RESPONSE_ACCEPT) {
    g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));

    /* Names and what people need are for the eyes of whoever saves them. */
    g_file_replace_contents_bytes_async (file, self->bytes, NULL, FALSE,
                                         G_FILE_CREATE_PRIVATE | G_FILE_CREATE_REPLACE_DESTINATION,
                                         NULL, saved_cb, g_object_ref (self->root));
  }
  g_object_unref (self->root);
  g_bytes_unref (self->bytes);
  g_free (self);
  g_object_unref (dialog);
}

static void
ask (TrellisRosterView *self, const char *title, const char *suffix, GBytes *bytes)
{
  GtkRoot *root = gtk_widget_get_root (self->page);
  g_autofree char *name = file_name (self, suffix);
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (
      title, GTK_WINDOW (root), GTK_FILE_CHOOSER_ACTION_SAVE, _ ("_Save"), _ ("_Cancel"));
  Saving *saving = g_new0 (Saving, 1);

  saving->root = g_object_ref (GTK_WIDGET (root));
  saving->bytes = g_bytes_ref (bytes);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb), saving);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

static void
export_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisRosterView *self = data;
  g_autoptr (GBytes) bytes = NULL;

  if (!self->event || !gtk_widget_get_root (self->page))
    return;
  bytes = trellis_roster_csv_write (self->entries, TRUE);
  ask (self, _ ("Export Roster"), "csv", bytes);
}

static void
save_pdf_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisRosterView *self = data;
  g_autoptr (TrellisPaper) paper = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  if (!self->event || !gtk_widget_get_root (self->page))
    return;
  paper = trellis_sign_in_sheet_new (self->event, self->entries, self->large,
                                     trellis_print_usual_size ());
  bytes = trellis_paper_to_pdf (paper, &error);
  if (bytes)
    ask (self, _ ("Save Sign-in Sheet"), "pdf", bytes);
  else
    trellis_tell (self->page, error->message, FALSE);
}

/* Printing ------------------------------------------------------------------------------------ */

typedef struct {
  TrellisEvent *event;
  GPtrArray *entries;
  gboolean large;
} Printing;

static void
free_printing (gpointer data)
{
  Printing *self = data;

  g_object_unref (self->event);
  g_ptr_array_unref (self->entries);
  g_free (self);
}

static TrellisPaper *
make_cb (TrellisPaperSize size, gpointer data)
{
  Printing *self = data;

  return trellis_sign_in_sheet_new (self->event, self->entries, self->large, size);
}

static void
print_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisRosterView *self = data;
  TrellisPrintWords words = { NULL, _ ("The sign-in sheet goes to the printer") };
  Printing *printing;

  if (!self->event)
    return;
  words.job = trellis_entity_get_title (self->event);
  printing = g_new0 (Printing, 1);
  printing->event = g_object_ref (self->event);
  printing->entries = g_ptr_array_ref (self->entries);
  printing->large = self->large;
  trellis_print (self->page, &words, make_cb, printing, free_printing);
}

static void
large_cb (GSimpleAction *action, GVariant *state, gpointer data)
{
  TrellisRosterView *self = data;

  self->large = g_variant_get_boolean (state);
  g_simple_action_set_state (action, state);
  trellis_tell (self->page,
                self->large ? _ ("Sheets are printed large") : _ ("Sheets are printed as usual"),
                FALSE);
}

/**
 * trellis_roster_files_add: (skip)
 * @view: what the page knows
 * @map: where to add the actions
 *
 * Adds printing and saving.
 */
void
trellis_roster_files_add (TrellisRosterView *view, GActionMap *map)
{
  static const GActionEntry entries[] = {
    { .name = "export-csv", .activate = export_cb },
    { .name = "save-pdf", .activate = save_pdf_cb },
    { .name = "print", .activate = print_cb },
    { .name = "large-print", .state = "false", .change_state = large_cb },
  };

  g_action_map_add_action_entries (map, entries, G_N_ELEMENTS (entries), view);
}
