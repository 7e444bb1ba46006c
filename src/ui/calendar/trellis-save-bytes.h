/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void trellis_save_bytes (GtkWidget *widget, const char *title, const char *suffix, GBytes *bytes);

G_END_DECLS
