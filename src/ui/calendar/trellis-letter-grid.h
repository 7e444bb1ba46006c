/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * TrellisLetterCell:
 * @letters: (nullable): what is written in it
 * @number: a small number in its corner, 0 for none
 * @block: whether nothing goes there
 * @hidden: whether it is no part of the grid
 * @circled: whether it has a circle
 * @frame: whether it has a frame; the cells of a crossword have
 * @lit: whether it is of the word that is looked at
 * @found: whether it is of a word that is done
 * @wrong: whether its letter is wrong
 * @quiet: whether its letter was given
 * @bars: thick lines: 1 above, 2 before, 4 below, 8 after
 *
 * How one cell looks.
 */
typedef struct {
  const char *letters;
  guint number;
  gboolean block, hidden, circled, frame;
  gboolean lit, found, wrong, quiet;
  guint bars;
} TrellisLetterCell;

/**
 * TrellisLetterGridHooks:
 * @look: tells how a cell looks; the letters live until the next call
 * @say: names a cell for the ear
 *
 * What a grid asks its owner.
 */
typedef struct {
  void (*look) (guint cell, TrellisLetterCell *look, gpointer data);
  char *(*say) (guint cell, gpointer data);
} TrellisLetterGridHooks;

#define TRELLIS_TYPE_LETTER_GRID (trellis_letter_grid_get_type ())
G_DECLARE_FINAL_TYPE (TrellisLetterGrid, trellis_letter_grid, TRELLIS, LETTER_GRID, GtkWidget)

GtkWidget *trellis_letter_grid_new (const char *name,
                                    guint columns,
                                    guint rows,
                                    const TrellisLetterGridHooks *hooks,
                                    gpointer data) G_GNUC_WARN_UNUSED_RESULT;
guint trellis_letter_grid_get_cursor (TrellisLetterGrid *self);
void trellis_letter_grid_set_cursor (TrellisLetterGrid *self, guint cell);
void trellis_letter_grid_refresh (TrellisLetterGrid *self);

G_END_DECLS
