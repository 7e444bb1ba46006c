/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/common/trellis-place.h"

G_BEGIN_DECLS

/**
 * TrellisCalendarPlace:
 *
 * The Calendar: weeks, months and an agenda of learning events, beside them a small month, the learning weeks and a
 * filter.
 *
 * Its keys: Alt with Page Up and Page Down for the period before and after, Alt with Home for today, Control and Shift
 * with W, M and A for the week, the month and the agenda, Control and Shift with F for the filter. Inside a view Page
 * Up, Page Down and Home do the same without Alt, where it has no list that scrolls by them.
 */
#define TRELLIS_TYPE_CALENDAR_PLACE (trellis_calendar_place_get_type ())
G_DECLARE_FINAL_TYPE (
    TrellisCalendarPlace, trellis_calendar_place, TRELLIS, CALENDAR_PLACE, TrellisPlace)

G_END_DECLS
