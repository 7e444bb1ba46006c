/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fixture.h"

#include "base/trellis-time.h"
#include "store/trellis-backup.h"
#include "store/trellis-store-error.h"

#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

typedef struct {
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  self->folder = test_folder_new ();
  self->path = g_build_filename (self->folder, "library.db", NULL);
  test_raw_run (self->path,
                "PRAGMA journal_mode = WAL; CREATE TABLE t (a); INSERT INTO t VALUES (1)");
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_free (self->path);
  test_folder_free (self->folder);
}

static void
test_make (Fixture *self, gconstpointer data)
{
  sqlite3 *db = test_raw_open (self->path);
  g_autoptr (GError) error = NULL;
  g_autofree char *backup = NULL, *folder = NULL, *list = NULL;
  struct stat st;

  g_assert_true (trellis_backup_is_due (self->path));
  /* What is still in the log is in the backup. */
  sqlite3_exec (db, "INSERT INTO t VALUES (2)", NULL, NULL, NULL);
  backup = trellis_backup_make (self->path, "daily", &error);
  g_assert_no_error (error);
  sqlite3_close (db);
  g_assert_true (trellis_backup_verify (backup, &error));
  g_assert_cmpint (test_raw_number (backup, "SELECT count(*) FROM t"), ==, 2);
  g_assert_cmpint (stat (backup, &st), ==, 0);
  g_assert_cmpint (st.st_mode & 0777, ==, 0600);
  g_assert_false (trellis_backup_is_due (self->path));
  folder = trellis_backup_folder (self->path);
  g_assert_cmpint (stat (folder, &st), ==, 0);
  g_assert_cmpint (st.st_mode & 0777, ==, 0700);
  list = test_folder_list (folder);
  g_assert_null (strchr (list, ' ')); /* the backup and nothing half-made */
}

static void
test_verify (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  FILE *file;

  for (int i = 0; i < 3; i++)
    test_raw_run (self->path, "INSERT INTO t SELECT zeroblob(3000) FROM sqlite_schema");
  file = g_fopen (self->path, "r+");
  fseek (file, 4096, SEEK_SET);
  for (int i = 0; i < 4096; i++)
    fputc (0, file);
  fclose (file);
  g_assert_false (trellis_backup_verify (self->path, &error));
  g_assert_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_DAMAGED);
  g_clear_error (&error);
  g_assert_null (trellis_backup_make (self->path, "daily", &error));
  g_assert_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_DAMAGED);
}

static void
test_to_keeps_target (Fixture *self, gconstpointer data)
{
  g_autofree char *target = g_build_filename (self->folder, "target", NULL);
  g_autofree char *content = NULL, *foreign = g_build_filename (self->folder, "text", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (target, "as it was", -1, NULL));
  g_assert_true (
      g_file_set_contents (foreign, "this is no database at all, just some text", -1, NULL));
  g_assert_false (trellis_backup_to (foreign, target, &error));
  g_assert_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_FOREIGN);
  g_assert_true (g_file_get_contents (target, &content, NULL, NULL));
  g_assert_cmpstr (content, ==, "as it was");
  g_clear_error (&error);
  g_assert_true (trellis_backup_to (self->path, target, &error));
  g_assert_cmpint (test_raw_number (target, "SELECT count(*) FROM t"), ==, 1);
}

static void
fake (Fixture *self, gint64 date, const char *rest)
{
  g_autofree char *folder = trellis_backup_folder (self->path);
  g_autofree char *day = trellis_date_format (date);
  g_autofree char *name = g_strdup_printf ("library-%s-%s.db", day, rest);
  g_autofree char *path = g_build_filename (folder, name, NULL);

  g_mkdir_with_parents (folder, 0700);
  g_assert_true (g_file_set_contents (path, "", 0, NULL));
}

/* A year of two backups a day. Kept: the newest of each of seven days, and of each of four weeks. */
/* Backups made on purpose outlive a day full of others. */
static void
test_others_are_kept (Fixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) list = NULL;
  guint asked = 0;

  for (guint i = 0; i < 12; i++) {
    g_autofree char *made = trellis_backup_make (self->path, i % 2 ? "asked" : "before-import",
                                                 NULL);

    g_assert_nonnull (made);
    g_usleep (2000); /* names differ by the millisecond */
  }
  list = trellis_backup_list (self->path);
  for (guint i = 0; i < list->len; i++)
    asked += strstr (list->pdata[i], "-asked") != NULL;
  g_assert_cmpuint (list->len, ==, 10);
  g_assert_cmpuint (asked, ==, 5);
  g_assert_true (trellis_backup_is_due (self->path));
}

static void
test_rotation (Fixture *self, gconstpointer data)
{
  gint64 today = trellis_instant_date (trellis_now (), "UTC"), last_week = 0;
  g_autofree char *folder = trellis_backup_folder (self->path), *made = NULL;
  g_autofree char *other = g_build_filename (folder, "library-2-2026-01-01-000000000-daily.db",
                                             NULL);
  g_autoptr (GPtrArray) list = NULL;
  guint expected = 0, weeks = 0;

  for (int back = 1; back <= 365; back++) {
    fake (self, today - back, "080000000-daily");
    fake (self, today - back, "170000000-daily");
  }
  g_assert_true (g_file_set_contents (other, "", 0, NULL));
  made = trellis_backup_make (self->path, "daily", NULL);
  list = trellis_backup_list (self->path);
  g_assert_cmpstr (list->pdata[0], ==, made);
  for (gint64 back = 0; back < 40; back++) {
    gint64 week = trellis_date_monday (today - back);
    gboolean keep = back < 7;
    g_autofree char *day = trellis_date_format (today - back);

    if (week != last_week && weeks < 4)
      keep = TRUE, weeks++;
    last_week = week;
    if (!keep)
      continue;
    g_assert_cmpuint (expected, <, list->len);
    g_assert_nonnull (strstr (list->pdata[expected], day));
    if (back > 0)
      g_assert_nonnull (strstr (list->pdata[expected], "170000000"));
    expected++;
  }
  g_assert_cmpuint (list->len, ==, expected);
  g_assert_true (g_file_test (other, G_FILE_TEST_EXISTS)); /* another library's */
}

static void
test_restore (Fixture *self, gconstpointer data)
{
  const char *const suffixes[] = { "", "-wal", "-shm" };
  g_autoptr (GError) error = NULL;
  g_autofree char *backup = trellis_backup_make (self->path, "daily", &error);
  g_autofree char *aside = NULL, *second = NULL, *old = NULL;

  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++) {
    g_autofree char *path = g_strconcat (self->path, suffixes[i], NULL);

    g_assert_true (g_file_set_contents (path, suffixes[i], -1, NULL));
  }
  g_assert_true (trellis_backup_restore (self->path, backup, &aside, &error));
  g_assert_no_error (error);
  g_assert_cmpint (test_raw_number (self->path, "SELECT count(*) FROM t"), ==, 1);
  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++) {
    g_autofree char *path = g_strconcat (aside, suffixes[i], NULL), *content = NULL;

    g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
    g_assert_cmpstr (content, ==, suffixes[i]);
  }
  g_assert_true (g_file_test (backup, G_FILE_TEST_EXISTS));
  g_assert_true (trellis_backup_restore (self->path, backup, &second, &error));
  g_assert_cmpstr (second, !=, aside);
  g_assert_true (g_file_test (aside, G_FILE_TEST_EXISTS));

  /* What cannot be restored leaves all in its place. */
  old = test_folder_sum (self->folder);
  g_assert_true (g_file_set_contents (backup, "spoilt, and no database any more", -1, NULL));
  g_assert_false (trellis_backup_restore (self->path, backup, NULL, &error));
  g_assert_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_FOREIGN);
  g_clear_error (&error);
  g_assert_false (trellis_backup_restore (self->path, "/nowhere", NULL, &error));
  g_assert_error (error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_FAILED);
  {
    g_autofree char *now = test_folder_sum (self->folder);

    g_assert_cmpstr (now, ==, old);
  }
}

#define ADD(name, test) g_test_add ("/store/backup/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("make", test_make);
  ADD ("verify", test_verify);
  ADD ("to-keeps-target", test_to_keeps_target);
  ADD ("rotation", test_rotation);
  ADD ("others-are-kept", test_others_are_kept);
  ADD ("restore", test_restore);
  return g_test_run ();
}
