/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-calendar-data.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * TrellisCalendarSavedFilters:
 *
 * Chooses a filter that was saved, and saves, renames and deletes them.
 */
#define TRELLIS_TYPE_CALENDAR_SAVED_FILTERS (trellis_calendar_saved_filters_get_type ())
G_DECLARE_FINAL_TYPE (TrellisCalendarSavedFilters,
                      trellis_calendar_saved_filters,
                      TRELLIS,
                      CALENDAR_SAVED_FILTERS,
                      AdwBin)

GtkWidget *trellis_calendar_saved_filters_new (TrellisCalendarData *data) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
