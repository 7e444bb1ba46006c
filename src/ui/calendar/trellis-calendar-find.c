/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Finding events beyond the days in view. */
#include "config.h"

#include "ui/calendar/trellis-calendar-find.h"

#include "base/trellis-time.h"
#include "model/trellis-sign-up.h"
#include "records/trellis-search-records.h"

#define MOST_CANDIDATES 500 /* events found by a text or a competency */
#define LOOK_AHEAD 400 /* events looked at for the next one that passes the filter */

/**
 * trellis_calendar_find_next:
 * @data: the data of the calendar
 * @from: an instant
 *
 * Finds the next event that is shown.
 *
 * Returns: the date on which it begins, 0 if there is none
 */
gint64
trellis_calendar_find_next (TrellisCalendarData *data, gint64 from)
{
  g_autoptr (TrellisQuery) query = trellis_query_new (TRELLIS_TYPE_EVENT);
  g_autoptr (GPtrArray) events = NULL;

  trellis_query_where_number (query, TRELLIS_EVENT_START, TRELLIS_MATCH_FROM, from);
  trellis_calendar_filter_narrow (trellis_calendar_data_get_filter (data), query);
  trellis_query_order (query, TRELLIS_EVENT_START, FALSE);
  trellis_query_limit (query, LOOK_AHEAD);
  events = trellis_library_list (trellis_calendar_data_get_library (data), query);
  for (guint i = 0; i < events->len; i++) {
    gpointer event = events->pdata[i];
    gint64 start = trellis_entity_get_number (event, TRELLIS_EVENT_START);

    if (trellis_calendar_data_shows (data, event))
      return trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY)
                 ? trellis_date_from_instant (start)
                 : trellis_instant_date (start, NULL);
  }
  return 0;
}

/**
 * trellis_calendar_find_query:
 * @data: the data of the calendar
 * @whole: (out): whether what the query finds is what is shown; if not, there are candidates
 *
 * Asks for all events that are shown, by start.
 *
 * Returns: (transfer full): the query
 */
TrellisQuery *
trellis_calendar_find_query (TrellisCalendarData *data, gboolean *whole)
{
  TrellisQuery *query = trellis_query_new (TRELLIS_TYPE_EVENT);
  GHashTableIter iter;
  gpointer week;

  trellis_query_where_number (query, TRELLIS_EVENT_START, TRELLIS_MATCH_SET, 0);
  g_hash_table_iter_init (&iter, trellis_calendar_data_get_unseen (data));
  while (g_hash_table_iter_next (&iter, &week, NULL))
    trellis_query_where_text (query, TRELLIS_EVENT_WEEK, TRELLIS_MATCH_IS_NOT, week);
  trellis_query_order (query, TRELLIS_EVENT_START, FALSE);
  *whole = trellis_calendar_filter_narrow (trellis_calendar_data_get_filter (data), query);
  return query;
}

static void
add_candidate (TrellisCalendarData *data, GPtrArray *found, gpointer event)
{
  if (event && trellis_entity_is_set (event, TRELLIS_EVENT_START) &&
      trellis_calendar_data_shows (data, event))
    g_ptr_array_add (found, g_object_ref (event));
}

static int
compare_start (gconstpointer a, gconstpointer b)
{
  gint64 first = trellis_entity_get_number (*(gpointer *) a, TRELLIS_EVENT_START);
  gint64 second = trellis_entity_get_number (*(gpointer *) b, TRELLIS_EVENT_START);

  return (first > second) - (first < second);
}

static void
add_mine (TrellisCalendarData *data, GPtrArray *found)
{
  g_autoptr (GPtrArray) mine = trellis_calendar_data_get_mine (data);

  for (guint i = 0; i < mine->len; i++) {
    g_autoptr (GObject) event = trellis_library_get (trellis_calendar_data_get_library (data),
                                                     TRELLIS_TYPE_EVENT, mine->pdata[i]);

    add_candidate (data, found, event);
  }
}

static void
add_hits (TrellisCalendarData *data, GPtrArray *found)
{
  const TrellisCalendarFilter *filter = trellis_calendar_data_get_filter (data);
  g_autoptr (GPtrArray) hits = trellis_library_search (trellis_calendar_data_get_library (data),
                                                       filter->text, MOST_CANDIDATES);

  for (guint i = 0; i < hits->len; i++) {
    const TrellisHit *hit = hits->pdata[i];
    g_autoptr (GObject) event = NULL;

    if (!g_str_equal (hit->kind->name, "event"))
      continue;
    event = trellis_library_get (trellis_calendar_data_get_library (data), TRELLIS_TYPE_EVENT,
                                 hit->uid);
    add_candidate (data, found, event);
  }
}

/**
 * trellis_calendar_find_events:
 * @data: the data of the calendar
 *
 * The events that pass a filter which a query cannot express, found by its narrowest part: mine, a text, a competency
 * or else those of the months ahead.
 *
 * Returns: (transfer full) (element-type TrellisEvent): the events, by start
 */
GPtrArray *
trellis_calendar_find_events (TrellisCalendarData *data)
{
  const TrellisCalendarFilter *filter = trellis_calendar_data_get_filter (data);
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) events = NULL;

  if (filter->mine || filter->statuses)
    add_mine (data, found);
  else if (*filter->text)
    add_hits (data, found);
  else if (*filter->competency)
    events = trellis_library_events_building (trellis_calendar_data_get_library (data),
                                              filter->competency, MOST_CANDIDATES);
  else
    events = trellis_library_events_between (trellis_calendar_data_get_library (data),
                                             trellis_now (), trellis_now () + 180 * TRELLIS_DAY);
  for (guint i = 0; events && i < events->len; i++)
    add_candidate (data, found, events->pdata[i]);
  g_ptr_array_sort (found, compare_start);
  return found;
}

static char *
event_of_series (TrellisLibrary *library, const char *uid)
{
  g_autoptr (GPtrArray) events = trellis_library_list_linked (
      library, TRELLIS_TYPE_EVENT, TRELLIS_EVENT_SERIES, uid, TRELLIS_EVENT_START);
  gpointer event = NULL;

  for (guint i = 0; i < events->len; i++) {
    event = events->pdata[i];
    if (trellis_entity_get_number (event, TRELLIS_EVENT_START) >= trellis_now ())
      break;
  }
  return event ? g_strdup (trellis_entity_get_uid (event)) : NULL;
}

/**
 * trellis_calendar_find_event:
 * @library: a library
 * @kind: singular name of a kind
 * @uid: uid of a record
 *
 * The event to show for a record: an event itself, that of a sign-up, or the next of a series, else its last.
 *
 * Returns: (transfer full) (nullable): uid of the event, %NULL for other kinds
 */
char *
trellis_calendar_find_event (TrellisLibrary *library, const char *kind, const char *uid)
{
  g_autoptr (TrellisSignUp) sign_up = NULL;

  if (g_str_equal (kind, "event"))
    return g_strdup (uid);
  if (g_str_equal (kind, "series"))
    return event_of_series (library, uid);
  if (g_str_equal (kind, "sign_up"))
    sign_up = trellis_library_get (library, TRELLIS_TYPE_SIGN_UP, uid);
  return sign_up ? g_strdup (trellis_entity_get_text (sign_up, TRELLIS_SIGN_UP_EVENT)) : NULL;
}
