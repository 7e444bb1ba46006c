/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/trellis-connection.h"

#include <glib-object.h>

G_BEGIN_DECLS

GPtrArray *trellis_row_records_read (TrellisConnection *connection,
                                     GType type,
                                     const gint64 *rows,
                                     guint n_rows,
                                     GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
