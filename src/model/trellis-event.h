/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-entity.h"

G_BEGIN_DECLS

/**
 * TrellisEventKind:
 * @TRELLIS_EVENT_KIND_BRIEFING: A short talk by a leader, with questions.
 * @TRELLIS_EVENT_KIND_WORKSHOP: Bitesize practice in a small group.
 * @TRELLIS_EVENT_KIND_TALK: One person shares something.
 * @TRELLIS_EVENT_KIND_ARTICLE: A published piece to read.
 * @TRELLIS_EVENT_KIND_ACTIVITY: Something to do together: a puzzle, a picnic, a hobby.
 * @TRELLIS_EVENT_KIND_QUIZ: Questions, alone or in a group.
 * @TRELLIS_EVENT_KIND_E_LEARNING: A course taken online at any time.
 * @TRELLIS_EVENT_KIND_SOCIAL: Time to meet.
 * @TRELLIS_EVENT_KIND_CONVERSATION: A facilitated listening event.
 * @TRELLIS_EVENT_KIND_INDUCTION: Welcome for new colleagues.
 *
 * What sort of learning an event is.
 */
typedef enum {
  TRELLIS_EVENT_KIND_BRIEFING,
  TRELLIS_EVENT_KIND_WORKSHOP,
  TRELLIS_EVENT_KIND_TALK,
  TRELLIS_EVENT_KIND_ARTICLE,
  TRELLIS_EVENT_KIND_ACTIVITY,
  TRELLIS_EVENT_KIND_QUIZ,
  TRELLIS_EVENT_KIND_E_LEARNING,
  TRELLIS_EVENT_KIND_SOCIAL,
  TRELLIS_EVENT_KIND_CONVERSATION,
  TRELLIS_EVENT_KIND_INDUCTION,
} TrellisEventKind;

/** trellis_event_kind_choices: (skip): nicks and words of [enum@EventKind], in its order. */
extern const TrellisChoice trellis_event_kind_choices[];

/**
 * TrellisEventStatus:
 * @TRELLIS_EVENT_STATUS_CONFIRMED: It will take place.
 * @TRELLIS_EVENT_STATUS_TENTATIVE: It is being planned.
 * @TRELLIS_EVENT_STATUS_CANCELLED: It will not take place.
 *
 * How firm an event is (RFC 5545, 3.8.1.11).
 */
typedef enum {
  TRELLIS_EVENT_STATUS_CONFIRMED,
  TRELLIS_EVENT_STATUS_TENTATIVE,
  TRELLIS_EVENT_STATUS_CANCELLED,
} TrellisEventStatus;

/** trellis_event_status_choices: (skip): nicks and words of [enum@EventStatus], in its order. */
extern const TrellisChoice trellis_event_status_choices[];

/**
 * TrellisEventMode:
 * @TRELLIS_EVENT_MODE_ONLINE: By a joining link.
 * @TRELLIS_EVENT_MODE_IN_PERSON: At a place.
 * @TRELLIS_EVENT_MODE_HYBRID: Both.
 *
 * Where people take part.
 */
typedef enum {
  TRELLIS_EVENT_MODE_ONLINE,
  TRELLIS_EVENT_MODE_IN_PERSON,
  TRELLIS_EVENT_MODE_HYBRID,
} TrellisEventMode;

/** trellis_event_mode_choices: (skip): nicks and words of [enum@EventMode], in its order. */
extern const TrellisChoice trellis_event_mode_choices[];

/**
 * TrellisLearningMix:
 * @TRELLIS_LEARNING_MIX_UNSET: No strand chosen.
 * @TRELLIS_LEARNING_MIX_EXPERIENCE: Learning by doing the work.
 * @TRELLIS_LEARNING_MIX_EXPOSURE: Learning from and with other people.
 * @TRELLIS_LEARNING_MIX_EDUCATION: Courses and reading.
 *
 * The 70:20:10 strand (Lombardo and Eichinger 1996): learning by doing, from others, by being
 * taught.
 */
typedef enum {
  TRELLIS_LEARNING_MIX_UNSET,
  TRELLIS_LEARNING_MIX_EXPERIENCE,
  TRELLIS_LEARNING_MIX_EXPOSURE,
  TRELLIS_LEARNING_MIX_EDUCATION,
} TrellisLearningMix;

/** trellis_learning_mix_choices: (skip): nicks and words of [enum@LearningMix], in its order. */
extern const TrellisChoice trellis_learning_mix_choices[];

/**
 * TrellisWaitingRule:
 * @TRELLIS_WAITING_RULE_FIRST_COME: In order of asking.
 * @TRELLIS_WAITING_RULE_RANDOM: By an even draw.
 * @TRELLIS_WAITING_RULE_MANUAL: By hand.
 *
 * How a free seat is given to the waiting list.
 */
typedef enum {
  TRELLIS_WAITING_RULE_FIRST_COME,
  TRELLIS_WAITING_RULE_RANDOM,
  TRELLIS_WAITING_RULE_MANUAL,
} TrellisWaitingRule;

/** trellis_waiting_rule_choices: (skip): nicks and words of [enum@WaitingRule], in its order. */
extern const TrellisChoice trellis_waiting_rule_choices[];

/**
 * TrellisEvent:
 *
 * One event of the calendar.
 */
#define TRELLIS_TYPE_EVENT (trellis_event_get_type ())
G_DECLARE_FINAL_TYPE (TrellisEvent, trellis_event, TRELLIS, EVENT, TrellisEntity)

/**
 * TrellisEventField:
 * @TRELLIS_EVENT_TITLE: What it is called.
 * @TRELLIS_EVENT_SUMMARY: One line for lists and promotion.
 * @TRELLIS_EVENT_ABOUT: What happens and why come.
 * @TRELLIS_EVENT_KIND: What sort of learning it is.
 * @TRELLIS_EVENT_STATUS: How firm it is.
 * @TRELLIS_EVENT_START: First instant; of a whole-day event midnight UTC of its first day; unset
 *   in the backlog.
 * @TRELLIS_EVENT_END: First instant after it; of a whole-day event midnight UTC of the day after
 *   its last.
 * @TRELLIS_EVENT_ZONE: IANA zone in which it is planned.
 * @TRELLIS_EVENT_ALL_DAY: Whether it fills whole days and has no clock time.
 * @TRELLIS_EVENT_MODE: Online, in person or both.
 * @TRELLIS_EVENT_PLACE: Room or address.
 * @TRELLIS_EVENT_JOIN_URL: Link to take part online.
 * @TRELLIS_EVENT_URL: Page with more.
 * @TRELLIS_EVENT_RECORDING_URL: Link to its recording.
 * @TRELLIS_EVENT_WEEK: Learning week it is part of.
 * @TRELLIS_EVENT_SERIES: Series it belongs to.
 * @TRELLIS_EVENT_OCCURRENCE: Instant its rule first gave it (RECURRENCE-ID); stays when it is
 *   moved.
 * @TRELLIS_EVENT_HOST: Partner that hosts it.
 * @TRELLIS_EVENT_SPEAKERS: Names of those who lead it.
 * @TRELLIS_EVENT_ORGANISER: Name or address of whoever runs it.
 * @TRELLIS_EVENT_AUDIENCE: For whom it is meant; empty for everybody.
 * @TRELLIS_EVENT_COMPETENCIES: Competencies it builds.
 * @TRELLIS_EVENT_MIX: Its 70:20:10 strand.
 * @TRELLIS_EVENT_SEATS: How many can take part; 0 for no limit.
 * @TRELLIS_EVENT_MINIMUM: Fewest people for it to go ahead; 0 for none.
 * @TRELLIS_EVENT_CLOSES: Last instant to sign up.
 * @TRELLIS_EVENT_APPROVAL: Whether a sign-up must be agreed first.
 * @TRELLIS_EVENT_WAITING_RULE: How a freed seat is given.
 * @TRELLIS_EVENT_BUFFER: Minutes needed clear before and after.
 * @TRELLIS_EVENT_CAPTIONS: Live captions are given.
 * @TRELLIS_EVENT_INTERPRETER: A sign-language interpreter takes part.
 * @TRELLIS_EVENT_STEP_FREE: The place has no steps.
 * @TRELLIS_EVENT_ACCESSIBLE_FILES: Materials come in accessible formats.
 * @TRELLIS_EVENT_MATERIALS: Links to materials.
 * @TRELLIS_EVENT_BEFORE: What to do beforehand.
 * @TRELLIS_EVENT_AFTER: What to do afterwards.
 * @TRELLIS_EVENT_CATEGORIES: Free labels (CATEGORIES).
 * @TRELLIS_EVENT_COST: Cost to the organisation in pence.
 * @TRELLIS_EVENT_SEQUENCE: Revision number sent in invitations (SEQUENCE).
 * @TRELLIS_EVENT_ROOM: Room of the list of rooms; @TRELLIS_EVENT_PLACE says the same in words.
 * @TRELLIS_EVENT_MINUTES: Length it is meant to have, while it is in the backlog and has no time.
 * @TRELLIS_EVENT_RESERVED: How many of its seats are kept back for managers to give.
 * @TRELLIS_EVENT_N_FIELDS: how many there are.
 *
 * The fields of [class@Event].
 */
typedef enum {
  TRELLIS_EVENT_TITLE,
  TRELLIS_EVENT_SUMMARY,
  TRELLIS_EVENT_ABOUT,
  TRELLIS_EVENT_KIND,
  TRELLIS_EVENT_STATUS,
  TRELLIS_EVENT_START,
  TRELLIS_EVENT_END,
  TRELLIS_EVENT_ZONE,
  TRELLIS_EVENT_ALL_DAY,
  TRELLIS_EVENT_MODE,
  TRELLIS_EVENT_PLACE,
  TRELLIS_EVENT_JOIN_URL,
  TRELLIS_EVENT_URL,
  TRELLIS_EVENT_RECORDING_URL,
  TRELLIS_EVENT_WEEK,
  TRELLIS_EVENT_SERIES,
  TRELLIS_EVENT_OCCURRENCE,
  TRELLIS_EVENT_HOST,
  TRELLIS_EVENT_SPEAKERS,
  TRELLIS_EVENT_ORGANISER,
  TRELLIS_EVENT_AUDIENCE,
  TRELLIS_EVENT_COMPETENCIES,
  TRELLIS_EVENT_MIX,
  TRELLIS_EVENT_SEATS,
  TRELLIS_EVENT_MINIMUM,
  TRELLIS_EVENT_CLOSES,
  TRELLIS_EVENT_APPROVAL,
  TRELLIS_EVENT_WAITING_RULE,
  TRELLIS_EVENT_BUFFER,
  TRELLIS_EVENT_CAPTIONS,
  TRELLIS_EVENT_INTERPRETER,
  TRELLIS_EVENT_STEP_FREE,
  TRELLIS_EVENT_ACCESSIBLE_FILES,
  TRELLIS_EVENT_MATERIALS,
  TRELLIS_EVENT_BEFORE,
  TRELLIS_EVENT_AFTER,
  TRELLIS_EVENT_CATEGORIES,
  TRELLIS_EVENT_COST,
  TRELLIS_EVENT_SEQUENCE,
  TRELLIS_EVENT_ROOM,
  TRELLIS_EVENT_MINUTES,
  TRELLIS_EVENT_RESERVED,
  TRELLIS_EVENT_N_FIELDS,
} TrellisEventField;

G_END_DECLS
