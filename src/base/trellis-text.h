/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean trellis_text_is_12_hour (void);
int trellis_text_first_weekday (void);

char *trellis_text_date (gint64 date) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_text_date_short (gint64 date) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_text_dates (gint64 first, gint64 last) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_text_month (gint64 date) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_text_weekday (int weekday) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_text_weekday_short (int weekday) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_text_relative (gint64 date, gint64 today) G_GNUC_WARN_UNUSED_RESULT;

char *trellis_text_time (int minute) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_text_times (gint64 start, gint64 end, const char *zone) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_text_instant (gint64 instant, const char *zone) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_text_when (gint64 start, gint64 end, gboolean all_day, const char *zone)
    G_GNUC_WARN_UNUSED_RESULT;
char *trellis_text_zone (const char *zone, gint64 instant) G_GNUC_WARN_UNUSED_RESULT;

char *trellis_text_duration (gint64 minutes) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_text_duration_short (gint64 minutes) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_text_money (gint64 pence) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_text_real (double real) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_text_list (const char *const *items) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
