/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-format.h"
#include "exchange/trellis-report.h"
#include "library/trellis-library.h"

G_BEGIN_DECLS

/**
 * TrellisImportFlags:
 * @TRELLIS_IMPORT_REHEARSE: find out what would happen, and change nothing
 * @TRELLIS_IMPORT_SAMPLE: mark the library as one to look around in
 *
 * How to import.
 */
typedef enum {
  TRELLIS_IMPORT_REHEARSE = 1 << 0,
  TRELLIS_IMPORT_SAMPLE = 1 << 1,
} TrellisImportFlags;

/**
 * TrellisImport:
 *
 * A file on its way into a library: read away from the main thread, merged by uid in one transaction, undone in one
 * step. A rehearsal does the same and takes it back, so that what it foretells is what happens.
 */
#define TRELLIS_TYPE_IMPORT (trellis_import_get_type ())
G_DECLARE_FINAL_TYPE (TrellisImport, trellis_import, TRELLIS, IMPORT, GObject)

TrellisImport *trellis_import_new (TrellisLibrary *library,
                                   GFile *file,
                                   TrellisImportFlags flags) G_GNUC_WARN_UNUSED_RESULT;
void trellis_import_set_week (TrellisImport *self, const char *week);
gboolean trellis_import_run (TrellisImport *self, GError **error);
void trellis_import_run_async (TrellisImport *self,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data);
gboolean trellis_import_run_finish (TrellisImport *self, GAsyncResult *result, GError **error);

double trellis_import_get_fraction (TrellisImport *self);
TrellisFormat trellis_import_get_format (TrellisImport *self);
const char *trellis_import_get_title (TrellisImport *self);
guint trellis_import_get_read (TrellisImport *self);
guint trellis_import_get_new (TrellisImport *self);
guint trellis_import_get_changed (TrellisImport *self);
guint trellis_import_get_unchanged (TrellisImport *self);
guint trellis_import_get_beside (TrellisImport *self);
TrellisReport *trellis_import_get_report (TrellisImport *self);

G_END_DECLS
