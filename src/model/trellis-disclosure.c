/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether a hidden number follows from those that are told.
 *
 * Several tables count the same events in other ways: by kind, by day, by host. A number that is hidden in one can be the
 * difference of numbers told in others. Every number is a sum over events, so what can be worked out from those told is
 * the span of their rows; a hidden one is safe if its row is not in it. */
#include "config.h"

#include "model/trellis-disclosure.h"

#include <math.h>

#define NOTHING 1e-7 /* what is left of 0 after rounding */

typedef struct {
  GPtrArray *rows; /* of n doubles, each with a 1 where the others before it have 0 */
  GArray *pivots;
  guint n;
} Span;

static void
clear_span (Span *span)
{
  g_clear_pointer (&span->rows, g_ptr_array_unref);
  g_clear_pointer (&span->pivots, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Span, clear_span)

/* Takes from a row what is in the span; returns where the rest is largest, or -1 when nothing is left. */
static int
reduce (const Span *span, double *row)
{
  int largest = -1;

  for (guint i = 0; i < span->rows->len; i++) {
    const double *basis = span->rows->pdata[i];
    double times = row[g_array_index (span->pivots, guint, i)];

    if (times == 0)
      continue;
    for (guint j = 0; j < span->n; j++)
      row[j] -= times * basis[j];
  }
  for (guint j = 0; j < span->n; j++)
    if (fabs (row[j]) > NOTHING && (largest < 0 || fabs (row[j]) > fabs (row[largest])))
      largest = (int) j;
  return largest;
}

static double *
row_of (const TrellisDisclosureCell *cell, guint n)
{
  double *row = g_new0 (double, n);

  for (guint i = 0; i < n; i++)
    row[i] = cell->units[i];
  return row;
}

static void
add_to_span (Span *span, const TrellisDisclosureCell *cell)
{
  g_autofree double *row = row_of (cell, span->n);
  int pivot = reduce (span, row);
  guint at = (guint) pivot;
  double divisor;

  if (pivot < 0)
    return;
  divisor = row[at];
  for (guint i = 0; i < span->n; i++)
    row[i] /= divisor;
  g_ptr_array_add (span->rows, g_steal_pointer (&row));
  g_array_append_val (span->pivots, at);
}

static gboolean
is_in_span (const Span *span, const TrellisDisclosureCell *cell)
{
  g_autofree double *row = row_of (cell, span->n);

  return reduce (span, row) < 0;
}

static int
find_exposed (const TrellisDisclosureCell *cells, guint n_cells, guint n_units)
{
  g_auto (Span) span = { g_ptr_array_new_with_free_func (g_free),
                         g_array_new (FALSE, FALSE, sizeof (guint)), n_units };

  for (guint i = 0; i < n_cells; i++)
    if (!cells[i].hidden)
      add_to_span (&span, &cells[i]);
  for (guint i = 0; i < n_cells; i++)
    if (cells[i].few && is_in_span (&span, &cells[i]))
      return (int) i;
  return -1;
}

static gboolean
share_units (const TrellisDisclosureCell *a, const TrellisDisclosureCell *b, guint n_units)
{
  for (guint i = 0; i < n_units; i++)
    if (a->units[i] && b->units[i])
      return TRUE;
  return FALSE;
}

/* The smallest number that helps: of the same table, else one that counts some of the same, else any; a total last. */
static int
next_to_hide (const TrellisDisclosureCell *cells, guint n_cells, guint n_units, guint exposed)
{
  int best = -1;
  guint best_rank = 0;

  for (guint i = 0; i < n_cells; i++) {
    guint rank = 1;

    if (cells[i].hidden)
      continue;
    if (cells[i].table && cells[i].table == cells[exposed].table)
      rank = 4;
    else if (cells[i].table && share_units (&cells[i], &cells[exposed], n_units))
      rank = 3;
    else if (cells[i].table)
      rank = 2;
    if (cells[i].amount == 0)
      rank = 0;
    if (best < 0 || rank > best_rank ||
        (rank == best_rank && cells[i].amount < cells[best].amount)) {
      best = (int) i;
      best_rank = rank;
    }
  }
  return best;
}

/**
 * trellis_disclosure_protect:
 * @cells: (array length=n_cells): the numbers of all tables and totals
 * @n_cells: how many
 * @n_units: how many units they are sums of
 *
 * Hides more numbers, until none that stands for few people can be worked out from those that are told.
 */
void
trellis_disclosure_protect (TrellisDisclosureCell *cells, guint n_cells, guint n_units)
{
  int exposed;

  for (guint i = 0; i < n_cells; i++)
    cells[i].hidden |= cells[i].few;
  while ((exposed = find_exposed (cells, n_cells, n_units)) >= 0) {
    int more = next_to_hide (cells, n_cells, n_units, (guint) exposed);

    if (more < 0)
      return;
    cells[more].hidden = TRUE;
  }
}
