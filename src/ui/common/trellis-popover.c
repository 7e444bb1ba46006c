/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Popovers that are heard. */
#include "config.h"

#include "ui/common/trellis-popover.h"

#include "ui/common/trellis-a11y.h"

#define SETTLE_MS 120

/* On X11 the window becomes active again just after its popover has opened, and a screen reader then takes the window
 * for what has the focus: nothing in the popover is heard until the focus moves. So it moves, to where it is. */
static gboolean
settle_cb (gpointer data)
{
  GtkRoot *root = gtk_widget_get_root (data);
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  g_object_steal_data (data, "trellis-settling");
  if (!focus || !gtk_widget_get_mapped (data) || !gtk_widget_is_ancestor (focus, data))
    return G_SOURCE_REMOVE;
  g_object_ref (focus);
  gtk_root_set_focus (root, NULL);
  if (GTK_IS_TEXT (focus)) /* what was typed meanwhile stays */
    gtk_text_grab_focus_without_selecting (GTK_TEXT (focus));
  else
    gtk_widget_grab_focus (focus);
  g_object_unref (focus);
  return G_SOURCE_REMOVE;
}

static void
stop_settling (gpointer id)
{
  g_source_remove (GPOINTER_TO_UINT (id));
}

static void
map_cb (GtkWidget *popover, gpointer data)
{
  g_object_set_data_full (G_OBJECT (popover), "trellis-settling",
                          GUINT_TO_POINTER (g_timeout_add (SETTLE_MS, settle_cb, popover)),
                          stop_settling);
}

/**
 * trellis_popover_new:
 * @name: what it is for
 *
 * Makes a popover that a screen reader takes for a dialog.
 *
 * Returns: (transfer floating): a #GtkPopover
 */
GtkWidget *
trellis_popover_new (const char *name)
{
  GtkWidget *popover = g_object_new (GTK_TYPE_POPOVER, "accessible-role",
                                     GTK_ACCESSIBLE_ROLE_DIALOG, NULL);

  trellis_a11y_name (popover, name);
  g_signal_connect_after (popover, "map", G_CALLBACK (map_cb), NULL);
  return popover;
}
