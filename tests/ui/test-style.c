/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The program's icons are there, and its style follows light and dark. */
#include "config.h"

#include "ui/window/trellis-style.h"

static void
test_icons (void)
{
  const char *const names[] = { "trellis-calendar-symbolic", "trellis-kind-workshop-symbolic",
                                "trellis-seat-symbolic" };
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gdk_display_get_default ());

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_assert_true (gtk_icon_theme_has_icon (theme, names[i]));
  g_assert_false (gtk_icon_theme_has_icon (theme, "trellis-absent-symbolic"));
}

static gboolean
accent_of (GtkWidget *widget, GdkRGBA *accent)
{
  return gtk_style_context_lookup_color (gtk_widget_get_style_context (widget), "accent_color",
                                         accent);
}

static void
test_dark (void)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  g_autoptr (GtkWidget) widget = g_object_ref_sink (gtk_label_new (""));
  GdkRGBA light, dark, again;

  trellis_style_load ();
  adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_FORCE_LIGHT);
  g_assert_true (accent_of (widget, &light));
  adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_FORCE_DARK);
  g_assert_true (accent_of (widget, &dark));
  g_assert_cmpfloat (dark.green, >, light.green + 0.3);
  adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_FORCE_LIGHT);
  g_assert_true (accent_of (widget, &again));
  g_assert_true (gdk_rgba_equal (&light, &again));
}

int
main (int argc, char *argv[])
{
  g_autoptr (GApplication)
      application = g_application_new ("io.github.trellislearning.StyleTest", 0);

  g_test_init (&argc, &argv, NULL);
  if (!gtk_init_check ()) {
    g_print ("1..0 # SKIP no display\n");
    return 0;
  }
  trellis_style_prepare (application);
  g_test_add_func ("/ui/style/icons", test_icons);
  g_test_add_func ("/ui/style/dark", test_dark);
  return g_test_run ();
}
