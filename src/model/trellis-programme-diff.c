/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What changed between two states of a programme, told one sentence a fact, so that nobody has to compare two lists. */
#include "config.h"

#include "model/trellis-programme-diff.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"

#include <glib/gi18n.h>

/* What everybody reads of an event. */
static const guint fields[] = {
  TRELLIS_EVENT_TITLE, TRELLIS_EVENT_KIND, TRELLIS_EVENT_STATUS,   TRELLIS_EVENT_START,
  TRELLIS_EVENT_END,   TRELLIS_EVENT_ZONE, TRELLIS_EVENT_ALL_DAY,  TRELLIS_EVENT_MODE,
  TRELLIS_EVENT_PLACE, TRELLIS_EVENT_HOST, TRELLIS_EVENT_SPEAKERS, TRELLIS_EVENT_SEATS,
};

typedef struct {
  TrellisEvent *before; /* %NULL where it is new */
  TrellisEvent *now; /* %NULL where it is gone */
} Pair;

typedef struct {
  GPtrArray *sentences;
  GHashTable *hosts;
  const char *zone;
} Telling;

/**
 * trellis_programme_holds:
 * @event: an event
 *
 * Whether an event is part of the programme that people are given: what has no time yet is not.
 *
 * Returns: %TRUE if it is
 */
gboolean
trellis_programme_holds (TrellisEvent *event)
{
  return trellis_entity_is_set (event, TRELLIS_EVENT_START);
}

static int
by_start (gconstpointer a, gconstpointer b)
{
  gpointer x = *(gpointer const *) a, y = *(gpointer const *) b;
  gint64 first = trellis_entity_get_number (x, TRELLIS_EVENT_START);
  gint64 second = trellis_entity_get_number (y, TRELLIS_EVENT_START);
  int titles;

  if (first != second)
    return first < second ? -1 : 1;
  titles = g_strcmp0 (trellis_entity_get_title (x), trellis_entity_get_title (y));
  return titles ? titles : g_strcmp0 (trellis_entity_get_uid (x), trellis_entity_get_uid (y));
}

static void
copy_field (TrellisEvent *from, TrellisEvent *to, guint field)
{
  switch (trellis_entity_get_kind (from)->fields[field].type) {
  case TRELLIS_TYPED_LIST:
  case TRELLIS_TYPED_LINKS:
    trellis_entity_set_list (to, field, trellis_entity_get_list (from, field));
    break;
  case TRELLIS_TYPED_TEXT:
  case TRELLIS_TYPED_LINK:
    trellis_entity_set_text (to, field, trellis_entity_get_text (from, field));
    break;
  default:
    trellis_entity_set_number (to, field, trellis_entity_get_number (from, field));
  }
}

/**
 * trellis_programme_take:
 * @events: (element-type TrellisEvent): events of a learning week
 *
 * Takes down the programme as it stands: the events that have a time, by start, each with what everybody reads of it.
 *
 * Returns: (transfer full) (element-type TrellisEvent): copies
 */
GPtrArray *
trellis_programme_take (GPtrArray *events)
{
  GPtrArray *taken = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < events->len; i++) {
    TrellisEvent *copy;

    if (!trellis_programme_holds (events->pdata[i]))
      continue;
    copy = trellis_entity_new (TRELLIS_TYPE_EVENT);
    trellis_entity_set_uid (copy, trellis_entity_get_uid (events->pdata[i]));
    for (guint f = 0; f < G_N_ELEMENTS (fields); f++)
      copy_field (events->pdata[i], copy, fields[f]);
    g_ptr_array_add (taken, copy);
  }
  g_ptr_array_sort (taken, by_start);
  return taken;
}

/* Words --------------------------------------------------------------------------------------- */

static gint64
number (TrellisEvent *event, guint field)
{
  return trellis_entity_get_number (event, field);
}

static gboolean
is_cancelled (TrellisEvent *event)
{
  return trellis_entity_get_choice (event, TRELLIS_EVENT_STATUS) == TRELLIS_EVENT_STATUS_CANCELLED;
}

static gboolean
is_all_day (TrellisEvent *event)
{
  return trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY);
}

static char *
day_of (TrellisEvent *event, const char *zone)
{
  gint64 start = number (event, TRELLIS_EVENT_START);
  g_autoptr (GDateTime) local = trellis_instant_to_local (start, is_all_day (event) ? "UTC" : zone);

  /* TRANSLATORS: a day within a sentence, such as “Tuesday 24 November”; see strftime(3) */
  return local ? g_date_time_format (local, _ ("%A %-d %B")) : g_strdup ("");
}

static char *
clock_of (TrellisEvent *event, const char *zone)
{
  if (is_all_day (event))
    return g_strdup (_ ("whole day"));
  return trellis_text_time (trellis_instant_minute (number (event, TRELLIS_EVENT_START), zone));
}

static char *
when_of (TrellisEvent *event, const char *zone)
{
  g_autofree char *day = day_of (event, zone), *clock = clock_of (event, zone);

  /* TRANSLATORS: a day and a time of day */
  return g_strdup_printf (_ ("%s, %s"), day, clock);
}

static gint64
minutes_of (TrellisEvent *event)
{
  gint64 length = number (event, TRELLIS_EVENT_END) - number (event, TRELLIS_EVENT_START);

  return MAX (length, 0) / TRELLIS_MINUTE;
}

static char *
length_of (TrellisEvent *event)
{
  gint64 minutes = minutes_of (event);
  int days = (int) (minutes / (24 * 60));

  if (!is_all_day (event))
    return trellis_text_duration (minutes);
  return g_strdup_printf (ngettext ("%d day", "%d days", (gulong) days), days);
}

static void
tell (Telling *self, char *sentence)
{
  g_ptr_array_add (self->sentences, sentence);
}

/* Facts --------------------------------------------------------------------------------------- */

static void
tell_time (Telling *self, TrellisEvent *before, TrellisEvent *now, const char *title)
{
  g_autofree char *old_day = day_of (before, self->zone), *day = day_of (now, self->zone);
  g_autofree char *old_clock = clock_of (before, self->zone), *clock = clock_of (now, self->zone);
  g_autofree char *from = when_of (before, self->zone), *to = when_of (now, self->zone);

  if (number (before, TRELLIS_EVENT_START) != number (now, TRELLIS_EVENT_START) ||
      is_all_day (before) != is_all_day (now)) {
    if (g_str_equal (old_day, day))
      /* TRANSLATORS: title, time before, time now, day */
      tell (self,
            g_strdup_printf (_ ("“%s” moves from %s to %s on %s."), title, old_clock, clock, day));
    else
      /* TRANSLATORS: title, day and time before, day and time now */
      tell (self, g_strdup_printf (_ ("“%s” moves from %s to %s."), title, from, to));
  }
  if (is_all_day (before) == is_all_day (now) && minutes_of (before) != minutes_of (now)) {
    g_autofree char *old_length = length_of (before), *length = length_of (now);

    tell (self, g_strdup_printf (_ ("“%s” takes %s instead of %s."), title, length, old_length));
  }
}

static void
tell_place (Telling *self, TrellisEvent *before, TrellisEvent *now, const char *title)
{
  const char *old_place = trellis_entity_get_text (before, TRELLIS_EVENT_PLACE);
  const char *place = trellis_entity_get_text (now, TRELLIS_EVENT_PLACE);

  switch (trellis_entity_get_choice (now, TRELLIS_EVENT_MODE) ==
                  trellis_entity_get_choice (before, TRELLIS_EVENT_MODE)
              ? -1
              : trellis_entity_get_choice (now, TRELLIS_EVENT_MODE)) {
  case TRELLIS_EVENT_MODE_ONLINE:
    tell (self, g_strdup_printf (_ ("“%s” is now online."), title));
    return; /* whatever room it had */
  case TRELLIS_EVENT_MODE_IN_PERSON:
    tell (self, g_strdup_printf (_ ("“%s” is now in person."), title));
    break;
  case TRELLIS_EVENT_MODE_HYBRID:
    tell (self, g_strdup_printf (_ ("“%s” is now in person and online."), title));
    break;
  default:
    break;
  }
  if (g_str_equal (place, old_place))
    return;
  if (!*old_place)
    tell (self, g_strdup_printf (_ ("“%s” has a place: %s."), title, place));
  else if (!*place)
    tell (self, g_strdup_printf (_ ("“%s” is not in %s any more; its place is to be told."), title,
                                 old_place));
  else
    /* TRANSLATORS: title, place now, place before */
    tell (self, g_strdup_printf (_ ("“%s” is in %s instead of %s."), title, place, old_place));
}

static const char *
host_of (Telling *self, TrellisEvent *event)
{
  const char *uid = trellis_entity_get_text (event, TRELLIS_EVENT_HOST);
  const char *name = *uid && self->hosts ? g_hash_table_lookup (self->hosts, uid) : NULL;

  return name ? name : "";
}

static void
tell_host (Telling *self, TrellisEvent *before, TrellisEvent *now, const char *title)
{
  const char *old_host = host_of (self, before), *host = host_of (self, now);

  if (trellis_entity_field_equal (before, now, TRELLIS_EVENT_HOST) || g_str_equal (old_host, host))
    return;
  if (!*host)
    tell (self, g_strdup_printf (_ ("%s does not host “%s” any more."), old_host, title));
  else if (!*old_host)
    tell (self, g_strdup_printf (_ ("“%s” is hosted by %s."), title, host));
  else
    tell (self, g_strdup_printf (_ ("“%s” is hosted by %s instead of %s."), title, host, old_host));
}

/* Those of @some that are not among @others. */
static char *
names_beyond (TrellisEvent *some, TrellisEvent *others, guint *n)
{
  const char *const *names = trellis_entity_get_list (some, TRELLIS_EVENT_SPEAKERS);
  const char *const *known = trellis_entity_get_list (others, TRELLIS_EVENT_SPEAKERS);
  g_autoptr (GPtrArray) beyond = g_ptr_array_new ();

  for (; *names; names++)
    if (!g_strv_contains (known, *names))
      g_ptr_array_add (beyond, (gpointer) *names);
  *n = beyond->len;
  g_ptr_array_add (beyond, NULL);
  return trellis_text_list ((const char *const *) beyond->pdata);
}

static void
tell_speakers (Telling *self, TrellisEvent *before, TrellisEvent *now, const char *title)
{
  guint n_new, n_gone;
  g_autofree char *new_names = names_beyond (now, before, &n_new);
  g_autofree char *gone = names_beyond (before, now, &n_gone);

  if (n_new && n_gone)
    /* TRANSLATORS: title, names now, names before */
    tell (self, g_strdup_printf (_ ("“%s” is led by %s instead of %s."), title, new_names, gone));
  else if (n_new)
    tell (self, g_strdup_printf (ngettext ("“%s” has a new speaker: %s.",
                                           "“%s” has new speakers: %s.", n_new),
                                 title, new_names));
  else if (n_gone)
    tell (self, g_strdup_printf (ngettext ("%s does not speak at “%s” any more.",
                                           "%s do not speak at “%s” any more.", n_gone),
                                 gone, title));
}

static void
tell_seats (Telling *self, TrellisEvent *before, TrellisEvent *now, const char *title)
{
  gint64 old_seats = number (before, TRELLIS_EVENT_SEATS),
         seats = number (now, TRELLIS_EVENT_SEATS);

  if (seats == old_seats)
    return;
  if (!seats)
    tell (self, g_strdup_printf (_ ("“%s” has room for everybody."), title));
  else if (!old_seats)
    tell (self, g_strdup_printf (ngettext ("“%s” has %d seat; before, there was no limit.",
                                           "“%s” has %d seats; before, there was no limit.",
                                           (gulong) seats),
                                 title, (int) seats));
  else
    tell (self, g_strdup_printf (ngettext ("“%s” has %d seat instead of %d.",
                                           "“%s” has %d seats instead of %d.", (gulong) seats),
                                 title, (int) seats, (int) old_seats));
}

static void
tell_status (Telling *self, TrellisEvent *before, TrellisEvent *now, const char *title)
{
  g_autofree char *when = when_of (now, self->zone);
  int old_status = trellis_entity_get_choice (before, TRELLIS_EVENT_STATUS);
  int status = trellis_entity_get_choice (now, TRELLIS_EVENT_STATUS);

  if (status == old_status)
    return;
  if (old_status == TRELLIS_EVENT_STATUS_CANCELLED)
    tell (self, g_strdup_printf (_ ("“%s” takes place after all: %s."), title, when));
  else if (status == TRELLIS_EVENT_STATUS_CONFIRMED)
    tell (self, g_strdup_printf (_ ("“%s” is confirmed."), title));
  else
    tell (self, g_strdup_printf (_ ("“%s” is not certain any more."), title));
}

static void
tell_change (Telling *self, TrellisEvent *before, TrellisEvent *now)
{
  const char *title = trellis_entity_get_title (now);

  if (is_cancelled (now)) {
    g_autofree char *when = when_of (before, self->zone);

    if (!is_cancelled (before))
      tell (self, g_strdup_printf (_ ("“%s” (%s) is cancelled."), title, when));
    return; /* nothing else of it matters */
  }
  if (!trellis_entity_field_equal (before, now, TRELLIS_EVENT_TITLE))
    tell (self, g_strdup_printf (_ ("“%s” is now called “%s”."), trellis_entity_get_title (before),
                                 title));
  tell_status (self, before, now, title);
  tell_time (self, before, now, title);
  tell_place (self, before, now, title);
  tell_host (self, before, now, title);
  tell_speakers (self, before, now, title);
  tell_seats (self, before, now, title);
}

static void
tell_pair (Telling *self, const Pair *pair)
{
  TrellisEvent *event = pair->now ? pair->now : pair->before;
  g_autofree char *when = when_of (event, self->zone);

  if (pair->before && pair->now)
    tell_change (self, pair->before, pair->now);
  else if (is_cancelled (event))
    return;
  else if (pair->now)
    tell (self, g_strdup_printf (_ ("New: “%s”, %s."), trellis_entity_get_title (event), when));
  else
    tell (self, g_strdup_printf (_ ("“%s” (%s) is not in the programme any more."),
                                 trellis_entity_get_title (event), when));
}

/* Pairs --------------------------------------------------------------------------------------- */

static int
compare_pairs (gconstpointer a, gconstpointer b)
{
  const Pair *x = a, *y = b;
  gpointer one = x->now ? x->now : x->before, other = y->now ? y->now : y->before;

  return by_start (&one, &other);
}

static GHashTable *
index_events (GPtrArray *events)
{
  GHashTable *index = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; events && i < events->len; i++)
    if (trellis_programme_holds (events->pdata[i]))
      g_hash_table_insert (index, (gpointer) trellis_entity_get_uid (events->pdata[i]),
                           events->pdata[i]);
  return index;
}

static GArray *
pair_up (GPtrArray *before, GPtrArray *now)
{
  g_autoptr (GHashTable) old = index_events (before), present = index_events (now);
  GArray *pairs = g_array_new (FALSE, FALSE, sizeof (Pair));
  GHashTableIter iter;
  gpointer uid, event;

  g_hash_table_iter_init (&iter, present);
  while (g_hash_table_iter_next (&iter, &uid, &event)) {
    Pair pair = { g_hash_table_lookup (old, uid), event };

    g_array_append_val (pairs, pair);
  }
  g_hash_table_iter_init (&iter, old);
  while (g_hash_table_iter_next (&iter, &uid, &event)) {
    Pair pair = { event, NULL };

    if (!g_hash_table_contains (present, uid))
      g_array_append_val (pairs, pair);
  }
  g_array_sort (pairs, compare_pairs);
  return pairs;
}

/**
 * trellis_programme_diff:
 * @before: (nullable) (element-type TrellisEvent): the programme as it was
 * @now: (element-type TrellisEvent): the programme as it is; events without a time count as not in it
 * @hosts: (nullable) (element-type utf8 utf8): names of organisations by their uid; a host that is not there is not told
 * @zone: (nullable): zone for its times
 *
 * Tells what changed between two states of a programme: what is new, gone, cancelled, moved, longer or shorter, elsewhere,
 * led or hosted by somebody else, larger or smaller. The order is that of the programme now and, for one event, that of
 * this list, so that the same change always gives the same list.
 *
 * Returns: (transfer full) (element-type utf8): a sentence for each change
 */
GPtrArray *
trellis_programme_diff (GPtrArray *before, GPtrArray *now, GHashTable *hosts, const char *zone)
{
  Telling self = { g_ptr_array_new_with_free_func (g_free), hosts, zone };
  g_autoptr (GArray) pairs = pair_up (before, now);

  for (guint i = 0; i < pairs->len; i++)
    tell_pair (&self, &g_array_index (pairs, Pair, i));
  return self.sentences;
}
