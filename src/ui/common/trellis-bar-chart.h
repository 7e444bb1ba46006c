/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define TRELLIS_TYPE_BAR_CHART (trellis_bar_chart_get_type ())
G_DECLARE_FINAL_TYPE (TrellisBarChart, trellis_bar_chart, TRELLIS, BAR_CHART, GtkWidget)

GtkWidget *trellis_bar_chart_new (const char *title) G_GNUC_WARN_UNUSED_RESULT;
void
trellis_bar_chart_add (TrellisBarChart *self, const char *label, double value, const char *text);
char *trellis_bar_chart_get_sentence (TrellisBarChart *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
