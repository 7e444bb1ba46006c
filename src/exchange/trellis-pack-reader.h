/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-pack-info.h"
#include "exchange/trellis-reading.h"

G_BEGIN_DECLS

gboolean trellis_pack_read (GInputStream *stream,
                            TrellisReading *reading,
                            TrellisPackInfo *info,
                            GError **error);

G_END_DECLS
