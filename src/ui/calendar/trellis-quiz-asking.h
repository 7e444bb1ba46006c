/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-quiz-round.h"
#include "ui/common/trellis-page.h"

G_BEGIN_DECLS

/**
 * TrellisQuizAsking:
 * @round: the round
 * @controls: (element-type GtkWidget): the controls of the question that is asked, by its answers
 * @first: (nullable): where the focus goes for the answer
 * @answered: called when an answer was given
 * @data: data for @answered
 *
 * How a question is put and its answer taken.
 */
typedef struct {
  TrellisQuizRound *round;
  GPtrArray *controls;
  GtkWidget *first;
  void (*answered) (gpointer data);
  gpointer data;
} TrellisQuizAsking;

void trellis_quiz_asking_fill (TrellisQuizAsking *self, TrellisPage *page);
gboolean trellis_quiz_asking_press (TrellisQuizAsking *self, guint number);
void trellis_quiz_asking_check (TrellisQuizAsking *self);
char *trellis_quiz_asking_say (TrellisQuizAsking *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
