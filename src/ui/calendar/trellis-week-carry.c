/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/calendar/trellis-week-carry-private.h"

#include "ui/calendar/trellis-calendar-text.h"
#include "ui/calendar/trellis-carry-clashes.h"
#include "ui/calendar/trellis-carry-origin.h"
#include "ui/calendar/trellis-carry-others.h"
#include "ui/calendar/trellis-carry-text.h"
#include "ui/common/trellis-a11y.h"

#include <glib/gi18n.h>

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

/**
 * trellis_week_carry_lane_name: (skip)
 * @self: a carrier that carries something
 *
 * Names the lane it is in.
 *
 * Returns: (transfer none) (nullable): the name, %NULL for none
 */
const char *
trellis_week_carry_lane_name (TrellisWeekCarry *self)
{
  const TrellisWeekLanes *lanes = self->host->get_lanes (self->view);

  return lanes && self->carry.to.lane >= 0
             ? trellis_week_lanes_get_name (lanes, (guint) self->carry.to.lane)
             : NULL;
}

/* Saying -------------------------------------------------------------------------------------- */

/* Of one what it clashes with, of several how often. */
static char *
clashes (TrellisWeekCarry *self)
{
  return self->others ? trellis_carry_others_clashes (self->others, library_of (self), self->shown)
                      : trellis_carry_clashes_describe (library_of (self), self->shown, NULL);
}

/**
 * trellis_week_carry_with_clashes: (skip)
 * @self: a carrier that carries something
 * @words: what is new
 *
 * Says what is new, and then at once what it clashes with.
 *
 * Returns: (transfer full): the words
 */
char *
trellis_week_carry_with_clashes (TrellisWeekCarry *self, const char *words)
{
  g_autofree char *clash = clashes (self);

  return *clash ? g_strdup_printf (_ ("%s, %s"), words, clash) : g_strdup (words);
}

static void
say_with_clashes (TrellisWeekCarry *self, const char *words)
{
  g_autofree char *said = trellis_week_carry_with_clashes (self, words);

  trellis_announce (self->view, said);
}

static char *
where (TrellisWeekCarry *self)
{
  g_autofree char *titles = self->others ? trellis_carry_others_titles (self->others, self->event)
                                         : NULL;
  g_autofree char *words = trellis_carry_text_where (
      data_of (self), &self->carry, titles ? titles : trellis_entity_get_title (self->event));
  const char *lane = trellis_week_carry_lane_name (self);

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

  trellis_carry_apply_to (&self->carry, self->shown, self->event, lanes);
  if (self->others)
    trellis_carry_others_apply (self->others, lanes);
}

/**
 * trellis_week_carry_begin:
 * @self: a carrier
 * @event: an event, placed or in the backlog
 * @others: (nullable) (element-type TrellisEvent): what is carried with it
 * @by_pointer: whether a pointer carries it
 *
 * Picks an event up, and others with it. What is carried has the focus, and its name says what can be done.
 */
void
trellis_week_carry_begin (TrellisWeekCarry *self,
                          TrellisEvent *event,
                          GPtrArray *others,
                          gboolean by_pointer)
{
  g_autofree char *words = NULL, *known = NULL, *name = NULL;
  GtkWidget *carried;

  if (self->event)
    return;
  self->came_from = trellis_calendar_view_get_date (self->view);
  self->by_pointer = by_pointer;
  trellis_carry_init (&self->carry, event, usual_start (self, event));
  trellis_carry_origin_set_working_day (library_of (self), &self->carry);
  self->event = g_object_ref (event);
  self->shown = trellis_entity_dup (event);
  if (others && others->len)
    self->others = trellis_carry_others_new (others, event, usual_start (self, event));
  self->host->hold (self->view, event);
  trellis_week_carry_update_lanes (self);
  self->host->follow (self->view);
  words = where (self);
  known = trellis_week_carry_with_clashes (self, words);
  name = self->others /* TRANSLATORS: what is carried, and how keys move it */
             ? g_strdup_printf (_ ("%s. Arrows move, Return drops, Escape puts them back."), known)
             : g_strdup_printf (_ ("%s. Arrows move, Return drops, Escape puts it back."), known);
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
  if (self->others)
    trellis_carry_others_set_lanes (self->others, lanes);
  apply (self);
}

/* Moving -------------------------------------------------------------------------------------- */

/* All or none of what is carried. */
static gboolean
others_follow (TrellisWeekCarry *self, const TrellisCarrySpot *before)
{
  if (!self->others || trellis_carry_others_follow (self->others, &self->carry))
    return TRUE;
  self->carry.to = *before;
  return FALSE;
}

static char *
limit_words (TrellisWeekCarry *self, TrellisCarryStep step, int amount, gboolean by_others)
{
  if (self->others && step == TRELLIS_CARRY_LENGTH)
    return g_strdup (_ ("Several events keep their lengths while they are carried"));
  return by_others ? g_strdup (_ ("One of the others cannot go there"))
                   : trellis_carry_text_limit (&self->carry, step, amount);
}

static char *
step_words (TrellisWeekCarry *self, const TrellisCarry *before)
{
  g_autofree char *words = trellis_carry_text_step (data_of (self), before, &self->carry,
                                                    trellis_week_carry_lane_name (self));
  g_autofree char *count = self->others ? trellis_carry_others_count (self->others) : NULL;

  return count ? g_strdup_printf (_ ("%s, %s"), count, words) : g_steal_pointer (&words);
}

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
  gboolean goes = !(self->others && step == TRELLIS_CARRY_LENGTH) &&
                  trellis_carry_step (&self->carry, step, amount);

  if (!goes || !others_follow (self, &before.to)) {
    words = limit_words (self, step, amount, goes);
    trellis_announce (self->view, words);
    return;
  }
  apply (self);
  self->host->follow (self->view);
  words = step_words (self, &before);
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
  if (!others_follow (self, &before))
    return;
  if (before.date == self->carry.to.date && before.minute == self->carry.to.minute &&
      before.minutes == self->carry.to.minutes && before.lane == self->carry.to.lane)
    return;
  apply (self);
  self->host->follow (self->view);
}

/**
 * trellis_week_carry_end: (skip)
 * @self: a carrier
 *
 * Carries nothing any more.
 */
void
trellis_week_carry_end (TrellisWeekCarry *self)
{
  release_keys (self);
  g_clear_object (&self->event);
  g_clear_object (&self->shown);
  g_clear_pointer (&self->others, g_ptr_array_unref);
  trellis_carry_clear (&self->carry);
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
  trellis_week_carry_end (self);
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

/**
 * trellis_week_carry_get_others:
 * @self: a carrier
 *
 * What it carries with the event.
 *
 * Returns: (transfer none) (nullable) (element-type TrellisCarryOther): the others, %NULL for none
 */
GPtrArray *
trellis_week_carry_get_others (TrellisWeekCarry *self)
{
  return self->others;
}
