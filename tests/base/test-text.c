/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"

#include <locale.h>
#include <math.h>

#define MONDAY 739754 /* 2026-05-18 */

static gint64
at (const char *text)
{
  gint64 instant = 0;

  if (*text)
    g_assert_true (trellis_instant_parse (text, &instant));
  return instant;
}

static void
assert_text (char *text, const char *expected)
{
  g_assert_cmpstr (text, ==, expected);
  g_free (text);
}

static void
test_dates (void)
{
  assert_text (trellis_text_date (MONDAY), "Monday 18 May 2026");
  assert_text (trellis_text_date (0), "");
  assert_text (trellis_text_date (-5), "");
  assert_text (trellis_text_date_short (MONDAY), "18 May 2026");
  assert_text (trellis_text_month (MONDAY), "May 2026");
  assert_text (trellis_text_weekday (1), "Monday");
  assert_text (trellis_text_weekday (7), "Sunday");
  assert_text (trellis_text_weekday_short (3), "Wed");
}

static void
test_ranges_of_dates (void)
{
  assert_text (trellis_text_dates (MONDAY, MONDAY + 4), "18 to 22 May 2026");
  assert_text (trellis_text_dates (MONDAY, MONDAY + 14), "18 May to 1 June 2026");
  assert_text (trellis_text_dates (MONDAY, MONDAY + 250), "18 May 2026 to 23 January 2027");
  assert_text (trellis_text_dates (MONDAY, MONDAY), "Monday 18 May 2026");
  assert_text (trellis_text_dates (MONDAY, 0), "Monday 18 May 2026");
  assert_text (trellis_text_dates (0, 0), "");
}

static void
test_relative (void)
{
  static const struct {
    int days;
    const char *text;
  } cases[] = {
    { 0, "today" },          { 1, "tomorrow" },       { -1, "yesterday" },
    { 3, "in 3 days" },      { -13, "13 days ago" },  { 14, "in 2 weeks" },
    { -15, "2 weeks ago" },  { 62, "in 8 weeks" },    { 63, "in 2 months" },
    { 729, "in 24 months" }, { -730, "2 years ago" }, { 1100, "in 3 years" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_text (trellis_text_relative (MONDAY + cases[i].days, MONDAY), cases[i].text);
  assert_text (trellis_text_relative (0, MONDAY), "");
}

static void
test_times (void)
{
  assert_text (trellis_text_time (0), "00:00");
  assert_text (trellis_text_time (9 * 60 + 5), "09:05");
  assert_text (trellis_text_time (23 * 60 + 59), "23:59");
  assert_text (trellis_text_time (24 * 60), "00:00");
  assert_text (trellis_text_time (-1), "");
  g_assert_false (trellis_text_is_12_hour ());
  g_assert_cmpint (trellis_text_first_weekday (), ==, 1);
}

static void
test_when (void)
{
  static const struct {
    const char *start, *end;
    gboolean all_day;
    const char *zone, *text;
  } cases[] = {
    { "2026-05-18T09:00:00Z", "2026-05-18T10:00:00Z", FALSE, "UTC",
      "Monday 18 May 2026, 09:00 to 10:00" },
    { "2026-05-18T09:00:00Z", "", FALSE, "UTC", "Monday 18 May 2026, 09:00" },
    { "2026-05-18T09:00:00Z", "2026-05-18T09:00:00Z", FALSE, NULL, "Monday 18 May 2026, 09:00" },
    { "2026-05-18T22:00:00Z", "2026-05-19T00:00:00Z", FALSE, NULL,
      "Monday 18 May 2026, 22:00 to 00:00" },
    { "2026-05-18T22:00:00Z", "2026-05-19T02:00:00Z", FALSE, NULL,
      "Monday 18 May 2026, 22:00 to Tuesday 19 May 2026, 02:00" },
    { "2026-05-18T13:00:00Z", "2026-05-18T14:00:00Z", FALSE, "America/New_York",
      "Monday 18 May 2026, 09:00 to 10:00, New York time" },
    { "2026-01-19T09:00:00Z", "2026-01-19T10:00:00Z", FALSE, "Europe/London",
      "Monday 19 January 2026, 09:00 to 10:00" },
    { "2026-05-18", "2026-05-19", TRUE, "Europe/London", "Monday 18 May 2026, whole day" },
    { "2026-05-18", "2026-05-23", TRUE, "America/New_York", "18 to 22 May 2026" },
    { "2026-05-18", "", TRUE, NULL, "Monday 18 May 2026, whole day" },
    { "", "", FALSE, NULL, "No date yet" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_text (trellis_text_when (at (cases[i].start), at (cases[i].end), cases[i].all_day,
                                    cases[i].zone),
                 cases[i].text);
}

static void
test_instants (void)
{
  gint64 start = at ("2026-05-18T09:00:00Z"), end = at ("2026-05-18T10:30:00Z");

  assert_text (trellis_text_instant (start, NULL), "Monday 18 May 2026, 09:00");
  assert_text (trellis_text_instant (start, "Europe/London"),
               "Monday 18 May 2026, 10:00, London time");
  assert_text (trellis_text_instant (0, NULL), "");
  assert_text (trellis_text_times (start, end, NULL), "09:00 to 10:30");
  assert_text (trellis_text_times (start, 0, NULL), "09:00");
  assert_text (trellis_text_times (0, 0, NULL), "");
  assert_text (trellis_text_zone ("Europe/London", start), "London time");
  assert_text (trellis_text_zone ("Europe/London", at ("2026-01-18T09:00:00Z")), "");
  assert_text (trellis_text_zone ("", start), "");
}

static void
test_durations (void)
{
  assert_text (trellis_text_duration (0), "0 minutes");
  assert_text (trellis_text_duration (1), "1 minute");
  assert_text (trellis_text_duration (60), "1 hour");
  assert_text (trellis_text_duration (90), "1 hour 30 minutes");
  assert_text (trellis_text_duration (27 * 60 + 1), "27 hours 1 minute");
  assert_text (trellis_text_duration (-4), "0 minutes");
  assert_text (trellis_text_duration_short (45), "45 min");
  assert_text (trellis_text_duration_short (120), "2 h");
  assert_text (trellis_text_duration_short (90), "1 h 30 min");
}

static void
test_numbers (void)
{
  assert_text (trellis_text_money (0), "£0");
  assert_text (trellis_text_money (1250), "£12.50");
  assert_text (trellis_text_money (1205), "£12.05");
  assert_text (trellis_text_money (120000), "£1200");
  assert_text (trellis_text_money (-50), "−£0.50");
  assert_text (trellis_text_real (4), "4");
  assert_text (trellis_text_real (100), "100");
  assert_text (trellis_text_real (4.5), "4.5");
  assert_text (trellis_text_real (-0.25), "-0.25");
  assert_text (trellis_text_real (-0.001), "0");
  assert_text (trellis_text_real (NAN), "");
}

static void
test_lists (void)
{
  assert_text (trellis_text_list (NULL), "");
  assert_text (trellis_text_list ((const char *[]){ NULL }), "");
  assert_text (trellis_text_list ((const char *[]){ "A", NULL }), "A");
  assert_text (trellis_text_list ((const char *[]){ "A", "B", NULL }), "A and B");
  assert_text (trellis_text_list ((const char *[]){ "A", "B", "C", NULL }), "A, B and C");
}

int
main (int argc, char **argv)
{
  g_setenv ("TZ", "UTC", TRUE);
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text/dates", test_dates);
  g_test_add_func ("/text/ranges-of-dates", test_ranges_of_dates);
  g_test_add_func ("/text/relative", test_relative);
  g_test_add_func ("/text/times", test_times);
  g_test_add_func ("/text/when", test_when);
  g_test_add_func ("/text/instants", test_instants);
  g_test_add_func ("/text/durations", test_durations);
  g_test_add_func ("/text/numbers", test_numbers);
  g_test_add_func ("/text/lists", test_lists);
  return g_test_run ();
}
