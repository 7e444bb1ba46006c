/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fixture.h"

#include "store/trellis-store.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

typedef struct {
  char *folder;
  char *path;
  TrellisStore *store;
  GString *log; /* what happened, in order */
  guint waiting;
} Fixture;

static void
changed_cb (TrellisStore *store, TrellisChanges *changes, Fixture *self)
{
  g_string_append_printf (self->log, "changed+%u-%u ",
                          trellis_changes_count (changes, "thing", TRELLIS_CHANGE_ADDED),
                          trellis_changes_count (changes, "thing", TRELLIS_CHANGE_REMOVED));
}

static void
history_cb (TrellisStore *store, Fixture *self)
{
  const char *undo = trellis_store_get_undo_label (store),
             *redo = trellis_store_get_redo_label (store);

  g_string_append_printf (self->log, "history:%s/%s ", undo ? undo : "", redo ? redo : "");
}

static void
open_store (Fixture *self)
{
  g_autoptr (GError) error = NULL;

  self->store = trellis_store_open (self->path, test_schema (2), TRELLIS_STORE_CREATE, &error);
  g_assert_no_error (error);
  g_signal_connect (self->store, "changed", G_CALLBACK (changed_cb), self);
  g_signal_connect (self->store, "history", G_CALLBACK (history_cb), self);
}

static void
set_up (Fixture *self, gconstpointer data)
{
  self->folder = test_folder_new ();
  self->path = g_build_filename (self->folder, "library.db", NULL);
  self->log = g_string_new (NULL);
  open_store (self);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  if (self->store)
    g_assert_finalize_object (self->store);
  g_string_free (self->log, TRUE);
  g_free (self->path);
  test_folder_free (self->folder);
}

static void
expect_log (Fixture *self, const char *expected)
{
  g_assert_cmpstr (self->log->str, ==, expected);
  g_string_truncate (self->log, 0);
}

static gboolean
run_sql (TrellisTransaction *transaction, gpointer sql, GCancellable *cancellable, GError **error)
{
  return trellis_connection_run (trellis_transaction_get_connection (transaction), sql, error);
}

static char *
insert_of (const char *name)
{
  return g_strdup_printf ("INSERT INTO thing (name) VALUES ('%s')", name);
}

static void
add (Fixture *self, const char *name)
{
  g_autofree char *sql = insert_of (name);
  g_autoptr (GError) error = NULL;

  g_assert_true (trellis_store_write (self->store, name, run_sql, sql, &error));
  g_assert_no_error (error);
}

static char *
names (Fixture *self)
{
  return test_raw_text (self->path, "SELECT group_concat(name, '') FROM (SELECT name FROM thing "
                                    "ORDER BY id)");
}

static void
expect_names (Fixture *self, const char *expected)
{
  g_autofree char *found = names (self);

  g_assert_cmpstr (found, ==, *expected ? expected : "NULL");
}

static void
test_write (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_cmpstr (trellis_store_get_path (self->store), ==, self->path);
  g_assert_false (trellis_store_is_read_only (self->store));
  add (self, "a");
  expect_log (self, "changed+1-0 history:a/ ");
  g_assert_cmpint (trellis_connection_get_number (trellis_store_get_reader (self->store),
                                                  "SELECT count(*) FROM thing", -1),
                   ==, 1);
  /* What changes nothing that is tracked is no step to undo. */
  g_assert_true (trellis_store_write (self->store, "nothing", run_sql,
                                      (gpointer) "INSERT INTO untracked (name) VALUES ('x')",
                                      NULL));
  expect_log (self, "history:a/ ");
  g_assert_true (trellis_store_write (
      self->store, NULL, run_sql, (gpointer) "INSERT INTO thing (name) VALUES ('unnamed')", NULL));
  expect_log (self, "changed+1-0 history:a/ ");
  g_assert_false (trellis_store_write (self->store, "wrong", run_sql,
                                       (gpointer) "INSERT INTO thing (name) VALUES ('b'), ('a')",
                                       &error));
  g_assert_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_FAILED);
  expect_log (self, "");
  expect_names (self, "aunnamed");
}

static void
test_undo (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (trellis_store_undo (self->store, &error));
  g_assert_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_CONFLICT);
  g_clear_error (&error);
  g_assert_false (trellis_store_redo (self->store, &error));
  g_assert_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_CONFLICT);
  add (self, "a");
  add (self, "b");
  g_string_truncate (self->log, 0);
  g_assert_true (trellis_store_undo (self->store, NULL));
  expect_log (self, "changed+0-1 history:a/b ");
  expect_names (self, "a");
  g_assert_true (trellis_store_undo (self->store, NULL));
  expect_log (self, "changed+0-1 history:/a ");
  g_assert_true (trellis_store_redo (self->store, NULL));
  expect_log (self, "changed+1-0 history:a/b ");
  add (self, "c");
  expect_log (self, "changed+1-0 history:c/ ");
  g_clear_error (&error);
  g_assert_false (trellis_store_redo (self->store, &error));
  expect_names (self, "ac");
}

static void
test_undo_conflict (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  add (self, "a");
  add (self, "b");
  g_assert_true (trellis_store_write (
      self->store, NULL, run_sql, (gpointer) "UPDATE thing SET number = 4 WHERE name = 'b'", NULL));
  g_string_truncate (self->log, 0);
  g_assert_false (trellis_store_undo (self->store, &error));
  g_assert_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_CONFLICT);
  expect_names (self, "ab");
  /* It is given up, and the step before it is next. */
  expect_log (self, "history:a/ ");
  g_assert_true (trellis_store_undo (self->store, NULL));
  expect_names (self, "b");
}

/* Asynchronously ------------------------------------------------------------------------------ */

static void
done_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  Fixture *self = data;
  g_autoptr (GError) error = NULL;

  if (trellis_store_write_finish (TRELLIS_STORE (store), result, &error))
    g_string_append (self->log, "done ");
  else
    g_string_append_printf (self->log, "failed:%d ", error->code);
  self->waiting--;
}

static void
add_async (Fixture *self, const char *name)
{
  self->waiting++;
  trellis_store_write_async (self->store, name, run_sql, insert_of (name), g_free, NULL, done_cb,
                             self);
}

static void
undo_async (Fixture *self)
{
  self->waiting++;
  trellis_store_undo_async (self->store, done_cb, self);
}

static void
redo_async (Fixture *self)
{
  self->waiting++;
  trellis_store_redo_async (self->store, done_cb, self);
}

static void
wait_for_all (Fixture *self)
{
  while (self->waiting > 0)
    g_main_context_iteration (NULL, TRUE);
}

/* A letter adds a thing, - undoes and + does again, all at once; = waits for all that was asked. */
static void
play (Fixture *self, const char *keys)
{
  for (; *keys; keys++) {
    const char name[] = { *keys, '\0' };

    if (*keys == '-')
      undo_async (self);
    else if (*keys == '+')
      redo_async (self);
    else if (*keys == '=')
      wait_for_all (self);
    else
      add_async (self, name);
  }
  wait_for_all (self);
}

static const struct {
  const char *keys, *names, *undo, *redo;
} plays[] = {
  { "a-", "", NULL, "a" },        { "ab-", "a", "a", "b" },         { "abc=---", "", NULL, "a" },
  { "abc=--", "a", "a", "b" },    { "abc---", "", NULL, "a" },      { "abc--++", "abc", "c", NULL },
  { "a-b-c-", "", NULL, "c" },    { "a-+", "a", "a", NULL },        { "a-b", "b", "b", NULL },
  { "ab=-c-", "a", "a", "c" },    { "----a", "a", "a", NULL },      { "ab--------", "", NULL, "a" },
  { "ab--++++-", "a", "a", "b" }, { "abc-+-+-d--", "a", "a", "b" },
};

static void
test_keys (Fixture *self, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (plays); i++) {
    g_test_message ("%s", plays[i].keys);
    g_clear_object (&self->store);
    test_folder_remove_from (self->folder, "library");
    open_store (self);
    play (self, plays[i].keys);
    expect_names (self, plays[i].names);
    g_assert_cmpstr (trellis_store_get_undo_label (self->store), ==, plays[i].undo);
    g_assert_cmpstr (trellis_store_get_redo_label (self->store), ==, plays[i].redo);
  }
}

static void
test_async (Fixture *self, gconstpointer data)
{
  add_async (self, "a");
  expect_log (self, "");
  wait_for_all (self);
  expect_log (self, "changed+1-0 history:a/ done ");
  add_async (self, "a");
  wait_for_all (self);
  expect_log (self, "failed:0 ");
}

/* Nobody runs the main context while the writer finishes: it must wait, not call back on its own thread. */
static void
test_idle_context (Fixture *self, gconstpointer data)
{
  add_async (self, "a");
  g_usleep (100000);
  expect_log (self, "");
  wait_for_all (self);
  expect_log (self, "changed+1-0 history:a/ done ");
}

/* Waiting for one thing delivers what was asked before it, in order; its callbacks come later. */
static void
test_mixed (Fixture *self, gconstpointer data)
{
  add_async (self, "a");
  undo_async (self);
  add_async (self, "b");
  add (self, "c");
  expect_log (self, "changed+1-0 history:a/ changed+0-1 history:/a changed+1-0 history:b/ "
                    "changed+1-0 history:c/ ");
  expect_names (self, "bc");
  wait_for_all (self);
  expect_log (self, "done done done ");
  g_assert_true (trellis_store_undo (self->store, NULL));
  g_assert_true (trellis_store_undo (self->store, NULL));
  g_assert_false (trellis_store_undo (self->store, NULL));
  expect_names (self, "");
}

static void
add_more_cb (TrellisStore *store, TrellisChanges *changes, Fixture *self)
{
  g_signal_handlers_disconnect_by_func (store, add_more_cb, self);
  add (self, "nested");
}

static void
test_nested (Fixture *self, gconstpointer data)
{
  g_signal_connect (self->store, "changed", G_CALLBACK (add_more_cb), self);
  add_async (self, "a");
  add_async (self, "b");
  add (self, "c");
  wait_for_all (self);
  g_assert_cmpint (test_raw_number (self->path, "SELECT count(*) FROM thing"), ==, 4);
  while (trellis_store_get_undo_label (self->store))
    g_assert_true (trellis_store_undo (self->store, NULL));
  expect_names (self, "");
}

/* Closing finishes what was asked, says nothing to views, and answers whoever asked. */
static void
test_close (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  for (int i = 0; i < 20; i++) {
    g_autofree char *name = g_strdup_printf ("%c", 'a' + i);

    add_async (self, name);
  }
  undo_async (self);
  add_async (self, "z");
  trellis_store_close (self->store);
  expect_log (self, "");
  expect_names (self, "abcdefghijklmnopqrsz");
  g_assert_false (
      trellis_store_write (self->store, "late", run_sql, (gpointer) "SELECT 1", &error));
  g_assert_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_FAILED);
  add_async (self, "late");
  wait_for_all (self);
  g_assert_nonnull (strstr (self->log->str, "failed:0 "));
}

static void
close_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  Fixture *self = data;

  done_cb (store, result, data);
  g_assert_true (G_OBJECT (self->store) == store);
  trellis_store_close (self->store);
  g_clear_object (&self->store);
}

static void
test_close_in_callback (Fixture *self, gconstpointer data)
{
  self->waiting++;
  trellis_store_write_async (self->store, "a", run_sql, insert_of ("a"), g_free, NULL, close_cb,
                             self);
  add_async (self, "b");
  add_async (self, "c");
  wait_for_all (self);
  expect_names (self, "abc");
}

static void
test_cancel (Fixture *self, gconstpointer data)
{
  g_autoptr (GCancellable) early = g_cancellable_new (), late = g_cancellable_new ();

  g_cancellable_cancel (early);
  self->waiting += 2;
  trellis_store_write_async (self->store, "a", run_sql, insert_of ("a"), g_free, early, done_cb,
                             self);
  trellis_store_write_async (self->store, "b", run_sql, insert_of ("b"), g_free, late, done_cb,
                             self);
  g_usleep (50000);
  g_cancellable_cancel (late); /* it is on the disk already, and that is what is said */
  wait_for_all (self);
  expect_names (self, "b");
  g_assert_nonnull (strstr (self->log->str, "done"));
  g_assert_nonnull (strstr (self->log->str, "failed"));
}

/* Faults -------------------------------------------------------------------------------------- */

static void
test_moved (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *elsewhere = g_strconcat (self->path, ".elsewhere", NULL);

  add (self, "a");
  g_assert_cmpint (g_rename (self->path, elsewhere), ==, 0);
  g_assert_false (trellis_store_write (self->store, "b", run_sql, (gpointer) "SELECT 1", &error));
  g_assert_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_LOST);
  g_clear_error (&error);
  g_assert_false (trellis_store_undo (self->store, &error));
  g_assert_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_LOST);
  g_assert_cmpint (g_rename (elsewhere, self->path), ==, 0);
  add (self, "c");
  expect_names (self, "ac");
  g_unlink (self->path);
  g_clear_error (&error);
  g_assert_false (trellis_store_write (self->store, "d", run_sql, (gpointer) "SELECT 1", &error));
  g_assert_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_LOST);
}

/* In a child whose files may not grow beyond a size: what was acknowledged is stored, and no more. */
static void
fill_disk (gpointer data)
{
  Fixture *self = data;
  struct rlimit limit = { 1500000, 1500000 };
  int acknowledged = 0;
  gboolean failed = FALSE;

  signal (SIGXFSZ, SIG_IGN);
  open_store (self);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  for (int i = 0; i < 2000 && !failed; i++) {
    g_autofree char *sql = g_strdup_printf (
        "INSERT INTO thing (name, note) VALUES ('%d', zeroblob(20000))", i);
    g_autoptr (GError) error = NULL;

    failed = !trellis_store_write (self->store, "Add", run_sql, sql, &error);
    g_assert_cmpint (failed, ==, error != NULL);
    acknowledged += !failed;
  }
  g_assert_true (failed);
  g_assert_cmpint (acknowledged, >, 5);
  g_object_unref (self->store);
  g_assert_cmpint (test_raw_number (self->path, "SELECT count(*) FROM thing"), ==, acknowledged);
}

static void
test_disk_full (Fixture *self, gconstpointer data)
{
  g_autofree char *answer = NULL;

  g_clear_object (&self->store);
  test_in_child (self->folder, TRUE, fill_disk, self);
  answer = test_raw_text (self->path, "PRAGMA integrity_check");
  g_assert_cmpstr (answer, ==, "ok");
  open_store (self);
  add (self, "room again");
}

static gboolean
check_thread (TrellisTransaction *transaction, gpointer thread, GCancellable *c, GError **error)
{
  g_assert_true (g_thread_self () != thread);
  return TRUE;
}

static void
test_thread (Fixture *self, gconstpointer data)
{
  g_assert_true (trellis_store_write (self->store, NULL, check_thread, g_thread_self (), NULL));
}

#define ADD(name, test) g_test_add ("/store/store/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("write", test_write);
  ADD ("undo", test_undo);
  ADD ("undo-conflict", test_undo_conflict);
  ADD ("keys", test_keys);
  ADD ("async", test_async);
  ADD ("idle-context", test_idle_context);
  ADD ("mixed", test_mixed);
  ADD ("nested", test_nested);
  ADD ("close", test_close);
  ADD ("close-in-callback", test_close_in_callback);
  ADD ("cancel", test_cancel);
  ADD ("moved", test_moved);
  ADD ("disk-full", test_disk_full);
  ADD ("thread", test_thread);
  return g_test_run ();
}
