/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-reading.h"

G_BEGIN_DECLS

gboolean trellis_schedule_json_read (GInputStream *stream, TrellisReading *reading, GError **error);

G_END_DECLS
