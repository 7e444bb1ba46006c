/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How a cell looks. */
#include "config.h"

#include "ui/calendar/trellis-event-cell-private.h"

#include "ui/calendar/trellis-calendar-text.h"
#include "ui/common/trellis-draw.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define ICON_SIZE 16
#define PADDING 2
#define BAR 3 /* of the colour of the kind, at the edge */
#define RADIUS 6
#define CHOSEN_WIDTH 3
#define WIDTH_FOR_CORNERS 40
#define WIDTH_FOR_TEXT 32
#define WIDTH_FOR_LINES 56 /* with less, one line of the title */
#define WIDTH_FOR_ICON 84
#define TITLE_SCALE 0.92
#define SMALL_SCALE 0.84
#define LEAST_SMALL 10 /* pixels without which no line of text fits */

static GdkRGBA
mix (const GdkRGBA *below, const GdkRGBA *above, float share)
{
  return (GdkRGBA){ below->red + (above->red - below->red) * share,
                    below->green + (above->green - below->green) * share,
                    below->blue + (above->blue - below->blue) * share, 1 };
}

static gboolean
is_high_contrast (GtkWidget *widget)
{
  return adw_style_manager_get_high_contrast (
      adw_style_manager_get_for_display (gtk_widget_get_display (widget)));
}

static gboolean
is_hovered (GtkWidget *widget)
{
  return (gtk_widget_get_state_flags (widget) & GTK_STATE_FLAG_PRELIGHT) != 0;
}

/* Rounded corners cost ten times a plain rectangle, and nobody sees them on a sliver. */
static void
draw_back (TrellisEventCell *self, GtkSnapshot *snapshot, int width, int height)
{
  GtkWidget *widget = GTK_WIDGET (self);
  graphene_rect_t area = GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height);
  float radius = width < WIDTH_FOR_CORNERS ? 0 : RADIUS;
  float bar = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL ? (float) width - BAR : 0;
  GdkRGBA color = trellis_draw_color (
      widget, self->event ? trellis_calendar_kind_color (self->event) : "borders");
  GdkRGBA window = trellis_draw_color (widget, "window_bg_color");
  float share = self->booked                                                             ? 0.42f
                : trellis_event_cell_get_status (self) == TRELLIS_EVENT_STATUS_CONFIRMED ? 0.18f
                                                                                         : 0.06f;
  GdkRGBA back = mix (&window, &color, share + (is_hovered (widget) ? 0.1f : 0));

  if (radius > 0)
    trellis_draw_fill (snapshot, &area, radius, &back);
  else
    gtk_snapshot_append_color (snapshot, &back, &area);
  gtk_snapshot_append_color (snapshot, &color,
                             &GRAPHENE_RECT_INIT (bar, radius / 2, BAR, (float) height - radius));
  if (is_high_contrast (widget) ||
      trellis_event_cell_get_status (self) == TRELLIS_EVENT_STATUS_TENTATIVE)
    trellis_draw_outline (snapshot, &area, radius, 1, &color);
}

static void
set_style (PangoLayout *layout, PangoAttribute *attribute, double scale, gboolean strike)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  if (attribute)
    pango_attr_list_insert (attributes, attribute);
  pango_attr_list_insert (attributes, pango_attr_scale_new (scale));
  if (strike)
    pango_attr_list_insert (attributes, pango_attr_strikethrough_new (TRUE));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
}

static PangoLayout *
title_layout (TrellisEventCell *self, int width, int height)
{
  g_autofree char *more = self->event ? NULL : g_strdup_printf (_ ("+%u"), self->more);
  const char *text = self->event ? trellis_entity_get_title (self->event) : more;
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);

  set_style (layout, pango_attr_weight_new (PANGO_WEIGHT_SEMIBOLD), TITLE_SCALE,
             trellis_event_cell_get_status (self) == TRELLIS_EVENT_STATUS_CANCELLED);
  pango_layout_set_width (layout, width * PANGO_SCALE);
  pango_layout_set_height (layout, width < WIDTH_FOR_LINES ? -1 : height * PANGO_SCALE);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  return layout;
}

static void
draw_icon (TrellisEventCell *self,
           GtkSnapshot *snapshot,
           const char *name,
           int x,
           int y,
           const GdkRGBA *color)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gtk_widget_get_display (widget));
  g_autoptr (GtkIconPaintable)
      icon = gtk_icon_theme_lookup_icon (theme, name, NULL, ICON_SIZE,
                                         gtk_widget_get_scale_factor (widget),
                                         gtk_widget_get_direction (widget), 0);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) x, (float) y));
  gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (icon), snapshot, ICON_SIZE,
                                            ICON_SIZE, color, 1);
  gtk_snapshot_restore (snapshot);
}

/* The kind, and below it a tick for what I am booked for; in its place where there is no height for both. */
static void
draw_icons (TrellisEventCell *self,
            GtkSnapshot *snapshot,
            int x,
            int width,
            int height,
            const GdkRGBA *color)
{
  gboolean both = height >= 2 * ICON_SIZE + 2 * PADDING;
  gboolean kind = width >= WIDTH_FOR_ICON && (both || !self->booked);

  if (kind)
    draw_icon (self, snapshot, trellis_calendar_kind_icon (self->event), x, PADDING + 1, color);
  if (self->booked)
    draw_icon (self, snapshot, "object-select-symbolic", x,
               kind ? PADDING + ICON_SIZE + 2 : PADDING + 1, color);
}

static void
draw_layout (GtkSnapshot *snapshot, PangoLayout *layout, int x, int y, const GdkRGBA *color)
{
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) x, (float) y));
  gtk_snapshot_append_layout (snapshot, layout, color);
  gtk_snapshot_restore (snapshot);
}

/* The small line below the title, where there is room for it. */
static void
draw_small (TrellisEventCell *self, GtkSnapshot *snapshot, int x, int width, int top, int room)
{
  GdkRGBA color = trellis_draw_text_color (
      GTK_WIDGET (self), trellis_event_cell_get_status (self) == TRELLIS_EVENT_STATUS_CANCELLED);
  g_autoptr (PangoLayout) layout = NULL;
  int height;

  if (room < LEAST_SMALL)
    return;
  layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), self->when);
  set_style (layout, NULL, SMALL_SCALE, FALSE);
  pango_layout_set_width (layout, width * PANGO_SCALE);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_get_pixel_size (layout, NULL, &height);
  if (height <= room)
    draw_layout (snapshot, layout, x, top, &color);
}

static void
draw_text (TrellisEventCell *self, GtkSnapshot *snapshot, int width, int height)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  gboolean icon = self->event && width >= (self->booked ? WIDTH_FOR_LINES : WIDTH_FOR_ICON);
  int room = width - BAR - 2 * PADDING - 2, title_room = room - (icon ? ICON_SIZE + 3 : 0);
  int x = rtl ? PADDING : BAR + PADDING + 1, title_height;
  GdkRGBA color = trellis_draw_text_color (
      GTK_WIDGET (self), trellis_event_cell_get_status (self) == TRELLIS_EVENT_STATUS_CANCELLED);
  g_autoptr (PangoLayout) layout = title_layout (self, title_room, height - 2 * PADDING);

  if (icon)
    draw_icons (self, snapshot, rtl ? PADDING : width - ICON_SIZE - PADDING, width, height, &color);
  draw_layout (snapshot, layout, rtl && icon ? x + ICON_SIZE + 3 : x, PADDING, &color);
  if (!self->when || width < WIDTH_FOR_LINES)
    return;
  pango_layout_get_pixel_size (layout, NULL, &title_height);
  draw_small (self, snapshot, x, room, PADDING + title_height, height - 2 * PADDING - title_height);
}

/* A frame of what is chosen: within that of the focus, and no matter of colour alone. */
static void
draw_chosen (TrellisEventCell *self, GtkSnapshot *snapshot, int width, int height)
{
  GdkRGBA color = trellis_draw_color (GTK_WIDGET (self), "window_fg_color");

  if (gtk_widget_has_css_class (GTK_WIDGET (self), "chosen"))
    trellis_draw_outline (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height),
                          RADIUS, CHOSEN_WIDTH, &color);
}

/**
 * trellis_event_cell_draw: (skip)
 * @self: a cell
 * @snapshot: where to draw
 *
 * Draws it: a back in the colour of its kind, its title, and what else there is room for.
 */
void
trellis_event_cell_draw (TrellisEventCell *self, GtkSnapshot *snapshot)
{
  GtkWidget *widget = GTK_WIDGET (self);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);

  if (width <= BAR || height <= 2)
    return;
  draw_back (self, snapshot, width, height);
  draw_chosen (self, snapshot, width, height);
  if (width < WIDTH_FOR_TEXT)
    return; /* a pointer resting on it shows the title */
  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  draw_text (self, snapshot, width, height);
  gtk_snapshot_pop (snapshot);
}
