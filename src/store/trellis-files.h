/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/trellis-lock.h"
#include "store/trellis-schema.h"

G_BEGIN_DECLS

/**
 * TrellisFiles:
 * @lock: (nullable): the right to write; %NULL when it is only read
 * @writer: (nullable): the connection that writes; %NULL until the first write
 * @reader: the connection that reads
 *
 * An open library file.
 */
typedef struct {
  TrellisLock *lock;
  TrellisConnection *writer;
  TrellisConnection *reader;
} TrellisFiles;

gboolean trellis_files_open (const char *path,
                             const TrellisSchema *schema,
                             gboolean create,
                             gboolean read_only,
                             TrellisFiles *self,
                             GError **error);
TrellisConnection *trellis_files_get_writer (TrellisFiles *self,
                                             const char *path,
                                             const TrellisSchema *schema,
                                             GError **error);
void trellis_files_clear (TrellisFiles *self);

G_END_DECLS
