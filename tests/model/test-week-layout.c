/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "base/trellis-time.h"
#include "model/trellis-week-layout.h"

#include <stdio.h>
#include <string.h>

/* Places slots written as "start-end start-end" and writes what came out: column/columns+span, h for hidden. */
static char *
place (const char *text, guint most)
{
  g_auto (GStrv) each = g_strsplit (text, " ", -1);
  TrellisWeekSlot slots[64] = { 0 };
  GString *out = g_string_new (NULL);
  guint n = 0;

  for (; *text && each[n]; n++) {
    char *end;

    slots[n].start = (int) strtol (each[n], &end, 10);
    slots[n].end = (int) strtol (end + 1, NULL, 10);
  }
  trellis_week_layout (slots, n, most);
  for (guint i = 0; i < n; i++)
    g_string_append_printf (out, "%s%c%u/%u+%u%s", i ? " " : "", 'a' + (int) slots[i].cluster,
                            slots[i].column, slots[i].columns, slots[i].span,
                            slots[i].hidden ? "h" : "");
  return g_string_free (out, FALSE);
}

static void
test_columns (void)
{
  const struct {
    const char *slots;
    guint most;
    const char *placed;
  } cases[] = {
    { "", 4, "" },
    { "540-600", 4, "a0/1+1" },
    { "540-600 600-660", 4, "a0/1+1 b0/1+1" }, /* what touches does not overlap */
    { "540-600 540-600", 4, "a0/2+1 a1/2+1" },
    { "540-600 570-630 600-660", 4, "a0/2+1 a1/2+1 a0/2+1" }, /* a chain is one cluster */
    { "540-720 540-600 560-620 640-700", 4,
      "a0/3+1 a1/3+1 a2/3+1 a1/3+2" }, /* grows into free columns */
    { "540-600 545-550 560-570", 4, "a0/2+1 a1/2+1 a1/2+1" },
    { "0-9 0-9 0-9 0-9", 4, "a0/4+1 a1/4+1 a2/4+1 a3/4+1" }, /* just enough room */
    { "0-9 0-9 0-9 0-9 0-9", 4, "a0/4+1 a1/4+1 a2/4+1 a3/4+1h a3/4+1h" },
    { "0-9 0-9 0-9", 1, "a0/1+1h a0/1+1h a0/1+1h" },
    { "0-20 0-5 0-5 0-5 6-20", 3, "a0/3+1 a1/3+1 a2/3+1h a2/3+1h a1/3+1" },
    { "0-9 0-9 10-19 10-19", 4, "a0/2+1 a1/2+1 b0/2+1 b1/2+1" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *placed = place (cases[i].slots, cases[i].most);

    g_assert_cmpstr (placed, ==, cases[i].placed);
  }
}

/* Whatever is thrown at it: nothing that is seen covers anything else that is. */
static void
test_no_cover (void)
{
  for (int turn = 0; turn < 200; turn++) {
    TrellisWeekSlot slots[40] = { 0 };
    guint n = (guint) g_test_rand_int_range (1, 40);
    int start = 0;

    for (guint i = 0; i < n; i++) {
      start += g_test_rand_int_range (0, 40);
      slots[i].start = start;
      slots[i].end = start + g_test_rand_int_range (1, 120);
    }
    trellis_week_layout (slots, n, 4);
    for (guint i = 0; i < n; i++)
      for (guint j = i + 1; j < n; j++)
        if (!slots[i].hidden && !slots[j].hidden && slots[j].start < slots[i].end)
          g_assert_true (slots[i].column + slots[i].span <= slots[j].column ||
                         slots[j].column + slots[j].span <= slots[i].column);
  }
}

static gint64
at (gint64 date, int minute)
{
  return trellis_instant_from_local (date, minute, NULL);
}

static void
test_clip (void)
{
  const gint64 monday = trellis_date_new (2026, 11, 23);
  const struct {
    int start_day, start, end_day, end;
    guint day;
    gboolean on;
    int from, to;
  } cases[] = {
    { 0, 540, 0, 600, 0, TRUE, 540, 600 },   { 0, 540, 0, 600, 1, FALSE, 0, 0 },
    { 0, 1380, 1, 60, 0, TRUE, 1380, 1440 }, { 0, 1380, 1, 60, 1, TRUE, 0, 60 },
    { 0, 1380, 1, 0, 1, FALSE, 0, 0 }, /* what ends at midnight ends the day before */
    { 1, 0, 1, 0, 1, TRUE, 0, 0 }, /* without a length */
    { 0, 540, 2, 600, 1, TRUE, 0, 1440 },    { 0, 540, 0, 500, 0, TRUE, 540, 540 },
    { 6, 600, 7, 600, 6, TRUE, 600, 1440 },
  };
  TrellisWeekDays days;

  trellis_week_days_init (&days, monday, 7);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    int from = 0, to = 0;

    g_assert_cmpint (trellis_week_days_clip (
                         &days, cases[i].day, at (monday + cases[i].start_day, cases[i].start),
                         at (monday + cases[i].end_day, cases[i].end), &from, &to),
                     ==, cases[i].on);
    g_assert_cmpint (from, ==, cases[i].from);
    g_assert_cmpint (to, ==, cases[i].to);
  }
}

/* Slots are written as in test_columns() with the lane before each, such as "1:540-600". */
static void
test_lanes (void)
{
  const struct {
    const char *slots;
    guint lanes;
    const char *placed;
  } cases[] = {
    { "0:540-600 1:540-600", 2, "0a0/1 1b0/1" }, /* lanes do not overlap each other */
    { "0:540-600 1:550-600 0:560-600", 2, "0a0/2 1b0/1 0a1/2" },
    { "1:540-600 0:550-600 1:700-720", 2,
      "1b0/1 0a0/1 1c0/1" }, /* the first lane is counted first */
    { "5:540-600 0:540-600", 2, "1b0/1 0a0/1" }, /* what is beyond goes to the last */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_auto (GStrv) each = g_strsplit (cases[i].slots, " ", -1);
    g_autoptr (GString) out = g_string_new (NULL);
    TrellisWeekSlot slots[8] = { 0 };
    guint n = 0;

    for (; each[n]; n++)
      g_assert_cmpint (sscanf (each[n], "%u:%d-%d", &slots[n].lane, &slots[n].start, &slots[n].end),
                       ==, 3);
    trellis_week_layout_lanes (slots, n, cases[i].lanes, 2);
    for (guint j = 0; j < n; j++)
      g_string_append_printf (out, "%s%u%c%u/%u", j ? " " : "", slots[j].lane,
                              'a' + (int) slots[j].cluster, slots[j].column, slots[j].columns);
    g_assert_cmpstr (out->str, ==, cases[i].placed);
  }
}

/* In London, the clocks of 25 October 2026 go back at two. */
static void
test_clip_clock_change (void)
{
  const gint64 sunday = trellis_date_new (2026, 10, 25);
  TrellisWeekDays days;
  int from, to;

  trellis_week_days_init (&days, sunday, 1);
  g_assert_cmpint (days.midnights[1] - days.midnights[0], ==, 25 * 60 * TRELLIS_MINUTE);
  g_assert_true (trellis_week_days_clip (&days, 0, at (sunday, 600), at (sunday, 660), &from, &to));
  g_assert_cmpint (from, ==, 600);
  g_assert_cmpint (to, ==, 660);
}

static void
test_touch (void)
{
  const gint64 monday = trellis_date_new (2026, 11, 23);
  const struct {
    gboolean all_day;
    int start, end; /* hours from the first midnight, UTC for whole days */
    gboolean on;
    guint first, last;
  } cases[] = {
    { FALSE, 9, 10, TRUE, 0, 0 },    { FALSE, 23, 25, TRUE, 0, 1 },
    { FALSE, 23, 24, TRUE, 0, 0 },   { FALSE, -5, 0, FALSE, 0, 0 },
    { FALSE, -5, 1, TRUE, 0, 0 },    { FALSE, 168, 170, FALSE, 0, 0 },
    { FALSE, 160, 200, TRUE, 6, 6 }, { FALSE, -30, 200, TRUE, 0, 6 },
    { TRUE, 0, 24, TRUE, 0, 0 },     { TRUE, 24, 72, TRUE, 1, 2 },
    { TRUE, -24, 0, FALSE, 0, 0 },   { TRUE, -24, 24, TRUE, 0, 0 },
    { TRUE, 144, 0, TRUE, 6, 6 },    { TRUE, 168, 192, FALSE, 0, 0 },
  };
  TrellisWeekDays days;

  trellis_week_days_init (&days, monday, 7);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    gint64 zero = cases[i].all_day ? trellis_date_to_instant (monday) : days.midnights[0];
    guint first = 99, last = 99;

    g_assert_cmpint (trellis_week_days_touch (
                         &days, cases[i].all_day, zero + cases[i].start * 60 * TRELLIS_MINUTE,
                         zero + cases[i].end * 60 * TRELLIS_MINUTE, &first, &last),
                     ==, cases[i].on);
    if (cases[i].on) {
      g_assert_cmpuint (first, ==, cases[i].first);
      g_assert_cmpuint (last, ==, cases[i].last);
    }
  }
}

/* In winter this clock is UTC, in summer an hour before it: whole days then begin an hour after the day does. */
static void
test_range (void)
{
  const struct {
    gint64 first; /* 0 for 2026-03-23, a Monday; summer time begins on the Sunday */
    guint n;
    int early, late; /* minutes off midnight as UTC has it */
  } cases[] = {
    { 0, 5, 0, 0 },
    { 0, 7, 0, 0 }, /* by the clock it ends an hour earlier than by UTC */
    { 7, 7, -60, 0 },
    { 6, 1, 0, 0 },
  };
  gint64 monday = trellis_date_new (2026, 3, 23);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    gint64 first = monday + cases[i].first, from, to;
    TrellisWeekDays days;

    trellis_week_days_init (&days, first, cases[i].n);
    trellis_week_days_range (&days, &from, &to);
    g_assert_cmpint (from, ==, trellis_date_to_instant (first) + cases[i].early * TRELLIS_MINUTE);
    g_assert_cmpint (to, ==,
                     trellis_date_to_instant (first + cases[i].n) + cases[i].late * TRELLIS_MINUTE);
  }
}

int
main (int argc, char **argv)
{
  g_setenv ("TZ", "Europe/London", TRUE);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/week-layout/columns", test_columns);
  g_test_add_func ("/model/week-layout/no-cover", test_no_cover);
  g_test_add_func ("/model/week-layout/lanes", test_lanes);
  g_test_add_func ("/model/week-layout/clip", test_clip);
  g_test_add_func ("/model/week-layout/clip-clock-change", test_clip_clock_change);
  g_test_add_func ("/model/week-layout/touch", test_touch);
  g_test_add_func ("/model/week-layout/range", test_range);
  return g_test_run ();
}
