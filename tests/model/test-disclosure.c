/* SPDX-License-Identifier: GPL-3.0-or-later */
/* That no hidden number can be worked out: tried by adding and taking away what is told in every way. */
#include "config.h"

#include "model/trellis-disclosure.h"

#include <string.h>

#define UNITS 5
#define CELLS 9

typedef struct {
  guint8 units[CELLS][UNITS];
  TrellisDisclosureCell cells[CELLS];
} Tables;

/* By kind (three), by day (three), the total, and two events that few came to. */
static void
make (Tables *self, GRand *rand)
{
  gint64 amounts[UNITS];

  memset (self, 0, sizeof *self);
  for (guint i = 0; i < UNITS; i++) {
    amounts[i] = g_rand_int_range (rand, 0, 12);
    self->units[g_rand_int_range (rand, 0, 3)][i] = 1;
    self->units[3 + g_rand_int_range (rand, 0, 3)][i] = 1;
    self->units[6][i] = 1;
  }
  self->units[7][0] = 1;
  self->units[8][1] = 1;
  for (guint i = 0; i < CELLS; i++) {
    TrellisDisclosureCell *cell = &self->cells[i];

    cell->units = self->units[i];
    cell->table = i < 3 ? 1 : i < 6 ? 2 : 0;
    for (guint j = 0; j < UNITS; j++)
      cell->amount += self->units[i][j] * amounts[j];
    cell->few = cell->amount > 0 && cell->amount < 5;
    cell->hidden = i >= 7;
  }
}

/* Each cell that is told is taken once, left out, or taken away. */
static gboolean
follows (const Tables *self, const TrellisDisclosureCell *wanted)
{
  guint ways = 1;

  for (guint i = 0; i < CELLS; i++)
    ways *= 3;
  for (guint way = 1; way < ways; way++) {
    int sum[UNITS] = { 0 };
    guint rest = way;
    gboolean same = TRUE;

    for (guint i = 0; i < CELLS; i++, rest /= 3) {
      int times = (int) (rest % 3) - 1;

      if (times && self->cells[i].hidden) {
        same = FALSE;
        break;
      }
      for (guint j = 0; j < UNITS; j++)
        sum[j] += times * self->units[i][j];
    }
    for (guint j = 0; same && j < UNITS; j++)
      same = sum[j] == wanted->units[j];
    if (same)
      return TRUE;
  }
  return FALSE;
}

static void
test_nothing_follows (void)
{
  guint guarded = 0;

  for (guint seed = 0; seed < 150; seed++) {
    g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
    Tables tables;

    make (&tables, rand);
    trellis_disclosure_protect (tables.cells, CELLS, UNITS);
    for (guint i = 0; i < CELLS; i++) {
      if (!tables.cells[i].few)
        continue;
      guarded++;
      g_assert_true (tables.cells[i].hidden);
      g_assert_false (follows (&tables, &tables.cells[i]));
    }
  }
  g_assert_cmpuint (guarded, >, 100);
}

/* A quiz that three came to is hidden. It was alone with a talk on Tuesday, so the talk is hidden by kind, or Tuesday. */
static void
test_across_tables (void)
{
  guint8 quiz[] = { 1, 0, 0 }, talk[] = { 0, 1, 0 }, tuesday[] = { 1, 1, 0 }, rest[] = { 0, 0, 1 };
  TrellisDisclosureCell cells[] = {
    { quiz, 1, 3, TRUE, FALSE },      { talk, 1, 9, FALSE, FALSE },  { rest, 1, 20, FALSE, FALSE },
    { tuesday, 2, 12, FALSE, FALSE }, { rest, 2, 20, FALSE, FALSE },
  };

  trellis_disclosure_protect (cells, G_N_ELEMENTS (cells), 3);
  g_assert_true (cells[0].hidden);
  g_assert_true (cells[1].hidden || cells[3].hidden);
  g_assert_false (cells[2].hidden);
}

/* Where everybody may be told of, everything is told. */
static void
test_nothing_hidden (void)
{
  guint8 one[] = { 1, 0 }, two[] = { 0, 1 };
  TrellisDisclosureCell cells[] = { { one, 1, 5, FALSE, FALSE }, { two, 1, 0, FALSE, FALSE } };

  trellis_disclosure_protect (cells, G_N_ELEMENTS (cells), 2);
  g_assert_false (cells[0].hidden);
  g_assert_false (cells[1].hidden);
  trellis_disclosure_protect (NULL, 0, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/disclosure/nothing-follows", test_nothing_follows);
  g_test_add_func ("/disclosure/across-tables", test_across_tables);
  g_test_add_func ("/disclosure/nothing-hidden", test_nothing_hidden);
  return g_test_run ();
}
