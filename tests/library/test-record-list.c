/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The list model against a naive one that does only what it is told, as a view does. */
#include "config.h"

#include "fixture.h"
#include "records-fixture.h"

#include "library/trellis-record-list.h"

typedef struct {
  char *folder;
  char *path;
  TrellisLibrary *library;
  TrellisRecordList *list;
  GPtrArray *naive; /* one “uid modified” a row */
  guint changes; /* signals since last asked */
  guint rows; /* rows they named */
} Fixture;

static char *
row_at (GListModel *model, guint position)
{
  g_autoptr (GObject) record = g_list_model_get_item (model, position);

  g_assert_nonnull (record);
  return g_strdup_printf ("%s %" G_GINT64_FORMAT, trellis_entity_get_uid (record),
                          trellis_entity_get_modified (record));
}

static void
items_changed_cb (GListModel *model, guint position, guint removed, guint added, Fixture *self)
{
  self->changes++;
  self->rows += removed + added;
  g_assert_cmpuint (position + removed, <=, self->naive->len);
  if (removed > 0)
    g_ptr_array_remove_range (self->naive, position, removed);
  for (guint i = 0; i < added; i++)
    g_ptr_array_insert (self->naive, (gint) (position + i), row_at (model, position + i));
}

static void
set_up (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisQuery) query = trellis_query_new (TRELLIS_TYPE_EVENT);

  self->folder = test_folder_new ();
  self->path = g_build_filename (self->folder, "library.db", NULL);
  self->library = trellis_library_open (self->path, TRELLIS_LIBRARY_CREATE, NULL);
  trellis_query_order (query, TRELLIS_EVENT_SEATS, FALSE);
  self->list = trellis_record_list_new (self->library, query);
  self->naive = g_ptr_array_new_with_free_func (g_free);
  g_signal_connect (self->list, "items-changed", G_CALLBACK (items_changed_cb), self);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_assert_finalize_object (self->list);
  g_assert_finalize_object (self->library);
  g_ptr_array_unref (self->naive);
  g_free (self->path);
  test_folder_free (self->folder);
}

/* What the naive model knows is what the file holds, in its order. */
static void
check (Fixture *self)
{
  g_autofree char *stored = test_raw_text (
      self->path, "SELECT uid || ' ' || modified FROM event ORDER BY seats, id");
  g_auto (GStrv) rows = g_strsplit (stored, "\n", -1);

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (self->list)), ==, g_strv_length (rows));
  g_assert_cmpuint (self->naive->len, ==, g_strv_length (rows));
  for (guint i = 0; rows[i]; i++)
    g_assert_cmpstr (self->naive->pdata[i], ==, rows[i]);
  self->changes = self->rows = 0;
}

static gpointer
event_with (const char *uid, gint64 seats)
{
  gpointer event = trellis_entity_new (TRELLIS_TYPE_EVENT);

  trellis_entity_set_uid (event, uid);
  trellis_entity_set_number (event, TRELLIS_EVENT_SEATS, seats);
  return event;
}

static void
batch_event (TrellisBatch *batch, const char *uid, gint64 seats)
{
  g_autoptr (GObject) event = event_with (uid, seats);

  if (seats < 0)
    trellis_batch_delete (batch, event);
  else
    trellis_batch_save (batch, event);
}

static void
commit (Fixture *self, TrellisBatch *batch)
{
  g_assert_true (trellis_library_commit (self->library, batch, NULL));
}

/* One event: saved with that many seats, or deleted. */
static void
change (Fixture *self, const char *uid, gint64 seats)
{
  TrellisBatch *batch = trellis_batch_new ("change", "Change");

  batch_event (batch, uid, seats);
  commit (self, batch);
}

static void
expect_signals (Fixture *self, guint changes, guint rows)
{
  g_assert_cmpuint (self->changes, ==, changes);
  g_assert_cmpuint (self->rows, ==, rows);
  check (self);
}

/* As little as can be said is said. */
static void
test_minimal (Fixture *self, gconstpointer data)
{
  g_autoptr (GObject) goal = trellis_entity_new (TRELLIS_TYPE_GOAL);
  TrellisBatch *batch = trellis_batch_new ("other", "Other");

  change (self, "b", 20);
  expect_signals (self, 1, 1);
  change (self, "d", 40);
  expect_signals (self, 1, 1);
  change (self, "a", 10);
  expect_signals (self, 1, 1);
  change (self, "c", 30);
  expect_signals (self, 1, 1);
  change (self, "c", 31); /* in its place */
  expect_signals (self, 1, 2);
  change (self, "b", -1);
  expect_signals (self, 1, 1);
  g_assert_true (trellis_library_undo (self->library, NULL));
  expect_signals (self, 1, 1);
  trellis_batch_save (batch, goal);
  commit (self, batch);
  expect_signals (self, 0, 0);
}

/* In one action, one event comes and another, further down, changes in its place. */
static void
test_shifted (Fixture *self, gconstpointer data)
{
  TrellisBatch *batch = trellis_batch_new ("both", "Both");

  change (self, "b", 20);
  change (self, "c", 30);
  change (self, "d", 40);
  check (self);
  batch_event (batch, "a", 10);
  batch_event (batch, "c", 31);
  commit (self, batch);
  check (self);
}

static void
test_random (Fixture *self, gconstpointer data)
{
  for (int round = 0; round < 150; round++) {
    TrellisBatch *batch = trellis_batch_new ("random", "Random");

    for (int i = g_test_rand_int_range (1, 6); i > 0; i--) {
      g_autofree char *uid = g_strdup_printf ("%d", g_test_rand_int_range (0, 40));

      batch_event (batch, uid, g_test_rand_int_range (-10, 30));
    }
    commit (self, batch);
    check (self);
    /* The first actions may have deleted what was not there. */
    if (g_test_rand_int_range (0, 3) == 0 && trellis_library_get_undo_label (self->library)) {
      g_assert_true (trellis_library_undo (self->library, NULL));
      check (self);
    }
  }
}

/* Ten thousand rows, most of them let go again: a change anywhere is told. */
static void
test_many (Fixture *self, gconstpointer data)
{
  TrellisBatch *batch = trellis_batch_new ("many", NULL);

  for (int i = 0; i < 10000; i++) {
    g_autofree char *uid = g_strdup_printf ("%05d", i);

    batch_event (batch, uid, i);
  }
  commit (self, batch);
  expect_signals (self, 1, 10000);
  for (int i = 0; i < 12; i++) {
    int row = g_test_rand_int_range (0, 10000);
    g_autofree char *uid = g_strdup_printf ("%05d", row);

    change (self, uid, row);
    g_assert_cmpuint (self->rows, ==, 2);
    check (self);
  }
}

static void
test_query (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisQuery) query = trellis_query_new (TRELLIS_TYPE_EVENT);

  for (int i = 0; i < 20; i++) {
    g_autofree char *uid = g_strdup_printf ("%02d", i);

    change (self, uid, i);
  }
  trellis_query_order (query, TRELLIS_EVENT_SEATS, FALSE);
  trellis_query_where_number (query, TRELLIS_EVENT_SEATS, TRELLIS_MATCH_FROM, 15);
  trellis_record_list_set_query (self->list, query);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (self->list)), ==, 5);
  g_assert_cmpuint (self->naive->len, ==, 5);
  g_assert_cmpuint (trellis_record_list_find (self->list, "17"), ==, 2);
  g_assert_cmpuint (trellis_record_list_find (self->list, "03"), ==, G_MAXUINT);
  g_assert_cmpuint (trellis_record_list_find (self->list, "none"), ==, G_MAXUINT);
  g_assert_cmpuint (trellis_record_list_find_from (self->list, TRELLIS_EVENT_SEATS, 17), ==, 2);
  g_assert_cmpuint (trellis_record_list_find_from (self->list, TRELLIS_EVENT_SEATS, 0), ==, 0);
  g_assert_cmpuint (trellis_record_list_find_from (self->list, TRELLIS_EVENT_SEATS, 99), ==, 5);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (self->list), 5));
}

#define ADD(name, test)                                                                            \
  g_test_add ("/library/record-list/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("minimal", test_minimal);
  ADD ("shifted", test_shifted);
  ADD ("random", test_random);
  ADD ("many", test_many);
  ADD ("query", test_query);
  return g_test_run ();
}
