/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-query.h"
#include "store/trellis-transaction.h"

G_BEGIN_DECLS

gpointer trellis_records_get (TrellisConnection *connection,
                              GType type,
                              const char *uid,
                              GError **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *trellis_records_list (TrellisConnection *connection,
                                 const TrellisQuery *query,
                                 GError **error) G_GNUC_WARN_UNUSED_RESULT;
gint64 trellis_records_count (TrellisConnection *connection, const TrellisQuery *query);
gboolean
trellis_records_exists (TrellisConnection *connection, const TrellisKind *kind, const char *uid);

gboolean trellis_records_put (TrellisTransaction *transaction, gpointer record, GError **error);
gboolean
trellis_records_put_all (TrellisTransaction *transaction, GPtrArray *records, GError **error);
gboolean trellis_records_delete (TrellisTransaction *transaction,
                                 const TrellisKind *kind,
                                 const char *uid,
                                 gint64 now,
                                 GError **error);
gint64 trellis_records_buried_at (TrellisConnection *connection, const char *uid);

G_END_DECLS
