/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

gboolean trellis_ical_write (GOutputStream *stream,
                             GPtrArray *events,
                             GHashTable *series,
                             const char *calendar_name,
                             GCancellable *cancellable,
                             GError **error);

G_END_DECLS
