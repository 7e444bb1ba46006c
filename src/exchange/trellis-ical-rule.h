/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-ical-text.h"

G_BEGIN_DECLS

/**
 * TrellisIcalRule:
 *
 * A recurrence rule (RFC 5545, 3.3.10). It works on what clocks show and knows no zone, so that
 * 09:00 stays 09:00 when clocks change.
 */
typedef struct _TrellisIcalRule TrellisIcalRule;

TrellisIcalRule *trellis_ical_rule_new (TrellisIcalSlice value) G_GNUC_WARN_UNUSED_RESULT;
void trellis_ical_rule_free (TrellisIcalRule *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisIcalRule, trellis_ical_rule_free)

gboolean trellis_ical_rule_is_endless (const TrellisIcalRule *self);
gboolean trellis_ical_rule_until_is_utc (const TrellisIcalRule *self);
gint64 trellis_ical_rule_until (const TrellisIcalRule *self);
GArray *trellis_ical_rule_expand (const TrellisIcalRule *self,
                                  gint64 start,
                                  gint64 from,
                                  gint64 until,
                                  guint most) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
