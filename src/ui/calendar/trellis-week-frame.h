/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * TrellisWeekSide:
 * @TRELLIS_WEEK_SIDE_NONE: it is not shown
 * @TRELLIS_WEEK_SIDE_BESIDE: it is beside the week
 * @TRELLIS_WEEK_SIDE_BELOW: it is below the week
 * @TRELLIS_WEEK_SIDE_BUTTON: a button below the week opens it on a page of its own
 *
 * Where the backlog is.
 */
typedef enum {
  TRELLIS_WEEK_SIDE_NONE,
  TRELLIS_WEEK_SIDE_BESIDE,
  TRELLIS_WEEK_SIDE_BELOW,
  TRELLIS_WEEK_SIDE_BUTTON,
} TrellisWeekSide;

/**
 * TrellisWeekFrame:
 *
 * What stands in a week view: the week, and the backlog as there is room for it.
 */
#define TRELLIS_TYPE_WEEK_FRAME (trellis_week_frame_get_type ())
G_DECLARE_FINAL_TYPE (TrellisWeekFrame, trellis_week_frame, TRELLIS, WEEK_FRAME, GtkBox)

GtkWidget *trellis_week_frame_new (void) G_GNUC_WARN_UNUSED_RESULT;
void trellis_week_frame_set_main (TrellisWeekFrame *self, GtkWidget *child);
GtkWidget *trellis_week_frame_get_main (TrellisWeekFrame *self);
void trellis_week_frame_set_side (TrellisWeekFrame *self, GtkWidget *backlog, TrellisWeekSide side);

G_END_DECLS
