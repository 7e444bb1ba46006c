/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Brings repeating events and the changes to single dates of them together. */
#include "config.h"

#include "exchange/trellis-ical-held.h"

#include "base/trellis-time.h"
#include "exchange/trellis-ical-onward.h"
#include "exchange/trellis-ical-series.h"

#include <glib/gi18n.h>
#include <string.h>

/* Memory for events held back. When a file needs more, they are given on as far as they are known:
 * a change that comes still later is then given on after the date it changes. */
#define MOST_HELD ((gsize) 32 * 1024 * 1024)

/* One VEVENT as it stands in the file. */
typedef struct {
  char *text;
  gsize length;
  guint line;
  gboolean withdrawn;
  gint64 sequence;
  gint64 stamp;
} Kept;

/* All that has the same UID. */
typedef struct {
  char *uid;
  Kept *master; /* nullable */
  GPtrArray *changes;
} Group;

struct _TrellisIcalHeld {
  TrellisIcalContext *context;
  TrellisTake take;
  gpointer data;
  GHashTable *groups; /* uid → group */
  GPtrArray *order; /* the groups, owned */
  GHashTable *given; /* uids of series given on before the end of the file */
  TrellisIcalComponent lines;
  gsize size;
};

static void
kept_free (gpointer data)
{
  Kept *self = data;

  g_free (self->text);
  g_free (self);
}

static void
group_free (gpointer data)
{
  Group *self = data;

  g_free (self->uid);
  g_clear_pointer (&self->master, kept_free);
  g_ptr_array_unref (self->changes);
  g_free (self);
}

/**
 * trellis_ical_held_new:
 * @context: (transfer none): the file
 * @take: takes each record
 * @data: data for @take
 *
 * Makes room for events held back.
 *
 * Returns: (transfer full): the room
 */
TrellisIcalHeld *
trellis_ical_held_new (TrellisIcalContext *context, TrellisTake take, gpointer data)
{
  TrellisIcalHeld *self = g_new0 (TrellisIcalHeld, 1);

  self->context = context;
  self->take = take;
  self->data = data;
  self->groups = g_hash_table_new (g_str_hash, g_str_equal);
  self->order = g_ptr_array_new_with_free_func (group_free);
  self->given = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  trellis_ical_component_init (&self->lines);
  return self;
}

/**
 * trellis_ical_held_free:
 * @self: (transfer full): events held back
 *
 * Frees events held back, without giving them on.
 */
void
trellis_ical_held_free (TrellisIcalHeld *self)
{
  g_hash_table_unref (self->groups);
  g_ptr_array_unref (self->order);
  g_hash_table_unref (self->given);
  trellis_ical_component_clear (&self->lines);
  g_free (self);
}

static Group *
find_group (TrellisIcalHeld *self, const char *uid)
{
  Group *group = g_hash_table_lookup (self->groups, uid);

  if (group)
    return group;
  group = g_new0 (Group, 1);
  group->uid = g_strdup (uid);
  group->changes = g_ptr_array_new_with_free_func (kept_free);
  g_ptr_array_add (self->order, group);
  g_hash_table_insert (self->groups, group->uid, group);
  return group;
}

static Kept *
keep (const TrellisIcalPart *part, const TrellisIcalComponent *lines)
{
  const TrellisIcalProperty *line = trellis_ical_component_first (lines, TRELLIS_ICAL_SEQUENCE);
  Kept *kept = g_new0 (Kept, 1);
  TrellisIcalTime time;

  kept->text = g_malloc (part->length + 1);
  memcpy (kept->text, part->text, part->length);
  kept->text[part->length] = '\0';
  kept->length = part->length;
  kept->line = part->line;
  kept->withdrawn = part->withdrawn;
  if (line)
    kept->sequence = g_ascii_strtoll (line->value.at, NULL, 10);
  line = trellis_ical_component_first (lines, TRELLIS_ICAL_DTSTAMP);
  if (line && trellis_ical_time_read (line->value, &time))
    kept->stamp = time.seconds;
  return kept;
}

static gboolean
is_older (const Kept *self, const Kept *other)
{
  if (self->sequence != other->sequence)
    return self->sequence < other->sequence;
  return self->stamp < other->stamp;
}

/**
 * trellis_ical_held_add:
 * @self: events held back
 * @part: a VEVENT
 * @lines: the same, taken apart
 * @error: return location for an error
 *
 * Holds an event back. Of an event that the file holds twice the newer is kept.
 *
 * Returns: %FALSE with @error set if events had to be given on and could not
 */
gboolean
trellis_ical_held_add (TrellisIcalHeld *self,
                       const TrellisIcalPart *part,
                       const TrellisIcalComponent *lines,
                       GError **error)
{
  g_autofree char *uid = trellis_ical_event_uid (lines);
  Group *group = find_group (self, uid);
  Kept *kept = keep (part, lines);

  self->size += kept->length + sizeof (Kept) + sizeof (Group) + 200;
  if (trellis_ical_component_first (lines, TRELLIS_ICAL_RECURRENCE_ID)) {
    g_ptr_array_add (group->changes, kept);
  } else if (!group->master) {
    group->master = kept;
  } else {
    trellis_report_note (self->context->reading->report,
                         _ ("An event is in the file twice; the newer one was kept."));
    if (is_older (kept, group->master)) {
      kept_free (kept);
    } else {
      kept_free (group->master);
      group->master = kept;
    }
  }
  if (self->size <= MOST_HELD)
    return TRUE;
  for (guint i = 0; i < self->order->len; i++)
    g_hash_table_add (self->given, g_strdup (((Group *) self->order->pdata[i])->uid));
  return trellis_ical_held_flush (self, error);
}

static TrellisEvent *
read_kept (TrellisIcalHeld *self, const Kept *kept)
{
  trellis_ical_component_read (&self->lines, kept->text, kept->length);
  return trellis_ical_event_read (self->context, &self->lines, kept->line, kept->withdrawn);
}

/* Finds the occurrence that a change means when one says a day and the other a time. */
static void
settle (TrellisIcalHeld *self,
        const TrellisIcalSlots *slots,
        GArray *instants,
        TrellisEvent *change)
{
  const TrellisIcalProperty *line = trellis_ical_component_first (&self->lines,
                                                                  TRELLIS_ICAL_RECURRENCE_ID);
  g_autofree char *uid = trellis_ical_event_uid (&self->lines), *occurrence = NULL;
  TrellisIcalMoment moment;
  gint64 slot = 0;

  trellis_entity_set_text (change, TRELLIS_EVENT_SERIES, uid);
  if (!trellis_ical_moment_read (line, line->value, self->context->zones, &moment) ||
      moment.time.is_date == !slots->zone)
    return;
  if (!slots->zone)
    slot = trellis_ical_midnight (moment.time.seconds) * TRELLIS_SECOND;
  for (guint i = 0; i < instants->len && slots->zone && !slot; i++) {
    gint64 instant = g_array_index (instants, gint64, i);

    if (trellis_ical_midnight (trellis_ical_slots_local (slots, instant)) == moment.time.seconds)
      slot = instant;
  }
  if (!slot)
    return;
  occurrence = trellis_ical_occurrence_uid (uid, slot, !slots->zone);
  trellis_entity_set_uid (change, occurrence);
  trellis_entity_set_number (change, TRELLIS_EVENT_OCCURRENCE, slot);
}

/* Reads the changes of a series: when the date was to be → the event it became. */
static GHashTable *
read_changes (TrellisIcalHeld *self,
              Group *group,
              const TrellisIcalSlots *slots,
              GArray *instants,
              TrellisIcalOnward *onward)
{
  GHashTable *changes = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_object_unref);

  for (guint i = 0; i < group->changes->len; i++) {
    TrellisEvent *change = read_kept (self, group->changes->pdata[i]);
    gint64 slot;

    if (!change)
      continue;
    settle (self, slots, instants, change);
    if (trellis_ical_onward_is_meant (&self->lines))
      trellis_ical_onward_add (onward, change);
    slot = trellis_entity_get_number (change, TRELLIS_EVENT_OCCURRENCE);
    g_hash_table_replace (changes, g_memdup2 (&slot, sizeof slot), change);
  }
  return changes;
}

/* Gives on the occurrences of a series, changed or not. */
static gboolean
give_occurrences (TrellisIcalHeld *self,
                  TrellisEvent *first,
                  const char *uid,
                  const TrellisIcalSlots *slots,
                  GArray *instants,
                  GHashTable *changes,
                  TrellisIcalOnward *onward,
                  GError **error)
{
  for (guint i = 0; i < instants->len; i++) {
    gint64 slot = g_array_index (instants, gint64, i);
    g_autoptr (TrellisEvent) event = NULL;
    gpointer key = NULL, change = NULL;

    if (g_hash_table_steal_extended (changes, &slot, &key, &change))
      event = change;
    else
      event = trellis_ical_onward_apply (onward, slots,
                                         trellis_ical_series_occurrence (first, uid, slot));
    g_free (key);
    if (!self->take (TRELLIS_ENTITY (event), self->data, error))
      return FALSE;
  }
  return TRUE;
}

static int
compare_occurrences (gconstpointer a, gconstpointer b)
{
  TrellisEvent *const *first = a, *const *second = b;
  gint64 one = trellis_entity_get_number (*first, TRELLIS_EVENT_OCCURRENCE);
  gint64 two = trellis_entity_get_number (*second, TRELLIS_EVENT_OCCURRENCE);

  return (one > two) - (one < two);
}

/* Gives on changes to dates that the rule does not give. */
static gboolean
give_rest (TrellisIcalHeld *self, GHashTable *changes, GError **error)
{
  GHashTableIter iter;
  gpointer event;
  g_autoptr (GPtrArray) events = g_ptr_array_new ();

  g_hash_table_iter_init (&iter, changes);
  while (g_hash_table_iter_next (&iter, NULL, &event))
    g_ptr_array_add (events, event);
  g_ptr_array_sort (events, compare_occurrences);
  for (guint i = 0; i < events->len; i++)
    if (!self->take (events->pdata[i], self->data, error))
      return FALSE;
  return TRUE;
}

static gboolean
give_series (TrellisIcalHeld *self,
             Group *group,
             TrellisEvent *first,
             TrellisIcalSlots *slots,
             GError **error)
{
  g_autoptr (TrellisSeries)
      series = trellis_ical_series_new (self->context, &self->lines, slots, first);
  g_autoptr (GArray) instants = NULL;
  g_autoptr (GHashTable) changes = NULL;
  g_autoptr (TrellisIcalOnward) onward = trellis_ical_onward_new (self->context, &self->lines);
  gboolean cut;

  instants = trellis_ical_slots_until_horizon (slots, self->context->reading->now, &cut);
  if (cut)
    trellis_report_note (self->context->reading->report,
                         _ ("An event repeats very often; 366 of its dates were kept."));
  changes = read_changes (self, group, slots, instants, onward);
  return self->take (TRELLIS_ENTITY (series), self->data, error) &&
         give_occurrences (self, first, group->uid, slots, instants, changes, onward, error) &&
         give_rest (self, changes, error);
}

/* Gives on changes whose event is not in the file, as events of their own. */
static gboolean
give_changes (TrellisIcalHeld *self, Group *group, GError **error)
{
  for (guint i = 0; i < group->changes->len; i++) {
    g_autoptr (TrellisEvent) change = read_kept (self, group->changes->pdata[i]);

    if (change && trellis_ical_onward_is_meant (&self->lines))
      trellis_report_note (self->context->reading->report,
                           _ ("A change meant for one date and all after it was made to that date "
                              "only."));
    if (change && g_hash_table_contains (self->given, group->uid))
      trellis_entity_set_text (change, TRELLIS_EVENT_SERIES, group->uid);
    if (change && !self->take (TRELLIS_ENTITY (change), self->data, error))
      return FALSE;
  }
  return TRUE;
}

static gboolean
give_group (TrellisIcalHeld *self, Group *group, GError **error)
{
  g_auto (TrellisIcalSlots) slots = { 0 };
  g_autoptr (TrellisEvent) first = NULL;

  if (g_cancellable_set_error_if_cancelled (self->context->reading->cancellable, error))
    return FALSE;
  if (group->master)
    first = read_kept (self, group->master);
  if (!first)
    return give_changes (self, group, error);
  trellis_ical_slots_init (&slots);
  if (trellis_ical_series_read_slots (self->context, &self->lines, &slots))
    return give_series (self, group, first, &slots, error);
  return self->take (TRELLIS_ENTITY (first), self->data, error) &&
         give_changes (self, group, error);
}

/**
 * trellis_ical_held_flush:
 * @self: events held back
 * @error: return location for an error
 *
 * Gives on all that was held back, and forgets it.
 *
 * Returns: %FALSE with @error set if a record was not taken
 */
gboolean
trellis_ical_held_flush (TrellisIcalHeld *self, GError **error)
{
  gboolean going = TRUE;

  for (guint i = 0; i < self->order->len && going; i++)
    going = give_group (self, self->order->pdata[i], error);
  g_hash_table_remove_all (self->groups);
  g_ptr_array_set_size (self->order, 0);
  self->size = 0;
  return going;
}
