/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/trellis-statement.h"

G_BEGIN_DECLS

/**
 * TrellisConnection:
 *
 * One connection to a library file, with the settings that keep it safe and a cache of statements. It
 * belongs to one thread at a time.
 */
typedef struct _TrellisConnection TrellisConnection;

/**
 * TrellisAccess:
 * @TRELLIS_ACCESS_WRITE: reads and writes; creates the file
 * @TRELLIS_ACCESS_READ: reads only
 * @TRELLIS_ACCESS_FROZEN: reads a file that nobody writes at the time, without a lock or a file beside it
 *
 * What a connection is for.
 */
typedef enum {
  TRELLIS_ACCESS_WRITE,
  TRELLIS_ACCESS_READ,
  TRELLIS_ACCESS_FROZEN,
} TrellisAccess;

TrellisConnection *trellis_connection_open (const char *path,
                                            TrellisAccess access,
                                            GError **error) G_GNUC_WARN_UNUSED_RESULT;
void trellis_connection_close (TrellisConnection *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisConnection, trellis_connection_close)

gboolean trellis_connection_trust_schema (TrellisConnection *self, GError **error);

TrellisStatement *trellis_connection_prepare (TrellisConnection *self,
                                              const char *sql,
                                              GError **error) G_GNUC_WARN_UNUSED_RESULT;
TrellisStatement *trellis_connection_prepare_constant (TrellisConnection *self,
                                                       const char *sql,
                                                       GError **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean trellis_connection_run (TrellisConnection *self, const char *sql, GError **error);
gboolean
trellis_connection_run_temporary (TrellisConnection *self, const char *sql, GError **error);
gint64 trellis_connection_get_number (TrellisConnection *self, const char *sql, gint64 otherwise);
char *
trellis_connection_get_text (TrellisConnection *self, const char *sql) G_GNUC_WARN_UNUSED_RESULT;
gint64 trellis_connection_get_last_id (TrellisConnection *self);
gboolean trellis_connection_file_is_moved (TrellisConnection *self);
void trellis_connection_interrupt (TrellisConnection *self);

G_END_DECLS
