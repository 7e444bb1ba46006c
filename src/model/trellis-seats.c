/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Seats and the waiting list. A roster is where everybody stands: one sign-up a person, oldest first. */
#include "config.h"

#include "model/trellis-seats.h"

static TrellisSignUpStatus
status_of (TrellisSignUp *sign_up)
{
  return (TrellisSignUpStatus) trellis_entity_get_choice (sign_up, TRELLIS_SIGN_UP_STATUS);
}

/**
 * trellis_seats_status_takes_one:
 * @status: a status
 *
 * Whether somebody with that status has a seat. Whoever came or should have come had one.
 *
 * Returns: %TRUE if so
 */
gboolean
trellis_seats_status_takes_one (TrellisSignUpStatus status)
{
  switch (status) {
  case TRELLIS_SIGN_UP_STATUS_BOOKED:
  case TRELLIS_SIGN_UP_STATUS_ATTENDED:
  case TRELLIS_SIGN_UP_STATUS_PART_ATTENDED:
  case TRELLIS_SIGN_UP_STATUS_ABSENT:
    return TRUE;
  case TRELLIS_SIGN_UP_STATUS_REQUESTED:
  case TRELLIS_SIGN_UP_STATUS_WAITING:
  case TRELLIS_SIGN_UP_STATUS_INTERESTED:
  case TRELLIS_SIGN_UP_STATUS_DECLINED:
  case TRELLIS_SIGN_UP_STATUS_WITHDRAWN:
  case TRELLIS_SIGN_UP_STATUS_EVENT_CANCELLED:
  default:
    return FALSE;
  }
}

/**
 * trellis_seats_count:
 * @event: an event
 * @roster: (element-type TrellisSignUp): its roster
 *
 * Counts who has a seat and who waits.
 *
 * Returns: the counts
 */
TrellisSeats
trellis_seats_count (TrellisEvent *event, GPtrArray *roster)
{
  TrellisSeats seats = { 0 };

  seats.seats = (guint) MAX (0, trellis_entity_get_number (event, TRELLIS_EVENT_SEATS));
  for (guint i = 0; i < roster->len; i++) {
    TrellisSignUpStatus status = status_of (roster->pdata[i]);

    seats.taken += trellis_seats_status_takes_one (status) ? 1 : 0;
    seats.waiting += status == TRELLIS_SIGN_UP_STATUS_WAITING ? 1 : 0;
    seats.interested += status == TRELLIS_SIGN_UP_STATUS_INTERESTED ? 1 : 0;
  }
  seats.free = seats.seats == 0 ? -1 : MAX (0, (int) seats.seats - (int) seats.taken);
  if (seats.free > 0) {
    seats.kept = (guint) CLAMP (trellis_entity_get_number (event, TRELLIS_EVENT_RESERVED), 0,
                                (gint64) seats.free);
    seats.free -= (int) seats.kept;
  }
  return seats;
}

/**
 * trellis_seats_find:
 * @roster: (element-type TrellisSignUp): a roster
 * @person: uid of a person
 *
 * Where a person stands.
 *
 * Returns: (transfer none) (nullable): her sign-up
 */
TrellisSignUp *
trellis_seats_find (GPtrArray *roster, const char *person)
{
  for (guint i = 0; i < roster->len; i++)
    if (g_str_equal (trellis_entity_get_text (roster->pdata[i], TRELLIS_SIGN_UP_PERSON), person))
      return roster->pdata[i];
  return NULL;
}

/**
 * trellis_seats_next_status:
 * @event: an event
 * @roster: (element-type TrellisSignUp): its roster
 * @person: uid of whoever signs up
 *
 * What signing up comes to: asked for where it must be agreed, booked where there is a seat and nobody waits for it,
 * else the waiting list. A seat that somebody has already stays hers.
 *
 * Returns: the status
 */
TrellisSignUpStatus
trellis_seats_next_status (TrellisEvent *event, GPtrArray *roster, const char *person)
{
  TrellisSeats seats = trellis_seats_count (event, roster);
  TrellisSignUp *present = trellis_seats_find (roster, person);

  if (present && (trellis_seats_status_takes_one (status_of (present)) ||
                  status_of (present) == TRELLIS_SIGN_UP_STATUS_WAITING))
    return status_of (present);
  if (trellis_entity_get_flag (event, TRELLIS_EVENT_APPROVAL))
    return TRELLIS_SIGN_UP_STATUS_REQUESTED;
  if (seats.free < 0 || (seats.free > 0 && seats.waiting < (guint) seats.free))
    return TRELLIS_SIGN_UP_STATUS_BOOKED;
  return TRELLIS_SIGN_UP_STATUS_WAITING;
}

/**
 * trellis_seats_waiting_position:
 * @roster: (element-type TrellisSignUp): a roster
 * @person: uid of a person
 *
 * Her place on the waiting list.
 *
 * Returns: from 1, or 0 when she is not on it
 */
guint
trellis_seats_waiting_position (GPtrArray *roster, const char *person)
{
  guint position = 0;

  for (guint i = 0; i < roster->len; i++) {
    if (status_of (roster->pdata[i]) != TRELLIS_SIGN_UP_STATUS_WAITING)
      continue;
    position++;
    if (g_str_equal (trellis_entity_get_text (roster->pdata[i], TRELLIS_SIGN_UP_PERSON), person))
      return position;
  }
  return 0;
}

/**
 * trellis_seats_next_waiting:
 * @event: an event
 * @roster: (element-type TrellisSignUp): its roster
 *
 * Who gets the next free seat by the rule of the event. Only *first come, first served* gives it by itself; a lot is
 * drawn and a choice made by the organiser.
 *
 * Returns: (transfer none) (nullable): her sign-up
 */
TrellisSignUp *
trellis_seats_next_waiting (TrellisEvent *event, GPtrArray *roster)
{
  TrellisSeats seats = trellis_seats_count (event, roster);

  if (seats.free == 0 || seats.waiting == 0 ||
      trellis_entity_get_choice (event, TRELLIS_EVENT_WAITING_RULE) !=
          TRELLIS_WAITING_RULE_FIRST_COME)
    return NULL;
  for (guint i = 0; i < roster->len; i++)
    if (status_of (roster->pdata[i]) == TRELLIS_SIGN_UP_STATUS_WAITING)
      return roster->pdata[i];
  return NULL;
}

/**
 * trellis_seats_is_open:
 * @event: an event
 * @now: the present, an instant
 *
 * Whether one can sign up: it takes place, has not begun and its sign-up has not closed.
 *
 * Returns: %TRUE if one can
 */
gboolean
trellis_seats_is_open (TrellisEvent *event, gint64 now)
{
  gint64 closes = trellis_entity_get_number (event, TRELLIS_EVENT_CLOSES);
  gint64 end = trellis_entity_get_number (event, TRELLIS_EVENT_END);

  return trellis_entity_get_choice (event, TRELLIS_EVENT_STATUS) !=
             TRELLIS_EVENT_STATUS_CANCELLED &&
         (closes == 0 || now < closes) && (end == 0 || now < end);
}
