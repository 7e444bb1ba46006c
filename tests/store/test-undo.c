/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Random walks: undoing everything leads back to the start, doing it again to the end. */
#include "config.h"

#include "fixture.h"

#include "store/trellis-store.h"

static const char *const tables[] = { "thing", "counterpart", NULL };

typedef struct {
  char *folder;
  char *path;
  TrellisStore *store;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  self->folder = test_folder_new ();
  self->path = g_build_filename (self->folder, "library.db", NULL);
  self->store = trellis_store_open (self->path, test_schema (2), TRELLIS_STORE_CREATE, NULL);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_assert_finalize_object (self->store);
  g_free (self->path);
  test_folder_free (self->folder);
}

static gboolean
run_sql (TrellisTransaction *transaction, gpointer sql, GCancellable *cancellable, GError **error)
{
  return trellis_connection_run (trellis_transaction_get_connection (transaction), sql, error);
}

/* Names are unique and few, so that rows take each other's place. As in the library, a row keeps its name and no row
 * number is used twice. */
static char *
random_change (void)
{
  int id = g_test_rand_int_range (1, 40), name = g_test_rand_int_range (1, 12);

  switch (g_test_rand_int_range (0, 6)) {
  case 0:
    return g_strdup_printf ("INSERT OR REPLACE INTO thing (name, number) VALUES ('n%d', %d);", name,
                            g_test_rand_int ());
  case 1:
    return g_strdup_printf (
        "INSERT INTO thing (name, note) VALUES ('n%d', zeroblob(%d)) ON CONFLICT (name) "
        "DO UPDATE SET note = excluded.note, number = number + 1;",
        name, id * 1000);
  case 2:
    return g_strdup_printf ("DELETE FROM thing WHERE name = 'n%d';", name);
  case 3:
    /* The last two change places. */
    return g_strdup ("CREATE TEMP TABLE two AS SELECT name FROM thing ORDER BY id DESC LIMIT 2;"
                     "DELETE FROM thing WHERE name IN (SELECT name FROM two);"
                     "INSERT INTO thing (name) SELECT name FROM two; DROP TABLE two;");
  case 4:
    return g_strdup_printf ("UPDATE thing SET number = number + 1, share = %d.5 WHERE id > %d;",
                            name, id);
  default:
    return g_strdup_printf ("INSERT OR REPLACE INTO counterpart VALUES (%d, %d);", name, id);
  }
}

static gboolean
random_step (Fixture *self, int step)
{
  g_autoptr (GString) sql = g_string_new (NULL);
  g_autofree char *label = g_strdup_printf ("step %d", step);
  g_autofree char *before = test_raw_dump (self->path, tables), *after = NULL;

  for (int i = g_test_rand_int_range (1, 8); i > 0; i--) {
    g_autofree char *change = random_change ();

    g_string_append (sql, change);
  }
  if (!trellis_store_write (self->store, label, run_sql, sql->str, NULL)) {
    after = test_raw_dump (self->path, tables);
    g_assert_cmpstr (after, ==, before); /* a name was taken: nothing happened */
    return FALSE;
  }
  return TRUE;
}

static void
test_walk (Fixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) states = g_ptr_array_new_with_free_func (g_free);

  for (int round = 0; round < 6; round++) {
    guint at;

    g_ptr_array_set_size (states, 0);
    while (trellis_store_get_undo_label (self->store))
      g_assert_true (trellis_store_undo (self->store, NULL));
    g_ptr_array_add (states, test_raw_dump (self->path, tables));
    for (int i = 0; i < 40; i++) {
      const char *top = trellis_store_get_undo_label (self->store);
      g_autofree char *label = g_strdup (top);

      if (random_step (self, i) && g_strcmp0 (trellis_store_get_undo_label (self->store), label))
        g_ptr_array_add (states, test_raw_dump (self->path, tables));
    }
    at = states->len - 1;
    /* A random walk through the history: every state is the one it was. */
    for (int i = 0; i < 60; i++) {
      const gboolean back = at == states->len - 1 || (at > 0 && g_test_rand_bit ());
      g_autofree char *state = NULL;
      g_autoptr (GError) error = NULL;

      if (back)
        trellis_store_undo (self->store, &error);
      else
        trellis_store_redo (self->store, &error);
      g_assert_no_error (error);
      at = back ? at - 1 : at + 1;
      state = test_raw_dump (self->path, tables);
      g_assert_cmpstr (state, ==, states->pdata[at]);
    }
  }
}

/* Of 130 steps, the last hundred can be undone. */
static void
test_limit (Fixture *self, gconstpointer data)
{
  for (int i = 0; i < 130; i++) {
    g_autofree char *sql = g_strdup_printf ("INSERT INTO thing (name) VALUES ('%d')", i);

    g_assert_true (trellis_store_write (self->store, "Add", run_sql, sql, NULL));
  }
  while (trellis_store_get_undo_label (self->store))
    g_assert_true (trellis_store_undo (self->store, NULL));
  g_assert_cmpint (test_raw_number (self->path, "SELECT count(*) FROM thing"), ==, 30);
  while (trellis_store_get_redo_label (self->store))
    g_assert_true (trellis_store_redo (self->store, NULL));
  g_assert_cmpint (test_raw_number (self->path, "SELECT count(*) FROM thing"), ==, 130);
}

/* A step that is kept in a file, not in memory. */
static void
test_large (Fixture *self, gconstpointer data)
{
  const char *sql =
      "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4000) "
      "INSERT INTO thing (name, note) SELECT 'n' || i, zeroblob(700) FROM n";
  g_autofree char *before = NULL, *after = NULL;

  g_assert_true (trellis_store_write (self->store, "Add", run_sql, (gpointer) sql, NULL));
  before = test_raw_dump (self->path, tables);
  g_assert_true (trellis_store_undo (self->store, NULL));
  g_assert_cmpint (test_raw_number (self->path, "SELECT count(*) FROM thing"), ==, 0);
  g_assert_true (trellis_store_redo (self->store, NULL));
  after = test_raw_dump (self->path, tables);
  g_assert_cmpstr (after, ==, before);
}

#define ADD(name, test) g_test_add ("/store/undo/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("walk", test_walk);
  ADD ("limit", test_limit);
  ADD ("large", test_large);
  return g_test_run ();
}
