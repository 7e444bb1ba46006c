/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the gate finds in headings, links and pictures. */
#include "config.h"

#include "model/trellis-gate-private.h"

#include <glib/gi18n.h>
#include <string.h>

static gboolean
is_blank (const char *text)
{
  return text[strspn (text, " \t\n")] == '\0';
}

/* Words that say nothing when links are read as a list (WCAG 2.4.4). They are compared in the language of the text, so
 * a translation gives its own. */
static gboolean
says_nothing (const char *words)
{
  g_autofree char *folded = g_utf8_casefold (words, -1);
  /* TRANSLATORS: link texts that say nothing, in lower case, separated by | */
  g_auto (GStrv)
      empty = g_strsplit (_ ("click here|here|click|more|read more|learn more|find out more|"
                             "see more|link|this link|this|this page|page|website|details|"
                             "info|go|continue"),
                          "|", -1);

  g_strstrip (folded);
  g_strdelimit (folded, "\n", ' ');
  if (g_str_has_suffix (folded, "…"))
    folded[strlen (folded) - strlen ("…")] = '\0';
  while (*folded && strchr (".!:>", folded[strlen (folded) - 1]))
    folded[strlen (folded) - 1] = '\0';
  return g_strv_contains ((const char *const *) empty, folded);
}

static gboolean
is_address (const char *words)
{
  return trellis_plain_marks_leads (words) || g_str_has_prefix (words, "www.");
}

/* WCAG 1.3.1 and 2.4.6. */
static void
check_heading (GPtrArray *findings, const TrellisBlock *block, guint *before)
{
  g_autofree char *words = trellis_plain_marks_words (block);

  if (is_blank (words))
    trellis_gate_add (findings, TRELLIS_GATE_BLOCK, "empty-heading", block->line,
                      g_strdup_printf (_ ("The heading in line %u has no words. Write some or "
                                          "remove it."),
                                       block->line));
  else if (block->level > *before + 1)
    trellis_gate_add (findings, TRELLIS_GATE_BLOCK, "heading-jump", block->line,
                      g_strdup_printf (_ ("The heading “%s” in line %u jumps to level %u; the one "
                                          "before allows %u. Take %u # away."),
                                       words, block->line, block->level, *before + 1,
                                       block->level - *before - 1));
  *before = block->level;
}

static void
check_link (GPtrArray *findings, const TrellisSpan *span, guint line)
{
  if (!trellis_plain_marks_leads (span->url))
    trellis_gate_add (
        findings, TRELLIS_GATE_BLOCK, "bad-address", line,
        g_strdup_printf (_ ("The link “%s” in line %u leads nowhere: “%s” is no web or "
                            "mail address. Begin it with https:// or mailto:."),
                         span->text, line, span->url));
  if (is_blank (span->text))
    trellis_gate_add (findings, TRELLIS_GATE_BLOCK, "empty-link", line,
                      g_strdup_printf (_ ("The link in line %u has no words. Say between the "
                                          "brackets where it leads."),
                                       line));
  else if (is_address (span->text))
    trellis_gate_add (
        findings, TRELLIS_GATE_BLOCK, "bare-address", line,
        g_strdup_printf (_ ("The link in line %u shows an address, which is spelt out "
                            "letter by letter. Say instead where it leads."),
                         line));
  else if (says_nothing (span->text))
    trellis_gate_add (findings, TRELLIS_GATE_BLOCK, "link-words", line,
                      g_strdup_printf (_ ("The link “%s” in line %u does not say where it leads. "
                                          "Name the page, such as “See the programme”."),
                                       span->text, line));
}

static gboolean
is_file_name (const char *words)
{
  static const char *const ends[] = { ".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg" };
  g_autofree char *lower = g_ascii_strdown (words, -1);

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    if (g_str_has_suffix (lower, ends[i]))
      return TRUE;
  return FALSE;
}

/* WCAG 1.1.1. */
static void
check_picture (GPtrArray *findings, const TrellisSpan *span, guint line)
{
  if (is_blank (span->text))
    trellis_gate_add (
        findings, TRELLIS_GATE_BLOCK, "no-alternative", line,
        g_strdup_printf (_ ("The picture in line %u has no words for those who do not "
                            "see it. Say between the brackets what it shows."),
                         line));
  else if (is_file_name (span->text))
    trellis_gate_add (findings, TRELLIS_GATE_BLOCK, "file-name", line,
                      g_strdup_printf (_ ("The picture in line %u is described by the name of its "
                                          "file, “%s”. Say what it shows."),
                                       line, span->text));
  if (!trellis_plain_marks_leads (span->url))
    trellis_gate_add (
        findings, TRELLIS_GATE_BLOCK, "bad-picture", line,
        g_strdup_printf (_ ("The picture in line %u is not found by others: “%s” is no "
                            "web address. Begin it with https://."),
                         line, span->url));
}

static void
check_bare_address (GPtrArray *findings, const TrellisSpan *span, guint line)
{
  if (strstr (span->text, "http://") || strstr (span->text, "https://") ||
      strstr (span->text, "www."))
    trellis_gate_add (findings, TRELLIS_GATE_BLOCK, "bare-address", line,
                      g_strdup_printf (_ ("Line %u shows an address, which is spelt out letter by "
                                          "letter. Write [where it leads](address)."),
                                       line));
}

/* The same words that lead to two places cannot be told apart in a list of links (WCAG 2.4.4). */
static void
check_same (GPtrArray *findings, GHashTable *seen, const TrellisSpan *span, guint line)
{
  const char *url = g_hash_table_lookup (seen, span->text);

  if (!url)
    g_hash_table_insert (seen, span->text, span->url);
  else if (!g_str_equal (url, span->url))
    trellis_gate_add (findings, TRELLIS_GATE_ADVICE, "same-words", line,
                      g_strdup_printf (_ ("The words “%s” in line %u lead elsewhere than the same "
                                          "words before. Use other words for one of them."),
                                       span->text, line));
}

static void
check_spans (GPtrArray *findings, const TrellisBlock *block, GHashTable *seen)
{
  for (guint i = 0; i < block->spans->len; i++) {
    const TrellisSpan *span = block->spans->pdata[i];

    switch (span->kind) {
    case TRELLIS_SPAN_LINK:
      check_link (findings, span, block->line);
      check_same (findings, seen, span, block->line);
      break;
    case TRELLIS_SPAN_PICTURE:
      check_picture (findings, span, block->line);
      break;
    case TRELLIS_SPAN_TEXT:
    default:
      check_bare_address (findings, span, block->line);
      break;
    }
  }
}

/**
 * trellis_gate_check_marks: (skip)
 * @findings: findings
 * @blocks: (element-type TrellisBlock): a text
 *
 * Checks headings, links and pictures.
 */
void
trellis_gate_check_marks (GPtrArray *findings, GPtrArray *blocks)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  guint level = 0;

  for (guint i = 0; i < blocks->len; i++) {
    const TrellisBlock *block = blocks->pdata[i];

    if (block->kind == TRELLIS_BLOCK_HEADING)
      check_heading (findings, block, &level);
    check_spans (findings, block, seen);
  }
}
