/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-pack-info.h"

#include <gio/gio.h>

G_BEGIN_DECLS

gboolean trellis_pack_write (GOutputStream *stream,
                             const TrellisPackInfo *info,
                             GPtrArray *entities,
                             gboolean with_private,
                             GCancellable *cancellable,
                             GError **error);

G_END_DECLS
