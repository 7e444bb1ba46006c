/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How dates and times read. Patterns are translatable, names of days and
 * months come from the locale. */
#include "config.h"

#include "base/trellis-text.h"

#include "base/trellis-time.h"

#include <glib/gi18n.h>
#include <langinfo.h>
#include <locale.h>
#include <string.h>

#define MONDAY 739754 /* 2026-05-18, any Monday does */

static char *
format (gint64 date, int minute, const char *pattern)
{
  g_autoptr (GDateTime) time = NULL;
  int year, month, day;

  trellis_date_split (date, &year, &month, &day);
  if (!year)
    return g_strdup ("");
  time = g_date_time_new_utc (year, month, day, minute / 60, minute % 60, 0);
  return g_date_time_format (time, pattern);
}

/* The locale of computers, not of a country: what it says of weeks and clocks is nobody's custom. */
static gboolean
is_plain_locale (void)
{
  const char *locale = setlocale (LC_TIME, NULL);

  return !locale || g_str_equal (locale, "C") || g_str_equal (locale, "POSIX") ||
         g_str_has_prefix (locale, "C.");
}

/**
 * trellis_text_is_12_hour:
 *
 * Whether clocks here count to twelve, with am and pm.
 *
 * Returns: %TRUE if they do
 */
gboolean
trellis_text_is_12_hour (void)
{
  const char *pattern = nl_langinfo (T_FMT);

  return strstr (pattern, "%r") || strstr (pattern, "%I") || strstr (pattern, "%l");
}

/**
 * trellis_text_first_weekday:
 *
 * The day with which calendars here begin a week.
 *
 * Returns: 1 for Monday to 7 for Sunday (ISO 8601)
 */
int
trellis_text_first_weekday (void)
{
#ifdef __GLIBC__
  union {
    const char *pointer;
    unsigned int word;
  } origin;
  int first, weekday;

  if (is_plain_locale ())
    return 1;
  /* glibc gives a date as a number in place of the pointer, and counts from its weekday. */
  origin.pointer = nl_langinfo (_NL_TIME_WEEK_1STDAY);
  first = *(const unsigned char *) nl_langinfo (_NL_TIME_FIRST_WEEKDAY);
  weekday = (origin.word == 19971201 ? 0 : 6) + first - 1;
  return weekday % 7 + 1;
#else
  return 1;
#endif
}

/**
 * trellis_text_date:
 * @date: a date
 *
 * A date in full, such as “Monday 18 May 2026”.
 *
 * Returns: (transfer full): the text, empty for an unset date
 */
char *
trellis_text_date (gint64 date)
{
  /* TRANSLATORS: a full date, as in g_date_time_format(): Monday 18 May 2026 */
  return format (date, 0, _ ("%A %-d %B %Y"));
}

/**
 * trellis_text_date_short:
 * @date: a date
 *
 * A date for narrow places, such as “18 May 2026”.
 *
 * Returns: (transfer full): the text, empty for an unset date
 */
char *
trellis_text_date_short (gint64 date)
{
  /* TRANSLATORS: a short date, as in g_date_time_format(): 18 May 2026 */
  return format (date, 0, _ ("%-d %b %Y"));
}

/**
 * trellis_text_dates:
 * @first: a date
 * @last: the last date, unset or @first for a single day
 *
 * A range of days, such as “18 to 22 May 2026”, or one day in full.
 *
 * Returns: (transfer full): the text, empty when @first is unset
 */
char *
trellis_text_dates (gint64 first, gint64 last)
{
  g_autofree char *from = NULL, *to = NULL;
  int year, month, day, last_year, last_month;

  if (last <= first)
    return trellis_text_date (first);
  trellis_date_split (first, &year, &month, &day);
  trellis_date_split (last, &last_year, &last_month, &day);
  if (year != last_year)
    from = format (first, 0, _ ("%-d %B %Y"));
  else if (month != last_month)
    /* TRANSLATORS: first day of a range within a year: 28 May (to 2 June 2026) */
    from = format (first, 0, _ ("%-d %B"));
  else
    /* TRANSLATORS: first day of a range within a month: 18 (to 22 May 2026) */
    from = format (first, 0, C_ ("day of a range", "%-d"));
  to = format (last, 0, _ ("%-d %B %Y"));
  /* TRANSLATORS: a range of days or times */
  return g_strdup_printf (_ ("%s to %s"), from, to);
}

/**
 * trellis_text_month:
 * @date: a date
 *
 * Its month, such as “May 2026”.
 *
 * Returns: (transfer full): the text, empty for an unset date
 */
char *
trellis_text_month (gint64 date)
{
  /* TRANSLATORS: a month standing alone, as in g_date_time_format(): May 2026 */
  return format (date, 0, _ ("%OB %Y"));
}

/**
 * trellis_text_weekday:
 * @weekday: 1 for Monday to 7 for Sunday
 *
 * Its name, such as “Monday”.
 *
 * Returns: (transfer full): the text
 */
char *
trellis_text_weekday (int weekday)
{
  return format (MONDAY + weekday - 1, 0, "%A");
}

/**
 * trellis_text_weekday_short:
 * @weekday: 1 for Monday to 7 for Sunday
 *
 * Its name cut short, such as “Mon”.
 *
 * Returns: (transfer full): the text
 */
char *
trellis_text_weekday_short (int weekday)
{
  return format (MONDAY + weekday - 1, 0, "%a");
}

static char *
ahead (int days)
{
  int n;

  if (days < 14)
    return g_strdup_printf (ngettext ("in %d day", "in %d days", (gulong) days), days);
  n = days < 63 ? days / 7 : days < 730 ? days / 30 : days / 365;
  if (days < 63)
    return g_strdup_printf (ngettext ("in %d week", "in %d weeks", (gulong) n), n);
  if (days < 730)
    return g_strdup_printf (ngettext ("in %d month", "in %d months", (gulong) n), n);
  return g_strdup_printf (ngettext ("in %d year", "in %d years", (gulong) n), n);
}

static char *
ago (int days)
{
  int n;

  if (days < 14)
    return g_strdup_printf (ngettext ("%d day ago", "%d days ago", (gulong) days), days);
  n = days < 63 ? days / 7 : days < 730 ? days / 30 : days / 365;
  if (days < 63)
    return g_strdup_printf (ngettext ("%d week ago", "%d weeks ago", (gulong) n), n);
  if (days < 730)
    return g_strdup_printf (ngettext ("%d month ago", "%d months ago", (gulong) n), n);
  return g_strdup_printf (ngettext ("%d year ago", "%d years ago", (gulong) n), n);
}

/**
 * trellis_text_relative:
 * @date: a date
 * @today: the date from which to count
 *
 * How far off a day is: “today”, “tomorrow”, “in 3 days”, “2 weeks ago”.
 *
 * Returns: (transfer full): the text, empty for an unset date
 */
char *
trellis_text_relative (gint64 date, gint64 today)
{
  int days = (int) (date - today);

  if (!date)
    return g_strdup ("");
  if (days == 0)
    return g_strdup (_ ("today"));
  if (days == 1)
    return g_strdup (_ ("tomorrow"));
  if (days == -1)
    return g_strdup (_ ("yesterday"));
  return days > 0 ? ahead (days) : ago (-days);
}

/**
 * trellis_text_time:
 * @minute: minutes after midnight
 *
 * A time of day as the locale writes it, such as “09:00” or “9:00 am”.
 *
 * Returns: (transfer full): the text, empty when @minute is negative
 */
char *
trellis_text_time (int minute)
{
  if (minute < 0)
    return g_strdup ("");
  /* TRANSLATORS: a time of day, as in g_date_time_format(): 9:00 am, and 09:00 */
  return format (MONDAY, minute % (24 * 60),
                 trellis_text_is_12_hour () ? _ ("%-I:%M %P") : _ ("%H:%M"));
}

/**
 * trellis_text_zone:
 * @zone: (nullable): zone identifier
 * @instant: an instant
 *
 * Names a zone where its clocks then show another time than the clocks here, such as “New York
 * time”.
 *
 * Returns: (transfer full): the text, empty when clocks agree
 */
char *
trellis_text_zone (const char *zone, gint64 instant)
{
  g_autoptr (GDateTime) there = trellis_instant_to_local (instant, zone);
  g_autoptr (GDateTime) here = trellis_instant_to_local (instant, NULL);
  g_autofree char *city = NULL;

  if (!zone || !*zone || !there || !here ||
      g_date_time_get_utc_offset (there) == g_date_time_get_utc_offset (here))
    return g_strdup ("");
  city = g_strdup (strrchr (zone, '/') ? strrchr (zone, '/') + 1 : zone);
  g_strdelimit (city, "_", ' ');
  /* TRANSLATORS: by the clocks of a city, such as New York time */
  return g_strdup_printf (_ ("%s time"), city);
}

static char *
with_zone (char *text, const char *zone, gint64 instant)
{
  g_autofree char *plain = text;
  g_autofree char *name = trellis_text_zone (zone, instant);

  return *name ? g_strdup_printf ("%s, %s", plain, name) : g_steal_pointer (&plain);
}

static char *
times (gint64 start, gint64 end, const char *zone)
{
  g_autofree char *from = trellis_text_time (trellis_instant_minute (start, zone));
  g_autofree char *to = NULL;

  if (end <= start)
    return g_steal_pointer (&from);
  to = trellis_text_time (trellis_instant_minute (end, zone));
  return g_strdup_printf (_ ("%s to %s"), from, to);
}

/**
 * trellis_text_times:
 * @start: an instant
 * @end: the instant after, may be unset
 * @zone: (nullable): zone identifier
 *
 * The clock times of something within a day, such as “09:00 to 10:00”, with the zone where its
 * clocks differ from those here.
 *
 * Returns: (transfer full): the text, empty when @start is unset
 */
char *
trellis_text_times (gint64 start, gint64 end, const char *zone)
{
  return start ? with_zone (times (start, end, zone), zone, start) : g_strdup ("");
}

static char *
date_and_time (gint64 instant, const char *zone)
{
  g_autofree char *date = trellis_text_date (trellis_instant_date (instant, zone));
  g_autofree char *time = trellis_text_time (trellis_instant_minute (instant, zone));

  /* TRANSLATORS: date, then time */
  return g_strdup_printf (_ ("%s, %s"), date, time);
}

/**
 * trellis_text_instant:
 * @instant: an instant
 * @zone: (nullable): zone identifier
 *
 * Date and time, such as “Monday 18 May 2026, 09:00”, with the zone where its clocks differ from
 * those here.
 *
 * Returns: (transfer full): the text, empty when unset
 */
char *
trellis_text_instant (gint64 instant, const char *zone)
{
  return instant ? with_zone (date_and_time (instant, zone), zone, instant) : g_strdup ("");
}

static char *
whole_days (gint64 start, gint64 end)
{
  gint64 first = trellis_date_from_instant (start);
  gint64 last = end > start ? trellis_date_from_instant (end - 1) : first;
  g_autofree char *dates = trellis_text_dates (first, last);

  return last > first ? g_steal_pointer (&dates) : g_strdup_printf (_ ("%s, whole day"), dates);
}

/**
 * trellis_text_when:
 * @start: first instant, unset when there is none yet
 * @end: first instant after it, may be unset
 * @all_day: whether the two stand for whole days, as midnights UTC
 * @zone: (nullable): zone identifier
 *
 * When something is, such as “Monday 18 May 2026, 09:00 to 10:00”, with the zone where its clocks
 * differ from those here.
 *
 * Returns: (transfer full): the text
 */
char *
trellis_text_when (gint64 start, gint64 end, gboolean all_day, const char *zone)
{
  g_autofree char *from = NULL, *to = NULL;

  if (!start)
    return g_strdup (_ ("No date yet"));
  if (all_day)
    return whole_days (start, end);
  /* What ends at midnight ends the day it is on. */
  if (end <= start || trellis_instant_date (end - 1, zone) == trellis_instant_date (start, zone)) {
    from = trellis_text_date (trellis_instant_date (start, zone));
    to = times (start, end, zone);
    return with_zone (g_strdup_printf (_ ("%s, %s"), from, to), zone, start);
  }
  from = date_and_time (start, zone);
  to = date_and_time (end, zone);
  return with_zone (g_strdup_printf (_ ("%s to %s"), from, to), zone, start);
}
