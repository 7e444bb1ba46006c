/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/trellis-progress.h"

#define TODAY 2460000

static gpointer
new_action (gint64 due, gint64 done, gint64 position)
{
  gpointer action = trellis_entity_new (TRELLIS_TYPE_ACTION);

  trellis_entity_set_number (action, TRELLIS_ACTION_DUE, due);
  trellis_entity_set_number (action, TRELLIS_ACTION_DONE, done);
  trellis_entity_set_number (action, TRELLIS_ACTION_POSITION, position);
  return action;
}

static void
test_state (void)
{
  static const struct {
    gint64 due, done;
    TrellisActionState state;
  } cases[] = {
    { 0, 0, TRELLIS_ACTION_STATE_OPEN },
    { 0, TODAY, TRELLIS_ACTION_STATE_DONE },
    { TODAY - 10, TODAY - 1, TRELLIS_ACTION_STATE_DONE },
    { TODAY - 1, 0, TRELLIS_ACTION_STATE_OVERDUE },
    { TODAY, 0, TRELLIS_ACTION_STATE_DUE_SOON },
    { TODAY + 7, 0, TRELLIS_ACTION_STATE_DUE_SOON },
    { TODAY + 8, 0, TRELLIS_ACTION_STATE_LATER },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (TrellisAction) action = new_action (cases[i].due, cases[i].done, 0);

    g_assert_cmpint (trellis_action_state (action, TODAY, TRELLIS_SOON_DAYS), ==, cases[i].state);
  }
}

static void
test_counts (void)
{
  g_autoptr (GPtrArray) actions = g_ptr_array_new_with_free_func (g_object_unref);
  TrellisProgress progress = trellis_progress_of (actions, TODAY, 7);

  g_assert_cmpuint (progress.total, ==, 0);
  g_assert_cmpint (progress.percent, ==, 0);
  g_ptr_array_add (actions, new_action (TODAY - 3, TODAY, 1));
  g_ptr_array_add (actions, new_action (TODAY, TODAY, 2));
  g_ptr_array_add (actions, new_action (TODAY - 1, 0, 3));
  g_ptr_array_add (actions, new_action (TODAY + 2, 0, 4));
  g_ptr_array_add (actions, new_action (TODAY + 70, 0, 5));
  g_ptr_array_add (actions, new_action (0, 0, 6));
  progress = trellis_progress_of (actions, TODAY, 7);
  g_assert_cmpuint (progress.total, ==, 6);
  g_assert_cmpuint (progress.done, ==, 2);
  g_assert_cmpuint (progress.overdue, ==, 1);
  g_assert_cmpuint (progress.due_soon, ==, 1);
  g_assert_cmpint (progress.percent, ==, 33); /* never rounded up */
}

static void
test_goal (void)
{
  static const struct {
    int status, percent;
  } cases[] = {
    { TRELLIS_GOAL_STATUS_PLANNED, 40 },
    { TRELLIS_GOAL_STATUS_ACTIVE, 40 },
    { TRELLIS_GOAL_STATUS_DONE, 100 },
    { TRELLIS_GOAL_STATUS_DROPPED, -1 },
  };
  TrellisProgress actions = { .total = 5, .done = 2, .percent = 40 };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (TrellisGoal) goal = trellis_entity_new (TRELLIS_TYPE_GOAL);

    trellis_entity_set_number (goal, TRELLIS_GOAL_STATUS, cases[i].status);
    g_assert_cmpint (trellis_progress_of_goal (goal, &actions), ==, cases[i].percent);
  }
}

static void
test_plan (void)
{
  static const int goals[] = { 100, -1, 0, 50 };

  g_assert_cmpint (trellis_progress_of_plan (goals, 0), ==, 0);
  g_assert_cmpint (trellis_progress_of_plan (goals, 2), ==, 100);
  g_assert_cmpint (trellis_progress_of_plan (goals, 4), ==, 50);
}

static void
test_order (void)
{
  g_autoptr (GPtrArray) actions = g_ptr_array_new_with_free_func (g_object_unref);
  static const int order[] = { 4, 2, 3, 1, 5, 6 };

  g_ptr_array_add (actions, new_action (0, 0, 1));
  g_ptr_array_add (actions, new_action (TODAY, 0, 2));
  g_ptr_array_add (actions, new_action (TODAY, 0, 3));
  g_ptr_array_add (actions, new_action (TODAY - 5, 0, 4));
  g_ptr_array_add (actions, new_action (TODAY - 9, TODAY, 5));
  g_ptr_array_add (actions, new_action (0, TODAY, 6));
  g_ptr_array_sort (actions, trellis_progress_compare_due);
  for (guint i = 0; i < actions->len; i++)
    g_assert_cmpint (trellis_entity_get_number (actions->pdata[i], TRELLIS_ACTION_POSITION), ==,
                     order[i]);
}

static void
test_text (void)
{
  static const struct {
    guint done, total;
    int percent;
    const char *text;
  } cases[] = {
    { 3, 5, 60, "3 of 5 actions, 60 percent" },
    { 0, 1, 0, "0 of 1 action, 0 percent" },
    { 1, 2, -1, "1 of 2 actions" },
    { 0, 0, 0, "no actions yet" },
    { 0, 0, 100, "done" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    TrellisProgress progress = { .total = cases[i].total, .done = cases[i].done };
    g_autofree char *text = trellis_progress_text (&progress, cases[i].percent);

    g_assert_cmpstr (text, ==, cases[i].text);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/progress/state", test_state);
  g_test_add_func ("/progress/counts", test_counts);
  g_test_add_func ("/progress/goal", test_goal);
  g_test_add_func ("/progress/plan", test_plan);
  g_test_add_func ("/progress/order", test_order);
  g_test_add_func ("/progress/text", test_text);
  return g_test_run ();
}
