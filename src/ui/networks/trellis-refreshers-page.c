/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whose training is to be renewed, for organisers: those overdue first, then those due soon. */
#include "config.h"

#include "ui/networks/trellis-refreshers-page.h"

#include "base/trellis-time.h"
#include "model/trellis-person.h"
#include "ui/common/trellis-empty.h"
#include "ui/common/trellis-rows.h"
#include "ui/networks/trellis-networks-view.h"
#include "ui/networks/trellis-networks-words.h"

#include <glib/gi18n.h>

typedef struct {
  TrellisRoleHolder *holder;
  TrellisSupportRole *role;
  gint64 due;
} Due;

static int
compare_due (gconstpointer a, gconstpointer b)
{
  const Due *one = a, *other = b;

  return one->due < other->due ? -1 : one->due > other->due;
}

static GArray *
collect (GPtrArray *holders, GHashTable *roles, TrellisRefresher state)
{
  GArray *all = g_array_new (FALSE, FALSE, sizeof (Due));
  gint64 today = trellis_today ();

  for (guint i = 0; i < holders->len; i++) {
    Due due = { .holder = holders->pdata[i] };

    due.role = g_hash_table_lookup (roles,
                                    trellis_entity_get_text (due.holder, TRELLIS_ROLE_HOLDER_ROLE));
    if (!due.role || !trellis_register_holds (due.holder, today) ||
        trellis_register_refresher (due.holder, due.role, today) != state)
      continue;
    due.due = trellis_register_refresher_date (due.holder, due.role);
    g_array_append_val (all, due);
  }
  g_array_sort (all, compare_due);
  return all;
}

static guint
add_due (TrellisPage *page,
         TrellisNetworksView *view,
         GPtrArray *holders,
         GHashTable *roles,
         TrellisRefresher state,
         const char *title)
{
  g_autoptr (GArray) all = collect (holders, roles, state);
  g_autofree char *count = g_strdup_printf (ngettext ("%u person", "%u people", all->len),
                                            all->len);
  GtkWidget *group;

  if (all->len == 0)
    return 0;
  group = trellis_networks_group (page, title, count);
  for (guint i = 0; i < all->len; i++) {
    Due *due = &g_array_index (all, Due, i);
    g_autofree char *name = trellis_library_get_title (
        view->library, TRELLIS_TYPE_PERSON,
        trellis_entity_get_text (due->holder, TRELLIS_ROLE_HOLDER_PERSON));
    g_autofree char *when = trellis_words_refresher (due->holder, due->role, trellis_today ());
    const char *parts[] = { trellis_entity_get_title (due->role),
                            trellis_entity_get_text (due->holder, TRELLIS_ROLE_HOLDER_SITE), when,
                            NULL };
    g_autofree char *line = trellis_words_join (parts);

    trellis_group_add (
        group, trellis_open_row (name, line,
                                 state == TRELLIS_REFRESHER_OVERDUE ? "dialog-warning-symbolic"
                                                                    : "avatar-default-symbolic",
                                 "role_holder", trellis_entity_get_uid (due->holder)));
  }
  return all->len;
}

static gboolean
fill (TrellisPage *page, gpointer data)
{
  TrellisNetworksView *view = data;
  g_autoptr (GPtrArray) list = trellis_library_list_all (view->library, TRELLIS_TYPE_SUPPORT_ROLE,
                                                         TRELLIS_SUPPORT_ROLE_TITLE);
  g_autoptr (GPtrArray) holders = trellis_library_list_all (view->library, TRELLIS_TYPE_ROLE_HOLDER,
                                                            TRELLIS_ROLE_HOLDER_ROLE);
  g_autoptr (GHashTable) roles = g_hash_table_new (g_str_hash, g_str_equal);
  guint n = 0;

  if (!trellis_networks_view_is_organising (view))
    return FALSE;
  for (guint i = 0; i < list->len; i++)
    g_hash_table_insert (roles, (gpointer) trellis_entity_get_uid (list->pdata[i]), list->pdata[i]);
  trellis_page_set_title (page, _ ("Refresher training"), _ ("Whose training is to be renewed."));
  n += add_due (page, view, holders, roles, TRELLIS_REFRESHER_OVERDUE, _ ("Overdue"));
  n += add_due (page, view, holders, roles, TRELLIS_REFRESHER_SOON, _ ("Due within two months"));
  n += add_due (page, view, holders, roles, TRELLIS_REFRESHER_UNKNOWN, _ ("No training on record"));
  if (n == 0)
    trellis_page_add (page, trellis_empty_new ("object-select-symbolic", _ ("All in date"),
                                               _ ("Nobody's training is overdue or due soon."),
                                               NULL, NULL));
  return TRUE;
}

/**
 * trellis_refreshers_page_new: (skip)
 * @place: the place
 *
 * Makes the page of refresher training. It closes when Organise is turned off.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_refreshers_page_new (TrellisPlace *place)
{
  return trellis_networks_view_page (trellis_networks_view_new (place, TRELLIS_TYPE_ROLE_HOLDER,
                                                                NULL),
                                     "role_holder support_role person", fill);
}
