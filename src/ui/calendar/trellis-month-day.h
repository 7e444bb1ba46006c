/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-calendar-data.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * TrellisMonthDay:
 *
 * One day of a month, drawn by itself: its number, and as many of its events as have room.
 */
#define TRELLIS_TYPE_MONTH_DAY (trellis_month_day_get_type ())
G_DECLARE_FINAL_TYPE (TrellisMonthDay, trellis_month_day, TRELLIS, MONTH_DAY, GtkWidget)

GtkWidget *trellis_month_day_new (void) G_GNUC_WARN_UNUSED_RESULT;
void trellis_month_day_show (TrellisMonthDay *self,
                             gint64 date,
                             gboolean other_month,
                             gboolean today,
                             GPtrArray *events,
                             guint n);

G_END_DECLS
