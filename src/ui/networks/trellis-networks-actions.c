/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done in the place. Each action is about what is seen at the moment. */
#include "config.h"

#include "ui/networks/trellis-networks-actions.h"

#include "base/trellis-time.h"
#include "model/trellis-kinds.h"
#include "ui/common/trellis-doing.h"
#include "ui/networks/trellis-contribution-list.h"
#include "ui/networks/trellis-member-list.h"
#include "ui/networks/trellis-network-list.h"
#include "ui/networks/trellis-network-members.h"
#include "ui/networks/trellis-networks-edit.h"
#include "ui/networks/trellis-networks-view.h"
#include "ui/networks/trellis-person-list.h"
#include "ui/networks/trellis-person-page.h"
#include "ui/networks/trellis-record-page.h"
#include "ui/networks/trellis-refreshers-page.h"

#include <glib/gi18n.h>

/* The record that is meant: the one of the page, else the one selected in the list. */
static gpointer
record_in_view (TrellisNetworksView *view)
{
  return view->list ? trellis_networks_view_selected (view) : trellis_networks_view_record (view);
}

static void
refuse (TrellisPlace *place)
{
  trellis_tell (place, _ ("Turn on Organise in the main menu to change this"), FALSE);
}

static void
edit_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TrellisNetworksView *view = trellis_networks_current (TRELLIS_PLACE (widget));
  g_autoptr (GObject) record = view ? record_in_view (view) : NULL;

  if (!record)
    return;
  if (trellis_record_page_may_edit (view, record))
    trellis_networks_edit (TRELLIS_PLACE (widget), record, FALSE);
  else
    refuse (TRELLIS_PLACE (widget));
}

/* A lead edits her network; that it goes is for organisers. Nobody deletes herself by accident. */
static gboolean
may_delete (TrellisNetworksView *view, gpointer record)
{
  if (TRELLIS_IS_NETWORK (record))
    return trellis_networks_view_is_organising (view);
  if (TRELLIS_IS_PERSON (record))
    return trellis_networks_view_is_organising (view) &&
           !trellis_networks_view_is_me (view, trellis_entity_get_uid (record));
  return trellis_record_page_may_edit (view, record);
}

static void
delete_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TrellisNetworksView *view = trellis_networks_current (TRELLIS_PLACE (widget));
  g_autoptr (GObject) record = view ? record_in_view (view) : NULL;

  if (!record)
    return;
  if (may_delete (view, record))
    trellis_delete (widget, view->library, record);
  else
    refuse (TRELLIS_PLACE (widget));
}

/* Adding -------------------------------------------------------------------------------------- */

static void
set_position (TrellisNetworksView *view, gpointer record, guint link, guint position)
{
  g_autoptr (TrellisQuery) query = trellis_query_new (G_OBJECT_TYPE (record));

  trellis_query_where_text (query, link, TRELLIS_MATCH_IS, trellis_entity_get_text (record, link));
  trellis_entity_set_number (record, position, trellis_library_count (view->library, query) + 1);
}

static void
add_linked (TrellisPlace *place, GType type, guint link, const char *uid)
{
  TrellisNetworksView *view = trellis_networks_current (place);
  g_autoptr (GObject) record = trellis_entity_new (type);

  if (uid)
    trellis_entity_set_text (record, link, uid);
  if (type == TRELLIS_TYPE_WORKPLAN_ITEM)
    set_position (view, record, link, TRELLIS_WORKPLAN_ITEM_POSITION);
  else if (type == TRELLIS_TYPE_THEME)
    set_position (view, record, link, TRELLIS_THEME_POSITION);
  else if (type == TRELLIS_TYPE_MEASURE_VALUE)
    trellis_entity_set_number (record, TRELLIS_MEASURE_VALUE_DATE, trellis_today ());
  else if (type == TRELLIS_TYPE_ACTION_TAKEN)
    trellis_entity_set_number (record, TRELLIS_ACTION_TAKEN_DATE, trellis_today ());
  else if (type == TRELLIS_TYPE_MEMBERSHIP)
    trellis_entity_set_number (record, TRELLIS_MEMBERSHIP_SINCE, trellis_today ());
  trellis_networks_edit (place, record, TRUE);
}

static void
give_idea (TrellisPlace *place, const char *topic)
{
  g_autoptr (TrellisTopic)
      record = trellis_library_get (trellis_place_get_library (place), TRELLIS_TYPE_TOPIC, topic);

  if (!record ||
      trellis_entity_get_choice (record, TRELLIS_TOPIC_STATUS) != TRELLIS_TOPIC_STATUS_OPEN)
    trellis_tell (place, _ ("This conversation takes no ideas at the moment"), FALSE);
  else
    add_linked (place, TRELLIS_TYPE_CONTRIBUTION, TRELLIS_CONTRIBUTION_TOPIC, topic);
}

/* An action under the theme of the page, else one of its conversation. */
static void
add_action_taken (TrellisPlace *place, TrellisNetworksView *view)
{
  g_autoptr (GObject) theme = NULL;
  g_autoptr (GObject) record = NULL;

  if (view->type != TRELLIS_TYPE_THEME) {
    add_linked (place, TRELLIS_TYPE_ACTION_TAKEN, TRELLIS_ACTION_TAKEN_TOPIC, view->uid);
    return;
  }
  theme = trellis_networks_view_record (view);
  record = trellis_entity_new (TRELLIS_TYPE_ACTION_TAKEN);
  trellis_entity_set_text (record, TRELLIS_ACTION_TAKEN_THEME, view->uid);
  trellis_entity_set_text (record, TRELLIS_ACTION_TAKEN_TOPIC,
                           trellis_entity_get_text (theme, TRELLIS_THEME_TOPIC));
  trellis_entity_set_number (record, TRELLIS_ACTION_TAKEN_DATE, trellis_today ());
  trellis_networks_edit (place, record, TRUE);
}

/* What belongs to the record of a page. */
static gboolean
add_to_page (TrellisPlace *place, TrellisNetworksView *view)
{
  if (view->type == TRELLIS_TYPE_NETWORK)
    add_linked (place, TRELLIS_TYPE_WORKPLAN_ITEM, TRELLIS_WORKPLAN_ITEM_NETWORK, view->uid);
  else if (view->type == TRELLIS_TYPE_SUPPORT_ROLE)
    add_linked (place, TRELLIS_TYPE_ROLE_HOLDER, TRELLIS_ROLE_HOLDER_ROLE, view->uid);
  else if (view->type == TRELLIS_TYPE_MEASURE)
    add_linked (place, TRELLIS_TYPE_MEASURE_VALUE, TRELLIS_MEASURE_VALUE_MEASURE, view->uid);
  else if (view->type == TRELLIS_TYPE_THEME)
    add_action_taken (place, view);
  else if (view->type == TRELLIS_TYPE_PERSON)
    add_linked (place, TRELLIS_TYPE_PERSON, 0, NULL);
  else
    return FALSE;
  return TRUE;
}

/**
 * trellis_networks_actions_add: (skip)
 * @place: the place
 *
 * Begins a new record of what is in view.
 */
void
trellis_networks_actions_add (TrellisPlace *place)
{
  TrellisNetworksView *view = trellis_networks_current (place);
  gboolean organising;

  if (!view)
    return;
  organising = trellis_networks_view_is_organising (view);
  if ((view->type == TRELLIS_TYPE_TOPIC && view->uid) || view->type == TRELLIS_TYPE_CONTRIBUTION)
    give_idea (place, view->uid);
  else if (!organising && !(view->type == TRELLIS_TYPE_NETWORK && view->uid &&
                            trellis_networks_view_leads (view, view->uid)))
    refuse (place);
  else if (!view->uid && view->type != TRELLIS_TYPE_ROLE_HOLDER)
    add_linked (place, view->type, 0, NULL);
  else
    add_to_page (place, view);
}

static void
add_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  trellis_networks_actions_add (TRELLIS_PLACE (widget));
}

/* The list is what one comes for, so the focus goes there and not to the filter. */
static void
read_contributions (TrellisPlace *place, const char *topic)
{
  GtkWidget *section = trellis_contribution_list_new (place, topic);
  TrellisNetworksView *view = trellis_networks_view_of (section);

  trellis_place_push (place, _ ("What people said"), section);
  if (!gtk_widget_get_focus_child (view->list))
    gtk_widget_child_focus (view->list, GTK_DIR_TAB_FORWARD);
}

/* Actions of the page of a network, a conversation and so on, by name. */
static void
page_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TrellisPlace *place = TRELLIS_PLACE (widget);
  TrellisNetworksView *view = trellis_networks_current (place);

  if (!view || !view->uid)
    return;
  if (g_str_equal (name, "networks.join"))
    trellis_network_members_join (widget, view, TRELLIS_MEMBER_ROLE_MEMBER);
  else if (g_str_equal (name, "networks.join-as-ally"))
    trellis_network_members_join (widget, view, TRELLIS_MEMBER_ROLE_ALLY);
  else if (g_str_equal (name, "networks.leave"))
    trellis_network_members_leave (widget, view);
  else if (g_str_equal (name, "networks.members"))
    trellis_place_push (place, _ ("Members"), trellis_member_list_new (place, view->uid));
  else if (g_str_equal (name, "networks.give-idea"))
    give_idea (place, view->uid);
  else if (g_str_equal (name, "networks.contributions"))
    read_contributions (place, view->uid);
  else if (g_str_equal (name, "networks.confirm"))
    trellis_person_page_confirm (trellis_networks_visible (place));
}

/* Those that only organisers and leads do. */
static void
organise_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TrellisPlace *place = TRELLIS_PLACE (widget);
  TrellisNetworksView *view = trellis_networks_current (place);
  gboolean organising = view && trellis_networks_view_is_organising (view);

  if (!view)
    return;
  if (!organising && !(view->uid && trellis_networks_view_leads (view, view->uid)))
    refuse (place);
  else if (g_str_equal (name, "networks.add-item"))
    add_linked (place, TRELLIS_TYPE_WORKPLAN_ITEM, TRELLIS_WORKPLAN_ITEM_NETWORK, view->uid);
  else if (g_str_equal (name, "networks.add-member"))
    add_linked (place, TRELLIS_TYPE_MEMBERSHIP, TRELLIS_MEMBERSHIP_NETWORK, view->uid);
  else if (g_str_equal (name, "networks.add-theme"))
    add_linked (place, TRELLIS_TYPE_THEME, TRELLIS_THEME_TOPIC, view->uid);
  else if (g_str_equal (name, "networks.add-action"))
    add_action_taken (place, view);
  else if (g_str_equal (name, "networks.refreshers"))
    trellis_place_push (place, _ ("Refresher training"), trellis_refreshers_page_new (place));
}

/* Changing one thing -------------------------------------------------------------------------- */

static void
end_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TrellisNetworksView *view = trellis_networks_current (TRELLIS_PLACE (widget));
  g_autoptr (GObject) record = view && view->uid ? trellis_networks_view_record (view) : NULL;

  if (!record || !TRELLIS_IS_ROLE_HOLDER (record) || !trellis_record_page_may_edit (view, record))
    return;
  trellis_entity_set_number (record, TRELLIS_ROLE_HOLDER_ENDED, trellis_today ());
  trellis_save (widget, view->library, record, _ ("End entry of the register"),
                _ ("Today is the last day on the register"));
}

static void
item_done_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TrellisNetworksView *view = trellis_networks_current (TRELLIS_PLACE (widget));
  g_autoptr (GObject) record = view ? record_in_view (view) : NULL;

  if (!record || !TRELLIS_IS_WORKPLAN_ITEM (record) || !trellis_record_page_may_edit (view, record))
    return;
  trellis_entity_set_number (record, TRELLIS_WORKPLAN_ITEM_STATUS, TRELLIS_WORK_STATUS_DONE);
  trellis_save (widget, view->library, record, _ ("Mark item as done"), _ ("Item marked as done"));
}

static void
show_all_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  GtkWidget *visible = trellis_networks_visible (TRELLIS_PLACE (widget));
  TrellisNetworksView *view = trellis_networks_current (TRELLIS_PLACE (widget));

  if (!view || view->uid)
    return;
  if (view->type == TRELLIS_TYPE_NETWORK)
    trellis_network_list_show_kind (visible, NULL);
  else if (view->type == TRELLIS_TYPE_PERSON)
    trellis_person_list_show_all (visible);
}

static void
filter_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TrellisNetworksView *view = trellis_networks_current (TRELLIS_PLACE (widget));

  if (view && !view->uid && view->type == TRELLIS_TYPE_NETWORK)
    trellis_network_list_show_kind (trellis_networks_visible (TRELLIS_PLACE (widget)),
                                    g_variant_get_string (parameter, NULL));
}

static void
sort_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TrellisNetworksView *view = trellis_networks_current (TRELLIS_PLACE (widget));

  if (view && view->type == TRELLIS_TYPE_CONTRIBUTION && view->list)
    trellis_contribution_list_sort (trellis_networks_visible (TRELLIS_PLACE (widget)),
                                    g_variant_get_uint32 (parameter));
}

/**
 * trellis_networks_actions_install: (skip)
 * @widget_class: the class of the place
 *
 * Gives the place its actions and their keys.
 */
void
trellis_networks_actions_install (GtkWidgetClass *widget_class)
{
  static const char *const page_actions[] = {
    "networks.join",      "networks.join-as-ally",  "networks.leave",   "networks.members",
    "networks.give-idea", "networks.contributions", "networks.confirm",
  };
  static const char *const organisers[] = { "networks.add-item", "networks.add-member",
                                            "networks.add-theme", "networks.add-action",
                                            "networks.refreshers" };

  for (guint i = 0; i < G_N_ELEMENTS (page_actions); i++)
    gtk_widget_class_install_action (widget_class, page_actions[i], NULL, page_cb);
  for (guint i = 0; i < G_N_ELEMENTS (organisers); i++)
    gtk_widget_class_install_action (widget_class, organisers[i], NULL, organise_cb);
  gtk_widget_class_install_action (widget_class, "networks.add", NULL, add_cb);
  gtk_widget_class_install_action (widget_class, "networks.edit", NULL, edit_cb);
  gtk_widget_class_install_action (widget_class, "networks.delete", NULL, delete_cb);
  gtk_widget_class_install_action (widget_class, "networks.end", NULL, end_cb);
  gtk_widget_class_install_action (widget_class, "networks.item-done", NULL, item_done_cb);
  gtk_widget_class_install_action (widget_class, "networks.show-all", NULL, show_all_cb);
  gtk_widget_class_install_action (widget_class, "networks.filter", "s", filter_cb);
  gtk_widget_class_install_action (widget_class, "networks.sort", "u", sort_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_e, GDK_CONTROL_MASK, "networks.edit",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "networks.delete", NULL);
}
