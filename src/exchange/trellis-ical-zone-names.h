/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-ical-text.h"

G_BEGIN_DECLS

char *trellis_ical_zone_name (TrellisIcalSlice tzid) G_GNUC_WARN_UNUSED_RESULT;
gboolean trellis_ical_zone_is_utc (const char *zone);
gboolean trellis_ical_zone_is_known (TrellisIcalSlice zone);
gboolean trellis_ical_zone_is_fixed (const char *zone, int *offset);
char *trellis_ical_zone_format_offset (int offset) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
