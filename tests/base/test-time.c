/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "base/trellis-time.h"

#include <string.h>

#define FIRST_DATE 1 /* 0001-01-01 */
#define LAST_DATE 3652059 /* 9999-12-31 */

static void
test_date_parse (void)
{
  static const struct {
    const char *text;
    gint64 date; /* 0 where refused */
  } cases[] = {
    { "0001-01-01", FIRST_DATE },
    { "1970-01-01", 719163 },
    { "2000-02-29", 730179 },
    { "2026-05-18", 739754 },
    { "9999-12-31", LAST_DATE },
    { NULL, 0 },
    { "", 0 },
    { "0000-01-01", 0 },
    { "1900-02-29", 0 },
    { "2026-02-30", 0 },
    { "2026-13-01", 0 },
    { "2026-00-10", 0 },
    { "2026-5-18", 0 },
    { "2026-05-18 ", 0 },
    { "2026/05/18", 0 },
    { "20260518", 0 },
    { "-026-05-18", 0 },
    { "2026-05-1x", 0 },
    { "2026-05-18T00:00:00Z", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    gint64 date = 0;

    g_test_message ("%s", cases[i].text ? cases[i].text : "(null)");
    g_assert_cmpint (trellis_date_parse (cases[i].text, &date), ==, cases[i].date != 0);
    g_assert_cmpint (date, ==, cases[i].date);
  }
}

static void
test_date_round_trip (void)
{
  for (gint64 date = FIRST_DATE; date <= LAST_DATE; date += 97) {
    g_autofree char *text = trellis_date_format (date);
    gint64 back;

    g_assert_true (trellis_date_parse (text, &back));
    g_assert_cmpint (back, ==, date);
    g_assert_cmpint (trellis_date_from_instant (trellis_date_to_instant (date)), ==, date);
  }
}

static void
test_date_limits (void)
{
  static const gint64 outside[] = { 0, -1, LAST_DATE + 1, G_MAXINT32, G_MAXUINT32, G_MAXINT64 };

  for (guint i = 0; i < G_N_ELEMENTS (outside); i++) {
    g_autofree char *text = trellis_date_format (outside[i]);
    int year, month, day;

    trellis_date_split (outside[i], &year, &month, &day);
    g_assert_cmpint (year, ==, 0);
    g_assert_cmpint (month, ==, 0);
    g_assert_cmpint (day, ==, 0);
    g_assert_cmpstr (text, ==, "");
    g_assert_cmpint (trellis_instant_from_local (outside[i], 0, "UTC"), ==, 0);
    g_assert_cmpint (trellis_date_add_months (outside[i], 1), ==, 0);
  }
}

static void
test_date_new (void)
{
  g_assert_cmpint (trellis_date_new (2024, 2, 29), ==, trellis_date_new (2024, 3, 1) - 1);
  g_assert_cmpint (trellis_date_new (2025, 2, 29), ==, 0);
  g_assert_cmpint (trellis_date_new (0, 1, 1), ==, 0);
  g_assert_cmpint (trellis_date_new (10000, 1, 1), ==, 0);
  g_assert_cmpint (trellis_date_new (2026, 257, 1), ==, 0);
  g_assert_cmpint (trellis_date_new (2026, 1, 257), ==, 0);
  g_assert_cmpint (trellis_date_new (65536 + 2026, 1, 1), ==, 0);
}

static void
test_date_week (void)
{
  gint64 monday = trellis_date_new (2026, 5, 18);

  for (int i = 0; i < 7; i++) {
    g_assert_cmpint (trellis_date_weekday (monday + i), ==, i + 1);
    g_assert_cmpint (trellis_date_monday (monday + i), ==, monday);
  }
  g_assert_cmpint (trellis_date_monday (monday - 1), ==, monday - 7);
  g_assert_cmpint (trellis_date_weekday (trellis_date_new (2000, 1, 1)), ==, 6);
}

static void
test_date_add_months (void)
{
  static const struct {
    const char *from;
    int months;
    const char *to;
  } cases[] = {
    { "2026-01-31", 1, "2026-02-28" },
    { "2024-01-31", 1, "2024-02-29" },
    { "2026-03-31", -1, "2026-02-28" },
    { "2026-05-18", 0, "2026-05-18" },
    { "2026-05-18", 12, "2027-05-18" },
    { "2024-02-29", 12, "2025-02-28" },
    { "2024-02-29", -48, "2020-02-29" },
    { "2026-01-15", -1, "2025-12-15" },
    { "2026-12-15", 1, "2027-01-15" },
    { "9999-11-30", 1, "9999-12-30" },
    { "9999-12-31", 1, "" },
    { "0001-01-01", -1, "" },
    { "2026-05-18", G_MAXINT, "" },
    { "2026-05-18", G_MININT, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *to = NULL;
    gint64 from;

    g_assert_true (trellis_date_parse (cases[i].from, &from));
    to = trellis_date_format (trellis_date_add_months (from, cases[i].months));
    g_assert_cmpstr (to, ==, cases[i].to);
  }
}

static void
test_zone_known (void)
{
  static const struct {
    const char *id;
    gboolean known;
  } cases[] = {
    { "Europe/London", TRUE },
    { "America/Port-au-Prince", TRUE },
    { "America/Argentina/Buenos_Aires", TRUE },
    { "Etc/GMT+1", TRUE },
    { "UTC", TRUE },
    { "+01:00", TRUE },
    { "-05:30", TRUE },
    { NULL, FALSE },
    { "", FALSE },
    { "Europe", FALSE },
    { "Europe/Atlantis", FALSE },
    { "GMT Standard Time", FALSE },
    /* Files that lie beside the zones and are none. */
    { "zone.tab", FALSE },
    { "leapseconds", FALSE },
    { "tzdata.zi", FALSE },
    { "../../../etc/passwd", FALSE },
    { "../../../dev/zero", FALSE },
    { "Europe/../../../../dev/zero", FALSE },
    { "/etc/passwd", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_test_message ("%s", cases[i].id ? cases[i].id : "(null)");
    g_assert_cmpint (trellis_zone_is_known (cases[i].id), ==, cases[i].known);
  }
}

static void
test_zone_fallback (void)
{
  g_autoptr (GTimeZone) unknown = trellis_zone ("Europe/Atlantis");
  g_autoptr (GTimeZone) evil = trellis_zone ("../../../dev/zero");
  g_autoptr (GTimeZone) local = trellis_zone (NULL);

  g_assert_cmpstr (g_time_zone_get_identifier (unknown), ==, "UTC");
  g_assert_cmpstr (g_time_zone_get_identifier (evil), ==, "UTC");
  g_assert_nonnull (local);
  g_assert_true (trellis_zone_is_known (trellis_zone_local ()));
}

static void
test_instant_parse (void)
{
  const gint64 eight = 1779091200 * TRELLIS_SECOND; /* 2026-05-18 08:00 UTC */
  const struct {
    const char *text;
    gboolean taken;
    gint64 instant;
  } cases[] = {
    { "2026-05-18T08:00:00Z", TRUE, eight },
    { "2026-05-18T09:00:00+01:00", TRUE, eight },
    { "2026-05-18T02:30:00-05:30", TRUE, eight },
    { "2026-05-18T08:00:00.25Z", TRUE, eight + 250000 },
    { "2026-05-18T08:00:00.000001Z", TRUE, eight + 1 },
    { "2026-05-18", TRUE, eight - 8 * 60 * TRELLIS_MINUTE },
    { "1969-12-31T23:59:59Z", TRUE, -G_USEC_PER_SEC },
    { NULL, FALSE, 0 },
    { "", FALSE, 0 },
    { "2026-05-18T08:00:00", FALSE, 0 },
    { "2026-05-18T08:00:00.5", FALSE, 0 },
    { "2026-05-18T08:00Z", FALSE, 0 },
    { "2026-05-18T24:30:00Z", FALSE, 0 },
    { "2026-05-18T08:61:00Z", FALSE, 0 },
    { "2026-02-30T08:00:00Z", FALSE, 0 },
    { "2026-05-18T08:00:00Zzz", FALSE, 0 },
    { "2026-05-18T08:00:00+99:00", FALSE, 0 },
    { "yesterday at eight o'clock", FALSE, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    gint64 instant = 0;

    g_test_message ("%s", cases[i].text ? cases[i].text : "(null)");
    g_assert_cmpint (trellis_instant_parse (cases[i].text, &instant), ==, cases[i].taken);
    g_assert_cmpint (instant, ==, cases[i].instant);
  }
}

static void
test_instant_format (void)
{
  const gint64 eight = 1779091200 * TRELLIS_SECOND;
  const struct {
    gint64 instant;
    const char *zone;
    const char *text;
  } cases[] = {
    { eight, "UTC", "2026-05-18T08:00:00Z" },
    { eight, "Europe/London", "2026-05-18T09:00:00+01:00" },
    { eight, "America/St_Johns", "2026-05-18T05:30:00-02:30" },
    { eight + 250000, "UTC", "2026-05-18T08:00:00.250000Z" },
    { -1, "UTC", "1969-12-31T23:59:59.999999Z" },
    { 0, "UTC", "" },
    { G_MAXINT64, "UTC", "" },
    { G_MININT64, "UTC", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *text = trellis_instant_format (cases[i].instant, cases[i].zone);

    g_assert_cmpstr (text, ==, cases[i].text);
  }
}

/* Any instant comes back as it was, whatever the zone it is written in. */
static void
test_instant_round_trip (void)
{
  static const char *const zones[] = { "UTC", "Europe/London", "Asia/Kolkata", "America/New_York",
                                       "Africa/Monrovia" };
  const gint64 first = trellis_date_to_instant (FIRST_DATE + 2);
  const gint64 last = trellis_date_to_instant (LAST_DATE - 2);

  for (guint i = 0; i < 5000; i++) {
    gint64 instant = first + (gint64) (g_test_rand_double () * (double) (last - first));
    const char *zone = zones[i % G_N_ELEMENTS (zones)];
    g_autofree char *text = trellis_instant_format (instant, zone);
    gint64 back;

    g_assert_true (trellis_instant_parse (text, &back));
    if (back != instant)
      g_test_message ("%s in %s", text, zone);
    g_assert_cmpint (back, ==, instant);
  }
}

static void
test_micros (void)
{
  const gint64 eight = 1779091200 * TRELLIS_SECOND;

  for (gint64 micros = 0; micros < G_USEC_PER_SEC; micros += 37) {
    g_autofree char *text = trellis_instant_format (eight + 59 * TRELLIS_SECOND + micros, "UTC");
    gint64 back;

    g_assert_true (trellis_instant_parse (text, &back));
    g_assert_cmpint (back, ==, eight + 59 * TRELLIS_SECOND + micros);
  }
}

static void
test_local (void)
{
  static const struct {
    const char *date;
    int minute;
    const char *zone;
    const char *instant;
  } cases[] = {
    { "2026-05-18", 540, "Europe/London", "2026-05-18T08:00:00Z" },
    { "2026-01-18", 540, "Europe/London", "2026-01-18T09:00:00Z" },
    { "2026-05-18", 0, "Europe/London", "2026-05-17T23:00:00Z" },
    { "2026-05-18", 1439, "UTC", "2026-05-18T23:59:00Z" },
    /* The clocks jump from 1:00 to 2:00 and, in October, from 2:00 back to 1:00. */
    { "2026-03-29", 59, "Europe/London", "2026-03-29T00:59:00Z" },
    { "2026-03-29", 90, "Europe/London", "2026-03-29T01:00:00Z" },
    { "2026-03-29", 120, "Europe/London", "2026-03-29T01:00:00Z" },
    { "2026-10-25", 90, "Europe/London", "2026-10-25T00:30:00Z" },
    { "2026-10-25", 120, "Europe/London", "2026-10-25T02:00:00Z" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *text = NULL;
    gint64 date;

    g_assert_true (trellis_date_parse (cases[i].date, &date));
    text = trellis_instant_format (
        trellis_instant_from_local (date, cases[i].minute, cases[i].zone), "UTC");
    g_assert_cmpstr (text, ==, cases[i].instant);
  }
  g_assert_cmpint (trellis_instant_from_local (FIRST_DATE, 1440, "UTC"), ==, 0);
  g_assert_cmpint (trellis_instant_from_local (FIRST_DATE, -1, "UTC"), ==, 0);
}

static void
test_parts (void)
{
  gint64 late, date = trellis_date_new (2026, 5, 18);

  g_assert_true (trellis_instant_parse ("2026-05-18T23:30:00Z", &late));
  g_assert_cmpint (trellis_instant_date (late, "UTC"), ==, date);
  g_assert_cmpint (trellis_instant_minute (late, "UTC"), ==, 23 * 60 + 30);
  g_assert_cmpint (trellis_instant_date (late, "Europe/London"), ==, date + 1);
  g_assert_cmpint (trellis_instant_minute (late, "Europe/London"), ==, 30);
  g_assert_cmpint (trellis_instant_date (G_MAXINT64, "UTC"), ==, 0);
  g_assert_cmpint (trellis_instant_minute (G_MAXINT64, "UTC"), ==, 0);
  g_assert_cmpint (trellis_date_from_instant (-1), ==, trellis_date_new (1969, 12, 31));
}

/* At either end of the calendar a zone may show a year that does not exist. */
static void
test_ends (void)
{
  static const char *const zones[] = { "UTC", "America/New_York", "Asia/Kolkata",
                                       "Pacific/Kiritimati" };
  const gint64 ends[] = { trellis_date_to_instant (FIRST_DATE),
                          trellis_date_to_instant (LAST_DATE + 1) - 1 };

  for (guint i = 0; i < G_N_ELEMENTS (zones); i++)
    for (guint e = 0; e < G_N_ELEMENTS (ends); e++) {
      g_autofree char *text = trellis_instant_format (ends[e], zones[i]);
      gint64 back;

      g_test_message ("%s", text);
      if (*text) {
        g_assert_true (trellis_instant_parse (text, &back));
        g_assert_cmpint (back, ==, ends[e]);
      }
      trellis_instant_date (ends[e], zones[i]);
      trellis_instant_minute (ends[e], zones[i]);
    }
}

static void
test_present (void)
{
  gint64 before = g_get_real_time (), now = trellis_now ();

  g_assert_cmpint (now, >=, before);
  g_assert_cmpint (now, <, before + TRELLIS_DAY);
  g_assert_cmpint (ABS (trellis_today () - trellis_date_from_instant (now)), <=, 1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/base/time/date/parse", test_date_parse);
  g_test_add_func ("/base/time/date/round-trip", test_date_round_trip);
  g_test_add_func ("/base/time/date/limits", test_date_limits);
  g_test_add_func ("/base/time/date/new", test_date_new);
  g_test_add_func ("/base/time/date/week", test_date_week);
  g_test_add_func ("/base/time/date/add-months", test_date_add_months);
  g_test_add_func ("/base/time/zone/known", test_zone_known);
  g_test_add_func ("/base/time/zone/fallback", test_zone_fallback);
  g_test_add_func ("/base/time/instant/parse", test_instant_parse);
  g_test_add_func ("/base/time/instant/format", test_instant_format);
  g_test_add_func ("/base/time/instant/round-trip", test_instant_round_trip);
  g_test_add_func ("/base/time/instant/micros", test_micros);
  g_test_add_func ("/base/time/instant/local", test_local);
  g_test_add_func ("/base/time/instant/parts", test_parts);
  g_test_add_func ("/base/time/instant/ends", test_ends);
  g_test_add_func ("/base/time/present", test_present);
  return g_test_run ();
}
