/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/calendar/trellis-week-frame.h"

#include "ui/calendar/trellis-backlog.h"

#include <adwaita.h>

#define SIDE_WIDTH 220
#define SIDE_HEIGHT 160

struct _TrellisWeekFrame {
  GtkBox parent_instance;
  GtkWidget *main; /* a bin */
  GtkWidget *line;
  GtkWidget *side; /* a bin */
  GtkWidget *button;
};

G_DEFINE_FINAL_TYPE (TrellisWeekFrame, trellis_week_frame, GTK_TYPE_BOX)

static void
trellis_week_frame_class_init (TrellisWeekFrameClass *klass)
{
}

static void
trellis_week_frame_init (TrellisWeekFrame *self)
{
  GtkBox *box = GTK_BOX (self);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  self->main = adw_bin_new ();
  self->line = gtk_separator_new (GTK_ORIENTATION_HORIZONTAL);
  self->side = adw_bin_new ();
  self->button = gtk_button_new ();
  g_object_set (self->main, "hexpand", TRUE, "vexpand", TRUE, NULL);
  g_object_set (self->side, "hexpand", FALSE, "vexpand", FALSE, NULL); /* whatever is in it */
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->button), "calendar.backlog");
  gtk_widget_add_css_class (self->button, "flat");
  gtk_box_append (box, self->main);
  gtk_box_append (box, self->line);
  gtk_box_append (box, self->side);
  gtk_box_append (box, self->button);
  trellis_week_frame_set_side (self, NULL, TRELLIS_WEEK_SIDE_NONE);
}

/**
 * trellis_week_frame_new:
 *
 * Makes an empty frame.
 *
 * Returns: (transfer floating): the frame
 */
GtkWidget *
trellis_week_frame_new (void)
{
  return g_object_new (TRELLIS_TYPE_WEEK_FRAME, NULL);
}

/**
 * trellis_week_frame_set_main:
 * @self: a frame
 * @child: what shows the week
 *
 * Shows the week.
 */
void
trellis_week_frame_set_main (TrellisWeekFrame *self, GtkWidget *child)
{
  if (adw_bin_get_child (ADW_BIN (self->main)) != child)
    adw_bin_set_child (ADW_BIN (self->main), child);
}

/**
 * trellis_week_frame_get_main:
 * @self: a frame
 *
 * What shows the week.
 *
 * Returns: (transfer none) (nullable): the widget
 */
GtkWidget *
trellis_week_frame_get_main (TrellisWeekFrame *self)
{
  return adw_bin_get_child (ADW_BIN (self->main));
}

/**
 * trellis_week_frame_set_side:
 * @self: a frame
 * @backlog: (nullable): a #TrellisBacklog
 * @side: where it is
 *
 * Shows the backlog as there is room for it.
 */
void
trellis_week_frame_set_side (TrellisWeekFrame *self, GtkWidget *backlog, TrellisWeekSide side)
{
  gboolean beside = side == TRELLIS_WEEK_SIDE_BESIDE;
  gboolean shown = beside || side == TRELLIS_WEEK_SIDE_BELOW;
  GtkWidget *child = shown ? backlog : NULL;

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self),
                                  beside ? GTK_ORIENTATION_HORIZONTAL : GTK_ORIENTATION_VERTICAL);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->line),
                                  beside ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_widget_set_size_request (self->side, beside ? SIDE_WIDTH : -1, beside ? -1 : SIDE_HEIGHT);
  if (adw_bin_get_child (ADW_BIN (self->side)) != child)
    adw_bin_set_child (ADW_BIN (self->side), child);
  gtk_widget_set_visible (self->side, shown);
  gtk_widget_set_visible (self->line, side != TRELLIS_WEEK_SIDE_NONE);
  gtk_widget_set_visible (self->button, side == TRELLIS_WEEK_SIDE_BUTTON);
  if (side == TRELLIS_WEEK_SIDE_BUTTON) {
    g_autofree char *text = trellis_backlog_count_text (
        trellis_backlog_count (TRELLIS_BACKLOG (backlog)));

    gtk_button_set_label (GTK_BUTTON (self->button), text);
  }
}
