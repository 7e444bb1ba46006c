/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Opening a file: a rehearsal finds out what it would bring, and only then is it taken. */
#include "config.h"

#include "ui/window/trellis-import-dialog.h"

#include "library/trellis-import.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-dialog.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-page.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

#define PROGRESS_EVERY_MS 100
#define MOST_SHOWN 100

typedef struct {
  GtkWindow *parent;
  GtkWidget *dialog;
  GtkWidget *stack;
  GtkWidget *progress;
  GtkWidget *doing;
  TrellisLibrary *library;
  GFile *file;
  TrellisImport *import;
  GCancellable *cancellable;
  guint tick_id;
} ImportDialog;

static void
import_dialog_free (gpointer data)
{
  ImportDialog *self = data;

  g_cancellable_cancel (self->cancellable);
  g_clear_handle_id (&self->tick_id, g_source_remove);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->import);
  g_clear_object (&self->library);
  g_clear_object (&self->file);
  g_free (self);
}

static gboolean
tick_cb (gpointer data)
{
  ImportDialog *self = data;

  gtk_progress_bar_set_fraction (GTK_PROGRESS_BAR (self->progress),
                                 trellis_import_get_fraction (self->import));
  return G_SOURCE_CONTINUE;
}

static void
begin (ImportDialog *self,
       TrellisImportFlags flags,
       const char *doing,
       GAsyncReadyCallback callback)
{
  g_clear_object (&self->import);
  self->import = trellis_import_new (self->library, self->file, flags);
  gtk_label_set_text (GTK_LABEL (self->doing), doing);
  gtk_stack_set_visible_child_name (GTK_STACK (self->stack), "busy");
  trellis_announce (self->dialog, doing);
  self->tick_id = g_timeout_add (PROGRESS_EVERY_MS, tick_cb, self);
  trellis_import_run_async (self->import, self->cancellable, callback, g_object_ref (self->dialog));
}

/* The dialog may have been closed meanwhile; then the work was cancelled and there is nobody to tell. */
static ImportDialog *
end (GtkWidget *dialog)
{
  ImportDialog *self = g_object_get_data (G_OBJECT (dialog), "import-dialog");

  if (self)
    g_clear_handle_id (&self->tick_id, g_source_remove);
  return self;
}

static void
imported_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GtkWidget) dialog = data;
  ImportDialog *self = end (dialog);
  TrellisImport *import = TRELLIS_IMPORT (source);
  g_autoptr (GError) error = NULL;
  gboolean ok = trellis_import_run_finish (import, result, &error);
  g_autofree char *said = NULL;
  GtkWindow *parent;

  if (!self)
    return;
  parent = self->parent;
  if (ok)
    said = g_strdup_printf (_ ("Imported: %u new, %u changed"), trellis_import_get_new (import),
                            trellis_import_get_changed (import));
  gtk_window_close (GTK_WINDOW (dialog));
  trellis_tell (parent, ok ? said : error->message, ok);
}

static void
import_cb (GtkWidget *button, ImportDialog *self)
{
  begin (self, 0, _ ("Importing…"), imported_cb);
}

static void
add_count (GtkWidget *group, const char *title, guint n)
{
  g_autofree char *text = g_strdup_printf ("%u", n);

  trellis_group_add (group, trellis_fact_row (title, text));
}

static void
add_report (TrellisPage *page, TrellisReport *report)
{
  g_autoptr (GPtrArray) notes = trellis_report_get_notes (report);
  guint n = trellis_report_get_n_refusals (report);
  GtkWidget *group;

  if (n > 0) {
    group = trellis_page_add_group (page, _ ("Not taken"), NULL);
    for (guint i = 0; i < MIN (n, MOST_SHOWN); i++) {
      const TrellisRefusal *refusal = trellis_report_get_refusal (report, i);

      trellis_group_add (group, trellis_fact_row (refusal->what, refusal->why));
    }
  }
  if (notes->len > 0) {
    group = trellis_page_add_group (page, _ ("Taken in part"), NULL);
    for (guint i = 0; i < MIN (notes->len, MOST_SHOWN); i++)
      trellis_group_add (group, trellis_text_row (NULL, notes->pdata[i]));
  }
}

static void
show_preview (ImportDialog *self)
{
  TrellisImport *import = self->import;
  guint worth = trellis_import_get_new (import) + trellis_import_get_changed (import) +
                trellis_import_get_beside (import);
  g_autofree char *name = g_file_get_basename (self->file);
  const char *title = *trellis_import_get_title (import) ? trellis_import_get_title (import) : name;
  GtkWidget *page = trellis_page_new (title), *group, *button;

  trellis_page_set_title (
      TRELLIS_PAGE (page), title,
      worth ? _ ("This is what the file would bring. Nothing has been changed yet.")
            : _ ("Everything in this file is here already."));
  if (worth) {
    button = trellis_page_add_action (TRELLIS_PAGE (page), _ ("_Import"), TRUE);
    g_signal_connect (button, "clicked", G_CALLBACK (import_cb), self);
  }
  group = trellis_page_add_group (TRELLIS_PAGE (page), _ ("Records"), NULL);
  add_count (group, _ ("New"), trellis_import_get_new (import));
  add_count (group, _ ("Changed"), trellis_import_get_changed (import));
  add_count (group, _ ("Unchanged"), trellis_import_get_unchanged (import));
  add_count (group, _ ("Not taken"),
             trellis_report_count_refused (trellis_import_get_report (import)));
  add_report (TRELLIS_PAGE (page), trellis_import_get_report (import));
  gtk_stack_add_named (GTK_STACK (self->stack), page, "preview");
  gtk_stack_set_visible_child (GTK_STACK (self->stack), page);
  gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD);
}

static void
show_failure (ImportDialog *self, const GError *error)
{
  GtkWidget *page = trellis_page_new (_ ("This File Cannot Be Opened")), *group;

  group = trellis_page_add_group (TRELLIS_PAGE (page), _ ("What happened"), NULL);
  trellis_group_add (group, trellis_fact_row (_ ("Reason"), error->message));
  gtk_stack_add_named (GTK_STACK (self->stack), page, "failure");
  gtk_stack_set_visible_child (GTK_STACK (self->stack), page);
  gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD);
  trellis_announce (self->dialog, error->message);
}

static void
rehearsed_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GtkWidget) dialog = data;
  ImportDialog *self = end (dialog);
  g_autoptr (GError) error = NULL;
  gboolean ok = trellis_import_run_finish (TRELLIS_IMPORT (source), result, &error);

  if (!self)
    return;
  if (ok)
    show_preview (self);
  else
    show_failure (self, error);
}

static void
cancel_cb (GtkWidget *button, ImportDialog *self)
{
  gtk_window_close (GTK_WINDOW (self->dialog));
}

static GtkWidget *
busy_page (ImportDialog *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  GtkWidget *cancel = gtk_button_new_with_mnemonic (_ ("_Cancel"));

  self->doing = gtk_label_new ("");
  self->progress = gtk_progress_bar_new ();
  trellis_a11y_name (self->progress, _ ("Progress"));
  gtk_widget_add_css_class (self->doing, "title-2");
  gtk_widget_add_css_class (cancel, "pill");
  gtk_widget_set_halign (cancel, GTK_ALIGN_CENTER);
  g_signal_connect (cancel, "clicked", G_CALLBACK (cancel_cb), self);
  g_object_set (box, "valign", GTK_ALIGN_CENTER, "margin-start", 36, "margin-end", 36, NULL);
  gtk_box_append (GTK_BOX (box), self->doing);
  gtk_box_append (GTK_BOX (box), self->progress);
  gtk_box_append (GTK_BOX (box), cancel);
  return box;
}

/**
 * trellis_import_dialog_new:
 * @parent: the window
 * @library: its library
 * @file: a pack or a calendar
 *
 * Makes a dialog that shows what a file would bring, and imports it when asked. Closing it cancels what is going on.
 *
 * Returns: (transfer full): the dialog
 */
GtkWidget *
trellis_import_dialog_new (GtkWindow *parent, TrellisLibrary *library, GFile *file)
{
  ImportDialog *self = g_new0 (ImportDialog, 1);

  self->parent = parent;
  self->library = g_object_ref (library);
  self->file = g_object_ref (file);
  self->cancellable = g_cancellable_new ();
  self->stack = gtk_stack_new ();
  gtk_stack_add_named (GTK_STACK (self->stack), busy_page (self), "busy");
  self->dialog = trellis_dialog_new (parent, _ ("Import"), self->stack);
  g_object_set_data_full (G_OBJECT (self->dialog), "import-dialog", self, import_dialog_free);
  begin (self, TRELLIS_IMPORT_REHEARSE, _ ("Reading the file…"), rehearsed_cb);
  return self->dialog;
}
