/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-ical-event.h"
#include "exchange/trellis-ical-slots.h"
#include "model/trellis-learning-week.h"

G_BEGIN_DECLS

gboolean trellis_ical_series_read_slots (TrellisIcalContext *context,
                                         const TrellisIcalComponent *lines,
                                         TrellisIcalSlots *slots);
TrellisSeries *trellis_ical_series_new (TrellisIcalContext *context,
                                        const TrellisIcalComponent *lines,
                                        const TrellisIcalSlots *slots,
                                        TrellisEvent *first) G_GNUC_WARN_UNUSED_RESULT;
TrellisEvent *trellis_ical_series_occurrence (TrellisEvent *first,
                                              const char *series,
                                              gint64 slot) G_GNUC_WARN_UNUSED_RESULT;
TrellisSeries *trellis_ical_series_of_topic (TrellisIcalContext *context,
                                             const TrellisIcalComponent *lines,
                                             TrellisEvent *event) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
