/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <libical/ical.h>

G_BEGIN_DECLS

#define TRELLIS_ICAL_LIST_END 0x7f7f /* ICAL_RECURRENCE_ARRAY_MAX, which ends the lists of a rule */

/**
 * TrellisIcalDay:
 * @date: a date
 * @year: its year, 0 when it is out of range
 * @month: its month
 * @day: its day of the month
 * @weekday: 1 for Sunday to 7, as libical counts
 * @in_month: days of its month
 * @in_year: days of its year
 * @year_day: its number in the year
 *
 * A day, and what rules ask of it.
 */
typedef struct {
  gint64 date;
  int year;
  int month;
  int day;
  int weekday;
  int in_month;
  int in_year;
  int year_day;
} TrellisIcalDay;

/**
 * TrellisIcalDayRule:
 * @r: a rule as libical reads it
 * @month_day: day of the month that the start implies; 0 where the rule says it
 * @month: month that the start implies, or 0
 * @weekday: weekday that the start implies, or 0
 *
 * On which days a rule can fall.
 */
typedef struct {
  const struct icalrecurrencetype *r;
  int month_day;
  int month;
  int weekday;
} TrellisIcalDayRule;

void trellis_ical_day_init (TrellisIcalDay *day, gint64 date);
void trellis_ical_day_rule_init (TrellisIcalDayRule *self,
                                 const struct icalrecurrencetype *r,
                                 const TrellisIcalDay *start);
gboolean
trellis_ical_day_rule_has_month (const TrellisIcalDayRule *self, const TrellisIcalDay *day);
gboolean trellis_ical_day_rule_has (const TrellisIcalDayRule *self, const TrellisIcalDay *day);
gboolean trellis_ical_rule_lists (const short *list, int value);

G_END_DECLS
