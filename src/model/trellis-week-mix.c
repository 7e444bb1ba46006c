/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Counts how a learning week is made up. Nothing here is judged: numbers are shown, and people decide. */
#include "config.h"

#include "model/trellis-week-mix.h"

#include "base/trellis-time.h"

#include <glib/gi18n.h>

static void
free_count (gpointer data)
{
  TrellisWeekCount *self = data;

  g_free (self->label);
  g_free (self);
}

/* How long an event takes, or is meant to while it has no time. Whole days have no length that a person gives to them:
 * 0 minutes. */
static gint64
minutes_of (TrellisEvent *event)
{
  gint64 start = trellis_entity_get_number (event, TRELLIS_EVENT_START);
  gint64 end = trellis_entity_get_number (event, TRELLIS_EVENT_END);

  if (!start)
    return trellis_entity_get_number (event, TRELLIS_EVENT_MINUTES);
  if (trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY) || end <= start)
    return 0;
  return (end - start) / TRELLIS_MINUTE;
}

static TrellisWeekCount *
line_of (GPtrArray *counts, const char *label, gint64 date)
{
  TrellisWeekCount *line;

  for (guint i = 0; i < counts->len; i++) {
    line = counts->pdata[i];
    if (line->date == date && g_str_equal (line->label, label))
      return line;
  }
  line = g_new0 (TrellisWeekCount, 1);
  line->label = g_strdup (label);
  line->date = date;
  g_ptr_array_add (counts, line);
  return line;
}

static void
count (TrellisWeekCount *line, gint64 minutes)
{
  line->events++;
  line->minutes += minutes;
}

static gint64
day_of (TrellisEvent *event, const char *zone)
{
  gint64 start = trellis_entity_get_number (event, TRELLIS_EVENT_START);

  return trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY)
             ? trellis_date_from_instant (start)
             : trellis_instant_date (start, zone);
}

static void
count_audiences (TrellisWeekMix *self, TrellisEvent *event, gint64 minutes)
{
  const char *const *audience = trellis_entity_get_list (event, TRELLIS_EVENT_AUDIENCE);

  if (!*audience)
    count (line_of (self->audiences, _ ("Everybody"), 0), minutes);
  for (; *audience; audience++)
    count (line_of (self->audiences, *audience, 0), minutes);
}

static void
count_event (TrellisWeekMix *self, TrellisEvent *event, const char *zone, gint64 now)
{
  gint64 minutes = minutes_of (event);
  gint64 end = trellis_entity_get_number (event, TRELLIS_EVENT_END);
  int strand = trellis_entity_get_choice (event, TRELLIS_EVENT_MIX);

  if (trellis_entity_get_choice (event, TRELLIS_EVENT_STATUS) == TRELLIS_EVENT_STATUS_CANCELLED) {
    self->cancelled++;
    return;
  }
  count (&self->all, minutes);
  trellis_mix_add (&self->strands, (TrellisLearningMix) strand, minutes);
  if (end && end <= now)
    trellis_mix_add (&self->done, (TrellisLearningMix) strand, minutes);
  count (line_of (self->kinds, _ (trellis_entity_get_choice_label (event, TRELLIS_EVENT_KIND)), 0),
         minutes);
  count (line_of (self->modes, _ (trellis_entity_get_choice_label (event, TRELLIS_EVENT_MODE)), 0),
         minutes);
  count_audiences (self, event, minutes);
  if (trellis_entity_is_set (event, TRELLIS_EVENT_START))
    count (line_of (self->days, "", day_of (event, zone)), minutes);
  else
    count (&self->unplaced, minutes);
}

static int
by_most (gconstpointer a, gconstpointer b)
{
  const TrellisWeekCount *x = *(TrellisWeekCount *const *) a, *y = *(TrellisWeekCount *const *) b;

  if (x->events != y->events)
    return x->events > y->events ? -1 : 1;
  return g_utf8_collate (x->label, y->label);
}

static int
by_date (gconstpointer a, gconstpointer b)
{
  const TrellisWeekCount *x = *(TrellisWeekCount *const *) a, *y = *(TrellisWeekCount *const *) b;

  return x->date < y->date ? -1 : x->date > y->date;
}

static void
drop_empty (GPtrArray *counts)
{
  for (guint i = counts->len; i > 0; i--)
    if (((TrellisWeekCount *) counts->pdata[i - 1])->events == 0)
      g_ptr_array_remove_index (counts, i - 1);
}

/**
 * trellis_week_mix_new: (skip)
 * @events: (element-type TrellisEvent): the events of a learning week
 * @first: its first day
 * @last: its last day
 * @zone: (nullable): zone in which its days begin
 * @now: the present, an instant
 *
 * Counts how a learning week is made up.
 *
 * Returns: (transfer full): the counts
 */
TrellisWeekMix *
trellis_week_mix_new (GPtrArray *events, gint64 first, gint64 last, const char *zone, gint64 now)
{
  TrellisWeekMix *self = g_new0 (TrellisWeekMix, 1);

  self->kinds = g_ptr_array_new_with_free_func (free_count);
  self->audiences = g_ptr_array_new_with_free_func (free_count);
  self->modes = g_ptr_array_new_with_free_func (free_count);
  self->days = g_ptr_array_new_with_free_func (free_count);
  for (const TrellisChoice *mode = trellis_event_mode_choices; mode->nick; mode++)
    line_of (self->modes, _ (mode->label), 0);
  for (gint64 date = first; date <= last && date < first + 31; date++)
    line_of (self->days, "", date);
  for (guint i = 0; i < events->len; i++)
    count_event (self, events->pdata[i], zone, now);
  drop_empty (self->modes);
  g_ptr_array_sort (self->kinds, by_most);
  g_ptr_array_sort (self->audiences, by_most);
  g_ptr_array_sort (self->days, by_date);
  return self;
}

/**
 * trellis_week_mix_free: (skip)
 * @self: counts
 *
 * Frees them.
 */
void
trellis_week_mix_free (TrellisWeekMix *self)
{
  g_ptr_array_unref (self->kinds);
  g_ptr_array_unref (self->audiences);
  g_ptr_array_unref (self->modes);
  g_ptr_array_unref (self->days);
  g_free (self);
}
