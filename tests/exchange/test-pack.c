/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "base/trellis-time.h"
#include "exchange/trellis-pack-reader.h"
#include "exchange/trellis-pack-writer.h"
#include "model/trellis-kinds.h"
#include "outcome.h"
#include "records.h"

#include <string.h>

static gboolean
refuse (TrellisEntity *record, gpointer data, GError **error)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE, "full");
  return FALSE;
}

static gpointer
find_record (GPtrArray *records, gpointer like)
{
  for (guint i = 0; i < records->len; i++)
    if (g_str_equal (trellis_entity_get_uid (records->pdata[i]), trellis_entity_get_uid (like)))
      return records->pdata[i];
  return NULL;
}

static void
test_round_trip (void)
{
  g_autoptr (GPtrArray) records = test_records_of_all_kinds (3);
  TrellisPackInfo info = { (char *) "Cynllun “2026”", 1779091200000000, (char *) "person-1", 0 };
  g_autoptr (GBytes) bytes = write_pack (&info, records, TRUE);
  g_autoptr (GBytes) again = NULL;
  g_auto (Outcome) outcome = { 0 };

  read_pack (&outcome, bytes);
  g_assert_no_error (outcome.error);
  g_assert_cmpuint (trellis_report_count_refused (outcome.report), ==, 0);
  g_assert_cmpuint (outcome.notes->len, ==, 0);
  g_assert_cmpstr (outcome.info.title, ==, info.title);
  g_assert_cmpstr (outcome.info.me, ==, "person-1");
  g_assert_cmpint (outcome.info.published, ==, info.published);
  g_assert_cmpint (outcome.info.version, ==, 1);
  g_assert_cmpint (outcome.done_kb, ==, (int) (g_bytes_get_size (bytes) / 1024));
  g_assert_cmpuint (outcome.records->len, ==, records->len);
  for (guint i = 0; i < records->len; i++) {
    gpointer back = find_record (outcome.records, records->pdata[i]);

    g_assert_nonnull (back);
    g_assert_true (trellis_entity_get_kind (back) == trellis_entity_get_kind (records->pdata[i]));
    g_assert_true (trellis_entity_equal (back, records->pdata[i]));
    g_assert_cmpint (trellis_entity_get_modified (back), ==,
                     trellis_entity_get_modified (records->pdata[i]));
  }
  /* What was read writes the same bytes again. */
  again = write_pack (&outcome.info, outcome.records, TRUE);
  g_assert_true (g_bytes_equal (bytes, again));
}

static void
test_shape (void)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  TrellisPackInfo info = { (char *) "P", 1779091200000000, NULL, 0 };
  TrellisPackInfo none = { 0 };
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) empty = write_pack (&none, records, FALSE);
  static const char expected[] = "{\n"
                                 " \"format\": \"trellis-pack\",\n"
                                 " \"version\": 1,\n"
                                 " \"title\": \"P\",\n"
                                 " \"published\": \"2026-05-18T08:00:00Z\",\n"
                                 " \"organisations\": [\n"
                                 "  {\n"
                                 "   \"uid\" : \"b\",\n"
                                 "   \"title\" : \"Second\\nline\"\n"
                                 "  },\n"
                                 "  {\n"
                                 "   \"uid\" : \"a\",\n"
                                 "   \"title\" : \"First\"\n"
                                 "  }\n"
                                 " ],\n"
                                 " \"networks\": [\n"
                                 "  {\n"
                                 "   \"uid\" : \"n\",\n"
                                 "   \"title\" : \"N\"\n"
                                 "  }\n"
                                 " ]\n"
                                 "}\n";
  static const struct {
    const char *kind, *uid, *title;
  } rows[] = {
    { "network", "n", "N" },
    { "organisation", "b", "Second\nline" },
    { "organisation", "a", "First" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    const TrellisKind *kind = trellis_kinds_find (rows[i].kind);
    gpointer record = trellis_entity_new (trellis_kinds_type (kind));

    trellis_entity_set_uid (record, rows[i].uid);
    trellis_entity_set_text (record, kind->title, rows[i].title);
    g_ptr_array_add (records, record);
  }
  bytes = write_pack (&info, records, FALSE);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), expected,
                   strlen (expected));
  g_assert_cmpmem (g_bytes_get_data (empty, NULL), g_bytes_get_size (empty),
                   "{\n \"format\": \"trellis-pack\",\n \"version\": 1\n}\n",
                   strlen ("{\n \"format\": \"trellis-pack\",\n \"version\": 1\n}\n"));
}

static void
test_privacy (void)
{
  g_autoptr (GPtrArray) records = test_records_of_all_kinds (2);
  TrellisPackInfo info = { 0 };
  g_autoptr (GBytes) bytes = write_pack (&info, records, FALSE);
  g_auto (Outcome) outcome = { 0 };
  guint expected = 0;

  for (guint i = 0; i < records->len; i++)
    expected += !(trellis_entity_get_kind (records->pdata[i])->flags & TRELLIS_KIND_MINE);
  read_pack (&outcome, bytes);
  g_assert_no_error (outcome.error);
  /* Memberships too: one is shown to others, the other is of a lead. */
  g_assert_cmpuint (outcome.records->len, ==, expected);
  for (guint i = 0; i < outcome.records->len; i++) {
    gpointer record = outcome.records->pdata[i];
    const TrellisKind *kind = trellis_entity_get_kind (record);

    g_assert_false (kind->flags & TRELLIS_KIND_MINE);
    for (guint f = 0; f < kind->n_fields; f++)
      if (kind->fields[f].flags & TRELLIS_FIELD_PRIVATE)
        g_assert_false (trellis_entity_is_set (record, f));
  }
}

static void
test_memberships (void)
{
  TrellisPackInfo info = { 0 };
  static const gboolean hidden_goes[] = {
    [TRELLIS_MEMBER_ROLE_MEMBER] = FALSE, [TRELLIS_MEMBER_ROLE_ALLY] = FALSE,
    [TRELLIS_MEMBER_ROLE_LEAD] = TRUE,    [TRELLIS_MEMBER_ROLE_DEPUTY] = TRUE,
    [TRELLIS_MEMBER_ROLE_SPONSOR] = TRUE,
  };

  for (guint role = 0; role < G_N_ELEMENTS (hidden_goes); role++)
    for (int visible = 0; visible < 2; visible++)
      for (int private = 0; private < 2; private ++) {
        g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
        TrellisEntity *member = test_record_new (trellis_kinds_find ("membership"), 1);
        g_autoptr (GBytes) bytes = NULL;
        g_auto (Outcome) outcome = { 0 };

        trellis_entity_set_number (member, TRELLIS_MEMBERSHIP_ROLE, role);
        trellis_entity_set_number (member, TRELLIS_MEMBERSHIP_VISIBLE, visible);
        g_ptr_array_add (records, member);
        bytes = write_pack (&info, records, private);
        read_pack (&outcome, bytes);
        g_assert_cmpuint (outcome.records->len, ==, hidden_goes[role] || visible || private);
      }
}

static void
test_modified (void)
{
  static const struct {
    const char *text;
    gint64 modified;
  } cases[] = {
    { HEAD ",\"networks\":[{\"uid\":\"n\",\"title\":\"N\"}]}", 1 },
    { HEAD
      ",\"networks\":[{\"uid\":\"n\",\"title\":\"N\"}],\"published\":\"2026-05-18T08:00:00Z\"}",
      1779091200000000 },
    { HEAD ",\"published\":\"2026-05-18\",\"networks\":[{\"uid\":\"n\",\"title\":\"N\","
           "\"modified\":\"2026-05-17T00:00:00.000001Z\"}]}",
      1778976000000001 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_auto (Outcome) outcome = { 0 };

    read_text (&outcome, cases[i].text);
    g_assert_no_error (outcome.error);
    g_assert_cmpuint (outcome.records->len, ==, 1);
    g_assert_cmpint (trellis_entity_get_modified (outcome.records->pdata[0]), ==,
                     cases[i].modified);
  }
}

/* Kinds come in the order of the list, records in that of the file; a byte order mark is no harm. */
static void
test_order (void)
{
  g_auto (Outcome) outcome = { 0 };

  read_text (&outcome, "\xef\xbb\xbf{\"networks\":[{\"uid\":\"3\",\"title\":\"N\"}],"
                       "\"organisations\":[{\"uid\":\"2\",\"title\":\"B\"},"
                       "{\"uid\":\"1\",\"title\":\"A\"}],"
                       "\"version\":1,\"format\":\"trellis-pack\"}");
  g_assert_no_error (outcome.error);
  g_assert_cmpuint (outcome.records->len, ==, 3);
  g_assert_cmpstr (trellis_entity_get_uid (outcome.records->pdata[0]), ==, "2");
  g_assert_cmpstr (trellis_entity_get_uid (outcome.records->pdata[1]), ==, "1");
  g_assert_cmpstr (trellis_entity_get_uid (outcome.records->pdata[2]), ==, "3");
}

static void
test_stopped (void)
{
  static const char text[] = HEAD ",\"networks\":[{\"uid\":\"n\",\"title\":\"N\"}]}";
  g_autoptr (GInputStream)
      stream = g_memory_input_stream_new_from_data (text, sizeof text - 1, NULL);
  g_autoptr (GInputStream)
      again = g_memory_input_stream_new_from_data (text, sizeof text - 1, NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (TrellisReport) report = trellis_report_new ();
  g_auto (TrellisPackInfo) info = { 0 };
  TrellisReading reading = { refuse, NULL, report, cancellable, "UTC", 1, 0 };
  g_autoptr (GError) error = NULL;

  g_assert_false (trellis_pack_read (stream, &reading, &info, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
  g_clear_error (&error);
  g_cancellable_cancel (cancellable);
  g_assert_false (trellis_pack_read (again, &reading, &info, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
test_write_fails (void)
{
  g_autoptr (GPtrArray) records = test_records_of_all_kinds (40);
  char room[100];
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new (room, sizeof room, NULL, NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  TrellisPackInfo info = { 0 };
  g_autoptr (GError) error = NULL;

  g_assert_false (trellis_pack_write (stream, &info, records, TRUE, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
  g_clear_error (&error);
  g_cancellable_cancel (cancellable);
  g_assert_false (trellis_pack_write (stream, &info, records, TRUE, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/pack/round-trip", test_round_trip);
  g_test_add_func ("/exchange/pack/shape", test_shape);
  g_test_add_func ("/exchange/pack/privacy", test_privacy);
  g_test_add_func ("/exchange/pack/memberships", test_memberships);
  g_test_add_func ("/exchange/pack/modified", test_modified);
  g_test_add_func ("/exchange/pack/order", test_order);
  g_test_add_func ("/exchange/pack/stopped", test_stopped);
  g_test_add_func ("/exchange/pack/write-fails", test_write_fails);
  return g_test_run ();
}
