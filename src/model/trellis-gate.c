/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The gate before publishing: what in a text keeps somebody from reading it, each in a sentence that says what to do.
 * Where a rule of WCAG 2.2 stands behind a finding, its number stands beside it. */
#include "config.h"

#include "model/trellis-gate.h"

#include "model/trellis-gate-private.h"
#include "model/trellis-post-length.h"
#include "model/trellis-promotion.h"

#include <glib/gi18n.h>

#define LONGEST_BANNER 150

static void
free_finding (gpointer data)
{
  TrellisGateFinding *finding = data;

  g_free (finding->sentence);
  g_free (finding);
}

/**
 * trellis_gate_add: (skip)
 * @findings: findings
 * @level: how grave it is
 * @code: a short name, static
 * @line: line of the text, or 0
 * @sentence: (transfer full): what, where, and what to do
 *
 * Adds a finding.
 */
void
trellis_gate_add (
    GPtrArray *findings, TrellisGateLevel level, const char *code, guint line, char *sentence)
{
  TrellisGateFinding *finding = g_new0 (TrellisGateFinding, 1);

  finding->level = level;
  finding->code = code;
  finding->line = line;
  finding->sentence = sentence;
  g_ptr_array_add (findings, finding);
}

static gboolean
is_blank (const char *text)
{
  g_autofree char *copy = g_strstrip (g_strdup (text ? text : ""));

  return *copy == '\0';
}

/* WCAG 2.4.2 and 3.1.1: a page has a title and names its language. */
static void
check_frame (GPtrArray *findings, const TrellisGateText *subject)
{
  gboolean marks = trellis_promotion_has_marks (subject->channel);

  if (is_blank (subject->title))
    trellis_gate_add (
        findings, TRELLIS_GATE_BLOCK, "no-title", 0,
        g_strdup (_ ("It has no title. Write a headline that says what it is about.")));
  if (is_blank (subject->text))
    trellis_gate_add (findings, TRELLIS_GATE_BLOCK, "no-text", 0,
                      g_strdup (_ ("It has no text. Write it, or have it written from the "
                                   "programme.")));
  if (marks && is_blank (subject->language))
    trellis_gate_add (findings, TRELLIS_GATE_BLOCK, "no-language", 0,
                      g_strdup (_ ("Its language is not set, so a screen reader may use the wrong "
                                   "voice. Set the language.")));
  if (marks && !is_blank (subject->text) && is_blank (subject->twin))
    trellis_gate_add (findings, TRELLIS_GATE_BLOCK, "no-twin", 0,
                      g_strdup (_ ("It has no plain-text version. Add words that say the same "
                                   "without pictures and marks.")));
}

/* WCAG 1.4.3 and 1.4.11. */
static void
check_colours (GPtrArray *findings, const TrellisGateText *subject)
{
  for (guint i = 0; i < subject->n_colours; i++) {
    const TrellisColourPair *pair = &subject->colours[i];
    double ratio = trellis_contrast (pair->ink, pair->ground);

    if (ratio < pair->least)
      trellis_gate_add (findings, TRELLIS_GATE_BLOCK, "contrast", 0,
                        g_strdup_printf (_ ("The contrast of %s, #%06x on #%06x, is %.2f to 1. Use "
                                            "colours with at least %.1f to 1."),
                                         _ (pair->what), pair->ink, pair->ground, ratio,
                                         pair->least));
  }
}

static gboolean
wants_heading (TrellisPromotionChannel channel)
{
  return channel != TRELLIS_PROMOTION_CHANNEL_BANNER && channel != TRELLIS_PROMOTION_CHANNEL_SOCIAL;
}

static void
check_channel (GPtrArray *findings, const TrellisGateText *subject, GPtrArray *blocks)
{
  const TrellisBlock *first = blocks->len ? blocks->pdata[0] : NULL;
  g_autofree char *twin = NULL;

  if (subject->channel == TRELLIS_PROMOTION_CHANNEL_BANNER) {
    twin = trellis_plain_marks_to_text (subject->text);
    if (blocks->len > 1 || trellis_post_count_characters (twin) > LONGEST_BANNER)
      trellis_gate_add (
          findings, TRELLIS_GATE_ADVICE, "long-banner", 0,
          g_strdup_printf (_ ("A banner is one line of at most %d characters. Shorten "
                              "it, and leave the rest to the page it leads to."),
                           LONGEST_BANNER));
  } else if (wants_heading (subject->channel) && first && first->kind != TRELLIS_BLOCK_HEADING) {
    trellis_gate_add (findings, TRELLIS_GATE_ADVICE, "no-heading", first->line,
                      g_strdup (_ ("The text does not begin with a heading. Begin with a line such "
                                   "as “# What it is about”.")));
  }
}

/**
 * trellis_gate_check:
 * @subject: what is to be published
 *
 * Checks whether everybody can read it.
 *
 * Returns: (transfer full) (element-type TrellisGateFinding): what was found, none when it may go out as it is
 */
GPtrArray *
trellis_gate_check (const TrellisGateText *subject)
{
  GPtrArray *findings = g_ptr_array_new_with_free_func (free_finding);
  g_autoptr (GPtrArray) blocks = trellis_plain_marks_parse (subject->text);

  check_frame (findings, subject);
  if (trellis_promotion_has_marks (subject->channel)) {
    check_channel (findings, subject, blocks);
    trellis_gate_check_marks (findings, blocks);
  } else {
    trellis_gate_check_post (findings, subject->text);
  }
  for (guint i = 0; i < blocks->len; i++) {
    const TrellisBlock *block = blocks->pdata[i];
    g_autofree char *words = trellis_plain_marks_words (block);

    trellis_gate_check_words (findings, words, block->line);
  }
  check_colours (findings, subject);
  return findings;
}

/**
 * trellis_gate_check_piece:
 * @piece: a piece of promotion
 * @language: language tag that it is written in
 *
 * Checks a piece as it will be written: with its plain-text twin and in the colours of the palette.
 *
 * Returns: (transfer full) (element-type TrellisGateFinding): what was found
 */
GPtrArray *
trellis_gate_check_piece (TrellisPromotionPiece *piece, const char *language)
{
  const char *text = trellis_entity_get_text (piece, TRELLIS_PROMOTION_PIECE_TEXT);
  g_autofree char *twin = trellis_plain_marks_to_text (text);
  guint n;
  const TrellisColourPair *colours = trellis_contrast_palette (&n);
  TrellisGateText subject = { .title = trellis_entity_get_title (piece),
                              .text = text,
                              .channel = (TrellisPromotionChannel) trellis_entity_get_choice (
                                  piece, TRELLIS_PROMOTION_PIECE_CHANNEL),
                              .language = language,
                              .twin = twin,
                              .colours = colours,
                              .n_colours = n };

  return trellis_gate_check (&subject);
}

/**
 * trellis_gate_count:
 * @findings: (element-type TrellisGateFinding): findings
 * @level: how grave
 *
 * Counts the findings of one gravity.
 *
 * Returns: how many
 */
guint
trellis_gate_count (GPtrArray *findings, TrellisGateLevel level)
{
  guint n = 0;

  for (guint i = 0; i < findings->len; i++)
    n += ((const TrellisGateFinding *) findings->pdata[i])->level == level;
  return n;
}

/**
 * trellis_gate_summary:
 * @findings: (element-type TrellisGateFinding): findings
 *
 * Says in one sentence whether it may go out.
 *
 * Returns: (transfer full): the sentence
 */
char *
trellis_gate_summary (GPtrArray *findings)
{
  guint blocks = trellis_gate_count (findings, TRELLIS_GATE_BLOCK);
  guint advice = trellis_gate_count (findings, TRELLIS_GATE_ADVICE);

  if (blocks)
    return g_strdup_printf (ngettext ("%u thing to put right before it is sent.",
                                      "%u things to put right before it is sent.", blocks),
                            blocks);
  if (advice)
    return g_strdup_printf (ngettext ("It may go out; %u thing could be better.",
                                      "It may go out; %u things could be better.", advice),
                            advice);
  return g_strdup (_ ("Everybody can read it; nothing to put right."));
}
