/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Times and durations as twenty years of schedules have written them. */
#include "config.h"

#include "exchange/trellis-schedule-clock.h"

#include "base/trellis-time.h"

#define MOST_MINUTES (366 * 1440)

/* Reads from @least to @most digits and goes on behind them. */
static gboolean
read_number (const char **p, int least, int most, int *number)
{
  int n = 0;

  *number = 0;
  for (; n < most && g_ascii_isdigit (**p); n++)
    *number = *number * 10 + g_ascii_digit_value (*(*p)++);
  return n >= least;
}

static const char *
skip_space (const char *p)
{
  while (g_ascii_isspace (*p))
    p++;
  return p;
}

/* Z, +02:00, +0200 or +02; nothing is allowed. */
static gboolean
read_offset (const char **p, TrellisScheduleStamp *stamp)
{
  int sign, hours, minutes = 0;

  stamp->has_offset = TRUE;
  if (**p == 'Z' || **p == 'z') {
    (*p)++;
    return TRUE;
  }
  if (**p != '+' && **p != '-') {
    stamp->has_offset = FALSE;
    return TRUE;
  }
  sign = *(*p)++ == '-' ? -1 : 1;
  if (!read_number (p, 2, 2, &hours))
    return FALSE;
  if (**p == ':')
    (*p)++;
  if (g_ascii_isdigit (**p) && !read_number (p, 2, 2, &minutes))
    return FALSE;
  stamp->offset = sign * (hours * 3600 + minutes * 60);
  return hours <= 14 && minutes < 60;
}

static gboolean
read_time_of_day (const char **p, int *second)
{
  int hour, minute, seconds = 0;

  if (!read_number (p, 1, 2, &hour) || *(*p)++ != ':' || !read_number (p, 2, 2, &minute))
    return FALSE;
  if (**p == ':') {
    (*p)++;
    if (!read_number (p, 2, 2, &seconds))
      return FALSE;
    if (**p == '.')
      for ((*p)++; g_ascii_isdigit (**p); (*p)++)
        ;
  }
  *second = hour * 3600 + minute * 60 + MIN (seconds, 59);
  return hour < 24 && minute < 60 && seconds <= 60;
}

/**
 * trellis_schedule_stamp_read:
 * @text: (nullable): a date, or a date and time (ISO 8601), with or without seconds and offset
 * @stamp: (out): what it says
 *
 * Reads a date or time.
 *
 * Returns: %FALSE if it is none
 */
gboolean
trellis_schedule_stamp_read (const char *text, TrellisScheduleStamp *stamp)
{
  const char *p = text ? skip_space (text) : "";
  int year, month, day;

  *stamp = (TrellisScheduleStamp){ 0, -1, FALSE, 0 };
  if (!read_number (&p, 4, 4, &year) || *p++ != '-' || !read_number (&p, 1, 2, &month) ||
      *p++ != '-' || !read_number (&p, 1, 2, &day))
    return FALSE;
  if (year < 1900 || month < 1 || month > 12 || day < 1 ||
      !g_date_valid_dmy ((GDateDay) day, month, (GDateYear) year))
    return FALSE;
  stamp->date = trellis_date_new (year, month, day);
  if (*p == 'T' || *p == 't' || (*p == ' ' && g_ascii_isdigit (p[1]))) {
    p++;
    if (!read_time_of_day (&p, &stamp->second))
      return FALSE;
    p = skip_space (p);
    if (!read_offset (&p, stamp))
      return FALSE;
  }
  return !*skip_space (p);
}

/**
 * trellis_schedule_stamp_instant:
 * @stamp: a time
 * @zone: IANA zone of a time that gives no offset
 *
 * When that is. An offset wins over the zone: it alone tells the two hours apart that clocks show twice.
 *
 * Returns: the instant
 */
gint64
trellis_schedule_stamp_instant (const TrellisScheduleStamp *stamp, const char *zone)
{
  int second = MAX (stamp->second, 0);

  if (stamp->has_offset)
    return trellis_date_to_instant (stamp->date) +
           (gint64) (second - stamp->offset) * TRELLIS_SECOND;
  return trellis_instant_from_local (stamp->date, second / 60, zone) +
         (gint64) (second % 60) * TRELLIS_SECOND;
}

/**
 * trellis_schedule_clock_read:
 * @text: (nullable): a time of day such as 09:30, 9:30 or 09:30:00
 * @minute: (out): minute of the day
 *
 * Reads a time of day.
 *
 * Returns: %FALSE if it is none
 */
gboolean
trellis_schedule_clock_read (const char *text, int *minute)
{
  const char *p = text ? skip_space (text) : "";
  int second;

  if (!read_time_of_day (&p, &second) || *skip_space (p))
    return FALSE;
  *minute = second / 60;
  return TRUE;
}

/**
 * trellis_schedule_duration_read:
 * @text: (nullable): 45, 0:45, 00:45, 1:02:30 (a day, two hours and a half) or 00:45:00
 * @minutes: (out): how long
 *
 * Reads a duration. Of three numbers the first is of days where it has one digit, as frab and pretalx write it, and
 * of hours where it has two, as pentabarf did, or where the second could not be hours.
 *
 * Returns: %FALSE if it is none, or longer than a year
 */
gboolean
trellis_schedule_duration_read (const char *text, int *minutes)
{
  const char *p = text ? skip_space (text) : "", *begin = p;
  int part[3] = { 0 }, n = 0;
  gboolean has_days;
  gsize first = 0;

  for (; n < 3; n++) {
    if (!read_number (&p, 1, 4, &part[n]))
      return FALSE;
    if (n == 0)
      first = (gsize) (p - begin);
    if (*p != ':') {
      n++;
      break;
    }
    p++;
  }
  if (*skip_space (p) || p[-1] == ':')
    return FALSE;
  has_days = n == 3 && first == 1 && part[1] < 24;
  if (n == 1)
    *minutes = part[0];
  else if (has_days)
    *minutes = part[0] * 1440 + part[1] * 60 + part[2];
  else
    *minutes = part[0] * 60 + part[1];
  return *minutes <= MOST_MINUTES &&
         (n == 1 || (n == 2 && part[1] < 60) || (n == 3 && part[1] < 60 && part[2] < 60));
}

/**
 * trellis_schedule_duration_write:
 * @minutes: how long
 *
 * Writes a duration: hours and minutes, from a day on with days in front.
 *
 * Returns: (transfer full): HH:MM or D:HH:MM
 */
char *
trellis_schedule_duration_write (gint64 minutes)
{
  int n = (int) CLAMP (minutes, 0, MOST_MINUTES);

  if (n >= 1440 && n < 14400)
    return g_strdup_printf ("%d:%02d:%02d", n / 1440, n / 60 % 24, n % 60);
  return g_strdup_printf ("%02d:%02d", n / 60, n % 60);
}

/**
 * trellis_schedule_zone_at_offset:
 * @offset: distance from UTC in seconds
 * @instant: when
 * @usual: (nullable): IANA zone that is more likely than others
 *
 * A zone for times of which only the offset is known: the usual one where its clocks agree, else one that never changes.
 *
 * Returns: (transfer none): an IANA zone
 */
const char *
trellis_schedule_zone_at_offset (int offset, gint64 instant, const char *usual)
{
  static const char *const fixed[] = {
    "Etc/GMT+12", "Etc/GMT+11", "Etc/GMT+10", "Etc/GMT+9",  "Etc/GMT+8",  "Etc/GMT+7", "Etc/GMT+6",
    "Etc/GMT+5",  "Etc/GMT+4",  "Etc/GMT+3",  "Etc/GMT+2",  "Etc/GMT+1",  "UTC",       "Etc/GMT-1",
    "Etc/GMT-2",  "Etc/GMT-3",  "Etc/GMT-4",  "Etc/GMT-5",  "Etc/GMT-6",  "Etc/GMT-7", "Etc/GMT-8",
    "Etc/GMT-9",  "Etc/GMT-10", "Etc/GMT-11", "Etc/GMT-12", "Etc/GMT-13", "Etc/GMT-14"
  };
  g_autoptr (GDateTime) local = usual && *usual ? trellis_instant_to_local (instant, usual) : NULL;

  if (local && g_date_time_get_utc_offset (local) / G_TIME_SPAN_SECOND == offset)
    return usual;
  return offset % 3600 ? "UTC" : fixed[CLAMP (offset / 3600, -12, 14) + 12];
}
