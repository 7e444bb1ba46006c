/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The sections of the place, each with how much there is in it, in words. */
#include "config.h"

#include "ui/networks/trellis-networks-sidebar.h"

#include "model/trellis-kinds.h"
#include "ui/common/trellis-a11y.h"

#include <glib/gi18n.h>

static const struct {
  const char *id;
  const char *title;
  const char *icon_name;
} sections[] = {
  { "networks", N_ ("Networks"), "trellis-networks-symbolic" },
  { "people", N_ ("People"), "avatar-default-symbolic" },
  { "help", N_ ("Who can help"), "trellis-help-symbolic" },
  { "conversations", N_ ("Conversations"), "trellis-kind-conversation-symbolic" },
  { "measures", N_ ("Measures"), "view-list-symbolic" },
};

static guint
count (TrellisLibrary *library, GType type)
{
  g_autoptr (TrellisQuery) query = trellis_query_new (type);

  if (type == TRELLIS_TYPE_PERSON)
    trellis_query_where_number (query, TRELLIS_PERSON_LEFT, TRELLIS_MATCH_UNSET, 0);
  if (type == TRELLIS_TYPE_TOPIC)
    trellis_query_where_number (query, TRELLIS_TOPIC_STATUS, TRELLIS_MATCH_IS,
                                TRELLIS_TOPIC_STATUS_OPEN);
  return (guint) trellis_library_count (library, query);
}

static char *
count_text (TrellisLibrary *library, const char *id)
{
  guint n;

  if (g_str_equal (id, "networks")) {
    n = count (library, TRELLIS_TYPE_NETWORK);
    return g_strdup_printf (ngettext ("%u network", "%u networks", n), n);
  }
  if (g_str_equal (id, "people")) {
    n = count (library, TRELLIS_TYPE_PERSON);
    return g_strdup_printf (ngettext ("%u person", "%u people", n), n);
  }
  if (g_str_equal (id, "help")) {
    n = count (library, TRELLIS_TYPE_SUPPORT_ROLE);
    return g_strdup_printf (ngettext ("%u support role", "%u support roles", n), n);
  }
  if (g_str_equal (id, "conversations")) {
    n = count (library, TRELLIS_TYPE_TOPIC);
    return g_strdup_printf (ngettext ("%u open", "%u open", n), n);
  }
  n = count (library, TRELLIS_TYPE_MEASURE);
  return g_strdup_printf (ngettext ("%u measure", "%u measures", n), n);
}

static const char *
title_of (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    if (g_str_equal (sections[i].id, id))
      return _ (sections[i].title);
  return "";
}

/**
 * trellis_networks_sidebar_describe: (skip)
 * @library: a library
 * @id: which section
 *
 * What a section is called and how much there is in it.
 *
 * Returns: (transfer full): the text
 */
char *
trellis_networks_sidebar_describe (TrellisLibrary *library, const char *id)
{
  g_autofree char *text = count_text (library, id);

  return g_strdup_printf ("%s, %s", title_of (id), text);
}

static void
show_counts (GtkWidget *sidebar, TrellisLibrary *library)
{
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++) {
    GtkListBoxRow *row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (sidebar), (int) i);
    g_autofree char *text = count_text (library, sections[i].id);
    g_autofree char *name = trellis_networks_sidebar_describe (library, sections[i].id);

    gtk_label_set_text (g_object_get_data (G_OBJECT (row), "count"), text);
    trellis_a11y_name (row, name);
  }
}

static void
changed_cb (TrellisLibrary *library, const char *kind, GtkWidget *sidebar)
{
  static const char *const kinds[] = {
    "network", "person", "support_role", "topic", "measure", NULL
  };

  if (g_strv_contains (kinds, kind))
    show_counts (sidebar, library);
}

static void
activated_cb (GtkListBox *sidebar, GtkListBoxRow *row, gpointer data)
{
  gtk_widget_activate_action (GTK_WIDGET (sidebar), "networks.section", "s",
                              sections[gtk_list_box_row_get_index (row)].id);
}

static GtkWidget *
new_row (guint at)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *title = trellis_quiet_label (_ (sections[at].title));
  GtkWidget *text = trellis_quiet_label ("");
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_label_set_wrap (GTK_LABEL (title), TRUE);
  gtk_label_set_wrap (GTK_LABEL (text), TRUE);
  gtk_widget_add_css_class (text, "caption");
  gtk_widget_add_css_class (text, "dim-label");
  gtk_box_append (GTK_BOX (texts), title);
  gtk_box_append (GTK_BOX (texts), text);
  gtk_box_append (GTK_BOX (box),
                  g_object_new (GTK_TYPE_IMAGE, "icon-name", sections[at].icon_name,
                                "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  gtk_box_append (GTK_BOX (box), texts);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  g_object_set_data (G_OBJECT (row), "count", text);
  return row;
}

/**
 * trellis_networks_sidebar_new: (skip)
 * @library: a library
 *
 * Makes the sidebar. A row does the action `networks.section`.
 *
 * Returns: (transfer floating): a #GtkListBox
 */
GtkWidget *
trellis_networks_sidebar_new (TrellisLibrary *library)
{
  GtkWidget *sidebar = gtk_list_box_new ();

  gtk_widget_add_css_class (sidebar, "navigation-sidebar");
  gtk_widget_add_css_class (sidebar, "trellis-networks-sidebar");
  trellis_a11y_name (sidebar, _ ("Sections of Networks"));
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    gtk_list_box_append (GTK_LIST_BOX (sidebar), new_row (i));
  g_signal_connect (sidebar, "row-activated", G_CALLBACK (activated_cb), NULL);
  g_signal_connect_object (library, "changed", G_CALLBACK (changed_cb), sidebar, 0);
  show_counts (sidebar, library);
  return sidebar;
}

/**
 * trellis_networks_sidebar_select: (skip)
 * @sidebar: the sidebar
 * @id: which section
 *
 * Marks the section that is seen.
 */
void
trellis_networks_sidebar_select (GtkWidget *sidebar, const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    if (g_str_equal (sections[i].id, id))
      gtk_list_box_select_row (GTK_LIST_BOX (sidebar),
                               gtk_list_box_get_row_at_index (GTK_LIST_BOX (sidebar), (int) i));
}
