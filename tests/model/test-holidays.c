/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Against the dates that were published, year by year. */
#include "config.h"

#include "model/trellis-holidays.h"

#include "base/trellis-time.h"

static const struct {
  int year;
  const char *england_wales, *scotland, *only_northern_ireland;
} years[] = {
  { 2018, "0101 0330 0402 0507 0528 0827 1225 1226", "0101 0102 0330 0507 0528 0806 1130 1225 1226",
    "0319 0712" },
  { 2019, "0101 0419 0422 0506 0527 0826 1225 1226", "0101 0102 0419 0506 0527 0805 1202 1225 1226",
    "0318 0712" },
  { 2020, "0101 0410 0413 0508 0525 0831 1225 1228", "0101 0102 0410 0508 0525 0803 1130 1225 1228",
    "0317 0713" },
  { 2021, "0101 0402 0405 0503 0531 0830 1227 1228", "0101 0104 0402 0503 0531 0802 1130 1227 1228",
    "0317 0712" },
  { 2022, "0103 0415 0418 0502 0602 0603 0829 0919 1226 1227",
    "0103 0104 0415 0502 0602 0603 0801 0919 1130 1226 1227", "0317 0712" },
  { 2023, "0102 0407 0410 0501 0508 0529 0828 1225 1226",
    "0102 0103 0407 0501 0508 0529 0807 1130 1225 1226", "0317 0712" },
  { 2024, "0101 0329 0401 0506 0527 0826 1225 1226", "0101 0102 0329 0506 0527 0805 1202 1225 1226",
    "0318 0712" },
  { 2025, "0101 0418 0421 0505 0526 0825 1225 1226", "0101 0102 0418 0505 0526 0804 1201 1225 1226",
    "0317 0714" },
  { 2026, "0101 0403 0406 0504 0525 0831 1225 1228",
    "0101 0102 0403 0504 0525 0615 0803 1130 1225 1228", "0317 0713" },
  { 2027, "0101 0326 0329 0503 0531 0830 1227 1228", "0101 0104 0326 0503 0531 0802 1130 1227 1228",
    "0317 0712" },
  { 2028, "0103 0414 0417 0501 0529 0828 1225 1226", "0103 0104 0414 0501 0529 0807 1130 1225 1226",
    "0317 0712" },
  { 2029, "0101 0330 0402 0507 0528 0827 1225 1226", "0101 0102 0330 0507 0528 0806 1130 1225 1226",
    "0319 0712" },
  { 2030, "0101 0419 0422 0506 0527 0826 1225 1226", "0101 0102 0419 0506 0527 0805 1202 1225 1226",
    "0318 0712" },
};

static char *
found (int year, TrellisNation nation)
{
  g_autoptr (GArray) dates = trellis_holidays_of_year (year, nation);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < dates->len; i++) {
    int y, month, day;

    trellis_date_split (g_array_index (dates, gint64, i), &y, &month, &day);
    g_assert_cmpint (y, ==, year);
    g_string_append_printf (text, "%s%02d%02d", i ? " " : "", month, day);
  }
  return g_string_free (text, FALSE);
}

static int
compare (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(char *const *) a, *(char *const *) b);
}

static char *
sorted (const char *one, const char *other)
{
  g_autofree char *both = g_strconcat (one, " ", other, NULL);
  g_auto (GStrv) days = g_strsplit (both, " ", -1);

  qsort (days, g_strv_length (days), sizeof (char *), compare);
  return g_strjoinv (" ", days);
}

static void
test_years (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (years); i++) {
    g_autofree char *england_wales = found (years[i].year, TRELLIS_NATION_ENGLAND_WALES);
    g_autofree char *scotland = found (years[i].year, TRELLIS_NATION_SCOTLAND);
    g_autofree char *northern_ireland = found (years[i].year, TRELLIS_NATION_NORTHERN_IRELAND);
    g_autofree char *expected = sorted (years[i].england_wales, years[i].only_northern_ireland);

    g_assert_cmpstr (england_wales, ==, years[i].england_wales);
    g_assert_cmpstr (scotland, ==, years[i].scotland);
    g_assert_cmpstr (northern_ireland, ==, expected);
  }
}

/* Jubilee of 2012, and New Year's Day of that year in Scotland: a Sunday, kept on the Tuesday after 2 January. */
static void
test_2012 (void)
{
  g_autofree char *england_wales = found (2012, TRELLIS_NATION_ENGLAND_WALES);
  g_autofree char *scotland = found (2012, TRELLIS_NATION_SCOTLAND);

  g_assert_cmpstr (england_wales, ==, "0102 0406 0409 0507 0604 0605 0827 1225 1226");
  g_assert_cmpstr (scotland, ==, "0102 0103 0406 0507 0604 0605 0806 1130 1225 1226");
  g_assert_cmpstr (trellis_holidays_name (trellis_date_new (2012, 1, 3), TRELLIS_NATION_SCOTLAND),
                   ==, "New Year’s Day");
}

/* Earliest, latest, and the two exceptions that Gauss's rule needed. */
static void
test_easter (void)
{
  static const int cases[][3] = {
    { 1818, 3, 22 }, { 1943, 4, 25 }, { 1954, 4, 18 }, { 1981, 4, 19 }, { 2000, 4, 23 },
    { 2008, 3, 23 }, { 2038, 4, 25 }, { 2049, 4, 18 }, { 2076, 4, 19 }, { 2285, 3, 22 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (trellis_holidays_easter (cases[i][0]), ==,
                     trellis_date_new (cases[i][0], cases[i][1], cases[i][2]));
  for (int year = 1583; year < 4000; year++)
    g_assert_cmpint (trellis_date_weekday (trellis_holidays_easter (year)), ==, 7);
}

static void
test_names (void)
{
  static const struct {
    int year, month, day;
    TrellisNation nation;
    const char *name;
  } cases[] = {
    { 2026, 12, 25, TRELLIS_NATION_ENGLAND_WALES, "Christmas Day" },
    { 2022, 12, 27, TRELLIS_NATION_ENGLAND_WALES, "Christmas Day" },
    { 2022, 12, 26, TRELLIS_NATION_SCOTLAND, "Boxing Day" },
    { 2026, 4, 6, TRELLIS_NATION_ENGLAND_WALES, "Easter Monday" },
    { 2026, 4, 6, TRELLIS_NATION_SCOTLAND, NULL },
    { 2025, 7, 14, TRELLIS_NATION_NORTHERN_IRELAND, "Battle of the Boyne" },
    { 2025, 7, 14, TRELLIS_NATION_ENGLAND_WALES, NULL },
    { 2026, 11, 30, TRELLIS_NATION_SCOTLAND, "St Andrew’s Day" },
    { 2020, 5, 4, TRELLIS_NATION_SCOTLAND, NULL },
    { 2026, 11, 25, TRELLIS_NATION_SCOTLAND, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpstr (
        trellis_holidays_name (trellis_date_new (cases[i].year, cases[i].month, cases[i].day),
                               cases[i].nation),
        ==, cases[i].name);
  g_assert_null (trellis_holidays_name (0, TRELLIS_NATION_SCOTLAND));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/holidays/years", test_years);
  g_test_add_func ("/holidays/2012", test_2012);
  g_test_add_func ("/holidays/easter", test_easter);
  g_test_add_func ("/holidays/names", test_names);
  return g_test_run ();
}
