/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-schedule.h"

#include <gio/gio.h>

G_BEGIN_DECLS

gboolean trellis_frab_write (GOutputStream *stream,
                             const TrellisSchedule *schedule,
                             GCancellable *cancellable,
                             GError **error);

G_END_DECLS
