/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-paper.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

typedef enum {
  PART_HEADING,
  PART_TEXT,
  PART_ITEM,
  PART_SPACE,
  PART_BREAK,
  PART_TABLE,
  PART_CUSTOM,
} PartKind;

typedef struct {
  PartKind kind;
  int level;
  char *text; /* the words, the alternative text of a drawing */
  char *uri;
  double height;
  guint n_columns;
  double *weights;
  char **heads; /* NULL: none */
  GPtrArray *rows;
  TrellisPaperDraw draw;
  gpointer data;
  GDestroyNotify destroy;
} Part;

/* What stands on a page: some lines of a block. A block is a paragraph, or a row of a table. */
typedef struct {
  guint part;
  int row; /* -1: the heads of the table */
  int first_line;
  int n_lines;
  double line_height;
  double y;
  double height;
} Piece;

/**
 * TrellisPaper:
 *
 * A document for paper: headings, paragraphs, lists, tables and drawings, one below the other, broken into
 * pages. It is laid out in points whatever it is drawn on, so that the print and the PDF are the same.
 * The PDF is tagged: it tells its headings, lists, tables and language to a screen reader.
 */
struct _TrellisPaper {
  GObject parent_instance;

  double width;
  double height;
  double margin;
  double base;
  double row_height;
  char *title;
  char *language;
  gboolean rtl;

  /* Owned */
  GArray *parts;
  GPtrArray *pages; /* of GArray of Piece; NULL until laid out */
};

/**
 * trellis_paper_room_width:
 * @self: a document
 *
 * Tells the width between the margins.
 *
 * Returns: points
 */
static inline double
trellis_paper_room_width (TrellisPaper *self)
{
  return self->width - 2 * self->margin;
}

/**
 * trellis_paper_room_height:
 * @self: a document
 *
 * Tells the height between the margins, less the foot, which has the title and the number of the page.
 *
 * Returns: points
 */
static inline double
trellis_paper_room_height (TrellisPaper *self)
{
  return self->height - 2 * self->margin - self->base * 2;
}

/* Words of one size, broken to a width. */
PangoContext *trellis_paper_make_context (TrellisPaper *self) G_GNUC_WARN_UNUSED_RESULT;
PangoLayout *trellis_paper_make_layout (PangoContext *context,
                                        const char *text,
                                        double width,
                                        double size,
                                        gboolean bold) G_GNUC_WARN_UNUSED_RESULT;
double trellis_paper_get_line_height (PangoLayout *layout);

/* Where things stand. */
double trellis_paper_get_indent (TrellisPaper *self, const Part *part);
double trellis_paper_get_padding (TrellisPaper *self, const Part *part);
guint trellis_paper_count_cells (const Part *part);
void trellis_paper_place_cell (
    TrellisPaper *self, const Part *part, guint cell, double *x, double *width);
PangoLayout *trellis_paper_make_cell (TrellisPaper *self,
                                      PangoContext *context,
                                      const Part *part,
                                      int row,
                                      guint cell,
                                      double *x) G_GNUC_WARN_UNUSED_RESULT;
void trellis_paper_lay_out (TrellisPaper *self);

/* What cairo leaves out of a PDF. */
void trellis_paper_pdf_complete (GString *pdf, const char *language, GPtrArray *alts);

G_END_DECLS
