/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fixture.h"
#include "records-fixture.h"

#include "library/trellis-my-data.h"
#include "model/trellis-kinds.h"

#define ME "019c0000-0000-7000-8000-000000000001"
#define OTHER "019c0000-0000-7000-8000-000000000002"

typedef struct {
  char *folder;
  char *path;
  TrellisLibrary *library;
} Fixture;

static const char *
add (TrellisBatch *batch, GType type, guint field, const char *text)
{
  g_autoptr (TrellisEntity) record = trellis_entity_new (type);

  trellis_entity_set_text (record, field, text);
  trellis_batch_save (batch, record);
  return g_intern_string (trellis_entity_get_uid (record));
}

static void
add_plan (TrellisBatch *batch, const char *person)
{
  const char *plan = add (batch, TRELLIS_TYPE_PLAN, TRELLIS_PLAN_PERSON, person);
  const char *goal = add (batch, TRELLIS_TYPE_GOAL, TRELLIS_GOAL_PLAN, plan);

  add (batch, TRELLIS_TYPE_ACTION, TRELLIS_ACTION_GOAL, goal);
}

static void
set_up (Fixture *self, gconstpointer data)
{
  const char *const people[] = { ME, OTHER };
  TrellisBatch *batch = trellis_batch_new ("add", NULL);

  self->folder = test_folder_new ();
  self->path = g_build_filename (self->folder, "library.db", NULL);
  self->library = trellis_library_open (self->path, TRELLIS_LIBRARY_CREATE, NULL);
  trellis_batch_set (batch, "me", ME);
  for (guint i = 0; i < G_N_ELEMENTS (people); i++) {
    add_plan (batch, people[i]);
    add (batch, TRELLIS_TYPE_SIGN_UP, TRELLIS_SIGN_UP_PERSON, people[i]);
    add (batch, TRELLIS_TYPE_MEMBERSHIP, TRELLIS_MEMBERSHIP_PERSON, people[i]);
    add (batch, TRELLIS_TYPE_CPD_ENTRY, TRELLIS_CPD_ENTRY_PERSON, people[i]);
  }
  add (batch, TRELLIS_TYPE_ACTION, TRELLIS_ACTION_TITLE, "By itself");
  add (batch, TRELLIS_TYPE_SAVED_FILTER, TRELLIS_SAVED_FILTER_TITLE, "Short");
  add (batch, TRELLIS_TYPE_EVENT, TRELLIS_EVENT_TITLE, "Everybody's");
  g_assert_true (trellis_library_commit (self->library, batch, NULL));
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_assert_finalize_object (self->library);
  g_free (self->path);
  test_folder_free (self->folder);
}

static guint
count (Fixture *self, GType type)
{
  g_autoptr (TrellisQuery) query = trellis_query_new (type);

  return trellis_library_count (self->library, query);
}

/* Who I am is a setting, and undone like everything else. */
static void
test_undo_setting (Fixture *self, gconstpointer data)
{
  TrellisBatch *batch = trellis_batch_new ("be", "Who I Am");

  trellis_batch_set (batch, "me", OTHER);
  g_assert_true (trellis_library_commit (self->library, batch, NULL));
  g_assert_cmpstr (trellis_library_get_me (self->library), ==, OTHER);
  g_assert_true (trellis_library_undo (self->library, NULL));
  g_assert_cmpstr (trellis_library_get_me (self->library), ==, ME);
  g_assert_true (trellis_library_redo (self->library, NULL));
  g_assert_cmpstr (trellis_library_get_me (self->library), ==, OTHER);
}

/* What is hers goes, with what belongs to it; what is another's or everybody's stays; and it can be undone. */
static void
test_erase (Fixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) mine = trellis_my_data_list (self->library);

  g_assert_cmpuint (mine->len, ==, 8);
  g_assert_true (
      trellis_library_commit (self->library, trellis_my_data_erase (self->library), NULL));
  g_assert_cmpuint (count (self, TRELLIS_TYPE_PLAN), ==, 1);
  g_assert_cmpuint (count (self, TRELLIS_TYPE_GOAL), ==, 1);
  g_assert_cmpuint (count (self, TRELLIS_TYPE_ACTION), ==, 1);
  g_assert_cmpuint (count (self, TRELLIS_TYPE_SIGN_UP), ==, 1);
  g_assert_cmpuint (count (self, TRELLIS_TYPE_MEMBERSHIP), ==, 1);
  g_assert_cmpuint (count (self, TRELLIS_TYPE_CPD_ENTRY), ==, 1);
  g_assert_cmpuint (count (self, TRELLIS_TYPE_SAVED_FILTER), ==, 0);
  g_assert_cmpuint (count (self, TRELLIS_TYPE_EVENT), ==, 1);
  g_assert_null (trellis_my_data_erase (self->library));
  g_assert_true (trellis_library_undo (self->library, NULL));
  g_assert_cmpuint (count (self, TRELLIS_TYPE_ACTION), ==, 3);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/library/my-data/erase", Fixture, NULL, set_up, test_erase, tear_down);
  g_test_add ("/library/my-data/undo-setting", Fixture, NULL, set_up, test_undo_setting, tear_down);
  return g_test_run ();
}
