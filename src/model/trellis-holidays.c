/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The public (“bank”) holidays of the nations of the United Kingdom, computed. By law: the Banking and Financial Dealings
 * Act 1971, schedule 1; the St Andrew's Day Bank Holiday (Scotland) Act 2007; and what the yearly proclamations under
 * section 1 of the 1971 Act keep to: New Year's Day and the first Monday of May everywhere, and a day in the week instead
 * of one on Saturday or Sunday. Days proclaimed once only are in a table. */
#include "config.h"

#include "model/trellis-holidays.h"

#include "base/trellis-time.h"

#include <glib/gi18n.h>

#define MONDAY 1
#define SATURDAY 6
#define SUNDAY 7

#define IN(nation) (1u << TRELLIS_NATION_##nation)
#define EVERYWHERE (IN (ENGLAND_WALES) | IN (SCOTLAND) | IN (NORTHERN_IRELAND))

typedef struct {
  gint64 date;
  const char *name;
} Holiday;

/* Days proclaimed for one year, and ordinary days moved to another date in it: @instead_of is the month of the day that
 * does not take place in its usual week. */
static const struct {
  int year, month, day, instead_of;
  guint nations;
  const char *name;
} once[] = {
  { 2012, 6, 4, 5, EVERYWHERE, N_ ("Spring bank holiday") },
  { 2012, 6, 5, 0, EVERYWHERE, N_ ("Diamond Jubilee") },
  { 2020, 5, 8, -5, EVERYWHERE, N_ ("Early May bank holiday (VE Day)") },
  { 2022, 6, 2, 5, EVERYWHERE, N_ ("Spring bank holiday") },
  { 2022, 6, 3, 0, EVERYWHERE, N_ ("Platinum Jubilee") },
  { 2022, 9, 19, 0, EVERYWHERE, N_ ("State funeral of Queen Elizabeth II") },
  { 2023, 5, 8, 0, EVERYWHERE, N_ ("Coronation of King Charles III") },
  { 2026, 6, 15, 0, IN (SCOTLAND), N_ ("World Cup bank holiday") },
};

/**
 * trellis_holidays_easter:
 * @year: a year of the Gregorian calendar
 *
 * When Easter Sunday is: the algorithm “Anonymous Gregorian” of 1876 (Nature, 20 April 1876; in Jean Meeus, Astronomical
 * Algorithms, 2nd edition, chapter 8), which has no exceptions.
 *
 * Returns: a date
 */
gint64
trellis_holidays_easter (int year)
{
  int golden = year % 19, century = year / 100, of_century = year % 100;
  int moved = (century - (century + 8) / 25 + 1) / 3;
  int epact = (19 * golden + century - century / 4 - moved + 15) % 30;
  int weekday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
  int late = (golden + 11 * epact + 22 * weekday) / 451;
  int days = epact + weekday - 7 * late + 114;

  return trellis_date_new (year, days / 31, days % 31 + 1);
}

static void
add (GArray *holidays, gint64 date, const char *name)
{
  Holiday holiday = { date, name };

  g_array_append_val (holidays, holiday);
}

/* A day that is on Saturday or Sunday is kept on the next Monday. */
static gint64
kept_on (gint64 date)
{
  int weekday = trellis_date_weekday (date);

  return weekday == SATURDAY ? date + 2 : weekday == SUNDAY ? date + 1 : date;
}

/* Of two days that follow each other, neither may be kept on a weekend or on the day of the other. */
static void
add_two (GArray *holidays, gint64 first, const char *name, const char *name_of_second)
{
  int weekday = trellis_date_weekday (first);

  if (weekday == SUNDAY) { /* the second is on Monday, where it stays */
    add (holidays, first + 1, name_of_second);
    add (holidays, first + 2, name);
    return;
  }
  add (holidays, kept_on (first), name);
  add (holidays, weekday == SATURDAY ? first + 3 : kept_on (first + 1), name_of_second);
}

static gint64
first_monday (int year, int month)
{
  gint64 date = trellis_date_new (year, month, 1);

  return date + (8 - trellis_date_weekday (date)) % 7;
}

static gint64
last_monday (int year, int month)
{
  gint64 date = trellis_date_new (year, month, 31);

  return date - (trellis_date_weekday (date) - 1);
}

static gboolean
is_moved (int year, int which)
{
  for (guint i = 0; i < G_N_ELEMENTS (once); i++)
    if (once[i].year == year && once[i].instead_of == which)
      return TRUE;
  return FALSE;
}

static void
add_winter (GArray *holidays, int year, TrellisNation nation)
{
  gint64 new_year = trellis_date_new (year, 1, 1);

  if (nation == TRELLIS_NATION_SCOTLAND)
    add_two (holidays, new_year, N_ ("New Year’s Day"), N_ ("2 January"));
  else
    add (holidays, kept_on (new_year), N_ ("New Year’s Day"));
  if (nation == TRELLIS_NATION_NORTHERN_IRELAND)
    add (holidays, kept_on (trellis_date_new (year, 3, 17)), N_ ("St Patrick’s Day"));
  if (nation == TRELLIS_NATION_SCOTLAND && year >= 2007)
    add (holidays, kept_on (trellis_date_new (year, 11, 30)), N_ ("St Andrew’s Day"));
  add_two (holidays, trellis_date_new (year, 12, 25), N_ ("Christmas Day"), N_ ("Boxing Day"));
}

static void
add_summer (GArray *holidays, int year, TrellisNation nation)
{
  gint64 easter = trellis_holidays_easter (year);

  add (holidays, easter - 2, N_ ("Good Friday"));
  if (nation != TRELLIS_NATION_SCOTLAND)
    add (holidays, easter + 1, N_ ("Easter Monday"));
  if (!is_moved (year, -5))
    add (holidays, first_monday (year, 5), N_ ("Early May bank holiday"));
  if (!is_moved (year, 5))
    add (holidays, last_monday (year, 5), N_ ("Spring bank holiday"));
  if (nation == TRELLIS_NATION_NORTHERN_IRELAND)
    add (holidays, kept_on (trellis_date_new (year, 7, 12)), N_ ("Battle of the Boyne"));
  add (holidays, nation == TRELLIS_NATION_SCOTLAND ? first_monday (year, 8) : last_monday (year, 8),
       N_ ("Summer bank holiday"));
}

static int
by_date (gconstpointer a, gconstpointer b)
{
  const Holiday *one = a, *other = b;

  return one->date < other->date ? -1 : one->date > other->date;
}

static GArray *
list_year (int year, TrellisNation nation)
{
  GArray *holidays = g_array_new (FALSE, FALSE, sizeof (Holiday));

  add_winter (holidays, year, nation);
  add_summer (holidays, year, nation);
  for (guint i = 0; i < G_N_ELEMENTS (once); i++)
    if (once[i].year == year && (once[i].nations & (1u << nation)))
      add (holidays, trellis_date_new (year, once[i].month, once[i].day), once[i].name);
  g_array_sort (holidays, by_date);
  return holidays;
}

/**
 * trellis_holidays_of_year:
 * @year: a year
 * @nation: whose holidays
 *
 * The public holidays of a year, where one on a weekend is given by the day in the week that is kept instead.
 *
 * Returns: (transfer full) (element-type gint64): the dates, first to last
 */
GArray *
trellis_holidays_of_year (int year, TrellisNation nation)
{
  g_autoptr (GArray) holidays = list_year (year, nation);
  GArray *dates = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < holidays->len; i++)
    g_array_append_val (dates, g_array_index (holidays, Holiday, i).date);
  return dates;
}

/**
 * trellis_holidays_name:
 * @date: a date
 * @nation: whose holidays
 *
 * Whether a day is a public holiday.
 *
 * Returns: (transfer none) (nullable): what it is called, translated; %NULL for an ordinary day
 */
const char *
trellis_holidays_name (gint64 date, TrellisNation nation)
{
  g_autoptr (GArray) holidays = NULL;
  int year, month, day;

  if (date <= 0)
    return NULL;
  trellis_date_split (date, &year, &month, &day);
  holidays = list_year (year, nation);
  for (guint i = 0; i < holidays->len; i++)
    if (g_array_index (holidays, Holiday, i).date == date)
      return _ (g_array_index (holidays, Holiday, i).name);
  return NULL;
}
