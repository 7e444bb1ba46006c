/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Instants are microseconds since 1970-01-01 UTC in a gint64, 0 where unset.
 * Dates are Julian day numbers (as GDate counts them) in a gint64, 0 where unset. */

#define TRELLIS_SECOND ((gint64) G_USEC_PER_SEC)
#define TRELLIS_MINUTE (60 * (gint64) G_USEC_PER_SEC)
#define TRELLIS_DAY (86400 * (gint64) G_USEC_PER_SEC)

gint64 trellis_now (void);
gint64 trellis_today (void);

GTimeZone *trellis_zone (const char *id) G_GNUC_WARN_UNUSED_RESULT;
gboolean trellis_zone_is_known (const char *id);
const char *trellis_zone_local (void);

GDateTime *trellis_instant_to_local (gint64 instant, const char *zone) G_GNUC_WARN_UNUSED_RESULT;
gint64 trellis_instant_from_local (gint64 date, int minute_of_day, const char *zone);
gint64 trellis_instant_date (gint64 instant, const char *zone);
int trellis_instant_minute (gint64 instant, const char *zone);
char *trellis_instant_format (gint64 instant, const char *zone) G_GNUC_WARN_UNUSED_RESULT;
gboolean trellis_instant_parse (const char *text, gint64 *instant);

gint64 trellis_date_new (int year, int month, int day);
void trellis_date_split (gint64 date, int *year, int *month, int *day);
int trellis_date_weekday (gint64 date);
gint64 trellis_date_monday (gint64 date);
gint64 trellis_date_add_months (gint64 date, int months);
gint64 trellis_date_to_instant (gint64 date);
gint64 trellis_date_from_instant (gint64 instant);
char *trellis_date_format (gint64 date) G_GNUC_WARN_UNUSED_RESULT;
gboolean trellis_date_parse (const char *text, gint64 *date);

G_END_DECLS
