/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-entity.h"

G_BEGIN_DECLS

/**
 * TrellisFeeling:
 * @TRELLIS_FEELING_UNSET: Did not say.
 * @TRELLIS_FEELING_MORE_POSITIVE: More positive than before.
 * @TRELLIS_FEELING_SAME: No different.
 * @TRELLIS_FEELING_LESS_POSITIVE: Less positive than before.
 *
 * How somebody feels about learning after an event, compared with before.
 */
typedef enum {
  TRELLIS_FEELING_UNSET,
  TRELLIS_FEELING_MORE_POSITIVE,
  TRELLIS_FEELING_SAME,
  TRELLIS_FEELING_LESS_POSITIVE,
} TrellisFeeling;

/** trellis_feeling_choices: (skip): nicks and words of [enum@Feeling], in its order. */
extern const TrellisChoice trellis_feeling_choices[];

/**
 * TrellisFeedback:
 *
 * What one person thought of an event. Nobody can tell who: there is no name and no time.
 */
#define TRELLIS_TYPE_FEEDBACK (trellis_feedback_get_type ())
G_DECLARE_FINAL_TYPE (TrellisFeedback, trellis_feedback, TRELLIS, FEEDBACK, TrellisEntity)

/**
 * TrellisFeedbackField:
 * @TRELLIS_FEEDBACK_EVENT: Which event.
 * @TRELLIS_FEEDBACK_RATING: 1 (poor) to 5 (excellent); 0 when none was given.
 * @TRELLIS_FEEDBACK_FEELING: Whether it made her more positive about learning.
 * @TRELLIS_FEEDBACK_COMMENT: What she wants to say.
 * @TRELLIS_FEEDBACK_N_FIELDS: how many there are.
 *
 * The fields of [class@Feedback].
 */
typedef enum {
  TRELLIS_FEEDBACK_EVENT,
  TRELLIS_FEEDBACK_RATING,
  TRELLIS_FEEDBACK_FEELING,
  TRELLIS_FEEDBACK_COMMENT,
  TRELLIS_FEEDBACK_N_FIELDS,
} TrellisFeedbackField;

/**
 * TrellisQuestion:
 *
 * A question for the speakers of an event. Nobody can tell whose: there is no name and no time.
 */
#define TRELLIS_TYPE_QUESTION (trellis_question_get_type ())
G_DECLARE_FINAL_TYPE (TrellisQuestion, trellis_question, TRELLIS, QUESTION, TrellisEntity)

/**
 * TrellisQuestionField:
 * @TRELLIS_QUESTION_TEXT: What is asked.
 * @TRELLIS_QUESTION_EVENT: At which event.
 * @TRELLIS_QUESTION_ANSWER: What the speakers said, for those who were not there.
 * @TRELLIS_QUESTION_N_FIELDS: how many there are.
 *
 * The fields of [class@Question].
 */
typedef enum {
  TRELLIS_QUESTION_TEXT,
  TRELLIS_QUESTION_EVENT,
  TRELLIS_QUESTION_ANSWER,
  TRELLIS_QUESTION_N_FIELDS,
} TrellisQuestionField;

G_END_DECLS
