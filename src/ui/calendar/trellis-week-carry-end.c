/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What becomes of what is carried: it is dropped, or taken to the backlog, each in one step, or put back. */
#include "config.h"

#include "ui/calendar/trellis-week-carry-private.h"

#include "ui/calendar/trellis-calendar-choice.h"
#include "ui/calendar/trellis-carry-text.h"
#include "ui/calendar/trellis-event-moving.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-doing.h"

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
      self->carry.to.lane != self->carry.from.lane ? trellis_week_carry_lane_name (self) : NULL);
  g_autofree char *count = self->others ? trellis_carry_others_count (self->others) : NULL;
  g_autofree char *all = count ? g_strdup_printf (_ ("%s: %s"), count, words) : NULL;

  return trellis_week_carry_with_clashes (self, all ? all : words);
}

/* As it is now, with the time and host it was carried to; %NULL when it was deleted meanwhile. */
static TrellisEvent *
carried_to (TrellisWeekCarry *self,
            const TrellisCarry *carry,
            TrellisEvent *as_it_was,
            TrellisEvent *shown)
{
  TrellisEvent *event = trellis_library_get (library_of (self), TRELLIS_TYPE_EVENT,
                                             trellis_entity_get_uid (as_it_was));

  if (!event)
    return NULL;
  trellis_carry_apply (carry, event);
  trellis_entity_set_text (event, TRELLIS_EVENT_HOST,
                           trellis_entity_get_text (shown, TRELLIS_EVENT_HOST));
  return event;
}

/* All that was carried and still is there, the one that led first if it is. */
static GPtrArray *
all_carried (TrellisWeekCarry *self)
{
  GPtrArray *events = g_ptr_array_new_with_free_func (g_object_unref);
  TrellisEvent *event = carried_to (self, &self->carry, self->event, self->shown);

  if (event)
    g_ptr_array_add (events, event);
  for (guint i = 0; self->others && i < self->others->len; i++) {
    TrellisCarryOther *other = self->others->pdata[i];

    event = carried_to (self, &other->carry, other->event, other->shown);
    if (event)
      g_ptr_array_add (events, event);
  }
  return events;
}

static gboolean
is_moved (TrellisWeekCarry *self)
{
  gboolean moved = trellis_carry_is_moved (&self->carry);

  for (guint i = 0; self->others && i < self->others->len; i++)
    moved = moved ||
            trellis_carry_is_moved (&((TrellisCarryOther *) self->others->pdata[i])->carry);
  return moved;
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
  g_autoptr (GPtrArray) events = NULL;
  g_autofree char *said = NULL, *uid = NULL;
  TrellisCalendarView *view = self->view;
  const TrellisWeekCarryHost *host = self->host;
  TrellisLibrary *library = library_of (self);
  gboolean placed = self->carry.placed, several = self->others != NULL;

  if (!is_moved (self)) {
    trellis_week_carry_put_back (self);
    return;
  }
  events = all_carried (self);
  if (events->len == 0) {
    trellis_week_carry_end (self);
    host->land (view, NULL, NULL);
    trellis_tell (view, _ ("The event has been deleted meanwhile"), FALSE);
    return;
  }
  uid = g_strdup (trellis_entity_get_uid (events->pdata[0]));
  said = outcome (self);
  if (several)
    trellis_calendar_choice_clear (data_of (self));
  trellis_week_carry_end (self);
  host->land (view, uid, events);
  if (several)
    trellis_event_moving_save_all (view, library, events, said, failed_cb);
  else
    trellis_event_moving_save (view, library, events->pdata[0], placed, said, failed_cb);
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
  g_autoptr (GPtrArray) uids = g_ptr_array_new_with_free_func (g_free);
  TrellisCalendarView *view = self->view;
  const TrellisWeekCarryHost *host = self->host;
  TrellisLibrary *library = library_of (self);
  gboolean placed = self->carry.placed, several = self->others != NULL;

  g_ptr_array_add (uids, g_strdup (trellis_entity_get_uid (self->event)));
  for (guint i = 0; several && i < self->others->len; i++) {
    TrellisCarryOther *other = self->others->pdata[i];

    placed = placed || other->carry.placed;
    g_ptr_array_add (uids, g_strdup (trellis_entity_get_uid (other->event)));
  }
  if (!placed) {
    trellis_week_carry_put_back (self);
    return;
  }
  if (several)
    trellis_calendar_choice_clear (data_of (self));
  trellis_week_carry_end (self);
  host->land (view, NULL, NULL);
  if (several)
    trellis_event_moving_unplace_all (view, library, uids);
  else
    trellis_event_moving_unplace (view, library, uids->pdata[0]);
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
  g_autofree char *count = self->others ? trellis_carry_others_count (self->others) : NULL;
  g_autofree char *all = count ? g_strdup_printf (_ ("%s put back"), count) : NULL;
  TrellisCalendarView *view = self->view;
  const TrellisWeekCarryHost *host = self->host;
  gboolean placed = self->carry.placed;

  trellis_calendar_view_set_date (view, self->came_from);
  trellis_week_carry_end (self);
  host->land (view, uid, NULL);
  trellis_announce (view, all ? all : placed ? _ ("Put back") : _ ("Put back in the backlog"));
}
