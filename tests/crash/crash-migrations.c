/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A library is killed while it is brought up to date. It must be whole, of one version or the other, and come up to
 * date the next time. The last test shows that this one would notice. */
#include "config.h"

#include "fixture.h"
#include "killing.h"

#include "store/trellis-store.h"

#include <string.h>
#include <unistd.h>

#define ROWS 3000
#define VERSIONS 3

typedef struct {
  char *folder;
  char *path;
  char *old; /* a library of version 1 */
  gsize old_length;
  char *statements; /* of the updates, for the control */
  guint longest_us; /* that a whole update takes */
} Fixture;

static void
write_old (Fixture *self)
{
  test_folder_remove_from (self->folder, "library");
  test_folder_remove_from (self->folder, "backups");
  g_assert_true (g_file_set_contents (self->path, self->old, (gssize) self->old_length, NULL));
}

static void
update (int pipe, gpointer data)
{
  Fixture *self = data;
  g_autoptr (TrellisStore) store = NULL;

  killing_report (pipe, 0);
  store = trellis_store_open (self->path, test_schema (VERSIONS), 0, NULL);
  if (!store)
    _exit (1);
}

/* The same without a transaction, statement by statement. */
static void
update_carelessly (int pipe, gpointer data)
{
  Fixture *self = data;
  sqlite3 *db = test_raw_open (self->path);

  killing_report (pipe, 0);
  if (sqlite3_exec (db, self->statements, NULL, NULL, NULL) != SQLITE_OK)
    _exit (1);
  sqlite3_close (db);
}

static void
set_up (Fixture *self, gconstpointer data)
{
  g_autoptr (GString) statements = g_string_new (NULL);
  gint64 start;

  self->folder = test_folder_new ();
  self->path = g_build_filename (self->folder, "library.db", NULL);
  g_object_unref (trellis_store_open (self->path, test_schema (1), TRELLIS_STORE_CREATE, NULL));
  test_raw_run (self->path,
                "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) "
                "INSERT INTO thing (name, note) SELECT 'n' || i, zeroblob(400) FROM n");
  g_assert_true (g_file_get_contents (self->path, &self->old, &self->old_length, NULL));
  for (guint i = 2; i <= VERSIONS; i++) {
    g_autofree char *name = g_strdup_printf ("%s/%04u.sql", test_schema (VERSIONS)->resources, i);
    g_autoptr (GBytes) sql = g_resources_lookup_data (name, 0, NULL);

    g_string_append_printf (statements, "%s;\nPRAGMA user_version = %u;\n",
                            (const char *) g_bytes_get_data (sql, NULL), i);
  }
  self->statements = g_string_free (g_steal_pointer (&statements), FALSE);
  start = g_get_monotonic_time ();
  g_object_unref (trellis_store_open (self->path, test_schema (VERSIONS), 0, NULL));
  self->longest_us = (guint) (g_get_monotonic_time () - start);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_free (self->statements);
  g_free (self->old);
  g_free (self->path);
  test_folder_free (self->folder);
}

/* Whether the file is all of one version, with every row. */
static gboolean
is_whole (Fixture *self, gint64 *version)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *answer = test_raw_text (self->path, "PRAGMA integrity_check");
  g_autofree char *fingerprint = NULL;
  TrellisConnection *connection = trellis_connection_open (self->path, TRELLIS_ACCESS_READ, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (answer, ==, "ok");
  fingerprint = trellis_schema_fingerprint (connection, &error);
  *version = trellis_connection_get_number (connection, "PRAGMA user_version", -1);
  answer = (g_free (answer),
            trellis_connection_get_text (connection, "SELECT count(*) FROM thing"));
  trellis_connection_close (connection);
  return *version >= 1 && *version <= VERSIONS &&
         g_strcmp0 (answer, G_STRINGIFY (ROWS)) == 0 &&
                    g_str_equal (fingerprint, test_schema (VERSIONS)->fingerprints[*version - 1]);
}

static void
test_whole (Fixture *self, gconstpointer data)
{
  guint rounds = killing_rounds (25, 1000), seen[VERSIONS + 1] = { 0 };

  for (guint i = 0; i < rounds; i++) {
    g_autoptr (GError) error = NULL;
    gint64 version;

    write_old (self);
    killing_run (update, self, (guint) g_test_rand_int_range (0, (gint32) self->longest_us));
    g_assert_true (is_whole (self, &version));
    seen[version]++;
    g_object_unref (trellis_store_open (self->path, test_schema (VERSIONS), 0, &error));
    g_assert_no_error (error);
    g_assert_true (is_whole (self, &version));
    g_assert_cmpint (version, ==, VERSIONS);
  }
  g_test_message ("%u kills left %u, %u and %u of versions 1, 2 and 3", rounds, seen[1], seen[2],
                  seen[3]);
}

static void
test_control (Fixture *self, gconstpointer data)
{
  guint kills = 0;
  gint64 version;

  do {
    write_old (self);
    killing_run (update_carelessly, self,
                 (guint) g_test_rand_int_range (0, (gint32) self->longest_us));
  } while (is_whole (self, &version) && ++kills < 300);
  g_test_message ("half-way after kill %u", kills + 1);
  g_assert_cmpuint (kills, <, 300);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/crash/migrations/whole", Fixture, NULL, set_up, test_whole, tear_down);
  g_test_add ("/crash/migrations/control", Fixture, NULL, set_up, test_control, tear_down);
  return g_test_run ();
}
