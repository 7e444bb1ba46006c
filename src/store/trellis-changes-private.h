/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/trellis-changes.h"
#include "store/trellis-connection.h"
#include "store/trellis-spool.h"

G_BEGIN_DECLS

/* Inside the store alone: recording, reading and applying change sets of the session extension. */
typedef struct _TrellisRecorder TrellisRecorder;

TrellisRecorder *
trellis_recorder_new (TrellisConnection *connection, const char *const *tables, GError **error);
void trellis_recorder_free (TrellisRecorder *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisRecorder, trellis_recorder_free)
TrellisSpool *trellis_recorder_take (TrellisRecorder *self, GError **error);

TrellisChanges *trellis_changes_new (TrellisSpool *change_set);
gboolean trellis_changes_apply (TrellisConnection *connection,
                                TrellisSpool *change_set,
                                gboolean invert,
                                GError **error);

G_END_DECLS
