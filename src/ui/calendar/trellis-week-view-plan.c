/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a week view does for those who plan: it follows what is carried, and shows it where it lands. */
#include "config.h"

#include "ui/calendar/trellis-week-view-private.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "ui/calendar/trellis-calendar-choice.h"
#include "ui/calendar/trellis-carry-others.h"
#include "ui/calendar/trellis-event-moving.h"
#include "ui/calendar/trellis-week-carry-keys.h"
#include "ui/calendar/trellis-week-choose.h"
#include "ui/calendar/trellis-week-frame.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-list.h"

#include <glib/gi18n.h>

static gboolean
shows (TrellisWeekView *self, GtkWidget *child)
{
  return child && trellis_week_frame_get_main (TRELLIS_WEEK_FRAME (self->frame)) == child;
}

static TrellisCalendarData *
data_of (TrellisWeekView *self)
{
  return trellis_calendar_view_get_data (TRELLIS_CALENDAR_VIEW (self));
}

static gint64
first_of_week (gint64 date)
{
  return date - (trellis_date_weekday (date) - trellis_text_first_weekday () + 7) % 7;
}

/**
 * trellis_week_view_show_carried: (skip)
 * @self: a view
 *
 * Shows the part of what is carried that is in view.
 */
void
trellis_week_view_show_carried (TrellisWeekView *self)
{
  TrellisEvent *event = trellis_week_carry_get_shown (self->carry);
  TrellisWeekCarried carried = { event, 0, 0, -1, -1, -1, FALSE };
  gint64 start, end;

  if (!self->timetable)
    return;
  if (!event) {
    trellis_week_timetable_set_carried (TRELLIS_WEEK_TIMETABLE (self->timetable), NULL);
    return;
  }
  start = trellis_entity_get_number (event, TRELLIS_EVENT_START);
  end = trellis_entity_get_number (event, TRELLIS_EVENT_END);
  if (!trellis_week_days_touch (&self->days, trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY),
                                start, end, &carried.first, &carried.last))
    return;
  if (!trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY)) {
    trellis_week_days_clip (&self->days, carried.first, start, end, &carried.from, &carried.to);
    carried.last = carried.first; /* what goes past midnight is drawn up to it */
  }
  carried.by_pointer = trellis_week_carry_is_by_pointer (self->carry);
  if (self->lanes)
    carried.lane = (int) trellis_week_lanes_of (self->lanes, event);
  trellis_week_timetable_set_carried (TRELLIS_WEEK_TIMETABLE (self->timetable), &carried);
}

static gint
by_start (gconstpointer a, gconstpointer b)
{
  gint64 one = trellis_entity_get_number (*(gpointer *) a, TRELLIS_EVENT_START);
  gint64 other = trellis_entity_get_number (*(gpointer *) b, TRELLIS_EVENT_START);

  return (one > other) - (one < other);
}

static void
leave_out (TrellisWeekView *self, TrellisEvent *event)
{
  for (guint i = self->events->len; event && i > 0; i--)
    if (g_str_equal (trellis_entity_get_uid (self->events->pdata[i - 1]),
                     trellis_entity_get_uid (event)))
      g_ptr_array_remove_index (self->events, i - 1);
}

/* In the place of what it was, if it is in this week. */
static void
put_in (TrellisWeekView *self, TrellisEvent *event)
{
  guint first, last;

  leave_out (self, event);
  if (trellis_week_days_touch (&self->days, trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY),
                               trellis_entity_get_number (event, TRELLIS_EVENT_START),
                               trellis_entity_get_number (event, TRELLIS_EVENT_END), &first, &last))
    g_ptr_array_add (self->events, g_object_ref (event));
}

/**
 * trellis_week_view_leave_out_carried: (skip)
 * @self: a view
 *
 * Takes what is carried from the events, for it is not where it was; what is carried with it is shown where it would be.
 */
void
trellis_week_view_leave_out_carried (TrellisWeekView *self)
{
  GPtrArray *others = trellis_week_carry_get_others (self->carry);

  leave_out (self, trellis_week_carry_get_event (self->carry));
  for (guint i = 0; others && i < others->len; i++)
    put_in (self, ((TrellisCarryOther *) others->pdata[i])->shown);
  if (others)
    g_ptr_array_sort (self->events, by_start);
}

/**
 * trellis_week_view_select_row: (skip)
 * @self: a view that shows a list
 * @uid: (nullable): uid of an event
 *
 * Selects the row of an event, if it is there.
 */
void
trellis_week_view_select_row (TrellisWeekView *self, const char *uid)
{
  for (guint i = 0; uid && i < self->events->len; i++)
    if (g_str_equal (trellis_entity_get_uid (self->events->pdata[i]), uid))
      trellis_list_select (TRELLIS_LIST_PANE (self->list), i);
}

/* The row of a list, the cell of a timetable, or what is still in the backlog. */
static void
focus_landed (TrellisWeekView *self, const char *uid, gboolean dropped)
{
  gint64 date = trellis_calendar_view_get_date (TRELLIS_CALENDAR_VIEW (self));

  if (shows (self, self->list)) {
    trellis_week_view_select_row (self, uid);
    gtk_widget_child_focus (self->list, GTK_DIR_TAB_FORWARD);
    return;
  }
  if (uid && !dropped && self->backlog && gtk_widget_get_mapped (self->backlog) &&
      trellis_backlog_focus_event (TRELLIS_BACKLOG (self->backlog), uid))
    return;
  if (!shows (self, self->timetable) ||
      !trellis_week_timetable_go_to (TRELLIS_WEEK_TIMETABLE (self->timetable), uid, date, 0))
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

/* Planning ------------------------------------------------------------------------------------ */

static gboolean
may_plan (TrellisWeekView *self)
{
  if (trellis_calendar_data_get_organise (data_of (self)))
    return TRUE;
  trellis_tell (self, _ ("Turn on Organise in the main menu to plan events"), FALSE);
  return FALSE;
}

/**
 * trellis_week_view_carry_action: (skip)
 * @widget: a view
 * @name: name of the action
 * @parameter: (nullable): none
 *
 * Picks up the event that has the focus.
 */
void
trellis_week_view_carry_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TrellisEvent *event = trellis_calendar_view_get_event (TRELLIS_CALENDAR_VIEW (widget));

  if (event)
    trellis_week_view_carry (TRELLIS_WEEK_VIEW (widget), trellis_entity_get_uid (event));
}

/**
 * trellis_week_view_choose_action: (skip)
 * @widget: a view
 * @name: name of the action
 * @parameter: (nullable): none
 *
 * Chooses the event that has the focus, or does so no longer.
 */
void
trellis_week_view_choose_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TrellisWeekView *self = TRELLIS_WEEK_VIEW (widget);
  TrellisEvent *event = trellis_calendar_view_get_event (TRELLIS_CALENDAR_VIEW (self));

  if (event && !trellis_week_carry_get_event (self->carry) && may_plan (self))
    trellis_week_choose (TRELLIS_CALENDAR_VIEW (self), self->carry, event);
}

/**
 * trellis_week_view_unplace_action: (skip)
 * @widget: a view
 * @name: name of the action
 * @parameter: (nullable): none
 *
 * Takes the event that has the focus, or that is carried, to the backlog.
 */
void
trellis_week_view_unplace_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TrellisWeekView *self = TRELLIS_WEEK_VIEW (widget);
  TrellisEvent *event = trellis_calendar_view_get_event (TRELLIS_CALENDAR_VIEW (self));

  if (trellis_week_carry_get_event (self->carry))
    trellis_week_carry_unplace (self->carry);
  else if (event && may_plan (self) &&
           !trellis_event_moving_unplace (self, trellis_calendar_data_get_library (data_of (self)),
                                          trellis_entity_get_uid (event)))
    trellis_tell (self, _ ("It is in the backlog already"), FALSE);
}

/**
 * trellis_week_view_carry:
 * @self: a view
 * @uid: uid of an event, placed or in the backlog
 *
 * Picks an event up, to be carried through the week; if it is chosen, then with the others that are.
 */
void
trellis_week_view_carry (TrellisWeekView *self, const char *uid)
{
  g_autoptr (TrellisEvent) event = NULL;
  g_autoptr (GPtrArray) others = NULL;

  if (!may_plan (self))
    return;
  event = trellis_library_get (trellis_calendar_data_get_library (data_of (self)),
                               TRELLIS_TYPE_EVENT, uid);
  if (!event)
    return;
  others = trellis_calendar_choice_beside (data_of (self), event);
  trellis_week_carry_begin (self->carry, event, others, FALSE);
}

/**
 * trellis_week_view_focus_backlog:
 * @self: a view
 *
 * Moves the focus to the backlog.
 *
 * Returns: %FALSE when it is not beside the week, for there is no width or nobody organises
 */
gboolean
trellis_week_view_focus_backlog (TrellisWeekView *self)
{
  if (!self->backlog || !gtk_widget_get_root (self->backlog))
    return FALSE;
  trellis_backlog_focus_event (TRELLIS_BACKLOG (self->backlog), NULL);
  return TRUE;
}

/**
 * trellis_week_view_describe_lanes:
 * @self: a view
 *
 * Names its lanes, such as “2 lanes: Advice East and Advice West”.
 *
 * Returns: (transfer full): the words, empty while none are shown
 */
char *
trellis_week_view_describe_lanes (TrellisWeekView *self)
{
  return self->lanes ? trellis_week_lanes_describe (self->lanes) : g_strdup ("");
}

/**
 * trellis_week_view_get_timetable: (skip)
 * @self: a view
 *
 * Its timetable, in view or not.
 *
 * Returns: (transfer none): the timetable
 */
TrellisWeekTimetable *
trellis_week_view_get_timetable (TrellisWeekView *self)
{
  if (!self->timetable)
    self->timetable = g_object_ref_sink (trellis_week_timetable_new (data_of (self)));
  return TRELLIS_WEEK_TIMETABLE (self->timetable);
}

/**
 * trellis_week_view_get_backlog: (skip)
 * @self: a view
 *
 * Its backlog.
 *
 * Returns: (transfer none) (nullable): the backlog, %NULL when it is not in view
 */
TrellisBacklog *
trellis_week_view_get_backlog (TrellisWeekView *self)
{
  return self->backlog && gtk_widget_get_mapped (self->backlog) ? TRELLIS_BACKLOG (self->backlog)
                                                                : NULL;
}

/* Of what comes from the backlog there may be no lane yet. */
static void
hold (gpointer view, TrellisEvent *event)
{
  TrellisWeekView *self = view;

  if (self->lanes)
    trellis_week_lanes_hold (self->lanes, trellis_calendar_data_get_library (data_of (self)),
                             event);
}

/* Goes where what is carried is, into another week if need be. */
static void
follow (gpointer view)
{
  TrellisWeekView *self = view;
  gint64 date = trellis_week_carry_get_date (self->carry);
  gboolean turned = first_of_week (date) != self->days.first;

  trellis_calendar_view_set_date (TRELLIS_CALENDAR_VIEW (self), date);
  if (turned)
    gtk_widget_activate_action (GTK_WIDGET (self), "calendar.turned", NULL);
  else {
    trellis_week_view_leave_out_carried (self);
    trellis_week_view_show (self);
    trellis_week_view_show_carried (self);
  }
}

/* Shows the week without anything that is carried, and moves the focus to what was. What was dropped is shown as it
 * will be once it is saved. */
static void
land (gpointer view, const char *uid, GPtrArray *events)
{
  TrellisWeekView *self = view;

  trellis_week_view_read (self);
  for (guint i = 0; events && i < events->len; i++)
    put_in (self, events->pdata[i]);
  if (events)
    g_ptr_array_sort (self->events, by_start);
  trellis_week_view_show (self);
  gtk_widget_activate_action (GTK_WIDGET (self), "calendar.turned", NULL);
  focus_landed (self, uid, events != NULL);
  trellis_week_view_show_carried (self);
}

static TrellisWeekTimetable *
host_get_timetable (gpointer view)
{
  return trellis_week_view_get_timetable (view);
}

static TrellisBacklog *
host_get_backlog (gpointer view)
{
  return trellis_week_view_get_backlog (view);
}

static const TrellisWeekLanes *
host_get_lanes (gpointer view)
{
  return TRELLIS_WEEK_VIEW (view)->lanes;
}

/**
 * trellis_week_view_get_host: (skip)
 *
 * What a week view does for what carries events through it.
 *
 * Returns: (transfer none): the host
 */
const TrellisWeekCarryHost *
trellis_week_view_get_host (void)
{
  static const TrellisWeekCarryHost host = {
    host_get_timetable,         host_get_backlog, host_get_lanes, hold, follow, land,
    trellis_week_carry_keys_new
  };

  return &host;
}
