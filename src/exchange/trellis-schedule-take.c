/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A schedule becomes a learning week, its rooms and its events. */
#include "config.h"

#include "exchange/trellis-schedule-take.h"

#include "base/trellis-id.h"
#include "base/trellis-time.h"
#include "exchange/trellis-schedule-clock.h"
#include "exchange/trellis-schedule-names.h"
#include "exchange/trellis-schedule-prose.h"
#include "exchange/trellis-schedule-talk.h"
#include "model/trellis-learning-week.h"
#include "model/trellis-room.h"

#include <glib/gi18n.h>
#include <string.h>

#define MAX_QUOTED 60
#define LONGEST_WEEK 366

typedef struct {
  const TrellisSchedule *schedule;
  TrellisReading *reading;
  char *week; /* uid */
  const char *zone; /* of the conference, or NULL */
  GHashTable *rooms; /* name → uid of its record */
  GTree *seen; /* uids of events; a tree, because a stranger can make a hash table slow */
} Taking;

static void
refuse (Taking *self, const TrellisTalk *talk, const char *why)
{
  const char *label = _ ("Event");
  g_autofree char *title = g_strstrip (
      g_strdup (talk->text[TRELLIS_TALK_TITLE] ? talk->text[TRELLIS_TALK_TITLE] : ""));
  g_autofree char *start = g_utf8_substring (title, 0, MIN (g_utf8_strlen (title, -1), MAX_QUOTED));
  g_autofree char *what =
      talk->line ? g_strdup_printf (_ ("%s “%s” on line %u"), label, start, talk->line)
                 /* Translators: kind of a record, its title, and a day counted from 1 */
                 : g_strdup_printf (_ ("%s “%s” on day %u"), label, start, talk->day + 1);

  trellis_report_refuse (self->reading->report, what, why);
}

static gboolean
give (Taking *self, gpointer record, GError **error)
{
  trellis_entity_set_modified (record, self->reading->now);
  return self->reading->take (record, self->reading->data, error);
}

static void
widen (const char *text, gint64 *first, gint64 *last)
{
  TrellisScheduleStamp stamp;

  if (!trellis_schedule_stamp_read (text, &stamp))
    return;
  *first = *first ? MIN (*first, stamp.date) : stamp.date;
  *last = MAX (*last, stamp.date);
}

/* The first day of all and the last: by the days, since an event after midnight makes no further one. */
static void
find_dates (const TrellisSchedule *schedule, gint64 *first, gint64 *last)
{
  for (guint i = 0; i < schedule->days->len; i++)
    widen (((TrellisScheduleDay *) schedule->days->pdata[i])->date, first, last);
  for (guint i = 0; i < schedule->talks->len && !*first; i++)
    widen (((TrellisTalk *) schedule->talks->pdata[i])->text[TRELLIS_TALK_DATE], first, last);
}

static gboolean
read_dates (const TrellisSchedule *schedule, gint64 *first, gint64 *last)
{
  TrellisScheduleStamp start, end;
  gint64 least = 0, most = 0;

  find_dates (schedule, &least, &most);
  if (!trellis_schedule_stamp_read (schedule->text[TRELLIS_SCHEDULE_START], &start))
    start.date = least;
  if (!trellis_schedule_stamp_read (schedule->text[TRELLIS_SCHEDULE_END], &end) ||
      end.date < start.date || end.date > start.date + LONGEST_WEEK)
    end.date = MAX (start.date, most);
  *first = start.date;
  *last = end.date;
  return *first != 0;
}

/* Finds the zone, and says once what stands in for one that is not there. */
static void
read_zone (Taking *self)
{
  const char *zone = self->schedule->text[TRELLIS_SCHEDULE_ZONE];
  g_autofree char *note = NULL, *start = NULL;

  if (zone && *zone && trellis_zone_is_known (zone)) {
    self->zone = zone;
    return;
  }
  if (zone && *zone) {
    start = g_utf8_substring (zone, 0, MIN (g_utf8_strlen (zone, -1), MAX_QUOTED));
    note = g_strdup_printf (_ ("The time zone “%s” is not known; times keep their offset from UTC, "
                               "and those without one were read as in %s."),
                            start, self->reading->zone ? self->reading->zone : "UTC");
  } else if (self->schedule->talks->len) {
    note = g_strdup_printf (_ ("The file names no time zone; times keep their offset from UTC, and "
                               "those without one were read as in %s."),
                            self->reading->zone ? self->reading->zone : "UTC");
  }
  if (note)
    trellis_report_note (self->reading->report, note);
}

/* The number of a release is the version of a schedule that Trellis wrote; others write what they like. */
static gint64
read_release (const char *version)
{
  return version ? CLAMP (g_ascii_strtoll (version, NULL, 10), 0, 100000) : 0;
}

static gboolean
take_week (Taking *self, GError **error)
{
  const TrellisSchedule *schedule = self->schedule;
  g_autoptr (TrellisLearningWeek) week = trellis_entity_new (TRELLIS_TYPE_LEARNING_WEEK);
  g_autofree char *title = g_strstrip (g_strdelimit (
      g_strdup (schedule->text[TRELLIS_SCHEDULE_TITLE] ? schedule->text[TRELLIS_SCHEDULE_TITLE]
                                                       : ""),
      "\n\r\t", ' '));
  const char *acronym = schedule->text[TRELLIS_SCHEDULE_ACRONYM];
  const char *url = schedule->text[TRELLIS_SCHEDULE_URL];
  gint64 first, last;
  int year, month, day;

  if (!read_dates (schedule, &first, &last)) {
    g_set_error_literal (error, TRELLIS_EXCHANGE_ERROR, TRELLIS_EXCHANGE_ERROR_MALFORMED,
                         _ ("The schedule has no date: neither its conference nor a day or event "
                            "says one."));
    return FALSE;
  }
  trellis_date_split (first, &year, &month, &day);
  self->week = trellis_schedule_week_uid (acronym, title, year);
  trellis_entity_set_uid (week, self->week);
  trellis_entity_set_text (week, TRELLIS_LEARNING_WEEK_TITLE,
                           *title                ? title
                           : acronym && *acronym ? acronym
                                                 : _ ("Conference"));
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_START, first);
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_END, last);
  trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_STATUS, TRELLIS_WEEK_STATUS_PUBLISHED);
  if (url && (g_str_has_prefix (url, "https://") || g_str_has_prefix (url, "http://")))
    trellis_entity_set_text (week, TRELLIS_LEARNING_WEEK_URL, url);
  if (trellis_schedule_is_ours (schedule)) {
    trellis_entity_set_text (week, TRELLIS_LEARNING_WEEK_ABOUT,
                             schedule->text[TRELLIS_SCHEDULE_ABOUT]);
    trellis_entity_set_number (week, TRELLIS_LEARNING_WEEK_RELEASE,
                               read_release (schedule->text[TRELLIS_SCHEDULE_VERSION]));
  } else {
    trellis_entity_take_text (week, TRELLIS_LEARNING_WEEK_ABOUT,
                              trellis_schedule_prose (schedule->text[TRELLIS_SCHEDULE_ABOUT]));
  }
  return give (self, week, error);
}

static gboolean
is_online (const char *place)
{
  static const char *const places[] = { TRELLIS_SCHEDULE_ONLINE,
                                        "Microsoft Teams",
                                        "Microsoft Teams Meeting",
                                        "Teams",
                                        "Zoom",
                                        "Zoom Meeting",
                                        "Google Meet",
                                        "Webex",
                                        "BigBlueButton",
                                        "Virtual",
                                        "Livestream",
                                        NULL };

  for (guint i = 0; places[i]; i++)
    if (!g_ascii_strcasecmp (place, places[i]))
      return TRUE;
  return FALSE;
}

/* Whether a room is only words: online, not known yet, or written by Trellis from the words of an event. */
static gboolean
is_words (const TrellisScheduleRoom *room)
{
  g_autofree char *guid = trellis_schedule_guid_of_place (room->name);

  return !*room->name || is_online (room->name) || !g_strcmp0 (room->guid, guid) ||
         g_str_equal (room->name, TRELLIS_SCHEDULE_NOWHERE);
}

static gboolean
take_room (Taking *self, const TrellisScheduleRoom *room, GError **error)
{
  g_autoptr (TrellisRoom) record = trellis_entity_new (TRELLIS_TYPE_ROOM);
  g_autofree char *known = g_strconcat (self->week, " ", room->name, NULL);
  g_autofree char *uid = trellis_id_is_valid (room->guid) ? g_strdup (room->guid)
                                                          : trellis_schedule_derive ("room", known);

  g_hash_table_insert (self->rooms, room->name, g_strdup (uid));
  trellis_entity_set_uid (record, uid);
  trellis_entity_set_text (record, TRELLIS_ROOM_TITLE, room->name);
  trellis_entity_set_number (record, TRELLIS_ROOM_SEATS, CLAMP (room->seats, 0, 1000000));
  if (trellis_schedule_is_ours (self->schedule))
    trellis_entity_set_text (record, TRELLIS_ROOM_ABOUT, room->about);
  else
    trellis_entity_take_text (record, TRELLIS_ROOM_ABOUT, trellis_schedule_prose (room->about));
  return give (self, record, error);
}

static gboolean
take_rooms (Taking *self, GError **error)
{
  for (guint i = 0; i < self->schedule->rooms->len; i++) {
    TrellisScheduleRoom *room = self->schedule->rooms->pdata[i];

    if (!is_words (room) && !take_room (self, room, error))
      return FALSE;
  }
  return TRUE;
}

static void
read_room (Taking *self, const TrellisTalk *talk, TrellisEvent *event)
{
  const char *room = talk->text[TRELLIS_TALK_ROOM] ? talk->text[TRELLIS_TALK_ROOM] : "";
  gboolean online = is_online (room);

  trellis_entity_set_number (event, TRELLIS_EVENT_MODE,
                             online ? TRELLIS_EVENT_MODE_ONLINE : TRELLIS_EVENT_MODE_IN_PERSON);
  trellis_entity_set_text (event, TRELLIS_EVENT_ROOM, g_hash_table_lookup (self->rooms, room));
  if (!g_str_equal (room, TRELLIS_SCHEDULE_ONLINE) && !g_str_equal (room, TRELLIS_SCHEDULE_NOWHERE))
    trellis_entity_set_text (event, TRELLIS_EVENT_PLACE, room);
}

/* Its identifier, or one made from the number or code that old files give instead. */
static char *
make_uid (Taking *self, const TrellisTalk *talk)
{
  static const TrellisTalkText names[] = { TRELLIS_TALK_CODE, TRELLIS_TALK_ID, TRELLIS_TALK_SLUG,
                                           TRELLIS_TALK_TITLE };
  const char *name = NULL;
  g_autofree char *known = NULL;

  if (trellis_id_is_valid (talk->text[TRELLIS_TALK_GUID]))
    return g_strdup (talk->text[TRELLIS_TALK_GUID]);
  for (guint i = 0; i < G_N_ELEMENTS (names) && (!name || !*name); i++)
    name = talk->text[names[i]];
  known = g_strconcat (self->week, " ", name, NULL);
  return trellis_schedule_derive ("event", known);
}

static gboolean
take_talk (Taking *self, const TrellisTalk *talk, GError **error)
{
  TrellisReading *reading = self->reading;
  g_autoptr (TrellisEvent) event = trellis_entity_new (TRELLIS_TYPE_EVENT);
  g_autofree char *uid = make_uid (self, talk);
  const char *why = trellis_schedule_talk_times (self->schedule, talk, self->zone,
                                                 reading->zone ? reading->zone : "UTC", event);

  if (g_cancellable_set_error_if_cancelled (reading->cancellable, error))
    return FALSE;
  if (!why && g_tree_lookup (self->seen, uid))
    why =
        talk->text[TRELLIS_TALK_GUID]
            ? _ ("Its guid is that of an earlier event of this file.")
            : _ ("It has no guid, and its number or title is that of an earlier event of this file.");
  if (why) {
    refuse (self, talk, why);
    return TRUE;
  }
  g_tree_insert (self->seen, g_strdup (uid), GINT_TO_POINTER (TRUE));
  trellis_entity_set_uid (event, uid);
  trellis_entity_set_text (event, TRELLIS_EVENT_WEEK, self->week);
  trellis_schedule_talk_details (self->schedule, talk, event, reading->report);
  read_room (self, talk, event);
  return give (self, event, error);
}

static int
compare_uids (gconstpointer a, gconstpointer b, gpointer data)
{
  return strcmp (a, b);
}

/**
 * trellis_schedule_take:
 * @self: a schedule
 * @reading: takes its records, and what was refused or left out
 * @error: return location for an error
 *
 * Gives the records of a schedule: its rooms, the learning week that the conference becomes, and an event for each of
 * its own. The uid of an event is its guid; where old files have none it is made from the conference and the number of
 * the event, so that the next version of the file finds it again.
 *
 * Returns: %FALSE with @error set if the schedule has no date at all, or a record was not taken
 */
gboolean
trellis_schedule_take (const TrellisSchedule *self, TrellisReading *reading, GError **error)
{
  g_autoptr (GHashTable) rooms = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  g_autoptr (GTree) seen = g_tree_new_full (compare_uids, NULL, g_free, NULL);
  Taking taking = { self, reading, NULL, NULL, rooms, seen };
  g_autoptr (GTimeZone) usual = trellis_zone (reading->zone);
  g_autoptr (GTimeZone) held = NULL; /* GLib reads a zone anew unless somebody holds it */
  gboolean going;

  read_zone (&taking);
  held = trellis_zone (taking.zone);
  going = take_week (&taking, error) && take_rooms (&taking, error);
  for (guint i = 0; i < self->talks->len && going; i++)
    going = take_talk (&taking, self->talks->pdata[i], error);
  g_free (taking.week);
  return going;
}
