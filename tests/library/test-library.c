/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fixture.h"
#include "records-fixture.h"

#include "library/trellis-library.h"
#include "records/trellis-search-records.h"

#include <string.h>

typedef struct {
  char *folder;
  char *path;
  TrellisLibrary *library;
  GString *log;
} Fixture;

static void
changed_cb (TrellisLibrary *library, const char *kind, Fixture *self)
{
  g_string_append_printf (self->log, "%s ", kind);
}

static void
set_up (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  self->folder = test_folder_new ();
  self->path = g_build_filename (self->folder, "library.db", NULL);
  self->log = g_string_new (NULL);
  self->library = trellis_library_open (self->path, TRELLIS_LIBRARY_CREATE, &error);
  g_assert_no_error (error);
  g_signal_connect (self->library, "changed", G_CALLBACK (changed_cb), self);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_assert_finalize_object (self->library);
  g_string_free (self->log, TRUE);
  g_free (self->path);
  test_folder_free (self->folder);
}

static void
commit (Fixture *self, TrellisBatch *batch)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (trellis_library_commit (self->library, batch, &error));
  g_assert_no_error (error);
}

static void
test_batch (Fixture *self, gconstpointer data)
{
  g_autoptr (GObject) goal = trellis_entity_new (TRELLIS_TYPE_GOAL);
  g_autoptr (GObject) action = trellis_entity_new (TRELLIS_TYPE_ACTION), stored = NULL;
  g_autofree char *title = NULL, *none = NULL;
  TrellisBatch *batch = trellis_batch_new ("plan", "Plan");

  g_assert_true (trellis_library_is_empty (self->library));
  g_assert_cmpstr (trellis_library_get_me (self->library), ==, "");
  trellis_entity_set_text (goal, TRELLIS_GOAL_TITLE, "Speak up");
  trellis_batch_save (batch, goal);
  trellis_batch_save (batch, action);
  trellis_batch_set (batch, "me", "somebody");
  trellis_entity_set_text (goal, TRELLIS_GOAL_TITLE, "changed after it was saved");
  commit (self, batch);
  g_assert_cmpstr (self->log->str, ==, "goal action ");
  g_assert_false (trellis_library_is_empty (self->library));
  g_assert_cmpstr (trellis_library_get_me (self->library), ==, "somebody");
  title = trellis_library_get_title (self->library, TRELLIS_TYPE_GOAL,
                                     trellis_entity_get_uid (goal));
  g_assert_cmpstr (title, ==, "Speak up");
  none = trellis_library_get_title (self->library, TRELLIS_TYPE_GOAL, "");
  g_assert_cmpstr (none, ==, "");
  stored = trellis_library_get (self->library, TRELLIS_TYPE_GOAL, trellis_entity_get_uid (goal));
  g_assert_cmpint (trellis_entity_get_modified (stored), >, 0);
  g_assert_cmpstr (trellis_library_get_undo_label (self->library), ==, "Plan");
  g_assert_true (trellis_library_undo (self->library, NULL));
  g_assert_true (trellis_library_is_empty (self->library));
  g_assert_cmpstr (trellis_library_get_redo_label (self->library), ==, "Plan");
  g_assert_true (trellis_library_redo (self->library, NULL));
  g_assert_cmpint (test_raw_number (self->path, "SELECT count(*) FROM command WHERE name = 'plan'"),
                   ==, 1);
}

/* Random saves and deletions of every kind: undoing all leads to the start, doing all again to the end. */
static void
random_commit (Fixture *self, GPtrArray *records)
{
  guint n;
  const TrellisKind *const *kinds = trellis_kinds_list (&n);
  TrellisBatch *batch = trellis_batch_new ("random", "Random");

  for (int i = g_test_rand_int_range (1, 30); i > 0; i--) {
    gpointer record;

    if (records->len < 20 || g_test_rand_bit ()) {
      record = trellis_entity_new (
          trellis_kinds_type (kinds[g_test_rand_int_range (0, (gint32) n)]));
      g_ptr_array_add (records, record);
    } else {
      record = records->pdata[g_test_rand_int_range (0, (gint32) records->len)];
    }
    records_fill (record, g_test_rand_int_range (0, 9));
    if (g_test_rand_int_range (0, 4) == 0)
      trellis_batch_delete (batch, record);
    else
      trellis_batch_save (batch, record);
  }
  commit (self, batch);
}

static void
test_walk (Fixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *start = records_dump (self->path), *end = NULL, *back = NULL, *again = NULL;

  for (int i = 0; i < 50; i++)
    random_commit (self, records);
  end = records_dump (self->path);
  records_check_search_index (self->path);
  while (trellis_library_get_undo_label (self->library))
    g_assert_true (trellis_library_undo (self->library, NULL));
  back = records_dump (self->path);
  g_assert_cmpstr (back, ==, start);
  records_check_search_index (self->path);
  g_assert_cmpint (test_raw_number (self->path, "SELECT count(*) FROM event_competency"), ==, 0);
  while (trellis_library_get_redo_label (self->library))
    g_assert_true (trellis_library_redo (self->library, NULL));
  again = records_dump (self->path);
  g_assert_cmpstr (again, ==, end);
  records_check_search_index (self->path);
}

static void
done_cb (GObject *library, GAsyncResult *result, gpointer waiting)
{
  trellis_library_commit_finish (TRELLIS_LIBRARY (library), result, NULL);
  --*(guint *) waiting;
}

/* Ten changes and ten times Ctrl+Z, faster than any of them is done. */
static void
test_quick_undo (Fixture *self, gconstpointer data)
{
  guint waiting = 20;

  for (int i = 0; i < 10; i++) {
    g_autoptr (GObject) goal = trellis_entity_new (TRELLIS_TYPE_GOAL);
    TrellisBatch *batch = trellis_batch_new ("add", "Add");

    trellis_batch_save (batch, goal);
    trellis_library_commit_async (self->library, batch, done_cb, &waiting);
  }
  for (int i = 0; i < 10; i++)
    trellis_library_undo_async (self->library, done_cb, &waiting);
  while (waiting > 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (trellis_library_is_empty (self->library));
  g_assert_null (trellis_library_get_undo_label (self->library));
}

static void
test_search (Fixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) hits = NULL, none = NULL;
  TrellisBatch *batch = trellis_batch_new ("add", "Add");
  g_autoptr (GString) found = g_string_new (NULL);

  for (int i = 0; i < 40; i++) {
    g_autoptr (GObject)
        record = trellis_entity_new (i % 2 ? TRELLIS_TYPE_EVENT : TRELLIS_TYPE_GOAL);

    trellis_entity_set_text (record, trellis_entity_get_kind (record)->title, "Plain Énglish");
    trellis_batch_save (batch, record);
  }
  commit (self, batch);
  hits = trellis_library_search (self->library, "engl", 3);
  for (guint i = 0; i < hits->len; i++)
    g_string_append_printf (found, "%s ", ((TrellisHit *) hits->pdata[i])->kind->name);
  g_assert_cmpstr (found->str, ==, "event event event goal goal goal ");
  none = trellis_library_search (self->library, "\"* OR (", 3);
  g_assert_cmpuint (none->len, ==, 0);
}

static void
test_read_only (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TrellisLibrary)
      reader = trellis_library_open (self->path, TRELLIS_LIBRARY_READ_ONLY, &error);

  g_assert_no_error (error);
  g_assert_true (trellis_library_is_read_only (reader));
  g_assert_false (trellis_library_is_read_only (self->library));
  g_assert_false (trellis_library_commit (reader, trellis_batch_new ("add", "Add"), &error));
  g_assert_nonnull (error);
}

#define ADD(name, test)                                                                            \
  g_test_add ("/library/library/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("batch", test_batch);
  ADD ("walk", test_walk);
  ADD ("quick-undo", test_quick_undo);
  ADD ("search", test_search);
  ADD ("read-only", test_read_only);
  return g_test_run ();
}
