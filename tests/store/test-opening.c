/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What may be opened, how, and what is refused and left as it is. */
#include "config.h"

#include "fixture.h"

#include "store/trellis-store.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

typedef struct {
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  self->folder = test_folder_new ();
  self->path = g_build_filename (self->folder, "library.db", NULL);
  test_schema (2);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_free (self->path);
  test_folder_free (self->folder);
}

static gboolean
insert (TrellisTransaction *transaction, gpointer name, GCancellable *cancellable, GError **error)
{
  g_autoptr (TrellisStatement)
      statement = trellis_connection_prepare (trellis_transaction_get_connection (transaction),
                                              "INSERT INTO thing (name) VALUES (?)", error);

  if (!statement)
    return FALSE;
  trellis_statement_bind_text (statement, 1, name);
  return trellis_statement_run (statement, error);
}

static void
make_library (const char *path, guint version, int n)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TrellisStore)
      store = trellis_store_open (path, test_schema (version), TRELLIS_STORE_CREATE, &error);

  g_assert_no_error (error);
  for (int i = 0; i < n; i++) {
    g_autofree char *name = g_strdup_printf ("thing %d with a name that takes some room", i);

    g_assert_true (trellis_store_write (store, "Add", insert, name, &error));
  }
}

static void
test_new (Fixture *self, gconstpointer data)
{
  g_autofree char *deep = g_build_filename (self->folder, "a", "b", "library.db", NULL);
  g_autoptr (GError) error = NULL;
  struct stat st;

  g_assert_null (trellis_store_open (self->path, test_schema (2), 0, &error));
  g_assert_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_FAILED);
  g_clear_error (&error);
  g_assert_null (trellis_store_open (self->path, test_schema (2),
                                     TRELLIS_STORE_CREATE | TRELLIS_STORE_READ_ONLY, &error));
  g_assert_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_FAILED);
  g_assert_false (g_file_test (self->path, G_FILE_TEST_EXISTS));
  make_library (deep, 2, 1);
  g_assert_cmpint (stat (deep, &st), ==, 0);
  g_assert_cmpint (st.st_mode & 0777, ==, 0600);
  *strrchr (deep, '/') = '\0';
  g_assert_cmpint (stat (deep, &st), ==, 0);
  g_assert_cmpint (st.st_mode & 0777, ==, 0700);
}

/* With the mask that the programs set, what lies beside it is private from its first byte. */
static void
test_modes (Fixture *self, gconstpointer data)
{
  const char *const suffixes[] = { "", "-wal", "-shm", ".lock" };
  mode_t old = umask (077);
  g_autoptr (TrellisStore) store = NULL;
  struct stat st;

  g_assert_true (g_file_set_contents (self->path, "", 0, NULL));
  g_chmod (self->path, 0644);
  store = trellis_store_open (self->path, test_schema (2), 0, NULL);
  g_assert_true (trellis_store_write (store, "Add", insert, (gpointer) "x", NULL));
  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++) {
    g_autofree char *path = g_strconcat (self->path, suffixes[i], NULL);

    g_assert_cmpint (stat (path, &st), ==, 0);
    g_assert_cmpint (st.st_mode & 0777, ==, 0600);
  }
  umask (old);
}

/* What is refused: how it is made, and what is said. */

static void
make_text (const char *path)
{
  g_autofree char *text = g_strnfill (9000, 'x');

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

static void
make_short_text (const char *path)
{
  g_assert_true (g_file_set_contents (path, "hello", -1, NULL));
}

static void
make_directory (const char *path)
{
  g_assert_cmpint (g_mkdir (path, 0700), ==, 0);
}

static void
make_foreign (const char *path)
{
  test_raw_run (path, "CREATE TABLE bookmarks (a); INSERT INTO bookmarks VALUES (1)");
}

static void
make_foreign_numbered (const char *path)
{
  test_raw_run (path,
                "PRAGMA application_id = 99; PRAGMA user_version = 1; CREATE TABLE thing (a)");
}

static void
make_foreign_with_log (const char *path)
{
  test_raw_run (path, "PRAGMA journal_mode = WAL; CREATE TABLE bookmarks (a)");
}

static void
make_lost (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *backups = g_build_filename (folder, "backups", NULL);
  g_autofree char *backup = g_build_filename (backups, "library-2026-01-02-030405000-daily.db",
                                              NULL);

  g_mkdir (backups, 0700);
  g_assert_true (g_file_set_contents (backup, "backup", -1, NULL));
}

static void
make_empty_with_backup (const char *path)
{
  make_lost (path);
  g_assert_true (g_file_set_contents (path, "", 0, NULL));
}

static void
make_newer (const char *path)
{
  make_library (path, 3, 1);
}

/* Overwrites a part of a sound library. */
static void
spoil (const char *path, gsize offset, gsize length, int byte)
{
  FILE *file;

  make_library (path, 2, 300);
  file = g_fopen (path, "r+");
  fseek (file, (long) offset, SEEK_SET);
  for (gsize i = 0; i < length; i++)
    fputc (byte < 0 ? (int) (i * 37 % 251) : byte, file);
  fclose (file);
}

static void
make_garbage_in_first_page (const char *path)
{
  spoil (path, 100, 3000, -1);
}

static void
make_zeros_in_first_page (const char *path)
{
  spoil (path, 100, 3996, 0);
}

static void
make_zero_page (const char *path)
{
  spoil (path, 4096, 4096, 0);
}

static void
make_zero_pages (const char *path)
{
  spoil (path, 2 * 4096, 3 * 4096, 0);
}

static void
make_garbage_page (const char *path)
{
  spoil (path, 4096, 4096, -1);
}

static void
make_truncated (const char *path)
{
  make_library (path, 2, 300);
  g_assert_cmpint (truncate (path, 3 * 4096), ==, 0);
}

static void
make_truncated_in_page (const char *path)
{
  make_library (path, 2, 300);
  g_assert_cmpint (truncate (path, 4096 + 700), ==, 0);
}

static const struct {
  const char *what;
  void (*make) (const char *path);
  TrellisStoreError code;
  const char *says;
} refused[] = {
  { "a text file", make_text, TRELLIS_STORE_ERROR_FOREIGN, "not a Trellis library" },
  { "a short text file", make_short_text, TRELLIS_STORE_ERROR_FOREIGN, "not a Trellis library" },
  { "a folder", make_directory, TRELLIS_STORE_ERROR_FOREIGN, "is not a file" },
  { "another program's", make_foreign, TRELLIS_STORE_ERROR_FOREIGN, "another program" },
  { "another program's with its number", make_foreign_numbered, TRELLIS_STORE_ERROR_FOREIGN,
    "another program" },
  { "another program's with a log", make_foreign_with_log, TRELLIS_STORE_ERROR_FOREIGN,
    "another program" },
  { "nothing, but a backup", make_lost, TRELLIS_STORE_ERROR_LOST, "Restore the backup" },
  { "empty, but a backup", make_empty_with_backup, TRELLIS_STORE_ERROR_LOST, "Restore the backup" },
  { "newer", make_newer, TRELLIS_STORE_ERROR_NEWER, "newer Trellis" },
  { "garbage in page 1", make_garbage_in_first_page, TRELLIS_STORE_ERROR_DAMAGED, "damaged" },
  { "zeros in page 1", make_zeros_in_first_page, TRELLIS_STORE_ERROR_DAMAGED, "damaged" },
  { "a page of zeros", make_zero_page, TRELLIS_STORE_ERROR_DAMAGED, "damaged" },
  { "pages of zeros", make_zero_pages, TRELLIS_STORE_ERROR_DAMAGED, "damaged" },
  { "a page of garbage", make_garbage_page, TRELLIS_STORE_ERROR_DAMAGED, "damaged" },
  { "truncated", make_truncated, TRELLIS_STORE_ERROR_DAMAGED, "damaged" },
  { "truncated in a page", make_truncated_in_page, TRELLIS_STORE_ERROR_DAMAGED, "damaged" },
};

static void
check_refused (Fixture *self, guint i, TrellisStoreFlags flags)
{
  g_autofree char *before = test_folder_sum (self->folder), *after = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_null (trellis_store_open (self->path, test_schema (2), flags, &error));
  g_assert_error (error, TRELLIS_STORE_ERROR, (gint) refused[i].code);
  g_assert_nonnull (strstr (error->message, refused[i].says));
  after = test_folder_sum (self->folder);
  g_assert_cmpstr (after, ==, before);
}

static void
test_refused (Fixture *self, gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);

  refused[i].make (self->path);
  test_folder_remove_from (self->folder, "library.db.lock");
  check_refused (self, i, 0);
  check_refused (self, i, TRELLIS_STORE_CREATE);
  check_refused (self, i, TRELLIS_STORE_READ_ONLY);
}

/* A byte anywhere in a small library may be wrong: it opens or is refused, and never crashes. */
static void
test_wrong_bytes (Fixture *self, gconstpointer data)
{
  g_autofree char *sound = NULL;
  gsize length;

  make_library (self->path, 2, 50);
  g_assert_true (g_file_get_contents (self->path, &sound, &length, NULL));
  for (int i = 0; i < 150; i++) {
    gsize at = (gsize) g_test_rand_int_range (0, (gint32) length);
    char old = sound[at];
    g_autoptr (TrellisStore) store = NULL;

    sound[at] = (char) g_test_rand_int_range (0, 256);
    g_assert_true (g_file_set_contents (self->path, sound, (gssize) length, NULL));
    store = trellis_store_open (self->path, test_schema (2), 0, NULL);
    if (store)
      trellis_store_write (store, "Add", insert, (gpointer) "one more", NULL);
    sound[at] = old;
    g_clear_object (&store);
    test_folder_remove_from (self->folder, "library.db-");
  }
}

static void
test_empty_is_new (Fixture *self, gconstpointer data)
{
  g_assert_true (g_file_set_contents (self->path, "", 0, NULL));
  make_library (self->path, 2, 1);
  g_assert_cmpint (test_raw_number (self->path, "SELECT count(*) FROM thing"), ==, 1);
}

/* For reading, nothing is written and no lock taken, whoever has the file open. */
static void
test_read_only (Fixture *self, gconstpointer data)
{
  g_autofree char *before = NULL, *after = NULL;
  g_autoptr (GError) error = NULL;
  TrellisStore *store, *writer;

  make_library (self->path, 2, 3);
  test_folder_remove_from (self->folder, "library.db.lock");
  before = test_folder_sum (self->folder);
  store = trellis_store_open (self->path, test_schema (2), TRELLIS_STORE_READ_ONLY, &error);
  g_assert_no_error (error);
  g_assert_true (trellis_store_is_read_only (store));
  g_assert_cmpint (trellis_connection_get_number (trellis_store_get_reader (store),
                                                  "SELECT count(*) FROM thing", -1),
                   ==, 3);
  g_assert_false (trellis_store_write (store, "Add", insert, (gpointer) "x", &error));
  g_assert_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_READ_ONLY);
  g_clear_error (&error);
  g_assert_false (trellis_store_undo (store, &error));
  g_assert_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_READ_ONLY);
  g_clear_error (&error);

  /* Another can write meanwhile, and the reader sees it. */
  writer = trellis_store_open (self->path, test_schema (2), 0, &error);
  g_assert_no_error (error);
  g_assert_true (trellis_store_write (writer, "Add", insert, (gpointer) "x", NULL));
  g_assert_cmpint (trellis_connection_get_number (trellis_store_get_reader (store),
                                                  "SELECT count(*) FROM thing", -1),
                   ==, 4);
  g_assert_true (trellis_store_write (writer, "Add", insert, (gpointer) "y", NULL));
  g_object_unref (writer);
  g_object_unref (store);
  test_folder_remove_from (self->folder, "library");
  make_library (self->path, 2, 3);
  test_folder_remove_from (self->folder, "library.db.lock");
  g_free (g_steal_pointer (&before));
  before = test_folder_sum (self->folder);
  store = trellis_store_open (self->path, test_schema (2), TRELLIS_STORE_READ_ONLY, &error);
  g_object_unref (store);
  after = test_folder_sum (self->folder);
  g_assert_cmpstr (after, ==, before);
}

static void
test_read_only_older (Fixture *self, gconstpointer data)
{
  g_autofree char *before = NULL, *after = NULL;
  g_autoptr (GError) error = NULL;

  make_library (self->path, 1, 1);
  before = test_folder_sum (self->folder);
  g_assert_null (trellis_store_open (self->path, test_schema (2), TRELLIS_STORE_READ_ONLY, &error));
  g_assert_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_READ_ONLY);
  after = test_folder_sum (self->folder);
  g_assert_cmpstr (after, ==, before);
}

/* In a child without privileges: root can write everything. */

static void
open_protected (gpointer data)
{
  const char *path = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (TrellisStore) store = trellis_store_open (path, test_schema (2), 0, &error);

  g_assert_no_error (error);
  g_assert_true (trellis_store_is_read_only (store));
  g_assert_cmpint (trellis_connection_get_number (trellis_store_get_reader (store),
                                                  "SELECT count(*) FROM thing", -1),
                   ==, 3);
}

static void
refuse_protected (gpointer data)
{
  const char *path = data;
  g_autoptr (GError) error = NULL;

  g_assert_null (trellis_store_open (path, test_schema (2), TRELLIS_STORE_CREATE, &error));
  g_assert_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_READ_ONLY);
}

static void
refuse_unreadable (gpointer data)
{
  const char *path = data;
  g_autoptr (GError) error = NULL;

  g_assert_null (trellis_store_open (path, test_schema (2), TRELLIS_STORE_CREATE, &error));
  g_assert_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_FAILED);
}

static void
check_protected (Fixture *self, void (*function) (gpointer), mode_t file, mode_t folder)
{
  g_autofree char *before = NULL, *after = NULL;

  g_chmod (self->path, (int) file);
  if (geteuid () == 0)
    g_assert_cmpint (chown (self->path, 65534, 65534), ==, 0);
  before = test_folder_sum (self->folder);
  g_chmod (self->folder, (int) folder);
  test_in_child (self->folder, FALSE, function, self->path);
  g_chmod (self->folder, 0700);
  after = test_folder_sum (self->folder);
  g_assert_cmpstr (after, ==, before);
}

static void
test_protected (Fixture *self, gconstpointer data)
{
  make_library (self->path, 2, 3);
  test_folder_remove_from (self->folder, "library.db.lock");
  check_protected (self, open_protected, 0400, 0700);
  check_protected (self, open_protected, 0600, 0500);
  check_protected (self, open_protected, 0400, 0500);
  check_protected (self, refuse_unreadable, 0200, 0700);
  check_protected (self, refuse_unreadable, 0600, 0000);
}

static void
test_protected_new (Fixture *self, gconstpointer data)
{
  g_chmod (self->folder, 0500);
  test_in_child (self->folder, FALSE, refuse_protected, self->path);
  g_chmod (self->folder, 0700);
  g_assert_true (g_file_set_contents (self->path, "", 0, NULL));
  check_protected (self, refuse_unreadable, 0400, 0500);
}

/* What was saved last is in the log, and the log cannot be read without a file that cannot be made. */
static void
test_protected_with_log (Fixture *self, gconstpointer data)
{
  g_autofree char *log = g_strconcat (self->path, "-wal", NULL);
  g_autofree char *index = g_strconcat (self->path, "-shm", NULL);
  g_autofree char *content = NULL, *main_file = NULL;
  gsize length, main_length;
  g_autoptr (TrellisStore)
      store = trellis_store_open (self->path, test_schema (2), TRELLIS_STORE_CREATE, NULL);

  g_assert_true (trellis_store_write (store, "Add", insert, (gpointer) "x", NULL));
  g_assert_true (g_file_get_contents (log, &content, &length, NULL));
  g_assert_true (g_file_get_contents (self->path, &main_file, &main_length, NULL));
  g_clear_object (&store);
  g_assert_true (g_file_set_contents (self->path, main_file, (gssize) main_length, NULL));
  g_assert_true (g_file_set_contents (log, content, (gssize) length, NULL));
  g_unlink (index);
  if (geteuid () == 0)
    g_assert_cmpint (chown (log, 65534, 65534), ==, 0);
  check_protected (self, refuse_protected, 0600, 0500);
  /* Where it can be made, nothing is lost. */
  make_library (self->path, 2, 0);
  g_assert_cmpint (test_raw_number (self->path, "SELECT count(*) FROM thing"), ==, 1);
}

static void
open_locked (gpointer data)
{
  const char *path = data;
  g_autoptr (GError) error = NULL;

  g_assert_null (trellis_store_open (path, test_schema (2), TRELLIS_STORE_CREATE, &error));
  g_assert_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_IN_USE);
  g_clear_error (&error);
  g_object_unref (trellis_store_open (path, test_schema (2), TRELLIS_STORE_READ_ONLY, &error));
  g_assert_no_error (error);
}

/* Two programs: the second may read. When the first ends, however, it may write. */
static void
test_lock (Fixture *self, gconstpointer data)
{
  int ready[2];
  char byte = 0;
  pid_t child;

  make_library (self->path, 2, 1);
  g_assert_cmpint (pipe (ready), ==, 0);
  child = fork ();
  if (child == 0) {
    TrellisStore *store = trellis_store_open (self->path, test_schema (2), 0, NULL);

    if (!store || !trellis_store_write (store, "Add", insert, (gpointer) "x", NULL) ||
        write (ready[1], "x", 1) != 1)
      _exit (1);
    for (;;)
      pause ();
  }
  g_assert_cmpint (read (ready[0], &byte, 1), ==, 1);
  test_in_child (self->folder, TRUE, open_locked, self->path);
  kill (child, SIGKILL);
  waitpid (child, NULL, 0);
  make_library (self->path, 2, 0);
  g_assert_cmpint (test_raw_number (self->path, "SELECT count(*) FROM thing"), ==, 2);
  close (ready[0]);
  close (ready[1]);
}

#define ADD(name, test) g_test_add ("/store/opening/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("new", test_new);
  ADD ("modes", test_modes);
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++) {
    g_autofree char *name = g_strdup_printf ("/store/opening/refused/%s", refused[i].what);

    g_test_add (name, Fixture, GUINT_TO_POINTER (i), set_up, test_refused, tear_down);
  }
  ADD ("wrong-bytes", test_wrong_bytes);
  ADD ("empty-is-new", test_empty_is_new);
  ADD ("read-only", test_read_only);
  ADD ("read-only-older", test_read_only_older);
  ADD ("protected", test_protected);
  ADD ("protected-new", test_protected_new);
  ADD ("protected-with-log", test_protected_with_log);
  ADD ("lock", test_lock);
  return g_test_run ();
}
