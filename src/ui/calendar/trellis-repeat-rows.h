/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-repeat.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * TrellisRepeatChanged:
 * @data: data given with it
 *
 * Something else was chosen.
 */
typedef void (*TrellisRepeatChanged) (gpointer data);

void trellis_repeat_rows_add (GtkWidget *group,
                              TrellisRepeat *repeat,
                              TrellisRepeatChanged changed,
                              gpointer data);

G_END_DECLS
