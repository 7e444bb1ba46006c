/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "exchange/trellis-format.h"

#include "exchange/trellis-gift.h"

#include <string.h>

#define LOOKED_AT 4096

static const char *const names[] = {
  [TRELLIS_FORMAT_UNKNOWN] = "unknown",
  [TRELLIS_FORMAT_PACK] = "trellis-pack",
  [TRELLIS_FORMAT_ICALENDAR] = "icalendar",
  [TRELLIS_FORMAT_FRAB] = "frab",
  [TRELLIS_FORMAT_SCHEDULE_JSON] = "schedule-json",
  [TRELLIS_FORMAT_GIFT] = "gift",
  [TRELLIS_FORMAT_IPUZ] = "ipuz",
};

/* Shorter names, by the ending of files. */
static const struct {
  const char *name;
  TrellisFormat format;
} short_names[] = {
  { "pack", TRELLIS_FORMAT_PACK },
  { "ics", TRELLIS_FORMAT_ICALENDAR },
  { "xml", TRELLIS_FORMAT_FRAB },
  { "json", TRELLIS_FORMAT_SCHEDULE_JSON },
};

static const struct {
  const char *suffix;
  TrellisFormat format;
} suffixes[] = {
  { ".trellis", TRELLIS_FORMAT_PACK },   { ".ics", TRELLIS_FORMAT_ICALENDAR },
  { ".ical", TRELLIS_FORMAT_ICALENDAR }, { ".ifb", TRELLIS_FORMAT_ICALENDAR },
  { ".xml", TRELLIS_FORMAT_FRAB },       { ".json", TRELLIS_FORMAT_SCHEDULE_JSON },
  { ".gift", TRELLIS_FORMAT_GIFT },      { ".ipuz", TRELLIS_FORMAT_IPUZ },
};

/* The root of a schedule: behind a declaration, comments and the like no other element may come first. */
static gboolean
begins_schedule (const char *p)
{
  while (*p == '<' && (p[1] == '?' || p[1] == '!')) {
    p = strstr (p, g_str_has_prefix (p, "<!--") ? "-->" : ">");
    if (!p)
      return FALSE;
    p += *p == '-' ? 3 : 1;
    while (g_ascii_isspace (*p))
      p++;
  }
  return g_str_has_prefix (p, "<schedule") && !g_ascii_isalnum (p[strlen ("<schedule")]);
}

/**
 * trellis_exchange_sniff:
 * @bytes: (array length=len) (nullable): the beginning of a file; a few kibibytes are enough
 * @len: how many bytes
 *
 * Tells the format of a file from what is in it.
 *
 * Returns: the format
 */
TrellisFormat
trellis_exchange_sniff (const guint8 *bytes, gsize len)
{
  g_autofree char *start = len ? g_strndup ((const char *) bytes, MIN (len, LOOKED_AT)) : NULL;
  const char *p = start ? start : "";

  if (g_str_has_prefix (p, "\xef\xbb\xbf"))
    p += 3;
  while (g_ascii_isspace (*p))
    p++;
  if (*p == '{' && strstr (p, "\"trellis-pack\""))
    return TRELLIS_FORMAT_PACK;
  if (*p == '{' && strstr (p, "\"schedule\"") && strstr (p, "\"conference\""))
    return TRELLIS_FORMAT_SCHEDULE_JSON;
  if (begins_schedule (p))
    return TRELLIS_FORMAT_FRAB;
  if (!g_ascii_strncasecmp (p, "BEGIN:VCALENDAR", strlen ("BEGIN:VCALENDAR")))
    return TRELLIS_FORMAT_ICALENDAR;
  if (g_str_has_prefix (p, "ipuz(") || (*p == '{' && strstr (p, "ipuz.org/")))
    return TRELLIS_FORMAT_IPUZ;
  if (trellis_gift_sniff (p))
    return TRELLIS_FORMAT_GIFT;
  return TRELLIS_FORMAT_UNKNOWN;
}

/**
 * trellis_format_guess:
 * @bytes: (array length=len) (nullable): the beginning of a file
 * @len: how many bytes
 * @file_name: (nullable): the name of the file
 *
 * Tells the format of a file from what is in it and, when that says nothing, from its name: so that
 * what is wrong with a damaged file is said by the reader of its format.
 *
 * Returns: the format
 */
TrellisFormat
trellis_format_guess (const guint8 *bytes, gsize len, const char *file_name)
{
  TrellisFormat format = trellis_exchange_sniff (bytes, len);
  g_autofree char *lower = file_name ? g_ascii_strdown (file_name, -1) : NULL;

  for (guint i = 0; lower && !format && i < G_N_ELEMENTS (suffixes); i++)
    if (g_str_has_suffix (lower, suffixes[i].suffix))
      format = suffixes[i].format;
  return format;
}

/**
 * trellis_format_find:
 * @name: (nullable): the name of a format for programs
 *
 * Finds a format by name.
 *
 * Returns: the format
 */
TrellisFormat
trellis_format_find (const char *name)
{
  for (guint i = 0; name && i < G_N_ELEMENTS (names); i++)
    if (g_str_equal (name, names[i]))
      return (TrellisFormat) i;
  for (guint i = 0; name && i < G_N_ELEMENTS (short_names); i++)
    if (g_str_equal (name, short_names[i].name))
      return short_names[i].format;
  return TRELLIS_FORMAT_UNKNOWN;
}

/**
 * trellis_format_is_schedule:
 * @format: a format
 *
 * Whether it holds the schedule of one conference.
 *
 * Returns: %TRUE if it does
 */
gboolean
trellis_format_is_schedule (TrellisFormat format)
{
  return format == TRELLIS_FORMAT_FRAB || format == TRELLIS_FORMAT_SCHEDULE_JSON;
}

/**
 * trellis_format_get_name:
 * @format: a format
 *
 * Its name for programs: that of `--format`, and that in JSON.
 *
 * Returns: (transfer none): the name
 */
const char *
trellis_format_get_name (TrellisFormat format)
{
  g_return_val_if_fail ((guint) format < G_N_ELEMENTS (names), names[0]);
  return names[format];
}
