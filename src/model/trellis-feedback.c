/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The fields of what people say of an event, without their names; what each means is told in the header. */
#include "config.h"

#include "model/trellis-feedback.h"

#include <glib/gi18n.h>

const TrellisChoice trellis_feeling_choices[] = {
  { "unset", N_ ("Not said") },
  { "more_positive", N_ ("More positive") },
  { "same", N_ ("The same") },
  { "less_positive", N_ ("Less positive") },
  { NULL, NULL },
};

static const TrellisField trellis_feedback_fields[] = {
  TRELLIS_LINK (TRELLIS_FEEDBACK_EVENT, "event", N_ ("Event"), "events", TRELLIS_FIELD_REQUIRED),
  TRELLIS_NUMBER (TRELLIS_FEEDBACK_RATING, "rating", N_ ("Rating"), 0),
  TRELLIS_PICK (
      TRELLIS_FEEDBACK_FEELING, "feeling", N_ ("Learning now feels"), trellis_feeling_choices),
  TRELLIS_TEXT (TRELLIS_FEEDBACK_COMMENT, "comment", N_ ("Comment"), TRELLIS_FIELD_LONG),
};

TRELLIS_DEFINE_ENTITY (TrellisFeedback,
                       trellis_feedback,
                       "feedback",
                       "feedback",
                       N_ ("Feedback"),
                       N_ ("Feedback"),
                       TRELLIS_FEEDBACK_EVENT,
                       TRELLIS_KIND_NAMELESS)

static const TrellisField trellis_question_fields[] = {
  TRELLIS_TEXT (
      TRELLIS_QUESTION_TEXT, "text", N_ ("Question"), TRELLIS_FIELD_REQUIRED | TRELLIS_FIELD_LONG),
  TRELLIS_LINK (TRELLIS_QUESTION_EVENT, "event", N_ ("Event"), "events", TRELLIS_FIELD_REQUIRED),
  TRELLIS_TEXT (TRELLIS_QUESTION_ANSWER, "answer", N_ ("Answer"), TRELLIS_FIELD_LONG),
};

TRELLIS_DEFINE_ENTITY (TrellisQuestion,
                       trellis_question,
                       "question",
                       "questions",
                       N_ ("Question"),
                       N_ ("Questions"),
                       TRELLIS_QUESTION_TEXT,
                       TRELLIS_KIND_NAMELESS)
