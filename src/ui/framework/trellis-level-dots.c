/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/framework/trellis-level-dots.h"

#include "ui/common/trellis-draw.h"

struct _TrellisLevelDots {
  GtkWidget parent_instance;
  int mine;
  int asked;
  int levels;
};

G_DEFINE_FINAL_TYPE (TrellisLevelDots, trellis_level_dots, GTK_TYPE_WIDGET)

/* Everything follows the size of the text. */
static int
dot_size (GtkWidget *widget)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, "8");
  int height;

  pango_layout_get_pixel_size (layout, NULL, &height);
  return MAX (6, height / 2);
}

static void
trellis_level_dots_measure (GtkWidget *widget,
                            GtkOrientation orientation,
                            int for_size,
                            int *minimum,
                            int *natural,
                            int *minimum_baseline,
                            int *natural_baseline)
{
  TrellisLevelDots *self = TRELLIS_LEVEL_DOTS (widget);
  int dot = dot_size (widget), gap = dot / 2;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = *natural = self->levels * dot + MAX (0, self->levels - 1) * gap;
  else
    *minimum = *natural = 2 * dot;
}

static void
trellis_level_dots_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  TrellisLevelDots *self = TRELLIS_LEVEL_DOTS (widget);
  GdkRGBA text = trellis_draw_text_color (widget, FALSE);
  GdkRGBA quiet = trellis_draw_text_color (widget, TRUE);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  float dot = (float) dot_size (widget);
  float top = ((float) gtk_widget_get_height (widget) - dot) / 2;

  for (int i = 0; i < self->levels; i++) {
    float x = (float) (rtl ? self->levels - 1 - i : i) * dot * 1.5f;
    graphene_rect_t area = GRAPHENE_RECT_INIT (x, top, dot, dot);
    graphene_rect_t line = GRAPHENE_RECT_INIT (x, top + dot + 2, dot, 2);

    if (i < self->mine)
      trellis_draw_fill (snapshot, &area, dot / 2, &text);
    else
      trellis_draw_outline (snapshot, &area, dot / 2, 1, &quiet);
    if (i + 1 == self->asked)
      trellis_draw_fill (snapshot, &line, 1, &text);
  }
}

static void
trellis_level_dots_class_init (TrellisLevelDotsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = trellis_level_dots_measure;
  widget_class->snapshot = trellis_level_dots_snapshot;
  gtk_widget_class_set_css_name (widget_class, "dots");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
trellis_level_dots_init (TrellisLevelDots *self)
{
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
}

/**
 * trellis_level_dots_new:
 * @mine: rank of my level, 0 for none
 * @asked: rank of the level that is asked for, 0 for none
 * @levels: how many levels there are
 *
 * Makes dots.
 *
 * Returns: (transfer floating): a [class@LevelDots]
 */
GtkWidget *
trellis_level_dots_new (int mine, int asked, int levels)
{
  GtkWidget *self = g_object_new (TRELLIS_TYPE_LEVEL_DOTS, NULL);

  trellis_level_dots_set (TRELLIS_LEVEL_DOTS (self), mine, asked, levels);
  return self;
}

/**
 * trellis_level_dots_set:
 * @self: dots
 * @mine: rank of my level, 0 for none
 * @asked: rank of the level that is asked for, 0 for none
 * @levels: how many levels there are
 *
 * Shows another level.
 */
void
trellis_level_dots_set (TrellisLevelDots *self, int mine, int asked, int levels)
{
  self->mine = mine;
  self->asked = asked;
  self->levels = levels;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
