/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A small crossword: CAT and REN across, CAR and TEN down. */
#include "config.h"

#include "model/trellis-crossword-play.h"

/* C A T
 * A # E
 * R E N */
static TrellisCrossword *
new_crossword (void)
{
  static const char *const rows[] = { "CAT", "A#E", "REN" };
  TrellisCrossword *self = trellis_crossword_new (3, 3);

  for (guint i = 0; i < 9; i++) {
    char letter[2] = { rows[i / 3][i % 3], '\0' };

    if (letter[0] == '#')
      self->cells[i].block = TRUE;
    else
      self->cells[i].solution = g_strdup (letter);
  }
  trellis_crossword_number (self);
  g_assert_true (trellis_crossword_add (self, 2, TRUE, "After nine"));
  g_assert_true (trellis_crossword_add (self, 1, FALSE, "Purrs"));
  g_assert_true (trellis_crossword_add (self, 1, TRUE, "On wheels"));
  g_assert_true (trellis_crossword_add (self, 3, FALSE, "A bird, in short"));
  trellis_crossword_sort (self);
  return self;
}

static void
test_numbers (void)
{
  static const guint numbers[] = { 1, 0, 2, 0, 0, 0, 3, 0, 0 };
  static const struct {
    guint number;
    gboolean down;
  } wrong[] = { { 1, FALSE }, { 0, FALSE }, { 9, TRUE }, { 3, TRUE }, { 2, FALSE } };
  g_autoptr (TrellisCrossword) self = new_crossword ();
  g_autofree char *answer = trellis_crossword_get_answer (self, 2);

  for (guint i = 0; i < 9; i++)
    g_assert_cmpuint (self->cells[i].number, ==, numbers[i]);
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    g_assert_false (trellis_crossword_add (self, wrong[i].number, wrong[i].down, ""));
  g_assert_cmpuint (self->entries->len, ==, 4);
  g_assert_cmpstr (trellis_crossword_get (self, 0)->clue, ==, "Purrs");
  g_assert_true (trellis_crossword_get (self, 3)->down);
  g_assert_cmpstr (answer, ==, "CAR");
  g_assert_cmpuint (trellis_crossword_find (self, 5, TRUE), ==, 3);
  g_assert_cmpuint (trellis_crossword_find (self, 5, FALSE), ==, TRELLIS_CROSSWORD_NOWHERE);
  g_assert_true (trellis_crossword_has_solution (self));
}

/* A bar ends a word as a block does. */
static void
test_bars (void)
{
  g_autoptr (TrellisCrossword) self = trellis_crossword_new (4, 1);

  self->cells[1].bars = TRELLIS_CROSSWORD_BAR_RIGHT;
  trellis_crossword_number (self);
  g_assert_cmpuint (self->cells[0].number, ==, 1);
  g_assert_cmpuint (self->cells[2].number, ==, 2);
  g_assert_true (trellis_crossword_add (self, 1, FALSE, ""));
  g_assert_cmpuint (trellis_crossword_get (self, 0)->cells->len, ==, 2);
}

static void
test_fill (void)
{
  static const struct {
    const char *answer;
    gboolean fits;
    const char *spelt;
  } cases[] = {
    { "cat", TRUE, "C, A, T" },
    { "c-a t", TRUE, "C, A, T" },
    { "ca", FALSE, "blank, blank, blank" },
    { "cats", FALSE, "blank, blank, blank" },
    { "", FALSE, "blank, blank, blank" },
    { "çät", TRUE, "C, A, T" },
  };
  g_autoptr (TrellisCrossword) crossword = new_crossword ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (TrellisCrosswordPlay) play = trellis_crossword_play_new (crossword);
    g_autofree char *spelt = NULL;

    g_assert_cmpint (trellis_crossword_play_fill (play, 0, cases[i].answer), ==, cases[i].fits);
    spelt = trellis_crossword_play_spell (play, 0);
    g_assert_cmpstr (spelt, ==, cases[i].spelt);
  }
}

/* A cell of several letters takes them from a whole answer. */
static void
test_rebus (void)
{
  g_autoptr (TrellisCrossword) crossword = new_crossword ();
  g_autoptr (TrellisCrosswordPlay) play = NULL;

  g_free (crossword->cells[1].solution);
  crossword->cells[1].solution = g_strdup ("ARROT");
  g_free (crossword->cells[2].solution);
  crossword->cells[2].solution = g_strdup ("S");
  play = trellis_crossword_play_new (crossword);
  g_assert_true (trellis_crossword_play_fill (play, 0, "carrots"));
  g_assert_cmpstr (trellis_crossword_play_get (play, 1), ==, "ARROT");
  g_assert_true (trellis_crossword_play_fill (play, 0, "cos"));
  g_assert_cmpstr (trellis_crossword_play_get (play, 1), ==, "O");
}

static void
test_play (void)
{
  g_autoptr (TrellisCrossword) crossword = new_crossword ();
  g_autoptr (TrellisCrosswordPlay) play = trellis_crossword_play_new (crossword);
  g_autofree char *spelt = NULL, *saved = NULL, *again = NULL;

  g_assert_cmpint (trellis_crossword_play_get_state (play, 0), ==, TRELLIS_CROSSWORD_EMPTY);
  g_assert_true (trellis_crossword_play_fill (play, 0, "cot"));
  g_assert_cmpint (trellis_crossword_play_get_state (play, 0), ==, TRELLIS_CROSSWORD_FULL);
  g_assert_cmpint (trellis_crossword_play_get_state (play, 2), ==, TRELLIS_CROSSWORD_BEGUN);
  g_assert_cmpuint (trellis_crossword_play_check (play, 0), ==, 1);
  g_assert_true (trellis_crossword_play_is_wrong (play, 1));
  g_assert_cmpint (trellis_crossword_play_get_state (play, 0), ==, TRELLIS_CROSSWORD_WRONG);
  g_assert_true (trellis_crossword_play_reveal_letter (play, 0));
  g_assert_true (trellis_crossword_play_is_revealed (play, 1));
  g_assert_cmpint (trellis_crossword_play_get_state (play, 0), ==, TRELLIS_CROSSWORD_RIGHT);
  g_assert_false (trellis_crossword_play_reveal_letter (play, 0));
  spelt = trellis_crossword_play_spell (play, 2);
  g_assert_cmpstr (spelt, ==, "C, blank, blank");
  trellis_crossword_play_reveal (play, 2);
  trellis_crossword_play_reveal (play, 3);
  g_assert_false (trellis_crossword_play_is_solved (play));
  trellis_crossword_play_put (play, 7, "e");
  g_assert_true (trellis_crossword_play_is_solved (play));
  saved = trellis_crossword_play_save (play);
  trellis_crossword_play_clear (play, 3); /* T and N belong to full words */
  g_assert_cmpstr (trellis_crossword_play_get (play, 2), ==, "T");
  g_assert_cmpstr (trellis_crossword_play_get (play, 5), ==, "");
  trellis_crossword_play_clear_all (play);
  g_assert_cmpstr (trellis_crossword_play_get (play, 0), ==, "");
  trellis_crossword_play_load (play, "x\ty"); /* of another grid */
  g_assert_cmpstr (trellis_crossword_play_get (play, 0), ==, "");
  trellis_crossword_play_load (play, saved);
  again = trellis_crossword_play_save (play);
  g_assert_cmpstr (again, ==, saved);
  g_assert_true (trellis_crossword_play_is_solved (play));
}

static void
test_given (void)
{
  g_autoptr (TrellisCrossword) crossword = new_crossword ();
  g_autoptr (TrellisCrosswordPlay) play = NULL;

  crossword->cells[0].given = g_strdup ("C");
  play = trellis_crossword_play_new (crossword);
  trellis_crossword_play_put (play, 0, "x");
  g_assert_cmpstr (trellis_crossword_play_get (play, 0), ==, "C");
  trellis_crossword_play_put (play, 4, "x"); /* a block */
  g_assert_cmpstr (trellis_crossword_play_get (play, 4), ==, "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/crossword/numbers", test_numbers);
  g_test_add_func ("/crossword/bars", test_bars);
  g_test_add_func ("/crossword/fill", test_fill);
  g_test_add_func ("/crossword/rebus", test_rebus);
  g_test_add_func ("/crossword/play", test_play);
  g_test_add_func ("/crossword/given", test_given);
  return g_test_run ();
}
