/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Printing: whatever is laid out on paper goes to a printer from here, on the sheet that is chosen in the dialog. */
#include "config.h"

#include "ui/common/trellis-print.h"

#include "ui/common/trellis-doing.h"

#include <glib/gi18n.h>

typedef struct {
  TrellisPrintMake make;
  gpointer data;
  GDestroyNotify free_data;
  TrellisPaper *paper; /* %NULL until the sheet is known */
} Printing;

static void
free_printing (gpointer data, GClosure *closure)
{
  Printing *self = data;

  if (self->free_data)
    self->free_data (self->data);
  g_clear_object (&self->paper);
  g_free (self);
}

static TrellisPaperSize
size_of (const char *name)
{
  return g_strcmp0 (name, GTK_PAPER_NAME_LETTER) == 0 ? TRELLIS_PAPER_LETTER : TRELLIS_PAPER_A4;
}

/**
 * trellis_print_usual_size:
 *
 * The sheet that people use here: Letter where that is usual, else A4.
 *
 * Returns: the sheet
 */
TrellisPaperSize
trellis_print_usual_size (void)
{
  return size_of (gtk_paper_size_get_default ());
}

static void
begin_cb (GtkPrintOperation *operation, GtkPrintContext *context, Printing *self)
{
  GtkPaperSize *size = gtk_page_setup_get_paper_size (gtk_print_context_get_page_setup (context));

  g_clear_object (&self->paper);
  self->paper = self->make (size_of (gtk_paper_size_get_name (size)), self->data);
  gtk_print_operation_set_n_pages (operation, trellis_paper_n_pages (self->paper));
}

static void
draw_cb (GtkPrintOperation *operation, GtkPrintContext *context, int page, Printing *self)
{
  trellis_paper_draw_page (self->paper, gtk_print_context_get_cairo_context (context), page);
}

/**
 * trellis_print_operation_new:
 * @job: what is printed, as the queue of the printer names it
 * @make: lays it out
 * @data: data for @make
 * @free_data: (nullable): frees @data
 *
 * Makes an operation that prints a document, wherever it is sent.
 *
 * Returns: (transfer full): the operation
 */
GtkPrintOperation *
trellis_print_operation_new (const char *job,
                             TrellisPrintMake make,
                             gpointer data,
                             GDestroyNotify free_data)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  g_autoptr (GtkPageSetup) setup = gtk_page_setup_new ();
  g_autoptr (GtkPaperSize) sheet = gtk_paper_size_new (
      trellis_print_usual_size () == TRELLIS_PAPER_LETTER ? GTK_PAPER_NAME_LETTER
                                                          : GTK_PAPER_NAME_A4);
  Printing *self = g_new0 (Printing, 1);

  self->make = make;
  self->data = data;
  self->free_data = free_data;
  gtk_page_setup_set_paper_size (setup, sheet);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  gtk_print_operation_set_job_name (operation, job);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_cb), self);
  g_signal_connect_data (operation, "begin-print", G_CALLBACK (begin_cb), self, free_printing, 0);
  return operation;
}

typedef struct {
  GtkWidget *root;
  char *said;
} Telling;

static void
free_telling (gpointer data, GClosure *closure)
{
  Telling *self = data;

  g_object_unref (self->root);
  g_free (self->said);
  g_free (self);
}

static void
done_cb (GtkPrintOperation *operation, GtkPrintOperationResult result, Telling *self)
{
  g_autoptr (GError) error = NULL;

  if (result == GTK_PRINT_OPERATION_RESULT_ERROR) {
    gtk_print_operation_get_error (operation, &error);
    trellis_tell (self->root, error ? error->message : _ ("Printing failed"), FALSE);
  } else if (result == GTK_PRINT_OPERATION_RESULT_APPLY) {
    trellis_tell (self->root, self->said, FALSE);
  }
}

/**
 * trellis_print:
 * @widget: a widget of the window
 * @words: what people read of it
 * @make: lays it out
 * @data: data for @make
 * @free_data: (nullable): frees @data
 *
 * Asks for a printer, prints, and tells what came of it. The window stays usable meanwhile.
 */
void
trellis_print (GtkWidget *widget,
               const TrellisPrintWords *words,
               TrellisPrintMake make,
               gpointer data,
               GDestroyNotify free_data)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  g_autoptr (GtkPrintOperation) operation = NULL;
  Telling *telling;

  if (!GTK_IS_WINDOW (root)) {
    if (free_data)
      free_data (data);
    return;
  }
  operation = trellis_print_operation_new (words->job, make, data, free_data);
  telling = g_new0 (Telling, 1);
  telling->root = g_object_ref (GTK_WIDGET (root));
  telling->said = g_strdup (words->said);
  g_signal_connect_data (operation, "done", G_CALLBACK (done_cb), telling, free_telling, 0);
  gtk_print_operation_set_allow_async (operation, TRUE);
  /* What goes wrong is told by “done”, which comes in every case. */
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, GTK_WINDOW (root),
                           NULL);
}
