/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-format.h"
#include "library/trellis-library.h"

G_BEGIN_DECLS

gboolean trellis_export_week (TrellisLibrary *library,
                              const char *week,
                              TrellisFormat format,
                              GOutputStream *stream,
                              GError **error);
gboolean trellis_export_week_to_file (
    TrellisLibrary *library, const char *week, TrellisFormat format, GFile *file, GError **error);

G_END_DECLS
