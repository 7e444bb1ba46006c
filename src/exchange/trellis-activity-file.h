/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-format.h"
#include "exchange/trellis-reading.h"
#include "model/trellis-activity.h"
#include "model/trellis-crossword.h"
#include "model/trellis-word-search.h"

G_BEGIN_DECLS

gboolean trellis_activity_read (GInputStream *stream,
                                TrellisFormat format,
                                const char *name,
                                TrellisReading *reading,
                                GError **error);
TrellisActivity *trellis_activity_from_text (TrellisFormat format,
                                             const char *text,
                                             gsize length,
                                             const char *name,
                                             TrellisReport *report,
                                             GError **error) G_GNUC_WARN_UNUSED_RESULT;

GPtrArray *
trellis_activity_get_quiz (TrellisActivity *activity, GError **error) G_GNUC_WARN_UNUSED_RESULT;
TrellisCrossword *trellis_activity_get_crossword (TrellisActivity *activity,
                                                  GError **error) G_GNUC_WARN_UNUSED_RESULT;
TrellisWordSearch *trellis_activity_get_word_search (TrellisActivity *activity,
                                                     GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
