/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-field.h"
#include "store/trellis-transaction.h"

G_BEGIN_DECLS

/**
 * TrellisHit:
 * @kind: its kind
 * @uid: its uid
 * @title: its title
 *
 * A record that search found.
 */
typedef struct {
  const TrellisKind *kind;
  char *uid;
  char *title;
} TrellisHit;

void trellis_hit_free (TrellisHit *self);
gboolean trellis_search_records_find (TrellisConnection *connection,
                                      const TrellisKind *kind,
                                      const char *const *words,
                                      guint limit,
                                      GPtrArray *hits,
                                      GError **error);

gboolean trellis_search_records_pause (TrellisTransaction *transaction,
                                       const TrellisKind *kind,
                                       GError **error);
gboolean trellis_search_records_resume (TrellisTransaction *transaction,
                                        const TrellisKind *kind,
                                        GError **error);

G_END_DECLS
