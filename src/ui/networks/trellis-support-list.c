/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who can help: every support role, those first that are looked for in a hurry. */
#include "config.h"

#include "ui/networks/trellis-support-page.h"

#include "base/trellis-time.h"
#include "model/trellis-register.h"
#include "ui/common/trellis-empty.h"
#include "ui/common/trellis-rows.h"
#include "ui/networks/trellis-networks-view.h"

#include <glib/gi18n.h>

typedef enum {
  URGENT,
  CONFIDENTIAL,
  OTHER
} Section;

static Section
section_of (TrellisSupportRole *role)
{
  if (trellis_entity_get_flag (role, TRELLIS_SUPPORT_ROLE_EMERGENCY))
    return URGENT;
  return trellis_entity_get_flag (role, TRELLIS_SUPPORT_ROLE_CONFIDENTIAL) ? CONFIDENTIAL : OTHER;
}

static char *
describe_role (TrellisSupportRole *role, GPtrArray *holders)
{
  gint64 today = trellis_today ();
  guint all = 0, here = 0;
  g_autofree char *people = NULL;

  for (guint i = 0; i < holders->len; i++) {
    if (!g_str_equal (trellis_entity_get_text (holders->pdata[i], TRELLIS_ROLE_HOLDER_ROLE),
                      trellis_entity_get_uid (role)))
      continue;
    all += trellis_register_holds (holders->pdata[i], today) ? 1 : 0;
    here += trellis_register_works_on (holders->pdata[i], today) ? 1 : 0;
  }
  if (all == 0)
    return g_strdup (_ ("Nobody at the moment"));
  people = g_strdup_printf (ngettext ("%u person", "%u people", all), all);
  /* Translators: how many people hold a role, and how many of them work today */
  return here > 0 ? g_strdup_printf (ngettext ("%s, %u works today", "%s, %u work today", here),
                                     people, here)
                  : g_strdup_printf (_ ("%s, nobody works today"), people);
}

static void
add_section (TrellisPage *page, GPtrArray *roles, GPtrArray *holders, Section section)
{
  static const char *const titles[] = { N_ ("When it is urgent"), N_ ("For a quiet word"),
                                        N_ ("For everything else") };
  static const char *const sentences[] = {
    N_ ("Call the emergency services first when somebody is in danger."),
    N_ ("What you say stays between the two of you."), NULL
  };
  static const char *const icons[] = { "dialog-warning-symbolic", "changes-prevent-symbolic",
                                       "trellis-help-symbolic" };
  GtkWidget *group = NULL;

  for (guint i = 0; i < roles->len; i++) {
    g_autofree char *line = NULL;

    if (section_of (roles->pdata[i]) != section)
      continue;
    if (!group)
      group = trellis_networks_group (page, _ (titles[section]),
                                      sentences[section] ? _ (sentences[section]) : NULL);
    line = describe_role (roles->pdata[i], holders);
    trellis_group_add (group, trellis_open_row (trellis_entity_get_title (roles->pdata[i]), line,
                                                icons[section], "support_role",
                                                trellis_entity_get_uid (roles->pdata[i])));
  }
}

static guint
count_due (GPtrArray *roles, GPtrArray *holders, TrellisRefresher state)
{
  gint64 today = trellis_today ();
  guint n = 0;

  for (guint i = 0; i < holders->len; i++)
    for (guint at = 0; at < roles->len; at++)
      if (g_str_equal (trellis_entity_get_text (holders->pdata[i], TRELLIS_ROLE_HOLDER_ROLE),
                       trellis_entity_get_uid (roles->pdata[at])) &&
          trellis_register_holds (holders->pdata[i], today) &&
          trellis_register_refresher (holders->pdata[i], roles->pdata[at], today) == state)
        n++;
  return n;
}

static void
add_organising (TrellisPage *page, GPtrArray *roles, GPtrArray *holders)
{
  guint overdue = count_due (roles, holders, TRELLIS_REFRESHER_OVERDUE);
  guint soon = count_due (roles, holders, TRELLIS_REFRESHER_SOON);
  GtkWidget *group = trellis_networks_group (page, _ ("The register"), NULL);
  g_autofree char *late = g_strdup_printf (
      ngettext ("%u refresher is overdue", "%u refreshers are overdue", overdue), overdue);
  g_autofree char *line = g_strdup_printf (ngettext ("%s, %u is due within two months",
                                                     "%s, %u are due within two months", soon),
                                           late, soon);

  trellis_group_add (group, trellis_networks_row_action (_ ("Refresher training"), line,
                                                         overdue ? "dialog-warning-symbolic"
                                                                 : "object-select-symbolic",
                                                         "networks.refreshers"));
  trellis_group_add (group, trellis_networks_row_action (_ ("Add a support role"), NULL,
                                                         "list-add-symbolic", "networks.add"));
}

static gboolean
fill (TrellisPage *page, gpointer data)
{
  TrellisNetworksView *view = data;
  g_autoptr (GPtrArray) roles = trellis_library_list_all (view->library, TRELLIS_TYPE_SUPPORT_ROLE,
                                                          TRELLIS_SUPPORT_ROLE_TITLE);
  g_autoptr (GPtrArray) holders = trellis_library_list_all (view->library, TRELLIS_TYPE_ROLE_HOLDER,
                                                            TRELLIS_ROLE_HOLDER_ROLE);

  trellis_page_set_title (page, _ ("Who can help"),
                          _ ("Colleagues who have offered to be there for others."));
  if (roles->len == 0) {
    trellis_page_add (
        page,
        trellis_empty_new ("trellis-help-symbolic", _ ("No support roles yet"),
                           _ ("First aiders, guardians, mentors and others are found here "
                              "once an organiser has added them."),
                           trellis_networks_view_is_organising (view) ? _ ("_Add a role") : NULL,
                           "networks.add"));
    return TRUE;
  }
  for (Section section = URGENT; section <= OTHER; section++)
    add_section (page, roles, holders, section);
  if (trellis_networks_view_is_organising (view))
    add_organising (page, roles, holders);
  return TRUE;
}

/**
 * trellis_support_list_new: (skip)
 * @place: the place
 *
 * Makes the list of support roles.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_support_list_new (TrellisPlace *place)
{
  return trellis_networks_view_page (trellis_networks_view_new (place, TRELLIS_TYPE_SUPPORT_ROLE,
                                                                NULL),
                                     "support_role role_holder", fill);
}
