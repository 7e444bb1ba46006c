/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Squares of letters: every word is in it once, and the same words give the same square. */
#include "config.h"

#include "model/trellis-word-search.h"

#include <string.h>

#define LIST                                                                                       \
  "Carers: who look after somebody\nAppeal\nUniversal Credit: monthly\n\nab\nAppeals\nPension\n"   \
  "Caring: work\n"

static void
test_words (void)
{
  g_autoptr (TrellisWordSearch) self = trellis_word_search_new (LIST, 1);

  g_assert_cmpuint (self->words->len, ==, 5);
  g_assert_cmpuint (self->left_out->len, ==, 2); /* ab is short, Appeals holds Appeal */
  g_assert_cmpstr (self->left_out->pdata[0], ==, "ab");
  g_assert_cmpstr (self->left_out->pdata[1], ==, "Appeals");
  g_assert_cmpstr (trellis_word_search_get (self, 0)->clue, ==, "who look after somebody");
  g_assert_cmpstr (trellis_word_search_get (self, 2)->letters, ==, "UNIVERSALCREDIT");
  g_assert_cmpuint (trellis_word_search_get (self, 2)->length, ==, 15);
  g_assert_cmpuint (self->size, >=, 15);
  for (guint seed = 0; seed < 50; seed++) {
    g_autoptr (TrellisWordSearch) one = trellis_word_search_new (LIST, seed);
    g_autoptr (TrellisWordSearch) two = trellis_word_search_new (LIST, seed);

    g_assert_cmpmem (one->cells, one->size * one->size * sizeof (gunichar), two->cells,
                     two->size * two->size * sizeof (gunichar));
    for (guint i = 0; i < one->words->len; i++) {
      const TrellisWordSearchWord *word = trellis_word_search_get (one, i);
      guint first;
      g_autofree char *line = trellis_word_search_line (one, i, &first);

      g_assert_cmpuint (trellis_word_search_count (one, word->letters), ==, 1);
      g_assert_true (g_str_has_prefix (line + first, word->letters));
      g_assert_true (trellis_word_search_covers (one, i, word->row, word->column));
    }
  }
}

static void
test_find (void)
{
  g_autoptr (TrellisWordSearch) self = trellis_word_search_new ("HELP\nLISTEN\nCARE\n", 7);

  for (guint i = 0; i < self->words->len; i++) {
    const TrellisWordSearchWord *word = trellis_word_search_get (self, i);
    guint row = word->row, column = word->column, last = word->length - 1;

    row = word->way == TRELLIS_WORD_SEARCH_RISING   ? row - last
          : word->way == TRELLIS_WORD_SEARCH_ACROSS ? row
                                                    : row + last;
    column = word->way == TRELLIS_WORD_SEARCH_DOWN ? column : column + last;
    g_assert_cmpuint (trellis_word_search_find (self, word->row, word->column, row, column), ==, i);
    g_assert_cmpuint (trellis_word_search_find (self, row, column, word->row, word->column), ==, i);
    g_assert_cmpuint (trellis_word_search_find (self, row, column, row, column), ==,
                      TRELLIS_WORD_SEARCH_NONE);
    g_assert_true (trellis_word_search_is (self, i, word->text));
  }
  g_assert_true (trellis_word_search_is (self, 0, " hElp "));
  g_assert_false (trellis_word_search_is (self, 0, "helps"));
}

static void
test_scramble (void)
{
  g_autoptr (TrellisWordSearch) self = trellis_word_search_new ("LISTEN\nOOO\nAB C\n", 7);
  g_autofree char *mixed = trellis_word_search_scramble (self, 0);
  g_autofree char *alike = trellis_word_search_scramble (self, 1);

  g_assert_cmpstr (mixed, !=, "LISTEN");
  g_assert_cmpuint (strlen (mixed), ==, 6);
  g_assert_cmpstr (alike, ==, "OOO");
}

/* Lists from strangers. */
static void
test_hostile (void)
{
  static const char *const lists[] = {
    "", "\n\n", ":", ": clue", "\xff\xfe\nword", "a:b:c\nlong: x"
  };
  g_autoptr (GString) many = g_string_new (NULL);
  g_autoptr (TrellisWordSearch) crowd = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++) {
    g_autoptr (TrellisWordSearch) self = trellis_word_search_new (lists[i], i);

    g_assert_cmpuint (self->words->len, <=, 1);
  }
  for (guint i = 0; i < 500; i++)
    g_string_append_printf (many, "w%03uvoluminouslywrought\n", i);
  crowd = trellis_word_search_new (many->str, 3);
  g_assert_cmpuint (crowd->words->len, ==, 60);
  g_assert_cmpuint (crowd->left_out->len, ==, 440);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/word-search/words", test_words);
  g_test_add_func ("/word-search/find", test_find);
  g_test_add_func ("/word-search/scramble", test_scramble);
  g_test_add_func ("/word-search/hostile", test_hostile);
  return g_test_run ();
}
