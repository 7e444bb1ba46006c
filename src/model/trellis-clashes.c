/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What cannot be in two places at once. Events are sorted by start within each speaker and place, and each is held
 * against those still going on: n log n, however many there are. */
#include "config.h"

#include "model/trellis-clashes.h"

#include "base/trellis-time.h"

#include <glib/gi18n.h>

static void
clash_free (gpointer clash)
{
  TrellisClash *self = clash;

  g_free (self->what);
  g_object_unref (self->first);
  g_object_unref (self->second);
  g_free (self);
}

static gint64
start_of (TrellisEvent *event)
{
  return trellis_entity_get_number (event, TRELLIS_EVENT_START);
}

static gint64
end_of (TrellisEvent *event)
{
  return trellis_entity_get_number (event, TRELLIS_EVENT_END);
}

static gint64
buffer_of (TrellisEvent *event)
{
  return trellis_entity_get_number (event, TRELLIS_EVENT_BUFFER) * TRELLIS_MINUTE;
}

/**
 * trellis_clashes_overlap:
 * @a: an event
 * @b: another
 * @margin: microseconds that must lie between them
 *
 * Whether two events touch the same time. One that ends when the other begins does not.
 *
 * Returns: %TRUE if they do
 */
gboolean
trellis_clashes_overlap (TrellisEvent *a, TrellisEvent *b, gint64 margin)
{
  return start_of (a) < end_of (b) + margin && start_of (b) < end_of (a) + margin;
}

/* Whole-day events hold no clock time, and what is cancelled or not placed holds none at all. */
static gboolean
counts (TrellisEvent *event)
{
  return start_of (event) && end_of (event) > start_of (event) &&
         !trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY) &&
         trellis_entity_get_choice (event, TRELLIS_EVENT_STATUS) != TRELLIS_EVENT_STATUS_CANCELLED;
}

static void
add_to (GHashTable *table, const char *name, TrellisEvent *event)
{
  g_autofree char *stripped = g_strstrip (g_strdup (name));
  g_autofree char *key = g_utf8_casefold (stripped, -1);
  GPtrArray *events = g_hash_table_lookup (table, key);

  if (!*key)
    return;
  if (!events) {
    events = g_ptr_array_new ();
    g_hash_table_insert (table, g_steal_pointer (&key), events);
  }
  if (events->len == 0 ||
      events->pdata[events->len - 1] != event) /* a speaker named twice is still one */
    g_ptr_array_add (events, event);
}

static int
by_start (gconstpointer a, gconstpointer b)
{
  TrellisEvent *x = *(TrellisEvent *const *) a, *y = *(TrellisEvent *const *) b;
  gint64 d = start_of (x) - start_of (y);

  return d ? (d < 0 ? -1 : 1) : g_strcmp0 (trellis_entity_get_uid (x), trellis_entity_get_uid (y));
}

static void
add_clash (GPtrArray *clashes,
           TrellisClashKind kind,
           const char *what,
           TrellisEvent *first,
           TrellisEvent *second)
{
  TrellisClash *clash = g_new0 (TrellisClash, 1);

  clash->kind = kind;
  clash->level = kind == TRELLIS_CLASH_BUFFER ? TRELLIS_CLASH_WARN : TRELLIS_CLASH_BLOCK;
  clash->what = g_strstrip (g_strdup (what));
  clash->first = g_object_ref (first);
  clash->second = g_object_ref (second);
  g_ptr_array_add (clashes, clash);
}

/* Speakers are compared without case, but shown as the event writes them. */
static const char *
spelling (TrellisEvent *event, const char *key, TrellisClashKind kind)
{
  const char *const *speakers = trellis_entity_get_list (event, TRELLIS_EVENT_SPEAKERS);

  if (kind != TRELLIS_CLASH_SPEAKER)
    return trellis_entity_get_text (event, TRELLIS_EVENT_PLACE);
  for (; *speakers; speakers++) {
    g_autofree char *stripped = g_strstrip (g_strdup (*speakers));
    g_autofree char *folded = g_utf8_casefold (stripped, -1);

    if (g_str_equal (folded, key))
      return *speakers;
  }
  return key;
}

static void
compare (GPtrArray *clashes,
         TrellisClashKind kind,
         const char *key,
         TrellisEvent *first,
         TrellisEvent *second)
{
  gint64 margin = MAX (buffer_of (first), buffer_of (second));

  if (trellis_clashes_overlap (first, second, 0))
    add_clash (clashes, kind, spelling (first, key, kind), first, second);
  else if (kind == TRELLIS_CLASH_PLACE && trellis_clashes_overlap (first, second, margin))
    add_clash (clashes, TRELLIS_CLASH_BUFFER, spelling (first, key, kind), first, second);
}

static void
find_in (GPtrArray *clashes, TrellisClashKind kind, const char *key, GPtrArray *events)
{
  g_autoptr (GPtrArray) going_on = g_ptr_array_new ();

  g_ptr_array_sort (events, by_start);
  for (guint i = 0; i < events->len; i++) {
    TrellisEvent *event = events->pdata[i];

    for (guint j = 0; j < going_on->len;) {
      TrellisEvent *other = going_on->pdata[j];

      if (end_of (other) + MAX (buffer_of (other), TRELLIS_DAY) <= start_of (event)) {
        g_ptr_array_remove_index_fast (going_on, j);
        continue;
      }
      compare (clashes, kind, key, other, event);
      j++;
    }
    g_ptr_array_add (going_on, event);
  }
}

static void
find_by (GPtrArray *clashes, TrellisClashKind kind, GHashTable *table)
{
  GHashTableIter iter;
  gpointer key, events;

  g_hash_table_iter_init (&iter, table);
  while (g_hash_table_iter_next (&iter, &key, &events))
    find_in (clashes, kind, key, events);
}

static int
by_time (gconstpointer a, gconstpointer b)
{
  const TrellisClash *x = *(TrellisClash *const *) a, *y = *(TrellisClash *const *) b;
  int first = by_start (&x->first, &y->first), second = by_start (&x->second, &y->second);

  return first ? first : second ? second : (int) x->kind - (int) y->kind;
}

/**
 * trellis_clashes_find:
 * @events: (element-type TrellisEvent): events
 *
 * Finds every clash among events.
 *
 * Returns: (transfer full) (element-type TrellisClash): the clashes, by time
 */
GPtrArray *
trellis_clashes_find (GPtrArray *events)
{
  GPtrArray *clashes = g_ptr_array_new_with_free_func (clash_free);
  g_autoptr (GHashTable) speakers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                                           (GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GHashTable) places = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                                         (GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < events->len; i++) {
    TrellisEvent *event = events->pdata[i];
    const char *const *names = trellis_entity_get_list (event, TRELLIS_EVENT_SPEAKERS);

    if (!counts (event))
      continue;
    for (; *names; names++)
      add_to (speakers, *names, event);
    if (trellis_entity_get_choice (event, TRELLIS_EVENT_MODE) != TRELLIS_EVENT_MODE_ONLINE)
      add_to (places, trellis_entity_get_text (event, TRELLIS_EVENT_PLACE), event);
  }
  find_by (clashes, TRELLIS_CLASH_SPEAKER, speakers);
  find_by (clashes, TRELLIS_CLASH_PLACE, places);
  g_ptr_array_sort (clashes, by_time);
  return clashes;
}

static char *
time_of (TrellisEvent *event, const char *zone)
{
  g_autoptr (GDateTime) start = trellis_instant_to_local (start_of (event), zone);
  g_autoptr (GDateTime) end = trellis_instant_to_local (end_of (event), zone);
  /* Translators: a day and time within a sentence, such as “Wednesday 25 November, 10:00”; see strftime(3) */
  g_autofree char *from = start ? g_date_time_format (start, _ ("%A %-d %B, %H:%M"))
                                : g_strdup ("");
  g_autofree char *to = end ? g_date_time_format (end, _ ("%H:%M")) : g_strdup ("");

  return g_strdup_printf ("%s–%s", from, to);
}

/**
 * trellis_clash_sentence:
 * @clash: a clash
 * @zone: (nullable): zone for its times
 *
 * Tells a clash in one sentence, with both events and their times.
 *
 * Returns: (transfer full): the sentence
 */
char *
trellis_clash_sentence (const TrellisClash *clash, const char *zone)
{
  g_autofree char *first = time_of (clash->first, zone), *second = time_of (clash->second, zone);
  const char *one = trellis_entity_get_title (clash->first),
             *other = trellis_entity_get_title (clash->second);

  switch (clash->kind) {
  case TRELLIS_CLASH_SPEAKER:
    /* Translators: speaker, event, its time, event, its time */
    return g_strdup_printf (_ ("%s speaks at “%s” (%s) and at “%s” (%s) at the same time."),
                            clash->what, one, first, other, second);
  case TRELLIS_CLASH_PLACE:
    /* Translators: place, event, its time, event, its time */
    return g_strdup_printf (_ ("%s is needed for “%s” (%s) and for “%s” (%s) at the same time."),
                            clash->what, one, first, other, second);
  case TRELLIS_CLASH_BUFFER:
  default:
    /* Translators: place, event, its time, event, its time */
    return g_strdup_printf (_ ("%s has too little time between “%s” (%s) and “%s” (%s)."),
                            clash->what, one, first, other, second);
  }
}

/**
 * trellis_clash_kind_nick:
 * @kind: a kind of clash
 *
 * What files call it.
 *
 * Returns: (transfer none): the nick
 */
const char *
trellis_clash_kind_nick (TrellisClashKind kind)
{
  static const char *const nicks[] = { "speaker", "place", "buffer" };

  return nicks[kind];
}

/**
 * trellis_clash_level_nick:
 * @level: a level
 *
 * What files call it.
 *
 * Returns: (transfer none): the nick
 */
const char *
trellis_clash_level_nick (TrellisClashLevel level)
{
  return level == TRELLIS_CLASH_BLOCK ? "block" : "warn";
}
