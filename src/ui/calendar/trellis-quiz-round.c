/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where somebody is in a quiz, and what she has got so far. */
#include "config.h"

#include "ui/calendar/trellis-quiz-round.h"

#include <glib/gi18n.h>

#define FULL 99.5 /* percent from which an answer counts as right */
#define NOT_YET -1.0

static void
ask (TrellisQuizRound *self, GArray *asked)
{
  const double none = NOT_YET;

  g_clear_pointer (&self->asked, g_array_unref);
  g_clear_pointer (&self->points, g_array_unref);
  trellis_quiz_mark_clear (&self->mark);
  self->asked = asked;
  self->points = g_array_new (FALSE, FALSE, sizeof (double));
  for (guint i = 0; i < asked->len; i++)
    g_array_append_val (self->points, none);
  self->at = 0;
  self->answered = FALSE;
}

/**
 * trellis_quiz_round_new: (skip)
 * @questions: (element-type TrellisQuizQuestion): questions
 *
 * Begins with the first question.
 *
 * Returns: (transfer full): the round
 */
TrellisQuizRound *
trellis_quiz_round_new (GPtrArray *questions)
{
  TrellisQuizRound *self = g_new0 (TrellisQuizRound, 1);

  self->questions = g_ptr_array_ref (questions);
  trellis_quiz_round_again (self, FALSE);
  return self;
}

/**
 * trellis_quiz_round_free: (skip)
 * @self: a round
 *
 * Frees it.
 */
void
trellis_quiz_round_free (TrellisQuizRound *self)
{
  trellis_quiz_mark_clear (&self->mark);
  g_ptr_array_unref (self->questions);
  g_array_unref (self->asked);
  g_array_unref (self->points);
  g_free (self);
}

static const TrellisQuizQuestion *
asked_at (const TrellisQuizRound *self, guint at)
{
  return g_ptr_array_index (self->questions, g_array_index (self->asked, guint, at));
}

static gboolean
is_marked (const TrellisQuizQuestion *question)
{
  return question->type != TRELLIS_QUIZ_READING && question->type != TRELLIS_QUIZ_ESSAY;
}

/**
 * trellis_quiz_round_get: (skip)
 * @self: a round that is not over
 *
 * The question that is asked.
 *
 * Returns: (transfer none): the question
 */
const TrellisQuizQuestion *
trellis_quiz_round_get (const TrellisQuizRound *self)
{
  return asked_at (self, self->at);
}

/**
 * trellis_quiz_round_take: (skip)
 * @self: a round
 * @mark: (transfer full): the mark of the answer to the question that is asked
 *
 * Takes the answer. The first answer counts.
 */
void
trellis_quiz_round_take (TrellisQuizRound *self, TrellisQuizMark mark)
{
  trellis_quiz_mark_clear (&self->mark);
  self->mark = mark;
  self->answered = TRUE;
  g_array_index (self->points, double, self->at) = mark.percent;
}

/**
 * trellis_quiz_round_next: (skip)
 * @self: a round that is not over
 *
 * Goes on to the next question.
 */
void
trellis_quiz_round_next (TrellisQuizRound *self)
{
  trellis_quiz_mark_clear (&self->mark);
  self->answered = FALSE;
  self->at++;
}

/**
 * trellis_quiz_round_is_over: (skip)
 * @self: a round
 *
 * Whether every question was asked.
 *
 * Returns: %TRUE if so
 */
gboolean
trellis_quiz_round_is_over (const TrellisQuizRound *self)
{
  return self->at >= self->asked->len;
}

/* How many of its questions can be right or wrong. */
static guint
count_marked (const TrellisQuizRound *self)
{
  guint n = 0;

  for (guint i = 0; i < self->asked->len; i++)
    n += is_marked (asked_at (self, i));
  return n;
}

/* What was got so far: a point for a question, a part of it for an answer that is partly right. */
static double
count_points (const TrellisQuizRound *self)
{
  double points = 0;

  for (guint i = 0; i < self->points->len; i++)
    points += MAX (g_array_index (self->points, double, i), 0) / 100;
  return points;
}

static gboolean
is_missed (const TrellisQuizRound *self, guint at)
{
  return is_marked (asked_at (self, at)) && g_array_index (self->points, double, at) < FULL;
}

/**
 * trellis_quiz_round_count_missed: (skip)
 * @self: a round
 *
 * How many questions were not answered quite right.
 *
 * Returns: the number
 */
guint
trellis_quiz_round_count_missed (const TrellisQuizRound *self)
{
  guint n = 0;

  for (guint i = 0; i < self->asked->len; i++)
    n += is_missed (self, i);
  return n;
}

/**
 * trellis_quiz_round_again: (skip)
 * @self: a round
 * @missed_only: whether only what was missed is asked
 *
 * Begins again.
 */
void
trellis_quiz_round_again (TrellisQuizRound *self, gboolean missed_only)
{
  GArray *asked = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; missed_only && i < self->asked->len; i++)
    if (is_missed (self, i))
      g_array_append_val (asked, g_array_index (self->asked, guint, i));
  for (guint i = 0; !missed_only && i < self->questions->len; i++)
    g_array_append_val (asked, i);
  ask (self, asked);
}

/**
 * trellis_quiz_round_score: (skip)
 * @self: a round
 *
 * How it went, as a sentence.
 *
 * Returns: (transfer full): the sentence
 */
char *
trellis_quiz_round_score (const TrellisQuizRound *self)
{
  guint n = count_marked (self);
  double points = count_points (self);
  g_autofree char *number = g_strdup_printf (points - (int) points < 0.05 ? "%.0f" : "%.1f",
                                             points);

  if (n == 0)
    return g_strdup (_ ("That was the last question. None of them had marks: well talked."));
  if (trellis_quiz_round_count_missed (self) == 0)
    return g_strdup_printf (ngettext ("%s of %u point: everything right!",
                                      "%s of %u points: everything right!", n),
                            number, n);
  return g_strdup_printf (ngettext ("%s of %u point.", "%s of %u points.", n), number, n);
}
