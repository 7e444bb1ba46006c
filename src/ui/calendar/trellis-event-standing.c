/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where I stand with an event, and what comes next. */
#include "config.h"

#include "ui/calendar/trellis-event-standing.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "model/trellis-cpd-entry.h"

#include <glib/gi18n.h>

#define JOIN_BEFORE (15 * TRELLIS_MINUTE)
#define NO_STATUS -1

static char *
find_entry (TrellisLibrary *library, const char *event, const char *me)
{
  g_autoptr (GPtrArray) entries = trellis_library_list_linked (
      library, TRELLIS_TYPE_CPD_ENTRY, TRELLIS_CPD_ENTRY_EVENT, event, TRELLIS_CPD_ENTRY_DATE);

  for (guint i = 0; i < entries->len; i++)
    if (g_str_equal (trellis_entity_get_text (entries->pdata[i], TRELLIS_CPD_ENTRY_PERSON), me))
      return g_strdup (trellis_entity_get_uid (entries->pdata[i]));
  return g_strdup ("");
}

/**
 * trellis_event_standing_read: (skip)
 * @library: a library
 * @uid: uid of an event
 * @now: the present, an instant
 *
 * Reads an event and where I stand with it.
 *
 * Returns: (transfer full) (nullable): it, %NULL when there is no such event
 */
TrellisEventStanding *
trellis_event_standing_read (TrellisLibrary *library, const char *uid, gint64 now)
{
  g_autoptr (TrellisEvent) event = trellis_library_get (library, TRELLIS_TYPE_EVENT, uid);
  TrellisEventStanding *self;

  if (!event)
    return NULL;
  self = g_new0 (TrellisEventStanding, 1);
  self->event = g_steal_pointer (&event);
  self->roster = trellis_library_roster (library, uid);
  self->week = trellis_library_get (library, TRELLIS_TYPE_LEARNING_WEEK,
                                    trellis_entity_get_text (self->event, TRELLIS_EVENT_WEEK));
  self->me = g_strdup (trellis_library_get_me (library));
  self->mine = *self->me ? trellis_seats_find (self->roster, self->me) : NULL;
  self->entry = *self->me ? find_entry (library, uid, self->me) : g_strdup ("");
  self->seats = trellis_seats_count (self->event, self->roster);
  self->now = now;
  return self;
}

/**
 * trellis_event_standing_free: (skip)
 * @self: a standing
 *
 * Frees it.
 */
void
trellis_event_standing_free (TrellisEventStanding *self)
{
  g_object_unref (self->event);
  g_ptr_array_unref (self->roster);
  g_clear_object (&self->week);
  g_free (self->me);
  g_free (self->entry);
  g_free (self);
}

/**
 * trellis_event_standing_get_status: (skip)
 * @self: a standing
 *
 * My status.
 *
 * Returns: a [enum@SignUpStatus], or -1 when I never signed up or withdrew
 */
int
trellis_event_standing_get_status (const TrellisEventStanding *self)
{
  int status = self->mine ? trellis_entity_get_choice (self->mine, TRELLIS_SIGN_UP_STATUS)
                          : NO_STATUS;

  return status == TRELLIS_SIGN_UP_STATUS_WITHDRAWN ? NO_STATUS : status;
}

static gint64
number (const TrellisEventStanding *self, guint field)
{
  return trellis_entity_get_number (self->event, field);
}

static gboolean
is_cancelled (const TrellisEventStanding *self)
{
  return trellis_entity_get_choice (self->event, TRELLIS_EVENT_STATUS) ==
         TRELLIS_EVENT_STATUS_CANCELLED;
}

/**
 * trellis_event_standing_is_over: (skip)
 * @self: a standing
 *
 * Whether the event has ended.
 *
 * Returns: %TRUE if it has
 */
gboolean
trellis_event_standing_is_over (const TrellisEventStanding *self)
{
  gint64 end = MAX (number (self, TRELLIS_EVENT_START), number (self, TRELLIS_EVENT_END));

  return end && self->now >= end;
}

/**
 * trellis_event_standing_has_begun: (skip)
 * @self: a standing
 *
 * Whether the event has started.
 *
 * Returns: %TRUE if it has
 */
gboolean
trellis_event_standing_has_begun (const TrellisEventStanding *self)
{
  gint64 start = number (self, TRELLIS_EVENT_START);

  return start && self->now >= start;
}

static gint64
opens (const TrellisEventStanding *self)
{
  gint64 date = self->week
                    ? trellis_entity_get_number (self->week, TRELLIS_LEARNING_WEEK_SIGN_UP_OPENS)
                    : 0;

  return date > trellis_instant_date (self->now, NULL) ? date : 0;
}

/**
 * trellis_event_standing_can_withdraw: (skip)
 * @self: a standing
 *
 * Whether I have something to give back.
 *
 * Returns: %TRUE if I have
 */
gboolean
trellis_event_standing_can_withdraw (const TrellisEventStanding *self)
{
  int status = trellis_event_standing_get_status (self);

  return !is_cancelled (self) && !trellis_event_standing_is_over (self) &&
         (status == TRELLIS_SIGN_UP_STATUS_BOOKED || status == TRELLIS_SIGN_UP_STATUS_WAITING ||
          status == TRELLIS_SIGN_UP_STATUS_REQUESTED ||
          status == TRELLIS_SIGN_UP_STATUS_INTERESTED);
}

/**
 * trellis_event_standing_can_be_interested: (skip)
 * @self: a standing
 *
 * Whether I can say that I am interested without waiting for a seat: when there is none.
 *
 * Returns: %TRUE if I can
 */
gboolean
trellis_event_standing_can_be_interested (const TrellisEventStanding *self)
{
  return trellis_event_standing_signs_up (self) && self->seats.free == 0 &&
         trellis_event_standing_get_status (self) != TRELLIS_SIGN_UP_STATUS_INTERESTED;
}

/**
 * trellis_event_standing_withdrawn: (skip)
 * @self: where I stood
 * @passed_on: whether my seat went to who waits
 *
 * What came of withdrawing.
 *
 * Returns: (transfer full): a sentence without a full stop
 */
char *
trellis_event_standing_withdrawn (const TrellisEventStanding *self, gboolean passed_on)
{
  const char *title = trellis_entity_get_title (self->event);

  return passed_on
             ? g_strdup_printf (_ ("You have withdrawn from %s; your seat went to the next on "
                                   "the waiting list"),
                                title)
             : g_strdup_printf (_ ("You have withdrawn from %s"), title);
}

static TrellisEventStep
step_to_sign_up (const TrellisEventStanding *self)
{
  if (!trellis_seats_is_open (self->event, self->now) || opens (self))
    return TRELLIS_EVENT_STEP_NONE;
  switch (trellis_seats_next_status (self->event, self->roster, self->me)) {
  case TRELLIS_SIGN_UP_STATUS_REQUESTED:
    return TRELLIS_EVENT_STEP_ASK;
  case TRELLIS_SIGN_UP_STATUS_WAITING:
    return TRELLIS_EVENT_STEP_WAIT;
  default:
    return TRELLIS_EVENT_STEP_SIGN_UP;
  }
}

static TrellisEventStep
step_with_seat (const TrellisEventStanding *self)
{
  if (trellis_entity_is_set (self->event, TRELLIS_EVENT_JOIN_URL) &&
      self->now >= number (self, TRELLIS_EVENT_START) - JOIN_BEFORE)
    return TRELLIS_EVENT_STEP_JOIN;
  return trellis_event_standing_has_begun (self) ? TRELLIS_EVENT_STEP_ATTEND
                                                 : TRELLIS_EVENT_STEP_WITHDRAW;
}

/**
 * trellis_event_standing_get_step: (skip)
 * @self: a standing
 *
 * What comes next for me.
 *
 * Returns: the step
 */
TrellisEventStep
trellis_event_standing_get_step (const TrellisEventStanding *self)
{
  int status = trellis_event_standing_get_status (self);

  if (is_cancelled (self) || !number (self, TRELLIS_EVENT_START))
    return TRELLIS_EVENT_STEP_NONE;
  if (!*self->me)
    return TRELLIS_EVENT_STEP_WHO;
  if (status == TRELLIS_SIGN_UP_STATUS_ATTENDED || status == TRELLIS_SIGN_UP_STATUS_PART_ATTENDED)
    return *self->entry ? TRELLIS_EVENT_STEP_LOGGED : TRELLIS_EVENT_STEP_LOG;
  if (trellis_event_standing_is_over (self) || status == TRELLIS_SIGN_UP_STATUS_ABSENT)
    return TRELLIS_EVENT_STEP_ATTEND;
  if (status == TRELLIS_SIGN_UP_STATUS_BOOKED)
    return step_with_seat (self);
  if (status != TRELLIS_SIGN_UP_STATUS_INTERESTED && trellis_event_standing_can_withdraw (self))
    return TRELLIS_EVENT_STEP_WITHDRAW;
  return step_to_sign_up (self);
}

/**
 * trellis_event_standing_signs_up: (skip)
 * @self: a standing
 *
 * Whether the next step is to sign up, in whichever way.
 *
 * Returns: %TRUE if it is
 */
gboolean
trellis_event_standing_signs_up (const TrellisEventStanding *self)
{
  TrellisEventStep step = trellis_event_standing_get_step (self);

  return step == TRELLIS_EVENT_STEP_SIGN_UP || step == TRELLIS_EVENT_STEP_WAIT ||
         step == TRELLIS_EVENT_STEP_ASK;
}

static char *
sentence_of_waiting (const TrellisEventStanding *self)
{
  guint waiting = self->seats.waiting;

  switch (trellis_entity_get_choice (self->event, TRELLIS_EVENT_WAITING_RULE)) {
  case TRELLIS_WAITING_RULE_RANDOM:
    return g_strdup_printf (
        _ ("You are on the waiting list, on which there are %u; freed seats are "
           "drawn by lot."),
        waiting);
  case TRELLIS_WAITING_RULE_MANUAL:
    return g_strdup_printf (_ ("You are on the waiting list, on which there are %u; the organiser "
                               "gives freed seats."),
                            waiting);
  default:
    return g_strdup_printf (_ ("You are number %u on the waiting list; freed seats go in that "
                               "order."),
                            trellis_seats_waiting_position (self->roster, self->me));
  }
}

static char *
sentence_of_status (const TrellisEventStanding *self, int status)
{
  switch (status) {
  case TRELLIS_SIGN_UP_STATUS_BOOKED:
    return g_strdup (trellis_event_standing_is_over (self) ? _ ("You were booked.")
                                                           : _ ("You are booked."));
  case TRELLIS_SIGN_UP_STATUS_REQUESTED:
    return g_strdup (_ ("You have asked for a seat and will hear whether you have one."));
  case TRELLIS_SIGN_UP_STATUS_WAITING:
    return sentence_of_waiting (self);
  case TRELLIS_SIGN_UP_STATUS_ATTENDED:
    return g_strdup (*self->entry ? _ ("You attended and logged it as CPD.") : _ ("You attended."));
  case TRELLIS_SIGN_UP_STATUS_PART_ATTENDED:
    return g_strdup (*self->entry ? _ ("You attended in part and logged it as CPD.")
                                  : _ ("You attended in part."));
  case TRELLIS_SIGN_UP_STATUS_ABSENT:
    return g_strdup (_ ("You did not attend."));
  default:
    return NULL;
  }
}

static char *
sentence_without_seat (const TrellisEventStanding *self)
{
  if (trellis_event_standing_is_over (self))
    return g_strdup (_ ("It is over."));
  if (opens (self)) {
    g_autofree char *date = trellis_text_date (opens (self));

    return g_strdup_printf (_ ("Sign-up opens on %s."), date);
  }
  if (!trellis_seats_is_open (self->event, self->now))
    return g_strdup (_ ("Sign-up has closed."));
  if (trellis_event_standing_get_status (self) == TRELLIS_SIGN_UP_STATUS_DECLINED)
    return g_strdup (_ ("You were not given a seat. You can ask again."));
  if (trellis_event_standing_get_status (self) == TRELLIS_SIGN_UP_STATUS_INTERESTED)
    return g_strdup (self->seats.free == 0
                         ? _ ("You are interested; the organisers see that seats are wanted.")
                         : _ ("You are interested, and there is a seat to sign up for."));
  if (trellis_entity_get_flag (self->event, TRELLIS_EVENT_APPROVAL))
    return g_strdup (_ ("You are not signed up. Ask for a seat; somebody has to agree."));
  if (self->seats.free == 0)
    return g_strdup (_ ("You are not signed up. It is full, but there is a waiting list."));
  return g_strdup (_ ("You are not signed up."));
}

/**
 * trellis_event_standing_sentence: (skip)
 * @self: a standing
 *
 * Where I stand.
 *
 * Returns: (transfer full): a sentence
 */
char *
trellis_event_standing_sentence (const TrellisEventStanding *self)
{
  char *sentence;

  if (is_cancelled (self))
    return g_strdup (_ ("This event is cancelled."));
  if (!number (self, TRELLIS_EVENT_START))
    return g_strdup (_ ("It has no date yet."));
  sentence = sentence_of_status (self, trellis_event_standing_get_status (self));
  return sentence ? sentence : sentence_without_seat (self);
}
