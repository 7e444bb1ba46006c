/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/trellis-week-layout.h"

#include "base/trellis-time.h"

#define DAY_MINUTES (24 * 60)

/**
 * trellis_week_days_init:
 * @self: days
 * @first: the first date
 * @n: how many days
 *
 * Works out when each of some days begins, by the clocks of this computer.
 */
void
trellis_week_days_init (TrellisWeekDays *self, gint64 first, guint n)
{
  self->first = first;
  self->n = MIN (n, TRELLIS_WEEK_DAYS_MOST);
  for (guint i = 0; i <= self->n; i++)
    self->midnights[i] = trellis_instant_from_local (first + i, 0, NULL);
}

/**
 * trellis_week_days_range:
 * @self: days
 * @from: (out): first instant
 * @to: (out): first instant after the range
 *
 * The time to be searched for what touches these days. Events with a time are of these days by the clocks of this computer;
 * whole days are stored at midnight as UTC has it.
 */
void
trellis_week_days_range (const TrellisWeekDays *self, gint64 *from, gint64 *to)
{
  *from = MIN (self->midnights[0], trellis_date_to_instant (self->first));
  *to = MAX (self->midnights[self->n], trellis_date_to_instant (self->first + self->n));
}

static int
minute_in (const TrellisWeekDays *self, guint day, gint64 instant)
{
  gint64 begin = self->midnights[day], length = self->midnights[day + 1] - begin;

  /* Only a day on which clocks change needs to ask the clocks. */
  return length == TRELLIS_DAY ? (int) ((instant - begin) / TRELLIS_MINUTE)
                               : trellis_instant_minute (instant, NULL);
}

/**
 * trellis_week_days_clip:
 * @self: days
 * @day: one of them, from 0
 * @start: first instant
 * @end: first instant after it; what has no length is still at its start
 * @from: (out): minute of the day at which it begins there
 * @to: (out): minute of the day at which it ends there, 1440 for midnight
 *
 * The part of something that falls on a day.
 *
 * Returns: %FALSE if none of it does
 */
gboolean
trellis_week_days_clip (
    const TrellisWeekDays *self, guint day, gint64 start, gint64 end, int *from, int *to)
{
  gint64 begin = self->midnights[day], over = self->midnights[day + 1];

  end = MAX (end, start);
  if (start >= over || end < begin || (end == begin && start < begin))
    return FALSE;
  *from = start <= begin ? 0 : minute_in (self, day, start);
  *to = end >= over ? DAY_MINUTES : minute_in (self, day, end);
  *to = MAX (*to, *from); /* clocks that go back give an end before the start */
  return TRUE;
}

/* The first day that ends after an instant, and the number of days when none does. */
static guint
day_of (const TrellisWeekDays *self, gint64 instant)
{
  guint low = 0, high = self->n;

  while (low < high) {
    guint middle = (low + high) / 2;

    if (self->midnights[middle + 1] <= instant)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

static gboolean
clamp_dates (const TrellisWeekDays *self, gint64 from, gint64 to, guint *first, guint *last)
{
  gint64 end = self->first + self->n - 1;

  if (to < self->first || from > end)
    return FALSE;
  *first = (guint) (MAX (from, self->first) - self->first);
  *last = (guint) (MIN (to, end) - self->first);
  return TRUE;
}

/**
 * trellis_week_days_touch:
 * @self: days
 * @all_day: whether the instants stand for whole days, as midnights UTC
 * @start: first instant
 * @end: first instant after it, may be unset
 * @first: (out): first day it is on, from 0
 * @last: (out): last day it is on
 *
 * On which of the days something is.
 *
 * Returns: %FALSE if on none
 */
gboolean
trellis_week_days_touch (const TrellisWeekDays *self,
                         gboolean all_day,
                         gint64 start,
                         gint64 end,
                         guint *first,
                         guint *last)
{
  gint64 ends = MAX (end - 1, start);

  if (all_day)
    return clamp_dates (self, trellis_date_from_instant (start), trellis_date_from_instant (ends),
                        first, last);
  if (ends < self->midnights[0] || start >= self->midnights[self->n])
    return FALSE;
  *first = day_of (self, start);
  *last = MIN (day_of (self, ends), self->n - 1);
  return TRUE;
}

/* Columns ------------------------------------------------------------------------------------- */

/* The first column of a cluster that is free where the slot begins. */
static guint
free_column (GArray *ends, int start)
{
  guint column = 0;

  while (column < ends->len && g_array_index (ends, int, column) > start)
    column++;
  return column;
}

static gboolean
overlap (const TrellisWeekSlot *a, const TrellisWeekSlot *b)
{
  return a->start < b->end && b->start < a->end;
}

/* How far a slot can grow to the right before it meets another. */
static guint
free_span (const TrellisWeekSlot *slots, guint n, const TrellisWeekSlot *slot)
{
  guint end = slot->columns;

  for (guint i = 0; i < n; i++)
    if (slots[i].column > slot->column && slots[i].column < end && overlap (&slots[i], slot))
      end = slots[i].column;
  return end - slot->column;
}

static void
finish_cluster (TrellisWeekSlot *slots, guint n, guint columns, guint most, guint cluster)
{
  gboolean crowded = columns > most;

  for (guint i = 0; i < n; i++) {
    slots[i].cluster = cluster;
    slots[i].columns = MIN (columns, most);
    slots[i].hidden = crowded && slots[i].column >= most - 1;
    if (slots[i].hidden)
      slots[i].column = most - 1;
  }
  for (guint i = 0; i < n; i++) {
    slots[i].span = slots[i].hidden ? 1 : free_span (slots, n, &slots[i]);
    /* What stands for the hidden ones fills its column from the first to the last of them. */
    if (crowded && slots[i].column + slots[i].span == most && !slots[i].hidden)
      slots[i].span--;
  }
}

/**
 * trellis_week_layout:
 * @slots: (array length=n): slots, in order of their start
 * @n: how many
 * @most: the most columns to make, at least 1
 *
 * Places what overlaps side by side, so that nothing covers another. Slots that touch each other by chains of overlaps
 * form a cluster and share its columns; where a cluster would need more than @most, the slots that found no room are
 * hidden, and their place is the last column.
 */
void
trellis_week_layout (TrellisWeekSlot *slots, guint n, guint most)
{
  g_autoptr (GArray) ends = g_array_new (FALSE, FALSE, sizeof (int));
  guint begin = 0, cluster = 0;
  int until = G_MININT;

  for (guint i = 0; i <= n; i++) {
    if (i == n || slots[i].start >= until) {
      if (i > begin)
        finish_cluster (slots + begin, i - begin, ends->len, most, cluster++);
      g_array_set_size (ends, 0);
      begin = i;
    }
    if (i == n)
      break;
    slots[i].column = free_column (ends, slots[i].start);
    if (slots[i].column == ends->len)
      g_array_append_val (ends, slots[i].end);
    else
      g_array_index (ends, int, slots[i].column) = slots[i].end;
    until = MAX (i == begin ? slots[i].end : until, slots[i].end);
  }
}

/* Lays out the slots of one lane and gives the number of its clusters. */
static guint
layout_lane (TrellisWeekSlot *slots, guint n, guint lane, guint most, guint cluster)
{
  g_autoptr (GArray) own = g_array_new (FALSE, FALSE, sizeof (TrellisWeekSlot));
  guint clusters = 0;

  for (guint i = 0; i < n; i++)
    if (slots[i].lane == lane)
      g_array_append_val (own, slots[i]);
  trellis_week_layout ((TrellisWeekSlot *) own->data, own->len, most);
  for (guint i = 0, at = 0; i < n; i++)
    if (slots[i].lane == lane) {
      slots[i] = g_array_index (own, TrellisWeekSlot, at++);
      clusters = MAX (clusters, slots[i].cluster + 1);
      slots[i].cluster += cluster;
    }
  return clusters;
}

/**
 * trellis_week_layout_lanes:
 * @slots: (array length=n): slots, in order of their start, each with its lane
 * @n: how many
 * @n_lanes: how many lanes there are, at least 1; a slot beyond them goes to the last
 * @most: the most columns to make in a lane, at least 1
 *
 * Places what overlaps side by side within its lane. Columns are those of the lane; clusters are numbered through all
 * lanes.
 */
void
trellis_week_layout_lanes (TrellisWeekSlot *slots, guint n, guint n_lanes, guint most)
{
  guint cluster = 0;

  for (guint i = 0; i < n; i++)
    slots[i].lane = MIN (slots[i].lane, n_lanes - 1);
  for (guint lane = 0; lane < n_lanes; lane++)
    cluster += layout_lane (slots, n, lane, most, cluster);
}
