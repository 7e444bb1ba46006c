/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Short reads on the main thread. */
#include "config.h"

#include "library/trellis-library-private.h"

#include "base/trellis-time.h"
#include "model/trellis-kinds.h"
#include "records/trellis-calendar-records.h"
#include "records/trellis-records.h"
#include "records/trellis-search-expression.h"
#include "records/trellis-search-records.h"
#include "records/trellis-sign-up-records.h"

static TrellisConnection *
reader (TrellisLibrary *self)
{
  return trellis_library_get_reader (self);
}

/* A read that fails is told in the log and shown as nothing there: the view stays usable. */
static GPtrArray *
or_nothing (GPtrArray *records, GError *error)
{
  if (records)
    return records;
  if (error)
    g_warning ("Reading failed: %s", error->message);
  g_clear_error (&error);
  return g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * trellis_library_get: (skip)
 * @self: a library
 * @type: the type of a kind's records
 * @uid: (nullable): a uid
 *
 * Gets one record.
 *
 * Returns: (transfer full) (nullable): the record, %NULL when there is none
 */
gpointer
trellis_library_get (TrellisLibrary *self, GType type, const char *uid)
{
  return uid && *uid ? trellis_records_get (reader (self), type, uid, NULL) : NULL;
}

/**
 * trellis_library_get_title:
 * @self: a library
 * @type: the type of a kind's records
 * @uid: (nullable): a uid
 *
 * What people call a record.
 *
 * Returns: (transfer full): its title, empty when there is no such record
 */
char *
trellis_library_get_title (TrellisLibrary *self, GType type, const char *uid)
{
  g_autoptr (GObject) record = trellis_library_get (self, type, uid);

  return g_strdup (record ? trellis_entity_get_title (record) : "");
}

/**
 * trellis_library_list:
 * @self: a library
 * @query: which records; for short lists, a long one is a [class@RecordList]
 *
 * Gets records.
 *
 * Returns: (transfer full) (element-type TrellisEntity): the records
 */
GPtrArray *
trellis_library_list (TrellisLibrary *self, const TrellisQuery *query)
{
  GError *error = NULL;
  GPtrArray *records = trellis_records_list (reader (self), query, &error);

  return or_nothing (records, error);
}

/**
 * trellis_library_list_all:
 * @self: a library
 * @type: the type of a kind's records
 * @order_by: index of the field to order by
 *
 * Gets every record of a kind.
 *
 * Returns: (transfer full) (element-type TrellisEntity): the records
 */
GPtrArray *
trellis_library_list_all (TrellisLibrary *self, GType type, guint order_by)
{
  g_autoptr (TrellisQuery) query = trellis_query_new (type);

  trellis_query_order (query, order_by, FALSE);
  return trellis_library_list (self, query);
}

/**
 * trellis_library_list_linked:
 * @self: a library
 * @type: the type of a kind's records
 * @link: index of a field that links to another record
 * @uid: uid of that record
 * @order_by: index of the field to order by
 *
 * Gets the records that link to another.
 *
 * Returns: (transfer full) (element-type TrellisEntity): the records
 */
GPtrArray *
trellis_library_list_linked (
    TrellisLibrary *self, GType type, guint link, const char *uid, guint order_by)
{
  g_autoptr (TrellisQuery) query = trellis_query_new (type);

  trellis_query_where_text (query, link, TRELLIS_MATCH_IS, uid);
  trellis_query_order (query, order_by, FALSE);
  return trellis_library_list (self, query);
}

/**
 * trellis_library_count:
 * @self: a library
 * @query: which records
 *
 * Counts records.
 *
 * Returns: how many there are
 */
gint64
trellis_library_count (TrellisLibrary *self, const TrellisQuery *query)
{
  return trellis_records_count (reader (self), query);
}

/**
 * trellis_library_events_between:
 * @self: a library
 * @from: first instant
 * @to: first instant after the range
 *
 * Gets the events that touch a range of time; see [func@calendar_records_between] for whole days.
 *
 * Returns: (transfer full) (element-type TrellisEvent): the events, by start
 */
GPtrArray *
trellis_library_events_between (TrellisLibrary *self, gint64 from, gint64 to)
{
  GError *error = NULL;
  GPtrArray *records = trellis_calendar_records_between (reader (self), from, to, &error);

  return or_nothing (records, error);
}

/**
 * trellis_library_events_building:
 * @self: a library
 * @competency: uid of a competency
 * @limit: the most events to give
 *
 * Gets the next events that build a competency.
 *
 * Returns: (transfer full) (element-type TrellisEvent): the events, by start
 */
GPtrArray *
trellis_library_events_building (TrellisLibrary *self, const char *competency, guint limit)
{
  GError *error = NULL;
  GPtrArray *records = trellis_calendar_records_building (reader (self), competency, trellis_now (),
                                                          limit, &error);

  return or_nothing (records, error);
}

/**
 * trellis_library_roster:
 * @self: a library
 * @event: uid of an event
 *
 * Where everybody stands with an event.
 *
 * Returns: (transfer full) (element-type TrellisSignUp): one sign-up a person, oldest first
 */
GPtrArray *
trellis_library_roster (TrellisLibrary *self, const char *event)
{
  GError *error = NULL;
  GPtrArray *records = trellis_sign_up_records_roster (reader (self), event, &error);

  return or_nothing (records, error);
}

/**
 * trellis_library_sign_ups_of:
 * @self: a library
 * @person: uid of a person
 *
 * Where a person stands with every event.
 *
 * Returns: (transfer full) (element-type TrellisSignUp): one sign-up an event
 */
GPtrArray *
trellis_library_sign_ups_of (TrellisLibrary *self, const char *person)
{
  GError *error = NULL;
  GPtrArray *records = trellis_sign_up_records_of_person (reader (self), person, &error);

  return or_nothing (records, error);
}

/**
 * trellis_library_seats_taken:
 * @self: a library
 * @from: first instant
 * @to: first instant after the range
 *
 * How many people have a seat, for each event that starts in a range and has a limit; one read for a whole week.
 *
 * Returns: (transfer full) (element-type utf8 uint): counts by uid of the event; events with none are left out
 */
GHashTable *
trellis_library_seats_taken (TrellisLibrary *self, gint64 from, gint64 to)
{
  GHashTable *taken = trellis_sign_up_records_taken (reader (self), from, to, NULL);

  return taken ? taken : g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/* What can be searched, in the order in which results are shown. */
static const char *const searched[] = {
  "event",        "competency",    "network",       "person",     "opportunity",  "goal",
  "action",       "cpd_entry",     "evidence",      "one_to_one", "topic",        "theme",
  "contribution", "action_taken",  "role_profile",  "pathway",    "support_role", "value",
  "measure",      "learning_week", "workplan_item", "framework",  "activity",     "room",
};

/**
 * trellis_library_search:
 * @self: a library
 * @text: words, or beginnings of words
 * @most_of_a_kind: the most records of one kind to find
 *
 * Searches everything.
 *
 * Returns: (transfer full) (element-type TrellisHit): what was found, kind by kind
 */
GPtrArray *
trellis_library_search (TrellisLibrary *self, const char *text, guint most_of_a_kind)
{
  GPtrArray *hits = g_ptr_array_new_with_free_func ((GDestroyNotify) trellis_hit_free);
  g_auto (GStrv) words = trellis_search_words (text);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; words[0] && reader (self) && i < G_N_ELEMENTS (searched); i++)
    if (!trellis_search_records_find (reader (self), trellis_kinds_find (searched[i]),
                                      (const char *const *) words, most_of_a_kind, hits, &error)) {
      g_warning ("Searching failed: %s", error->message);
      g_clear_error (&error);
    }
  return hits;
}
