/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** TRELLIS_CROSSWORD_LARGEST: (skip): most cells a side of a grid may have. */
#define TRELLIS_CROSSWORD_LARGEST 100

/** TRELLIS_CROSSWORD_NOWHERE: (skip): an entry that does not exist. */
#define TRELLIS_CROSSWORD_NOWHERE G_MAXUINT

/**
 * TrellisCrosswordBars:
 * @TRELLIS_CROSSWORD_BAR_TOP: a bar above
 * @TRELLIS_CROSSWORD_BAR_LEFT: a bar before
 * @TRELLIS_CROSSWORD_BAR_BOTTOM: a bar below
 * @TRELLIS_CROSSWORD_BAR_RIGHT: a bar after
 *
 * Where words end at a thick line instead of a block.
 */
typedef enum {
  TRELLIS_CROSSWORD_BAR_TOP = 1 << 0,
  TRELLIS_CROSSWORD_BAR_LEFT = 1 << 1,
  TRELLIS_CROSSWORD_BAR_BOTTOM = 1 << 2,
  TRELLIS_CROSSWORD_BAR_RIGHT = 1 << 3,
} TrellisCrosswordBars;

/**
 * TrellisCrosswordCell:
 * @block: whether no letter goes there
 * @hidden: whether it is no part of the grid at all
 * @circled: whether it is marked
 * @bars: #TrellisCrosswordBars
 * @number: number of the words that begin there, 0 for none
 * @given: (nullable): letters that are shown from the start
 * @solution: (nullable): the right letters: one, or several (a rebus)
 *
 * One square of a crossword.
 */
typedef struct {
  gboolean block;
  gboolean hidden;
  gboolean circled;
  guint bars;
  guint number;
  char *given;
  char *solution;
} TrellisCrosswordCell;

/**
 * TrellisCrosswordEntry:
 * @number: its number
 * @down: whether it goes down, not across
 * @clue: its clue
 * @cells: (element-type guint): its cells, counted row by row from 0
 *
 * One word to find.
 */
typedef struct {
  guint number;
  gboolean down;
  char *clue;
  GArray *cells;
} TrellisCrosswordEntry;

/**
 * TrellisCrossword:
 * @title: (nullable): what it is called
 * @author: (nullable): who made it
 * @copyright: (nullable): who owns it
 * @intro: (nullable): what is said before
 * @notes: (nullable): what is said of it, such as how hard it is
 * @width: cells of a row
 * @height: rows
 * @cells: (array): its cells, row by row
 * @entries: (element-type TrellisCrosswordEntry): words across by number, then words down
 *
 * A crossword.
 */
typedef struct {
  char *title;
  char *author;
  char *copyright;
  char *intro;
  char *notes;
  guint width, height;
  TrellisCrosswordCell *cells;
  GPtrArray *entries;
} TrellisCrossword;

TrellisCrossword *trellis_crossword_new (guint width, guint height) G_GNUC_WARN_UNUSED_RESULT;
void trellis_crossword_free (TrellisCrossword *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisCrossword, trellis_crossword_free)

void trellis_crossword_number (TrellisCrossword *self);
gboolean
trellis_crossword_add (TrellisCrossword *self, guint number, gboolean down, const char *clue);
void trellis_crossword_sort (TrellisCrossword *self);
TrellisCrosswordEntry *trellis_crossword_get (const TrellisCrossword *self, guint entry);
guint trellis_crossword_find (const TrellisCrossword *self, guint cell, gboolean down);
gboolean trellis_crossword_has_solution (const TrellisCrossword *self);
char *
trellis_crossword_get_answer (const TrellisCrossword *self, guint entry) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
