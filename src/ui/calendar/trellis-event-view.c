/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the pages of events and learning weeks have in common: their keys, their menu, and that they
 * follow whether the tools of organisers are on. */
#include "config.h"

#include "ui/calendar/trellis-event-view.h"

#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-place.h"
#include "ui/common/trellis-wrap-box.h"

#include <glib/gi18n.h>

#define ORGANISE "organise"
#define VIEW "trellis-event-view"

/**
 * trellis_event_view_new: (skip)
 * @library: a library
 * @uid: uid of what is shown
 *
 * Makes what a page knows.
 *
 * Returns: (transfer full): it
 */
TrellisEventView *
trellis_event_view_new (TrellisLibrary *library, const char *uid)
{
  TrellisEventView *self = g_new0 (TrellisEventView, 1);

  self->library = g_object_ref (library);
  self->uid = g_strdup (uid);
  self->me = g_strdup (trellis_library_get_me (library));
  self->access_needs = g_strdup ("");
  return self;
}

/**
 * trellis_event_view_free: (skip)
 * @view: what a page knows
 *
 * Frees it.
 */
void
trellis_event_view_free (gpointer view)
{
  TrellisEventView *self = view;

  g_object_unref (self->library);
  g_free (self->uid);
  g_free (self->me);
  g_free (self->access_needs);
  g_free (self);
}

static GtkApplication *
application_of (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  return GTK_IS_WINDOW (root) ? gtk_window_get_application (GTK_WINDOW (root)) : NULL;
}

/**
 * trellis_event_view_organises:
 * @widget: a widget of the window
 *
 * Whether the tools of organisers are on.
 *
 * Returns: %TRUE if they are
 */
gboolean
trellis_event_view_organises (GtkWidget *widget)
{
  GtkApplication *application = application_of (widget);
  g_autoptr (GVariant) state = NULL;

  if (application && g_action_group_has_action (G_ACTION_GROUP (application), ORGANISE))
    state = g_action_group_get_action_state (G_ACTION_GROUP (application), ORGANISE);
  return state && g_variant_is_of_type (state, G_VARIANT_TYPE_BOOLEAN) &&
         g_variant_get_boolean (state);
}

static void
organise_cb (GActionGroup *application, const char *name, GVariant *state, TrellisPage *page)
{
  if (gtk_widget_get_root (GTK_WIDGET (page)))
    trellis_page_refill (page);
}

/* A page does not know its window before it is in it. */
static void
root_cb (GtkWidget *page, GParamSpec *pspec, gpointer data)
{
  GtkApplication *application = application_of (page);

  if (!application || g_object_get_data (G_OBJECT (page), ORGANISE))
    return;
  g_object_set_data (G_OBJECT (page), ORGANISE, GINT_TO_POINTER (TRUE));
  g_signal_connect_object (application, "action-state-changed::" ORGANISE, G_CALLBACK (organise_cb),
                           page, 0);
  if (trellis_event_view_organises (page))
    trellis_page_refill (TRELLIS_PAGE (page));
}

/* Who I am is a setting and no record, so that its change is seen in the history alone. */
static void
history_cb (TrellisLibrary *library, GtkWidget *page)
{
  TrellisEventView *self = g_object_get_data (G_OBJECT (page), VIEW);

  if (g_str_equal (self->me, trellis_library_get_me (library)))
    return;
  g_free (self->me);
  self->me = g_strdup (trellis_library_get_me (library));
  trellis_page_refill (TRELLIS_PAGE (page));
}

/**
 * trellis_event_view_attach: (skip)
 * @self: what a page knows
 * @page: its page
 *
 * Tells it of its page, which from now on follows the tools of organisers.
 */
void
trellis_event_view_attach (TrellisEventView *self, GtkWidget *page)
{
  self->page = page;
  g_object_set_data (G_OBJECT (page), VIEW, self);
  g_signal_connect_object (self->library, "history", G_CALLBACK (history_cb), page, 0);
  g_signal_connect (page, "notify::root", G_CALLBACK (root_cb), NULL);
}

/* While a text is typed, keys such as Delete are its own. */
static gboolean
key_cb (GtkWidget *page, GVariant *arguments, gpointer data)
{
  const TrellisEventKey *key = data;
  GtkRoot *root = gtk_widget_get_root (page);
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  if (!key->while_typing && (GTK_IS_EDITABLE (focus) || GTK_IS_TEXT_VIEW (focus)))
    return GDK_EVENT_PROPAGATE;
  return gtk_widget_activate_action (page, key->action, NULL);
}

/**
 * trellis_event_view_add_keys: (skip)
 * @self: what a page knows
 * @keys: keys with names of actions that take no target; they are static
 * @n_keys: how many
 *
 * Binds keys while the focus is in the page.
 */
void
trellis_event_view_add_keys (TrellisEventView *self, const TrellisEventKey *keys, guint n_keys)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  for (guint i = 0; i < n_keys; i++)
    gtk_shortcut_controller_add_shortcut (
        GTK_SHORTCUT_CONTROLLER (controller),
        gtk_shortcut_new (gtk_shortcut_trigger_parse_string (keys[i].trigger),
                          gtk_callback_action_new (key_cb, (gpointer) &keys[i], NULL)));
  gtk_widget_add_controller (self->page, controller);
}

/**
 * trellis_event_view_push: (skip)
 * @self: what a page knows
 * @title: what the new page is called
 * @page: a page
 *
 * Slides another page in over this one.
 */
void
trellis_event_view_push (TrellisEventView *self, const char *title, GtkWidget *page)
{
  TrellisPlace *place = trellis_place_of (self->page);

  if (place)
    trellis_place_push (place, title, page);
  else
    g_object_unref (g_object_ref_sink (page));
}

/**
 * trellis_event_view_add_button:
 * @page: a page
 * @label: what the button does, with a mnemonic
 * @action: name of an action without a target
 * @suggested: whether it is the one big action
 *
 * Adds a button that activates an action.
 *
 * Returns: (transfer none): the button
 */
GtkWidget *
trellis_event_view_add_button (TrellisPage *page,
                               const char *label,
                               const char *action,
                               gboolean suggested)
{
  GtkWidget *button = trellis_page_add_action (page, label, suggested);
  g_auto (GStrv) parts = g_strsplit (label, "_", 2);
  g_autofree char *name = g_strjoinv ("", parts);

  /* With a mnemonic inside a word, GTK before 4.10 names the button by its label and by the mnemonic too. */
  trellis_a11y_name (button, name);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  return button;
}

/**
 * trellis_event_view_add_menu:
 * @page: a page
 * @beside: (nullable): a button of the page to stand beside
 * @menu: what is in it
 *
 * Adds the menu “More actions”.
 */
void
trellis_event_view_add_menu (TrellisPage *page, GtkWidget *beside, GMenuModel *menu)
{
  GtkWidget *box = beside ? gtk_widget_get_parent (beside) : trellis_wrap_box_new ();
  GtkWidget *more = gtk_menu_button_new ();

  g_object_set (more, "label", _ ("_More actions"), "use-underline", TRUE, "menu-model", menu,
                "always-show-arrow", TRUE, NULL);
  gtk_widget_add_css_class (more, "pill");
  trellis_a11y_name (more, _ ("More actions"));
  trellis_wrap_box_add (TRELLIS_WRAP_BOX (box), more);
  if (!beside)
    trellis_page_add (page, box);
}
