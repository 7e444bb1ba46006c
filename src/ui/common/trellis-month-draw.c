/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How a month is drawn: one widget in place of 42 buttons, which take longer to make than everything else at the
 * start of the program. */
#include "config.h"

#include "ui/common/trellis-month-grid-private.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "ui/common/trellis-draw.h"

#define HEAD_ROWS 2 /* the month with its arrows, the days of the week */
#define ALL_ROWS (HEAD_ROWS + TRELLIS_MONTH_ROWS)
#define PADDING 4
#define RADIUS 6
#define WIDEST 1.6f /* of what is drawn round a day, in heights */
#define MARK_SIZE 4
#define MOST_MARKS 3

static gboolean
is_rtl (GtkWidget *widget)
{
  return gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
}

static void
set_text (PangoLayout *layout, const char *text, gboolean bold)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  if (bold)
    pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  pango_layout_set_text (layout, text, -1);
}

/* Room for one day: two digits in bold, with a mark below. */
static void
measure_cell (GtkWidget *widget, int *width, int *height)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, NULL);

  set_text (layout, "28", TRUE);
  pango_layout_get_pixel_size (layout, width, height);
  *width += 2 * PADDING;
  *height += 2 * PADDING + MARK_SIZE;
}

/**
 * trellis_month_measure: (skip)
 * @widget: a grid
 * @orientation: an orientation
 * @minimum: (out): the least size
 * @natural: (out): the size that looks well
 *
 * Measures a month by the size of its text.
 */
void
trellis_month_measure (GtkWidget *widget, GtkOrientation orientation, int *minimum, int *natural)
{
  int width, height;

  measure_cell (widget, &width, &height);
  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    *minimum = width * TRELLIS_MONTH_COLUMNS;
    *natural = (MAX (width, height) + PADDING) * TRELLIS_MONTH_COLUMNS;
  } else {
    *minimum = *natural = height * ALL_ROWS;
  }
}

static graphene_rect_t
cell_area (GtkWidget *widget, int row, int column)
{
  float width = (float) gtk_widget_get_width (widget) / TRELLIS_MONTH_COLUMNS;
  float height = (float) gtk_widget_get_height (widget) / ALL_ROWS;

  if (is_rtl (widget))
    column = TRELLIS_MONTH_COLUMNS - 1 - column;
  return GRAPHENE_RECT_INIT ((float) column * width, (float) row * height, width, height);
}

/**
 * trellis_month_hit: (skip)
 * @widget: a grid
 * @x: a place
 * @y: a place
 *
 * What is at a place.
 *
 * Returns: a #TrellisMonthHit
 */
int
trellis_month_hit (GtkWidget *widget, double x, double y)
{
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  int column, row;

  if (x < 0 || y < 0 || x >= width || y >= height)
    return TRELLIS_MONTH_HIT_NOTHING;
  column = (int) (x * TRELLIS_MONTH_COLUMNS / width);
  row = (int) (y * ALL_ROWS / height);
  if (is_rtl (widget))
    column = TRELLIS_MONTH_COLUMNS - 1 - column;
  if (row >= HEAD_ROWS)
    return (row - HEAD_ROWS) * TRELLIS_MONTH_COLUMNS + column;
  if (row == 0 && column == 0)
    return TRELLIS_MONTH_HIT_BACK;
  if (row == 0 && column == TRELLIS_MONTH_COLUMNS - 1)
    return TRELLIS_MONTH_HIT_FORWARD;
  return TRELLIS_MONTH_HIT_NOTHING;
}

static void
draw_arrow (
    GtkWidget *widget, GtkSnapshot *snapshot, PangoLayout *layout, int column, gboolean hovered)
{
  graphene_rect_t area = cell_area (widget, 0, column);
  GdkRGBA color = trellis_draw_text_color (widget, FALSE);

  if (hovered) {
    GdkRGBA shade = trellis_draw_shade (color, 0.1);

    trellis_draw_fill (snapshot, &area, RADIUS, &shade);
  }
  /* Where one writes to the left, Pango mirrors the two. */
  set_text (layout, column == 0 ? "‹" : "›", TRUE);
  trellis_draw_text (snapshot, layout, &area, 0.5, &color);
}

static void
draw_head (GtkWidget *widget,
           GtkSnapshot *snapshot,
           PangoLayout *layout,
           const TrellisMonthPicture *picture)
{
  g_autofree char *month = trellis_text_month (picture->month);
  graphene_rect_t area = cell_area (widget, 0, 0);
  GdkRGBA color = trellis_draw_text_color (widget, FALSE);
  GdkRGBA quiet = trellis_draw_text_color (widget, TRUE);

  area.origin.x = 0;
  area.size.width = (float) gtk_widget_get_width (widget);
  set_text (layout, month, TRUE);
  trellis_draw_text (snapshot, layout, &area, 0.5, &color);
  draw_arrow (widget, snapshot, layout, 0, picture->hover == TRELLIS_MONTH_HIT_BACK);
  draw_arrow (widget, snapshot, layout, TRELLIS_MONTH_COLUMNS - 1,
              picture->hover == TRELLIS_MONTH_HIT_FORWARD);
  for (int i = 0; i < TRELLIS_MONTH_COLUMNS; i++) {
    g_autofree char *name = trellis_text_weekday_short (trellis_date_weekday (picture->first + i));
    char initial[8] = { 0 };

    g_utf8_strncpy (initial, name, 1);
    area = cell_area (widget, 1, i);
    set_text (layout, initial, FALSE);
    trellis_draw_text (snapshot, layout, &area, 0.5, &quiet);
  }
}

static void
draw_marks (GtkSnapshot *snapshot, const graphene_rect_t *area, guint count, const GdkRGBA *color)
{
  int n = (int) MIN (count, MOST_MARKS);
  float width = (float) (n * MARK_SIZE + (n - 1) * 2);
  float x = area->origin.x + (area->size.width - width) / 2;
  float y = area->origin.y + area->size.height - MARK_SIZE - 3;

  for (int i = 0; i < n; i++, x += MARK_SIZE + 2)
    trellis_draw_fill (snapshot, &GRAPHENE_RECT_INIT (x, y, MARK_SIZE, MARK_SIZE), MARK_SIZE / 2,
                       color);
}

static void
draw_back (GtkWidget *widget,
           GtkSnapshot *snapshot,
           const TrellisMonthPicture *picture,
           int index,
           const graphene_rect_t *area)
{
  gint64 date = picture->first + index;
  GdkRGBA accent = trellis_draw_color (widget, "accent_bg_color");
  GdkRGBA text = trellis_draw_text_color (widget, FALSE);
  GdkRGBA hover = trellis_draw_shade (text, 0.1);

  if (date == picture->date)
    trellis_draw_fill (snapshot, area, RADIUS, &accent);
  else if (index == picture->hover)
    trellis_draw_fill (snapshot, area, RADIUS, &hover);
  if (date == picture->today && date != picture->date)
    trellis_draw_outline (snapshot, area, RADIUS, 1, &text);
  if (date == picture->cursor && picture->focused) {
    GdkRGBA ring = trellis_draw_color (widget,
                                       date == picture->date ? "accent_fg_color" : "accent_color");
    graphene_rect_t inside = *area;

    if (date == picture->date)
      graphene_rect_inset (&inside, 2, 2);
    trellis_draw_outline (snapshot, &inside, RADIUS, 2, &ring);
  }
}

static void
draw_day (GtkWidget *widget,
          GtkSnapshot *snapshot,
          PangoLayout *layout,
          const TrellisMonthPicture *picture,
          int index)
{
  gint64 date = picture->first + index;
  graphene_rect_t area = cell_area (widget, HEAD_ROWS + index / TRELLIS_MONTH_COLUMNS,
                                    index % TRELLIS_MONTH_COLUMNS);
  gboolean other = date < picture->month || date >= trellis_date_add_months (picture->month, 1);
  GdkRGBA color = date == picture->date ? trellis_draw_color (widget, "accent_fg_color")
                                        : trellis_draw_text_color (widget, other);
  int year, month, day;
  char text[3];

  graphene_rect_inset (&area, MAX (1, (area.size.width - WIDEST * area.size.height) / 2), 1);
  draw_back (widget, snapshot, picture, index, &area);
  trellis_date_split (date, &year, &month, &day);
  g_snprintf (text, sizeof text, "%d", day % 100);
  set_text (layout, text, date == picture->today);
  draw_marks (snapshot, &area, picture->counts[index], &color);
  area.size.height -= MARK_SIZE;
  trellis_draw_text (snapshot, layout, &area, 0.5, &color);
}

/**
 * trellis_month_draw: (skip)
 * @widget: a grid
 * @snapshot: where to draw
 * @picture: what
 *
 * Draws a month.
 */
void
trellis_month_draw (GtkWidget *widget, GtkSnapshot *snapshot, const TrellisMonthPicture *picture)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, NULL);

  draw_head (widget, snapshot, layout, picture);
  for (int i = 0; i < TRELLIS_MONTH_DAYS; i++)
    draw_day (widget, snapshot, layout, picture, i);
}
