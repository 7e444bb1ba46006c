/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fixture.h"

#include "store/trellis-store.h"
#include "test-schema-resources.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <grp.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define NOBODY 65534
#define TEST_APPLICATION_ID 0x74657374
#define TEST_RESOURCES RESOURCE_PREFIX "/test-schema"

char *
test_folder_new (void)
{
  g_autoptr (GError) error = NULL;
  char *folder = g_dir_make_tmp ("trellis-test-XXXXXX", &error);

  g_assert_no_error (error);
  return folder;
}

static void
remove_all (const char *path)
{
  if (g_file_test (path, G_FILE_TEST_IS_DIR) && !g_file_test (path, G_FILE_TEST_IS_SYMLINK)) {
    g_autoptr (GDir) dir = NULL;
    const char *name;

    g_chmod (path, 0700);
    dir = g_dir_open (path, 0, NULL);
    while (dir && (name = g_dir_read_name (dir))) {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_all (child);
    }
  }
  g_remove (path);
}

void
test_folder_free (char *folder)
{
  remove_all (folder);
  g_free (folder);
}

/* Removes whatever begins with @name, such as a library with its log. */
void
test_folder_remove_from (const char *folder, const char *name)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *child;

  while ((child = g_dir_read_name (dir)))
    if (g_str_has_prefix (child, name)) {
      g_autofree char *path = g_build_filename (folder, child, NULL);

      remove_all (path);
    }
}

static int
by_name (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static GPtrArray *
names_in (const char *folder)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)))
    g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, by_name);
  return names;
}

char *
test_folder_list (const char *folder)
{
  g_autoptr (GPtrArray) names = names_in (folder);

  g_ptr_array_add (names, NULL);
  return g_strjoinv (" ", (char **) names->pdata);
}

/* Names and contents of all files: equal only when nothing was touched. */
char *
test_folder_sum (const char *folder)
{
  g_autoptr (GPtrArray) names = names_in (folder);
  GString *sums = g_string_new (NULL);

  for (guint i = 0; i < names->len; i++) {
    g_autofree char *path = g_build_filename (folder, names->pdata[i], NULL);
    g_autofree char *content = NULL, *sum = NULL;
    gsize length = 0;

    if (g_file_get_contents (path, &content, &length, NULL))
      sum = g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) content, length);
    g_string_append_printf (sums, "%s %s\n", (const char *) names->pdata[i], sum ? sum : "-");
  }
  return g_string_free (sums, FALSE);
}

static char *
fingerprint_of (guint version)
{
  TrellisConnection *connection;
  g_autofree char *folder = test_folder_new ();
  g_autofree char *path = g_build_filename (folder, "scratch.db", NULL);
  g_autoptr (GError) error = NULL;
  char *fingerprint;

  connection = trellis_connection_open (path, TRELLIS_ACCESS_WRITE, &error);
  g_assert_no_error (error);
  for (guint i = 1; i <= version; i++) {
    g_autofree char *name = g_strdup_printf (TEST_RESOURCES "/%04u.sql", i);
    g_autoptr (GBytes) sql = g_resources_lookup_data (name, 0, &error);

    g_assert_no_error (error);
    trellis_connection_run (connection, g_bytes_get_data (sql, NULL), &error);
    g_assert_no_error (error);
  }
  fingerprint = trellis_schema_fingerprint (connection, &error);
  g_assert_no_error (error);
  trellis_connection_close (connection);
  test_folder_free (g_steal_pointer (&folder));
  return fingerprint;
}

const TrellisSchema *
test_schema (guint version)
{
  static const char *const tracked[] = { "thing", "counterpart", NULL };
  static const char *fingerprints[4];
  static TrellisSchema schemas[5];

  if (!fingerprints[0]) {
    g_resources_register (test_schema_get_resource ());
    for (guint i = 0; i < 3; i++)
      fingerprints[i] = fingerprint_of (i + 1);
    fingerprints[3] = "never";
  }
  schemas[version] = (TrellisSchema){ .application_id = TEST_APPLICATION_ID,
                                      .version = version,
                                      .resources = TEST_RESOURCES,
                                      .fingerprints = fingerprints,
                                      .tracked = tracked };
  return &schemas[version];
}

sqlite3 *
test_raw_open (const char *path)
{
  sqlite3 *db = NULL;

  g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
  sqlite3_busy_timeout (db, 2000);
  return db;
}

void
test_raw_run (const char *path, const char *sql)
{
  sqlite3 *db = test_raw_open (path);
  char *message = NULL;

  sqlite3_exec (db, sql, NULL, NULL, &message);
  g_assert_cmpstr (message, ==, NULL);
  sqlite3_close (db);
}

static void
append_rows (sqlite3 *db, const char *sql, GString *text)
{
  sqlite3_stmt *stmt = NULL;

  g_assert_cmpint (sqlite3_prepare_v2 (db, sql, -1, &stmt, NULL), ==, SQLITE_OK);
  while (sqlite3_step (stmt) == SQLITE_ROW) {
    for (int i = 0; i < sqlite3_column_count (stmt); i++) {
      const char *value = (const char *) sqlite3_column_text (stmt, i);

      g_string_append_printf (text, "%s%s", i ? "|" : "", value ? value : "NULL");
    }
    g_string_append_c (text, '\n');
  }
  sqlite3_finalize (stmt);
}

char *
test_raw_text (const char *path, const char *sql)
{
  GString *text = g_string_new (NULL);
  sqlite3 *db = test_raw_open (path);

  append_rows (db, sql, text);
  sqlite3_close (db);
  if (text->len > 0)
    g_string_truncate (text, text->len - 1);
  return g_string_free (text, FALSE);
}

gint64
test_raw_number (const char *path, const char *sql)
{
  g_autofree char *text = test_raw_text (path, sql);

  return g_ascii_strtoll (text, NULL, 10);
}

char *
test_raw_dump (const char *path, const char *const *tables)
{
  GString *text = g_string_new (NULL);
  sqlite3 *db = test_raw_open (path);

  for (guint i = 0; tables[i]; i++) {
    g_autofree char *sql = g_strdup_printf ("SELECT '%s', * FROM \"%s\" ORDER BY 2", tables[i],
                                            tables[i]);

    append_rows (db, sql, text);
  }
  sqlite3_close (db);
  return g_string_free (text, FALSE);
}

/* Work that adds a thing of a name. */
gboolean
test_library_add (TrellisTransaction *transaction,
                  gpointer name,
                  GCancellable *cancellable,
                  GError **error)
{
  g_autoptr (TrellisStatement)
      statement = trellis_connection_prepare (trellis_transaction_get_connection (transaction),
                                              "INSERT INTO thing (name) VALUES (?)", error);

  if (!statement)
    return FALSE;
  trellis_statement_bind_text (statement, 1, name);
  return trellis_statement_run (statement, error);
}

/* Makes or opens a library of the small schema, and adds things to it. */
void
test_library_make (const char *path, guint version, int n)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TrellisStore)
      store = trellis_store_open (path, test_schema (version), TRELLIS_STORE_CREATE, &error);

  g_assert_no_error (error);
  for (int i = 0; i < n; i++) {
    g_autofree char *name = g_strdup_printf ("thing %d with a name that takes some room", i);

    g_assert_true (trellis_store_write (store, "Add", test_library_add, name, &error));
  }
}

void
test_in_child (const char *folder, gboolean privileged, void (*function) (gpointer), gpointer data)
{
  pid_t child;
  int status;

  if (!privileged && geteuid () == 0)
    g_assert_cmpint (chown (folder, NOBODY, NOBODY), ==, 0);
  child = fork ();
  g_assert_cmpint (child, >=, 0);
  if (child == 0) {
    if (!privileged && geteuid () == 0 &&
        (setgroups (0, NULL) < 0 || setgid (NOBODY) < 0 || setuid (NOBODY) < 0))
      _exit (2);
    function (data);
    _exit (0);
  }
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFEXITED (status));
  g_assert_cmpint (WEXITSTATUS (status), ==, 0);
}
