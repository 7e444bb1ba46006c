/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/networks/trellis-topic-page.h"

#include <glib/gi18n.h>

static gint64
count (TrellisLibrary *library, const char *topic, const char *theme)
{
  g_autoptr (TrellisQuery) query = trellis_query_new (TRELLIS_TYPE_CONTRIBUTION);

  trellis_query_where_text (query, TRELLIS_CONTRIBUTION_TOPIC, TRELLIS_MATCH_IS, topic);
  if (theme)
    trellis_query_where_text (query, TRELLIS_CONTRIBUTION_THEME, TRELLIS_MATCH_IS, theme);
  return trellis_library_count (library, query);
}

/**
 * trellis_topic_themes_new: (skip)
 * @library: a library
 * @topic: a conversation
 *
 * Counts what was said in a conversation.
 *
 * Returns: (transfer full): the counts
 */
TrellisTopicThemes *
trellis_topic_themes_new (TrellisLibrary *library, TrellisTopic *topic)
{
  TrellisTopicThemes *self = g_new0 (TrellisTopicThemes, 1);
  const char *uid = trellis_entity_get_uid (topic);
  gint64 all = count (library, uid, NULL), sorted = 0;
  guint n;

  self->themes = trellis_library_list_linked (library, TRELLIS_TYPE_THEME, TRELLIS_THEME_TOPIC, uid,
                                              TRELLIS_THEME_POSITION);
  n = self->themes->len;
  self->counts = g_new0 (gint64, n + 1);
  self->hidden = g_new0 (gboolean, n + 1);
  for (guint i = 0; i < n; i++) {
    self->counts[i] = count (library, uid, trellis_entity_get_uid (self->themes->pdata[i]));
    sorted += self->counts[i];
  }
  self->figures = trellis_listening_figures (topic, self->counts, n, MAX (0, all - sorted));
  self->total_told = trellis_listening_hide (self->counts, n, self->figures.unsorted, self->hidden);
  return self;
}

/**
 * trellis_topic_themes_free: (skip)
 * @self: the counts
 *
 * Frees them.
 */
void
trellis_topic_themes_free (TrellisTopicThemes *self)
{
  g_ptr_array_unref (self->themes);
  g_free (self->counts);
  g_free (self->hidden);
  g_free (self);
}

/**
 * trellis_topic_themes_count: (skip)
 * @self: the counts
 * @theme: which theme
 * @exactly: whether it is said to an organiser, who sorts them
 *
 * Says how many contributions are under a theme.
 *
 * Returns: (transfer full): the text
 */
char *
trellis_topic_themes_count (TrellisTopicThemes *self, guint theme, gboolean exactly)
{
  gint64 n = self->counts[theme];

  if (self->hidden[theme] && !exactly)
    return g_strdup (_ ("too few contributions to count"));
  if (n == 0)
    return g_strdup (_ ("no contribution yet"));
  return g_strdup_printf (ngettext ("%d contribution", "%d contributions", (gulong) n), (int) n);
}
