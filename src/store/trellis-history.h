/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/trellis-spool.h"

G_BEGIN_DECLS

/**
 * TrellisHistory:
 *
 * The steps that can be undone and redone, each a label and a change set.
 */
typedef struct _TrellisHistory TrellisHistory;

TrellisHistory *trellis_history_new (void) G_GNUC_WARN_UNUSED_RESULT;
void trellis_history_free (TrellisHistory *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisHistory, trellis_history_free)

void trellis_history_add (TrellisHistory *self, const char *label, TrellisSpool *change_set);
TrellisSpool *trellis_history_get_undo (TrellisHistory *self);
TrellisSpool *trellis_history_get_redo (TrellisHistory *self);
const char *trellis_history_get_undo_label (TrellisHistory *self);
const char *trellis_history_get_redo_label (TrellisHistory *self);
void trellis_history_undone (TrellisHistory *self);
void trellis_history_redone (TrellisHistory *self);
void trellis_history_forget (TrellisHistory *self, gboolean undo);

G_END_DECLS
