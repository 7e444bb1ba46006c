/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Questions as plain data, and how they are put to people. */
#include "config.h"

#include "model/trellis-quiz.h"

#include <string.h>

static void
free_answer (gpointer data)
{
  TrellisQuizAnswer *self = data;

  g_free (self->text);
  g_free (self->match);
  g_free (self->feedback);
  g_free (self);
}

/**
 * trellis_quiz_question_new:
 *
 * Makes an empty question, a text to read.
 *
 * Returns: (transfer full): the question
 */
TrellisQuizQuestion *
trellis_quiz_question_new (void)
{
  TrellisQuizQuestion *self = g_new0 (TrellisQuizQuestion, 1);

  self->text = g_strdup ("");
  self->answers = g_ptr_array_new_with_free_func (free_answer);
  return self;
}

/**
 * trellis_quiz_question_free:
 * @self: a question
 *
 * Frees it.
 */
void
trellis_quiz_question_free (gpointer self)
{
  TrellisQuizQuestion *question = self;

  g_free (question->title);
  g_free (question->category);
  g_free (question->format);
  g_free (question->text);
  g_free (question->after);
  g_free (question->feedback);
  g_ptr_array_unref (question->answers);
  g_free (question);
}

/**
 * trellis_quiz_question_add:
 * @self: a question
 * @text: an answer
 *
 * Adds an answer that is worth nothing yet.
 *
 * Returns: (transfer none): the answer
 */
TrellisQuizAnswer *
trellis_quiz_question_add (TrellisQuizQuestion *self, const char *text)
{
  TrellisQuizAnswer *answer = g_new0 (TrellisQuizAnswer, 1);

  answer->text = g_strdup (text);
  g_ptr_array_add (self->answers, answer);
  return answer;
}

/**
 * trellis_quiz_question_get:
 * @self: a question
 * @answer: index of an answer
 *
 * Gives an answer.
 *
 * Returns: (transfer none): the answer
 */
const TrellisQuizAnswer *
trellis_quiz_question_get (const TrellisQuizQuestion *self, guint answer)
{
  return g_ptr_array_index (self->answers, answer);
}

static const struct {
  const char *name;
  const char *text;
} entities[] = {
  { "&lt;", "<" },   { "&gt;", ">" },   { "&quot;", "\"" }, { "&#39;", "'" },
  { "&apos;", "'" }, { "&nbsp;", " " }, { "&amp;", "&" },
};

static const char *
append_entity (GString *plain, const char *p)
{
  for (guint i = 0; i < G_N_ELEMENTS (entities); i++)
    if (g_str_has_prefix (p, entities[i].name)) {
      g_string_append (plain, entities[i].text);
      return p + strlen (entities[i].name);
    }
  g_string_append_c (plain, '&');
  return p + 1;
}

/* A tag begins with a letter or a slash: “a < b” has none. Paragraphs and breaks become lines. */
static const char *
skip_tag (GString *plain, const char *p)
{
  const char *end = strchr (p, '>');
  const char *name = p + 1 + (p[1] == '/');

  if (!end || !g_ascii_isalpha (*name)) {
    g_string_append_c (plain, '<');
    return p + 1;
  }
  if (!g_ascii_strncasecmp (name, "br", 2) || !g_ascii_strncasecmp (name, "li", 2) ||
      (p[1] == '/' && !g_ascii_strncasecmp (name, "p>", 2)))
    g_string_append_c (plain, '\n');
  return end + 1;
}

static gboolean
is_markdown_mark (const char *p)
{
  return g_str_has_prefix (p, "**") || g_str_has_prefix (p, "__");
}

/**
 * trellis_quiz_plain:
 * @text: (nullable): a text of a question
 * @format: (nullable): its format
 *
 * What people read of a text: HTML loses its tags, Markdown its signs for strong print. A text of no stated format may
 * hold HTML (as in Moodle).
 *
 * Returns: (transfer full): the text
 */
char *
trellis_quiz_plain (const char *text, const char *format)
{
  gboolean markdown = !g_strcmp0 (format, "markdown");
  gboolean html = !format || g_str_equal (format, "html") || g_str_equal (format, "moodle");
  g_autoptr (GString) plain = g_string_new (NULL);
  const char *p = text ? text : "";

  while (*p) {
    if (html && *p == '<')
      p = skip_tag (plain, p);
    else if (html && *p == '&')
      p = append_entity (plain, p);
    else if (markdown && is_markdown_mark (p))
      p += 2;
    else if (markdown && *p == '`')
      p++;
    else
      g_string_append_c (plain, *p++);
  }
  return g_strstrip (g_strdup (plain->str));
}

/**
 * trellis_quiz_question_say:
 * @self: a question
 *
 * The question for people; a missing word is a line.
 *
 * Returns: (transfer full): the text
 */
char *
trellis_quiz_question_say (const TrellisQuizQuestion *self)
{
  g_autofree char *before = trellis_quiz_plain (self->text, self->format);
  g_autofree char *after = trellis_quiz_plain (self->after, self->format);

  if (!self->after)
    return g_steal_pointer (&before);
  return g_strdup_printf (g_ascii_ispunct (*after) ? "%s _____%s" : "%s _____ %s", before, after);
}

static guint32
next_random (guint32 *state)
{
  *state ^= *state << 13;
  *state ^= *state >> 17;
  *state ^= *state << 5;
  return *state;
}

/**
 * trellis_quiz_question_order:
 * @self: a question
 *
 * In which order its answers are put to people: mixed, since files like to name the right one first, and always mixed
 * alike, so that screen and paper agree. True comes before false.
 *
 * Returns: (transfer full) (element-type guint): indices of answers
 */
GArray *
trellis_quiz_question_order (const TrellisQuizQuestion *self)
{
  GArray *order = g_array_new (FALSE, FALSE, sizeof (guint));
  guint32 state = g_str_hash (self->text) | 1;

  for (guint i = 0; i < self->answers->len; i++)
    g_array_append_val (order, i);
  if (self->type != TRELLIS_QUIZ_ONE && self->type != TRELLIS_QUIZ_SEVERAL)
    return order;
  for (guint i = order->len; i > 1; i--) {
    guint with = next_random (&state) % i;
    guint held = g_array_index (order, guint, i - 1);

    g_array_index (order, guint, i - 1) = g_array_index (order, guint, with);
    g_array_index (order, guint, with) = held;
  }
  return order;
}

static int
compare_texts (gconstpointer one, gconstpointer two)
{
  return g_utf8_collate (*(const char *const *) one, *(const char *const *) two);
}

/**
 * trellis_quiz_question_matches:
 * @self: a matching question
 *
 * What can be matched: each right side once, by the alphabet, so that the order gives nothing away.
 *
 * Returns: (transfer full) (element-type utf8): the texts, as they are in the question
 */
GPtrArray *
trellis_quiz_question_matches (const TrellisQuizQuestion *self)
{
  GPtrArray *matches = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < self->answers->len; i++) {
    const char *match = trellis_quiz_question_get (self, i)->match;

    if (match && !g_ptr_array_find_with_equal_func (matches, match, g_str_equal, NULL))
      g_ptr_array_add (matches, g_strdup (match));
  }
  g_ptr_array_sort (matches, compare_texts);
  return matches;
}
