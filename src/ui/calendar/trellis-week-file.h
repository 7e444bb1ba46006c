/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

char *trellis_week_file_name (const char *title, const char *extension) G_GNUC_WARN_UNUSED_RESULT;
void trellis_week_file_ask (GtkWidget *widget, const char *name, GBytes *bytes);

G_END_DECLS
