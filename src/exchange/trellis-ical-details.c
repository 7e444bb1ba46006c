/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an event is called, what it is about, where it is, who runs it: all but its time. */
#include "config.h"

#include "exchange/trellis-ical-details.h"

#include "base/trellis-time.h"
#include "exchange/trellis-ical-time.h"
#include "exchange/trellis-schedule-prose.h"

#include <glib/gi18n.h>
#include <string.h>

/* A place that is such a page is a link to take part. Subdomains count as well. */
static const char *const meeting_hosts[] = { "teams.microsoft.com",
                                             "teams.live.com",
                                             "zoom.us",
                                             "zoom.com",
                                             "meet.google.com",
                                             "webex.com",
                                             "whereby.com",
                                             "meet.jit.si",
                                             "8x8.vc",
                                             "gotomeeting.com",
                                             "meet.goto.com",
                                             "join.skype.com",
                                             "lync.com",
                                             "skype.com",
                                             "chime.aws",
                                             "bluejeans.com",
                                             "livestorm.co",
                                             "zoomgov.com",
                                             "hopin.com",
                                             "bigbluebutton.org",
                                             NULL };

/* What calendars write as the place of an event that has none. */
static const char *const online_places[] = { "Microsoft Teams Meeting",
                                             "Microsoft Teams",
                                             "Skype Meeting",
                                             "Zoom Meeting",
                                             "Zoom",
                                             "Google Meet",
                                             "Webex",
                                             "Online",
                                             NULL };

/* What Trellis has no place for, and says so. */
static const struct {
  TrellisIcalName id;
  const char *note;
} left_out[] = {
  { TRELLIS_ICAL_ATTENDEE,
    N_ ("Lists of guests are left out: people are never taken from a calendar.") },
  { TRELLIS_ICAL_ATTACH, N_ ("Attachments are left out.") },
  { TRELLIS_ICAL_IMAGE, N_ ("Pictures are left out.") },
  { TRELLIS_ICAL_GEO, N_ ("Map positions are left out.") },
  { TRELLIS_ICAL_COMMENT, N_ ("Comments are left out.") },
  { TRELLIS_ICAL_RESOURCES, N_ ("Lists of equipment are left out.") },
  { TRELLIS_ICAL_RELATED_TO, N_ ("Links between events are left out.") },
  { TRELLIS_ICAL_EXRULE, N_ ("Rules that leave dates out (EXRULE) are not followed.") },
};

/* A text of one line. */
static char *
read_line (const TrellisIcalComponent *lines, TrellisIcalName id)
{
  const TrellisIcalProperty *line = trellis_ical_component_first (lines, id);
  char *text;

  if (!line)
    return NULL;
  text = trellis_ical_text_read (line->value);
  return g_strstrip (g_strdelimit (text, "\n\t", ' '));
}

static gboolean
is_web_address (const char *text)
{
  return (!g_ascii_strncasecmp (text, "https://", 8) ||
          !g_ascii_strncasecmp (text, "http://", 7)) &&
         !strpbrk (text, " \t\n\"<>");
}

/* A link that could be opened safely: of the web, not of this computer. */
static char *
read_link (TrellisReading *reading, const TrellisIcalProperty *line)
{
  g_autofree char *text = line ? g_strstrip (trellis_ical_text_read (line->value)) : NULL;

  if (!text || !*text)
    return NULL;
  if (is_web_address (text))
    return g_steal_pointer (&text);
  trellis_report_note (reading->report, _ ("Links that are no web addresses are left out."));
  return NULL;
}

static gboolean
is_meeting (const char *text)
{
  g_autofree char *host = NULL;
  gsize length;

  if (g_ascii_strncasecmp (text, "https://", 8))
    return FALSE;
  length = strcspn (text + 8, "/?#: ,;");
  host = g_ascii_strdown (text + 8, (gssize) length);
  for (guint i = 0; meeting_hosts[i]; i++) {
    gsize tail = strlen (meeting_hosts[i]);

    if (length >= tail && !strcmp (host + length - tail, meeting_hosts[i]) &&
        (length == tail || host[length - tail - 1] == '.'))
      return TRUE;
  }
  return FALSE;
}

static void
read_join_url (TrellisReading *reading, const TrellisIcalComponent *lines, TrellisEvent *event)
{
  const TrellisIcalProperty *line = trellis_ical_component_first (lines, TRELLIS_ICAL_CONFERENCE);
  char *url = NULL;

  for (; line && !url; line = trellis_ical_component_next (lines, line))
    url = read_link (reading, line);
  if (!url)
    url = read_link (reading,
                     trellis_ical_component_first (lines, TRELLIS_ICAL_X_GOOGLE_CONFERENCE));
  if (!url)
    url = read_link (reading, trellis_ical_component_first (lines, TRELLIS_ICAL_X_TEAMS_URL));
  trellis_entity_take_text (event, TRELLIS_EVENT_JOIN_URL, url);
}

static gboolean
is_online_place (const char *place)
{
  for (guint i = 0; online_places[i]; i++)
    if (!g_ascii_strcasecmp (place, online_places[i]))
      return TRUE;
  return FALSE;
}

/* Takes a link to take part from the beginning of the place; the rest is the place. */
static char *
split_place (TrellisEvent *event, char *place)
{
  gsize length = strcspn (place, " ,;");
  char *url, *rest;

  if (!is_meeting (place))
    return place;
  url = g_strndup (place, length);
  rest = g_strdup (place + length + strspn (place + length, " ,;"));
  g_free (place);
  if (!trellis_entity_is_set (event, TRELLIS_EVENT_JOIN_URL))
    trellis_entity_set_text (event, TRELLIS_EVENT_JOIN_URL, url);
  g_free (url);
  return rest;
}

static void
read_place (TrellisReading *reading, const TrellisIcalComponent *lines, TrellisEvent *event)
{
  char *place = read_line (lines, TRELLIS_ICAL_LOCATION);
  gboolean online;

  read_join_url (reading, lines, event);
  if (place)
    place = split_place (event, place);
  online = !place || !*place || is_online_place (place);
  if (online)
    trellis_entity_set_number (event, TRELLIS_EVENT_MODE, TRELLIS_EVENT_MODE_ONLINE);
  else
    trellis_entity_set_number (event, TRELLIS_EVENT_MODE,
                               trellis_entity_is_set (event, TRELLIS_EVENT_JOIN_URL)
                                   ? TRELLIS_EVENT_MODE_HYBRID
                                   : TRELLIS_EVENT_MODE_IN_PERSON);
  trellis_entity_take_text (event, TRELLIS_EVENT_PLACE, place);
}

static void
read_organiser (const TrellisIcalComponent *lines, TrellisEvent *event)
{
  const TrellisIcalProperty *line = trellis_ical_component_first (lines, TRELLIS_ICAL_ORGANIZER);
  TrellisIcalSlice name;
  char *organiser = NULL;

  if (line && trellis_ical_property_param (line, "CN", &name) && name.length) {
    organiser = g_strstrip (trellis_ical_param_read (name));
  } else if (line) {
    TrellisIcalSlice address = line->value;

    if (trellis_ical_slice_starts (address, "mailto:")) {
      address.at += 7;
      address.length -= 7;
    }
    organiser = g_strstrip (trellis_ical_param_read (address));
  }
  if (!organiser || !*organiser) {
    g_free (organiser);
    organiser = read_line (lines, TRELLIS_ICAL_CONTACT);
  }
  trellis_entity_take_text (event, TRELLIS_EVENT_ORGANISER, organiser);
}

/* The kind that a label names, by the word in files or the word people read; -1 if none. */
static int
find_kind (const char *label)
{
  for (int i = 0; trellis_event_kind_choices[i].nick; i++) {
    const TrellisChoice *choice = &trellis_event_kind_choices[i];

    if (!g_ascii_strcasecmp (label, choice->nick) || !g_ascii_strcasecmp (label, choice->label) ||
        !g_ascii_strcasecmp (label, _ (choice->label)))
      return i;
  }
  return -1;
}

static void
read_categories (const TrellisIcalComponent *lines, TrellisEvent *event)
{
  const TrellisIcalProperty *line = trellis_ical_component_first (lines, TRELLIS_ICAL_CATEGORIES);
  g_autoptr (GStrvBuilder) labels = NULL;
  int kind = -1;

  if (!line)
    return;
  labels = g_strv_builder_new ();
  for (; line; line = trellis_ical_component_next (lines, line)) {
    g_auto (GStrv) list = trellis_ical_list_read (line->value);

    for (guint i = 0; list[i]; i++) {
      if (!*g_strstrip (list[i]))
        continue;
      g_strv_builder_add (labels, list[i]);
      if (kind < 0)
        kind = find_kind (list[i]);
    }
  }
  if (kind > 0)
    trellis_entity_set_number (event, TRELLIS_EVENT_KIND, kind);
  trellis_entity_take_list (event, TRELLIS_EVENT_CATEGORIES, g_strv_builder_end (labels));
}

static void
read_status (const TrellisIcalComponent *lines, TrellisEvent *event)
{
  const TrellisIcalProperty *line = trellis_ical_component_first (lines, TRELLIS_ICAL_STATUS);
  g_autofree char *status = NULL;
  int choice;

  if (!line)
    return;
  status = g_ascii_strdown (line->value.at, (gssize) line->value.length);
  choice = trellis_choices_find (trellis_event_status_choices, g_strstrip (status));
  if (choice >= 0)
    trellis_entity_set_number (event, TRELLIS_EVENT_STATUS, choice);
}

/* When it was last changed, or else written; never in the future, so that a wrong clock elsewhere
 * does not win over every later change. */
static void
read_modified (TrellisReading *reading, const TrellisIcalComponent *lines, TrellisEvent *event)
{
  const TrellisIcalProperty *line = trellis_ical_component_first (lines,
                                                                  TRELLIS_ICAL_LAST_MODIFIED);
  gint64 modified = reading->now;
  TrellisIcalTime time;

  if (!line)
    line = trellis_ical_component_first (lines, TRELLIS_ICAL_DTSTAMP);
  if (line && trellis_ical_time_read (line->value, &time))
    modified = MIN (time.seconds * TRELLIS_SECOND, reading->now);
  trellis_entity_set_modified (event, modified);
}

static void
read_sequence (const TrellisIcalComponent *lines, TrellisEvent *event)
{
  const TrellisIcalProperty *line = trellis_ical_component_first (lines, TRELLIS_ICAL_SEQUENCE);
  gint64 number = 0;

  /* the value is ended by a line feed, so that it can be read where it lies */
  if (line && line->value.length && line->value.length <= 10)
    number = g_ascii_strtoll (line->value.at, NULL, 10);
  trellis_entity_set_number (event, TRELLIS_EVENT_SEQUENCE, CLAMP (number, 0, G_MAXINT32));
}

static void
read_title (TrellisReading *reading, const TrellisIcalComponent *lines, TrellisEvent *event)
{
  g_autofree char *title = read_line (lines, TRELLIS_ICAL_SUMMARY);

  if (!title || !*title) {
    trellis_report_note (reading->report,
                         _ ("An event without a title was called “Untitled event”."));
    g_free (title);
    title = g_strdup (_ ("Untitled event"));
  }
  trellis_entity_take_text (event, TRELLIS_EVENT_TITLE, g_steal_pointer (&title));
}

/* Google and others write HTML where the standard wants text. */
static char *
read_about (const TrellisIcalProperty *line)
{
  char *text = g_strstrip (trellis_ical_text_read (line->value));
  char *plain = trellis_schedule_prose_from_html (text);

  if (!plain)
    return text;
  g_free (text);
  return plain;
}

static void
note_left_out (TrellisReading *reading, const TrellisIcalComponent *lines)
{
  const TrellisIcalProperty *line = trellis_ical_component_first (lines, TRELLIS_ICAL_CLASS);

  for (guint i = 0; i < G_N_ELEMENTS (left_out); i++)
    if (trellis_ical_component_first (lines, left_out[i].id))
      trellis_report_note (reading->report, _ (left_out[i].note));
  if (line && !trellis_ical_slice_is (line->value, "PUBLIC"))
    trellis_report_note (reading->report, _ ("An event marked as private is read like any other."));
}

/**
 * trellis_ical_details_read:
 * @reading: what is being read
 * @lines: a VEVENT
 * @event: the event, whose times are set
 *
 * Reads what an event says of itself beside its time and its name.
 */
void
trellis_ical_details_read (TrellisReading *reading,
                           const TrellisIcalComponent *lines,
                           TrellisEvent *event)
{
  const TrellisIcalProperty *about = trellis_ical_component_first (lines, TRELLIS_ICAL_DESCRIPTION);
  const TrellisIcalProperty *url = trellis_ical_component_first (lines, TRELLIS_ICAL_URL);

  read_title (reading, lines, event);
  if (about)
    trellis_entity_take_text (event, TRELLIS_EVENT_ABOUT, read_about (about));
  if (url)
    trellis_entity_take_text (event, TRELLIS_EVENT_URL, read_link (reading, url));
  read_place (reading, lines, event);
  read_organiser (lines, event);
  read_categories (lines, event);
  read_status (lines, event);
  read_sequence (lines, event);
  read_modified (reading, lines, event);
  note_left_out (reading, lines);
}
