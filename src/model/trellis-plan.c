/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The fields of development plans; what each means is told in the header. */
#include "config.h"
#include "model/trellis-plan.h"

#include "model/trellis-event.h"

#include <glib/gi18n.h>

const TrellisChoice trellis_plan_status_choices[] = {
  { "draft", N_ ("Draft") },
  { "active", N_ ("Active") },
  { "review", N_ ("In review") },
  { "complete", N_ ("Complete") },
  { NULL, NULL },
};

const TrellisChoice trellis_goal_status_choices[] = {
  { "planned", N_ ("Planned") },
  { "active", N_ ("In progress") },
  { "done", N_ ("Done") },
  { "dropped", N_ ("Dropped") },
  { NULL, NULL },
};

static const TrellisField trellis_plan_fields[] = {
  TRELLIS_TEXT (TRELLIS_PLAN_TITLE, "title", N_ ("Title"), TRELLIS_FIELD_REQUIRED),
  TRELLIS_LINK (TRELLIS_PLAN_PERSON, "person", N_ ("Person"), "people", TRELLIS_FIELD_REQUIRED),
  TRELLIS_DATE (TRELLIS_PLAN_START, "start", N_ ("From"), 0),
  TRELLIS_DATE (TRELLIS_PLAN_END, "end", N_ ("To"), 0),
  TRELLIS_PICK (TRELLIS_PLAN_STATUS, "status", N_ ("Status"), trellis_plan_status_choices),
  TRELLIS_TEXT (TRELLIS_PLAN_ASPIRATION, "aspiration", N_ ("Aspiration"), TRELLIS_FIELD_LONG),
  TRELLIS_LINK (TRELLIS_PLAN_TARGET_ROLE, "target_role", N_ ("Role in view"), "role_profiles", 0),
  TRELLIS_TEXT (TRELLIS_PLAN_ABOUT, "about", N_ ("Notes"), TRELLIS_FIELD_LONG),
};

TRELLIS_DEFINE_ENTITY (TrellisPlan,
                       trellis_plan,
                       "plan",
                       "plans",
                       N_ ("Plan"),
                       N_ ("Plans"),
                       TRELLIS_PLAN_TITLE,
                       TRELLIS_KIND_MINE)

static const TrellisField trellis_goal_fields[] = {
  TRELLIS_TEXT (TRELLIS_GOAL_TITLE, "title", N_ ("Goal"), TRELLIS_FIELD_REQUIRED),
  TRELLIS_LINK (TRELLIS_GOAL_PLAN, "plan", N_ ("Plan"), "plans", TRELLIS_FIELD_REQUIRED),
  TRELLIS_TEXT (TRELLIS_GOAL_MEASURE, "measure", N_ ("How I will know"), TRELLIS_FIELD_LONG),
  TRELLIS_TEXT (
      TRELLIS_GOAL_ACHIEVABLE, "achievable", N_ ("What makes it possible"), TRELLIS_FIELD_LONG),
  TRELLIS_TEXT (TRELLIS_GOAL_RELEVANT, "relevant", N_ ("Why it matters"), TRELLIS_FIELD_LONG),
  TRELLIS_DATE (TRELLIS_GOAL_DUE, "due", N_ ("By"), 0),
  TRELLIS_PICK (TRELLIS_GOAL_STATUS, "status", N_ ("Status"), trellis_goal_status_choices),
  TRELLIS_LINK (TRELLIS_GOAL_COMPETENCY, "competency", N_ ("Competency"), "competencies", 0),
  TRELLIS_PICK (TRELLIS_GOAL_MIX, "mix", N_ ("70:20:10"), trellis_learning_mix_choices),
  TRELLIS_NUMBER (TRELLIS_GOAL_POSITION, "position", N_ ("Position"), 0),
};

TRELLIS_DEFINE_ENTITY (TrellisGoal,
                       trellis_goal,
                       "goal",
                       "goals",
                       N_ ("Goal"),
                       N_ ("Goals"),
                       TRELLIS_GOAL_TITLE,
                       TRELLIS_KIND_MINE)

static const TrellisField trellis_action_fields[] = {
  TRELLIS_TEXT (TRELLIS_ACTION_TITLE, "title", N_ ("Action"), TRELLIS_FIELD_REQUIRED),
  TRELLIS_LINK (TRELLIS_ACTION_GOAL, "goal", N_ ("Goal"), "goals", 0),
  TRELLIS_DATE (TRELLIS_ACTION_DUE, "due", N_ ("By"), 0),
  TRELLIS_DATE (TRELLIS_ACTION_DONE, "done", N_ ("Done"), 0),
  TRELLIS_PICK (TRELLIS_ACTION_MIX, "mix", N_ ("70:20:10"), trellis_learning_mix_choices),
  TRELLIS_LINK (TRELLIS_ACTION_EVENT, "event", N_ ("Event"), "events", 0),
  TRELLIS_LINK (TRELLIS_ACTION_OPPORTUNITY, "opportunity", N_ ("Opportunity"), "opportunities", 0),
  TRELLIS_LINK (TRELLIS_ACTION_ONE_TO_ONE, "one_to_one", N_ ("Agreed in"), "one_to_ones", 0),
  TRELLIS_TEXT (TRELLIS_ACTION_NOTE, "note", N_ ("Note"), TRELLIS_FIELD_LONG),
  TRELLIS_NUMBER (TRELLIS_ACTION_POSITION, "position", N_ ("Position"), 0),
};

TRELLIS_DEFINE_ENTITY (TrellisAction,
                       trellis_action,
                       "action",
                       "actions",
                       N_ ("Action"),
                       N_ ("Actions"),
                       TRELLIS_ACTION_TITLE,
                       TRELLIS_KIND_MINE)
