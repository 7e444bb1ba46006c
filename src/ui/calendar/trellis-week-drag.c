/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Carrying by a pointer. A mouse drags a cell or a row of the backlog; a finger rests on it first, for else it scrolls.
 * The lower edge of a cell makes the event longer or shorter. */
#include "config.h"

#include "ui/calendar/trellis-week-drag.h"

#include "base/trellis-time.h"
#include "ui/calendar/trellis-calendar-choice.h"
#include "ui/calendar/trellis-event-cell.h"
#include "ui/calendar/trellis-week-choose.h"

#define THRESHOLD 8 /* pixels before a press becomes a drag */
#define EDGE 7 /* pixels of the lower edge that resize */
#define EDGE_FOR_FINGERS 16
#define LEAST_FOR_EDGE 20 /* what is lower has no edge of its own */
#define SCROLL_MS 30

typedef struct {
  TrellisCalendarView *view; /* borrowed */
  TrellisWeekCarry *carry; /* borrowed */
  GtkGesture *drag, *press; /* borrowed from the view */
  TrellisEvent *event; /* that was pressed; %NULL for none */
  double x, y; /* where it was pressed */
  double at_x, at_y; /* where the pointer is */
  double into; /* minutes from the start of the event to the press */
  gboolean resize;
  gboolean fine; /* Shift is held */
  gboolean carries;
  guint scroll_id;
} Drag;

static TrellisWeekTimetable *
timetable_of (Drag *self)
{
  return trellis_week_carry_get_host (self->carry)->get_timetable (self->view);
}

static TrellisBacklog *
backlog_of (Drag *self)
{
  return trellis_week_carry_get_host (self->carry)->get_backlog (self->view);
}

static gboolean
is_planning (Drag *self)
{
  return trellis_calendar_data_get_organise (trellis_calendar_view_get_data (self->view)) &&
         !trellis_week_carry_get_event (self->carry);
}

/* The cell at a place, unless it stands for several events. */
static GtkWidget *
cell_at (Drag *self, double x, double y)
{
  GtkWidget *picked = gtk_widget_pick (GTK_WIDGET (self->view), x, y, GTK_PICK_DEFAULT);

  return TRELLIS_IS_EVENT_CELL (picked) &&
                 trellis_event_cell_get_event (TRELLIS_EVENT_CELL (picked))
             ? picked
             : NULL;
}

static gboolean
is_at_edge (Drag *self, GtkWidget *cell, double x, double y, int edge)
{
  int height = gtk_widget_get_height (cell);

  return trellis_event_cell_get_minute (TRELLIS_EVENT_CELL (cell)) >= 0 &&
         height >= LEAST_FOR_EDGE &&
         gtk_widget_translate_coordinates (GTK_WIDGET (self->view), cell, x, y, &x, &y) &&
         y >= height - edge;
}

static gboolean
is_over_backlog (Drag *self)
{
  TrellisBacklog *backlog = backlog_of (self);
  double x, y;

  return backlog &&
         gtk_widget_translate_coordinates (GTK_WIDGET (self->view), GTK_WIDGET (backlog),
                                           self->at_x, self->at_y, &x, &y) &&
         gtk_widget_contains (GTK_WIDGET (backlog), x, y);
}

/* What would be carried from here. */
static void
find_event (Drag *self, double x, double y, gboolean by_finger)
{
  GtkWidget *cell = cell_at (self, x, y);
  TrellisBacklog *backlog = backlog_of (self);
  TrellisEvent *event = NULL;
  gint64 date, start;
  int minute, lane;

  self->into = 0;
  self->resize = FALSE;
  if (cell) {
    event = trellis_event_cell_get_event (TRELLIS_EVENT_CELL (cell));
    self->resize = is_at_edge (self, cell, x, y, by_finger ? EDGE_FOR_FINGERS : EDGE);
  } else if (backlog) {
    event = trellis_backlog_get_event_of (backlog, gtk_widget_pick (GTK_WIDGET (self->view), x, y,
                                                                    GTK_PICK_DEFAULT));
  }
  g_set_object (&self->event, event);
  if (!cell || !trellis_week_timetable_find_at (timetable_of (self), GTK_WIDGET (self->view), x, y,
                                                &date, &minute, &lane))
    return;
  start = trellis_entity_get_number (event, TRELLIS_EVENT_START);
  self->into = (double) (trellis_instant_from_local (date, minute, NULL) - start) / TRELLIS_MINUTE;
}

static void
move (Drag *self)
{
  gint64 date, instant;
  int minute, lane, slot = self->fine ? TRELLIS_CARRY_FINE : TRELLIS_CARRY_SLOT;

  if (is_over_backlog (self) ||
      !trellis_week_timetable_find_at (timetable_of (self), GTK_WIDGET (self->view), self->at_x,
                                       self->at_y, &date, &minute, &lane))
    return;
  instant = trellis_instant_from_local (date, minute, NULL);
  if (!self->resize)
    instant -= (gint64) self->into * TRELLIS_MINUTE;
  trellis_week_carry_point (self->carry, instant, self->resize ? -1 : lane, self->resize, slot);
}

static gboolean
scroll_cb (gpointer data)
{
  Drag *self = data;

  if (!is_over_backlog (self) &&
      trellis_week_timetable_scroll_at (timetable_of (self), GTK_WIDGET (self->view), self->at_x,
                                        self->at_y))
    move (self);
  return G_SOURCE_CONTINUE;
}

static void
begin (Drag *self)
{
  g_autoptr (GPtrArray) others = NULL;

  if (self->carries || !self->event)
    return;
  self->carries = TRUE;
  if (!self->resize) /* an end is that of one event */
    others = trellis_calendar_choice_beside (trellis_calendar_view_get_data (self->view),
                                             self->event);
  trellis_week_carry_begin (self->carry, self->event, others, TRUE);
  gtk_gesture_set_state (self->drag, GTK_EVENT_SEQUENCE_CLAIMED);
  self->scroll_id = g_timeout_add (SCROLL_MS, scroll_cb, self);
}

static void
stop (Drag *self)
{
  self->carries = FALSE;
  g_clear_handle_id (&self->scroll_id, g_source_remove);
  g_clear_object (&self->event);
}

static gboolean
is_finger (GtkGesture *gesture)
{
  GdkDevice *device = gtk_event_controller_get_current_event_device (
      GTK_EVENT_CONTROLLER (gesture));

  return device && gdk_device_get_source (device) == GDK_SOURCE_TOUCHSCREEN;
}

static void
drag_begin_cb (GtkGestureDrag *gesture, double x, double y, Drag *self)
{
  self->x = self->at_x = x;
  self->y = self->at_y = y;
  if (!is_planning (self)) {
    gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_DENIED);
    return;
  }
  find_event (self, x, y, is_finger (GTK_GESTURE (gesture)));
  if (!self->event) {
    gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_DENIED);
  } else if (gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture)) &
             GDK_CONTROL_MASK) {
    g_autoptr (TrellisEvent) event = g_steal_pointer (&self->event);

    gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED); /* no click */
    trellis_week_choose (self->view, self->carry, event);
  }
}

static void
drag_update_cb (GtkGestureDrag *gesture, double dx, double dy, Drag *self)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (
      GTK_EVENT_CONTROLLER (gesture));

  self->at_x = self->x + dx;
  self->at_y = self->y + dy;
  self->fine = (state & GDK_SHIFT_MASK) != 0;
  if (!self->carries && dx * dx + dy * dy > THRESHOLD * THRESHOLD) {
    if (is_finger (GTK_GESTURE (gesture))) { /* it scrolls */
      gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_DENIED);
      return;
    }
    begin (self);
  }
  if (self->carries && trellis_week_carry_get_event (self->carry))
    move (self);
}

static void
drag_end_cb (GtkGestureDrag *gesture, double dx, double dy, Drag *self)
{
  gboolean carries = self->carries && trellis_week_carry_get_event (self->carry);
  gboolean over = carries && !self->resize && is_over_backlog (self);

  stop (self);
  if (over)
    trellis_week_carry_unplace (self->carry);
  else if (carries)
    trellis_week_carry_drop (self->carry);
}

static void
cancel_cb (GtkGesture *gesture, GdkEventSequence *sequence, Drag *self)
{
  gboolean carries = self->carries && trellis_week_carry_get_event (self->carry);

  stop (self);
  if (carries)
    trellis_week_carry_put_back (self->carry);
}

static void
pressed_cb (GtkGestureLongPress *gesture, double x, double y, Drag *self)
{
  begin (self);
}

/* Shows that the lower edge can be dragged. */
static void
motion_cb (GtkEventControllerMotion *motion, double x, double y, Drag *self)
{
  GtkWidget *cell = is_planning (self) ? cell_at (self, x, y) : NULL;

  gtk_widget_set_cursor_from_name (
      GTK_WIDGET (self->view), cell && is_at_edge (self, cell, x, y, EDGE) ? "ns-resize" : NULL);
}

static void
free_drag (gpointer data, GObject *view)
{
  stop (data);
  g_free (data);
}

/**
 * trellis_week_drag_add:
 * @view: a week view
 * @carry: what carries in it
 *
 * Lets a pointer carry events in the view.
 */
void
trellis_week_drag_add (TrellisCalendarView *view, TrellisWeekCarry *carry)
{
  Drag *self = g_new0 (Drag, 1);
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkWidget *widget = GTK_WIDGET (view);

  self->view = view;
  self->carry = carry;
  self->drag = gtk_gesture_drag_new ();
  self->press = gtk_gesture_long_press_new ();
  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (self->press), TRUE);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (self->drag), GTK_PHASE_CAPTURE);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (self->press),
                                              GTK_PHASE_CAPTURE);
  g_signal_connect (self->drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect (self->drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect (self->drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  g_signal_connect (self->drag, "cancel", G_CALLBACK (cancel_cb), self);
  g_signal_connect (self->press, "pressed", G_CALLBACK (pressed_cb), self);
  g_signal_connect (motion, "motion", G_CALLBACK (motion_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (self->press));
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (self->drag));
  gtk_gesture_group (self->press, self->drag);
  gtk_widget_add_controller (widget, motion);
  g_object_weak_ref (G_OBJECT (view), free_drag, self);
}
