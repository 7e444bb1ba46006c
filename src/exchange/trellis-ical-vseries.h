/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-ical-vevent.h"

G_BEGIN_DECLS

gboolean trellis_ical_vseries_can_fold (TrellisSeries *series);
void
trellis_ical_vseries_write (TrellisIcalVevent *writer, TrellisSeries *series, GPtrArray *events);

G_END_DECLS
