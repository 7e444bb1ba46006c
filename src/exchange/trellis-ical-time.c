/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Dates, times and durations as calendar files write them. */
#include "config.h"

#include "exchange/trellis-ical-time.h"

#include "base/trellis-time.h"

#define LONGEST (200 * 366 * TRELLIS_ICAL_DAY) /* keeps sums far from overflow */

/* Reads @n digits; -1 if they are not. */
static int
digits (const char *at, int n)
{
  int value = 0;

  for (int i = 0; i < n; i++) {
    if (!g_ascii_isdigit (at[i]))
      return -1;
    value = value * 10 + (at[i] - '0');
  }
  return value;
}

static gboolean
read_clock (const char *at, gint64 *seconds)
{
  int hour = digits (at, 2), minute = digits (at + 2, 2), second = digits (at + 4, 2);

  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60)
    return FALSE;
  /* 60 is a leap second, which no clock here can show */
  *seconds += hour * 3600 + minute * 60 + MIN (second, 59);
  return TRUE;
}

/**
 * trellis_ical_time_read:
 * @value: such as 20260518, 20260518T090000 or 20260518T080000Z
 * @time: (out): the time
 *
 * Reads a DATE or DATE-TIME value.
 *
 * Returns: %TRUE if @value is one
 */
gboolean
trellis_ical_time_read (TrellisIcalSlice value, TrellisIcalTime *time)
{
  const char *at = value.at;
  gint64 date;

  if (value.length != 8 && value.length != 15 && value.length != 16)
    return FALSE;
  date = trellis_date_new (digits (at, 4), digits (at + 4, 2), digits (at + 6, 2));
  if (!date)
    return FALSE;
  time->seconds = trellis_date_to_instant (date) / TRELLIS_SECOND;
  time->is_date = value.length == 8;
  time->is_utc = value.length == 16;
  if (time->is_date)
    return TRUE;
  return g_ascii_toupper (at[8]) == 'T' && (!time->is_utc || g_ascii_toupper (at[15]) == 'Z') &&
         read_clock (at + 9, &time->seconds);
}

/**
 * trellis_ical_time_write:
 * @out: what it is added to
 * @time: a time between the years 1 and 9999
 *
 * Writes a DATE or DATE-TIME value.
 */
void
trellis_ical_time_write (GString *out, const TrellisIcalTime *time)
{
  int year, month, day, second = (int) (time->seconds - trellis_ical_midnight (time->seconds));

  trellis_date_split (trellis_date_from_instant (time->seconds * TRELLIS_SECOND), &year, &month,
                      &day);
  g_string_append_printf (out, "%04d%02d%02d", year, month, day);
  if (!time->is_date)
    g_string_append_printf (out, "T%02d%02d%02d%s", second / 3600, second / 60 % 60, second % 60,
                            time->is_utc ? "Z" : "");
}

/**
 * trellis_ical_midnight:
 * @seconds: what a clock shows
 *
 * The beginning of that day.
 *
 * Returns: seconds as well
 */
gint64
trellis_ical_midnight (gint64 seconds)
{
  gint64 rest = seconds % TRELLIS_ICAL_DAY;

  return seconds - rest - (rest < 0 ? TRELLIS_ICAL_DAY : 0);
}

static gboolean
add_part (TrellisIcalDuration *duration, gint64 number, char unit, gboolean in_clock)
{
  switch (unit) {
  case 'W':
    duration->days += number * 7;
    return !in_clock;
  case 'D':
    duration->days += number;
    return !in_clock;
  case 'H':
    duration->seconds += number * 3600;
    return in_clock;
  case 'M':
    duration->seconds += number * 60;
    return in_clock;
  case 'S':
    duration->seconds += number;
    return in_clock;
  default:
    return FALSE;
  }
}

/**
 * trellis_ical_duration_read:
 * @value: such as PT1H30M or P1D
 * @duration: (out): the duration
 *
 * Reads a DURATION value.
 *
 * Returns: %TRUE if @value is one and not negative
 */
gboolean
trellis_ical_duration_read (TrellisIcalSlice value, TrellisIcalDuration *duration)
{
  const char *at = value.at, *end = value.at + value.length;
  gboolean in_clock = FALSE, any = FALSE;

  duration->days = duration->seconds = 0;
  if (at < end && *at == '+')
    at++;
  if (at >= end || g_ascii_toupper (*at++) != 'P')
    return FALSE;
  while (at < end) {
    gint64 number = 0;

    if (g_ascii_toupper (*at) == 'T' && !in_clock) {
      in_clock = TRUE;
      at++;
      continue;
    }
    if (!g_ascii_isdigit (*at))
      return FALSE;
    for (; at < end && g_ascii_isdigit (*at); at++)
      number = MIN (number * 10 + (*at - '0'), LONGEST);
    if (at >= end || !add_part (duration, number, g_ascii_toupper (*at++), in_clock))
      return FALSE;
    any = TRUE;
  }
  return any && duration->days <= LONGEST / TRELLIS_ICAL_DAY && duration->seconds <= LONGEST;
}
