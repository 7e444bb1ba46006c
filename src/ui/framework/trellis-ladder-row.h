/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

GtkWidget *trellis_ladder_row_new (const char *level,
                                   const char *text,
                                   const char *const *marks,
                                   gboolean here) G_GNUC_WARN_UNUSED_RESULT;
void trellis_ladder_row_add_tool (GtkWidget *row, GtkWidget *tool);

G_END_DECLS
