/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Undoing and doing again: told when it is done, or why it could not be. */
#include "config.h"

#include "ui/window/trellis-undo.h"

#include "ui/common/trellis-doing.h"

#include <glib/gi18n.h>

typedef struct {
  GtkWidget *widget;
  char *said;
} Telling;

static void
done_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Telling *telling = data;
  g_autoptr (GError) error = NULL;
  gboolean ok = trellis_library_commit_finish (TRELLIS_LIBRARY (source), result, &error);

  trellis_tell (telling->widget, ok ? telling->said : error->message, FALSE);
  g_object_unref (telling->widget);
  g_free (telling->said);
  g_free (telling);
}

/**
 * trellis_undo_run:
 * @widget: where to tell of it
 * @library: (nullable): a library
 * @undo: whether to undo the last action, or else to do again the one undone last
 *
 * Undoes or does again, if there is anything.
 */
void
trellis_undo_run (GtkWidget *widget, TrellisLibrary *library, gboolean undo)
{
  const char *label = !library ? NULL
                      : undo   ? trellis_library_get_undo_label (library)
                               : trellis_library_get_redo_label (library);
  Telling *telling;

  if (!label)
    return;
  telling = g_new0 (Telling, 1);
  telling->widget = g_object_ref (widget);
  /* Translators: %s is what was undone or done again, such as “Add goal” */
  telling->said = g_strdup_printf (undo ? _ ("Undone: %s") : _ ("Done again: %s"), label);
  if (undo)
    trellis_library_undo_async (library, done_cb, telling);
  else
    trellis_library_redo_async (library, done_cb, telling);
}
