/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-format.h"
#include "library/trellis-library.h"

G_BEGIN_DECLS

/**
 * TrellisExportFlags:
 * @TRELLIS_EXPORT_MINE: with what is mine alone: plans, assessments, evidence, 1-2-1s, access needs
 *
 * What to export.
 */
typedef enum {
  TRELLIS_EXPORT_MINE = 1 << 0,
} TrellisExportFlags;

gboolean trellis_export (TrellisLibrary *library,
                         const char *what,
                         TrellisFormat format,
                         TrellisExportFlags flags,
                         GOutputStream *stream,
                         GError **error);
gboolean trellis_export_to_file (TrellisLibrary *library,
                                 const char *what,
                                 TrellisFormat format,
                                 TrellisExportFlags flags,
                                 GFile *file,
                                 GError **error);

G_END_DECLS
