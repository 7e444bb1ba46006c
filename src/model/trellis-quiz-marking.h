/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-quiz.h"

G_BEGIN_DECLS

/**
 * TrellisQuizMark:
 * @percent: what the answer is worth, from 0 to 100
 * @feedback: what is said of it, for people; empty for nothing
 * @right: the right answer, for people; empty where there is none
 *
 * What came of an answer.
 */
typedef struct {
  double percent;
  char *feedback;
  char *right;
} TrellisQuizMark;

void trellis_quiz_mark_clear (TrellisQuizMark *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (TrellisQuizMark, trellis_quiz_mark_clear)

TrellisQuizMark
trellis_quiz_mark_chosen (const TrellisQuizQuestion *question, const guint *chosen, guint n_chosen);
TrellisQuizMark trellis_quiz_mark_text (const TrellisQuizQuestion *question, const char *text);
TrellisQuizMark
trellis_quiz_mark_matched (const TrellisQuizQuestion *question, const char *const *matched);
gboolean trellis_quiz_number_parse (const char *text, double *number);
char *trellis_quiz_right (const TrellisQuizQuestion *question) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_quiz_answer_say (const TrellisQuizQuestion *question,
                               guint answer) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
