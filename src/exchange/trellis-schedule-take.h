/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-reading.h"
#include "exchange/trellis-schedule.h"

G_BEGIN_DECLS

gboolean
trellis_schedule_take (const TrellisSchedule *self, TrellisReading *reading, GError **error);

G_END_DECLS
