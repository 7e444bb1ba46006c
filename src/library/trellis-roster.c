/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What organisers do with a roster. Each is one action: what frees a seat also gives it to whoever is next. */
#include "config.h"

#include "library/trellis-roster.h"

#include "library/trellis-library-private.h"
#include "model/trellis-seats.h"
#include "model/trellis-waiting.h"
#include "records/trellis-roster-records.h"

#include <glib/gi18n.h>

/* Reading ------------------------------------------------------------------------------------- */

/**
 * trellis_roster_people:
 * @library: a library
 * @event: uid of an event
 *
 * Reads everybody who was ever signed up for an event, in one go.
 *
 * Returns: (transfer full) (element-type utf8 TrellisPerson): people by uid
 */
GHashTable *
trellis_roster_people (TrellisLibrary *library, const char *event)
{
  GHashTable *people = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);
  TrellisConnection *reader = trellis_library_get_reader (library);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) list = reader ? trellis_roster_records_people (reader, event, &error)
                                      : NULL;

  if (error)
    g_warning ("Reading the people of a roster failed: %s", error->message);
  for (guint i = 0; list && i < list->len; i++)
    g_hash_table_replace (people, (gpointer) trellis_entity_get_uid (list->pdata[i]),
                          g_object_ref (list->pdata[i]));
  return people;
}

/**
 * trellis_roster_history:
 * @library: a library
 * @event: uid of an event
 * @person: uid of a person
 *
 * Reads every step of a person and an event.
 *
 * Returns: (transfer full) (element-type TrellisSignUp): the lines, oldest first
 */
GPtrArray *
trellis_roster_history (TrellisLibrary *library, const char *event, const char *person)
{
  TrellisConnection *reader = trellis_library_get_reader (library);
  g_autoptr (GError) error = NULL;
  GPtrArray *lines = reader ? trellis_roster_records_history (reader, event, person, &error) : NULL;

  if (error)
    g_warning ("Reading a history failed: %s", error->message);
  return lines ? lines : g_ptr_array_new_with_free_func (g_object_unref);
}

/* Lines --------------------------------------------------------------------------------------- */

/* A new line of the history keeps what the line before it said of her, and is newer than it whatever the clock says. */
static void
add_line (TrellisBatch *batch,
          TrellisEvent *event,
          TrellisSignUp *before,
          const char *person,
          TrellisSignUpStatus status,
          const char *reason,
          gint64 now)
{
  g_autoptr (TrellisSignUp) line = trellis_entity_new (TRELLIS_TYPE_SIGN_UP);

  trellis_entity_set_text (line, TRELLIS_SIGN_UP_EVENT, trellis_entity_get_uid (event));
  trellis_entity_set_text (line, TRELLIS_SIGN_UP_PERSON, person);
  trellis_entity_set_number (line, TRELLIS_SIGN_UP_STATUS, status);
  trellis_entity_set_text (line, TRELLIS_SIGN_UP_REASON, reason);
  if (before) {
    now = MAX (now, trellis_entity_get_number (before, TRELLIS_SIGN_UP_AT));
    trellis_entity_set_text (line, TRELLIS_SIGN_UP_ACCESS_NEEDS,
                             trellis_entity_get_text (before, TRELLIS_SIGN_UP_ACCESS_NEEDS));
    trellis_entity_set_number (line, TRELLIS_SIGN_UP_CONSENT,
                               trellis_entity_get_flag (before, TRELLIS_SIGN_UP_CONSENT));
  }
  trellis_entity_set_number (line, TRELLIS_SIGN_UP_AT, now);
  trellis_batch_save (batch, line);
}

/* The roster as it will be: the lines of the batch instead of those before them. Those that are new in the batch are
 * told in @touched, as nobody is given back what was just taken. */
static GPtrArray *
foresee (TrellisBatch *batch, TrellisEvent *event, GPtrArray *roster, GHashTable *touched)
{
  GPtrArray *saved = trellis_batch_get_saved (batch);
  GPtrArray *after = g_ptr_array_new ();

  for (guint i = 0; i < saved->len; i++)
    if (TRELLIS_IS_SIGN_UP (saved->pdata[i]) &&
        g_str_equal (trellis_entity_get_text (saved->pdata[i], TRELLIS_SIGN_UP_EVENT),
                     trellis_entity_get_uid (event)))
      g_hash_table_insert (
          touched, (gpointer) trellis_entity_get_text (saved->pdata[i], TRELLIS_SIGN_UP_PERSON),
          saved->pdata[i]);
  for (guint i = 0; i < roster->len; i++)
    if (!g_hash_table_contains (touched,
                                trellis_entity_get_text (roster->pdata[i], TRELLIS_SIGN_UP_PERSON)))
      g_ptr_array_add (after, roster->pdata[i]);
  return after;
}

/* Who is touched holds her seat but is not promoted: she stands in the count alone. */
static void
add_seats (GPtrArray *after, GHashTable *touched)
{
  GHashTableIter iter;
  gpointer line;

  g_hash_table_iter_init (&iter, touched);
  while (g_hash_table_iter_next (&iter, NULL, &line))
    if (trellis_seats_status_takes_one (
            (TrellisSignUpStatus) trellis_entity_get_choice (line, TRELLIS_SIGN_UP_STATUS)))
      g_ptr_array_add (after, line);
}

/**
 * trellis_roster_settle:
 * @batch: an action, with what it does so far
 * @event: the event as it will be
 * @roster: (element-type TrellisSignUp): where everybody stood before the action
 * @now: the present, an instant
 *
 * Gives the seats that are free after an action to those who wait, by the rule of the event, as part of the action. A
 * draw tells its seed in the reason; see [func@waiting_lot].
 *
 * Returns: how many got one
 */
guint
trellis_roster_settle (TrellisBatch *batch, TrellisEvent *event, GPtrArray *roster, gint64 now)
{
  g_autoptr (GHashTable) touched = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) after = foresee (batch, event, roster, touched);
  g_autoptr (GPtrArray) promoted = NULL;
  guint32 seed = g_random_int ();
  g_autofree char *reason = NULL;

  add_seats (after, touched);
  promoted = trellis_waiting_promote (event, after, seed, now);
  if (trellis_entity_get_choice (event, TRELLIS_EVENT_WAITING_RULE) == TRELLIS_WAITING_RULE_RANDOM)
    reason = g_strdup_printf (
        /* Translators: why a person was given a seat; keep the number, it lets anybody check the draw */
        _ ("From the waiting list, drawn by lot with the number %u"), seed);
  else
    reason = g_strdup (_ ("From the waiting list, first come, first served"));
  for (guint i = 0; i < promoted->len; i++)
    add_line (batch, event, promoted->pdata[i],
              trellis_entity_get_text (promoted->pdata[i], TRELLIS_SIGN_UP_PERSON),
              TRELLIS_SIGN_UP_STATUS_BOOKED, reason, now);
  return promoted->len;
}

/* Actions ------------------------------------------------------------------------------------- */

static TrellisBatch *
begin (TrellisEvent *event, const char *name, TrellisSignUpStatus status)
{
  g_autofree char *label = g_strdup_printf (_ ("%s: %s"), trellis_entity_get_title (event),
                                            _ (trellis_sign_up_status_choices[status].label));

  return trellis_batch_new (name, label);
}

/**
 * trellis_roster_set:
 * @event: an event
 * @roster: (element-type TrellisSignUp): where everybody stands
 * @person: uid of a person
 * @status: where she stands from now on
 * @reason: (nullable): why
 * @now: the present, an instant
 *
 * Notes where a person stands: attended, withdrawn, on the waiting list… When that frees a seat, whoever is next gets it.
 *
 * Returns: (transfer full): the action, to be committed
 */
TrellisBatch *
trellis_roster_set (TrellisEvent *event,
                    GPtrArray *roster,
                    const char *person,
                    TrellisSignUpStatus status,
                    const char *reason,
                    gint64 now)
{
  TrellisBatch *batch = begin (event, "set-sign-up", status);

  add_line (batch, event, trellis_seats_find (roster, person), person, status, reason, now);
  if (!trellis_seats_status_takes_one (status))
    trellis_roster_settle (batch, event, roster, now);
  return batch;
}

/**
 * trellis_roster_mark_all:
 * @event: an event
 * @roster: (element-type TrellisSignUp): where everybody stands
 * @now: the present, an instant
 *
 * Notes that everybody who has a seat, and of whom nothing is noted yet, attended.
 *
 * Returns: (transfer full): the action, to be committed; it saves nothing when there is nobody
 */
TrellisBatch *
trellis_roster_mark_all (TrellisEvent *event, GPtrArray *roster, gint64 now)
{
  TrellisBatch *batch = trellis_batch_new ("set-sign-ups", _ ("Note that everybody attended"));

  for (guint i = 0; i < roster->len; i++)
    if (trellis_entity_get_choice (roster->pdata[i], TRELLIS_SIGN_UP_STATUS) ==
        TRELLIS_SIGN_UP_STATUS_BOOKED)
      add_line (batch, event, roster->pdata[i],
                trellis_entity_get_text (roster->pdata[i], TRELLIS_SIGN_UP_PERSON),
                TRELLIS_SIGN_UP_STATUS_ATTENDED, NULL, now);
  return batch;
}

/**
 * trellis_roster_approve:
 * @event: an event
 * @roster: (element-type TrellisSignUp): where everybody stands
 * @person: uid of somebody who asked for a seat
 * @now: the present, an instant
 *
 * Agrees to a request: a seat when one is free, else a place on the waiting list.
 *
 * Returns: (transfer full): the action, to be committed
 */
TrellisBatch *
trellis_roster_approve (TrellisEvent *event, GPtrArray *roster, const char *person, gint64 now)
{
  TrellisSeats seats = trellis_seats_count (event, roster);
  TrellisSignUpStatus status = seats.free == 0 ? TRELLIS_SIGN_UP_STATUS_WAITING
                                               : TRELLIS_SIGN_UP_STATUS_BOOKED;
  TrellisBatch *batch = begin (event, "approve-sign-up", status);

  add_line (batch, event, trellis_seats_find (roster, person), person, status, _ ("Agreed to"),
            now);
  return batch;
}

/**
 * trellis_roster_give_kept:
 * @event: an event, of which seats are kept
 * @roster: (element-type TrellisSignUp): where everybody stands
 * @person: uid of whoever gets one
 * @reason: (nullable): why, such as who named her
 * @now: the present, an instant
 *
 * Gives one of the seats that are kept to a person; one fewer is kept from then on.
 *
 * Returns: (transfer full): the action, to be committed
 */
TrellisBatch *
trellis_roster_give_kept (
    TrellisEvent *event, GPtrArray *roster, const char *person, const char *reason, gint64 now)
{
  TrellisBatch *batch = begin (event, "give-kept-seat", TRELLIS_SIGN_UP_STATUS_BOOKED);
  g_autoptr (TrellisEvent) after = trellis_entity_dup (event);
  gint64 kept = trellis_entity_get_number (event, TRELLIS_EVENT_RESERVED);

  trellis_entity_set_number (after, TRELLIS_EVENT_RESERVED, MAX (kept - 1, 0));
  trellis_batch_save (batch, after);
  add_line (batch, event, trellis_seats_find (roster, person), person,
            TRELLIS_SIGN_UP_STATUS_BOOKED,
            reason && *reason ? reason : _ ("A seat that was kept for managers to give"), now);
  return batch;
}

static GHashTable *
index_roster (GPtrArray *roster)
{
  GHashTable *present = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < roster->len; i++)
    g_hash_table_insert (
        present, (gpointer) trellis_entity_get_text (roster->pdata[i], TRELLIS_SIGN_UP_PERSON),
        roster->pdata[i]);
  return present;
}

/**
 * trellis_roster_state:
 * @batch: an action
 * @event: an event
 * @roster: (element-type TrellisSignUp): where everybody stands
 * @statuses: (element-type utf8 int): where people stand from now on, by uid
 * @now: the present, an instant
 *
 * Notes where many people stand, such as a file says. Who stands there already is left as she is.
 */
void
trellis_roster_state (
    TrellisBatch *batch, TrellisEvent *event, GPtrArray *roster, GHashTable *statuses, gint64 now)
{
  g_autoptr (GHashTable) present = index_roster (roster);
  GHashTableIter iter;
  gpointer person, status;

  g_hash_table_iter_init (&iter, statuses);
  while (g_hash_table_iter_next (&iter, &person, &status)) {
    TrellisSignUp *before = g_hash_table_lookup (present, person);

    if (!before ||
        trellis_entity_get_choice (before, TRELLIS_SIGN_UP_STATUS) != GPOINTER_TO_INT (status))
      add_line (batch, event, before, person, (TrellisSignUpStatus) GPOINTER_TO_INT (status),
                _ ("From a file"), now);
  }
}

/* The seats as they will be after what the batch does so far. */
static TrellisSeats
foresee_seats (TrellisBatch *batch, TrellisEvent *event, GPtrArray *roster)
{
  g_autoptr (GHashTable) touched = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) after = foresee (batch, event, roster, touched);

  add_seats (after, touched);
  return trellis_seats_count (event, after);
}

/**
 * trellis_roster_add:
 * @batch: an action
 * @event: an event
 * @roster: (element-type TrellisSignUp): where everybody stands
 * @people: (array zero-terminated=1): uids of people
 * @now: the present, an instant
 *
 * Signs people up as organisers do: a seat while there are some, then the waiting list. Who has a seat or waits already
 * is left as she is.
 *
 * Returns: how many of them got a seat
 */
guint
trellis_roster_add (TrellisBatch *batch,
                    TrellisEvent *event,
                    GPtrArray *roster,
                    const char *const *people,
                    gint64 now)
{
  g_autoptr (GHashTable) present = index_roster (roster);
  TrellisSeats seats = foresee_seats (batch, event, roster);
  guint booked = 0;
  /* Who waits is before whoever comes new. */
  gint64 left = seats.free < 0 ? G_MAXINT64 : MAX (0, (gint64) seats.free - seats.waiting);

  for (guint i = 0; people[i]; i++) {
    gpointer before = g_hash_table_lookup (present, people[i]);
    int status = before ? trellis_entity_get_choice (before, TRELLIS_SIGN_UP_STATUS) : -1;

    if (before && (trellis_seats_status_takes_one ((TrellisSignUpStatus) status) ||
                   status == TRELLIS_SIGN_UP_STATUS_WAITING))
      continue;
    add_line (batch, event, before, people[i],
              left > 0 ? TRELLIS_SIGN_UP_STATUS_BOOKED : TRELLIS_SIGN_UP_STATUS_WAITING,
              _ ("Added by the organisers"), now);
    booked += left > 0;
    left -= left > 0;
  }
  return booked;
}

/**
 * trellis_roster_cancel:
 * @batch: an action that cancels the event
 * @event: the event
 * @roster: (element-type TrellisSignUp): where everybody stands
 * @now: the present, an instant
 *
 * Notes that the event does not take place, for everybody who has, asks or waits for a seat. Who is interested stays so:
 * she wants to know of the next one.
 *
 * Returns: how many there are, who are to be told
 */
guint
trellis_roster_cancel (TrellisBatch *batch, TrellisEvent *event, GPtrArray *roster, gint64 now)
{
  guint n = 0;

  for (guint i = 0; i < roster->len; i++) {
    int status = trellis_entity_get_choice (roster->pdata[i], TRELLIS_SIGN_UP_STATUS);

    if (status != TRELLIS_SIGN_UP_STATUS_BOOKED && status != TRELLIS_SIGN_UP_STATUS_WAITING &&
        status != TRELLIS_SIGN_UP_STATUS_REQUESTED)
      continue;
    add_line (batch, event, roster->pdata[i],
              trellis_entity_get_text (roster->pdata[i], TRELLIS_SIGN_UP_PERSON),
              TRELLIS_SIGN_UP_STATUS_EVENT_CANCELLED, NULL, now);
    n++;
  }
  return n;
}
