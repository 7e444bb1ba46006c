/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Quizzes in GIFT: every kind of question, the way back, and what strangers send. */
#include "config.h"

#include "exchange/trellis-exchange-error.h"
#include "exchange/trellis-format.h"
#include "exchange/trellis-gift.h"

#include <string.h>

static GPtrArray *
read_gift (const char *text, guint *refused, char **message)
{
  g_autoptr (TrellisReport) report = trellis_report_new ();
  g_autoptr (GError) error = NULL;
  GPtrArray *questions = trellis_gift_read (text, strlen (text), report, &error);

  g_assert_true ((questions == NULL) == (error != NULL));
  *refused = trellis_report_count_refused (report);
  if (message)
    *message = error ? g_strdup (error->message) : NULL;
  return questions;
}

static void
test_kinds (void)
{
  static const struct {
    const char *text;
    TrellisQuizType type;
    guint answers;
    const char *first;
    double weight;
  } cases[] = {
    { "Q {=a ~b ~c}", TRELLIS_QUIZ_ONE, 3, "a", 100 },
    { "Q {~a =b}", TRELLIS_QUIZ_ONE, 2, "a", 0 },
    { "Q {~%50%a ~%50%b ~%-100%c}", TRELLIS_QUIZ_SEVERAL, 3, "a", 50 },
    { "Q {=%75.5%a =b}", TRELLIS_QUIZ_SHORT, 2, "a", 75.5 },
    { "Q {=a#yes =b#also}", TRELLIS_QUIZ_SHORT, 2, "a", 100 },
    { "Q {T}", TRELLIS_QUIZ_TRUE_FALSE, 2, "TRUE", 100 },
    { "Q {false#no#yes}", TRELLIS_QUIZ_TRUE_FALSE, 2, "TRUE", 0 },
    { "Q {=a -> b =c -> d}", TRELLIS_QUIZ_MATCHING, 2, "a", 100 },
    { "Q {#3.14:0.01}", TRELLIS_QUIZ_NUMBER, 1, "3.14:0.01", 100 },
    { "Q {#=1822:0 =%50%1822:2 ~}", TRELLIS_QUIZ_NUMBER, 3, "1822:0", 100 },
    { "Q {#-5..-1}", TRELLIS_QUIZ_NUMBER, 1, "-5..-1", 100 },
    { "Q {}", TRELLIS_QUIZ_ESSAY, 0, NULL, 0 },
    { "Q {####said}", TRELLIS_QUIZ_ESSAY, 0, NULL, 0 },
    { "Only text", TRELLIS_QUIZ_READING, 0, NULL, 0 },
    { "Two plus {=two =2} is four", TRELLIS_QUIZ_SHORT, 2, "two", 100 },
    { "::T::[html]Q {\n=[plain]a\n~b\n}", TRELLIS_QUIZ_ONE, 2, "a", 100 },
    { "Q \\{x\\} {=a\\=b\\~c\\#d ~e}", TRELLIS_QUIZ_ONE, 2, "a=b~c#d", 100 },
    { "\xef\xbb\xbf// comment\r\nQ {=a\r\n~b}\r\n", TRELLIS_QUIZ_ONE, 2, "a", 100 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    guint refused;
    g_autoptr (GPtrArray) questions = read_gift (cases[i].text, &refused, NULL);
    const TrellisQuizQuestion *question;

    g_test_message ("%s", cases[i].text);
    g_assert_nonnull (questions);
    g_assert_cmpuint (refused, ==, 0);
    g_assert_cmpuint (questions->len, ==, 1);
    question = questions->pdata[0];
    g_assert_cmpint (question->type, ==, cases[i].type);
    g_assert_cmpuint (question->answers->len, ==, cases[i].answers);
    if (cases[i].first) {
      g_assert_cmpstr (trellis_quiz_question_get (question, 0)->text, ==, cases[i].first);
      g_assert_cmpfloat (trellis_quiz_question_get (question, 0)->weight, ==, cases[i].weight);
    }
  }
}

static void
test_details (void)
{
  static const char text[] = "$CATEGORY: one/two\n\n::A \\: title::[markdown]What\\nnow? {\n"
                             "=this#good \\{yes\\}\n~that#bad\n####For all.\n}\n\n"
                             "Number {#3:0.5} of them";
  guint refused;
  g_autoptr (GPtrArray) questions = read_gift (text, &refused, NULL);
  const TrellisQuizQuestion *one = questions->pdata[0], *two = questions->pdata[1];

  g_assert_cmpstr (one->category, ==, "one/two");
  g_assert_cmpstr (one->title, ==, "A : title");
  g_assert_cmpstr (one->format, ==, "markdown");
  g_assert_cmpstr (one->text, ==, "What\nnow?");
  g_assert_cmpstr (one->feedback, ==, "For all.");
  g_assert_cmpstr (trellis_quiz_question_get (one, 0)->feedback, ==, "good {yes}");
  g_assert_cmpuint (one->line, ==, 3);
  g_assert_cmpstr (two->after, ==, "of them");
  g_assert_cmpfloat (trellis_quiz_question_get (two, 0)->low, ==, 2.5);
  g_assert_cmpfloat (trellis_quiz_question_get (two, 0)->high, ==, 3.5);
}

/* Writing and reading again loses nothing: the second text is the first. */
static void
test_round_trip (void)
{
  static const char text[] =
      "$CATEGORY: c\n\n::t::[html]Q <b>x</b> \\{ \\# {=a#f ~b ~%25%c\n####g}\n\n"
      "S {~%33.33333%a ~%66.66667%b}\n\nT {F#wrong#right}\n\nM {=a -> b#f =c -> d = -> e}\n\n"
      "N {#=1..2#ok ~#no}\n\nBlank {=%50%x =y} here.\n\nE {}\n\nRead\\nme\n\nP {=%100%%5 ~6}";
  guint refused;
  g_autoptr (GPtrArray) questions = read_gift (text, &refused, NULL);
  g_autofree char *once = NULL, *twice = NULL;
  g_autoptr (GPtrArray) again = NULL;

  g_assert_cmpuint (questions->len, ==, 9);
  g_assert_cmpuint (refused, ==, 0);
  once = trellis_gift_write (questions);
  again = read_gift (once, &refused, NULL);
  g_assert_cmpuint (again->len, ==, 9);
  for (guint i = 0; i < 9; i++) {
    const TrellisQuizQuestion *a = questions->pdata[i], *b = again->pdata[i];

    g_assert_cmpint (a->type, ==, b->type);
    g_assert_cmpstr (a->text, ==, b->text);
    g_assert_cmpstr (a->feedback, ==, b->feedback);
    g_assert_cmpuint (a->answers->len, ==, b->answers->len);
    for (guint j = 0; j < a->answers->len; j++) {
      const TrellisQuizAnswer *x = trellis_quiz_question_get (a, j);
      const TrellisQuizAnswer *y = trellis_quiz_question_get (b, j);

      g_assert_cmpstr (x->text, ==, y->text);
      g_assert_cmpstr (x->match, ==, y->match);
      g_assert_cmpstr (x->feedback, ==, y->feedback);
      g_assert_cmpfloat (x->weight, ==, y->weight);
    }
  }
  twice = trellis_gift_write (again);
  g_assert_cmpstr (once, ==, twice);
}

static void
test_refused (void)
{
  static const struct {
    const char *text, *message;
  } cases[] = {
    { "Q {=a", "Question on line 1: One of its braces is missing." },
    { "\n\n::T::Q =a}", "Question “T” on line 3: One of its braces is missing." },
    { "Q {=a} and {=b}",
      "Question on line 1: It has answers in more than one place; GIFT knows one." },
    { "Q {~a ~b}", "Question on line 1: None of its answers is right." },
    { "Q {a}", "Question on line 1: Its answers do not begin with “=” or “~”." },
    { "Q {=a -> b}", "Question on line 1: It needs two pairs at least." },
    { "Q {=a -> b =c}", "Question on line 1: Not every pair has the form “=one -> other”." },
    { "Q {#abc}",
      "Question on line 1: One of its answers is no number, such as 3.14, 3.14:0.01 or 1..5." },
    { "Q {#5..1}",
      "Question on line 1: One of its answers is no number, such as 3.14, 3.14:0.01 or 1..5." },
    { "Q {= ~a}", "Question on line 1: One of its answers is empty." },
    { "{=a ~b}", "Question on line 1: It has answers but no question." },
    { "a\nb \xff", "Line 2: This is not text in UTF-8. Save the quiz as UTF-8 and try again." },
    { "", NULL },
    { "// nothing\n$CATEGORY: x\n", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    guint refused;
    g_autofree char *message = NULL;
    g_autoptr (GPtrArray) questions = read_gift (cases[i].text, &refused, &message);

    g_test_message ("%s", cases[i].text);
    g_assert_null (questions);
    g_assert_nonnull (message);
    if (cases[i].message)
      g_assert_cmpstr (message, ==, cases[i].message);
  }
}

/* One bad question does not take the others with it. */
static void
test_some (void)
{
  guint refused;
  g_autoptr (GPtrArray) questions = read_gift ("A {=a ~b}\n\nB {=a\n\nC {T}", &refused, NULL);

  g_assert_cmpuint (questions->len, ==, 2);
  g_assert_cmpuint (refused, ==, 1);
}

static void
test_large (void)
{
  g_autoptr (GString) braces = g_string_new ("Q ");
  g_autoptr (GString) crowd = g_string_new ("Q {=a");
  g_autoptr (GPtrArray) junk = NULL;
  guint refused;

  for (guint i = 0; i < 200000; i++)
    g_string_append_c (braces, "{}=~#\\"[i % 6]);
  junk = read_gift (braces->str, &refused, NULL);
  for (guint i = 0; i < 1000; i++)
    g_string_append (crowd, " ~b");
  g_string_append_c (crowd, '}');
  g_assert_null (read_gift (crowd->str, &refused, NULL));
  g_assert_cmpuint (refused, ==, 1);
}

/* Every beginning of a quiz is read or refused. */
static void
test_truncated (void)
{
  static const char text[] =
      "$CATEGORY: c\n\n::t::[html]Q {=a#f ~%50%b\n####g}\n\nM {=a -> b =c -> d}";

  for (gsize n = 0; n <= strlen (text); n++) {
    g_autofree char *part = g_strndup (text, n);
    guint refused;
    g_autoptr (GPtrArray) questions = read_gift (part, &refused, NULL);
  }
}

static void
test_sniff (void)
{
  static const struct {
    const char *text;
    TrellisFormat format;
  } cases[] = {
    { "::Q::text {=a}", TRELLIS_FORMAT_GIFT },
    { "// c\n\nQ {=a ~b}", TRELLIS_FORMAT_GIFT },
    { "Is it? {T}", TRELLIS_FORMAT_GIFT },
    { "$CATEGORY: x\n\nQ {}", TRELLIS_FORMAT_GIFT },
    { "ipuz({\"version\":1})", TRELLIS_FORMAT_IPUZ },
    { "{\"version\":\"http://ipuz.org/v2\"}", TRELLIS_FORMAT_IPUZ },
    { "name,email\na,b", TRELLIS_FORMAT_UNKNOWN },
    { "<html>{=a}", TRELLIS_FORMAT_UNKNOWN },
    { "int main () {\n  return 0;\n}", TRELLIS_FORMAT_UNKNOWN },
    { "{\"format\": \"trellis-pack\"}", TRELLIS_FORMAT_PACK },
    { "BEGIN:VCALENDAR\nSUMMARY:{=a}", TRELLIS_FORMAT_ICALENDAR },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_test_message ("%s", cases[i].text);
    g_assert_cmpint (trellis_exchange_sniff ((const guint8 *) cases[i].text,
                                             strlen (cases[i].text)),
                     ==, cases[i].format);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gift/kinds", test_kinds);
  g_test_add_func ("/gift/details", test_details);
  g_test_add_func ("/gift/round-trip", test_round_trip);
  g_test_add_func ("/gift/refused", test_refused);
  g_test_add_func ("/gift/some", test_some);
  g_test_add_func ("/gift/large", test_large);
  g_test_add_func ("/gift/truncated", test_truncated);
  g_test_add_func ("/gift/sniff", test_sniff);
  return g_test_run ();
}
