/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-quiz-marking.h"

G_BEGIN_DECLS

/**
 * TrellisQuizRound:
 * @questions: (element-type TrellisQuizQuestion): all questions of the quiz
 * @asked: (element-type guint): which of them are asked, in order
 * @at: which of @asked is next
 * @answered: whether that one was answered
 * @mark: the mark of the answer given last
 * @points: (element-type double): percent for each of @asked, below 0 for not answered
 *
 * One round of a quiz.
 */
typedef struct {
  GPtrArray *questions;
  GArray *asked;
  guint at;
  gboolean answered;
  TrellisQuizMark mark;
  GArray *points;
} TrellisQuizRound;

TrellisQuizRound *trellis_quiz_round_new (GPtrArray *questions) G_GNUC_WARN_UNUSED_RESULT;
void trellis_quiz_round_free (TrellisQuizRound *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisQuizRound, trellis_quiz_round_free)

const TrellisQuizQuestion *trellis_quiz_round_get (const TrellisQuizRound *self);
void trellis_quiz_round_take (TrellisQuizRound *self, TrellisQuizMark mark);
void trellis_quiz_round_next (TrellisQuizRound *self);
gboolean trellis_quiz_round_is_over (const TrellisQuizRound *self);
guint trellis_quiz_round_count_missed (const TrellisQuizRound *self);
void trellis_quiz_round_again (TrellisQuizRound *self, gboolean missed_only);
char *trellis_quiz_round_score (const TrellisQuizRound *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
