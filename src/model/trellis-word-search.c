/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Hides words in a square of letters. By eye they are searched for in the square; by ear each is searched for in the
 * one line of letters it lies in, from edge to edge, which is as long as a row and as fair. */
#include "config.h"

#include "model/trellis-word-search.h"

#include "model/trellis-answer.h"

#include <string.h>

#define SHORTEST 3
#define LONGEST 24
#define MOST_WORDS 60
#define TRIES 100 /* at random, before every place is tried */
#define FILLINGS 50 /* to get no second copy of a word */

static const int steps[][2] = { { 0, 1 }, { 1, 0 }, { 1, 1 }, { -1, 1 } }; /* rows, columns */

/* As often as in English, so that words do not stand out. */
static const char common[] = "EEEEEEEEEEEETTTTTTTTTAAAAAAAAOOOOOOOOIIIIIIINNNNNNNSSSSSSHHHHHHRRRRRR"
                             "DDDDLLLLCCCUUUMMMWWFFGGYYPPBBVKJXQZ";

static void
free_word (gpointer data)
{
  TrellisWordSearchWord *self = data;

  g_free (self->text);
  g_free (self->letters);
  g_free (self->clue);
  g_free (self);
}

static guint32
next_random (guint32 *state)
{
  *state ^= *state << 13;
  *state ^= *state >> 17;
  *state ^= *state << 5;
  return *state;
}

/* A word inside another would be found twice. */
static gboolean
is_hidden_by_another (GPtrArray *words, const char *letters)
{
  for (guint i = 0; i < words->len; i++) {
    const TrellisWordSearchWord *other = words->pdata[i];

    if (strstr (other->letters, letters) || strstr (letters, other->letters))
      return TRUE;
  }
  return FALSE;
}

static void
read_line (TrellisWordSearch *self, const char *line)
{
  const char *colon = strchr (line, ':');
  g_autofree char *text = g_strstrip (colon ? g_strndup (line, (gsize) (colon - line))
                                            : g_strdup (line));
  g_autofree char *letters = trellis_answer_letters (text);
  glong length = g_utf8_strlen (letters, -1);
  TrellisWordSearchWord *word;

  if (!*text && !colon)
    return;
  if (length < SHORTEST || length > LONGEST || self->words->len >= MOST_WORDS ||
      is_hidden_by_another (self->words, letters)) {
    g_ptr_array_add (self->left_out, g_strdup (*text ? text : line));
    return;
  }
  word = g_new0 (TrellisWordSearchWord, 1);
  word->length = (guint) length;
  word->text = g_steal_pointer (&text);
  word->letters = g_steal_pointer (&letters);
  word->clue = colon ? g_strstrip (g_strdup (colon + 1)) : NULL;
  if (word->clue && !*word->clue)
    g_clear_pointer (&word->clue, g_free);
  g_ptr_array_add (self->words, word);
}

static gboolean
reaches (const TrellisWordSearch *self, int row, int column)
{
  return row >= 0 && column >= 0 && row < (int) self->size && column < (int) self->size;
}

/* How well a word lies there: -1 not at all, else how many letters it shares with others. */
static int
fit (const TrellisWordSearch *self, const TrellisWordSearchWord *word)
{
  int row = (int) word->row, column = (int) word->column, shared = 0;
  const int *step = steps[word->way];
  int last = (int) word->length - 1;

  if (!reaches (self, row + last * step[0], column + last * step[1]))
    return -1;
  for (const char *p = word->letters; *p; p = g_utf8_next_char (p)) {
    gunichar there = trellis_word_search_at (self, (guint) row, (guint) column);

    if (there && there != g_utf8_get_char (p))
      return -1;
    shared += there != 0;
    row += step[0];
    column += step[1];
  }
  return shared;
}

static void
write_word (TrellisWordSearch *self, const TrellisWordSearchWord *word)
{
  int row = (int) word->row, column = (int) word->column;

  for (const char *p = word->letters; *p; p = g_utf8_next_char (p)) {
    self->cells[(guint) row * self->size + (guint) column] = g_utf8_get_char (p);
    row += steps[word->way][0];
    column += steps[word->way][1];
  }
}

static void
move_word (const TrellisWordSearch *self, TrellisWordSearchWord *word, guint place)
{
  word->way = (TrellisWordSearchWay) (place % G_N_ELEMENTS (steps));
  word->row = place / G_N_ELEMENTS (steps) / self->size;
  word->column = place / G_N_ELEMENTS (steps) % self->size;
}

static gboolean
place (TrellisWordSearch *self, TrellisWordSearchWord *word, guint32 *state)
{
  guint n = self->size * self->size * G_N_ELEMENTS (steps), best = 0;
  int most = -1;

  for (guint i = 0; i < TRIES; i++) {
    guint at = next_random (state) % n;
    int shared;

    move_word (self, word, at);
    shared = fit (self, word);
    if (shared <= most || shared == (int) word->length)
      continue;
    most = shared;
    best = at;
  }
  for (guint at = 0; most < 0 && at < n; at++) {
    move_word (self, word, at);
    most = fit (self, word);
    best = at;
  }
  if (most < 0)
    return FALSE;
  move_word (self, word, best);
  write_word (self, word);
  return TRUE;
}

static int
longest_first (gconstpointer one, gconstpointer two)
{
  const TrellisWordSearchWord *a = *(TrellisWordSearchWord *const *) one;
  const TrellisWordSearchWord *b = *(TrellisWordSearchWord *const *) two;

  if (a->length != b->length)
    return a->length > b->length ? -1 : 1;
  return strcmp (a->letters, b->letters);
}

static gboolean
place_all (TrellisWordSearch *self, guint32 *state)
{
  g_autoptr (GPtrArray) order = g_ptr_array_copy (self->words, NULL, NULL);

  g_ptr_array_set_free_func (order, NULL);
  g_ptr_array_sort (order, longest_first);
  g_free (self->cells);
  self->cells = g_new0 (gunichar, self->size * self->size);
  for (guint i = 0; i < order->len; i++)
    if (!place (self, order->pdata[i], state))
      return FALSE;
  return TRUE;
}

static gboolean
is_each_word_once (const TrellisWordSearch *self)
{
  for (guint i = 0; i < self->words->len; i++)
    if (trellis_word_search_count (self, trellis_word_search_get (self, i)->letters) != 1)
      return FALSE;
  return TRUE;
}

static void
fill (TrellisWordSearch *self, guint32 *state)
{
  guint n = self->size * self->size;
  g_autofree gunichar *placed = g_memdup2 (self->cells, n * sizeof (gunichar));

  for (guint i = 0; i < FILLINGS; i++) {
    for (guint at = 0; at < n; at++)
      if (!placed[at])
        self->cells[at] = (gunichar) common[next_random (state) % (sizeof common - 1)];
    if (is_each_word_once (self))
      return;
  }
}

static guint
first_size (const TrellisWordSearch *self)
{
  guint letters = 0, size = SHORTEST;

  for (guint i = 0; i < self->words->len; i++) {
    const TrellisWordSearchWord *word = trellis_word_search_get (self, i);

    letters += word->length;
    size = MAX (size, word->length);
  }
  while (size * size < letters * 2)
    size++;
  return size;
}

/**
 * trellis_word_search_new:
 * @list: words, one a line; what follows a colon is the clue
 * @seed: which square of many
 *
 * Hides words in a square that is large enough. Words of fewer than 3 or more than 24 letters, words that hold another
 * and what is beyond 60 words are left out.
 *
 * Returns: (transfer full): the square
 */
TrellisWordSearch *
trellis_word_search_new (const char *list, guint32 seed)
{
  TrellisWordSearch *self = g_new0 (TrellisWordSearch, 1);
  g_auto (GStrv) lines = g_strsplit_set (list, "\r\n", -1);
  guint32 state = seed * 2654435761u + 1;

  self->words = g_ptr_array_new_with_free_func (free_word);
  self->left_out = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; lines[i]; i++)
    if (g_utf8_validate (lines[i], -1, NULL))
      read_line (self, lines[i]);
  if (!state)
    state = 1;
  /* Ends at the latest where every word can have a row of its own. */
  self->size = first_size (self);
  while (!place_all (self, &state))
    self->size++;
  fill (self, &state);
  return self;
}

/**
 * trellis_word_search_free:
 * @self: a word search
 *
 * Frees it.
 */
void
trellis_word_search_free (TrellisWordSearch *self)
{
  g_ptr_array_unref (self->words);
  g_ptr_array_unref (self->left_out);
  g_free (self->cells);
  g_free (self);
}

/**
 * trellis_word_search_at:
 * @self: a word search
 * @row: a row, from 0
 * @column: a column, from 0
 *
 * The letter in a cell.
 *
 * Returns: the letter
 */
gunichar
trellis_word_search_at (const TrellisWordSearch *self, guint row, guint column)
{
  return self->cells[row * self->size + column];
}

/**
 * trellis_word_search_get:
 * @self: a word search
 * @word: index of a word
 *
 * Gives a word.
 *
 * Returns: (transfer none): the word
 */
TrellisWordSearchWord *
trellis_word_search_get (const TrellisWordSearch *self, guint word)
{
  return g_ptr_array_index (self->words, word);
}

/**
 * trellis_word_search_covers:
 * @self: a word search
 * @word: index of a word
 * @row: a row
 * @column: a column
 *
 * Whether a word lies over a cell.
 *
 * Returns: %TRUE if it does
 */
gboolean
trellis_word_search_covers (const TrellisWordSearch *self, guint word, guint row, guint column)
{
  const TrellisWordSearchWord *one = trellis_word_search_get (self, word);

  for (int i = 0; i < (int) one->length; i++)
    if ((int) one->row + i * steps[one->way][0] == (int) row &&
        (int) one->column + i * steps[one->way][1] == (int) column)
      return TRUE;
  return FALSE;
}

/**
 * trellis_word_search_is_used:
 * @self: a word search
 * @row: a row
 * @column: a column
 *
 * Whether any word lies over a cell.
 *
 * Returns: %TRUE if one does
 */
gboolean
trellis_word_search_is_used (const TrellisWordSearch *self, guint row, guint column)
{
  for (guint i = 0; i < self->words->len; i++)
    if (trellis_word_search_covers (self, i, row, column))
      return TRUE;
  return FALSE;
}

static gboolean
runs (const TrellisWordSearchWord *word, guint row, guint column, guint to_row, guint to_column)
{
  int last = (int) word->length - 1;

  return word->row == row && word->column == column &&
         (int) row + last * steps[word->way][0] == (int) to_row &&
         (int) column + last * steps[word->way][1] == (int) to_column;
}

/**
 * trellis_word_search_find:
 * @self: a word search
 * @row: row of one end
 * @column: column of it
 * @to_row: row of the other end
 * @to_column: column of it
 *
 * Finds the word that runs from one cell to another, whichever end comes first.
 *
 * Returns: its index, or %TRELLIS_WORD_SEARCH_NONE
 */
guint
trellis_word_search_find (
    const TrellisWordSearch *self, guint row, guint column, guint to_row, guint to_column)
{
  for (guint i = 0; i < self->words->len; i++) {
    const TrellisWordSearchWord *word = trellis_word_search_get (self, i);

    if (runs (word, row, column, to_row, to_column) || runs (word, to_row, to_column, row, column))
      return i;
  }
  return TRELLIS_WORD_SEARCH_NONE;
}

/**
 * trellis_word_search_is:
 * @self: a word search
 * @word: index of a word
 * @typed: what was typed
 *
 * Whether that is the word; capitals, spaces, hyphens and accents do not count.
 *
 * Returns: %TRUE if it is
 */
gboolean
trellis_word_search_is (const TrellisWordSearch *self, guint word, const char *typed)
{
  g_autofree char *letters = trellis_answer_letters (typed);

  return g_str_equal (letters, trellis_word_search_get (self, word)->letters);
}

/**
 * trellis_word_search_line:
 * @self: a word search
 * @word: index of a word
 * @first: (out) (optional): where in the line the word begins, from 0
 *
 * The line of letters a word lies in, from one edge of the square to the other, in the direction it is read.
 *
 * Returns: (transfer full): the letters
 */
char *
trellis_word_search_line (const TrellisWordSearch *self, guint word, guint *first)
{
  const TrellisWordSearchWord *one = trellis_word_search_get (self, word);
  const int *step = steps[one->way];
  int row = (int) one->row, column = (int) one->column;
  GString *line = g_string_new (NULL);
  guint before = 0;

  for (; reaches (self, row - step[0], column - step[1]); before++) {
    row -= step[0];
    column -= step[1];
  }
  for (; reaches (self, row, column); row += step[0], column += step[1])
    g_string_append_unichar (line, trellis_word_search_at (self, (guint) row, (guint) column));
  if (first)
    *first = before;
  return g_string_free (line, FALSE);
}

/**
 * trellis_word_search_scramble:
 * @self: a word search
 * @word: index of a word
 *
 * The letters of a word in another order, always the same: a hint where there is no clue.
 *
 * Returns: (transfer full): the letters
 */
char *
trellis_word_search_scramble (const TrellisWordSearch *self, guint word)
{
  const TrellisWordSearchWord *one = trellis_word_search_get (self, word);
  g_autofree gunichar *letters = g_utf8_to_ucs4_fast (one->letters, -1, NULL);
  guint32 state = g_str_hash (one->letters) | 1;

  for (guint round = 0; round < 8; round++) {
    g_autofree char *mixed = NULL;

    for (guint i = one->length; i > 1; i--) {
      guint with = next_random (&state) % i;
      gunichar held = letters[i - 1];

      letters[i - 1] = letters[with];
      letters[with] = held;
    }
    mixed = g_ucs4_to_utf8 (letters, (glong) one->length, NULL, NULL, NULL);
    if (!g_str_equal (mixed, one->letters))
      return g_steal_pointer (&mixed);
  }
  return g_strdup (one->letters);
}

static gboolean
reads (const TrellisWordSearch *self, int row, int column, const int *step, const char *letters)
{
  for (const char *p = letters; *p; p = g_utf8_next_char (p)) {
    if (!reaches (self, row, column) ||
        trellis_word_search_at (self, (guint) row, (guint) column) != g_utf8_get_char (p))
      return FALSE;
    row += step[0];
    column += step[1];
  }
  return TRUE;
}

/**
 * trellis_word_search_count:
 * @self: a word search
 * @letters: letters
 *
 * How often letters can be read in the square, in the directions words take.
 *
 * Returns: the number
 */
guint
trellis_word_search_count (const TrellisWordSearch *self, const char *letters)
{
  guint n = 0;

  for (guint at = 0; at < self->size * self->size; at++)
    for (guint way = 0; way < G_N_ELEMENTS (steps); way++)
      n += (guint) reads (self, (int) (at / self->size), (int) (at % self->size), steps[way],
                          letters);
  return n;
}
