/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A learning week, its rooms and its events become a schedule. */
#include "config.h"

#include "exchange/trellis-schedule-make.h"

#include "base/trellis-time.h"
#include "exchange/trellis-schedule-clock.h"
#include "exchange/trellis-schedule-names.h"
#include "exchange/trellis-schedule-talk.h"
#include "model/trellis-event.h"
#include "model/trellis-room.h"

#include <string.h>

#define MOST_EMPTY_DAYS 31

/* An event with where it goes. */
typedef struct {
  TrellisEvent *event; /* borrowed */
  gint64 day;
  char *room;
} Slot;

typedef struct {
  TrellisSchedule *schedule;
  GHashTable *records; /* uid → TrellisRoom; borrowed */
  GHashTable *
      owners; /* name of a room in the schedule → uid of its record, or the name where it is words */
  GHashTable *numbers; /* those that are taken */
  const char *zone;
} Making;

static void
slot_free (gpointer data)
{
  Slot *self = data;

  g_free (self->room);
  g_free (self);
}

/* Whether a schedule of the week has a place for an event: neither for those without a time, nor for whole days, nor
 * for those that do not take place. */
static gboolean
holds (gpointer event, const char *week)
{
  return TRELLIS_IS_EVENT (event) &&
         g_str_equal (trellis_entity_get_text (event, TRELLIS_EVENT_WEEK), week) &&
         trellis_entity_is_set (event, TRELLIS_EVENT_START) &&
         !trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY) &&
         trellis_entity_get_choice (event, TRELLIS_EVENT_STATUS) != TRELLIS_EVENT_STATUS_CANCELLED;
}

/* The name of a room record: its title, with more where another room has that title already. */
static char *
name_record (Making *self, TrellisRoom *record)
{
  const char *uid = trellis_entity_get_uid (record);
  const char *title = trellis_entity_get_title (record);
  const char *site = trellis_entity_get_text (record, TRELLIS_ROOM_SITE);
  g_autofree char *name = g_strdup (title);

  for (guint n = 1;; n++) {
    const char *owner = g_hash_table_lookup (self->owners, name);

    if (!owner || g_str_equal (owner, uid))
      break;
    g_free (name);
    name = n == 1 && *site ? g_strdup_printf ("%s, %s", title, site)
                           : g_strdup_printf ("%s (%u)", title, n + 1);
  }
  g_hash_table_insert (self->owners, g_strdup (name), g_strdup (uid));
  return g_steal_pointer (&name);
}

static char *
name_room (Making *self, TrellisEvent *event)
{
  TrellisRoom *record = g_hash_table_lookup (self->records,
                                             trellis_entity_get_text (event, TRELLIS_EVENT_ROOM));
  g_autofree char *place = g_strstrip (
      g_strdup (trellis_entity_get_text (event, TRELLIS_EVENT_PLACE)));

  if (record)
    return name_record (self, record);
  if (*place)
    return g_steal_pointer (&place);
  return g_strdup (trellis_entity_get_choice (event, TRELLIS_EVENT_MODE) ==
                           TRELLIS_EVENT_MODE_ONLINE
                       ? TRELLIS_SCHEDULE_ONLINE
                       : TRELLIS_SCHEDULE_NOWHERE);
}

static void
add_room (Making *self, const char *name)
{
  const char *uid = g_hash_table_lookup (self->owners, name);
  TrellisRoom *record = uid ? g_hash_table_lookup (self->records, uid) : NULL;
  TrellisScheduleRoom *room = trellis_schedule_add_room (self->schedule, name);

  if (room->guid)
    return;
  room->guid = record ? trellis_schedule_guid_of (uid) : trellis_schedule_guid_of_place (name);
  if (record) {
    room->about = g_strdup (trellis_entity_get_text (record, TRELLIS_ROOM_ABOUT));
    room->seats = trellis_entity_get_number (record, TRELLIS_ROOM_SEATS);
  }
}

/* The day of a conference on which an event takes place: what is before four in the morning is the evening before. */
static gint64
day_of (TrellisEvent *event, const char *zone)
{
  gint64 start = trellis_entity_get_number (event, TRELLIS_EVENT_START);

  return trellis_instant_date (start, zone) -
         (trellis_instant_minute (start, zone) < TRELLIS_SCHEDULE_DAY_STARTS);
}

static int
compare_slots (gconstpointer a, gconstpointer b)
{
  const Slot *one = *(Slot *const *) a, *two = *(Slot *const *) b;
  gint64 first = trellis_entity_get_number (one->event, TRELLIS_EVENT_START);
  gint64 second = trellis_entity_get_number (two->event, TRELLIS_EVENT_START);
  int by_room;

  if (one->day != two->day)
    return one->day < two->day ? -1 : 1;
  by_room = strcmp (one->room, two->room);
  if (by_room)
    return by_room;
  if (first != second)
    return first < second ? -1 : 1;
  return strcmp (trellis_entity_get_uid (one->event), trellis_entity_get_uid (two->event));
}

static void
add_day (Making *self, gint64 date)
{
  TrellisScheduleDay *day = trellis_schedule_add_day (self->schedule);

  day->date = trellis_date_format (date);
  day->start = trellis_instant_format (
      trellis_instant_from_local (date, TRELLIS_SCHEDULE_DAY_STARTS, self->zone), self->zone);
  day->end = trellis_instant_format (
      trellis_instant_from_local (date + 1, TRELLIS_SCHEDULE_DAY_STARTS, self->zone), self->zone);
}

static gboolean
is_web_address (const char *text)
{
  return (g_str_has_prefix (text, "https://") || g_str_has_prefix (text, "http://")) &&
         !strpbrk (text, " \t\r\n\"<>");
}

static void
write_labels (TrellisTalk *talk, TrellisEvent *event)
{
  const char *const *categories = trellis_entity_get_list (event, TRELLIS_EVENT_CATEGORIES);
  GString *track = g_string_new (NULL);

  for (guint i = 0; categories[i]; i++) {
    if (g_str_has_prefix (categories[i], TRELLIS_SCHEDULE_LANGUAGE) &&
        !talk->text[TRELLIS_TALK_LANGUAGE])
      talk->text[TRELLIS_TALK_LANGUAGE] = g_strdup (categories[i] +
                                                    strlen (TRELLIS_SCHEDULE_LANGUAGE));
    else
      g_string_append_printf (track, "%s%s", track->len ? TRELLIS_SCHEDULE_AND : "", categories[i]);
  }
  talk->text[TRELLIS_TALK_TRACK] = g_string_free (track, FALSE);
  if (!talk->text[TRELLIS_TALK_LANGUAGE])
    talk->text[TRELLIS_TALK_LANGUAGE] = g_strdup ("en");
  talk->text[TRELLIS_TALK_TYPE] = g_strdup (
      trellis_event_kind_choices[trellis_entity_get_choice (event, TRELLIS_EVENT_KIND)].nick);
}

static void
write_links (TrellisTalk *talk, TrellisEvent *event)
{
  const char *const *materials = trellis_entity_get_list (event, TRELLIS_EVENT_MATERIALS);
  const char *const *speakers = trellis_entity_get_list (event, TRELLIS_EVENT_SPEAKERS);
  const char *url = trellis_entity_get_text (event, TRELLIS_EVENT_URL);
  const char *recording = trellis_entity_get_text (event, TRELLIS_EVENT_RECORDING_URL);
  const char *after = trellis_entity_get_text (event, TRELLIS_EVENT_AFTER);

  for (guint i = 0; speakers[i]; i++)
    g_ptr_array_add (talk->persons, g_strdup (speakers[i]));
  for (guint i = 0; materials[i]; i++)
    if (is_web_address (materials[i]))
      trellis_talk_add_link (talk, materials[i], NULL);
  if (is_web_address (url))
    talk->text[TRELLIS_TALK_URL] = g_strdup (url);
  if (is_web_address (recording))
    talk->text[TRELLIS_TALK_RECORDING_URL] = g_strdup (recording);
  if (g_str_has_prefix (after, TRELLIS_SCHEDULE_FEEDBACK) &&
      is_web_address (after + strlen (TRELLIS_SCHEDULE_FEEDBACK)))
    talk->text[TRELLIS_TALK_FEEDBACK_URL] = g_strdup (after + strlen (TRELLIS_SCHEDULE_FEEDBACK));
}

static void
write_times (Making *self, TrellisTalk *talk, TrellisEvent *event)
{
  gint64 start = trellis_entity_get_number (event, TRELLIS_EVENT_START);
  gint64 end = MAX (start, trellis_entity_get_number (event, TRELLIS_EVENT_END));
  int minute = trellis_instant_minute (start, self->zone);

  talk->text[TRELLIS_TALK_DATE] = trellis_instant_format (start, self->zone);
  talk->text[TRELLIS_TALK_END] = trellis_instant_format (end, self->zone);
  talk->text[TRELLIS_TALK_START] = g_strdup_printf ("%02d:%02d", minute / 60, minute % 60);
  talk->text[TRELLIS_TALK_DURATION] = trellis_schedule_duration_write ((end - start) /
                                                                       TRELLIS_MINUTE);
}

/* A number that no other event of the schedule has. */
static guint32
take_number (Making *self, const char *guid)
{
  guint32 number = trellis_schedule_number_of (guid);

  while (!g_hash_table_add (self->numbers, GUINT_TO_POINTER (number)))
    number = number % 0x7fffffff + 1;
  return number;
}

static void
add_talk (Making *self, const Slot *slot)
{
  TrellisTalk *talk = trellis_schedule_add_talk (self->schedule);
  TrellisEvent *event = slot->event;
  g_autofree char *slug = trellis_schedule_slug (trellis_entity_get_title (event), 40);
  guint32 number;

  talk->text[TRELLIS_TALK_GUID] = trellis_schedule_guid_of (trellis_entity_get_uid (event));
  number = take_number (self, talk->text[TRELLIS_TALK_GUID]);
  talk->text[TRELLIS_TALK_ID] = g_strdup_printf ("%u", number);
  talk->text[TRELLIS_TALK_SLUG] = g_strdup_printf ("trellis-%010u%s%s", number, *slug ? "-" : "",
                                                   slug);
  talk->text[TRELLIS_TALK_ROOM] = g_strdup (slot->room);
  talk->text[TRELLIS_TALK_TITLE] = g_strdup (trellis_entity_get_title (event));
  talk->text[TRELLIS_TALK_SUBTITLE] = g_strdup (
      trellis_entity_get_text (event, TRELLIS_EVENT_SUMMARY));
  talk->text[TRELLIS_TALK_DESCRIPTION] = g_strdup (
      trellis_entity_get_text (event, TRELLIS_EVENT_ABOUT));
  write_times (self, talk, event);
  write_labels (talk, event);
  write_links (talk, event);
}

static void
write_conference (Making *self, TrellisLearningWeek *week)
{
  char **text = self->schedule->text;
  const char *url = trellis_entity_get_text (week, TRELLIS_LEARNING_WEEK_URL);

  text[TRELLIS_SCHEDULE_GENERATED_BY] = g_strdup (TRELLIS_SCHEDULE_GENERATOR);
  text[TRELLIS_SCHEDULE_VERSION] = g_strdup_printf (
      "%" G_GINT64_FORMAT, trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_RELEASE));
  text[TRELLIS_SCHEDULE_TITLE] = g_strdup (trellis_entity_get_title (week));
  text[TRELLIS_SCHEDULE_ACRONYM] = trellis_schedule_acronym_of (trellis_entity_get_uid (week),
                                                                trellis_entity_get_title (week));
  text[TRELLIS_SCHEDULE_START] = trellis_date_format (
      trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_START));
  text[TRELLIS_SCHEDULE_END] = trellis_date_format (
      trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_END));
  text[TRELLIS_SCHEDULE_ZONE] = g_strdup (self->zone);
  text[TRELLIS_SCHEDULE_ABOUT] = g_strdup (
      trellis_entity_get_text (week, TRELLIS_LEARNING_WEEK_ABOUT));
  if (is_web_address (url))
    text[TRELLIS_SCHEDULE_URL] = g_strdup (url);
}

/* The zone that most of its events are planned in. */
static const char *
find_zone (GPtrArray *slots, const char *usual)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (g_str_hash, g_str_equal);
  const char *most = usual && *usual ? usual : "UTC";
  guint best = 0;

  for (guint i = 0; i < slots->len; i++) {
    const Slot *slot = slots->pdata[i];
    const char *zone = trellis_entity_get_text (slot->event, TRELLIS_EVENT_ZONE);
    guint n = GPOINTER_TO_UINT (g_hash_table_lookup (counts, zone)) + 1;

    if (!*zone)
      continue;
    g_hash_table_insert (counts, (gpointer) zone, GUINT_TO_POINTER (n));
    if (n > best) {
      best = n;
      most = zone;
    }
  }
  return most;
}

/* The days of the week, and those of events beside it; both lists are in order. */
static void
add_talks (Making *self, TrellisLearningWeek *week, GPtrArray *slots)
{
  gint64 day = trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_START);
  gint64 last = MIN (trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_END),
                     day + MOST_EMPTY_DAYS - 1);
  guint i = 0;

  while (day <= last || i < slots->len) {
    gint64 next = i < slots->len ? ((Slot *) slots->pdata[i])->day : G_MAXINT64;
    gint64 now = day <= last ? MIN (day, next) : next;

    add_day (self, now);
    for (; i < slots->len && ((Slot *) slots->pdata[i])->day == now; i++)
      add_talk (self, slots->pdata[i]);
    day += day == now;
  }
}

/**
 * trellis_schedule_make:
 * @week: a learning week
 * @events: (element-type TrellisEntity): records, of which the events of the week are taken
 * @rooms: (element-type utf8 TrellisRoom): the rooms by uid
 * @zone: (nullable): IANA zone, where no event says one
 *
 * Makes the schedule of a week, in order of days, rooms and time. The same records always make the same schedule. What
 * is in none: events without a time, whole days and what does not take place; and of the others joining links, hosts,
 * audiences, competencies, seats, access, what to do before and after, and who organises.
 *
 * Returns: (transfer full): the schedule
 */
TrellisSchedule *
trellis_schedule_make (TrellisLearningWeek *week,
                       GPtrArray *events,
                       GHashTable *rooms,
                       const char *zone)
{
  g_autoptr (GHashTable) owners = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GHashTable) numbers = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) slots = g_ptr_array_new_with_free_func (slot_free);
  g_autoptr (GTimeZone) held = NULL;
  Making self = { trellis_schedule_new (), rooms, owners, numbers, NULL };

  for (guint i = 0; i < events->len; i++)
    if (holds (events->pdata[i], trellis_entity_get_uid (week))) {
      Slot *slot = g_new0 (Slot, 1);

      slot->event = events->pdata[i];
      g_ptr_array_add (slots, slot);
    }
  self.zone = find_zone (slots, zone);
  held = trellis_zone (self.zone); /* GLib reads a zone anew unless somebody holds it */
  for (guint i = 0; i < slots->len; i++) {
    Slot *slot = slots->pdata[i];

    slot->day = day_of (slot->event, self.zone);
    slot->room = name_room (&self, slot->event);
  }
  g_ptr_array_sort (slots, compare_slots);
  for (guint i = 0; i < slots->len; i++)
    add_room (&self, ((Slot *) slots->pdata[i])->room);
  write_conference (&self, week);
  add_talks (&self, week, slots);
  return self.schedule;
}
