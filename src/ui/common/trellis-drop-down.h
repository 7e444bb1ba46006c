/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *
trellis_drop_down_new (const char *title, const char *const *words) G_GNUC_WARN_UNUSED_RESULT;
void trellis_drop_down_set_words (GtkWidget *drop_down, const char *const *words, guint selected);

G_END_DECLS
