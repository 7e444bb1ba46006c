/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Takes a quiz or a crossword from a file into a week. */
#include "config.h"

#include "ui/calendar/trellis-activity-import.h"

#include "exchange/trellis-activity-file.h"
#include "ui/common/trellis-doing.h"

#include <glib/gi18n.h>

static TrellisActivity *
read_file (GFile *file, TrellisReport *report, GError **error)
{
  g_autofree char *name = g_file_get_basename (file), *bytes = NULL;
  gsize length;
  TrellisFormat format;

  if (!g_file_load_contents (file, NULL, &bytes, &length, NULL, error))
    return NULL;
  format = trellis_format_guess ((const guint8 *) bytes, length, name);
  return trellis_activity_from_text (format == TRELLIS_FORMAT_IPUZ ? format : TRELLIS_FORMAT_GIFT,
                                     bytes, length, name, report, error);
}

/**
 * trellis_activity_import_file:
 * @widget: a widget of the window
 * @library: a library
 * @week: uid of a learning week
 * @file: a GIFT or ipuz file
 *
 * Adds what is in a file to the activities of a week, and tells what came of it.
 */
void
trellis_activity_import_file (GtkWidget *widget,
                              TrellisLibrary *library,
                              const char *week,
                              GFile *file)
{
  g_autoptr (TrellisReport) report = trellis_report_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (TrellisActivity) activity = read_file (file, report, &error);
  g_autoptr (GPtrArray) there = NULL;
  g_autofree char *label = NULL, *said = NULL;
  guint refused;

  if (!activity) {
    trellis_tell (widget, error->message, FALSE);
    return;
  }
  there = trellis_library_list_linked (library, TRELLIS_TYPE_ACTIVITY, TRELLIS_ACTIVITY_WEEK, week,
                                       TRELLIS_ACTIVITY_POSITION);
  trellis_entity_set_text (activity, TRELLIS_ACTIVITY_WEEK, week);
  trellis_entity_set_number (activity, TRELLIS_ACTIVITY_POSITION, there->len + 1);
  refused = trellis_report_count_refused (report);
  label = g_strdup_printf (_ ("Add %s"), trellis_entity_get_title (activity));
  if (refused) {
    const TrellisRefusal *first = trellis_report_get_refusal (report, 0);

    said = g_strdup_printf (ngettext ("“%s” added without %u part. %s: %s",
                                      "“%s” added without %u parts. %s: %s", refused),
                            trellis_entity_get_title (activity), refused, first->what, first->why);
  } else
    said = g_strdup_printf (_ ("“%s” added"), trellis_entity_get_title (activity));
  trellis_save (widget, library, activity, label, said);
}

typedef struct {
  GtkWidget *root;
  TrellisLibrary *library;
  char *week;
} Asking;

static void
response_cb (GtkNativeDialog *dialog, int response, Asking *self)
{
  g_autoptr (GFile) file = NULL;

  if (response == GTK_RESPONSE_ACCEPT) {
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
    trellis_activity_import_file (self->root, self->library, self->week, file);
  }
  g_object_unref (self->root);
  g_object_unref (self->library);
  g_free (self->week);
  g_free (self);
  g_object_unref (dialog);
}

/**
 * trellis_activity_import_ask:
 * @widget: a widget of the window
 * @library: a library
 * @week: uid of a learning week
 *
 * Asks for a file and adds what is in it to the activities of a week.
 */
void
trellis_activity_import_ask (GtkWidget *widget, TrellisLibrary *library, const char *week)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  GtkFileChooserNative *dialog;
  Asking *self;

  if (!GTK_IS_WINDOW (root))
    return;
  dialog = gtk_file_chooser_native_new (_ ("Import an Activity"), GTK_WINDOW (root),
                                        GTK_FILE_CHOOSER_ACTION_OPEN, _ ("_Import"), _ ("_Cancel"));
  gtk_file_filter_set_name (filter, _ ("Quizzes (GIFT) and crosswords (ipuz)"));
  gtk_file_filter_add_suffix (filter, "gift");
  gtk_file_filter_add_suffix (filter, "txt");
  gtk_file_filter_add_suffix (filter, "ipuz");
  gtk_file_filter_add_suffix (filter, "json");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (dialog), filter);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  self = g_new0 (Asking, 1);
  self->root = g_object_ref (GTK_WIDGET (root));
  self->library = g_object_ref (library);
  self->week = g_strdup (week);
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb), self);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}
