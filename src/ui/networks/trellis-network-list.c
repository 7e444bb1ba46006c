/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The directory of networks, filtered by kind and by words. */
#include "config.h"

#include "ui/networks/trellis-network-list.h"

#include "model/trellis-network.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-empty.h"
#include "ui/common/trellis-list.h"
#include "ui/common/trellis-picker.h"
#include "ui/networks/trellis-network-members.h"
#include "ui/networks/trellis-networks-section.h"

#include <glib/gi18n.h>

#define ALL "all"
#define DIRECTORY "trellis-network-directory"

typedef struct {
  TrellisNetworksView *view; /* of the section, which frees it */
  TrellisNetworksSection *section;
  TrellisList *list;
  GtkWidget *kind;
  GtkWidget *search;
  GListStore *store;
  GtkCustomFilter *filter;
  GtkFilterListModel *shown;
} Directory;

static void
free_directory (gpointer data)
{
  Directory *self = data;

  g_object_unref (self->store);
  g_object_unref (self->filter);
  g_object_unref (self->shown);
  g_free (self);
}

static gboolean
contains (TrellisNetwork *network, const char *words)
{
  static const guint fields[] = { TRELLIS_NETWORK_TITLE, TRELLIS_NETWORK_AIM,
                                  TRELLIS_NETWORK_ABOUT };

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (g_str_match_string (words, trellis_entity_get_text (network, fields[i]), TRUE))
      return TRUE;
  return FALSE;
}

static gboolean
is_shown (gpointer item, gpointer data)
{
  Directory *self = data;
  const char *kind = trellis_picker_get_chosen (TRELLIS_PICKER (self->kind));
  const char *words = gtk_editable_get_text (GTK_EDITABLE (self->search));
  int choice = trellis_entity_get_choice (item, TRELLIS_NETWORK_KIND);

  if (kind && !g_str_equal (kind, ALL) &&
      !g_str_equal (kind, trellis_network_kind_choices[choice].nick))
    return FALSE;
  return !*words || contains (item, words);
}

static void
describe (gpointer item, TrellisRowText *text, gpointer data)
{
  Directory *self = data;
  g_autoptr (TrellisMembership)
      mine = trellis_network_members_mine (self->view->library, trellis_entity_get_uid (item));
  const char *kind = _ (trellis_entity_get_choice_label (item, TRELLIS_NETWORK_KIND));
  const char *aim = trellis_entity_get_text (item, TRELLIS_NETWORK_AIM);

  g_string_assign (text->title, trellis_entity_get_title (item));
  g_string_printf (text->subtitle, *aim ? "%s · %s" : "%s", kind, aim);
  if (mine)
    g_string_assign (text->trailing,
                     _ (trellis_entity_get_choice_label (mine, TRELLIS_MEMBERSHIP_ROLE)));
  text->icon_name = mine ? "object-select-symbolic" : "system-users-symbolic";
  text->css_class = mine ? "accent" : "dim-label";
}

static void
show_sentence (Directory *self)
{
  guint all = g_list_model_get_n_items (G_LIST_MODEL (self->store)), mine = 0;
  g_autofree char *sentence = NULL;

  for (guint i = 0; i < all; i++) {
    g_autoptr (TrellisNetwork) network = g_list_model_get_item (G_LIST_MODEL (self->store), i);
    g_autoptr (TrellisMembership) membership = trellis_network_members_mine (
        self->view->library, trellis_entity_get_uid (network));

    mine += membership ? 1 : 0;
  }
  if (mine > 0)
    sentence = g_strdup_printf (ngettext ("You belong to %u of %u network.",
                                          "You belong to %u of %u networks.", all),
                                mine, all);
  else
    sentence = g_strdup_printf (ngettext ("%u network. Join it as a member or stand by as an ally.",
                                          "%u networks. Join as a member or stand by as an ally.",
                                          all),
                                all);
  trellis_networks_section_set_sentence (self->section, sentence);
}

static void
reload (Directory *self)
{
  g_autoptr (GPtrArray) networks = trellis_library_list_all (
      self->view->library, TRELLIS_TYPE_NETWORK, TRELLIS_NETWORK_TITLE);

  g_list_store_splice (self->store, 0, g_list_model_get_n_items (G_LIST_MODEL (self->store)),
                       networks->pdata, networks->len);
  show_sentence (self);
}

static void
changed_cb (TrellisLibrary *library, const char *kind, GtkWidget *section)
{
  Directory *self = g_object_get_data (G_OBJECT (section), DIRECTORY);

  if (g_str_equal (kind, "network"))
    reload (self);
  else if (g_str_equal (kind, "membership")) {
    trellis_list_refresh (self->list);
    show_sentence (self);
  }
}

static void
filter_cb (Directory *self)
{
  g_autofree char *said = NULL;
  guint n;

  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
  n = g_list_model_get_n_items (G_LIST_MODEL (self->shown));
  said = g_strdup_printf (ngettext ("%u network", "%u networks", n), n);
  trellis_announce (self->section, said);
}

static void
activated_cb (TrellisList *list, gpointer network, gpointer data)
{
  gtk_widget_activate_action (GTK_WIDGET (list), "win.open", "(ss)", "network",
                              trellis_entity_get_uid (network));
}

static GtkWidget *
new_kind_picker (void)
{
  GtkWidget *picker = trellis_picker_new (_ ("Kind"), TRUE);
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  g_autoptr (GPtrArray) labels = g_ptr_array_new ();

  g_ptr_array_add (ids, (gpointer) ALL);
  g_ptr_array_add (labels, _ ("All kinds"));
  for (guint i = 0; trellis_network_kind_choices[i].nick; i++) {
    g_ptr_array_add (ids, (gpointer) trellis_network_kind_choices[i].nick);
    g_ptr_array_add (labels, _ (trellis_network_kind_choices[i].label));
  }
  g_ptr_array_add (ids, NULL);
  g_ptr_array_add (labels, NULL);
  trellis_picker_set_items (TRELLIS_PICKER (picker), (const char *const *) ids->pdata,
                            (const char *const *) labels->pdata);
  trellis_picker_set_chosen (TRELLIS_PICKER (picker), ALL, NULL);
  return picker;
}

static void
add_controls (Directory *self)
{
  self->kind = new_kind_picker ();
  self->search = gtk_search_entry_new ();
  g_object_set (self->search, "placeholder-text", _ ("Find a network"), NULL);
  trellis_a11y_name (self->search, _ ("Find a network"));
  g_signal_connect_swapped (self->kind, "notify::chosen", G_CALLBACK (filter_cb), self);
  g_signal_connect_swapped (self->search, "search-changed", G_CALLBACK (filter_cb), self);
  trellis_networks_section_add_control (self->section, self->search);
  trellis_networks_section_add_control (self->section, self->kind);
}

/**
 * trellis_network_list_new: (skip)
 * @place: the place
 *
 * Makes the directory.
 *
 * Returns: (transfer floating): the section
 */
GtkWidget *
trellis_network_list_new (TrellisPlace *place)
{
  Directory *self = g_new0 (Directory, 1);
  GtkWidget *section = trellis_networks_section_new (_ ("Networks"));
  GtkWidget *list;

  self->section = TRELLIS_NETWORKS_SECTION (section);
  self->view = trellis_networks_view_new (place, TRELLIS_TYPE_NETWORK, NULL);
  trellis_networks_view_attach (self->view, section);
  g_object_set_data_full (G_OBJECT (section), DIRECTORY, self, free_directory);
  self->store = g_list_store_new (TRELLIS_TYPE_NETWORK);
  add_controls (self);
  self->filter = gtk_custom_filter_new (is_shown, self, NULL);
  self->shown = gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (self->store)),
                                           g_object_ref (GTK_FILTER (self->filter)));
  list = trellis_list_new (_ ("Networks"), G_LIST_MODEL (self->shown), describe, self);
  self->list = TRELLIS_LIST_PANE (list);
  trellis_list_set_empty (self->list,
                          trellis_empty_new ("trellis-networks-symbolic", _ ("No network here"),
                                             _ ("None is of this kind or holds these words. Show "
                                                "them all, or begin one yourself."),
                                             _ ("_Show all"), "networks.show-all"));
  g_signal_connect (list, "activated", G_CALLBACK (activated_cb), NULL);
  g_set_weak_pointer (&self->view->list, list);
  trellis_networks_section_set_list (self->section, list);
  g_signal_connect_object (self->view->library, "changed", G_CALLBACK (changed_cb), section, 0);
  reload (self);
  return section;
}

/**
 * trellis_network_list_show_kind: (skip)
 * @section: the directory
 * @kind: (nullable): nick of a kind; %NULL for all
 *
 * Filters by kind, and forgets the words.
 */
void
trellis_network_list_show_kind (GtkWidget *section, const char *kind)
{
  Directory *self = g_object_get_data (G_OBJECT (section), DIRECTORY);

  g_return_if_fail (self != NULL);
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  trellis_picker_set_chosen (TRELLIS_PICKER (self->kind), kind ? kind : ALL, NULL);
}
