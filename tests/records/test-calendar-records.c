/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "records-fixture.h"

#include "base/trellis-time.h"
#include "records/trellis-calendar-records.h"

#define HOUR (60 * TRELLIS_MINUTE)
#define FROM (1000 * TRELLIS_DAY)
#define TO (FROM + TRELLIS_DAY)

/* An event from START to END (0 for none) and whether it touches the day from FROM to TO. */
static const struct {
  const char *what;
  gint64 start, end;
  gboolean touches;
} cases[] = {
  { "inside", FROM + HOUR, FROM + 2 * HOUR, TRUE },
  { "the whole of it", FROM, TO, TRUE },
  { "begins with it", FROM, FROM + HOUR, TRUE },
  { "ends with it", TO - HOUR, TO, TRUE },
  { "ends as it begins", FROM - HOUR, FROM, FALSE },
  { "ends just after it begins", FROM - HOUR, FROM + 1, TRUE },
  { "begins as it ends", TO, TO + HOUR, FALSE },
  { "begins just before it ends", TO - 1, TO + HOUR, TRUE },
  { "before", FROM - 5 * HOUR, FROM - 4 * HOUR, FALSE },
  { "after", TO + 4 * HOUR, TO + 5 * HOUR, FALSE },
  { "a day long, ends as it begins", FROM - TRELLIS_DAY, FROM, FALSE },
  { "a day long, ends just after", FROM - TRELLIS_DAY + 1, FROM + 1, TRUE },
  { "a day and a bit, from just a day before", FROM - TRELLIS_DAY, FROM + 1, TRUE },
  { "longer than a day, from before a day before", FROM - TRELLIS_DAY - 1, FROM + 1, TRUE },
  { "longer than a day, ends as it begins", FROM - 3 * TRELLIS_DAY, FROM, FALSE },
  { "a week around it", FROM - 3 * TRELLIS_DAY, FROM + 4 * TRELLIS_DAY, TRUE },
  { "a year that ends in it", FROM - 365 * TRELLIS_DAY, FROM + HOUR, TRUE },
  { "a week from within", FROM + HOUR, FROM + 7 * TRELLIS_DAY, TRUE },
  { "a moment in it", FROM + HOUR, FROM + HOUR, TRUE },
  { "a moment at its beginning", FROM, FROM, TRUE },
  { "a moment at its end", TO, TO, FALSE },
  { "without an end, in it", FROM + HOUR, 0, TRUE },
  { "without an end, at its beginning", FROM, 0, TRUE },
  { "without an end, before", FROM - HOUR, 0, FALSE },
  { "without a time", 0, 0, FALSE },
};

static gpointer
save_event (RecordsFixture *self, const char *title, gint64 start, gint64 end)
{
  gpointer event = trellis_entity_new (TRELLIS_TYPE_EVENT);

  trellis_entity_set_text (event, TRELLIS_EVENT_TITLE, title);
  trellis_entity_set_number (event, TRELLIS_EVENT_START, start);
  trellis_entity_set_number (event, TRELLIS_EVENT_END, end);
  records_save (self, event);
  return event;
}

static void
test_table (RecordsFixture *self, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GObject) event = save_event (self, cases[i].what, cases[i].start, cases[i].end);
    g_autoptr (GPtrArray)
        found = trellis_calendar_records_between (records_reader (self), FROM, TO, NULL);

    g_test_message ("%s", cases[i].what);
    g_assert_cmpuint (found->len, ==, cases[i].touches);
    g_assert_true (trellis_store_undo (self->store, NULL));
  }
}

/* Random events and ranges against the same said in one sentence. */
static void
test_random (RecordsFixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_object_unref);

  for (int i = 0; i < 300; i++) {
    gint64 start = FROM + g_test_rand_int_range (0, 1000) * HOUR;
    int length = g_test_rand_int_range (0, 4);
    gpointer event = trellis_entity_new (TRELLIS_TYPE_EVENT);

    trellis_entity_set_number (event, TRELLIS_EVENT_START, start);
    trellis_entity_set_number (event, TRELLIS_EVENT_END,
                               length == 3 ? 0
                                           : start + (length == 2 ? 100 : 10) *
                                                         g_test_rand_int_range (0, 6) * HOUR / 10);
    g_ptr_array_add (all, event);
  }
  records_save_all (self, all, NULL);
  for (int round = 0; round < 200; round++) {
    gint64 from = FROM + g_test_rand_int_range (-20, 1000) * HOUR;
    gint64 to = from + g_test_rand_int_range (1, 200) * HOUR;
    g_autoptr (GPtrArray)
        found = trellis_calendar_records_between (records_reader (self), from, to, NULL);
    guint expected = 0;
    gint64 last = G_MININT64;

    for (guint i = 0; i < all->len; i++) {
      gint64 start = trellis_entity_get_number (all->pdata[i], TRELLIS_EVENT_START);

      expected += start < to &&
                  (start >= from ||
                   trellis_entity_get_number (all->pdata[i], TRELLIS_EVENT_END) > from);
    }
    g_assert_cmpuint (found->len, ==, expected);
    for (guint i = 0; i < found->len; i++) {
      gint64 start = trellis_entity_get_number (found->pdata[i], TRELLIS_EVENT_START);

      g_assert_cmpint (start, >=, last);
      last = start;
    }
  }
}

static void
test_building (RecordsFixture *self, gconstpointer data)
{
  const char *const list[] = { "listening", NULL };
  const char *const expected[] = { "second", "third" };
  g_autoptr (GPtrArray) found = NULL;

  for (int i = 0; i < 6; i++) {
    const char *const titles[] = { "past", "third", "second", "cancelled", "fourth", "other" };
    const gint64 starts[] = { 5, 30, 20, 15, 40, 25 };
    g_autoptr (GObject) event = trellis_entity_new (TRELLIS_TYPE_EVENT);

    trellis_entity_set_text (event, TRELLIS_EVENT_TITLE, titles[i]);
    trellis_entity_set_number (event, TRELLIS_EVENT_START, starts[i]);
    trellis_entity_set_list (event, TRELLIS_EVENT_COMPETENCIES, i == 5 ? NULL : list);
    trellis_entity_set_number (event, TRELLIS_EVENT_STATUS,
                               i == 3 ? TRELLIS_EVENT_STATUS_CANCELLED
                                      : TRELLIS_EVENT_STATUS_CONFIRMED);
    records_save (self, event);
  }
  found = trellis_calendar_records_building (records_reader (self), "listening", 10, 2, NULL);
  g_assert_cmpuint (found->len, ==, 2);
  for (guint i = 0; i < 2; i++)
    g_assert_cmpstr (trellis_entity_get_title (found->pdata[i]), ==, expected[i]);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  RECORDS_TEST ("/records/calendar-records/table", test_table);
  RECORDS_TEST ("/records/calendar-records/random", test_random);
  RECORDS_TEST ("/records/calendar-records/building", test_building);
  return g_test_run ();
}
