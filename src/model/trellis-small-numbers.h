/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * TRELLIS_SMALL_NUMBER:
 *
 * The smallest number of people that may be told; behind fewer, one of them could be recognised.
 */
#define TRELLIS_SMALL_NUMBER 5

gboolean trellis_small_number_is_few (gint64 people);
gboolean trellis_small_numbers_hide (const gint64 *cells, guint n_cells, gboolean *hidden);

G_END_DECLS
