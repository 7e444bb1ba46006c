/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/calendar/trellis-week-sort.h"

#include "base/trellis-time.h"

static void
sort_event (TrellisWeekSort *self,
            const TrellisWeekDays *days,
            TrellisEvent *event,
            const TrellisWeekLanes *lanes)
{
  gboolean all_day = trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY);
  gint64 start = trellis_entity_get_number (event, TRELLIS_EVENT_START);
  gint64 end = trellis_entity_get_number (event, TRELLIS_EVENT_END);
  TrellisWeekBanner banner = { event, 0, 0 };
  TrellisWeekItem item = { event, 0, 0, lanes ? trellis_week_lanes_of (lanes, event) : 0 };

  if (!trellis_week_days_touch (days, all_day, start, end, &banner.first, &banner.last))
    return;
  if (all_day || end - start >= TRELLIS_DAY) {
    g_array_append_val (self->banners, banner);
    return;
  }
  for (guint day = banner.first; day <= banner.last; day++)
    if (trellis_week_days_clip (days, day, start, end, &item.from, &item.to))
      g_array_append_val (self->items[day], item);
}

/**
 * trellis_week_sort_init:
 * @self: to be filled
 * @days: the seven days of a week
 * @events: (element-type TrellisEvent): events, by start
 * @lanes: (nullable): the lanes, %NULL when none are shown
 *
 * Sorts the events of a week: what lasts a day or longer goes above the hours, the rest into the days it touches.
 */
void
trellis_week_sort_init (TrellisWeekSort *self,
                        const TrellisWeekDays *days,
                        GPtrArray *events,
                        const TrellisWeekLanes *lanes)
{
  self->banners = g_array_new (FALSE, FALSE, sizeof (TrellisWeekBanner));
  for (guint i = 0; i < G_N_ELEMENTS (self->items); i++)
    self->items[i] = g_array_new (FALSE, FALSE, sizeof (TrellisWeekItem));
  for (guint i = 0; i < events->len; i++)
    sort_event (self, days, events->pdata[i], lanes);
}

/**
 * trellis_week_sort_clear:
 * @self: sorted events
 *
 * Frees what trellis_week_sort_init() made.
 */
void
trellis_week_sort_clear (TrellisWeekSort *self)
{
  g_clear_pointer (&self->banners, g_array_unref);
  for (guint i = 0; i < G_N_ELEMENTS (self->items); i++)
    g_clear_pointer (&self->items[i], g_array_unref);
}

/**
 * trellis_week_sort_count:
 * @self: sorted events
 * @day: 0 to 6
 *
 * How many of those that last whole days are on a day.
 *
 * Returns: the number
 */
guint
trellis_week_sort_count (const TrellisWeekSort *self, guint day)
{
  guint n = 0;

  for (guint i = 0; i < self->banners->len; i++) {
    const TrellisWeekBanner *banner = &g_array_index (self->banners, TrellisWeekBanner, i);

    n += banner->first <= day && day <= banner->last;
  }
  return n;
}

/**
 * trellis_week_sort_columns:
 * @self: sorted events
 * @days: the seven days of the week
 * @today: the date of today
 * @columns: (inout): which days are shown
 *
 * Chooses the days that get a column: a day of a weekend only when something is on it, or when it is today; and a
 * Saturday before a Sunday that has one, so that no day is left out between two.
 */
void
trellis_week_sort_columns (const TrellisWeekSort *self,
                           const TrellisWeekDays *days,
                           gint64 today,
                           TrellisWeekColumns *columns)
{
  columns->n = 0;
  for (guint i = 7; i-- > 0;) {
    gint64 date = days->first + i;
    gboolean before_sunday = i < 6 && trellis_date_weekday (date) == 6 && columns->shown[i + 1];

    columns->shown[i] = trellis_date_weekday (date) < 6 || before_sunday || date == today ||
                        self->items[i]->len > 0 || trellis_week_sort_count (self, i) > 0;
    columns->n += columns->shown[i];
  }
}

/**
 * trellis_week_sort_only:
 * @columns: which days are shown
 * @day: 0 to 6
 *
 * Leaves a column to one day alone, where there is no width for more.
 */
void
trellis_week_sort_only (TrellisWeekColumns *columns, guint day)
{
  for (guint i = 0; i < 7; i++)
    columns->shown[i] = i == day;
  columns->n = 1;
}
