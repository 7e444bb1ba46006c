/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"
#include "model/trellis-calendar-filter.h"
#include "model/trellis-free-time.h"
#include "model/trellis-learning-week.h"
#include "model/trellis-week-layout.h"

G_BEGIN_DECLS

/**
 * TrellisCalendarData:
 *
 * What the views of the calendar share: the library, the filter, where I stand with each event, and words that are
 * made once.
 */
#define TRELLIS_TYPE_CALENDAR_DATA (trellis_calendar_data_get_type ())
G_DECLARE_FINAL_TYPE (TrellisCalendarData, trellis_calendar_data, TRELLIS, CALENDAR_DATA, GObject)

TrellisCalendarData *trellis_calendar_data_new (TrellisLibrary *library) G_GNUC_WARN_UNUSED_RESULT;
TrellisLibrary *trellis_calendar_data_get_library (TrellisCalendarData *self);
const TrellisCalendarFilter *trellis_calendar_data_get_filter (TrellisCalendarData *self);
void
trellis_calendar_data_set_filter (TrellisCalendarData *self, const TrellisCalendarFilter *filter);
char *trellis_calendar_data_get_view (TrellisCalendarData *self) G_GNUC_WARN_UNUSED_RESULT;
void trellis_calendar_data_set_view (TrellisCalendarData *self, const char *view);
gboolean trellis_calendar_data_get_organise (TrellisCalendarData *self);
void trellis_calendar_data_set_organise (TrellisCalendarData *self, gboolean organise);
gboolean trellis_calendar_data_get_lanes (TrellisCalendarData *self);
void trellis_calendar_data_set_lanes (TrellisCalendarData *self, gboolean lanes);
const char *trellis_calendar_data_get_host (TrellisCalendarData *self, TrellisEvent *event);

double trellis_calendar_data_get_zoom (TrellisCalendarData *self);
void trellis_calendar_data_set_zoom (TrellisCalendarData *self, double zoom);

const TrellisFreeTime *trellis_calendar_data_get_free_time (TrellisCalendarData *self);
gboolean trellis_calendar_data_shows (TrellisCalendarData *self, TrellisEvent *event);
gboolean trellis_calendar_data_shows_week (TrellisCalendarData *self, TrellisLearningWeek *week);
guint trellis_calendar_data_get_version (TrellisCalendarData *self);
void trellis_calendar_data_count_seats (TrellisCalendarData *self, const TrellisWeekDays *days);
GPtrArray *trellis_calendar_data_between (TrellisCalendarData *self,
                                          const TrellisWeekDays *days) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *trellis_calendar_data_get_mine (TrellisCalendarData *self) G_GNUC_WARN_UNUSED_RESULT;
GHashTable *trellis_calendar_data_get_unseen (TrellisCalendarData *self);

int trellis_calendar_data_get_status (TrellisCalendarData *self, TrellisEvent *event);
int trellis_calendar_data_get_seats_left (TrellisCalendarData *self, TrellisEvent *event);

const char *trellis_calendar_data_day (TrellisCalendarData *self, gint64 date);
const char *trellis_calendar_data_time (TrellisCalendarData *self, int minute);

G_END_DECLS
