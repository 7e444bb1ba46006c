/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * TrellisDisclosureCell:
 * @units: (array): for each unit that is counted, 1 if it is in the cell, else 0
 * @table: number of the table it stands in; 0 for a total, and for what is not told at all
 * @amount: what the cell counts
 * @few: whether fewer people than may be told stand behind it
 * @hidden: whether it is not told
 *
 * A number that is told, or hidden, of which it is known what it is the sum of.
 */
typedef struct {
  guint8 *units;
  guint table;
  gint64 amount;
  gboolean few;
  gboolean hidden;
} TrellisDisclosureCell;

void trellis_disclosure_protect (TrellisDisclosureCell *cells, guint n_cells, guint n_units);

G_END_DECLS
