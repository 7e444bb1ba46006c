/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * TrellisLevelDots:
 *
 * A level as dots: filled up to mine, a line under the one that is asked for. It only repeats what words beside it say,
 * and is not read.
 */
#define TRELLIS_TYPE_LEVEL_DOTS (trellis_level_dots_get_type ())
G_DECLARE_FINAL_TYPE (TrellisLevelDots, trellis_level_dots, TRELLIS, LEVEL_DOTS, GtkWidget)

GtkWidget *trellis_level_dots_new (int mine, int asked, int levels) G_GNUC_WARN_UNUSED_RESULT;
void trellis_level_dots_set (TrellisLevelDots *self, int mine, int asked, int levels);

G_END_DECLS
