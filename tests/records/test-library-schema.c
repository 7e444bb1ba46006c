/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tables of the library against the tables of fields of the model, both ways. */
#include "config.h"

#include "fixture.h"
#include "records-fixture.h"

#include "records/trellis-library-schema.h"
#include "records/trellis-settings.h"

#include <string.h>

static const char *
type_of (const TrellisField *field)
{
  switch (field->type) {
  case TRELLIS_TYPED_NUMBER:
  case TRELLIS_TYPED_FLAG:
    return "INTEGER NOT NULL DEFAULT 0";
  case TRELLIS_TYPED_INSTANT:
    return "INTEGER";
  case TRELLIS_TYPED_DATE:
    return "TEXT";
  case TRELLIS_TYPED_REAL:
    return "REAL";
  case TRELLIS_TYPED_LIST:
  case TRELLIS_TYPED_LINKS:
    return "TEXT NOT NULL DEFAULT '[]'";
  case TRELLIS_TYPED_CHOICE:
    return "TEXT NOT NULL DEFAULT 'choice'";
  case TRELLIS_TYPED_TEXT:
  case TRELLIS_TYPED_LINK:
  default:
    return "TEXT NOT NULL DEFAULT ''";
  }
}

static void
test_columns (RecordsFixture *self, gconstpointer data)
{
  guint n;
  const TrellisKind *const *kinds = trellis_kinds_list (&n);

  for (guint k = 0; k < n; k++) {
    g_autoptr (GString)
        expected = g_string_new ("id INTEGER\nuid TEXT NOT NULL\nmodified INTEGER NOT NULL"
                                 "\norigin INTEGER NOT NULL DEFAULT 0");
    g_autofree char *sql = g_strdup_printf (
        "SELECT name || ' ' || type || CASE WHEN \"notnull\" THEN ' NOT NULL' ELSE '' END || "
        "ifnull(' DEFAULT ' || dflt_value, '') FROM pragma_table_info('%s')",
        kinds[k]->name);
    g_autofree char *found = test_raw_text (self->path, sql);

    for (guint i = 0; i < kinds[k]->n_fields; i++) {
      const TrellisField *field = &kinds[k]->fields[i];
      g_auto (GStrv) around = g_strsplit (type_of (field), "choice", 2);

      g_string_append_printf (expected, "\n%s %s%s%s", field->name, around[0],
                              around[1] ? field->choices[0].nick : "", around[1] ? around[1] : "");
    }
    g_test_message ("%s", kinds[k]->name);
    g_assert_cmpstr (found, ==, expected->str);
  }
}

/* No table without a kind, besides the few that are known. */
static void
test_tables (RecordsFixture *self, gconstpointer data)
{
  const char *const others[] = { "event_competency", "tombstone",    "command",
                                 "setting",          "search_pause", NULL };
  g_autofree char *tables = test_raw_text (
      self->path,
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB '*_search' "
      "AND name NOT GLOB '*_search_*' AND name NOT GLOB 'sqlite_*'");
  g_auto (GStrv) names = g_strsplit (tables, "\n", -1);
  guint n;

  trellis_kinds_list (&n);
  for (guint i = 0; names[i]; i++) {
    const TrellisKind *kind = trellis_kinds_find (names[i]);

    g_assert_true (kind || g_strv_contains (others, names[i]));
    g_assert_true (!kind || g_str_equal (kind->name, names[i]));
  }
  g_assert_cmpuint (g_strv_length (names), ==, n + G_N_ELEMENTS (others) - 1);
}

/* Every link is looked up by an index, every search index is of a kind, and only of its texts. */
static void
test_indexes (RecordsFixture *self, gconstpointer data)
{
  guint n;
  const TrellisKind *const *kinds = trellis_kinds_list (&n);

  for (guint k = 0; k < n; k++)
    for (guint i = 0; i < kinds[k]->n_fields; i++) {
      const TrellisField *field = &kinds[k]->fields[i];
      g_autofree char *sql = g_strdup_printf (
          "EXPLAIN QUERY PLAN SELECT uid FROM \"%s\" WHERE \"%s\" = ?%s%s%s", kinds[k]->name,
          field->name, field->flags & TRELLIS_FIELD_REQUIRED ? "" : " AND \"",
          field->flags & TRELLIS_FIELD_REQUIRED ? "" : field->name,
          field->flags & TRELLIS_FIELD_REQUIRED ? "" : "\" <> ''");
      g_autofree char *plan = NULL;

      if (field->type != TRELLIS_TYPED_LINK)
        continue;
      plan = test_raw_text (self->path, sql);
      g_test_message ("%s.%s: %s", kinds[k]->name, field->name, plan);
      g_assert_nonnull (strstr (plan, "USING INDEX"));
    }
}

static void
test_search_columns (RecordsFixture *self, gconstpointer data)
{
  guint n;
  const TrellisKind *const *kinds = trellis_kinds_list (&n);

  for (guint k = 0; k < n; k++) {
    g_autofree char *sql = g_strdup_printf ("SELECT name FROM pragma_table_info('%s_search')",
                                            kinds[k]->name);
    g_autofree char *columns = test_raw_text (self->path, sql);
    g_auto (GStrv) names = g_strsplit (columns, "\n", -1);

    for (guint i = 0; names[i]; i++) {
      int field = trellis_kind_field (kinds[k], names[i]);

      g_assert_cmpint (field, >=, 0);
      g_assert_true (kinds[k]->fields[field].type == TRELLIS_TYPED_TEXT ||
                     kinds[k]->fields[field].type == TRELLIS_TYPED_LIST);
    }
  }
}

static void
test_fingerprint (RecordsFixture *self, gconstpointer data)
{
  const TrellisSchema *schema = trellis_library_schema ();
  g_autoptr (GError) error = NULL;
  g_autofree char *found = trellis_schema_fingerprint (records_reader (self), &error);

  g_assert_no_error (error);
  g_assert_cmpstr (found, ==, schema->fingerprints[schema->version - 1]);
}

/* Private by shape: what somebody said has no author, and a command does not say what it was about. */
static void
test_private (RecordsFixture *self, gconstpointer data)
{
  const TrellisKind *contribution = trellis_kinds_find ("contribution");
  g_autofree char *command = test_raw_text (self->path,
                                            "SELECT name FROM pragma_table_info('command')");

  for (guint i = 0; i < contribution->n_fields; i++)
    g_assert_cmpstr (contribution->fields[i].target, !=, "people");
  g_assert_cmpstr (command, ==, "id\nuid\nname\nat");
}

static gboolean
note_cb (TrellisTransaction *transaction, gpointer data, GCancellable *cancellable, GError **error)
{
  return trellis_settings_note_command (transaction, "plan", 5, error);
}

/* A library of schema 2 keeps its log of commands, which has no index any more. */
static void
test_from_second (RecordsFixture *self, gconstpointer data)
{
  TrellisSchema second = *trellis_library_schema ();
  g_autofree char *path = g_build_filename (self->folder, "second.db", NULL);
  g_autoptr (GError) error = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  TrellisStore *store;

  second.version = 2;
  store = trellis_store_open (path, &second, TRELLIS_STORE_CREATE, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < 3; i++)
    g_assert_true (trellis_store_write (store, "plan", note_cb, NULL, &error));
  g_assert_finalize_object (store);
  g_assert_cmpint (test_raw_number (path, "PRAGMA user_version"), ==, 2);
  before = test_raw_text (path, "SELECT id || uid || name || at FROM command ORDER BY id");

  store = trellis_store_open (path, trellis_library_schema (), 0, &error);
  g_assert_no_error (error);
  g_assert_true (trellis_store_write (store, "plan", note_cb, NULL, &error));
  g_assert_finalize_object (store);
  after = test_raw_text (path,
                         "SELECT id || uid || name || at FROM command WHERE id < 4 ORDER BY id");
  g_assert_cmpstr (after, ==, before);
  g_assert_cmpint (test_raw_number (path, "SELECT count(*) FROM command"), ==, 4);
  g_assert_cmpint (test_raw_number (path, "SELECT count(*) FROM pragma_index_list('command')"), ==,
                   0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  RECORDS_TEST ("/records/library-schema/columns", test_columns);
  RECORDS_TEST ("/records/library-schema/tables", test_tables);
  RECORDS_TEST ("/records/library-schema/indexes", test_indexes);
  RECORDS_TEST ("/records/library-schema/search-columns", test_search_columns);
  RECORDS_TEST ("/records/library-schema/fingerprint", test_fingerprint);
  RECORDS_TEST ("/records/library-schema/private", test_private);
  RECORDS_TEST ("/records/library-schema/from-second", test_from_second);
  return g_test_run ();
}
