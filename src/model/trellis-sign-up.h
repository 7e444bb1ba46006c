/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-entity.h"

G_BEGIN_DECLS

/**
 * TrellisSignUpStatus:
 * @TRELLIS_SIGN_UP_STATUS_REQUESTED: Waiting for whoever owns the seats.
 * @TRELLIS_SIGN_UP_STATUS_BOOKED: Has a seat.
 * @TRELLIS_SIGN_UP_STATUS_WAITING: Waits for a seat.
 * @TRELLIS_SIGN_UP_STATUS_INTERESTED: Wants to know of the next one.
 * @TRELLIS_SIGN_UP_STATUS_DECLINED: Was not given a seat.
 * @TRELLIS_SIGN_UP_STATUS_WITHDRAWN: Gave the seat back.
 * @TRELLIS_SIGN_UP_STATUS_EVENT_CANCELLED: The event does not take place.
 * @TRELLIS_SIGN_UP_STATUS_ATTENDED: Took part fully.
 * @TRELLIS_SIGN_UP_STATUS_PART_ATTENDED: Took part for some of it.
 * @TRELLIS_SIGN_UP_STATUS_ABSENT: Had a seat and did not come.
 *
 * One step in the history of a sign-up.
 */
typedef enum {
  TRELLIS_SIGN_UP_STATUS_REQUESTED,
  TRELLIS_SIGN_UP_STATUS_BOOKED,
  TRELLIS_SIGN_UP_STATUS_WAITING,
  TRELLIS_SIGN_UP_STATUS_INTERESTED,
  TRELLIS_SIGN_UP_STATUS_DECLINED,
  TRELLIS_SIGN_UP_STATUS_WITHDRAWN,
  TRELLIS_SIGN_UP_STATUS_EVENT_CANCELLED,
  TRELLIS_SIGN_UP_STATUS_ATTENDED,
  TRELLIS_SIGN_UP_STATUS_PART_ATTENDED,
  TRELLIS_SIGN_UP_STATUS_ABSENT,
} TrellisSignUpStatus;

/** trellis_sign_up_status_choices: (skip): nicks and words of [enum@SignUpStatus], in its order. */
extern const TrellisChoice trellis_sign_up_status_choices[];

/**
 * TrellisSignUp:
 *
 * One step in the history of one person and one event; the newest is the present.
 */
#define TRELLIS_TYPE_SIGN_UP (trellis_sign_up_get_type ())
G_DECLARE_FINAL_TYPE (TrellisSignUp, trellis_sign_up, TRELLIS, SIGN_UP, TrellisEntity)

/**
 * TrellisSignUpField:
 * @TRELLIS_SIGN_UP_EVENT: What it is for.
 * @TRELLIS_SIGN_UP_PERSON: Who.
 * @TRELLIS_SIGN_UP_STATUS: The step.
 * @TRELLIS_SIGN_UP_AT: When it was taken.
 * @TRELLIS_SIGN_UP_REASON: Why, when she gave one.
 * @TRELLIS_SIGN_UP_ACCESS_NEEDS: What she needs to take part; for organisers only.
 * @TRELLIS_SIGN_UP_CONSENT: Whether her name may be shown to those who take part.
 * @TRELLIS_SIGN_UP_N_FIELDS: how many there are.
 *
 * The fields of [class@SignUp].
 */
typedef enum {
  TRELLIS_SIGN_UP_EVENT,
  TRELLIS_SIGN_UP_PERSON,
  TRELLIS_SIGN_UP_STATUS,
  TRELLIS_SIGN_UP_AT,
  TRELLIS_SIGN_UP_REASON,
  TRELLIS_SIGN_UP_ACCESS_NEEDS,
  TRELLIS_SIGN_UP_CONSENT,
  TRELLIS_SIGN_UP_N_FIELDS,
} TrellisSignUpField;

G_END_DECLS
