/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "records-fixture.h"

#include "fixture.h"

#include "base/trellis-time.h"
#include "records/trellis-library-schema.h"
#include "records/trellis-records.h"

void
records_set_up (RecordsFixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  self->folder = test_folder_new ();
  self->path = g_build_filename (self->folder, "library.db", NULL);
  self->store = trellis_store_open (self->path, trellis_library_schema (), TRELLIS_STORE_CREATE,
                                    &error);
  g_assert_no_error (error);
}

void
records_tear_down (RecordsFixture *self, gconstpointer data)
{
  g_assert_finalize_object (self->store);
  g_free (self->path);
  test_folder_free (self->folder);
}

TrellisConnection *
records_reader (RecordsFixture *self)
{
  return trellis_store_get_reader (self->store);
}

static gboolean
put_all (TrellisTransaction *transaction, gpointer records, GCancellable *c, GError **error)
{
  return trellis_records_put_all (transaction, records, error);
}

void
records_save_all (RecordsFixture *self, GPtrArray *records, const char *label)
{
  g_autoptr (GError) error = NULL;

  trellis_store_write (self->store, label, put_all, records, &error);
  g_assert_no_error (error);
}

void
records_save (RecordsFixture *self, gpointer record)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new ();

  g_ptr_array_add (records, record);
  records_save_all (self, records, "Save");
}

typedef struct {
  gpointer record;
  gint64 now;
} Removal;

static gboolean
remove_one (TrellisTransaction *transaction, gpointer data, GCancellable *c, GError **error)
{
  Removal *removal = data;

  return trellis_records_delete (transaction, trellis_entity_get_kind (removal->record),
                                 trellis_entity_get_uid (removal->record), removal->now, error);
}

void
records_remove (RecordsFixture *self, gpointer record, gint64 now)
{
  Removal removal = { record, now };
  g_autoptr (GError) error = NULL;

  trellis_store_write (self->store, "Delete", remove_one, &removal, &error);
  g_assert_no_error (error);
}

/* Every row of every kind, deletions included. */
char *
records_dump (const char *path)
{
  return test_raw_dump (path, trellis_library_schema ()->tracked);
}

/* Compares each search index with the rows it was made of. */
void
records_check_search_index (const char *path)
{
  g_autofree char *tables = test_raw_text (
      path, "SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%'");
  g_auto (GStrv) names = g_strsplit (tables, "\n", -1);

  for (guint i = 0; names[i]; i++) {
    g_autofree char *sql = g_strdup_printf (
        "INSERT INTO %1$s (%1$s, rank) VALUES ('integrity-check', 1)", names[i]);

    test_raw_run (path, sql);
  }
  g_assert_cmpint (test_raw_number (path, "SELECT count(*) FROM search_pause"), ==, 0);
}

static void
fill_field (gpointer record, guint i, const TrellisField *field, int turn)
{
  g_autofree char *text = g_strdup_printf ("%s %d „Wŷ‟ 'x' \"y\" \\ 🌱", field->name, turn);
  const char *const list[] = { text, "", "two\nlines", "]\"", NULL };
  guint n_choices = 0;

  switch (field->type) {
  case TRELLIS_TYPED_TEXT:
  case TRELLIS_TYPED_LINK:
    trellis_entity_set_text (record, i, text);
    break;
  case TRELLIS_TYPED_LIST:
  case TRELLIS_TYPED_LINKS:
    trellis_entity_set_list (record, i, list);
    break;
  case TRELLIS_TYPED_CHOICE:
    while (field->choices[n_choices].nick)
      n_choices++;
    trellis_entity_set_number (record, i, turn % n_choices);
    break;
  case TRELLIS_TYPED_FLAG:
    trellis_entity_set_number (record, i, turn % 2);
    break;
  case TRELLIS_TYPED_DATE:
    trellis_entity_set_number (record, i, trellis_date_new (2026, 1, 1) + turn * 37 + i);
    break;
  case TRELLIS_TYPED_REAL:
    trellis_entity_set_real (record, i, turn % 3 ? turn / 7.0 : 0);
    break;
  case TRELLIS_TYPED_INSTANT:
  case TRELLIS_TYPED_NUMBER:
  default:
    trellis_entity_set_number (
        record, i, turn % 2 ? G_MAXINT64 - turn : -turn * G_GINT64_CONSTANT (5000000000));
    break;
  }
}

void
records_fill (gpointer record, int turn)
{
  const TrellisKind *kind = trellis_entity_get_kind (record);

  for (guint i = 0; turn && i < kind->n_fields; i++)
    fill_field (record, i, &kind->fields[i], turn);
}
