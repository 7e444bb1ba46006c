/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-calendar-data.h"
#include "ui/common/trellis-print.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * TrellisTimetablePeriod:
 * @first: the first day
 * @n_days: how many
 *
 * Which days of the calendar are printed.
 */
typedef struct {
  gint64 first;
  guint n_days;
} TrellisTimetablePeriod;

void trellis_timetable_period (const char *view, gint64 date, TrellisTimetablePeriod *period);
GtkWidget *
trellis_timetable_page_new (TrellisLibrary *library, const char *week) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *
trellis_timetable_page_new_period (TrellisCalendarData *data,
                                   const TrellisTimetablePeriod *period) G_GNUC_WARN_UNUSED_RESULT;
TrellisPaper *
trellis_timetable_page_get_paper (GtkWidget *page, TrellisPaperSize size) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
