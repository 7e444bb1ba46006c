/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * TrellisLock:
 *
 * The right to change a library. One program at a time has it.
 */
typedef struct _TrellisLock TrellisLock;

TrellisLock *
trellis_lock_take (const char *path, guint patience_ms, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void trellis_lock_free (TrellisLock *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisLock, trellis_lock_free)

G_END_DECLS
