/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rows of a page. What cannot have the focus cannot be read by ear, so every fact is a row that can. */
#include "config.h"

#include "ui/common/trellis-rows.h"

#include "ui/common/trellis-a11y.h"

#include <glib/gi18n.h>

static GtkWidget *
find_list_box (GtkWidget *widget)
{
  if (GTK_IS_LIST_BOX (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_list_box (child);

    if (found)
      return found;
  }
  return NULL;
}

/**
 * trellis_group_new:
 * @title: its title, without markup
 * @description: (nullable): one sentence below it
 *
 * Makes a group of rows whose inner list is called after its title.
 *
 * Returns: (transfer floating): an #AdwPreferencesGroup
 */
GtkWidget *
trellis_group_new (const char *title, const char *description)
{
  g_autofree char *escaped = g_markup_escape_text (title ? title : "", -1);
  g_autofree char *below = description ? g_markup_escape_text (description, -1) : NULL;
  GtkWidget *group = g_object_new (ADW_TYPE_PREFERENCES_GROUP, "title", escaped, "description",
                                   below, NULL);
  GtkWidget *list = find_list_box (group);

  if (list)
    trellis_a11y_name (list, title && *title ? title : _ ("Details"));
  return group;
}

/**
 * trellis_group_add:
 * @group: a group
 * @row: a row
 *
 * Adds a row.
 */
void
trellis_group_add (GtkWidget *group, GtkWidget *row)
{
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
}

static void
set_texts (GtkWidget *row, const char *title, const char *subtitle)
{
  g_object_set (row, "use-markup", FALSE, "title", title, NULL);
  if (subtitle)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
}

/**
 * trellis_form_row:
 * @title: what the control is for
 * @control: an entry, switch, spin button or the like
 *
 * Makes a row of a form: one stop for the focus, which is the control, named by the title.
 *
 * Returns: (transfer floating): an #AdwActionRow
 */
GtkWidget *
trellis_form_row (const char *title, GtkWidget *control)
{
  GtkWidget *row = adw_action_row_new ();

  set_texts (row, title, NULL);
  gtk_widget_set_valign (control, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), control);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), control);
  gtk_widget_set_focusable (row, FALSE);
  return row;
}

/**
 * trellis_fact_row:
 * @title: what it is about, such as Place
 * @value: the fact
 *
 * Makes a row that tells a fact.
 *
 * Returns: (transfer floating): an #AdwActionRow
 */
GtkWidget *
trellis_fact_row (const char *title, const char *value)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "accessible-role", TRELLIS_ROLE_FACT, NULL);
  g_autofree char *name = g_strdup_printf ("%s: %s", title, value);

  set_texts (row, title, value);
  gtk_widget_add_css_class (row, "trellis-fact");
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY);
  trellis_a11y_name (row, name);
  return row;
}

/* GtkLabel selects all of its text when Tab comes to it, which looks like an accident. */
static gboolean
unselect_cb (gpointer label)
{
  gtk_label_select_region (label, 0, 0);
  return G_SOURCE_REMOVE;
}

static void
text_entered_cb (GtkEventController *focus, gpointer data)
{
  g_idle_add_full (G_PRIORITY_HIGH, unselect_cb,
                   g_object_ref (gtk_event_controller_get_widget (focus)), g_object_unref);
}

/**
 * trellis_text_row:
 * @title: (nullable): what it is about
 * @text: some paragraphs
 *
 * Makes a row of running text, that can be selected and copied.
 *
 * Returns: (transfer floating): an #AdwPreferencesRow
 */
GtkWidget *
trellis_text_row (const char *title, const char *text)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, "xalign", 0.0, "selectable", TRUE, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkEventController *focus = gtk_event_controller_focus_new ();
  g_autofree char *name = title ? g_strdup_printf ("%s: %s", title, text) : g_strdup (text);

  if (title) {
    GtkWidget *caption = trellis_quiet_label (title);

    gtk_widget_add_css_class (caption, "caption");
    gtk_widget_add_css_class (caption, "dim-label");
    gtk_box_append (GTK_BOX (box), caption);
  }
  gtk_label_set_max_width_chars (GTK_LABEL (label), 66);
  trellis_a11y_name (label, name);
  g_signal_connect (focus, "enter", G_CALLBACK (text_entered_cb), NULL);
  gtk_widget_add_controller (label, focus);
  gtk_box_append (GTK_BOX (box), label);
  gtk_widget_add_css_class (box, "trellis-text");
  return g_object_new (ADW_TYPE_PREFERENCES_ROW, "child", box, "focusable", FALSE, "activatable",
                       FALSE, "use-markup", FALSE, "title", title ? title : "", NULL);
}

/**
 * trellis_button_row:
 * @title: what it leads to or does
 * @subtitle: (nullable): more of it
 * @icon_name: (nullable): an icon before it
 *
 * Makes a row that is pressed; connect to its `activated`.
 *
 * Returns: (transfer floating): an #AdwActionRow
 */
GtkWidget *
trellis_button_row (const char *title, const char *subtitle, const char *icon_name)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "accessible-role", GTK_ACCESSIBLE_ROLE_BUTTON,
                                 "activatable", TRUE, NULL);
  g_autofree char *name = subtitle && *subtitle ? g_strdup_printf ("%s, %s", title, subtitle)
                                                : g_strdup (title);

  set_texts (row, title, subtitle);
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY);
  if (icon_name)
    adw_action_row_add_prefix (ADW_ACTION_ROW (row),
                               g_object_new (GTK_TYPE_IMAGE, "icon-name", icon_name,
                                             "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                             NULL));
  trellis_a11y_name (row, name);
  return row;
}

/**
 * trellis_open_row:
 * @title: title of a record
 * @subtitle: (nullable): more of it
 * @icon_name: (nullable): an icon before it
 * @kind: singular name of its kind
 * @uid: its uid
 *
 * Makes a row that opens a record, in whichever place it lives.
 *
 * Returns: (transfer floating): an #AdwActionRow
 */
GtkWidget *
trellis_open_row (const char *title,
                  const char *subtitle,
                  const char *icon_name,
                  const char *kind,
                  const char *uid)
{
  GtkWidget *row = trellis_button_row (title, subtitle, icon_name);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "(ss)", kind, uid);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.open");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             g_object_new (GTK_TYPE_IMAGE, "icon-name", "go-next-symbolic",
                                           "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                           NULL));
  return row;
}

static void
open_url_cb (AdwActionRow *row, gpointer data)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (row));

  gtk_show_uri (GTK_WINDOW (root), g_object_get_data (G_OBJECT (row), "url"), GDK_CURRENT_TIME);
}

/**
 * trellis_link_row:
 * @title: what the link is for
 * @url: a web address
 *
 * Makes a row that opens a web address. Only http, https and mailto are opened; any other address is only shown.
 *
 * Returns: (transfer floating): an #AdwActionRow
 */
GtkWidget *
trellis_link_row (const char *title, const char *url)
{
  g_autofree char *scheme = g_uri_parse_scheme (url);
  GtkWidget *row;

  if (g_strcmp0 (scheme, "https") && g_strcmp0 (scheme, "http") && g_strcmp0 (scheme, "mailto"))
    return trellis_fact_row (title, url);
  row = trellis_button_row (title, url, NULL);
  g_object_set_data_full (G_OBJECT (row), "url", g_strdup (url), g_free);
  g_signal_connect (row, "activated", G_CALLBACK (open_url_cb), NULL);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             g_object_new (GTK_TYPE_IMAGE, "icon-name",
                                           "adw-external-link-symbolic", "accessible-role",
                                           GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  return row;
}
