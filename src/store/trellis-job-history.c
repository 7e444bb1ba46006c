/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What jobs take from the history before they run, and do to it when they have come back. */
#include "config.h"

#include "store/trellis-job-history.h"

#include "store/trellis-store-error.h"

#include <glib/gi18n.h>

/**
 * trellis_job_find_step:
 * @self: a job that undoes or redoes
 * @history: the history, all earlier jobs entered
 *
 * Gives a job the step that it undoes or redoes, or the error that there is none.
 *
 * Returns: %TRUE if there is one
 */
gboolean
trellis_job_find_step (TrellisJob *self, TrellisHistory *history)
{
  const gboolean undo = self->type == TRELLIS_JOB_UNDO;

  self->step = undo ? trellis_history_get_undo (history) : trellis_history_get_redo (history);
  if (!self->step)
    g_set_error_literal (&self->error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_CONFLICT,
                         undo ? _ ("There is nothing to undo.") : _ ("There is nothing to redo."));
  return self->step != NULL;
}

static void
remember (TrellisJob *self, TrellisHistory *history)
{
  if (self->type == TRELLIS_JOB_UNDO)
    trellis_history_undone (history);
  else if (self->type == TRELLIS_JOB_REDO)
    trellis_history_redone (history);
  else if (self->label && !trellis_changes_is_empty (self->changes))
    trellis_history_add (history, self->label, g_steal_pointer (&self->change_set));
}

/* What cannot be undone must not stand before what can. */
static gboolean
forget_conflict (TrellisJob *self, TrellisHistory *history)
{
  if (self->type == TRELLIS_JOB_WRITE ||
      !g_error_matches (self->error, TRELLIS_STORE_ERROR, TRELLIS_STORE_ERROR_CONFLICT))
    return FALSE;
  trellis_history_forget (history, self->type == TRELLIS_JOB_UNDO);
  return TRUE;
}

/**
 * trellis_job_enter_history:
 * @self: a job that has come back
 * @history: the history
 *
 * Enters what was done, undone or redone, or gives up the step that could not be.
 *
 * Returns: %TRUE if the history may have changed
 */
gboolean
trellis_job_enter_history (TrellisJob *self, TrellisHistory *history)
{
  if (!self->ok)
    return forget_conflict (self, history);
  remember (self, history);
  return TRUE;
}
