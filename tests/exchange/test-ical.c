/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reading single events. */
#include "config.h"

#include "base/trellis-time.h"
#include "ical-outcome.h"

#define REMINDERS "note Reminders are left out: Trellis has its own.\n"

typedef struct {
  const char *name;
  const char *lines; /* of the event, or a whole calendar */
  const char *expected;
} Case;

static const Case time_cases[] = {
  { "utc", "UID:a\nSUMMARY:T\nDTSTART:20260518T080000Z\nDTEND:20260518T090000Z",
    "a 2026-05-18T08:00:00Z 2026-05-18T09:00:00Z UTC T\n" },
  { "zone",
    "UID:a\nSUMMARY:T\nDTSTART;TZID=Europe/London:20260518T090000\nDTEND;TZID=Europe/"
    "London:20260518T100000",
    "a 2026-05-18T09:00:00+01:00 2026-05-18T10:00:00+01:00 Europe/London T\n" },
  { "two-zones",
    "UID:a\nSUMMARY:T\nDTSTART;TZID=Europe/London:20260518T090000\nDTEND;TZID=Europe/Paris:"
    "20260518T113000",
    "a 2026-05-18T09:00:00+01:00 2026-05-18T10:30:00+01:00 Europe/London T\n" },
  { "floating", "UID:a\nSUMMARY:T\nDTSTART:20260118T090000\nDTEND:20260118T100000",
    "a 2026-01-18T09:00:00+00:00 2026-01-18T10:00:00+00:00 Europe/London T\n" },
  { "days", "UID:a\nSUMMARY:T\nDTSTART;VALUE=DATE:20260518\nDTEND;VALUE=DATE:20260520",
    "a 2026-05-18 2026-05-20 - T (days)\n" },
  { "one-day", "UID:a\nSUMMARY:T\nDTSTART;VALUE=DATE:20260518",
    "a 2026-05-18 2026-05-19 - T (days)\n" },
  { "same-day", "UID:a\nSUMMARY:T\nDTSTART;VALUE=DATE:20260518\nDTEND;VALUE=DATE:20260518",
    "a 2026-05-18 2026-05-19 - T (days)\n" },
  { "day-to-time", "UID:a\nSUMMARY:T\nDTSTART;VALUE=DATE:20260518\nDTEND:20260519T120000Z",
    "a 2026-05-18 2026-05-20 - T (days)\n" },
  { "no-end", "UID:a\nSUMMARY:T\nDTSTART:20260518T080000Z",
    "a 2026-05-18T08:00:00Z 2026-05-18T08:00:00Z UTC T\n" },
  { "duration", "UID:a\nSUMMARY:T\nDTSTART:20260518T080000Z\nDURATION:PT1H30M",
    "a 2026-05-18T08:00:00Z 2026-05-18T09:30:00Z UTC T\n" },
  { "duration-week", "UID:a\nSUMMARY:T\nDTSTART;VALUE=DATE:20260518\nDURATION:P1W",
    "a 2026-05-18 2026-05-25 - T (days)\n" },
  /* a day by the calendar is 23 hours when clocks go forward */
  { "duration-day-over-spring",
    "UID:a\nSUMMARY:T\nDTSTART;TZID=Europe/London:20260328T120000\nDURATION:P1D",
    "a 2026-03-28T12:00:00+00:00 2026-03-29T12:00:00+01:00 Europe/London T\n" },
  { "duration-hours-over-spring",
    "UID:a\nSUMMARY:T\nDTSTART;TZID=Europe/London:20260328T120000\nDURATION:PT24H",
    "a 2026-03-28T12:00:00+00:00 2026-03-29T13:00:00+01:00 Europe/London T\n" },
  /* 01:30 comes twice on 25 October: the first is meant */
  { "autumn-twice", "UID:a\nSUMMARY:T\nDTSTART;TZID=Europe/London:20261025T013000",
    "a 2026-10-25T01:30:00+01:00 2026-10-25T01:30:00+01:00 Europe/London T\n" },
  /* 01:30 is skipped on 29 March: the offset before holds */
  { "spring-gap", "UID:a\nSUMMARY:T\nDTSTART;TZID=Europe/London:20260329T013000",
    "a 2026-03-29T02:30:00+01:00 2026-03-29T02:30:00+01:00 Europe/London T\n" },
  { "prefixed-zone",
    "UID:a\nSUMMARY:T\nDTSTART;TZID=\"/mozilla.org/20050126_1/America/Argentina/Ushuaia\":"
    "20260518T090000",
    "a 2026-05-18T09:00:00-03:00 2026-05-18T09:00:00-03:00 America/Argentina/Ushuaia T\n" },
  { "windows-zone", "UID:a\nSUMMARY:T\nDTSTART;TZID=GMT Standard Time:20260518T090000",
    "a 2026-05-18T09:00:00+01:00 2026-05-18T09:00:00+01:00 Europe/London T\n" },
  { "offset-zone", "UID:a\nSUMMARY:T\nDTSTART;TZID=\"UTC+05:30\":20260518T090000",
    "a 2026-05-18T09:00:00+05:30 2026-05-18T09:00:00+05:30 +05:30 T\n" },
  { "unknown-zone", "UID:a\nSUMMARY:T\nDTSTART;TZID=Middle-earth/Shire:20260518T090000",
    "a 2026-05-18T09:00:00+01:00 2026-05-18T09:00:00+01:00 Europe/London T\nnote The time zone "
    "“Middle-earth/Shire” is not known; its times were read as in Europe/London.\n" },
  { "zone-that-is-a-file", "UID:a\nSUMMARY:T\nDTSTART;TZID=zone.tab:20260518T090000",
    "a 2026-05-18T09:00:00+01:00 2026-05-18T09:00:00+01:00 Europe/London T\nnote The time zone "
    "“zone.tab” is not known; its times were read as in Europe/London.\n" },
  { "leap-second", "UID:a\nSUMMARY:T\nDTSTART:20161231T235960Z",
    "a 2016-12-31T23:59:59Z 2016-12-31T23:59:59Z UTC T\n" },
  { "no-start", "UID:a\nSUMMARY:T",
    "refused Event “T” (line 2): It has no start: an event of a calendar needs a DTSTART.\n" },
  { "bad-start", "UID:a\nSUMMARY:T\nDTSTART:20260230T090000Z",
    "refused Event “T” (line 2): Its start is not a date or time.\n" },
  { "bad-end", "UID:a\nSUMMARY:T\nDTSTART:20260518T080000Z\nDTEND:later",
    "refused Event “T” (line 2): Its end is not a date or time.\n" },
  { "backwards", "UID:a\nSUMMARY:T\nDTSTART:20260518T080000Z\nDTEND:20260518T070000Z",
    "refused Event “T” (line 2): It ends before it starts.\n" },
  { "negative", "UID:a\nSUMMARY:T\nDTSTART:20260518T080000Z\nDURATION:-PT1H",
    "refused Event “T” (line 2): Its duration is negative or cannot be read.\n" },
  { "epoch", "UID:a\nSUMMARY:T\nDTSTART:19700101T000000Z",
    "refused Event “T” (line 2): It starts at midnight UTC on 1 January 1970, which Trellis cannot "
    "hold.\n" },
  { "before-the-epoch", "UID:a\nSUMMARY:T\nDTSTART:19690720T201740Z\nDURATION:PT21H36M",
    "a 1969-07-20T20:17:40Z 1969-07-21T17:53:40Z UTC T\n" },
};

static const Case file_cases[] = {
  { "untitled", "UID:a\nDTSTART:20260518T080000Z",
    "a 2026-05-18T08:00:00Z 2026-05-18T08:00:00Z UTC Untitled event\nnote An event without a title "
    "was called “Untitled event”.\n" },
  { "cancelled", "UID:a\nSUMMARY:T\nDTSTART:20260518T080000Z\nSTATUS:CANCELLED",
    "a 2026-05-18T08:00:00Z 2026-05-18T08:00:00Z UTC T cancelled\n" },
  { "withdrawn",
    "BEGIN:VCALENDAR\nMETHOD:CANCEL\nBEGIN:VEVENT\nUID:a\nSUMMARY:T\nDTSTART:20260518T080000Z\nEND:"
    "VEVENT\nEND:VCALENDAR\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:b\nSUMMARY:U\nDTSTART:"
    "20260518T080000Z\nEND:VEVENT\nEND:VCALENDAR\n",
    "a 2026-05-18T08:00:00Z 2026-05-18T08:00:00Z UTC T cancelled\n"
    "b 2026-05-18T08:00:00Z 2026-05-18T08:00:00Z UTC U\n" },
  { "lower-case",
    "begin:vcalendar\nbegin:vevent\nuid:a\nsummary:T\ndtstart:20260518t080000z\nend:vevent\nend:"
    "vcalendar\n",
    "a 2026-05-18T08:00:00Z 2026-05-18T08:00:00Z UTC T\n" },
  { "bom-and-cr",
    "\xef\xbb\xbf"
    "BEGIN:VCALENDAR\rBEGIN:VEVENT\rUID:a\rSUMMARY:T\rDTSTART:20260518T080000Z\rEND:VEVENT\r"
    "END:VCALENDAR\r",
    "a 2026-05-18T08:00:00Z 2026-05-18T08:00:00Z UTC T\n" },
  { "mixed-ends",
    "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\nUID:a\rSUMMARY:T\r\n\r\n\nDTSTART:20260518T080000Z\nEND:VEVENT"
    "\r\nEND:VCALENDAR",
    "a 2026-05-18T08:00:00Z 2026-05-18T08:00:00Z UTC T\n" },
  { "folded-in-a-letter",
    "UID:a\nSUMMARY:Caf\xc3\n \xa9 and t\xe2\n\t\x82\n \xac\nDTST\n ART:2026\n 0518T080000Z",
    "a 2026-05-18T08:00:00Z 2026-05-18T08:00:00Z UTC Café and t€\n" },
  { "latin-1", "UID:a\nSUMMARY:Caf\xe9 \x96 na\xefve\nDTSTART:20260518T080000Z",
    "a 2026-05-18T08:00:00Z 2026-05-18T08:00:00Z UTC Café – naïve\nnote Letters that are not in "
    "UTF-8 were read as Western European.\n" },
  { "cut-utf-8", "UID:a\nSUMMARY:Café naïve th\xc3\nDTSTART:20260518T080000Z",
    "a 2026-05-18T08:00:00Z 2026-05-18T08:00:00Z UTC Café naïve th\xef\xbf\xbd\nnote Letters that "
    "are not in UTF-8 were read as Western European.\n" },
  { "escapes", "UID:a\nSUMMARY:One\\, two\\; three\\\\four\\nfive\nDTSTART:20260518T080000Z",
    "a 2026-05-18T08:00:00Z 2026-05-18T08:00:00Z UTC One, two; three\\four five\n" },
  { "alarm",
    "UID:a\nSUMMARY:T\nDTSTART:20260518T080000Z\nBEGIN:VALARM\nSUMMARY:Wake\nTRIGGER:-PT5M\nEND:"
    "VALARM",
    "a 2026-05-18T08:00:00Z 2026-05-18T08:00:00Z UTC T\n" REMINDERS },
  { "not-closed",
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Lost\nBEGIN:VEVENT\nUID:b\nSUMMARY:U\nDTSTART:"
    "20260518T080000Z\nEND:VEVENT\nEND:VCALENDAR\n",
    "b 2026-05-18T08:00:00Z 2026-05-18T08:00:00Z UTC U\nrefused Event “Lost” (line 2): It is "
    "incomplete: its END line is missing.\n" },
  { "truncated",
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:T\nDTSTART:20260518T080000Z\nEND:VEVENT\nBEGIN:"
    "VEVENT\nUID:b\nSUMMARY:Half\nDTST",
    "a 2026-05-18T08:00:00Z 2026-05-18T08:00:00Z UTC T\nrefused Event “Half” (line 7): It is "
    "incomplete: the file ends in the middle of it.\nnote The file ends before its calendar does; "
    "events may be missing.\n" },
  { "tasks",
    "BEGIN:VCALENDAR\nBEGIN:VTODO\nUID:a\nEND:VTODO\nBEGIN:VTODO\nUID:b\nEND:VTODO\nBEGIN:VJOURNAL\n"
    "END:VJOURNAL\nEND:VCALENDAR\n",
    "note Tasks are left out: only events are read from calendars. (2 times)\nnote Journal entries "
    "are left out: only events are read from calendars.\n" },
  { "guests",
    "UID:a\nSUMMARY:T\nDTSTART:20260518T080000Z\nATTENDEE;CN=Ann:mailto:ann@example.org\nATTENDEE:"
    "mailto:bob@example.org\nGEO:1;2",
    "a 2026-05-18T08:00:00Z 2026-05-18T08:00:00Z UTC T\nnote Lists of guests are left out: people "
    "are never taken from a calendar.\nnote Map positions are left out.\n" },
  { "no-calendar", "BEGIN:VEVENT\nUID:a\nEND:VEVENT\n",
    "error This is not a calendar file: it has no BEGIN:VCALENDAR line.\n" },
  { "empty-calendar", "BEGIN:VCALENDAR\nEND:VCALENDAR\n", "" },
};

static void
test_case (gconstpointer data)
{
  const Case *c = data;
  g_auto (IcalOutcome) outcome = { 0 };
  g_autofree char *found = NULL;

  if (!g_ascii_strncasecmp (c->lines, "BEGIN:", 6) || *c->lines == '\xef')
    ical_read_text (&outcome, c->lines);
  else
    ical_read_event (&outcome, c->lines);
  found = ical_describe (&outcome);
  g_assert_cmpstr (found, ==, c->expected);
}

/* A zone that only the file knows, described after its use. */
static void
test_described_zone (void)
{
  g_auto (IcalOutcome) outcome = { 0 };
  g_autofree char *found = NULL;

  ical_read_text (
      &outcome, "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:w\nSUMMARY:W\nDTSTART;TZID=Customized Time "
                "Zone:20260118T090000\nEND:VEVENT\n"
                "BEGIN:VEVENT\nUID:s\nSUMMARY:S\nDTSTART;TZID=Customized Time Zone:"
                "20260718T090000\nEND:VEVENT\n"
                "BEGIN:VTIMEZONE\nTZID:Customized Time Zone\n"
                "BEGIN:STANDARD\nDTSTART:16011028T030000\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10"
                "\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nEND:STANDARD\n"
                "BEGIN:DAYLIGHT\nDTSTART:16010325T020000\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\n"
                "TZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nEND:DAYLIGHT\nEND:VTIMEZONE\n"
                "END:VCALENDAR\n");
  found = ical_describe (&outcome);
  g_assert_cmpstr (
      found, ==,
      "w 2026-01-18T09:00:00+01:00 2026-01-18T09:00:00+01:00 +01:00 W\n"
      "s 2026-07-18T09:00:00+02:00 2026-07-18T09:00:00+02:00 +02:00 S\n"
      "note The time zone “Customized Time Zone” is known to the file alone; its times keep their "
      "offset from UTC. (2 times)\n");
}

/* Other programs say the IANA name of their own zones beside. */
static void
test_zone_with_location (void)
{
  g_auto (IcalOutcome) outcome = { 0 };

  ical_read_text (&outcome, "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Home\nX-LIC-LOCATION:Europe/"
                            "Paris\nEND:VTIMEZONE\nBEGIN:VEVENT\nUID:a\nSUMMARY:T\nDTSTART;TZID="
                            "Home:20260518T090000\nEND:VEVENT\nEND:VCALENDAR\n");
  g_assert_cmpstr (trellis_entity_get_text (ical_event (&outcome, 0), TRELLIS_EVENT_ZONE), ==,
                   "Europe/Paris");
}

static void
test_details (void)
{
  static const struct {
    const char *lines;
    guint field;
    const char *text; /* of a text, or nick of a choice */
  } cases[] = {
    { "DESCRIPTION: One\\nTwo\a\\, three ", TRELLIS_EVENT_ABOUT, "One\nTwo, three" },
    { "LOCATION:Room 4", TRELLIS_EVENT_PLACE, "Room 4" },
    { "LOCATION:Room 4", TRELLIS_EVENT_MODE, "in_person" },
    { "CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://meet.example/x", TRELLIS_EVENT_JOIN_URL,
      "https://meet.example/x" },
    { "CONFERENCE:https://meet.example/x\nLOCATION:Room 4", TRELLIS_EVENT_MODE, "hybrid" },
    { "CONFERENCE:https://meet.example/x", TRELLIS_EVENT_MODE, "online" },
    { "CONFERENCE:tel:+441234\nCONFERENCE:https://meet.example/x", TRELLIS_EVENT_JOIN_URL,
      "https://meet.example/x" },
    { "CONFERENCE:javascript:alert(1)", TRELLIS_EVENT_JOIN_URL, "" },
    { "X-GOOGLE-CONFERENCE:https://meet.google.com/abc", TRELLIS_EVENT_JOIN_URL,
      "https://meet.google.com/abc" },
    { "X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/x\nLOCATION:Microsoft Teams "
      "Meeting",
      TRELLIS_EVENT_MODE, "online" },
    { "LOCATION:https://us02web.zoom.us/j/123", TRELLIS_EVENT_JOIN_URL,
      "https://us02web.zoom.us/j/123" },
    { "LOCATION:https://us02web.zoom.us/j/123", TRELLIS_EVENT_PLACE, "" },
    { "LOCATION:https://zoom.us/j/123\\, Room 5", TRELLIS_EVENT_PLACE, "Room 5" },
    { "LOCATION:https://zoom.us.evil.example/", TRELLIS_EVENT_JOIN_URL, "" },
    { "LOCATION:https://notzoom.us/j/1", TRELLIS_EVENT_JOIN_URL, "" },
    { "URL:https://example.org/a?b=1,2;c", TRELLIS_EVENT_URL, "https://example.org/a?b=1,2;c" },
    { "URL:file:///etc/passwd", TRELLIS_EVENT_URL, "" },
    { "CATEGORIES:Staff,E-learning", TRELLIS_EVENT_KIND, "e_learning" },
    { "CATEGORIES:Staff\nCATEGORIES:WORKSHOP", TRELLIS_EVENT_KIND, "workshop" },
    { "ORGANIZER;CN=\"Osei, Ann\":mailto:ann@example.org", TRELLIS_EVENT_ORGANISER, "Osei, Ann" },
    { "ORGANIZER:MAILTO:ann@example.org", TRELLIS_EVENT_ORGANISER, "ann@example.org" },
    { "CONTACT:L&D team\\, desk 3", TRELLIS_EVENT_ORGANISER, "L&D team, desk 3" },
    { "STATUS:TENTATIVE", TRELLIS_EVENT_STATUS, "tentative" },
    { "X-TRELLIS-WAITING-RULE:random", TRELLIS_EVENT_WAITING_RULE, "random" },
    { "X-TRELLIS-WAITING-RULE:bribe", TRELLIS_EVENT_WAITING_RULE, "first_come" },
    { "X-TRELLIS-ZONE:../../etc/passwd", TRELLIS_EVENT_ZONE, "UTC" },
    { "X-TRELLIS-HOST:org-1", TRELLIS_EVENT_HOST, "org-1" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *lines = g_strconcat ("UID:a\nSUMMARY:T\nDTSTART:20260518T080000Z\n",
                                          cases[i].lines, NULL);
    g_auto (IcalOutcome) outcome = { 0 };
    TrellisEvent *event;
    const TrellisField *field;

    ical_read_event (&outcome, lines);
    event = ical_event (&outcome, 0);
    field = &trellis_entity_get_kind (event)->fields[cases[i].field];
    if (field->type == TRELLIS_TYPED_CHOICE)
      g_assert_cmpstr (field->choices[trellis_entity_get_choice (event, cases[i].field)].nick, ==,
                       cases[i].text);
    else
      g_assert_cmpstr (trellis_entity_get_text (event, cases[i].field), ==, cases[i].text);
  }
}

static void
test_numbers (void)
{
  static const struct {
    const char *lines;
    gint64 modified;
    gint64 sequence;
    gint64 seats;
  } cases[] = {
    { "LAST-MODIFIED:20260201T000000Z\nSEQUENCE:3", G_GINT64_CONSTANT (1769904000), 3, 0 },
    { "LAST-MODIFIED:29990201T000000Z\nSEQUENCE:-3", ICAL_NOW / G_USEC_PER_SEC, 0, 0 },
    { "SEQUENCE:99999999999999999999\nX-TRELLIS-SEATS:40", 1767225600, 0, 40 },
    { "X-TRELLIS-SEATS:-1", 1767225600, 0, 0 },
    { "X-TRELLIS-MODIFIED:2026-01-01T00:00:07.5Z", 1767225607, 0, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *lines = g_strconcat ("UID:a\nSUMMARY:T\nDTSTART:20260518T080000Z\n",
                                          cases[i].lines, NULL);
    g_auto (IcalOutcome) outcome = { 0 };
    TrellisEvent *event;

    ical_read_event (&outcome, lines);
    event = ical_event (&outcome, 0);
    g_assert_cmpint (trellis_entity_get_modified (event) / G_USEC_PER_SEC, ==, cases[i].modified);
    g_assert_cmpint (trellis_entity_get_number (event, TRELLIS_EVENT_SEQUENCE), ==,
                     cases[i].sequence);
    g_assert_cmpint (trellis_entity_get_number (event, TRELLIS_EVENT_SEATS), ==, cases[i].seats);
  }
}

/* Without a UID the name comes from the content, and only from that. */
static void
test_made_uid (void)
{
  g_auto (IcalOutcome) one = { 0 }, same = { 0 }, other = { 0 };

  ical_read_event (&one, "SUMMARY:T\nDTSTART:20260518T080000Z");
  ical_read_text (&same, "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTAMP:20270101T000000Z\nSUMMARY:T\n"
                         "DTSTART:20260518T080000Z\nEND:VEVENT\nEND:VCALENDAR\n");
  ical_read_event (&other, "SUMMARY:T\nDTSTART:20260518T081500Z");
  g_assert_true (g_str_has_prefix (trellis_entity_get_uid (ical_event (&one, 0)), "ical-"));
  g_assert_cmpstr (trellis_entity_get_uid (ical_event (&one, 0)), ==,
                   trellis_entity_get_uid (ical_event (&same, 0)));
  g_assert_cmpstr (trellis_entity_get_uid (ical_event (&one, 0)), !=,
                   trellis_entity_get_uid (ical_event (&other, 0)));
}

static void
add_cases (const char *group, const Case *cases, guint n)
{
  for (guint i = 0; i < n; i++) {
    g_autofree char *path = g_strdup_printf ("/ical/%s/%s", group, cases[i].name);

    g_test_add_data_func (path, &cases[i], test_case);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add_cases ("time", time_cases, G_N_ELEMENTS (time_cases));
  add_cases ("file", file_cases, G_N_ELEMENTS (file_cases));
  g_test_add_func ("/ical/described-zone", test_described_zone);
  g_test_add_func ("/ical/zone-with-location", test_zone_with_location);
  g_test_add_func ("/ical/details", test_details);
  g_test_add_func ("/ical/numbers", test_numbers);
  g_test_add_func ("/ical/made-uid", test_made_uid);
  return g_test_run ();
}
