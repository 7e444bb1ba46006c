/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A crossword in words: what each row and cell says. */
#include "config.h"

#include "ui/calendar/trellis-crossword-text.h"

#include <glib/gi18n.h>

/**
 * trellis_crossword_text_name:
 * @crossword: a crossword
 * @entry: index of a word
 *
 * What a word is called.
 *
 * Returns: (transfer full): such as “7 down”
 */
char *
trellis_crossword_text_name (const TrellisCrossword *crossword, guint entry)
{
  const TrellisCrosswordEntry *word = trellis_crossword_get (crossword, entry);

  return g_strdup_printf (word->down ? _ ("%u down") : _ ("%u across"), word->number);
}

static const char *
state_words (const TrellisCrosswordPlay *play, guint entry)
{
  switch (trellis_crossword_play_get_state (play, entry)) {
  case TRELLIS_CROSSWORD_FULL:
    return _ ("filled");
  case TRELLIS_CROSSWORD_WRONG:
    return _ ("not right yet");
  case TRELLIS_CROSSWORD_RIGHT:
    return _ ("right");
  case TRELLIS_CROSSWORD_EMPTY:
  case TRELLIS_CROSSWORD_BEGUN:
  default:
    return NULL;
  }
}

/**
 * trellis_crossword_text_clue:
 * @crossword: a crossword
 * @play: where it stands
 * @entry: index of a word
 * @with_state: whether to say how far the word is
 *
 * A clue for the ear. Letters are said only where there are some.
 *
 * Returns: (transfer full): such as “7 down, Feeling for another, 7 letters, E, blank, P, blank, blank, blank, blank”
 */
char *
trellis_crossword_text_clue (const TrellisCrossword *crossword,
                             const TrellisCrosswordPlay *play,
                             guint entry,
                             gboolean with_state)
{
  const TrellisCrosswordEntry *word = trellis_crossword_get (crossword, entry);
  g_autofree char *name = trellis_crossword_text_name (crossword, entry);
  g_autofree char *spelt = trellis_crossword_play_spell (play, entry);
  const char *state = with_state ? state_words (play, entry) : NULL;
  g_autoptr (GString) said = g_string_new (name);

  g_string_append_printf (said, ", %s, ", word->clue);
  g_string_append_printf (said, ngettext ("%u letter", "%u letters", word->cells->len),
                          word->cells->len);
  if (trellis_crossword_play_get_state (play, entry) != TRELLIS_CROSSWORD_EMPTY)
    g_string_append_printf (said, ", %s", spelt);
  if (state)
    g_string_append_printf (said, ", %s", state);
  return g_string_free (g_steal_pointer (&said), FALSE);
}

/**
 * trellis_crossword_text_pattern:
 * @crossword: a crossword
 * @play: where it stands
 * @entry: index of a word
 *
 * What is known of a word, for the eye.
 *
 * Returns: (transfer full): such as “E _ P _ _ _ _”
 */
char *
trellis_crossword_text_pattern (const TrellisCrossword *crossword,
                                const TrellisCrosswordPlay *play,
                                guint entry)
{
  const TrellisCrosswordEntry *word = trellis_crossword_get (crossword, entry);
  const char *state = state_words (play, entry);
  g_autoptr (GString) pattern = g_string_new (NULL);

  for (guint i = 0; i < word->cells->len; i++) {
    const char *letters = trellis_crossword_play_get (play, g_array_index (word->cells, guint, i));

    g_string_append (pattern, i > 0 ? " " : "");
    g_string_append (pattern, *letters ? letters : "_");
  }
  if (state)
    g_string_append_printf (pattern, " · %s", state);
  return g_string_free (g_steal_pointer (&pattern), FALSE);
}

static guint
place_in (const TrellisCrosswordEntry *word, guint cell)
{
  for (guint i = 0; i < word->cells->len; i++)
    if (g_array_index (word->cells, guint, i) == cell)
      return i + 1;
  return 0;
}

/**
 * trellis_crossword_text_cell:
 * @crossword: a crossword
 * @play: where it stands
 * @cell: a cell
 * @down: the direction that is typed in
 *
 * A cell for the ear: its letter first, since that is what changes.
 *
 * Returns: (transfer full): such as “blank, row 3 column 5, 7 down letter 2”
 */
char *
trellis_crossword_text_cell (const TrellisCrossword *crossword,
                             const TrellisCrosswordPlay *play,
                             guint cell,
                             gboolean down)
{
  const char *letters = trellis_crossword_play_get (play, cell);
  guint row = cell / crossword->width + 1, column = cell % crossword->width + 1;
  guint entry = trellis_crossword_find (crossword, cell, down);
  g_autoptr (GString) said = g_string_new (*letters ? letters : _ ("blank"));

  if (entry == TRELLIS_CROSSWORD_NOWHERE)
    entry = trellis_crossword_find (crossword, cell, !down);
  if (trellis_crossword_play_is_wrong (play, cell))
    g_string_append_printf (said, ", %s", _ ("not right"));
  if (trellis_crossword_play_is_revealed (play, cell))
    g_string_append_printf (said, ", %s", _ ("shown"));
  g_string_append_printf (said, _ (", row %u column %u"), row, column);
  if (entry != TRELLIS_CROSSWORD_NOWHERE) {
    g_autofree char *name = trellis_crossword_text_name (crossword, entry);

    g_string_append_printf (said, _ (", %s letter %u"), name,
                            place_in (trellis_crossword_get (crossword, entry), cell));
  }
  if (crossword->cells[cell].circled)
    g_string_append_printf (said, ", %s", _ ("circled"));
  return g_string_free (g_steal_pointer (&said), FALSE);
}

/**
 * trellis_crossword_text_progress:
 * @crossword: a crossword
 * @play: where it stands
 *
 * How far the crossword is.
 *
 * Returns: (transfer full): such as “3 of 9 words filled”
 */
char *
trellis_crossword_text_progress (const TrellisCrossword *crossword,
                                 const TrellisCrosswordPlay *play)
{
  guint filled = 0, n = crossword->entries->len;

  for (guint i = 0; i < n; i++)
    filled += trellis_crossword_play_get_state (play, i) >= TRELLIS_CROSSWORD_FULL;
  if (trellis_crossword_play_is_solved (play))
    return g_strdup (_ ("Solved: every letter is right."));
  return g_strdup_printf (ngettext ("%u of %u word filled.", "%u of %u words filled.", n), filled,
                          n);
}
