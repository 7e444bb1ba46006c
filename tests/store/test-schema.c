/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fixture.h"

#include "store/trellis-backup.h"
#include "store/trellis-store.h"

#include <string.h>

typedef struct {
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  self->folder = test_folder_new ();
  self->path = g_build_filename (self->folder, "library.db", NULL);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_free (self->path);
  test_folder_free (self->folder);
}

static void
open_at (Fixture *self, guint version)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TrellisStore)
      store = trellis_store_open (self->path, test_schema (version), TRELLIS_STORE_CREATE, &error);

  g_assert_no_error (error);
  g_assert_nonnull (store);
}

static void
refuse_at (Fixture *self, guint version, TrellisStoreError code)
{
  g_autofree char *before = test_folder_sum (self->folder), *after = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_null (trellis_store_open (self->path, test_schema (version), 0, &error));
  g_assert_error (error, TRELLIS_STORE_ERROR, (gint) code);
  after = test_folder_sum (self->folder);
  g_assert_cmpstr (after, ==, before);
}

static void
test_create (Fixture *self, gconstpointer data)
{
  open_at (self, 3);
  g_assert_cmpint (test_raw_number (self->path, "PRAGMA user_version"), ==, 3);
  g_assert_cmpint (test_raw_number (self->path, "PRAGMA application_id"), ==, 0x74657374);
  open_at (self, 3);
}

static void
test_update (Fixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) backups = NULL;

  open_at (self, 1);
  test_raw_run (self->path, "INSERT INTO thing (name, number) VALUES ('kept', 5)");
  open_at (self, 3);
  g_assert_cmpint (test_raw_number (self->path, "PRAGMA user_version"), ==, 3);
  g_assert_cmpint (test_raw_number (self->path, "SELECT number FROM thing WHERE colour = 'green'"),
                   ==, 5);
  backups = trellis_backup_list (self->path);
  g_assert_cmpuint (backups->len, ==, 1);
  g_assert_nonnull (strstr (backups->pdata[0], "before-update"));
  g_assert_cmpint (test_raw_number (backups->pdata[0], "PRAGMA user_version"), ==, 1);
  g_assert_cmpint (test_raw_number (backups->pdata[0], "SELECT number FROM thing"), ==, 5);
}

/* The fourth version fails half-way: the file stays whole at the third, and can be used. */
static void
test_failing_update (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  open_at (self, 1);
  g_assert_null (trellis_store_open (self->path, test_schema (4), 0, &error));
  g_assert_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_FAILED);
  g_assert_cmpint (test_raw_number (self->path, "PRAGMA user_version"), ==, 3);
  g_assert_cmpint (test_raw_number (self->path,
                                    "SELECT count(*) FROM sqlite_schema WHERE name = 'half_way'"),
                   ==, 0);
  open_at (self, 3);
}

static void
test_newer (Fixture *self, gconstpointer data)
{
  open_at (self, 2);
  refuse_at (self, 1, TRELLIS_STORE_ERROR_NEWER);
}

static const struct {
  const char *what, *sql;
} alterations[] = {
  { "a trigger", "CREATE TRIGGER evil AFTER INSERT ON thing BEGIN DELETE FROM thing; END" },
  { "a temporary-looking view", "CREATE VIEW v AS SELECT * FROM thing" },
  { "a table", "CREATE TABLE more (id INTEGER)" },
  { "an index", "CREATE INDEX more ON thing (name)" },
  { "no trigger", "DROP TRIGGER thing_insert" },
  { "another trigger",
    "DROP TRIGGER thing_insert; CREATE TRIGGER thing_insert AFTER INSERT ON thing "
    "BEGIN DELETE FROM counterpart; END" },
  { "a virtual table that is named like a part of the index",
    "CREATE VIRTUAL TABLE x_search_data USING fts5(a)" },
  { "a column", "ALTER TABLE thing ADD COLUMN more TEXT" },
};

static void
test_altered (Fixture *self, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (alterations); i++) {
    g_test_message ("%s", alterations[i].what);
    test_folder_remove_from (self->folder, "library");
    open_at (self, 2);
    test_raw_run (self->path, alterations[i].sql);
    refuse_at (self, 2, TRELLIS_STORE_ERROR_FOREIGN);
  }
}

#define ADD(name, test) g_test_add ("/store/schema/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("create", test_create);
  ADD ("update", test_update);
  ADD ("failing-update", test_failing_update);
  ADD ("newer", test_newer);
  ADD ("altered", test_altered);
  return g_test_run ();
}
