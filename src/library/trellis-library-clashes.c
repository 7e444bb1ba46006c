/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "library/trellis-library-clashes.h"

#include "base/trellis-time.h"
#include "library/trellis-clash-scope.h"
#include "library/trellis-library-private.h"
#include "records/trellis-clash-records.h"

static int
by_time (gconstpointer a, gconstpointer b)
{
  return trellis_clash_compare (*(TrellisClash *const *) a, *(TrellisClash *const *) b);
}

/**
 * trellis_library_clashes:
 * @self: a library
 * @week: (nullable): uid of a learning week; %NULL for everything that has a time
 *
 * Finds every clash of the events of a learning week, with each other and with whatever else is planned at their time;
 * or every clash there is.
 *
 * Returns: (transfer full) (element-type TrellisClash): the clashes, by time
 */
GPtrArray *
trellis_library_clashes (TrellisLibrary *self, const char *week)
{
  g_autoptr (TrellisClashScope)
      scope = trellis_clash_scope_new (self, week, G_MININT64, G_MAXINT64);
  GPtrArray *clashes = trellis_clash_index_list (scope->index);

  for (guint i = clashes->len; week && i > 0; i--)
    if (!trellis_clash_scope_asks_for (scope, clashes->pdata[i - 1]))
      g_ptr_array_remove_index (clashes, i - 1);
  return clashes;
}

static void
book_around (TrellisLibrary *self, TrellisClashContext *context, const char *uid, gint64 start)
{
  TrellisConnection *reader = trellis_library_get_reader (self);
  g_autoptr (GError) error = NULL;

  if (!reader ||
      !trellis_clash_records_booked_on (reader, uid, trellis_clash_scope_book_cb, context,
                                        &error) ||
      !trellis_clash_records_booked_with (reader, uid, start - TRELLIS_DAY, start + TRELLIS_DAY,
                                          trellis_clash_scope_book_cb, context, &error))
    if (error)
      g_warning ("Reading for clashes failed: %s", error->message);
}

static gboolean
is_among (GPtrArray *events, TrellisEvent *event)
{
  for (guint i = 0; i < events->len; i++)
    if (g_str_equal (trellis_entity_get_uid (events->pdata[i]), trellis_entity_get_uid (event)))
      return TRUE;
  return FALSE;
}

/* What is within a day of one of them, but for themselves. */
static void
add_around (TrellisLibrary *self,
            TrellisClashIndex *index,
            GHashTable *added,
            GPtrArray *all,
            TrellisEvent *event)
{
  gint64 start = trellis_entity_get_number (event, TRELLIS_EVENT_START);
  gint64 end = trellis_entity_get_number (event, TRELLIS_EVENT_END);
  g_autoptr (GPtrArray) events = trellis_library_events_between (self, start - TRELLIS_DAY,
                                                                 MAX (start, end) + TRELLIS_DAY);

  for (guint i = events->len; i > 0; i--) {
    const char *uid = trellis_entity_get_uid (events->pdata[i - 1]);

    if (is_among (all, events->pdata[i - 1]) || !g_hash_table_add (added, g_strdup (uid)))
      g_ptr_array_remove_index (events, i - 1);
  }
  trellis_clash_index_add_all (index, events);
}

/**
 * trellis_library_clashes_of_events:
 * @self: a library
 * @as_they_would_be: (element-type TrellisEvent): events, which need not be saved
 *
 * Finds the clashes that some events would have, with others and with each other, if they were as they are given, such as
 * while they are carried to another time: only what is within a day of them is read.
 *
 * Returns: (transfer full) (element-type TrellisClash): their clashes, by time
 */
GPtrArray *
trellis_library_clashes_of_events (TrellisLibrary *self, GPtrArray *as_they_would_be)
{
  GPtrArray *clashes = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (TrellisClashContext) context = trellis_clash_scope_read_context (self);
  g_autoptr (TrellisClashIndex) index = trellis_clash_index_new (context);
  g_autoptr (GHashTable) added = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray) placed = g_ptr_array_new ();

  for (guint i = 0; i < as_they_would_be->len; i++)
    if (trellis_entity_is_set (as_they_would_be->pdata[i], TRELLIS_EVENT_START))
      g_ptr_array_add (placed, as_they_would_be->pdata[i]);
  for (guint i = 0; i < placed->len; i++) /* the index asks for bookings as events come in */
    book_around (self, context, trellis_entity_get_uid (placed->pdata[i]),
                 trellis_entity_get_number (placed->pdata[i], TRELLIS_EVENT_START));
  for (guint i = 0; i < placed->len; i++)
    add_around (self, index, added, placed, placed->pdata[i]);
  for (guint i = 0; i < placed->len; i++)
    trellis_clash_index_put (index, placed->pdata[i], NULL, clashes);
  g_ptr_array_sort (clashes, by_time);
  return clashes;
}

/**
 * trellis_library_clashes_of_event:
 * @self: a library
 * @as_it_would_be: an event, which need not be saved
 *
 * Finds the clashes that one event would have, as [method@Library.clashes_of_events] does.
 *
 * Returns: (transfer full) (element-type TrellisClash): its clashes, by time
 */
GPtrArray *
trellis_library_clashes_of_event (TrellisLibrary *self, TrellisEvent *as_it_would_be)
{
  g_autoptr (GPtrArray) events = g_ptr_array_new ();

  g_ptr_array_add (events, as_it_would_be);
  return trellis_library_clashes_of_events (self, events);
}
