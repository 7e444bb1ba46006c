/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "base/trellis-time.h"
#include "model/trellis-cpd.h"

#include <string.h>

#define NO_DATE ""

static gint64
date (const char *text)
{
  gint64 date = 0;

  if (*text)
    g_assert_true (trellis_date_parse (text, &date));
  return date;
}

static TrellisPeriod
period (const char *from, const char *to)
{
  return (TrellisPeriod){ date (from), date (to) };
}

static gpointer
add_entry (GPtrArray *entries, const char *day, gint64 minutes, int kind, const char *reflection)
{
  gpointer entry = trellis_entity_new (TRELLIS_TYPE_CPD_ENTRY);

  trellis_entity_set_number (entry, TRELLIS_CPD_ENTRY_DATE, date (day));
  trellis_entity_set_number (entry, TRELLIS_CPD_ENTRY_MINUTES, minutes);
  trellis_entity_set_number (entry, TRELLIS_CPD_ENTRY_KIND, kind);
  trellis_entity_set_text (entry, TRELLIS_CPD_ENTRY_REFLECTION, reflection);
  g_ptr_array_add (entries, entry);
  return entry;
}

static void
test_kind_of_event (void)
{
  static const struct {
    TrellisEventKind event;
    TrellisCpdKind kind;
  } cases[] = {
    { TRELLIS_EVENT_KIND_BRIEFING, TRELLIS_CPD_KIND_PROFESSIONAL },
    { TRELLIS_EVENT_KIND_WORKSHOP, TRELLIS_CPD_KIND_FORMAL },
    { TRELLIS_EVENT_KIND_TALK, TRELLIS_CPD_KIND_PROFESSIONAL },
    { TRELLIS_EVENT_KIND_ARTICLE, TRELLIS_CPD_KIND_SELF_DIRECTED },
    { TRELLIS_EVENT_KIND_QUIZ, TRELLIS_CPD_KIND_SELF_DIRECTED },
    { TRELLIS_EVENT_KIND_E_LEARNING, TRELLIS_CPD_KIND_FORMAL },
    { TRELLIS_EVENT_KIND_SOCIAL, TRELLIS_CPD_KIND_PROFESSIONAL },
    { TRELLIS_EVENT_KIND_INDUCTION, TRELLIS_CPD_KIND_FORMAL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (TrellisEvent) event = trellis_entity_new (TRELLIS_TYPE_EVENT);

    trellis_entity_set_number (event, TRELLIS_EVENT_KIND, cases[i].event);
    g_assert_cmpint (trellis_cpd_kind_of_event (event), ==, cases[i].kind);
  }
}

static void
test_year (void)
{
  static const struct {
    const char *today, *start, *end, *from, *to;
  } cases[] = {
    { "2026-11-21", NO_DATE, NO_DATE, "2026-01-01", "2026-12-31" },
    { "2026-11-21", "2026-04-01", "2027-06-30", "2026-04-01", "2027-03-31" },
    { "2027-04-01", "2026-04-01", "2027-06-30", "2027-04-01", "2028-03-31" },
    { "2027-03-31", "2026-04-01", "2027-06-30", "2026-04-01", "2027-03-31" },
    { "2026-04-01", "2026-04-01", NO_DATE, "2026-04-01", "2027-03-31" },
    { "2027-07-01", "2026-04-01", "2027-06-30", "2027-01-01", "2027-12-31" }, /* over */
    { "2026-03-31", "2026-04-01", NO_DATE, "2026-01-01", "2026-12-31" }, /* not begun */
    { "2025-03-01", "2024-02-29", NO_DATE, "2025-02-28", "2026-02-27" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    TrellisPeriod year = trellis_cpd_year (date (cases[i].today), date (cases[i].start),
                                           date (cases[i].end));

    g_assert_cmpint (year.from, ==, date (cases[i].from));
    g_assert_cmpint (year.to, ==, date (cases[i].to));
  }
}

static void
test_year_before (void)
{
  TrellisPeriod before = trellis_cpd_year_before (period ("2026-04-01", "2027-03-31"));

  g_assert_cmpint (before.from, ==, date ("2025-04-01"));
  g_assert_cmpint (before.to, ==, date ("2026-03-31"));
}

static void
test_audit (void)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  TrellisPeriod audit;

  add_entry (entries, "2026-02-03", 60, 0, "");
  audit = trellis_cpd_audit (entries, date ("2026-11-21"));
  g_assert_cmpint (audit.from, ==, date ("2026-02-03"));
  g_assert_cmpint (audit.to, ==, date ("2026-11-21"));
  add_entry (entries, "2020-02-03", 60, 0, "");
  audit = trellis_cpd_audit (entries, date ("2026-11-21"));
  g_assert_cmpint (audit.from, ==, date ("2024-11-22"));
}

static void
test_totals (void)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  TrellisCpdTotals totals;

  add_entry (entries, "2025-12-31", 500, TRELLIS_CPD_KIND_OTHER, "");
  trellis_entity_set_number (add_entry (entries, "2026-01-01", 30, TRELLIS_CPD_KIND_FORMAL, "x"),
                             TRELLIS_CPD_ENTRY_COST, 1250);
  add_entry (entries, "2026-06-01", 0, TRELLIS_CPD_KIND_FORMAL, "");
  add_entry (entries, "2026-12-31", 45, TRELLIS_CPD_KIND_SELF_DIRECTED, "y");
  add_entry (entries, "2027-01-01", 500, TRELLIS_CPD_KIND_OTHER, "");
  totals = trellis_cpd_totals (entries, period ("2026-01-01", "2026-12-31"));
  g_assert_cmpuint (totals.entries, ==, 3);
  g_assert_cmpint (totals.minutes, ==, 75);
  g_assert_cmpint (totals.by_kind[TRELLIS_CPD_KIND_FORMAL], ==, 30);
  g_assert_cmpint (totals.by_kind[TRELLIS_CPD_KIND_SELF_DIRECTED], ==, 45);
  g_assert_cmpint (totals.by_kind[TRELLIS_CPD_KIND_OTHER], ==, 0);
  g_assert_cmpint (totals.cost, ==, 1250);
  g_assert_cmpuint (totals.kinds, ==, 2);
  g_assert_cmpuint (totals.without_minutes, ==, 1);
  g_assert_cmpuint (totals.without_reflection, ==, 1);
}

static void
test_months (void)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GArray) months = NULL, none = NULL;
  g_autofree char *sentence = NULL, *empty = NULL;
  static const gint64 minutes[] = { 20, 0, 90 };

  none = trellis_cpd_months (entries, period ("2026-04-10", "2026-06-30"));
  empty = trellis_cpd_months_sentence (none);
  g_assert_cmpstr (empty, ==, "No time is logged in these months.");
  add_entry (entries, "2026-04-09", 99, 0, ""); /* before the period, within its month */
  add_entry (entries, "2026-04-10", 20, 0, "");
  add_entry (entries, "2026-06-01", 30, 0, "");
  add_entry (entries, "2026-06-30", 60, 0, "");
  months = trellis_cpd_months (entries, period ("2026-04-10", "2026-06-30"));
  g_assert_cmpuint (months->len, ==, G_N_ELEMENTS (minutes));
  for (guint i = 0; i < months->len; i++)
    g_assert_cmpint (g_array_index (months, TrellisCpdMonth, i).minutes, ==, minutes[i]);
  g_assert_cmpint (g_array_index (months, TrellisCpdMonth, 1).first, ==, date ("2026-05-01"));
  sentence = trellis_cpd_months_sentence (months);
  g_assert_cmpstr (sentence, ==,
                   "1 hour 50 minutes in all; most in June 2026 with 1 hour 30 minutes.");
}

static void
test_gaps (void)
{
  static const struct {
    const char *days[4];
    const char *gaps[4]; /* from and to of each */
  } cases[] = {
    { { NULL }, { "2026-01-01", "2026-12-31", NULL } },
    { { "2026-06-15", NULL }, { "2026-01-01", "2026-06-14", "2026-06-16", "2026-12-31" } },
    { { "2026-03-31", "2026-06-30", "2026-09-29", "2026-12-29" }, { NULL } },
    { { "2026-03-01", "2026-06-02", "2026-08-01", "2026-11-01" },
      { "2026-03-02", "2026-06-01", NULL } }, /* three months to the day */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
    g_autoptr (GArray) gaps = NULL;
    guint n = 0;

    for (guint d = 4; d > 0; d--) /* not in order */
      if (cases[i].days[d - 1])
        add_entry (entries, cases[i].days[d - 1], 30, 0, "");
    gaps = trellis_cpd_gaps (entries, period ("2026-01-01", "2026-12-31"), 3);
    for (; n < 4 && cases[i].gaps[n]; n += 2) {
      g_assert_cmpuint (gaps->len, >, n / 2);
      g_assert_cmpint (g_array_index (gaps, TrellisPeriod, n / 2).from, ==,
                       date (cases[i].gaps[n]));
      g_assert_cmpint (g_array_index (gaps, TrellisPeriod, n / 2).to, ==,
                       date (cases[i].gaps[n + 1]));
    }
    g_assert_cmpuint (gaps->len, ==, n / 2);
  }
}

static guint
count_unmet (GPtrArray *findings, const char *part)
{
  guint n = 0;

  for (guint i = 0; i < findings->len; i++) {
    TrellisCpdFinding *finding = findings->pdata[i];

    if (!finding->met && strstr (finding->statement, part))
      n++;
  }
  return n;
}

static void
test_check (void)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) none = NULL, poor = NULL, good = NULL;
  TrellisPeriod year = period ("2026-01-01", "2026-06-30");

  none = trellis_cpd_check (entries, year);
  g_assert_cmpuint (none->len, ==, 1);
  g_assert_cmpuint (count_unmet (none, "Nothing is logged yet"), ==, 1);
  add_entry (entries, "2026-01-10", 0, TRELLIS_CPD_KIND_FORMAL, "a");
  add_entry (entries, "2026-06-10", 30, TRELLIS_CPD_KIND_FORMAL, "");
  poor = trellis_cpd_check (entries, year);
  g_assert_cmpuint (count_unmet (poor, "from 11 January to 9 June 2026"), ==, 1);
  g_assert_cmpuint (count_unmet (poor, "one kind"), ==, 1);
  g_assert_cmpuint (count_unmet (poor, "Only 1 entry has a reflection"), ==, 1);
  g_assert_cmpuint (count_unmet (poor, "1 entry has no time"), ==, 1);
  g_assert_cmpuint (count_unmet (poor, ""), ==, 4);
  g_ptr_array_set_size (entries, 0);
  add_entry (entries, "2026-01-10", 30, TRELLIS_CPD_KIND_FORMAL, "a");
  add_entry (entries, "2026-03-10", 30, TRELLIS_CPD_KIND_OTHER, "b");
  add_entry (entries, "2026-04-10", 30, TRELLIS_CPD_KIND_FORMAL, "c");
  add_entry (entries, "2026-05-10", 30, TRELLIS_CPD_KIND_FORMAL, "d");
  good = trellis_cpd_check (entries, year);
  g_assert_cmpuint (good->len, ==, 3);
  g_assert_cmpuint (count_unmet (good, ""), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cpd/kind-of-event", test_kind_of_event);
  g_test_add_func ("/cpd/year", test_year);
  g_test_add_func ("/cpd/year-before", test_year_before);
  g_test_add_func ("/cpd/audit", test_audit);
  g_test_add_func ("/cpd/totals", test_totals);
  g_test_add_func ("/cpd/months", test_months);
  g_test_add_func ("/cpd/gaps", test_gaps);
  g_test_add_func ("/cpd/check", test_check);
  return g_test_run ();
}
