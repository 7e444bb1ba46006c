/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Doing things: every user action goes to the library from here, and its outcome is seen and said once. */
#include "config.h"

#include "ui/common/trellis-doing.h"

#include "ui/common/trellis-a11y.h"

#include <adwaita.h>
#include <glib/gi18n.h>

static AdwToastOverlay *
find_overlay (GtkWidget *widget)
{
  if (ADW_IS_TOAST_OVERLAY (widget))
    return ADW_TOAST_OVERLAY (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child)) {
    AdwToastOverlay *found = find_overlay (child);

    if (found)
      return found;
  }
  return NULL;
}

/**
 * trellis_tell:
 * @widget: (type GtkWidget): any widget of the window
 * @message: a sentence
 * @offer_undo: whether Undo takes back what it tells of
 *
 * Shows a message for a moment and has it said.
 */
void
trellis_tell (gpointer widget, const char *message, gboolean offer_undo)
{
  GtkRoot *root = GTK_IS_ROOT (widget) ? GTK_ROOT (widget) : gtk_widget_get_root (widget);
  AdwToastOverlay *overlay = root ? find_overlay (GTK_WIDGET (root)) : NULL;
  g_autofree char *escaped = g_markup_escape_text (message, -1);
  g_autofree char *spoken = NULL;
  AdwToast *toast;

  if (!root)
    return;
  if (overlay) {
    toast = adw_toast_new (escaped);
    if (offer_undo) {
      adw_toast_set_button_label (toast, _ ("Undo"));
      adw_toast_set_action_name (toast, "win.undo");
    }
    adw_toast_overlay_add_toast (overlay, toast);
  }
  if (offer_undo)
    /* Translators: said after an action; %s is its outcome */
    spoken = g_strdup_printf (_ ("%s. Undo with Control Z."), message);
  trellis_announce (root, offer_undo ? spoken : message);
}

typedef struct {
  GtkWidget *root;
  char *said;
} Doing;

static void
done_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Doing *self = data;
  g_autoptr (GError) error = NULL;

  if (!trellis_library_commit_finish (TRELLIS_LIBRARY (source), result, &error))
    trellis_tell (self->root, error->message, FALSE);
  else if (self->said)
    trellis_tell (self->root, self->said, TRUE);
  g_object_unref (self->root);
  g_free (self->said);
  g_free (self);
}

/**
 * trellis_do:
 * @widget: (type GtkWidget): the widget that asks for it
 * @library: a library
 * @batch: (transfer full): the action
 * @said: (nullable): what came of it, without a full stop, such as “Goal deleted”
 *
 * Does a user action and tells what came of it.
 */
void
trellis_do (gpointer widget, TrellisLibrary *library, TrellisBatch *batch, const char *said)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  Doing *self = g_new0 (Doing, 1);

  self->root = g_object_ref (root ? GTK_WIDGET (root) : GTK_WIDGET (widget));
  self->said = g_strdup (said);
  trellis_library_commit_async (library, batch, done_cb, self);
}

/**
 * trellis_save:
 * @widget: (type GtkWidget): the widget that asks for it
 * @library: a library
 * @record: a record, new or changed
 * @label: what the Undo menu calls it, such as “Add goal”
 * @said: what is told when it is done, such as “Goal added”
 *
 * Saves one record.
 */
void
trellis_save (
    gpointer widget, TrellisLibrary *library, gpointer record, const char *label, const char *said)
{
  TrellisBatch *batch = trellis_batch_new ("save", label);

  trellis_batch_save (batch, record);
  trellis_do (widget, library, batch, said);
}

/**
 * trellis_delete:
 * @widget: (type GtkWidget): the widget that asks for it
 * @library: a library
 * @record: a record
 *
 * Deletes one record with what belongs to it. Nothing is asked; Undo brings it back.
 */
void
trellis_delete (gpointer widget, TrellisLibrary *library, gpointer record)
{
  const char *kind = _ (trellis_entity_get_kind (record)->label);
  g_autofree char *label = g_strdup_printf (_ ("Delete %s"), trellis_entity_get_title (record));
  /* Translators: the first is a kind of record, such as Goal, the second its title */
  g_autofree char *said = g_strdup_printf (_ ("%s “%s” deleted"), kind,
                                           trellis_entity_get_title (record));
  TrellisBatch *batch = trellis_batch_new ("delete", label);

  trellis_batch_delete (batch, record);
  trellis_do (widget, library, batch, said);
}
