/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rows by number, lists of any words, times without the rest, and who is booked. */
#include "config.h"

#include "fixture.h"
#include "records-fixture.h"

#include "base/trellis-time.h"
#include "model/trellis-event.h"
#include "model/trellis-person.h"
#include "model/trellis-sign-up.h"
#include "records/trellis-calendar-records.h"
#include "records/trellis-calendar-times.h"
#include "records/trellis-clash-records.h"
#include "records/trellis-records.h"
#include "records/trellis-row-records.h"

#define HOUR (60 * TRELLIS_MINUTE)
#define FROM (1000 * TRELLIS_DAY)

static TrellisEvent *
save_event (RecordsFixture *self, const char *title, gint64 start, gint64 end, gboolean all_day)
{
  TrellisEvent *event = trellis_entity_new (TRELLIS_TYPE_EVENT);

  trellis_entity_set_uid (event, title);
  trellis_entity_set_text (event, TRELLIS_EVENT_TITLE, title);
  trellis_entity_set_number (event, TRELLIS_EVENT_START, start);
  trellis_entity_set_number (event, TRELLIS_EVENT_END, end);
  trellis_entity_set_number (event, TRELLIS_EVENT_ALL_DAY, all_day);
  records_save (self, event);
  return event;
}

static void
test_rows (RecordsFixture *self, gconstpointer data)
{
  static const gint64 rows[] = { 3, 99, 1, 2 };
  g_autoptr (TrellisEvent) a = save_event (self, "A", FROM, FROM + HOUR, FALSE);
  g_autoptr (TrellisEvent) b = save_event (self, "B", FROM, FROM + HOUR, FALSE);
  g_autoptr (TrellisEvent) c = save_event (self, "C", FROM, FROM + HOUR, FALSE);
  g_autoptr (GPtrArray) found = trellis_row_records_read (records_reader (self), TRELLIS_TYPE_EVENT,
                                                          rows, G_N_ELEMENTS (rows), NULL);
  g_autoptr (GPtrArray)
      none = trellis_row_records_read (records_reader (self), TRELLIS_TYPE_EVENT, rows, 0, NULL);

  g_assert_cmpuint (found->len, ==, 3);
  g_assert_true (trellis_entity_equal (found->pdata[0], c));
  g_assert_true (trellis_entity_equal (found->pdata[1], a));
  g_assert_true (trellis_entity_equal (found->pdata[2], b));
  g_assert_cmpuint (none->len, ==, 0);
}

/* What was written comes back, however it is spelled. */
static void
test_lists (RecordsFixture *self, gconstpointer data)
{
  static const char *const lists[][4] = {
    { NULL },
    { "", NULL },
    { "Bea", NULL },
    { "Bea", "Cal", "Dee", NULL },
    { "Bea \"B\" Lang", "C:\\Cal", NULL },
    { "\\", "\"", "\",\"", NULL },
    { "[]", "]", ",", NULL },
    { "two\nlines\tand a tab", "ångström “Bea” 🙂", NULL },
    { "a\\", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++) {
    g_autoptr (TrellisEvent) event = trellis_entity_new (TRELLIS_TYPE_EVENT), read = NULL;

    trellis_entity_set_list (event, TRELLIS_EVENT_SPEAKERS, lists[i]);
    records_save (self, event);
    read = trellis_records_get (records_reader (self), TRELLIS_TYPE_EVENT,
                                trellis_entity_get_uid (event), NULL);
    g_assert_cmpstrv ((char **) trellis_entity_get_list (read, TRELLIS_EVENT_SPEAKERS),
                      (char **) lists[i]);
  }
}

/* What somebody else wrote into the file is read as JSON is, and what is no list is none. */
static void
test_strange_lists (RecordsFixture *self, gconstpointer data)
{
  static const struct {
    const char *json, *expected;
  } cases[] = {
    { "[ \"a\" , \"b\" ]", "a|b" },
    { "[\"a\",\"b\"]", "a|b" },
    { "[\"\\u0061\"]", "a" },
    { "[\"a\",]", "" },
    { "[\"a\"", "" },
    { "[\"a\" \"b\"]", "" },
    { "[", "" },
    { "", "" },
    { "null", "" },
    { "[\"a\"]x", "" },
    { "{\"a\":1}", "" },
    { "[]]", "" },
    { "[\"a", "" },
    { "[\"a\\\"", "" },
    { "[,\"a\"]", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (TrellisEvent) event = save_event (self, "A", FROM, 0, FALSE), read = NULL;
    char *sql = sqlite3_mprintf ("UPDATE event SET speakers = %Q", cases[i].json);
    g_autofree char *joined = NULL;

    test_raw_run (self->path, sql);
    sqlite3_free (sql);
    read = trellis_records_get (records_reader (self), TRELLIS_TYPE_EVENT, "A", NULL);
    joined = g_strjoinv ("|", (char **) trellis_entity_get_list (read, TRELLIS_EVENT_SPEAKERS));
    g_test_message ("%s", cases[i].json);
    g_assert_cmpstr (joined, ==, cases[i].expected);
  }
}

/* Times are those of the events, in their order, and know whole days. */
static void
test_times (RecordsFixture *self, gconstpointer data)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (5);
  g_autoptr (GPtrArray) events = NULL;
  g_autoptr (GArray) times = NULL;
  guint whole = 0;

  for (int i = 0; i < 80; i++) {
    g_autofree char *title = g_strdup_printf ("%d", i);
    gboolean all_day = g_rand_boolean (rand);
    gint64 start = FROM + g_rand_int_range (rand, -4, 4) * TRELLIS_DAY +
                   (all_day ? 0 : g_rand_int_range (rand, 0, 24) * HOUR);
    g_autoptr (TrellisEvent)
        event = save_event (self, title, start,
                            start + g_rand_int_range (rand, 1, 4) * (all_day ? TRELLIS_DAY : HOUR),
                            all_day);
  }
  events = trellis_calendar_records_between (records_reader (self), FROM, FROM + TRELLIS_DAY, NULL);
  times = trellis_calendar_times_between (records_reader (self), FROM, FROM + TRELLIS_DAY, NULL);
  g_assert_cmpuint (times->len, ==, events->len);
  g_assert_cmpuint (times->len, >, 10);
  for (guint i = 0; i < times->len; i++) {
    const TrellisEventTime *time = &g_array_index (times, TrellisEventTime, i);

    g_assert_cmpint (time->start, ==,
                     trellis_entity_get_number (events->pdata[i], TRELLIS_EVENT_START));
    g_assert_cmpint (time->end, ==,
                     trellis_entity_get_number (events->pdata[i], TRELLIS_EVENT_END));
    g_assert_cmpint (time->all_day, ==,
                     trellis_entity_get_flag (events->pdata[i], TRELLIS_EVENT_ALL_DAY));
    whole += time->all_day;
  }
  g_assert_cmpuint (whole, >, 3);
  g_assert_cmpuint (whole, <, times->len);
}

static void
sign_up (RecordsFixture *self, const char *event, const char *person, int status, gint64 at)
{
  g_autoptr (TrellisSignUp) line = trellis_entity_new (TRELLIS_TYPE_SIGN_UP);

  trellis_entity_set_text (line, TRELLIS_SIGN_UP_EVENT, event);
  trellis_entity_set_text (line, TRELLIS_SIGN_UP_PERSON, person);
  trellis_entity_set_number (line, TRELLIS_SIGN_UP_STATUS, status);
  trellis_entity_set_number (line, TRELLIS_SIGN_UP_AT, at);
  records_save (self, line);
}

static void
booked_cb (const char *event, const char *person, const char *name, gpointer data)
{
  g_ptr_array_add (data, g_strdup_printf ("%s:%s:%s", event, person, name));
}

static int
compare (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(char *const *) a, *(char *const *) b);
}

static void
expect (GPtrArray *found, const char *expected)
{
  g_autofree char *joined = NULL;

  g_ptr_array_sort (found, compare);
  g_ptr_array_add (found, NULL);
  joined = g_strjoinv (" ", (char **) found->pdata);
  g_assert_cmpstr (joined, ==, expected);
  g_ptr_array_set_size (found, 0);
}

/* The newest line counts, and only a seat to come. */
static void
test_booked (RecordsFixture *self, gconstpointer data)
{
  g_autoptr (TrellisEvent) a = save_event (self, "A", FROM, FROM + HOUR, FALSE);
  g_autoptr (TrellisEvent) b = save_event (self, "B", FROM + 2 * HOUR, FROM + 3 * HOUR, FALSE);
  g_autoptr (TrellisEvent)
      c = save_event (self, "C", FROM + 9 * TRELLIS_DAY, FROM + 9 * TRELLIS_DAY + HOUR, FALSE);
  g_autoptr (TrellisPerson) ann = trellis_entity_new (TRELLIS_TYPE_PERSON);
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (g_free);
  TrellisConnection *reader = records_reader (self);

  trellis_entity_set_uid (ann, "ann");
  trellis_entity_set_text (ann, TRELLIS_PERSON_TITLE, "Ann Lee");
  records_save (self, ann);
  sign_up (self, "A", "ann", TRELLIS_SIGN_UP_STATUS_BOOKED, 1);
  sign_up (self, "A", "bob", TRELLIS_SIGN_UP_STATUS_BOOKED, 1);
  sign_up (self, "A", "bob", TRELLIS_SIGN_UP_STATUS_WITHDRAWN, 2);
  sign_up (self, "B", "ann", TRELLIS_SIGN_UP_STATUS_WAITING, 1);
  sign_up (self, "B", "ann", TRELLIS_SIGN_UP_STATUS_BOOKED, 2);
  sign_up (self, "B", "bob", TRELLIS_SIGN_UP_STATUS_BOOKED, 2);
  sign_up (self, "C", "ann", TRELLIS_SIGN_UP_STATUS_BOOKED, 1);
  g_assert_true (
      trellis_clash_records_booked (reader, FROM, FROM + TRELLIS_DAY, booked_cb, found, NULL));
  expect (found, "A:ann:Ann Lee B:ann:Ann Lee B:bob:");
  g_assert_true (trellis_clash_records_booked (reader, G_MININT64, 0, booked_cb, found, NULL));
  expect (found, "A:ann:Ann Lee B:ann:Ann Lee B:bob: C:ann:Ann Lee");
  g_assert_true (trellis_clash_records_booked_on (reader, "B", booked_cb, found, NULL));
  expect (found, "B:ann:Ann Lee B:bob:");
  g_assert_true (trellis_clash_records_booked_with (reader, "A", FROM, FROM + TRELLIS_DAY,
                                                    booked_cb, found, NULL));
  expect (found, "B:ann:Ann Lee");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  RECORDS_TEST ("/row-records/rows", test_rows);
  RECORDS_TEST ("/row-records/lists", test_lists);
  RECORDS_TEST ("/row-records/strange-lists", test_strange_lists);
  RECORDS_TEST ("/row-records/times", test_times);
  RECORDS_TEST ("/row-records/booked", test_booked);
  return g_test_run ();
}
