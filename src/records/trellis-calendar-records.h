/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/trellis-connection.h"

G_BEGIN_DECLS

GPtrArray *trellis_calendar_records_between (TrellisConnection *connection,
                                             gint64 from,
                                             gint64 to,
                                             GError **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *trellis_calendar_records_building (TrellisConnection *connection,
                                              const char *competency,
                                              gint64 from,
                                              guint limit,
                                              GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
