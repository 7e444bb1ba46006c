/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Events are put into groups: one for each speaker, place, host and audience, and one for each day of each person who is
 * booked. All at once, each group is sorted by start and each event is held against those still going on: n log n,
 * however many there are. One at a time, an event is held against the others of its own groups. */
#include "config.h"

#include "model/trellis-clash-index.h"

#include "base/trellis-time.h"
#include "model/trellis-clash-keys.h"
#include "model/trellis-clash-rules.h"

typedef struct {
  TrellisClashKind kind;
  char *key;
  GPtrArray *members; /* of Entry */
  gint64 most_buffer; /* of any member so far */
  TrellisClash *load; /* of a person's day, borrowed */
} Group;

typedef struct {
  TrellisEvent *event;
  const TrellisClashWeek *week; /* of the context */
  gint64 start, end, buffer;
  GPtrArray *groups; /* borrowed */
  GPtrArray *clashes; /* borrowed */
} Entry;

struct _TrellisClashIndex {
  TrellisClashContext *context;
  GHashTable *entries; /* by uid */
  GHashTable *groups; /* by key */
  GHashTable *clashes; /* a set that owns them */
};

static void
free_group (gpointer data)
{
  Group *self = data;

  g_free (self->key);
  g_ptr_array_unref (self->members);
  g_free (self);
}

static void
free_entry (gpointer data)
{
  Entry *self = data;

  g_object_unref (self->event);
  g_ptr_array_unref (self->groups);
  g_ptr_array_unref (self->clashes);
  g_free (self);
}

/**
 * trellis_clash_index_new:
 * @context: what clashes depend on besides the events
 *
 * Makes an index without events.
 *
 * Returns: (transfer full): the index
 */
TrellisClashIndex *
trellis_clash_index_new (TrellisClashContext *context)
{
  TrellisClashIndex *self = g_new0 (TrellisClashIndex, 1);

  self->context = trellis_clash_context_ref (context);
  self->entries = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, free_entry);
  self->groups = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, free_group);
  self->clashes = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  return self;
}

/**
 * trellis_clash_index_free:
 * @self: an index
 *
 * Frees an index.
 */
void
trellis_clash_index_free (TrellisClashIndex *self)
{
  g_hash_table_unref (self->clashes);
  g_hash_table_unref (self->entries);
  g_hash_table_unref (self->groups);
  trellis_clash_context_unref (self->context);
  g_free (self);
}

/* Clashes ------------------------------------------------------------------------------------- */

static Entry *
entry_of (TrellisClashIndex *self, TrellisEvent *event)
{
  return g_hash_table_lookup (self->entries, trellis_entity_get_uid (event));
}

static void
take_clash (TrellisClashIndex *self, TrellisClash *clash, GPtrArray *come)
{
  g_ptr_array_add (entry_of (self, clash->first)->clashes, clash);
  if (clash->second)
    g_ptr_array_add (entry_of (self, clash->second)->clashes, clash);
  if (come)
    g_ptr_array_add (come, g_object_ref (clash));
  g_hash_table_add (self->clashes, clash);
}

static void
drop_clash (TrellisClashIndex *self, TrellisClash *clash, GPtrArray *gone)
{
  g_ptr_array_remove_fast (entry_of (self, clash->first)->clashes, clash);
  if (clash->second)
    g_ptr_array_remove_fast (entry_of (self, clash->second)->clashes, clash);
  if (gone)
    g_ptr_array_add (gone, g_object_ref (clash));
  g_hash_table_remove (self->clashes, clash);
}

/* What the week of one of two events ignores is not told; else the graver level counts. */
static TrellisClashLevel
level_of (TrellisClashKind kind, const Entry *one, const Entry *other)
{
  TrellisClashLevel a = one->week->levels[kind], b = other->week->levels[kind];

  return a == TRELLIS_CLASH_IGNORE || b == TRELLIS_CLASH_IGNORE ? TRELLIS_CLASH_IGNORE : MAX (a, b);
}

static gboolean
share_a_place (const Entry *one, const Entry *other)
{
  for (guint i = 0; i < one->groups->len; i++)
    if (((Group *) one->groups->pdata[i])->kind == TRELLIS_CLASH_PLACE &&
        g_ptr_array_find (other->groups, one->groups->pdata[i], NULL))
      return TRUE;
  return FALSE;
}

/* @one starts first. Of a speaker who stays in the room it is the room that has too little time. */
static void
compare (TrellisClashIndex *self, const Group *group, Entry *one, Entry *other, GPtrArray *come)
{
  gint64 margin = MAX (one->buffer, other->buffer), between = other->start - one->end;
  TrellisClashKind kind = between < 0 ? group->kind : TRELLIS_CLASH_BUFFER;
  TrellisClashLevel level = level_of (kind, one, other);
  g_autofree char *words = NULL;
  gint64 amount;

  if (level == TRELLIS_CLASH_IGNORE)
    return;
  if (kind == TRELLIS_CLASH_BUFFER &&
      (between >= margin || group->kind == TRELLIS_CLASH_HOST ||
       group->kind == TRELLIS_CLASH_AUDIENCE ||
       (group->kind == TRELLIS_CLASH_SPEAKER && share_a_place (one, other))))
    return;
  if (one->week != other->week && (one->week->is_template || other->week->is_template))
    return;
  words = trellis_clash_keys_words (self->context, group->kind, group->key, one->event);
  amount = between < 0 ? MIN (one->end, other->end) - other->start : between;
  take_clash (self,
              trellis_clash_new (kind, level, words, one->event, other->event,
                                 amount / TRELLIS_MINUTE,
                                 between < 0 ? 0 : margin / TRELLIS_MINUTE),
              come);
}

static int
by_start (gconstpointer a, gconstpointer b)
{
  const Entry *one = *(Entry *const *) a, *other = *(Entry *const *) b;

  if (one->start != other->start)
    return one->start < other->start ? -1 : 1;
  return g_strcmp0 (trellis_entity_get_uid (one->event), trellis_entity_get_uid (other->event));
}

/* A person's day: one event alone is as long as it is; several can be too much, if one is of a learning week. */
static void
look_at_day (TrellisClashIndex *self, Group *group, GPtrArray *gone, GPtrArray *come)
{
  TrellisClashLevel level = TRELLIS_CLASH_IGNORE;
  g_autofree char *words = NULL;
  gint64 minutes = 0, most = 0;

  if (group->load)
    drop_clash (self, group->load, gone);
  group->load = NULL;
  for (guint i = 0; i < group->members->len; i++) {
    const Entry *entry = group->members->pdata[i];

    minutes += (entry->end - entry->start) / TRELLIS_MINUTE;
    if (*entry->week->uid && (!most || entry->week->most_minutes < most))
      most = entry->week->most_minutes;
    level = MAX (level, entry->week->levels[TRELLIS_CLASH_LOAD]);
  }
  if (group->members->len < 2 || !most || minutes <= most)
    return;
  g_ptr_array_sort (group->members, by_start);
  words = trellis_clash_keys_words (self->context, group->kind, group->key, NULL);
  group->load = trellis_clash_new (
      TRELLIS_CLASH_LOAD, level, words, ((Entry *) group->members->pdata[0])->event,
      ((Entry *) group->members->pdata[group->members->len - 1])->event, minutes, most);
  take_clash (self, group->load, come);
}

/* Groups -------------------------------------------------------------------------------------- */

typedef struct {
  TrellisClashIndex *index;
  Entry *entry;
} Joining;

static void
join_cb (TrellisClashKind kind, const char *key, gpointer data)
{
  TrellisClashIndex *self = ((Joining *) data)->index;
  Entry *entry = ((Joining *) data)->entry;
  Group *group = g_hash_table_lookup (self->groups, key);

  if (!group) {
    group = g_new0 (Group, 1);
    group->kind = kind;
    group->key = g_strdup (key);
    group->members = g_ptr_array_new ();
    g_hash_table_insert (self->groups, group->key, group);
  }
  if (group->members->len > 0 && group->members->pdata[group->members->len - 1] == entry)
    return; /* a speaker named twice is still one */
  group->most_buffer = MAX (group->most_buffer, entry->buffer);
  g_ptr_array_add (group->members, entry);
  g_ptr_array_add (entry->groups, group);
}

/* Entries ------------------------------------------------------------------------------------- */

static Entry *
add_entry (TrellisClashIndex *self, TrellisEvent *event)
{
  Entry *entry = g_new0 (Entry, 1);

  entry->event = g_object_ref (event);
  entry->week = trellis_clash_context_get_week (self->context, event);
  entry->start = trellis_entity_get_number (event, TRELLIS_EVENT_START);
  entry->end = trellis_entity_get_number (event, TRELLIS_EVENT_END);
  entry->buffer = CLAMP (trellis_entity_get_number (event, TRELLIS_EVENT_BUFFER), 0, 24 * 60) *
                  TRELLIS_MINUTE;
  entry->groups = g_ptr_array_new ();
  entry->clashes = g_ptr_array_new ();
  g_hash_table_insert (self->entries, (gpointer) trellis_entity_get_uid (event), entry);
  trellis_clash_keys_of (self->context, event, join_cb, &(Joining){ self, entry });
  return entry;
}

static void
look_alone (TrellisClashIndex *self, Entry *entry, GPtrArray *come)
{
  g_autoptr (GPtrArray) clashes = g_ptr_array_new ();

  trellis_clash_rules_alone (self->context, entry->event, clashes);
  for (guint i = 0; i < clashes->len; i++)
    take_clash (self, clashes->pdata[i], come);
}

static void
sweep (TrellisClashIndex *self, Group *group)
{
  g_autoptr (GPtrArray) going_on = g_ptr_array_new ();

  g_ptr_array_sort (group->members, by_start);
  for (guint i = 0; i < group->members->len; i++) {
    Entry *entry = group->members->pdata[i];

    for (guint j = 0; j < going_on->len;) {
      Entry *other = going_on->pdata[j];

      if (other->end + group->most_buffer <= entry->start) {
        g_ptr_array_remove_index_fast (going_on, j);
        continue;
      }
      compare (self, group, other, entry, NULL);
      j++;
    }
    g_ptr_array_add (going_on, entry);
  }
}

/**
 * trellis_clash_index_add_all:
 * @self: an index without events
 * @events: (element-type TrellisEvent): events
 *
 * Adds many events at once.
 */
void
trellis_clash_index_add_all (TrellisClashIndex *self, GPtrArray *events)
{
  GHashTableIter iter;
  gpointer group;

  for (guint i = 0; i < events->len; i++)
    if (!entry_of (self, events->pdata[i]))
      look_alone (self, add_entry (self, events->pdata[i]), NULL);
  g_hash_table_iter_init (&iter, self->groups);
  while (g_hash_table_iter_next (&iter, NULL, &group))
    if (((Group *) group)->kind == TRELLIS_CLASH_LOAD)
      look_at_day (self, group, NULL, NULL);
    else
      sweep (self, group);
}

/**
 * trellis_clash_index_remove:
 * @self: an index
 * @uid: uid of an event, which need not be there
 * @gone: (nullable) (element-type TrellisClash): where to add the clashes that are no more
 * @come: (nullable) (element-type TrellisClash): where to add those that are new: a day of a person can change
 *
 * Removes an event.
 */
void
trellis_clash_index_remove (TrellisClashIndex *self,
                            const char *uid,
                            GPtrArray *gone,
                            GPtrArray *come)
{
  Entry *entry = g_hash_table_lookup (self->entries, uid);

  if (!entry)
    return;
  for (guint i = 0; i < entry->groups->len; i++) {
    Group *group = entry->groups->pdata[i];

    g_ptr_array_remove (group->members, entry);
    if (group->kind == TRELLIS_CLASH_LOAD)
      look_at_day (self, group, gone, come);
    if (group->members->len == 0)
      g_hash_table_remove (self->groups, group->key);
  }
  while (entry->clashes->len > 0)
    drop_clash (self, entry->clashes->pdata[0], gone);
  g_hash_table_remove (self->entries, uid);
}

/**
 * trellis_clash_index_put:
 * @self: an index
 * @event: an event; it takes the place of what had its uid
 * @gone: (nullable) (element-type TrellisClash): where to add the clashes that are no more
 * @come: (nullable) (element-type TrellisClash): where to add those that are new
 *
 * Adds an event, or what has become of it.
 */
void
trellis_clash_index_put (TrellisClashIndex *self,
                         TrellisEvent *event,
                         GPtrArray *gone,
                         GPtrArray *come)
{
  Entry *entry;

  trellis_clash_index_remove (self, trellis_entity_get_uid (event), gone, come);
  entry = add_entry (self, event);
  look_alone (self, entry, come);
  for (guint i = 0; i < entry->groups->len; i++) {
    Group *group = entry->groups->pdata[i];

    if (group->kind == TRELLIS_CLASH_LOAD) {
      look_at_day (self, group, gone, come);
      continue;
    }
    for (guint j = 0; j < group->members->len; j++) {
      Entry *other = group->members->pdata[j];

      if (other != entry && by_start (&other, &entry) < 0)
        compare (self, group, other, entry, come);
      else if (other != entry)
        compare (self, group, entry, other, come);
    }
  }
}

/**
 * trellis_clash_index_get_uids:
 * @self: an index
 *
 * Which events it holds.
 *
 * Returns: (transfer full) (element-type utf8): their uids, which live as long as the events in it
 */
GPtrArray *
trellis_clash_index_get_uids (TrellisClashIndex *self)
{
  GPtrArray *uids = g_ptr_array_sized_new (g_hash_table_size (self->entries));
  GHashTableIter iter;
  gpointer uid;

  g_hash_table_iter_init (&iter, self->entries);
  while (g_hash_table_iter_next (&iter, &uid, NULL))
    g_ptr_array_add (uids, uid);
  return uids;
}

/**
 * trellis_clash_index_get:
 * @self: an index
 * @uid: uid of an event
 *
 * Gets an event as it was put in.
 *
 * Returns: (transfer none) (nullable): the event, %NULL when it is not there
 */
TrellisEvent *
trellis_clash_index_get (TrellisClashIndex *self, const char *uid)
{
  Entry *entry = g_hash_table_lookup (self->entries, uid);

  return entry ? entry->event : NULL;
}

static int
by_time (gconstpointer a, gconstpointer b)
{
  return trellis_clash_compare (*(TrellisClash *const *) a, *(TrellisClash *const *) b);
}

/**
 * trellis_clash_index_list:
 * @self: an index
 *
 * Every clash of its events.
 *
 * Returns: (transfer full) (element-type TrellisClash): the clashes, by time
 */
GPtrArray *
trellis_clash_index_list (TrellisClashIndex *self)
{
  GPtrArray *clashes = g_ptr_array_new_full (g_hash_table_size (self->clashes), g_object_unref);
  GHashTableIter iter;
  gpointer clash;

  g_hash_table_iter_init (&iter, self->clashes);
  while (g_hash_table_iter_next (&iter, &clash, NULL))
    g_ptr_array_add (clashes, g_object_ref (clash));
  g_ptr_array_sort (clashes, by_time);
  return clashes;
}
