/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-batch.h"
#include "model/trellis-query.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * TrellisLibraryFlags:
 * @TRELLIS_LIBRARY_CREATE: make the file when there is none
 * @TRELLIS_LIBRARY_READ_ONLY: never change it, and take no lock
 *
 * How to open a library.
 */
typedef enum {
  TRELLIS_LIBRARY_CREATE = 1 << 0,
  TRELLIS_LIBRARY_READ_ONLY = 1 << 1,
} TrellisLibraryFlags;

/**
 * TrellisLibrary:
 *
 * The application without a face: one open library file, what can be read from it and done with it, and a signal for
 * every change. It belongs to the thread that opened it; what takes long is done on others.
 */
#define TRELLIS_TYPE_LIBRARY (trellis_library_get_type ())
G_DECLARE_FINAL_TYPE (TrellisLibrary, trellis_library, TRELLIS, LIBRARY, GObject)

char *trellis_library_default_path (void) G_GNUC_WARN_UNUSED_RESULT;
TrellisLibrary *trellis_library_open (const char *path,
                                      TrellisLibraryFlags flags,
                                      GError **error) G_GNUC_WARN_UNUSED_RESULT;
void trellis_library_close (TrellisLibrary *self);

const char *trellis_library_get_path (TrellisLibrary *self);
gboolean trellis_library_is_read_only (TrellisLibrary *self);
gboolean trellis_library_is_empty (TrellisLibrary *self);
gboolean trellis_library_is_sample (TrellisLibrary *self);
const char *trellis_library_get_me (TrellisLibrary *self);
const char *trellis_library_get_zone (TrellisLibrary *self);

gpointer
trellis_library_get (TrellisLibrary *self, GType type, const char *uid) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_library_get_title (TrellisLibrary *self,
                                 GType type,
                                 const char *uid) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *
trellis_library_list (TrellisLibrary *self, const TrellisQuery *query) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *trellis_library_list_all (TrellisLibrary *self,
                                     GType type,
                                     guint order_by) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *trellis_library_list_linked (TrellisLibrary *self,
                                        GType type,
                                        guint link,
                                        const char *uid,
                                        guint order_by) G_GNUC_WARN_UNUSED_RESULT;
gint64 trellis_library_count (TrellisLibrary *self, const TrellisQuery *query);
GPtrArray *trellis_library_events_between (TrellisLibrary *self,
                                           gint64 from,
                                           gint64 to) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *trellis_library_events_building (TrellisLibrary *self,
                                            const char *competency,
                                            guint limit) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *
trellis_library_roster (TrellisLibrary *self, const char *event) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *
trellis_library_sign_ups_of (TrellisLibrary *self, const char *person) G_GNUC_WARN_UNUSED_RESULT;
GHashTable *trellis_library_seats_taken (TrellisLibrary *self,
                                         gint64 from,
                                         gint64 to) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *trellis_library_search (TrellisLibrary *self,
                                   const char *text,
                                   guint most_of_a_kind) G_GNUC_WARN_UNUSED_RESULT;

void trellis_library_commit_async (TrellisLibrary *self,
                                   TrellisBatch *batch,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data);
gboolean trellis_library_commit_finish (TrellisLibrary *self, GAsyncResult *result, GError **error);
gboolean trellis_library_commit (TrellisLibrary *self, TrellisBatch *batch, GError **error);

const char *trellis_library_get_undo_label (TrellisLibrary *self);
const char *trellis_library_get_redo_label (TrellisLibrary *self);
void
trellis_library_undo_async (TrellisLibrary *self, GAsyncReadyCallback callback, gpointer user_data);
void
trellis_library_redo_async (TrellisLibrary *self, GAsyncReadyCallback callback, gpointer user_data);
gboolean trellis_library_undo (TrellisLibrary *self, GError **error);
gboolean trellis_library_redo (TrellisLibrary *self, GError **error);

G_END_DECLS
