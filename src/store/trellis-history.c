/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "store/trellis-history.h"

#define MOST_STEPS 100

typedef struct {
  char *label;
  TrellisSpool *change_set;
} Step;

struct _TrellisHistory {
  GPtrArray *steps;
  guint done; /* steps before this index can be undone, the others redone */
};

static void
free_step (gpointer step)
{
  Step *self = step;

  g_free (self->label);
  trellis_spool_free (self->change_set);
  g_free (self);
}

/**
 * trellis_history_new:
 *
 * Makes an empty history.
 *
 * Returns: (transfer full): the history
 */
TrellisHistory *
trellis_history_new (void)
{
  TrellisHistory *self = g_new0 (TrellisHistory, 1);

  self->steps = g_ptr_array_new_with_free_func (free_step);
  return self;
}

/**
 * trellis_history_free:
 * @self: (transfer full): a history
 *
 * Frees a history.
 */
void
trellis_history_free (TrellisHistory *self)
{
  g_ptr_array_unref (self->steps);
  g_free (self);
}

/**
 * trellis_history_add:
 * @self: a history
 * @label: what was done, for people
 * @change_set: (transfer full): what it changed
 *
 * Adds a step. What could be redone is forgotten, and so is the oldest step beyond a hundred.
 */
void
trellis_history_add (TrellisHistory *self, const char *label, TrellisSpool *change_set)
{
  Step *step = g_new0 (Step, 1);

  step->label = g_strdup (label);
  step->change_set = change_set;
  g_ptr_array_set_size (self->steps, (gint) self->done);
  g_ptr_array_add (self->steps, step);
  if (self->steps->len > MOST_STEPS)
    g_ptr_array_remove_index (self->steps, 0);
  self->done = self->steps->len;
}

static Step *
step_at (TrellisHistory *self, gint64 index)
{
  return index >= 0 && index < self->steps->len ? self->steps->pdata[index] : NULL;
}

/**
 * trellis_history_get_undo:
 * @self: a history
 *
 * The change set to turn round next.
 *
 * Returns: (transfer none) (nullable): the change set
 */
TrellisSpool *
trellis_history_get_undo (TrellisHistory *self)
{
  Step *step = step_at (self, (gint64) self->done - 1);

  return step ? step->change_set : NULL;
}

/**
 * trellis_history_get_redo:
 * @self: a history
 *
 * The change set to do again next.
 *
 * Returns: (transfer none) (nullable): the change set
 */
TrellisSpool *
trellis_history_get_redo (TrellisHistory *self)
{
  Step *step = step_at (self, self->done);

  return step ? step->change_set : NULL;
}

/**
 * trellis_history_get_undo_label:
 * @self: a history
 *
 * What would be undone.
 *
 * Returns: (transfer none) (nullable): its label
 */
const char *
trellis_history_get_undo_label (TrellisHistory *self)
{
  Step *step = step_at (self, (gint64) self->done - 1);

  return step ? step->label : NULL;
}

/**
 * trellis_history_get_redo_label:
 * @self: a history
 *
 * What would be done again.
 *
 * Returns: (transfer none) (nullable): its label
 */
const char *
trellis_history_get_redo_label (TrellisHistory *self)
{
  Step *step = step_at (self, self->done);

  return step ? step->label : NULL;
}

/**
 * trellis_history_undone:
 * @self: a history
 *
 * Notes that the last step was undone.
 */
void
trellis_history_undone (TrellisHistory *self)
{
  g_return_if_fail (self->done > 0);
  self->done--;
}

/**
 * trellis_history_redone:
 * @self: a history
 *
 * Notes that the next step was done again.
 */
void
trellis_history_redone (TrellisHistory *self)
{
  g_return_if_fail (self->done < self->steps->len);
  self->done++;
}

/**
 * trellis_history_forget:
 * @self: a history
 * @undo: whether the last step could not be undone, or else the next not done again
 *
 * Gives up a step that what was done since stands against, so that those before it can still be undone. What would
 * be done again after it goes with it.
 */
void
trellis_history_forget (TrellisHistory *self, gboolean undo)
{
  if (!undo) {
    g_ptr_array_set_size (self->steps, (gint) self->done);
    return;
  }
  g_return_if_fail (self->done > 0);
  g_ptr_array_remove_index (self->steps, --self->done);
}
