/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Typed answers. A quiz tests knowledge, not capitals, spaces or accents. */
#include "config.h"

#include "model/trellis-answer.h"

static gboolean
is_mark (gunichar c)
{
  return g_unichar_ismark (c) && g_unichar_type (c) != G_UNICODE_SPACING_MARK;
}

/* Typographic apostrophes and dashes are typed by programs, plain ones by people. */
static gunichar
plain (gunichar c)
{
  switch (c) {
  case 0x2018:
  case 0x2019:
  case 0x02bc:
    return '\'';
  case 0x201c:
  case 0x201d:
    return '"';
  case 0x2010:
  case 0x2011:
  case 0x2012:
  case 0x2013:
  case 0x2014:
  case 0x2212:
    return '-';
  default:
    return c;
  }
}

/**
 * trellis_answer_fold:
 * @text: a text
 *
 * What of a text counts when answers are compared: without capitals and accents, and with one space where there were
 * several, none at the ends.
 *
 * Returns: (transfer full): the folded text
 */
char *
trellis_answer_fold (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autofree char *cased = g_utf8_casefold (valid, -1);
  g_autofree char *apart = g_utf8_normalize (cased, -1, G_NORMALIZE_ALL);
  g_autoptr (GString) folded = g_string_new (NULL);
  gboolean space = FALSE;

  for (const char *p = apart; *p; p = g_utf8_next_char (p)) {
    gunichar c = plain (g_utf8_get_char (p));

    if (is_mark (c))
      continue;
    if (g_unichar_isspace (c)) {
      space = folded->len > 0;
      continue;
    }
    if (space)
      g_string_append_c (folded, ' ');
    space = FALSE;
    g_string_append_unichar (folded, c);
  }
  return g_string_free (g_steal_pointer (&folded), FALSE);
}

/**
 * trellis_answer_letters:
 * @text: a word or several
 *
 * What of a text goes into a grid: its letters and digits, in capitals, without accents.
 *
 * Returns: (transfer full): the letters
 */
char *
trellis_answer_letters (const char *text)
{
  g_autofree char *folded = trellis_answer_fold (text);
  g_autofree char *upper = g_utf8_strup (folded, -1);
  GString *letters = g_string_new (NULL);

  for (const char *p = upper; *p; p = g_utf8_next_char (p))
    if (g_unichar_isalnum (g_utf8_get_char (p)))
      g_string_append_unichar (letters, g_utf8_get_char (p));
  return g_string_free (letters, FALSE);
}

/* Only the last star is ever tried again, so that the time stays within the product of both lengths. */
static gboolean
matches (const char *given, const char *pattern)
{
  const char *star = NULL, *from = NULL;

  while (*given) {
    if (pattern[0] == '*') {
      star = ++pattern;
      from = given;
    } else if (pattern[0] == '\\' && pattern[1] == '*' && *given == '*') {
      pattern += 2;
      given++;
    } else if (*pattern == *given && *pattern != '\0') {
      pattern++;
      given++;
    } else if (star) {
      pattern = star;
      given = ++from;
    } else {
      return FALSE;
    }
  }
  while (*pattern == '*')
    pattern++;
  return *pattern == '\0';
}

/**
 * trellis_answer_matches:
 * @given: what was typed
 * @pattern: what is expected; `*` stands for any characters, `\*` for a star (as in Moodle's short answers)
 *
 * Compares an answer without regard to capitals, accents and spaces.
 *
 * Returns: %TRUE if it is the expected one
 */
gboolean
trellis_answer_matches (const char *given, const char *pattern)
{
  g_autofree char *one = trellis_answer_fold (given);
  g_autofree char *two = trellis_answer_fold (pattern);

  return matches (one, two);
}

/**
 * trellis_answer_spell:
 * @text: letters
 *
 * Parts letters so that a screen reader says each.
 *
 * Returns: (transfer full): such as “R, S, V, P”
 */
char *
trellis_answer_spell (const char *text)
{
  GString *spelt = g_string_new (NULL);

  for (const char *p = text; *p; p = g_utf8_next_char (p)) {
    if (spelt->len > 0)
      g_string_append (spelt, ", ");
    g_string_append_unichar (spelt, g_utf8_get_char (p));
  }
  return g_string_free (spelt, FALSE);
}
