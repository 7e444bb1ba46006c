/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/trellis-connection.h"

G_BEGIN_DECLS

GPtrArray *trellis_roster_records_people (TrellisConnection *connection,
                                          const char *event,
                                          GError **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *trellis_roster_records_history (TrellisConnection *connection,
                                           const char *event,
                                           const char *person,
                                           GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
