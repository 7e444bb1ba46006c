/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "base/trellis-time.h"
#include "exchange/trellis-json.h"
#include "model/trellis-kinds.h"
#include "records.h"

#include <math.h>
#include <string.h>

typedef JsonObject AutoObject;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AutoObject, json_object_unref)

static JsonObject *
object_from (const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = json_from_string (text, &error);

  g_assert_no_error (error);
  return json_node_dup_object (node);
}

static char *
text_from (JsonObject *object)
{
  g_autoptr (JsonNode) node = json_node_init_object (json_node_alloc (), object);

  return json_to_string (node, FALSE);
}

static TrellisEntity *
read_event (const char *members, char **why, TrellisReport *notes)
{
  g_autofree char *text = g_strdup_printf ("{\"uid\":\"e1\",\"title\":\"T\"%s%s}",
                                           *members ? "," : "", members);
  g_autoptr (AutoObject) object = object_from (text);

  return trellis_json_to_entity (trellis_kinds_find ("event"), object, why, notes);
}

static void
check_round_trip (TrellisEntity *record)
{
  g_autoptr (AutoObject) object = trellis_json_from_entity (record, TRELLIS_JSON_PRIVATE);
  g_autoptr (TrellisReport) report = trellis_report_new ();
  g_autoptr (TrellisEntity) back = NULL;
  g_autoptr (GPtrArray) notes = NULL;
  g_autofree char *why = NULL;

  back = trellis_json_to_entity (trellis_entity_get_kind (record), object, &why, report);
  g_assert_cmpstr (why, ==, NULL);
  g_assert_true (trellis_entity_equal (record, back));
  g_assert_cmpstr (trellis_entity_get_uid (record), ==, trellis_entity_get_uid (back));
  g_assert_cmpint (trellis_entity_get_modified (record), ==, trellis_entity_get_modified (back));
  notes = trellis_report_get_notes (report);
  g_assert_cmpuint (notes->len, ==, 0);
}

static void
test_round_trip (void)
{
  g_autoptr (GPtrArray) records = test_records_of_all_kinds (4);

  for (guint i = 0; i < records->len; i++)
    check_round_trip (records->pdata[i]);
}

/* The exact shape, which other programs rely on. */
static void
test_shape (void)
{
  g_autoptr (TrellisEvent) event = trellis_entity_new (TRELLIS_TYPE_EVENT);
  const char *const speakers[] = { "Ada", "Grace", NULL };
  const gint64 monday = trellis_date_to_instant (trellis_date_new (2026, 5, 18));
  g_autoptr (AutoObject) object = NULL;
  g_autoptr (AutoObject) all_day = NULL;
  g_autofree char *text = NULL;
  g_autofree char *all_day_text = NULL;

  trellis_entity_set_uid (event, "e1");
  trellis_entity_set_text (event, TRELLIS_EVENT_TITLE, "Plain English");
  trellis_entity_set_number (event, TRELLIS_EVENT_KIND, TRELLIS_EVENT_KIND_WORKSHOP);
  trellis_entity_set_number (event, TRELLIS_EVENT_START, monday + 8 * 60 * TRELLIS_MINUTE);
  trellis_entity_set_number (event, TRELLIS_EVENT_SEATS, 12);
  trellis_entity_set_list (event, TRELLIS_EVENT_SPEAKERS, speakers);
  object = trellis_json_from_entity (TRELLIS_ENTITY (event), 0);
  text = text_from (object);
  g_assert_cmpstr (text, ==,
                   "{\"uid\":\"e1\",\"title\":\"Plain English\",\"kind\":\"workshop\","
                   "\"start\":\"2026-05-18T08:00:00Z\",\"speakers\":[\"Ada\",\"Grace\"],"
                   "\"seats\":12}");

  trellis_entity_set_modified (event, monday);
  trellis_entity_set_number (event, TRELLIS_EVENT_START, monday);
  trellis_entity_set_number (event, TRELLIS_EVENT_ALL_DAY, TRUE);
  all_day = trellis_json_from_entity (TRELLIS_ENTITY (event), 0);
  all_day_text = text_from (all_day);
  g_assert_cmpstr (all_day_text, ==,
                   "{\"uid\":\"e1\",\"modified\":\"2026-05-18T00:00:00Z\","
                   "\"title\":\"Plain English\",\"kind\":\"workshop\",\"start\":\"2026-05-18\","
                   "\"all_day\":true,\"speakers\":[\"Ada\",\"Grace\"],\"seats\":12}");
}

static void
test_private (void)
{
  g_autoptr (TrellisEntity) talk = test_record_new (trellis_kinds_find ("one_to_one"), 1);
  g_autoptr (AutoObject) closed = trellis_json_from_entity (talk, 0);
  g_autoptr (AutoObject) open = trellis_json_from_entity (talk, TRELLIS_JSON_PRIVATE);

  g_assert_true (json_object_has_member (closed, "shared_notes"));
  g_assert_false (json_object_has_member (closed, "private_notes"));
  g_assert_true (json_object_has_member (open, "private_notes"));
}

/* What a program of its own cannot write as JSON must not spoil the file. */
static void
test_unwritable (void)
{
  g_autoptr (TrellisMeasure) measure = trellis_entity_new (TRELLIS_TYPE_MEASURE);
  g_autoptr (AutoObject) object = NULL;
  g_autofree char *text = NULL;

  trellis_entity_set_uid (measure, "m");
  trellis_entity_set_text (measure, TRELLIS_MEASURE_TITLE, "cut \xc3");
  trellis_entity_set_real (measure, TRELLIS_MEASURE_BASELINE, INFINITY);
  object = trellis_json_from_entity (TRELLIS_ENTITY (measure), 0);
  text = text_from (object);
  g_assert_cmpstr (text, ==, "{\"uid\":\"m\",\"title\":\"cut �\"}");
}

static void
test_taken (void)
{
  static const struct {
    const char *members;
    guint field;
    gint64 number;
  } cases[] = {
    { "\"seats\":12", TRELLIS_EVENT_SEATS, 12 },
    { "\"seats\":12.0", TRELLIS_EVENT_SEATS, 12 },
    { "\"seats\":1e3", TRELLIS_EVENT_SEATS, 1000 },
    { "\"seats\":-1", TRELLIS_EVENT_SEATS, -1 },
    { "\"seats\":9007199254740992", TRELLIS_EVENT_SEATS, 1LL << 53 },
    { "\"seats\":null", TRELLIS_EVENT_SEATS, 0 },
    { "\"captions\":true", TRELLIS_EVENT_CAPTIONS, 1 },
    { "\"captions\":false", TRELLIS_EVENT_CAPTIONS, 0 },
    { "\"status\":\"cancelled\"", TRELLIS_EVENT_STATUS, TRELLIS_EVENT_STATUS_CANCELLED },
    { "\"status\":\"confirmed\"", TRELLIS_EVENT_STATUS, TRELLIS_EVENT_STATUS_CONFIRMED },
    { "\"status\":\"\"", TRELLIS_EVENT_STATUS, 0 },
    { "\"start\":\"2026-05-18T09:00:00+01:00\"", TRELLIS_EVENT_START, 1779091200000000 },
    { "\"start\":\"\"", TRELLIS_EVENT_START, 0 },
    { "\"start\":\"2026-05-18\",\"all_day\":true", TRELLIS_EVENT_START, 1779062400000000 },
    { "\"all_day\":true,\"start\":\"2026-05-18\"", TRELLIS_EVENT_START, 1779062400000000 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *why = NULL;
    g_autoptr (TrellisEntity) event = read_event (cases[i].members, &why, NULL);

    g_test_message ("%s", cases[i].members);
    g_assert_cmpstr (why, ==, NULL);
    g_assert_cmpint (trellis_entity_get_number (event, cases[i].field), ==, cases[i].number);
  }
}

static void
test_refused (void)
{
  static const struct {
    const char *members;
    const char *why;
  } cases[] = {
    { "\"seats\":\"12\"", "“seats” must be a whole number, not a text." },
    { "\"seats\":true", "“seats” must be a whole number, not yes or no." },
    { "\"seats\":[1]", "“seats” must be a whole number, not a list." },
    { "\"seats\":{}", "“seats” must be a whole number, not an object." },
    { "\"seats\":1.5", "“seats” must be a whole number." },
    { "\"seats\":9007199254740993", "“seats” is too large a number." },
    { "\"seats\":-9007199254740993", "“seats” is too large a number." },
    { "\"seats\":1e999", "“seats” is too large a number." },
    { "\"summary\":1", "“summary” must be a text, not a number." },
    { "\"summary\":[]", "“summary” must be a text, not a list." },
    { "\"captions\":1", "“captions” must be true or false, not a number." },
    { "\"captions\":\"true\"", "“captions” must be true or false, not a text." },
    { "\"speakers\":\"Ada\"", "“speakers” must be a list of texts, not a text." },
    { "\"speakers\":[\"Ada\",2]", "“speakers” must be a list of texts, not a number." },
    { "\"speakers\":[null]", "“speakers” must be a list of texts, not nothing." },
    { "\"speakers\":[[\"Ada\"]]", "“speakers” must be a list of texts, not a list." },
    { "\"week\":3", "“week” must be a text, not a number." },
    { "\"week\":\"a\\nb\"", "“week” must be the uid of a record, not “a\nb”." },
    { "\"competencies\":[\"\"]", "“competencies” must be a list of uids of records, not “”." },
    { "\"status\":\"maybe\"",
      "“status” must be one of confirmed, tentative, cancelled, not “maybe”." },
    { "\"status\":1", "“status” must be one of confirmed, tentative, cancelled, not a number." },
    { "\"start\":\"tomorrow\"",
      "“start” must be a time such as 2026-05-18T08:00:00Z, not “tomorrow”." },
    { "\"start\":\"2026-05-18\"",
      "“start” must be a time such as 2026-05-18T08:00:00Z, not “2026-05-18”." },
    { "\"start\":\"2026-05-18T08:00:00\"",
      "“start” must be a time such as 2026-05-18T08:00:00Z, not “2026-05-18T08:00:00”." },
    { "\"start\":5", "“start” must be a time such as 2026-05-18T08:00:00Z, not a number." },
    { "\"all_day\":true,\"start\":\"2026-05-18T08:00:00Z\"",
      "“start” must be a date such as 2026-05-18, not “2026-05-18T08:00:00Z”." },
    { "\"all_day\":true,\"closes\":\"2026-05-18\"",
      "“closes” must be a time such as 2026-05-18T08:00:00Z, not “2026-05-18”." },
    { "\"all_day\":\"yes\"", "“all_day” must be true or false, not a text." },
    { "\"modified\":12", "“modified” must be a time such as 2026-05-18T08:00:00Z, not a number." },
    { "\"modified\":\"1969-12-31T00:00:00Z\"",
      "“modified” must be a time such as 2026-05-18T08:00:00Z, not “1969-12-31T00:00:00Z”." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *why = NULL;

    g_test_message ("%s", cases[i].members);
    g_assert_null (read_event (cases[i].members, &why, NULL));
    g_assert_cmpstr (why, ==, cases[i].why);
  }
}

static void
test_other_kinds (void)
{
  static const struct {
    const char *kind;
    const char *object;
    const char *why;
  } cases[] = {
    { "event", "{}", "“uid” is missing." },
    { "event", "{\"uid\":null,\"title\":\"T\"}", "“uid” is missing." },
    { "event", "{\"uid\":7,\"title\":\"T\"}", "“uid” must be a text, not a number." },
    { "event", "{\"uid\":\"a\\u0007\",\"title\":\"T\"}",
      "“uid” must be a text of one line and at most 512 bytes." },
    { "event", "{\"uid\":\"\",\"title\":\"T\"}",
      "“uid” must be a text of one line and at most 512 bytes." },
    { "event", "{\"uid\":\"e\"}", "“title” is missing." },
    { "event", "{\"uid\":\"e\",\"title\":\"\"}", "“title” is missing." },
    { "event", "{\"uid\":\"e\",\"title\":null}", "“title” is missing." },
    { "event", "{\"uid\":\"e\",\"title\":\"\\u0001\"}", "“title” is missing." },
    { "sign_up", "{\"uid\":\"s\",\"event\":\"e\"}", "“person” is missing." },
    { "measure_value", "{\"uid\":\"v\",\"measure\":\"m\",\"date\":\"2026-02-30\"}",
      "“date” must be a date such as 2026-05-18, not “2026-02-30”." },
    { "measure_value", "{\"uid\":\"v\",\"measure\":\"m\",\"date\":\"2026-05-18\",\"value\":\"1\"}",
      "“value” must be a number, not a text." },
    { "measure_value", "{\"uid\":\"v\",\"measure\":\"m\",\"date\":\"2026-05-18\",\"value\":-1e999}",
      "“value” is too large a number." },
    { "measure_value", "{\"uid\":\"v\",\"measure\":\"m\",\"date\":\"2026-05-18\",\"value\":0}",
      NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (AutoObject) object = object_from (cases[i].object);
    g_autofree char *why = NULL;
    g_autoptr (TrellisEntity)
        record = trellis_json_to_entity (trellis_kinds_find (cases[i].kind), object, &why, NULL);

    g_test_message ("%s", cases[i].object);
    g_assert_cmpstr (why, ==, cases[i].why);
    g_assert_cmpint (record != NULL, ==, cases[i].why == NULL);
  }
}

/* Each type of field against each type of JSON: taken, or refused in a sentence that names it. */
static void
check_wrong_types (const TrellisKind *kind, const TrellisField *field)
{
  static const char *const values[] = {
    "\"text\"", "12", "1.5", "true", "[]", "[1]", "[\"text\"]", "{}", "{\"a\":[null]}", "1e999"
  };

  for (guint i = 0; i < G_N_ELEMENTS (values); i++) {
    g_autofree char *text = g_strdup_printf ("{\"uid\":\"u\",\"%s\":%s}", field->name, values[i]);
    g_autofree char *name = g_strdup_printf ("“%s”", field->name);
    g_autoptr (AutoObject) object = object_from (text);
    g_autofree char *why = NULL;
    g_autoptr (TrellisEntity) record = trellis_json_to_entity (kind, object, &why, NULL);

    g_assert_cmpint (record != NULL, ==, why == NULL);
    if (strstr ("{}{\"a\":[null]}1e999", values[i]))
      g_assert_true (why &&
                     (g_str_has_prefix (why, name) || g_str_has_suffix (why, " is missing.")));
  }
}

static void
test_wrong_types (void)
{
  const TrellisKind *const *kinds = trellis_kinds_list (NULL);

  for (guint i = 0; kinds[i]; i++)
    for (guint f = 0; f < kinds[i]->n_fields; f++)
      check_wrong_types (kinds[i], &kinds[i]->fields[f]);
}

static void
test_notes (void)
{
  static const struct {
    const char *members;
    const char *note;
  } cases[] = {
    { "\"foo\":1", "“foo” of events is not known to this version and was left out." },
    { "\"all-day\":true", "“all-day” of events is not known to this version and was left out." },
    { "\"about\":\"a\\u0001b\\u001b[31m\\u0085\"",
      "“about” of events held control characters, which were left out." },
    { "\"about\":\"one\\r\\ntwo\\rthree\\tfour\\n\"", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (TrellisReport) report = trellis_report_new ();
    g_autofree char *why = NULL;
    g_autoptr (TrellisEntity) event = read_event (cases[i].members, &why, report);
    g_autoptr (GPtrArray) notes = trellis_report_get_notes (report);

    g_test_message ("%s", cases[i].members);
    g_assert_nonnull (event);
    g_assert_cmpuint (notes->len, ==, cases[i].note ? 1 : 0);
    if (cases[i].note)
      g_assert_cmpstr (notes->pdata[0], ==, cases[i].note);
    else
      g_assert_cmpstr (trellis_entity_get_text (event, TRELLIS_EVENT_ABOUT), ==,
                       "one\ntwo\nthree\tfour\n");
  }
}

static void
test_long_texts (void)
{
  g_autofree char *longest = g_strnfill (1024 * 1024, 'x');
  g_autofree char *members = g_strdup_printf ("\"about\":\"%s\"", longest);
  g_autofree char *too_long = g_strdup_printf ("\"about\":\"%sx\"", longest);
  g_autofree char *in_list = g_strdup_printf ("\"speakers\":[\"%sx\"]", longest);
  g_autofree char *wrong = g_strdup_printf ("\"status\":\"%s\"", longest);
  g_autofree char *why = NULL;
  g_autoptr (TrellisEntity) event = read_event (members, &why, NULL);

  g_assert_nonnull (event);
  g_assert_null (read_event (too_long, &why, NULL));
  g_assert_cmpstr (why, ==, "“about” is longer than 1 MB.");
  g_clear_pointer (&why, g_free);
  g_assert_null (read_event (in_list, &why, NULL));
  g_assert_cmpstr (why, ==, "“speakers” is longer than 1 MB.");
  g_clear_pointer (&why, g_free);
  /* A sentence never repeats all of what a stranger wrote. */
  g_assert_null (read_event (wrong, &why, NULL));
  g_assert_cmpuint (strlen (why), <, 300);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/json/round-trip", test_round_trip);
  g_test_add_func ("/exchange/json/shape", test_shape);
  g_test_add_func ("/exchange/json/private", test_private);
  g_test_add_func ("/exchange/json/unwritable", test_unwritable);
  g_test_add_func ("/exchange/json/taken", test_taken);
  g_test_add_func ("/exchange/json/refused", test_refused);
  g_test_add_func ("/exchange/json/other-kinds", test_other_kinds);
  g_test_add_func ("/exchange/json/wrong-types", test_wrong_types);
  g_test_add_func ("/exchange/json/notes", test_notes);
  g_test_add_func ("/exchange/json/long-texts", test_long_texts);
  return g_test_run ();
}
