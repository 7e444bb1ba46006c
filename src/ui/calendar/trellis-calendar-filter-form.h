/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-calendar-data.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * TrellisCalendarFilterForm:
 *
 * Chooses which events the calendar shows.
 */
#define TRELLIS_TYPE_CALENDAR_FILTER_FORM (trellis_calendar_filter_form_get_type ())
G_DECLARE_FINAL_TYPE (
    TrellisCalendarFilterForm, trellis_calendar_filter_form, TRELLIS, CALENDAR_FILTER_FORM, AdwBin)

GtkWidget *trellis_calendar_filter_form_new (TrellisCalendarData *data) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
