/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What every verb needs: opening, failing and printing. */
#include "config.h"

#include "cli/trellis-ctl.h"

/**
 * trellis_ctl_fail:
 * @message: what went wrong
 *
 * Tells on standard error why nothing was done.
 *
 * Returns: the exit status for it
 */
int
trellis_ctl_fail (const char *message)
{
  g_printerr ("trellisctl: %s\n", message);
  return TRELLIS_CTL_FAILED;
}

/**
 * trellis_ctl_usage:
 * @message: what is wrong with the command line
 *
 * Tells on standard error how the command line is wrong.
 *
 * Returns: the exit status for it
 */
int
trellis_ctl_usage (const char *message)
{
  g_printerr ("trellisctl: %s\n", message);
  return TRELLIS_CTL_USAGE;
}

/**
 * trellis_ctl_open:
 * @ctl: what was asked
 * @flags: how to open
 *
 * Opens the library, and tells why if it cannot be.
 *
 * Returns: (transfer full) (nullable): the library
 */
TrellisLibrary *
trellis_ctl_open (TrellisCtl *ctl, TrellisLibraryFlags flags)
{
  g_autoptr (GError) error = NULL;
  TrellisLibrary *library = trellis_library_open (ctl->path, flags, &error);

  if (!library)
    trellis_ctl_fail (error->message);
  return library;
}

/**
 * trellis_ctl_print_json:
 * @builder: a document
 *
 * Prints a document on standard output.
 */
void
trellis_ctl_print_json (JsonBuilder *builder)
{
  g_autoptr (JsonNode) root = json_builder_get_root (builder);
  g_autofree char *text = json_to_string (root, TRUE);

  g_print ("%s\n", text);
}
