/* SPDX-License-Identifier: GPL-3.0-or-later */
/* New records, with all that is known already: each link of the chain from gap to evidence starts from the one before. */
#include "config.h"

#include "ui/plan/trellis-plan-make.h"

#include "base/trellis-time.h"
#include "model/trellis-assessment.h"
#include "model/trellis-cpd.h"
#include "model/trellis-one-to-one.h"
#include "model/trellis-person.h"

#include <glib/gi18n.h>

/**
 * trellis_plan_make_plan: (skip)
 * @data: my plans
 *
 * Makes a plan of a year from today.
 *
 * Returns: (transfer full): a #TrellisPlan
 */
gpointer
trellis_plan_make_plan (TrellisPlanData *data)
{
  gpointer plan = trellis_entity_new (TRELLIS_TYPE_PLAN);

  trellis_entity_set_text (plan, TRELLIS_PLAN_PERSON, data->me);
  trellis_entity_set_text (plan, TRELLIS_PLAN_TITLE, _ ("My development plan"));
  trellis_entity_set_number (plan, TRELLIS_PLAN_START, data->today);
  trellis_entity_set_number (plan, TRELLIS_PLAN_END, trellis_date_add_months (data->today, 12) - 1);
  trellis_entity_set_number (plan, TRELLIS_PLAN_STATUS, TRELLIS_PLAN_STATUS_ACTIVE);
  return plan;
}

/**
 * trellis_plan_make_goal: (skip)
 * @data: my plans
 * @plan: uid of a plan, empty for the one in force
 *
 * Makes a goal.
 *
 * Returns: (transfer full) (nullable): a #TrellisGoal, %NULL when there is no plan to put it in
 */
gpointer
trellis_plan_make_goal (TrellisPlanData *data, const char *plan)
{
  gpointer goal;
  g_autoptr (GPtrArray) others = NULL;

  if (!*plan && data->plans->len > 0)
    plan = trellis_entity_get_uid (data->current ? (gpointer) data->current
                                                 : data->plans->pdata[0]);
  if (!*plan)
    return NULL;
  others = trellis_plan_data_goals_of (data, plan);
  goal = trellis_entity_new (TRELLIS_TYPE_GOAL);
  trellis_entity_set_text (goal, TRELLIS_GOAL_PLAN, plan);
  trellis_entity_set_number (goal, TRELLIS_GOAL_STATUS, TRELLIS_GOAL_STATUS_ACTIVE);
  trellis_entity_set_number (goal, TRELLIS_GOAL_POSITION, others->len + 1);
  return goal;
}

/**
 * trellis_plan_make_entry: (skip)
 * @me: whose
 *
 * Makes an entry of the CPD log for today.
 *
 * Returns: (transfer full): a #TrellisCpdEntry
 */
gpointer
trellis_plan_make_entry (const char *me)
{
  gpointer entry = trellis_entity_new (TRELLIS_TYPE_CPD_ENTRY);

  trellis_entity_set_text (entry, TRELLIS_CPD_ENTRY_PERSON, me);
  trellis_entity_set_number (entry, TRELLIS_CPD_ENTRY_DATE, trellis_today ());
  return entry;
}

/**
 * trellis_plan_make_entry_from_event: (skip)
 * @me: whose
 * @event: (type TrellisEvent): an event I took part in
 *
 * Makes an entry that tells of an event, with its day, its length and what it builds.
 *
 * Returns: (transfer full): a #TrellisCpdEntry
 */
gpointer
trellis_plan_make_entry_from_event (const char *me, gpointer event)
{
  gpointer entry = trellis_plan_make_entry (me);
  gint64 start = trellis_entity_get_number (event, TRELLIS_EVENT_START);
  gint64 end = trellis_entity_get_number (event, TRELLIS_EVENT_END);
  gboolean all_day = trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY);

  trellis_entity_set_text (entry, TRELLIS_CPD_ENTRY_TITLE, trellis_entity_get_title (event));
  trellis_entity_set_text (entry, TRELLIS_CPD_ENTRY_EVENT, trellis_entity_get_uid (event));
  trellis_entity_set_number (entry, TRELLIS_CPD_ENTRY_KIND, trellis_cpd_kind_of_event (event));
  trellis_entity_set_number (entry, TRELLIS_CPD_ENTRY_MIX,
                             trellis_entity_get_choice (event, TRELLIS_EVENT_MIX));
  trellis_entity_set_list (entry, TRELLIS_CPD_ENTRY_COMPETENCIES,
                           trellis_entity_get_list (event, TRELLIS_EVENT_COMPETENCIES));
  if (start)
    trellis_entity_set_number (entry, TRELLIS_CPD_ENTRY_DATE,
                               all_day ? trellis_date_from_instant (start)
                                       : trellis_instant_date (start, NULL));
  if (!all_day && end > start)
    trellis_entity_set_number (entry, TRELLIS_CPD_ENTRY_MINUTES, (end - start) / TRELLIS_MINUTE);
  return entry;
}

/**
 * trellis_plan_make_entry_from_action: (skip)
 * @library: a library
 * @action: (type TrellisAction): an action of mine
 *
 * Makes an entry that tells of an action, with what its goal builds.
 *
 * Returns: (transfer full): a #TrellisCpdEntry
 */
gpointer
trellis_plan_make_entry_from_action (TrellisLibrary *library, gpointer action)
{
  g_autoptr (TrellisGoal) goal = trellis_library_get (
      library, TRELLIS_TYPE_GOAL, trellis_entity_get_text (action, TRELLIS_ACTION_GOAL));
  g_autoptr (TrellisEvent) event = trellis_library_get (
      library, TRELLIS_TYPE_EVENT, trellis_entity_get_text (action, TRELLIS_ACTION_EVENT));
  const char *me = trellis_library_get_me (library);
  const char *competencies[] = { goal ? trellis_entity_get_text (goal, TRELLIS_GOAL_COMPETENCY)
                                      : "",
                                 NULL };
  gpointer entry = event ? trellis_plan_make_entry_from_event (me, event)
                         : trellis_plan_make_entry (me);

  if (!event)
    trellis_entity_set_text (entry, TRELLIS_CPD_ENTRY_TITLE, trellis_entity_get_title (action));
  if (!event && trellis_entity_is_set (action, TRELLIS_ACTION_DONE))
    trellis_entity_set_number (entry, TRELLIS_CPD_ENTRY_DATE,
                               trellis_entity_get_number (action, TRELLIS_ACTION_DONE));
  if (trellis_entity_get_choice (action, TRELLIS_ACTION_MIX))
    trellis_entity_set_number (entry, TRELLIS_CPD_ENTRY_MIX,
                               trellis_entity_get_choice (action, TRELLIS_ACTION_MIX));
  if (!event && *competencies[0])
    trellis_entity_set_list (entry, TRELLIS_CPD_ENTRY_COMPETENCIES, competencies);
  return entry;
}

/**
 * trellis_plan_make_evidence: (skip)
 * @me: whose
 * @entry: (nullable) (type TrellisCpdEntry): an entry that it comes from
 *
 * Makes a story.
 *
 * Returns: (transfer full): a #TrellisEvidence
 */
gpointer
trellis_plan_make_evidence (const char *me, gpointer entry)
{
  gpointer evidence = trellis_entity_new (TRELLIS_TYPE_EVIDENCE);

  trellis_entity_set_text (evidence, TRELLIS_EVIDENCE_PERSON, me);
  trellis_entity_set_number (evidence, TRELLIS_EVIDENCE_DATE, trellis_today ());
  if (!entry)
    return evidence;
  trellis_entity_set_text (evidence, TRELLIS_EVIDENCE_TITLE, trellis_entity_get_title (entry));
  trellis_entity_set_number (evidence, TRELLIS_EVIDENCE_DATE,
                             trellis_entity_get_number (entry, TRELLIS_CPD_ENTRY_DATE));
  trellis_entity_set_text (evidence, TRELLIS_EVIDENCE_RESULT,
                           trellis_entity_get_text (entry, TRELLIS_CPD_ENTRY_REFLECTION));
  trellis_entity_set_text (evidence, TRELLIS_EVIDENCE_EVENT,
                           trellis_entity_get_text (entry, TRELLIS_CPD_ENTRY_EVENT));
  trellis_entity_set_list (evidence, TRELLIS_EVIDENCE_COMPETENCIES,
                           trellis_entity_get_list (entry, TRELLIS_CPD_ENTRY_COMPETENCIES));
  return evidence;
}

/* What is still open of what was agreed, as the beginning of an agenda. */
static char *
agenda_after (TrellisLibrary *library, gpointer meeting)
{
  g_autoptr (GPtrArray)
      agreed = trellis_library_list_linked (library, TRELLIS_TYPE_ACTION, TRELLIS_ACTION_ONE_TO_ONE,
                                            trellis_entity_get_uid (meeting), TRELLIS_ACTION_DUE);
  GString *agenda = g_string_new (NULL);

  for (guint i = 0; i < agreed->len; i++)
    if (!trellis_entity_is_set (agreed->pdata[i], TRELLIS_ACTION_DONE))
      g_string_append_printf (agenda, "%s- %s", agenda->len > 0 ? "\n" : "",
                              trellis_entity_get_title (agreed->pdata[i]));
  return g_string_free (agenda, FALSE);
}

static char *
manager_of (TrellisLibrary *library, const char *person)
{
  g_autoptr (TrellisPerson) me = trellis_library_get (library, TRELLIS_TYPE_PERSON, person);

  return g_strdup (me ? trellis_entity_get_text (me, TRELLIS_PERSON_MANAGER) : "");
}

/**
 * trellis_plan_make_meeting: (skip)
 * @library: a library
 * @after: (nullable) (type TrellisOneToOne): the conversation before
 *
 * Makes a 1-2-1: with my manager, or as it was agreed in the one before, with what is still open on its agenda.
 *
 * Returns: (transfer full): a #TrellisOneToOne
 */
gpointer
trellis_plan_make_meeting (TrellisLibrary *library, gpointer after)
{
  gpointer meeting = trellis_entity_new (TRELLIS_TYPE_ONE_TO_ONE);
  const char *me = trellis_library_get_me (library);
  g_autofree char *other = after ? g_strdup (
                                       trellis_entity_get_text (after, TRELLIS_ONE_TO_ONE_OTHER))
                                 : manager_of (library, me);
  gint64 next = after ? trellis_entity_get_number (after, TRELLIS_ONE_TO_ONE_NEXT) : 0;

  trellis_entity_set_text (meeting, TRELLIS_ONE_TO_ONE_TITLE, _ ("1-2-1"));
  trellis_entity_set_text (meeting, TRELLIS_ONE_TO_ONE_PERSON, me);
  trellis_entity_set_text (meeting, TRELLIS_ONE_TO_ONE_OTHER, other);
  trellis_entity_set_number (meeting, TRELLIS_ONE_TO_ONE_DATE, next ? next : trellis_today ());
  if (after)
    trellis_entity_take_text (meeting, TRELLIS_ONE_TO_ONE_AGENDA, agenda_after (library, after));
  return meeting;
}

/**
 * trellis_plan_make_action: (skip)
 * @opportunity: (type TrellisOpportunity): an opportunity
 * @goal: uid of the goal that it serves, empty for none
 *
 * Makes an action that takes an opportunity up.
 *
 * Returns: (transfer full): a #TrellisAction
 */
gpointer
trellis_plan_make_action (gpointer opportunity, const char *goal)
{
  gpointer action = trellis_entity_new (TRELLIS_TYPE_ACTION);
  gint64 deadline = trellis_entity_get_number (opportunity, TRELLIS_OPPORTUNITY_DEADLINE);

  trellis_entity_set_text (action, TRELLIS_ACTION_TITLE, trellis_entity_get_title (opportunity));
  trellis_entity_set_text (action, TRELLIS_ACTION_GOAL, goal);
  trellis_entity_set_text (action, TRELLIS_ACTION_OPPORTUNITY,
                           trellis_entity_get_uid (opportunity));
  trellis_entity_set_number (
      action, TRELLIS_ACTION_DUE,
      deadline ? deadline : trellis_entity_get_number (opportunity, TRELLIS_OPPORTUNITY_STARTS));
  trellis_entity_set_number (action, TRELLIS_ACTION_MIX,
                             trellis_entity_get_choice (opportunity, TRELLIS_OPPORTUNITY_MIX));
  return action;
}

/**
 * trellis_plan_make_request: (skip)
 * @me: who asks
 * @opportunity: uid of an opportunity
 * @status: the step
 *
 * Makes the next step in the history of a request.
 *
 * Returns: (transfer full): a #TrellisRequest
 */
gpointer
trellis_plan_make_request (const char *me, const char *opportunity, TrellisRequestStatus status)
{
  gpointer request = trellis_entity_new (TRELLIS_TYPE_REQUEST);

  trellis_entity_set_text (request, TRELLIS_REQUEST_PERSON, me);
  trellis_entity_set_text (request, TRELLIS_REQUEST_OPPORTUNITY, opportunity);
  trellis_entity_set_number (request, TRELLIS_REQUEST_STATUS, status);
  trellis_entity_set_number (request, TRELLIS_REQUEST_AT, trellis_now ());
  return request;
}
