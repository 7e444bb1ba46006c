/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-week-carry.h"

G_BEGIN_DECLS

void trellis_week_choose (TrellisCalendarView *view, TrellisWeekCarry *carry, TrellisEvent *event);
void trellis_week_choose_add_keys (TrellisCalendarView *view, TrellisWeekCarry *carry);

G_END_DECLS
