/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A learning week with all that is planned for it, read and saved as one. */
#include "config.h"

#include "library/trellis-week-contents.h"

#include "model/trellis-activity.h"
#include "model/trellis-event.h"
#include "model/trellis-preparation.h"

static void
take (GPtrArray *into, GPtrArray *records)
{
  g_ptr_array_extend_and_steal (into, records);
}

/**
 * trellis_library_get_week: (skip)
 * @library: a library
 * @uid: uid of a learning week
 *
 * Reads a learning week with its events, checklist, promotion and activities.
 *
 * Returns: (transfer full) (nullable): it, %NULL when there is no such week
 */
TrellisWeekContents *
trellis_library_get_week (TrellisLibrary *library, const char *uid)
{
  g_autoptr (TrellisLearningWeek)
      week = trellis_library_get (library, TRELLIS_TYPE_LEARNING_WEEK, uid);
  TrellisWeekContents *self;

  if (!week)
    return NULL;
  self = trellis_week_contents_new (week);
  take (self->events, trellis_library_list_linked (library, TRELLIS_TYPE_EVENT, TRELLIS_EVENT_WEEK,
                                                   uid, TRELLIS_EVENT_START));
  take (self->tasks,
        trellis_library_list_linked (library, TRELLIS_TYPE_WEEK_TASK, TRELLIS_WEEK_TASK_WEEK, uid,
                                     TRELLIS_WEEK_TASK_POSITION));
  take (self->pieces, trellis_library_list_linked (library, TRELLIS_TYPE_PROMOTION_PIECE,
                                                   TRELLIS_PROMOTION_PIECE_WEEK, uid,
                                                   TRELLIS_PROMOTION_PIECE_POSITION));
  take (self->activities,
        trellis_library_list_linked (library, TRELLIS_TYPE_ACTIVITY, TRELLIS_ACTIVITY_WEEK, uid,
                                     TRELLIS_ACTIVITY_POSITION));
  return self;
}

static void
save (GPtrArray *records, TrellisBatch *batch)
{
  for (guint i = 0; i < records->len; i++)
    trellis_batch_save (batch, records->pdata[i]);
}

/**
 * trellis_week_contents_save: (skip)
 * @contents: a learning week, such as a copy
 * @batch: an action
 *
 * Has an action save all of it.
 */
void
trellis_week_contents_save (const TrellisWeekContents *contents, TrellisBatch *batch)
{
  trellis_batch_save (batch, contents->week);
  save (contents->events, batch);
  save (contents->tasks, batch);
  save (contents->pieces, batch);
  save (contents->activities, batch);
}
