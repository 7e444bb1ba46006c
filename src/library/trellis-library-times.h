/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"
#include "records/trellis-calendar-times.h"

G_BEGIN_DECLS

GArray *trellis_library_event_times (TrellisLibrary *self,
                                     gint64 from,
                                     gint64 to,
                                     GHashTable *without) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *trellis_library_event_rows (TrellisLibrary *self,
                                       const gint64 *rows,
                                       guint n_rows) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
