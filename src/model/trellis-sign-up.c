/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The fields of sign-ups; what each means is told in the header. */
#include "config.h"

#include "model/trellis-sign-up.h"

#include <glib/gi18n.h>

const TrellisChoice trellis_sign_up_status_choices[] = {
  { "requested", N_ ("Asked for") },
  { "booked", N_ ("Booked") },
  { "waiting", N_ ("On the waiting list") },
  { "interested", N_ ("Interested") },
  { "declined", N_ ("Declined") },
  { "withdrawn", N_ ("Withdrawn") },
  { "event_cancelled", N_ ("Event cancelled") },
  { "attended", N_ ("Attended") },
  { "part_attended", N_ ("Attended in part") },
  { "absent", N_ ("Did not attend") },
  { NULL, NULL },
};

static const TrellisField trellis_sign_up_fields[] = {
  TRELLIS_LINK (TRELLIS_SIGN_UP_EVENT, "event", N_ ("Event"), "events", TRELLIS_FIELD_REQUIRED),
  TRELLIS_LINK (TRELLIS_SIGN_UP_PERSON, "person", N_ ("Person"), "people", TRELLIS_FIELD_REQUIRED),
  TRELLIS_PICK (TRELLIS_SIGN_UP_STATUS, "status", N_ ("Status"), trellis_sign_up_status_choices),
  TRELLIS_INSTANT (TRELLIS_SIGN_UP_AT, "at", N_ ("When"), 0),
  TRELLIS_TEXT (TRELLIS_SIGN_UP_REASON, "reason", N_ ("Reason"), 0),
  TRELLIS_TEXT (TRELLIS_SIGN_UP_ACCESS_NEEDS,
                "access_needs",
                N_ ("Access needs"),
                TRELLIS_FIELD_PRIVATE | TRELLIS_FIELD_LONG),
  TRELLIS_FLAG (TRELLIS_SIGN_UP_CONSENT, "consent", N_ ("Shown to others"), 0),
};

TRELLIS_DEFINE_ENTITY (TrellisSignUp,
                       trellis_sign_up,
                       "sign_up",
                       "sign_ups",
                       N_ ("Sign-up"),
                       N_ ("Sign-ups"),
                       TRELLIS_SIGN_UP_STATUS,
                       TRELLIS_KIND_MINE | TRELLIS_KIND_APPEND_ONLY)
