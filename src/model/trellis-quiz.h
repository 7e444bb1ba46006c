/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * TrellisQuizType:
 * @TRELLIS_QUIZ_READING: a text to read; there is nothing to answer
 * @TRELLIS_QUIZ_ESSAY: a question to think or talk about; nobody marks it
 * @TRELLIS_QUIZ_ONE: choose one answer
 * @TRELLIS_QUIZ_SEVERAL: choose all answers that are right
 * @TRELLIS_QUIZ_TRUE_FALSE: true or false
 * @TRELLIS_QUIZ_SHORT: type a word or a few
 * @TRELLIS_QUIZ_MATCHING: find what belongs together
 * @TRELLIS_QUIZ_NUMBER: type a number
 *
 * How a question is answered.
 */
typedef enum {
  TRELLIS_QUIZ_READING,
  TRELLIS_QUIZ_ESSAY,
  TRELLIS_QUIZ_ONE,
  TRELLIS_QUIZ_SEVERAL,
  TRELLIS_QUIZ_TRUE_FALSE,
  TRELLIS_QUIZ_SHORT,
  TRELLIS_QUIZ_MATCHING,
  TRELLIS_QUIZ_NUMBER,
} TrellisQuizType;

/**
 * TrellisQuizAnswer:
 * @text: the answer; of a matching pair its left side, empty where only the right side is there to mislead
 * @match: (nullable): the right side of a matching pair
 * @weight: what it is worth, in percent of the question; below 0 it costs
 * @feedback: (nullable): what is said of it
 * @low: least number that is right
 * @high: greatest number that is right
 * @any: whether any other number has this feedback
 *
 * One answer of a question. Of a true or false question the first is “true” and the second “false”.
 */
typedef struct {
  char *text;
  char *match;
  double weight;
  char *feedback;
  double low, high;
  gboolean any;
} TrellisQuizAnswer;

/**
 * TrellisQuizQuestion:
 * @type: how it is answered
 * @title: (nullable): its name
 * @category: (nullable): the category it is in
 * @format: (nullable): format of its texts: `html`, `markdown`, `plain` or `moodle`
 * @text: the question; of a missing word what stands before it
 * @after: (nullable): what stands after the missing word
 * @answers: (element-type TrellisQuizAnswer): its answers
 * @feedback: (nullable): what is said whatever the answer
 * @line: line of its file on which it begins
 *
 * One question.
 */
typedef struct {
  TrellisQuizType type;
  char *title;
  char *category;
  char *format;
  char *text;
  char *after;
  GPtrArray *answers;
  char *feedback;
  guint line;
} TrellisQuizQuestion;

TrellisQuizQuestion *trellis_quiz_question_new (void) G_GNUC_WARN_UNUSED_RESULT;
void trellis_quiz_question_free (gpointer self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisQuizQuestion, trellis_quiz_question_free)
TrellisQuizAnswer *trellis_quiz_question_add (TrellisQuizQuestion *self, const char *text);
const TrellisQuizAnswer *trellis_quiz_question_get (const TrellisQuizQuestion *self, guint answer);

char *trellis_quiz_plain (const char *text, const char *format) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_quiz_question_say (const TrellisQuizQuestion *self) G_GNUC_WARN_UNUSED_RESULT;
GArray *trellis_quiz_question_order (const TrellisQuizQuestion *self) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *
trellis_quiz_question_matches (const TrellisQuizQuestion *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
