/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads the JSON of schedules, as frab began it and pretalx and others write it today. */
#include "config.h"

#include "exchange/trellis-schedule-json-read.h"

#include "exchange/trellis-exchange-error.h"
#include "exchange/trellis-json-load.h"
#include "exchange/trellis-schedule-bytes.h"
#include "exchange/trellis-schedule-take.h"

#include <glib/gi18n.h>
#include <string.h>

#define MOST_ROOMS 5000

static const struct {
  const char *name;
  TrellisScheduleText text;
} conference_texts[] = {
  { "title", TRELLIS_SCHEDULE_TITLE },         { "acronym", TRELLIS_SCHEDULE_ACRONYM },
  { "start", TRELLIS_SCHEDULE_START },         { "end", TRELLIS_SCHEDULE_END },
  { "time_zone_name", TRELLIS_SCHEDULE_ZONE }, { "url", TRELLIS_SCHEDULE_URL },
  { "base_url", TRELLIS_SCHEDULE_BASE_URL },   { "description", TRELLIS_SCHEDULE_ABOUT },
};

/* What an event says, by the name of its member. */
static const char *const talk_names[] = {
  [TRELLIS_TALK_GUID] = "guid",
  [TRELLIS_TALK_ID] = "id",
  [TRELLIS_TALK_CODE] = "code",
  [TRELLIS_TALK_DATE] = "date",
  [TRELLIS_TALK_START] = "start",
  [TRELLIS_TALK_END] = "end",
  [TRELLIS_TALK_DURATION] = "duration",
  [TRELLIS_TALK_ROOM] = "room",
  [TRELLIS_TALK_SLUG] = "slug",
  [TRELLIS_TALK_URL] = "url",
  [TRELLIS_TALK_TITLE] = "title",
  [TRELLIS_TALK_SUBTITLE] = "subtitle",
  [TRELLIS_TALK_TRACK] = "track",
  [TRELLIS_TALK_TYPE] = "type",
  [TRELLIS_TALK_LANGUAGE] = "language",
  [TRELLIS_TALK_ABSTRACT] = "abstract",
  [TRELLIS_TALK_DESCRIPTION] = "description",
  [TRELLIS_TALK_LOGO] = "logo",
  [TRELLIS_TALK_FEEDBACK_URL] = "feedback_url",
  [TRELLIS_TALK_RECORDING_URL] = "recording_url",
  [TRELLIS_TALK_DO_NOT_RECORD] = "do_not_record",
};

static JsonObject *
object_of (JsonNode *node)
{
  return node && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
}

static JsonObject *
member_object (JsonObject *object, const char *name)
{
  return object ? object_of (json_object_get_member (object, name)) : NULL;
}

static JsonArray *
member_array (JsonObject *object, const char *name)
{
  JsonNode *node = object ? json_object_get_member (object, name) : NULL;

  return node && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
}

static char *member_text (JsonObject *object, const char *name);

/* A value as text. Of a text in several languages, an object, the English counts, else the first. */
static char *
text_of (JsonNode *node)
{
  JsonObject *languages = object_of (node);

  if (languages) {
    g_autoptr (GList) names = json_object_get_members (languages);

    return json_object_has_member (languages, "en") ? member_text (languages, "en")
           : names                                  ? member_text (languages, names->data)
                                                    : NULL;
  }
  if (!node || !JSON_NODE_HOLDS_VALUE (node))
    return NULL;
  switch (json_node_get_value_type (node)) {
  case G_TYPE_STRING:
    return g_utf8_make_valid (json_node_get_string (node), -1);
  case G_TYPE_INT64:
    return g_strdup_printf ("%" G_GINT64_FORMAT, json_node_get_int (node));
  case G_TYPE_BOOLEAN:
    return g_strdup (json_node_get_boolean (node) ? "true" : "false");
  default:
    return NULL;
  }
}

static char *
member_text (JsonObject *object, const char *name)
{
  JsonNode *node = object ? json_object_get_member (object, name) : NULL;

  /* no deeper: languages do not have languages */
  return node && !(object_of (node) && !strcmp (name, "en")) ? text_of (node) : NULL;
}

static gint64
member_number (JsonObject *object, const char *name)
{
  g_autofree char *text = member_text (object, name);

  return text ? g_ascii_strtoll (text, NULL, 10) : 0;
}

static void
read_conference (TrellisSchedule *schedule, JsonObject *root, JsonObject *conference)
{
  JsonObject *outer = member_object (root, "schedule");
  JsonObject *generator = member_object (root, "generator");

  for (guint i = 0; i < G_N_ELEMENTS (conference_texts); i++)
    schedule->text[conference_texts[i].text] = member_text (conference, conference_texts[i].name);
  schedule->text[TRELLIS_SCHEDULE_VERSION] = member_text (outer, "version");
  if (!generator)
    generator = member_object (outer, "generator");
  schedule->text[TRELLIS_SCHEDULE_GENERATED_BY] = member_text (generator, "name");
  if (!schedule->text[TRELLIS_SCHEDULE_URL])
    schedule->text[TRELLIS_SCHEDULE_URL] = member_text (outer, "url");
  if (!schedule->text[TRELLIS_SCHEDULE_BASE_URL])
    schedule->text[TRELLIS_SCHEDULE_BASE_URL] = member_text (outer, "base_url");
}

static void
read_rooms (TrellisSchedule *schedule, JsonArray *rooms)
{
  for (guint i = 0; rooms && i < json_array_get_length (rooms) && i < MOST_ROOMS; i++) {
    JsonObject *object = object_of (json_array_get_element (rooms, i));
    g_autofree char *name = member_text (object, "name");
    TrellisScheduleRoom *room;

    if (!name || !*g_strstrip (name) || trellis_schedule_find_room (schedule, name))
      continue;
    room = trellis_schedule_add_room (schedule, name);
    room->guid = member_text (object, "guid");
    room->about = member_text (object, "description");
    room->seats = member_number (object, "capacity");
  }
}

static void
read_persons (TrellisTalk *talk, JsonArray *persons)
{
  static const char *const names[] = { "public_name", "name", "full_public_name", NULL };

  for (guint i = 0; persons && i < json_array_get_length (persons); i++) {
    JsonNode *node = json_array_get_element (persons, i);
    JsonObject *object = object_of (node);
    g_autofree char *name = object ? NULL : text_of (node);

    for (guint j = 0; object && names[j] && (!name || !*name); j++) {
      g_free (name);
      name = member_text (object, names[j]);
    }
    if (name)
      g_ptr_array_add (talk->persons, g_steal_pointer (&name));
  }
}

static void
read_links (TrellisTalk *talk, JsonArray *links)
{
  for (guint i = 0; links && i < json_array_get_length (links); i++) {
    JsonNode *node = json_array_get_element (links, i);
    JsonObject *object = object_of (node);
    g_autofree char *url = object ? member_text (object, "url") : text_of (node);
    g_autofree char *title = member_text (object, "title");

    if (url || (object && (url = member_text (object, "href"))))
      trellis_talk_add_link (talk, url, title);
  }
}

static void
read_talk (TrellisSchedule *schedule, JsonObject *object, const char *room)
{
  TrellisTalk *talk = trellis_schedule_add_talk (schedule);
  char **name = &talk->text[TRELLIS_TALK_ROOM];

  for (guint i = 0; i < TRELLIS_TALK_N_TEXTS; i++)
    talk->text[i] = member_text (object, talk_names[i]);
  g_free (*name);
  *name = g_strdup (room);
  read_persons (talk, member_array (object, "persons"));
  read_links (talk, member_array (object, "links"));
  read_links (talk, member_array (object, "attachments"));
}

/* The events of a day by room: an object, as the format wants it, or a list of objects with a name. */
static gboolean
read_room (TrellisSchedule *schedule, const char *name, JsonArray *events, TrellisReading *reading)
{
  g_autofree char *room = g_strstrip (g_utf8_make_valid (name ? name : "", -1));

  if (schedule->rooms->len >= MOST_ROOMS && !trellis_schedule_find_room (schedule, room))
    return FALSE;
  if (*room)
    trellis_schedule_add_room (schedule, room);
  for (guint i = 0; events && i < json_array_get_length (events); i++) {
    JsonObject *event = object_of (json_array_get_element (events, i));

    if (event)
      read_talk (schedule, event, room);
    else
      trellis_report_note (reading->report, _ ("Something that is no event was left out."));
  }
  return TRUE;
}

static gboolean
read_day (TrellisSchedule *schedule, JsonObject *object, TrellisReading *reading)
{
  TrellisScheduleDay *day = trellis_schedule_add_day (schedule);
  JsonObject *rooms = member_object (object, "rooms");
  JsonArray *list = member_array (object, "rooms");
  g_autoptr (GList) names = rooms ? json_object_get_members (rooms) : NULL;
  gboolean going = TRUE;

  day->date = member_text (object, "date");
  day->start = member_text (object, "day_start");
  day->end = member_text (object, "day_end");
  for (GList *l = names; l && going; l = l->next)
    going = read_room (schedule, l->data, member_array (rooms, l->data), reading);
  for (guint i = 0; list && i < json_array_get_length (list) && going; i++) {
    JsonObject *room = object_of (json_array_get_element (list, i));
    g_autofree char *name = member_text (room, "name");

    going = read_room (schedule, name, member_array (room, "events"), reading);
  }
  return going;
}

static gboolean
read_schedule (TrellisSchedule *schedule, JsonNode *root, TrellisReading *reading, GError **error)
{
  JsonObject *file = object_of (root);
  JsonObject *conference = member_object (member_object (file, "schedule"), "conference");
  JsonArray *days = member_array (conference, "days");

  if (!conference)
    return trellis_exchange_fail (
        error, TRELLIS_EXCHANGE_ERROR_UNKNOWN,
        _ ("This is not a schedule: it has no “schedule” with a “conference” in it."));
  if (!days)
    return trellis_exchange_fail (error, TRELLIS_EXCHANGE_ERROR_MALFORMED,
                                  _ ("The “days” of the conference must be a list."));
  read_conference (schedule, file, conference);
  read_rooms (schedule, member_array (conference, "rooms"));
  for (guint i = 0; i < json_array_get_length (days); i++) {
    JsonObject *day = object_of (json_array_get_element (days, i));

    if (day && !read_day (schedule, day, reading))
      return trellis_exchange_fail (
          error, TRELLIS_EXCHANGE_ERROR_TOO_LARGE,
          _ ("The schedule holds more rooms, events or people than any conference."));
  }
  return TRUE;
}

/* json-glib writes "<data>:line:column: what"; people want "Line 3: what". */
static gboolean
fail (JsonParser *parser, const GError *local, GError **error)
{
  const char *what = strrchr (local->message, ':');

  g_set_error (error, TRELLIS_EXCHANGE_ERROR, TRELLIS_EXCHANGE_ERROR_MALFORMED, _ ("Line %u: %s"),
               MAX (json_parser_get_current_line (parser), 1),
               what && what[1] == ' ' ? what + 2 : local->message);
  return FALSE;
}

/**
 * trellis_schedule_json_read:
 * @stream: a schedule in JSON, from anybody
 * @reading: takes its records, and what was refused or left out
 * @error: return location for an error
 *
 * Reads the JSON of a schedule. See trellis_schedule_take() for what becomes of it.
 *
 * Returns: %FALSE with @error set when the file is refused as a whole, before any record was taken, or a record was not
 *   taken
 */
gboolean
trellis_schedule_json_read (GInputStream *stream, TrellisReading *reading, GError **error)
{
  g_autofree char *text = trellis_schedule_read_text (stream, &reading->done_kb,
                                                      reading->cancellable, error);
  g_autoptr (TrellisSchedule) schedule = trellis_schedule_new ();
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) local = NULL;

  if (!text || !trellis_schedule_is_safe_json (text, error))
    return FALSE;
  if (!trellis_json_load (parser, text, strlen (text), &local))
    return fail (parser, local, error);
  return read_schedule (schedule, json_parser_get_root (parser), reading, error) &&
         trellis_schedule_take (schedule, reading, error);
}
