/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-event.h"

G_BEGIN_DECLS

/**
 * TrellisMix:
 * @amounts: how much of each [enum@LearningMix]; minutes or a count
 * @total: the sum of the three strands, without what has none
 *
 * How learning is shared between doing, people and courses. The model of 70:20:10 is a rule of thumb, not a target: it is
 * shown and never marked as wrong.
 */
typedef struct {
  gint64 amounts[TRELLIS_LEARNING_MIX_EDUCATION + 1];
  gint64 total;
} TrellisMix;

void trellis_mix_add (TrellisMix *self, TrellisLearningMix strand, gint64 amount);
TrellisMix trellis_mix_of_cpd (GPtrArray *entries, gint64 from, gint64 to);
TrellisMix trellis_mix_of_actions (GPtrArray *actions, GPtrArray *goals);
void trellis_mix_shares (const TrellisMix *self, int percent[TRELLIS_LEARNING_MIX_EDUCATION + 1]);
char *
trellis_mix_sentence (const TrellisMix *done, const TrellisMix *planned) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
