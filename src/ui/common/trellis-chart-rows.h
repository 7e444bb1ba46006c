/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

GtkWidget *trellis_chart_row (const char *title, GtkWidget *chart) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *trellis_table_row (const char *title, const char *name) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
