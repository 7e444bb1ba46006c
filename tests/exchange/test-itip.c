/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Invitations as they are written, and answers as other programs write them. */
#include "config.h"

#include "base/trellis-time.h"
#include "exchange/trellis-ical-read.h"
#include "exchange/trellis-itip-write.h"
#include "model/trellis-learning-week.h"

#include <string.h>

#define NOW (G_GINT64_CONSTANT (1780315200) * G_USEC_PER_SEC)

typedef struct {
  GString *out;
  TrellisReport *report;
} Outcome;

static gboolean
keep (TrellisEntity *record, gpointer data, GError **error)
{
  Outcome *self = data;

  g_string_append_printf (self->out, "%s %s\n", TRELLIS_IS_EVENT (record) ? "event" : "series",
                          trellis_entity_get_uid (record));
  return TRUE;
}

static gboolean
take_message (const TrellisItipMessage *message, gpointer data, gboolean *taken, GError **error)
{
  static const char *const kinds[] = { "accepted", "tentative", "declined", "cancelled" };
  Outcome *self = data;
  g_autofree char *occurrence = message->occurrence
                                    ? trellis_instant_format (message->occurrence, "UTC")
                                    : g_strdup ("all");

  g_string_append_printf (self->out, "%s %s %s %d %s %s %s\n", kinds[message->kind], message->uid,
                          occurrence, (int) message->sequence,
                          message->email ? message->email : "-",
                          message->name ? message->name : "-",
                          message->comment ? message->comment : "-");
  *taken = message->kind != TRELLIS_ITIP_CANCELLED || g_str_has_prefix (message->uid, "known");
  return TRUE;
}

static char *
read_message (const char *method, const char *lines)
{
  g_autofree char *text = g_strdup_printf (
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:%s\r\nBEGIN:VEVENT\r\nUID:known\r\nDTSTAMP:20260101T000000Z\r\n"
      "%s\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
      method, lines);
  g_autoptr (GInputStream)
      stream = g_memory_input_stream_new_from_data (text, (gssize) strlen (text), NULL);
  Outcome outcome = { g_string_new (NULL), trellis_report_new () };
  TrellisReading reading = { keep, &outcome, outcome.report, NULL, "Europe/London",
                             NOW,  0,        take_message,   FALSE };

  g_assert_true (trellis_ical_read (stream, &reading, NULL));
  for (guint i = 0; i < trellis_report_get_n_refusals (outcome.report); i++)
    g_string_append_printf (outcome.out, "refused %s\n",
                            trellis_report_get_refusal (outcome.report, i)->why);
  trellis_report_free (outcome.report);
  return g_string_free (outcome.out, FALSE);
}

static void
test_read (void)
{
  static const struct {
    const char *method;
    const char *lines;
    const char *expected;
  } cases[] = {
    { "REPLY", "ATTENDEE;PARTSTAT=ACCEPTED:mailto:ann@example.org",
      "accepted known all 0 ann@example.org - -\n" },
    { "REPLY",
      "SEQUENCE:3\r\nATTENDEE;CN=\"Bell, Ann\";PARTSTAT=DECLINED:MAILTO:Ann@Example.org\r\nCOMMENT:On leave\\, sorry",
      "declined known all 3 Ann@Example.org Bell, Ann On leave, sorry\n" },
    { "REPLY",
      "ATTENDEE;PARTSTAT=TENTATIVE;SENT-BY=\"mailto:pa@example.org\":mailto:ann@example.org",
      "tentative known all 0 ann@example.org - -\n" },
    { "REPLY", "ATTENDEE;EMAIL=ann@example.org;PARTSTAT=ACCEPTED:urn:uuid:1234",
      "accepted known all 0 ann@example.org - -\n" },
    { "REPLY",
      "RECURRENCE-ID;TZID=Europe/London:20260608T100000\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:ann@example.org",
      "accepted known 2026-06-08T09:00:00Z 0 ann@example.org - -\n" },
    { "REPLY",
      "ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@x.org\r\nATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:b@x.org\r\nATTENDEE:mailto:c@x.org",
      "accepted known all 0 a@x.org - -\n" },
    { "reply", "ATTENDEE;PARTSTAT=DELEGATED:mailto:a@x.org",
      "refused Its sender sends somebody else, which Trellis cannot note. Invite that person.\n" },
    { "REPLY", "ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:a@x.org",
      "refused It does not say whether its sender comes.\n" },
    { "REPLY", "ATTENDEE;PARTSTAT=ACCEPTED:ann",
      "refused It does not give the e-mail address of its sender.\n" },
    { "REPLY", "SUMMARY:Nobody",
      "refused It does not say who answers: an answer needs an ATTENDEE.\n" },
    { "REPLY", "RECURRENCE-ID:soon\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:a@x.org",
      "refused The date that it answers for cannot be read.\n" },
    { "COUNTER", "DTSTART:20260608T100000Z",
      "refused It proposes another time. Change the event yourself if that suits, and invite again.\n" },
    { "REFRESH", "ATTENDEE:mailto:a@x.org",
      "refused It asks for the newest version of the event. Save the invitation again and send it.\n" },
    { "ADD", "DTSTART:20260608T100000Z",
      "refused It adds a date to an event that repeats, which Trellis cannot do. Ask for the whole event.\n" },
    { "CANCEL", "SEQUENCE:2", "cancelled known all 2 - - -\n" },
    { "CANCEL", "UID:other\r\nDTSTART:20260608T100000Z", "cancelled known all 0 - - -\n" },
    { "REQUEST", "DTSTART:20260608T100000Z\r\nATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:a@x.org",
      "event known\n" },
    { "PUBLISH", "DTSTART:20260608T100000Z", "event known\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *found = read_message (cases[i].method, cases[i].lines);

    g_test_message ("%s %s", cases[i].method, cases[i].lines);
    g_assert_cmpstr (found, ==, cases[i].expected);
  }
}

static TrellisPerson *
person (const char *name, const char *email)
{
  TrellisPerson *self = trellis_entity_new (TRELLIS_TYPE_PERSON);

  trellis_entity_set_text (self, TRELLIS_PERSON_TITLE, name);
  trellis_entity_set_text (self, TRELLIS_PERSON_EMAIL, email);
  return self;
}

static TrellisEvent *
event (const char *uid, gint64 start)
{
  TrellisEvent *self = trellis_entity_new (TRELLIS_TYPE_EVENT);

  trellis_entity_set_uid (self, uid);
  trellis_entity_set_modified (self, NOW);
  trellis_entity_set_text (self, TRELLIS_EVENT_TITLE, "Writing; plainly");
  trellis_entity_set_text (self, TRELLIS_EVENT_ABOUT, "An hour.");
  trellis_entity_set_text (self, TRELLIS_EVENT_ZONE, "Europe/London");
  trellis_entity_set_text (self, TRELLIS_EVENT_JOIN_URL, "https://meet.example/1");
  trellis_entity_set_number (self, TRELLIS_EVENT_START, start);
  trellis_entity_set_number (self, TRELLIS_EVENT_END, start + 60 * TRELLIS_MINUTE);
  trellis_entity_set_number (self, TRELLIS_EVENT_CAPTIONS, TRUE);
  trellis_entity_set_number (self, TRELLIS_EVENT_COST, 12345);
  trellis_entity_set_number (self, TRELLIS_EVENT_SEQUENCE, 4);
  return self;
}

/* The file without folds and line ends of the network, for looking into it. */
static char *
write_invitation (GPtrArray *events, GHashTable *series, gboolean whole, gboolean cancel)
{
  g_autoptr (TrellisPerson) me = person ("Kit \"Kay\" Lane", "kit@example.org");
  g_autoptr (GPtrArray) people = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *text = NULL;
  g_auto (GStrv) folded = NULL, lines = NULL;
  g_autofree char *unfolded = NULL;
  TrellisItipInvitation invitation = { events, series, whole, cancel, me, people, NOW };

  g_ptr_array_add (people, person ("Ann Bell", "ann@example.org"));
  g_ptr_array_add (people, person ("No Address", ""));
  g_ptr_array_add (people, person ("Bad: Address", "bad;address@x"));
  g_assert_true (trellis_itip_write (stream, &invitation, NULL, NULL));
  g_output_stream_close (stream, NULL, NULL);
  bytes = g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
  text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  folded = g_strsplit (text, "\r\n ", -1);
  unfolded = g_strjoinv ("", folded);
  lines = g_strsplit (unfolded, "\r\n", -1);
  return g_strjoinv ("\n", lines);
}

static void
assert_has (const char *text, const char *line)
{
  if (!strstr (text, line)) {
    g_test_message ("%s is not in %s", line, text);
    g_test_fail ();
  }
}

static void
test_write (void)
{
  gint64 start = trellis_instant_from_local (trellis_date_new (2026, 6, 8), 600, "Europe/London");
  g_autoptr (GPtrArray) events = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *request = NULL, *cancel = NULL;

  g_ptr_array_add (events, event ("one", start));
  request = write_invitation (events, NULL, FALSE, FALSE);
  assert_has (request, "\nMETHOD:REQUEST\n");
  assert_has (request, "\nUID:one\nDTSTAMP:20260601T120000Z\nSEQUENCE:4\n");
  assert_has (request, "\nDTSTART;TZID=Europe/London:20260608T100000\n");
  assert_has (request, "\nBEGIN:VTIMEZONE\nTZID:Europe/London\n");
  assert_has (request, "\nORGANIZER;CN=\"Kit ^'Kay^' Lane\":mailto:kit@example.org\n");
  assert_has (
      request,
      "\nATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=\"Ann Bell\":mailto:ann@example.org\n");
  assert_has (request, "\nSUMMARY:Writing\\; plainly\n");
  assert_has (
      request,
      "\nDESCRIPTION:An hour.\\n\\nJoin online: https://meet.example/1\\nThere are live captions.\n");
  assert_has (request, "CONFERENCE;VALUE=URI");
  g_assert_null (strstr (request, "X-TRELLIS"));
  g_assert_null (strstr (request, "12345"));
  g_assert_null (strstr (request, "Address"));
  cancel = write_invitation (events, NULL, FALSE, TRUE);
  assert_has (cancel, "\nMETHOD:CANCEL\n");
  assert_has (cancel, "\nSEQUENCE:5\n");
  assert_has (cancel, "\nSTATUS:CANCELLED\n");
  g_assert_null (strstr (cancel, "RSVP"));
  /* called off here already: that was the revision */
  trellis_entity_set_number (events->pdata[0], TRELLIS_EVENT_STATUS,
                             TRELLIS_EVENT_STATUS_CANCELLED);
  g_free (cancel);
  cancel = write_invitation (events, NULL, FALSE, TRUE);
  assert_has (cancel, "\nSEQUENCE:4\n");
}

static void
test_series (void)
{
  gint64 start = trellis_instant_from_local (trellis_date_new (2026, 6, 8), 600, "Europe/London");
  g_autoptr (TrellisSeries) series = trellis_entity_new (TRELLIS_TYPE_SERIES);
  g_autoptr (GHashTable) by_uid = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) events = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *all = NULL, *one = NULL;

  trellis_entity_set_uid (series, "weekly");
  trellis_entity_set_text (series, TRELLIS_SERIES_TITLE, "Writing");
  trellis_entity_set_text (series, TRELLIS_SERIES_RULE, "FREQ=WEEKLY;COUNT=3");
  trellis_entity_set_text (series, TRELLIS_SERIES_ZONE, "Europe/London");
  trellis_entity_set_number (series, TRELLIS_SERIES_START, start);
  g_hash_table_insert (by_uid, (gpointer) "weekly", series);
  for (int i = 0; i < 3; i++) {
    gint64 slot = start + i * 7 * TRELLIS_DAY;
    g_autofree char *stamp = g_strdup_printf ("weekly/202606%02dT090000Z", 8 + 7 * i);
    TrellisEvent *occurrence = event (stamp, slot);

    trellis_entity_set_text (occurrence, TRELLIS_EVENT_SERIES, "weekly");
    trellis_entity_set_number (occurrence, TRELLIS_EVENT_OCCURRENCE, slot);
    g_ptr_array_add (events, occurrence);
  }
  all = write_invitation (events, by_uid, TRUE, FALSE);
  assert_has (all, "\nUID:weekly\n");
  assert_has (all, "\nRRULE:FREQ=WEEKLY;COUNT=3\n");
  g_assert_null (strstr (all, "RECURRENCE-ID"));
  g_assert_null (strstr (strstr (all, "BEGIN:VEVENT") + 1, "BEGIN:VEVENT"));
  g_ptr_array_remove_index (events, 2);
  g_ptr_array_remove_index (events, 0);
  one = write_invitation (events, by_uid, FALSE, TRUE);
  assert_has (one, "\nUID:weekly\n");
  assert_has (one, "\nRECURRENCE-ID;TZID=Europe/London:20260615T100000\n");
  g_assert_null (strstr (one, "FREQ=WEEKLY"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/itip/read", test_read);
  g_test_add_func ("/exchange/itip/write", test_write);
  g_test_add_func ("/exchange/itip/series", test_series);
  return g_test_run ();
}
