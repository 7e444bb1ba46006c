/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/window/trellis-about.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/**
 * trellis_about_present:
 * @parent: the window
 *
 * Shows what the program is.
 */
void
trellis_about_present (GtkWindow *parent)
{
  GtkWidget *about = g_object_new (
      ADW_TYPE_ABOUT_WINDOW, "accessible-role", GTK_ACCESSIBLE_ROLE_DIALOG, "transient-for", parent,
      "modal", TRUE, "application-name", _ ("Trellis"), "application-icon", APPLICATION_ID,
      "version", PACKAGE_VERSION, "developer-name", _ ("The Trellis project"), "license-type",
      GTK_LICENSE_GPL_3_0, "comments",
      _ ("Learning at work: plans, competencies, learning weeks and staff networks, by "
         "mouse, touch, keyboard or ear."),
      NULL);

  /* Translators: your names, one a line */
  adw_about_window_set_translator_credits (ADW_ABOUT_WINDOW (about), _ ("translator-credits"));
  gtk_window_present (GTK_WINDOW (about));
}
