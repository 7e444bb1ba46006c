/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Everybody who shows a name in a network; for its leads everybody. */
#include "config.h"

#include "ui/networks/trellis-member-list.h"

#include "library/trellis-record-list.h"
#include "model/trellis-network.h"
#include "model/trellis-person.h"
#include "ui/common/trellis-empty.h"
#include "ui/common/trellis-list.h"
#include "ui/networks/trellis-networks-section.h"
#include "ui/networks/trellis-networks-view.h"
#include "ui/networks/trellis-networks-words.h"

#include <glib/gi18n.h>

static void
describe (gpointer membership, TrellisRowText *text, gpointer data)
{
  TrellisNetworksView *view = data;
  g_autofree char *name = trellis_library_get_title (
      view->library, TRELLIS_TYPE_PERSON,
      trellis_entity_get_text (membership, TRELLIS_MEMBERSHIP_PERSON));
  const char *parts[] = {
    _ (trellis_entity_get_choice_label (membership, TRELLIS_MEMBERSHIP_ROLE)),
    trellis_entity_get_flag (membership, TRELLIS_MEMBERSHIP_VISIBLE) ? "" : _ ("in private"), NULL
  };
  g_autofree char *line = trellis_words_join (parts);

  g_string_assign (text->title, name);
  g_string_assign (text->subtitle, line);
  text->icon_name = "avatar-default-symbolic";
  text->css_class = "dim-label";
}

static void
activated_cb (TrellisList *list, gpointer membership, gpointer data)
{
  gtk_widget_activate_action (GTK_WIDGET (list), "win.open", "(ss)", "person",
                              trellis_entity_get_text (membership, TRELLIS_MEMBERSHIP_PERSON));
}

/**
 * trellis_member_list_new: (skip)
 * @place: the place
 * @network: uid of a network
 *
 * Makes the list of who belongs to a network.
 *
 * Returns: (transfer floating): the section
 */
GtkWidget *
trellis_member_list_new (TrellisPlace *place, const char *network)
{
  TrellisNetworksView *view = trellis_networks_view_new (place, TRELLIS_TYPE_NETWORK, network);
  g_autofree char *title = trellis_library_get_title (view->library, TRELLIS_TYPE_NETWORK, network);
  GtkWidget *section = trellis_networks_section_new (title), *list;
  g_autoptr (TrellisQuery) query = trellis_query_new (TRELLIS_TYPE_MEMBERSHIP);
  g_autoptr (TrellisRecordList) members = NULL;

  trellis_networks_view_attach (view, section);
  trellis_query_where_text (query, TRELLIS_MEMBERSHIP_NETWORK, TRELLIS_MATCH_IS, network);
  trellis_query_where_number (query, TRELLIS_MEMBERSHIP_ENDED, TRELLIS_MATCH_UNSET, 0);
  if (!trellis_networks_view_leads (view, network))
    trellis_query_where_number (query, TRELLIS_MEMBERSHIP_VISIBLE, TRELLIS_MATCH_IS, TRUE);
  trellis_query_order (query, TRELLIS_MEMBERSHIP_ROLE, FALSE);
  members = trellis_record_list_new (view->library, query);
  list = trellis_list_new (_ ("Members"), G_LIST_MODEL (members), describe, view);
  trellis_list_set_empty (TRELLIS_LIST_PANE (list),
                          trellis_empty_new ("system-users-symbolic", _ ("No names to show"),
                                             _ ("Nobody shows a name here."), NULL, NULL));
  g_signal_connect (list, "activated", G_CALLBACK (activated_cb), NULL);
  trellis_networks_section_set_list (TRELLIS_NETWORKS_SECTION (section), list);
  trellis_networks_section_set_sentence (TRELLIS_NETWORKS_SECTION (section),
                                         _ ("Members who show their names."));
  return section;
}
