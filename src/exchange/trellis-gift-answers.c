/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands between the braces of a GIFT question. Which kind of question it is shows only there. */
#include "config.h"

#include "exchange/trellis-gift-answers.h"

#include "model/trellis-quiz-marking.h"

#include <glib/gi18n.h>
#include <string.h>

#define MOST_ANSWERS 200

/**
 * trellis_gift_unmask: (skip)
 * @text: a part of a question
 * @length: its length in bytes
 *
 * Takes the mask off what was escaped, and spaces off both ends.
 *
 * Returns: (transfer full): the text
 */
char *
trellis_gift_unmask (const char *text, gsize length)
{
  g_autofree char *part = g_strstrip (g_strndup (text, length));
  GString *plain = g_string_new (NULL);

  for (const char *p = part; *p; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char (p);

    g_string_append_unichar (
        plain, c >= TRELLIS_GIFT_MASK && c < TRELLIS_GIFT_MASK + 128 ? c - TRELLIS_GIFT_MASK : c);
  }
  return g_string_free (plain, FALSE);
}

/**
 * trellis_gift_take_format: (skip)
 * @text: (inout): a text; moved behind the format
 *
 * Reads a format such as `[html]`.
 *
 * Returns: (transfer full) (nullable): the format
 */
char *
trellis_gift_take_format (const char **text)
{
  static const char *const formats[] = { "html", "markdown", "plain", "moodle" };

  while (g_ascii_isspace (**text))
    (*text)++;
  for (guint i = 0; **text == '[' && i < G_N_ELEMENTS (formats); i++) {
    gsize length = strlen (formats[i]);

    if (!g_ascii_strncasecmp (*text + 1, formats[i], length) && (*text)[length + 1] == ']') {
      *text += length + 2;
      return g_strdup (formats[i]);
    }
  }
  return NULL;
}

/* A text without the formats before it: those of answers are that of the question. */
static char *
take_text (const char *text, gsize length)
{
  g_autofree char *part = g_strndup (text, length);
  const char *p = part;
  char *format;

  while ((format = trellis_gift_take_format (&p)))
    g_free (format);
  return trellis_gift_unmask (p, strlen (p));
}

static char *
take_feedback (const char *text)
{
  char *feedback = take_text (text, strlen (text));

  if (!*feedback)
    g_clear_pointer (&feedback, g_free);
  return feedback;
}

/* Such as %50% or %-33.333%. */
static gboolean
take_weight (const char **text, double *weight)
{
  const char *p = *text;
  char *end;
  double read;

  while (g_ascii_isspace (*p))
    p++;
  if (*p != '%')
    return FALSE;
  for (end = (char *) p + 1; g_ascii_isdigit (*end) || *end == '-' || *end == '.'; end++)
    ;
  if (*end != '%' || end == p + 1 || end - p > 16)
    return FALSE;
  read = g_ascii_strtod (p + 1, NULL);
  *weight = CLAMP (read, -100, 100);
  *text = end + 1;
  return TRUE;
}

/* One answer with its weight and feedback. */
static TrellisQuizAnswer *
add_answer (TrellisQuizQuestion *question, const char *part, double usual)
{
  double weight = usual;
  const char *feedback;
  g_autofree char *text = NULL;
  TrellisQuizAnswer *answer;

  take_weight (&part, &weight);
  feedback = strchr (part, '#');
  text = take_text (part, feedback ? (gsize) (feedback - part) : strlen (part));
  answer = trellis_quiz_question_add (question, text);
  answer->weight = weight;
  if (feedback)
    answer->feedback = take_feedback (feedback + 1);
  return answer;
}

/* Parts @body where one of @marks begins an answer; each part begins with its mark. */
static GPtrArray *
split (const char *body, const char *marks)
{
  GPtrArray *parts = g_ptr_array_new_with_free_func (g_free);
  const char *begin = body;

  while (*begin) {
    gsize length = 1 + strcspn (begin + 1, marks);

    g_ptr_array_add (parts, g_strndup (begin, length));
    begin += length;
  }
  return parts;
}

static const char *
read_choices (TrellisQuizQuestion *question, const char *body)
{
  g_autoptr (GPtrArray) parts = split (body, "~=");
  gboolean one = strchr (body, '=') != NULL, right = FALSE;

  question->type = one ? TRELLIS_QUIZ_ONE : TRELLIS_QUIZ_SEVERAL;
  for (guint i = 0; i < parts->len; i++) {
    const char *part = parts->pdata[i];
    const TrellisQuizAnswer *answer;

    if (*part != '~' && *part != '=')
      return _ ("Its answers do not begin with “=” or “~”.");
    answer = add_answer (question, part + 1, *part == '=' ? 100 : 0);
    if (!*answer->text)
      return _ ("One of its answers is empty.");
    right |= answer->weight > 0;
  }
  return right ? NULL : _ ("None of its answers is right.");
}

static const char *
read_short (TrellisQuizQuestion *question, const char *body)
{
  g_autoptr (GPtrArray) parts = split (body, "=");

  question->type = TRELLIS_QUIZ_SHORT;
  for (guint i = 0; i < parts->len; i++) {
    const char *part = parts->pdata[i];

    if (*part != '=')
      return _ ("Its answers do not begin with “=” or “~”.");
    if (!*add_answer (question, part + 1, 100)->text)
      return _ ("One of its answers is empty.");
  }
  return NULL;
}

static const char *
read_matching (TrellisQuizQuestion *question, const char *body)
{
  g_autoptr (GPtrArray) parts = split (body, "=");
  guint pairs = 0;

  question->type = TRELLIS_QUIZ_MATCHING;
  for (guint i = 0; i < parts->len; i++) {
    const char *part = parts->pdata[i];
    const char *arrow = strstr (part, "->");
    const char *feedback = arrow ? strchr (arrow, '#') : NULL;
    g_autofree char *left = NULL;
    TrellisQuizAnswer *answer;

    if (*part != '=' || !arrow)
      return _ ("Not every pair has the form “=one -> other”.");
    left = take_text (part + 1, (gsize) (arrow - part - 1));
    answer = trellis_quiz_question_add (question, left);
    answer->weight = *left ? 100 : 0;
    answer->match = take_text (arrow + 2,
                               feedback ? (gsize) (feedback - arrow - 2) : strlen (arrow + 2));
    answer->feedback = feedback ? take_feedback (feedback + 1) : NULL;
    if (!*answer->match)
      return _ ("A pair has no right side.");
    pairs += *left != '\0';
  }
  return pairs >= 2 ? NULL : _ ("It needs two pairs at least.");
}

/* 3.14, 3.14:0.01 (a tolerance), 1..5 (a range), or * (anything). */
static gboolean
read_number (TrellisQuizAnswer *answer)
{
  const char *dots = strstr (answer->text, "..");
  const char *colon = strchr (answer->text, ':');
  const char *end = dots ? dots : colon;
  g_autofree char *first = end ? g_strndup (answer->text, (gsize) (end - answer->text))
                               : g_strdup (answer->text);
  double value, other = 0;

  answer->any = !*answer->text || g_str_equal (answer->text, "*");
  if (answer->any)
    return TRUE;
  if (!trellis_quiz_number_parse (first, &value) ||
      (end && !trellis_quiz_number_parse (end + (dots ? 2 : 1), &other)))
    return FALSE;
  answer->low = dots ? value : value - other;
  answer->high = dots ? other : value + other;
  return answer->low <= answer->high;
}

static const char *
read_numbers (TrellisQuizQuestion *question, const char *body)
{
  g_autoptr (GPtrArray) parts = NULL;
  gboolean right = FALSE;

  question->type = TRELLIS_QUIZ_NUMBER;
  while (g_ascii_isspace (*body))
    body++;
  parts = split (body, "=~");
  for (guint i = 0; i < parts->len; i++) {
    const char *part = parts->pdata[i];
    gboolean marked = *part == '=' || *part == '~';
    TrellisQuizAnswer *answer = add_answer (question, part + marked, *part == '~' ? 0 : 100);

    if (!read_number (answer))
      return _ ("One of its answers is no number, such as 3.14, 3.14:0.01 or 1..5.");
    right |= answer->weight > 0 && !answer->any;
  }
  return right ? NULL : _ ("It has no number that is right.");
}

/* {T#said to who is wrong#said to who is right} */
static gboolean
read_true_false (TrellisQuizQuestion *question, const char *body)
{
  g_auto (GStrv) parts = g_strsplit (body, "#", 3);
  g_autofree char *word = trellis_gift_unmask (parts[0], strlen (parts[0]));
  gboolean yes = !g_ascii_strcasecmp (word, "t") || !g_ascii_strcasecmp (word, "true");
  TrellisQuizAnswer *right, *wrong;

  if (!yes && g_ascii_strcasecmp (word, "f") && g_ascii_strcasecmp (word, "false"))
    return FALSE;
  question->type = TRELLIS_QUIZ_TRUE_FALSE;
  right = trellis_quiz_question_add (question, yes ? "TRUE" : "FALSE");
  wrong = trellis_quiz_question_add (question, yes ? "FALSE" : "TRUE");
  if (!yes) {
    question->answers->pdata[0] = wrong;
    question->answers->pdata[1] = right;
  }
  right->weight = 100;
  if (parts[1]) {
    wrong->feedback = take_feedback (parts[1]);
    right->feedback = parts[2] ? take_feedback (parts[2]) : NULL;
  }
  return TRUE;
}

static const char *
read_kind (TrellisQuizQuestion *question, const char *body)
{
  if (!*body) {
    question->type = TRELLIS_QUIZ_ESSAY;
    return NULL;
  }
  if (*body == '#')
    return read_numbers (question, body + 1);
  if (strchr (body, '~'))
    return read_choices (question, body);
  if (strchr (body, '=') && strstr (body, "->"))
    return read_matching (question, body);
  if (read_true_false (question, body))
    return NULL;
  return read_short (question, body);
}

/**
 * trellis_gift_read_answers: (skip)
 * @question: a question without answers
 * @body: what stands between its braces, masked
 *
 * Reads answers and feedback.
 *
 * Returns: (transfer none) (nullable): what is wrong with them, a sentence
 */
const char *
trellis_gift_read_answers (TrellisQuizQuestion *question, const char *body)
{
  const char *general = strstr (body, "####");
  g_autofree char *answers = g_strstrip (general ? g_strndup (body, (gsize) (general - body))
                                                 : g_strdup (body));
  const char *why;

  if (general) {
    while (*general == '#')
      general++;
    question->feedback = take_feedback (general);
  }
  why = read_kind (question, answers);
  if (!why && question->answers->len > MOST_ANSWERS)
    why = _ ("It has more than 200 answers.");
  return why;
}
