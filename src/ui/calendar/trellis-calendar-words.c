/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Days and times as the calendar says them, made once: a week of many events says the same few again and again. */
#include "config.h"

#include "ui/calendar/trellis-calendar-data-private.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"

#include <glib/gi18n.h>

/**
 * trellis_calendar_data_day:
 * @self: the data
 * @date: a date
 *
 * A day without its year, such as “Monday 23 November”.
 *
 * Returns: (transfer none): the words
 */
const char *
trellis_calendar_data_day (TrellisCalendarData *self, gint64 date)
{
  char *words = g_hash_table_lookup (self->days, GSIZE_TO_POINTER ((gsize) date));
  g_autoptr (GDateTime) time = NULL;
  int year, month, day;

  if (words)
    return words;
  trellis_date_split (date, &year, &month, &day);
  time = g_date_time_new_utc (year, month, day, 0, 0, 0);
  /* TRANSLATORS: a day without its year, as in g_date_time_format(): Monday 23 November */
  words = time ? g_date_time_format (time, _ ("%A %-d %B")) : g_strdup ("");
  g_hash_table_insert (self->days, GSIZE_TO_POINTER ((gsize) date), words);
  return words;
}

/**
 * trellis_calendar_data_time:
 * @self: the data
 * @minute: minutes after midnight, up to 1440
 *
 * A time of day, such as “09:30”.
 *
 * Returns: (transfer none): the words
 */
const char *
trellis_calendar_data_time (TrellisCalendarData *self, int minute)
{
  minute = CLAMP (minute, 0, TRELLIS_CALENDAR_MINUTES);
  if (!self->times[minute])
    self->times[minute] = trellis_text_time (minute);
  return self->times[minute];
}
