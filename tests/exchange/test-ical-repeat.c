/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Events that repeat. */
#include "config.h"

#include "base/trellis-time.h"
#include "exchange/trellis-ical-rule.h"
#include "exchange/trellis-ical-time.h"
#include "ical-outcome.h"

#include <libical/ical.h>
#include <time.h>

typedef struct {
  const char *name;
  const char *lines; /* of the event, or a whole calendar */
  const char *expected;
} Case;

#define CALENDAR(events) "BEGIN:VCALENDAR\n" events "END:VCALENDAR\n"
#define EVENT(lines) "BEGIN:VEVENT\nDTSTAMP:20260101T000000Z\nUID:a\n" lines "END:VEVENT\n"
#define THREE                                                                                      \
  EVENT ("SUMMARY:T\nDTSTART;TZID=Europe/London:20260316T090000\nDURATION:PT1H\n"                  \
         "RRULE:FREQ=WEEKLY;COUNT=3\n")
#define SERIES_OF_THREE "series a 2026-03-16T09:00:00+00:00 FREQ=WEEKLY;COUNT=3\n"
#define FIRST                                                                                      \
  "a/20260316T090000Z 2026-03-16T09:00:00+00:00 2026-03-16T10:00:00+00:00 Europe/London T of a\n"
#define SECOND                                                                                     \
  "a/20260323T090000Z 2026-03-23T09:00:00+00:00 2026-03-23T10:00:00+00:00 Europe/London T of a\n"
#define THIRD                                                                                      \
  "a/20260330T080000Z 2026-03-30T09:00:00+01:00 2026-03-30T10:00:00+01:00 Europe/London T of a\n"
#define MOVED(id)                                                                                  \
  EVENT ("SUMMARY:Moved\n" id                                                                      \
         "\nDTSTART;TZID=Europe/Paris:20260324T140000\nDTEND;TZID=Europe/Paris:"                   \
         "20260324T150000\n")
#define MOVED_SECOND                                                                               \
  "a/20260323T090000Z 2026-03-24T14:00:00+01:00 2026-03-24T15:00:00+01:00 Europe/Paris Moved of "  \
  "a\n"
#define FOREVER "note An event repeats very often; 366 of its dates were kept.\n"

static const Case cases[] = {
  { "over-spring", CALENDAR (THREE), SERIES_OF_THREE FIRST SECOND THIRD },
  { "over-autumn",
    "UID:a\nSUMMARY:T\nDTSTART;TZID=Europe/London:20261024T013000\nRRULE:FREQ=DAILY;COUNT=3",
    "series a 2026-10-24T01:30:00+01:00 FREQ=DAILY;COUNT=3\n"
    "a/20261024T003000Z 2026-10-24T01:30:00+01:00 2026-10-24T01:30:00+01:00 Europe/London T of a\n"
    "a/20261025T003000Z 2026-10-25T01:30:00+01:00 2026-10-25T01:30:00+01:00 Europe/London T of a\n"
    "a/20261026T013000Z 2026-10-26T01:30:00+00:00 2026-10-26T01:30:00+00:00 Europe/London T of "
    "a\n" },
  { "days", "UID:a\nSUMMARY:T\nDTSTART;VALUE=DATE:20260105\nRRULE:FREQ=DAILY;INTERVAL=2;COUNT=2",
    "series a 2026-01-05T00:00:00Z FREQ=DAILY;INTERVAL=2;COUNT=2\n"
    "a/20260105 2026-01-05 2026-01-06 - T (days) of a\n"
    "a/20260107 2026-01-07 2026-01-08 - T (days) of a\n" },
  { "until-utc",
    "UID:a\nSUMMARY:T\nDTSTART;TZID=America/New_York:20260105T200000\nRRULE:FREQ=DAILY;UNTIL="
    "20260107T010000Z",
    "series a 2026-01-05T20:00:00-05:00 FREQ=DAILY;UNTIL=20260107T010000Z\n"
    "a/20260106T010000Z 2026-01-05T20:00:00-05:00 2026-01-05T20:00:00-05:00 America/New_York T of "
    "a\n"
    "a/20260107T010000Z 2026-01-06T20:00:00-05:00 2026-01-06T20:00:00-05:00 America/New_York T of "
    "a\n" },
  { "until-date", "UID:a\nSUMMARY:T\nDTSTART:20260105T200000Z\nRRULE:FREQ=DAILY;UNTIL=20260106",
    "series a 2026-01-05T20:00:00Z FREQ=DAILY;UNTIL=20260106\n"
    "a/20260105T200000Z 2026-01-05T20:00:00Z 2026-01-05T20:00:00Z UTC T of a\n"
    "a/20260106T200000Z 2026-01-06T20:00:00Z 2026-01-06T20:00:00Z UTC T of a\n" },
  { "left-out-in-zone",
    CALENDAR (
        EVENT ("SUMMARY:T\nDTSTART;TZID=Europe/London:20260316T090000\nDURATION:PT1H\nRRULE:FREQ="
               "WEEKLY;COUNT=3\nEXDATE;TZID=Europe/London:20260323T090000,20260330T090000\n")),
    "series a 2026-03-16T09:00:00+00:00 FREQ=WEEKLY;COUNT=3 "
    "-2026-03-23T09:00:00Z,2026-03-30T08:00:00Z\n" FIRST },
  { "left-out-in-utc-and-other-zone",
    CALENDAR (EVENT (
        "SUMMARY:T\nDTSTART;TZID=Europe/London:20260316T090000\nDURATION:PT1H\nRRULE:FREQ="
        "WEEKLY;COUNT=3\nEXDATE:20260330T080000Z\nEXDATE;TZID=Asia/Tokyo:20260323T180000\n")),
    "series a 2026-03-16T09:00:00+00:00 FREQ=WEEKLY;COUNT=3 "
    "-2026-03-30T08:00:00Z,2026-03-23T09:00:00Z\n" FIRST },
  { "left-out-by-day",
    CALENDAR (
        EVENT ("SUMMARY:T\nDTSTART;TZID=Europe/London:20260316T090000\nDURATION:PT1H\nRRULE:FREQ="
               "WEEKLY;COUNT=3\nEXDATE;VALUE=DATE:20260330\n")),
    "series a 2026-03-16T09:00:00+00:00 FREQ=WEEKLY;COUNT=3 -2026-03-30T08:00:00Z\n" FIRST SECOND },
  { "extra",
    "UID:a\nSUMMARY:T\nDTSTART:20260105T200000Z\nDURATION:PT1H\n"
    "RDATE;VALUE=PERIOD:20260109T200000Z/PT3H,20260107T200000Z/20260107T230000Z\nRDATE:"
    "20260105T200000Z",
    "series a 2026-01-05T20:00:00Z  "
    "+2026-01-09T20:00:00Z,2026-01-07T20:00:00Z,2026-01-05T20:00:00Z\n"
    "a/20260105T200000Z 2026-01-05T20:00:00Z 2026-01-05T21:00:00Z UTC T of a\n"
    "a/20260107T200000Z 2026-01-07T20:00:00Z 2026-01-07T23:00:00Z UTC T of a\n"
    "a/20260109T200000Z 2026-01-09T20:00:00Z 2026-01-09T23:00:00Z UTC T of a\n" },
  { "moved-after", CALENDAR (THREE MOVED ("RECURRENCE-ID;TZID=Europe/London:20260323T090000")),
    SERIES_OF_THREE FIRST MOVED_SECOND THIRD },
  { "moved-before", CALENDAR (MOVED ("RECURRENCE-ID:20260323T090000Z") THREE),
    SERIES_OF_THREE FIRST MOVED_SECOND THIRD },
  { "moved-by-day", CALENDAR (THREE MOVED ("RECURRENCE-ID;VALUE=DATE:20260323")),
    SERIES_OF_THREE FIRST MOVED_SECOND THIRD },
  { "moved-with-all-after",
    CALENDAR (THREE MOVED ("RECURRENCE-ID;RANGE=THISANDFUTURE:20260323T090000Z")),
    SERIES_OF_THREE FIRST MOVED_SECOND
    "a/20260330T080000Z 2026-03-31T14:00:00+02:00 2026-03-31T15:00:00+02:00 Europe/Paris Moved of a\n" },
  { "moved-that-is-none", CALENDAR (THREE MOVED ("RECURRENCE-ID:20260402T090000Z")),
    SERIES_OF_THREE FIRST SECOND THIRD
    "a/20260402T090000Z 2026-03-24T14:00:00+01:00 2026-03-24T15:00:00+01:00 Europe/Paris Moved of "
    "a\n" },
  { "moved-alone", CALENDAR (MOVED ("RECURRENCE-ID:20260402T090000Z")),
    "a/20260402T090000Z 2026-03-24T14:00:00+01:00 2026-03-24T15:00:00+01:00 Europe/Paris Moved\n" },
  { "one-cancelled",
    CALENDAR (THREE EVENT ("SUMMARY:T\nRECURRENCE-ID:20260323T090000Z\nSTATUS:CANCELLED\n")),
    SERIES_OF_THREE FIRST
    "a/20260323T090000Z 2026-03-23T09:00:00Z 2026-03-23T09:00:00Z UTC T cancelled of a\n" THIRD },
  { "change-refused",
    CALENDAR (THREE EVENT ("SUMMARY:Bad\nRECURRENCE-ID:20260323T090000Z\nDTSTART:20260324T090000Z\n"
                           "DTEND:20260323T090000Z\n")),
    SERIES_OF_THREE FIRST SECOND THIRD
    "refused Event “Bad” (line 10): It ends before it starts.\n" },
  { "twice",
    CALENDAR (
        EVENT ("SUMMARY:New\nSEQUENCE:2\nDTSTART:20260105T200000Z\nRRULE:FREQ=DAILY;COUNT=1\n")
            EVENT ("SUMMARY:Old\nSEQUENCE:1\nDTSTART:20260105T200000Z\nRRULE:FREQ=DAILY;COUNT="
                   "2\n")),
    "series a 2026-01-05T20:00:00Z FREQ=DAILY;COUNT=1\n"
    "a/20260105T200000Z 2026-01-05T20:00:00Z 2026-01-05T20:00:00Z UTC New of a\n"
    "note An event is in the file twice; the newer one was kept.\n" },
  { "not-followed", "UID:a\nSUMMARY:T\nDTSTART:20260105T200000Z\nRRULE:FREQ=SOMETIMES",
    "a 2026-01-05T20:00:00Z 2026-01-05T20:00:00Z UTC T\n"
    "note A rule by which an event repeats cannot be followed; its first date and those named one "
    "by one were kept.\n" },
  { "last-day-of-month-by-days",
    "UID:a\nSUMMARY:T\nDTSTART;VALUE=DATE:20260131\nRRULE:FREQ=DAILY;BYMONTHDAY=-1;COUNT=3",
    "series a 2026-01-31T00:00:00Z FREQ=DAILY;BYMONTHDAY=-1;COUNT=3\n"
    "a/20260131 2026-01-31 2026-02-01 - T (days) of a\n"
    "a/20260228 2026-02-28 2026-03-01 - T (days) of a\n"
    "a/20260331 2026-03-31 2026-04-01 - T (days) of a\n" },
  { "never-again",
    "UID:a\nSUMMARY:T\nDTSTART:20260105T200000Z\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    "series a 2026-01-05T20:00:00Z FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\n"
    "a/20260105T200000Z 2026-01-05T20:00:00Z 2026-01-05T20:00:00Z UTC T of a\n" },
};

static void
test_case (gconstpointer data)
{
  const Case *c = data;
  g_auto (IcalOutcome) outcome = { 0 };
  g_autofree char *found = NULL;

  if (g_str_has_prefix (c->lines, "BEGIN:"))
    ical_read_text (&outcome, c->lines);
  else
    ical_read_event (&outcome, c->lines);
  found = ical_describe (&outcome);
  g_assert_cmpstr (found, ==, c->expected);
}

/* How far rules are followed: the present is 2026-06-01. */
static void
test_ends (void)
{
  static const struct {
    const char *lines;
    guint n;
    const char *first;
    const char *last;
  } ends[] = {
    { "DTSTART:20260105T200000Z\nRRULE:FREQ=WEEKLY", 126, "2026-01-05T20:00:00Z",
      "2028-05-29T20:00:00Z" },
    { "DTSTART:20100104T200000Z\nRRULE:FREQ=WEEKLY", 366, "2021-05-31T20:00:00Z",
      "2028-05-29T20:00:00Z" },
    { "DTSTART:20100104T200000Z\nRRULE:FREQ=DAILY", 366, "2026-06-01T20:00:00Z",
      "2027-06-01T20:00:00Z" },
    { "DTSTART:20100104T200000Z\nRRULE:FREQ=DAILY;COUNT=1000", 366, "2010-01-04T20:00:00Z",
      "2011-01-04T20:00:00Z" },
    { "DTSTART:20100104T200000Z\nRRULE:FREQ=DAILY;COUNT=366", 366, "2010-01-04T20:00:00Z",
      "2011-01-04T20:00:00Z" },
    { "DTSTART:20300101T090000Z\nRRULE:FREQ=MONTHLY", 25, "2030-01-01T09:00:00Z",
      "2032-01-01T09:00:00Z" },
    /* followed for a century or so */
    { "DTSTART:00010101T090000Z\nRRULE:FREQ=YEARLY", 120, "1909-01-01T09:00:00Z",
      "2028-01-01T09:00:00Z" },
    { "DTSTART:20260105T200000Z\nRRULE:FREQ=SECONDLY", 366, "2026-06-01T12:00:00Z",
      "2026-06-01T12:06:05Z" },
    { "DTSTART:19700105T200000Z\nRRULE:FREQ=MINUTELY;COUNT=100000", 366, "1970-01-05T20:00:00Z",
      "1970-01-06T02:05:00Z" },
    { "DTSTART:20260105T200000Z\nRRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", 1,
      "2026-01-05T20:00:00Z", "2026-01-05T20:00:00Z" },
    { "DTSTART:20260105T200000Z\nRRULE:FREQ=HOURLY;BYHOUR=9,17;BYDAY=MO;COUNT=4", 4,
      "2026-01-05T20:00:00Z", "2026-01-19T09:00:00Z" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++) {
    g_autofree char *lines = g_strconcat ("UID:a\nSUMMARY:T\n", ends[i].lines, NULL);
    g_autofree char *first = NULL, *last = NULL;
    g_auto (IcalOutcome) outcome = { 0 };
    clock_t began = clock ();

    ical_read_event (&outcome, lines);
    g_assert_cmpint (clock () - began, <, CLOCKS_PER_SEC);
    g_assert_cmpuint (outcome.records->len, ==, ends[i].n + 1);
    first = trellis_instant_format (
        trellis_entity_get_number (ical_event (&outcome, 0), TRELLIS_EVENT_START), "UTC");
    last = trellis_instant_format (trellis_entity_get_number (ical_event (&outcome, ends[i].n - 1),
                                                              TRELLIS_EVENT_START),
                                   "UTC");
    g_assert_cmpstr (first, ==, ends[i].first);
    g_assert_cmpstr (last, ==, ends[i].last);
  }
}

static TrellisIcalRule *
rule_new (const char *text)
{
  return trellis_ical_rule_new ((TrellisIcalSlice){ text, strlen (text) });
}

#define END_OF_COMPARISON (G_GINT64_CONSTANT (7258118400) - 1) /* the year 2200 */

/* The dates that libical gives for the same rule. */
static char *
expand_with_libical (const char *text, struct icaltimetype start, guint most)
{
  struct icalrecurrencetype rule = icalrecurrencetype_from_string (text);
  icalrecur_iterator *iterator = icalrecur_iterator_new (rule, start);
  GString *out = g_string_new (NULL);

  for (guint i = 0; iterator && i < most; i++) {
    struct icaltimetype next = icalrecur_iterator_next (iterator);

    if (icaltime_is_null_time (next) || next.year >= 2200)
      break;
    g_string_append_printf (out, "%s ", icaltime_as_ical_string (next));
  }
  icalrecur_iterator_free (iterator);
  icalrecurrencetype_clear (&rule);
  return g_string_free (out, FALSE);
}

static char *
expand_here (const char *text, struct icaltimetype start, guint most)
{
  g_autoptr (TrellisIcalRule) rule = rule_new (text);
  gint64 first = icaltime_as_timet (start);
  g_autoptr (GArray) found = NULL;
  GString *out = g_string_new (NULL);

  g_assert_nonnull (rule);
  found = trellis_ical_rule_expand (rule, first, first,
                                    MIN (trellis_ical_rule_until (rule), END_OF_COMPARISON), most);
  for (guint i = 0; i < found->len; i++) {
    const TrellisIcalTime time = { g_array_index (found, gint64, i), FALSE, FALSE };

    trellis_ical_time_write (out, &time);
    g_string_append_c (out, ' ');
  }
  return g_string_free (out, FALSE);
}

/* libical begins at the first date that fits its rule; here the start always counts, so that both
 * are compared from a date that fits. It is looked for here, since libical takes its time to find
 * that there is none. */
static void
compare_with_libical (const char *rule, const char *start, guint most)
{
  g_autofree char *some = expand_here (rule, icaltime_from_string (start), 2);
  g_autofree char *expected = NULL, *found = NULL;
  const char *second = strchr (some, ' ');
  struct icaltimetype first;

  if (!second || !second[1])
    return;
  first = icaltime_from_string (g_strchomp (some) + (second + 1 - some));
  expected = expand_with_libical (rule, first, most);
  found = expand_here (rule, first, most);
  if (!g_str_equal (found, expected))
    g_test_message ("%s from %s", rule, start);
  g_assert_cmpstr (found, ==, expected);
}

/* The examples of RFC 5545, 3.8.5.3, and others. */
static void
test_rules (void)
{
  static const char *const rules[] = {
    "FREQ=DAILY;COUNT=10",
    "FREQ=DAILY;UNTIL=19971224T000000",
    "FREQ=DAILY;INTERVAL=10;COUNT=5",
    "FREQ=YEARLY;UNTIL=20000131T140000;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA",
    "FREQ=DAILY;UNTIL=20000131T140000;BYMONTH=1",
    "FREQ=WEEKLY;INTERVAL=2;WKST=SU",
    "FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH",
    "FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000;WKST=SU;BYDAY=MO,WE,FR",
    "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO",
    "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU",
    "FREQ=MONTHLY;COUNT=10;BYDAY=1FR",
    "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU",
    "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO",
    "FREQ=MONTHLY;BYMONTHDAY=-3",
    "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15",
    "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1",
    "FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15",
    "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU",
    "FREQ=MONTHLY;BYMONTHDAY=31",
    "FREQ=MONTHLY",
    "FREQ=YEARLY;COUNT=10;BYMONTH=6,7",
    "FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3",
    "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200",
    "FREQ=YEARLY;BYDAY=20MO",
    "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO",
    "FREQ=YEARLY;BYWEEKNO=20;BYDAY=SU;WKST=SU",
    "FREQ=YEARLY;BYWEEKNO=1,52;BYDAY=WE;WKST=SU",
    "FREQ=YEARLY;BYWEEKNO=10;BYDAY=SU;WKST=TH",
    "FREQ=YEARLY;BYMONTH=3;BYDAY=TH",
    "FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8",
    "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
    "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13",
    "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8",
    "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3",
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2",
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
    "FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T170000",
    "FREQ=MINUTELY;INTERVAL=15;COUNT=6",
    "FREQ=MINUTELY;INTERVAL=90;COUNT=4",
    "FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40",
    "FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11,12,13,14,15,16",
    "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5",
    "FREQ=YEARLY;BYMONTHDAY=29;BYMONTH=2",
    "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
    "FREQ=YEARLY;BYYEARDAY=-1",
    "FREQ=YEARLY",
    "FREQ=SECONDLY;INTERVAL=45;COUNT=20",
    "FREQ=WEEKLY;BYDAY=MO,FR;BYHOUR=9,14;COUNT=20",
  };

  for (guint i = 0; i < G_N_ELEMENTS (rules); i++) {
    compare_with_libical (rules[i], "19970902T090000", 40);
    compare_with_libical (rules[i], "20240229T235900", 40);
  }
}

/* Any rules that people could make with a calendar. */
static void
test_random_rules (void)
{
  static const char *const by_day[] = { "", ";BYDAY=MO", ";BYDAY=TU,TH", ";BYDAY=SA,SU",
                                        ";BYDAY=MO,TU,WE,TH,FR" };
  static const char *const nth[] = { "", ";BYDAY=1MO", ";BYDAY=-1FR", ";BYDAY=2TU,4TU",
                                     ";BYDAY=5SU" };
  static const char *const month_day[] = { "", ";BYMONTHDAY=1", ";BYMONTHDAY=-1",
                                           ";BYMONTHDAY=10,20,30" };
  static const char *const month[] = { "", ";BYMONTH=1", ";BYMONTH=2,6,10" };
  static const char *const hour[] = { "", ";BYHOUR=8", ";BYHOUR=9,15;BYMINUTE=0,30" };

  for (guint i = 0; i < 600; i++) {
    int freq = g_test_rand_int_range (0, 4), interval = g_test_rand_int_range (1, 5);
    g_autofree char *start = g_strdup_printf (
        "%04d%02d%02dT%02d3000", g_test_rand_int_range (1990, 2030), g_test_rand_int_range (1, 13),
        g_test_rand_int_range (1, 29), g_test_rand_int_range (0, 24));
    const char *days = freq < 2 ? by_day[g_test_rand_int_range (0, 5)]
                                : nth[g_test_rand_int_range (0, 5)];
    const char *dates = freq == 1 || *days ? "" : month_day[g_test_rand_int_range (0, 4)];
    const char *months = freq == 3 && *days ? ";BYMONTH=3" : month[g_test_rand_int_range (0, 3)];
    g_autofree char *rule = NULL;

    /* libical looks for a 29th or later in its own way when a year's rule has days and no month */
    if (freq == 3 && !*months && *dates)
      months = ";BYMONTH=5";
    /* and finds no last day of a month day by day: see the case of that name */
    if (freq == 0 && strchr (dates, '-'))
      dates = ";BYMONTHDAY=28";
    rule = g_strdup_printf ("FREQ=%s;INTERVAL=%d%s%s%s%s",
                            (const char *[]){ "DAILY", "WEEKLY", "MONTHLY", "YEARLY" }[freq],
                            interval, days, dates, months, hour[g_test_rand_int_range (0, 3)]);
    compare_with_libical (rule, start, 25);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strdup_printf ("/ical/repeat/%s", cases[i].name);

    g_test_add_data_func (path, &cases[i], test_case);
  }
  g_test_add_func ("/ical/ends", test_ends);
  g_test_add_func ("/ical/rules", test_rules);
  g_test_add_func ("/ical/random-rules", test_random_rules);
  return g_test_run ();
}
