/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-ical-text.h"

G_BEGIN_DECLS

/**
 * TrellisIcalZone:
 *
 * A time zone: one that this computer knows, or one that a file describes.
 */
typedef struct _TrellisIcalZone TrellisIcalZone;

/**
 * TrellisIcalZones:
 *
 * The zones of one file by their TZID, each found once.
 */
typedef struct _TrellisIcalZones TrellisIcalZones;

TrellisIcalZones *trellis_ical_zones_new (const char *floating) G_GNUC_WARN_UNUSED_RESULT;
void trellis_ical_zones_free (TrellisIcalZones *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisIcalZones, trellis_ical_zones_free)

gboolean trellis_ical_zones_define (TrellisIcalZones *self, const char *text, gsize length);
TrellisIcalZone *trellis_ical_zones_find (TrellisIcalZones *self, TrellisIcalSlice tzid);
TrellisIcalZone *trellis_ical_zones_utc (TrellisIcalZones *self);
TrellisIcalZone *trellis_ical_zones_floating (TrellisIcalZones *self);

gboolean trellis_ical_zone_is_described (TrellisIcalZone *self);
int trellis_ical_zone_offset (TrellisIcalZone *self, gint64 utc);
gint64 trellis_ical_zone_to_utc (TrellisIcalZone *self, gint64 local);
gint64 trellis_ical_zone_to_local (TrellisIcalZone *self, gint64 utc);
char *trellis_ical_zone_at (TrellisIcalZone *self, gint64 utc) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
