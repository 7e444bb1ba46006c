/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Answers to invitations set the roster; what calls an event off calls it off here. */
#include "config.h"

#include "library/trellis-answers.h"

#include "exchange/trellis-schedule-names.h"
#include "model/trellis-kinds.h"
#include "model/trellis-seats.h"
#include "records/trellis-name-records.h"
#include "records/trellis-records.h"
#include "records/trellis-sign-up-records.h"

#include <glib/gi18n.h>

static TrellisConnection *
connection_of (TrellisAnswers *self)
{
  return trellis_transaction_get_connection (self->transaction);
}

/* The events that a message means: one, an occurrence of a series, or all of them. */
static GPtrArray *
find_events (TrellisAnswers *self, const TrellisItipMessage *message, GError **error)
{
  g_autoptr (TrellisQuery) query = trellis_query_new (TRELLIS_TYPE_EVENT);
  GPtrArray *events;
  GError *failure = NULL;
  gpointer event;

  trellis_query_where_text (query, TRELLIS_EVENT_SERIES, TRELLIS_MATCH_IS, message->uid);
  if (message->occurrence)
    trellis_query_where_number (query, TRELLIS_EVENT_OCCURRENCE, TRELLIS_MATCH_IS,
                                message->occurrence);
  trellis_query_order (query, TRELLIS_EVENT_START, FALSE);
  events = trellis_records_list (connection_of (self), query, error);
  if (!events || events->len)
    return events;
  event = trellis_records_get (connection_of (self), TRELLIS_TYPE_EVENT, message->uid, &failure);
  if (event)
    g_ptr_array_add (events, event);
  if (failure) {
    g_propagate_error (error, failure);
    g_clear_pointer (&events, g_ptr_array_unref);
  }
  return events;
}

static gboolean
is_cancelled (TrellisEvent *event)
{
  return trellis_entity_get_choice (event, TRELLIS_EVENT_STATUS) == TRELLIS_EVENT_STATUS_CANCELLED;
}

static char *
line_uid (const TrellisItipMessage *message, TrellisEvent *event, const char *person)
{
  g_autofree char *known = g_strdup_printf ("%s\n%s\n%" G_GINT64_FORMAT "\n%d",
                                            trellis_entity_get_uid (event), person, message->stamp,
                                            (int) message->kind);

  return trellis_schedule_derive ("answer", known);
}

static gboolean
has_place (TrellisSignUp *line)
{
  int status = line ? trellis_entity_get_choice (line, TRELLIS_SIGN_UP_STATUS) : -1;

  return status == TRELLIS_SIGN_UP_STATUS_BOOKED || status == TRELLIS_SIGN_UP_STATUS_WAITING ||
         status == TRELLIS_SIGN_UP_STATUS_REQUESTED || status == TRELLIS_SIGN_UP_STATUS_INTERESTED;
}

static gboolean
was_there (TrellisSignUp *line)
{
  int status = line ? trellis_entity_get_choice (line, TRELLIS_SIGN_UP_STATUS) : -1;

  return status == TRELLIS_SIGN_UP_STATUS_ATTENDED ||
         status == TRELLIS_SIGN_UP_STATUS_PART_ATTENDED || status == TRELLIS_SIGN_UP_STATUS_ABSENT;
}

/* What an answer comes to. Who was invited need not be agreed to once more. */
static TrellisSignUpStatus
status_for (const TrellisItipMessage *message,
            TrellisEvent *event,
            GPtrArray *roster,
            const char *person)
{
  g_autoptr (TrellisEvent) open = NULL;

  if (message->kind == TRELLIS_ITIP_TENTATIVE)
    return TRELLIS_SIGN_UP_STATUS_INTERESTED;
  if (message->kind == TRELLIS_ITIP_DECLINED)
    return has_place (trellis_seats_find (roster, person)) ? TRELLIS_SIGN_UP_STATUS_WITHDRAWN
                                                           : TRELLIS_SIGN_UP_STATUS_DECLINED;
  open = trellis_entity_dup (event);
  trellis_entity_set_number (open, TRELLIS_EVENT_APPROVAL, FALSE);
  return trellis_seats_next_status (open, roster, person);
}

/* Why an answer is not taken, a sentence, or NULL. */
static const char *
objection (TrellisAnswers *self,
           const TrellisItipMessage *message,
           TrellisEvent *event,
           TrellisSignUp *present)
{
  if (message->sequence < trellis_entity_get_number (event, TRELLIS_EVENT_SEQUENCE))
    return _ ("It answers an earlier invitation; the event has changed since. Ask again.");
  if (is_cancelled (event))
    return _ ("The event was cancelled.");
  if (was_there (present))
    return _ ("It is noted already whether this person came.");
  if (present && message->stamp &&
      trellis_entity_get_number (present, TRELLIS_SIGN_UP_AT) > message->stamp)
    return _ ("Something newer is noted of this person already.");
  return NULL;
}

static gboolean
put_line (TrellisAnswers *self,
          TrellisEvent *event,
          TrellisSignUp *before,
          const char *person,
          const char *uid,
          TrellisSignUpStatus status,
          const TrellisItipMessage *message,
          GError **error)
{
  g_autoptr (TrellisSignUp) line = trellis_entity_new (TRELLIS_TYPE_SIGN_UP);

  if (uid)
    trellis_entity_set_uid (line, uid);
  trellis_entity_set_text (line, TRELLIS_SIGN_UP_EVENT, trellis_entity_get_uid (event));
  trellis_entity_set_text (line, TRELLIS_SIGN_UP_PERSON, person);
  trellis_entity_set_number (line, TRELLIS_SIGN_UP_STATUS, status);
  trellis_entity_set_number (line, TRELLIS_SIGN_UP_AT,
                             message && message->stamp ? message->stamp : self->now);
  trellis_entity_set_text (line, TRELLIS_SIGN_UP_REASON, message ? message->comment : NULL);
  if (before) {
    trellis_entity_set_text (line, TRELLIS_SIGN_UP_ACCESS_NEEDS,
                             trellis_entity_get_text (before, TRELLIS_SIGN_UP_ACCESS_NEEDS));
    trellis_entity_set_number (line, TRELLIS_SIGN_UP_CONSENT,
                               trellis_entity_get_flag (before, TRELLIS_SIGN_UP_CONSENT));
  }
  trellis_entity_set_modified (line, self->now);
  if (message)
    (*self->added)++;
  return trellis_records_put (self->transaction, line, error);
}

/* Everybody who has, wants or waits for a seat: what is noted of them is that the event does not take place. */
static gboolean
close_roster (TrellisAnswers *self, TrellisEvent *event, GError **error)
{
  g_autoptr (GPtrArray) roster = trellis_sign_up_records_roster (
      connection_of (self), trellis_entity_get_uid (event), error);

  for (guint i = 0; roster && i < roster->len; i++) {
    int status = trellis_entity_get_choice (roster->pdata[i], TRELLIS_SIGN_UP_STATUS);

    if (has_place (roster->pdata[i]) && status != TRELLIS_SIGN_UP_STATUS_INTERESTED &&
        !put_line (self, event, roster->pdata[i],
                   trellis_entity_get_text (roster->pdata[i], TRELLIS_SIGN_UP_PERSON), NULL,
                   TRELLIS_SIGN_UP_STATUS_EVENT_CANCELLED, NULL, error))
      return FALSE;
  }
  return roster != NULL;
}

static gboolean
call_off (TrellisAnswers *self,
          const TrellisItipMessage *message,
          TrellisEvent *event,
          GError **error)
{
  gint64 sequence = trellis_entity_get_number (event, TRELLIS_EVENT_SEQUENCE);

  if (is_cancelled (event)) {
    (*self->unchanged)++;
    return TRUE;
  }
  if (message->sequence < sequence) {
    trellis_report_refuse (
        self->report, message->what,
        _ ("It calls off an earlier version of the event, which has changed since."));
    return TRUE;
  }
  trellis_entity_set_number (event, TRELLIS_EVENT_STATUS, TRELLIS_EVENT_STATUS_CANCELLED);
  trellis_entity_set_number (event, TRELLIS_EVENT_SEQUENCE, message->sequence);
  trellis_entity_set_modified (event, self->now);
  trellis_entity_set_origin (event, self->now);
  (*self->changed)++;
  return trellis_records_put (self->transaction, event, error) && close_roster (self, event, error);
}

/* Gives a freed seat to whoever is next. */
static gboolean
promote (TrellisAnswers *self,
         TrellisEvent *event,
         GPtrArray *roster,
         const char *leaving,
         GError **error)
{
  g_autoptr (GPtrArray) rest = g_ptr_array_new ();
  TrellisSignUp *next;

  for (guint i = 0; i < roster->len; i++)
    if (!g_str_equal (trellis_entity_get_text (roster->pdata[i], TRELLIS_SIGN_UP_PERSON), leaving))
      g_ptr_array_add (rest, roster->pdata[i]);
  next = trellis_seats_next_waiting (event, rest);
  if (!next)
    return TRUE;
  trellis_report_note (self->report,
                       _ ("A seat that became free went to the next on the waiting list."));
  return put_line (self, event, next, trellis_entity_get_text (next, TRELLIS_SIGN_UP_PERSON), NULL,
                   TRELLIS_SIGN_UP_STATUS_BOOKED, NULL, error);
}

static gboolean
answer (TrellisAnswers *self,
        const TrellisItipMessage *message,
        TrellisEvent *event,
        const char *person,
        GError **error)
{
  g_autoptr (GPtrArray) roster = trellis_sign_up_records_roster (
      connection_of (self), trellis_entity_get_uid (event), error);
  g_autofree char *uid = line_uid (message, event, person);
  TrellisSignUpStatus status;
  TrellisSignUp *present;
  const char *why;

  if (!roster)
    return FALSE;
  present = trellis_seats_find (roster, person);
  status = status_for (message, event, roster, person);
  if ((message->stamp && trellis_records_exists (connection_of (self),
                                                 trellis_kinds_of (TRELLIS_TYPE_SIGN_UP), uid)) ||
      (present && !was_there (present) &&
       trellis_entity_get_choice (present, TRELLIS_SIGN_UP_STATUS) == (int) status)) {
    (*self->unchanged)++;
    return TRUE;
  }
  why = objection (self, message, event, present);
  if (why) {
    g_autofree char *what = g_strdup_printf ("%s: %s", message->what, message->email);

    trellis_report_refuse (self->report, what, why);
    return TRUE;
  }
  if (!put_line (self, event, present, person, message->stamp ? uid : NULL, status, message, error))
    return FALSE;
  if (!present || status == TRELLIS_SIGN_UP_STATUS_BOOKED ||
      status == TRELLIS_SIGN_UP_STATUS_WAITING)
    return TRUE;
  return promote (self, event, roster, person, error);
}

/* Who answers. Nobody is added to the people here because a file says so. */
static char *
find_person (TrellisAnswers *self, const TrellisItipMessage *message, GError **error)
{
  g_autoptr (GPtrArray)
      people = trellis_name_records_by_email (connection_of (self), message->email, error);
  g_autofree char *why = NULL;

  if (!people)
    return NULL;
  if (people->len)
    return g_strdup (trellis_entity_get_uid (people->pdata[0]));
  why = message->name && *message->name
            ? g_strdup_printf (_ ("Nobody here has the address %s. Add %s to the people and open "
                                  "the file again."),
                               message->email, message->name)
            : g_strdup_printf (
                  _ ("Nobody here has the address %s. Add whoever has it to the people "
                     "and open the file again."),
                  message->email);
  trellis_report_refuse (self->report, message->what, why);
  return g_strdup ("");
}

/**
 * trellis_answers_take:
 * @self: what messages change
 * @message: a message
 * @taken: (out): whether it was of use here; what calls off an event that is not here is an event to be read
 * @error: return location for an error
 *
 * Takes a message: an answer becomes a line in the history of the person and the event, by its UID, date and the address
 * of whoever answers; a seat that becomes free goes to the next on the waiting list. What is older than what is known is
 * refused in words, and the same answer twice changes nothing.
 *
 * Returns: %FALSE with @error set if the library could not be read or written
 */
gboolean
trellis_answers_take (TrellisAnswers *self,
                      const TrellisItipMessage *message,
                      gboolean *taken,
                      GError **error)
{
  g_autoptr (GPtrArray) events = find_events (self, message, error);
  g_autofree char *person = NULL;
  gboolean cancels = message->kind == TRELLIS_ITIP_CANCELLED;

  if (!events)
    return FALSE;
  *taken = !cancels || events->len;
  if (!events->len && !cancels)
    trellis_report_refuse (self->report, message->what,
                           _ ("The event that it answers for is not in this library."));
  if (!events->len)
    return TRUE;
  if (!cancels)
    person = find_person (self, message, error);
  if (!cancels && (!person || !*person))
    return person != NULL;
  for (guint i = 0; i < events->len; i++)
    if (!(cancels ? call_off (self, message, events->pdata[i], error)
                  : answer (self, message, events->pdata[i], person, error)))
      return FALSE;
  return TRUE;
}
