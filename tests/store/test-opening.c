/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How a library is opened: new, to write, to read, protected, or open elsewhere. */
#include "config.h"

#include "fixture.h"

#include "store/trellis-backup.h"
#include "store/trellis-store.h"

#include <glib/gstdio.h>
#include <signal.h>
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
  test_library_make (deep, 2, 1);
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
  g_assert_true (trellis_store_write (store, "Add", test_library_add, (gpointer) "x", NULL));
  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++) {
    g_autofree char *path = g_strconcat (self->path, suffixes[i], NULL);

    g_assert_cmpint (stat (path, &st), ==, 0);
    g_assert_cmpint (st.st_mode & 0777, ==, 0600);
  }
  umask (old);
}

static void
test_empty_is_new (Fixture *self, gconstpointer data)
{
  g_assert_true (g_file_set_contents (self->path, "", 0, NULL));
  test_library_make (self->path, 2, 1);
  g_assert_cmpint (test_raw_number (self->path, "SELECT count(*) FROM thing"), ==, 1);
}

/* For reading, nothing is written and no lock taken, whoever has the file open. */
static void
test_read_only (Fixture *self, gconstpointer data)
{
  g_autofree char *before = NULL, *after = NULL;
  g_autoptr (GError) error = NULL;
  TrellisStore *store, *writer;

  test_library_make (self->path, 2, 3);
  test_folder_remove_from (self->folder, "library.db.lock");
  before = test_folder_sum (self->folder);
  store = trellis_store_open (self->path, test_schema (2), TRELLIS_STORE_READ_ONLY, &error);
  g_assert_no_error (error);
  g_assert_true (trellis_store_is_read_only (store));
  g_assert_cmpint (trellis_connection_get_number (trellis_store_get_reader (store),
                                                  "SELECT count(*) FROM thing", -1),
                   ==, 3);
  g_assert_false (trellis_store_write (store, "Add", test_library_add, (gpointer) "x", &error));
  g_assert_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_READ_ONLY);
  g_clear_error (&error);
  g_assert_false (trellis_store_undo (store, &error));
  g_assert_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_READ_ONLY);
  g_clear_error (&error);

  /* Another can write meanwhile, and the reader sees it. */
  writer = trellis_store_open (self->path, test_schema (2), 0, &error);
  g_assert_no_error (error);
  g_assert_true (trellis_store_write (writer, "Add", test_library_add, (gpointer) "x", NULL));
  g_assert_cmpint (trellis_connection_get_number (trellis_store_get_reader (store),
                                                  "SELECT count(*) FROM thing", -1),
                   ==, 4);
  g_assert_true (trellis_store_write (writer, "Add", test_library_add, (gpointer) "y", NULL));
  g_object_unref (writer);
  g_object_unref (store);
  test_folder_remove_from (self->folder, "library");
  test_library_make (self->path, 2, 3);
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
  g_autoptr (GError) error = NULL;
  g_autoptr (TrellisStore) store = NULL;
  g_autoptr (GPtrArray) backups = NULL;

  test_library_make (self->path, 1, 1);
  store = trellis_store_open (self->path, test_schema (2), TRELLIS_STORE_READ_ONLY, &error);
  g_assert_no_error (error);
  g_assert_true (trellis_store_is_read_only (store));
  g_assert_cmpint (test_raw_number (self->path, "PRAGMA user_version"), ==, 2);
  backups = trellis_backup_list (self->path);
  g_assert_cmpuint (backups->len, ==, 1);
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
  test_library_make (self->path, 2, 3);
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

  g_assert_true (trellis_store_write (store, "Add", test_library_add, (gpointer) "x", NULL));
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
  test_library_make (self->path, 2, 0);
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

  test_library_make (self->path, 2, 1);
  g_assert_cmpint (pipe (ready), ==, 0);
  child = fork ();
  if (child == 0) {
    TrellisStore *store = trellis_store_open (self->path, test_schema (2), 0, NULL);

    if (!store || !trellis_store_write (store, "Add", test_library_add, (gpointer) "x", NULL) ||
        write (ready[1], "x", 1) != 1)
      _exit (1);
    for (;;)
      pause ();
  }
  g_assert_cmpint (read (ready[0], &byte, 1), ==, 1);
  test_in_child (self->folder, TRUE, open_locked, self->path);
  kill (child, SIGKILL);
  waitpid (child, NULL, 0);
  test_library_make (self->path, 2, 0);
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
  ADD ("empty-is-new", test_empty_is_new);
  ADD ("read-only", test_read_only);
  ADD ("read-only-older", test_read_only_older);
  ADD ("protected", test_protected);
  ADD ("protected-new", test_protected_new);
  ADD ("protected-with-log", test_protected_with_log);
  ADD ("lock", test_lock);
  return g_test_run ();
}
