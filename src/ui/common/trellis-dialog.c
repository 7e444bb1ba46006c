/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/common/trellis-dialog.h"

#include "ui/common/trellis-a11y.h"

#define WIDTH 460
#define HEIGHT 520

static gboolean
close_cb (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  gtk_window_close (GTK_WINDOW (widget));
  return TRUE;
}

/* Set before the window is shown, the focus would be lost to a screen reader. */
static void
map_cb (GtkWidget *dialog, gpointer data)
{
  gtk_widget_child_focus (dialog, GTK_DIR_TAB_FORWARD);
}

/**
 * trellis_dialog_new:
 * @parent: the window it belongs to
 * @title: its title, read when it opens
 * @content: what is in it
 *
 * Makes a modal window that a screen reader follows (it needs the role of a dialog for that), and that Escape closes.
 *
 * Returns: (transfer full): the dialog, to be presented
 */
GtkWidget *
trellis_dialog_new (GtkWindow *parent, const char *title, GtkWidget *content)
{
  GtkWidget *dialog = g_object_new (ADW_TYPE_WINDOW, "accessible-role", GTK_ACCESSIBLE_ROLE_DIALOG,
                                    "modal", TRUE, "transient-for", parent, "title", title,
                                    "default-width", WIDTH, "default-height", HEIGHT, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), *header = adw_header_bar_new ();
  GtkEventController *keys = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (keys),
      gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0),
                        gtk_callback_action_new (close_cb, NULL, NULL)));
  gtk_widget_add_controller (dialog, keys);
  gtk_widget_set_vexpand (content, TRUE);
  gtk_box_append (GTK_BOX (box), header);
  gtk_box_append (GTK_BOX (box), content);
  adw_window_set_content (ADW_WINDOW (dialog), box);
  trellis_a11y_name (dialog, title);
  g_signal_connect_after (dialog, "map", G_CALLBACK (map_cb), NULL);
  return dialog;
}
