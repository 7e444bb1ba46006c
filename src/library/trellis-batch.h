/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-entity.h"

G_BEGIN_DECLS

/**
 * TrellisBatch:
 *
 * One user action: its name for machines, its label for the Undo menu, and the records it saves and deletes. It is
 * applied whole or not at all.
 */
typedef struct _TrellisBatch TrellisBatch;

TrellisBatch *trellis_batch_new (const char *name, const char *label) G_GNUC_WARN_UNUSED_RESULT;
void trellis_batch_free (TrellisBatch *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisBatch, trellis_batch_free)

void trellis_batch_save (TrellisBatch *self, gpointer record);
void trellis_batch_delete (TrellisBatch *self, gpointer record);
void trellis_batch_set (TrellisBatch *self, const char *setting, const char *value);

const char *trellis_batch_get_name (TrellisBatch *self);
const char *trellis_batch_get_label (TrellisBatch *self);
GPtrArray *trellis_batch_get_saved (TrellisBatch *self);
GPtrArray *trellis_batch_get_deleted (TrellisBatch *self);
GHashTable *trellis_batch_get_settings (TrellisBatch *self);

G_END_DECLS
