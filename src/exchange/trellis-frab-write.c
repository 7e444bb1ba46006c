/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes the XML of schedules, in the order and with the types of its published structure. */
#include "config.h"

#include "exchange/trellis-frab-write.h"

#include "exchange/trellis-schedule-names.h"

#include <string.h>

/* Appends a text without the characters that no XML 1.0 can hold, escaped or not. */
static void
append_text (GString *out, const char *text)
{
  g_autofree char *clean = g_utf8_make_valid (text ? text : "", -1);
  g_autofree char *escaped = NULL;

  for (char *p = clean; *p; p++)
    if ((guint8) *p < 0x20 && !strchr ("\t\n\r", *p))
      *p = ' ';
  escaped = g_markup_escape_text (clean, -1);
  g_string_append (out, escaped);
}

static void
append_attribute (GString *out, const char *name, const char *value)
{
  if (!value)
    return;
  g_string_append_printf (out, " %s=\"", name);
  append_text (out, value);
  g_string_append_c (out, '"');
}

static void
append_element (GString *out, guint indent, const char *name, const char *text)
{
  g_string_append_printf (out, "%*s<%s>", (int) indent, "", name);
  append_text (out, text);
  g_string_append_printf (out, "</%s>\n", name);
}

/* One that may be absent, and must not be empty. */
static void
append_optional (GString *out, guint indent, const char *name, const char *text)
{
  if (text && *text)
    append_element (out, indent, name, text);
}

static void
append_tracks (GString *out, const TrellisSchedule *schedule)
{
  g_autoptr (GPtrArray) names = trellis_schedule_list_tracks (schedule);

  for (guint i = 0; i < names->len; i++) {
    g_string_append (out, "    <track");
    append_attribute (out, "name", names->pdata[i]);
    g_string_append (out, "/>\n");
  }
}

static void
append_conference (GString *out, const TrellisSchedule *schedule)
{
  char *const *text = schedule->text;
  g_autofree char *days = g_strdup_printf ("%u", schedule->days->len);

  g_string_append (out, "  <conference>\n");
  append_element (out, 4, "title", text[TRELLIS_SCHEDULE_TITLE]);
  append_element (out, 4, "acronym", text[TRELLIS_SCHEDULE_ACRONYM]);
  append_optional (out, 4, "start", text[TRELLIS_SCHEDULE_START]);
  append_optional (out, 4, "end", text[TRELLIS_SCHEDULE_END]);
  append_element (out, 4, "days", days);
  append_element (out, 4, "timeslot_duration", TRELLIS_SCHEDULE_TIMESLOT);
  append_optional (out, 4, "url", text[TRELLIS_SCHEDULE_URL]);
  append_optional (out, 4, "time_zone_name", text[TRELLIS_SCHEDULE_ZONE]);
  append_tracks (out, schedule);
  g_string_append (out, "  </conference>\n");
}

static void
append_persons (GString *out, const TrellisTalk *talk)
{
  g_string_append (out, "        <persons>\n");
  for (guint i = 0; i < talk->persons->len; i++) {
    const char *name = talk->persons->pdata[i];
    g_autofree char *guid = trellis_schedule_derive ("person", name);

    g_string_append_printf (out, "          <person id=\"%u\" guid=\"%s\">",
                            trellis_schedule_number_of (guid), guid);
    append_text (out, name);
    g_string_append (out, "</person>\n");
  }
  g_string_append (out, "        </persons>\n");
}

static void
append_links (GString *out, const TrellisTalk *talk)
{
  g_string_append (out, "        <links>\n");
  for (guint i = 0; i < talk->links->len; i++) {
    const TrellisScheduleLink *link = talk->links->pdata[i];

    g_string_append (out, "          <link");
    append_attribute (out, "href", link->url);
    g_string_append_c (out, '>');
    append_text (out, link->title ? link->title : link->url);
    g_string_append (out, "</link>\n");
  }
  g_string_append (out, "        </links>\n");
}

static void
append_talk (GString *out, const TrellisTalk *talk)
{
  char *const *text = talk->text;

  g_string_append (out, "      <event");
  append_attribute (out, "guid", text[TRELLIS_TALK_GUID]);
  append_attribute (out, "id", text[TRELLIS_TALK_ID]);
  g_string_append (out, ">\n");
  append_element (out, 8, "room", text[TRELLIS_TALK_ROOM]);
  append_element (out, 8, "title", text[TRELLIS_TALK_TITLE]);
  append_element (out, 8, "subtitle", text[TRELLIS_TALK_SUBTITLE]);
  append_element (out, 8, "type", text[TRELLIS_TALK_TYPE]);
  append_element (out, 8, "date", text[TRELLIS_TALK_DATE]);
  append_element (out, 8, "start", text[TRELLIS_TALK_START]);
  append_element (out, 8, "duration", text[TRELLIS_TALK_DURATION]);
  append_element (out, 8, "abstract", text[TRELLIS_TALK_ABSTRACT]);
  append_element (out, 8, "slug", text[TRELLIS_TALK_SLUG]);
  append_element (out, 8, "track", text[TRELLIS_TALK_TRACK]);
  append_persons (out, talk);
  append_element (out, 8, "language", text[TRELLIS_TALK_LANGUAGE]);
  append_element (out, 8, "description", text[TRELLIS_TALK_DESCRIPTION]);
  g_string_append (out, "        <recording>\n"
                        "          <license></license>\n"
                        "          <optout>false</optout>\n"
                        "        </recording>\n");
  append_links (out, talk);
  g_string_append (out, "        <attachments></attachments>\n");
  append_optional (out, 8, "video_download_url", text[TRELLIS_TALK_RECORDING_URL]);
  append_optional (out, 8, "url", text[TRELLIS_TALK_URL]);
  append_optional (out, 8, "feedback_url", text[TRELLIS_TALK_FEEDBACK_URL]);
  g_string_append (out, "      </event>\n");
}

/* The events of a day come room by room. Returns the index of the first of the next day. */
static guint
append_day (GString *out, const TrellisSchedule *schedule, guint index, guint first)
{
  const TrellisScheduleDay *day = schedule->days->pdata[index];
  const char *room = NULL;
  guint i;

  g_string_append_printf (out, "  <day index=\"%u\"", index + 1);
  append_attribute (out, "date", day->date);
  append_attribute (out, "start", day->start);
  append_attribute (out, "end", day->end);
  g_string_append (out, ">\n");
  for (i = first; i < schedule->talks->len; i++) {
    const TrellisTalk *talk = schedule->talks->pdata[i];
    TrellisScheduleRoom *found;

    if (talk->day != index)
      break;
    if (g_strcmp0 (room, talk->text[TRELLIS_TALK_ROOM])) {
      if (room)
        g_string_append (out, "    </room>\n");
      room = talk->text[TRELLIS_TALK_ROOM];
      found = trellis_schedule_find_room ((TrellisSchedule *) schedule, room);
      g_string_append (out, "    <room");
      append_attribute (out, "name", room);
      append_attribute (out, "guid", found ? found->guid : NULL);
      g_string_append (out, ">\n");
    }
    append_talk (out, talk);
  }
  if (room)
    g_string_append (out, "    </room>\n");
  g_string_append (out, "  </day>\n");
  return i;
}

/**
 * trellis_frab_write:
 * @stream: where to
 * @schedule: a schedule
 * @cancellable: (nullable): stops the writing
 * @error: return location for an error
 *
 * Writes a schedule as XML. The seats of rooms and the introduction of the conference have no place in it.
 *
 * Returns: %FALSE with @error set if @stream could not be written to
 */
gboolean
trellis_frab_write (GOutputStream *stream,
                    const TrellisSchedule *schedule,
                    GCancellable *cancellable,
                    GError **error)
{
  g_autoptr (GString)
      out = g_string_new ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<schedule>\n");
  guint first = 0;

  g_string_append (out, "  <generator");
  append_attribute (out, "name", schedule->text[TRELLIS_SCHEDULE_GENERATED_BY]);
  append_attribute (out, "version", PACKAGE_VERSION);
  g_string_append (out, "/>\n");
  append_optional (out, 2, "url", schedule->text[TRELLIS_SCHEDULE_URL]);
  append_element (out, 2, "version", schedule->text[TRELLIS_SCHEDULE_VERSION]);
  append_conference (out, schedule);
  for (guint i = 0; i < schedule->days->len; i++)
    first = append_day (out, schedule, i, first);
  g_string_append (out, "</schedule>\n");
  return g_output_stream_write_all (stream, out->str, out->len, NULL, cancellable, error);
}
