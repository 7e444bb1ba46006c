/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * TrellisSpanKind:
 * @TRELLIS_SPAN_TEXT: words
 * @TRELLIS_SPAN_LINK: words that lead somewhere: `[words](address)`
 * @TRELLIS_SPAN_PICTURE: a picture and the words for those who do not see it: `![words](address)`
 *
 * What a piece of a line is.
 */
typedef enum {
  TRELLIS_SPAN_TEXT,
  TRELLIS_SPAN_LINK,
  TRELLIS_SPAN_PICTURE,
} TrellisSpanKind;

/**
 * TrellisSpan:
 * @kind: what it is
 * @text: its words; may hold line breaks
 * @url: (nullable): where it leads, or where the picture is
 *
 * A piece of a line.
 */
typedef struct {
  TrellisSpanKind kind;
  char *text;
  char *url;
} TrellisSpan;

/**
 * TrellisBlockKind:
 * @TRELLIS_BLOCK_HEADING: a line that begins with one to six `#` and a space
 * @TRELLIS_BLOCK_PARAGRAPH: lines up to an empty one
 * @TRELLIS_BLOCK_ITEM: a line of a list, that begins with `- `
 *
 * What a block is.
 */
typedef enum {
  TRELLIS_BLOCK_HEADING,
  TRELLIS_BLOCK_PARAGRAPH,
  TRELLIS_BLOCK_ITEM,
} TrellisBlockKind;

/**
 * TrellisBlock:
 * @kind: what it is
 * @level: of a heading, 1 to 6; else 0
 * @line: number of its first line, from 1
 * @spans: (element-type TrellisSpan): what it is made of
 *
 * A heading, a paragraph or an item of a list.
 */
typedef struct {
  TrellisBlockKind kind;
  guint level;
  guint line;
  GPtrArray *spans;
} TrellisBlock;

GPtrArray *trellis_plain_marks_parse (const char *text) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_plain_marks_words (const TrellisBlock *block) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_plain_marks_to_text (const char *text) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_plain_marks_escape (const char *text) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_plain_marks_link (const char *words, const char *url) G_GNUC_WARN_UNUSED_RESULT;
gboolean trellis_plain_marks_leads (const char *url);

G_END_DECLS
