/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/trellis-workplan.h"

#define TODAY 700000

static const struct {
  TrellisWorkStatus status;
  gint64 due;
  gboolean late;
} rows[] = {
  { TRELLIS_WORK_STATUS_PLANNED, 0, FALSE },      { TRELLIS_WORK_STATUS_PLANNED, TODAY - 1, TRUE },
  { TRELLIS_WORK_STATUS_ACTIVE, TODAY, FALSE },   { TRELLIS_WORK_STATUS_ACTIVE, TODAY - 9, TRUE },
  { TRELLIS_WORK_STATUS_DONE, TODAY - 9, FALSE }, { TRELLIS_WORK_STATUS_STOPPED, TODAY - 9, FALSE },
};

static GPtrArray *
make_plan (void)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    TrellisWorkplanItem *item = trellis_entity_new (TRELLIS_TYPE_WORKPLAN_ITEM);

    trellis_entity_set_number (item, TRELLIS_WORKPLAN_ITEM_STATUS, rows[i].status);
    trellis_entity_set_number (item, TRELLIS_WORKPLAN_ITEM_DUE, rows[i].due);
    g_ptr_array_add (items, item);
  }
  return items;
}

static void
test_late (void)
{
  g_autoptr (GPtrArray) items = make_plan ();

  for (guint i = 0; i < items->len; i++)
    g_assert_cmpint (trellis_workplan_is_late (items->pdata[i], TODAY), ==, rows[i].late);
}

static void
test_count (void)
{
  g_autoptr (GPtrArray) items = make_plan ();
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  TrellisWorkplan plan = trellis_workplan_count (items, TODAY);

  g_assert_cmpuint (plan.items, ==, 5);
  g_assert_cmpuint (plan.done, ==, 1);
  g_assert_cmpuint (plan.active, ==, 2);
  g_assert_cmpuint (plan.late, ==, 2);
  g_assert_cmpuint (plan.stopped, ==, 1);
  plan = trellis_workplan_count (none, TODAY);
  g_assert_cmpuint (plan.items, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/workplan/late", test_late);
  g_test_add_func ("/workplan/count", test_count);
  return g_test_run ();
}
