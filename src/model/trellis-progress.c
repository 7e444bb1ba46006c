/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far goals and plans have come, told from their actions. */
#include "config.h"

#include "model/trellis-progress.h"

#include <glib/gi18n.h>

/**
 * trellis_action_state:
 * @action: an action
 * @today: the present day
 * @soon_days: how many days ahead count as soon
 *
 * Where an action stands.
 *
 * Returns: its state
 */
TrellisActionState
trellis_action_state (TrellisAction *action, gint64 today, int soon_days)
{
  gint64 due = trellis_entity_get_number (action, TRELLIS_ACTION_DUE);

  if (trellis_entity_get_number (action, TRELLIS_ACTION_DONE))
    return TRELLIS_ACTION_STATE_DONE;
  if (!due)
    return TRELLIS_ACTION_STATE_OPEN;
  if (due < today)
    return TRELLIS_ACTION_STATE_OVERDUE;
  return due <= today + soon_days ? TRELLIS_ACTION_STATE_DUE_SOON : TRELLIS_ACTION_STATE_LATER;
}

/**
 * trellis_progress_of:
 * @actions: (element-type TrellisAction): the actions of a goal, or of a plan
 * @today: the present day
 * @soon_days: how many days ahead count as soon
 *
 * Counts what is done, overdue and due soon.
 *
 * Returns: the counts
 */
TrellisProgress
trellis_progress_of (GPtrArray *actions, gint64 today, int soon_days)
{
  TrellisProgress progress = { .total = actions->len };

  for (guint i = 0; i < actions->len; i++) {
    TrellisActionState state = trellis_action_state (actions->pdata[i], today, soon_days);

    progress.done += state == TRELLIS_ACTION_STATE_DONE ? 1 : 0;
    progress.overdue += state == TRELLIS_ACTION_STATE_OVERDUE ? 1 : 0;
    progress.due_soon += state == TRELLIS_ACTION_STATE_DUE_SOON ? 1 : 0;
  }
  /* Rounded down: 100 percent means that nothing is left. */
  if (progress.total > 0)
    progress.percent = (int) (100 * progress.done / progress.total);
  return progress;
}

/**
 * trellis_progress_of_goal:
 * @goal: a goal
 * @actions: how far its actions are
 *
 * How far a goal has come. A goal that is done is done, whatever its actions say.
 *
 * Returns: 0 to 100, -1 for a goal that was given up and does not count
 */
int
trellis_progress_of_goal (TrellisGoal *goal, const TrellisProgress *actions)
{
  switch (trellis_entity_get_choice (goal, TRELLIS_GOAL_STATUS)) {
  case TRELLIS_GOAL_STATUS_DONE:
    return 100;
  case TRELLIS_GOAL_STATUS_DROPPED:
    return -1;
  default:
    return actions->percent;
  }
}

/**
 * trellis_progress_of_plan:
 * @goals: how far each goal is, as of [func@progress_of_goal]
 * @n_goals: how many there are
 *
 * How far a plan has come: the mean of its goals, so that a goal with many actions weighs no more than another.
 *
 * Returns: 0 to 100
 */
int
trellis_progress_of_plan (const int *goals, guint n_goals)
{
  int sum = 0, n = 0;

  for (guint i = 0; i < n_goals; i++)
    if (goals[i] >= 0) {
      sum += goals[i];
      n++;
    }
  return n > 0 ? sum / n : 0;
}

/**
 * trellis_progress_compare_due:
 * @a: (type TrellisAction): pointer to an action
 * @b: (type TrellisAction): pointer to another
 *
 * Orders actions for g_ptr_array_sort(): open before done, then by day with those that have none at the end, then by
 * position.
 *
 * Returns: less than, equal to or more than 0
 */
int
trellis_progress_compare_due (gconstpointer a, gconstpointer b)
{
  gpointer one = *(gpointer const *) a, two = *(gpointer const *) b;
  gint64 done[] = { trellis_entity_get_number (one, TRELLIS_ACTION_DONE),
                    trellis_entity_get_number (two, TRELLIS_ACTION_DONE) };
  gint64 due[] = { trellis_entity_get_number (one, TRELLIS_ACTION_DUE),
                   trellis_entity_get_number (two, TRELLIS_ACTION_DUE) };
  gint64 place[] = { trellis_entity_get_number (one, TRELLIS_ACTION_POSITION),
                     trellis_entity_get_number (two, TRELLIS_ACTION_POSITION) };

  if (!done[0] != !done[1])
    return done[0] ? 1 : -1;
  if (!due[0] != !due[1])
    return due[0] ? -1 : 1;
  if (due[0] != due[1])
    return due[0] < due[1] ? -1 : 1;
  return place[0] < place[1] ? -1 : place[0] > place[1];
}

/**
 * trellis_progress_text:
 * @self: how far the actions are
 * @percent: how far the goal or plan is
 *
 * Tells it, such as “3 of 5 actions, 60 percent”.
 *
 * Returns: (transfer full): the text
 */
char *
trellis_progress_text (const TrellisProgress *self, int percent)
{
  g_autofree char *actions = NULL;

  if (self->total == 0)
    return percent >= 100 ? g_strdup (_ ("done")) : g_strdup (_ ("no actions yet"));
  actions = g_strdup_printf (ngettext ("%u of %u action", "%u of %u actions", self->total),
                             self->done, self->total);
  if (percent < 0)
    return g_steal_pointer (&actions);
  /* Translators: such as 3 of 5 actions, 60 percent */
  return g_strdup_printf (_ ("%s, %d percent"), actions, percent);
}
