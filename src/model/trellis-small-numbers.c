/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Numbers too small to be told. A cell of one to four people is hidden, and so are as many others as it takes that
 * nobody finds it again by taking the cells that are told from the total. */
#include "config.h"

#include "model/trellis-small-numbers.h"

/**
 * trellis_small_number_is_few:
 * @people: a number of people
 *
 * Whether a number is too small to be told. Nobody at all is no secret.
 *
 * Returns: %TRUE for 1 to 4
 */
gboolean
trellis_small_number_is_few (gint64 people)
{
  return people > 0 && people < TRELLIS_SMALL_NUMBER;
}

/* Whoever knows the total knows the sum of the hidden cells, and that each holds somebody. They are safe when each could
 * still be anything from one to five. */
static gboolean
is_safe (gint64 sum, guint n_hidden)
{
  return n_hidden == 0 || (n_hidden > 1 && sum - (gint64) n_hidden >= TRELLIS_SMALL_NUMBER - 1);
}

static int
smallest_told (const gint64 *cells, guint n_cells, const gboolean *hidden)
{
  int smallest = -1;

  for (guint i = 0; i < n_cells; i++)
    if (!hidden[i] && cells[i] > 0 && (smallest < 0 || cells[i] < cells[smallest]))
      smallest = (int) i;
  return smallest;
}

/**
 * trellis_small_numbers_hide:
 * @cells: numbers of people, each counted in one cell only
 * @n_cells: how many
 * @hidden: (out caller-allocates) (array length=n_cells): which of them must not be told
 *
 * Decides which cells of a breakdown are told: none of one to four people, and none from which such a one follows when
 * the total is told as well.
 *
 * Returns: %TRUE if the total may be told with them; %FALSE if it would give a hidden cell away
 */
gboolean
trellis_small_numbers_hide (const gint64 *cells, guint n_cells, gboolean *hidden)
{
  guint n_hidden = 0;
  gint64 sum = 0;

  for (guint i = 0; i < n_cells; i++) {
    hidden[i] = trellis_small_number_is_few (cells[i]);
    n_hidden += hidden[i] ? 1 : 0;
    sum += hidden[i] ? cells[i] : 0;
  }
  while (!is_safe (sum, n_hidden)) {
    int more = smallest_told (cells, n_cells, hidden);

    if (more < 0)
      return FALSE;
    hidden[more] = TRUE;
    n_hidden++;
    sum += cells[more];
  }
  return TRUE;
}
