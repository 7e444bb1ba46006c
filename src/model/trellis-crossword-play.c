/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Solving a crossword, as rules without a screen: whole answers by their clue, letters by their cell. */
#include "config.h"

#include "model/trellis-crossword-play.h"

#include "model/trellis-answer.h"

#include <glib/gi18n.h>
#include <string.h>

#define PARTED '\t' /* between the cells of a saved state */

struct _TrellisCrosswordPlay {
  const TrellisCrossword *crossword;
  guint n_cells;
  char **letters; /* "" where there is none */
  gboolean *checked;
  gboolean *revealed;
};

/**
 * trellis_crossword_play_new:
 * @crossword: a crossword, which must outlive it
 *
 * Begins with the letters that are given.
 *
 * Returns: (transfer full): it
 */
TrellisCrosswordPlay *
trellis_crossword_play_new (const TrellisCrossword *crossword)
{
  TrellisCrosswordPlay *self = g_new0 (TrellisCrosswordPlay, 1);

  self->crossword = crossword;
  self->n_cells = crossword->width * crossword->height;
  self->letters = g_new0 (char *, self->n_cells);
  self->checked = g_new0 (gboolean, self->n_cells);
  self->revealed = g_new0 (gboolean, self->n_cells);
  trellis_crossword_play_clear_all (self);
  return self;
}

/**
 * trellis_crossword_play_free:
 * @self: a crossword being solved
 *
 * Frees it.
 */
void
trellis_crossword_play_free (TrellisCrosswordPlay *self)
{
  for (guint i = 0; i < self->n_cells; i++)
    g_free (self->letters[i]);
  g_free (self->letters);
  g_free (self->checked);
  g_free (self->revealed);
  g_free (self);
}

static gboolean
is_fixed (const TrellisCrosswordPlay *self, guint cell)
{
  const TrellisCrosswordCell *one = &self->crossword->cells[cell];

  return one->block || one->hidden || one->given != NULL;
}

static void
set (TrellisCrosswordPlay *self, guint cell, const char *letters)
{
  if (is_fixed (self, cell) || g_str_equal (self->letters[cell], letters))
    return;
  g_free (self->letters[cell]);
  self->letters[cell] = g_strdup (letters);
  self->checked[cell] = self->revealed[cell] = FALSE;
}

/**
 * trellis_crossword_play_get:
 * @self: a crossword being solved
 * @cell: a cell
 *
 * What is written in a cell.
 *
 * Returns: (transfer none): its letters, empty for none
 */
const char *
trellis_crossword_play_get (const TrellisCrosswordPlay *self, guint cell)
{
  return self->letters[cell];
}

/**
 * trellis_crossword_play_put:
 * @self: a crossword being solved
 * @cell: a cell
 * @letters: what to write, empty for nothing
 *
 * Writes into a cell that is to be filled.
 */
void
trellis_crossword_play_put (TrellisCrosswordPlay *self, guint cell, const char *letters)
{
  g_autofree char *clean = trellis_answer_letters (letters);

  set (self, cell, clean);
}

static guint
cell_of (const TrellisCrosswordPlay *self, guint entry, guint index)
{
  return g_array_index (trellis_crossword_get (self->crossword, entry)->cells, guint, index);
}

static guint
length_of (const TrellisCrosswordPlay *self, guint entry)
{
  return trellis_crossword_get (self->crossword, entry)->cells->len;
}

static const char *
right_of (const TrellisCrosswordPlay *self, guint cell)
{
  const TrellisCrosswordCell *one = &self->crossword->cells[cell];

  return one->given ? one->given : one->solution;
}

/* A cell that holds several letters takes them all, when the answer goes on with just these. */
static gsize
take (const TrellisCrosswordPlay *self, guint cell, const char *rest)
{
  const char *right = right_of (self, cell);

  if (right && g_utf8_strlen (right, -1) > 1 && g_str_has_prefix (rest, right))
    return strlen (right);
  return *rest ? (gsize) (g_utf8_next_char (rest) - rest) : 0;
}

/**
 * trellis_crossword_play_fill:
 * @self: a crossword being solved
 * @entry: index of a word
 * @answer: the whole answer; spaces, hyphens, accents and capitals do not count
 *
 * Writes a whole answer.
 *
 * Returns: %FALSE, with nothing written, when it has not as many letters as there are cells
 */
gboolean
trellis_crossword_play_fill (TrellisCrosswordPlay *self, guint entry, const char *answer)
{
  g_autofree char *clean = trellis_answer_letters (answer);
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  const char *rest = clean;

  for (guint i = 0; i < length_of (self, entry); i++) {
    gsize bytes = take (self, cell_of (self, entry, i), rest);

    if (bytes == 0)
      return FALSE;
    g_ptr_array_add (parts, g_strndup (rest, bytes));
    rest += bytes;
  }
  if (*rest)
    return FALSE;
  for (guint i = 0; i < parts->len; i++)
    set (self, cell_of (self, entry, i), parts->pdata[i]);
  return TRUE;
}

static void
reveal_cell (TrellisCrosswordPlay *self, guint cell)
{
  const char *right = right_of (self, cell);

  if (!right)
    return;
  set (self, cell, right);
  self->checked[cell] = TRUE;
  self->revealed[cell] = !is_fixed (self, cell);
}

static gboolean
is_right (const TrellisCrosswordPlay *self, guint cell)
{
  const char *right = right_of (self, cell);

  return right && trellis_answer_matches (self->letters[cell], right);
}

/**
 * trellis_crossword_play_reveal_letter:
 * @self: a crossword being solved
 * @entry: index of a word
 *
 * Shows the first letter of a word that is missing or wrong.
 *
 * Returns: %FALSE when there is none, or the solution is not known
 */
gboolean
trellis_crossword_play_reveal_letter (TrellisCrosswordPlay *self, guint entry)
{
  for (guint i = 0; i < length_of (self, entry); i++) {
    guint cell = cell_of (self, entry, i);

    if (!right_of (self, cell) || is_right (self, cell))
      continue;
    reveal_cell (self, cell);
    return TRUE;
  }
  return FALSE;
}

/**
 * trellis_crossword_play_reveal:
 * @self: a crossword being solved
 * @entry: index of a word
 *
 * Shows the whole answer. What was right already does not count as shown.
 */
void
trellis_crossword_play_reveal (TrellisCrosswordPlay *self, guint entry)
{
  for (guint i = 0; i < length_of (self, entry); i++) {
    guint cell = cell_of (self, entry, i);

    if (is_right (self, cell))
      self->checked[cell] = TRUE;
    else
      reveal_cell (self, cell);
  }
}

static gboolean
is_shared (const TrellisCrosswordPlay *self, guint entry, guint cell)
{
  gboolean down = trellis_crossword_get (self->crossword, entry)->down;
  guint other = trellis_crossword_find (self->crossword, cell, !down);

  return other != TRELLIS_CROSSWORD_NOWHERE &&
         trellis_crossword_play_get_state (self, other) >= TRELLIS_CROSSWORD_FULL;
}

/**
 * trellis_crossword_play_clear:
 * @self: a crossword being solved
 * @entry: index of a word
 *
 * Takes a word out again; letters that complete a word that crosses it stay.
 */
void
trellis_crossword_play_clear (TrellisCrosswordPlay *self, guint entry)
{
  for (guint i = 0; i < length_of (self, entry); i++) {
    guint cell = cell_of (self, entry, i);

    if (!is_shared (self, entry, cell))
      set (self, cell, "");
  }
}

/**
 * trellis_crossword_play_clear_all:
 * @self: a crossword being solved
 *
 * Begins again.
 */
void
trellis_crossword_play_clear_all (TrellisCrosswordPlay *self)
{
  for (guint i = 0; i < self->n_cells; i++) {
    const char *given = self->crossword->cells[i].given;

    g_free (self->letters[i]);
    self->letters[i] = g_strdup (given ? given : "");
    self->checked[i] = given != NULL;
    self->revealed[i] = FALSE;
  }
}

/**
 * trellis_crossword_play_check:
 * @self: a crossword being solved
 * @entry: index of a word
 *
 * Compares what is written with the solution; empty cells are not wrong.
 *
 * Returns: how many letters are wrong
 */
guint
trellis_crossword_play_check (TrellisCrosswordPlay *self, guint entry)
{
  guint wrong = 0;

  for (guint i = 0; i < length_of (self, entry); i++) {
    guint cell = cell_of (self, entry, i);

    if (!*self->letters[cell] || !right_of (self, cell))
      continue;
    self->checked[cell] = TRUE;
    wrong += !is_right (self, cell);
  }
  return wrong;
}

/**
 * trellis_crossword_play_is_wrong:
 * @self: a crossword being solved
 * @cell: a cell
 *
 * Whether a cell was checked and found wrong.
 *
 * Returns: %TRUE if so
 */
gboolean
trellis_crossword_play_is_wrong (const TrellisCrosswordPlay *self, guint cell)
{
  return self->checked[cell] && *self->letters[cell] && !is_right (self, cell);
}

/**
 * trellis_crossword_play_is_revealed:
 * @self: a crossword being solved
 * @cell: a cell
 *
 * Whether the letter of a cell was shown.
 *
 * Returns: %TRUE if so
 */
gboolean
trellis_crossword_play_is_revealed (const TrellisCrosswordPlay *self, guint cell)
{
  return self->revealed[cell];
}

/**
 * trellis_crossword_play_get_state:
 * @self: a crossword being solved
 * @entry: index of a word
 *
 * How far a word is.
 *
 * Returns: the state
 */
TrellisCrosswordState
trellis_crossword_play_get_state (const TrellisCrosswordPlay *self, guint entry)
{
  guint filled = 0, checked = 0, wrong = 0, n = length_of (self, entry);

  for (guint i = 0; i < n; i++) {
    guint cell = cell_of (self, entry, i);

    filled += *self->letters[cell] != '\0';
    checked += self->checked[cell];
    wrong += trellis_crossword_play_is_wrong (self, cell);
  }
  if (wrong > 0)
    return TRELLIS_CROSSWORD_WRONG;
  if (filled == 0)
    return TRELLIS_CROSSWORD_EMPTY;
  if (filled < n)
    return TRELLIS_CROSSWORD_BEGUN;
  return checked == n ? TRELLIS_CROSSWORD_RIGHT : TRELLIS_CROSSWORD_FULL;
}

/**
 * trellis_crossword_play_is_solved:
 * @self: a crossword being solved
 *
 * Whether every cell holds the right letter, checked or not.
 *
 * Returns: %TRUE if so; never while the solution is not known
 */
gboolean
trellis_crossword_play_is_solved (const TrellisCrosswordPlay *self)
{
  for (guint i = 0; i < self->n_cells; i++) {
    const TrellisCrosswordCell *cell = &self->crossword->cells[i];

    if (!cell->block && !cell->hidden && !is_right (self, i))
      return FALSE;
  }
  return TRUE;
}

/**
 * trellis_crossword_play_spell:
 * @self: a crossword being solved
 * @entry: index of a word
 *
 * What is known of a word, for the ear.
 *
 * Returns: (transfer full): such as “R, blank, blank, P”
 */
char *
trellis_crossword_play_spell (const TrellisCrosswordPlay *self, guint entry)
{
  GString *spelt = g_string_new (NULL);

  for (guint i = 0; i < length_of (self, entry); i++) {
    const char *letters = self->letters[cell_of (self, entry, i)];

    if (i > 0)
      g_string_append (spelt, ", ");
    g_string_append (spelt, *letters ? letters : _ ("blank"));
  }
  return g_string_free (spelt, FALSE);
}

/**
 * trellis_crossword_play_save:
 * @self: a crossword being solved
 *
 * Writes down where it stands.
 *
 * Returns: (transfer full): a text for trellis_crossword_play_load()
 */
char *
trellis_crossword_play_save (const TrellisCrosswordPlay *self)
{
  GString *saved = g_string_new (NULL);

  for (guint i = 0; i < self->n_cells; i++) {
    if (i > 0)
      g_string_append_c (saved, PARTED);
    if (self->checked[i])
      g_string_append_c (saved, self->revealed[i] ? '!' : '?');
    g_string_append (saved, self->letters[i]);
  }
  return g_string_free (saved, FALSE);
}

/**
 * trellis_crossword_play_load:
 * @self: a crossword being solved
 * @saved: what trellis_crossword_play_save() wrote
 *
 * Goes back to where it stood. What was saved of a grid of another size is left alone.
 */
void
trellis_crossword_play_load (TrellisCrosswordPlay *self, const char *saved)
{
  g_auto (GStrv) cells = g_strsplit (saved, "\t", -1);

  if (g_strv_length (cells) != self->n_cells)
    return;
  for (guint i = 0; i < self->n_cells; i++) {
    gboolean checked = cells[i][0] == '?' || cells[i][0] == '!';

    if (is_fixed (self, i))
      continue;
    trellis_crossword_play_put (self, i, cells[i] + checked);
    self->checked[i] = checked;
    self->revealed[i] = cells[i][0] == '!';
  }
}
