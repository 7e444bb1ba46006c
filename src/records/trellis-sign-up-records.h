/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/trellis-connection.h"

G_BEGIN_DECLS

GPtrArray *trellis_sign_up_records_roster (TrellisConnection *connection,
                                           const char *event,
                                           GError **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *trellis_sign_up_records_of_person (TrellisConnection *connection,
                                              const char *person,
                                              GError **error) G_GNUC_WARN_UNUSED_RESULT;
GHashTable *trellis_sign_up_records_taken (TrellisConnection *connection,
                                           gint64 from,
                                           gint64 to,
                                           GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
