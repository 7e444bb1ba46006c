/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How keys walk through a timetable. */
#include "config.h"

#include "ui/calendar/trellis-week-timetable-private.h"

#include "base/trellis-time.h"
#include "ui/calendar/trellis-calendar-text.h"
#include "ui/calendar/trellis-calendar-view.h"
#include "ui/common/trellis-a11y.h"

#include <glib/gi18n.h>

/**
 * trellis_week_timetable_enter: (skip)
 * @self: a timetable
 * @cell: one of its cells
 * @day: 0 to 6, one of the days it is on
 *
 * Moves the focus to a cell.
 */
void
trellis_week_timetable_enter (TrellisWeekTimetable *self, GtkWidget *cell, int day)
{
  g_set_weak_pointer (&self->current, cell);
  self->day = day;
  trellis_week_timetable_grab (self, cell);
}

/**
 * trellis_week_timetable_current: (skip)
 * @self: a timetable
 *
 * The cell that has or had the focus, however it came by it.
 *
 * Returns: (transfer none) (nullable): the cell
 */
GtkWidget *
trellis_week_timetable_current (TrellisWeekTimetable *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  /* What is carried is a child of the hours themselves, and no place to walk from. */
  if (TRELLIS_IS_EVENT_CELL (focus) && focus != self->current &&
      gtk_widget_get_parent (focus) != GTK_WIDGET (self->walk.grid) &&
      gtk_widget_is_ancestor (focus, GTK_WIDGET (self))) {
    g_set_weak_pointer (&self->current, focus);
    self->day = (int) (trellis_event_cell_get_date (TRELLIS_EVENT_CELL (focus)) - self->days.first);
  }
  if (self->current && !gtk_widget_is_ancestor (self->current, GTK_WIDGET (self)))
    g_clear_weak_pointer (&self->current);
  return self->current;
}

static void
say_empty (TrellisWeekTimetable *self, guint days)
{
  g_autofree char *said = trellis_calendar_text_empty (self->data, self->days.first, days);

  if (days)
    trellis_announce (self, said);
}

static void
walk_days (TrellisWeekTimetable *self, int step)
{
  GtkWidget *cell = trellis_week_timetable_current (self);
  GtkWidget *beside = trellis_week_walk_beside (&self->walk, self->day, cell, step);
  guint skipped;
  int day;

  if (beside) {
    trellis_week_timetable_enter (self, beside, self->day);
    return;
  }
  day = trellis_week_walk_next_day (&self->walk, self->day, step, &skipped);
  say_empty (self, skipped);
  if (day >= 0)
    trellis_week_timetable_enter (
        self,
        trellis_week_walk_into (&self->walk, day, step,
                                trellis_event_cell_get_minute (TRELLIS_EVENT_CELL (cell))),
        day);
  else if (!skipped)
    trellis_announce (self, step > 0 ? _ ("Last day of the week") : _ ("First day of the week"));
}

static void
walk_events (TrellisWeekTimetable *self, int step)
{
  GtkWidget *cell = trellis_week_timetable_current (self);
  gboolean lanes = self->walk.columns.n_lanes > 1;
  g_autoptr (GPtrArray) cells = trellis_week_walk_lane (&self->walk, self->day, cell);
  guint position;

  if (!g_ptr_array_find (cells, cell, &position))
    return;
  if (step < 0 && position == 0)
    trellis_announce (self, lanes ? _ ("First event of the lane") : _ ("First event of the day"));
  else if (step > 0 && position + 1 == cells->len)
    trellis_announce (self, lanes ? _ ("Last event of the lane") : _ ("Last event of the day"));
  else
    trellis_week_timetable_enter (self, cells->pdata[(int) position + step], self->day);
}

/**
 * trellis_week_timetable_enter_nearest: (skip)
 * @self: a timetable
 * @day: 0 to 6
 * @minute: a minute of the day
 *
 * Moves the focus to the event that is nearest to a time.
 *
 * Returns: %FALSE if there is no event
 */
gboolean
trellis_week_timetable_enter_nearest (TrellisWeekTimetable *self, int day, int minute)
{
  GtkWidget *cell = trellis_week_walk_nearest (&self->walk, day, minute);
  guint skipped;

  if (!cell) {
    int next = trellis_week_walk_next_day (&self->walk, day, 1, &skipped);

    day = next >= 0 ? next : trellis_week_walk_next_day (&self->walk, day, -1, &skipped);
    cell = day >= 0 ? trellis_week_walk_nearest (&self->walk, day, minute) : NULL;
  }
  if (!cell)
    return FALSE;
  trellis_week_timetable_enter (self, cell, day);
  return TRUE;
}

static gboolean
is_in (TrellisWeekTimetable *self, gpointer part)
{
  GtkWidget *cell = trellis_week_timetable_current (self);

  return cell && gtk_widget_is_ancestor (cell, part);
}

/* An event of several days is walked on from the day one came by, else from its first. */
static int
day_of_first (TrellisWeekTimetable *self)
{
  if (trellis_week_head_is_on (self->walk.head, 0, (guint) self->day))
    return self->day;
  for (guint day = 0; day < 7; day++)
    if (trellis_week_head_is_on (self->walk.head, 0, day))
      return (int) day;
  return self->day;
}

static gboolean
enter_whole_days (TrellisWeekTimetable *self)
{
  if (trellis_week_head_get_n_cells (self->walk.head) == 0)
    return FALSE;
  if (is_in (self, self->walk.head))
    trellis_week_timetable_enter (self, self->current, self->day);
  else
    trellis_week_timetable_enter (self, trellis_week_head_get_cell (self->walk.head, 0),
                                  day_of_first (self));
  return TRUE;
}

static gboolean
enter_hours (TrellisWeekTimetable *self)
{
  int day = self->current ? self->day : (int) (self->date - self->days.first);
  int now = self->date == trellis_today () ? trellis_instant_minute (trellis_now (), NULL) : 0;
  GtkWidget *cell = is_in (self, self->walk.grid)
                        ? self->current
                        : trellis_week_walk_timed (&self->walk, &day, now);

  if (cell)
    trellis_week_timetable_enter (self, cell, day);
  return cell != NULL;
}

/* Two stops: the events that last whole days, and those with a time. */
static gboolean
tab (TrellisWeekTimetable *self, gboolean inside, gboolean forward)
{
  if (!inside)
    return forward ? enter_whole_days (self) || enter_hours (self)
                   : enter_hours (self) || enter_whole_days (self);
  if (forward)
    return is_in (self, self->walk.head) && enter_hours (self);
  return is_in (self, self->walk.grid) && enter_whole_days (self);
}

/**
 * trellis_week_timetable_walk: (skip)
 * @self: a timetable
 * @direction: where to
 *
 * Moves the focus, as its virtual function says.
 *
 * Returns: %FALSE if the focus leaves
 */
gboolean
trellis_week_timetable_walk (TrellisWeekTimetable *self, GtkDirectionType direction)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean inside = trellis_calendar_has_focus (widget);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

  if (direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD)
    return tab (self, inside, direction == GTK_DIR_TAB_FORWARD);
  if (!inside || !trellis_week_timetable_current (self))
    return tab (self, FALSE, TRUE);
  if (direction == GTK_DIR_UP || direction == GTK_DIR_DOWN)
    walk_events (self, direction == GTK_DIR_UP ? -1 : 1);
  else
    walk_days (self, (direction == GTK_DIR_LEFT) == rtl ? 1 : -1);
  return TRUE;
}
