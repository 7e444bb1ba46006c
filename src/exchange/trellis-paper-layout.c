/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "exchange/trellis-paper-private.h"

#include <math.h>

#define FONT "Cantarell, Sans"
#define PADDING 0.35 /* of the size of the letters, around the words of a cell */

/**
 * trellis_paper_make_context:
 * @self: a document
 *
 * Makes what words are laid out with: in points, whatever the device.
 *
 * Returns: (transfer full): the context
 */
PangoContext *
trellis_paper_make_context (TrellisPaper *self)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  cairo_font_options_t *options = cairo_font_options_create ();

  /* Widths that depend on no device: what is broken into lines here is broken so everywhere. */
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  pango_cairo_context_set_font_options (context, options);
  pango_cairo_context_set_resolution (context, 72);
  pango_context_set_round_glyph_positions (context, FALSE);
  if (*self->language)
    pango_context_set_language (context, pango_language_from_string (self->language));
  pango_context_set_base_dir (context, self->rtl ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
  cairo_font_options_destroy (options);
  return context;
}

/**
 * trellis_paper_make_layout:
 * @context: from trellis_paper_make_context()
 * @text: (nullable): the words
 * @width: what they are broken to, in points
 * @size: of the letters, in points
 * @bold: whether they are bold
 *
 * Lays out words.
 *
 * Returns: (transfer full): the layout
 */
PangoLayout *
trellis_paper_make_layout (
    PangoContext *context, const char *text, double width, double size, gboolean bold)
{
  PangoLayout *layout = pango_layout_new (context);
  PangoFontDescription *font = pango_font_description_from_string (FONT);
  g_autofree char *valid = g_utf8_make_valid (text ? text : "", -1);

  pango_font_description_set_size (font, (int) (size * PANGO_SCALE));
  pango_font_description_set_weight (font, bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_width (layout, (int) (MAX (width, 1) * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text (layout, valid, -1);
  pango_font_description_free (font);
  return layout;
}

/**
 * trellis_paper_get_line_height:
 * @layout: words
 *
 * Measures the highest line: one height for the whole block, so that it can be broken between any two lines.
 *
 * Returns: the height, in points
 */
double
trellis_paper_get_line_height (PangoLayout *layout)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  int highest = 0;

  do {
    PangoRectangle logical;

    pango_layout_iter_get_line_extents (iter, NULL, &logical);
    highest = MAX (highest, logical.height);
  } while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);
  return highest / (double) PANGO_SCALE;
}

static double
get_letter_size (TrellisPaper *self, const Part *part)
{
  static const double HEADINGS[] = { 1.7, 1.35, 1.12 };

  return part->kind == PART_HEADING ? self->base * HEADINGS[part->level - 1] : self->base;
}

/**
 * trellis_paper_get_indent:
 * @self: a document
 * @part: a part of it
 *
 * Tells how far its words stand in from the margin.
 *
 * Returns: points
 */
double
trellis_paper_get_indent (TrellisPaper *self, const Part *part)
{
  return part->kind == PART_ITEM ? self->base * 1.6 : 0;
}

/**
 * trellis_paper_get_padding:
 * @self: a document
 * @part: a part of it
 *
 * Tells how much room there is around the words of a cell.
 *
 * Returns: points
 */
double
trellis_paper_get_padding (TrellisPaper *self, const Part *part)
{
  return part->kind == PART_TABLE ? self->base * PADDING : 0;
}

/* The space below a block. */
static double
get_gap (TrellisPaper *self, const Part *part)
{
  switch (part->kind) {
  case PART_HEADING:
    return self->base * 0.5;
  case PART_TEXT:
    return self->base * 0.6;
  case PART_ITEM:
    return self->base * 0.3;
  case PART_CUSTOM:
    return self->base * 0.6;
  case PART_SPACE:
  case PART_BREAK:
  case PART_TABLE:
  default:
    return 0;
  }
}

/**
 * trellis_paper_count_cells:
 * @part: a part
 *
 * Counts the cells next to each other: the columns of a table, else 1.
 *
 * Returns: at least 1
 */
guint
trellis_paper_count_cells (const Part *part)
{
  return part->kind == PART_TABLE ? part->n_columns : 1;
}

static const char *
get_words (const Part *part, int row, guint cell)
{
  const char *const *cells;

  if (part->kind != PART_TABLE)
    return part->text;
  if (row < 0)
    return part->heads[cell];
  cells = g_ptr_array_index (part->rows, row);
  return cell < g_strv_length ((char **) cells) ? cells[cell] : "";
}

/**
 * trellis_paper_place_cell:
 * @self: a document
 * @part: a part of it
 * @cell: which cell
 * @x: (out): its left, from the left margin in points
 * @width: (out): its width
 *
 * Tells where a cell stands; the columns of a right-to-left document run from the right.
 */
void
trellis_paper_place_cell (
    TrellisPaper *self, const Part *part, guint cell, double *x, double *width)
{
  double room = trellis_paper_room_width (self), sum = 0, before = 0;

  *x = self->rtl ? 0 : trellis_paper_get_indent (self, part);
  *width = room - trellis_paper_get_indent (self, part);
  if (part->kind != PART_TABLE)
    return;
  for (guint i = 0; i < part->n_columns; i++)
    sum += part->weights[i];
  for (guint i = 0; i < cell; i++)
    before += part->weights[i];
  *width = room * part->weights[cell] / sum;
  *x = self->rtl ? room - room * before / sum - *width : room * before / sum;
}

/**
 * trellis_paper_make_cell:
 * @self: a document
 * @context: from trellis_paper_make_context()
 * @part: a part of it
 * @row: which row; -1 for the heads
 * @cell: which cell
 * @x: (out): where its words begin, from the left margin in points
 *
 * Lays out the words of a cell.
 *
 * Returns: (transfer full): the layout
 */
PangoLayout *
trellis_paper_make_cell (
    TrellisPaper *self, PangoContext *context, const Part *part, int row, guint cell, double *x)
{
  double width, padding = trellis_paper_get_padding (self, part);
  PangoLayout *layout;

  trellis_paper_place_cell (self, part, cell, x, &width);
  *x += padding;
  layout = trellis_paper_make_layout (context, get_words (part, row, cell), width - 2 * padding,
                                      get_letter_size (self, part),
                                      part->kind == PART_HEADING || row < 0);
  return layout;
}

/* How many lines the longest cell of a row has, and how high a line is, in points. Row -1 is that of the heads. */
static void
measure (TrellisPaper *self, PangoContext *context, const Part *part, int row, int *n, double *line)
{
  *n = 1;
  *line = 0;
  for (guint i = 0; i < trellis_paper_count_cells (part); i++) {
    g_autoptr (PangoLayout) layout = NULL;
    const char *words = get_words (part, row, i);
    double x;

    /* The first cell stands for the height of a line, even where nothing is written. */
    if (i > 0 && (!words || !*words))
      continue;
    layout = trellis_paper_make_cell (self, context, part, row, i, &x);
    *n = MAX (*n, pango_layout_get_line_count (layout));
    *line = MAX (*line, trellis_paper_get_line_height (layout));
  }
}

typedef struct {
  TrellisPaper *self;
  PangoContext *context;
  GArray *page;
  double y; /* from the upper margin */
} Flow;

static void
start_page (Flow *flow)
{
  flow->page = g_array_new (FALSE, FALSE, sizeof (Piece));
  g_ptr_array_add (flow->self->pages, flow->page);
  flow->y = 0;
}

static void
add_piece (
    Flow *flow, guint part, int row, int first_line, int n_lines, double line_height, double height)
{
  Piece piece = { part, row, first_line, n_lines, line_height, flow->y, height };

  g_array_append_val (flow->page, piece);
  flow->y += height;
}

static void flow_block (Flow *flow, guint index, int row);

/* Starts a page; a table says its heads again. */
static void
go_on (Flow *flow, guint index, int row)
{
  const Part *part = &g_array_index (flow->self->parts, Part, index);

  start_page (flow);
  if (part->kind == PART_TABLE && part->heads && row >= 0)
    flow_block (flow, index, -1);
}

/* Whether nothing but the heads of its own table stands above it on the page. */
static gboolean
is_fresh (Flow *flow, guint index)
{
  const Piece *last;

  if (flow->page->len == 0)
    return TRUE;
  last = &g_array_index (flow->page, Piece, flow->page->len - 1);
  return flow->page->len == 1 && last->part == index && last->row == -1;
}

static double
measure_block (Flow *flow, guint index, int row)
{
  const Part *part = &g_array_index (flow->self->parts, Part, index);
  double line, height;
  int n;

  measure (flow->self, flow->context, part, row, &n, &line);
  if (part->kind == PART_TEXT || part->kind == PART_ITEM)
    n = MIN (n, 2);
  height = n * line + 2 * trellis_paper_get_padding (flow->self, part);
  return part->kind == PART_TABLE && row >= 0 ? MAX (height, part->height) : height;
}

/* What leads does not stand alone at the foot of a page: a heading keeps the beginning of what it is of, and the heads of a
 * table, which may come between, keep its first row. */
static double
measure_led (Flow *flow, guint index, int row)
{
  GArray *parts = flow->self->parts;
  double height = 0;

  for (guint i = row < 0 ? index : index + 1; i < parts->len; i++) {
    const Part *part = &g_array_index (parts, Part, i);

    if (part->kind == PART_TABLE && part->heads && (i != index || row >= 0))
      height += measure_block (flow, i, -1);
    if (part->kind == PART_TABLE)
      return height + (part->rows->len ? measure_block (flow, i, 0) : 0);
    if (part->kind == PART_CUSTOM)
      return height + part->height;
    if (part->kind == PART_SPACE || part->kind == PART_BREAK)
      return height;
    height += measure_block (flow, i, 0) + get_gap (flow->self, part);
    if (part->kind != PART_HEADING)
      return height;
  }
  return height;
}

/* One paragraph or row: whole where it fits, else on the next page, else over as many as it needs. */
static void
flow_block (Flow *flow, guint index, int row)
{
  TrellisPaper *self = flow->self;
  const Part *part = &g_array_index (self->parts, Part, index);
  double room = trellis_paper_room_height (self),
         extra = 2 * trellis_paper_get_padding (self, part), line, least, wanted;
  gboolean leads = part->kind == PART_HEADING || row == -1;
  int n, first = 0;

  measure (self, flow->context, part, row, &n, &line);
  least = part->kind == PART_TABLE && row >= 0 ? part->height : 0;
  wanted = (leads || part->kind == PART_TABLE ? n : MIN (n, 2)) * line + extra;
  if (leads) {
    double led = wanted + get_gap (self, part) + measure_led (flow, index, row);

    /* What no page has room for can only be begun. */
    wanted = led <= room ? led : wanted + 3 * self->base;
  }
  if (flow->y + MAX (wanted, least) > room && !is_fresh (flow, index))
    go_on (flow, index, row);
  while (first < n) {
    int fit = CLAMP ((int) floor ((room - flow->y - extra + 0.01) / line), 1, n - first);

    add_piece (flow, index, row, first, fit, line, MIN (MAX (fit * line + extra, least), room));
    first += fit;
    if (first < n)
      go_on (flow, index, row);
  }
  flow->y += get_gap (self, part);
}

static void
flow_custom (Flow *flow, guint index)
{
  const Part *part = &g_array_index (flow->self->parts, Part, index);
  double room = trellis_paper_room_height (flow->self), height = MIN (part->height, room);

  if (flow->y > 0 && flow->y + height > room)
    start_page (flow);
  add_piece (flow, index, 0, 0, 0, 0, height);
  flow->y += get_gap (flow->self, part);
}

static void
flow_part (Flow *flow, guint index)
{
  const Part *part = &g_array_index (flow->self->parts, Part, index);

  switch (part->kind) {
  case PART_SPACE:
    if (flow->y > 0) /* none at the head of a page */
      flow->y += part->height;
    break;
  case PART_BREAK:
    if (flow->page->len > 0)
      start_page (flow);
    break;
  case PART_TABLE:
    if (part->heads)
      flow_block (flow, index, -1);
    for (guint i = 0; i < part->rows->len; i++)
      flow_block (flow, index, i);
    flow->y += flow->self->base;
    break;
  case PART_CUSTOM:
    flow_custom (flow, index);
    break;
  case PART_HEADING:
    if (flow->y > 0)
      flow->y += flow->self->base * 0.5;
    flow_block (flow, index, 0);
    break;
  case PART_TEXT:
  case PART_ITEM:
  default:
    flow_block (flow, index, 0);
  }
}

/**
 * trellis_paper_lay_out:
 * @self: a document
 *
 * Breaks the document into pages, unless that is done.
 */
void
trellis_paper_lay_out (TrellisPaper *self)
{
  Flow flow = { self, NULL, NULL, 0 };

  if (self->pages)
    return;
  self->pages = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  flow.context = trellis_paper_make_context (self);
  start_page (&flow);
  for (guint i = 0; i < self->parts->len; i++)
    flow_part (&flow, i);
  g_object_unref (flow.context);
}
