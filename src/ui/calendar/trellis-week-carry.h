/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-carry.h"
#include "ui/calendar/trellis-backlog.h"
#include "ui/calendar/trellis-calendar-view.h"
#include "ui/calendar/trellis-week-timetable.h"

G_BEGIN_DECLS

/**
 * TrellisWeekCarry:
 *
 * Carrying an event through a week view, by keys or by a pointer: it is picked up, moved, and dropped or put back. It
 * draws nothing itself; every step is said.
 */
typedef struct _TrellisWeekCarry TrellisWeekCarry;

/**
 * TrellisWeekCarryHost:
 * @get_timetable: its timetable
 * @get_backlog: its backlog, %NULL when it is not in view
 * @get_lanes: its lanes, %NULL while none are shown
 * @hold: has a lane for an event, if there are lanes
 * @follow: goes where what is carried is
 * @land: shows the week without anything that is carried; uid of what was, and the events as they will be, or %NULL
 * @make_keys: the keys while something is carried
 *
 * What a view does for what carries events through it.
 */
typedef struct {
  TrellisWeekTimetable *(*get_timetable) (gpointer view);
  TrellisBacklog *(*get_backlog) (gpointer view);
  const TrellisWeekLanes *(*get_lanes) (gpointer view);
  void (*hold) (gpointer view, TrellisEvent *event);
  void (*follow) (gpointer view);
  void (*land) (gpointer view, const char *uid, GPtrArray *events);
  GtkEventController *(*make_keys) (TrellisWeekCarry *carry, GtkWidget *view);
} TrellisWeekCarryHost;

TrellisWeekCarry *
trellis_week_carry_new (TrellisCalendarView *view,
                        const TrellisWeekCarryHost *host) G_GNUC_WARN_UNUSED_RESULT;
const TrellisWeekCarryHost *trellis_week_carry_get_host (TrellisWeekCarry *self);
void trellis_week_carry_free (TrellisWeekCarry *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisWeekCarry, trellis_week_carry_free)

void trellis_week_carry_begin (TrellisWeekCarry *self,
                               TrellisEvent *event,
                               GPtrArray *others,
                               gboolean by_pointer);
GPtrArray *trellis_week_carry_get_others (TrellisWeekCarry *self);
TrellisEvent *trellis_week_carry_get_event (TrellisWeekCarry *self);
TrellisEvent *trellis_week_carry_get_shown (TrellisWeekCarry *self);
gboolean trellis_week_carry_is_by_pointer (TrellisWeekCarry *self);
gint64 trellis_week_carry_get_date (TrellisWeekCarry *self);
void trellis_week_carry_update_lanes (TrellisWeekCarry *self);

void trellis_week_carry_step (TrellisWeekCarry *self, TrellisCarryStep step, int amount);
void trellis_week_carry_point (
    TrellisWeekCarry *self, gint64 instant, int lane, gboolean resize, int slot);
void trellis_week_carry_say_where (TrellisWeekCarry *self);
void trellis_week_carry_drop (TrellisWeekCarry *self);
void trellis_week_carry_unplace (TrellisWeekCarry *self);
void trellis_week_carry_put_back (TrellisWeekCarry *self);

G_END_DECLS
