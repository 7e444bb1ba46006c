/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-calendar-view.h"

G_BEGIN_DECLS

/**
 * TrellisMonthView:
 *
 * A month, six weeks high. The arrows roam over its days and on into other months, Page Up and Page Down turn, Return
 * shows the events of a day as a list, and Tab leaves.
 */
#define TRELLIS_TYPE_MONTH_VIEW (trellis_month_view_get_type ())
G_DECLARE_FINAL_TYPE (
    TrellisMonthView, trellis_month_view, TRELLIS, MONTH_VIEW, TrellisCalendarView)

GtkWidget *trellis_month_view_new (TrellisCalendarData *data) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
