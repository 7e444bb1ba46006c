/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/window/trellis-failure-page.h"

#include "library/trellis-safekeeping.h"
#include "ui/common/trellis-page.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

static void
add_backups (TrellisPage *page, const char *path)
{
  g_autoptr (GPtrArray) backups = trellis_safekeeping_list (path);
  GtkWidget *group;

  if (backups->len == 0)
    return;
  group = trellis_page_add_group (
      page, _ ("Backups"),
      _ ("Going back to one moves the present file aside; it is not deleted."));
  for (guint i = 0; i < backups->len; i++) {
    g_autofree char *name = g_path_get_basename (backups->pdata[i]);
    g_autofree char *title = g_strdup_printf (_ ("Restore %s"), name);
    GtkWidget *row = trellis_button_row (title, NULL, "document-revert-symbolic");

    gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", (const char *) backups->pdata[i]);
    gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "app.restore");
    trellis_group_add (group, row);
  }
}

/**
 * trellis_failure_page_new:
 * @path: the library file
 * @error: why it could not be opened
 *
 * Makes a page that tells why there is no library, where the file is, and which backups can take its place.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_failure_page_new (const char *path, const GError *error)
{
  GtkWidget *page = trellis_page_new (_ ("The Library Could Not Be Opened"));
  GtkWidget *group = trellis_page_add_group (TRELLIS_PAGE (page), _ ("What happened"), NULL);
  GtkWidget *again;

  trellis_group_add (group, trellis_fact_row (_ ("Reason"), error->message));
  trellis_group_add (group, trellis_fact_row (_ ("File"), path));
  again = trellis_page_add_action (TRELLIS_PAGE (page), _ ("_Try Again"), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (again), "app.reopen");
  add_backups (TRELLIS_PAGE (page), path);
  return page;
}
