/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define TRELLIS_TYPE_PUZZLE_BOX (trellis_puzzle_box_get_type ())
G_DECLARE_FINAL_TYPE (TrellisPuzzleBox, trellis_puzzle_box, TRELLIS, PUZZLE_BOX, GtkWidget)

GtkWidget *trellis_puzzle_box_new (GtkWidget *words, GtkWidget *grid) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
