/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Schedules of conferences: the parts that read them, whole files, and what strangers may send. */
#include "config.h"

#include "base/trellis-time.h"
#include "exchange/trellis-frab-read.h"
#include "exchange/trellis-frab-write.h"
#include "exchange/trellis-schedule-clock.h"
#include "exchange/trellis-schedule-json-read.h"
#include "exchange/trellis-schedule-json-write.h"
#include "exchange/trellis-schedule-make.h"
#include "exchange/trellis-schedule-names.h"
#include "exchange/trellis-schedule-prose.h"
#include "model/trellis-event.h"
#include "model/trellis-room.h"

#include <string.h>

#define NOW (G_GINT64_CONSTANT (1780315200) * G_USEC_PER_SEC)

typedef struct {
  gboolean done;
  GPtrArray *records;
  TrellisReport *report;
  GError *error;
} Outcome;

static void
outcome_clear (Outcome *self)
{
  g_ptr_array_unref (self->records);
  trellis_report_free (self->report);
  g_clear_error (&self->error);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Outcome, outcome_clear)

static gboolean
keep (TrellisEntity *record, gpointer records, GError **error)
{
  g_ptr_array_add (records, g_object_ref (record));
  return TRUE;
}

static void
read_bytes (Outcome *self, const void *bytes, gsize length, gboolean json)
{
  g_autoptr (GInputStream)
      stream = g_memory_input_stream_new_from_data (bytes, (gssize) length, NULL);
  TrellisReading reading = { keep, NULL, NULL, NULL, "Europe/London", NOW, 0 };

  self->records = g_ptr_array_new_with_free_func (g_object_unref);
  self->report = trellis_report_new ();
  self->error = NULL;
  reading.data = self->records;
  reading.report = self->report;
  self->done = json ? trellis_schedule_json_read (stream, &reading, &self->error)
                    : trellis_frab_read (stream, &reading, &self->error);
  g_assert_cmpint (self->done, ==, self->error == NULL);
}

static void
read_sample (Outcome *self, const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("TRELLIS_TEST_CALENDARS"), name, NULL);
  g_autofree char *bytes = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &bytes, &length, NULL));
  read_bytes (self, bytes, length, g_str_has_suffix (name, ".json"));
}

static void
describe_event (GString *out, TrellisEvent *event)
{
  const char *zone = trellis_entity_get_text (event, TRELLIS_EVENT_ZONE);
  g_autofree char *start = trellis_instant_format (
      trellis_entity_get_number (event, TRELLIS_EVENT_START), zone);
  gint64 minutes = (trellis_entity_get_number (event, TRELLIS_EVENT_END) -
                    trellis_entity_get_number (event, TRELLIS_EVENT_START)) /
                   TRELLIS_MINUTE;
  g_autofree char *speakers = g_strjoinv (
      ",", (char **) trellis_entity_get_list (event, TRELLIS_EVENT_SPEAKERS));
  g_autofree char *labels = g_strjoinv (
      ",", (char **) trellis_entity_get_list (event, TRELLIS_EVENT_CATEGORIES));

  g_string_append_printf (
      out, "%s | %s +%" G_GINT64_FORMAT " %s | %s | %s | %s | %s\n",
      trellis_entity_get_title (event), start, minutes, zone,
      trellis_entity_get_text (event, TRELLIS_EVENT_PLACE),
      trellis_event_kind_choices[trellis_entity_get_choice (event, TRELLIS_EVENT_KIND)].nick,
      speakers, labels);
}

static void
describe_week (GString *out, TrellisLearningWeek *week)
{
  g_autofree char *start = trellis_date_format (
      trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_START));
  g_autofree char *end = trellis_date_format (
      trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_END));

  g_string_append_printf (out, "week %s %s %s\n", trellis_entity_get_title (week), start, end);
}

static char *
describe (Outcome *self)
{
  GString *out = g_string_new (NULL);
  g_autoptr (GPtrArray) notes = trellis_report_get_notes (self->report);

  for (guint i = 0; i < self->records->len; i++) {
    gpointer record = self->records->pdata[i];

    if (TRELLIS_IS_EVENT (record))
      describe_event (out, record);
    else if (TRELLIS_IS_LEARNING_WEEK (record))
      describe_week (out, record);
    else
      g_string_append_printf (out, "room %s %" G_GINT64_FORMAT "\n",
                              trellis_entity_get_title (record),
                              trellis_entity_get_number (record, TRELLIS_ROOM_SEATS));
  }
  for (guint i = 0; i < trellis_report_get_n_refusals (self->report); i++) {
    const TrellisRefusal *refusal = trellis_report_get_refusal (self->report, i);

    g_string_append_printf (out, "refused %s: %s\n", refusal->what, refusal->why);
  }
  for (guint i = 0; i < notes->len; i++)
    g_string_append_printf (out, "note %s\n", (const char *) notes->pdata[i]);
  if (self->error)
    g_string_append_printf (out, "error %s\n", self->error->message);
  return g_string_free (out, FALSE);
}

static void
test_durations (void)
{
  static const struct {
    const char *text;
    int minutes; /* -1 for none */
  } cases[] = {
    { "00:45", 45 },    { "0:45", 45 },      { "2:30", 150 },   { "01:30", 90 },
    { " 1:00 ", 60 },   { "1:02:30", 1590 }, { "45", 45 },      { "00:45:00", 45 },
    { "01:00:00", 60 }, { "25:00", 1500 },   { "00:00", 0 },    { "", -1 },
    { "1:", -1 },       { ":30", -1 },       { "1:75", -1 },    { "-1:00", -1 },
    { "1:2:3:4", -1 },  { "9999:00", -1 },   { "an hour", -1 }, { "1:30:00", 90 },
    { NULL, -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    int minutes = -1;
    gboolean ok = trellis_schedule_duration_read (cases[i].text, &minutes);

    g_test_message ("%s", cases[i].text);
    g_assert_cmpint (ok ? minutes : -1, ==, cases[i].minutes);
  }
}

static void
test_durations_come_back (void)
{
  for (int n = 0; n < 14400; n += 7) {
    g_autofree char *text = trellis_schedule_duration_write (n);
    int minutes;

    g_assert_true (trellis_schedule_duration_read (text, &minutes));
    g_assert_cmpint (minutes, ==, n);
  }
}

static void
test_stamps (void)
{
  static const struct {
    const char *text;
    const char *instant; /* NULL for none */
  } cases[] = {
    { "2024-10-27T02:30:00+02:00", "2024-10-27T00:30:00Z" },
    { "2024-10-27T02:30:00+01:00", "2024-10-27T01:30:00Z" },
    { "2024-07-01T10:00:00", "2024-07-01T08:00:00Z" },
    { "2024-07-01 10:00", "2024-07-01T08:00:00Z" },
    { "2024-07-01T10:00Z", "2024-07-01T10:00:00Z" },
    { "2024-07-01T10:00:00.500+0530", "2024-07-01T04:30:00Z" },
    { "2024-07-01T10:00:00+02", "2024-07-01T08:00:00Z" },
    { "2024-07-01", "2024-06-30T22:00:00Z" },
    { "2024-02-30", NULL },
    { "2024-13-01T10:00", NULL },
    { "2024-07-01T25:00", NULL },
    { "2024-07-01T10:00+99:00", NULL },
    { "tomorrow", NULL },
    { "", NULL },
    { NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    TrellisScheduleStamp stamp;
    gboolean ok = trellis_schedule_stamp_read (cases[i].text, &stamp);
    g_autofree char *found = ok ? trellis_instant_format (
                                      trellis_schedule_stamp_instant (&stamp, "Europe/Berlin"),
                                      "UTC")
                                : NULL;

    g_assert_cmpstr (found, ==, cases[i].instant);
  }
  g_assert_cmpstr (trellis_schedule_zone_at_offset (3600, NOW, "Europe/London"), ==,
                   "Europe/London");
  g_assert_cmpstr (trellis_schedule_zone_at_offset (7200, NOW, "Europe/London"), ==, "Etc/GMT-2");
  g_assert_cmpstr (trellis_schedule_zone_at_offset (19800, NOW, NULL), ==, "UTC");
}

static void
test_prose (void)
{
  static const struct {
    const char *text;
    const char *plain;
  } cases[] = {
    { NULL, "" },
    { "Plain.\n\nTwo paragraphs.", "Plain.\n\nTwo paragraphs." },
    { "<p>One.</p><p>Two &amp; three<br>four</p>", "One.\n\nTwo & three\nfour" },
    { "<ul><li>a</li><li>b</li></ul>", "- a\n- b" },
    { "See <a href=\"https://x.example/\">this</a>.", "See this (https://x.example/)." },
    { "<a href='https://x.example'>https://x.example</a>", "https://x.example" },
    { "a < b and <unknown>", "a < b and <unknown>" },
    { "<script>alert(1)</script>Hello", "Hello" },
    { "<script>never closed", "" },
    { "# Title\n\nSome **bold**, *soft* and `code`.", "Title\n\nSome bold, soft and code." },
    { "[words](https://x.example/a_b)", "words (https://x.example/a_b)" },
    { "![a picture](https://x.example/p.png) here", "a picture here" },
    { "snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4" },
    { "\\*not bold\\*", "*not bold*" },
    { "```\ncode\n```\nafter", "code\nafter" },
    { "&auml;&#228;&#xe4;&bogus;", "äää&bogus;" },
    { "a\r\nb\r\n\r\n\r\n\r\nc", "a\nb\n\nc" },
    { "[unclosed](http", "[unclosed](http" },
    { "<p", "<p" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *plain = trellis_schedule_prose (cases[i].text);

    g_assert_cmpstr (plain, ==, cases[i].plain);
  }
}

/* A text that makes a careless reader look at every byte again for every byte. */
static void
test_prose_in_time (void)
{
  static const char *const parts[] = { "<b ", "[",  "![a](",         "<script>",
                                       "*_",  "&a", "<a href='http", NULL };

  for (guint i = 0; parts[i]; i++) {
    g_autoptr (GString) text = g_string_new (NULL);
    g_autofree char *plain = NULL;
    gint64 begin = g_get_monotonic_time ();

    while (text->len < 300000)
      g_string_append (text, parts[i]);
    plain = trellis_schedule_prose (text->str);
    g_test_message ("%s: %" G_GINT64_FORMAT " µs", parts[i], g_get_monotonic_time () - begin);
    g_assert_cmpint (g_get_monotonic_time () - begin, <, 10 * G_USEC_PER_SEC);
  }
}

static void
test_names (void)
{
  g_autofree char *uid = trellis_schedule_guid_of ("019cb146-e4c1-7267-8a4e-38d8c831e9d5");
  g_autofree char *made = trellis_schedule_guid_of ("weekly@test/20260316");
  g_autofree char *again = trellis_schedule_guid_of ("weekly@test/20260316");
  g_autofree char *acronym = trellis_schedule_acronym_of ("019cb146-e4c1-7267-8a4e-38d8c831e9d5",
                                                          "Learning at Wörk! 2026");
  g_autofree char *week = trellis_schedule_week_uid (acronym, "Another title", 2031);
  g_autofree char *foreign = trellis_schedule_week_uid ("camp", NULL, 2023);
  g_autofree char *next = trellis_schedule_week_uid ("camp", NULL, 2024);
  gboolean exactly;

  g_assert_cmpstr (uid, ==, "019cb146-e4c1-7267-8a4e-38d8c831e9d5");
  g_assert_true (trellis_schedule_is_uuid (made));
  g_assert_cmpstr (made, ==, again);
  g_assert_cmpstr (week, ==, "019cb146-e4c1-7267-8a4e-38d8c831e9d5");
  g_assert_true (g_regex_match_simple ("^[a-z0-9_-][a-z0-9_]{3,}$", acronym, 0, 0));
  g_assert_cmpstr (foreign, !=, next);
  g_assert_cmpint (trellis_schedule_kind ("Workshop", &exactly), ==, TRELLIS_EVENT_KIND_WORKSHOP);
  g_assert_true (exactly);
  g_assert_cmpint (trellis_schedule_kind ("Panel", &exactly), ==, TRELLIS_EVENT_KIND_CONVERSATION);
  g_assert_false (exactly);
  g_assert_cmpint (trellis_schedule_kind ("e_learning", &exactly), ==,
                   TRELLIS_EVENT_KIND_E_LEARNING);
  g_assert_cmpint (trellis_schedule_kind (NULL, &exactly), ==, TRELLIS_EVENT_KIND_TALK);
}

static void
test_pentabarf (void)
{
  g_auto (Outcome) outcome = { 0 };
  g_autofree char *found = NULL;

  read_sample (&outcome, "pentabarf.xml");
  found = describe (&outcome);
  g_assert_cmpstr (
      found, ==,
      "week Kleintagung für freie Karten 2008-10-25 2008-10-26\n"
      "room Großer Saal 0\n"
      "room Keller 0\n"
      "Eröffnung | 2008-10-25T10:00:00+01:00 +60 Europe/London | Großer Saal | talk | Jörn Beispiel,Ana Müsterin | Community,lecture,Language: German\n"
      "Frühstück | 2008-10-25T09:30:00+01:00 +45 Europe/London | Großer Saal | conversation |  | meeting\n"
      "Karten bei Nacht | 2008-10-26T01:30:00+01:00 +30 Europe/London | Großer Saal | workshop |  | \n"
      "Langer Kartenlauf | 2008-10-26T11:00:00+00:00 +1590 Europe/London | Keller | talk |  | contest\n"
      "refused Event “Dieselbe Nummer” on line 59: It has no guid, and its number or title is that of an earlier event of this file.\n"
      "refused Event “Ohne Beginn” on line 71: It has no date and start that can be read.\n"
      "note The file names no time zone; times keep their offset from UTC, and those without one were read as in Europe/London.\n"
      "note Links that are no web addresses are left out.\n");
}

static void
test_pretalx (void)
{
  g_auto (Outcome) outcome = { 0 };
  g_autofree char *found = NULL;
  TrellisEvent *event;

  read_sample (&outcome, "pretalx.xml");
  found = describe (&outcome);
  g_assert_cmpstr (
      found, ==,
      "week North Camp 2024 2024-10-26 2024-10-27\n"
      "room Big Barn 0\n"
      "Knots <for> beginners | 2024-10-26T10:00:00+02:00 +45 Europe/Berlin | Big Barn | talk | Wren Halloway | Tools\n"
      "Songs until the clocks go back | 2024-10-27T02:30:00+02:00 +30 Europe/Berlin | Big Barn | activity |  | Music, Arts,Concert,Language: de\n"
      "Songs until the clocks go back | 2024-10-27T02:30:00+01:00 +30 Europe/Berlin | Big Barn | activity |  | Music, Arts,Concert,Language: de\n"
      "Closing | 2024-10-27T16:00:00+01:00 +60 Europe/Berlin |  | conversation | Wren Halloway,Ivo Marsh | Panel\n"
      "refused Event “The same guid again” on line 92: Its guid is that of an earlier event of this file.\n"
      "note Pictures are left out.\n"
      "note That an event must not be recorded is left out.\n");
  g_assert_cmpstr (trellis_entity_get_text (outcome.records->pdata[0], TRELLIS_LEARNING_WEEK_URL),
                   ==, "https://talks.example/northcamp-2024/schedule/");
  event = outcome.records->pdata[2];
  g_assert_cmpstr (trellis_entity_get_uid (event), ==, "6a6f6e6f-0000-5111-8222-00000000000a");
  g_assert_cmpstr (trellis_entity_get_text (event, TRELLIS_EVENT_ABOUT), ==,
                   "Tie one knot, then another (https://knots.example/two).\n\nBring a rope.\n\n"
                   "- two metres\n- not nylon");
  g_assert_cmpstr (trellis_entity_get_text (event, TRELLIS_EVENT_AFTER), ==,
                   "Give feedback: https://talks.example/northcamp-2024/talk/AAAAAA/feedback/");
  g_assert_cmpstr (trellis_entity_get_list (event, TRELLIS_EVENT_MATERIALS)[1], ==,
                   "https://talks.example/media/northcamp/slides.pdf");
  event = outcome.records->pdata[5];
  g_assert_cmpint (trellis_entity_get_choice (event, TRELLIS_EVENT_MODE), ==,
                   TRELLIS_EVENT_MODE_ONLINE);
  g_assert_cmpstr (trellis_entity_get_text (event, TRELLIS_EVENT_RECORDING_URL), ==,
                   "https://media.example/closing");
}

static void
test_json (void)
{
  g_auto (Outcome) outcome = { 0 };
  g_autofree char *found = NULL;
  TrellisEvent *event;

  read_sample (&outcome, "schedule.json");
  found = describe (&outcome);
  g_assert_cmpstr (
      found, ==,
      "week North Camp 2024 2024-10-26 2024-10-27\n"
      "room Big Barn 120\n"
      "room Loft 0\n"
      "Knots <for> beginners | 2024-10-26T10:00:00+02:00 +45 Europe/Berlin | Big Barn | talk | Wren H. | Tools\n"
      "Before guids | 2024-10-27T13:00:00+01:00 +90 Europe/Berlin | Loft | workshop | Ivo Marsh | hands-on\n"
      "refused Event “” on day 2: It has no date and start that can be read.\n"
      "note Something that is no event was left out.\n");
  event = outcome.records->pdata[3];
  g_assert_cmpstr (trellis_entity_get_text (event, TRELLIS_EVENT_ABOUT), ==,
                   "Tie one knot. And then another.");
  g_assert_cmpstr (trellis_entity_get_text (event, TRELLIS_EVENT_RECORDING_URL), ==,
                   "https://media.example/knots");
  g_assert_cmpstr (trellis_entity_get_text (outcome.records->pdata[1], TRELLIS_ROOM_ABOUT), ==,
                   "Behind the yard");
}

static GBytes *
write_again (Outcome *outcome, gboolean json)
{
  g_autoptr (GHashTable) rooms = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (TrellisSchedule) schedule = NULL;
  TrellisLearningWeek *week = NULL;

  for (guint i = 0; i < outcome->records->len; i++) {
    gpointer record = outcome->records->pdata[i];

    if (TRELLIS_IS_LEARNING_WEEK (record))
      week = record;
    else if (TRELLIS_IS_ROOM (record))
      g_hash_table_insert (rooms, (gpointer) trellis_entity_get_uid (record), record);
  }
  schedule = trellis_schedule_make (week, outcome->records, rooms, "UTC");
  g_assert_true (json ? trellis_schedule_json_write (stream, schedule, NULL, NULL)
                      : trellis_frab_write (stream, schedule, NULL, NULL));
  g_output_stream_close (stream, NULL, NULL);
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
}

/* What was read and is written is read as the same, and written as the same. */
static void
test_fixed_point (gconstpointer data)
{
  for (int json = 0; json < 2; json++) {
    g_auto (Outcome) first = { 0 };
    g_auto (Outcome) second = { 0 };
    g_autoptr (GBytes) bytes = NULL, again = NULL;
    gsize length;
    const void *text;

    read_sample (&first, data);
    bytes = write_again (&first, json);
    text = g_bytes_get_data (bytes, &length);
    read_bytes (&second, text, length, json);
    g_assert_no_error (second.error);
    g_assert_cmpuint (trellis_report_count_refused (second.report), ==, 0);
    again = write_again (&second, json);
    g_assert_cmpmem (text, length, g_bytes_get_data (again, NULL), g_bytes_get_size (again));
    for (guint i = 0; i < first.records->len; i++) {
      gpointer one = first.records->pdata[i], other = NULL;

      for (guint j = 0; j < second.records->len && !other; j++)
        if (g_str_equal (trellis_entity_get_uid (one),
                         trellis_entity_get_uid (second.records->pdata[j])))
          other = second.records->pdata[j];
      /* a room without an event has no day on which it could be named */
      if (!other && TRELLIS_IS_ROOM (one))
        continue;
      g_assert_nonnull (other);
      if (TRELLIS_IS_EVENT (one))
        g_assert_true (trellis_entity_equal (one, other));
    }
  }
}

static void
test_refused (void)
{
  static const struct {
    const char *text;
    gboolean json;
    const char *error;
  } cases[] = {
    { "", FALSE, "The file is empty." },
    { "<schedule", FALSE, "Line 1: *" },
    { "<schedule>", FALSE, "Line 1: *" },
    { "<schedule><conference></schedule>", FALSE, "Line 1: *" },
    { "<html></html>", FALSE,
      "Line 1: This is not a schedule: it begins with “html” instead of “schedule”." },
    { "<schedule></schedule>", FALSE, "The schedule has no date: *" },
    { "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>\n<schedule><version>&b;</version></schedule>",
      FALSE, "Line *: The file declares entities of its own.*" },
    { "<schedule><version>&lol;</version></schedule>", FALSE, "Line 1: *lol*" },
    { "<?xml version='1.0' encoding='klingon'?><schedule/>", FALSE,
      "*“klingon”, which cannot be read here.*" },
    { "<schedule>\n\xff\xfe</schedule>", FALSE,
      "Line 2: The file holds bytes that are not text (UTF-8)." },
    { "{", TRUE, "Line 1: *" },
    { "{}", TRUE, "This is not a schedule: *" },
    { "[]", TRUE, "This is not a schedule: *" },
    { "{\"schedule\":{\"conference\":{\"days\":{}}}}", TRUE,
      "The “days” of the conference must be a list." },
    { "{\"schedule\":{\"conference\":{\"days\":[]}}}", TRUE, "The schedule has no date: *" },
    { "{\"schedule\":{\"conference\":{\"days\":[3,null,{\"rooms\":7},{\"rooms\":{\"a\":{}}}],\"start\":[]}}}",
      TRUE, "The schedule has no date: *" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_auto (Outcome) outcome = { 0 };

    g_test_message ("case %u", i);
    read_bytes (&outcome, cases[i].text, strlen (cases[i].text), cases[i].json);
    g_assert_nonnull (outcome.error);
    g_test_message ("%s", outcome.error->message);
    g_assert_true (g_pattern_match_simple (cases[i].error, outcome.error->message));
    g_assert_cmpuint (outcome.records->len, ==, 0);
  }
}

/* Deep nesting, a zero byte, other encodings, and a file cut short at every byte. */
static void
test_hostile (void)
{
  static const char zero[] = "<schedule>\n<version>\0</version></schedule>";
  g_autoptr (GString) deep = g_string_new ("<schedule>");
  g_autoptr (GString) json = g_string_new (NULL);
  g_autofree char *path = g_build_filename (g_getenv ("TRELLIS_TEST_CALENDARS"), "pretalx.xml",
                                            NULL);
  g_autofree char *whole = NULL, *wide = NULL;
  gsize length, wide_length;

  for (int i = 0; i < 100000; i++) {
    g_string_append (deep, "<a>");
    g_string_append_c (json, '[');
  }
  {
    g_auto (Outcome) outcome = { 0 };

    read_bytes (&outcome, deep->str, deep->len, FALSE);
    g_assert_cmpstr (outcome.error->message, ==, "Line 1: Elements are nested too deeply.");
  }
  {
    g_auto (Outcome) outcome = { 0 };

    read_bytes (&outcome, json->str, json->len, TRUE);
    g_assert_cmpstr (outcome.error->message, ==,
                     "Line 1: Lists and objects are nested too deeply.");
  }
  {
    g_auto (Outcome) outcome = { 0 };

    read_bytes (&outcome, zero, sizeof zero - 1, FALSE);
    g_assert_cmpstr (outcome.error->message, ==,
                     "Line 2: The file holds a zero byte, which no text does.");
  }
  g_assert_true (g_file_get_contents (path, &whole, &length, NULL));
  for (gsize n = 0; n < length; n += 37) {
    g_auto (Outcome) outcome = { 0 };

    read_bytes (&outcome, whole, n, FALSE);
    g_assert_nonnull (outcome.error);
    g_assert_cmpuint (outcome.records->len, ==, 0);
  }
  wide = g_convert (whole, (gssize) length, "UTF-16", "UTF-8", NULL, &wide_length, NULL);
  {
    g_auto (Outcome) outcome = { 0 };

    read_bytes (&outcome, wide, wide_length, FALSE);
    g_assert_no_error (outcome.error);
    g_assert_cmpuint (outcome.records->len, ==, 6);
  }
}

/* Fifty megabytes are read or refused in seconds; more than 64 are refused. */
static void
test_large (void)
{
  for (int mb = 20; mb <= 70; mb += 50) {
    g_autoptr (GString) text = g_string_new (
        "<schedule><conference><start>2024-01-01</start></conference><day date='2024-01-01'><room name='a'>");
    g_auto (Outcome) outcome = { 0 };

    for (guint i = 0; text->len < (gsize) mb * 1024 * 1024; i++)
      g_string_append_printf (
          text,
          "<event id='%u'><start>10:00</start><title>t</title><description>%0900d</description></event>",
          i, 0);
    g_string_append (text, "</room></day></schedule>");
    read_bytes (&outcome, text->str, text->len, FALSE);
    if (mb == 20)
      g_assert_cmpuint (outcome.records->len, >, 20000);
    else
      g_assert_cmpstr (outcome.error->message, ==,
                       "The file is larger than 64 MB, which is more than a schedule may be.");
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/schedule/durations", test_durations);
  g_test_add_func ("/exchange/schedule/durations-come-back", test_durations_come_back);
  g_test_add_func ("/exchange/schedule/stamps", test_stamps);
  g_test_add_func ("/exchange/schedule/prose", test_prose);
  g_test_add_func ("/exchange/schedule/prose-in-time", test_prose_in_time);
  g_test_add_func ("/exchange/schedule/names", test_names);
  g_test_add_func ("/exchange/schedule/pentabarf", test_pentabarf);
  g_test_add_func ("/exchange/schedule/pretalx", test_pretalx);
  g_test_add_func ("/exchange/schedule/json", test_json);
  g_test_add_data_func ("/exchange/schedule/fixed-point/pentabarf", "pentabarf.xml",
                        test_fixed_point);
  g_test_add_data_func ("/exchange/schedule/fixed-point/pretalx", "pretalx.xml", test_fixed_point);
  g_test_add_data_func ("/exchange/schedule/fixed-point/json", "schedule.json", test_fixed_point);
  g_test_add_func ("/exchange/schedule/refused", test_refused);
  g_test_add_func ("/exchange/schedule/hostile", test_hostile);
  g_test_add_func ("/exchange/schedule/large", test_large);
  return g_test_run ();
}
