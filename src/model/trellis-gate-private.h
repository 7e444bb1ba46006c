/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-gate.h"
#include "model/trellis-plain-marks.h"

G_BEGIN_DECLS

/* For the files of the gate. */
void trellis_gate_add (
    GPtrArray *findings, TrellisGateLevel level, const char *code, guint line, char *sentence);
void trellis_gate_check_marks (GPtrArray *findings, GPtrArray *blocks);
void trellis_gate_check_words (GPtrArray *findings, const char *words, guint line);
void trellis_gate_check_post (GPtrArray *findings, const char *text);

G_END_DECLS
