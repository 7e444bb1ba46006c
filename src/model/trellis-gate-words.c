/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the gate finds in the words themselves, and in posts. */
#include "config.h"

#include "model/trellis-gate-private.h"
#include "model/trellis-post-length.h"

#include <glib/gi18n.h>
#include <string.h>

#define LONGEST_SENTENCE 25 /* words; what GOV.UK asks of its writers */
#define CAPITAL_WORDS 3 /* in a row; fewer may be a name */
#define PICTURES_IN_A_ROW 3
#define LONGEST_TAG 12 /* letters that are still heard as one word */

static gboolean
is_shouted (const char *word)
{
  guint letters = 0;

  for (const char *at = word; *at; at = g_utf8_next_char (at)) {
    gunichar c = g_utf8_get_char (at);

    if (g_unichar_islower (c))
      return FALSE;
    letters += g_unichar_isupper (c);
  }
  return letters >= 2;
}

static void
check_capitals (GPtrArray *findings, char **words, guint line)
{
  guint run = 0;

  for (guint i = 0; words[i]; i++) {
    run = is_shouted (words[i]) ? run + 1 : 0;
    if (run == CAPITAL_WORDS) {
      trellis_gate_add (
          findings, TRELLIS_GATE_ADVICE, "capitals", line,
          g_strdup_printf (_ ("Line %u has words in capitals, “%s %s %s”, which are hard "
                              "to read and may be spelt out. Write them in small "
                              "letters."),
                           line, words[i - 2], words[i - 1], words[i]));
      return;
    }
  }
}

static gboolean
is_emoji (gunichar c)
{
  return (c >= 0x1f300 && c <= 0x1faff) || (c >= 0x2600 && c <= 0x27bf) ||
         (c >= 0x1f1e6 && c <= 0x1f1ff);
}

/* A screen reader says the name of each. */
static void
check_emoji (GPtrArray *findings, const char *words, guint line)
{
  guint run = 0;

  for (const char *at = words; *at; at = g_utf8_next_char (at)) {
    gunichar c = g_utf8_get_char (at);

    if (is_emoji (c))
      run++;
    else if (c != 0x200d && c != 0xfe0f && c != ' ')
      run = 0;
    if (run == PICTURES_IN_A_ROW) {
      trellis_gate_add (
          findings, TRELLIS_GATE_ADVICE, "emoji", line,
          g_strdup_printf (_ ("Line %u has several emoji in a row, and a screen reader "
                              "names each. Keep one, after the words."),
                           line));
      return;
    }
  }
}

static gboolean
ends_sentence (const char *word)
{
  gsize n = strlen (word);

  while (n && strchr ("\"')", word[n - 1]))
    n--;
  return n && strchr (".!?:;", word[n - 1]);
}

static void
check_sentences (GPtrArray *findings, char **words, guint line)
{
  guint length = 0;

  for (guint i = 0; words[i]; i++) {
    if (!*words[i])
      continue;
    length++;
    if (!ends_sentence (words[i]) && words[i + 1])
      continue;
    if (length > LONGEST_SENTENCE)
      trellis_gate_add (
          findings, TRELLIS_GATE_ADVICE, "long-sentence", line,
          g_strdup_printf (_ ("A sentence in line %u has %u words. Make two of it; up "
                              "to %d are easy to follow."),
                           line, length, LONGEST_SENTENCE));
    length = 0;
  }
}

/**
 * trellis_gate_check_words: (skip)
 * @findings: findings
 * @words: the words of a block
 * @line: its line
 *
 * Checks capitals, emoji and the length of sentences.
 */
void
trellis_gate_check_words (GPtrArray *findings, const char *words, guint line)
{
  g_auto (GStrv) split = g_strsplit_set (words, " \n\t", -1);

  check_capitals (findings, split, line);
  check_emoji (findings, words, line);
  check_sentences (findings, split, line);
}

static void
check_length (GPtrArray *findings, const char *text, TrellisNetworkLimit network)
{
  guint length = trellis_post_length (text, network), limit = trellis_post_limit (network);
  gboolean nowhere = network == TRELLIS_NETWORK_LIMIT_LINKEDIN;

  if (length <= limit)
    return;
  trellis_gate_add (findings, nowhere ? TRELLIS_GATE_BLOCK : TRELLIS_GATE_ADVICE, "too-long", 0,
                    g_strdup_printf (_ ("It is too long for %s: %u characters, and %u are taken. "
                                        "Shorten it by %u, or leave %s out."),
                                     trellis_post_network (network), length, limit, length - limit,
                                     trellis_post_network (network)));
}

/* “#learningatworkweek” is one long word to a screen reader; “#LearningAtWorkWeek” is four. */
static void
check_tag (GPtrArray *findings, const char *tag, guint line)
{
  guint capitals = 0, letters = 0;

  for (const char *at = tag + 1; *at; at = g_utf8_next_char (at)) {
    capitals += g_unichar_isupper (g_utf8_get_char (at));
    letters += g_unichar_isalpha (g_utf8_get_char (at));
  }
  if (letters > LONGEST_TAG && capitals < 2)
    trellis_gate_add (findings, TRELLIS_GATE_ADVICE, "tag", line,
                      g_strdup_printf (_ ("The tag %s in line %u is heard as one long word. Begin "
                                          "each of its words with a capital."),
                                       tag, line));
}

/**
 * trellis_gate_check_post: (skip)
 * @findings: findings
 * @text: a post
 *
 * Checks what is particular to posts: their length, their tags, and that they hold no marks.
 */
void
trellis_gate_check_post (GPtrArray *findings, const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; i < TRELLIS_NETWORK_LIMIT_LAST; i++)
    check_length (findings, text, (TrellisNetworkLimit) i);
  for (guint i = 0; lines[i]; i++) {
    g_auto (GStrv) words = g_strsplit_set (lines[i], " \t\r", -1);

    if (strstr (lines[i], "](") || g_str_has_prefix (lines[i], "# "))
      trellis_gate_add (findings, TRELLIS_GATE_BLOCK, "marks-in-post", i + 1,
                        g_strdup_printf (_ ("Line %u has marks for a heading or a link, which "
                                            "networks show as they are. Write plain words and the "
                                            "address."),
                                         i + 1));
    for (guint j = 0; words[j]; j++)
      if (words[j][0] == '#' && words[j][1])
        check_tag (findings, words[j], i + 1);
  }
}
