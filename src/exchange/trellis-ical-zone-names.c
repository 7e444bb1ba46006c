/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tells which zone a TZID means: IANA names with or without prefix, offsets, names of Windows. */
#include "config.h"

#include "exchange/trellis-ical-zone-names.h"

#include "base/trellis-time.h"

#include <stdlib.h>
#include <string.h>

/* Only names below these are asked of the system, so that no file can make it open another. */
static const char *const areas[] = { "Africa",   "America",   "Antarctica", "Arctic", "Asia",
                                     "Atlantic", "Australia", "Brazil",     "Canada", "Chile",
                                     "Etc",      "Europe",    "Indian",     "Mexico", "Pacific",
                                     "US",       NULL };
static const char *const bare_names[] = {
  "CET", "CST6CDT", "Cuba",    "EET",       "EST",      "EST5EDT", "Egypt",  "Eire",     "GB",
  "GMT", "HST",     "Iran",    "Iceland",   "Israel",   "Jamaica", "Japan",  "Hongkong", "MET",
  "MST", "NZ",      "MST7MDT", "Navajo",    "PRC",      "PST8PDT", "Poland", "ROC",      "ROK",
  "WET", "Turkey",  "W-SU",    "Singapore", "Portugal", NULL
};
static const char *const utc_names[] = { "UTC",     "Z",        "Zulu",          "UCT",
                                         "Etc/UTC", "Etc/Zulu", "Etc/Universal", "Universal",
                                         "Etc/UCT", NULL };

/* Windows names and a place of each in the order of the alphabet (as Unicode CLDR maps them). */
static const char *const windows[][2] = {
  { "AUS Central Standard Time", "Australia/Darwin" },
  { "AUS Eastern Standard Time", "Australia/Sydney" },
  { "Afghanistan Standard Time", "Asia/Kabul" },
  { "Alaskan Standard Time", "America/Anchorage" },
  { "Arab Standard Time", "Asia/Riyadh" },
  { "Arabian Standard Time", "Asia/Dubai" },
  { "Arabic Standard Time", "Asia/Baghdad" },
  { "Argentina Standard Time", "America/Argentina/Buenos_Aires" },
  { "Atlantic Standard Time", "America/Halifax" },
  { "Azerbaijan Standard Time", "Asia/Baku" },
  { "Azores Standard Time", "Atlantic/Azores" },
  { "Bangladesh Standard Time", "Asia/Dhaka" },
  { "Belarus Standard Time", "Europe/Minsk" },
  { "Canada Central Standard Time", "America/Regina" },
  { "Cape Verde Standard Time", "Atlantic/Cape_Verde" },
  { "Caucasus Standard Time", "Asia/Yerevan" },
  { "Cen. Australia Standard Time", "Australia/Adelaide" },
  { "Central America Standard Time", "America/Guatemala" },
  { "Central Asia Standard Time", "Asia/Almaty" },
  { "Central Brazilian Standard Time", "America/Cuiaba" },
  { "Central Europe Standard Time", "Europe/Budapest" },
  { "Central European Standard Time", "Europe/Warsaw" },
  { "Central Pacific Standard Time", "Pacific/Guadalcanal" },
  { "Central Standard Time", "America/Chicago" },
  { "Central Standard Time (Mexico)", "America/Mexico_City" },
  { "China Standard Time", "Asia/Shanghai" },
  { "E. Africa Standard Time", "Africa/Nairobi" },
  { "E. Australia Standard Time", "Australia/Brisbane" },
  { "E. Europe Standard Time", "Europe/Chisinau" },
  { "E. South America Standard Time", "America/Sao_Paulo" },
  { "Eastern Standard Time", "America/New_York" },
  { "Egypt Standard Time", "Africa/Cairo" },
  { "Ekaterinburg Standard Time", "Asia/Yekaterinburg" },
  { "FLE Standard Time", "Europe/Kyiv" },
  { "Fiji Standard Time", "Pacific/Fiji" },
  { "GMT Standard Time", "Europe/London" },
  { "GTB Standard Time", "Europe/Bucharest" },
  { "Georgian Standard Time", "Asia/Tbilisi" },
  { "Greenland Standard Time", "America/Nuuk" },
  { "Greenwich Standard Time", "Atlantic/Reykjavik" },
  { "Hawaiian Standard Time", "Pacific/Honolulu" },
  { "India Standard Time", "Asia/Kolkata" },
  { "Iran Standard Time", "Asia/Tehran" },
  { "Israel Standard Time", "Asia/Jerusalem" },
  { "Jordan Standard Time", "Asia/Amman" },
  { "Kaliningrad Standard Time", "Europe/Kaliningrad" },
  { "Korea Standard Time", "Asia/Seoul" },
  { "Mauritius Standard Time", "Indian/Mauritius" },
  { "Middle East Standard Time", "Asia/Beirut" },
  { "Montevideo Standard Time", "America/Montevideo" },
  { "Morocco Standard Time", "Africa/Casablanca" },
  { "Mountain Standard Time", "America/Denver" },
  { "Myanmar Standard Time", "Asia/Yangon" },
  { "N. Central Asia Standard Time", "Asia/Novosibirsk" },
  { "Namibia Standard Time", "Africa/Windhoek" },
  { "Nepal Standard Time", "Asia/Kathmandu" },
  { "New Zealand Standard Time", "Pacific/Auckland" },
  { "Newfoundland Standard Time", "America/St_Johns" },
  { "North Asia East Standard Time", "Asia/Irkutsk" },
  { "North Asia Standard Time", "Asia/Krasnoyarsk" },
  { "Pacific SA Standard Time", "America/Santiago" },
  { "Pacific Standard Time", "America/Los_Angeles" },
  { "Pakistan Standard Time", "Asia/Karachi" },
  { "Paraguay Standard Time", "America/Asuncion" },
  { "Romance Standard Time", "Europe/Paris" },
  { "Russian Standard Time", "Europe/Moscow" },
  { "SA Eastern Standard Time", "America/Cayenne" },
  { "SA Pacific Standard Time", "America/Bogota" },
  { "SA Western Standard Time", "America/La_Paz" },
  { "SE Asia Standard Time", "Asia/Bangkok" },
  { "Samoa Standard Time", "Pacific/Apia" },
  { "Singapore Standard Time", "Asia/Singapore" },
  { "South Africa Standard Time", "Africa/Johannesburg" },
  { "Sri Lanka Standard Time", "Asia/Colombo" },
  { "Syria Standard Time", "Asia/Damascus" },
  { "Taipei Standard Time", "Asia/Taipei" },
  { "Tasmania Standard Time", "Australia/Hobart" },
  { "Tokyo Standard Time", "Asia/Tokyo" },
  { "Tonga Standard Time", "Pacific/Tongatapu" },
  { "Turkey Standard Time", "Europe/Istanbul" },
  { "US Eastern Standard Time", "America/Indiana/Indianapolis" },
  { "US Mountain Standard Time", "America/Phoenix" },
  { "Ulaanbaatar Standard Time", "Asia/Ulaanbaatar" },
  { "Venezuela Standard Time", "America/Caracas" },
  { "Vladivostok Standard Time", "Asia/Vladivostok" },
  { "W. Australia Standard Time", "Australia/Perth" },
  { "W. Central Africa Standard Time", "Africa/Lagos" },
  { "W. Europe Standard Time", "Europe/Berlin" },
  { "West Asia Standard Time", "Asia/Tashkent" },
  { "West Pacific Standard Time", "Pacific/Port_Moresby" },
  { "Yakutsk Standard Time", "Asia/Yakutsk" },
};

static gboolean
is_safe (const char *name)
{
  for (const char *c = name; *c; c++)
    if (!g_ascii_isalnum (*c) && !strchr ("/_-+", *c))
      return FALSE;
  return TRUE;
}

static gboolean
is_iana (const char *name)
{
  const char *slash = strchr (name, '/');

  if (!is_safe (name))
    return FALSE;
  if (!slash)
    return g_strv_contains (bare_names, name) && trellis_zone_is_known (name);
  for (guint i = 0; areas[i]; i++)
    if (strlen (areas[i]) == (gsize) (slash - name) && g_str_has_prefix (name, areas[i]))
      return trellis_zone_is_known (name);
  return FALSE;
}

/* Such as UTC+01:00, GMT-3 or +0530: here, unlike in Etc/GMT-3, + is east. */
static char *
read_offset (const char *name)
{
  int hours = 0, minutes = 0, n = 0;
  gboolean west;

  if (g_str_has_prefix (name, "UTC") || g_str_has_prefix (name, "GMT"))
    name += 3;
  if (*name != '+' && *name != '-')
    return NULL;
  west = *name++ == '-';
  for (; *name; name++) {
    if (*name == ':' && n <= 2)
      n = 2;
    else if (g_ascii_isdigit (*name) && n++ < 2)
      hours = hours * 10 + (*name - '0');
    else if (g_ascii_isdigit (*name) && n <= 4)
      minutes = minutes * 10 + (*name - '0');
    else
      return NULL;
  }
  if (!n || n == 3 || hours > 14 || minutes > 59)
    return NULL;
  return trellis_ical_zone_format_offset ((west ? -60 : 60) * (hours * 60 + minutes));
}

static const char *
find_windows (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (windows); i++)
    if (!g_ascii_strcasecmp (windows[i][0], name))
      return windows[i][1];
  return NULL;
}

/**
 * trellis_ical_zone_name:
 * @tzid: what a file calls a zone
 *
 * Finds the IANA identifier or fixed offset that is meant, without looking at VTIMEZONEs.
 *
 * Returns: (transfer full) (nullable): the zone as [func@zone] takes it, or %NULL
 */
char *
trellis_ical_zone_name (TrellisIcalSlice tzid)
{
  g_autofree char *name = NULL;
  const char *place;
  char *offset;

  if (tzid.length > 200)
    return NULL;
  name = g_strstrip (g_strndup (tzid.at, tzid.length));
  if (g_strv_contains (utc_names, name))
    return g_strdup ("UTC");
  if ((offset = read_offset (name)))
    return offset;
  place = find_windows (name);
  if (place)
    return g_strdup (place);
  /* such as /mozilla.org/20050126_1/Europe/London */
  for (const char *part = name; part; part = strchr (part, '/')) {
    part += *part == '/';
    if (is_iana (part))
      return g_strdup (part);
  }
  return NULL;
}

/**
 * trellis_ical_zone_is_fixed:
 * @zone: a zone
 * @offset: (out): its offset from UTC in seconds
 *
 * Whether a zone is a fixed offset such as +01:00.
 *
 * Returns: %TRUE if it is
 */
gboolean
trellis_ical_zone_is_fixed (const char *zone, int *offset)
{
  if (strlen (zone) != 6 || (*zone != '+' && *zone != '-') || zone[3] != ':' ||
      !g_ascii_isdigit (zone[1]) || !g_ascii_isdigit (zone[2]) || !g_ascii_isdigit (zone[4]) ||
      !g_ascii_isdigit (zone[5]))
    return FALSE;
  *offset = atoi (zone + 1) * 3600 + atoi (zone + 4) * 60;
  if (*zone == '-')
    *offset = -*offset;
  return TRUE;
}

/**
 * trellis_ical_zone_format_offset:
 * @offset: seconds from UTC
 *
 * Names a fixed offset.
 *
 * Returns: (transfer full): such as +01:00; UTC for none
 */
char *
trellis_ical_zone_format_offset (int offset)
{
  int minutes = ABS (offset) / 60;

  if (!minutes)
    return g_strdup ("UTC");
  return g_strdup_printf ("%c%02d:%02d", offset < 0 ? '-' : '+', minutes / 60, minutes % 60);
}

/**
 * trellis_ical_zone_is_known:
 * @zone: a zone identifier from a file
 *
 * Whether a zone can be taken from a file as it stands.
 *
 * Returns: %TRUE if it is an IANA identifier or fixed offset that this computer knows
 */
gboolean
trellis_ical_zone_is_known (TrellisIcalSlice zone)
{
  g_autofree char *name = g_strndup (zone.at, zone.length);
  int offset;

  return g_strv_contains (utc_names, name) || trellis_ical_zone_is_fixed (name, &offset) ||
         is_iana (name);
}

/**
 * trellis_ical_zone_is_utc:
 * @zone: a zone identifier
 *
 * Whether a zone is UTC by one of its names.
 *
 * Returns: %TRUE if it is
 */
gboolean
trellis_ical_zone_is_utc (const char *zone)
{
  return g_strv_contains (utc_names, zone);
}
