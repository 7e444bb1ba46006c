/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

char *trellis_schedule_read_text (GInputStream *stream,
                                  gint *done_kb,
                                  GCancellable *cancellable,
                                  GError **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean trellis_schedule_is_safe_json (const char *text, GError **error);

G_END_DECLS
