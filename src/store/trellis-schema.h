/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/trellis-connection.h"

G_BEGIN_DECLS

/**
 * TrellisSchema:
 * @application_id: the number that marks the files as ours
 * @version: the newest version of the schema, the number of the last file
 * @resources: folder of GResource with files named 0001.sql and so on
 * @fingerprints: what trellis_schema_fingerprint() gives for each version, from 1
 * @tracked: tables whose changes are shown and undone, ended by %NULL
 *
 * What a library file must look like.
 */
typedef struct {
  guint32 application_id;
  guint version;
  const char *resources;
  const char *const *fingerprints;
  const char *const *tracked;
} TrellisSchema;

char *trellis_schema_fingerprint (TrellisConnection *connection,
                                  GError **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean trellis_schema_check_header (const TrellisSchema *self,
                                      TrellisConnection *connection,
                                      GError **error);
gboolean trellis_schema_check (const TrellisSchema *self,
                               TrellisConnection *connection,
                               guint *version,
                               GError **error);
gboolean
trellis_schema_migrate (const TrellisSchema *self, TrellisConnection *connection, GError **error);

G_END_DECLS
