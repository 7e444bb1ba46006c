/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the pages of the place share: they are live, follow the choice of role, know which record they show, and carry
 * the tools of organisers at their end, where they move nothing. */
#include "config.h"

#include "ui/framework/trellis-framework-page.h"

#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-rows.h"
#include "ui/common/trellis-wrap-box.h"

#include <glib/gi18n.h>

#define MARK_KIND "trellis-framework-kind"
#define MARK_UID "trellis-framework-uid"

typedef struct {
  TrellisStanding *standing;
  char *uid;
  TrellisFrameworkFill fill;
} Content;

static void
free_content (gpointer data)
{
  Content *self = data;

  g_object_unref (self->standing);
  g_free (self->uid);
  g_free (self);
}

static gboolean
fill_cb (TrellisPage *page, gpointer data)
{
  Content *self = data;

  return self->fill (page, self->standing, self->uid);
}

/* A page that has left its window is on its way out, and the library may be closed already. */
static void
chosen_cb (TrellisStanding *standing, TrellisPage *page)
{
  if (gtk_widget_get_root (GTK_WIDGET (page)))
    trellis_page_refill (page);
}

/**
 * trellis_framework_page_new:
 * @standing: where I stand
 * @kind: singular name of the kind of record that it shows, or what else the sidebar calls it
 * @uid: uid of that record, empty for none
 * @kinds: singular names of the kinds that it reads, separated by spaces
 * @fill: builds its content
 *
 * Makes a page that builds itself again when a record of one of the kinds changes or another role is chosen.
 *
 * Returns: (transfer floating): a [class@Page]
 */
GtkWidget *
trellis_framework_page_new (TrellisStanding *standing,
                            const char *kind,
                            const char *uid,
                            const char *kinds,
                            TrellisFrameworkFill fill)
{
  Content *content = g_new0 (Content, 1);
  GtkWidget *page;

  content->standing = g_object_ref (standing);
  content->uid = g_strdup (uid);
  content->fill = fill;
  page = trellis_page_new_live (trellis_standing_get_library (standing), kinds, fill_cb, content,
                                free_content);
  trellis_framework_page_mark (page, kind, uid);
  g_signal_connect_object (standing, "chosen", G_CALLBACK (chosen_cb), page, 0);
  return page;
}

/**
 * trellis_framework_page_mark:
 * @widget: a page or a row
 * @kind: singular name of a kind
 * @uid: uid of a record
 *
 * Notes which record a widget shows, so that keys know what to edit and delete.
 */
void
trellis_framework_page_mark (GtkWidget *widget, const char *kind, const char *uid)
{
  g_object_set_data_full (G_OBJECT (widget), MARK_KIND, g_strdup (kind), g_free);
  g_object_set_data_full (G_OBJECT (widget), MARK_UID, g_strdup (uid), g_free);
}

/**
 * trellis_framework_page_find_mark:
 * @from: (nullable): a widget, such as the one with the focus
 * @kind: (out): singular name of the kind
 * @uid: (out): uid of the record
 *
 * Finds the record that a widget is part of.
 *
 * Returns: %TRUE if there is one
 */
gboolean
trellis_framework_page_find_mark (GtkWidget *from, const char **kind, const char **uid)
{
  for (GtkWidget *at = from; at; at = gtk_widget_get_parent (at)) {
    *kind = g_object_get_data (G_OBJECT (at), MARK_KIND);
    *uid = g_object_get_data (G_OBJECT (at), MARK_UID);
    if (*kind)
      return **kind != '\0';
  }
  return FALSE;
}

static void
set_action (GtkWidget *button, const char *action, const char *kind, const char *uid)
{
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(ss)", kind, uid);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
}

/**
 * trellis_framework_page_add_action:
 * @page: a page
 * @label: what the button does, with a mnemonic
 * @suggested: whether it is the big action of the page
 * @action: name of an action with a kind and a uid as its target
 * @kind: singular name of a kind
 * @uid: uid of a record
 *
 * Adds a button to the page.
 *
 * Returns: (transfer none): the button
 */
GtkWidget *
trellis_framework_page_add_action (TrellisPage *page,
                                   const char *label,
                                   gboolean suggested,
                                   const char *action,
                                   const char *kind,
                                   const char *uid)
{
  GtkWidget *button = trellis_page_add_action (page, label, suggested);

  set_action (button, action, kind, uid);
  return button;
}

/**
 * trellis_framework_page_add_tools:
 * @page: a page
 * @standing: where I stand
 *
 * Adds the group of organisers' tools at the end of a page.
 *
 * Returns: (transfer none) (nullable): a box for tools, %NULL while they are turned off
 */
GtkWidget *
trellis_framework_page_add_tools (TrellisPage *page, TrellisStanding *standing)
{
  GtkWidget *group, *box;

  if (!trellis_standing_get_organise (standing))
    return NULL;
  group = trellis_page_add_group (page, _ ("Organise"), NULL);
  box = trellis_wrap_box_new ();
  trellis_group_add (group, box);
  return box;
}

/**
 * trellis_framework_page_add_tool:
 * @tools: (nullable): a box for tools; with none, nothing is done
 * @label: what the tool does, with a mnemonic
 * @action: name of an action with a kind and a uid as its target
 * @kind: singular name of a kind
 * @uid: uid of a record
 *
 * Adds a tool.
 */
void
trellis_framework_page_add_tool (
    GtkWidget *tools, const char *label, const char *action, const char *kind, const char *uid)
{
  GtkWidget *button;

  if (!tools)
    return;
  button = gtk_button_new_with_mnemonic (label);
  trellis_page_let_wrap (button);
  set_action (button, action, kind, uid);
  trellis_wrap_box_add (TRELLIS_WRAP_BOX (tools), button);
}

static void
add_row_tool (GtkWidget *row,
              const char *icon_name,
              const char *name,
              const char *action,
              const char *kind,
              const char *uid)
{
  GtkWidget *button = trellis_icon_button (icon_name, name);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  set_action (button, action, kind, uid);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
}

/**
 * trellis_framework_page_add_row_tools:
 * @standing: where I stand
 * @row: an #AdwActionRow
 * @kind: singular name of the kind of record that it shows
 * @uid: uid of that record
 * @title: what the record is called
 *
 * Marks a row with its record and, while the organisers' tools are on, lets it be edited and deleted.
 */
void
trellis_framework_page_add_row_tools (
    TrellisStanding *standing, GtkWidget *row, const char *kind, const char *uid, const char *title)
{
  g_autofree char *edit = g_strdup_printf (_ ("Edit “%s”"), title);
  g_autofree char *delete = g_strdup_printf (_ ("Delete “%s”"), title);

  trellis_framework_page_mark (row, kind, uid);
  if (!trellis_standing_get_organise (standing))
    return;
  add_row_tool (row, "document-edit-symbolic", edit, "framework.edit", kind, uid);
  add_row_tool (row, "user-trash-symbolic", delete, "framework.delete", kind, uid);
}

/**
 * trellis_framework_page_add_about:
 * @page: a page
 * @about: some paragraphs, may be empty
 *
 * Adds running text.
 */
void
trellis_framework_page_add_about (TrellisPage *page, const char *about)
{
  if (*about)
    trellis_group_add (trellis_page_add_group (page, NULL, NULL), trellis_text_row (NULL, about));
}
