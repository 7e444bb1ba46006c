/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void trellis_lent_description_set_own (GtkWidget *widget, const char *description);
void trellis_lent_description_lend (GtkWindow *window, GtkWidget *widget, const char *message);

G_END_DECLS
