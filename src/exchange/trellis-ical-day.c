/* SPDX-License-Identifier: GPL-3.0-or-later */
/* On which days a recurrence rule falls (the table of RFC 5545, 3.3.10). */
#include "config.h"

#include "exchange/trellis-ical-day.h"

#include "base/trellis-time.h"

static gboolean
is_leap (int year)
{
  return (year % 4 == 0 && year % 100) || year % 400 == 0;
}

/**
 * trellis_ical_day_init:
 * @day: (out): a day
 * @date: its date
 *
 * Finds out all about a day.
 */
void
trellis_ical_day_init (TrellisIcalDay *day, gint64 date)
{
  static const int lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

  day->date = date;
  trellis_date_split (date, &day->year, &day->month, &day->day);
  day->weekday = trellis_date_weekday (date) % 7 + 1;
  day->in_month = lengths[MAX (day->month, 1) - 1] + (day->month == 2 && is_leap (day->year));
  day->in_year = is_leap (day->year) ? 366 : 365;
  day->year_day = day->year ? (int) (date - trellis_date_new (day->year, 1, 1)) + 1 : 0;
}

/**
 * trellis_ical_rule_lists:
 * @list: a list of a rule
 * @value: a value
 *
 * Whether a list holds a value.
 *
 * Returns: %TRUE if it does
 */
gboolean
trellis_ical_rule_lists (const short *list, int value)
{
  for (; *list != TRELLIS_ICAL_LIST_END; list++)
    if (*list == value)
      return TRUE;
  return FALSE;
}

/* Negative numbers count from the end. */
static gboolean
has_signed (const short *list, int value, int length)
{
  return trellis_ical_rule_lists (list, value) ||
         trellis_ical_rule_lists (list, value - length - 1);
}

/* The number of the week that holds a day, counted in the year to which the week belongs. */
static int
week_number (const struct icalrecurrencetype *r, gint64 date, int *weeks)
{
  int weekday = trellis_date_weekday (date) % 7 + 1;
  gint64 middle = date - (weekday - (int) r->week_start + 7) % 7 + 3;
  TrellisIcalDay day, last;

  trellis_ical_day_init (&day, middle);
  if (weeks) {
    trellis_ical_day_init (&last, trellis_date_new (MAX (day.year, 1), 12, 28));
    *weeks = week_number (r, last.date, NULL);
  }
  return (day.year_day - 1) / 7 + 1;
}

static gboolean
week_matches (const struct icalrecurrencetype *r, const TrellisIcalDay *day)
{
  int weeks, number = week_number (r, day->date, &weeks);

  return has_signed (r->by_week_no, number, weeks);
}

/* A weekday, or the nth or nth last of the month or year. */
static gboolean
weekday_matches (const struct icalrecurrencetype *r, const TrellisIcalDay *day)
{
  gboolean of_month = r->freq == ICAL_MONTHLY_RECURRENCE || r->by_month[0] != TRELLIS_ICAL_LIST_END;
  gboolean counted = (r->freq == ICAL_MONTHLY_RECURRENCE || r->freq == ICAL_YEARLY_RECURRENCE) &&
                     r->by_week_no[0] == TRELLIS_ICAL_LIST_END;
  int at = of_month ? day->day : day->year_day;
  int length = of_month ? day->in_month : day->in_year;

  for (const short *rule = r->by_day; *rule != TRELLIS_ICAL_LIST_END; rule++) {
    int position = counted ? icalrecurrencetype_day_position (*rule) : 0;

    if ((int) icalrecurrencetype_day_day_of_week (*rule) != day->weekday)
      continue;
    if (!position || position == (at - 1) / 7 + 1 || position == -((length - at) / 7 + 1))
      return TRUE;
  }
  return FALSE;
}

/**
 * trellis_ical_day_rule_init:
 * @self: (out): the rule
 * @r: (transfer none): a rule as libical reads it
 * @start: its first day
 *
 * Completes a rule: what it does not say, its start does.
 */
void
trellis_ical_day_rule_init (TrellisIcalDayRule *self,
                            const struct icalrecurrencetype *r,
                            const TrellisIcalDay *start)
{
  gboolean no_day = r->by_day[0] == TRELLIS_ICAL_LIST_END &&
                    r->by_month_day[0] == TRELLIS_ICAL_LIST_END;

  *self = (TrellisIcalDayRule){ .r = r };
  if (r->freq == ICAL_WEEKLY_RECURRENCE && r->by_day[0] == TRELLIS_ICAL_LIST_END) {
    self->weekday = start->weekday;
  } else if (r->freq == ICAL_MONTHLY_RECURRENCE && no_day) {
    self->month_day = start->day;
  } else if (r->freq == ICAL_YEARLY_RECURRENCE && no_day &&
             r->by_year_day[0] == TRELLIS_ICAL_LIST_END) {
    if (r->by_week_no[0] != TRELLIS_ICAL_LIST_END) {
      self->weekday = start->weekday;
    } else {
      self->month_day = start->day;
      self->month = r->by_month[0] == TRELLIS_ICAL_LIST_END ? start->month : 0;
    }
  }
}

/**
 * trellis_ical_day_rule_has_month:
 * @self: a rule
 * @day: a day
 *
 * Whether the rule can fall in the month of a day.
 *
 * Returns: %TRUE if it can
 */
gboolean
trellis_ical_day_rule_has_month (const TrellisIcalDayRule *self, const TrellisIcalDay *day)
{
  return (self->r->by_month[0] == TRELLIS_ICAL_LIST_END ||
          trellis_ical_rule_lists (self->r->by_month, day->month)) &&
         (!self->month || self->month == day->month);
}

/* Numbers in the year and the month. */
static gboolean
number_matches (const struct icalrecurrencetype *r, const TrellisIcalDay *day)
{
  gboolean yearly = r->freq == ICAL_YEARLY_RECURRENCE || r->freq < ICAL_DAILY_RECURRENCE;

  if (yearly && r->by_year_day[0] != TRELLIS_ICAL_LIST_END &&
      !has_signed (r->by_year_day, day->year_day, day->in_year))
    return FALSE;
  return r->freq == ICAL_WEEKLY_RECURRENCE || r->by_month_day[0] == TRELLIS_ICAL_LIST_END ||
         has_signed (r->by_month_day, day->day, day->in_month);
}

/**
 * trellis_ical_day_rule_has:
 * @self: a rule
 * @day: a day of one of its periods
 *
 * Whether the rule falls on a day.
 *
 * Returns: %TRUE if it does
 */
gboolean
trellis_ical_day_rule_has (const TrellisIcalDayRule *self, const TrellisIcalDay *day)
{
  const struct icalrecurrencetype *r = self->r;

  if (!day->year || !trellis_ical_day_rule_has_month (self, day) || !number_matches (r, day))
    return FALSE;
  if (r->freq == ICAL_YEARLY_RECURRENCE && r->by_week_no[0] != TRELLIS_ICAL_LIST_END &&
      !week_matches (r, day))
    return FALSE;
  if (r->by_day[0] != TRELLIS_ICAL_LIST_END && !weekday_matches (r, day))
    return FALSE;
  return (!self->month_day || self->month_day == day->day) &&
         (!self->weekday || self->weekday == day->weekday);
}
