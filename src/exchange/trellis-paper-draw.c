/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "exchange/trellis-paper-private.h"

#include <glib/gi18n.h>

#define GREY 0.55 /* of the lines of a table: 3.4 to 1 on white */

static void
show_lines (
    cairo_t *cairo, PangoLayout *layout, double x, double y, int first, int n, double line_height)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  int line = 0;

  do {
    PangoRectangle logical;

    if (line >= first && line < first + n) {
      pango_layout_iter_get_line_extents (iter, NULL, &logical);
      cairo_move_to (cairo, x + logical.x / (double) PANGO_SCALE,
                     y + (line - first) * line_height +
                         (pango_layout_iter_get_baseline (iter) - logical.y) /
                             (double) PANGO_SCALE);
      pango_cairo_show_layout_line (cairo, pango_layout_iter_get_line_readonly (iter));
    }
    line++;
  } while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);
}

static void
draw_cells (
    TrellisPaper *self, cairo_t *cairo, PangoContext *context, const Part *part, const Piece *piece)
{
  double padding = trellis_paper_get_padding (self, part), line;
  int n;

  trellis_paper_measure (self, context, part, piece->row, &n, &line);
  for (guint i = 0; i < trellis_paper_count_cells (part); i++) {
    g_autoptr (PangoLayout) layout = NULL;
    double x;

    if (part->kind == PART_TABLE)
      cairo_tag_begin (cairo, piece->row < 0 ? "TH" : "TD", "");
    layout = trellis_paper_make_cell (self, context, part, piece->row, i, &x);
    show_lines (cairo, layout, x, piece->y + padding, piece->first_line, piece->n_lines, line);
    if (part->kind == PART_TABLE)
      cairo_tag_end (cairo, piece->row < 0 ? "TH" : "TD");
  }
}

/* The lines of a row: around every cell, so that it is seen where to write. */
static void
draw_grid (TrellisPaper *self, cairo_t *cairo, const Part *part, const Piece *piece)
{
  cairo_save (cairo);
  cairo_set_line_width (cairo, 0.5);
  cairo_set_source_rgb (cairo, GREY, GREY, GREY);
  for (guint i = 0; i < part->n_columns; i++) {
    double x, width;

    trellis_paper_place_cell (self, part, i, &x, &width);
    cairo_rectangle (cairo, x, piece->y, width, piece->height);
  }
  cairo_stroke (cairo);
  cairo_restore (cairo);
}

static void
draw_item (
    TrellisPaper *self, cairo_t *cairo, PangoContext *context, const Part *part, const Piece *piece)
{
  cairo_tag_begin (cairo, "LI", "");
  if (piece->first_line == 0) {
    g_autoptr (PangoLayout) bullet = trellis_paper_make_layout (
        context, "•", trellis_paper_get_indent (self, part), self->base, FALSE);

    cairo_tag_begin (cairo, "Lbl", "");
    show_lines (cairo, bullet,
                self->rtl ? trellis_paper_room_width (self) - trellis_paper_get_indent (self, part)
                          : 0,
                piece->y, 0, 1, 0);
    cairo_tag_end (cairo, "Lbl");
  }
  cairo_tag_begin (cairo, "LBody", "");
  draw_cells (self, cairo, context, part, piece);
  cairo_tag_end (cairo, "LBody");
  cairo_tag_end (cairo, "LI");
}

static void
draw_custom (TrellisPaper *self, cairo_t *cairo, const Part *part, const Piece *piece)
{
  cairo_tag_begin (cairo, "Figure", "");
  cairo_save (cairo);
  cairo_translate (cairo, 0, piece->y);
  part->draw (cairo, trellis_paper_room_width (self), piece->height, part->data);
  cairo_restore (cairo);
  cairo_new_path (cairo);
  cairo_tag_end (cairo, "Figure");
}

static void
draw_text (
    TrellisPaper *self, cairo_t *cairo, PangoContext *context, const Part *part, const Piece *piece)
{
  static const char *const HEADINGS[] = { "H1", "H2", "H3" };
  const char *tag = part->kind == PART_HEADING ? HEADINGS[part->level - 1] : "P";

  cairo_tag_begin (cairo, tag, "");
  if (part->uri) {
    g_autofree char *attributes = g_strdup_printf ("uri='%s'", part->uri);

    cairo_tag_begin (cairo, CAIRO_TAG_LINK, attributes);
    draw_cells (self, cairo, context, part, piece);
    cairo_tag_end (cairo, CAIRO_TAG_LINK);
  } else {
    draw_cells (self, cairo, context, part, piece);
  }
  cairo_tag_end (cairo, tag);
}

static void
draw_piece (
    TrellisPaper *self, cairo_t *cairo, PangoContext *context, const Part *part, const Piece *piece)
{
  switch (part->kind) {
  case PART_TABLE:
    draw_grid (self, cairo, part, piece);
    cairo_tag_begin (cairo, "TR", "");
    draw_cells (self, cairo, context, part, piece);
    cairo_tag_end (cairo, "TR");
    break;
  case PART_ITEM:
    draw_item (self, cairo, context, part, piece);
    break;
  case PART_CUSTOM:
    draw_custom (self, cairo, part, piece);
    break;
  case PART_HEADING:
  case PART_TEXT:
  case PART_SPACE:
  case PART_BREAK:
  default:
    draw_text (self, cairo, context, part, piece);
  }
}

/* The title and "Page 2 of 5", outside of what a screen reader reads. */
static void
draw_footer (TrellisPaper *self, cairo_t *cairo, PangoContext *context, int page)
{
  double size = self->base * 0.82, width = trellis_paper_room_width (self), y, part = width * 0.28;
  g_autofree char *number = g_strdup_printf (_ ("Page %d of %u"), page + 1, self->pages->len);
  g_autoptr (PangoLayout)
      title = trellis_paper_make_layout (context, self->title, width - part, size, FALSE);
  g_autoptr (PangoLayout) side = trellis_paper_make_layout (context, number, part, size, FALSE);

  y = trellis_paper_room_height (self) + self->base * 0.8;
  pango_layout_set_ellipsize (title, PANGO_ELLIPSIZE_END);
  pango_layout_set_alignment (side, self->rtl ? PANGO_ALIGN_LEFT : PANGO_ALIGN_RIGHT);
  show_lines (cairo, title, self->rtl ? part : 0, y, 0, 1, 0);
  show_lines (cairo, side, self->rtl ? 0 : width - part, y, 0, 1, 0);
}

/* The list or table that goes on over several pieces of a page. */
static const char *
get_group (const Part *part)
{
  return part->kind == PART_TABLE ? "Table" : part->kind == PART_ITEM ? "L" : NULL;
}

/**
 * trellis_paper_draw_page:
 * @self: a document
 * @cairo: where to draw; 0, 0 is the upper left corner of the sheet and one unit is one point
 * @page: which page, from 0
 *
 * Draws a page, margins included. For a GtkPrintOperation use the full page and %GTK_UNIT_POINTS.
 */
void
trellis_paper_draw_page (TrellisPaper *self, cairo_t *cairo, int page)
{
  PangoContext *context;
  const GArray *pieces;
  const char *group = NULL;
  guint last = G_MAXUINT;

  g_return_if_fail (page >= 0 && page < trellis_paper_n_pages (self));

  pieces = g_ptr_array_index (self->pages, page);
  context = trellis_paper_make_context (self);
  cairo_save (cairo);
  cairo_translate (cairo, self->margin, self->margin);
  cairo_set_source_rgb (cairo, 0, 0, 0);
  for (guint i = 0; i < pieces->len; i++) {
    const Piece *piece = &g_array_index (pieces, Piece, i);
    const Part *part = &g_array_index (self->parts, Part, piece->part);
    const char *now = get_group (part);

    if (group && (group != now || (part->kind == PART_TABLE && piece->part != last))) {
      cairo_tag_end (cairo, group);
      group = NULL;
    }
    if (now && !group)
      cairo_tag_begin (cairo, now, "");
    group = now;
    last = piece->part;
    draw_piece (self, cairo, context, part, piece);
  }
  if (group)
    cairo_tag_end (cairo, group);
  draw_footer (self, cairo, context, page);
  cairo_restore (cairo);
  g_object_unref (context);
}

/**
 * trellis_paper_draw_words:
 * @cairo: a page, as #TrellisPaperDraw gets it
 * @text: the words
 * @x: the left of them, in points
 * @y: their top
 * @width: the width they are broken to
 * @size_pt: the size of the letters
 * @bold: whether they are bold
 *
 * Writes words into a drawing, in the letters of the document.
 *
 * Returns: how high they are, in points
 */
double
trellis_paper_draw_words (cairo_t *cairo,
                          const char *text,
                          double x,
                          double y,
                          double width,
                          double size_pt,
                          gboolean bold)
{
  g_autoptr (TrellisPaper) plain = trellis_paper_new (TRELLIS_PAPER_A4, FALSE, 0, 11, "", "");
  PangoContext *context = trellis_paper_make_context (plain);
  g_autoptr (PangoLayout) layout = trellis_paper_make_layout (context, text, width, size_pt, bold);
  double line = trellis_paper_get_line_height (layout);
  int n = pango_layout_get_line_count (layout);

  show_lines (cairo, layout, x, y, 0, n, line);
  g_object_unref (context);
  return n * line;
}
