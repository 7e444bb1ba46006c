/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What drawn widgets share: colours of the theme, so that dark and high contrast work by themselves, and a few shapes. */
#include "config.h"

#include "ui/common/trellis-draw.h"

#include <adwaita.h>

/**
 * trellis_draw_color:
 * @widget: a widget
 * @name: a named colour of the style sheet, such as accent_color
 *
 * Finds a colour of the theme.
 *
 * Returns: the colour, that of text where there is no such name
 */
GdkRGBA
trellis_draw_color (GtkWidget *widget, const char *name)
{
  GtkStyleContext *style = gtk_widget_get_style_context (widget);
  GdkRGBA color;

  if (!gtk_style_context_lookup_color (style, name, &color))
    gtk_style_context_get_color (style, &color);
  return color;
}

/**
 * trellis_draw_text_color:
 * @widget: a widget
 * @quiet: whether the text steps back behind other text
 *
 * The colour of text. Quiet text keeps a contrast of 4.5 to 1, and is not quiet in high contrast.
 *
 * Returns: the colour
 */
GdkRGBA
trellis_draw_text_color (GtkWidget *widget, gboolean quiet)
{
  GdkRGBA color;
  AdwStyleManager *manager = adw_style_manager_get_for_display (gtk_widget_get_display (widget));

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  if (quiet && !adw_style_manager_get_high_contrast (manager))
    color.alpha *= 0.65f;
  return color;
}

/**
 * trellis_draw_shade:
 * @color: a colour
 * @alpha: how much of it is left, 0 to 1
 *
 * Thins a colour.
 *
 * Returns: the colour
 */
GdkRGBA
trellis_draw_shade (GdkRGBA color, double alpha)
{
  color.alpha *= (float) alpha;
  return color;
}

/**
 * trellis_draw_fill:
 * @snapshot: where to draw
 * @area: a rectangle
 * @radius: of its corners
 * @color: a colour
 *
 * Fills a rounded rectangle.
 */
void
trellis_draw_fill (GtkSnapshot *snapshot,
                   const graphene_rect_t *area,
                   float radius,
                   const GdkRGBA *color)
{
  GskRoundedRect clip;

  gsk_rounded_rect_init_from_rect (&clip, area, radius);
  gtk_snapshot_push_rounded_clip (snapshot, &clip);
  gtk_snapshot_append_color (snapshot, color, area);
  gtk_snapshot_pop (snapshot);
}

/**
 * trellis_draw_outline:
 * @snapshot: where to draw
 * @area: a rectangle
 * @radius: of its corners
 * @width: of the line, which is inside @area
 * @color: a colour
 *
 * Draws round a rectangle.
 */
void
trellis_draw_outline (GtkSnapshot *snapshot,
                      const graphene_rect_t *area,
                      float radius,
                      float width,
                      const GdkRGBA *color)
{
  GskRoundedRect outline;
  const float widths[4] = { width, width, width, width };
  const GdkRGBA colors[4] = { *color, *color, *color, *color };

  gsk_rounded_rect_init_from_rect (&outline, area, radius);
  gtk_snapshot_append_border (snapshot, &outline, widths, colors);
}

/**
 * trellis_draw_text:
 * @snapshot: where to draw
 * @layout: a text
 * @area: where it stands, in the middle of the height
 * @xalign: 0 for left to 1 for right
 * @color: a colour
 *
 * Draws a text.
 */
void
trellis_draw_text (GtkSnapshot *snapshot,
                   PangoLayout *layout,
                   const graphene_rect_t *area,
                   float xalign,
                   const GdkRGBA *color)
{
  int width, height;

  pango_layout_get_pixel_size (layout, &width, &height);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (
      snapshot, &GRAPHENE_POINT_INIT (area->origin.x + xalign * (area->size.width - (float) width),
                                      area->origin.y + (area->size.height - (float) height) / 2));
  gtk_snapshot_append_layout (snapshot, layout, color);
  gtk_snapshot_restore (snapshot);
}

typedef struct {
  guint serial; /* of the widget's context */
  int height;
} LineHeight;

/**
 * trellis_draw_line_height:
 * @widget: a widget
 *
 * How high a line of its text is; it grows with the size of text. It is measured again when the font has changed.
 *
 * Returns: pixels
 */
int
trellis_draw_line_height (GtkWidget *widget)
{
  static const char key[] = "trellis-line-height";
  LineHeight *known = g_object_get_data (G_OBJECT (widget), key);
  guint serial = pango_context_get_serial (gtk_widget_get_pango_context (widget));
  g_autoptr (PangoLayout) layout = NULL;

  if (known && known->serial == serial)
    return known->height;
  if (!known) {
    known = g_new (LineHeight, 1);
    g_object_set_data_full (G_OBJECT (widget), key, known, g_free);
  }
  layout = gtk_widget_create_pango_layout (widget, "Xg");
  pango_layout_get_pixel_size (layout, NULL, &known->height);
  known->serial = pango_context_get_serial (gtk_widget_get_pango_context (widget));
  return known->height;
}
