/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The 70:20:10 of what was done, by minutes, and of what is planned, by actions. */
#include "config.h"

#include "model/trellis-mix.h"

#include "model/trellis-cpd-entry.h"
#include "model/trellis-plan.h"

#include <glib/gi18n.h>

#define FIRST TRELLIS_LEARNING_MIX_EXPERIENCE
#define LAST TRELLIS_LEARNING_MIX_EDUCATION

/**
 * trellis_mix_add:
 * @self: a mix
 * @strand: a strand
 * @amount: how much of it; less than 0 counts as 0
 *
 * Adds to a strand.
 */
void
trellis_mix_add (TrellisMix *self, TrellisLearningMix strand, gint64 amount)
{
  if (strand > LAST)
    strand = TRELLIS_LEARNING_MIX_UNSET;
  amount = MAX (amount, 0);
  self->amounts[strand] += amount;
  if (strand != TRELLIS_LEARNING_MIX_UNSET)
    self->total += amount;
}

/**
 * trellis_mix_of_cpd:
 * @entries: (element-type TrellisCpdEntry): entries
 * @from: first day
 * @to: last day
 *
 * Counts the minutes done in a period.
 *
 * Returns: the mix
 */
TrellisMix
trellis_mix_of_cpd (GPtrArray *entries, gint64 from, gint64 to)
{
  TrellisMix mix = { 0 };

  for (guint i = 0; i < entries->len; i++) {
    gint64 date = trellis_entity_get_number (entries->pdata[i], TRELLIS_CPD_ENTRY_DATE);
    int strand = trellis_entity_get_choice (entries->pdata[i], TRELLIS_CPD_ENTRY_MIX);

    if (date >= from && date <= to)
      trellis_mix_add (&mix, (TrellisLearningMix) strand,
                       trellis_entity_get_number (entries->pdata[i], TRELLIS_CPD_ENTRY_MINUTES));
  }
  return mix;
}

static gpointer
find_goal (GPtrArray *goals, const char *uid)
{
  for (guint i = 0; goals && *uid && i < goals->len; i++)
    if (g_str_equal (trellis_entity_get_uid (goals->pdata[i]), uid))
      return goals->pdata[i];
  return NULL;
}

/**
 * trellis_mix_of_actions:
 * @actions: (element-type TrellisAction): actions
 * @goals: (nullable) (element-type TrellisGoal): the goals they serve
 *
 * Counts what is planned: one an action, done or not. An action without a strand takes that of its goal; the actions of a
 * goal that was given up are left out.
 *
 * Returns: the mix
 */
TrellisMix
trellis_mix_of_actions (GPtrArray *actions, GPtrArray *goals)
{
  TrellisMix mix = { 0 };

  for (guint i = 0; i < actions->len; i++) {
    gpointer goal = find_goal (goals,
                               trellis_entity_get_text (actions->pdata[i], TRELLIS_ACTION_GOAL));
    int strand = trellis_entity_get_choice (actions->pdata[i], TRELLIS_ACTION_MIX);

    if (goal &&
        trellis_entity_get_choice (goal, TRELLIS_GOAL_STATUS) == TRELLIS_GOAL_STATUS_DROPPED)
      continue;
    if (goal && strand == TRELLIS_LEARNING_MIX_UNSET)
      strand = trellis_entity_get_choice (goal, TRELLIS_GOAL_MIX);
    trellis_mix_add (&mix, (TrellisLearningMix) strand, 1);
  }
  return mix;
}

/* The strand that lost most by rounding down. */
static int
most_cut (const TrellisMix *self, const int *percent)
{
  int most = FIRST;
  double most_cut = -1;

  for (int i = FIRST; i <= LAST; i++) {
    double cut = 100.0 * (double) self->amounts[i] / (double) self->total - percent[i];

    if (cut > most_cut) {
      most_cut = cut;
      most = i;
    }
  }
  return most;
}

/**
 * trellis_mix_shares:
 * @self: a mix
 * @percent: (out): the share of each strand
 *
 * Shares of the three strands, rounded so that they make 100; all 0 when there is nothing.
 */
void
trellis_mix_shares (const TrellisMix *self, int percent[TRELLIS_LEARNING_MIX_EDUCATION + 1])
{
  int left = 100;

  for (int i = 0; i <= LAST; i++)
    percent[i] = 0;
  if (self->total <= 0)
    return;
  for (int i = FIRST; i <= LAST; i++) {
    percent[i] = (int) (100.0 * (double) self->amounts[i] / (double) self->total);
    left -= percent[i];
  }
  for (; left > 0; left--)
    percent[most_cut (self, percent)]++;
}

/**
 * trellis_mix_sentence:
 * @done: what was done
 * @planned: what is planned
 *
 * Tells both mixes.
 *
 * Returns: (transfer full): one or two sentences
 */
char *
trellis_mix_sentence (const TrellisMix *done, const TrellisMix *planned)
{
  g_autofree char *first = NULL, *second = NULL;
  int now[LAST + 1], plan[LAST + 1];

  trellis_mix_shares (done, now);
  trellis_mix_shares (planned, plan);
  if (done->total > 0)
    first = g_strdup_printf (
        _ ("Time logged: %d percent doing, %d percent other people, %d percent courses and "
           "reading."),
        now[FIRST], now[FIRST + 1], now[LAST]);
  if (planned->total > 0)
    second = g_strdup_printf (
        _ ("Planned: %d percent doing, %d percent other people, %d percent courses and reading."),
        plan[FIRST], plan[FIRST + 1], plan[LAST]);
  if (first && second)
    return g_strdup_printf ("%s %s", first, second);
  if (first || second)
    return first ? g_steal_pointer (&first) : g_steal_pointer (&second);
  return g_strdup (_ ("Choose how you learn in each entry and action, and the mix shows here."));
}
