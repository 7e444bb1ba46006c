/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which days of a week get a column. No display is needed. */
#include "config.h"

#include "base/trellis-time.h"
#include "model/trellis-event.h"
#include "ui/calendar/trellis-week-sort.h"

#define MONDAY trellis_date_new (2026, 5, 18)

static const struct {
  const char *name;
  int first; /* days after the Monday at which the week begins */
  int today; /* days after the Monday, -1 for another week */
  int event; /* day of the only event, -1 for none */
  const char *shown; /* from the first day of the week on */
} cases[] = {
  { "nothing at the weekend", 0, -1, 1, "1111100" },
  { "Saturday", 0, -1, 5, "1111110" },
  { "Sunday brings Saturday", 0, -1, 6, "1111111" },
  { "today is Sunday", 0, 6, -1, "1111111" },
  { "Sunday comes first", -1, -1, -1, "0111110" },
  { "Saturday at the end", -1, -1, 5, "0111111" },
};

static void
test_columns (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    TrellisWeekDays days;
    TrellisWeekColumns columns = { 0 };
    TrellisWeekSort sort;
    g_autoptr (GPtrArray) events = g_ptr_array_new_with_free_func (g_object_unref);
    char shown[8] = { 0 };

    g_test_message ("%s", cases[i].name);
    trellis_week_days_init (&days, MONDAY + cases[i].first, 7);
    if (cases[i].event >= 0) {
      TrellisEvent *event = trellis_entity_new (TRELLIS_TYPE_EVENT);
      gint64 start = trellis_instant_from_local (MONDAY + cases[i].event, 600, NULL);

      trellis_entity_set_number (event, TRELLIS_EVENT_START, start);
      trellis_entity_set_number (event, TRELLIS_EVENT_END, start + 30 * TRELLIS_MINUTE);
      g_ptr_array_add (events, event);
    }
    trellis_week_sort_init (&sort, &days, events, NULL);
    trellis_week_sort_columns (&sort, &days, cases[i].today < 0 ? 0 : MONDAY + cases[i].today,
                               &columns);
    for (guint d = 0; d < 7; d++)
      shown[d] = columns.shown[d] ? '1' : '0';
    g_assert_cmpstr (shown, ==, cases[i].shown);
    trellis_week_sort_clear (&sort);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ui/week-columns", test_columns);
  return g_test_run ();
}
