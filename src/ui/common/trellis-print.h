/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-paper.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * TrellisPrintMake:
 * @size: the sheet that was chosen
 * @data: data of the caller
 *
 * Lays a document out for a sheet.
 *
 * Returns: (transfer full): the document
 */
typedef TrellisPaper *(*TrellisPrintMake) (TrellisPaperSize size, gpointer data);

/**
 * TrellisPrintWords:
 * @job: what is printed, as the queue of the printer names it
 * @said: what is told when it goes to the printer
 *
 * What people read of a print.
 */
typedef struct {
  const char *job;
  const char *said;
} TrellisPrintWords;

TrellisPaperSize trellis_print_usual_size (void);
GtkPrintOperation *trellis_print_operation_new (const char *job,
                                                TrellisPrintMake make,
                                                gpointer data,
                                                GDestroyNotify free_data) G_GNUC_WARN_UNUSED_RESULT;
void trellis_print (GtkWidget *widget,
                    const TrellisPrintWords *words,
                    TrellisPrintMake make,
                    gpointer data,
                    GDestroyNotify free_data);

G_END_DECLS
