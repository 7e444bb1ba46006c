/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-ical-component.h"
#include "exchange/trellis-reading.h"
#include "model/trellis-event.h"

G_BEGIN_DECLS

void trellis_ical_details_read (TrellisReading *reading,
                                const TrellisIcalComponent *lines,
                                TrellisEvent *event);

G_END_DECLS
