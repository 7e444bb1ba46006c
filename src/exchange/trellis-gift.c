/* SPDX-License-Identifier: GPL-3.0-or-later */
/* GIFT, the text format of Moodle's questions: a question ends with an empty line, its answers are in braces. What
 * cannot be read is refused question by question, each with its line. */
#include "config.h"

#include "exchange/trellis-gift.h"

#include "exchange/trellis-bytes.h"
#include "exchange/trellis-exchange-error.h"
#include "exchange/trellis-gift-answers.h"

#include <glib/gi18n.h>
#include <string.h>

#define LARGEST (4 * 1024 * 1024)
#define MOST_QUESTIONS 5000
#define SPECIAL "~=#{}:\\"
#define CATEGORY "$CATEGORY:"

typedef struct {
  GPtrArray *questions;
  TrellisReport *report;
  char *category;
  GString *block; /* the lines of one question */
  guint line; /* on which it began */
} Reading;

/* Escaped characters put on a mask, so that none of them is taken for a sign. */
static char *
mask (const char *text)
{
  GString *masked = g_string_new (NULL);

  for (const char *p = text; *p; p++)
    if (*p == '\\' && p[1] && strchr (SPECIAL, p[1]))
      g_string_append_unichar (masked, TRELLIS_GIFT_MASK + (gunichar) * ++p);
    else if (*p == '\\' && p[1] == 'n') {
      g_string_append_unichar (masked, TRELLIS_GIFT_MASK + '\n');
      p++;
    } else
      g_string_append_c (masked, *p);
  return g_string_free (masked, FALSE);
}

static void
refuse (Reading *self, TrellisQuizQuestion *question, const char *why)
{
  g_autofree char *what = question->title ? g_strdup_printf (_ ("Question “%s” on line %u"),
                                                             question->title, self->line)
                                          : g_strdup_printf (_ ("Question on line %u"), self->line);

  trellis_report_refuse (self->report, what, why);
  trellis_quiz_question_free (question);
}

static const char *
take_title (TrellisQuizQuestion *question, const char *text)
{
  const char *end;

  while (g_ascii_isspace (*text))
    text++;
  if (!g_str_has_prefix (text, "::") || !(end = strstr (text + 2, "::")))
    return text;
  question->title = trellis_gift_unmask (text + 2, (gsize) (end - text - 2));
  if (!*question->title)
    g_clear_pointer (&question->title, g_free);
  return end + 2;
}

/* A question in words that are not escaped any more; says what is wrong with it. */
static const char *
read_question (TrellisQuizQuestion *question, const char *text)
{
  const char *open, *close;
  g_autofree char *body = NULL;

  text = take_title (question, text);
  question->format = trellis_gift_take_format (&text);
  open = strchr (text, '{');
  close = strchr (text, '}');
  g_free (question->text);
  question->text = trellis_gift_unmask (text, open ? (gsize) (open - text) : strlen (text));
  if (!open && !close)
    return *question->text ? NULL : _ ("It is empty.");
  if (!open || !close || close < open)
    return _ ("One of its braces is missing.");
  if (strpbrk (close + 1, "{}"))
    return _ ("It has answers in more than one place; GIFT knows one.");
  question->after = trellis_gift_unmask (close + 1, strlen (close + 1));
  if (!*question->text && !*question->after)
    return _ ("It has answers but no question.");
  if (!*question->after)
    g_clear_pointer (&question->after, g_free);
  body = g_strndup (open + 1, (gsize) (close - open - 1));
  return trellis_gift_read_answers (question, body);
}

static void
end_block (Reading *self)
{
  TrellisQuizQuestion *question;
  g_autofree char *masked = NULL;
  const char *why;

  if (self->block->len == 0)
    return;
  masked = mask (self->block->str);
  g_string_truncate (self->block, 0);
  question = trellis_quiz_question_new ();
  question->line = self->line;
  question->category = g_strdup (self->category);
  why = read_question (question, masked);
  if (!why && self->questions->len >= MOST_QUESTIONS)
    why = _ ("A quiz can have 5,000 questions.");
  if (why)
    refuse (self, question, why);
  else
    g_ptr_array_add (self->questions, question);
}

static void
take_line (Reading *self, char *line, guint number)
{
  g_strchomp (line);
  while (g_ascii_isspace (*line))
    line++;
  if (g_str_has_prefix (line, "//"))
    return;
  if (!*line) {
    end_block (self);
    return;
  }
  if (!g_ascii_strncasecmp (line, CATEGORY, strlen (CATEGORY))) {
    end_block (self);
    g_free (self->category);
    self->category = g_strstrip (g_strdup (line + strlen (CATEGORY)));
    if (!*self->category)
      g_clear_pointer (&self->category, g_free);
    return;
  }
  if (self->block->len == 0)
    self->line = number;
  else
    g_string_append_c (self->block, '\n');
  g_string_append (self->block, line);
}

static gboolean
is_text (const char *text, gsize length, GError **error)
{
  const char *end = text;

  if (length > LARGEST) {
    return trellis_exchange_fail (error, TRELLIS_EXCHANGE_ERROR_TOO_LARGE,
                                  _ ("This quiz is larger than 4 MB."));
  }
  if (g_utf8_validate (text, (gssize) length, &end))
    return TRUE;
  return trellis_exchange_fail (
      error, TRELLIS_EXCHANGE_ERROR_MALFORMED,
      _ ("Line %u: This is not text in UTF-8. Save the quiz as UTF-8 and try again."),
      trellis_bytes_line (text, end));
}

/**
 * trellis_gift_read:
 * @text: (array length=length): a quiz in GIFT
 * @length: its length in bytes
 * @report: takes what is refused, question by question
 * @error: return location for an error
 *
 * Reads a quiz.
 *
 * Returns: (transfer full) (element-type TrellisQuizQuestion): its questions, at least one; %NULL and @error when
 *   there is none
 */
GPtrArray *
trellis_gift_read (const char *text, gsize length, TrellisReport *report, GError **error)
{
  g_autoptr (GPtrArray) questions = g_ptr_array_new_with_free_func (trellis_quiz_question_free);
  g_autoptr (GString) block = g_string_new (NULL);
  Reading self = { questions, report, NULL, block, 0 };
  g_autofree char *whole = NULL;
  g_auto (GStrv) lines = NULL;

  if (!is_text (text, length, error))
    return NULL;
  whole = g_strndup (text, length);
  g_strdelimit (whole, "\r", ' '); /* Windows ends lines with both */
  lines = g_strsplit (g_str_has_prefix (whole, "\xef\xbb\xbf") ? whole + 3 : whole, "\n", -1);
  for (guint i = 0; lines[i]; i++)
    take_line (&self, lines[i], i + 1);
  end_block (&self);
  g_free (self.category);
  if (questions->len > 0)
    return g_steal_pointer (&questions);
  if (trellis_report_get_n_refusals (report) > 0) {
    const TrellisRefusal *first = trellis_report_get_refusal (report, 0);

    g_set_error (error, TRELLIS_EXCHANGE_ERROR, TRELLIS_EXCHANGE_ERROR_MALFORMED, "%s: %s",
                 first->what, first->why);
  } else
    g_set_error_literal (error, TRELLIS_EXCHANGE_ERROR, TRELLIS_EXCHANGE_ERROR_MALFORMED,
                         _ ("There is no question in it. A question looks like this: "
                            "How many days has a week? {=seven =7}"));
  return NULL;
}

/**
 * trellis_gift_sniff:
 * @text: the beginning of a file
 *
 * Whether a text looks like GIFT: braces that begin as answers do, and nothing that other formats begin with.
 *
 * Returns: %TRUE if it does
 */
gboolean
trellis_gift_sniff (const char *text)
{
  if (*text == '<' || *text == '{' || *text == '[')
    return FALSE;
  if (g_str_has_prefix (text, "::") || !g_ascii_strncasecmp (text, CATEGORY, strlen (CATEGORY)))
    return TRUE;
  return g_regex_match_simple (
             "[^\\\\]\\{\\s*(\\}|[=~#]|T\\s*[}#]|F\\s*[}#]|TRUE\\s*[}#]|FALSE\\s*[}#])", text,
             G_REGEX_RAW, 0) &&
         !strstr (text, ";\n");
}

static void
append (GString *out, const char *text)
{
  for (const char *p = text ? text : ""; *p; p++) {
    if (*p == '\n') {
      g_string_append (out, "\\n");
      continue;
    }
    if (strchr (SPECIAL, *p))
      g_string_append_c (out, '\\');
    g_string_append_c (out, *p);
  }
}

static void
append_feedback (GString *out, const char *feedback)
{
  if (!feedback)
    return;
  g_string_append_c (out, '#');
  append (out, feedback);
}

static void
append_weight (GString *out, const TrellisQuizAnswer *answer, double usual)
{
  char number[G_ASCII_DTOSTR_BUF_SIZE];

  if (answer->weight != usual || *answer->text == '%')
    g_string_append_printf (out, "%%%s%%",
                            g_ascii_formatd (number, sizeof number, "%.9g", answer->weight));
}

static void
append_true_false (GString *out, const TrellisQuizQuestion *question)
{
  const TrellisQuizAnswer *yes = trellis_quiz_question_get (question, 0);
  const TrellisQuizAnswer *no = trellis_quiz_question_get (question, 1);
  gboolean is_yes = yes->weight > 0;
  const char *wrong = is_yes ? no->feedback : yes->feedback;
  const char *right = is_yes ? yes->feedback : no->feedback;

  g_string_append (out, is_yes ? "TRUE" : "FALSE");
  if (wrong || right)
    g_string_append_c (out, '#');
  append (out, wrong);
  append_feedback (out, right);
}

static void
append_answer (GString *out, const TrellisQuizQuestion *question, const TrellisQuizAnswer *answer)
{
  gboolean one = question->type == TRELLIS_QUIZ_ONE;
  gboolean wrong = question->type == TRELLIS_QUIZ_SEVERAL || (one && answer->weight <= 0) ||
                   (question->type == TRELLIS_QUIZ_NUMBER && answer->weight <= 0);

  g_string_append (out, wrong ? "\n\t~" : "\n\t=");
  if (!answer->match)
    append_weight (out, answer, wrong ? 0 : 100);
  append (out, answer->text);
  if (answer->match) {
    g_string_append (out, " -> ");
    append (out, answer->match);
  }
  append_feedback (out, answer->feedback);
}

static void
append_answers (GString *out, const TrellisQuizQuestion *question)
{
  g_string_append (out, question->type == TRELLIS_QUIZ_NUMBER ? "{#" : "{");
  if (question->type == TRELLIS_QUIZ_TRUE_FALSE)
    append_true_false (out, question);
  else
    for (guint i = 0; i < question->answers->len; i++)
      append_answer (out, question, trellis_quiz_question_get (question, i));
  if (question->feedback) {
    g_string_append (out, "\n\t####");
    append (out, question->feedback);
  }
  g_string_append (out, question->answers->len > 2 ? "\n}" : "}");
}

/**
 * trellis_gift_write:
 * @questions: (element-type TrellisQuizQuestion): questions
 *
 * Writes a quiz as GIFT.
 *
 * Returns: (transfer full): the text
 */
char *
trellis_gift_write (GPtrArray *questions)
{
  GString *out = g_string_new (NULL);
  const char *category = NULL;

  for (guint i = 0; i < questions->len; i++) {
    const TrellisQuizQuestion *question = questions->pdata[i];

    if (g_strcmp0 (category, question->category)) {
      category = question->category;
      g_string_append_printf (out, CATEGORY " %s\n\n", category ? category : "");
    }
    if (question->title) {
      g_string_append (out, "::");
      append (out, question->title);
      g_string_append (out, "::");
    }
    if (question->format)
      g_string_append_printf (out, "[%s]", question->format);
    append (out, question->text);
    if (question->type != TRELLIS_QUIZ_READING) {
      g_string_append (out, *question->text ? " " : "");
      append_answers (out, question);
    }
    if (question->after) {
      g_string_append_c (out, ' ');
      append (out, question->after);
    }
    g_string_append (out, "\n\n");
  }
  return g_string_free (out, FALSE);
}
