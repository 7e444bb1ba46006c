/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-schedule.h"
#include "model/trellis-learning-week.h"

G_BEGIN_DECLS

TrellisSchedule *trellis_schedule_make (TrellisLearningWeek *week,
                                        GPtrArray *events,
                                        GHashTable *rooms,
                                        const char *zone) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
