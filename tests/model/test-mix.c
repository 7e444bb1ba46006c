/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/trellis-cpd-entry.h"
#include "model/trellis-mix.h"
#include "model/trellis-plan.h"

#define NONE TRELLIS_LEARNING_MIX_UNSET
#define DOING TRELLIS_LEARNING_MIX_EXPERIENCE
#define PEOPLE TRELLIS_LEARNING_MIX_EXPOSURE
#define COURSES TRELLIS_LEARNING_MIX_EDUCATION

static void
add_entry (GPtrArray *entries, gint64 date, gint64 minutes, int strand)
{
  gpointer entry = trellis_entity_new (TRELLIS_TYPE_CPD_ENTRY);

  trellis_entity_set_number (entry, TRELLIS_CPD_ENTRY_DATE, date);
  trellis_entity_set_number (entry, TRELLIS_CPD_ENTRY_MINUTES, minutes);
  trellis_entity_set_number (entry, TRELLIS_CPD_ENTRY_MIX, strand);
  g_ptr_array_add (entries, entry);
}

static void
test_cpd (void)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  TrellisMix mix;

  add_entry (entries, 99, 1000, DOING); /* the day before */
  add_entry (entries, 100, 60, DOING);
  add_entry (entries, 150, 30, PEOPLE);
  add_entry (entries, 200, 10, COURSES);
  add_entry (entries, 200, 40, NONE);
  add_entry (entries, 200, -5, COURSES);
  add_entry (entries, 201, 1000, COURSES); /* the day after */
  mix = trellis_mix_of_cpd (entries, 100, 200);
  g_assert_cmpint (mix.amounts[NONE], ==, 40);
  g_assert_cmpint (mix.amounts[DOING], ==, 60);
  g_assert_cmpint (mix.amounts[PEOPLE], ==, 30);
  g_assert_cmpint (mix.amounts[COURSES], ==, 10);
  g_assert_cmpint (mix.total, ==, 100);
}

static gpointer
add_goal (GPtrArray *goals, int status, int strand)
{
  gpointer goal = trellis_entity_new (TRELLIS_TYPE_GOAL);

  trellis_entity_set_number (goal, TRELLIS_GOAL_STATUS, status);
  trellis_entity_set_number (goal, TRELLIS_GOAL_MIX, strand);
  g_ptr_array_add (goals, goal);
  return goal;
}

static void
add_action (GPtrArray *actions, gpointer goal, int strand)
{
  gpointer action = trellis_entity_new (TRELLIS_TYPE_ACTION);

  if (goal)
    trellis_entity_set_text (action, TRELLIS_ACTION_GOAL, trellis_entity_get_uid (goal));
  trellis_entity_set_number (action, TRELLIS_ACTION_MIX, strand);
  g_ptr_array_add (actions, action);
}

static void
test_actions (void)
{
  g_autoptr (GPtrArray) goals = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) actions = g_ptr_array_new_with_free_func (g_object_unref);
  gpointer active = add_goal (goals, TRELLIS_GOAL_STATUS_ACTIVE, PEOPLE);
  gpointer dropped = add_goal (goals, TRELLIS_GOAL_STATUS_DROPPED, DOING);
  TrellisMix mix;

  add_action (actions, active, DOING);
  add_action (actions, active, NONE); /* as its goal */
  add_action (actions, dropped, DOING); /* does not count */
  add_action (actions, NULL, COURSES);
  add_action (actions, NULL, NONE);
  mix = trellis_mix_of_actions (actions, goals);
  g_assert_cmpint (mix.amounts[DOING], ==, 1);
  g_assert_cmpint (mix.amounts[PEOPLE], ==, 1);
  g_assert_cmpint (mix.amounts[COURSES], ==, 1);
  g_assert_cmpint (mix.amounts[NONE], ==, 1);
  g_assert_cmpint (mix.total, ==, 3);
  mix = trellis_mix_of_actions (actions, NULL);
  g_assert_cmpint (mix.amounts[DOING], ==, 2);
  g_assert_cmpint (mix.amounts[PEOPLE], ==, 0);
}

static void
test_percent (void)
{
  static const struct {
    gint64 amounts[3];
    int percent[3];
  } cases[] = {
    { { 0, 0, 0 }, { 0, 0, 0 } },       { { 5, 0, 0 }, { 100, 0, 0 } },
    { { 70, 20, 10 }, { 70, 20, 10 } }, { { 1, 1, 1 }, { 34, 33, 33 } },
    { { 2, 2, 3 }, { 29, 28, 43 } },    { { 1, 1, 198 }, { 1, 0, 99 } },
    { { 0, 1, 2 }, { 0, 33, 67 } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    TrellisMix mix = { 0 };
    int percent[COURSES + 1];

    trellis_mix_add (&mix, NONE, 1000);
    for (int strand = DOING; strand <= COURSES; strand++)
      trellis_mix_add (&mix, (TrellisLearningMix) strand, cases[i].amounts[strand - 1]);
    trellis_mix_shares (&mix, percent);
    g_assert_cmpint (percent[NONE], ==, 0);
    for (int strand = DOING; strand <= COURSES; strand++)
      g_assert_cmpint (percent[strand], ==, cases[i].percent[strand - 1]);
  }
}

static void
test_sentence (void)
{
  TrellisMix done = { 0 }, planned = { 0 };
  g_autofree char *none = trellis_mix_sentence (&done, &planned);
  g_autofree char *one = NULL, *both = NULL, *other = NULL;

  g_assert_cmpstr (none, ==,
                   "Choose how you learn in each entry and action, and the mix shows here.");
  trellis_mix_add (&done, DOING, 3);
  trellis_mix_add (&done, PEOPLE, 1);
  one = trellis_mix_sentence (&done, &planned);
  g_assert_cmpstr (one, ==,
                   "Time logged: 75 percent doing, 25 percent other people, 0 percent courses and "
                   "reading.");
  trellis_mix_add (&planned, COURSES, 2);
  both = trellis_mix_sentence (&done, &planned);
  g_assert_true (g_str_has_prefix (both, one));
  g_assert_true (g_str_has_suffix (
      both, " Planned: 0 percent doing, 0 percent other people, 100 percent courses and reading."));
  done = (TrellisMix){ 0 };
  other = trellis_mix_sentence (&done, &planned);
  g_assert_true (g_str_has_prefix (other, "Planned: "));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/mix/cpd", test_cpd);
  g_test_add_func ("/mix/actions", test_actions);
  g_test_add_func ("/mix/percent", test_percent);
  g_test_add_func ("/mix/sentence", test_sentence);
  return g_test_run ();
}
