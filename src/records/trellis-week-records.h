/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/trellis-connection.h"

G_BEGIN_DECLS

GPtrArray *trellis_week_records_sign_ups (TrellisConnection *connection,
                                          const char *week,
                                          GError **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *trellis_week_records_feedback (TrellisConnection *connection,
                                          const char *week,
                                          GError **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *trellis_week_records_shadowing (TrellisConnection *connection,
                                           gint64 from,
                                           gint64 to,
                                           GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
