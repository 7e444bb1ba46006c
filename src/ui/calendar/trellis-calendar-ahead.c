/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who leafs to the next week will leaf on: while nothing else is to do, the periods beside the one that is shown are
 * read, so that the next key only has to show one. */
#include "config.h"

#include "ui/calendar/trellis-calendar-ahead.h"

#define MOST_KEPT 3 /* the period that is shown, and one at each side */

typedef struct {
  gint64 first;
  gpointer what; /* %NULL for an empty place */
} Period;

struct _TrellisCalendarAhead {
  TrellisCalendarData *data; /* its owner's */
  const TrellisCalendarPeriods *periods;
  Period kept[MOST_KEPT];
  guint version; /* of the data, when they were read */
  gint64 at;
  int direction; /* of the last leaf, 0 before the first */
  guint idle_id;
};

static Period *
find (TrellisCalendarAhead *self, gint64 first)
{
  for (guint i = 0; i < MOST_KEPT; i++)
    if (self->kept[i].what && self->kept[i].first == first)
      return &self->kept[i];
  return NULL;
}

static void
drop (TrellisCalendarAhead *self, Period *period)
{
  self->periods->release (period->what);
  period->what = NULL;
}

static gboolean
is_near (TrellisCalendarAhead *self, gint64 first)
{
  return first == self->at || first == self->periods->step (self->at, 1) ||
         first == self->periods->step (self->at, -1);
}

/* There is a place for each that is near, once the others are gone. */
static Period *
read_period (TrellisCalendarAhead *self, gint64 first)
{
  Period *period = NULL;

  for (guint i = 0; i < MOST_KEPT; i++) {
    if (self->kept[i].what && !is_near (self, self->kept[i].first))
      drop (self, &self->kept[i]);
    if (!self->kept[i].what)
      period = &self->kept[i];
  }
  period->first = first;
  period->what = self->periods->read (self->data, first);
  return period;
}

/* What was read before a change is not shown after it. */
static void
keep_up (TrellisCalendarAhead *self)
{
  guint version = trellis_calendar_data_get_version (self->data);

  for (guint i = 0; version != self->version && i < MOST_KEPT; i++)
    if (self->kept[i].what)
      drop (self, &self->kept[i]);
  self->version = version;
}

static gboolean
read_ahead_cb (gpointer data)
{
  TrellisCalendarAhead *self = data;

  keep_up (self);
  for (int i = 0; i < 2; i++) {
    gint64 first = self->periods->step (self->at, i == 0 ? self->direction : -self->direction);

    if (!find (self, first)) {
      read_period (self, first);
      return G_SOURCE_CONTINUE;
    }
  }
  self->idle_id = 0;
  return G_SOURCE_REMOVE;
}

/**
 * trellis_calendar_ahead_new:
 * @data: the data of the calendar, which must live as long
 * @periods: how a view divides the time; must live as long
 *
 * Makes a reader of periods, which has read none.
 *
 * Returns: (transfer full): the reader
 */
TrellisCalendarAhead *
trellis_calendar_ahead_new (TrellisCalendarData *data, const TrellisCalendarPeriods *periods)
{
  TrellisCalendarAhead *self = g_new0 (TrellisCalendarAhead, 1);

  self->data = data;
  self->periods = periods;
  self->version = trellis_calendar_data_get_version (data);
  return self;
}

/**
 * trellis_calendar_ahead_free:
 * @self: (transfer full): a reader
 *
 * Frees a reader and what it has read.
 */
void
trellis_calendar_ahead_free (TrellisCalendarAhead *self)
{
  g_clear_handle_id (&self->idle_id, g_source_remove);
  for (guint i = 0; i < MOST_KEPT; i++)
    if (self->kept[i].what)
      drop (self, &self->kept[i]);
  g_free (self);
}

/**
 * trellis_calendar_ahead_get:
 * @self: a reader
 * @first: first day of a period, a date
 *
 * What is in a period: read now, unless it was read ahead and nothing has changed since.
 *
 * Returns: (transfer none): what was read, until the main loop runs again
 */
gpointer
trellis_calendar_ahead_get (TrellisCalendarAhead *self, gint64 first)
{
  Period *period;

  keep_up (self);
  if (self->at && first != self->at)
    self->direction = first > self->at ? 1 : -1;
  self->at = first;
  period = find (self, first);
  if (!period)
    period = read_period (self, first);
  if (self->direction && !self->idle_id)
    self->idle_id = g_idle_add_full (G_PRIORITY_LOW, read_ahead_cb, self, NULL);
  return period->what;
}
