/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page of a goal: what makes it SMART, its actions, and what builds its competency. */
#include "config.h"

#include "ui/plan/trellis-plan-goal-page.h"

#include "base/trellis-time.h"
#include "model/trellis-framework.h"
#include "ui/common/trellis-rows.h"
#include "ui/plan/trellis-plan-actions.h"
#include "ui/plan/trellis-plan-opportunity.h"

#include <glib/gi18n.h>

#define MOST_EVENTS 5
#define MOST_OPPORTUNITIES 5

static void
add_facts (TrellisPage *page, gpointer goal, const char *how_far)
{
  GtkWidget *group = trellis_page_add_group (page, _ ("The goal"), NULL);

  trellis_plan_add_fact (group, _ ("Progress"), how_far);
  trellis_plan_add_field (group, goal, TRELLIS_GOAL_STATUS);
  trellis_plan_add_date (group, _ ("Due"), trellis_entity_get_number (goal, TRELLIS_GOAL_DUE));
  trellis_plan_add_field (group, goal, TRELLIS_GOAL_MEASURE);
  trellis_plan_add_field (group, goal, TRELLIS_GOAL_ACHIEVABLE);
  trellis_plan_add_field (group, goal, TRELLIS_GOAL_RELEVANT);
  if (trellis_entity_get_choice (goal, TRELLIS_GOAL_MIX))
    trellis_plan_add_field (group, goal, TRELLIS_GOAL_MIX);
}

static void
add_chain (TrellisPage *page, TrellisPlanView *view, gpointer goal)
{
  GtkWidget *group = trellis_page_add_group (page, _ ("Part of"), NULL);
  const char *competency = trellis_entity_get_text (goal, TRELLIS_GOAL_COMPETENCY);
  g_autofree char *title = trellis_library_get_title (view->library, TRELLIS_TYPE_COMPETENCY,
                                                      competency);
  g_autoptr (TrellisPlan) plan = trellis_library_get (
      view->library, TRELLIS_TYPE_PLAN, trellis_entity_get_text (goal, TRELLIS_GOAL_PLAN));

  if (*title)
    trellis_group_add (group, trellis_open_row (title, _ ("The competency it builds"), NULL,
                                                "competency", competency));
  if (plan)
    trellis_group_add (group, trellis_plan_row (trellis_entity_get_title (plan), _ ("Plan"), plan));
}

static void
add_events (TrellisPage *page, TrellisPlanView *view, const char *competency)
{
  g_autoptr (GPtrArray)
      events = trellis_library_events_building (view->library, competency, MOST_EVENTS);
  GtkWidget *group;

  if (events->len == 0)
    return;
  group = trellis_page_add_group (page, _ ("Events that build it"), NULL);
  for (guint i = 0; i < events->len; i++)
    trellis_group_add (group, trellis_plan_event_row (events->pdata[i], trellis_today ()));
}

static void
add_opportunities (TrellisPage *page, TrellisPlanView *view, const char *competency)
{
  g_autoptr (GPtrArray) all = trellis_library_list_all (view->library, TRELLIS_TYPE_OPPORTUNITY,
                                                        TRELLIS_OPPORTUNITY_TITLE);
  GtkWidget *group = NULL;
  guint n = 0;

  for (guint i = 0; i < all->len && n < MOST_OPPORTUNITIES; i++) {
    gpointer opportunity = all->pdata[i];
    const char *const *builds = trellis_entity_get_list (opportunity,
                                                         TRELLIS_OPPORTUNITY_COMPETENCIES);

    if (!builds || !g_strv_contains (builds, competency) ||
        !trellis_plan_opportunity_is_open (opportunity, trellis_today ()))
      continue;
    if (!group)
      group = trellis_page_add_group (page, _ ("Opportunities that build it"), NULL);
    trellis_group_add (group, trellis_plan_row (trellis_entity_get_title (opportunity),
                                                trellis_entity_get_choice_label (
                                                    opportunity, TRELLIS_OPPORTUNITY_KIND),
                                                opportunity));
    n++;
  }
}

static gboolean
fill (TrellisPage *page, gpointer data)
{
  TrellisPlanView *view = data;
  g_autoptr (TrellisGoal) goal = trellis_plan_view_get (view, TRELLIS_TYPE_GOAL);
  g_autoptr (GPtrArray) actions = trellis_library_list_linked (
      view->library, TRELLIS_TYPE_ACTION, TRELLIS_ACTION_GOAL, view->uid, TRELLIS_ACTION_POSITION);
  TrellisProgress progress = trellis_progress_of (actions, trellis_today (), TRELLIS_SOON_DAYS);
  g_autofree char *how_far = NULL;
  gboolean done;

  if (!goal)
    return FALSE;
  g_ptr_array_sort (actions, trellis_progress_compare_due);
  done = trellis_entity_get_choice (goal, TRELLIS_GOAL_STATUS) == TRELLIS_GOAL_STATUS_DONE;
  how_far = trellis_progress_text (&progress, trellis_progress_of_goal (goal, &progress));
  trellis_page_set_title (page, trellis_entity_get_title (goal), NULL);
  add_facts (page, goal, how_far);
  trellis_plan_button (page, done ? _ ("_Open again") : _ ("_Mark as reached"), "plan.reach",
                       view->uid, !done);
  trellis_plan_add_edit_buttons (page, goal);
  trellis_plan_add_actions (page, _ ("Actions"),
                            _ ("What is the first small step? Write it below."), actions,
                            trellis_today ());
  trellis_plan_add_adder (page, view, TRELLIS_ACTION_GOAL);
  add_chain (page, view, goal);
  if (trellis_entity_is_set (goal, TRELLIS_GOAL_COMPETENCY)) {
    add_events (page, view, trellis_entity_get_text (goal, TRELLIS_GOAL_COMPETENCY));
    add_opportunities (page, view, trellis_entity_get_text (goal, TRELLIS_GOAL_COMPETENCY));
  }
  return TRUE;
}

/**
 * trellis_plan_goal_page_new:
 * @library: a library
 * @uid: uid of a goal
 *
 * Makes the page of a goal.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_plan_goal_page_new (TrellisLibrary *library, const char *uid)
{
  return trellis_plan_page_new (library, "goal", uid,
                                "goal action plan competency event opportunity", fill);
}
