/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The packs that come with the program: every record is taken, and every link leads somewhere. */
#include "config.h"

#include "exchange/trellis-pack-reader.h"
#include "model/trellis-kinds.h"

typedef struct {
  GPtrArray *records;
  GHashTable *names; /* "plural uid" of each */
} Sample;

static char *
name_of (const char *plural, const char *uid)
{
  return g_strdup_printf ("%s %s", plural, uid);
}

static gboolean
keep (TrellisEntity *record, gpointer data, GError **error)
{
  Sample *sample = data;

  g_ptr_array_add (sample->records, g_object_ref (record));
  g_hash_table_add (sample->names, name_of (trellis_entity_get_kind (record)->plural,
                                            trellis_entity_get_uid (record)));
  return TRUE;
}

static void
check_report (TrellisReport *report)
{
  g_autoptr (GPtrArray) notes = trellis_report_get_notes (report);

  for (guint i = 0; i < trellis_report_get_n_refusals (report); i++)
    g_test_message ("%s: %s", trellis_report_get_refusal (report, i)->what,
                    trellis_report_get_refusal (report, i)->why);
  for (guint i = 0; i < notes->len; i++)
    g_test_message ("%s", (const char *) notes->pdata[i]);
  g_assert_cmpuint (trellis_report_count_refused (report), ==, 0);
  g_assert_cmpuint (notes->len, ==, 0);
}

static void
check_link (Sample *sample, TrellisEntity *record, const TrellisField *field, const char *uid)
{
  g_autofree char *name = name_of (field->target, uid);

  if (*uid && !g_hash_table_contains (sample->names, name)) {
    g_test_message ("“%s” of “%s” points at no %s", field->name, trellis_entity_get_uid (record),
                    name);
    g_test_fail ();
  }
}

static void
check_links (Sample *sample, TrellisEntity *record)
{
  const TrellisKind *kind = trellis_entity_get_kind (record);

  for (guint i = 0; i < kind->n_fields; i++) {
    const TrellisField *field = &kind->fields[i];
    const char *const *uids;

    if (field->type == TRELLIS_TYPED_LINK)
      check_link (sample, record, field, trellis_entity_get_text (record, i));
    if (field->type != TRELLIS_TYPED_LINKS)
      continue;
    uids = trellis_entity_get_list (record, i);
    for (guint u = 0; uids[u]; u++)
      check_link (sample, record, field, uids[u]);
  }
}

static void
test_sample (gconstpointer file_name)
{
  g_autofree char *path = g_build_filename (g_getenv ("TRELLIS_TEST_DATA"), file_name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileInputStream) stream = g_file_read (file, NULL, &error);
  g_autoptr (TrellisReport) report = trellis_report_new ();
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_auto (TrellisPackInfo) info = { 0 };
  Sample sample = { records, names };
  TrellisReading reading = { keep, &sample, report, NULL, "Europe/London", 1, 0 };

  g_assert_no_error (error);
  trellis_pack_read (G_INPUT_STREAM (stream), &reading, &info, &error);
  g_assert_no_error (error);
  check_report (report);
  g_assert_nonnull (info.title);
  g_assert_cmpuint (records->len, >, 10);
  for (guint i = 0; i < records->len; i++)
    check_links (&sample, records->pdata[i]);
  g_test_message ("%s: %u records", info.title, records->len);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/exchange/samples/starter", "starter.trellis", test_sample);
  g_test_add_data_func ("/exchange/samples/sample", "sample.trellis", test_sample);
  return g_test_run ();
}
