/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "library/trellis-clash-scope.h"

#include "base/trellis-time.h"
#include "library/trellis-library-private.h"
#include "records/trellis-clash-records.h"

typedef struct {
  gint64 from, to;
} Range;

/* A failed read is told in the log and counts as nothing there, as everywhere in the library. */
static void
tell_failure (GError *error)
{
  if (error)
    g_warning ("Reading for clashes failed: %s", error->message);
}

/**
 * trellis_clash_scope_book_cb: (skip)
 * @event: uid of an event
 * @person: uid of a person
 * @name: her name
 * @context: a #TrellisClashContext
 *
 * Adds a booking to a context; a #TrellisBookedFunc.
 */
void
trellis_clash_scope_book_cb (const char *event,
                             const char *person,
                             const char *name,
                             gpointer context)
{
  trellis_clash_context_book (context, event, person, name);
}

/**
 * trellis_clash_scope_read_context: (skip)
 * @library: a library
 *
 * Reads every learning week, organisation and room.
 *
 * Returns: (transfer full): a context without bookings
 */
TrellisClashContext *
trellis_clash_scope_read_context (TrellisLibrary *library)
{
  TrellisClashContext *context = trellis_clash_context_new (trellis_library_get_zone (library),
                                                            trellis_now ());
  g_autoptr (GPtrArray) weeks = trellis_library_list_all (library, TRELLIS_TYPE_LEARNING_WEEK,
                                                          TRELLIS_LEARNING_WEEK_START);
  g_autoptr (GPtrArray) hosts = trellis_library_list_all (library, TRELLIS_TYPE_ORGANISATION,
                                                          TRELLIS_ORGANISATION_TITLE);
  g_autoptr (GPtrArray)
      rooms = trellis_library_list_all (library, TRELLIS_TYPE_ROOM, TRELLIS_ROOM_TITLE);

  for (guint i = 0; i < weeks->len; i++)
    trellis_clash_context_add_week (context, weeks->pdata[i]);
  for (guint i = 0; i < hosts->len; i++)
    trellis_clash_context_add_host (context, hosts->pdata[i]);
  for (guint i = 0; i < rooms->len; i++)
    trellis_clash_context_add_room (context, rooms->pdata[i]);
  return context;
}

/**
 * trellis_clash_scope_new: (skip)
 * @library: a library
 * @week: (nullable): uid of a learning week; %NULL for a range of time
 * @from: first instant of the range; %G_MININT64 for everything
 * @to: first instant after it
 *
 * Makes a scope and reads it.
 *
 * Returns: (transfer full): the scope
 */
TrellisClashScope *
trellis_clash_scope_new (TrellisLibrary *library, const char *week, gint64 from, gint64 to)
{
  TrellisClashScope *self = g_new0 (TrellisClashScope, 1);

  self->library = g_object_ref (library);
  self->week = g_strdup (week);
  self->from = from;
  self->to = to;
  self->read = g_array_new (FALSE, FALSE, sizeof (Range));
  trellis_clash_scope_load (self);
  return self;
}

static void
clear (TrellisClashScope *self)
{
  g_clear_pointer (&self->index, trellis_clash_index_free);
  g_clear_pointer (&self->context, trellis_clash_context_unref);
  g_array_set_size (self->read, 0);
}

/**
 * trellis_clash_scope_free: (skip)
 * @self: a scope
 *
 * Frees a scope.
 */
void
trellis_clash_scope_free (TrellisClashScope *self)
{
  clear (self);
  g_array_unref (self->read);
  g_object_unref (self->library);
  g_free (self->week);
  g_free (self);
}

/* Reading ------------------------------------------------------------------------------------- */

static gint64
start_of (TrellisEvent *event)
{
  return trellis_entity_get_number (event, TRELLIS_EVENT_START);
}

static gint64
end_of (TrellisEvent *event)
{
  return MAX (trellis_entity_get_number (event, TRELLIS_EVENT_END), start_of (event));
}

static gboolean
is_read (TrellisClashScope *self, gint64 from, gint64 to)
{
  for (guint i = 0; i < self->read->len; i++) {
    const Range *range = &g_array_index (self->read, Range, i);

    if (range->from <= from && to <= range->to)
      return TRUE;
  }
  return FALSE;
}

static gboolean
touches_what_is_read (TrellisClashScope *self, TrellisEvent *event)
{
  for (guint i = 0; i < self->read->len; i++) {
    const Range *range = &g_array_index (self->read, Range, i);

    if (start_of (event) < range->to && end_of (event) >= range->from)
      return TRUE;
  }
  return FALSE;
}

static GPtrArray *
read_everything (TrellisClashScope *self)
{
  g_autoptr (TrellisQuery) query = trellis_query_new (TRELLIS_TYPE_EVENT);

  trellis_query_where_number (query, TRELLIS_EVENT_START, TRELLIS_MATCH_SET, 0);
  trellis_query_order (query, TRELLIS_EVENT_START, FALSE);
  return trellis_library_list (self->library, query);
}

/* Reads every event of a range of time, and who is booked on them. What is around counts too: a buffer, or another event
 * in the same day of a person, is never further than a day away. */
static GPtrArray *
read_range (TrellisClashScope *self, gint64 from, gint64 to)
{
  gboolean everything = from == G_MININT64;
  Range range = { everything ? from : from - TRELLIS_DAY, everything ? to : to + TRELLIS_DAY };
  TrellisConnection *reader = trellis_library_get_reader (self->library);
  g_autoptr (GError) error = NULL;

  g_array_append_val (self->read, range);
  if (reader && !trellis_clash_records_booked (reader, range.from, range.to,
                                               trellis_clash_scope_book_cb, self->context, &error))
    tell_failure (error);
  return everything ? read_everything (self)
                    : trellis_library_events_between (self->library, range.from, range.to);
}

/* Of a learning week: its own events, whenever they are, and the days around each. */
static GPtrArray *
read_week (TrellisClashScope *self)
{
  g_autoptr (TrellisLearningWeek)
      week = trellis_library_get (self->library, TRELLIS_TYPE_LEARNING_WEEK, self->week);
  GPtrArray *events = trellis_library_list_linked (
      self->library, TRELLIS_TYPE_EVENT, TRELLIS_EVENT_WEEK, self->week, TRELLIS_EVENT_START);
  guint own = events->len;

  if (week) {
    const char *zone = trellis_library_get_zone (self->library);
    gint64 first = trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_START);
    gint64 last = MAX (trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_END), first);

    g_ptr_array_extend_and_steal (events,
                                  read_range (self, trellis_instant_from_local (first, 0, zone),
                                              trellis_instant_from_local (last + 1, 0, zone)));
  }
  for (guint i = 0; i < own; i++) {
    TrellisEvent *event = events->pdata[i];

    if (start_of (event) && !is_read (self, start_of (event), end_of (event)))
      g_ptr_array_extend_and_steal (events, read_range (self, start_of (event), end_of (event)));
  }
  return events;
}

/**
 * trellis_clash_scope_load: (skip)
 * @self: a scope
 *
 * Reads everything again.
 */
void
trellis_clash_scope_load (TrellisClashScope *self)
{
  g_autoptr (GPtrArray) events = NULL;

  clear (self);
  self->context = trellis_clash_scope_read_context (self->library);
  self->index = trellis_clash_index_new (self->context);
  events = self->week ? read_week (self) : read_range (self, self->from, self->to);
  trellis_clash_index_add_all (self->index, events);
}

/* Changes ------------------------------------------------------------------------------------- */

static gboolean
is_asked_for (TrellisClashScope *self, TrellisEvent *event)
{
  if (self->week)
    return g_str_equal (trellis_entity_get_text (event, TRELLIS_EVENT_WEEK), self->week);
  return start_of (event) < self->to && end_of (event) > self->from;
}

static void
read_around (TrellisClashScope *self, TrellisEvent *event, GPtrArray *gone, GPtrArray *come)
{
  g_autoptr (GPtrArray) events = read_range (self, start_of (event), end_of (event));

  for (guint i = 0; i < events->len; i++) {
    const char *uid = trellis_entity_get_uid (events->pdata[i]);

    if (!g_str_equal (uid, trellis_entity_get_uid (event)) &&
        !trellis_clash_index_get (self->index, uid))
      trellis_clash_index_put (self->index, events->pdata[i], gone, come);
  }
}

/**
 * trellis_clash_scope_put: (skip)
 * @self: a scope
 * @event: an event as it is now
 * @gone: (element-type TrellisClash): where to add the clashes that are no more
 * @come: (element-type TrellisClash): where to add those that are new
 *
 * Takes in a change of an event.
 */
void
trellis_clash_scope_put (TrellisClashScope *self,
                         TrellisEvent *event,
                         GPtrArray *gone,
                         GPtrArray *come)
{
  gboolean placed = start_of (event) != 0;
  gboolean known = trellis_clash_index_get (self->index, trellis_entity_get_uid (event)) != NULL;

  if (placed && is_asked_for (self, event) && !is_read (self, start_of (event), end_of (event)))
    read_around (self, event, gone, come);
  if (!placed || !touches_what_is_read (self, event)) {
    trellis_clash_index_remove (self->index, trellis_entity_get_uid (event), gone, come);
    return;
  }
  if (!known) { /* it may bring people who were not read with it */
    g_autoptr (GError) error = NULL;

    trellis_clash_context_unbook (self->context, trellis_entity_get_uid (event));
    if (!trellis_clash_records_booked_on (trellis_library_get_reader (self->library),
                                          trellis_entity_get_uid (event),
                                          trellis_clash_scope_book_cb, self->context, &error))
      tell_failure (error);
  }
  trellis_clash_index_put (self->index, event, gone, come);
}

/**
 * trellis_clash_scope_rebook: (skip)
 * @self: a scope
 * @event: uid of an event
 * @gone: (element-type TrellisClash): where to add the clashes that are no more
 * @come: (element-type TrellisClash): where to add those that are new
 *
 * Takes in that somebody else is booked on an event.
 */
void
trellis_clash_scope_rebook (TrellisClashScope *self,
                            const char *event,
                            GPtrArray *gone,
                            GPtrArray *come)
{
  TrellisEvent *found = trellis_clash_index_get (self->index, event);
  g_autoptr (TrellisEvent) known = found ? g_object_ref (found) : NULL;
  g_autoptr (GError) error = NULL;

  if (!known)
    return;
  trellis_clash_context_unbook (self->context, event);
  if (!trellis_clash_records_booked_on (trellis_library_get_reader (self->library), event,
                                        trellis_clash_scope_book_cb, self->context, &error))
    tell_failure (error);
  trellis_clash_index_put (self->index, known, gone, come);
}

/**
 * trellis_clash_scope_asks_for: (skip)
 * @self: a scope
 * @clash: a clash among the events read
 *
 * Whether one of its events is asked for, and not only near one that is.
 *
 * Returns: %TRUE if so
 */
gboolean
trellis_clash_scope_asks_for (TrellisClashScope *self, const TrellisClash *clash)
{
  return is_asked_for (self, clash->first) || (clash->second && is_asked_for (self, clash->second));
}
