/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"
#include "model/trellis-carry.h"
#include "ui/calendar/trellis-week-lanes.h"

G_BEGIN_DECLS

/**
 * TrellisCarryOther:
 * @event: as it was
 * @shown: as it would be
 * @carry: where it is carried
 *
 * An event that is carried with another one.
 */
typedef struct {
  TrellisEvent *event;
  TrellisEvent *shown;
  TrellisCarry carry;
} TrellisCarryOther;

GPtrArray *trellis_carry_others_new (GPtrArray *events,
                                     TrellisEvent *leader,
                                     gint64 usual_start) G_GNUC_WARN_UNUSED_RESULT;
gboolean trellis_carry_others_follow (GPtrArray *others, const TrellisCarry *leader);
void trellis_carry_others_set_lanes (GPtrArray *others, const TrellisWeekLanes *lanes);
void trellis_carry_others_apply (GPtrArray *others, const TrellisWeekLanes *lanes);
void trellis_carry_apply_to (const TrellisCarry *carry,
                             TrellisEvent *event,
                             TrellisEvent *as_it_was,
                             const TrellisWeekLanes *lanes);

char *trellis_carry_others_count (GPtrArray *others) G_GNUC_WARN_UNUSED_RESULT;
char *
trellis_carry_others_titles (GPtrArray *others, TrellisEvent *leader) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_carry_others_clashes (GPtrArray *others,
                                    TrellisLibrary *library,
                                    TrellisEvent *leader) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
