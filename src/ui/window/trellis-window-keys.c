/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The keys of the place in view, wherever the focus is: in the header, in a message, or nowhere. */
#include "config.h"

#include "ui/window/trellis-window-private.h"

/* Pages first, as if the focus were in them; keys alone, such as Delete, are of what has the focus. */
static gboolean
pressed_cb (GtkEventControllerKey *controller,
            guint key,
            guint code,
            GdkModifierType modifiers,
            gpointer data)
{
  TrellisWindow *window = data;
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (window));
  TrellisPlace *place = trellis_window_is_screen (window, "places")
                            ? trellis_window_get_place (window)
                            : NULL;
  GtkWidget *page = place ? trellis_place_get_page (place) : NULL;

  if (!place || !(modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK)))
    return GDK_EVENT_PROPAGATE;
  if (focus && gtk_widget_is_ancestor (focus, GTK_WIDGET (place))) /* they had it already */
    return GDK_EVENT_PROPAGATE;
  return (page && gtk_event_controller_key_forward (controller, page)) ||
         gtk_event_controller_key_forward (controller, GTK_WIDGET (place));
}

static gboolean
back_cb (GtkWidget *screens, GVariant *arguments, gpointer back)
{
  return gtk_widget_get_visible (back) && gtk_widget_activate_action (screens, "win.back", NULL);
}

/**
 * trellis_window_keys_add_back:
 * @screens: what is shown below messages
 * @back: the button that goes back, shown while there is somewhere to go
 *
 * Has Escape go back at once. While a message is shown, libadwaita would take the first Escape to close it: who does not see
 * it, and is not in it, only hears that nothing happens. Where there is no way back, Escape closes the message as before.
 */
void
trellis_window_keys_add_back (GtkWidget *screens, GtkWidget *back)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (controller),
      gtk_shortcut_new (gtk_shortcut_trigger_parse_string ("Escape"),
                        gtk_callback_action_new (back_cb, back, NULL)));
  gtk_widget_add_controller (screens, controller);
}

/**
 * trellis_window_keys_add:
 * @self: a window
 *
 * Hands keys that nothing else has taken to the place in view.
 */
void
trellis_window_keys_add (TrellisWindow *self)
{
  GtkEventController *controller = gtk_event_controller_key_new ();

  g_signal_connect (controller, "key-pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}
