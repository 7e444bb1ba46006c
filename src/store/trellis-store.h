/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/trellis-changes.h"
#include "store/trellis-schema.h"
#include "store/trellis-store-error.h"
#include "store/trellis-transaction.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * TrellisStoreFlags:
 * @TRELLIS_STORE_CREATE: make the file when there is none
 * @TRELLIS_STORE_READ_ONLY: never change it, and take no lock
 *
 * How to open a store.
 */
typedef enum {
  TRELLIS_STORE_CREATE = 1 << 0,
  TRELLIS_STORE_READ_ONLY = 1 << 1,
} TrellisStoreFlags;

/**
 * TrellisStore:
 *
 * A library file: one connection that writes, on a thread of its own, and one that reads, on the thread
 * that opened the store. Every piece of work is one transaction, and one step to undo.
 */
#define TRELLIS_TYPE_STORE (trellis_store_get_type ())
G_DECLARE_FINAL_TYPE (TrellisStore, trellis_store, TRELLIS, STORE, GObject)

TrellisStore *trellis_store_open (const char *path,
                                  const TrellisSchema *schema,
                                  TrellisStoreFlags flags,
                                  GError **error) G_GNUC_WARN_UNUSED_RESULT;
void trellis_store_close (TrellisStore *self);

const char *trellis_store_get_path (TrellisStore *self);
gboolean trellis_store_is_read_only (TrellisStore *self);
TrellisConnection *trellis_store_get_reader (TrellisStore *self);

void trellis_store_write_async (TrellisStore *self,
                                const char *label,
                                TrellisStoreWork work,
                                gpointer data,
                                GDestroyNotify destroy,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer user_data);
gboolean trellis_store_write_finish (TrellisStore *self, GAsyncResult *result, GError **error);
gboolean trellis_store_write (
    TrellisStore *self, const char *label, TrellisStoreWork work, gpointer data, GError **error);

const char *trellis_store_get_undo_label (TrellisStore *self);
const char *trellis_store_get_redo_label (TrellisStore *self);
void
trellis_store_undo_async (TrellisStore *self, GAsyncReadyCallback callback, gpointer user_data);
void
trellis_store_redo_async (TrellisStore *self, GAsyncReadyCallback callback, gpointer user_data);
gboolean trellis_store_undo (TrellisStore *self, GError **error);
gboolean trellis_store_redo (TrellisStore *self, GError **error);

G_END_DECLS
