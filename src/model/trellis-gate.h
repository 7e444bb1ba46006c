/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-contrast.h"
#include "model/trellis-preparation.h"

G_BEGIN_DECLS

/**
 * TrellisGateLevel:
 * @TRELLIS_GATE_ADVICE: better changed
 * @TRELLIS_GATE_BLOCK: somebody could not read it; to be changed before it is sent
 *
 * How grave a finding is.
 */
typedef enum {
  TRELLIS_GATE_ADVICE,
  TRELLIS_GATE_BLOCK,
} TrellisGateLevel;

/**
 * TrellisGateFinding:
 * @level: how grave it is
 * @code: (type utf8): a short name that stays, such as `heading-jump`
 * @line: line of the text, from 1; 0 where it is of the whole
 * @sentence: what, where, and what to do
 *
 * Something that keeps people from reading a text.
 */
typedef struct {
  TrellisGateLevel level;
  const char *code;
  guint line;
  char *sentence;
} TrellisGateFinding;

/**
 * TrellisGateText:
 * @title: headline or subject
 * @text: the text, in plain marks where its channel has them
 * @channel: where it is read
 * @language: (nullable): language tag of the text, such as en-GB
 * @twin: (nullable): the same in plain text
 * @colours: (nullable) (array length=n_colours): pairs of colours that it is shown in
 * @n_colours: how many
 *
 * What is to go through the gate.
 */
typedef struct {
  const char *title;
  const char *text;
  TrellisPromotionChannel channel;
  const char *language;
  const char *twin;
  const TrellisColourPair *colours;
  guint n_colours;
} TrellisGateText;

GPtrArray *trellis_gate_check (const TrellisGateText *subject) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *trellis_gate_check_piece (TrellisPromotionPiece *piece,
                                     const char *language) G_GNUC_WARN_UNUSED_RESULT;
guint trellis_gate_count (GPtrArray *findings, TrellisGateLevel level);
char *trellis_gate_summary (GPtrArray *findings) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
