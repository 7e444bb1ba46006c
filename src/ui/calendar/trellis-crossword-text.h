/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-crossword-play.h"

G_BEGIN_DECLS

char *trellis_crossword_text_name (const TrellisCrossword *crossword,
                                   guint entry) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_crossword_text_clue (const TrellisCrossword *crossword,
                                   const TrellisCrosswordPlay *play,
                                   guint entry,
                                   gboolean with_state) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_crossword_text_pattern (const TrellisCrossword *crossword,
                                      const TrellisCrosswordPlay *play,
                                      guint entry) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_crossword_text_cell (const TrellisCrossword *crossword,
                                   const TrellisCrosswordPlay *play,
                                   guint cell,
                                   gboolean down) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_crossword_text_progress (const TrellisCrossword *crossword,
                                       const TrellisCrosswordPlay *play) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
