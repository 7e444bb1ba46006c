/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-clash.h"

G_BEGIN_DECLS

TrellisClashLevel trellis_clash_levels_usual (TrellisClashKind kind);
void trellis_clash_levels_read (const char *const *words,
                                TrellisClashLevel levels[TRELLIS_CLASH_N_KINDS]);
char **trellis_clash_levels_write (const TrellisClashLevel levels[TRELLIS_CLASH_N_KINDS])
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
