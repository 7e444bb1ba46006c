/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * TrellisSaveAs:
 * @file: where to
 * @whole: whether what was offered beside it was ticked
 * @data: data of the caller
 * @error: return location for an error
 *
 * Writes a file that was asked for.
 *
 * Returns: %TRUE on success; otherwise a file that was there before is as it was
 */
typedef gboolean (*TrellisSaveAs) (GFile *file, gboolean whole, gpointer data, GError **error);

/**
 * TrellisSaveAsWords:
 * @title: title of the dialog
 * @name: name of the file, to be changed by whoever saves it
 * @suffix: what is added to the name
 * @whole: (nullable): what is offered beside it
 * @said: what is told when it is saved
 *
 * What people read when they save a file.
 */
typedef struct {
  const char *title;
  const char *name;
  const char *suffix;
  const char *whole;
  const char *said;
} TrellisSaveAsWords;

void trellis_save_as (GtkWidget *widget,
                      const TrellisSaveAsWords *words,
                      TrellisSaveAs write,
                      gpointer data,
                      GDestroyNotify free_data);

G_END_DECLS
