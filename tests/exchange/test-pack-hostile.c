/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Packs from strangers: whatever is in them, the program stays whole and says what is wrong. */
#include "config.h"

#include "model/trellis-kinds.h"
#include "outcome.h"
#include "records.h"

#include <string.h>

static void
test_refused_files (void)
{
  static const struct {
    const char *text;
    TrellisExchangeError code;
    const char *message;
  } cases[] = {
    { "", TRELLIS_EXCHANGE_ERROR_UNKNOWN, "The file is empty." },
    { "BEGIN:VCALENDAR", TRELLIS_EXCHANGE_ERROR_UNKNOWN,
      "This is not a Trellis pack: it does not begin with “{”." },
    { "[]", TRELLIS_EXCHANGE_ERROR_UNKNOWN,
      "This is not a Trellis pack: it does not begin with “{”." },
    { "{}", TRELLIS_EXCHANGE_ERROR_UNKNOWN,
      "This is not a Trellis pack: its “format” is not “trellis-pack”." },
    { "{\"format\":[\"trellis-pack\"]}", TRELLIS_EXCHANGE_ERROR_UNKNOWN,
      "This is not a Trellis pack: its “format” is not “trellis-pack”." },
    { "{\"format\":\"trellis-pack\"}", TRELLIS_EXCHANGE_ERROR_MALFORMED,
      "The “version” of the pack must be a whole number from 1." },
    { "{\"format\":\"trellis-pack\",\"version\":\"1\"}", TRELLIS_EXCHANGE_ERROR_MALFORMED,
      "The “version” of the pack must be a whole number from 1." },
    { "{\"format\":\"trellis-pack\",\"version\":0}", TRELLIS_EXCHANGE_ERROR_MALFORMED,
      "The “version” of the pack must be a whole number from 1." },
    { "{\"format\":\"trellis-pack\",\"version\":2,\"title\":7}", TRELLIS_EXCHANGE_ERROR_NEWER,
      "This pack was made by a newer version of Trellis. Update Trellis to open it." },
    { HEAD ",\"title\":7}", TRELLIS_EXCHANGE_ERROR_MALFORMED, "“title” must be a text." },
    { HEAD ",\"me\":\"\"}", TRELLIS_EXCHANGE_ERROR_MALFORMED, "“me” must be the uid of a person." },
    { HEAD ",\"published\":\"now\"}", TRELLIS_EXCHANGE_ERROR_MALFORMED,
      "“published” must be a time such as 2026-05-18T08:00:00Z." },
    { HEAD ",\n\"events\":{}}", TRELLIS_EXCHANGE_ERROR_MALFORMED,
      "Line 2: “events” must be a list of records." },
    { HEAD ",\"events\":[],\n\n\"ev\\u0065nts\":[]}", TRELLIS_EXCHANGE_ERROR_MALFORMED,
      "Line 3: “events” is there twice." },
    { HEAD ",\n\n\"events\":[", TRELLIS_EXCHANGE_ERROR_MALFORMED,
      "Line 3: The file ends too early." },
    { HEAD ",\n\"events\":[{\"uid\":\"a\nb", TRELLIS_EXCHANGE_ERROR_MALFORMED,
      "Line 3: The file ends too early." },
    { HEAD ",\n\"events\":[{]]}", TRELLIS_EXCHANGE_ERROR_MALFORMED,
      "Line 2: “]” is not expected here." },
    { HEAD ",\"events\":[1,]}", TRELLIS_EXCHANGE_ERROR_MALFORMED,
      "Line 1: “]” is not expected here." },
    { HEAD ",}", TRELLIS_EXCHANGE_ERROR_MALFORMED, "Line 1: “}” is not expected here." },
    { HEAD "} x", TRELLIS_EXCHANGE_ERROR_MALFORMED, "Line 1: “x” is not expected here." },
    { HEAD " ŵ}", TRELLIS_EXCHANGE_ERROR_MALFORMED, "Line 1: “ŵ” is not expected here." },
    { HEAD ",\"a\":\"\\x\"}", TRELLIS_EXCHANGE_ERROR_MALFORMED,
      "Line 1: “x” is not expected here." },
    { HEAD ",\"a\":\"\\u12g4\"}", TRELLIS_EXCHANGE_ERROR_MALFORMED,
      "Line 1: “g” is not expected here." },
    { HEAD ",\"a\":\"\\ud800\\u00\"}", TRELLIS_EXCHANGE_ERROR_MALFORMED,
      "Line 1: “\"” is not expected here." },
    { HEAD ",\"a\":01}", TRELLIS_EXCHANGE_ERROR_MALFORMED, "Line 1: “1” is not expected here." },
    { HEAD ",\"a\":-}", TRELLIS_EXCHANGE_ERROR_MALFORMED, "Line 1: “}” is not expected here." },
    { HEAD ",\"a\":1.}", TRELLIS_EXCHANGE_ERROR_MALFORMED, "Line 1: “}” is not expected here." },
    { HEAD ",\"a\":NaN}", TRELLIS_EXCHANGE_ERROR_MALFORMED, "Line 1: “N” is not expected here." },
    { HEAD ",\"a\":nul}", TRELLIS_EXCHANGE_ERROR_MALFORMED, "Line 1: “n” is not expected here." },
    /* What json-glib takes and JSON does not have could hide nesting from a scan that knows less. */
    { HEAD ",/*\"*/\"a\":1}", TRELLIS_EXCHANGE_ERROR_MALFORMED,
      "Line 1: “/” is not expected here." },
    { HEAD ",//\n\"a\":1}", TRELLIS_EXCHANGE_ERROR_MALFORMED, "Line 1: “/” is not expected here." },
    { HEAD ",'a':1}", TRELLIS_EXCHANGE_ERROR_MALFORMED, "Line 1: “'” is not expected here." },
    { HEAD ",\"\xff\":1}", TRELLIS_EXCHANGE_ERROR_MALFORMED,
      "Line 1: The file holds bytes that are not text (UTF-8)." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_auto (Outcome) outcome = { 0 };

    g_test_message ("%s", cases[i].message);
    read_text (&outcome, cases[i].text);
    g_assert_error (outcome.error, TRELLIS_EXCHANGE_ERROR, (int) cases[i].code);
    g_assert_cmpuint (outcome.records->len, ==, 0);
    g_assert_cmpstr (outcome.error->message, ==, cases[i].message);
  }
}

static void
test_refused_records (void)
{
  static const struct {
    const char *records;
    const char *what;
    const char *why;
  } cases[] = {
    { "\"events\":[\n7]", "Event on line 2", "A record must be an object." },
    { "\"events\":[\n[]]", "Event on line 2", "A record must be an object." },
    { "\"events\":[null]", "Event on line 1", "A record must be an object." },
    { "\"events\":[{}]", "Event on line 1", "“uid” is missing." },
    { "\"events\":[{\"uid\":\"e\"}]", "Event “e” on line 1", "“title” is missing." },
    { "\"events\":[{\"uid\":\"e\",\"title\":\"T\",\"seats\":\"12\"}]", "Event “T” on line 1",
      "“seats” must be a whole number, not a text." },
    { "\"events\":[{\"uid\":\"e\",\"title\":\"T\",\"seats\":99999999999999999999}]",
      "Event “T” on line 1", "“seats” is too large a number." },
    { "\"events\":[{\"uid\":\"e\",\"title\":\"T\",\"seats\":-1234567890123456789}]",
      "Event “T” on line 1", "“seats” is too large a number." },
    { "\"memberships\":[{\"uid\":\"m\",\"network\":\"n\"}]", "Membership “m” on line 1",
      "“person” is missing." },
    { "\"networks\":[{\"uid\":\"x\",\"title\":\"N\"}],\n\"people\":[{\"uid\":\"x\",\"title\":\"P\"}]",
      "Network “N” on line 1", "Its uid is that of an earlier record of this file." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *text = g_strdup_printf (HEAD ",%s}", cases[i].records);
    const TrellisRefusal *refusal;
    g_auto (Outcome) outcome = { 0 };

    g_test_message ("%s", text);
    read_text (&outcome, text);
    g_assert_no_error (outcome.error);
    g_assert_cmpuint (trellis_report_count_refused (outcome.report), ==, 1);
    refusal = trellis_report_get_refusal (outcome.report, 0);
    g_assert_cmpstr (refusal->what, ==, cases[i].what);
    g_assert_cmpstr (refusal->why, ==, cases[i].why);
  }
}

/* The others of the same file are taken, whatever they link to. */
static void
test_some_refused (void)
{
  g_auto (Outcome) outcome = { 0 };

  read_text (&outcome, HEAD
             ",\"events\":[{\"uid\":\"a\",\"title\":\"A\",\"week\":\"nowhere\"},{\"uid\":\"b\"},"
             "{\"uid\":\"a\",\"title\":\"Again\"},{\"uid\":\"c\",\"title\":\"C\"}]}");
  g_assert_no_error (outcome.error);
  g_assert_cmpuint (outcome.records->len, ==, 2);
  g_assert_cmpstr (trellis_entity_get_title (outcome.records->pdata[0]), ==, "A");
  g_assert_cmpstr (trellis_entity_get_title (outcome.records->pdata[1]), ==, "C");
  g_assert_cmpuint (trellis_report_count_refused (outcome.report), ==, 2);
}

static void
test_notes (void)
{
  static const struct {
    const char *members;
    const char *note;
  } cases[] = {
    { "\"unicorns\":[{}]", "“unicorns” is not known to this version and was left out." },
    { "\"event\":[]", "“event” is not known to this version and was left out." },
    { "\"networks\":[{\"uid\":\"n\",\"title\":\"N\",\"colour\":\"green\"},"
      "{\"uid\":\"m\",\"title\":\"M\",\"colour\":\"red\"}]",
      "“colour” of networks is not known to this version and was left out. (2 times)" },
    { "\"networks\":[{\"uid\":\"n\",\"title\":\"N\\u0000\"}]",
      "“title” of networks held control characters, which were left out." },
    { "\"networks\":[{\"uid\":\"n\",\"title\":\"N\\ud800\"}]",
      "Characters that no text can hold were replaced by “�”." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *text = g_strdup_printf (HEAD ",%s}", cases[i].members);
    g_auto (Outcome) outcome = { 0 };

    g_test_message ("%s", text);
    read_text (&outcome, text);
    g_assert_no_error (outcome.error);
    g_assert_cmpuint (trellis_report_count_refused (outcome.report), ==, 0);
    g_assert_cmpuint (outcome.notes->len, ==, 1);
    g_assert_cmpstr (outcome.notes->pdata[0], ==, cases[i].note);
  }
}

/* What json-glib 1.6 cuts, wraps round or dies of comes through whole. */
static void
test_escapes (void)
{
  static const struct {
    const char *escaped;
    const char *text;
  } cases[] = {
    { "a\\u0000b", "ab" },          { "a\\ud83c\\udf31b", "a🌱b" },
    { "a\\uD83C\\uDF31b", "a🌱b" },  { "a\\ud800b", "a�b" },
    { "a\\udc00b", "a�b" },         { "a\\ud800\\ud83c\\udf31b", "a�🌱b" },
    { "a\\ud800\\u0041b", "a�Ab" }, { "a\\udf31\\ud83cb", "a��b" },
    { "a\\ud800\\nb", "a�\nb" },    { "\\\"\\\\\\/\\n\\t\\u00e9", "\"\\/\n\té" },
    { "\\\\u0000", "\\u0000" },     { "raw\ttab and\nline", "raw\ttab and\nline" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *text = g_strdup_printf (
        HEAD ",\"networks\":[{\"uid\":\"n\",\"title\":\"%s\"}]}", cases[i].escaped);
    g_auto (Outcome) outcome = { 0 };

    g_test_message ("%s", cases[i].escaped);
    read_text (&outcome, text);
    g_assert_no_error (outcome.error);
    g_assert_cmpuint (outcome.records->len, ==, 1);
    g_assert_cmpstr (trellis_entity_get_title (outcome.records->pdata[0]), ==, cases[i].text);
  }
}

static void
check_nested (const char *open, const char *close, guint levels, gboolean done)
{
  g_autoptr (GString) text = g_string_new (HEAD ",\"x\":");
  g_auto (Outcome) outcome = { 0 };

  for (guint i = 0; i < levels; i++)
    g_string_append (text, open);
  g_string_append (text, "1");
  for (guint i = 0; i < levels; i++)
    g_string_append (text, close);
  g_string_append (text, "}");
  read_text (&outcome, text->str);
  g_assert_cmpint (outcome.done, ==, done);
  if (!done)
    g_assert_error (outcome.error, TRELLIS_EXCHANGE_ERROR, TRELLIS_EXCHANGE_ERROR_TOO_LARGE);
}

static void
test_nesting (void)
{
  check_nested ("[", "]", 63, TRUE);
  check_nested ("[", "]", 64, FALSE);
  check_nested ("[", "]", 80000, FALSE);
  check_nested ("{\"a\":", "}", 63, TRUE);
  check_nested ("{\"a\":", "}", 80000, FALSE);
  check_nested ("[{\"a\":", "}]", 40000, FALSE);
}

static void
check_many (const char *before, const char *const *item, guint n, const char *after, gboolean done)
{
  g_autoptr (GString) text = g_string_new (HEAD);
  g_auto (Outcome) outcome = { 0 };

  g_string_append (text, before);
  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s%s%u%s", i ? "," : "", item[0], i, item[1]);
  g_string_append (text, after);
  read_text (&outcome, text->str);
  g_assert_cmpint (outcome.done, ==, done);
  if (!done)
    g_assert_error (outcome.error, TRELLIS_EXCHANGE_ERROR, TRELLIS_EXCHANGE_ERROR_TOO_LARGE);
}

static void
test_many (void)
{
  const char *before = ",\"networks\":[{\"uid\":\"n\",\"title\":\"N\",\"aims\":[";
  const char *const number[] = { "", "" };
  const char *const member[] = { "\"m", "\":1" };
  const char *const record[] = { "{\"uid\":\"", "\",\"title\":\"N\"}" };

  check_many (before, number, 9996, "]}]}", TRUE);
  check_many (before, number, 9997, "]}]}", FALSE);
  check_many (",\"networks\":[{", member, 256, "}]}", TRUE);
  check_many (",\"networks\":[{", member, 257, "}]}", FALSE);
  check_many (",\"networks\":[", record, 20000, "]}", TRUE);
  check_many (",\"unicorns\":[", number, 1000001, "]}", FALSE);
}

/* A stream that never ends is left after the limit. */
static void
test_size (void)
{
  const gsize limit = 64 * 1024 * 1024;
  g_autofree char *big = g_malloc (limit + 2);
  const char *tail = "\"}";

  memset (big, ' ', limit + 2);
  memcpy (big, HEAD ",\"x\":\"", strlen (HEAD ",\"x\":\""));
  memcpy (big + limit - 2, tail, 2);
  {
    g_auto (Outcome) outcome = { 0 };

    read_bytes (&outcome, big, limit);
    g_assert_no_error (outcome.error);
  }
  {
    g_auto (Outcome) outcome = { 0 };

    read_bytes (&outcome, big, limit + 1);
    g_assert_error (outcome.error, TRELLIS_EXCHANGE_ERROR, TRELLIS_EXCHANGE_ERROR_TOO_LARGE);
  }
}

static void
test_nul (void)
{
  static const char text[] = HEAD ",\n\"title\":\"a\0b\"}";
  g_auto (Outcome) outcome = { 0 };

  read_bytes (&outcome, text, sizeof text - 1);
  g_assert_error (outcome.error, TRELLIS_EXCHANGE_ERROR, TRELLIS_EXCHANGE_ERROR_MALFORMED);
  g_assert_cmpstr (outcome.error->message, ==,
                   "Line 2: The file holds bytes that are not text (UTF-8).");
}

/* Every beginning of a sound pack is refused as a whole, and nothing of it is taken. */
static void
test_cut (void)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  TrellisPackInfo info = { (char *) "P", 0, NULL, 0 };
  g_autoptr (GBytes) bytes = NULL;
  gsize length;
  const char *data;

  g_ptr_array_add (records, test_record_new (trellis_kinds_find ("event"), 0));
  bytes = write_pack (&info, records, TRUE);
  data = g_bytes_get_data (bytes, &length);
  for (gsize cut = 0; cut < length - 2; cut++) {
    g_auto (Outcome) outcome = { 0 };

    read_bytes (&outcome, data, cut);
    g_assert_false (outcome.done);
    g_assert_cmpuint (outcome.records->len, ==, 0);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/pack-hostile/refused-files", test_refused_files);
  g_test_add_func ("/exchange/pack-hostile/refused-records", test_refused_records);
  g_test_add_func ("/exchange/pack-hostile/some-refused", test_some_refused);
  g_test_add_func ("/exchange/pack-hostile/notes", test_notes);
  g_test_add_func ("/exchange/pack-hostile/escapes", test_escapes);
  g_test_add_func ("/exchange/pack-hostile/nesting", test_nesting);
  g_test_add_func ("/exchange/pack-hostile/many", test_many);
  g_test_add_func ("/exchange/pack-hostile/size", test_size);
  g_test_add_func ("/exchange/pack-hostile/nul", test_nul);
  g_test_add_func ("/exchange/pack-hostile/cut", test_cut);
  return g_test_run ();
}
