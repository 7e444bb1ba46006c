/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writing calendars: other programs understand them, and reading them again loses nothing. */
#include "config.h"

#include "base/trellis-time.h"
#include "exchange/trellis-ical-time.h"
#include "exchange/trellis-ical-vtimezone.h"
#include "exchange/trellis-ical-write.h"
#include "exchange/trellis-ical-zone.h"
#include "ical-outcome.h"

#include <libical/ical.h>

#define START (G_GINT64_CONSTANT (1779091200) * G_USEC_PER_SEC) /* 2026-05-18T08:00:00Z */

static void
read_written (IcalOutcome *outcome, GBytes *bytes)
{
  ical_read_bytes (outcome, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_assert_no_error (outcome->error);
  g_assert_cmpuint (trellis_report_count_refused (outcome->report), ==, 0);
}

/* What every program may expect: short lines, CR LF, UTF-8, and what libical finds no fault with. */
static void
assert_valid (GBytes *bytes)
{
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_auto (GStrv) lines = g_strsplit (text, "\r\n", -1);
  icalcomponent *calendar;
  icalproperty *method;

  g_assert_true (g_str_has_suffix (text, "END:VCALENDAR\r\n"));
  for (guint i = 0; lines[i]; i++) {
    g_assert_cmpuint (strlen (lines[i]), <=, 75);
    g_assert_true (g_utf8_validate (lines[i], -1, NULL));
    g_assert_null (strpbrk (lines[i], "\r\n"));
  }
  calendar = icalparser_parse_string (text);
  g_assert_nonnull (calendar);
  /* Published events must have the address of an organiser (RFC 5546, 3.2.1); not all have one. */
  method = icalcomponent_get_first_property (calendar, ICAL_METHOD_PROPERTY);
  icalcomponent_remove_property (calendar, method);
  icalproperty_free (method);
  icalrestriction_check (calendar);
  if (icalcomponent_count_errors (calendar))
    g_error ("%s", icalcomponent_as_ical_string (calendar));
  icalcomponent_free (calendar);
}

/* Writes records and reads them again: equal, and the same bytes when written once more. */
static GBytes *
assert_survives (GPtrArray *records, gboolean with_series)
{
  g_autoptr (GBytes) bytes = ical_write (records, with_series);
  g_autoptr (GBytes) again = NULL;
  g_auto (IcalOutcome) outcome = { 0 };

  assert_valid (bytes);
  read_written (&outcome, bytes);
  ical_assert_equal (records, outcome.records);
  again = ical_write (outcome.records, with_series);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                   g_bytes_get_data (again, NULL), g_bytes_get_size (again));
  return g_steal_pointer (&bytes);
}

static TrellisEvent *
event_new (GPtrArray *records, const char *uid, const char *title)
{
  TrellisEvent *event = trellis_entity_new (TRELLIS_TYPE_EVENT);

  trellis_entity_set_uid (event, uid);
  trellis_entity_set_modified (event, ICAL_NOW - TRELLIS_DAY);
  trellis_entity_set_text (event, TRELLIS_EVENT_TITLE, title);
  trellis_entity_set_text (event, TRELLIS_EVENT_ZONE, "Europe/London");
  trellis_entity_set_number (event, TRELLIS_EVENT_START, START);
  trellis_entity_set_number (event, TRELLIS_EVENT_END, START + 60 * TRELLIS_MINUTE);
  g_ptr_array_add (records, event);
  return event;
}

static void
fill (TrellisEvent *event, guint i)
{
  static const char *const list[] = { "One, two; three\\", "Süd,west", NULL };
  const TrellisField *field = &trellis_entity_get_kind (event)->fields[i];

  if (trellis_entity_is_set (event, i) || i == TRELLIS_EVENT_SERIES || i == TRELLIS_EVENT_ALL_DAY)
    return;
  switch (field->type) {
  case TRELLIS_TYPED_TEXT:
  case TRELLIS_TYPED_LINK:
    trellis_entity_take_text (
        event, i,
        g_strdup_printf ("%s: a \\ b, c; “d”\n%s", field->name,
                         "A long line with ŵ and 山田 and 🌱 in it, so that it must be folded"));
    break;
  case TRELLIS_TYPED_LIST:
  case TRELLIS_TYPED_LINKS:
    trellis_entity_set_list (event, i, list);
    break;
  case TRELLIS_TYPED_INSTANT:
    trellis_entity_set_number (event, i, START + 123456789);
    break;
  default:
    trellis_entity_set_number (event, i, 1);
    break;
  }
}

/* Every field of an event, alone and together. */
static void
test_every_field (void)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GBytes) bytes = NULL;
  TrellisEvent *all = event_new (records, "all", "All");

  for (guint i = 0; i < TRELLIS_EVENT_N_FIELDS; i++) {
    g_autofree char *uid = g_strdup_printf ("event-%u", i);

    fill (event_new (records, uid, "T"), i);
    fill (all, i);
  }
  trellis_entity_set_modified (all, ICAL_NOW - 1234567);
  bytes = assert_survives (records, TRUE);
}

/* Events that reading would tidy up, or that a calendar cannot say. */
static void
test_odd_events (void)
{
  static const struct {
    guint field;
    const char *text;
  } texts[] = {
    { TRELLIS_EVENT_TITLE, "" },
    { TRELLIS_EVENT_TITLE, "  spaces  " },
    { TRELLIS_EVENT_PLACE, "https://zoom.us/j/1" },
    { TRELLIS_EVENT_PLACE, "Microsoft Teams Meeting" },
    { TRELLIS_EVENT_JOIN_URL, "no link" },
    { TRELLIS_EVENT_JOIN_URL, "https://meet.example/a" },
    { TRELLIS_EVENT_URL, "file:///etc/hosts" },
    { TRELLIS_EVENT_ORGANISER, "ann@example.org" },
    { TRELLIS_EVENT_ORGANISER, "Ann Osei <ann@example.org>" },
    { TRELLIS_EVENT_ZONE, "" },
    { TRELLIS_EVENT_ZONE, "UTC" },
    { TRELLIS_EVENT_ZONE, "+05:30" },
    { TRELLIS_EVENT_ZONE, "Etc/UTC" },
    { TRELLIS_EVENT_ZONE, "America/St_Johns" },
    { TRELLIS_EVENT_SERIES, "series-elsewhere" },
  };
  static const struct {
    guint field;
    gint64 number;
  } numbers[] = {
    { TRELLIS_EVENT_END, 0 },
    { TRELLIS_EVENT_END, START },
    { TRELLIS_EVENT_END, START + 1 },
    { TRELLIS_EVENT_START, START - 1 },
    { TRELLIS_EVENT_KIND, TRELLIS_EVENT_KIND_INDUCTION },
    { TRELLIS_EVENT_STATUS, TRELLIS_EVENT_STATUS_CANCELLED },
    { TRELLIS_EVENT_MODE, TRELLIS_EVENT_MODE_HYBRID },
    /* 01:30 for the second time when clocks go back */
    { TRELLIS_EVENT_START, G_GINT64_CONSTANT (1761442200) * G_USEC_PER_SEC },
    { TRELLIS_EVENT_OCCURRENCE, START },
  };
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GBytes) bytes = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    g_autofree char *uid = g_strdup_printf ("t%u", i);

    trellis_entity_set_text (event_new (records, uid, "T"), texts[i].field, texts[i].text);
  }
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++) {
    g_autofree char *uid = g_strdup_printf ("n%u", i);

    trellis_entity_set_number (event_new (records, uid, "T"), numbers[i].field, numbers[i].number);
  }
  trellis_entity_set_modified (event_new (records, "never saved", "T"), 0);
  bytes = assert_survives (records, TRUE);
}

static void
test_days (void)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GBytes) bytes = NULL;
  TrellisEvent *event = event_new (records, "d", "Days");
  gint64 day = trellis_date_to_instant (trellis_date_new (2026, 5, 18));

  trellis_entity_set_number (event, TRELLIS_EVENT_ALL_DAY, TRUE);
  trellis_entity_set_number (event, TRELLIS_EVENT_START, day);
  trellis_entity_set_number (event, TRELLIS_EVENT_END, day + 5 * TRELLIS_DAY);
  bytes = assert_survives (records, TRUE);
  g_assert_nonnull (strstr (g_bytes_get_data (bytes, NULL), "DTSTART;VALUE=DATE:20260518\r\n"));
  g_assert_nonnull (strstr (g_bytes_get_data (bytes, NULL), "DTEND;VALUE=DATE:20260523\r\n"));
}

/* What is not an event of a calendar stays at home. */
static void
test_backlog (void)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GBytes) bytes = NULL;

  trellis_entity_set_number (event_new (records, "b", "Some day"), TRELLIS_EVENT_START, 0);
  bytes = ical_write (records, TRUE);
  g_assert_null (strstr (g_bytes_get_data (bytes, NULL), "VEVENT"));
}

static void
test_words (void)
{
  static const char *const lines[] = {
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Trellis//",
    "\r\nMETHOD:PUBLISH\r\nNAME:Learning\\, events\r\nX-WR-CALNAME:Learning\\, events\r\n",
    "\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/London\r\nBEGIN:DAYLIGHT\r\nDTSTART:20250330T010000\r\n"
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100\r\n"
    "TZNAME:BST\r\nEND:DAYLIGHT\r\n"
    "BEGIN:STANDARD\r\nDTSTART:20251026T020000\r\n"
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0000\r\n"
    "TZNAME:GMT\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n",
    "\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20260531T120000Z\r\nSEQUENCE:7\r\n"
    "DTSTART;TZID=Europe/London:20260518T090000\r\nDTEND;TZID=Europe/London:20260518T100000\r\n"
    "SUMMARY:Talk\r\nLOCATION:Room 4\r\nURL:https://example.org/talk\r\n"
    "CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL=Join online:https://meet.exa\r\n mple/a\r\n"
    "CONTACT:L&D team\r\nCATEGORIES:Writing,Staff\r\nSTATUS:TENTATIVE\r\n",
    "\r\nX-TRELLIS-SEATS:40\r\n",
  };
  static const char *const categories[] = { "Writing", "Staff", NULL };
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GBytes) bytes = NULL;
  TrellisEvent *event = event_new (records, "a", "Talk");

  trellis_entity_set_text (event, TRELLIS_EVENT_PLACE, "Room 4");
  trellis_entity_set_text (event, TRELLIS_EVENT_URL, "https://example.org/talk");
  trellis_entity_set_text (event, TRELLIS_EVENT_JOIN_URL, "https://meet.example/a");
  trellis_entity_set_text (event, TRELLIS_EVENT_ORGANISER, "L&D team");
  trellis_entity_set_list (event, TRELLIS_EVENT_CATEGORIES, categories);
  trellis_entity_set_number (event, TRELLIS_EVENT_STATUS, TRELLIS_EVENT_STATUS_TENTATIVE);
  trellis_entity_set_number (event, TRELLIS_EVENT_SEATS, 40);
  trellis_entity_set_number (event, TRELLIS_EVENT_SEQUENCE, 7);
  trellis_entity_set_number (event, TRELLIS_EVENT_MODE, TRELLIS_EVENT_MODE_HYBRID);
  bytes = assert_survives (records, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    if (!g_strstr_len (g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), lines[i]))
      g_error ("%s\nis not in\n%.*s", lines[i], (int) g_bytes_get_size (bytes),
               (const char *) g_bytes_get_data (bytes, NULL));
  g_assert_null (g_strstr_len (g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes),
                               "X-TRELLIS-MODE"));
}

/* A zone as it is written says the same of every day as the zone itself, to libical and to us. */
static void
test_zones (void)
{
  static const char *const zones[] = { "Europe/London",     "America/New_York", "Australia/Sydney",
                                       "Africa/Casablanca", "Asia/Kolkata",     "America/Sao_Paulo",
                                       "Europe/Istanbul",   "Asia/Tehran",      "Etc/GMT+3",
                                       "America/St_Johns",  "Europe/Dublin",    "Pacific/Apia" };
  gint64 first = START - 12 * 366 * TRELLIS_DAY, last = START + 3 * 366 * TRELLIS_DAY;

  for (guint i = 0; i < G_N_ELEMENTS (zones); i++) {
    g_autoptr (GString) lines = g_string_new (NULL);
    g_autoptr (TrellisIcalZones) table = trellis_ical_zones_new ("UTC");
    g_autoptr (GTimeZone) known = trellis_zone (zones[i]);
    TrellisIcalZone *zone;
    icalcomponent *component;
    icaltimezone *theirs = icaltimezone_new ();
    const char *text;

    trellis_ical_vtimezone_write (lines, "Somewhere", zones[i], first, last);
    text = lines->str + strlen ("BEGIN:VTIMEZONE\n");
    g_assert_true (
        trellis_ical_zones_define (table, text, strlen (text) - strlen ("END:VTIMEZONE\n")));
    zone = trellis_ical_zones_find (table, (TrellisIcalSlice){ "Somewhere", 9 });
    g_assert_true (trellis_ical_zone_is_described (zone));
    component = icalparser_parse_string (lines->str);
    g_assert_cmpint (icaltimezone_set_component (theirs, component), ==, 1);
    for (gint64 at = first / TRELLIS_SECOND; at < last / TRELLIS_SECOND; at += 86400 / 4) {
      int expected = g_time_zone_get_offset (
          known, g_time_zone_find_interval (known, G_TIME_TYPE_UNIVERSAL, at));
      struct icaltimetype time = icaltime_from_timet_with_zone ((time_t) at, 0, NULL);

      g_assert_cmpint (trellis_ical_zone_offset (zone, at), ==, expected);
      g_assert_cmpint (icaltimezone_get_utc_offset_of_utc_time (theirs, &time, NULL), ==, expected);
    }
    icaltimezone_free (theirs, 1);
  }
}

static void
test_files (gconstpointer data)
{
  g_autofree char *path = g_build_filename (g_getenv ("TRELLIS_TEST_CALENDARS"), data, NULL);
  g_autofree char *text = NULL;
  g_auto (IcalOutcome) outcome = { 0 };
  g_autoptr (GBytes) folded = NULL, single = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &text, &length, NULL));
  ical_read_bytes (&outcome, text, length);
  g_assert_no_error (outcome.error);
  g_assert_cmpuint (trellis_report_count_refused (outcome.report), ==, 0);
  g_assert_cmpuint (outcome.records->len, >, 2);
  folded = assert_survives (outcome.records, TRUE);
  /* what is folded is not written date by date */
  single = ical_write (outcome.records, FALSE);
  g_assert_cmpuint (g_bytes_get_size (single), >, g_bytes_get_size (folded));
}

/* A series of which dates were moved, renamed, removed and replaced in the library. */
static void
test_edited_series (void)
{
  g_auto (IcalOutcome) outcome = { 0 }, again = { 0 };
  g_autoptr (GBytes) bytes = NULL, twice = NULL;
  g_autofree char *found = NULL;
  const char *text;

  ical_read_event (&outcome, "UID:s\nSUMMARY:T\nDTSTART;TZID=Europe/London:20260316T090000\n"
                             "DURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=6");
  trellis_entity_set_number (ical_event (&outcome, 0), TRELLIS_EVENT_START, START);
  trellis_entity_set_number (ical_event (&outcome, 0), TRELLIS_EVENT_END, START + TRELLIS_MINUTE);
  trellis_entity_set_text (ical_event (&outcome, 2), TRELLIS_EVENT_TITLE, "Other");
  trellis_entity_set_uid (ical_event (&outcome, 3), "0190-made-here");
  g_ptr_array_remove_index (outcome.records, 5);
  /* the sixth date is now one that the rule does not give */
  trellis_entity_set_text (outcome.records->pdata[0], TRELLIS_SERIES_RULE, "FREQ=WEEKLY;COUNT=5");
  bytes = ical_write (outcome.records, TRUE);
  text = g_bytes_get_data (bytes, NULL);
  assert_valid (bytes);
  g_assert_nonnull (strstr (text, "EXDATE;TZID=Europe/London:20260413T090000\r\n"));
  read_written (&again, bytes);
  /* only that a date was left out is now known to the series as well */
  g_assert_cmpstr (trellis_entity_get_list (again.records->pdata[0], TRELLIS_SERIES_LEFT_OUT)[0],
                   ==, "2026-04-13T08:00:00Z");
  trellis_entity_set_list (again.records->pdata[0], TRELLIS_SERIES_LEFT_OUT, NULL);
  ical_assert_equal (outcome.records, again.records);
  twice = ical_write (again.records, TRUE);
  g_assert_true (g_bytes_equal (bytes, twice));
}

/* A series made in the library, whose events have names of their own, and one by topic. */
static void
test_own_series (void)
{
  static const char *const extra[] = { "2026-06-02T08:00:00Z", NULL };
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  TrellisSeries *series = trellis_entity_new (TRELLIS_TYPE_SERIES);
  TrellisSeries *topic = trellis_entity_new (TRELLIS_TYPE_SERIES);
  g_autoptr (GBytes) bytes = NULL;

  g_ptr_array_add (records, series);
  g_ptr_array_add (records, topic);
  trellis_entity_set_uid (series, "series");
  trellis_entity_set_modified (series, ICAL_NOW - 7);
  trellis_entity_set_text (series, TRELLIS_SERIES_TITLE, "Every other week");
  trellis_entity_set_text (series, TRELLIS_SERIES_ABOUT, "Twice,\nand once more");
  trellis_entity_set_text (series, TRELLIS_SERIES_ZONE, "Europe/Paris");
  trellis_entity_set_text (series, TRELLIS_SERIES_RULE, "FREQ=WEEKLY;COUNT=2");
  trellis_entity_set_number (series, TRELLIS_SERIES_START, START);
  trellis_entity_set_list (series, TRELLIS_SERIES_EXTRA_DATES, extra);
  trellis_entity_set_uid (topic, "topic");
  trellis_entity_set_text (topic, TRELLIS_SERIES_TITLE, "Writing");
  for (guint i = 0; i < 3; i++) {
    g_autofree char *uid = g_strdup_printf ("0190-%u", i), *other = g_strdup_printf ("0191-%u", i);
    gint64 start = START + (i < 2 ? i * 7 : 15) * TRELLIS_DAY;
    TrellisEvent *event = event_new (records, uid, "Session");

    trellis_entity_set_text (event, TRELLIS_EVENT_SERIES, "series");
    trellis_entity_set_number (event, TRELLIS_EVENT_START, start);
    trellis_entity_set_number (event, TRELLIS_EVENT_OCCURRENCE, start);
    trellis_entity_set_number (event, TRELLIS_EVENT_END, start + TRELLIS_MINUTE);
    trellis_entity_set_text (event_new (records, other, "Talk"), TRELLIS_EVENT_SERIES, "topic");
  }
  bytes = assert_survives (records, TRUE);
}

static void
test_disk_full (void)
{
  char room[100];
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new (room, sizeof room, NULL, NULL);
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) error = NULL;

  event_new (records, "a", "Talk");
  g_assert_false (trellis_ical_write (stream, records, NULL, NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ical/write/every-field", test_every_field);
  g_test_add_func ("/ical/write/odd-events", test_odd_events);
  g_test_add_func ("/ical/write/days", test_days);
  g_test_add_func ("/ical/write/backlog", test_backlog);
  g_test_add_func ("/ical/write/words", test_words);
  g_test_add_func ("/ical/write/zones", test_zones);
  g_test_add_data_func ("/ical/write/outlook", "outlook.ics", test_files);
  g_test_add_data_func ("/ical/write/web", "web.ics", test_files);
  g_test_add_data_func ("/ical/write/conference", "conference.ics", test_files);
  g_test_add_func ("/ical/write/edited-series", test_edited_series);
  g_test_add_func ("/ical/write/own-series", test_own_series);
  g_test_add_func ("/ical/write/disk-full", test_disk_full);
  return g_test_run ();
}
