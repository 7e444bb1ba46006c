/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-ical-event.h"
#include "exchange/trellis-ical-slots.h"

G_BEGIN_DECLS

/**
 * TrellisIcalOnward:
 *
 * What makes some dates of a series unlike the first: periods of their own length, and changes from a date on.
 */
typedef struct _TrellisIcalOnward TrellisIcalOnward;

TrellisIcalOnward *
trellis_ical_onward_new (TrellisIcalContext *context,
                         const TrellisIcalComponent *lines) G_GNUC_WARN_UNUSED_RESULT;
void trellis_ical_onward_free (TrellisIcalOnward *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisIcalOnward, trellis_ical_onward_free)

gboolean trellis_ical_onward_is_meant (const TrellisIcalComponent *lines);
void trellis_ical_onward_add (TrellisIcalOnward *self, TrellisEvent *change);
TrellisEvent *trellis_ical_onward_apply (TrellisIcalOnward *self,
                                         const TrellisIcalSlots *slots,
                                         TrellisEvent *event) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
