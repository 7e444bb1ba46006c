/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fixture.h"

#include "store/trellis-store-error.h"

typedef struct {
  char *folder;
  char *path;
  TrellisConnection *connection;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  self->folder = test_folder_new ();
  self->path = g_build_filename (self->folder, "library.db", NULL);
  self->connection = trellis_connection_open (self->path, TRELLIS_ACCESS_WRITE, NULL);
  trellis_connection_run (self->connection, "CREATE TABLE t (a INTEGER UNIQUE) STRICT", NULL);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  trellis_connection_close (self->connection);
  g_free (self->path);
  test_folder_free (self->folder);
}

static gint64
count (Fixture *self)
{
  return test_raw_number (self->path, "SELECT count(*) FROM t");
}

static void
test_commit (Fixture *self, gconstpointer data)
{
  TrellisTransaction *transaction = trellis_transaction_begin (self->connection, NULL);

  g_assert_true (trellis_transaction_get_connection (transaction) == self->connection);
  trellis_connection_run (self->connection, "INSERT INTO t VALUES (1)", NULL);
  g_assert_cmpint (count (self), ==, 0);
  g_assert_true (trellis_transaction_commit (transaction, NULL));
  g_assert_cmpint (count (self), ==, 1);
  trellis_transaction_free (transaction);
  g_assert_cmpint (count (self), ==, 1);
}

static void
test_rollback (Fixture *self, gconstpointer data)
{
  {
    g_autoptr (TrellisTransaction) transaction = trellis_transaction_begin (self->connection, NULL);

    trellis_connection_run (self->connection, "INSERT INTO t VALUES (1)", NULL);
    g_assert_false (trellis_connection_run (self->connection, "INSERT INTO t VALUES (1)", NULL));
  }
  g_assert_cmpint (count (self), ==, 0);
  g_assert_cmpint (trellis_connection_get_number (self->connection, "SELECT count(*) FROM t", -1),
                   ==, 0);
}

/* Even after SQLite rolled back by itself, the handle can be let go and another one begun. */
static void
test_rolled_back_already (Fixture *self, gconstpointer data)
{
  TrellisTransaction *transaction = trellis_transaction_begin (self->connection, NULL);
  g_autoptr (GError) error = NULL;

  trellis_connection_run (self->connection, "ROLLBACK", NULL);
  g_assert_false (trellis_transaction_commit (transaction, &error));
  g_assert_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_FAILED);
  trellis_transaction_free (transaction);
  transaction = trellis_transaction_begin (self->connection, NULL);
  g_assert_nonnull (transaction);
  trellis_transaction_free (transaction);
}

/* It has the right to write from the start, so that a second writer is told at once and not in the middle. */
static void
test_immediate (Fixture *self, gconstpointer data)
{
  g_autoptr (TrellisTransaction) transaction = trellis_transaction_begin (self->connection, NULL);
  sqlite3 *other = test_raw_open (self->path);

  sqlite3_busy_timeout (other, 0);
  g_assert_cmpint (sqlite3_exec (other, "BEGIN IMMEDIATE", NULL, NULL, NULL), ==, SQLITE_BUSY);
  sqlite3_close (other);
}

#define ADD(name, test)                                                                            \
  g_test_add ("/store/transaction/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("commit", test_commit);
  ADD ("rollback", test_rollback);
  ADD ("rolled-back-already", test_rolled_back_already);
  ADD ("immediate", test_immediate);
  return g_test_run ();
}
