/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-plan.h"

G_BEGIN_DECLS

/**
 * TrellisProgress:
 * @total: how many actions there are
 * @done: how many are done
 * @overdue: open ones whose day has passed
 * @due_soon: open ones whose day is today or in the next days
 * @percent: share that is done, 0 to 100
 *
 * How far a goal or a plan has come.
 */
typedef struct {
  guint total;
  guint done;
  guint overdue;
  guint due_soon;
  int percent;
} TrellisProgress;

/**
 * TrellisActionState:
 * @TRELLIS_ACTION_STATE_DONE: it is done
 * @TRELLIS_ACTION_STATE_OVERDUE: its day has passed
 * @TRELLIS_ACTION_STATE_DUE_SOON: its day is today or in the next days
 * @TRELLIS_ACTION_STATE_LATER: its day is further off
 * @TRELLIS_ACTION_STATE_OPEN: it has no day
 *
 * Where an action stands on a day.
 */
typedef enum {
  TRELLIS_ACTION_STATE_DONE,
  TRELLIS_ACTION_STATE_OVERDUE,
  TRELLIS_ACTION_STATE_DUE_SOON,
  TRELLIS_ACTION_STATE_LATER,
  TRELLIS_ACTION_STATE_OPEN,
} TrellisActionState;

/* The day after today that still counts as soon: the same day of next week. */
#define TRELLIS_SOON_DAYS 7

TrellisActionState trellis_action_state (TrellisAction *action, gint64 today, int soon_days);
TrellisProgress trellis_progress_of (GPtrArray *actions, gint64 today, int soon_days);
int trellis_progress_of_goal (TrellisGoal *goal, const TrellisProgress *actions);
int trellis_progress_of_plan (const int *goals, guint n_goals);
int trellis_progress_compare_due (gconstpointer a, gconstpointer b);
char *trellis_progress_text (const TrellisProgress *self, int percent) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
