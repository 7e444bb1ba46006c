/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fixture.h"
#include "records-fixture.h"

#include "records/trellis-records.h"

static void
check_stored (RecordsFixture *self, gpointer record)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GObject) stored = trellis_records_get (records_reader (self), G_OBJECT_TYPE (record),
                                                    trellis_entity_get_uid (record), &error);

  g_assert_no_error (error);
  g_assert_nonnull (stored);
  g_assert_true (trellis_entity_equal (stored, record));
  g_assert_cmpstr (trellis_entity_get_uid (stored), ==, trellis_entity_get_uid (record));
  g_assert_cmpint (trellis_entity_get_modified (stored), ==, trellis_entity_get_modified (record));
  g_assert_cmpint (trellis_entity_get_origin (stored), ==, trellis_entity_get_origin (record));
}

/* Every field of every kind, set, changed and unset again, comes back as it was. */
static void
test_round_trip (RecordsFixture *self, gconstpointer data)
{
  guint n;
  const TrellisKind *const *kinds = trellis_kinds_list (&n);

  for (guint k = 0; k < n; k++) {
    GType type = trellis_kinds_type (kinds[k]);
    g_autofree char *uid = NULL;

    g_test_message ("%s", kinds[k]->name);
    for (int turn = 0; turn < 5; turn++) {
      g_autoptr (GObject) record = trellis_entity_new (type);

      if (uid)
        trellis_entity_set_uid (record, uid);
      else
        uid = g_strdup (trellis_entity_get_uid (record));
      records_fill (record, (turn * 3) % 5);
      trellis_entity_set_modified (record, 1000 + turn);
      trellis_entity_set_origin (record, turn * 7);
      records_save (self, record);
      check_stored (self, record);
      g_assert_true (trellis_records_exists (records_reader (self), kinds[k], uid));
    }
    for (int undo = 0; undo < 5; undo++)
      g_assert_true (trellis_store_undo (self->store, NULL));
    g_assert_false (trellis_records_exists (records_reader (self), kinds[k], uid));
  }
  records_check_search_index (self->path);
}

static void
test_unknown (RecordsFixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (trellis_records_get (records_reader (self), TRELLIS_TYPE_GOAL, "no such", &error));
  g_assert_no_error (error);
  g_assert_false (
      trellis_records_exists (records_reader (self), trellis_kinds_find ("goal"), "no such"));
  g_assert_cmpint (trellis_records_buried_at (records_reader (self), "no such"), ==, 0);
}

/* A framework with all that hangs on it, several levels deep, and something that only mentions it. */
static gpointer
linked (RecordsFixture *self, GType type, guint field, gpointer to, guint field2, gpointer to2)
{
  gpointer record = trellis_entity_new (type);

  trellis_entity_set_text (record, trellis_entity_get_kind (record)->title, "linked");
  trellis_entity_set_text (record, field, trellis_entity_get_uid (to));
  if (to2)
    trellis_entity_set_text (record, field2, trellis_entity_get_uid (to2));
  records_save (self, record);
  return record;
}

static void
expect_deleted (RecordsFixture *self, gpointer record, gboolean deleted, gint64 at)
{
  const char *uid = trellis_entity_get_uid (record);

  g_assert_cmpint (trellis_records_exists (records_reader (self), trellis_entity_get_kind (record),
                                           uid),
                   ==, !deleted);
  g_assert_cmpint (trellis_records_buried_at (records_reader (self), uid), ==, at);
}

static void
test_cascade (RecordsFixture *self, gconstpointer data)
{
  g_autoptr (GObject) framework = trellis_entity_new (TRELLIS_TYPE_FRAMEWORK);
  g_autoptr (GObject) other = trellis_entity_new (TRELLIS_TYPE_FRAMEWORK);
  g_autoptr (GObject) group = NULL, level = NULL, competency = NULL, indicator = NULL, value = NULL,
                      goal = NULL, kept = NULL, plan = trellis_entity_new (TRELLIS_TYPE_PLAN);
  g_autofree char *before = NULL, *after = NULL, *deleted = NULL, *again = NULL;

  records_save (self, framework);
  records_save (self, other);
  records_save (self, plan);
  group = linked (self, TRELLIS_TYPE_FRAMEWORK_GROUP, TRELLIS_FRAMEWORK_GROUP_FRAMEWORK, framework,
                  0, NULL);
  kept = linked (self, TRELLIS_TYPE_FRAMEWORK_GROUP, TRELLIS_FRAMEWORK_GROUP_FRAMEWORK, other, 0,
                 NULL);
  level = linked (self, TRELLIS_TYPE_LEVEL, TRELLIS_LEVEL_FRAMEWORK, framework, 0, NULL);
  competency = linked (self, TRELLIS_TYPE_COMPETENCY, TRELLIS_COMPETENCY_GROUP, group, 0, NULL);
  indicator = linked (self, TRELLIS_TYPE_INDICATOR, TRELLIS_INDICATOR_COMPETENCY, competency,
                      TRELLIS_INDICATOR_LEVEL, level);
  value = linked (self, TRELLIS_TYPE_VALUE, TRELLIS_VALUE_FRAMEWORK, framework, 0, NULL);
  goal = linked (self, TRELLIS_TYPE_GOAL, TRELLIS_GOAL_PLAN, plan, TRELLIS_GOAL_COMPETENCY,
                 competency);

  before = records_dump (self->path);
  records_remove (self, framework, 77);
  expect_deleted (self, framework, TRUE, 77);
  expect_deleted (self, group, TRUE, 77);
  expect_deleted (self, level, TRUE, 77);
  expect_deleted (self, competency, TRUE, 77);
  expect_deleted (self, indicator, TRUE, 77);
  expect_deleted (self, value, FALSE, 0); /* its link is optional */
  expect_deleted (self, goal, FALSE, 0);
  expect_deleted (self, kept, FALSE, 0);
  deleted = records_dump (self->path);
  g_assert_true (trellis_store_undo (self->store, NULL));
  after = records_dump (self->path);
  g_assert_cmpstr (after, ==, before);
  g_assert_true (trellis_store_redo (self->store, NULL));
  again = records_dump (self->path);
  g_assert_cmpstr (again, ==, deleted);
  records_remove (self, framework, 99); /* gone already: nothing happens */
  expect_deleted (self, framework, TRUE, 77);
  records_check_search_index (self->path);
}

/* What is deleted, brought back and deleted again has one tombstone, the newest. */
static void
test_tombstone (RecordsFixture *self, gconstpointer data)
{
  g_autoptr (GObject) goal = trellis_entity_new (TRELLIS_TYPE_GOAL);

  records_save (self, goal);
  records_remove (self, goal, 10);
  records_save (self, goal);
  records_remove (self, goal, 20);
  expect_deleted (self, goal, TRUE, 20);
  g_assert_cmpint (test_raw_number (self->path, "SELECT count(*) FROM tombstone"), ==, 1);
  g_assert_true (trellis_store_undo (self->store, NULL));
  expect_deleted (self, goal, FALSE, 10);
}

/* Two records that are deleted and come back in another order, in one action. */
static gboolean
change_places (TrellisTransaction *transaction, gpointer data, GCancellable *c, GError **error)
{
  GPtrArray *goals = data;

  for (guint i = 0; i < goals->len; i++)
    if (!trellis_records_delete (transaction, trellis_kinds_find ("goal"),
                                 trellis_entity_get_uid (goals->pdata[i]), 5, error))
      return FALSE;
  for (guint i = goals->len; i > 0; i--)
    if (!trellis_records_put (transaction, goals->pdata[i - 1], error))
      return FALSE;
  return TRUE;
}

static void
test_change_places (RecordsFixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) goals = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *before = NULL, *after = NULL;
  g_autoptr (GError) error = NULL;

  for (int i = 0; i < 5; i++)
    g_ptr_array_add (goals, trellis_entity_new (TRELLIS_TYPE_GOAL));
  records_save_all (self, goals, "Add");
  before = records_dump (self->path);
  g_assert_true (trellis_store_write (self->store, "Change places", change_places, goals, NULL));
  g_assert_true (trellis_store_undo (self->store, &error));
  g_assert_no_error (error);
  after = records_dump (self->path);
  g_assert_cmpstr (after, ==, before);
}

/* Which events build a competency follows the list of each event. */
static void
test_event_competency (RecordsFixture *self, gconstpointer data)
{
  const char *const lists[][4] = {
    { "a", "b", "a", NULL }, { NULL }, { "b", "c", NULL }, { NULL }
  };
  const char *const expected[] = { "a,b", "NULL", "b,c", "NULL" };
  g_autoptr (GObject) event = trellis_entity_new (TRELLIS_TYPE_EVENT);
  const char *sql = "SELECT group_concat(competency) FROM event_competency";

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++) {
    g_autofree char *found = NULL;

    trellis_entity_set_list (event, TRELLIS_EVENT_COMPETENCIES, lists[i]);
    records_save (self, event);
    found = test_raw_text (self->path, sql);
    g_assert_cmpstr (found, ==, expected[i]);
  }
  for (int i = (int) G_N_ELEMENTS (lists) - 2; i >= 0; i--) {
    g_autofree char *found = NULL;

    g_assert_true (trellis_store_undo (self->store, NULL));
    found = test_raw_text (self->path, sql);
    g_assert_cmpstr (found, ==, expected[i]);
  }
}

/* Many at once: new, known and twice the same, with the index paused meanwhile. */
static void
test_put_all (RecordsFixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *before = NULL, *after = NULL;

  for (int round = 0; round < 2; round++) {
    for (int i = 0; i < 100; i++) {
      gpointer event = trellis_entity_new (i % 5 ? TRELLIS_TYPE_EVENT : TRELLIS_TYPE_SIGN_UP);
      g_autofree char *uid = g_strdup_printf ("%d", i % 80);

      trellis_entity_set_uid (event, uid);
      records_fill (event, i + round);
      g_ptr_array_add (records, event);
    }
    records_save_all (self, records, "Import");
    records_check_search_index (self->path);
    for (guint i = records->len - 20; i < records->len; i++)
      check_stored (self, records->pdata[i]);
  }
  g_assert_cmpint (test_raw_number (self->path, "SELECT count(*) FROM event"), ==, 64);
  before = records_dump (self->path);
  for (int i = 0; i < 2; i++)
    g_assert_true (trellis_store_undo (self->store, NULL));
  records_check_search_index (self->path);
  g_assert_cmpint (test_raw_number (self->path, "SELECT count(*) FROM event"), ==, 0);
  for (int i = 0; i < 2; i++)
    g_assert_true (trellis_store_redo (self->store, NULL));
  records_check_search_index (self->path);
  after = records_dump (self->path);
  g_assert_cmpstr (after, ==, before);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  RECORDS_TEST ("/records/records/round-trip", test_round_trip);
  RECORDS_TEST ("/records/records/unknown", test_unknown);
  RECORDS_TEST ("/records/records/cascade", test_cascade);
  RECORDS_TEST ("/records/records/tombstone", test_tombstone);
  RECORDS_TEST ("/records/records/change-places", test_change_places);
  RECORDS_TEST ("/records/records/event-competency", test_event_competency);
  RECORDS_TEST ("/records/records/put-all", test_put_all);
  return g_test_run ();
}
