/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-entity.h"

G_BEGIN_DECLS

/**
 * TrellisMergeOutcome:
 * @TRELLIS_MERGE_NEW: the record is not here yet
 * @TRELLIS_MERGE_CHANGED: it takes the place of the one here
 * @TRELLIS_MERGE_UNCHANGED: the one here says the same
 * @TRELLIS_MERGE_KEPT: the one here stays, because it is newer
 *
 * What becomes of a record that arrives in a file.
 */
typedef enum {
  TRELLIS_MERGE_NEW,
  TRELLIS_MERGE_CHANGED,
  TRELLIS_MERGE_UNCHANGED,
  TRELLIS_MERGE_KEPT,
} TrellisMergeOutcome;

/**
 * TrellisMergeFlags:
 * @TRELLIS_MERGE_PARTIAL: the file can only hold some of the fields, so that the others are taken from what is here
 * @TRELLIS_MERGE_STATUS_SAID: of an event the file says its status, even where that is the usual one
 *
 * What is known of the file of a record.
 */
typedef enum {
  TRELLIS_MERGE_PARTIAL = 1 << 0,
  TRELLIS_MERGE_STATUS_SAID = 1 << 1,
} TrellisMergeFlags;

TrellisMergeOutcome trellis_merge (gpointer present,
                                   gpointer incoming,
                                   gint64 buried_at,
                                   TrellisMergeFlags flags,
                                   const char **why,
                                   gboolean *over_edit);

G_END_DECLS
