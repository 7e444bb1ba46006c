/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a screen reader hears. GTK 4.8 names nothing by content, has no live regions and no announcements; the ways
 * round that are all here, and what a later GTK does better is behind its version checks. */
#include "config.h"

#include "ui/common/trellis-a11y.h"

#include "ui/common/trellis-lent-description.h"
#include "ui/common/trellis-quiet.h"

#define LONGEST_MS 1500 /* until something is said though it never gets quiet */
#define LONGEST_TYPING_MS 400 /* likewise where the cursor blinks, which is never quiet */

/**
 * trellis_a11y_name:
 * @widget: (type GtkWidget): a widget
 * @name: what it is called
 *
 * Names a widget, whatever its content: a button else calls itself after its child, and an image has no name.
 */
void
trellis_a11y_name (gpointer widget, const char *name)
{
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/**
 * trellis_a11y_describe:
 * @widget: (type GtkWidget): a widget
 * @description: (nullable): what else is to be known of it, such as what is wrong with it
 *
 * Describes a widget. Set this way, the description comes back after trellis_announce() has borrowed its place.
 */
void
trellis_a11y_describe (gpointer widget, const char *description)
{
  trellis_lent_description_set_own (widget, description);
}

#if !GTK_CHECK_VERSION(4, 14, 0)
static GtkWidget *
spoken_focus (GtkWindow *window)
{
  GtkWidget *focus = gtk_window_get_focus (window);

  if (focus && GTK_IS_TEXT (focus)) /* the entry around it is what is known to AT-SPI */
    focus = gtk_widget_get_parent (focus);
  return focus ? focus : GTK_WIDGET (window);
}
#endif

static void
say (GtkWindow *window, const char *message)
{
#if GTK_CHECK_VERSION(4, 14, 0)
  G_GNUC_BEGIN_IGNORE_DEPRECATIONS
  gtk_accessible_announce (GTK_ACCESSIBLE (window), message,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  G_GNUC_END_IGNORE_DEPRECATIONS
#else
  GtkWidget *focus = spoken_focus (window);

  if (GTK_IS_WINDOW (focus))
    gtk_accessible_update_property (GTK_ACCESSIBLE (focus), GTK_ACCESSIBLE_PROPERTY_LABEL, message,
                                    -1);
  else
    trellis_lent_description_lend (window, focus, message);
#endif
}

typedef struct {
  GtkWindow *window;
  char *message;
} Saying;

static void
free_saying (gpointer data)
{
  Saying *self = data;

  g_signal_handlers_disconnect_by_data (self->window, self);
  g_object_unref (self->window);
  g_free (self->message);
  g_free (self);
}

static void
active_cb (GtkWindow *window, GParamSpec *pspec, Saying *self)
{
  if (!gtk_window_is_active (window))
    return;
  say (window, self->message);
  free_saying (self);
}

/* A window that is not active is not heard: it may just get the focus back from a dialog. One that goes away will never be
 * active again, and must not be kept for it. */
static gboolean
say_cb (gpointer data)
{
  Saying *self = data;

  if (!gtk_widget_get_mapped (GTK_WIDGET (self->window)) || gtk_window_is_active (self->window)) {
    say (self->window, self->message);
    free_saying (self);
  } else {
    g_signal_connect (self->window, "notify::is-active", G_CALLBACK (active_cb), self);
    g_signal_connect_swapped (self->window, "unmap", G_CALLBACK (free_saying), self);
  }
  return G_SOURCE_REMOVE;
}

/**
 * trellis_announce:
 * @widget: (type GtkWidget): any widget of the window
 * @message: a sentence
 *
 * Has a screen reader say something without moving the focus, once the focus is where the action leaves it: said earlier, it
 * would be lost to a widget that goes, or that is not known yet to have the focus. Every outcome of an action is said once,
 * by this.
 */
void
trellis_announce (gpointer widget, const char *message)
{
  GtkRoot *root = GTK_IS_ROOT (widget) ? GTK_ROOT (widget) : gtk_widget_get_root (widget);
  GtkWidget *focus;
  Saying *self;

  if (!GTK_IS_WINDOW (root) || !message || !*message)
    return;
  self = g_new0 (Saying, 1);
  self->window = GTK_WINDOW (g_object_ref (root));
  self->message = g_strdup (message);
  focus = gtk_root_get_focus (root);
  trellis_quiet_add (
      0, GTK_IS_TEXT (focus) || GTK_IS_TEXT_VIEW (focus) ? LONGEST_TYPING_MS : LONGEST_MS, say_cb,
      self, NULL);
}

/**
 * trellis_icon_button:
 * @icon_name: a symbolic icon
 * @name: what it does, shown as a tooltip too
 *
 * Makes a button with an icon and a name.
 *
 * Returns: (transfer floating): the button
 */
GtkWidget *
trellis_icon_button (const char *icon_name, const char *name)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon_name);

  gtk_widget_set_tooltip_text (button, name); /* becomes the description, and would be said twice */
  gtk_accessible_reset_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
  trellis_a11y_name (button, name);
  return button;
}

/**
 * trellis_quiet_label:
 * @text: (nullable): its text
 *
 * Makes a label that is seen but not read by itself, because what it is part of has a name that says it.
 *
 * Returns: (transfer floating): the label
 */
GtkWidget *
trellis_quiet_label (const char *text)
{
  return g_object_new (GTK_TYPE_LABEL, "label", text ? text : "", "xalign", 0.0, "accessible-role",
                       GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
}

/**
 * trellis_announce_value:
 * @widget: (type GtkWidget): a control
 * @value: its new value in words, with its unit
 *
 * Has the new value of a control said where GTK does not tell it itself, as before 4.10.
 */
void
trellis_announce_value (gpointer widget, const char *value)
{
#if !GTK_CHECK_VERSION(4, 10, 0)
  trellis_announce (widget, value);
#endif
}
