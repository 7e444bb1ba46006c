/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The description of what has the focus, lent to what is to be said where there are no announcements (GTK before 4.14). A
 * screen reader that keeps up speaks the change of it. One that is late, and does not know yet where the focus is, takes no
 * notice of the change but finds the words when it comes to the widget: so they stay for a while. */
#include "config.h"

#include "ui/common/trellis-lent-description.h"

#define RESTORE_AFTER_MS 100 /* after the focus has gone, when nobody hears it */
#define LENT_MS 5000
#define LENT "trellis-lent-description"
#define OWN "trellis-own-description"

typedef struct {
  GtkWindow *window; /* borrowed: it owns this */
  GtkWidget *widget; /* weak */
  guint timeout;
} Lent;

static void
describe (GtkWidget *widget, const char *description)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  description ? description : "", -1);
}

static void
free_lent (gpointer data)
{
  Lent *self = data;

  g_signal_handlers_disconnect_by_data (self->window, self);
  g_clear_handle_id (&self->timeout, g_source_remove);
  g_clear_weak_pointer (&self->widget);
  g_free (self);
}

/* What the widget lends, if anything. */
static Lent *
lent_by (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  Lent *lent = root ? g_object_get_data (G_OBJECT (root), LENT) : NULL;

  return lent && lent->widget == widget ? lent : NULL;
}

static gboolean
restore_cb (gpointer widget)
{
  if (!lent_by (widget))
    describe (widget, g_object_get_data (widget, OWN));
  return G_SOURCE_REMOVE;
}

/* Its own would be spoken as something new while it has the focus. */
static void
timeout_cb (gpointer data)
{
  Lent *self = data;

  self->timeout = 0;
  if (self->widget)
    describe (self->widget, NULL);
}

static void
take_back_cb (gpointer data)
{
  Lent *self = data;

  if (self->widget) {
    describe (self->widget, NULL);
    g_timeout_add_full (G_PRIORITY_DEFAULT, RESTORE_AFTER_MS, restore_cb,
                        g_object_ref (self->widget), g_object_unref);
  }
  g_object_set_data (G_OBJECT (self->window), LENT, NULL);
}

/* GTK begins to tell AT-SPI of a widget with the first thing that happens to it, and then tells what was set before. If that
 * thing is the focus, the description is heard twice; so something happens to it when it is seen. */
static void
map_cb (GtkWidget *widget, gpointer data)
{
  gboolean focusable = gtk_widget_get_focusable (widget);

  g_signal_handlers_disconnect_by_func (widget, map_cb, data);
  gtk_widget_set_focusable (widget, !focusable);
  gtk_widget_set_focusable (widget, focusable);
  restore_cb (widget);
}

/**
 * trellis_lent_description_set_own:
 * @widget: a widget
 * @description: (nullable): its own description
 *
 * Describes a widget. What was lent is taken back, and the description comes back when it was lent again and the focus has
 * left.
 */
void
trellis_lent_description_set_own (GtkWidget *widget, const char *description)
{
  Lent *lent = lent_by (widget);

  if (lent)
    g_object_set_data (G_OBJECT (lent->window), LENT, NULL);
  if (!gtk_widget_get_mapped (widget) && !g_object_get_data (G_OBJECT (widget), OWN))
    g_signal_connect (widget, "map", G_CALLBACK (map_cb), NULL);
  g_object_set_data_full (G_OBJECT (widget), OWN, g_strdup (description), g_free);
  describe (widget, description);
}

/**
 * trellis_lent_description_lend:
 * @window: a window
 * @widget: what has the focus in it
 * @message: what is to be said
 *
 * Lends the widget's description to a message until the focus goes, the next message comes or five seconds have passed.
 */
void
trellis_lent_description_lend (GtkWindow *window, GtkWidget *widget, const char *message)
{
  Lent *last = g_object_get_data (G_OBJECT (window), LENT);
  Lent *self = g_new0 (Lent, 1);

  if (last)
    take_back_cb (last);
  self->window = window;
  self->timeout = g_timeout_add_once (LENT_MS, timeout_cb, self);
  g_set_weak_pointer (&self->widget, widget);
  g_signal_connect_swapped (window, "notify::focus-widget", G_CALLBACK (take_back_cb), self);
  g_object_set_data_full (G_OBJECT (window), LENT, self, free_lent);
  describe (widget, message);
}
