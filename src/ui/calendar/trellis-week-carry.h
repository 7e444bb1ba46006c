/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-carry.h"
#include "ui/calendar/trellis-week-view.h"

G_BEGIN_DECLS

/**
 * TrellisWeekCarry:
 *
 * Carrying an event through a week view, by keys or by a pointer: it is picked up, moved, and dropped or put back. It
 * draws nothing itself; every step is said.
 */
typedef struct _TrellisWeekCarry TrellisWeekCarry;

TrellisWeekCarry *trellis_week_carry_new (TrellisWeekView *view) G_GNUC_WARN_UNUSED_RESULT;
void trellis_week_carry_free (TrellisWeekCarry *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisWeekCarry, trellis_week_carry_free)

void trellis_week_carry_begin (TrellisWeekCarry *self, TrellisEvent *event, gboolean by_pointer);
TrellisEvent *trellis_week_carry_get_event (TrellisWeekCarry *self);
TrellisEvent *trellis_week_carry_get_shown (TrellisWeekCarry *self);
gboolean trellis_week_carry_is_by_pointer (TrellisWeekCarry *self);
gint64 trellis_week_carry_get_date (TrellisWeekCarry *self);
void trellis_week_carry_update_lanes (TrellisWeekCarry *self);

void trellis_week_carry_step (TrellisWeekCarry *self, TrellisCarryStep step, int amount);
void trellis_week_carry_point (
    TrellisWeekCarry *self, gint64 instant, int lane, gboolean resize, int slot);
void trellis_week_carry_say_where (TrellisWeekCarry *self);
void trellis_week_carry_drop (TrellisWeekCarry *self);
void trellis_week_carry_unplace (TrellisWeekCarry *self);
void trellis_week_carry_put_back (TrellisWeekCarry *self);

G_END_DECLS
