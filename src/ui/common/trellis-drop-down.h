/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *trellis_drop_down_new (const char *title, GListModel *words) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
