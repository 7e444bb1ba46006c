/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/trellis-clash-context.h"

#include "base/trellis-time.h"
#include "model/trellis-clash-levels.h"

#define USUAL_MOST_MINUTES 120
#define MONDAY_TO_FRIDAY 0x1f

struct _TrellisClashContext {
  char *zone;
  gint64 now;
  TrellisClashWeek none; /* of events in no week */
  TrellisClashHost *own; /* of hosts, %NULL when there is none */
  GHashTable *weeks, *hosts, *rooms; /* by uid */
  GHashTable *room_titles; /* rooms of the table above, by folded title */
  GHashTable *booked; /* arrays of uids of the table below, by uid of the event */
  GHashTable *people; /* names by uid */
};

static void
clear_week (TrellisClashWeek *self)
{
  g_free (self->uid);
  g_free (self->title);
}

static void
free_week (gpointer week)
{
  clear_week (week);
  g_free (week);
}

static void
free_host (gpointer data)
{
  TrellisClashHost *self = data;

  g_free (self->title);
  g_free (self->zone);
  g_free (self);
}

static void
free_room (gpointer data)
{
  TrellisClashRoom *self = data;

  g_free (self->uid);
  g_free (self->title);
  g_free (self);
}

static GHashTable *
new_table (GDestroyNotify destroy)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, destroy);
}

/**
 * trellis_clash_context_new:
 * @zone: (nullable): zone of events that have none; %NULL for that of this computer
 * @now: the present, an instant; 0 when it must not matter
 *
 * Makes a context that knows nothing yet.
 *
 * Returns: (transfer full): the context
 */
TrellisClashContext *
trellis_clash_context_new (const char *zone, gint64 now)
{
  TrellisClashContext *self = g_atomic_rc_box_new0 (TrellisClashContext);

  self->zone = g_strdup (zone ? zone : trellis_zone_local ());
  self->now = now;
  self->none.uid = g_strdup ("");
  self->none.title = g_strdup ("");
  self->none.most_minutes = USUAL_MOST_MINUTES;
  trellis_clash_levels_read (NULL, self->none.levels);
  self->weeks = new_table (free_week);
  self->hosts = new_table (free_host);
  self->rooms = new_table (free_room);
  self->room_titles = new_table (NULL);
  self->booked = new_table ((GDestroyNotify) g_ptr_array_unref);
  self->people = new_table (g_free);
  return self;
}

/**
 * trellis_clash_context_ref:
 * @self: a context
 *
 * Adds a reference.
 *
 * Returns: (transfer full): @self
 */
TrellisClashContext *
trellis_clash_context_ref (TrellisClashContext *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  TrellisClashContext *self = data;

  g_hash_table_unref (self->weeks);
  g_hash_table_unref (self->hosts);
  g_hash_table_unref (self->room_titles);
  g_hash_table_unref (self->rooms);
  g_hash_table_unref (self->booked);
  g_hash_table_unref (self->people);
  clear_week (&self->none);
  g_free (self->zone);
}

/**
 * trellis_clash_context_unref:
 * @self: (transfer full): a context
 *
 * Drops a reference.
 */
void
trellis_clash_context_unref (TrellisClashContext *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

/**
 * trellis_clash_context_add_week:
 * @self: a context
 * @week: a learning week
 *
 * Tells of a learning week.
 */
void
trellis_clash_context_add_week (TrellisClashContext *self, TrellisLearningWeek *week)
{
  TrellisClashWeek *known = g_new0 (TrellisClashWeek, 1);
  gint64 most = trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_MOST_MINUTES);

  known->uid = g_strdup (trellis_entity_get_uid (week));
  known->title = g_strdup (trellis_entity_get_title (week));
  known->first = trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_START);
  known->last = trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_END);
  known->bitesize = trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_BITESIZE);
  known->most_minutes = most > 0 ? most : USUAL_MOST_MINUTES;
  known->is_template = trellis_entity_get_flag (week, TRELLIS_LEARNING_WEEK_TEMPLATE);
  trellis_clash_levels_read (trellis_entity_get_list (week, TRELLIS_LEARNING_WEEK_CLASH_LEVELS),
                             known->levels);
  g_hash_table_insert (self->weeks, g_strdup (known->uid), known);
}

static guint
read_days (const char *const *words)
{
  static const char *const names[] = { "monday", "tuesday",  "wednesday", "thursday",
                                       "friday", "saturday", "sunday" };
  guint days = 0;

  for (; *words; words++)
    for (guint i = 0; i < G_N_ELEMENTS (names); i++)
      if (g_ascii_strcasecmp (*words, names[i]) == 0)
        days |= 1u << i;
  return days ? days : MONDAY_TO_FRIDAY;
}

/**
 * trellis_clash_context_add_host:
 * @self: a context
 * @organisation: an organisation
 *
 * Tells of an organisation. The rules of our own hold for events that have no host.
 */
void
trellis_clash_context_add_host (TrellisClashContext *self, TrellisOrganisation *organisation)
{
  const char *short_title = trellis_entity_get_text (organisation,
                                                     TRELLIS_ORGANISATION_SHORT_TITLE);
  TrellisClashHost *host = g_new0 (TrellisClashHost, 1);

  host->title = g_strdup (*short_title ? short_title : trellis_entity_get_title (organisation));
  host->zone = g_strdup (trellis_entity_get_text (organisation, TRELLIS_ORGANISATION_ZONE));
  host->nation = (TrellisNation) trellis_entity_get_choice (organisation,
                                                            TRELLIS_ORGANISATION_NATION);
  host->days = read_days (
      trellis_entity_get_list (organisation, TRELLIS_ORGANISATION_WORKING_DAYS));
  host->day_start = trellis_entity_get_number (organisation, TRELLIS_ORGANISATION_DAY_START);
  host->day_end = trellis_entity_get_number (organisation, TRELLIS_ORGANISATION_DAY_END);
  g_hash_table_insert (self->hosts, g_strdup (trellis_entity_get_uid (organisation)), host);
  if (trellis_entity_get_flag (organisation, TRELLIS_ORGANISATION_OWN) && !self->own)
    self->own = host;
}

static char *
fold (const char *text)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text));

  return g_utf8_casefold (stripped, -1);
}

/**
 * trellis_clash_context_add_room:
 * @self: a context
 * @room: a room
 *
 * Tells of a room. An event that names it as its place is in it as well as one that links to it.
 */
void
trellis_clash_context_add_room (TrellisClashContext *self, TrellisRoom *room)
{
  TrellisClashRoom *known = g_new0 (TrellisClashRoom, 1);

  known->uid = g_strdup (trellis_entity_get_uid (room));
  known->title = g_strstrip (g_strdup (trellis_entity_get_title (room)));
  known->seats = trellis_entity_get_number (room, TRELLIS_ROOM_SEATS);
  g_hash_table_insert (self->rooms, g_strdup (known->uid), known);
  g_hash_table_insert (self->room_titles, fold (known->title), known);
}

/**
 * trellis_clash_context_book:
 * @self: a context
 * @event: uid of an event
 * @person: uid of a person who has a seat
 * @name: her name
 *
 * Tells who is booked.
 */
void
trellis_clash_context_book (TrellisClashContext *self,
                            const char *event,
                            const char *person,
                            const char *name)
{
  GPtrArray *people = g_hash_table_lookup (self->booked, event);
  gpointer uid;

  if (!g_hash_table_lookup_extended (self->people, person, &uid, NULL)) {
    uid = g_strdup (person);
    g_hash_table_insert (self->people, uid, g_strdup (name));
  }
  if (!people) {
    people = g_ptr_array_new ();
    g_hash_table_insert (self->booked, g_strdup (event), people);
  }
  g_ptr_array_add (people, uid);
}

/**
 * trellis_clash_context_unbook:
 * @self: a context
 * @event: uid of an event
 *
 * Forgets who is booked on an event.
 */
void
trellis_clash_context_unbook (TrellisClashContext *self, const char *event)
{
  g_hash_table_remove (self->booked, event);
}

/**
 * trellis_clash_context_get_zone:
 * @self: a context
 * @event: an event
 *
 * In which zone the days of an event are counted.
 *
 * Returns: (transfer none): IANA identifier
 */
const char *
trellis_clash_context_get_zone (TrellisClashContext *self, TrellisEvent *event)
{
  const char *zone = trellis_entity_get_text (event, TRELLIS_EVENT_ZONE);

  return *zone ? zone : self->zone;
}

/**
 * trellis_clash_context_get_now:
 * @self: a context
 *
 * The present.
 *
 * Returns: an instant, 0 when it must not matter
 */
gint64
trellis_clash_context_get_now (TrellisClashContext *self)
{
  return self->now;
}

/**
 * trellis_clash_context_get_week:
 * @self: a context
 * @event: an event
 *
 * What the learning week of an event asks; of one in no week, what is usual.
 *
 * Returns: (transfer none): the week
 */
const TrellisClashWeek *
trellis_clash_context_get_week (TrellisClashContext *self, TrellisEvent *event)
{
  const char *uid = trellis_entity_get_text (event, TRELLIS_EVENT_WEEK);
  const TrellisClashWeek *week = *uid ? g_hash_table_lookup (self->weeks, uid) : NULL;

  return week ? week : &self->none;
}

/**
 * trellis_clash_context_get_host:
 * @self: a context
 * @event: an event
 *
 * By whose working days an event goes: those of its host, else our own.
 *
 * Returns: (transfer none) (nullable): the organisation, %NULL when there is none
 */
const TrellisClashHost *
trellis_clash_context_get_host (TrellisClashContext *self, TrellisEvent *event)
{
  const char *uid = trellis_entity_get_text (event, TRELLIS_EVENT_HOST);
  const TrellisClashHost *host = *uid ? g_hash_table_lookup (self->hosts, uid) : NULL;

  return host ? host : self->own;
}

/**
 * trellis_clash_context_get_host_title:
 * @self: a context
 * @uid: uid of an organisation
 *
 * What people call an organisation.
 *
 * Returns: (transfer none) (nullable): its title, %NULL when it is not known
 */
const char *
trellis_clash_context_get_host_title (TrellisClashContext *self, const char *uid)
{
  const TrellisClashHost *host = g_hash_table_lookup (self->hosts, uid);

  return host ? host->title : NULL;
}

/**
 * trellis_clash_context_get_room:
 * @self: a context
 * @event: an event
 *
 * Which room an event is in: the one it links to, else the one that its place names.
 *
 * Returns: (transfer none) (nullable): the room, %NULL when it is not on the list of rooms
 */
const TrellisClashRoom *
trellis_clash_context_get_room (TrellisClashContext *self, TrellisEvent *event)
{
  const char *uid = trellis_entity_get_text (event, TRELLIS_EVENT_ROOM);
  const TrellisClashRoom *room = *uid ? g_hash_table_lookup (self->rooms, uid) : NULL;
  g_autofree char *place = NULL;

  if (room || g_hash_table_size (self->room_titles) == 0)
    return room;
  place = fold (trellis_entity_get_text (event, TRELLIS_EVENT_PLACE));
  return *place ? g_hash_table_lookup (self->room_titles, place) : NULL;
}

/**
 * trellis_clash_context_get_booked:
 * @self: a context
 * @event: uid of an event
 *
 * Who is booked on an event.
 *
 * Returns: (transfer none) (nullable) (element-type utf8): uids of people, which live as long as the context
 */
GPtrArray *
trellis_clash_context_get_booked (TrellisClashContext *self, const char *event)
{
  return g_hash_table_lookup (self->booked, event);
}

/**
 * trellis_clash_context_get_person:
 * @self: a context
 * @uid: uid of a person who is booked
 *
 * What she is called.
 *
 * Returns: (transfer none): her name
 */
const char *
trellis_clash_context_get_person (TrellisClashContext *self, const char *uid)
{
  return g_hash_table_lookup (self->people, uid);
}
