/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Marks answers. The rules are Moodle's, whose files these are: weights are percents that add up, no question is
 * worth less than nothing, and of several texts or numbers that fit the first counts. */
#include "config.h"

#include "model/trellis-quiz-marking.h"

#include "model/trellis-answer.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

#define NEAR 1e-9 /* of the size of a number: what arithmetic on decimals loses */

/**
 * trellis_quiz_mark_clear:
 * @self: a mark
 *
 * Frees what it holds.
 */
void
trellis_quiz_mark_clear (TrellisQuizMark *self)
{
  g_clear_pointer (&self->feedback, g_free);
  g_clear_pointer (&self->right, g_free);
}

/**
 * trellis_quiz_answer_say:
 * @question: a question
 * @answer: index of an answer
 *
 * An answer for people.
 *
 * Returns: (transfer full): its text
 */
char *
trellis_quiz_answer_say (const TrellisQuizQuestion *question, guint answer)
{
  const TrellisQuizAnswer *one = trellis_quiz_question_get (question, answer);
  g_autofree char *text = trellis_quiz_plain (one->text, question->format);
  g_autofree char *match = trellis_quiz_plain (one->match, question->format);

  if (question->type == TRELLIS_QUIZ_TRUE_FALSE)
    return g_strdup (answer == 0 ? _ ("True") : _ ("False"));
  if (question->type == TRELLIS_QUIZ_NUMBER && strchr (text, ':'))
    return g_strndup (text, strcspn (text, ":"));
  if (question->type == TRELLIS_QUIZ_NUMBER && one->low < one->high)
    return g_strdup_printf (_ ("%g to %g"), one->low, one->high);
  if (question->type == TRELLIS_QUIZ_NUMBER)
    return g_strdup_printf ("%.10g", one->low);
  if (one->match) /* Translators: two things that belong together */
    return g_strdup_printf (_ ("%s: %s"), text, match);
  return g_steal_pointer (&text);
}

static gboolean
is_right (const TrellisQuizQuestion *question, const TrellisQuizAnswer *answer)
{
  if (question->type == TRELLIS_QUIZ_MATCHING)
    return *answer->text != '\0';
  return answer->weight > 0 && !answer->any;
}

/**
 * trellis_quiz_right:
 * @question: a question
 *
 * The right answer for people: all of them where several have to be given, the first where one is enough.
 *
 * Returns: (transfer full): a text, empty where nothing is right or wrong
 */
char *
trellis_quiz_right (const TrellisQuizQuestion *question)
{
  gboolean all = question->type == TRELLIS_QUIZ_SEVERAL || question->type == TRELLIS_QUIZ_MATCHING;
  g_autoptr (GString) right = g_string_new (NULL);
  double best = 0;

  for (guint i = 0; i < question->answers->len; i++) {
    const TrellisQuizAnswer *answer = trellis_quiz_question_get (question, i);
    g_autofree char *text = NULL;

    if (!is_right (question, answer) || (!all && answer->weight <= best))
      continue;
    text = trellis_quiz_answer_say (question, i);
    if (!all)
      g_string_truncate (right, 0);
    best = answer->weight;
    if (right->len > 0)
      g_string_append (right, "; ");
    g_string_append (right, text);
  }
  return g_string_free (g_steal_pointer (&right), FALSE);
}

static void
add_feedback (GString *said, const TrellisQuizQuestion *question, const char *feedback)
{
  g_autofree char *plain = trellis_quiz_plain (feedback, question->format);

  if (!*plain)
    return;
  if (said->len > 0)
    g_string_append_c (said, ' ');
  g_string_append (said, plain);
}

static TrellisQuizMark
finish (const TrellisQuizQuestion *question, double percent, GString *said)
{
  TrellisQuizMark mark;

  add_feedback (said, question, question->feedback);
  mark.percent = CLAMP (percent, 0, 100);
  if (mark.percent > 99) /* three answers of 33.33333 percent are all of them */
    mark.percent = 100;
  mark.feedback = g_string_free (said, FALSE);
  mark.right = trellis_quiz_right (question);
  return mark;
}

/**
 * trellis_quiz_mark_chosen:
 * @question: a question of which answers are chosen
 * @chosen: (array length=n_chosen): indices of answers
 * @n_chosen: how many
 *
 * Marks the answers chosen of one that has them to choose from.
 *
 * Returns: the mark, to be cleared
 */
TrellisQuizMark
trellis_quiz_mark_chosen (const TrellisQuizQuestion *question, const guint *chosen, guint n_chosen)
{
  GString *said = g_string_new (NULL);
  double percent = 0;

  for (guint i = 0; i < n_chosen; i++) {
    const TrellisQuizAnswer *answer;

    if (chosen[i] >= question->answers->len)
      continue;
    answer = trellis_quiz_question_get (question, chosen[i]);
    percent += answer->weight;
    add_feedback (said, question, answer->feedback);
  }
  return finish (question, percent, said);
}

/**
 * trellis_quiz_number_parse:
 * @text: what was typed
 * @number: (out): the number
 *
 * Reads a number. A comma counts as the decimal point unless it parts thousands, as in 1,250.
 *
 * Returns: %TRUE if it is one
 */
gboolean
trellis_quiz_number_parse (const char *text, double *number)
{
  g_autofree char *folded = trellis_answer_fold (text);
  g_autoptr (GString) digits = g_string_new (NULL);
  gboolean points = g_regex_match_simple ("^[-+]?\\d{1,3}(,\\d{3})+(\\.\\d*)?$", folded, 0, 0);
  char *end;

  for (const char *p = folded; *p; p++)
    if (*p == ',' && !points)
      g_string_append_c (digits, '.');
    else if (*p != ' ' && *p != ',')
      g_string_append_c (digits, *p);
  if (!g_regex_match_simple ("^[-+]?(\\d+\\.?\\d*|\\.\\d+)(e[-+]?\\d{1,3})?%?$", digits->str, 0, 0))
    return FALSE;
  *number = g_ascii_strtod (digits->str, &end);
  return isfinite (*number) && end != digits->str;
}

static gboolean
fits (const TrellisQuizQuestion *question, const TrellisQuizAnswer *answer, const char *text)
{
  double number;

  if (question->type == TRELLIS_QUIZ_SHORT)
    return trellis_answer_matches (text, answer->text);
  if (answer->any)
    return TRUE;
  return trellis_quiz_number_parse (text, &number) &&
         number >= answer->low - NEAR * fabs (answer->low) &&
         number <= answer->high + NEAR * fabs (answer->high);
}

/**
 * trellis_quiz_mark_text:
 * @question: a question that is answered by typing
 * @text: what was typed
 *
 * Marks a word or a number.
 *
 * Returns: the mark, to be cleared
 */
TrellisQuizMark
trellis_quiz_mark_text (const TrellisQuizQuestion *question, const char *text)
{
  GString *said = g_string_new (NULL);
  double percent = 0;

  for (guint i = 0; i < question->answers->len; i++) {
    const TrellisQuizAnswer *answer = trellis_quiz_question_get (question, i);

    if (!fits (question, answer, text))
      continue;
    percent = answer->weight;
    add_feedback (said, question, answer->feedback);
    break;
  }
  return finish (question, percent, said);
}

/**
 * trellis_quiz_mark_matched:
 * @question: a matching question
 * @matched: for each of its answers the right side chosen, or %NULL
 *
 * Marks what was matched: each pair is worth the same.
 *
 * Returns: the mark, to be cleared
 */
TrellisQuizMark
trellis_quiz_mark_matched (const TrellisQuizQuestion *question, const char *const *matched)
{
  GString *said = g_string_new (NULL);
  guint n = 0, right = 0;

  for (guint i = 0; i < question->answers->len; i++) {
    const TrellisQuizAnswer *answer = trellis_quiz_question_get (question, i);

    if (!*answer->text)
      continue;
    n++;
    if (!g_strcmp0 (matched[i], answer->match)) {
      right++;
      add_feedback (said, question, answer->feedback);
    }
  }
  return finish (question, n ? 100.0 * right / n : 0, said);
}
