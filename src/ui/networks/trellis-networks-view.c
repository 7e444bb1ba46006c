/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the pages of the place have in common. They know the place only by its contract. */
#include "config.h"

#include "ui/networks/trellis-networks-view.h"

#include "model/trellis-kinds.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-list.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>
#include <string.h>

#define VIEW "trellis-networks-view"
#define CONTENT "trellis-networks-content"

/**
 * trellis_networks_view_new: (skip)
 * @place: the place
 * @type: the type of the records it shows
 * @uid: (nullable): the record it shows
 *
 * Makes a view.
 *
 * Returns: (transfer full): the view
 */
TrellisNetworksView *
trellis_networks_view_new (TrellisPlace *place, GType type, const char *uid)
{
  TrellisNetworksView *self = g_new0 (TrellisNetworksView, 1);

  self->place = place;
  self->library = g_object_ref (trellis_place_get_library (place));
  self->type = type;
  self->uid = g_strdup (uid);
  return self;
}

/**
 * trellis_networks_view_free: (skip)
 * @view: a view
 *
 * Frees it.
 */
void
trellis_networks_view_free (gpointer view)
{
  TrellisNetworksView *self = view;

  g_clear_weak_pointer (&self->list);
  g_object_unref (self->library);
  g_free (self->uid);
  g_free (self);
}

/**
 * trellis_networks_view_attach: (skip)
 * @self: (transfer full): a view
 * @widget: the widget that shows it
 *
 * Ties a view to its widget, with which it is freed.
 */
void
trellis_networks_view_attach (TrellisNetworksView *self, GtkWidget *widget)
{
  g_object_set_data_full (G_OBJECT (widget), VIEW, self, trellis_networks_view_free);
}

/**
 * trellis_networks_view_of: (skip)
 * @widget: a widget
 *
 * The view that a widget shows.
 *
 * Returns: (transfer none) (nullable): the view
 */
TrellisNetworksView *
trellis_networks_view_of (GtkWidget *widget)
{
  return g_object_get_data (G_OBJECT (widget), VIEW);
}

/**
 * trellis_networks_view_page: (skip)
 * @self: (transfer full): a view
 * @kinds: the kinds it shows, separated by spaces
 * @fill: builds its content
 *
 * Makes a page that builds itself again when one of the kinds changes and when Organise is turned on or off.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_networks_view_page (TrellisNetworksView *self, const char *kinds, TrellisPageFill fill)
{
  GtkWidget *page = trellis_page_new_live (self->library, kinds, fill, self, NULL);

  trellis_networks_view_attach (self, page);
  g_signal_connect_object (self->place, "notify::organising", G_CALLBACK (trellis_page_refill),
                           page, G_CONNECT_SWAPPED);
  return page;
}

/**
 * trellis_networks_view_record: (skip)
 * @self: a view
 *
 * The record it shows, as it is now.
 *
 * Returns: (transfer full) (nullable): the record
 */
gpointer
trellis_networks_view_record (TrellisNetworksView *self)
{
  return trellis_library_get (self->library, self->type, self->uid);
}

/**
 * trellis_networks_view_selected: (skip)
 * @self: a view with a list
 *
 * The record of the row that has the focus, else the selected one. The pointer selects what it passes over, and keys
 * are about where the focus is.
 *
 * Returns: (transfer full) (nullable): the record
 */
gpointer
trellis_networks_view_selected (TrellisNetworksView *self)
{
  GtkRoot *root = self->list ? gtk_widget_get_root (self->list) : NULL;
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;
  gpointer selected;

  if (!self->list)
    return NULL;
  if (focus && gtk_widget_is_ancestor (focus, self->list))
    gtk_widget_activate_action (focus, "listitem.select", "(bb)", FALSE, FALSE);
  selected = trellis_list_get_selected (TRELLIS_LIST_PANE (self->list));
  return selected ? g_object_ref (selected) : NULL;
}

/**
 * trellis_networks_view_me: (skip)
 * @self: a view
 *
 * Who uses the library.
 *
 * Returns: (transfer none): her uid, empty when it is not known
 */
const char *
trellis_networks_view_me (TrellisNetworksView *self)
{
  return trellis_library_get_me (self->library);
}

/**
 * trellis_networks_view_is_me: (skip)
 * @self: a view
 * @person: uid of a person
 *
 * Whether a person is who uses the library.
 *
 * Returns: %TRUE if she is
 */
gboolean
trellis_networks_view_is_me (TrellisNetworksView *self, const char *person)
{
  const char *me = trellis_networks_view_me (self);

  return *me && g_str_equal (me, person);
}

/**
 * trellis_networks_view_is_organising: (skip)
 * @self: a view
 *
 * Whether the tools of organisers are shown.
 *
 * Returns: %TRUE if they are
 */
gboolean
trellis_networks_view_is_organising (TrellisNetworksView *self)
{
  gboolean organising = FALSE;

  g_object_get (self->place, "organising", &organising, NULL);
  return organising;
}

/**
 * trellis_networks_view_leads: (skip)
 * @self: a view
 * @network: uid of a network
 *
 * Whether who uses the library leads a network or stands in for its lead.
 *
 * Returns: %TRUE if she does
 */
gboolean
trellis_networks_view_leads (TrellisNetworksView *self, const char *network)
{
  g_autoptr (TrellisQuery) query = trellis_query_new (TRELLIS_TYPE_MEMBERSHIP);
  g_autoptr (GPtrArray) mine = NULL;

  if (!*trellis_networks_view_me (self))
    return FALSE;
  trellis_query_where_text (query, TRELLIS_MEMBERSHIP_NETWORK, TRELLIS_MATCH_IS, network);
  trellis_query_where_text (query, TRELLIS_MEMBERSHIP_PERSON, TRELLIS_MATCH_IS,
                            trellis_networks_view_me (self));
  mine = trellis_library_list (self->library, query);
  for (guint i = 0; i < mine->len; i++) {
    int role = trellis_entity_get_choice (mine->pdata[i], TRELLIS_MEMBERSHIP_ROLE);

    if ((role == TRELLIS_MEMBER_ROLE_LEAD || role == TRELLIS_MEMBER_ROLE_DEPUTY) &&
        !trellis_entity_is_set (mine->pdata[i], TRELLIS_MEMBERSHIP_ENDED))
      return TRUE;
  }
  return FALSE;
}

/**
 * trellis_networks_set_content: (skip)
 * @place: the place
 * @name: what the content is called
 * @content: a section
 *
 * Gives the place its content, and remembers it.
 */
void
trellis_networks_set_content (TrellisPlace *place, const char *name, GtkWidget *content)
{
  trellis_place_set_content (place, name, content);
  g_object_set_data (G_OBJECT (place), CONTENT, content);
}

/**
 * trellis_networks_visible: (skip)
 * @place: the place
 *
 * The content, or the page that lies over it.
 *
 * Returns: (transfer none) (nullable): the widget
 */
GtkWidget *
trellis_networks_visible (TrellisPlace *place)
{
  GtkWidget *content = g_object_get_data (G_OBJECT (place), CONTENT);
  GtkWidget *stack = content ? gtk_widget_get_parent (content) : NULL;

  return GTK_IS_STACK (stack) ? gtk_stack_get_visible_child (GTK_STACK (stack)) : NULL;
}

/**
 * trellis_networks_current: (skip)
 * @place: the place
 *
 * What the place shows at this moment.
 *
 * Returns: (transfer none) (nullable): the view, %NULL while something is edited
 */
TrellisNetworksView *
trellis_networks_current (TrellisPlace *place)
{
  GtkWidget *visible = trellis_networks_visible (place);

  return visible ? trellis_networks_view_of (visible) : NULL;
}

static GtkWidget *
find_list_box (GtkWidget *widget)
{
  GtkWidget *found = GTK_IS_LIST_BOX (widget) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found;
       child = gtk_widget_get_next_sibling (child))
    found = find_list_box (child);
  return found;
}

/**
 * trellis_networks_group: (skip)
 * @page: a page
 * @title: title of the group
 * @sentence: (nullable): what its rows come to
 *
 * Adds a group whose sentence is heard as well, when the focus comes to its first row.
 *
 * Returns: (transfer none): the group
 */
GtkWidget *
trellis_networks_group (TrellisPage *page, const char *title, const char *sentence)
{
  GtkWidget *group = trellis_page_add_group (page, title, sentence);
  GtkWidget *list = sentence ? find_list_box (group) : NULL;

  if (list) {
    g_autofree char *name = g_strdup_printf ("%s. %s", title, sentence);

    trellis_a11y_name (list, name);
  }
  return group;
}

/**
 * trellis_networks_group_fact: (skip)
 * @group: a group
 * @title: what it is about
 * @value: (nullable): the fact
 *
 * Adds a fact, unless it is not known.
 */
void
trellis_networks_group_fact (GtkWidget *group, const char *title, const char *value)
{
  if (value && *value)
    trellis_group_add (group, trellis_fact_row (title, value));
}

/**
 * trellis_networks_button: (skip)
 * @page: a page
 * @label: what it does, with a mnemonic
 * @action: name of its action
 * @suggested: whether it is the one big action of the page
 *
 * Adds a button that does an action of the place.
 *
 * Returns: (transfer none): the button
 */
GtkWidget *
trellis_networks_button (TrellisPage *page,
                         const char *label,
                         const char *action,
                         gboolean suggested)
{
  GtkWidget *button = trellis_page_add_action (page, label, suggested);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  return button;
}

/**
 * trellis_networks_row_action: (skip)
 * @title: what it does
 * @subtitle: (nullable): more of it
 * @icon_name: (nullable): an icon
 * @action: name of its action
 *
 * Makes a row that does an action of the place.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
trellis_networks_row_action (const char *title,
                             const char *subtitle,
                             const char *icon_name,
                             const char *action)
{
  GtkWidget *row = trellis_button_row (title, subtitle, icon_name);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), action);
  return row;
}

static gboolean
is_address (const char *text)
{
  const char *at = strchr (text, '@');

  return at && at > text && strchr (at, '.') && !strpbrk (text, " \t\r\n,;<>?&");
}

/**
 * trellis_networks_add_contact: (skip)
 * @group: a group
 * @contact: (nullable): an e-mail address, a number, or words
 *
 * Adds how to reach somebody; an e-mail address can be pressed to write to.
 */
void
trellis_networks_add_contact (GtkWidget *group, const char *contact)
{
  if (!contact || !*contact)
    return;
  if (is_address (contact)) {
    g_autofree char *escaped = g_uri_escape_string (contact, "@", FALSE);
    g_autofree char *url = g_strconcat ("mailto:", escaped, NULL);
    g_autofree char *title = g_strdup_printf (_ ("Write to %s"), contact);
    GtkWidget *row = trellis_link_row (title, url);

    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), "");
    trellis_a11y_name (row, title);
    trellis_group_add (group, row);
  } else {
    trellis_networks_group_fact (group, _ ("Contact"), contact);
  }
}
