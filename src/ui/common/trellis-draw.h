/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GdkRGBA trellis_draw_color (GtkWidget *widget, const char *name);
GdkRGBA trellis_draw_text_color (GtkWidget *widget, gboolean quiet);
GdkRGBA trellis_draw_shade (GdkRGBA color, double alpha);
void trellis_draw_fill (GtkSnapshot *snapshot,
                        const graphene_rect_t *area,
                        float radius,
                        const GdkRGBA *color);
void trellis_draw_outline (GtkSnapshot *snapshot,
                           const graphene_rect_t *area,
                           float radius,
                           float width,
                           const GdkRGBA *color);
void trellis_draw_text (GtkSnapshot *snapshot,
                        PangoLayout *layout,
                        const graphene_rect_t *area,
                        float xalign,
                        const GdkRGBA *color);
int trellis_draw_line_height (GtkWidget *widget);

G_END_DECLS
