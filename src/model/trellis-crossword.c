/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A crossword as plain data: which cells hold letters, where words begin, and which cells are theirs. */
#include "config.h"

#include "model/trellis-crossword.h"

static void
free_entry (gpointer data)
{
  TrellisCrosswordEntry *self = data;

  g_free (self->clue);
  g_array_unref (self->cells);
  g_free (self);
}

/**
 * trellis_crossword_new:
 * @width: cells of a row, from 1
 * @height: rows, from 1
 *
 * Makes a crossword of empty cells.
 *
 * Returns: (transfer full): the crossword
 */
TrellisCrossword *
trellis_crossword_new (guint width, guint height)
{
  TrellisCrossword *self = g_new0 (TrellisCrossword, 1);

  self->width = width;
  self->height = height;
  self->cells = g_new0 (TrellisCrosswordCell, (gsize) width * height);
  self->entries = g_ptr_array_new_with_free_func (free_entry);
  return self;
}

/**
 * trellis_crossword_free:
 * @self: a crossword
 *
 * Frees it.
 */
void
trellis_crossword_free (TrellisCrossword *self)
{
  for (guint i = 0; i < self->width * self->height; i++) {
    g_free (self->cells[i].given);
    g_free (self->cells[i].solution);
  }
  g_free (self->cells);
  g_ptr_array_unref (self->entries);
  g_free (self->title);
  g_free (self->author);
  g_free (self->copyright);
  g_free (self->intro);
  g_free (self->notes);
  g_free (self);
}

static gboolean
is_closed (const TrellisCrossword *self, guint cell)
{
  return self->cells[cell].block || self->cells[cell].hidden;
}

/* The next cell of a word, or TRELLIS_CROSSWORD_NOWHERE where an edge, a block or a bar ends it. */
static guint
following (const TrellisCrossword *self, guint cell, gboolean down)
{
  guint after = down ? cell + self->width : cell + 1;

  if (down ? cell / self->width + 1 >= self->height : cell % self->width + 1 >= self->width)
    return TRELLIS_CROSSWORD_NOWHERE;
  if (self->cells[cell].bars & (down ? TRELLIS_CROSSWORD_BAR_BOTTOM : TRELLIS_CROSSWORD_BAR_RIGHT))
    return TRELLIS_CROSSWORD_NOWHERE;
  if (self->cells[after].bars & (down ? TRELLIS_CROSSWORD_BAR_TOP : TRELLIS_CROSSWORD_BAR_LEFT))
    return TRELLIS_CROSSWORD_NOWHERE;
  return is_closed (self, after) ? TRELLIS_CROSSWORD_NOWHERE : after;
}

static gboolean
begins (const TrellisCrossword *self, guint cell, gboolean down)
{
  guint before = down ? cell - self->width : cell - 1;

  if (is_closed (self, cell) || following (self, cell, down) == TRELLIS_CROSSWORD_NOWHERE)
    return FALSE;
  if (down ? cell < self->width : cell % self->width == 0)
    return TRUE;
  return is_closed (self, before) || following (self, before, down) != cell;
}

/**
 * trellis_crossword_number:
 * @self: a crossword
 *
 * Numbers the cells where words begin, row by row from 1, as is the custom.
 */
void
trellis_crossword_number (TrellisCrossword *self)
{
  guint number = 0;

  for (guint cell = 0; cell < self->width * self->height; cell++)
    self->cells[cell].number = begins (self, cell, FALSE) || begins (self, cell, TRUE) ? ++number
                                                                                       : 0;
}

static guint
find_number (const TrellisCrossword *self, guint number, gboolean down)
{
  for (guint i = 0; i < self->entries->len; i++) {
    const TrellisCrosswordEntry *entry = trellis_crossword_get (self, i);

    if (entry->number == number && !entry->down == !down)
      return i;
  }
  return TRELLIS_CROSSWORD_NOWHERE;
}

/**
 * trellis_crossword_add:
 * @self: a crossword whose cells are numbered
 * @number: number of a word
 * @down: whether it goes down
 * @clue: its clue
 *
 * Adds a word; its cells are found by its number.
 *
 * Returns: %FALSE when no word with that number begins in that direction, or it is there already
 */
gboolean
trellis_crossword_add (TrellisCrossword *self, guint number, gboolean down, const char *clue)
{
  TrellisCrosswordEntry *entry;
  guint cell = 0;

  while (cell < self->width * self->height && self->cells[cell].number != number)
    cell++;
  if (number == 0 || cell == self->width * self->height || is_closed (self, cell) ||
      find_number (self, number, down) != TRELLIS_CROSSWORD_NOWHERE)
    return FALSE;
  if (following (self, cell, down) == TRELLIS_CROSSWORD_NOWHERE)
    return FALSE;
  entry = g_new0 (TrellisCrosswordEntry, 1);
  entry->number = number;
  entry->down = down;
  entry->clue = g_strdup (clue);
  entry->cells = g_array_new (FALSE, FALSE, sizeof (guint));
  for (; cell != TRELLIS_CROSSWORD_NOWHERE; cell = following (self, cell, down))
    g_array_append_val (entry->cells, cell);
  g_ptr_array_add (self->entries, entry);
  return TRUE;
}

static int
compare_entries (gconstpointer one, gconstpointer two)
{
  const TrellisCrosswordEntry *a = *(TrellisCrosswordEntry *const *) one;
  const TrellisCrosswordEntry *b = *(TrellisCrosswordEntry *const *) two;

  if (a->down != b->down)
    return a->down ? 1 : -1;
  return a->number < b->number ? -1 : a->number > b->number;
}

/**
 * trellis_crossword_sort:
 * @self: a crossword
 *
 * Puts its words in order: those across by number, then those down.
 */
void
trellis_crossword_sort (TrellisCrossword *self)
{
  g_ptr_array_sort (self->entries, compare_entries);
}

/**
 * trellis_crossword_get:
 * @self: a crossword
 * @entry: index of a word
 *
 * Gives a word.
 *
 * Returns: (transfer none): the word
 */
TrellisCrosswordEntry *
trellis_crossword_get (const TrellisCrossword *self, guint entry)
{
  return g_ptr_array_index (self->entries, entry);
}

/**
 * trellis_crossword_find:
 * @self: a crossword
 * @cell: a cell
 * @down: which direction
 *
 * Finds the word of a direction that goes through a cell.
 *
 * Returns: its index, or %TRELLIS_CROSSWORD_NOWHERE
 */
guint
trellis_crossword_find (const TrellisCrossword *self, guint cell, gboolean down)
{
  for (guint i = 0; i < self->entries->len; i++) {
    const TrellisCrosswordEntry *entry = trellis_crossword_get (self, i);

    for (guint j = 0; !entry->down == !down && j < entry->cells->len; j++)
      if (g_array_index (entry->cells, guint, j) == cell)
        return i;
  }
  return TRELLIS_CROSSWORD_NOWHERE;
}

/**
 * trellis_crossword_has_solution:
 * @self: a crossword
 *
 * Whether the right letter of every cell is known, so that answers can be checked and revealed.
 *
 * Returns: %TRUE if it is
 */
gboolean
trellis_crossword_has_solution (const TrellisCrossword *self)
{
  for (guint i = 0; i < self->width * self->height; i++)
    if (!is_closed (self, i) && !self->cells[i].solution && !self->cells[i].given)
      return FALSE;
  return TRUE;
}

/**
 * trellis_crossword_get_answer:
 * @self: a crossword
 * @entry: index of a word
 *
 * The right answer.
 *
 * Returns: (transfer full): its letters, with `?` where the file tells none
 */
char *
trellis_crossword_get_answer (const TrellisCrossword *self, guint entry)
{
  const TrellisCrosswordEntry *word = trellis_crossword_get (self, entry);
  GString *answer = g_string_new (NULL);

  for (guint i = 0; i < word->cells->len; i++) {
    const TrellisCrosswordCell *cell = &self->cells[g_array_index (word->cells, guint, i)];

    g_string_append (answer, cell->solution ? cell->solution : cell->given ? cell->given : "?");
  }
  return g_string_free (answer, FALSE);
}
