/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A month has room for the first few events of a day, however many there are: those are read, the others counted. */
#include "config.h"

#include "ui/calendar/trellis-calendar-days.h"

#include "base/trellis-time.h"
#include "library/trellis-library-times.h"

static void
add_span (TrellisCalendarDays *self, guint first, guint last)
{
  TrellisCalendarSpan span = { first, last };

  g_array_append_val (self->spans, span);
  for (guint day = first; day <= last; day++)
    self->count[day]++;
}

static void
add_event (TrellisCalendarDays *self, gpointer event, guint first, guint last, guint most)
{
  for (guint day = first; day <= last; day++) {
    if (!self->events[day])
      self->events[day] = g_ptr_array_new_with_free_func (g_object_unref);
    if (self->events[day]->len < most)
      g_ptr_array_add (self->events[day], g_object_ref (event));
  }
}

static gboolean
days_of (const TrellisWeekDays *days, gpointer event, guint *first, guint *last)
{
  return trellis_week_days_touch (days, trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY),
                                  trellis_entity_get_number (event, TRELLIS_EVENT_START),
                                  trellis_entity_get_number (event, TRELLIS_EVENT_END), first,
                                  last);
}

/* What a filter lets through is known of whole events only. */
static void
read_filtered (TrellisCalendarDays *self,
               TrellisCalendarData *data,
               const TrellisWeekDays *days,
               guint most)
{
  g_autoptr (GPtrArray) events = trellis_calendar_data_between (data, days);

  for (guint i = 0; i < events->len; i++) {
    guint first, last;

    if (days_of (days, events->pdata[i], &first, &last)) {
      add_span (self, first, last);
      add_event (self, events->pdata[i], first, last, most);
    }
  }
}

static void
read_first (TrellisCalendarDays *self,
            TrellisCalendarData *data,
            const TrellisWeekDays *days,
            guint most)
{
  TrellisLibrary *library = trellis_calendar_data_get_library (data);
  g_autoptr (GArray) times = NULL, rows = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GPtrArray) events = NULL;
  gint64 from, to;

  trellis_week_days_range (days, &from, &to);
  times = trellis_library_event_times (library, from, to, trellis_calendar_data_get_unseen (data));
  for (guint i = 0; i < times->len; i++) {
    const TrellisEventTime *time = &g_array_index (times, TrellisEventTime, i);
    gboolean shown = FALSE;
    guint first, last;

    if (!trellis_week_days_touch (days, time->all_day, time->start, time->end, &first, &last))
      continue;
    for (guint day = first; day <= last; day++)
      shown = shown || self->count[day] < most;
    add_span (self, first, last);
    if (shown)
      g_array_append_val (rows, time->row);
  }
  events = trellis_library_event_rows (library, (const gint64 *) rows->data, rows->len);
  for (guint i = 0; i < events->len; i++) {
    guint first, last;

    if (days_of (days, events->pdata[i], &first, &last))
      add_event (self, events->pdata[i], first, last, most);
  }
}

/**
 * trellis_calendar_days_read:
 * @data: the data of the calendar
 * @days: some days
 * @most: how many events of a day to read
 *
 * Reads the first events of each day, and counts them all.
 *
 * Returns: (transfer full): what is on these days
 */
TrellisCalendarDays *
trellis_calendar_days_read (TrellisCalendarData *data, const TrellisWeekDays *days, guint most)
{
  TrellisCalendarDays *self = g_new0 (TrellisCalendarDays, 1);

  self->spans = g_array_new (FALSE, FALSE, sizeof (TrellisCalendarSpan));
  if (trellis_calendar_filter_is_open (trellis_calendar_data_get_filter (data)))
    read_first (self, data, days, most);
  else
    read_filtered (self, data, days, most);
  return self;
}

/**
 * trellis_calendar_days_free:
 * @self: what is on some days
 *
 * Frees it.
 */
void
trellis_calendar_days_free (TrellisCalendarDays *self)
{
  g_array_unref (self->spans);
  for (guint i = 0; i < TRELLIS_WEEK_DAYS_MOST; i++)
    g_clear_pointer (&self->events[i], g_ptr_array_unref);
  g_free (self);
}
