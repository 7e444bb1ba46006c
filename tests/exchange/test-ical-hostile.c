/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Calendars from strangers: whatever is in them, the program stays whole and quick, and what is
 * good in them is read. */
#include "config.h"

#include "exchange/trellis-ical-read.h"
#include "ical-outcome.h"

#include <time.h>

#define GOOD(uid) "BEGIN:VEVENT\nUID:" uid "\nSUMMARY:Good\nDTSTART:20260518T080000Z\nEND:VEVENT\n"
#define GOOD_READ(uid) uid " 2026-05-18T08:00:00Z 2026-05-18T08:00:00Z UTC Good\n"
#define BAD "BEGIN:VEVENT\nUID:b\nSUMMARY:Bad\nDTSTART:20260518T080000Z\n"

/* A calendar with something between two good events. */
static GString *
calendar_new (void)
{
  return g_string_new ("BEGIN:VCALENDAR\n" GOOD ("a"));
}

static void
check (GString *text, const char *between)
{
  g_auto (IcalOutcome) outcome = { 0 };
  g_autofree char *found = NULL;
  g_autofree char *expected = g_strconcat (GOOD_READ ("a"), GOOD_READ ("z"), between, NULL);
  clock_t began = clock ();

  g_string_append (text, GOOD ("z") "END:VCALENDAR\n");
  ical_read_bytes (&outcome, text->str, text->len);
  g_assert_cmpint (clock () - began, <, 5 * CLOCKS_PER_SEC);
  found = ical_describe (&outcome);
  g_assert_cmpstr (found, ==, expected);
  g_assert_cmpint (outcome.done_kb, ==, text->len / 1024);
  g_string_free (text, TRUE);
}

static void
append_many (GString *text, const char *part, guint n)
{
  for (guint i = 0; i < n; i++)
    g_string_append (text, part);
}

static void
test_long_line (void)
{
  GString *text = calendar_new ();

  g_string_append (text, BAD "DESCRIPTION:");
  append_many (text, "0123456789abcdef", 1024 * 1024);
  g_string_append (text, "\nEND:VEVENT\n");
  check (text, "refused Event “Bad” (line 7): One of its lines is too long.\n");
}

/* Just within the limit, and just beyond it. */
static void
test_longest_line (void)
{
  for (int room = 8192; room <= 8193; room++) {
    g_auto (IcalOutcome) outcome = { 0 };
    g_autoptr (GString) text = calendar_new ();

    g_string_append_printf (text,
                            "BEGIN:VEVENT\nUID:b\nDTSTART:20260518T080000Z\nSUMMARY:%0*d\n"
                            "END:VEVENT\nEND:VCALENDAR\n",
                            room - 8, 0);
    ical_read_bytes (&outcome, text->str, text->len);
    g_assert_cmpuint (outcome.records->len, ==, room == 8192 ? 2 : 1);
    g_assert_cmpuint (trellis_report_count_refused (outcome.report), ==, room == 8192 ? 0 : 1);
  }
}

static void
test_long_folded_line (void)
{
  GString *text = calendar_new ();

  g_string_append (text, BAD "DESCRIPTION:");
  append_many (text, "\n 0123456789abcdef0123456789abcdef", 10000);
  g_string_append (text, "\nEND:VEVENT\n");
  check (text, "refused Event “Bad” (line 7): One of its lines is too long.\n");
}

static void
test_large_event (void)
{
  GString *text = calendar_new ();

  g_string_append (text, BAD);
  append_many (text, "COMMENT:0123456789abcdef0123456789abcdef\n", 100000);
  g_string_append (text, "END:VEVENT\n");
  check (text, "refused Event “Bad” (line 7): It is larger than a megabyte.\n");
}

static void
test_nesting (void)
{
  GString *text = calendar_new ();

  g_string_append (text, BAD);
  append_many (text, "BEGIN:VALARM\n", 80000);
  g_string_append (text, "END:VEVENT\n");
  check (text, "refused Event “Bad” (line 7): Its parts are nested too deeply.\n");
}

static void
test_never_closed (void)
{
  GString *text = calendar_new ();
  g_auto (IcalOutcome) outcome = { 0 };

  append_many (text, "BEGIN:VEVENT\n", 80000);
  ical_read_bytes (&outcome, text->str, text->len);
  g_assert_true (outcome.done);
  g_assert_cmpuint (outcome.records->len, ==, 1);
  g_assert_cmpuint (trellis_report_count_refused (outcome.report), ==, 80000);
  g_string_free (text, TRUE);
}

static void
test_nul (void)
{
  GString *text = calendar_new ();

  g_string_append_len (text, BAD "URL:a\0b\nEND:VEVENT\n", sizeof BAD "URL:a\0b\nEND:VEVENT\n" - 1);
  check (text, "refused Event “Bad” (line 7): It holds bytes that are not text.\n");
}

/* A zone whose clocks change every second, and very many zones. */
static void
test_zones (void)
{
  GString *text = calendar_new ();

  g_string_append (text, "BEGIN:VTIMEZONE\nTZID:Mad\nBEGIN:STANDARD\nDTSTART:19700101T000000\n"
                         "TZOFFSETFROM:+0000\nTZOFFSETTO:+0100\nRRULE:FREQ=SECONDLY\nEND:STANDARD\n"
                         "END:VTIMEZONE\n");
  for (guint i = 0; i < 20000; i++)
    g_string_append_printf (text,
                            "BEGIN:VTIMEZONE\nTZID:Zone %u\nBEGIN:STANDARD\nDTSTART:"
                            "16010101T000000\nTZOFFSETFROM:+0000\nTZOFFSETTO:+0100\nRRULE:"
                            "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\nEND:STANDARD\n"
                            "END:VTIMEZONE\n",
                            i);
  check (text, "note A time zone of the file is damaged and was left out. (20000 times)\n");
}

/* Rules without dates, which would keep a naive reader busy for minutes each. */
static void
test_rules (void)
{
  static const char *const rules[] = {
    "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=300",
    "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=MINUTELY;BYHOUR=25",
    "FREQ=YEARLY;BYWEEKNO=1;BYMONTH=6;BYDAY=MO;COUNT=9",
    "FREQ=YEARLY;INTERVAL=30000;BYYEARDAY=366",
    "FREQ=DAILY;UNTIL=99991231T000000Z;BYMONTHDAY=31;BYMONTH=4"
  };
  g_autoptr (GString) text = calendar_new ();
  g_auto (IcalOutcome) outcome = { 0 };
  clock_t began = clock ();

  for (guint i = 0; i < 700; i++)
    g_string_append_printf (text,
                            "BEGIN:VEVENT\nUID:r%u\nSUMMARY:R\nDTSTART:20250105T090000Z\n"
                            "RRULE:%s\nEND:VEVENT\n",
                            i, rules[i % G_N_ELEMENTS (rules)]);
  ical_read_bytes (&outcome, text->str, text->len);
  g_assert_cmpint (clock () - began, <, 10 * CLOCKS_PER_SEC);
  g_assert_cmpuint (outcome.records->len, >=, 701);
}

/* Very many changes to one event. */
static void
test_changes (void)
{
  g_autoptr (GString) text = calendar_new ();
  g_auto (IcalOutcome) outcome = { 0 };
  clock_t began = clock ();

  for (guint i = 0; i < 20000; i++)
    g_string_append_printf (text,
                            "BEGIN:VEVENT\nUID:r\nSUMMARY:R\nRECURRENCE-ID;VALUE=DATE:2026%02d"
                            "%02d\nDTSTART:20250105T090000Z\nEND:VEVENT\n",
                            i % 12 + 1, i % 28 + 1);
  g_string_append (text,
                   "BEGIN:VEVENT\nUID:r\nSUMMARY:R\nDTSTART:20260101T090000Z\nRRULE:FREQ=DAILY"
                   ";COUNT=366\nEND:VEVENT\n");
  ical_read_bytes (&outcome, text->str, text->len);
  g_assert_cmpint (clock () - began, <, 10 * CLOCKS_PER_SEC);
  g_assert_cmpuint (outcome.records->len, ==, 1 + 1 + 366);
}

static void
test_no_calendar (void)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < 3 * 1024 * 1024; i++)
    g_string_append_c (text, (char) g_test_rand_int_range (0, 256));
  for (guint i = 0; i < 3; i++) {
    g_auto (IcalOutcome) outcome = { 0 };

    ical_read_bytes (&outcome, text->str, (gsize[]){ 0, 10, text->len }[i]);
    g_assert_error (outcome.error, TRELLIS_EXCHANGE_ERROR, TRELLIS_EXCHANGE_ERROR_MALFORMED);
    g_assert_cmpuint (outcome.records->len, ==, 0);
  }
}

/* The border between two chunks may fall anywhere. */
static void
test_chunks (void)
{
  static const char *const events =
      "BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Caf\xc3\r\n \xa9\r\nDTSTART:20260518T080000Z\r\n"
      "END:VEVENT\r\nEND:VCALENDAR\r\n";

  for (guint i = 0; i < 120; i++) {
    g_autoptr (GString) text = g_string_new ("BEGIN:VCALENDAR\r\n");
    g_auto (IcalOutcome) outcome = { 0 };
    g_autofree char *found = NULL;

    while (text->len < 65536 - i)
      g_string_append_printf (text, "X-A:%0*d\r\n",
                              (int) CLAMP (65536 - (int) i - (int) text->len - 6, 1, 60), 0);
    g_string_append (text, events);
    ical_read_bytes (&outcome, text->str, text->len);
    found = ical_describe (&outcome);
    g_assert_cmpstr (found, ==, "a 2026-05-18T08:00:00Z 2026-05-18T08:00:00Z UTC Café\n");
  }
}

static void
test_cancelled (void)
{
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_data ("x", 1, NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (TrellisReport) report = trellis_report_new ();
  g_autoptr (GError) error = NULL;
  TrellisReading reading = { NULL, NULL, report, cancellable, "UTC", ICAL_NOW, 0 };

  g_cancellable_cancel (cancellable);
  g_assert_false (trellis_ical_read (stream, &reading, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static gboolean
take_three (TrellisEntity *record, gpointer n, GError **error)
{
  if (++*(guint *) n < 3)
    return TRUE;
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE, "full");
  return FALSE;
}

static void
test_taker_fails (void)
{
  static const char *const files[] = {
    "BEGIN:VCALENDAR\n" GOOD ("a") GOOD ("b") GOOD ("c") GOOD ("d") "END:VCALENDAR\n",
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20260518T080000Z\nRRULE:FREQ=DAILY\nEND:VEVENT\n"
    "END:VCALENDAR\n",
  };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++) {
    g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_data (files[i], -1, NULL);
    g_autoptr (TrellisReport) report = trellis_report_new ();
    g_autoptr (GError) error = NULL;
    guint n = 0;
    TrellisReading reading = { take_three, &n, report, NULL, "UTC", ICAL_NOW, 0 };

    g_assert_false (trellis_ical_read (stream, &reading, &error));
    g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
    g_assert_cmpuint (n, ==, 3);
  }
}

/* A stream without end. */
#define TEST_TYPE_ENDLESS (test_endless_get_type ())
G_DECLARE_FINAL_TYPE (TestEndless, test_endless, TEST, ENDLESS, GInputStream)

struct _TestEndless {
  GInputStream parent_instance;
  gboolean begun;
};

G_DEFINE_FINAL_TYPE (TestEndless, test_endless, G_TYPE_INPUT_STREAM)

static gssize
test_endless_read (
    GInputStream *stream, void *buffer, gsize count, GCancellable *cancellable, GError **error)
{
  TestEndless *self = TEST_ENDLESS (stream);

  memset (buffer, 'x', count);
  for (gsize i = 4095; i < count; i += 4096)
    ((char *) buffer)[i] = '\n';
  if (!self->begun)
    memcpy (buffer, "BEGIN:VCALENDAR\n", 16);
  self->begun = TRUE;
  return (gssize) count;
}

static void
test_endless_class_init (TestEndlessClass *klass)
{
  G_INPUT_STREAM_CLASS (klass)->read_fn = test_endless_read;
}

static void
test_endless_init (TestEndless *self)
{
}

static void
test_too_large (void)
{
  g_autoptr (GInputStream) stream = g_object_new (TEST_TYPE_ENDLESS, NULL);
  g_auto (IcalOutcome) outcome = { 0 };

  ical_read_stream (&outcome, stream);
  g_assert_error (outcome.error, TRELLIS_EXCHANGE_ERROR, TRELLIS_EXCHANGE_ERROR_TOO_LARGE);
  g_assert_cmpint (outcome.done_kb, ==, 512 * 1024 + 64);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ical/hostile/long-line", test_long_line);
  g_test_add_func ("/ical/hostile/longest-line", test_longest_line);
  g_test_add_func ("/ical/hostile/long-folded-line", test_long_folded_line);
  g_test_add_func ("/ical/hostile/large-event", test_large_event);
  g_test_add_func ("/ical/hostile/nesting", test_nesting);
  g_test_add_func ("/ical/hostile/never-closed", test_never_closed);
  g_test_add_func ("/ical/hostile/nul", test_nul);
  g_test_add_func ("/ical/hostile/zones", test_zones);
  g_test_add_func ("/ical/hostile/rules", test_rules);
  g_test_add_func ("/ical/hostile/changes", test_changes);
  g_test_add_func ("/ical/hostile/no-calendar", test_no_calendar);
  g_test_add_func ("/ical/hostile/chunks", test_chunks);
  g_test_add_func ("/ical/hostile/cancelled", test_cancelled);
  g_test_add_func ("/ical/hostile/taker-fails", test_taker_fails);
  g_test_add_func ("/ical/hostile/too-large", test_too_large);
  return g_test_run ();
}
