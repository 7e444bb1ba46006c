/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes the JSON of schedules, with the members and types of its published structure. */
#include "config.h"

#include "exchange/trellis-schedule-json-write.h"

#include "exchange/trellis-schedule-names.h"

#include <json-glib/json-glib.h>

#define SCHEMA "https://c3voc.de/schedule/schema.json"

static void
add_text (JsonBuilder *builder, const char *name, const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text ? text : "", -1);

  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, valid);
}

static void
add_optional (JsonBuilder *builder, const char *name, const char *text)
{
  if (text && *text)
    add_text (builder, name, text);
}

static void
add_number (JsonBuilder *builder, const char *name, gint64 number)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, number);
}

static void
begin_list (JsonBuilder *builder, const char *name)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
}

static void
add_rooms (JsonBuilder *builder, const TrellisSchedule *schedule)
{
  begin_list (builder, "rooms");
  for (guint i = 0; i < schedule->rooms->len; i++) {
    const TrellisScheduleRoom *room = schedule->rooms->pdata[i];

    json_builder_begin_object (builder);
    add_text (builder, "name", room->name);
    add_text (builder, "guid", room->guid);
    add_optional (builder, "description", room->about);
    if (room->seats)
      add_number (builder, "capacity", room->seats);
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);
}

static void
add_tracks (JsonBuilder *builder, const TrellisSchedule *schedule)
{
  g_autoptr (GPtrArray) names = trellis_schedule_list_tracks (schedule);

  begin_list (builder, "tracks");
  for (guint i = 0; i < names->len; i++) {
    json_builder_begin_object (builder);
    add_text (builder, "name", names->pdata[i]);
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);
}

static void
add_persons (JsonBuilder *builder, const TrellisTalk *talk)
{
  begin_list (builder, "persons");
  for (guint i = 0; i < talk->persons->len; i++) {
    const char *name = talk->persons->pdata[i];
    g_autofree char *guid = trellis_schedule_derive ("person", name);

    json_builder_begin_object (builder);
    add_text (builder, "guid", guid);
    add_text (builder, "name", name);
    add_text (builder, "public_name", name);
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);
}

/* A recording is a link: events have no member for it. */
static void
add_links (JsonBuilder *builder, const TrellisTalk *talk)
{
  const char *recording = talk->text[TRELLIS_TALK_RECORDING_URL];

  begin_list (builder, "links");
  if (recording) {
    json_builder_begin_object (builder);
    add_text (builder, "title", "Recording");
    add_text (builder, "url", recording);
    add_text (builder, "type", "media");
    json_builder_end_object (builder);
  }
  for (guint i = 0; i < talk->links->len; i++) {
    const TrellisScheduleLink *link = talk->links->pdata[i];

    json_builder_begin_object (builder);
    add_text (builder, "title", link->title ? link->title : link->url);
    add_text (builder, "url", link->url);
    add_text (builder, "type", "related");
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);
}

static void
add_talk (JsonBuilder *builder, const TrellisTalk *talk)
{
  char *const *text = talk->text;
  g_autofree char *urn = g_strconcat ("urn:uuid:", text[TRELLIS_TALK_GUID], NULL);

  json_builder_begin_object (builder);
  add_text (builder, "guid", text[TRELLIS_TALK_GUID]);
  add_number (builder, "id", g_ascii_strtoll (text[TRELLIS_TALK_ID], NULL, 10));
  add_text (builder, "date", text[TRELLIS_TALK_DATE]);
  add_text (builder, "start", text[TRELLIS_TALK_START]);
  add_text (builder, "end", text[TRELLIS_TALK_END]);
  add_text (builder, "duration", text[TRELLIS_TALK_DURATION]);
  add_text (builder, "room", text[TRELLIS_TALK_ROOM]);
  add_text (builder, "slug", text[TRELLIS_TALK_SLUG]);
  /* there must be one; an event without a page has its name */
  add_text (builder, "url", text[TRELLIS_TALK_URL] ? text[TRELLIS_TALK_URL] : urn);
  add_text (builder, "title", text[TRELLIS_TALK_TITLE]);
  add_text (builder, "subtitle", text[TRELLIS_TALK_SUBTITLE]);
  add_text (builder, "track", text[TRELLIS_TALK_TRACK]);
  add_text (builder, "type", text[TRELLIS_TALK_TYPE]);
  add_text (builder, "language", text[TRELLIS_TALK_LANGUAGE]);
  add_text (builder, "abstract", text[TRELLIS_TALK_ABSTRACT]);
  add_text (builder, "description", text[TRELLIS_TALK_DESCRIPTION]);
  add_persons (builder, talk);
  add_links (builder, talk);
  add_optional (builder, "feedback_url", text[TRELLIS_TALK_FEEDBACK_URL]);
  begin_list (builder, "attachments");
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

/* The events of a day come room by room. Returns the index of the first of the next day. */
static guint
add_day (JsonBuilder *builder, const TrellisSchedule *schedule, guint index, guint first)
{
  const TrellisScheduleDay *day = schedule->days->pdata[index];
  const char *room = NULL;
  guint i;

  json_builder_begin_object (builder);
  add_number (builder, "index", index + 1);
  add_text (builder, "date", day->date);
  add_text (builder, "day_start", day->start);
  add_text (builder, "day_end", day->end);
  json_builder_set_member_name (builder, "rooms");
  json_builder_begin_object (builder);
  for (i = first; i < schedule->talks->len; i++) {
    const TrellisTalk *talk = schedule->talks->pdata[i];

    if (talk->day != index)
      break;
    if (g_strcmp0 (room, talk->text[TRELLIS_TALK_ROOM])) {
      if (room)
        json_builder_end_array (builder);
      room = talk->text[TRELLIS_TALK_ROOM];
      begin_list (builder, room);
    }
    add_talk (builder, talk);
  }
  if (room)
    json_builder_end_array (builder);
  json_builder_end_object (builder);
  json_builder_end_object (builder);
  return i;
}

static void
add_conference (JsonBuilder *builder, const TrellisSchedule *schedule)
{
  char *const *text = schedule->text;
  guint first = 0;

  json_builder_begin_object (builder);
  add_text (builder, "acronym", text[TRELLIS_SCHEDULE_ACRONYM]);
  add_text (builder, "title", text[TRELLIS_SCHEDULE_TITLE]);
  add_optional (builder, "description", text[TRELLIS_SCHEDULE_ABOUT]);
  add_text (builder, "start", text[TRELLIS_SCHEDULE_START]);
  add_text (builder, "end", text[TRELLIS_SCHEDULE_END]);
  add_number (builder, "daysCount", schedule->days->len);
  add_text (builder, "timeslot_duration", TRELLIS_SCHEDULE_TIMESLOT);
  add_text (builder, "time_zone_name", text[TRELLIS_SCHEDULE_ZONE]);
  add_optional (builder, "url", text[TRELLIS_SCHEDULE_URL]);
  add_rooms (builder, schedule);
  add_tracks (builder, schedule);
  begin_list (builder, "days");
  for (guint i = 0; i < schedule->days->len; i++)
    first = add_day (builder, schedule, i, first);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

static void
add_generator (JsonBuilder *builder, const TrellisSchedule *schedule)
{
  json_builder_set_member_name (builder, "generator");
  json_builder_begin_object (builder);
  add_text (builder, "name", schedule->text[TRELLIS_SCHEDULE_GENERATED_BY]);
  add_text (builder, "version", PACKAGE_VERSION);
  json_builder_end_object (builder);
}

/**
 * trellis_schedule_json_write:
 * @stream: where to
 * @schedule: a schedule
 * @cancellable: (nullable): stops the writing
 * @error: return location for an error
 *
 * Writes a schedule as JSON.
 *
 * Returns: %FALSE with @error set if @stream could not be written to
 */
gboolean
trellis_schedule_json_write (GOutputStream *stream,
                             const TrellisSchedule *schedule,
                             GCancellable *cancellable,
                             GError **error)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *text = NULL;
  gsize length;

  json_builder_begin_object (builder);
  add_text (builder, "$schema", SCHEMA);
  add_generator (builder, schedule);
  json_builder_set_member_name (builder, "schedule");
  json_builder_begin_object (builder);
  add_optional (builder, "url", schedule->text[TRELLIS_SCHEDULE_URL]);
  add_text (builder, "version", schedule->text[TRELLIS_SCHEDULE_VERSION]);
  json_builder_set_member_name (builder, "conference");
  add_conference (builder, schedule);
  json_builder_end_object (builder);
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);
  json_generator_set_root (generator, root);
  json_generator_set_pretty (generator, TRUE);
  json_generator_set_indent (generator, 1);
  text = json_generator_to_data (generator, &length);
  return g_output_stream_write_all (stream, text, length, NULL, cancellable, error);
}
