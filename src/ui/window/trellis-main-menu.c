/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/window/trellis-main-menu.h"

#include "ui/common/trellis-a11y.h"

#include <glib/gi18n.h>

static GMenu *
build_menu (void)
{
  const char *const sections[][5][2] = {
    { { N_ ("Open a Pack or Calendar…"), "win.import" },
      { N_ ("Save a Pack…"), "win.export" },
      { NULL, NULL } },
    { { N_ ("Undo"), "win.undo" }, { N_ ("Redo"), "win.redo" }, { NULL, NULL } },
    { { N_ ("Organise"), "app.organise" }, { N_ ("Who I Am…"), "win.who-am-i" }, { NULL, NULL } },
    { { N_ ("Preferences"), "app.preferences" },
      { N_ ("Keyboard Shortcuts"), "app.shortcuts" },
      { N_ ("Help"), "app.help" },
      { N_ ("About Trellis"), "app.about" },
      { NULL, NULL } }
  };
  GMenu *menu = g_menu_new ();

  for (guint s = 0; s < G_N_ELEMENTS (sections); s++) {
    g_autoptr (GMenu) section = g_menu_new ();

    for (guint i = 0; i < G_N_ELEMENTS (sections[s]) && sections[s][i][0]; i++)
      g_menu_append (section, _ (sections[s][i][0]), sections[s][i][1]);
    g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
  }
  return menu;
}

/* The menu is made when it is first opened: the window starts without. */
static void
create_popup_cb (GtkMenuButton *button, gpointer data)
{
  g_autoptr (GMenu) model = NULL;

  if (gtk_menu_button_get_popover (button))
    return;
  model = build_menu ();
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (model));
}

/**
 * trellis_main_menu_new:
 *
 * Makes the button of the main menu, which F10 opens.
 *
 * Returns: (transfer floating): the button
 */
GtkWidget *
trellis_main_menu_new (void)
{
  GtkWidget *button = gtk_menu_button_new ();

  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "open-menu-symbolic");
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (button), create_popup_cb, NULL, NULL);
  gtk_menu_button_set_primary (GTK_MENU_BUTTON (button), TRUE);
  trellis_a11y_name (button, _ ("Main menu"));
  return button;
}
