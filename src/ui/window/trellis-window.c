/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/window/trellis-window.h"

#include "ui/common/trellis-a11y.h"
#include "ui/window/trellis-failure-page.h"
#include "ui/window/trellis-first-run.h"
#include "ui/window/trellis-import-dialog.h"
#include "ui/window/trellis-main-menu.h"
#include "ui/window/trellis-places.h"
#include "ui/window/trellis-window-private.h"

#include <glib/gi18n.h>

G_DEFINE_FINAL_TYPE (TrellisWindow, trellis_window, ADW_TYPE_APPLICATION_WINDOW)

/**
 * trellis_window_get_place:
 * @self: a window
 *
 * The place in view, also while something covers it.
 *
 * Returns: (transfer none) (nullable): the place, %NULL without a library
 */
TrellisPlace *
trellis_window_get_place (TrellisWindow *self)
{
  GtkWidget *child = self->library ? adw_view_stack_get_visible_child (ADW_VIEW_STACK (self->views))
                                   : NULL;

  return child ? TRELLIS_PLACE (child) : NULL;
}

/**
 * trellis_window_is_screen:
 * @self: a window
 * @name: a screen: first-run, places, search or failure
 *
 * Whether a screen is shown.
 *
 * Returns: %TRUE if it is
 */
gboolean
trellis_window_is_screen (TrellisWindow *self, const char *name)
{
  return !g_strcmp0 (gtk_stack_get_visible_child_name (GTK_STACK (self->screens)), name);
}

/**
 * trellis_window_update_back:
 * @self: a window
 *
 * Shows the button that leads back where there is somewhere to go.
 */
void
trellis_window_update_back (TrellisWindow *self)
{
  TrellisPlace *place = trellis_window_get_place (self);
  gboolean in_places = trellis_window_is_screen (self, "places");

  gtk_widget_set_visible (self->back,
                          trellis_window_is_screen (self, "search") ||
                              (in_places && place && trellis_place_get_can_go_back (place)));
}

/**
 * trellis_window_update_title:
 * @self: a window
 *
 * Gives the window the title of the place or page in view.
 */
void
trellis_window_update_title (TrellisWindow *self)
{
  TrellisPlace *now = trellis_window_get_place (self);
  g_autofree char *place = trellis_places_title (
      adw_view_stack_get_visible_child_name (ADW_VIEW_STACK (self->views)));
  const char *page = now ? trellis_place_get_title (now) : NULL;
  /* Translators: title of the window; %s is the place or page in view, such as Calendar */
  g_autofree char *title = g_strdup_printf (_ ("%s – Trellis"), page ? page : place ? place : "");

  if (now && g_strcmp0 (gtk_window_get_title (GTK_WINDOW (self)), title))
    gtk_window_set_title (GTK_WINDOW (self), title);
}

static void
update_history (TrellisWindow *self)
{
  TrellisLibrary *library = self->library;
  TrellisPlace *place = trellis_window_get_place (self);

  if (!library)
    return;
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.undo",
                                 trellis_library_get_undo_label (library) != NULL ||
                                     (place && trellis_place_get_has_left (place)));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.redo",
                                 trellis_library_get_redo_label (library) != NULL);
}

static void
place_changed_cb (GObject *views, GParamSpec *pspec, TrellisWindow *self)
{
  TrellisPlace *place = trellis_window_get_place (self);

  if (!place)
    return;
  trellis_place_prepare (place);
  g_settings_set_string (self->settings, "last-place",
                         adw_view_stack_get_visible_child_name (ADW_VIEW_STACK (views)));
  trellis_window_update_title (self);
  trellis_window_update_back (self);
  update_history (self);
}

/* What was done since a form was left is what undo takes back first. */
static void
history_cb (TrellisLibrary *library, TrellisWindow *self)
{
  TrellisPlace *place = trellis_window_get_place (self);

  if (place)
    trellis_place_drop_left (place);
  update_history (self);
}

static void
left_cb (GObject *place, GParamSpec *pspec, TrellisWindow *self)
{
  update_history (self);
}

static void
show_banner (TrellisWindow *self)
{
  const char *text = NULL;

  if (self->library && trellis_library_is_read_only (self->library))
    text = _ ("This library can be read but not changed.");
  else if (self->library && trellis_library_is_sample (self->library))
    text = _ ("You are looking around in a sample, and nothing here is kept. Leave it");
  gtk_widget_set_visible (self->banner, text != NULL);
  if (text)
    gtk_button_set_label (GTK_BUTTON (self->banner), text);
}

/**
 * trellis_window_add_screen:
 * @self: a window
 * @name: a screen
 * @title: what it is called when the focus enters
 * @screen: a widget
 *
 * Adds a screen, not shown yet.
 */
void
trellis_window_add_screen (TrellisWindow *self,
                           const char *name,
                           const char *title,
                           GtkWidget *screen)
{
  GtkStackPage *page = gtk_stack_add_named (GTK_STACK (self->screens), screen, name);

  gtk_accessible_update_property (GTK_ACCESSIBLE (page), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
}

static void
remove_screen (TrellisWindow *self, const char *name)
{
  GtkWidget *child = gtk_stack_get_child_by_name (GTK_STACK (self->screens), name);

  if (child)
    gtk_stack_remove (GTK_STACK (self->screens), child);
}

/**
 * trellis_window_show_places:
 * @self: a window
 *
 * Shows the places. What covers them is taken away, not only put aside: to AT-SPI it would else still be there.
 */
void
trellis_window_show_places (TrellisWindow *self)
{
  gtk_stack_set_visible_child (GTK_STACK (self->screens), self->views);
  remove_screen (self, "search");
}

/* Library ------------------------------------------------------------------------------------- */

/* On the first run there is nowhere to switch to and nothing to search. */
static void
show_tools (TrellisWindow *self, gboolean shown)
{
  gtk_widget_set_visible (self->title, shown);
  gtk_widget_set_visible (self->add, shown);
  gtk_widget_set_visible (self->search_button, shown);
}

static void
library_changed_cb (TrellisLibrary *library, const char *kind, TrellisWindow *self)
{
  if (trellis_window_is_screen (self, "first-run")) {
    gtk_stack_set_visible_child_name (GTK_STACK (self->screens), "places");
    show_tools (self, TRUE);
    place_changed_cb (G_OBJECT (self->views), NULL, self);
  }
  show_banner (self);
}

/* Asked for before the window is seen, the focus would stay where GTK puts it: on the header. */
static void
focus_screen (TrellisWindow *self)
{
  gtk_widget_child_focus (gtk_stack_get_visible_child (GTK_STACK (self->screens)),
                          GTK_DIR_TAB_FORWARD);
}

static void
make_places (TrellisWindow *self)
{
  AdwViewSwitcherTitle *title = ADW_VIEW_SWITCHER_TITLE (self->title);

  /* A switcher makes all its buttons anew for each page that comes: it looks when all are there. */
  adw_view_switcher_title_set_stack (title, NULL);
  trellis_places_fill (ADW_VIEW_STACK (self->views), self->library);
  adw_view_switcher_title_set_stack (title, ADW_VIEW_STACK (self->views));
  for (GtkWidget *place = gtk_widget_get_first_child (self->views); place;
       place = gtk_widget_get_next_sibling (place)) {
    g_signal_connect_object (place, "notify::can-go-back", G_CALLBACK (trellis_window_layout_later),
                             self, G_CONNECT_SWAPPED);
    g_signal_connect_object (place, "notify::has-left", G_CALLBACK (left_cb), self, 0);
  }
}

/**
 * trellis_window_drop_library:
 * @self: a window
 *
 * Lets go of the library and of every page that shows it, before it is closed.
 */
void
trellis_window_drop_library (TrellisWindow *self)
{
  if (!self->library)
    return;
  g_signal_handlers_disconnect_by_data (self->library, self);
  g_signal_handlers_block_by_func (self->views, place_changed_cb, self);
  trellis_places_clear (ADW_VIEW_STACK (self->views));
  g_signal_handlers_unblock_by_func (self->views, place_changed_cb, self);
  remove_screen (self, "search");
  remove_screen (self, "first-run");
  g_clear_object (&self->library);
}

/**
 * trellis_window_set_library:
 * @self: a window
 * @library: an open library
 *
 * Shows a library, or the first run while it is empty.
 */
void
trellis_window_set_library (TrellisWindow *self, TrellisLibrary *library)
{
  gboolean first_run = trellis_library_is_empty (library) &&
                       !trellis_library_is_read_only (library);
  g_autofree char *last = g_settings_get_string (self->settings, "last-place");

  trellis_window_drop_library (self);
  g_set_object (&self->library, library);
  g_signal_connect_object (library, "history", G_CALLBACK (history_cb), self, 0);
  g_signal_connect_object (library, "changed", G_CALLBACK (library_changed_cb), self,
                           G_CONNECT_AFTER);
  remove_screen (self, "failure");
  g_signal_handlers_block_by_func (self->views, place_changed_cb, self);
  make_places (self);
  g_signal_handlers_unblock_by_func (self->views, place_changed_cb, self);
  history_cb (library, self);
  show_banner (self);
  show_tools (self, !first_run);
  if (first_run) {
    trellis_window_add_screen (self, "first-run", _ ("Welcome"), trellis_first_run_new (library));
    gtk_stack_set_visible_child_name (GTK_STACK (self->screens), "first-run");
    gtk_window_set_title (GTK_WINDOW (self), _ ("Welcome to Trellis"));
    focus_screen (self);
    return;
  }
  gtk_stack_set_visible_child_name (GTK_STACK (self->screens), "places");
  trellis_window_show_place (self, last);
}

/**
 * trellis_window_set_failure:
 * @self: a window
 * @path: the library file
 * @error: why it could not be opened
 *
 * Tells why there is no library, and what can be done about it.
 */
void
trellis_window_set_failure (TrellisWindow *self, const char *path, const GError *error)
{
  remove_screen (self, "failure");
  trellis_window_add_screen (self, "failure", _ ("The library could not be opened"),
                             trellis_failure_page_new (path, error));
  gtk_stack_set_visible_child_name (GTK_STACK (self->screens), "failure");
  gtk_window_set_title (GTK_WINDOW (self), _ ("Trellis could not open the library"));
}

/**
 * trellis_window_show_place:
 * @self: a window
 * @name: calendar, framework, plan or networks
 *
 * Goes to a place and moves the focus into it.
 */
void
trellis_window_show_place (TrellisWindow *self, const char *name)
{
  if (!self->library || trellis_window_is_screen (self, "first-run") ||
      !gtk_widget_get_first_child (self->views))
    return;
  if (!adw_view_stack_get_child_by_name (ADW_VIEW_STACK (self->views), name))
    name = "calendar";
  gtk_stack_set_visible_child_name (GTK_STACK (self->screens), "places");
  adw_view_stack_set_visible_child_name (ADW_VIEW_STACK (self->views), name);
  place_changed_cb (G_OBJECT (self->views), NULL, self);
  gtk_widget_child_focus (GTK_WIDGET (trellis_window_get_place (self)), GTK_DIR_TAB_FORWARD);
}

/**
 * trellis_window_open_files:
 * @self: a window
 * @files: (array length=n_files): packs and calendars
 * @n_files: how many
 *
 * Shows what each file would bring and offers to take it.
 */
void
trellis_window_open_files (TrellisWindow *self, GFile **files, int n_files)
{
  for (int i = 0; self->library && i < n_files; i++)
    gtk_window_present (
        GTK_WINDOW (trellis_import_dialog_new (GTK_WINDOW (self), self->library, files[i])));
}

/* Object -------------------------------------------------------------------------------------- */

/* Where it is switched by hand, the switch itself is heard. */
static void
organise_cb (GSettings *settings, const char *key, TrellisWindow *self)
{
  if (gtk_window_is_active (GTK_WINDOW (self)))
    trellis_announce (self, g_settings_get_boolean (settings, key) ? _ ("Organise is on")
                                                                   : _ ("Organise is off"));
}

static void
build_header (TrellisWindow *self)
{
  GtkWidget *menu = trellis_main_menu_new ();

  self->header = adw_header_bar_new ();
  self->title = adw_view_switcher_title_new ();
  adw_view_switcher_title_set_title (ADW_VIEW_SWITCHER_TITLE (self->title), _ ("Trellis"));
  adw_header_bar_set_title_widget (ADW_HEADER_BAR (self->header), self->title);
  self->back = trellis_icon_button ("go-previous-symbolic", _ ("Back"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->back), "win.back");
  gtk_widget_set_visible (self->back, FALSE);
  self->add = trellis_icon_button ("list-add-symbolic", _ ("New"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->add), "win.new");
  self->search_button = trellis_icon_button ("system-search-symbolic", _ ("Search"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->search_button), "win.search");
  adw_header_bar_pack_start (ADW_HEADER_BAR (self->header), self->back);
  adw_header_bar_pack_start (ADW_HEADER_BAR (self->header), self->add);
  adw_header_bar_pack_end (ADW_HEADER_BAR (self->header), menu);
  adw_header_bar_pack_end (ADW_HEADER_BAR (self->header), self->search_button);
}

static void
build_content (TrellisWindow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *overlay = adw_toast_overlay_new ();
  GtkStackPage *page;

  self->views = adw_view_stack_new ();
  self->screens = gtk_stack_new ();
  self->bar = adw_view_switcher_bar_new ();
  gtk_widget_set_visible (self->bar, FALSE);
  self->banner = gtk_button_new_with_label ("");
  gtk_widget_add_css_class (self->banner, "trellis-banner");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->banner), "app.leave-sample");
  gtk_widget_set_visible (self->banner, FALSE);
  build_header (self);
  trellis_window_keys_add_back (self->screens, self->back);
  g_signal_connect_swapped (self->title, "notify::title-visible",
                            G_CALLBACK (trellis_window_layout_later), self);
  page = gtk_stack_add_named (GTK_STACK (self->screens), self->views, "places");
  gtk_accessible_update_property (GTK_ACCESSIBLE (page), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Places"), -1);
  g_object_set (self->screens, "vexpand", TRUE, "hhomogeneous", FALSE, "vhomogeneous", FALSE, NULL);
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (overlay), self->screens);
  gtk_box_append (GTK_BOX (box), self->header);
  gtk_box_append (GTK_BOX (box), self->banner);
  gtk_box_append (GTK_BOX (box), overlay);
  gtk_box_append (GTK_BOX (box), self->bar);
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (self), box);
  g_signal_connect (self->views, "notify::visible-child", G_CALLBACK (place_changed_cb), self);
}

static void
trellis_window_dispose (GObject *object)
{
  TrellisWindow *self = TRELLIS_WINDOW (object);

  if (self->views)
    g_signal_handlers_disconnect_by_data (self->views, self);
  self->views = NULL;
  g_clear_handle_id (&self->layout_id, g_source_remove);
  g_clear_object (&self->library);
  g_clear_object (&self->settings);
  G_OBJECT_CLASS (trellis_window_parent_class)->dispose (object);
}

static void
trellis_window_class_init (TrellisWindowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = trellis_window_dispose;
  trellis_window_install_actions (GTK_WIDGET_CLASS (klass));
}

static void
trellis_window_init (TrellisWindow *self)
{
  build_content (self);
  trellis_window_keys_add (self);
  g_signal_connect_after (self, "map", G_CALLBACK (focus_screen), NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.undo", FALSE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.redo", FALSE);
}

/**
 * trellis_window_new:
 * @application: the application
 * @settings: its settings
 *
 * Makes a window, still without a library.
 *
 * Returns: (transfer floating): the window
 */
GtkWidget *
trellis_window_new (GtkApplication *application, GSettings *settings)
{
  TrellisWindow *self = g_object_new (TRELLIS_TYPE_WINDOW, "application", application, NULL);

  self->settings = g_object_ref (settings);
  g_signal_connect_object (settings, "changed::organise", G_CALLBACK (organise_cb), self, 0);
  gtk_window_set_default_size (GTK_WINDOW (self), g_settings_get_int (settings, "window-width"),
                               g_settings_get_int (settings, "window-height"));
  if (g_settings_get_boolean (settings, "window-maximized"))
    gtk_window_maximize (GTK_WINDOW (self));
  g_settings_bind (settings, "window-width", self, "default-width", G_SETTINGS_BIND_SET);
  g_settings_bind (settings, "window-height", self, "default-height", G_SETTINGS_BIND_SET);
  g_settings_bind (settings, "window-maximized", self, "maximized", G_SETTINGS_BIND_SET);
  return GTK_WIDGET (self);
}
