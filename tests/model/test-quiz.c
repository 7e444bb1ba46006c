/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Marks of answers, by table. */
#include "config.h"

#include "model/trellis-answer.h"
#include "model/trellis-quiz-marking.h"

static void
test_matches (void)
{
  static const struct {
    const char *given, *pattern;
    gboolean same;
  } cases[] = {
    { "Empathy", "empathy", TRUE },
    { "  two   words ", "Two words", TRUE },
    { "café", "CAFE", TRUE },
    { "cafe\xcc\x81", "café", TRUE },
    { "don’t", "don't", TRUE },
    { "a–b", "a-b", TRUE },
    { "empath", "empathy", FALSE },
    { "", "empathy", FALSE },
    { "calendar month", "*month", TRUE },
    { "months", "*month", FALSE },
    { "a month or so", "*month*", TRUE },
    { "five * two", "five \\* two", TRUE },
    { "five x two", "five \\* two", FALSE },
    { "anything", "*", TRUE },
    { "aaaaaaaaaaaaaaaaaaaaaaaaab", "*a*a*a*a*a*a*a*a*c", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_test_message ("%s, %s", cases[i].given, cases[i].pattern);
    g_assert_cmpint (trellis_answer_matches (cases[i].given, cases[i].pattern), ==, cases[i].same);
  }
}

static void
test_letters (void)
{
  g_autofree char *letters = trellis_answer_letters ("Bring-and-share: crème 2");
  g_autofree char *spelt = trellis_answer_spell ("ABÉ");

  g_assert_cmpstr (letters, ==, "BRINGANDSHARECREME2");
  g_assert_cmpstr (spelt, ==, "A, B, É");
}

static TrellisQuizQuestion *
new_question (TrellisQuizType type, const char *const *answers, const double *weights)
{
  TrellisQuizQuestion *question = trellis_quiz_question_new ();

  question->type = type;
  for (guint i = 0; answers[i]; i++)
    trellis_quiz_question_add (question, answers[i])->weight = weights[i];
  return question;
}

static void
test_chosen (void)
{
  static const char *const answers[] = { "a", "b", "c", "d", NULL };
  static const double weights[] = { 33.33333, 33.33333, 33.33333, -50 };
  static const struct {
    guint chosen[4], n;
    double percent;
  } cases[] = {
    { { 0, 1, 2 }, 3, 100 },   { { 0 }, 1, 33.33333 }, { { 0, 3 }, 2, 0 },
    { { 3 }, 1, 0 },           { { 0 }, 0, 0 },        { { 0, 1, 3 }, 3, 16.66666 },
    { { 0, 1, 2, 3 }, 4, 50 }, { { 9 }, 1, 0 },
  };
  g_autoptr (TrellisQuizQuestion) question = new_question (TRELLIS_QUIZ_SEVERAL, answers, weights);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_auto (TrellisQuizMark)
        mark = trellis_quiz_mark_chosen (question, cases[i].chosen, cases[i].n);

    g_assert_cmpfloat_with_epsilon (mark.percent, cases[i].percent, 0.01);
    g_assert_cmpstr (mark.right, ==, "a; b; c");
  }
}

static void
test_text (void)
{
  static const char *const answers[] = { "four", "*4*", NULL };
  static const double weights[] = { 100, 50 };
  g_autoptr (TrellisQuizQuestion) question = new_question (TRELLIS_QUIZ_SHORT, answers, weights);
  g_auto (TrellisQuizMark) full = trellis_quiz_mark_text (question, "FOUR");
  g_auto (TrellisQuizMark) half = { 0 };
  g_auto (TrellisQuizMark) none = trellis_quiz_mark_text (question, "five");

  trellis_quiz_question_add (question, "five");
  g_free (trellis_quiz_question_add (question, "x")->feedback);
  ((TrellisQuizAnswer *) question->answers->pdata[1])->feedback = g_strdup ("in words");
  question->feedback = g_strdup ("two and two");
  half = trellis_quiz_mark_text (question, "it is 4");
  g_assert_cmpfloat (full.percent, ==, 100);
  g_assert_cmpfloat (half.percent, ==, 50);
  g_assert_cmpstr (half.feedback, ==, "in words two and two");
  g_assert_cmpfloat (none.percent, ==, 0);
  g_assert_cmpstr (none.right, ==, "four");
}

static void
test_number (void)
{
  static const struct {
    const char *text;
    gboolean is_number;
    double number;
  } cases[] = {
    { "3.14", TRUE, 3.14 }, { "3,14", TRUE, 3.14 },  { " -2 ", TRUE, -2 }, { "1,250", TRUE, 1250 },
    { "1e3", TRUE, 1000 },  { "1 000", TRUE, 1000 }, { "−7", TRUE, -7 },   { "five", FALSE, 0 },
    { "", FALSE, 0 },       { "1,2,3,4", FALSE, 0 }, { "nan", FALSE, 0 },  { "0x10", FALSE, 0 },
    { "inf", FALSE, 0 },    { "1e999", FALSE, 0 },   { "20%", TRUE, 20 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    double number = 0;

    g_test_message ("%s", cases[i].text);
    g_assert_cmpint (trellis_quiz_number_parse (cases[i].text, &number), ==, cases[i].is_number);
    if (cases[i].is_number)
      g_assert_cmpfloat_with_epsilon (number, cases[i].number, 1e-9);
  }
}

static void
test_matched (void)
{
  static const char *const answers[] = { "cat", "dog", "", NULL };
  static const double weights[] = { 100, 100, 0 };
  const char *both[] = { "meow", "bark", NULL }, *one[] = { "meow", "moo", NULL };
  const char *none[] = { NULL, NULL, NULL };
  g_autoptr (TrellisQuizQuestion) question = new_question (TRELLIS_QUIZ_MATCHING, answers, weights);
  g_autoptr (GPtrArray) matches = NULL;
  const char *const right[] = { "meow", "bark", "moo" };

  for (guint i = 0; i < 3; i++)
    ((TrellisQuizAnswer *) question->answers->pdata[i])->match = g_strdup (right[i]);
  matches = trellis_quiz_question_matches (question);
  g_assert_cmpuint (matches->len, ==, 3);
  g_assert_cmpstr (matches->pdata[0], ==, "bark");
  {
    g_auto (TrellisQuizMark) a = trellis_quiz_mark_matched (question, both);
    g_auto (TrellisQuizMark) b = trellis_quiz_mark_matched (question, one);
    g_auto (TrellisQuizMark) c = trellis_quiz_mark_matched (question, none);

    g_assert_cmpfloat (a.percent, ==, 100);
    g_assert_cmpfloat (b.percent, ==, 50);
    g_assert_cmpfloat (c.percent, ==, 0);
    g_assert_cmpstr (c.right, ==, "cat: meow; dog: bark");
  }
}

static void
test_plain (void)
{
  static const struct {
    const char *text, *format, *plain;
  } cases[] = {
    { "What is <b>empathy</b>?", "html", "What is empathy?" },
    { "one<br/>two<p>three</p>", NULL, "one\ntwothree" },
    { "a < b &amp; c &lt; d", "html", "a < b & c < d" },
    { "a <b", "html", "a <b" },
    { "**strong** and `code`", "markdown", "strong and code" },
    { "<b>kept</b>", "plain", "<b>kept</b>" },
    { NULL, NULL, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *plain = trellis_quiz_plain (cases[i].text, cases[i].format);

    g_assert_cmpstr (plain, ==, cases[i].plain);
  }
}

/* Mixed, every answer once, and always alike. */
static void
test_order (void)
{
  static const char *const answers[] = { "a", "b", "c", "d", "e", NULL };
  static const double weights[] = { 100, 0, 0, 0, 0 };
  gboolean moved = FALSE;

  for (guint i = 0; i < 20; i++) {
    g_autoptr (TrellisQuizQuestion) question = new_question (TRELLIS_QUIZ_ONE, answers, weights);
    g_autoptr (GArray) order = NULL, again = NULL;
    guint seen = 0;

    g_free (question->text);
    question->text = g_strdup_printf ("Question %u", i);
    order = trellis_quiz_question_order (question);
    again = trellis_quiz_question_order (question);
    for (guint j = 0; j < order->len; j++) {
      seen |= 1u << g_array_index (order, guint, j);
      g_assert_cmpuint (g_array_index (order, guint, j), ==, g_array_index (again, guint, j));
    }
    g_assert_cmpuint (seen, ==, 31);
    moved |= g_array_index (order, guint, 0) != 0;
  }
  g_assert_true (moved);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/quiz/matches", test_matches);
  g_test_add_func ("/quiz/letters", test_letters);
  g_test_add_func ("/quiz/chosen", test_chosen);
  g_test_add_func ("/quiz/text", test_text);
  g_test_add_func ("/quiz/number", test_number);
  g_test_add_func ("/quiz/matched", test_matched);
  g_test_add_func ("/quiz/plain", test_plain);
  g_test_add_func ("/quiz/order", test_order);
  return g_test_run ();
}
