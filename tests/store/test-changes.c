/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fixture.h"

#include "store/trellis-changes-private.h"
#include "store/trellis-connection-private.h"
#include "store/trellis-store-error.h"

#include <string.h>

typedef struct {
  char *folder;
  TrellisConnection *connection;
} Fixture;

static const char *const tracked[] = { "thing", "counterpart", NULL };

static void
set_up (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;

  self->folder = test_folder_new ();
  path = g_build_filename (self->folder, "library.db", NULL);
  self->connection = trellis_connection_open (path, TRELLIS_ACCESS_WRITE, &error);
  g_assert_no_error (error);
  g_assert_true (trellis_schema_migrate (test_schema (2), self->connection, &error));
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  trellis_connection_close (self->connection);
  test_folder_free (self->folder);
}

static void
run (Fixture *self, const char *sql)
{
  g_autoptr (GError) error = NULL;

  trellis_connection_run (self->connection, sql, &error);
  g_assert_no_error (error);
}

static TrellisSpool *
record (Fixture *self, const char *sql)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TrellisRecorder) recorder = trellis_recorder_new (self->connection, tracked, &error);
  TrellisSpool *spool;

  g_assert_no_error (error);
  run (self, sql);
  spool = trellis_recorder_take (recorder, &error);
  g_assert_no_error (error);
  return spool;
}

static void
test_counts (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisSpool) spool = NULL;
  g_autoptr (TrellisChanges) changes = NULL;
  const gint64 *rows;
  guint n;

  run (self, "INSERT INTO thing (id, name) VALUES (1, 'a'), (2, 'b'), (3, 'c')");
  spool = record (self, "UPDATE thing SET number = 7 WHERE id = 2; DELETE FROM thing WHERE id = 3;"
                        "INSERT INTO thing (id, name) VALUES (-9, 'd'), (10, 'e');"
                        "UPDATE thing SET number = 0 WHERE id = 1");
  changes = trellis_changes_new (spool);
  g_assert_false (trellis_changes_is_empty (changes));
  g_assert_true (trellis_changes_touch (changes, "thing"));
  g_assert_false (trellis_changes_touch (changes, "counterpart"));
  g_assert_false (trellis_changes_touch (changes, "untracked"));
  g_assert_cmpuint (trellis_changes_count (changes, "thing", TRELLIS_CHANGE_ADDED), ==, 2);
  g_assert_cmpuint (trellis_changes_count (changes, "thing", TRELLIS_CHANGE_CHANGED), ==, 1);
  g_assert_cmpuint (trellis_changes_count (changes, "thing", TRELLIS_CHANGE_REMOVED), ==, 1);
  g_assert_cmpuint (trellis_changes_count (changes, "counterpart", TRELLIS_CHANGE_ADDED), ==, 0);
  rows = trellis_changes_get_rows (changes, "thing", &n);
  g_assert_cmpuint (n, ==, 4);
  for (gint64 id = -9; id <= 10; id++) {
    gboolean listed = FALSE;

    for (guint i = 0; i < n; i++)
      listed |= rows[i] == id;
    g_assert_cmpint (listed, ==, id == -9 || id == 2 || id == 3 || id == 10);
  }
  g_assert_null (trellis_changes_get_rows (changes, "counterpart", &n));
  g_assert_cmpuint (n, ==, 0);
}

static void
test_nothing (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisSpool) spool = record (self, "INSERT INTO untracked (name) VALUES ('x');"
                                                 "INSERT INTO thing (id, name) VALUES (1, 'a');"
                                                 "DELETE FROM thing WHERE id = 1");
  g_autoptr (TrellisChanges) changes = trellis_changes_new (spool);

  g_assert_true (trellis_changes_is_empty (changes));
}

/* Our reader of the format against that of SQLite, on changes of every type and size of value. */

typedef struct {
  guint counts[3];
  gint64 sum;
} Expected;

static int
read_memory (void *from, void *bytes, int *length)
{
  gpointer *reading = from;

  *length = (int) trellis_spool_read (reading[0], reading[1], bytes, (gsize) *length);
  return SQLITE_OK;
}

static void
expect (TrellisSpool *spool, const char *table, Expected *expected)
{
  guint64 position = 0;
  gpointer reading[] = { spool, &position };
  sqlite3_changeset_iter *iter;

  g_assert_cmpint (sqlite3changeset_start_strm (&iter, read_memory, reading), ==, SQLITE_OK);
  while (sqlite3changeset_next (iter) == SQLITE_ROW) {
    const char *name;
    int columns, operation;
    sqlite3_value *id;

    sqlite3changeset_op (iter, &name, &columns, &operation, NULL);
    if (!g_str_equal (name, table))
      continue;
    if (operation == SQLITE_INSERT)
      sqlite3changeset_new (iter, 0, &id);
    else
      sqlite3changeset_old (iter, 0, &id);
    expected->sum += sqlite3_value_int64 (id);
    expected->counts[operation == SQLITE_INSERT   ? TRELLIS_CHANGE_ADDED
                     : operation == SQLITE_UPDATE ? TRELLIS_CHANGE_CHANGED
                                                  : TRELLIS_CHANGE_REMOVED]++;
  }
  sqlite3changeset_finalize (iter);
}

static void
check_reader (TrellisSpool *spool)
{
  g_autoptr (TrellisChanges) changes = trellis_changes_new (spool);

  for (guint i = 0; tracked[i]; i++) {
    Expected expected = { 0 };
    guint n;
    const gint64 *rows = trellis_changes_get_rows (changes, tracked[i], &n);

    expect (spool, tracked[i], &expected);
    for (int type = 0; type < 3; type++)
      g_assert_cmpuint (trellis_changes_count (changes, tracked[i], type), ==,
                        expected.counts[type]);
    for (guint r = 0; r < n; r++)
      expected.sum -= rows[r];
    g_assert_cmpint (expected.sum, ==, 0);
  }
}

static char *
random_statement (void)
{
  int id = g_test_rand_int_range (1, 40);

  switch (g_test_rand_int_range (0, 5)) {
  case 0:
    return g_strdup_printf (
        "INSERT OR REPLACE INTO thing VALUES (%d, 'n%d', %d, %s, zeroblob(%d), 'c')", id,
        g_test_rand_int_range (0, 30), g_test_rand_int (), id % 3 ? "NULL" : "0.25",
        g_test_rand_int_range (0, 5000));
  case 1:
    return g_strdup_printf ("DELETE FROM thing WHERE id = %d", id);
  case 2:
    return g_strdup_printf ("UPDATE thing SET number = number + 1, share = %d.5, "
                            "note = CAST ('long ' || hex (zeroblob (%d)) AS BLOB) WHERE id = %d",
                            id, g_test_rand_int_range (0, 90000), id);
  case 3:
    return g_strdup_printf ("INSERT OR REPLACE INTO counterpart VALUES (%d, %d)", -id, id);
  default:
    return g_strdup_printf ("UPDATE counterpart SET total = total + %d", id);
  }
}

static void
test_reader (Fixture *self, gconstpointer data)
{
  for (int round = 0; round < 60; round++) {
    g_autoptr (GString) sql = g_string_new (NULL);
    g_autoptr (TrellisSpool) spool = NULL;

    for (int i = g_test_rand_int_range (1, 30); i > 0; i--) {
      g_autofree char *statement = random_statement ();

      g_string_append_printf (sql, "%s;", statement);
    }
    spool = record (self, sql->str);
    check_reader (spool);
  }
}

/* A change set that was cut short or is garbage is read without harm. */
static void
test_broken (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisSpool) whole = record (
      self, "INSERT INTO thing (id, name, note) VALUES (1, 'a', zeroblob(300)), (2, 'b', NULL);"
            "INSERT INTO counterpart VALUES (1, 2)");
  guint8 bytes[1024];
  guint64 position = 0;
  gsize length = trellis_spool_read (whole, &position, bytes, sizeof bytes);

  for (gsize cut = 0; cut < length; cut++) {
    g_autoptr (TrellisSpool) part = trellis_spool_new ();

    trellis_spool_write (part, bytes, cut);
    trellis_changes_unref (trellis_changes_new (part));
  }
  for (int round = 0; round < 2000; round++) {
    g_autoptr (TrellisSpool) other = trellis_spool_new ();
    guint8 copy[1024];

    memcpy (copy, bytes, length);
    for (int i = 0; i < 3; i++)
      copy[g_test_rand_int_range (0, (gint32) length)] = (guint8) g_test_rand_int ();
    trellis_spool_write (other, copy, length);
    trellis_changes_unref (trellis_changes_new (other));
  }
}

static void
test_many_rows (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisSpool) spool = record (
      self, "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) "
            "INSERT INTO thing (name, note) SELECT 'n' || i, zeroblob(500) FROM n");
  g_autoptr (TrellisChanges) changes = trellis_changes_new (spool);
  guint n;

  g_assert_cmpuint (trellis_spool_get_length (spool), >, 1 << 20);
  trellis_changes_get_rows (changes, "thing", &n);
  g_assert_cmpuint (n, ==, 0);
  g_assert_cmpuint (trellis_changes_count (changes, "thing", TRELLIS_CHANGE_ADDED), ==, 5000);
  g_assert_true (trellis_changes_apply (self->connection, spool, TRUE, NULL));
  g_assert_cmpint (
      trellis_connection_get_number (self->connection, "SELECT count(*) FROM thing", -1), ==, 0);
}

static void
test_conflict (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisSpool)
      spool = record (self, "INSERT INTO thing (id, name) VALUES (1, 'a'), (2, 'b')");
  g_autoptr (GError) error = NULL;

  run (self, "UPDATE thing SET number = 5 WHERE id = 2");
  g_assert_false (trellis_changes_apply (self->connection, spool, TRUE, &error));
  g_assert_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_CONFLICT);
  g_assert_cmpint (
      trellis_connection_get_number (self->connection, "SELECT count(*) FROM thing", -1), ==, 2);
}

#define ADD(name, test) g_test_add ("/store/changes/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("counts", test_counts);
  ADD ("nothing", test_nothing);
  ADD ("reader", test_reader);
  ADD ("broken", test_broken);
  ADD ("many-rows", test_many_rows);
  ADD ("conflict", test_conflict);
  return g_test_run ();
}
