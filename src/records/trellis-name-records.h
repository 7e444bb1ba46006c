/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-field.h"
#include "store/trellis-connection.h"

G_BEGIN_DECLS

GPtrArray *trellis_name_records_foreign (TrellisConnection *connection,
                                         const TrellisKind *kind,
                                         GError **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *trellis_name_records_by_email (TrellisConnection *connection,
                                          const char *email,
                                          GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
