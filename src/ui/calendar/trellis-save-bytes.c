/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Saving what was made already. */
#include "config.h"

#include "ui/calendar/trellis-save-bytes.h"

#include "ui/calendar/trellis-save-as.h"

#include <glib/gi18n.h>

static gboolean
write_cb (GFile *file, gboolean whole, gpointer data, GError **error)
{
  gsize size;
  const char *bytes = g_bytes_get_data (data, &size);

  return g_file_replace_contents (file, bytes, size, NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL,
                                  error);
}

/**
 * trellis_save_bytes:
 * @widget: a widget of the window
 * @title: what is saved; its file is called so to begin with
 * @suffix: how the name ends
 * @bytes: what is saved
 *
 * Asks for a file, saves it, and tells what came of it.
 */
void
trellis_save_bytes (GtkWidget *widget, const char *title, const char *suffix, GBytes *bytes)
{
  const TrellisSaveAsWords words = { _ ("Save As"), title, suffix, NULL, _ ("Saved") };

  trellis_save_as (widget, &words, write_cb, g_bytes_ref (bytes), (GDestroyNotify) g_bytes_unref);
}
