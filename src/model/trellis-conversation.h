/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-entity.h"

G_BEGIN_DECLS

/**
 * TrellisTopicStatus:
 * @TRELLIS_TOPIC_STATUS_DRAFT: Being prepared.
 * @TRELLIS_TOPIC_STATUS_OPEN: Takes contributions.
 * @TRELLIS_TOPIC_STATUS_CLOSED: Being read and themed.
 * @TRELLIS_TOPIC_STATUS_REPORTED: "You said, we did" is published.
 *
 * Where a conversation stands.
 */
typedef enum {
  TRELLIS_TOPIC_STATUS_DRAFT,
  TRELLIS_TOPIC_STATUS_OPEN,
  TRELLIS_TOPIC_STATUS_CLOSED,
  TRELLIS_TOPIC_STATUS_REPORTED,
} TrellisTopicStatus;

/** trellis_topic_status_choices: (skip): nicks and words of [enum@TopicStatus], in its order. */
extern const TrellisChoice trellis_topic_status_choices[];

/**
 * TrellisActionTakenStatus:
 * @TRELLIS_ACTION_TAKEN_STATUS_RECEIVED: Read and themed.
 * @TRELLIS_ACTION_TAKEN_STATUS_CONSIDERING: With whoever decides.
 * @TRELLIS_ACTION_TAKEN_STATUS_DOING: Under way.
 * @TRELLIS_ACTION_TAKEN_STATUS_DONE: Finished.
 * @TRELLIS_ACTION_TAKEN_STATUS_DECLINED: Declined, with the reason.
 *
 * What becomes of what people said.
 */
typedef enum {
  TRELLIS_ACTION_TAKEN_STATUS_RECEIVED,
  TRELLIS_ACTION_TAKEN_STATUS_CONSIDERING,
  TRELLIS_ACTION_TAKEN_STATUS_DOING,
  TRELLIS_ACTION_TAKEN_STATUS_DONE,
  TRELLIS_ACTION_TAKEN_STATUS_DECLINED,
} TrellisActionTakenStatus;

/** trellis_action_taken_status_choices: (skip): nicks and words of [enum@ActionTakenStatus], in its order. */
extern const TrellisChoice trellis_action_taken_status_choices[];

/**
 * TrellisTopic:
 *
 * A question that the organisation puts to everybody.
 */
#define TRELLIS_TYPE_TOPIC (trellis_topic_get_type ())
G_DECLARE_FINAL_TYPE (TrellisTopic, trellis_topic, TRELLIS, TOPIC, TrellisEntity)

/**
 * TrellisTopicField:
 * @TRELLIS_TOPIC_TITLE: What it is about.
 * @TRELLIS_TOPIC_QUESTION: What is asked.
 * @TRELLIS_TOPIC_ABOUT: Why it is asked and what will happen.
 * @TRELLIS_TOPIC_STATUS: Where it stands.
 * @TRELLIS_TOPIC_OPENS: First day.
 * @TRELLIS_TOPIC_CLOSES: Last day.
 * @TRELLIS_TOPIC_NETWORK: Network that runs it.
 * @TRELLIS_TOPIC_EVENT: Event it belongs to.
 * @TRELLIS_TOPIC_CONTACT: Whom to ask.
 * @TRELLIS_TOPIC_INVITED: How many people were asked.
 * @TRELLIS_TOPIC_TOOK_PART: How many people took part, counted without names.
 * @TRELLIS_TOPIC_N_FIELDS: how many there are.
 *
 * The fields of [class@Topic].
 */
typedef enum {
  TRELLIS_TOPIC_TITLE,
  TRELLIS_TOPIC_QUESTION,
  TRELLIS_TOPIC_ABOUT,
  TRELLIS_TOPIC_STATUS,
  TRELLIS_TOPIC_OPENS,
  TRELLIS_TOPIC_CLOSES,
  TRELLIS_TOPIC_NETWORK,
  TRELLIS_TOPIC_EVENT,
  TRELLIS_TOPIC_CONTACT,
  TRELLIS_TOPIC_INVITED,
  TRELLIS_TOPIC_TOOK_PART,
  TRELLIS_TOPIC_N_FIELDS,
} TrellisTopicField;

/**
 * TrellisContribution:
 *
 * What somebody said. There is no author, on purpose.
 */
#define TRELLIS_TYPE_CONTRIBUTION (trellis_contribution_get_type ())
G_DECLARE_FINAL_TYPE (
    TrellisContribution, trellis_contribution, TRELLIS, CONTRIBUTION, TrellisEntity)

/**
 * TrellisContributionField:
 * @TRELLIS_CONTRIBUTION_TEXT: The words.
 * @TRELLIS_CONTRIBUTION_TOPIC: Where it was said.
 * @TRELLIS_CONTRIBUTION_THEME: Theme it was put under.
 * @TRELLIS_CONTRIBUTION_QUESTION: Which question it answers.
 * @TRELLIS_CONTRIBUTION_VOTES: How many agree.
 * @TRELLIS_CONTRIBUTION_N_FIELDS: how many there are.
 *
 * The fields of [class@Contribution].
 */
typedef enum {
  TRELLIS_CONTRIBUTION_TEXT,
  TRELLIS_CONTRIBUTION_TOPIC,
  TRELLIS_CONTRIBUTION_THEME,
  TRELLIS_CONTRIBUTION_QUESTION,
  TRELLIS_CONTRIBUTION_VOTES,
  TRELLIS_CONTRIBUTION_N_FIELDS,
} TrellisContributionField;

/**
 * TrellisTheme:
 *
 * What several contributions have in common.
 */
#define TRELLIS_TYPE_THEME (trellis_theme_get_type ())
G_DECLARE_FINAL_TYPE (TrellisTheme, trellis_theme, TRELLIS, THEME, TrellisEntity)

/**
 * TrellisThemeField:
 * @TRELLIS_THEME_TITLE: What it is called.
 * @TRELLIS_THEME_TOPIC: Conversation it comes from.
 * @TRELLIS_THEME_ABOUT: What people said, in sum.
 * @TRELLIS_THEME_POSITION: Order, from 1.
 * @TRELLIS_THEME_N_FIELDS: how many there are.
 *
 * The fields of [class@Theme].
 */
typedef enum {
  TRELLIS_THEME_TITLE,
  TRELLIS_THEME_TOPIC,
  TRELLIS_THEME_ABOUT,
  TRELLIS_THEME_POSITION,
  TRELLIS_THEME_N_FIELDS,
} TrellisThemeField;

/**
 * TrellisActionTaken:
 *
 * What was done about what people said.
 */
#define TRELLIS_TYPE_ACTION_TAKEN (trellis_action_taken_get_type ())
G_DECLARE_FINAL_TYPE (
    TrellisActionTaken, trellis_action_taken, TRELLIS, ACTION_TAKEN, TrellisEntity)

/**
 * TrellisActionTakenField:
 * @TRELLIS_ACTION_TAKEN_TITLE: What was decided or done.
 * @TRELLIS_ACTION_TAKEN_THEME: Theme it answers.
 * @TRELLIS_ACTION_TAKEN_TOPIC: Conversation it answers.
 * @TRELLIS_ACTION_TAKEN_STATUS: Where it stands.
 * @TRELLIS_ACTION_TAKEN_REASON: Why, above all when it is declined.
 * @TRELLIS_ACTION_TAKEN_OWNER: Who sees to it.
 * @TRELLIS_ACTION_TAKEN_DATE: When it was said.
 * @TRELLIS_ACTION_TAKEN_EVENT: Event it led to.
 * @TRELLIS_ACTION_TAKEN_MEASURE: Measure it moves.
 * @TRELLIS_ACTION_TAKEN_N_FIELDS: how many there are.
 *
 * The fields of [class@ActionTaken].
 */
typedef enum {
  TRELLIS_ACTION_TAKEN_TITLE,
  TRELLIS_ACTION_TAKEN_THEME,
  TRELLIS_ACTION_TAKEN_TOPIC,
  TRELLIS_ACTION_TAKEN_STATUS,
  TRELLIS_ACTION_TAKEN_REASON,
  TRELLIS_ACTION_TAKEN_OWNER,
  TRELLIS_ACTION_TAKEN_DATE,
  TRELLIS_ACTION_TAKEN_EVENT,
  TRELLIS_ACTION_TAKEN_MEASURE,
  TRELLIS_ACTION_TAKEN_N_FIELDS,
} TrellisActionTakenField;

G_END_DECLS
