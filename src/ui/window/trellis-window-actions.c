/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a window can be asked to do. */
#include "config.h"

#include "ui/common/trellis-doing.h"
#include "ui/window/trellis-file-actions.h"
#include "ui/window/trellis-me-dialog.h"
#include "ui/window/trellis-places.h"
#include "ui/window/trellis-search-page.h"
#include "ui/window/trellis-undo.h"
#include "ui/window/trellis-window-private.h"

#include <glib/gi18n.h>

static gboolean
open_record (TrellisWindow *self, const char *kind, const char *uid)
{
  TrellisPlace *place = trellis_places_open (ADW_VIEW_STACK (self->views), kind, uid);

  if (!place)
    return FALSE;
  trellis_window_show_places (self);
  adw_view_stack_set_visible_child (ADW_VIEW_STACK (self->views), GTK_WIDGET (place));
  trellis_window_update_title (self);
  trellis_place_focus_page (place);
  trellis_window_update_back (self);
  return TRUE;
}

static void
open_action (GtkWidget *widget, const char *action, GVariant *target)
{
  const char *kind, *uid;

  g_variant_get (target, "(&s&s)", &kind, &uid);
  if (!open_record (TRELLIS_WINDOW (widget), kind, uid))
    trellis_tell (widget, _ ("There is no page for this yet"), FALSE);
}

static void
undo_action (GtkWidget *widget, const char *action, GVariant *target)
{
  TrellisWindow *self = TRELLIS_WINDOW (widget);
  gboolean undo = g_str_equal (action, "win.undo");

  /* What was typed and left comes back before what was done. */
  if (undo && trellis_window_get_place (self) &&
      trellis_place_bring_back (trellis_window_get_place (self)))
    return;
  trellis_undo_run (widget, self->library, undo);
}

static void
new_action (GtkWidget *widget, const char *action, GVariant *target)
{
  TrellisPlace *place = trellis_window_get_place (TRELLIS_WINDOW (widget));

  if (place && trellis_window_is_screen (TRELLIS_WINDOW (widget), "places"))
    trellis_place_add (place);
}

static void
leave_search (TrellisWindow *self)
{
  trellis_window_show_places (self);
  trellis_window_update_back (self);
  gtk_widget_child_focus (GTK_WIDGET (trellis_window_get_place (self)), GTK_DIR_TAB_FORWARD);
}

static void
back_action (GtkWidget *widget, const char *action, GVariant *target)
{
  TrellisWindow *self = TRELLIS_WINDOW (widget);
  TrellisPlace *place = trellis_window_get_place (self);

  if (trellis_window_is_screen (self, "search"))
    leave_search (self);
  else if (place && trellis_place_back (place))
    trellis_window_update_back (self);
}

static void
search_action (GtkWidget *widget, const char *action, GVariant *target)
{
  TrellisWindow *self = TRELLIS_WINDOW (widget);
  GtkWidget *page;

  if (!self->library || trellis_window_is_screen (self, "first-run"))
    return;
  page = gtk_stack_get_child_by_name (GTK_STACK (self->screens), "search");
  if (!page) {
    page = trellis_search_page_new (self->library);
    trellis_window_add_screen (self, "search", _ ("Search"), page);
  }
  gtk_stack_set_visible_child (GTK_STACK (self->screens), page);
  trellis_window_update_back (self);
  trellis_search_page_begin (TRELLIS_SEARCH_PAGE (page));
}

static void
pane_action (GtkWidget *widget, const char *action, GVariant *target)
{
  TrellisPlace *place = trellis_window_get_place (TRELLIS_WINDOW (widget));

  if (place && trellis_window_is_screen (TRELLIS_WINDOW (widget), "places"))
    trellis_place_next_pane (place);
}

static void
place_action (GtkWidget *widget, const char *action, GVariant *target)
{
  trellis_window_show_place (TRELLIS_WINDOW (widget), g_variant_get_string (target, NULL));
}

static void
me_action (GtkWidget *widget, const char *action, GVariant *target)
{
  TrellisWindow *self = TRELLIS_WINDOW (widget);

  if (self->library)
    gtk_window_present (GTK_WINDOW (trellis_me_dialog_new (GTK_WINDOW (self), self->library)));
}

static void
import_action (GtkWidget *widget, const char *action, GVariant *target)
{
  trellis_file_actions_import (GTK_WINDOW (widget), TRELLIS_WINDOW (widget)->library);
}

static void
export_action (GtkWidget *widget, const char *action, GVariant *target)
{
  trellis_file_actions_export (GTK_WINDOW (widget), TRELLIS_WINDOW (widget)->library);
}

/**
 * trellis_window_install_actions:
 * @klass: the class of windows
 *
 * Installs the actions of the group `win`, with Escape for going back.
 */
void
trellis_window_install_actions (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.open", "(ss)", open_action);
  gtk_widget_class_install_action (klass, "win.undo", NULL, undo_action);
  gtk_widget_class_install_action (klass, "win.redo", NULL, undo_action);
  gtk_widget_class_install_action (klass, "win.new", NULL, new_action);
  gtk_widget_class_install_action (klass, "win.back", NULL, back_action);
  gtk_widget_class_install_action (klass, "win.search", NULL, search_action);
  gtk_widget_class_install_action (klass, "win.next-pane", NULL, pane_action);
  gtk_widget_class_install_action (klass, "win.place", "s", place_action);
  gtk_widget_class_install_action (klass, "win.who-am-i", NULL, me_action);
  gtk_widget_class_install_action (klass, "win.import", NULL, import_action);
  gtk_widget_class_install_action (klass, "win.export", NULL, export_action);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_Escape, 0, "win.back", NULL);
}
