/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Dates of awareness days against those their keepers gave. */
#include "config.h"

#include "base/trellis-time.h"
#include "model/trellis-awareness.h"

static guint
find (const char *name)
{
  for (guint i = 0; i < trellis_awareness_count (); i++)
    if (g_str_equal (trellis_awareness_get (i)->name, name))
      return i;
  g_assert_not_reached ();
}

static void
test_dates (void)
{
  static const struct {
    const char *name;
    int year;
    const char *first, *last;
  } cases[] = {
    { "National Numeracy Day", 2024, "2024-05-22", "2024-05-22" },
    { "National Numeracy Day", 2025, "2025-05-21", "2025-05-21" },
    { "Mental Health Awareness Week", 2023, "2023-05-15", "2023-05-21" },
    { "Mental Health Awareness Week", 2025, "2025-05-12", "2025-05-18" },
    { "Learning at Work Week", 2022, "2022-05-16", "2022-05-22" },
    { "Learning at Work Week", 2026, "2026-05-18", "2026-05-24" },
    { "National Apprenticeship Week", 2024, "2024-02-05", "2024-02-11" },
    { "National Apprenticeship Week", 2025, "2025-02-10", "2025-02-16" },
    { "Carers Week", 2024, "2024-06-10", "2024-06-16" },
    { "Refugee Week", 2022, "2022-06-20", "2022-06-26" },
    { "Time to Talk Day", 2025, "2025-02-06", "2025-02-06" },
    { "International Week of Deaf People", 2026, "2026-09-21", "2026-09-27" },
    { "World Mental Health Day", 2026, "2026-10-10", "2026-10-10" },
    { "International Women's Day", 2027, "2027-03-08", "2027-03-08" },
    { "Volunteers' Week", 2026, "2026-06-01", "2026-06-07" },
    { "LGBT+ History Month", 2024, "2024-02-01", "2024-02-29" },
    { "LGBT+ History Month", 2025, "2025-02-01", "2025-02-28" },
    { "Black History Month", 2026, "2026-10-01", "2026-10-31" },
    { "Dry January", 2027, "2027-01-01", "2027-01-31" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    gint64 first, last;
    g_autofree char *from = NULL, *to = NULL;

    trellis_awareness_dates (find (cases[i].name), cases[i].year, &first, &last);
    from = trellis_date_format (first);
    to = trellis_date_format (last);
    g_test_message ("%s %d", cases[i].name, cases[i].year);
    g_assert_cmpstr (from, ==, cases[i].first);
    g_assert_cmpstr (to, ==, cases[i].last);
  }
}

static void
test_order (void)
{
  for (int year = 2020; year < 2040; year++) {
    g_autoptr (GArray) list = trellis_awareness_list (year);
    gint64 before = 0;

    g_assert_cmpuint (list->len, ==, trellis_awareness_count ());
    for (guint i = 0; i < list->len; i++) {
      gint64 first, last;

      trellis_awareness_dates (g_array_index (list, guint, i), year, &first, &last);
      g_assert_cmpint (first, >=, before);
      g_assert_cmpint (last, >=, first);
      before = first;
    }
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/awareness/dates", test_dates);
  g_test_add_func ("/awareness/order", test_order);
  return g_test_run ();
}
