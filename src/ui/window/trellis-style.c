/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The look of the program: its icons and style sheets. */
#include "config.h"

#include "ui/window/trellis-style.h"

/**
 * trellis_style_prepare:
 * @application: the program, before it starts up
 *
 * Makes the icons known. A path that is added to the icon theme later makes GTK read all of it again: a sixth of the
 * start, in instructions. So libadwaita comes first, which makes the theme and adds its own path at once; our icons lie
 * under that (`data/icons.gresource.xml`), and the application adds none.
 */
void
trellis_style_prepare (GApplication *application)
{
  adw_init ();
  g_application_set_resource_base_path (application, NULL);
}

static GtkCssProvider *
load_sheet (const char *name)
{
  g_autofree char *path = g_strdup_printf ("%s/style/%s.css", RESOURCE_PREFIX, name);
  GtkCssProvider *provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, path);
  return provider;
}

static void
follow_dark_cb (AdwStyleManager *manager, GParamSpec *pspec, GtkCssProvider *dark)
{
  GdkDisplay *display = gdk_display_get_default ();

  if (adw_style_manager_get_dark (manager))
    gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (dark),
                                                GTK_STYLE_PROVIDER_PRIORITY_APPLICATION + 1);
  else
    gtk_style_context_remove_provider_for_display (display, GTK_STYLE_PROVIDER (dark));
}

static void
release_sheet (gpointer sheet, GClosure *closure)
{
  g_object_unref (sheet);
}

/**
 * trellis_style_load:
 *
 * Loads what the places share, a sheet for each place, and what differs on dark ground.
 */
void
trellis_style_load (void)
{
  const char *const sheets[] = { "common", "calendar", "framework", "networks", "plan" };
  AdwStyleManager *manager = adw_style_manager_get_default ();
  GtkCssProvider *dark = load_sheet ("common-dark");

  for (guint i = 0; i < G_N_ELEMENTS (sheets); i++) {
    g_autoptr (GtkCssProvider) provider = load_sheet (sheets[i]);

    gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                                GTK_STYLE_PROVIDER (provider),
                                                GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  }
  follow_dark_cb (manager, NULL, dark);
  g_signal_connect_data (manager, "notify::dark", G_CALLBACK (follow_dark_cb), dark, release_sheet,
                         0);
}
