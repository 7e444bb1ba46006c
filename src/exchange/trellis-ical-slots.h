/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-ical-rule.h"
#include "exchange/trellis-ical-zone.h"

G_BEGIN_DECLS

#define TRELLIS_ICAL_MOST_SLOTS 366 /* occurrences of one rule that are kept */

/**
 * TrellisIcalSlots:
 * @rule: (nullable): its rule
 * @zone: (nullable): zone in which the rule is worked out; %NULL for whole days
 * @start: first occurrence, as seconds shown by the clock
 * @extra: further occurrences, instants
 * @left_out: occurrences that do not take place, instants
 * @days_left_out: days without occurrences, as seconds shown by the clock
 *
 * All that says when a series takes place.
 */
typedef struct {
  TrellisIcalRule *rule;
  TrellisIcalZone *zone;
  gint64 start;
  GArray *extra;
  GArray *left_out;
  GArray *days_left_out;
} TrellisIcalSlots;

void trellis_ical_slots_init (TrellisIcalSlots *self);
void trellis_ical_slots_clear (TrellisIcalSlots *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (TrellisIcalSlots, trellis_ical_slots_clear)

gint64 trellis_ical_slots_instant (const TrellisIcalSlots *self, gint64 local);
gint64 trellis_ical_slots_local (const TrellisIcalSlots *self, gint64 instant);
GArray *trellis_ical_slots_until_horizon (TrellisIcalSlots *self,
                                          gint64 now,
                                          gboolean *cut) G_GNUC_WARN_UNUSED_RESULT;
GArray *
trellis_ical_slots_until_last (TrellisIcalSlots *self, gint64 last) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
