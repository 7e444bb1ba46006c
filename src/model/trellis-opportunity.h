/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-entity.h"

G_BEGIN_DECLS

/**
 * TrellisOpportunityKind:
 * @TRELLIS_OPPORTUNITY_KIND_COURSE: A course.
 * @TRELLIS_OPPORTUNITY_KIND_SHADOWING: Time beside somebody at work.
 * @TRELLIS_OPPORTUNITY_KIND_MENTORING: A mentor.
 * @TRELLIS_OPPORTUNITY_KIND_COACHING: A coach.
 * @TRELLIS_OPPORTUNITY_KIND_SKILL_SWAP: Skills exchanged in short slots.
 * @TRELLIS_OPPORTUNITY_KIND_FUNDING: Money for learning.
 * @TRELLIS_OPPORTUNITY_KIND_SECONDMENT: A post for a time.
 * @TRELLIS_OPPORTUNITY_KIND_PROGRAMME: A programme taken as a group.
 * @TRELLIS_OPPORTUNITY_KIND_PROJECT: A short piece of work elsewhere.
 *
 * What an opportunity offers.
 */
typedef enum {
  TRELLIS_OPPORTUNITY_KIND_COURSE,
  TRELLIS_OPPORTUNITY_KIND_SHADOWING,
  TRELLIS_OPPORTUNITY_KIND_MENTORING,
  TRELLIS_OPPORTUNITY_KIND_COACHING,
  TRELLIS_OPPORTUNITY_KIND_SKILL_SWAP,
  TRELLIS_OPPORTUNITY_KIND_FUNDING,
  TRELLIS_OPPORTUNITY_KIND_SECONDMENT,
  TRELLIS_OPPORTUNITY_KIND_PROGRAMME,
  TRELLIS_OPPORTUNITY_KIND_PROJECT,
} TrellisOpportunityKind;

/** trellis_opportunity_kind_choices: (skip): nicks and words of [enum@OpportunityKind], in its order. */
extern const TrellisChoice trellis_opportunity_kind_choices[];

/**
 * TrellisOpportunityDirection:
 * @TRELLIS_OPPORTUNITY_DIRECTION_OFFERED: Somebody offers it.
 * @TRELLIS_OPPORTUNITY_DIRECTION_WANTED: Somebody looks for it.
 *
 * Whether it is offered or looked for.
 */
typedef enum {
  TRELLIS_OPPORTUNITY_DIRECTION_OFFERED,
  TRELLIS_OPPORTUNITY_DIRECTION_WANTED,
} TrellisOpportunityDirection;

/** trellis_opportunity_direction_choices: (skip): nicks and words of [enum@OpportunityDirection], in its order. */
extern const TrellisChoice trellis_opportunity_direction_choices[];

/**
 * TrellisRequestStatus:
 * @TRELLIS_REQUEST_STATUS_ASKED: Sent, not yet answered.
 * @TRELLIS_REQUEST_STATUS_APPROVED: Agreed.
 * @TRELLIS_REQUEST_STATUS_DECLINED: Not agreed, with a reason.
 * @TRELLIS_REQUEST_STATUS_WITHDRAWN: Taken back.
 * @TRELLIS_REQUEST_STATUS_STARTED: Under way.
 * @TRELLIS_REQUEST_STATUS_COMPLETED: Finished.
 *
 * One step in the history of a request.
 */
typedef enum {
  TRELLIS_REQUEST_STATUS_ASKED,
  TRELLIS_REQUEST_STATUS_APPROVED,
  TRELLIS_REQUEST_STATUS_DECLINED,
  TRELLIS_REQUEST_STATUS_WITHDRAWN,
  TRELLIS_REQUEST_STATUS_STARTED,
  TRELLIS_REQUEST_STATUS_COMPLETED,
} TrellisRequestStatus;

/** trellis_request_status_choices: (skip): nicks and words of [enum@RequestStatus], in its order. */
extern const TrellisChoice trellis_request_status_choices[];

/**
 * TrellisOpportunity:
 *
 * One entry of the catalogue of learning and funding.
 */
#define TRELLIS_TYPE_OPPORTUNITY (trellis_opportunity_get_type ())
G_DECLARE_FINAL_TYPE (TrellisOpportunity, trellis_opportunity, TRELLIS, OPPORTUNITY, TrellisEntity)

/**
 * TrellisOpportunityField:
 * @TRELLIS_OPPORTUNITY_TITLE: What it is called.
 * @TRELLIS_OPPORTUNITY_KIND: What it offers.
 * @TRELLIS_OPPORTUNITY_DIRECTION: Whether it is offered or looked for.
 * @TRELLIS_OPPORTUNITY_ABOUT: What it is.
 * @TRELLIS_OPPORTUNITY_PROVIDER: Who gives it.
 * @TRELLIS_OPPORTUNITY_HOST: Colleague who hosts it.
 * @TRELLIS_OPPORTUNITY_ORGANISATION: Where.
 * @TRELLIS_OPPORTUNITY_MODE: Online, in person or both.
 * @TRELLIS_OPPORTUNITY_TIME: Time it takes.
 * @TRELLIS_OPPORTUNITY_STARTS: First day.
 * @TRELLIS_OPPORTUNITY_DEADLINE: Last day to apply.
 * @TRELLIS_OPPORTUNITY_EXPIRES: Last day it is listed.
 * @TRELLIS_OPPORTUNITY_PLACES: How many; 0 for no limit.
 * @TRELLIS_OPPORTUNITY_PAUSED: Whether it takes nobody for now.
 * @TRELLIS_OPPORTUNITY_COST: Cost in pence.
 * @TRELLIS_OPPORTUNITY_FUNDING: What pays for it.
 * @TRELLIS_OPPORTUNITY_ELIGIBLE: Who qualifies.
 * @TRELLIS_OPPORTUNITY_HOW: What to do.
 * @TRELLIS_OPPORTUNITY_CONTACT: Whom to ask.
 * @TRELLIS_OPPORTUNITY_URL: Its page.
 * @TRELLIS_OPPORTUNITY_SKILLS: Skills it builds or looks for.
 * @TRELLIS_OPPORTUNITY_COMPETENCIES: Competencies it builds.
 * @TRELLIS_OPPORTUNITY_MIX: Its strand.
 * @TRELLIS_OPPORTUNITY_N_FIELDS: how many there are.
 *
 * The fields of [class@Opportunity].
 */
typedef enum {
  TRELLIS_OPPORTUNITY_TITLE,
  TRELLIS_OPPORTUNITY_KIND,
  TRELLIS_OPPORTUNITY_DIRECTION,
  TRELLIS_OPPORTUNITY_ABOUT,
  TRELLIS_OPPORTUNITY_PROVIDER,
  TRELLIS_OPPORTUNITY_HOST,
  TRELLIS_OPPORTUNITY_ORGANISATION,
  TRELLIS_OPPORTUNITY_MODE,
  TRELLIS_OPPORTUNITY_TIME,
  TRELLIS_OPPORTUNITY_STARTS,
  TRELLIS_OPPORTUNITY_DEADLINE,
  TRELLIS_OPPORTUNITY_EXPIRES,
  TRELLIS_OPPORTUNITY_PLACES,
  TRELLIS_OPPORTUNITY_PAUSED,
  TRELLIS_OPPORTUNITY_COST,
  TRELLIS_OPPORTUNITY_FUNDING,
  TRELLIS_OPPORTUNITY_ELIGIBLE,
  TRELLIS_OPPORTUNITY_HOW,
  TRELLIS_OPPORTUNITY_CONTACT,
  TRELLIS_OPPORTUNITY_URL,
  TRELLIS_OPPORTUNITY_SKILLS,
  TRELLIS_OPPORTUNITY_COMPETENCIES,
  TRELLIS_OPPORTUNITY_MIX,
  TRELLIS_OPPORTUNITY_N_FIELDS,
} TrellisOpportunityField;

/**
 * TrellisRequest:
 *
 * One step in the history of one person and one opportunity; the newest is the present.
 */
#define TRELLIS_TYPE_REQUEST (trellis_request_get_type ())
G_DECLARE_FINAL_TYPE (TrellisRequest, trellis_request, TRELLIS, REQUEST, TrellisEntity)

/**
 * TrellisRequestField:
 * @TRELLIS_REQUEST_OPPORTUNITY: What is asked for.
 * @TRELLIS_REQUEST_PERSON: Who asks.
 * @TRELLIS_REQUEST_STATUS: The step.
 * @TRELLIS_REQUEST_AT: When it was taken.
 * @TRELLIS_REQUEST_REASON: Why.
 * @TRELLIS_REQUEST_AMOUNT: Amount in pence.
 * @TRELLIS_REQUEST_N_FIELDS: how many there are.
 *
 * The fields of [class@Request].
 */
typedef enum {
  TRELLIS_REQUEST_OPPORTUNITY,
  TRELLIS_REQUEST_PERSON,
  TRELLIS_REQUEST_STATUS,
  TRELLIS_REQUEST_AT,
  TRELLIS_REQUEST_REASON,
  TRELLIS_REQUEST_AMOUNT,
  TRELLIS_REQUEST_N_FIELDS,
} TrellisRequestField;

G_END_DECLS
