/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who belongs to a network. A name is shown only when its owner has said so; leads see everybody, for they asked them. */
#include "config.h"

#include "ui/networks/trellis-network-members.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "model/trellis-person.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-rows.h"
#include "ui/networks/trellis-networks-words.h"

#include <glib/gi18n.h>

#define MOST_NAMES 8

/* Everybody who belongs to a network, seen or not, oldest first. */
static GPtrArray *
list_members (TrellisLibrary *library, const char *network)
{
  GPtrArray *members = trellis_library_list_linked (library, TRELLIS_TYPE_MEMBERSHIP,
                                                    TRELLIS_MEMBERSHIP_NETWORK, network,
                                                    TRELLIS_MEMBERSHIP_SINCE);
  gint64 today = trellis_today ();

  for (guint i = members->len; i > 0; i--)
    if (!trellis_words_is_member (members->pdata[i - 1], today))
      g_ptr_array_remove_index (members, i - 1);
  return members;
}

/**
 * trellis_network_members_mine: (skip)
 * @library: a library
 * @network: uid of a network
 *
 * How who uses the library belongs to a network.
 *
 * Returns: (transfer full) (nullable): her membership
 */
TrellisMembership *
trellis_network_members_mine (TrellisLibrary *library, const char *network)
{
  g_autoptr (TrellisQuery) query = trellis_query_new (TRELLIS_TYPE_MEMBERSHIP);
  g_autoptr (GPtrArray) mine = NULL;

  if (!*trellis_library_get_me (library))
    return NULL;
  trellis_query_where_text (query, TRELLIS_MEMBERSHIP_NETWORK, TRELLIS_MATCH_IS, network);
  trellis_query_where_text (query, TRELLIS_MEMBERSHIP_PERSON, TRELLIS_MATCH_IS,
                            trellis_library_get_me (library));
  mine = trellis_library_list (library, query);
  for (guint i = 0; i < mine->len; i++)
    if (trellis_words_is_member (mine->pdata[i], trellis_today ()))
      return g_object_ref (mine->pdata[i]);
  return NULL;
}

static gboolean
is_leading (TrellisMembership *membership)
{
  int role = trellis_entity_get_choice (membership, TRELLIS_MEMBERSHIP_ROLE);

  return role == TRELLIS_MEMBER_ROLE_LEAD || role == TRELLIS_MEMBER_ROLE_DEPUTY ||
         role == TRELLIS_MEMBER_ROLE_SPONSOR;
}

static void
add_person (GtkWidget *group, TrellisNetworksView *view, TrellisMembership *membership)
{
  const char *uid = trellis_entity_get_text (membership, TRELLIS_MEMBERSHIP_PERSON);
  g_autofree char *name = trellis_library_get_title (view->library, TRELLIS_TYPE_PERSON, uid);
  const char *parts[] = {
    _ (trellis_entity_get_choice_label (membership, TRELLIS_MEMBERSHIP_ROLE)),
    trellis_entity_get_flag (membership, TRELLIS_MEMBERSHIP_VISIBLE) ? "" : _ ("in private"), NULL
  };
  g_autofree char *line = trellis_words_join (parts);
  gboolean may_edit = trellis_networks_view_is_organising (view) ||
                      trellis_networks_view_leads (view, view->uid);

  trellis_group_add (group,
                     trellis_open_row (name, line, "avatar-default-symbolic",
                                       may_edit ? "membership" : "person",
                                       may_edit ? trellis_entity_get_uid (membership) : uid));
}

/**
 * trellis_network_members_add_leads: (skip)
 * @page: the page of a network
 * @view: its view
 *
 * Adds who leads the network.
 */
void
trellis_network_members_add_leads (TrellisPage *page, TrellisNetworksView *view)
{
  g_autoptr (GPtrArray) members = list_members (view->library, view->uid);
  static const int order[] = { TRELLIS_MEMBER_ROLE_LEAD, TRELLIS_MEMBER_ROLE_DEPUTY,
                               TRELLIS_MEMBER_ROLE_SPONSOR };
  GtkWidget *group = NULL;

  for (guint at = 0; at < G_N_ELEMENTS (order); at++)
    for (guint i = 0; i < members->len; i++) {
      if (trellis_entity_get_choice (members->pdata[i], TRELLIS_MEMBERSHIP_ROLE) != order[at])
        continue;
      if (!group)
        group = trellis_networks_group (page, _ ("Who leads it"), NULL);
      add_person (group, view, members->pdata[i]);
    }
}

/**
 * trellis_network_members_add_others: (skip)
 * @page: the page of a network
 * @view: its view
 *
 * Adds how many belong to the network, and those who show their names; all of them when a lead looks.
 */
void
trellis_network_members_add_others (TrellisPage *page, TrellisNetworksView *view)
{
  g_autoptr (GPtrArray) members = list_members (view->library, view->uid);
  TrellisMembers counts = trellis_words_count_members (members);
  g_autofree char *sentence = trellis_words_members (&counts);
  GtkWidget *group = trellis_networks_group (page, _ ("Members"), sentence);
  gboolean leads = trellis_networks_view_leads (view, view->uid);
  guint shown = 0, left = 0;

  for (guint i = 0; i < members->len; i++) {
    if (is_leading (members->pdata[i]) ||
        !(leads || trellis_entity_get_flag (members->pdata[i], TRELLIS_MEMBERSHIP_VISIBLE)))
      continue;
    if (shown < MOST_NAMES)
      add_person (group, view, members->pdata[i]);
    if (shown < MOST_NAMES)
      shown++;
    else
      left++;
  }
  if (left > 0) {
    g_autofree char *more = g_strdup_printf (ngettext ("%u more name", "%u more names", left),
                                             left);

    trellis_group_add (group,
                       trellis_networks_row_action (_ ("Show all names"), more,
                                                    "system-users-symbolic", "networks.members"));
  }
  if (shown == 0)
    trellis_group_add (group, trellis_fact_row (_ ("No names to show"), sentence));
  if (leads || trellis_networks_view_is_organising (view))
    trellis_group_add (group,
                       trellis_networks_row_action (_ ("Add a person, such as a lead"), NULL,
                                                    "list-add-symbolic", "networks.add-member"));
}

/* My own membership --------------------------------------------------------------------------- */

static void
show_name_cb (GObject *control, GParamSpec *pspec, TrellisNetworksView *view)
{
  view->show_name = gtk_switch_get_active (GTK_SWITCH (control));
}

static void
change_visible_cb (GObject *control, GParamSpec *pspec, TrellisNetworksView *view)
{
  gboolean shown = gtk_switch_get_active (GTK_SWITCH (control));
  g_autoptr (TrellisMembership) mine = trellis_network_members_mine (view->library, view->uid);

  if (!mine || trellis_entity_get_flag (mine, TRELLIS_MEMBERSHIP_VISIBLE) == shown)
    return;
  trellis_entity_set_number (mine, TRELLIS_MEMBERSHIP_VISIBLE, shown);
  trellis_save (control, view->library, mine, _ ("Change who sees my name"),
                shown ? _ ("Other members see your name now")
                      : _ ("Only the leads see your name now"));
}

static GtkWidget *
add_switch (GtkWidget *group, gboolean active, GCallback changed, TrellisNetworksView *view)
{
  GtkWidget *control = gtk_switch_new ();

  gtk_switch_set_active (GTK_SWITCH (control), active);
  g_signal_connect (control, "notify::active", changed, view);
  trellis_group_add (group, trellis_form_row (_ ("Show my name to other members"), control));
  return control;
}

static void
add_joining (TrellisPage *page, TrellisNetworksView *view, TrellisNetwork *network)
{
  GtkWidget *group;

  if (!*trellis_networks_view_me (view)) {
    group = trellis_networks_group (page, _ ("Join"), NULL);
    trellis_group_add (group, trellis_networks_row_action (
                                  _ ("Say who you are"),
                                  _ ("To join, Trellis needs to know which person you are"),
                                  "avatar-default-symbolic", "win.who-am-i"));
    return;
  }
  group = trellis_networks_group (
      page, _ ("Join"),
      _ ("Unless you show your name, only the leads see it. Others see a number, and none below "
         "5. You can change this or leave at any time; nobody asks why."));
  trellis_networks_group_fact (group, _ ("You"), _ ("You have not joined yet"));
  add_switch (group, view->show_name, G_CALLBACK (show_name_cb), view);
  trellis_networks_button (page, _ ("_Join as member"), "networks.join", TRUE);
  if (trellis_entity_get_flag (network, TRELLIS_NETWORK_ALLIES))
    trellis_networks_button (page, _ ("Join as _ally"), "networks.join-as-ally", FALSE);
}

/**
 * trellis_network_members_add_mine: (skip)
 * @page: the page of a network
 * @view: its view
 * @network: the network
 *
 * Adds how the reader belongs to the network, or how she comes to.
 */
void
trellis_network_members_add_mine (TrellisPage *page,
                                  TrellisNetworksView *view,
                                  TrellisNetwork *network)
{
  g_autoptr (TrellisMembership) mine = trellis_network_members_mine (view->library, view->uid);
  g_autofree char *since = NULL, *sentence = NULL;
  GtkWidget *group;

  if (!mine) {
    add_joining (page, view, network);
    return;
  }
  since = trellis_text_date_short (trellis_entity_get_number (mine, TRELLIS_MEMBERSHIP_SINCE));
  /* Translators: a role, such as Ally, and a date */
  sentence = g_strdup_printf (*since ? _ ("%s since %s") : "%s",
                              _ (trellis_entity_get_choice_label (mine, TRELLIS_MEMBERSHIP_ROLE)),
                              since);
  group = trellis_networks_group (page, _ ("You belong here"), NULL);
  trellis_networks_group_fact (group, _ ("You"), sentence);
  add_switch (group, trellis_entity_get_flag (mine, TRELLIS_MEMBERSHIP_VISIBLE),
              G_CALLBACK (change_visible_cb), view);
  trellis_networks_button (page, _ ("_Leave"), "networks.leave", FALSE);
}

/**
 * trellis_network_members_join: (skip)
 * @widget: a widget of the page
 * @view: the view of a network
 * @role: as what
 *
 * Joins the network.
 */
void
trellis_network_members_join (GtkWidget *widget, TrellisNetworksView *view, TrellisMemberRole role)
{
  g_autoptr (TrellisMembership) mine = trellis_network_members_mine (view->library, view->uid);
  g_autofree char *title = trellis_library_get_title (view->library, TRELLIS_TYPE_NETWORK,
                                                      view->uid);
  g_autofree char *label = g_strdup_printf (_ ("Join %s"), title);
  g_autofree char *said = g_strdup_printf (role == TRELLIS_MEMBER_ROLE_ALLY
                                               ? _ ("You are an ally of %s now")
                                               : _ ("You are a member of %s now"),
                                           title);
  TrellisBatch *batch;

  if (mine || !*trellis_networks_view_me (view))
    return;
  mine = trellis_entity_new (TRELLIS_TYPE_MEMBERSHIP);
  trellis_entity_set_text (mine, TRELLIS_MEMBERSHIP_NETWORK, view->uid);
  trellis_entity_set_text (mine, TRELLIS_MEMBERSHIP_PERSON, trellis_networks_view_me (view));
  trellis_entity_set_number (mine, TRELLIS_MEMBERSHIP_ROLE, role);
  trellis_entity_set_number (mine, TRELLIS_MEMBERSHIP_VISIBLE, view->show_name);
  trellis_entity_set_number (mine, TRELLIS_MEMBERSHIP_SINCE, trellis_today ());
  batch = trellis_batch_new ("join-network", label);
  trellis_batch_save (batch, mine);
  trellis_do (widget, view->library, batch, said);
}

/**
 * trellis_network_members_leave: (skip)
 * @widget: a widget of the page
 * @view: the view of a network
 *
 * Leaves the network. Nothing is kept of an ordinary membership, because that somebody once belonged can be as private as
 * that she does; who led the network stays known, as having ended today.
 */
void
trellis_network_members_leave (GtkWidget *widget, TrellisNetworksView *view)
{
  g_autoptr (TrellisMembership) mine = trellis_network_members_mine (view->library, view->uid);
  g_autofree char *title = trellis_library_get_title (view->library, TRELLIS_TYPE_NETWORK,
                                                      view->uid);
  g_autofree char *label = g_strdup_printf (_ ("Leave %s"), title);
  g_autofree char *said = g_strdup_printf (_ ("You have left %s"), title);
  TrellisBatch *batch;

  if (!mine)
    return;
  batch = trellis_batch_new ("leave-network", label);
  if (is_leading (mine)) {
    trellis_entity_set_number (mine, TRELLIS_MEMBERSHIP_ENDED, trellis_today ());
    trellis_batch_save (batch, mine);
  } else {
    trellis_batch_delete (batch, mine);
  }
  trellis_do (widget, view->library, batch, said);
}
