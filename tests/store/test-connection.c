/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fixture.h"

#include "store/trellis-connection.h"
#include "store/trellis-store-error.h"

#include <glib/gstdio.h>
#include <math.h>

typedef struct {
  char *folder;
  char *path;
  TrellisConnection *connection;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  self->folder = test_folder_new ();
  self->path = g_build_filename (self->folder, "a library %41?.db", NULL);
  self->connection = trellis_connection_open (self->path, TRELLIS_ACCESS_WRITE, &error);
  g_assert_no_error (error);
  trellis_connection_run (self->connection,
                          "CREATE TABLE t (a TEXT, b INTEGER, c REAL, d TEXT) STRICT", &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_clear_pointer (&self->connection, trellis_connection_close);
  g_free (self->path);
  test_folder_free (self->folder);
}

static void
test_values (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisStatement) insert = trellis_connection_prepare (
      self->connection, "INSERT INTO t VALUES (?, ?, ?, ?)", NULL);
  g_autoptr (TrellisStatement) select = NULL;

  trellis_statement_bind_text (insert, 1, "ŵ 'quoted'");
  trellis_statement_bind_number (insert, 2, G_MININT64);
  trellis_statement_bind_real (insert, 3, 0.5);
  trellis_statement_bind_static (insert, 4, NULL);
  g_assert_true (trellis_statement_run (insert, NULL));
  trellis_statement_bind_null (insert, 1);
  trellis_statement_bind_real (insert, 3, NAN);
  g_assert_true (trellis_statement_run (insert, NULL));

  select = trellis_connection_prepare (self->connection, "SELECT * FROM t ORDER BY rowid", NULL);
  g_assert_true (trellis_statement_next (select, NULL));
  g_assert_cmpstr (trellis_statement_get_text (select, 0), ==, "ŵ 'quoted'");
  g_assert_cmpint (trellis_statement_get_number (select, 1), ==, G_MININT64);
  g_assert_cmpfloat (trellis_statement_get_real (select, 2), ==, 0.5);
  g_assert_false (trellis_statement_is_null (select, 3));
  g_assert_cmpstr (trellis_statement_get_text (select, 3), ==, "");
  g_assert_true (trellis_statement_next (select, NULL));
  g_assert_true (trellis_statement_is_null (select, 0));
  g_assert_cmpstr (trellis_statement_get_text (select, 0), ==, "");
  g_assert_true (trellis_statement_is_null (select, 2));
  g_assert_false (trellis_statement_next (select, NULL));
  trellis_statement_rewind (select);
  g_assert_true (trellis_statement_next (select, NULL));
  g_assert_cmpint (trellis_connection_get_last_id (self->connection), ==, 2);
}

/* A statement is kept, comes back without its values, and is made again while it is in use. */
static void
check_cache (TrellisStatement *(*prepare) (TrellisConnection *, const char *, GError **),
             TrellisConnection *connection)
{
  static const char sql[] = "SELECT ?1";
  TrellisStatement *first = prepare (connection, sql, NULL), *second, *third;

  trellis_statement_bind_text (first, 1, "left behind");
  second = prepare (connection, sql, NULL);
  g_assert_true (first != second);
  trellis_statement_release (second);
  trellis_statement_release (first);
  third = prepare (connection, sql, NULL);
  g_assert_true (third == first);
  g_assert_true (trellis_statement_next (third, NULL));
  g_assert_true (trellis_statement_is_null (third, 0));
  trellis_statement_release (third);
}

static void
test_cache (Fixture *self, gconstpointer data)
{
  check_cache (trellis_connection_prepare, self->connection);
  check_cache (trellis_connection_prepare_constant, self->connection);
}

static void
test_cache_is_bounded (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisStatement)
      kept = trellis_connection_prepare (self->connection, "SELECT 'kept'", NULL);

  for (int i = 0; i < 2000; i++) {
    g_autofree char *sql = g_strdup_printf ("SELECT %d", i);

    g_assert_cmpint (trellis_connection_get_number (self->connection, sql, -1), ==, i);
  }
  g_assert_true (trellis_statement_next (kept, NULL));
  g_assert_cmpstr (trellis_statement_get_text (kept, 0), ==, "kept");
}

static void
test_errors (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (trellis_connection_prepare (self->connection, "SELEC", &error));
  g_assert_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_FAILED);
  g_clear_error (&error);
  g_assert_false (
      trellis_connection_run (self->connection, "INSERT INTO t (b) VALUES ('x')", &error));
  g_assert_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_FAILED);
  g_assert_cmpint (trellis_connection_get_number (self->connection, "SELECT 1 WHERE 0", 7), ==, 7);
  g_assert_null (trellis_connection_get_text (self->connection, "SELECT 1 WHERE 0"));
}

static const struct {
  const char *pragma, *writes, *reads;
} pragmas[] = {
  { "foreign_keys", "1", "1" },       { "trusted_schema", "0", "0" },
  { "cell_size_check", "1", "1" },    { "journal_mode", "wal", "wal" },
  { "synchronous", "2", NULL },       { "query_only", "0", "1" },
  { "busy_timeout", "5000", "5000" },
};

static void
test_pragmas (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisConnection)
      reader = trellis_connection_open (self->path, TRELLIS_ACCESS_READ, NULL);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (pragmas); i++) {
    g_autofree char *sql = g_strdup_printf ("PRAGMA %s", pragmas[i].pragma);
    g_autofree char *writes = trellis_connection_get_text (self->connection, sql);
    g_autofree char *reads = trellis_connection_get_text (reader, sql);

    g_test_message ("%s", pragmas[i].pragma);
    g_assert_cmpstr (writes, ==, pragmas[i].writes);
    if (pragmas[i].reads)
      g_assert_cmpstr (reads, ==, pragmas[i].reads);
  }
  g_assert_false (trellis_connection_run (reader, "INSERT INTO t VALUES ('', 0, 0, '')", &error));
  g_assert_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_READ_ONLY);
  g_clear_error (&error);
  /* Defensive: even with the setting, the schema is not written to. */
  trellis_connection_run (self->connection, "PRAGMA writable_schema = ON", NULL);
  g_assert_false (trellis_connection_run (self->connection, "DELETE FROM sqlite_schema", &error));
}

/* What is temporary may be made by who only reads; nothing else may, before or after. */
static void
test_temporary (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisConnection)
      reader = trellis_connection_open (self->path, TRELLIS_ACCESS_READ, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (
      trellis_connection_run_temporary (reader, "CREATE TEMP TABLE scratch (x)", &error));
  g_assert_no_error (error);
  g_assert_cmpint (trellis_connection_get_number (reader, "SELECT count(*) FROM scratch", -1), ==,
                   0);
  g_assert_false (trellis_connection_run_temporary (reader, "CREATE TEMP TABLE (", &error));
  g_assert_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_FAILED);
  g_clear_error (&error);
  g_assert_false (trellis_connection_run (reader, "INSERT INTO t VALUES ('', 0, 0, '')", &error));
  g_assert_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_READ_ONLY);
}

static void
test_moved (Fixture *self, gconstpointer data)
{
  g_assert_false (trellis_connection_file_is_moved (self->connection));
  g_unlink (self->path);
  g_assert_true (trellis_connection_file_is_moved (self->connection));
}

/* A reader leaves nothing behind, and leaves a log that others left. */
static void
test_reader_leaves_no_trace (Fixture *self, gconstpointer data)
{
  TrellisConnection *reader;
  g_autofree char *before = NULL, *after = NULL, *log = NULL;
  g_autofree char *path = g_build_filename (self->folder, "copy.db", NULL);

  g_clear_pointer (&self->connection, trellis_connection_close);
  before = test_folder_sum (self->folder);
  reader = trellis_connection_open (self->path, TRELLIS_ACCESS_READ, NULL);
  g_assert_cmpint (trellis_connection_get_number (reader, "SELECT count(*) FROM t", -1), ==, 0);
  trellis_connection_close (reader);
  after = test_folder_sum (self->folder);
  g_assert_cmpstr (after, ==, before);

  self->connection = trellis_connection_open (self->path, TRELLIS_ACCESS_WRITE, NULL);
  trellis_connection_run (self->connection, "INSERT INTO t VALUES ('logged', 0, 0, '')", NULL);
  {
    g_autofree char *wal = g_strconcat (self->path, "-wal", NULL), *content = NULL,
                    *main_file = NULL;
    gsize length, main_length;

    log = g_strconcat (path, "-wal", NULL);
    g_assert_true (g_file_get_contents (wal, &content, &length, NULL));
    g_assert_true (g_file_get_contents (self->path, &main_file, &main_length, NULL));
    g_assert_cmpuint (length, >, 0);
    g_assert_true (g_file_set_contents (log, content, (gssize) length, NULL));
    g_assert_true (g_file_set_contents (path, main_file, (gssize) main_length, NULL));
    reader = trellis_connection_open (path, TRELLIS_ACCESS_READ, NULL);
    g_assert_cmpint (trellis_connection_get_number (reader, "SELECT count(*) FROM t", -1), ==, 1);
    trellis_connection_close (reader);
    g_free (g_steal_pointer (&content));
    g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
    g_assert_cmpmem (content, main_length, main_file, main_length);
    g_assert_true (g_file_test (log, G_FILE_TEST_EXISTS));
  }
}

static gpointer
interrupt_soon (gpointer connection)
{
  g_usleep (20000);
  trellis_connection_interrupt (connection);
  return NULL;
}

static void
test_interrupt (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  GThread *thread = g_thread_new ("interrupt", interrupt_soon, self->connection);

  g_assert_false (trellis_connection_run (
      self->connection,
      "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n",
      &error));
  g_assert_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_FAILED);
  g_thread_join (thread);
}

#define ADD(name, test)                                                                            \
  g_test_add ("/store/connection/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("values", test_values);
  ADD ("cache", test_cache);
  ADD ("cache-is-bounded", test_cache_is_bounded);
  ADD ("errors", test_errors);
  ADD ("pragmas", test_pragmas);
  ADD ("temporary", test_temporary);
  ADD ("moved", test_moved);
  ADD ("reader-leaves-no-trace", test_reader_leaves_no_trace);
  ADD ("interrupt", test_interrupt);
  return g_test_run ();
}
