/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define TRELLIS_MIX_STRANDS 3

#define TRELLIS_TYPE_MIX_CHART (trellis_mix_chart_get_type ())
G_DECLARE_FINAL_TYPE (TrellisMixChart, trellis_mix_chart, TRELLIS, MIX_CHART, GtkWidget)

GtkWidget *trellis_mix_chart_new (void) G_GNUC_WARN_UNUSED_RESULT;
void trellis_mix_chart_set (TrellisMixChart *self,
                            const gint64 planned[TRELLIS_MIX_STRANDS],
                            const gint64 done[TRELLIS_MIX_STRANDS]);
char *trellis_mix_chart_get_sentence (TrellisMixChart *self) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_mix_chart_get_row (TrellisMixChart *self, guint strand) G_GNUC_WARN_UNUSED_RESULT;
void
trellis_mix_percent (const gint64 amounts[TRELLIS_MIX_STRANDS], int percent[TRELLIS_MIX_STRANDS]);

G_END_DECLS
