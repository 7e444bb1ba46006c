/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-query.h"
#include "store/trellis-connection.h"

G_BEGIN_DECLS

/* The SQL of a kind, written once from its table of fields. */
typedef struct {
  char *columns; /* uid, modified, origin and every field */
  char *get;
  char *put;
  char *remove;
} TrellisKindSql;

const TrellisKindSql *trellis_kind_sql (const TrellisKind *kind);
char *trellis_query_sql (const TrellisQuery *query, const char *columns) G_GNUC_WARN_UNUSED_RESULT;
void trellis_query_bind (const TrellisQuery *query, TrellisStatement *statement);

void trellis_record_bind (TrellisStatement *statement, gpointer record);
gpointer trellis_record_read (TrellisStatement *statement, GType type) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *trellis_records_collect (TrellisStatement *statement,
                                    GType type,
                                    GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
