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

/**
 * trellis_library_clashes_of_event:
 * @self: a library
 * @as_it_would_be: an event, which need not be saved
 *
 * Finds the clashes that an event would have if it were as it is given, such as while it is carried to another time:
 * only what is within a day of it is read.
 *
 * Returns: (transfer full) (element-type TrellisClash): its clashes, by time
 */
GPtrArray *
trellis_library_clashes_of_event (TrellisLibrary *self, TrellisEvent *as_it_would_be)
{
  GPtrArray *clashes = g_ptr_array_new_with_free_func (g_object_unref);
  gint64 start = trellis_entity_get_number (as_it_would_be, TRELLIS_EVENT_START);
  gint64 end = trellis_entity_get_number (as_it_would_be, TRELLIS_EVENT_END);
  const char *uid = trellis_entity_get_uid (as_it_would_be);
  g_autoptr (TrellisClashContext) context = NULL;
  g_autoptr (TrellisClashIndex) index = NULL;
  g_autoptr (GPtrArray) events = NULL;

  if (!start)
    return clashes;
  context = trellis_clash_scope_read_context (self);
  index = trellis_clash_index_new (context);
  events = trellis_library_events_between (self, start - TRELLIS_DAY,
                                           MAX (start, end) + TRELLIS_DAY);
  for (guint i = events->len; i > 0; i--)
    if (g_str_equal (uid, trellis_entity_get_uid (events->pdata[i - 1])))
      g_ptr_array_remove_index (events, i - 1);
  book_around (self, context, uid, start);
  trellis_clash_index_add_all (index, events);
  trellis_clash_index_put (index, as_it_would_be, NULL, clashes);
  g_ptr_array_sort (clashes, by_time);
  return clashes;
}
