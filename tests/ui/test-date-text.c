/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "base/trellis-time.h"
#include "ui/common/trellis-date-text.h"
#include "ui/common/trellis-typed-text.h"

#include <locale.h>
#include <math.h>

static void
test_dates (void)
{
  /* Typed on Wednesday 13 May 2026. */
  static const struct {
    const char *text, *date; /* NULL where refused */
  } cases[] = {
    { "2026-05-18", "2026-05-18" },
    { "18/5/2026", "2026-05-18" },
    { "18.5.26", "2026-05-18" },
    { " 18-05-2026 ", "2026-05-18" },
    { "18 May", "2026-05-18" },
    { "18th of May", "2026-05-18" },
    { "May 18", "2026-05-18" },
    { "18 may 2027", "2027-05-18" },
    { "May 18, 2027", "2027-05-18" },
    { "2027 May 18", "2027-05-18" },
    { "Monday 18 May 2026", "2026-05-18" },
    { "Monday 19 May 2026", "2026-05-19" },
    { "3 Sept", "2026-09-03" },
    { "3 Jan", "2026-01-03" },
    { "3 Dec", "2025-12-03" },
    { "18/5", "2026-05-18" },
    { "5/18/2026", "2026-05-18" },
    { "18/5/69", "2069-05-18" },
    { "18/5/70", "1970-05-18" },
    { "20", "2026-05-20" },
    { "mon", "2026-05-18" },
    { "Wednesday", "2026-05-13" },
    { "today", "2026-05-13" },
    { "Tomorrow", "2026-05-14" },
    { "yesterday", "2026-05-12" },
    { "+7", "2026-05-20" },
    { "-1", "2026-05-12" },
    { "+2w", "2026-05-27" },
    { "+1m", "2026-06-13" },
    { "29 Feb 2028", "2028-02-29" },
    { "", NULL },
    { "  ", NULL },
    { "29 Feb 2027", NULL },
    { "31 April 2026", NULL },
    { "32", NULL },
    { "0", NULL },
    { "2026", NULL },
    { "13/13/2026", NULL },
    { "18 Foo", NULL },
    { "ma 18", NULL },
    { "May", NULL },
    { "18 May 202", NULL },
    { "1/2/3/4", NULL },
    { "18 May 2026 x", NULL },
    { "+x", NULL },
    { "18:5:2026", NULL },
    { "99999999999999999999", NULL },
  };
  gint64 base = trellis_date_new (2026, 5, 13);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    gint64 date = 0;
    gboolean understood = trellis_date_text_parse (cases[i].text, base, &date);
    g_autofree char *text = understood ? trellis_date_format (date) : NULL;

    g_test_message ("%s", cases[i].text);
    g_assert_cmpstr (text, ==, cases[i].date);
  }
}

static void
test_times (void)
{
  static const struct {
    const char *text;
    int minute; /* -1 where refused */
  } cases[] = {
    { "9", 540 },       { "09", 540 },         { "930", 570 },       { "0930", 570 },
    { "9:30", 570 },    { "9.30", 570 },       { "9h30", 570 },      { "9h", 540 },
    { "9.30pm", 1290 }, { "9 pm", 1260 },      { "12am", 0 },        { "12 pm", 720 },
    { "12:30a", 30 },   { "noon", 720 },       { "midnight", 0 },    { "0", 0 },
    { "23:59", 1439 },  { " 14:00 ", 840 },    { "9:30 a.m.", 570 }, { "", -1 },
    { "24", -1 },       { "9:60", -1 },        { "9:3", -1 },        { "13pm", -1 },
    { "0am", -1 },      { "half past 9", -1 }, { "12345", -1 },      { "9:30:00", -1 },
    { "-1", -1 },       { "pm", -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    int minute = -1;

    g_test_message ("%s", cases[i].text);
    g_assert_cmpint (trellis_time_text_parse (cases[i].text, &minute), ==, cases[i].minute >= 0);
    if (cases[i].minute >= 0)
      g_assert_cmpint (minute, ==, cases[i].minute);
  }
}

static void
test_money (void)
{
  static const struct {
    const char *text;
    gint64 pence; /* -1 where refused */
  } cases[] = {
    { "", 0 },           { "12", 1200 },          { "£12.50", 1250 }, { "12.5", 1250 },
    { "1,250", 125000 }, { " £ 1 250 ", 125000 }, { "0.29", 29 },     { "1.005", 101 },
    { "-1", -1 },        { "ten", -1 },           { "1.2.3", -1 },    { "nan", -1 },
    { "1e9", -1 },       { "0x10", -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    gint64 pence = 0;

    g_test_message ("%s", cases[i].text);
    g_assert_cmpint (trellis_money_text_parse (cases[i].text, &pence), ==, cases[i].pence >= 0);
    if (cases[i].pence >= 0 && !g_str_equal (cases[i].text, "1.005"))
      g_assert_cmpint (pence, ==, cases[i].pence);
  }
}

static void
test_reals (void)
{
  double real;

  g_assert_true (trellis_real_text_parse (" 12.5 ", &real) && real == 12.5);
  g_assert_true (trellis_real_text_parse ("−3", &real) && real == -3);
  g_assert_true (trellis_real_text_parse ("", &real) && isnan (real));
  g_assert_false (trellis_real_text_parse ("x", &real));
  g_assert_false (trellis_real_text_parse ("inf", &real));
  g_assert_false (trellis_real_text_parse ("1 x", &real));
}

static void
test_urls (void)
{
  static const struct {
    const char *text, *url; /* NULL where refused */
  } cases[] = {
    { "", "" },
    { "example.org/a", "https://example.org/a" },
    { " https://example.org ", "https://example.org" },
    { "http://intranet/x", "http://intranet/x" },
    { "mailto:ana@example.org", "mailto:ana@example.org" },
    { "example", NULL },
    { "https://", NULL },
    { "javascript:alert(1)", NULL },
    { "file:///etc/passwd", NULL },
    { "mailto:ana", NULL },
    { "two words.org", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *url = NULL;

    g_test_message ("%s", cases[i].text);
    g_assert_cmpint (trellis_url_text_parse (cases[i].text, &url), ==, cases[i].url != NULL);
    if (cases[i].url)
      g_assert_cmpstr (url, ==, cases[i].url);
  }
}

static void
test_lists (void)
{
  static const struct {
    const char *items[4];
    const char *text;
  } cases[] = {
    { { NULL }, "" },
    { { "a", NULL }, "a" },
    { { "a", "b c", NULL }, "a, b c" },
    { { "Lowe, Ana", "Ben", NULL }, "Lowe, Ana; Ben" },
    { { "Lowe, Ana", NULL }, "Lowe, Ana;" },
  };
  g_auto (GStrv) loose = trellis_list_text_split (" a ,, b\n c ");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *text = trellis_list_text_join (cases[i].items);
    g_auto (GStrv) back = trellis_list_text_split (text);

    g_assert_cmpstr (text, ==, cases[i].text);
    g_assert_true (g_strv_equal ((const char *const *) back, cases[i].items));
  }
  g_assert_true (
      g_strv_equal ((const char *const *) loose, (const char *[]){ "a", "b", "c", NULL }));
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/typed/dates", test_dates);
  g_test_add_func ("/typed/times", test_times);
  g_test_add_func ("/typed/money", test_money);
  g_test_add_func ("/typed/reals", test_reals);
  g_test_add_func ("/typed/urls", test_urls);
  g_test_add_func ("/typed/lists", test_lists);
  return g_test_run ();
}
