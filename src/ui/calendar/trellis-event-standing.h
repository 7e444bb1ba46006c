/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"
#include "model/trellis-learning-week.h"
#include "model/trellis-seats.h"

G_BEGIN_DECLS

/**
 * TrellisEventStep:
 * @TRELLIS_EVENT_STEP_NONE: there is nothing to do
 * @TRELLIS_EVENT_STEP_WHO: say who I am first
 * @TRELLIS_EVENT_STEP_SIGN_UP: take a seat
 * @TRELLIS_EVENT_STEP_WAIT: join the waiting list
 * @TRELLIS_EVENT_STEP_ASK: ask for a seat, which somebody agrees to
 * @TRELLIS_EVENT_STEP_WITHDRAW: give back the seat, the place on the list or the wish
 * @TRELLIS_EVENT_STEP_JOIN: it goes on now, by a link
 * @TRELLIS_EVENT_STEP_ATTEND: note that I attended
 * @TRELLIS_EVENT_STEP_LOG: log it as CPD
 * @TRELLIS_EVENT_STEP_LOGGED: read what I logged
 *
 * The next link of the chain from an event to evidence.
 */
typedef enum {
  TRELLIS_EVENT_STEP_NONE,
  TRELLIS_EVENT_STEP_WHO,
  TRELLIS_EVENT_STEP_SIGN_UP,
  TRELLIS_EVENT_STEP_WAIT,
  TRELLIS_EVENT_STEP_ASK,
  TRELLIS_EVENT_STEP_WITHDRAW,
  TRELLIS_EVENT_STEP_JOIN,
  TRELLIS_EVENT_STEP_ATTEND,
  TRELLIS_EVENT_STEP_LOG,
  TRELLIS_EVENT_STEP_LOGGED,
} TrellisEventStep;

/**
 * TrellisEventStanding:
 * @event: the event
 * @roster: (element-type TrellisSignUp): where everybody stands
 * @week: (nullable): its learning week
 * @me: my uid, empty while it is not known
 * @mine: (nullable): my sign-up, one of @roster
 * @entry: uid of the CPD entry I made of it, empty for none
 * @seats: its seats
 * @now: the present, an instant
 *
 * An event and where I stand with it.
 */
typedef struct {
  TrellisEvent *event;
  GPtrArray *roster;
  TrellisLearningWeek *week;
  char *me;
  TrellisSignUp *mine;
  char *entry;
  TrellisSeats seats;
  gint64 now;
} TrellisEventStanding;

TrellisEventStanding *trellis_event_standing_read (TrellisLibrary *library,
                                                   const char *uid,
                                                   gint64 now) G_GNUC_WARN_UNUSED_RESULT;
void trellis_event_standing_free (TrellisEventStanding *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisEventStanding, trellis_event_standing_free)

int trellis_event_standing_get_status (const TrellisEventStanding *self);
gboolean trellis_event_standing_is_over (const TrellisEventStanding *self);
gboolean trellis_event_standing_has_begun (const TrellisEventStanding *self);
gboolean trellis_event_standing_signs_up (const TrellisEventStanding *self);
gboolean trellis_event_standing_can_withdraw (const TrellisEventStanding *self);
gboolean trellis_event_standing_can_be_interested (const TrellisEventStanding *self);
char *trellis_event_standing_withdrawn (const TrellisEventStanding *self,
                                        gboolean passed_on) G_GNUC_WARN_UNUSED_RESULT;
TrellisEventStep trellis_event_standing_get_step (const TrellisEventStanding *self);
char *trellis_event_standing_sentence (const TrellisEventStanding *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
