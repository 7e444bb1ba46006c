/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** TRELLIS_WORD_SEARCH_NONE: (skip): a word that does not exist. */
#define TRELLIS_WORD_SEARCH_NONE G_MAXUINT

/**
 * TrellisWordSearchWay:
 * @TRELLIS_WORD_SEARCH_ACROSS: along a row
 * @TRELLIS_WORD_SEARCH_DOWN: along a column
 * @TRELLIS_WORD_SEARCH_FALLING: down to the right
 * @TRELLIS_WORD_SEARCH_RISING: up to the right
 *
 * Which way a word runs. None runs backwards, so that whoever hears the letters has the same chance as whoever sees
 * them.
 */
typedef enum {
  TRELLIS_WORD_SEARCH_ACROSS,
  TRELLIS_WORD_SEARCH_DOWN,
  TRELLIS_WORD_SEARCH_FALLING,
  TRELLIS_WORD_SEARCH_RISING,
} TrellisWordSearchWay;

/**
 * TrellisWordSearchWord:
 * @text: the word as it was written
 * @letters: its letters in the grid
 * @clue: (nullable): what it means
 * @way: which way it runs
 * @row: row of its first letter, from 0
 * @column: column of its first letter, from 0
 * @length: how many letters it has
 *
 * A word that is hidden in the grid.
 */
typedef struct {
  char *text;
  char *letters;
  char *clue;
  TrellisWordSearchWay way;
  guint row, column, length;
} TrellisWordSearchWord;

/**
 * TrellisWordSearch:
 * @size: rows, and cells of a row
 * @words: (element-type TrellisWordSearchWord): the words, in the order they were written
 * @left_out: (element-type utf8): lines that are no words for a grid
 *
 * A square of letters with words in it. The same words and seed give the same square.
 */
typedef struct {
  guint size;
  GPtrArray *words;
  GPtrArray *left_out;
  gunichar *cells;
} TrellisWordSearch;

TrellisWordSearch *
trellis_word_search_new (const char *list, guint32 seed) G_GNUC_WARN_UNUSED_RESULT;
void trellis_word_search_free (TrellisWordSearch *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisWordSearch, trellis_word_search_free)

gunichar trellis_word_search_at (const TrellisWordSearch *self, guint row, guint column);
TrellisWordSearchWord *trellis_word_search_get (const TrellisWordSearch *self, guint word);
gboolean
trellis_word_search_covers (const TrellisWordSearch *self, guint word, guint row, guint column);
gboolean trellis_word_search_is_used (const TrellisWordSearch *self, guint row, guint column);
guint trellis_word_search_find (
    const TrellisWordSearch *self, guint row, guint column, guint to_row, guint to_column);
gboolean trellis_word_search_is (const TrellisWordSearch *self, guint word, const char *typed);
char *trellis_word_search_line (const TrellisWordSearch *self,
                                guint word,
                                guint *first) G_GNUC_WARN_UNUSED_RESULT;
char *
trellis_word_search_scramble (const TrellisWordSearch *self, guint word) G_GNUC_WARN_UNUSED_RESULT;
guint trellis_word_search_count (const TrellisWordSearch *self, const char *letters);

G_END_DECLS
