/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Instants, dates and zones: the one place where clock time becomes a number and back. */
#include "config.h"

#include "base/trellis-time.h"

#include <string.h>

#define JULIAN_1970 719163 /* GDate's Julian day of 1970-01-01 */
#define LAST_DATE 3652059 /* 9999-12-31, beyond which ISO 8601 has no name for a day */
#define MAX_ZONE_BYTES 64

static gboolean
is_date (gint64 date)
{
  return date > 0 && date <= LAST_DATE;
}

/* GLib opens a file of the zone's name below the folder of zones. A name from a file of a stranger
 * must neither climb out of it nor be one of the tables in it that are not zones, all of which begin
 * in lower case or have a dot. */
static gboolean
is_zone_name (const char *id)
{
  gsize length = 0;

  if (*id == '/' || g_ascii_islower (*id))
    return FALSE;
  for (; id[length]; length++)
    if (!g_ascii_isalnum (id[length]) && !strchr ("_+-:/", id[length]))
      return FALSE;
  return length <= MAX_ZONE_BYTES;
}

/**
 * trellis_now:
 *
 * The present.
 *
 * Returns: an instant in microseconds
 */
gint64
trellis_now (void)
{
  return g_get_real_time ();
}

/**
 * trellis_today:
 *
 * Today in the zone of this computer.
 *
 * Returns: a date
 */
gint64
trellis_today (void)
{
  return trellis_instant_date (trellis_now (), trellis_zone_local ());
}

/* GLib reads a zone's file again each time unless somebody still holds the zone, so each one asked for is held. There
 * are a few hundred in the world. */
static GTimeZone *
find_zone (const char *id)
{
  static GMutex mutex;
  static GHashTable *known;
  GTimeZone *zone;

  if (!is_zone_name (id))
    return NULL;
  g_mutex_lock (&mutex);
  if (!known)
    known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  zone = g_hash_table_lookup (known, id);
  if (!zone && (zone = g_time_zone_new_identifier (id)) != NULL)
    g_hash_table_insert (known, g_strdup (id), zone);
  g_mutex_unlock (&mutex);
  return zone ? g_time_zone_ref (zone) : NULL;
}

/**
 * trellis_zone:
 * @id: (nullable): IANA identifier or a fixed offset such as +01:00; %NULL or empty for local
 *
 * Finds a time zone; asking again is cheap.
 *
 * Returns: (transfer full): the zone, UTC when @id is unknown
 */
GTimeZone *
trellis_zone (const char *id)
{
  GTimeZone *zone = id && *id ? find_zone (id) : g_time_zone_new_local ();

  return zone ? zone : g_time_zone_new_utc ();
}

/**
 * trellis_zone_is_known:
 * @id: (nullable): a zone identifier
 *
 * Whether this computer knows the zone.
 *
 * Returns: %TRUE if it does
 */
gboolean
trellis_zone_is_known (const char *id)
{
  g_autoptr (GTimeZone) zone = id && *id ? find_zone (id) : NULL;

  return zone != NULL;
}

/**
 * trellis_zone_local:
 *
 * The IANA identifier of the zone of this computer.
 *
 * Returns: (transfer none): the identifier, UTC if it cannot be told
 */
const char *
trellis_zone_local (void)
{
  static const char *known;

  if (g_once_init_enter (&known)) {
    g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
    const char *id = g_time_zone_get_identifier (zone);

    if (id && *id == ':')
      id++;
    g_once_init_leave (&known, g_strdup (id && trellis_zone_is_known (id) ? id : "UTC"));
  }
  return known;
}

/**
 * trellis_instant_to_local:
 * @instant: an instant
 * @zone: (nullable): zone identifier
 *
 * What clocks in @zone show at @instant.
 *
 * Returns: (transfer full) (nullable): the civil time; %NULL beyond the years 1 to 9999
 */
GDateTime *
trellis_instant_to_local (gint64 instant, const char *zone)
{
  g_autoptr (GTimeZone) tz = trellis_zone (zone);
  gint64 seconds = instant / G_USEC_PER_SEC - (instant % G_USEC_PER_SEC < 0 ? 1 : 0);
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (seconds);

  return utc ? g_date_time_to_timezone (utc, tz) : NULL;
}

/**
 * trellis_instant_from_local:
 * @date: a date
 * @minute_of_day: minutes after midnight, 0 to 1439
 * @zone: (nullable): zone identifier
 *
 * The instant at which clocks in @zone show that time. In the hour that a change of clocks skips,
 * the instant after the change; in the hour that it repeats, the first.
 *
 * Returns: an instant, 0 when @date is unset or out of range
 */
gint64
trellis_instant_from_local (gint64 date, int minute_of_day, const char *zone)
{
  g_autoptr (GTimeZone) tz = trellis_zone (zone);
  g_autoptr (GDateTime) local = NULL;
  g_autoptr (GDateTime) day_before = NULL;
  g_autoptr (GDateTime) first = NULL;
  int year, month, day;

  if (!is_date (date))
    return 0;
  trellis_date_split (date, &year, &month, &day);
  local = g_date_time_new (tz, year, month, day, minute_of_day / 60, minute_of_day % 60, 0);
  if (!local)
    return 0;
  /* GLib may give the second of a repeated hour. By the clocks of the day before it is the first. */
  day_before = g_date_time_add_days (local, -1);
  if (day_before)
    first = g_date_time_add (local, g_date_time_get_utc_offset (local) -
                                        g_date_time_get_utc_offset (day_before));
  if (first && g_date_time_get_hour (first) == minute_of_day / 60 &&
      g_date_time_get_minute (first) == minute_of_day % 60)
    return g_date_time_to_unix (first) * G_USEC_PER_SEC;
  return g_date_time_to_unix (local) * G_USEC_PER_SEC;
}

/**
 * trellis_instant_date:
 * @instant: an instant
 * @zone: (nullable): zone identifier
 *
 * The date in @zone at @instant.
 *
 * Returns: a date
 */
gint64
trellis_instant_date (gint64 instant, const char *zone)
{
  g_autoptr (GDateTime) local = trellis_instant_to_local (instant, zone);

  if (!local)
    return 0;
  return trellis_date_new (g_date_time_get_year (local), g_date_time_get_month (local),
                           g_date_time_get_day_of_month (local));
}

/**
 * trellis_instant_minute:
 * @instant: an instant
 * @zone: (nullable): zone identifier
 *
 * The time of day in @zone at @instant.
 *
 * Returns: minutes after midnight, 0 to 1439
 */
int
trellis_instant_minute (gint64 instant, const char *zone)
{
  g_autoptr (GDateTime) local = trellis_instant_to_local (instant, zone);

  return local ? g_date_time_get_hour (local) * 60 + g_date_time_get_minute (local) : 0;
}

/**
 * trellis_instant_format:
 * @instant: an instant
 * @zone: (nullable): zone identifier; "UTC" writes Z
 *
 * Writes an instant as RFC 3339 with the offset of @zone, to the microsecond where it has any.
 *
 * Returns: (transfer full): the text, empty for an unset instant
 */
char *
trellis_instant_format (gint64 instant, const char *zone)
{
  g_autoptr (GDateTime) exact = trellis_instant_to_local (instant, zone);
  g_autoptr (GDateTime) local = NULL;
  int micros = (int) (((instant % G_USEC_PER_SEC) + G_USEC_PER_SEC) % G_USEC_PER_SEC);
  GString *text;
  gint64 offset;

  if (!instant || !exact)
    return g_strdup ("");
  /* Before time zones, clocks were off by odd seconds, which RFC 3339 cannot say. */
  offset = g_date_time_get_utc_offset (exact);
  local = g_date_time_add (exact, -(offset % TRELLIS_MINUTE));
  offset /= TRELLIS_MINUTE;
  text = g_string_new (NULL);
  g_string_append_printf (text, "%04d-%02d-%02dT%02d:%02d:%02d", g_date_time_get_year (local),
                          g_date_time_get_month (local), g_date_time_get_day_of_month (local),
                          g_date_time_get_hour (local), g_date_time_get_minute (local),
                          g_date_time_get_second (local));
  if (micros)
    g_string_append_printf (text, ".%06d", micros);
  if (!g_strcmp0 (zone, "UTC"))
    g_string_append_c (text, 'Z');
  else
    g_string_append_printf (text, "%c%02d:%02d", offset < 0 ? '-' : '+', (int) (ABS (offset) / 60),
                            (int) (ABS (offset) % 60));
  return g_string_free (text, FALSE);
}

/**
 * trellis_instant_parse:
 * @text: (nullable): RFC 3339 instant, or a date, which stands for its midnight UTC
 * @instant: (out): the instant
 *
 * Reads an instant. A text without offset is refused: it would mean another time elsewhere.
 *
 * Returns: %TRUE if @text is one
 */
gboolean
trellis_instant_parse (const char *text, gint64 *instant)
{
  g_autoptr (GDateTime) time = NULL;
  gint64 date;

  if (text && strlen (text) == 10 && trellis_date_parse (text, &date)) {
    *instant = trellis_date_to_instant (date);
    return TRUE;
  }
  if (!text || strlen (text) < 20 || strlen (text) > 40)
    return FALSE;
  time = g_date_time_new_from_iso8601 (text, NULL);
  if (!time)
    return FALSE;
  *instant = g_date_time_to_unix (time) * G_USEC_PER_SEC + g_date_time_get_microsecond (time);
  return TRUE;
}

/**
 * trellis_date_new:
 * @year: 1 to 9999
 * @month: 1 to 12
 * @day: 1 to 31
 *
 * Makes a date.
 *
 * Returns: the date, 0 when there is no such day
 */
gint64
trellis_date_new (int year, int month, int day)
{
  GDate date;

  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31 ||
      !g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return 0;
  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);
  return g_date_get_julian (&date);
}

/**
 * trellis_date_split:
 * @date: a date
 * @year: (out): year
 * @month: (out): month
 * @day: (out): day
 *
 * Takes a date apart; all three are 0 for an unset date.
 */
void
trellis_date_split (gint64 date, int *year, int *month, int *day)
{
  GDate d;

  *year = *month = *day = 0;
  if (!is_date (date))
    return;
  g_date_clear (&d, 1);
  g_date_set_julian (&d, (guint32) date);
  *year = g_date_get_year (&d);
  *month = g_date_get_month (&d);
  *day = g_date_get_day (&d);
}

/**
 * trellis_date_weekday:
 * @date: a date
 *
 * Its day of the week.
 *
 * Returns: 1 for Monday to 7 for Sunday (ISO 8601)
 */
int
trellis_date_weekday (gint64 date)
{
  return (int) ((date + 6) % 7) + 1;
}

/**
 * trellis_date_monday:
 * @date: a date
 *
 * The Monday of its week.
 *
 * Returns: a date
 */
gint64
trellis_date_monday (gint64 date)
{
  return date - trellis_date_weekday (date) + 1;
}

/**
 * trellis_date_add_months:
 * @date: a date
 * @months: how many, may be negative
 *
 * Moves a date by whole months; the day is cut to the length of the month.
 *
 * Returns: a date, 0 when @date is unset or the result is beyond the years 1 to 9999
 */
gint64
trellis_date_add_months (gint64 date, int months)
{
  int year, month, day;
  gint64 moved; /* months since the year 0 */

  if (!is_date (date))
    return 0;
  trellis_date_split (date, &year, &month, &day);
  moved = year * 12 + (month - 1) + (gint64) months;
  if (moved < 12 || moved >= 10000 * 12)
    return 0;
  year = (int) (moved / 12);
  month = (int) (moved % 12) + 1;
  day = MIN (day, g_date_get_days_in_month ((GDateMonth) month, (GDateYear) year));
  return trellis_date_new (year, month, day);
}

/**
 * trellis_date_to_instant:
 * @date: a date
 *
 * Midnight UTC at its beginning: how whole days are stored.
 *
 * Returns: an instant
 */
gint64
trellis_date_to_instant (gint64 date)
{
  return (date - JULIAN_1970) * TRELLIS_DAY;
}

/**
 * trellis_date_from_instant:
 * @instant: an instant
 *
 * The date in UTC: turns [func@date_to_instant] round.
 *
 * Returns: a date
 */
gint64
trellis_date_from_instant (gint64 instant)
{
  return instant / TRELLIS_DAY - (instant % TRELLIS_DAY < 0 ? 1 : 0) + JULIAN_1970;
}

/**
 * trellis_date_format:
 * @date: a date
 *
 * Writes a date as ISO 8601, such as 2026-05-18.
 *
 * Returns: (transfer full): the text, empty for an unset date
 */
char *
trellis_date_format (gint64 date)
{
  int year, month, day;

  trellis_date_split (date, &year, &month, &day);
  return year ? g_strdup_printf ("%04d-%02d-%02d", year, month, day) : g_strdup ("");
}

/**
 * trellis_date_parse:
 * @text: (nullable): such as 2026-05-18
 * @date: (out): the date
 *
 * Reads an ISO 8601 date.
 *
 * Returns: %TRUE if @text is one
 */
gboolean
trellis_date_parse (const char *text, gint64 *date)
{
  int n[3] = { 0, 0, 0 };

  if (!text || strlen (text) != 10 || text[4] != '-' || text[7] != '-')
    return FALSE;
  for (int i = 0, part = 0; i < 10; i++) {
    if (i == 4 || i == 7)
      part++;
    else if (!g_ascii_isdigit (text[i]))
      return FALSE;
    else
      n[part] = n[part] * 10 + (text[i] - '0');
  }
  *date = trellis_date_new (n[0], n[1], n[2]);
  return *date != 0;
}
