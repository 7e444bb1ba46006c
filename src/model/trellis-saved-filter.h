/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-entity.h"

G_BEGIN_DECLS

/**
 * TrellisSavedFilter:
 *
 * A way to look at the calendar that somebody wants again.
 */
#define TRELLIS_TYPE_SAVED_FILTER (trellis_saved_filter_get_type ())
G_DECLARE_FINAL_TYPE (
    TrellisSavedFilter, trellis_saved_filter, TRELLIS, SAVED_FILTER, TrellisEntity)

/**
 * TrellisSavedFilterField:
 * @TRELLIS_SAVED_FILTER_TITLE: What it is called.
 * @TRELLIS_SAVED_FILTER_FILTER: The filter as text.
 * @TRELLIS_SAVED_FILTER_POSITION: Order, from 1.
 * @TRELLIS_SAVED_FILTER_N_FIELDS: how many there are.
 *
 * The fields of [class@SavedFilter].
 */
typedef enum {
  TRELLIS_SAVED_FILTER_TITLE,
  TRELLIS_SAVED_FILTER_FILTER,
  TRELLIS_SAVED_FILTER_POSITION,
  TRELLIS_SAVED_FILTER_N_FIELDS,
} TrellisSavedFilterField;

G_END_DECLS
