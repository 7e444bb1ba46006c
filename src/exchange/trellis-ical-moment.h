/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-ical-component.h"
#include "exchange/trellis-ical-time.h"
#include "exchange/trellis-ical-zone.h"

G_BEGIN_DECLS

/**
 * TrellisIcalMoment:
 * @time: what the clock shows
 * @zone: whose clock
 * @unknown: whether the file names a zone that nobody knows; @zone stands in for it
 *
 * A DATE or DATE-TIME value with its zone.
 */
typedef struct {
  TrellisIcalTime time;
  TrellisIcalZone *zone;
  gboolean unknown;
} TrellisIcalMoment;

gboolean trellis_ical_moment_read (const TrellisIcalProperty *property,
                                   TrellisIcalSlice value,
                                   TrellisIcalZones *zones,
                                   TrellisIcalMoment *moment);
gint64 trellis_ical_moment_instant (const TrellisIcalMoment *moment);

G_END_DECLS
