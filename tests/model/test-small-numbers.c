/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/trellis-small-numbers.h"

#include <string.h>

#define MOST 6

typedef struct {
  const char *name;
  guint n;
  gint64 cells[MOST];
  const char *told; /* "." told, "x" hidden */
  gboolean total;
} Case;

static const Case cases[] = {
  { "nothing", 0, { 0 }, "", TRUE },
  { "all large", 3, { 5, 6, 7 }, "...", TRUE },
  { "nobody is no secret", 3, { 0, 5, 0 }, "...", TRUE },
  { "the smallest other goes with it", 3, { 4, 20, 9 }, "x.x", TRUE },
  { "two small ones that hide each other", 3, { 4, 4, 30 }, "xx.", TRUE },
  { "two ones are found from their sum", 3, { 1, 1, 30 }, "xxx", TRUE },
  { "two ones and a smaller other", 4, { 1, 1, 30, 6 }, "xx.x", TRUE },
  { "an empty cell hides nothing", 3, { 0, 3, 8 }, ".xx", TRUE },
  { "alone", 1, { 3 }, "x", FALSE },
  { "alone beside empty ones", 3, { 0, 3, 0 }, ".x.", FALSE },
  { "too few altogether", 2, { 2, 2 }, "xx", FALSE },
  { "just enough altogether", 2, { 3, 3 }, "xx", TRUE },
};

static void
test_hide (gconstpointer data)
{
  const Case *c = data;
  gboolean hidden[MOST] = { FALSE };
  gboolean total = trellis_small_numbers_hide (c->cells, c->n, hidden);
  g_autoptr (GString) told = g_string_new (NULL);

  for (guint i = 0; i < c->n; i++)
    g_string_append_c (told, hidden[i] ? 'x' : '.');
  g_assert_cmpstr (told->str, ==, c->told);
  g_assert_cmpint (total, ==, c->total);
}

/* Whatever the cells, whoever takes what is told from the total cannot tell a hidden cell from one of five. */
static void
test_no_cell_follows (void)
{
  for (guint seed = 0; seed < 2000; seed++) {
    g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
    gint64 cells[MOST], sum = 0;
    gboolean hidden[MOST];
    guint n_hidden = 0;

    for (guint i = 0; i < MOST; i++)
      cells[i] = g_rand_int_range (rand, 0, 9);
    if (!trellis_small_numbers_hide (cells, MOST, hidden))
      continue;
    for (guint i = 0; i < MOST; i++) {
      g_assert_true (hidden[i] || !trellis_small_number_is_few (cells[i]));
      n_hidden += hidden[i] ? 1 : 0;
      sum += hidden[i] ? cells[i] : 0;
    }
    g_assert_true (n_hidden == 0 || sum - (n_hidden - 1) >= TRELLIS_SMALL_NUMBER);
    g_assert_cmpuint (n_hidden, !=, 1);
  }
}

static void
test_few (void)
{
  g_assert_false (trellis_small_number_is_few (-1));
  g_assert_false (trellis_small_number_is_few (0));
  g_assert_true (trellis_small_number_is_few (1));
  g_assert_true (trellis_small_number_is_few (4));
  g_assert_false (trellis_small_number_is_few (5));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/small-numbers/few", test_few);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strdup_printf ("/small-numbers/hide/%s", cases[i].name);

    g_test_add_data_func (path, &cases[i], test_hide);
  }
  g_test_add_func ("/small-numbers/no-cell-follows", test_no_cell_follows);
  return g_test_run ();
}
