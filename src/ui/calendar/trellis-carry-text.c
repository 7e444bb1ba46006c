/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is said of an event while it is carried: by the clocks here, as the timetable shows it, and by those of its own
 * zone too where they differ. */
#include "config.h"

#include "ui/calendar/trellis-carry-text.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"

#include <glib/gi18n.h>

static gint64
date_of (const TrellisCarry *carry)
{
  return carry->all_day ? carry->to.date
                        : trellis_instant_date (trellis_carry_get_start (carry), NULL);
}

/* Such as “10:15”, “whole day”, or “15:00, 10:00 New York time”. */
static char *
time_of (TrellisCalendarData *data, const TrellisCarry *carry)
{
  gint64 start = trellis_carry_get_start (carry);
  g_autofree char *zone = NULL, *there = NULL;
  const char *here;

  if (carry->all_day)
    return g_strdup (_ ("whole day"));
  here = trellis_calendar_data_time (data, trellis_instant_minute (start, NULL));
  zone = trellis_text_zone (carry->zone, start);
  if (!*zone)
    return g_strdup (here);
  there = trellis_text_time (trellis_instant_minute (start, carry->zone));
  /* TRANSLATORS: the time here, then the time elsewhere and where that is, such as “New York time” */
  return g_strdup_printf (_ ("%s, %s %s"), here, there, zone);
}

/* As short as tells it: the month only when it is another one. */
static char *
day_after (TrellisCalendarData *data, gint64 before, gint64 date)
{
  int year, month, day, last_month;
  g_autofree char *weekday = NULL;

  trellis_date_split (before, &year, &last_month, &day);
  trellis_date_split (date, &year, &month, &day);
  if (month != last_month)
    return g_strdup (trellis_calendar_data_day (data, date));
  weekday = trellis_text_weekday (trellis_date_weekday (date));
  /* TRANSLATORS: a day of the month one is in, such as “Wednesday 19” */
  return g_strdup_printf (_ ("%s %d"), weekday, day);
}

static char *
length_of (const TrellisCarry *carry)
{
  int days = carry->to.minutes / (24 * 60);

  if (carry->all_day)
    return g_strdup_printf (ngettext ("%d day", "%d days", (gulong) days), days);
  return carry->to.minutes ? trellis_text_duration (carry->to.minutes) : g_strdup (_ ("no end"));
}

/* When it would be, such as “Tuesday 19 May 10:00”. */
static char *
when_of (TrellisCalendarData *data, const TrellisCarry *carry)
{
  g_autofree char *time = time_of (data, carry);

  /* TRANSLATORS: a day and a time of it */
  return g_strdup_printf (_ ("%s %s"), trellis_calendar_data_day (data, date_of (carry)), time);
}

/**
 * trellis_carry_text_where:
 * @data: the data of the calendar
 * @carry: an event that is carried
 * @title: its title
 *
 * What it is, how long and when, such as “Carrying Writing goals, 45 minutes, Tuesday 19 May 10:00”.
 *
 * Returns: (transfer full): the words
 */
char *
trellis_carry_text_where (TrellisCalendarData *data, const TrellisCarry *carry, const char *title)
{
  g_autofree char *when = when_of (data, carry), *length = length_of (carry);

  /* TRANSLATORS: title of an event, its length, and when it would be */
  return g_strdup_printf (_ ("Carrying %s, %s, %s"), title, length, when);
}

static char *
until (TrellisCalendarData *data, const TrellisCarry *carry)
{
  g_autofree char *length = length_of (carry);
  gint64 end = trellis_carry_get_end (carry);

  if (carry->all_day || !end)
    return g_steal_pointer (&length);
  /* TRANSLATORS: how long an event is, and at what time it ends */
  return g_strdup_printf (_ ("%s, until %s"), length,
                          trellis_calendar_data_time (data, trellis_instant_minute (end, NULL)));
}

/**
 * trellis_carry_text_step:
 * @data: the data of the calendar
 * @before: as it was before a step; it need not have a zone of its own
 * @now: as it is
 * @lane: (nullable): name of the lane it is in
 *
 * Says what a step has changed and nothing else, such as “10:15” or “Wednesday 20, 10:15”.
 *
 * Returns: (transfer full): the words
 */
char *
trellis_carry_text_step (TrellisCalendarData *data,
                         const TrellisCarry *before,
                         const TrellisCarry *now,
                         const char *lane)
{
  gint64 from = date_of (before), to = date_of (now);
  g_autofree char *time = time_of (data, now), *day = NULL;

  if (before->to.minutes != now->to.minutes)
    return until (data, now);
  if (before->to.lane != now->to.lane && lane)
    return g_strdup (lane);
  if (from == to)
    return g_steal_pointer (&time);
  day = day_after (data, from, to);
  return now->all_day ? g_steal_pointer (&day) : g_strdup_printf (_ ("%s, %s"), day, time);
}

/**
 * trellis_carry_text_limit:
 * @carry: an event that is carried
 * @step: a step that was not possible
 * @amount: its amount
 *
 * Says why it goes no further.
 *
 * Returns: (transfer full): the words
 */
char *
trellis_carry_text_limit (const TrellisCarry *carry, TrellisCarryStep step, int amount)
{
  if (step == TRELLIS_CARRY_LENGTH)
    return g_strdup (amount > 0 ? _ ("It cannot be longer") : _ ("It cannot be shorter"));
  if (step == TRELLIS_CARRY_LANES && carry->n_lanes < 2)
    return g_strdup (_ ("No lanes are shown"));
  if (step == TRELLIS_CARRY_LANES)
    return g_strdup (amount > 0 ? _ ("Last lane") : _ ("First lane"));
  if (carry->all_day && step != TRELLIS_CARRY_DAYS)
    return g_strdup (_ ("It fills whole days and has no time. Left and Right move it by days."));
  if (step == TRELLIS_CARRY_DAY_START)
    return g_strdup (_ ("Already at the start of the working day"));
  if (step == TRELLIS_CARRY_DAY_END)
    return g_strdup (_ ("Already at the end of the working day"));
  return g_strdup (amount > 0 ? _ ("End of the day") : _ ("Start of the day"));
}

/**
 * trellis_carry_text_outcome:
 * @data: the data of the calendar
 * @carry: an event that is dropped
 * @lane: (nullable): name of the lane it has come to, %NULL if it has stayed in its own
 *
 * Says what has become of it, without a full stop, such as “Moved to Wednesday 20 May 10:15”.
 *
 * Returns: (transfer full): the words
 */
char *
trellis_carry_text_outcome (TrellisCalendarData *data, const TrellisCarry *carry, const char *lane)
{
  g_autofree char *when = when_of (data, carry);
  g_autofree char *length = until (data, carry);
  gboolean stays = carry->to.date == carry->from.date && carry->to.minute == carry->from.minute;

  if (carry->placed && stays && !lane) /* TRANSLATORS: %s is a length, and until when that is */
    return g_strdup_printf (_ ("Now %s"), length);
  if (!carry->placed && lane) /* TRANSLATORS: a day and time, and the partner that hosts it */
    return g_strdup_printf (_ ("Placed on %s, %s"), when, lane);
  if (!carry->placed)
    return g_strdup_printf (_ ("Placed on %s"), when);
  if (lane)
    return g_strdup_printf (_ ("Moved to %s, %s"), when, lane);
  if (carry->to.minutes != carry->from.minutes)
    return g_strdup_printf (_ ("Moved to %s, now %s"), when, length);
  return g_strdup_printf (_ ("Moved to %s"), when);
}
