/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/framework/trellis-standing.h"

G_BEGIN_DECLS

char *trellis_words_level (TrellisStanding *standing, const char *level) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_words_standing (TrellisStanding *standing,
                              const char *competency) G_GNUC_WARN_UNUSED_RESULT;
char *
trellis_words_gap_row (TrellisStanding *standing, const TrellisGap *gap) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_words_summary (const char *role, TrellisGapCount count) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_words_fit (TrellisGapCount count) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_words_source (int source) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_words_role (TrellisStanding *standing) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
