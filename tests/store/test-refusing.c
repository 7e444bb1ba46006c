/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is refused as a library, in which words, and that it is left as it is. */
#include "config.h"

#include "fixture.h"

#include "store/trellis-store.h"

#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>
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
  test_library_make (path, 3, 1);
}

/* Overwrites a part of a sound library. */
static void
spoil (const char *path, gsize offset, gsize length, int byte)
{
  FILE *file;

  test_library_make (path, 2, 300);
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
  test_library_make (path, 2, 300);
  g_assert_cmpint (truncate (path, 3 * 4096), ==, 0);
}

static void
make_truncated_in_page (const char *path)
{
  test_library_make (path, 2, 300);
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

  test_library_make (self->path, 2, 50);
  g_assert_true (g_file_get_contents (self->path, &sound, &length, NULL));
  for (int i = 0; i < 150; i++) {
    gsize at = (gsize) g_test_rand_int_range (0, (gint32) length);
    char old = sound[at];
    g_autoptr (TrellisStore) store = NULL;

    sound[at] = (char) g_test_rand_int_range (0, 256);
    g_assert_true (g_file_set_contents (self->path, sound, (gssize) length, NULL));
    store = trellis_store_open (self->path, test_schema (2), 0, NULL);
    if (store)
      trellis_store_write (store, "Add", test_library_add, (gpointer) "one more", NULL);
    sound[at] = old;
    g_clear_object (&store);
    test_folder_remove_from (self->folder, "library.db-");
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++) {
    g_autofree char *name = g_strdup_printf ("/store/refusing/%s", refused[i].what);

    g_test_add (name, Fixture, GUINT_TO_POINTER (i), set_up, test_refused, tear_down);
  }
  g_test_add ("/store/refusing/wrong-bytes", Fixture, NULL, set_up, test_wrong_bytes, tear_down);
  return g_test_run ();
}
