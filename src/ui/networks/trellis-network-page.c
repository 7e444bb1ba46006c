/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page of a network: what it is for, who leads it, how to belong to it, what it is working on. */
#include "config.h"

#include "ui/networks/trellis-network-page.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "model/trellis-kinds.h"
#include "ui/common/trellis-rows.h"
#include "ui/networks/trellis-network-members.h"
#include "ui/networks/trellis-networks-words.h"

#include <glib/gi18n.h>

#define MOST_EVENTS 3

static void
add_about (TrellisPage *page, TrellisNetwork *network)
{
  const char *about = trellis_entity_get_text (network, TRELLIS_NETWORK_ABOUT);
  const char *aim = trellis_entity_get_text (network, TRELLIS_NETWORK_AIM);
  GtkWidget *group;

  if (!*about && !*aim)
    return;
  group = trellis_networks_group (page, _ ("About"), NULL);
  if (*aim)
    trellis_group_add (group, trellis_fact_row (_ ("Aim"), aim));
  if (*about)
    trellis_group_add (group, trellis_text_row (_ ("What we do"), about));
}

static void
add_facts (TrellisPage *page, TrellisNetworksView *view, TrellisNetwork *network)
{
  GtkWidget *group = trellis_networks_group (page, _ ("How to take part"), NULL);
  const char *how = trellis_entity_get_text (network, TRELLIS_NETWORK_HOW_TO_JOIN);
  const char *url = trellis_entity_get_text (network, TRELLIS_NETWORK_URL);
  const char *host = trellis_entity_get_text (network, TRELLIS_NETWORK_ORGANISATION);
  g_autofree char *title = trellis_library_get_title (view->library, TRELLIS_TYPE_ORGANISATION,
                                                      host);

  if (*how)
    trellis_group_add (group, trellis_text_row (_ ("How to join"), how));
  trellis_networks_group_fact (group, _ ("Allies"),
                               trellis_entity_get_flag (network, TRELLIS_NETWORK_ALLIES)
                                   ? _ ("Everybody is welcome as an ally")
                                   : NULL);
  trellis_networks_group_fact (group, _ ("Meets"),
                               trellis_entity_get_text (network, TRELLIS_NETWORK_MEETS));
  trellis_networks_add_contact (group, trellis_entity_get_text (network, TRELLIS_NETWORK_CONTACT));
  if (*url)
    trellis_group_add (group, trellis_link_row (_ ("Page of the network"), url));
  trellis_networks_group_fact (group, _ ("Counterpart elsewhere"),
                               trellis_entity_get_text (network, TRELLIS_NETWORK_COUNTERPART));
  if (*title)
    trellis_group_add (group,
                       trellis_open_row (title, _ ("Organisation"), NULL, "organisation", host));
}

static int
compare_start (gconstpointer a, gconstpointer b)
{
  gint64 one = trellis_entity_get_number (*(gpointer *) a, TRELLIS_EVENT_START);
  gint64 other = trellis_entity_get_number (*(gpointer *) b, TRELLIS_EVENT_START);

  return one < other ? -1 : one > other;
}

/* The next events that the workplan of a network and its conversations lead to. */
static void
collect_events (TrellisNetworksView *view, GPtrArray *events, GType type, guint link, guint field)
{
  g_autoptr (GPtrArray)
      from = trellis_library_list_linked (view->library, type, link, view->uid, field);
  gint64 now = trellis_now ();

  for (guint i = 0; i < from->len; i++) {
    g_autoptr (TrellisEvent) event = trellis_library_get (
        view->library, TRELLIS_TYPE_EVENT, trellis_entity_get_text (from->pdata[i], field));

    if (event && trellis_entity_get_number (event, TRELLIS_EVENT_START) >= now)
      g_ptr_array_add (events, g_steal_pointer (&event));
  }
}

static void
add_events (TrellisPage *page, TrellisNetworksView *view)
{
  g_autoptr (GPtrArray) events = g_ptr_array_new_with_free_func (g_object_unref);
  GtkWidget *group;

  collect_events (view, events, TRELLIS_TYPE_WORKPLAN_ITEM, TRELLIS_WORKPLAN_ITEM_NETWORK,
                  TRELLIS_WORKPLAN_ITEM_EVENT);
  collect_events (view, events, TRELLIS_TYPE_TOPIC, TRELLIS_TOPIC_NETWORK, TRELLIS_TOPIC_EVENT);
  if (events->len == 0)
    return;
  g_ptr_array_sort (events, compare_start);
  group = trellis_networks_group (page, _ ("Next events"), NULL);
  for (guint i = 0; i < MIN (events->len, MOST_EVENTS); i++) {
    gpointer event = events->pdata[i];
    g_autofree char *when = trellis_text_when (
        trellis_entity_get_number (event, TRELLIS_EVENT_START),
        trellis_entity_get_number (event, TRELLIS_EVENT_END),
        trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY),
        trellis_entity_get_text (event, TRELLIS_EVENT_ZONE));

    trellis_group_add (group, trellis_open_row (trellis_entity_get_title (event), when,
                                                "trellis-calendar-symbolic", "event",
                                                trellis_entity_get_uid (event)));
  }
}

static void
add_workplan (TrellisPage *page, TrellisNetworksView *view, gboolean may_edit)
{
  gint64 today = trellis_today ();
  g_autoptr (GPtrArray)
      items = trellis_library_list_linked (view->library, TRELLIS_TYPE_WORKPLAN_ITEM,
                                           TRELLIS_WORKPLAN_ITEM_NETWORK, view->uid,
                                           TRELLIS_WORKPLAN_ITEM_POSITION);
  g_autofree char *sentence = trellis_words_workplan (trellis_workplan_count (items, today));
  GtkWidget *group = trellis_networks_group (page, _ ("Workplan"), sentence);

  for (guint i = 0; i < items->len; i++) {
    gpointer item = items->pdata[i];
    gboolean late = trellis_workplan_is_late (item, today);
    gboolean done = trellis_entity_get_choice (item, TRELLIS_WORKPLAN_ITEM_STATUS) ==
                    TRELLIS_WORK_STATUS_DONE;
    g_autofree char *line = trellis_words_workplan_item (item, today);

    trellis_group_add (group, trellis_open_row (trellis_entity_get_title (item), line,
                                                late   ? "dialog-warning-symbolic"
                                                : done ? "object-select-symbolic"
                                                       : "view-list-symbolic",
                                                "workplan_item", trellis_entity_get_uid (item)));
  }
  if (may_edit)
    trellis_group_add (group,
                       trellis_networks_row_action (_ ("Add an item"), NULL, "list-add-symbolic",
                                                    "networks.add-item"));
  else if (items->len == 0)
    trellis_group_add (group, trellis_fact_row (_ ("No items yet"),
                                                _ ("The leads put here what they work on.")));
}

static void
add_topics (TrellisPage *page, TrellisNetworksView *view)
{
  g_autoptr (GPtrArray) topics = trellis_library_list_linked (
      view->library, TRELLIS_TYPE_TOPIC, TRELLIS_TOPIC_NETWORK, view->uid, TRELLIS_TOPIC_OPENS);
  GtkWidget *group;

  if (topics->len == 0)
    return;
  group = trellis_networks_group (page, _ ("Conversations"), NULL);
  for (guint i = 0; i < topics->len; i++) {
    g_autofree char *dates = trellis_words_topic_dates (topics->pdata[i], trellis_today ());

    trellis_group_add (group, trellis_open_row (trellis_entity_get_title (topics->pdata[i]), dates,
                                                "trellis-kind-conversation-symbolic", "topic",
                                                trellis_entity_get_uid (topics->pdata[i])));
  }
}

static gboolean
fill (TrellisPage *page, gpointer data)
{
  TrellisNetworksView *view = data;
  g_autoptr (TrellisNetwork) network = trellis_networks_view_record (view);
  gboolean may_edit;

  if (!network)
    return FALSE;
  may_edit = trellis_networks_view_is_organising (view) ||
             trellis_networks_view_leads (view, view->uid);
  trellis_page_set_title (page, trellis_entity_get_title (network),
                          _ (trellis_entity_get_choice_label (network, TRELLIS_NETWORK_KIND)));
  add_about (page, network);
  trellis_network_members_add_mine (page, view, network);
  add_facts (page, view, network);
  trellis_network_members_add_leads (page, view);
  add_events (page, view);
  add_workplan (page, view, may_edit);
  trellis_network_members_add_others (page, view);
  add_topics (page, view);
  if (may_edit)
    trellis_networks_button (page, _ ("_Edit network"), "networks.edit", FALSE);
  if (trellis_networks_view_is_organising (view))
    trellis_networks_button (page, _ ("_Delete network"), "networks.delete", FALSE);
  return TRUE;
}

/**
 * trellis_network_page_new: (skip)
 * @place: the place
 * @uid: uid of a network
 *
 * Makes the page of a network.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_network_page_new (TrellisPlace *place, const char *uid)
{
  return trellis_networks_view_page (
      trellis_networks_view_new (place, TRELLIS_TYPE_NETWORK, uid),
      "network membership workplan_item person topic event organisation", fill);
}
