/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Alarms in a calendar file (RFC 5545, 3.6.6). They belong to whoever keeps the calendar and not to an event, so that
 * they are no part of a record. */
#include "config.h"

#include "exchange/trellis-ical-alarm.h"

#include <string.h>

#define END_OF_EVENT "\r\nEND:VEVENT\r\n"

/* Text in a property: RFC 5545, 3.3.11. */
static char *
escape (const char *words)
{
  GString *escaped = g_string_new (NULL);

  for (const char *p = words; *p; p++) {
    if (*p == '\\' || *p == ';' || *p == ',')
      g_string_append_c (escaped, '\\');
    if (*p == '\n')
      g_string_append (escaped, "\\n");
    else if (*p != '\r')
      g_string_append_c (escaped, *p);
  }
  return g_string_free (escaped, FALSE);
}

/**
 * trellis_ical_alarm_add:
 * @calendar: a calendar file, as [func@ical_write] writes it
 * @minutes: how long before the start of each event; 0 for none
 * @words: what the alarm says, at most a few words, so that its line needs no folding
 *
 * Gives every event of a calendar file an alarm.
 *
 * Returns: (transfer full): the file with alarms
 */
GBytes *
trellis_ical_alarm_add (GBytes *calendar, int minutes, const char *words)
{
  gsize length;
  const char *text = g_bytes_get_data (calendar, &length), *end = text + length, *at = text;
  g_autofree char *escaped = escape (words);
  GString *out;
  const char *found;

  if (minutes <= 0)
    return g_bytes_ref (calendar);
  out = g_string_sized_new (length + 256);
  while ((found = g_strstr_len (at, end - at, END_OF_EVENT))) {
    g_string_append_len (out, at, found - at);
    g_string_append_printf (out,
                            "\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:%s\r\n"
                            "TRIGGER:-PT%dM\r\nEND:VALARM" END_OF_EVENT,
                            escaped, minutes);
    at = found + strlen (END_OF_EVENT);
  }
  g_string_append_len (out, at, end - at);
  return g_string_free_to_bytes (out);
}
