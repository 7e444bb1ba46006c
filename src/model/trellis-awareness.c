/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Days that are marked every year, by rule. Where a charity sets its date anew each year, the rule is one that gives its
 * dates of the last years; the view says that the source has the last word. */
#include "config.h"

#include "model/trellis-awareness.h"

#include "base/trellis-time.h"

#include <glib/gi18n.h>

/* The rule: it begins on @date of @month or, where @weekday is not 0, on the first such day (1 Monday … 7 Sunday) from then
 * on, and lasts for @days. More than a week of them is the whole month. */
static const struct {
  TrellisAwarenessDay day;
  int month, weekday, date, days;
} days[] = {
  { { N_ ("Dry January"), "Alcohol Change UK", N_ ("A month to look at habits, without blame.") },
    1,
    0,
    1,
    31 },
  { { N_ ("World Braille Day"), "United Nations",
      N_ ("How letters reach people who read by touch.") },
    1,
    0,
    4,
    1 },
  { { N_ ("Holocaust Memorial Day"), "Holocaust Memorial Day Trust",
      N_ ("A day to remember, and to ask what we let pass.") },
    1,
    0,
    27,
    1 },
  { { N_ ("LGBT+ History Month"), "Schools OUT UK",
      N_ ("Stories that were left out of the books.") },
    2,
    0,
    1,
    28 },
  { { N_ ("Time to Talk Day"), "Mind and Rethink Mental Illness", N_ ("Ask twice, and listen.") },
    2,
    4,
    1,
    1 },
  { { N_ ("National Apprenticeship Week"), "Department for Education",
      N_ ("Learning while earning, at any age.") },
    2,
    1,
    5,
    7 },
  { { N_ ("International Women's Day"), "United Nations",
      N_ ("Pay, progress, and who speaks in meetings.") },
    3,
    0,
    8,
    1 },
  { { N_ ("Neurodiversity Celebration Week"), "Neurodiversity Celebration Week",
      N_ ("Different ways of thinking, and what helps them.") },
    3,
    1,
    15,
    7 },
  { { N_ ("World Autism Acceptance Day"), "United Nations",
      N_ ("From awareness to what can be done.") },
    4,
    0,
    2,
    1 },
  { { N_ ("Stress Awareness Month"), "Stress Management Society",
      N_ ("What the workload does, and who can change it.") },
    4,
    0,
    1,
    30 },
  { { N_ ("Deaf Awareness Week"), "UK Council on Deafness",
      N_ ("Captions, signs and facing the person you talk to.") },
    5,
    1,
    1,
    7 },
  { { N_ ("Mental Health Awareness Week"), "Mental Health Foundation",
      N_ ("A theme each year; the first aiders are there all year.") },
    5,
    1,
    9,
    7 },
  { { N_ ("Learning at Work Week"), "Campaign for Learning",
      N_ ("A week for learning of every kind.") },
    5,
    1,
    12,
    7 },
  { { N_ ("National Numeracy Day"), "National Numeracy",
      N_ ("Numbers are for everybody; try the free check.") },
    5,
    3,
    17,
    1 },
  { { N_ ("Global Accessibility Awareness Day"), "GAAD Foundation",
      N_ ("Put the mouse away for an hour.") },
    5,
    4,
    15,
    1 },
  { { N_ ("Pride Month"), "Stonewall", N_ ("Where it came from, and what is still to do.") },
    6,
    0,
    1,
    30 },
  { { N_ ("Volunteers' Week"), "NCVO", N_ ("Thank the people who give their time.") }, 6, 0, 1, 7 },
  { { N_ ("Carers Week"), "Carers UK",
      N_ ("Colleagues who care for somebody, and what helps them to stay.") },
    6,
    1,
    5,
    7 },
  { { N_ ("Refugee Week"), "Counterpoint Arts", N_ ("Around World Refugee Day, 20 June.") },
    6,
    1,
    14,
    7 },
  { { N_ ("World Suicide Prevention Day"), "International Association for Suicide Prevention",
      N_ ("Ask the question; know whom to call.") },
    9,
    0,
    10,
    1 },
  { { N_ ("International Week of Deaf People"), "World Federation of the Deaf",
      N_ ("A sign a day, from Monday to Sunday.") },
    9,
    1,
    18,
    7 },
  { { N_ ("Black History Month"), "Black History Month UK", N_ ("October in the United Kingdom.") },
    10,
    0,
    1,
    31 },
  { { N_ ("Speak Up Month"), "National Guardian's Office",
      N_ ("Meet the guardians, and hear what happens afterwards.") },
    10,
    0,
    1,
    31 },
  { { N_ ("World Mental Health Day"), "World Health Organization",
      N_ ("Tea, talk and where to find help.") },
    10,
    0,
    10,
    1 },
  { { N_ ("World Menopause Day"), "International Menopause Society",
      N_ ("What helps at work, for everybody concerned.") },
    10,
    0,
    18,
    1 },
  { { N_ ("International Men's Day"), "International Men's Day UK",
      N_ ("Health, and how to talk about it.") },
    11,
    0,
    19,
    1 },
  { { N_ ("Transgender Day of Remembrance"), "Trans community", N_ ("A minute of quiet.") },
    11,
    0,
    20,
    1 },
  { { N_ ("International Day of Persons with Disabilities"), "United Nations",
      N_ ("Adjustments: ask early, ask often.") },
    12,
    0,
    3,
    1 },
  { { N_ ("Human Rights Day"), "United Nations", N_ ("What the law asks of us, on one page.") },
    12,
    0,
    10,
    1 },
};

/**
 * trellis_awareness_count:
 *
 * How many days are known.
 *
 * Returns: the number
 */
guint
trellis_awareness_count (void)
{
  return G_N_ELEMENTS (days);
}

/**
 * trellis_awareness_get:
 * @index: which
 *
 * Gives one.
 *
 * Returns: (transfer none): the day
 */
const TrellisAwarenessDay *
trellis_awareness_get (guint index)
{
  return &days[index].day;
}

static gint64
from (gint64 date, int weekday)
{
  return weekday ? date + (weekday - trellis_date_weekday (date) + 7) % 7 : date;
}

/**
 * trellis_awareness_dates:
 * @index: which
 * @year: a year
 * @first: (out): its first day, a date
 * @last: (out): its last day
 *
 * When it is in a year. A month ends with its last day, in leap years too.
 */
void
trellis_awareness_dates (guint index, int year, gint64 *first, gint64 *last)
{
  const int month = days[index].month;

  *first = from (trellis_date_new (year, month, days[index].date), days[index].weekday);
  *last = *first + days[index].days - 1;
  if (days[index].days > 7)
    *last = trellis_date_add_months (trellis_date_new (year, month, 1), 1) - 1;
}

static int
compare_first (gconstpointer one, gconstpointer two, gpointer year)
{
  gint64 a, b, last;

  trellis_awareness_dates (*(const guint *) one, GPOINTER_TO_INT (year), &a, &last);
  trellis_awareness_dates (*(const guint *) two, GPOINTER_TO_INT (year), &b, &last);
  if (a != b)
    return a < b ? -1 : 1;
  return *(const guint *) one < *(const guint *) two ? -1 : 1;
}

/**
 * trellis_awareness_list:
 * @year: a year
 *
 * All days in the order of a year.
 *
 * Returns: (transfer full) (element-type guint): indices
 */
GArray *
trellis_awareness_list (int year)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    g_array_append_val (list, i);
  g_array_sort_with_data (list, compare_first, GINT_TO_POINTER (year));
  return list;
}
