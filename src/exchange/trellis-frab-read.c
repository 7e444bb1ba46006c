/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads the XML of schedules, as pentabarf began it and frab, pretalx and others write it today. */
#include "config.h"

#include "exchange/trellis-frab-read.h"

#include "exchange/trellis-schedule-bytes.h"
#include "exchange/trellis-schedule-take.h"

#include <glib/gi18n.h>

#define MOST_DEPTH 64
#define MOST_ROOMS 5000
#define MOST_TALKS 200000
#define MOST_PARTS                                                                                 \
  200000 /* persons and links of all events, days and elements of no interest aside */

typedef enum {
  IN_FILE,
  IN_SCHEDULE,
  IN_CONFERENCE,
  IN_DAY,
  IN_ROOM,
  IN_TALK,
  IN_PERSONS,
  IN_LINKS,
  IN_RECORDING,
  IN_TEXT, /* an element of which the text counts */
  IN_NOTHING, /* an element that is not known, and all in it */
} Where;

typedef struct {
  TrellisSchedule *schedule;
  TrellisReading *reading;
  Where where[MOST_DEPTH];
  guint depth;
  char **target; /* where the text of the innermost element goes; NULL in a person or link */
  GString *text;
  TrellisTalk *talk;
  char *room;
  char *href; /* of the link that is open */
  guint n_parts;
} Reader;

static const struct {
  const char *name;
  TrellisScheduleText text;
} conference_texts[] = {
  { "title", TRELLIS_SCHEDULE_TITLE },           { "acronym", TRELLIS_SCHEDULE_ACRONYM },
  { "start", TRELLIS_SCHEDULE_START },           { "end", TRELLIS_SCHEDULE_END },
  { "time_zone_name", TRELLIS_SCHEDULE_ZONE },   { "url", TRELLIS_SCHEDULE_URL },
  { "base_url", TRELLIS_SCHEDULE_BASE_URL },     { "description", TRELLIS_SCHEDULE_ABOUT },
  { "day_change", TRELLIS_SCHEDULE_DAY_CHANGE },
};

static const struct {
  const char *name;
  TrellisTalkText text;
} talk_texts[] = {
  { "room", TRELLIS_TALK_ROOM },
  { "title", TRELLIS_TALK_TITLE },
  { "subtitle", TRELLIS_TALK_SUBTITLE },
  { "type", TRELLIS_TALK_TYPE },
  { "date", TRELLIS_TALK_DATE },
  { "start", TRELLIS_TALK_START },
  { "end", TRELLIS_TALK_END },
  { "duration", TRELLIS_TALK_DURATION },
  { "abstract", TRELLIS_TALK_ABSTRACT },
  { "description", TRELLIS_TALK_DESCRIPTION },
  { "slug", TRELLIS_TALK_SLUG },
  { "track", TRELLIS_TALK_TRACK },
  { "language", TRELLIS_TALK_LANGUAGE },
  { "logo", TRELLIS_TALK_LOGO },
  { "url", TRELLIS_TALK_URL },
  { "conf_url", TRELLIS_TALK_URL },
  { "full_conf_url", TRELLIS_TALK_URL },
  { "feedback_url", TRELLIS_TALK_FEEDBACK_URL },
  { "video_download_url", TRELLIS_TALK_RECORDING_URL },
};

static const char *
attribute (const char **names, const char **values, const char *name)
{
  for (guint i = 0; names[i]; i++)
    if (g_str_equal (names[i], name))
      return values[i];
  return NULL;
}

static Where
want_text (Reader *self, char **target)
{
  self->target = target;
  g_string_truncate (self->text, 0);
  return IN_TEXT;
}

static Where
enter_schedule (Reader *self, const char *name, const char **names, const char **values)
{
  char **texts = self->schedule->text;

  if (g_str_equal (name, "conference"))
    return IN_CONFERENCE;
  if (g_str_equal (name, "url"))
    return want_text (self, &texts[TRELLIS_SCHEDULE_URL]);
  if (g_str_equal (name, "version"))
    return want_text (self, &texts[TRELLIS_SCHEDULE_VERSION]);
  if (g_str_equal (name, "generator")) {
    g_free (texts[TRELLIS_SCHEDULE_GENERATED_BY]);
    texts[TRELLIS_SCHEDULE_GENERATED_BY] = g_strdup (attribute (names, values, "name"));
  }
  if (g_str_equal (name, "day")) {
    TrellisScheduleDay *day = trellis_schedule_add_day (self->schedule);

    day->date = g_strdup (attribute (names, values, "date"));
    day->start = g_strdup (attribute (names, values, "start"));
    day->end = g_strdup (attribute (names, values, "end"));
    self->n_parts++;
    return IN_DAY;
  }
  return IN_NOTHING;
}

static Where
enter_conference (Reader *self, const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (conference_texts); i++)
    if (g_str_equal (name, conference_texts[i].name))
      return want_text (self, &self->schedule->text[conference_texts[i].text]);
  return IN_NOTHING;
}

static Where
enter_day (Reader *self, const char *name, const char **names, const char **values)
{
  const char *room_name = attribute (names, values, "name");
  const char *guid = attribute (names, values, "guid");
  const char *capacity = attribute (names, values, "capacity");
  TrellisScheduleRoom *room;

  if (!g_str_equal (name, "room"))
    return IN_NOTHING;
  g_free (self->room);
  self->room = g_strstrip (g_strdup (room_name ? room_name : ""));
  self->n_parts++;
  if (!*self->room)
    return IN_ROOM;
  room = trellis_schedule_add_room (self->schedule, self->room);
  if (guid && *guid && !room->guid)
    room->guid = g_strdup (guid);
  if (capacity && !room->seats)
    room->seats = g_ascii_strtoll (capacity, NULL, 10);
  return IN_ROOM;
}

static Where
enter_room (Reader *self,
            GMarkupParseContext *context,
            const char *name,
            const char **names,
            const char **values)
{
  int line = 0;

  if (!g_str_equal (name, "event"))
    return IN_NOTHING;
  self->talk = trellis_schedule_add_talk (self->schedule);
  g_markup_parse_context_get_position (context, &line, NULL);
  self->talk->line = (guint) MAX (line, 0);
  self->talk->text[TRELLIS_TALK_GUID] = g_strdup (attribute (names, values, "guid"));
  self->talk->text[TRELLIS_TALK_ID] = g_strdup (attribute (names, values, "id"));
  self->talk->text[TRELLIS_TALK_CODE] = g_strdup (attribute (names, values, "code"));
  return IN_TALK;
}

static Where
enter_talk (Reader *self, const char *name)
{
  if (g_str_equal (name, "persons"))
    return IN_PERSONS;
  if (g_str_equal (name, "links") || g_str_equal (name, "attachments"))
    return IN_LINKS;
  if (g_str_equal (name, "recording"))
    return IN_RECORDING;
  for (guint i = 0; i < G_N_ELEMENTS (talk_texts); i++)
    if (g_str_equal (name, talk_texts[i].name))
      return want_text (self, &self->talk->text[talk_texts[i].text]);
  return IN_NOTHING;
}

static Where
enter_recording (Reader *self, const char *name)
{
  if (g_str_equal (name, "optout"))
    return want_text (self, &self->talk->text[TRELLIS_TALK_DO_NOT_RECORD]);
  if (g_str_equal (name, "url") || g_str_equal (name, "link"))
    return want_text (self, &self->talk->text[TRELLIS_TALK_RECORDING_URL]);
  return IN_NOTHING;
}

static Where
enter_link (Reader *self, const char **names, const char **values)
{
  const char *href = attribute (names, values, "href");

  g_free (self->href);
  self->href = g_strdup (href ? href : "");
  self->n_parts++;
  return want_text (self, NULL);
}

static Where
enter (Reader *self,
       GMarkupParseContext *context,
       const char *name,
       const char **names,
       const char **values)
{
  switch (self->depth ? self->where[self->depth - 1] : IN_FILE) {
  case IN_FILE:
    return g_str_equal (name, "schedule") ? IN_SCHEDULE : IN_NOTHING;
  case IN_SCHEDULE:
    return enter_schedule (self, name, names, values);
  case IN_CONFERENCE:
    return enter_conference (self, name);
  case IN_DAY:
    return enter_day (self, name, names, values);
  case IN_ROOM:
    return enter_room (self, context, name, names, values);
  case IN_TALK:
    return enter_talk (self, name);
  case IN_PERSONS:
    self->n_parts++;
    return want_text (self, NULL);
  case IN_LINKS:
    return enter_link (self, names, values);
  case IN_RECORDING:
    return enter_recording (self, name);
  case IN_TEXT: /* such as HTML that was not escaped: its words count, its marks do not */
    return IN_TEXT;
  case IN_NOTHING:
  default:
    return IN_NOTHING;
  }
}

static void
start_element (GMarkupParseContext *context,
               const char *name,
               const char **names,
               const char **values,
               gpointer data,
               GError **error)
{
  Reader *self = data;
  Where where;

  if (self->depth == MOST_DEPTH) {
    g_set_error_literal (error, G_MARKUP_ERROR, G_MARKUP_ERROR_PARSE,
                         _ ("Elements are nested too deeply."));
    return;
  }
  where = enter (self, context, name, names, values);
  self->where[self->depth++] = where;
  if (self->depth == 1 && where != IN_SCHEDULE)
    g_set_error (error, G_MARKUP_ERROR, G_MARKUP_ERROR_UNKNOWN_ELEMENT,
                 _ ("This is not a schedule: it begins with “%.60s” instead of “schedule”."), name);
  else if (self->schedule->rooms->len > MOST_ROOMS || self->schedule->talks->len > MOST_TALKS ||
           self->n_parts > MOST_PARTS)
    g_set_error_literal (
        error, TRELLIS_EXCHANGE_ERROR, TRELLIS_EXCHANGE_ERROR_TOO_LARGE,
        _ ("The schedule holds more rooms, events or people than any conference."));
}

/* A text is kept as it stands; of two elements of one name the first that says anything counts. */
static void
keep_text (Reader *self, Where outer)
{
  g_autofree char *stripped = g_strstrip (g_strdup (self->text->str));

  if (self->target) {
    if (!*self->target || !**self->target) {
      g_free (*self->target);
      *self->target = *stripped ? g_strdup (self->text->str) : NULL;
    }
    self->target = NULL;
  } else if (outer == IN_PERSONS) {
    g_ptr_array_add (self->talk->persons, g_steal_pointer (&stripped));
  } else if (outer == IN_LINKS && self->href) {
    trellis_talk_add_link (self->talk, *self->href ? self->href : stripped, stripped);
  }
}

/* What the room around an event is called counts more than what the event says. */
static void
end_talk (Reader *self)
{
  char **room = &self->talk->text[TRELLIS_TALK_ROOM];

  if (self->room && *self->room) {
    g_free (*room);
    *room = g_strdup (self->room);
  } else if (*room && *g_strstrip (*room)) {
    trellis_schedule_add_room (self->schedule, *room);
  }
  self->talk = NULL;
}

static void
end_element (GMarkupParseContext *context, const char *name, gpointer data, GError **error)
{
  Reader *self = data;
  Where outer = self->depth > 1 ? self->where[self->depth - 2] : IN_FILE;

  switch (self->where[--self->depth]) {
  case IN_TEXT:
    if (outer != IN_TEXT)
      keep_text (self, outer);
    break;
  case IN_TALK:
    end_talk (self);
    break;
  case IN_ROOM:
    g_clear_pointer (&self->room, g_free);
    break;
  default:
    break;
  }
}

static void
take_text (
    GMarkupParseContext *context, const char *text, gsize length, gpointer data, GError **error)
{
  Reader *self = data;

  if (self->depth && self->where[self->depth - 1] == IN_TEXT)
    g_string_append_len (self->text, text, (gssize) length);
}

/* Entities that a file declares for itself can grow without end, or read other files. */
static void
pass (GMarkupParseContext *context, const char *text, gsize length, gpointer data, GError **error)
{
  if (g_strstr_len (text, (gssize) length, "<!ENTITY"))
    g_set_error_literal (
        error, G_MARKUP_ERROR, G_MARKUP_ERROR_PARSE,
        _ ("The file declares entities of its own. That can make a file grow without end, so it is not "
           "read. Save it without them."));
}

/* What GMarkup finds wrong, with the line in front as everywhere. */
static gboolean
fail (GMarkupParseContext *context, const GError *local, GError **error)
{
  int line = 0;

  if (local->domain == TRELLIS_EXCHANGE_ERROR || local->domain == G_IO_ERROR) {
    g_propagate_error (error, g_error_copy (local));
    return FALSE;
  }
  g_markup_parse_context_get_position (context, &line, NULL);
  g_set_error (error, TRELLIS_EXCHANGE_ERROR, TRELLIS_EXCHANGE_ERROR_MALFORMED, _ ("Line %u: %s"),
               (guint) MAX (line, 1), local->message);
  return FALSE;
}

static gboolean
parse (Reader *self, const char *text, GError **error)
{
  static const GMarkupParser parser = { start_element, end_element, take_text, pass, NULL };
  g_autoptr (GMarkupParseContext)
      context = g_markup_parse_context_new (&parser, G_MARKUP_TREAT_CDATA_AS_TEXT, self, NULL);
  g_autoptr (GError) local = NULL;

  if (!g_markup_parse_context_parse (context, text, -1, &local) ||
      !g_markup_parse_context_end_parse (context, &local))
    return fail (context, local, error);
  return TRUE;
}

/**
 * trellis_frab_read:
 * @stream: a schedule in XML, from anybody
 * @reading: takes its records, and what was refused or left out
 * @error: return location for an error
 *
 * Reads the XML of a schedule. See trellis_schedule_take() for what becomes of it.
 *
 * Returns: %FALSE with @error set when the file is refused as a whole, before any record was taken, or a record was not
 *   taken
 */
gboolean
trellis_frab_read (GInputStream *stream, TrellisReading *reading, GError **error)
{
  g_autofree char *text = trellis_schedule_read_text (stream, &reading->done_kb,
                                                      reading->cancellable, error);
  g_autoptr (TrellisSchedule) schedule = trellis_schedule_new ();
  g_autoptr (GString) words = g_string_new (NULL);
  Reader self = { .schedule = schedule, .reading = reading, .text = words };
  gboolean done = text && parse (&self, text, error);

  g_free (self.room);
  g_free (self.href);
  return done && trellis_schedule_take (schedule, reading, error);
}
