/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes calendar files (RFC 5545 and 7986). */
#include "config.h"

#include "exchange/trellis-ical-write.h"

#include "base/trellis-time.h"
#include "exchange/trellis-ical-line.h"
#include "exchange/trellis-ical-vseries.h"
#include "exchange/trellis-ical-vtimezone.h"

#include <string.h>

#define FULL 65536 /* bytes gathered before they are given to the stream */

/* A zone that the file uses, and when. */
typedef struct {
  char *zone;
  GTimeZone *known; /* GLib reads a zone anew unless somebody holds it */
  gint64 first;
  gint64 last;
} Use;

typedef struct {
  GOutputStream *stream;
  GCancellable *cancellable;
  GHashTable *series;
  GHashTable *members; /* uid of a series that is written as one → its events, until written */
  GHashTable *topics; /* uids of the series by topic that were written */
  GString *out;
  const TrellisIcalMessage *message; /* or NULL */
  TrellisIcalVevent vevent;
} Writer;

static void
use_free (gpointer data)
{
  Use *self = data;

  g_free (self->zone);
  g_time_zone_unref (self->known);
  g_free (self);
}

static void
use_zone (GHashTable *uses, const char *zone, gint64 first, gint64 last)
{
  g_autofree char *tzid = trellis_ical_vtimezone_tzid (zone);
  Use *use;

  if (!tzid || !first)
    return;
  use = g_hash_table_lookup (uses, tzid);
  if (!use) {
    use = g_new0 (Use, 1);
    use->zone = g_strdup (zone);
    use->known = trellis_zone (zone);
    use->first = first;
    use->last = last;
    g_hash_table_insert (uses, g_steal_pointer (&tzid), use);
  }
  use->first = MIN (use->first, first);
  use->last = MAX (use->last, last);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static void
write_zones (Writer *self, GPtrArray *events)
{
  g_autoptr (GHashTable) uses = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, use_free);
  g_autoptr (GString) lines = g_string_new (NULL);
  g_autofree gpointer *names = NULL;
  GHashTableIter iter;
  gpointer series;
  guint n;

  for (guint i = 0; i < events->len; i++) {
    TrellisEvent *event = events->pdata[i];
    gint64 start = trellis_entity_get_number (event, TRELLIS_EVENT_START);

    if (!trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY))
      use_zone (uses, trellis_entity_get_text (event, TRELLIS_EVENT_ZONE), start,
                MAX (start, trellis_entity_get_number (event, TRELLIS_EVENT_END)));
  }
  g_hash_table_iter_init (&iter, self->members);
  while (g_hash_table_iter_next (&iter, &series, NULL)) {
    TrellisSeries *found = g_hash_table_lookup (self->series, series);
    gint64 start = trellis_entity_get_number (found, TRELLIS_SERIES_START);

    if (!trellis_entity_get_flag (found, TRELLIS_SERIES_ALL_DAY))
      use_zone (uses, trellis_entity_get_text (found, TRELLIS_SERIES_ZONE), start, start);
  }
  names = g_hash_table_get_keys_as_array (uses, &n);
  qsort (names, n, sizeof *names, compare_names);
  for (guint i = 0; i < n; i++) {
    Use *use = g_hash_table_lookup (uses, names[i]);

    trellis_ical_vtimezone_write (lines, names[i], use->zone, use->first, use->last);
  }
  trellis_ical_lines_fold (self->out, lines->str, lines->len);
}

static void
write_head (Writer *self, const char *calendar_name)
{
  g_autoptr (GString) name = g_string_new (NULL);
  g_autoptr (GString) lines = g_string_new (NULL);

  g_string_append_printf (lines,
                          "BEGIN:VCALENDAR\nVERSION:2.0\n"
                          "PRODID:-//Trellis//Trellis " PACKAGE_VERSION "//EN\n"
                          "CALSCALE:GREGORIAN\nMETHOD:%s\n",
                          self->message ? self->message->method : "PUBLISH");
  if (calendar_name && *calendar_name) {
    trellis_ical_text_write (name, calendar_name);
    g_string_append_printf (lines, "NAME:%s\nX-WR-CALNAME:%s\n", name->str, name->str);
  }
  trellis_ical_lines_fold (self->out, lines->str, lines->len);
}

static gboolean
flush (Writer *self, GError **error)
{
  gboolean done = g_output_stream_write_all (self->stream, self->out->str, self->out->len, NULL,
                                             self->cancellable, error);

  g_string_truncate (self->out, 0);
  return done;
}

/* Finds the series that are to be written as one, and their events. */
static void
gather_members (Writer *self, GPtrArray *events)
{
  if (self->message && self->message->alone)
    return;
  for (guint i = 0; i < events->len; i++) {
    TrellisEvent *event = events->pdata[i];
    const char *uid = trellis_entity_get_text (event, TRELLIS_EVENT_SERIES);
    TrellisSeries *series = self->series ? g_hash_table_lookup (self->series, uid) : NULL;
    GPtrArray *members;

    if (!series || !trellis_entity_is_set (event, TRELLIS_EVENT_START))
      continue;
    members = g_hash_table_lookup (self->members, uid);
    if (!members && trellis_ical_vseries_can_fold (series)) {
      members = g_ptr_array_new ();
      g_hash_table_insert (self->members, g_strdup (uid), members);
    }
    if (members)
      g_ptr_array_add (members, event);
  }
}

static void
write_single (Writer *self, TrellisEvent *event)
{
  const char *uid = trellis_entity_get_text (event, TRELLIS_EVENT_SERIES);
  TrellisSeries *series = self->series ? g_hash_table_lookup (self->series, uid) : NULL;
  g_autoptr (TrellisEvent) read = NULL;
  gint64 occurrence = trellis_entity_get_number (event, TRELLIS_EVENT_OCCURRENCE);
  gboolean alone = self->message && self->message->alone && series && occurrence &&
                   trellis_ical_vseries_can_fold (series);

  trellis_ical_vevent_begin (&self->vevent, event, alone ? uid : trellis_entity_get_uid (event));
  if (alone)
    trellis_ical_vevent_time (&self->vevent, "RECURRENCE-ID", occurrence,
                              trellis_entity_get_text (series, TRELLIS_SERIES_ZONE),
                              trellis_entity_get_flag (series, TRELLIS_SERIES_ALL_DAY));
  trellis_ical_vevent_body (&self->vevent, event,
                            trellis_entity_get_text (event, TRELLIS_EVENT_ZONE));
  read = trellis_ical_vevent_complete (&self->vevent, event, NULL);
  if (series && !g_hash_table_contains (self->members, uid) &&
      g_hash_table_add (self->topics, g_strdup (uid)))
    trellis_ical_vevent_series (&self->vevent, series, NULL);
  trellis_ical_vevent_end (&self->vevent);
}

/* The first event of a series brings all of them. */
static void
write_event (Writer *self, TrellisEvent *event)
{
  const char *uid = trellis_entity_get_text (event, TRELLIS_EVENT_SERIES);
  GPtrArray *members = g_hash_table_lookup (self->members, uid);

  if (!trellis_entity_is_set (event, TRELLIS_EVENT_START))
    return;
  if (!members) {
    write_single (self, event);
    return;
  }
  if (!members->len)
    return;
  trellis_ical_vseries_write (&self->vevent, g_hash_table_lookup (self->series, uid), members);
  for (guint i = 0; i < members->len; i++)
    write_single (self, members->pdata[i]);
  g_ptr_array_set_size (members, 0);
}

static int
compare_events (gconstpointer a, gconstpointer b)
{
  TrellisEvent *const *first = a, *const *second = b;
  gint64 one = trellis_entity_get_number (*first, TRELLIS_EVENT_START);
  gint64 two = trellis_entity_get_number (*second, TRELLIS_EVENT_START);

  if (one != two)
    return one < two ? -1 : 1;
  return strcmp (trellis_entity_get_uid (*first), trellis_entity_get_uid (*second));
}

static gboolean
write_calendar (GOutputStream *stream,
                GPtrArray *events,
                GHashTable *series,
                const char *calendar_name,
                const TrellisIcalMessage *message,
                GCancellable *cancellable,
                GError **error)
{
  g_autoptr (GString) out = g_string_sized_new (FULL + 8192);
  g_autoptr (GHashTable) members = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                                          (GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GHashTable) topics = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Writer self = { stream, cancellable, series, members, topics, out, message };
  g_autoptr (GPtrArray) sorted = g_ptr_array_copy (events, NULL, NULL);
  gboolean going = TRUE;

  g_ptr_array_set_free_func (sorted, NULL);
  g_ptr_array_sort (sorted, compare_events);
  trellis_ical_vevent_init (&self.vevent, out);
  self.vevent.people = message ? message->people : NULL;
  self.vevent.stamp = message ? message->stamp : 0;
  gather_members (&self, sorted);
  write_head (&self, calendar_name);
  write_zones (&self, sorted);
  for (guint i = 0; i < sorted->len && going; i++) {
    write_event (&self, sorted->pdata[i]);
    if (out->len >= FULL)
      going = flush (&self, error);
  }
  trellis_ical_line_fold (out, "END:VCALENDAR", strlen ("END:VCALENDAR"));
  going = going && flush (&self, error);
  trellis_ical_vevent_clear (&self.vevent);
  return going;
}

/**
 * trellis_ical_write:
 * @stream: where to
 * @events: (element-type TrellisEvent): events; those without a start are left out, since a
 *   calendar has no place for them
 * @series: (nullable) (element-type utf8 TrellisSeries): by uid, the series to write as one event
 *   that repeats: only such of which @events holds every occurrence, since one that is missing is
 *   written as left out. Events of other series are written one by one
 * @calendar_name: (nullable): name of the calendar
 * @cancellable: (nullable): stops the writing
 * @error: return location for an error
 *
 * Writes a calendar file, in order of time. The same records always give the same bytes, and read
 * back they are the same records: what iCalendar has no property for is written as X-TRELLIS-…
 * ones.
 *
 * Returns: %FALSE with @error set if @stream could not be written to
 */
gboolean
trellis_ical_write (GOutputStream *stream,
                    GPtrArray *events,
                    GHashTable *series,
                    const char *calendar_name,
                    GCancellable *cancellable,
                    GError **error)
{
  return write_calendar (stream, events, series, calendar_name, NULL, cancellable, error);
}

/**
 * trellis_ical_write_message:
 * @stream: where to
 * @events: (element-type TrellisEvent): events
 * @series: (nullable) (element-type utf8 TrellisSeries): by uid, their series; see trellis_ical_write()
 * @message: what makes it a message
 * @cancellable: (nullable): stops the writing
 * @error: return location for an error
 *
 * Writes events as a message to other calendars. What Trellis alone understands is left out.
 *
 * Returns: %FALSE with @error set if @stream could not be written to
 */
gboolean
trellis_ical_write_message (GOutputStream *stream,
                            GPtrArray *events,
                            GHashTable *series,
                            const TrellisIcalMessage *message,
                            GCancellable *cancellable,
                            GError **error)
{
  return write_calendar (stream, events, series, NULL, message, cancellable, error);
}
