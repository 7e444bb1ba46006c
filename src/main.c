/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/window/trellis-application.h"

#include <glib/gi18n.h>
#include <locale.h>
#include <string.h>
#include <sys/stat.h>

static gboolean
has_graphics_device (void)
{
  g_autoptr (GDir) devices = g_dir_open ("/dev/dri", 0, NULL);
  const char *name;

  while (devices && (name = g_dir_read_name (devices)))
    if (g_str_has_prefix (name, "renderD"))
      return TRUE;
  return g_file_test ("/dev/nvidia0", G_FILE_TEST_EXISTS);
}

/* On a machine without a graphics device, such as a virtual desktop, the processor would play one: that takes half of the
 * start and most of the memory, and draws slower than Cairo, to which GTK turns when there is no GL. GTK has no function
 * for it, only these variables (the first until 4.12, the second since); whoever has set one has chosen already. */
static void
leave_emulated_gl (void)
{
  const char *renderer = g_getenv ("GSK_RENDERER");

  if (has_graphics_device () || g_getenv ("GDK_DEBUG") || g_getenv ("GDK_DISABLE") ||
      (renderer && strcmp (renderer, "cairo") != 0))
    return;
  g_setenv ("GDK_DEBUG", "gl-disable", FALSE);
  g_setenv ("GDK_DISABLE", "gl,vulkan", FALSE);
}

int
main (int argc, char **argv)
{
  g_autoptr (TrellisApplication) application = NULL;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  leave_emulated_gl ();
  umask (077); /* whatever is written here is nobody else's */
  application = trellis_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
