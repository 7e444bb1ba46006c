/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copies of learning weeks. Everything moves by the same number of whole days and keeps its time on the clock, also where
 * the clocks change in between. */
#include "config.h"

#include "model/trellis-clone.h"

#include "base/trellis-id.h"
#include "base/trellis-time.h"
#include "model/trellis-activity.h"
#include "model/trellis-event.h"
#include "model/trellis-preparation.h"

/**
 * trellis_week_contents_new: (skip)
 * @week: a learning week
 *
 * Makes contents that hold nothing but the week.
 *
 * Returns: (transfer full): the contents
 */
TrellisWeekContents *
trellis_week_contents_new (TrellisLearningWeek *week)
{
  TrellisWeekContents *self = g_new0 (TrellisWeekContents, 1);

  self->week = g_object_ref (week);
  self->events = g_ptr_array_new_with_free_func (g_object_unref);
  self->tasks = g_ptr_array_new_with_free_func (g_object_unref);
  self->pieces = g_ptr_array_new_with_free_func (g_object_unref);
  self->activities = g_ptr_array_new_with_free_func (g_object_unref);
  return self;
}

/**
 * trellis_week_contents_free: (skip)
 * @self: contents
 *
 * Frees them.
 */
void
trellis_week_contents_free (TrellisWeekContents *self)
{
  g_object_unref (self->week);
  g_ptr_array_unref (self->events);
  g_ptr_array_unref (self->tasks);
  g_ptr_array_unref (self->pieces);
  g_ptr_array_unref (self->activities);
  g_free (self);
}

/**
 * trellis_clone_shift:
 * @instant: an instant, 0 for unset
 * @days: how many days later
 * @zone: (nullable): zone whose clocks count
 *
 * Moves an instant by whole days, so that the clocks of its zone show the same time there.
 *
 * Returns: the instant, 0 for unset
 */
gint64
trellis_clone_shift (gint64 instant, gint64 days, const char *zone)
{
  gint64 rest = ((instant % TRELLIS_MINUTE) + TRELLIS_MINUTE) % TRELLIS_MINUTE;

  if (!instant)
    return 0;
  return trellis_instant_from_local (trellis_instant_date (instant, zone) + days,
                                     trellis_instant_minute (instant, zone), zone) +
         rest;
}

/* A record like another, with an identity of its own. */
static gpointer
copy_of (gpointer record)
{
  gpointer copy = trellis_entity_dup (record);
  g_autofree char *uid = trellis_id_new ();

  trellis_entity_set_uid (copy, uid);
  trellis_entity_set_modified (copy, 0);
  trellis_entity_set_origin (copy, 0);
  return copy;
}

static void
shift_date (gpointer record, guint field, gint64 days)
{
  gint64 date = trellis_entity_get_number (record, field);

  if (date)
    trellis_entity_set_number (record, field, date + days);
}

/* By the clock, unless an hour that the clocks skip would leave nothing of it. */
static void
shift_times (TrellisEvent *event, gint64 days)
{
  const char *zone = trellis_entity_get_text (event, TRELLIS_EVENT_ZONE);
  const char *clocks = trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY) ? "UTC"
                       : *zone                                                ? zone
                                                                              : NULL;
  gint64 start = trellis_entity_get_number (event, TRELLIS_EVENT_START);
  gint64 end = trellis_entity_get_number (event, TRELLIS_EVENT_END);
  gint64 new_start = trellis_clone_shift (start, days, clocks);
  gint64 new_end = trellis_clone_shift (end, days, clocks);

  if (end > start && new_end <= new_start)
    new_end = new_start + (end - start);
  trellis_entity_set_number (event, TRELLIS_EVENT_START, new_start);
  trellis_entity_set_number (event, TRELLIS_EVENT_END, new_end);
  trellis_entity_set_number (
      event, TRELLIS_EVENT_CLOSES,
      trellis_clone_shift (trellis_entity_get_number (event, TRELLIS_EVENT_CLOSES), days, zone));
}

/* What belongs to the old event alone does not come along; an old link would lead people to the wrong room. */
static TrellisEvent *
clone_event (TrellisEvent *event, const char *week, gint64 days)
{
  static const guint texts[] = { TRELLIS_EVENT_RECORDING_URL, TRELLIS_EVENT_JOIN_URL,
                                 TRELLIS_EVENT_SERIES };
  static const guint numbers[] = { TRELLIS_EVENT_OCCURRENCE, TRELLIS_EVENT_SEQUENCE };
  TrellisEvent *copy = copy_of (event);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    trellis_entity_set_text (copy, texts[i], NULL);
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    trellis_entity_set_number (copy, numbers[i], 0);
  trellis_entity_set_number (copy, TRELLIS_EVENT_STATUS, TRELLIS_EVENT_STATUS_TENTATIVE);
  trellis_entity_set_text (copy, TRELLIS_EVENT_WEEK, week);
  shift_times (copy, days);
  return copy;
}

static TrellisLearningWeek *
clone_head (TrellisLearningWeek *week, const char *title, gint64 days)
{
  TrellisLearningWeek *copy = copy_of (week);

  trellis_entity_set_text (copy, TRELLIS_LEARNING_WEEK_TITLE, title);
  trellis_entity_set_text (copy, TRELLIS_LEARNING_WEEK_URL, NULL);
  trellis_entity_set_number (copy, TRELLIS_LEARNING_WEEK_STATUS, TRELLIS_WEEK_STATUS_DRAFT);
  trellis_entity_set_number (copy, TRELLIS_LEARNING_WEEK_RELEASE, 0);
  trellis_entity_set_number (copy, TRELLIS_LEARNING_WEEK_TEMPLATE, FALSE);
  shift_date (copy, TRELLIS_LEARNING_WEEK_START, days);
  shift_date (copy, TRELLIS_LEARNING_WEEK_END, days);
  shift_date (copy, TRELLIS_LEARNING_WEEK_SIGN_UP_OPENS, days);
  return copy;
}

static void
clone_plans (GPtrArray *records,
             GPtrArray *copies,
             guint week_field,
             const char *week,
             guint due_field,
             guint done_field,
             gint64 days)
{
  for (guint i = 0; i < records->len; i++) {
    gpointer copy = copy_of (records->pdata[i]);

    trellis_entity_set_text (copy, week_field, week);
    trellis_entity_set_number (copy, done_field, 0);
    shift_date (copy, due_field, days);
    g_ptr_array_add (copies, copy);
  }
}

static void
clone_activities (GPtrArray *activities, GPtrArray *copies, const char *week, GHashTable *events)
{
  for (guint i = 0; i < activities->len; i++) {
    gpointer copy = copy_of (activities->pdata[i]);
    const char *event = trellis_entity_get_text (copy, TRELLIS_ACTIVITY_EVENT);

    trellis_entity_set_text (copy, TRELLIS_ACTIVITY_WEEK, week);
    trellis_entity_set_text (copy, TRELLIS_ACTIVITY_EVENT, g_hash_table_lookup (events, event));
    g_ptr_array_add (copies, copy);
  }
}

/**
 * trellis_clone_week: (skip)
 * @source: a learning week, perhaps a pattern
 * @title: what the copy is called
 * @first_day: first day of the copy
 *
 * Copies a learning week. Every day moves by as many days as the first, and every time stays as the clocks of its zone
 * show it. All of the copy is a draft: events are tentative, nobody is signed up, nothing is done, sent or recorded, and
 * there is no link to join yet. Events that were cancelled are left out.
 *
 * Returns: (transfer full): the copy, its records not yet saved
 */
TrellisWeekContents *
trellis_clone_week (const TrellisWeekContents *source, const char *title, gint64 first_day)
{
  gint64 days = first_day - trellis_entity_get_number (source->week, TRELLIS_LEARNING_WEEK_START);
  g_autoptr (TrellisLearningWeek) head = clone_head (source->week, title, days);
  g_autoptr (GHashTable) uids = g_hash_table_new (g_str_hash, g_str_equal);
  TrellisWeekContents *copy = trellis_week_contents_new (head);
  const char *week = trellis_entity_get_uid (head);

  for (guint i = 0; i < source->events->len; i++) {
    TrellisEvent *event = source->events->pdata[i], *clone;

    if (trellis_entity_get_choice (event, TRELLIS_EVENT_STATUS) == TRELLIS_EVENT_STATUS_CANCELLED)
      continue;
    clone = clone_event (event, week, days);
    g_ptr_array_add (copy->events, clone);
    g_hash_table_insert (uids, (gpointer) trellis_entity_get_uid (event),
                         (gpointer) trellis_entity_get_uid (clone));
  }
  clone_plans (source->tasks, copy->tasks, TRELLIS_WEEK_TASK_WEEK, week, TRELLIS_WEEK_TASK_DUE,
               TRELLIS_WEEK_TASK_DONE, days);
  clone_plans (source->pieces, copy->pieces, TRELLIS_PROMOTION_PIECE_WEEK, week,
               TRELLIS_PROMOTION_PIECE_DUE, TRELLIS_PROMOTION_PIECE_SENT, days);
  clone_activities (source->activities, copy->activities, week, uids);
  return copy;
}
