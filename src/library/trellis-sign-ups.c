/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Signing up, withdrawing and attendance: each is a new line in the history, never a change of an old one. */
#include "config.h"

#include "library/trellis-sign-ups.h"

#include "library/trellis-roster.h"
#include "model/trellis-seats.h"

#include <glib/gi18n.h>

static TrellisSignUp *
line (TrellisEvent *event, const char *person, TrellisSignUpStatus status, gint64 now)
{
  TrellisSignUp *sign_up = trellis_entity_new (TRELLIS_TYPE_SIGN_UP);

  trellis_entity_set_text (sign_up, TRELLIS_SIGN_UP_EVENT, trellis_entity_get_uid (event));
  trellis_entity_set_text (sign_up, TRELLIS_SIGN_UP_PERSON, person);
  trellis_entity_set_number (sign_up, TRELLIS_SIGN_UP_STATUS, status);
  trellis_entity_set_number (sign_up, TRELLIS_SIGN_UP_AT, now);
  return sign_up;
}

/**
 * trellis_sign_ups_add:
 * @library: a library
 * @event: an event
 * @person: uid of whoever signs up
 * @access_needs: (nullable): what she needs to take part; organisers alone read it
 * @now: the present, an instant
 * @status: (out): what it comes to: booked, asked for, or on the waiting list
 *
 * Signs a person up by the rules of [func@seats_next_status].
 *
 * Returns: (transfer full): the action, to be committed
 */
TrellisBatch *
trellis_sign_ups_add (TrellisLibrary *library,
                      TrellisEvent *event,
                      const char *person,
                      const char *access_needs,
                      gint64 now,
                      TrellisSignUpStatus *status)
{
  g_autoptr (GPtrArray) roster = trellis_library_roster (library, trellis_entity_get_uid (event));
  g_autofree char *label = g_strdup_printf (_ ("Sign up for %s"), trellis_entity_get_title (event));
  TrellisBatch *batch = trellis_batch_new ("sign-up", label);
  g_autoptr (TrellisSignUp) sign_up = NULL;
  TrellisSignUp *present;

  *status = trellis_seats_next_status (event, roster, person);
  present = trellis_seats_find (roster, person);
  /* Who waits and asks again keeps her place: it goes by the instant of the line. */
  if (present && trellis_entity_get_choice (present, TRELLIS_SIGN_UP_STATUS) == (int) *status)
    now = trellis_entity_get_number (present, TRELLIS_SIGN_UP_AT);
  sign_up = line (event, person, *status, now);
  trellis_entity_set_text (sign_up, TRELLIS_SIGN_UP_ACCESS_NEEDS, access_needs);
  trellis_batch_save (batch, sign_up);
  return batch;
}

/**
 * trellis_sign_ups_withdraw:
 * @library: a library
 * @event: an event
 * @person: uid of whoever withdraws
 * @reason: (nullable): why
 * @now: the present, an instant
 *
 * Gives a seat back, and to whoever is next on the waiting list by the rule of the event.
 *
 * Returns: (transfer full): the action, to be committed
 */
TrellisBatch *
trellis_sign_ups_withdraw (TrellisLibrary *library,
                           TrellisEvent *event,
                           const char *person,
                           const char *reason,
                           gint64 now)
{
  g_autoptr (GPtrArray) roster = trellis_library_roster (library, trellis_entity_get_uid (event));
  g_autofree char *label = g_strdup_printf (_ ("Withdraw from %s"),
                                            trellis_entity_get_title (event));
  TrellisBatch *batch = trellis_batch_new ("withdraw", label);
  g_autoptr (TrellisSignUp) sign_up = line (event, person, TRELLIS_SIGN_UP_STATUS_WITHDRAWN, now);

  trellis_entity_set_text (sign_up, TRELLIS_SIGN_UP_REASON, reason);
  trellis_batch_save (batch, sign_up);
  trellis_roster_settle (batch, event, roster, now);
  return batch;
}

/**
 * trellis_sign_ups_set:
 * @library: a library
 * @event: an event
 * @person: uid of a person
 * @status: the new status
 * @now: the present, an instant
 *
 * Notes a status as it is, such as attendance.
 *
 * Returns: (transfer full): the action, to be committed
 */
TrellisBatch *
trellis_sign_ups_set (TrellisLibrary *library,
                      TrellisEvent *event,
                      const char *person,
                      TrellisSignUpStatus status,
                      gint64 now)
{
  g_autoptr (GPtrArray) roster = trellis_library_roster (library, trellis_entity_get_uid (event));

  return trellis_roster_set (event, roster, person, status, NULL, now);
}

/**
 * trellis_sign_ups_keep_wishes:
 * @batch: an action that adds lines to the history
 * @roster: (element-type TrellisSignUp): where everybody stood before
 *
 * Has new lines say what the lines before them said of what people need and of their names; but for who withdraws, of
 * whom no more is kept than it takes.
 */
void
trellis_sign_ups_keep_wishes (TrellisBatch *batch, GPtrArray *roster)
{
  GPtrArray *saved = trellis_batch_get_saved (batch);

  for (guint i = 0; i < saved->len; i++) {
    gpointer line = saved->pdata[i];
    TrellisSignUp *before = trellis_seats_find (
        roster, trellis_entity_get_text (line, TRELLIS_SIGN_UP_PERSON));

    if (!before || trellis_entity_get_choice (line, TRELLIS_SIGN_UP_STATUS) ==
                       TRELLIS_SIGN_UP_STATUS_WITHDRAWN)
      continue;
    trellis_entity_set_number (line, TRELLIS_SIGN_UP_CONSENT,
                               trellis_entity_get_flag (before, TRELLIS_SIGN_UP_CONSENT));
    trellis_entity_set_text (line, TRELLIS_SIGN_UP_ACCESS_NEEDS,
                             trellis_entity_get_text (before, TRELLIS_SIGN_UP_ACCESS_NEEDS));
  }
}

/**
 * trellis_sign_ups_again:
 * @present: where somebody stands
 * @now: the present, an instant
 *
 * A new line that says the same, to be changed and saved. Who waits keeps her place: it goes by the instant.
 *
 * Returns: (transfer full): the line
 */
TrellisSignUp *
trellis_sign_ups_again (TrellisSignUp *present, gint64 now)
{
  TrellisSignUp *again = trellis_entity_new (TRELLIS_TYPE_SIGN_UP);
  gboolean waits = trellis_entity_get_choice (present, TRELLIS_SIGN_UP_STATUS) ==
                   TRELLIS_SIGN_UP_STATUS_WAITING;

  trellis_entity_set_text (again, TRELLIS_SIGN_UP_EVENT,
                           trellis_entity_get_text (present, TRELLIS_SIGN_UP_EVENT));
  trellis_entity_set_text (again, TRELLIS_SIGN_UP_PERSON,
                           trellis_entity_get_text (present, TRELLIS_SIGN_UP_PERSON));
  trellis_entity_set_number (again, TRELLIS_SIGN_UP_STATUS,
                             trellis_entity_get_choice (present, TRELLIS_SIGN_UP_STATUS));
  trellis_entity_set_number (again, TRELLIS_SIGN_UP_AT,
                             waits ? trellis_entity_get_number (present, TRELLIS_SIGN_UP_AT) : now);
  trellis_entity_set_text (again, TRELLIS_SIGN_UP_ACCESS_NEEDS,
                           trellis_entity_get_text (present, TRELLIS_SIGN_UP_ACCESS_NEEDS));
  trellis_entity_set_number (again, TRELLIS_SIGN_UP_CONSENT,
                             trellis_entity_get_flag (present, TRELLIS_SIGN_UP_CONSENT));
  return again;
}

/**
 * trellis_sign_ups_overlapping:
 * @library: a library
 * @event: an event
 * @person: uid of a person
 *
 * Which other events that she has a seat or a wish for overlap with an event: all of them, not only the first.
 *
 * Returns: (transfer full) (element-type TrellisEvent): the events, by start
 */
GPtrArray *
trellis_sign_ups_overlapping (TrellisLibrary *library, TrellisEvent *event, const char *person)
{
  gint64 start = trellis_entity_get_number (event, TRELLIS_EVENT_START);
  gint64 end = trellis_entity_get_number (event, TRELLIS_EVENT_END);
  g_autoptr (GPtrArray) events = NULL;
  g_autoptr (GPtrArray) mine = NULL;
  GPtrArray *overlapping = g_ptr_array_new_with_free_func (g_object_unref);

  if (!start || trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY))
    return overlapping;
  events = trellis_library_events_between (library, start, end);
  mine = trellis_library_sign_ups_of (library, person);
  for (guint i = 0; i < events->len; i++) {
    TrellisEvent *other = events->pdata[i];

    if (g_str_equal (trellis_entity_get_uid (other), trellis_entity_get_uid (event)) ||
        trellis_entity_get_flag (other, TRELLIS_EVENT_ALL_DAY) ||
        trellis_entity_get_choice (other, TRELLIS_EVENT_STATUS) == TRELLIS_EVENT_STATUS_CANCELLED)
      continue;
    for (guint j = 0; j < mine->len; j++) {
      int status = trellis_entity_get_choice (mine->pdata[j], TRELLIS_SIGN_UP_STATUS);

      if (g_str_equal (trellis_entity_get_text (mine->pdata[j], TRELLIS_SIGN_UP_EVENT),
                       trellis_entity_get_uid (other)) &&
          (trellis_seats_status_takes_one ((TrellisSignUpStatus) status) ||
           status == TRELLIS_SIGN_UP_STATUS_REQUESTED || status == TRELLIS_SIGN_UP_STATUS_WAITING))
        g_ptr_array_add (overlapping, g_object_ref (other));
    }
  }
  return overlapping;
}
