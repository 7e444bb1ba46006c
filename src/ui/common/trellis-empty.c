/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/common/trellis-empty.h"

#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-page.h"

#define ICON_SIZE 96

/* A status page of libadwaita would do, but it scrolls by itself: within a page that scrolls it takes no more room than its
 * words need on one line, and the rest of them cannot be seen. */
static GtkWidget *
make_label (const char *text, const char *css_class)
{
  GtkWidget *label = trellis_quiet_label (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_label_set_xalign (GTK_LABEL (label), 0.5f);
  if (css_class)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

static GtkWidget *
make_words (const char *title, const char *body)
{
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  gtk_box_append (GTK_BOX (box), make_label (title, "title-2"));
  gtk_box_append (GTK_BOX (box), make_label (body, NULL));
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), 480);
  adw_clamp_set_child (ADW_CLAMP (clamp), box);
  return clamp;
}

static GtkWidget *
make_button (const char *label, const char *action, const char *name)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  trellis_page_let_wrap (button);
  gtk_widget_add_css_class (button, "pill");
  gtk_widget_add_css_class (button, "suggested-action");
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  trellis_a11y_describe (button, name);
  return button;
}

/* Where the words are read when there is nothing to press. */
static GtkWidget *
make_stop (const char *name)
{
  GtkWidget *stop = trellis_quiet_label (NULL);

  gtk_widget_set_focusable (stop, TRUE);
  trellis_a11y_name (stop, name);
  return stop;
}

/**
 * trellis_empty_new:
 * @icon_name: an icon
 * @title: what there is none of
 * @body: what belongs here and how to begin, as a sentence
 * @button: (nullable): label of a button to begin, with a mnemonic
 * @action: (nullable): name of its action
 *
 * Makes what is shown where nothing is yet. The words are read with the button, or as a line of their own.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
trellis_empty_new (const char *icon_name,
                   const char *title,
                   const char *body,
                   const char *button,
                   const char *action)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);
  GtkWidget *icon = gtk_image_new_from_icon_name (icon_name);
  g_autofree char *name = g_strdup_printf ("%s. %s", title, body);

  gtk_widget_add_css_class (box, "trellis-empty");
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_widget_set_vexpand (box, TRUE);
  gtk_image_set_pixel_size (GTK_IMAGE (icon), ICON_SIZE);
  gtk_widget_add_css_class (icon, "dim-label");
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), make_words (title, body));
  gtk_box_append (GTK_BOX (box), button ? make_button (button, action, name) : make_stop (name));
  trellis_a11y_name (box, title);
  return box;
}
