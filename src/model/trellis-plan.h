/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-entity.h"

G_BEGIN_DECLS

/**
 * TrellisPlanStatus:
 * @TRELLIS_PLAN_STATUS_DRAFT: Being written.
 * @TRELLIS_PLAN_STATUS_ACTIVE: In use.
 * @TRELLIS_PLAN_STATUS_REVIEW: With the manager.
 * @TRELLIS_PLAN_STATUS_COMPLETE: Closed.
 *
 * Where a development plan stands.
 */
typedef enum {
  TRELLIS_PLAN_STATUS_DRAFT,
  TRELLIS_PLAN_STATUS_ACTIVE,
  TRELLIS_PLAN_STATUS_REVIEW,
  TRELLIS_PLAN_STATUS_COMPLETE,
} TrellisPlanStatus;

/** trellis_plan_status_choices: (skip): nicks and words of [enum@PlanStatus], in its order. */
extern const TrellisChoice trellis_plan_status_choices[];

/**
 * TrellisGoalStatus:
 * @TRELLIS_GOAL_STATUS_PLANNED: Not begun.
 * @TRELLIS_GOAL_STATUS_ACTIVE: Being worked on.
 * @TRELLIS_GOAL_STATUS_DONE: Reached.
 * @TRELLIS_GOAL_STATUS_DROPPED: Given up, kept for the record.
 *
 * Where a goal stands.
 */
typedef enum {
  TRELLIS_GOAL_STATUS_PLANNED,
  TRELLIS_GOAL_STATUS_ACTIVE,
  TRELLIS_GOAL_STATUS_DONE,
  TRELLIS_GOAL_STATUS_DROPPED,
} TrellisGoalStatus;

/** trellis_goal_status_choices: (skip): nicks and words of [enum@GoalStatus], in its order. */
extern const TrellisChoice trellis_goal_status_choices[];

/**
 * TrellisPlan:
 *
 * A development plan.
 */
#define TRELLIS_TYPE_PLAN (trellis_plan_get_type ())
G_DECLARE_FINAL_TYPE (TrellisPlan, trellis_plan, TRELLIS, PLAN, TrellisEntity)

/**
 * TrellisPlanField:
 * @TRELLIS_PLAN_TITLE: What it is called.
 * @TRELLIS_PLAN_PERSON: Whose it is.
 * @TRELLIS_PLAN_START: First day.
 * @TRELLIS_PLAN_END: Last day.
 * @TRELLIS_PLAN_STATUS: Where it stands.
 * @TRELLIS_PLAN_ASPIRATION: Where she wants to go.
 * @TRELLIS_PLAN_TARGET_ROLE: Role she prepares for.
 * @TRELLIS_PLAN_ABOUT: Anything else.
 * @TRELLIS_PLAN_N_FIELDS: how many there are.
 *
 * The fields of [class@Plan].
 */
typedef enum {
  TRELLIS_PLAN_TITLE,
  TRELLIS_PLAN_PERSON,
  TRELLIS_PLAN_START,
  TRELLIS_PLAN_END,
  TRELLIS_PLAN_STATUS,
  TRELLIS_PLAN_ASPIRATION,
  TRELLIS_PLAN_TARGET_ROLE,
  TRELLIS_PLAN_ABOUT,
  TRELLIS_PLAN_N_FIELDS,
} TrellisPlanField;

/**
 * TrellisGoal:
 *
 * Something to reach, made SMART: specific, measurable, achievable, relevant, time-bound.
 */
#define TRELLIS_TYPE_GOAL (trellis_goal_get_type ())
G_DECLARE_FINAL_TYPE (TrellisGoal, trellis_goal, TRELLIS, GOAL, TrellisEntity)

/**
 * TrellisGoalField:
 * @TRELLIS_GOAL_TITLE: What is to be reached.
 * @TRELLIS_GOAL_PLAN: Plan it is part of.
 * @TRELLIS_GOAL_MEASURE: What shows that it is reached.
 * @TRELLIS_GOAL_ACHIEVABLE: Time, help and means.
 * @TRELLIS_GOAL_RELEVANT: What it is for.
 * @TRELLIS_GOAL_DUE: Day to reach it by.
 * @TRELLIS_GOAL_STATUS: Where it stands.
 * @TRELLIS_GOAL_COMPETENCY: Competency it builds.
 * @TRELLIS_GOAL_MIX: Its main strand.
 * @TRELLIS_GOAL_POSITION: Order, from 1.
 * @TRELLIS_GOAL_N_FIELDS: how many there are.
 *
 * The fields of [class@Goal].
 */
typedef enum {
  TRELLIS_GOAL_TITLE,
  TRELLIS_GOAL_PLAN,
  TRELLIS_GOAL_MEASURE,
  TRELLIS_GOAL_ACHIEVABLE,
  TRELLIS_GOAL_RELEVANT,
  TRELLIS_GOAL_DUE,
  TRELLIS_GOAL_STATUS,
  TRELLIS_GOAL_COMPETENCY,
  TRELLIS_GOAL_MIX,
  TRELLIS_GOAL_POSITION,
  TRELLIS_GOAL_N_FIELDS,
} TrellisGoalField;

/**
 * TrellisAction:
 *
 * One thing to do.
 */
#define TRELLIS_TYPE_ACTION (trellis_action_get_type ())
G_DECLARE_FINAL_TYPE (TrellisAction, trellis_action, TRELLIS, ACTION, TrellisEntity)

/**
 * TrellisActionField:
 * @TRELLIS_ACTION_TITLE: What to do.
 * @TRELLIS_ACTION_GOAL: Goal it serves; empty for an action of its own.
 * @TRELLIS_ACTION_DUE: Day to do it by.
 * @TRELLIS_ACTION_DONE: Day it was done; unset while it is open.
 * @TRELLIS_ACTION_MIX: Its strand.
 * @TRELLIS_ACTION_EVENT: Event that does it.
 * @TRELLIS_ACTION_OPPORTUNITY: Opportunity that does it.
 * @TRELLIS_ACTION_ONE_TO_ONE: Conversation it was agreed in.
 * @TRELLIS_ACTION_NOTE: Anything else.
 * @TRELLIS_ACTION_POSITION: Order, from 1.
 * @TRELLIS_ACTION_N_FIELDS: how many there are.
 *
 * The fields of [class@Action].
 */
typedef enum {
  TRELLIS_ACTION_TITLE,
  TRELLIS_ACTION_GOAL,
  TRELLIS_ACTION_DUE,
  TRELLIS_ACTION_DONE,
  TRELLIS_ACTION_MIX,
  TRELLIS_ACTION_EVENT,
  TRELLIS_ACTION_OPPORTUNITY,
  TRELLIS_ACTION_ONE_TO_ONE,
  TRELLIS_ACTION_NOTE,
  TRELLIS_ACTION_POSITION,
  TRELLIS_ACTION_N_FIELDS,
} TrellisActionField;

G_END_DECLS
