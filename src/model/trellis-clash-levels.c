/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How grave each kind of clash is: usually, and in a learning week that says otherwise. */
#include "config.h"

#include "model/trellis-clash-levels.h"

/**
 * trellis_clash_levels_usual:
 * @kind: a kind of clash
 *
 * How grave a kind of clash is where nobody says otherwise. What cannot be, because it needs somebody or something in
 * two places, keeps a week from being published; that a host has two events at once is how weeks with partners are.
 *
 * Returns: the level
 */
TrellisClashLevel
trellis_clash_levels_usual (TrellisClashKind kind)
{
  switch (kind) {
  case TRELLIS_CLASH_SPEAKER:
  case TRELLIS_CLASH_PLACE:
    return TRELLIS_CLASH_BLOCK;
  case TRELLIS_CLASH_HOST:
    return TRELLIS_CLASH_IGNORE;
  default:
    return TRELLIS_CLASH_WARN;
  }
}

static void
read_one (const char *words, TrellisClashLevel levels[TRELLIS_CLASH_N_KINDS])
{
  g_auto (GStrv) parts = g_strsplit (words, " ", -1);

  if (g_strv_length (parts) != 2)
    return;
  for (guint kind = 0; kind < TRELLIS_CLASH_N_KINDS; kind++)
    for (guint level = 0; level < TRELLIS_CLASH_N_LEVELS; level++)
      if (g_str_equal (parts[0], trellis_clash_kind_nick (kind)) &&
          g_str_equal (parts[1], trellis_clash_level_nick (level)))
        levels[kind] = level;
}

/**
 * trellis_clash_levels_read:
 * @words: (nullable) (array zero-terminated=1): what a learning week says, such as “host warn”; words that mean
 *   nothing here, such as those of a later version, are passed over
 * @levels: (out): the level of each kind
 *
 * Reads how grave each kind of clash is.
 */
void
trellis_clash_levels_read (const char *const *words,
                           TrellisClashLevel levels[TRELLIS_CLASH_N_KINDS])
{
  for (guint kind = 0; kind < TRELLIS_CLASH_N_KINDS; kind++)
    levels[kind] = trellis_clash_levels_usual (kind);
  for (; words && *words; words++)
    read_one (*words, levels);
}

/**
 * trellis_clash_levels_write:
 * @levels: the level of each kind
 *
 * Writes how grave each kind of clash is, for a learning week; what is as usual is left out.
 *
 * Returns: (transfer full) (array zero-terminated=1): the words
 */
char **
trellis_clash_levels_write (const TrellisClashLevel levels[TRELLIS_CLASH_N_KINDS])
{
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();

  for (guint kind = 0; kind < TRELLIS_CLASH_N_KINDS; kind++)
    if (levels[kind] != trellis_clash_levels_usual (kind)) {
      g_autofree char *one = g_strdup_printf ("%s %s", trellis_clash_kind_nick (kind),
                                              trellis_clash_level_nick (levels[kind]));

      g_strv_builder_add (words, one);
    }
  return g_strv_builder_end (words);
}
