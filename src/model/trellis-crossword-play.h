/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-crossword.h"

G_BEGIN_DECLS

/**
 * TrellisCrosswordState:
 * @TRELLIS_CROSSWORD_EMPTY: no letter yet
 * @TRELLIS_CROSSWORD_BEGUN: some letters
 * @TRELLIS_CROSSWORD_FULL: a letter in every cell, not checked
 * @TRELLIS_CROSSWORD_WRONG: checked, with a wrong letter
 * @TRELLIS_CROSSWORD_RIGHT: checked, and right
 *
 * How far a word is.
 */
typedef enum {
  TRELLIS_CROSSWORD_EMPTY,
  TRELLIS_CROSSWORD_BEGUN,
  TRELLIS_CROSSWORD_FULL,
  TRELLIS_CROSSWORD_WRONG,
  TRELLIS_CROSSWORD_RIGHT,
} TrellisCrosswordState;

/**
 * TrellisCrosswordPlay:
 *
 * A crossword while somebody solves it: the letters written so far, and which of them were checked or shown.
 */
typedef struct _TrellisCrosswordPlay TrellisCrosswordPlay;

TrellisCrosswordPlay *
trellis_crossword_play_new (const TrellisCrossword *crossword) G_GNUC_WARN_UNUSED_RESULT;
void trellis_crossword_play_free (TrellisCrosswordPlay *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisCrosswordPlay, trellis_crossword_play_free)

const char *trellis_crossword_play_get (const TrellisCrosswordPlay *self, guint cell);
void trellis_crossword_play_put (TrellisCrosswordPlay *self, guint cell, const char *letters);
gboolean trellis_crossword_play_fill (TrellisCrosswordPlay *self, guint entry, const char *answer);
gboolean trellis_crossword_play_reveal_letter (TrellisCrosswordPlay *self, guint entry);
void trellis_crossword_play_reveal (TrellisCrosswordPlay *self, guint entry);
void trellis_crossword_play_clear (TrellisCrosswordPlay *self, guint entry);
void trellis_crossword_play_clear_all (TrellisCrosswordPlay *self);
guint trellis_crossword_play_check (TrellisCrosswordPlay *self, guint entry);
gboolean trellis_crossword_play_is_wrong (const TrellisCrosswordPlay *self, guint cell);
gboolean trellis_crossword_play_is_revealed (const TrellisCrosswordPlay *self, guint cell);
TrellisCrosswordState
trellis_crossword_play_get_state (const TrellisCrosswordPlay *self, guint entry);
gboolean trellis_crossword_play_is_solved (const TrellisCrosswordPlay *self);
char *trellis_crossword_play_spell (const TrellisCrosswordPlay *self,
                                    guint entry) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_crossword_play_save (const TrellisCrosswordPlay *self) G_GNUC_WARN_UNUSED_RESULT;
void trellis_crossword_play_load (TrellisCrosswordPlay *self, const char *saved);

G_END_DECLS
