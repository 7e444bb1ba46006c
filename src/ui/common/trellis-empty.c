/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/common/trellis-empty.h"

#include "ui/common/trellis-a11y.h"

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
  GtkWidget *page = adw_status_page_new (), *child;
  g_autofree char *escaped = g_markup_escape_text (title, -1);
  g_autofree char *below = g_markup_escape_text (body, -1);
  g_autofree char *name = g_strdup_printf ("%s. %s", title, body);

  adw_status_page_set_icon_name (ADW_STATUS_PAGE (page), icon_name);
  adw_status_page_set_title (ADW_STATUS_PAGE (page), escaped);
  adw_status_page_set_description (ADW_STATUS_PAGE (page), below);
  gtk_widget_add_css_class (page, "compact");
  trellis_a11y_name (page, title);
  if (button) {
    child = gtk_button_new_with_mnemonic (button);
    gtk_widget_add_css_class (child, "pill");
    gtk_widget_add_css_class (child, "suggested-action");
    gtk_widget_set_halign (child, GTK_ALIGN_CENTER);
    gtk_actionable_set_action_name (GTK_ACTIONABLE (child), action);
    trellis_a11y_describe (child, name);
  } else {
    child = trellis_quiet_label (NULL);
    gtk_widget_set_focusable (child, TRUE);
    trellis_a11y_name (child, name);
  }
  adw_status_page_set_child (ADW_STATUS_PAGE (page), child);
  return page;
}
