/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lays out the sheet of an activity on paper; the grids are drawn. */
#include "config.h"

#include "exchange/trellis-activity-paper.h"

#include "exchange/trellis-activity-sheet.h"

#include <glib/gi18n.h>

#define MARGIN_MM 18
#define LARGEST_CELL 1.9 /* in heights of a letter */

/* The sheet lives as long as the paper that draws from it. */
typedef struct {
  TrellisSheet *sheet;
  gint used;
} Held;

typedef struct {
  Held *held;
  gboolean solved;
} Grid;

static void
release (Held *held)
{
  if (--held->used > 0)
    return;
  trellis_sheet_free (held->sheet);
  g_free (held);
}

static void
free_grid (gpointer data)
{
  Grid *self = data;

  release (self->held);
  g_free (self);
}

static void
draw_letters (cairo_t *cairo, const char *letters, double x, double y, double side)
{
  double size = side * (letters[0] && *g_utf8_next_char (letters) ? 0.3 : 0.55);

  trellis_paper_draw_words (cairo, letters, x + side * 0.27, y + side * 0.16, side, size, FALSE);
}

static void
draw_bars (cairo_t *cairo, guint bars, double x, double y, double side)
{
  const struct {
    guint bar;
    double x1, y1, x2, y2;
  } lines[] = { { TRELLIS_CROSSWORD_BAR_TOP, 0, 0, 1, 0 },
                { TRELLIS_CROSSWORD_BAR_LEFT, 0, 0, 0, 1 },
                { TRELLIS_CROSSWORD_BAR_BOTTOM, 0, 1, 1, 1 },
                { TRELLIS_CROSSWORD_BAR_RIGHT, 1, 0, 1, 1 } };

  cairo_set_line_width (cairo, 3);
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    if (bars & lines[i].bar) {
      cairo_move_to (cairo, x + lines[i].x1 * side, y + lines[i].y1 * side);
      cairo_line_to (cairo, x + lines[i].x2 * side, y + lines[i].y2 * side);
      cairo_stroke (cairo);
    }
  cairo_set_line_width (cairo, 0.8);
}

static void
draw_cell (cairo_t *cairo,
           const TrellisCrosswordCell *cell,
           double x,
           double y,
           double side,
           gboolean solved)
{
  const char *letters = cell->given ? cell->given : solved ? cell->solution : NULL;

  if (cell->hidden)
    return;
  cairo_rectangle (cairo, x, y, side, side);
  if (cell->block) {
    cairo_fill (cairo);
    return;
  }
  cairo_stroke (cairo);
  if (cell->circled) {
    cairo_arc (cairo, x + side / 2, y + side / 2, side * 0.45, 0, 2 * G_PI);
    cairo_stroke (cairo);
  }
  if (cell->number) {
    g_autofree char *number = g_strdup_printf ("%u", cell->number);

    trellis_paper_draw_words (cairo, number, x + 2, y + 1, side, side * 0.28, FALSE);
  }
  if (letters)
    draw_letters (cairo, letters, x, y + side * 0.1, side);
  draw_bars (cairo, cell->bars, x, y, side);
}

static void
draw_search_cell (cairo_t *cairo, const Grid *self, guint row, guint column, double side)
{
  const TrellisWordSearch *search = self->held->sheet->search;
  char letter[8] = "";
  double x = column * side, y = row * side;

  g_unichar_to_utf8 (trellis_word_search_at (search, row, column), letter);
  if (self->solved && trellis_word_search_is_used (search, row, column)) {
    cairo_set_source_rgb (cairo, 0.85, 0.85, 0.85);
    cairo_rectangle (cairo, x, y, side, side);
    cairo_fill (cairo);
    cairo_set_source_rgb (cairo, 0, 0, 0);
  }
  draw_letters (cairo, letter, x, y, side);
}

static void
grid_size (const TrellisSheet *sheet, guint *columns, guint *rows)
{
  *columns = sheet->crossword ? sheet->crossword->width : sheet->search->size;
  *rows = sheet->crossword ? sheet->crossword->height : sheet->search->size;
}

static void
draw_grid (cairo_t *cairo, double width, double height, gpointer data)
{
  const Grid *self = data;
  const TrellisCrossword *crossword = self->held->sheet->crossword;
  guint columns, rows;
  double side;

  grid_size (self->held->sheet, &columns, &rows);
  side = MIN (width / columns, height / rows);
  cairo_set_source_rgb (cairo, 0, 0, 0);
  cairo_set_line_width (cairo, 0.8);
  for (guint y = 0; y < rows; y++)
    for (guint x = 0; x < columns; x++)
      if (crossword)
        draw_cell (cairo, &crossword->cells[y * columns + x], x * side, y * side, side,
                   self->solved);
      else
        draw_search_cell (cairo, self, y, x, side);
}

static void
add_grid (TrellisPaper *paper, Held *held, double size_pt, gboolean solved)
{
  Grid *grid = g_new0 (Grid, 1);
  double width, height, side;
  guint columns, rows;
  g_autofree char *alt = NULL;

  grid_size (held->sheet, &columns, &rows);
  trellis_paper_get_room (paper, &width, &height);
  side = MIN (size_pt * LARGEST_CELL, MIN (width / columns, height * 0.9 / rows));
  alt = g_strdup_printf (_ ("A grid of %u rows and %u columns; what is in it follows as text."),
                         rows, columns);
  grid->held = held;
  grid->solved = solved;
  held->used++;
  trellis_paper_custom (paper, side * rows + size_pt, draw_grid, grid, free_grid, alt);
}

static void
add_part (TrellisPaper *paper, Held *held, double size_pt, const TrellisSheetPart *part)
{
  switch (part->role) {
  case TRELLIS_SHEET_TITLE:
    trellis_paper_heading (paper, 1, part->text);
    break;
  case TRELLIS_SHEET_HEADING:
    trellis_paper_heading (paper, 2, part->text);
    break;
  case TRELLIS_SHEET_ITEM:
    trellis_paper_list_item (paper, part->text);
    break;
  case TRELLIS_SHEET_GRID:
  case TRELLIS_SHEET_SOLVED:
    add_grid (paper, held, size_pt, part->role == TRELLIS_SHEET_SOLVED);
    break;
  case TRELLIS_SHEET_BREAK:
    trellis_paper_page_break (paper);
    break;
  case TRELLIS_SHEET_TEXT:
  default:
    trellis_paper_text (paper, part->text);
    break;
  }
}

/**
 * trellis_activity_paper_new:
 * @activity: an activity
 * @size_pt: size of its letters in points, such as %TRELLIS_PRINT_LARGE
 * @with_answers: whether the answers follow, on a page of their own
 * @error: return location for an error
 *
 * Lays out an activity for printing.
 *
 * Returns: (transfer full): the document, %NULL and @error when there is no puzzle in the activity
 */
TrellisPaper *
trellis_activity_paper_new (TrellisActivity *activity,
                            double size_pt,
                            gboolean with_answers,
                            GError **error)
{
  TrellisSheet *sheet = trellis_sheet_new (activity, with_answers, error);
  TrellisPaper *paper;
  Held *held;

  if (!sheet)
    return NULL;
  held = g_new0 (Held, 1);
  held->sheet = sheet;
  held->used = 1;
  paper = trellis_paper_new (TRELLIS_PAPER_A4, FALSE, MARGIN_MM, size_pt,
                             trellis_entity_get_title (activity), "en-GB");
  for (guint i = 0; i < sheet->parts->len; i++)
    add_part (paper, held, size_pt, sheet->parts->pdata[i]);
  release (held);
  return paper;
}
