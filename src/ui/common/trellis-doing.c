/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Doing things: every user action goes to the library from here, and its outcome is seen and said once. */
#include "config.h"

#include "ui/common/trellis-doing.h"

#include "ui/common/trellis-a11y.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define NEXT_TOAST_MS 400

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

/* libadwaita leaves the button that closes a toast without a name. */
static void
name_close_button (GtkWidget *widget)
{
  if (GTK_IS_BUTTON (widget) && gtk_widget_has_css_class (widget, "circular"))
    trellis_a11y_name (widget, _ ("Dismiss the message"));
  else
    for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
         child = gtk_widget_get_next_sibling (child))
      name_close_button (child);
}

static void
name_toasts (gpointer overlay)
{
  for (GtkWidget *child = gtk_widget_get_first_child (overlay); child;
       child = gtk_widget_get_next_sibling (child))
    if (child != adw_toast_overlay_get_child (overlay))
      name_close_button (child);
}

static gboolean
next_toast_cb (gpointer ref)
{
  g_autoptr (GtkWidget) overlay = g_weak_ref_get (ref);

  if (overlay)
    name_toasts (overlay);
  return G_SOURCE_REMOVE;
}

static void
free_weak (gpointer ref)
{
  g_weak_ref_clear (ref);
  g_free (ref);
}

/* The next in the queue is made when the one before it goes. The window may go before that, and is not held up. */
static void
dismissed_cb (AdwToast *toast, AdwToastOverlay *overlay)
{
  GWeakRef *ref;

  if (!gtk_widget_get_root (GTK_WIDGET (overlay)))
    return;
  ref = g_new0 (GWeakRef, 1);
  g_weak_ref_init (ref, overlay);
  g_timeout_add_full (G_PRIORITY_DEFAULT, NEXT_TOAST_MS, next_toast_cb, ref, free_weak);
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
    g_signal_connect_object (toast, "dismissed", G_CALLBACK (dismissed_cb), overlay, 0);
    adw_toast_overlay_add_toast (overlay, toast);
    name_toasts (overlay);
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
