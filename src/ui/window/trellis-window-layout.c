/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Wide and narrow windows: where the places are chosen, and what the header has room for. */
#include "config.h"

#include "ui/window/trellis-window-private.h"

static GtkWidget *
find_switcher (GtkWidget *widget)
{
  GtkWidget *found = ADW_IS_VIEW_SWITCHER (widget) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found;
       child = gtk_widget_get_next_sibling (child))
    found = find_switcher (child);
  return found;
}

/* The switcher that has no room in the header is still there to AT-SPI, beside the one at the bottom. */
static void
tell_switcher (TrellisWindow *self, gboolean there)
{
  GtkWidget *switcher = find_switcher (self->title);

  if (switcher)
    gtk_accessible_update_state (GTK_ACCESSIBLE (switcher), GTK_ACCESSIBLE_STATE_HIDDEN, !there,
                                 -1);
}

static gboolean
layout_cb (gpointer data)
{
  TrellisWindow *self = data;
  gboolean narrow = adw_view_switcher_title_get_title_visible (
      ADW_VIEW_SWITCHER_TITLE (self->title));

  self->layout_id = 0;
  trellis_window_update_back (self);
  if (trellis_window_is_screen (self, "places"))
    trellis_window_update_title (self);
  /* Its buttons are made when they are first needed: a wide window starts without. */
  if (narrow) {
    adw_view_switcher_bar_set_stack (ADW_VIEW_SWITCHER_BAR (self->bar),
                                     ADW_VIEW_STACK (self->views));
    gtk_widget_add_css_class (self->header, "trellis-narrow");
  } else {
    gtk_widget_remove_css_class (self->header, "trellis-narrow");
  }
  tell_switcher (self, !narrow);
  adw_view_switcher_bar_set_reveal (ADW_VIEW_SWITCHER_BAR (self->bar), narrow);
  gtk_widget_set_visible (self->bar, narrow);
  return G_SOURCE_REMOVE;
}

/**
 * trellis_window_layout_later: (skip)
 * @self: a window
 *
 * Heard while the window is being laid out: what is shown or hidden then would be left without a place, so it is done when
 * that is over.
 */
void
trellis_window_layout_later (TrellisWindow *self)
{
  if (!self->layout_id)
    self->layout_id = g_idle_add (layout_cb, self);
}
