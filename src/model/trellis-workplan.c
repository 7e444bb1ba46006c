/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/trellis-workplan.h"

/**
 * trellis_workplan_is_late:
 * @item: an item of a workplan
 * @today: a date
 *
 * Whether it should be finished and is not.
 *
 * Returns: %TRUE if so
 */
gboolean
trellis_workplan_is_late (TrellisWorkplanItem *item, gint64 today)
{
  int status = trellis_entity_get_choice (item, TRELLIS_WORKPLAN_ITEM_STATUS);
  gint64 due = trellis_entity_get_number (item, TRELLIS_WORKPLAN_ITEM_DUE);

  return (status == TRELLIS_WORK_STATUS_PLANNED || status == TRELLIS_WORK_STATUS_ACTIVE) &&
         due != 0 && due < today;
}

/**
 * trellis_workplan_count:
 * @items: (element-type TrellisWorkplanItem): a workplan
 * @today: a date
 *
 * Counts how far a workplan has come. What was stopped on purpose is no debt.
 *
 * Returns: the counts
 */
TrellisWorkplan
trellis_workplan_count (GPtrArray *items, gint64 today)
{
  TrellisWorkplan plan = { 0 };

  for (guint i = 0; i < items->len; i++) {
    int status = trellis_entity_get_choice (items->pdata[i], TRELLIS_WORKPLAN_ITEM_STATUS);

    plan.stopped += status == TRELLIS_WORK_STATUS_STOPPED ? 1 : 0;
    plan.done += status == TRELLIS_WORK_STATUS_DONE ? 1 : 0;
    plan.active += status == TRELLIS_WORK_STATUS_ACTIVE ? 1 : 0;
    plan.late += trellis_workplan_is_late (items->pdata[i], today) ? 1 : 0;
  }
  plan.items = items->len - plan.stopped;
  return plan;
}
