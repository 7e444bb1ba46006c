/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include <gio/gio.h>

G_BEGIN_DECLS

#define TRELLIS_TYPE_PAPER (trellis_paper_get_type ())
G_DECLARE_FINAL_TYPE (TrellisPaper, trellis_paper, TRELLIS, PAPER, GObject)

/**
 * TrellisPaperSize:
 * @TRELLIS_PAPER_A4: 210 by 297 mm
 * @TRELLIS_PAPER_LETTER: 8½ by 11 inches
 *
 * The sheets that a document can be laid out on.
 */
typedef enum {
  TRELLIS_PAPER_A4,
  TRELLIS_PAPER_LETTER,
} TrellisPaperSize;

/**
 * TrellisPaperColumn:
 * @title: its head, said again on every page; %NULL or "" in all columns for a table without heads
 * @weight: its share of the width, above 0
 *
 * A column of a table on paper.
 */
typedef struct {
  const char *title;
  double weight;
} TrellisPaperColumn;

/**
 * TrellisPaperDraw:
 * @cairo: the page, moved so that 0, 0 is the upper left corner of the drawing; one unit is one point
 * @width: the width there is, in points
 * @height: the height that was asked for, in points
 * @data: what was given with it
 *
 * Draws a picture of its own in a document. What it changes in @cairo is undone after it.
 */
typedef void (*TrellisPaperDraw) (cairo_t *cairo, double width, double height, gpointer data);

TrellisPaper *trellis_paper_new (TrellisPaperSize size,
                                 gboolean landscape,
                                 double margin_mm,
                                 double base_pt,
                                 const char *title,
                                 const char *language) G_GNUC_WARN_UNUSED_RESULT;

void trellis_paper_heading (TrellisPaper *self, int level, const char *text);
void trellis_paper_text (TrellisPaper *self, const char *text);
void trellis_paper_link (TrellisPaper *self, const char *text, const char *uri);
void trellis_paper_list_item (TrellisPaper *self, const char *text);
void trellis_paper_space (TrellisPaper *self, double height_pt);
void trellis_paper_page_break (TrellisPaper *self);
void trellis_paper_table (TrellisPaper *self,
                          const TrellisPaperColumn *columns,
                          guint n_columns,
                          GPtrArray *rows);
void trellis_paper_set_row_height (TrellisPaper *self, double height_pt);
void trellis_paper_custom (TrellisPaper *self,
                           double height_pt,
                           TrellisPaperDraw draw,
                           gpointer data,
                           GDestroyNotify destroy,
                           const char *alt);

void trellis_paper_get_room (TrellisPaper *self, double *width_pt, double *height_pt);
int trellis_paper_n_pages (TrellisPaper *self);
void trellis_paper_draw_page (TrellisPaper *self, cairo_t *cairo, int page);
GBytes *trellis_paper_to_pdf (TrellisPaper *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean trellis_paper_save_pdf (TrellisPaper *self, GFile *file, GError **error);

double trellis_paper_draw_words (cairo_t *cairo,
                                 const char *text,
                                 double x,
                                 double y,
                                 double width,
                                 double size_pt,
                                 gboolean bold);

G_END_DECLS
