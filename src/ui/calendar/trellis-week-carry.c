/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/calendar/trellis-week-carry.h"

#include "ui/calendar/trellis-calendar-text.h"
#include "ui/calendar/trellis-carry-clashes.h"
#include "ui/calendar/trellis-carry-origin.h"
#include "ui/calendar/trellis-carry-text.h"
#include "ui/calendar/trellis-event-moving.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-doing.h"

#include <glib/gi18n.h>

struct _TrellisWeekCarry {
  TrellisCalendarView *view; /* borrowed: its owner */
  const TrellisWeekCarryHost *host;
  TrellisEvent *event; /* as it was; %NULL while nothing is carried */
  TrellisEvent *shown; /* as it would be */
  TrellisCarry carry;
  gint64 came_from; /* the day the view was at */
  gboolean by_pointer;
  GtkWidget *root; /* weak: where keys are caught */
  GtkEventController *keys; /* borrowed from it */
  guint left_id;
};

static TrellisCalendarData *
data_of (TrellisWeekCarry *self)
{
  return trellis_calendar_view_get_data (self->view);
}

static TrellisLibrary *
library_of (TrellisWeekCarry *self)
{
  return trellis_calendar_data_get_library (data_of (self));
}

static const char *
lane_name (TrellisWeekCarry *self)
{
  const TrellisWeekLanes *lanes = self->host->get_lanes (self->view);

  return lanes && self->carry.to.lane >= 0
             ? trellis_week_lanes_get_name (lanes, (guint) self->carry.to.lane)
             : NULL;
}

/* Saying -------------------------------------------------------------------------------------- */

/* What is new, and then at once what it clashes with. */
static void
say_with_clashes (TrellisWeekCarry *self, const char *words)
{
  g_autofree char *clashes = trellis_carry_clashes_describe (library_of (self), self->shown, NULL);
  g_autofree char *said = *clashes ? g_strdup_printf (_ ("%s, %s"), words, clashes)
                                   : g_strdup (words);

  trellis_announce (self->view, said);
}

static char *
where (TrellisWeekCarry *self)
{
  g_autofree char *words = trellis_carry_text_where (data_of (self), &self->carry,
                                                     trellis_entity_get_title (self->event));
  const char *lane = lane_name (self);

  return lane ? g_strdup_printf (_ ("%s, %s"), words, lane) : g_steal_pointer (&words);
}

/**
 * trellis_week_carry_say_where:
 * @self: a carrier that carries something
 *
 * Says what is carried, where it is and what to do with it.
 */
void
trellis_week_carry_say_where (TrellisWeekCarry *self)
{
  g_autofree char *words = where (self);

  say_with_clashes (self, words);
}

/* Beginning ----------------------------------------------------------------------------------- */

static gboolean
left_cb (gpointer data)
{
  TrellisWeekCarry *self = data;
  GtkWidget *carried = GTK_WIDGET (
      trellis_week_timetable_get_carried (self->host->get_timetable (self->view)));

  self->left_id = 0;
  if (self->event && !gtk_widget_is_focus (carried) && !self->by_pointer)
    trellis_week_carry_put_back (self);
  return G_SOURCE_REMOVE;
}

/* Whoever goes elsewhere leaves it where it was. A window that is left keeps its focus, and what is carried. */
static void
focus_cb (GtkWidget *root, GParamSpec *pspec, TrellisWeekCarry *self)
{
  if (!self->left_id)
    self->left_id = g_idle_add (left_cb, self);
}

static void
catch_keys (TrellisWeekCarry *self)
{
  g_set_weak_pointer (&self->root, GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self->view))));
  if (!self->root)
    return;
  self->keys = self->host->make_keys (self, GTK_WIDGET (self->view));
  gtk_widget_add_controller (self->root, self->keys);
  g_signal_connect (self->root, "notify::focus-widget", G_CALLBACK (focus_cb), self);
}

static void
release_keys (TrellisWeekCarry *self)
{
  g_clear_handle_id (&self->left_id, g_source_remove);
  if (self->root && self->keys) {
    gtk_widget_remove_controller (self->root, self->keys);
    g_signal_handlers_disconnect_by_func (self->root, focus_cb, self);
  }
  self->keys = NULL;
  g_clear_weak_pointer (&self->root);
}

/* On the day one is at. */
static gint64
usual_start (TrellisWeekCarry *self, TrellisEvent *event)
{
  gint64 date;
  int minute;

  trellis_calendar_view_get_slot (self->view, &date, &minute);
  return trellis_carry_origin_start (library_of (self), event, date, minute);
}

static void
apply (TrellisWeekCarry *self)
{
  const TrellisWeekLanes *lanes = self->host->get_lanes (self->view);

  trellis_carry_apply (&self->carry, self->shown);
  if (lanes && self->carry.to.lane >= 0 && self->carry.to.lane != self->carry.from.lane)
    trellis_entity_set_text (self->shown, TRELLIS_EVENT_HOST,
                             trellis_week_lanes_get_uid (lanes, (guint) self->carry.to.lane));
  else
    trellis_entity_set_text (self->shown, TRELLIS_EVENT_HOST,
                             trellis_entity_get_text (self->event, TRELLIS_EVENT_HOST));
}

/**
 * trellis_week_carry_begin:
 * @self: a carrier
 * @event: an event, placed or in the backlog
 * @by_pointer: whether a pointer carries it
 *
 * Picks an event up. What is carried has the focus, and its name says what can be done.
 */
void
trellis_week_carry_begin (TrellisWeekCarry *self, TrellisEvent *event, gboolean by_pointer)
{
  g_autofree char *words = NULL, *clashes = NULL, *name = NULL;
  GtkWidget *carried;

  if (self->event)
    return;
  self->came_from = trellis_calendar_view_get_date (self->view);
  self->by_pointer = by_pointer;
  trellis_carry_init (&self->carry, event, usual_start (self, event));
  trellis_carry_origin_set_working_day (library_of (self), &self->carry);
  self->event = g_object_ref (event);
  self->shown = trellis_entity_dup (event);
  self->host->hold (self->view, event);
  trellis_week_carry_update_lanes (self);
  self->host->follow (self->view);
  words = where (self);
  clashes = trellis_carry_clashes_describe (library_of (self), self->shown, NULL);
  /* TRANSLATORS: what is carried, and how keys move it */
  name = g_strdup_printf (_ ("%s%s%s. Arrows move, Return drops, Escape puts it back."), words,
                          *clashes ? ", " : "", clashes);
  carried = trellis_week_timetable_get_carried (self->host->get_timetable (self->view));
  trellis_a11y_name (carried, name);
  trellis_week_timetable_grab_carried (self->host->get_timetable (self->view));
  catch_keys (self);
}

/**
 * trellis_week_carry_update_lanes:
 * @self: a carrier
 *
 * Looks up in which of the lanes what is carried is, after others are shown.
 */
void
trellis_week_carry_update_lanes (TrellisWeekCarry *self)
{
  const TrellisWeekLanes *lanes = self->host->get_lanes (self->view);

  if (!self->event)
    return;
  self->carry.n_lanes = lanes ? (int) lanes->n : 0;
  self->carry.from.lane = lanes ? (int) trellis_week_lanes_of (lanes, self->event) : -1;
  self->carry.to.lane = lanes ? (int) trellis_week_lanes_of (lanes, self->shown) : -1;
  apply (self);
}

/* Moving -------------------------------------------------------------------------------------- */

/**
 * trellis_week_carry_step:
 * @self: a carrier that carries something
 * @step: how it moves
 * @amount: by how much
 *
 * Moves it and says what has changed and what it clashes with there, or why it goes no further.
 */
void
trellis_week_carry_step (TrellisWeekCarry *self, TrellisCarryStep step, int amount)
{
  TrellisCarry before = self->carry;
  g_autofree char *words = NULL;

  if (!trellis_carry_step (&self->carry, step, amount)) {
    words = trellis_carry_text_limit (&self->carry, step, amount);
    trellis_announce (self->view, words);
    return;
  }
  apply (self);
  self->host->follow (self->view);
  words = trellis_carry_text_step (data_of (self), &before, &self->carry, lane_name (self));
  say_with_clashes (self, words);
}

/**
 * trellis_week_carry_point:
 * @self: a carrier that carries something
 * @instant: the time a pointer is at
 * @lane: its lane, -1 for none
 * @resize: whether the pointer moves its end
 * @slot: minutes to whose multiples it snaps
 *
 * Moves it to where a pointer is.
 */
void
trellis_week_carry_point (
    TrellisWeekCarry *self, gint64 instant, int lane, gboolean resize, int slot)
{
  TrellisCarrySpot before = self->carry.to;

  if (resize)
    trellis_carry_put_end (&self->carry, instant, slot);
  else {
    trellis_carry_put (&self->carry, instant, slot);
    trellis_carry_put_lane (&self->carry, lane);
  }
  if (before.date == self->carry.to.date && before.minute == self->carry.to.minute &&
      before.minutes == self->carry.to.minutes && before.lane == self->carry.to.lane)
    return;
  apply (self);
  self->host->follow (self->view);
}

/* Ending -------------------------------------------------------------------------------------- */

static void
end (TrellisWeekCarry *self)
{
  release_keys (self);
  g_clear_object (&self->event);
  g_clear_object (&self->shown);
  trellis_carry_clear (&self->carry);
}

static void
failed_cb (gpointer view)
{
  trellis_calendar_view_load (view);
}

/* The words of the outcome, with what it clashes with there. */
static char *
outcome (TrellisWeekCarry *self)
{
  g_autofree char *words = trellis_carry_text_outcome (
      data_of (self), &self->carry,
      self->carry.to.lane != self->carry.from.lane ? lane_name (self) : NULL);
  g_autofree char *clashes = trellis_carry_clashes_describe (library_of (self), self->shown, NULL);

  return *clashes ? g_strdup_printf (_ ("%s, %s"), words, clashes) : g_steal_pointer (&words);
}

/**
 * trellis_week_carry_drop:
 * @self: a carrier that carries something
 *
 * Leaves it where it is: one action, with Undo. Where it was picked up, nothing is done.
 */
void
trellis_week_carry_drop (TrellisWeekCarry *self)
{
  g_autoptr (TrellisEvent) event = NULL;
  g_autofree char *said = NULL, *uid = NULL;
  TrellisCalendarView *view = self->view;
  const TrellisWeekCarryHost *host = self->host;
  TrellisLibrary *library = library_of (self);
  gboolean placed = self->carry.placed;

  if (!trellis_carry_is_moved (&self->carry)) {
    trellis_week_carry_put_back (self);
    return;
  }
  uid = g_strdup (trellis_entity_get_uid (self->event));
  event = trellis_library_get (library, TRELLIS_TYPE_EVENT, uid);
  if (!event) {
    end (self);
    host->land (view, NULL, NULL);
    trellis_tell (view, _ ("The event has been deleted meanwhile"), FALSE);
    return;
  }
  trellis_carry_apply (&self->carry, event);
  trellis_entity_set_text (event, TRELLIS_EVENT_HOST,
                           trellis_entity_get_text (self->shown, TRELLIS_EVENT_HOST));
  said = outcome (self);
  end (self);
  host->land (view, uid, event);
  trellis_event_moving_save (view, library, event, placed, said, failed_cb);
}

/**
 * trellis_week_carry_unplace:
 * @self: a carrier that carries something
 *
 * Drops it in the backlog.
 */
void
trellis_week_carry_unplace (TrellisWeekCarry *self)
{
  g_autofree char *uid = g_strdup (trellis_entity_get_uid (self->event));
  TrellisCalendarView *view = self->view;
  const TrellisWeekCarryHost *host = self->host;
  TrellisLibrary *library = library_of (self);

  if (!self->carry.placed) {
    trellis_week_carry_put_back (self);
    return;
  }
  end (self);
  host->land (view, NULL, NULL);
  trellis_event_moving_unplace (view, library, uid);
}

/**
 * trellis_week_carry_put_back:
 * @self: a carrier that carries something
 *
 * Takes it back to where it was picked up.
 */
void
trellis_week_carry_put_back (TrellisWeekCarry *self)
{
  g_autofree char *uid = g_strdup (trellis_entity_get_uid (self->event));
  TrellisCalendarView *view = self->view;
  const TrellisWeekCarryHost *host = self->host;
  gboolean placed = self->carry.placed;

  trellis_calendar_view_set_date (view, self->came_from);
  end (self);
  host->land (view, uid, NULL);
  trellis_announce (view, placed ? _ ("Put back") : _ ("Put back in the backlog"));
}

/* Object -------------------------------------------------------------------------------------- */

/**
 * trellis_week_carry_new:
 * @view: the view, which owns it
 * @host: what the view does for it, static
 *
 * Makes a carrier that carries nothing.
 *
 * Returns: (transfer full): the carrier
 */
TrellisWeekCarry *
trellis_week_carry_new (TrellisCalendarView *view, const TrellisWeekCarryHost *host)
{
  TrellisWeekCarry *self = g_new0 (TrellisWeekCarry, 1);

  self->view = view;
  self->host = host;
  return self;
}

/**
 * trellis_week_carry_get_host:
 * @self: a carrier
 *
 * What its view does for it.
 *
 * Returns: (transfer none): the host
 */
const TrellisWeekCarryHost *
trellis_week_carry_get_host (TrellisWeekCarry *self)
{
  return self->host;
}

/**
 * trellis_week_carry_free:
 * @self: a carrier
 *
 * Frees it; what it carries stays where it was.
 */
void
trellis_week_carry_free (TrellisWeekCarry *self)
{
  end (self);
  g_free (self);
}

/**
 * trellis_week_carry_get_event:
 * @self: a carrier
 *
 * What it carries, as it was.
 *
 * Returns: (transfer none) (nullable): the event, %NULL for nothing
 */
TrellisEvent *
trellis_week_carry_get_event (TrellisWeekCarry *self)
{
  return self->event;
}

/**
 * trellis_week_carry_get_shown:
 * @self: a carrier
 *
 * What it carries, as it would be.
 *
 * Returns: (transfer none) (nullable): the event, %NULL for nothing
 */
TrellisEvent *
trellis_week_carry_get_shown (TrellisWeekCarry *self)
{
  return self->shown;
}

/**
 * trellis_week_carry_is_by_pointer:
 * @self: a carrier
 *
 * Whether a pointer carries and not keys.
 *
 * Returns: %TRUE if one does
 */
gboolean
trellis_week_carry_is_by_pointer (TrellisWeekCarry *self)
{
  return self->by_pointer;
}

/**
 * trellis_week_carry_get_date:
 * @self: a carrier
 *
 * The day on which what it carries would be, by the clocks here.
 *
 * Returns: a date, 0 for nothing
 */
gint64
trellis_week_carry_get_date (TrellisWeekCarry *self)
{
  return self->shown ? trellis_calendar_text_date (self->shown) : 0;
}
