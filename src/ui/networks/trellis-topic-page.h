/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-listening.h"
#include "ui/common/trellis-place.h"

G_BEGIN_DECLS

/**
 * TrellisTopicThemes:
 * @themes: (element-type TrellisTheme): themes of a conversation, in their order
 * @counts: contributions under each
 * @hidden: which of the counts must not be told
 * @total_told: whether the number of all may be told with them
 * @figures: the figures of the conversation
 *
 * What was said in a conversation, in numbers.
 */
typedef struct {
  GPtrArray *themes;
  gint64 *counts;
  gboolean *hidden;
  gboolean total_told;
  TrellisListening figures;
} TrellisTopicThemes;

TrellisTopicThemes *
trellis_topic_themes_new (TrellisLibrary *library, TrellisTopic *topic) G_GNUC_WARN_UNUSED_RESULT;
void trellis_topic_themes_free (TrellisTopicThemes *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisTopicThemes, trellis_topic_themes_free)
char *trellis_topic_themes_count (TrellisTopicThemes *self,
                                  guint theme,
                                  gboolean exactly) G_GNUC_WARN_UNUSED_RESULT;

GtkWidget *trellis_topic_list_new (TrellisPlace *place) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *trellis_topic_page_new (TrellisPlace *place, const char *uid) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *trellis_theme_page_new (TrellisPlace *place, const char *uid) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
