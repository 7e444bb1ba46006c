/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-conversation.h"

G_BEGIN_DECLS

/**
 * TrellisListening:
 * @contributions: how many there are
 * @sorted: how many of them are under a theme
 * @unsorted: how many are not
 * @invited: how many people were asked, 0 when it is not known
 * @took_part: how many took part, 0 when it is not known or too few to be told
 * @few: whether fewer than five took part
 * @response: share of those asked who took part, in per cent; -1 when it cannot be told
 *
 * The figures of a conversation.
 */
typedef struct {
  gint64 contributions;
  gint64 sorted;
  gint64 unsorted;
  gint64 invited;
  gint64 took_part;
  gboolean few;
  int response;
} TrellisListening;

TrellisListening trellis_listening_figures (TrellisTopic *topic,
                                            const gint64 *per_theme,
                                            guint n_themes,
                                            gint64 unsorted);
gboolean
trellis_listening_hide (const gint64 *per_theme, guint n_themes, gint64 unsorted, gboolean *hidden);
gboolean trellis_listening_takes_ideas (TrellisTopic *topic, gint64 today);

G_END_DECLS
