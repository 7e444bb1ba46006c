/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "library/trellis-intake.h"

#include "base/trellis-time.h"
#include "library/trellis-answers.h"
#include "library/trellis-merge.h"
#include "library/trellis-schedule-merge.h"
#include "model/trellis-activity.h"
#include "model/trellis-event.h"
#include "records/trellis-records.h"

#include <glib/gi18n.h>

static void
refuse (TrellisIntake *self, gpointer record, const char *why)
{
  g_autofree char *what = g_strdup_printf ("%s “%s”", _ (trellis_entity_get_kind (record)->label),
                                           trellis_entity_get_title (record));

  trellis_report_refuse (self->reading.report, what, why);
}

static gboolean
put (TrellisIntake *self, gpointer record, GError **error)
{
  trellis_entity_set_origin (record, trellis_entity_get_modified (record));
  return trellis_records_put (self->transaction, record, error);
}

static void
note_edit (TrellisIntake *self, gpointer record)
{
  g_autofree char *note = g_strdup_printf (
      _ ("Your edit of “%s” was replaced by a newer one; Undo brings it back."),
      trellis_entity_get_title (record));

  trellis_report_note (self->reading.report, note);
}

/* What is not counted: a series that a calendar only implies by its rule, and the week and rooms around the events of a
 * schedule. Its events are. */
static void
count (TrellisIntake *self, gpointer record, guint *counter)
{
  if (self->format == TRELLIS_FORMAT_PACK || TRELLIS_IS_EVENT (record) ||
      TRELLIS_IS_ACTIVITY (record))
    (*counter)++;
  else if (counter != &self->unchanged)
    self->beside++;
}

static TrellisMergeFlags
merge_flags (TrellisIntake *self)
{
  if (self->format == TRELLIS_FORMAT_PACK)
    return 0;
  return self->format == TRELLIS_FORMAT_ICALENDAR && self->reading.states_status
             ? TRELLIS_MERGE_PARTIAL | TRELLIS_MERGE_STATUS_SAID
             : TRELLIS_MERGE_PARTIAL;
}

/* The record that is here under the uid of one that arrives. */
static gpointer
find_present (TrellisIntake *self, gpointer record, GError **error)
{
  TrellisConnection *connection = trellis_transaction_get_connection (self->transaction);
  gpointer present;

  if (trellis_format_is_schedule (self->format)) {
    if (!self->names)
      self->names = trellis_schedule_names_new (connection, error);
    if (!self->names)
      return NULL;
    trellis_schedule_rename (self->names, record);
  }
  present = trellis_records_get (connection, G_OBJECT_TYPE (record),
                                 trellis_entity_get_uid (record), error);
  if (present && trellis_format_is_schedule (self->format))
    trellis_schedule_keep (present, record);
  return present;
}

/* Takes one record of the file, on the writer's thread. */
static gboolean
take (TrellisEntity *record, gpointer data, GError **error)
{
  TrellisIntake *self = data;
  TrellisConnection *connection = trellis_transaction_get_connection (self->transaction);
  GError *failure = NULL;
  g_autoptr (GObject) present = find_present (self, record, &failure);
  gint64 buried_at = present
                         ? 0
                         : trellis_records_buried_at (connection, trellis_entity_get_uid (record));
  gboolean over_edit;
  const char *why;

  if (failure) {
    g_propagate_error (error, failure);
    return FALSE;
  }
  if (self->week && TRELLIS_IS_ACTIVITY (record))
    trellis_entity_set_text (record, TRELLIS_ACTIVITY_WEEK, self->week);
  /* A clock that is ahead must not win every merge to come. */
  if (trellis_entity_get_modified (record) > self->reading.now)
    trellis_entity_set_modified (record, self->reading.now);
  switch (trellis_merge (present, record, buried_at, merge_flags (self), &why, &over_edit)) {
  case TRELLIS_MERGE_NEW:
    count (self, record, &self->added);
    return put (self, record, error);
  case TRELLIS_MERGE_CHANGED:
    count (self, record, &self->changed);
    if (over_edit)
      note_edit (self, record);
    return put (self, record, error);
  case TRELLIS_MERGE_KEPT:
    refuse (self, record, why);
    return TRUE;
  case TRELLIS_MERGE_UNCHANGED:
  default:
    count (self, record, &self->unchanged);
    return TRUE;
  }
}

/* Takes a message about an event that may be here, on the writer's thread. */
static gboolean
take_message (const TrellisItipMessage *message, gpointer data, gboolean *taken, GError **error)
{
  TrellisIntake *self = data;
  TrellisAnswers answers = { self->transaction, self->reading.report, self->reading.now,
                             &self->added,      &self->changed,       &self->unchanged };

  return trellis_answers_take (&answers, message, taken, error);
}

/**
 * trellis_intake_init:
 * @self: an intake, all zero
 *
 * Gives it a report to fill.
 */
void
trellis_intake_init (TrellisIntake *self)
{
  self->reading.report = trellis_report_new ();
}

/**
 * trellis_intake_clear:
 * @self: an intake
 *
 * Lets go of all it holds.
 */
void
trellis_intake_clear (TrellisIntake *self)
{
  g_clear_pointer (&self->names, g_hash_table_unref);
  g_clear_pointer (&self->reading.report, trellis_report_free);
  g_clear_object (&self->reading.cancellable);
  g_clear_pointer (&self->week, g_free);
}

/**
 * trellis_intake_begin:
 * @self: an intake
 * @transaction: what it is a part of; must live as long as it is read
 * @zone: IANA zone of times without one; must live as long
 *
 * Makes its reading ready to be given to what reads the file.
 */
void
trellis_intake_begin (TrellisIntake *self, TrellisTransaction *transaction, const char *zone)
{
  self->transaction = transaction;
  self->reading.take = take;
  self->reading.message = take_message;
  self->reading.data = self;
  self->reading.zone = zone;
  self->reading.now = trellis_now ();
}
