/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * TrellisChangeType:
 * @TRELLIS_CHANGE_ADDED: the row is new
 * @TRELLIS_CHANGE_CHANGED: some of its columns differ
 * @TRELLIS_CHANGE_REMOVED: the row is gone
 *
 * What happened to a row.
 */
typedef enum {
  TRELLIS_CHANGE_ADDED,
  TRELLIS_CHANGE_CHANGED,
  TRELLIS_CHANGE_REMOVED,
} TrellisChangeType;

/**
 * TrellisChanges:
 *
 * What one transaction changed: which tables, how many rows, and which rows unless they are very many.
 */
typedef struct _TrellisChanges TrellisChanges;

#define TRELLIS_TYPE_CHANGES (trellis_changes_get_type ())
GType trellis_changes_get_type (void);

TrellisChanges *trellis_changes_ref (TrellisChanges *self);
void trellis_changes_unref (TrellisChanges *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisChanges, trellis_changes_unref)

gboolean trellis_changes_is_empty (TrellisChanges *self);
gboolean trellis_changes_touch (TrellisChanges *self, const char *table);
guint trellis_changes_count (TrellisChanges *self, const char *table, TrellisChangeType type);
const gint64 *trellis_changes_get_rows (TrellisChanges *self, const char *table, guint *n_rows);

G_END_DECLS
