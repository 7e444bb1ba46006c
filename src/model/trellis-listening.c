/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be told of a conversation without telling of anybody in it. */
#include "config.h"

#include "model/trellis-listening.h"

#include "model/trellis-small-numbers.h"

#include <string.h>

/**
 * trellis_listening_figures:
 * @topic: a conversation
 * @per_theme: (array length=n_themes): contributions under each of its themes
 * @n_themes: how many themes
 * @unsorted: contributions under no theme
 *
 * The figures of a conversation. Where fewer than five took part, neither their number nor the share is told.
 *
 * Returns: the figures
 */
TrellisListening
trellis_listening_figures (TrellisTopic *topic,
                           const gint64 *per_theme,
                           guint n_themes,
                           gint64 unsorted)
{
  TrellisListening figures = { .unsorted = unsorted, .response = -1 };
  gint64 took_part = MAX (0, trellis_entity_get_number (topic, TRELLIS_TOPIC_TOOK_PART));

  for (guint i = 0; i < n_themes; i++)
    figures.sorted += per_theme[i];
  figures.contributions = figures.sorted + unsorted;
  figures.invited = MAX (0, trellis_entity_get_number (topic, TRELLIS_TOPIC_INVITED));
  figures.few = trellis_small_number_is_few (took_part);
  if (figures.few || took_part == 0)
    return figures;
  figures.took_part = took_part;
  if (figures.invited > 0 && took_part <= figures.invited)
    figures.response = (int) ((100.0 * (double) took_part) / (double) figures.invited + 0.5);
  return figures;
}

/**
 * trellis_listening_hide:
 * @per_theme: (array length=n_themes): contributions under each theme
 * @n_themes: how many themes
 * @unsorted: contributions under no theme
 * @hidden: (out caller-allocates) (array length=n_themes): which themes' numbers must not be told
 *
 * Decides which numbers are told. Those under no theme are told to nobody but who sorts them, so they help to hide.
 *
 * Returns: %TRUE if the number of all contributions may be told too
 */
gboolean
trellis_listening_hide (const gint64 *per_theme, guint n_themes, gint64 unsorted, gboolean *hidden)
{
  g_autofree gint64 *cells = g_new (gint64, n_themes + 1);
  g_autofree gboolean *hide = g_new0 (gboolean, n_themes + 1);
  gboolean total_told;

  if (n_themes > 0)
    memcpy (cells, per_theme, n_themes * sizeof (gint64));
  cells[n_themes] = unsorted;
  total_told = trellis_small_numbers_hide (cells, n_themes + 1, hide);
  if (n_themes > 0)
    memcpy (hidden, hide, n_themes * sizeof (gboolean));
  return total_told;
}

/**
 * trellis_listening_takes_ideas:
 * @topic: a conversation
 * @today: a date
 *
 * Whether an idea can be given: it is open, has begun and not ended. Its first and last day count.
 *
 * Returns: %TRUE if one can be
 */
gboolean
trellis_listening_takes_ideas (TrellisTopic *topic, gint64 today)
{
  gint64 opens = trellis_entity_get_number (topic, TRELLIS_TOPIC_OPENS);
  gint64 closes = trellis_entity_get_number (topic, TRELLIS_TOPIC_CLOSES);

  return trellis_entity_get_choice (topic, TRELLIS_TOPIC_STATUS) == TRELLIS_TOPIC_STATUS_OPEN &&
         (opens == 0 || today >= opens) && (closes == 0 || today <= closes);
}
