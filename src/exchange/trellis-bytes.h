/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

GByteArray *trellis_bytes_read (GInputStream *stream,
                                const char *too_large,
                                gint *done_kb,
                                GCancellable *cancellable,
                                GError **error) G_GNUC_WARN_UNUSED_RESULT;
guint trellis_bytes_line (const char *bytes, const char *at);

G_END_DECLS
