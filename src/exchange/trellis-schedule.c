/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "exchange/trellis-schedule.h"

#include <string.h>

static void
room_free (gpointer data)
{
  TrellisScheduleRoom *self = data;

  g_free (self->name);
  g_free (self->guid);
  g_free (self->about);
  g_free (self);
}

static void
day_free (gpointer data)
{
  TrellisScheduleDay *self = data;

  g_free (self->date);
  g_free (self->start);
  g_free (self->end);
  g_free (self);
}

static void
link_free (gpointer data)
{
  TrellisScheduleLink *self = data;

  g_free (self->url);
  g_free (self->title);
  g_free (self);
}

static void
talk_free (gpointer data)
{
  TrellisTalk *self = data;

  for (guint i = 0; i < TRELLIS_TALK_N_TEXTS; i++)
    g_free (self->text[i]);
  g_ptr_array_unref (self->persons);
  g_ptr_array_unref (self->links);
  g_free (self);
}

static int
compare_names (gconstpointer a, gconstpointer b, gpointer data)
{
  return strcmp (a, b);
}

/**
 * trellis_schedule_new:
 *
 * Makes a schedule that says nothing.
 *
 * Returns: (transfer full): the schedule
 */
TrellisSchedule *
trellis_schedule_new (void)
{
  TrellisSchedule *self = g_new0 (TrellisSchedule, 1);

  self->by_name = g_tree_new_full (compare_names, NULL, NULL, NULL);
  self->rooms = g_ptr_array_new_with_free_func (room_free);
  self->days = g_ptr_array_new_with_free_func (day_free);
  self->talks = g_ptr_array_new_with_free_func (talk_free);
  return self;
}

/**
 * trellis_schedule_free:
 * @self: (transfer full): a schedule
 *
 * Frees a schedule.
 */
void
trellis_schedule_free (TrellisSchedule *self)
{
  for (guint i = 0; i < TRELLIS_SCHEDULE_N_TEXTS; i++)
    g_free (self->text[i]);
  g_tree_unref (self->by_name);
  g_ptr_array_unref (self->rooms);
  g_ptr_array_unref (self->days);
  g_ptr_array_unref (self->talks);
  g_free (self);
}

/**
 * trellis_schedule_find_room:
 * @self: a schedule
 * @name: name of a room
 *
 * Finds a room.
 *
 * Returns: (transfer none) (nullable): the room
 */
TrellisScheduleRoom *
trellis_schedule_find_room (TrellisSchedule *self, const char *name)
{
  return g_tree_lookup (self->by_name, name);
}

/**
 * trellis_schedule_add_room:
 * @self: a schedule
 * @name: name of a room
 *
 * Adds a room, unless it is there.
 *
 * Returns: (transfer none): the room
 */
TrellisScheduleRoom *
trellis_schedule_add_room (TrellisSchedule *self, const char *name)
{
  TrellisScheduleRoom *room = trellis_schedule_find_room (self, name);

  if (room)
    return room;
  room = g_new0 (TrellisScheduleRoom, 1);
  room->name = g_strdup (name);
  g_ptr_array_add (self->rooms, room);
  g_tree_insert (self->by_name, room->name, room);
  return room;
}

/**
 * trellis_schedule_add_day:
 * @self: a schedule
 *
 * Adds a day after all others.
 *
 * Returns: (transfer none): the day
 */
TrellisScheduleDay *
trellis_schedule_add_day (TrellisSchedule *self)
{
  TrellisScheduleDay *day = g_new0 (TrellisScheduleDay, 1);

  g_ptr_array_add (self->days, day);
  return day;
}

/**
 * trellis_schedule_add_talk:
 * @self: a schedule
 *
 * Adds an event to the last day.
 *
 * Returns: (transfer none): the event
 */
TrellisTalk *
trellis_schedule_add_talk (TrellisSchedule *self)
{
  TrellisTalk *talk = g_new0 (TrellisTalk, 1);

  talk->persons = g_ptr_array_new_with_free_func (g_free);
  talk->links = g_ptr_array_new_with_free_func (link_free);
  talk->day = self->days->len ? self->days->len - 1 : 0;
  g_ptr_array_add (self->talks, talk);
  return talk;
}

static int
compare_tracks (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/**
 * trellis_schedule_list_tracks:
 * @self: a schedule
 *
 * The tracks that events are in, each once, in the order of their bytes.
 *
 * Returns: (transfer container) (element-type utf8): the names, which belong to the events
 */
GPtrArray *
trellis_schedule_list_tracks (const TrellisSchedule *self)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *names = g_ptr_array_new ();

  for (guint i = 0; i < self->talks->len; i++) {
    char *track = ((TrellisTalk *) self->talks->pdata[i])->text[TRELLIS_TALK_TRACK];

    if (track && *track && g_hash_table_add (seen, track))
      g_ptr_array_add (names, track);
  }
  g_ptr_array_sort (names, compare_tracks);
  return names;
}

/**
 * trellis_talk_add_link:
 * @self: an event
 * @url: where a link leads
 * @title: (nullable): what it is called
 *
 * Adds a link.
 */
void
trellis_talk_add_link (TrellisTalk *self, const char *url, const char *title)
{
  TrellisScheduleLink *link = g_new0 (TrellisScheduleLink, 1);

  link->url = g_strdup (url);
  link->title = g_strdup (title);
  g_ptr_array_add (self->links, link);
}

/**
 * trellis_schedule_is_ours:
 * @self: a schedule
 *
 * Whether Trellis wrote it, so that its texts are plain and its track holds all categories.
 *
 * Returns: %TRUE if it did
 */
gboolean
trellis_schedule_is_ours (const TrellisSchedule *self)
{
  return !g_strcmp0 (self->text[TRELLIS_SCHEDULE_GENERATED_BY], TRELLIS_SCHEDULE_GENERATOR);
}
