/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a record of CPD adds up to, and whether it would stand up to an audit such as that of the Health and Care
 * Professions Council: dated, continuous, of several kinds, with what it changed. */
#include "config.h"

#include "model/trellis-cpd.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"

#include <glib/gi18n.h>

#define AUDIT_MONTHS 24
#define WRITTEN_UP 4 /* a profile tells of four to six activities */

static gint64
date_of (gpointer entry)
{
  return trellis_entity_get_number (entry, TRELLIS_CPD_ENTRY_DATE);
}

/**
 * trellis_cpd_kind_of_event:
 * @event: an event
 *
 * The kind of activity that taking part in an event is.
 *
 * Returns: the kind
 */
TrellisCpdKind
trellis_cpd_kind_of_event (TrellisEvent *event)
{
  switch (trellis_entity_get_choice (event, TRELLIS_EVENT_KIND)) {
  case TRELLIS_EVENT_KIND_WORKSHOP:
  case TRELLIS_EVENT_KIND_E_LEARNING:
  case TRELLIS_EVENT_KIND_INDUCTION:
    return TRELLIS_CPD_KIND_FORMAL;
  case TRELLIS_EVENT_KIND_ARTICLE:
  case TRELLIS_EVENT_KIND_QUIZ:
    return TRELLIS_CPD_KIND_SELF_DIRECTED;
  default:
    return TRELLIS_CPD_KIND_PROFESSIONAL;
  }
}

/**
 * trellis_cpd_year:
 * @today: the present day
 * @plan_start: first day of the plan, unset when there is none
 * @plan_end: last day of the plan, unset when it is open
 *
 * The year in which hours are counted: twelve months from the start of the plan, or from an anniversary of it; the
 * calendar year when no plan with a start is in force today.
 *
 * Returns: the year
 */
TrellisPeriod
trellis_cpd_year (gint64 today, gint64 plan_start, gint64 plan_end)
{
  int year, month, day;
  int months = 0;

  if (!plan_start || plan_start > today || (plan_end && plan_end < today)) {
    trellis_date_split (today, &year, &month, &day);
    return (TrellisPeriod){ trellis_date_new (year, 1, 1), trellis_date_new (year, 12, 31) };
  }
  while (trellis_date_add_months (plan_start, months + 12) <= today)
    months += 12;
  return (TrellisPeriod){ trellis_date_add_months (plan_start, months),
                          trellis_date_add_months (plan_start, months + 12) - 1 };
}

/**
 * trellis_cpd_year_before:
 * @year: a year
 *
 * The twelve months before.
 *
 * Returns: the year before
 */
TrellisPeriod
trellis_cpd_year_before (TrellisPeriod year)
{
  return (TrellisPeriod){ trellis_date_add_months (year.from, -12), year.from - 1 };
}

/**
 * trellis_cpd_audit:
 * @entries: (element-type TrellisCpdEntry): entries
 * @today: the present day
 *
 * The two years up to today, at which an audit looks; for a younger record the time since its first entry.
 *
 * Returns: the period
 */
TrellisPeriod
trellis_cpd_audit (GPtrArray *entries, gint64 today)
{
  TrellisPeriod period = { trellis_date_add_months (today, -AUDIT_MONTHS) + 1, today };
  gint64 first = today;

  for (guint i = 0; i < entries->len; i++)
    first = MIN (first, date_of (entries->pdata[i]));
  period.from = MAX (period.from, first);
  return period;
}

static gboolean
is_within (gpointer entry, TrellisPeriod period)
{
  return date_of (entry) >= period.from && date_of (entry) <= period.to;
}

static void
add_entry (TrellisCpdTotals *totals, gpointer entry)
{
  gint64 minutes = MAX (0, trellis_entity_get_number (entry, TRELLIS_CPD_ENTRY_MINUTES));
  int kind = CLAMP (trellis_entity_get_choice (entry, TRELLIS_CPD_ENTRY_KIND), 0,
                    TRELLIS_CPD_KIND_OTHER);

  totals->entries++;
  totals->minutes += minutes;
  totals->by_kind[kind] += minutes;
  totals->cost += MAX (0, trellis_entity_get_number (entry, TRELLIS_CPD_ENTRY_COST));
  totals->without_minutes += minutes == 0 ? 1 : 0;
  if (!trellis_entity_is_set (entry, TRELLIS_CPD_ENTRY_REFLECTION))
    totals->without_reflection++;
}

/**
 * trellis_cpd_totals:
 * @entries: (element-type TrellisCpdEntry): entries
 * @period: a period
 *
 * Adds up the entries of a period.
 *
 * Returns: the totals
 */
TrellisCpdTotals
trellis_cpd_totals (GPtrArray *entries, TrellisPeriod period)
{
  TrellisCpdTotals totals = { 0 };
  guint seen = 0;

  for (guint i = 0; i < entries->len; i++)
    if (is_within (entries->pdata[i], period)) {
      add_entry (&totals, entries->pdata[i]);
      seen |= 1u << trellis_entity_get_choice (entries->pdata[i], TRELLIS_CPD_ENTRY_KIND);
    }
  for (int i = 0; i <= TRELLIS_CPD_KIND_OTHER; i++)
    totals.kinds += (seen >> i) & 1;
  return totals;
}

/**
 * trellis_cpd_months:
 * @entries: (element-type TrellisCpdEntry): entries
 * @period: a period
 *
 * Adds up the entries of a period month by month; months without any are there as well.
 *
 * Returns: (transfer full) (element-type TrellisCpdMonth): the months, in order
 */
GArray *
trellis_cpd_months (GPtrArray *entries, TrellisPeriod period)
{
  GArray *months = g_array_new (FALSE, FALSE, sizeof (TrellisCpdMonth));
  int year, month, day;

  trellis_date_split (period.from, &year, &month, &day);
  for (gint64 first = trellis_date_new (year, month, 1); first <= period.to;
       first = trellis_date_add_months (first, 1)) {
    gint64 last = trellis_date_add_months (first, 1) - 1;
    TrellisPeriod part = { MAX (first, period.from), MIN (last, period.to) };
    TrellisCpdMonth bar = { first, trellis_cpd_totals (entries, part).minutes };

    g_array_append_val (months, bar);
  }
  return months;
}

static int
compare_dates (gconstpointer a, gconstpointer b)
{
  gint64 one = *(const gint64 *) a, two = *(const gint64 *) b;

  return one < two ? -1 : one > two;
}

/* The days on which something was logged, in order, and the day after the period. */
static GArray *
days_of (GPtrArray *entries, TrellisPeriod period)
{
  GArray *days = g_array_new (FALSE, FALSE, sizeof (gint64));
  gint64 after = period.to + 1;

  for (guint i = 0; i < entries->len; i++)
    if (is_within (entries->pdata[i], period)) {
      gint64 date = date_of (entries->pdata[i]);

      g_array_append_val (days, date);
    }
  g_array_sort (days, compare_dates);
  g_array_append_val (days, after);
  return days;
}

/**
 * trellis_cpd_gaps:
 * @entries: (element-type TrellisCpdEntry): entries
 * @period: a period
 * @months: how many months without an entry are a gap
 *
 * Finds the pauses in a record, among them those at its beginning and its end.
 *
 * Returns: (transfer full) (element-type TrellisPeriod): the days of each gap, without those of the entries around it
 */
GArray *
trellis_cpd_gaps (GPtrArray *entries, TrellisPeriod period, int months)
{
  GArray *gaps = g_array_new (FALSE, FALSE, sizeof (TrellisPeriod));
  g_autoptr (GArray) days = days_of (entries, period);
  gint64 free_from = period.from;

  for (guint i = 0; i < days->len; i++) {
    gint64 day = g_array_index (days, gint64, i);
    TrellisPeriod gap = { free_from, day - 1 };

    if (trellis_date_add_months (free_from, months) <= day)
      g_array_append_val (gaps, gap);
    free_from = day + 1;
  }
  return gaps;
}

/* The check ----------------------------------------------------------------------------------- */

static void
free_finding (TrellisCpdFinding *self)
{
  g_free (self->statement);
  g_free (self);
}

static void
take_finding (GPtrArray *findings, gboolean met, char *statement)
{
  TrellisCpdFinding *finding = g_new0 (TrellisCpdFinding, 1);

  finding->met = met;
  finding->statement = statement;
  g_ptr_array_add (findings, finding);
}

static void
check_kinds (GPtrArray *findings, const TrellisCpdTotals *totals)
{
  if (totals->kinds >= 2)
    take_finding (findings, TRUE,
                  g_strdup_printf (ngettext ("Your record has %u kind of activity.",
                                             "Your record has %u kinds of activity.",
                                             totals->kinds),
                                   totals->kinds));
  else
    take_finding (findings, FALSE,
                  g_strdup (_ ("All your entries are of one kind: log what you learn at work, from "
                               "colleagues and by reading as well.")));
}

static void
check_gaps (GPtrArray *findings, GPtrArray *entries, TrellisPeriod period)
{
  g_autoptr (GArray) gaps = trellis_cpd_gaps (entries, period, TRELLIS_CPD_GAP_MONTHS);

  for (guint i = 0; i < gaps->len; i++) {
    TrellisPeriod gap = g_array_index (gaps, TrellisPeriod, i);
    g_autofree char *days = trellis_text_dates (gap.from, gap.to);

    take_finding (findings, FALSE,
                  g_strdup_printf (_ ("Nothing is logged from %s: add what you did then, or an "
                                      "entry that explains the pause."),
                                   days));
  }
  if (gaps->len == 0)
    take_finding (findings, TRUE,
                  g_strdup (_ ("There is no pause of three months or more in your record.")));
}

static void
check_words (GPtrArray *findings, const TrellisCpdTotals *totals)
{
  guint written = totals->entries - totals->without_reflection;

  if (written >= WRITTEN_UP)
    take_finding (findings, TRUE,
                  g_strdup_printf (ngettext ("%u entry says what it changed in how you work.",
                                             "%u entries say what they changed in how you work.",
                                             written),
                                   written));
  else
    take_finding (findings, FALSE,
                  g_strdup_printf (ngettext ("Only %u entry has a reflection: write in at least "
                                             "four what changed in how you work.",
                                             "Only %u entries have a reflection: write in at least "
                                             "four what changed in how you work.",
                                             written),
                                   written));
  if (totals->without_minutes > 0)
    take_finding (findings, FALSE,
                  g_strdup_printf (ngettext ("%u entry has no time: add its minutes.",
                                             "%u entries have no time: add their minutes.",
                                             totals->without_minutes),
                                   totals->without_minutes));
}

/**
 * trellis_cpd_check:
 * @entries: (element-type TrellisCpdEntry): entries
 * @period: the period that an audit looks at
 *
 * Checks a record as a regulator would.
 *
 * Returns: (transfer full) (element-type TrellisCpdFinding): what is as it should be and what is to be put right
 */
GPtrArray *
trellis_cpd_check (GPtrArray *entries, TrellisPeriod period)
{
  GPtrArray *findings = g_ptr_array_new_with_free_func ((GDestroyNotify) free_finding);
  TrellisCpdTotals totals = trellis_cpd_totals (entries, period);

  if (totals.entries == 0) {
    take_finding (findings, FALSE,
                  g_strdup (_ ("Nothing is logged yet: begin with what you learnt this week.")));
    return findings;
  }
  check_gaps (findings, entries, period);
  check_kinds (findings, &totals);
  check_words (findings, &totals);
  return findings;
}

/**
 * trellis_cpd_months_sentence:
 * @months: (element-type TrellisCpdMonth): months
 *
 * Tells in one sentence what the chart of the months shows.
 *
 * Returns: (transfer full): the sentence
 */
char *
trellis_cpd_months_sentence (GArray *months)
{
  gint64 total = 0, most = 0, when = 0;
  g_autofree char *sum = NULL, *best = NULL, *month = NULL;

  for (guint i = 0; i < months->len; i++) {
    const TrellisCpdMonth *bar = &g_array_index (months, TrellisCpdMonth, i);

    total += bar->minutes;
    if (bar->minutes > most) {
      most = bar->minutes;
      when = bar->first;
    }
  }
  if (total == 0)
    return g_strdup (_ ("No time is logged in these months."));
  sum = trellis_text_duration (total);
  best = trellis_text_duration (most);
  month = trellis_text_month (when);
  return g_strdup_printf (_ ("%s in all; most in %s with %s."), sum, month, best);
}
