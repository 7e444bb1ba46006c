/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The goals of my plans, and the page of a plan. */
#include "config.h"

#include "ui/plan/trellis-plan-goals.h"

#include "base/trellis-text.h"
#include "model/trellis-mix.h"
#include "model/trellis-role-profile.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-empty.h"
#include "ui/common/trellis-rows.h"
#include "ui/plan/trellis-plan-charts.h"
#include "ui/plan/trellis-plan-data.h"

#include <glib/gi18n.h>

#define MOST_DOTS 8

/* The dots only repeat what the words of the row say. */
static GtkWidget *
new_dots (const TrellisProgress *progress)
{
  g_autoptr (GString) dots = g_string_new (NULL);
  GtkWidget *label;

  for (guint i = 0; i < progress->total; i++)
    g_string_append (dots, i < progress->done ? "●" : "○");
  label = trellis_quiet_label (dots->str);
  gtk_widget_add_css_class (label, "trellis-plan-dots");
  return label;
}

static char *
goal_text (TrellisGoal *goal, const TrellisProgress *progress)
{
  gint64 due = trellis_entity_get_number (goal, TRELLIS_GOAL_DUE);
  g_autofree char *how_far = trellis_progress_text (progress,
                                                    trellis_progress_of_goal (goal, progress));
  g_autofree char *day = trellis_text_date_short (due);
  g_autofree char *text = g_strdup_printf (
      "%s, %s", trellis_entity_get_choice_label (goal, TRELLIS_GOAL_STATUS), how_far);

  return due ? g_strdup_printf (_ ("%s, due on %s"), text, day) : g_steal_pointer (&text);
}

static void
add_goals (TrellisPage *page, TrellisPlanData *data, const char *plan, GtkWidget *group)
{
  g_autoptr (GPtrArray) goals = trellis_plan_data_goals_of (data, plan);

  for (guint i = 0; i < goals->len; i++) {
    g_autoptr (GPtrArray)
        actions = trellis_plan_data_actions_of (data, trellis_entity_get_uid (goals->pdata[i]));
    TrellisProgress progress = trellis_progress_of (actions, data->today, TRELLIS_SOON_DAYS);
    g_autofree char *text = goal_text (goals->pdata[i], &progress);
    GtkWidget *dots = progress.total > 0 && progress.total <= MOST_DOTS ? new_dots (&progress)
                                                                        : NULL;

    trellis_group_add (group, trellis_plan_row_with (trellis_entity_get_title (goals->pdata[i]),
                                                     text, goals->pdata[i], dots));
  }
  trellis_group_add (group, trellis_plan_do_row (_ ("Add a goal"),
                                                 goals->len > 0 ? NULL
                                                                : _ ("What do you want to be able "
                                                                     "to do?"),
                                                 "list-add-symbolic", "plan.add-goal", plan));
}

static char *
plan_text (TrellisPlanData *data, gpointer plan)
{
  int percent = trellis_plan_data_progress (data, trellis_entity_get_uid (plan));
  g_autofree char *dates = trellis_text_dates (trellis_entity_get_number (plan, TRELLIS_PLAN_START),
                                               trellis_entity_get_number (plan, TRELLIS_PLAN_END));
  const char *status = trellis_entity_get_choice_label (plan, TRELLIS_PLAN_STATUS);

  if (!*dates)
    return g_strdup_printf (_ ("%s, %d percent done"), status, percent);
  return g_strdup_printf (_ ("%s, %s, %d percent done"), status, dates, percent);
}

static gboolean
is_closed (gpointer plan)
{
  return trellis_entity_get_choice (plan, TRELLIS_PLAN_STATUS) == TRELLIS_PLAN_STATUS_COMPLETE;
}

static void
add_plan (TrellisPage *page, TrellisPlanData *data, gpointer plan)
{
  GtkWidget *group = trellis_page_add_group (page, trellis_entity_get_title (plan), NULL);
  g_autofree char *text = plan_text (data, plan);

  trellis_group_add (group, trellis_plan_row (_ ("About this plan"), text, plan));
  add_goals (page, data, trellis_entity_get_uid (plan), group);
}

static char *
sentence_of (TrellisPlanData *data)
{
  guint done = 0, open = 0;
  TrellisProgress progress = trellis_progress_of (data->actions, data->today, TRELLIS_SOON_DAYS);
  g_autofree char *actions = NULL;

  for (guint i = 0; i < data->goals->len; i++) {
    int status = trellis_entity_get_choice (data->goals->pdata[i], TRELLIS_GOAL_STATUS);

    done += status == TRELLIS_GOAL_STATUS_DONE ? 1 : 0;
    open += status == TRELLIS_GOAL_STATUS_PLANNED || status == TRELLIS_GOAL_STATUS_ACTIVE ? 1 : 0;
  }
  if (data->goals->len == 0)
    return g_strdup (
        _ ("Your plan has no goals yet. Begin with one thing that you would like to be "
           "able to do."));
  actions = g_strdup_printf (ngettext ("%u of %u action is done", "%u of %u actions are done",
                                       progress.total),
                             progress.done, progress.total);
  /* Translators: %s is such as “8 of 18 actions are done” */
  return g_strdup_printf (ngettext ("You have %u open goal and have reached %u; %s.",
                                    "You have %u open goals and have reached %u; %s.", open),
                          open, done, actions);
}

static void
add_closed (TrellisPage *page, TrellisPlanData *data)
{
  GtkWidget *group = NULL;

  for (guint i = 0; i < data->plans->len; i++) {
    g_autofree char *text = NULL;

    if (!is_closed (data->plans->pdata[i]))
      continue;
    if (!group)
      group = trellis_page_add_group (page, _ ("Earlier plans"), NULL);
    text = plan_text (data, data->plans->pdata[i]);
    trellis_group_add (group, trellis_plan_row (trellis_entity_get_title (data->plans->pdata[i]),
                                                text, data->plans->pdata[i]));
  }
}

static gboolean
fill_goals (TrellisPage *page, gpointer view_data)
{
  TrellisPlanView *view = view_data;
  g_autoptr (TrellisPlanData) data = NULL;
  g_autofree char *sentence = NULL;
  guint open = 0;

  trellis_page_set_title (page, _ ("Goals"), NULL);
  if (trellis_plan_add_who (page, view->library))
    return TRUE;
  data = trellis_plan_data_new (view->library);
  for (guint i = 0; i < data->plans->len; i++)
    open += is_closed (data->plans->pdata[i]) ? 0 : 1;
  if (open == 0)
    trellis_page_add (page,
                      trellis_empty_new ("trellis-plan-symbolic", _ ("No plan yet"),
                                         _ ("A plan holds where you want to go, your goals and the "
                                            "steps towards them. A title is enough to begin."),
                                         _ ("_Create a plan"), "plan.add-plan"));
  else {
    sentence = sentence_of (data);
    trellis_plan_add_summary (page, sentence);
  }
  for (guint i = 0; i < data->plans->len; i++)
    if (!is_closed (data->plans->pdata[i]))
      add_plan (page, data, data->plans->pdata[i]);
  add_closed (page, data);
  if (open > 0)
    trellis_plan_button (page, _ ("_New plan"), "plan.add-plan", NULL, FALSE);
  return TRUE;
}

/**
 * trellis_plan_goals_new:
 * @library: a library
 *
 * Makes the section of goals.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_plan_goals_new (TrellisLibrary *library)
{
  return trellis_plan_page_new (library, "", "", "plan goal action", fill_goals);
}

/* The page of a plan -------------------------------------------------------------------------- */

static void
add_facts (TrellisPage *page, TrellisPlanView *view, gpointer plan)
{
  GtkWidget *group = trellis_page_add_group (page, _ ("About it"), NULL);
  g_autofree char *dates = trellis_text_dates (trellis_entity_get_number (plan, TRELLIS_PLAN_START),
                                               trellis_entity_get_number (plan, TRELLIS_PLAN_END));
  const char *role = trellis_entity_get_text (plan, TRELLIS_PLAN_TARGET_ROLE);
  g_autofree char *role_title = trellis_library_get_title (view->library, TRELLIS_TYPE_ROLE_PROFILE,
                                                           role);

  trellis_plan_add_field (group, plan, TRELLIS_PLAN_STATUS);
  trellis_plan_add_fact (group, _ ("Dates"), dates);
  trellis_plan_add_field (group, plan, TRELLIS_PLAN_ASPIRATION);
  if (*role_title)
    trellis_group_add (group, trellis_open_row (role_title, _ ("The role you prepare for"), NULL,
                                                "role_profile", role));
  trellis_plan_add_field (group, plan, TRELLIS_PLAN_ABOUT);
}

static gboolean
fill_plan (TrellisPage *page, gpointer view_data)
{
  TrellisPlanView *view = view_data;
  g_autoptr (TrellisPlan) plan = trellis_plan_view_get (view, TRELLIS_TYPE_PLAN);
  g_autoptr (TrellisPlanData) data = trellis_plan_data_new (view->library);
  g_autoptr (GPtrArray) actions = trellis_plan_data_actions_of_plan (data, view->uid);
  TrellisProgress progress = trellis_progress_of (actions, data->today, TRELLIS_SOON_DAYS);
  TrellisMix done = { 0 }, planned = trellis_mix_of_actions (actions, data->goals);
  g_autofree char *how_far = NULL;
  GtkWidget *group;

  if (!plan)
    return FALSE;
  how_far = trellis_progress_text (&progress, trellis_plan_data_progress (data, view->uid));
  trellis_page_set_title (page, trellis_entity_get_title (plan), how_far);
  trellis_plan_add_summary (page, how_far);
  add_facts (page, view, plan);
  trellis_plan_button (page, _ ("Add a _goal"), "plan.add-goal", view->uid, TRUE);
  trellis_plan_add_edit_buttons (page, plan);
  group = trellis_page_add_group (page, _ ("Goals"), NULL);
  add_goals (page, data, view->uid, group);
  trellis_plan_add_mix (page, &done, &planned);
  return TRUE;
}

/**
 * trellis_plan_plan_page_new:
 * @library: a library
 * @uid: uid of a plan
 *
 * Makes the page of a plan.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_plan_plan_page_new (TrellisLibrary *library, const char *uid)
{
  return trellis_plan_page_new (library, "plan", uid, "plan goal action role_profile", fill_plan);
}
