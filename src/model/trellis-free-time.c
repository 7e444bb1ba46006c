/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Free time: within working hours and beside the events somebody is booked on. */
#include "config.h"

#include "model/trellis-free-time.h"

#include "base/trellis-time.h"

typedef struct {
  TrellisSpan span;
  char *uid;
} Busy;

struct _TrellisFreeTime {
  int from, to; /* minutes of the day */
  guint weekdays; /* bit 0 is Monday */
  char *zone;
  GArray *busy; /* by start */
};

static void
clear_busy (gpointer busy)
{
  g_free (((Busy *) busy)->uid);
}

/**
 * trellis_free_time_new:
 * @from: minute of the day at which work begins
 * @to: minute of the day at which it ends
 * @weekdays: one bit for each working day, bit 0 for Monday
 * @zone: (nullable): IANA zone of these hours, %NULL for that of this machine
 *
 * Makes working hours in which nothing is booked yet. Hours that end before they begin are the whole day.
 *
 * Returns: (transfer full): the free time
 */
TrellisFreeTime *
trellis_free_time_new (int from, int to, guint weekdays, const char *zone)
{
  TrellisFreeTime *self = g_new0 (TrellisFreeTime, 1);

  self->from = to > from ? CLAMP (from, 0, 24 * 60) : 0;
  self->to = to > from ? CLAMP (to, 0, 24 * 60) : 24 * 60;
  self->weekdays = weekdays;
  self->zone = g_strdup (zone);
  self->busy = g_array_new (FALSE, FALSE, sizeof (Busy));
  g_array_set_clear_func (self->busy, clear_busy);
  return self;
}

/**
 * trellis_free_time_free:
 * @self: free time
 *
 * Frees it.
 */
void
trellis_free_time_free (TrellisFreeTime *self)
{
  g_array_unref (self->busy);
  g_free (self->zone);
  g_free (self);
}

static gboolean
has_clock_time (TrellisEvent *event)
{
  return trellis_entity_get_number (event, TRELLIS_EVENT_START) &&
         !trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY);
}

static TrellisSpan
span_of (TrellisEvent *event)
{
  TrellisSpan span = { trellis_entity_get_number (event, TRELLIS_EVENT_START),
                       trellis_entity_get_number (event, TRELLIS_EVENT_END) };

  span.end = MAX (span.start, span.end);
  return span;
}

/**
 * trellis_free_time_add_busy:
 * @self: free time
 * @event: an event that takes some of it; one without a clock time takes none
 *
 * Notes that somebody is busy.
 */
void
trellis_free_time_add_busy (TrellisFreeTime *self, TrellisEvent *event)
{
  Busy busy;
  guint at = self->busy->len;

  if (!has_clock_time (event))
    return;
  busy.span = span_of (event);
  busy.uid = g_strdup (trellis_entity_get_uid (event));
  while (at > 0 && g_array_index (self->busy, Busy, at - 1).span.start > busy.span.start)
    at--;
  g_array_insert_val (self->busy, at, busy);
}

static gboolean
works_on (const TrellisFreeTime *self, gint64 date)
{
  return self->weekdays & 1u << (trellis_date_weekday (date) - 1);
}

static TrellisSpan
hours_of (const TrellisFreeTime *self, gint64 date)
{
  TrellisSpan span = { trellis_instant_from_local (date, self->from, self->zone),
                       self->to < 24 * 60 ? trellis_instant_from_local (date, self->to, self->zone)
                                          : trellis_instant_from_local (date + 1, 0, self->zone) };

  return span;
}

/**
 * trellis_free_time_fits:
 * @self: free time
 * @event: an event
 *
 * Whether an event falls into free time: on one working day, within its hours, and beside everything she is booked on.
 * What fills whole days, such as a course to take at any time, always fits.
 *
 * Returns: %TRUE if it does
 */
gboolean
trellis_free_time_fits (const TrellisFreeTime *self, TrellisEvent *event)
{
  TrellisSpan span = span_of (event), hours;
  gint64 date;

  if (!has_clock_time (event))
    return span.start != 0;
  date = trellis_instant_date (span.start, self->zone);
  hours = hours_of (self, date);
  if (!works_on (self, date) || span.start < hours.start || span.end > hours.end)
    return FALSE;
  for (guint i = 0; i < self->busy->len; i++) {
    const Busy *busy = &g_array_index (self->busy, Busy, i);

    if (busy->span.start >= span.end)
      break;
    if (busy->span.end > span.start && !g_str_equal (busy->uid, trellis_entity_get_uid (event)))
      return FALSE;
  }
  return TRUE;
}

static void
add_span (GArray *spans, gint64 start, gint64 end)
{
  TrellisSpan span = { start, end };

  if (end > start)
    g_array_append_val (spans, span);
}

/**
 * trellis_free_time_on:
 * @self: free time
 * @date: a date
 *
 * What is free on a day.
 *
 * Returns: (transfer full) (element-type TrellisSpan): the spans, by start; none on a day without work
 */
GArray *
trellis_free_time_on (const TrellisFreeTime *self, gint64 date)
{
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (TrellisSpan));
  TrellisSpan hours = hours_of (self, date);
  gint64 at = hours.start;

  if (!works_on (self, date))
    return spans;
  for (guint i = 0; i < self->busy->len; i++) {
    const TrellisSpan *busy = &g_array_index (self->busy, Busy, i).span;

    if (busy->end <= hours.start || busy->start >= hours.end)
      continue;
    add_span (spans, at, MIN (busy->start, hours.end));
    at = MAX (at, busy->end);
  }
  add_span (spans, at, hours.end);
  return spans;
}
