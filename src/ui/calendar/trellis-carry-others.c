/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The events that are carried with another one: they go where it goes or it does not go there. */
#include "config.h"

#include "ui/calendar/trellis-carry-others.h"

#include "base/trellis-text.h"
#include "library/trellis-library-clashes.h"
#include "model/trellis-carry-together.h"

#include <glib/gi18n.h>

static void
free_other (gpointer data)
{
  TrellisCarryOther *self = data;

  g_object_unref (self->event);
  g_object_unref (self->shown);
  trellis_carry_clear (&self->carry);
  g_free (self);
}

static TrellisCarryOther *
get (GPtrArray *others, guint i)
{
  return g_ptr_array_index (others, i);
}

static gboolean
is_waiting (TrellisEvent *event)
{
  return !trellis_entity_is_set (event, TRELLIS_EVENT_START);
}

/**
 * trellis_carry_others_new: (skip)
 * @events: (element-type TrellisEvent): the events
 * @leader: the event they are carried with
 * @usual_start: where one from the backlog begins
 *
 * Picks them up. Those from the backlog begin one after the other, after @leader where that comes from there too.
 *
 * Returns: (transfer full) (element-type TrellisCarryOther): what is carried
 */
GPtrArray *
trellis_carry_others_new (GPtrArray *events, TrellisEvent *leader, gint64 usual_start)
{
  GPtrArray *others = g_ptr_array_new_with_free_func (free_other);

  if (is_waiting (leader))
    trellis_carry_queue (leader, &usual_start);
  for (guint i = 0; i < events->len; i++) {
    TrellisCarryOther *other = g_new0 (TrellisCarryOther, 1);
    TrellisEvent *event = events->pdata[i];
    gint64 start = is_waiting (event) ? trellis_carry_queue (event, &usual_start) : usual_start;

    other->event = g_object_ref (event);
    other->shown = trellis_entity_dup (event);
    trellis_carry_init (&other->carry, event, start);
    g_ptr_array_add (others, other);
  }
  return others;
}

/**
 * trellis_carry_others_follow: (skip)
 * @others: (element-type TrellisCarryOther): what is carried
 * @leader: the one they are carried with, where it would be
 *
 * Moves them as it moved.
 *
 * Returns: %FALSE if one of them cannot go there, and then none has moved
 */
gboolean
trellis_carry_others_follow (GPtrArray *others, const TrellisCarry *leader)
{
  g_autofree TrellisCarrySpot *before = g_new (TrellisCarrySpot, MAX (others->len, 1));

  for (guint i = 0; i < others->len; i++) {
    before[i] = get (others, i)->carry.to;
    if (trellis_carry_follow (&get (others, i)->carry, leader))
      continue;
    while (i-- > 0)
      get (others, i)->carry.to = before[i];
    return FALSE;
  }
  return TRUE;
}

/**
 * trellis_carry_others_set_lanes: (skip)
 * @others: (element-type TrellisCarryOther): what is carried
 * @lanes: (nullable): the lanes, %NULL while none are shown
 *
 * Looks up in which lanes they are.
 */
void
trellis_carry_others_set_lanes (GPtrArray *others, const TrellisWeekLanes *lanes)
{
  for (guint i = 0; i < others->len; i++) {
    TrellisCarryOther *other = get (others, i);

    other->carry.n_lanes = lanes ? (int) lanes->n : 0;
    other->carry.from.lane = lanes ? (int) trellis_week_lanes_of (lanes, other->event) : -1;
    other->carry.to.lane = lanes ? (int) trellis_week_lanes_of (lanes, other->shown) : -1;
  }
}

/**
 * trellis_carry_apply_to: (skip)
 * @carry: where an event is carried
 * @event: the event, which is changed
 * @as_it_was: the event when it was picked up
 * @lanes: (nullable): the lanes, %NULL while none are shown
 *
 * Gives an event the time, and the host of the lane, that it is carried to.
 */
void
trellis_carry_apply_to (const TrellisCarry *carry,
                        TrellisEvent *event,
                        TrellisEvent *as_it_was,
                        const TrellisWeekLanes *lanes)
{
  gboolean other_lane = lanes && carry->to.lane >= 0 && carry->to.lane != carry->from.lane;

  trellis_carry_apply (carry, event);
  trellis_entity_set_text (event, TRELLIS_EVENT_HOST,
                           other_lane ? trellis_week_lanes_get_uid (lanes, (guint) carry->to.lane)
                                      : trellis_entity_get_text (as_it_was, TRELLIS_EVENT_HOST));
}

/**
 * trellis_carry_others_apply: (skip)
 * @others: (element-type TrellisCarryOther): what is carried
 * @lanes: (nullable): the lanes, %NULL while none are shown
 *
 * Shows them where they would be.
 */
void
trellis_carry_others_apply (GPtrArray *others, const TrellisWeekLanes *lanes)
{
  for (guint i = 0; i < others->len; i++)
    trellis_carry_apply_to (&get (others, i)->carry, get (others, i)->shown, get (others, i)->event,
                            lanes);
}

/**
 * trellis_carry_others_count: (skip)
 * @others: (element-type TrellisCarryOther): what is carried beside one
 *
 * Counts all that is carried.
 *
 * Returns: (transfer full): such as “3 events”
 */
char *
trellis_carry_others_count (GPtrArray *others)
{
  guint n = others->len + 1;

  return g_strdup_printf (ngettext ("%u event", "%u events", n), n);
}

/**
 * trellis_carry_others_titles: (skip)
 * @others: (element-type TrellisCarryOther): what is carried
 * @leader: the event they are carried with
 *
 * Names all that is carried.
 *
 * Returns: (transfer full): such as “3 events: Career briefing, Quiz at noon and Writing goals”
 */
char *
trellis_carry_others_titles (GPtrArray *others, TrellisEvent *leader)
{
  g_autoptr (GPtrArray) titles = g_ptr_array_new ();
  g_autofree char *count = trellis_carry_others_count (others), *list = NULL;

  g_ptr_array_add (titles, (gpointer) trellis_entity_get_title (leader));
  for (guint i = 0; i < others->len; i++)
    g_ptr_array_add (titles, (gpointer) trellis_entity_get_title (get (others, i)->event));
  g_ptr_array_add (titles, NULL);
  list = trellis_text_list ((const char *const *) titles->pdata);
  return g_strdup_printf (_ ("%s: %s"), count, list);
}

/**
 * trellis_carry_others_clashes: (skip)
 * @others: (element-type TrellisCarryOther): what is carried
 * @library: a library
 * @leader: the event they are carried with, as it would be
 *
 * Counts what they would clash with, each other included.
 *
 * Returns: (transfer full): such as “1 clash”, empty for none
 */
char *
trellis_carry_others_clashes (GPtrArray *others, TrellisLibrary *library, TrellisEvent *leader)
{
  g_autoptr (GPtrArray) events = g_ptr_array_new (), clashes = NULL;

  g_ptr_array_add (events, leader);
  for (guint i = 0; i < others->len; i++)
    g_ptr_array_add (events, get (others, i)->shown);
  clashes = trellis_library_clashes_of_events (library, events);
  return clashes->len
             ? g_strdup_printf (ngettext ("%u clash", "%u clashes", clashes->len), clashes->len)
             : g_strdup ("");
}
