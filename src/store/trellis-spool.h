/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * TrellisSpool:
 *
 * Bytes written once and read many times: in memory while they are few, in an unnamed file when they
 * are many, so that undoing a large import costs no memory.
 */
typedef struct _TrellisSpool TrellisSpool;

TrellisSpool *trellis_spool_new (void) G_GNUC_WARN_UNUSED_RESULT;
void trellis_spool_free (TrellisSpool *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisSpool, trellis_spool_free)

gboolean trellis_spool_write (TrellisSpool *self, gconstpointer bytes, gsize length);
gsize trellis_spool_read (TrellisSpool *self, guint64 *position, gpointer bytes, gsize length);
guint64 trellis_spool_get_length (TrellisSpool *self);

G_END_DECLS
