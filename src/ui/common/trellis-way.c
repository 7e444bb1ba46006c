/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/common/trellis-way.h"

/**
 * trellis_way_new:
 * @label: where it leads, perhaps with a mnemonic
 *
 * Makes a quiet button for a sidebar that leads somewhere: many of them are a list to read, not a wall of buttons.
 *
 * Returns: (transfer floating): a #GtkButton
 */
GtkWidget *
trellis_way_new (const char *label)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);
  GtkWidget *child = gtk_button_get_child (GTK_BUTTON (button));

  gtk_label_set_xalign (GTK_LABEL (child), 0);
  gtk_label_set_ellipsize (GTK_LABEL (child), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "trellis-way");
  return button;
}
