/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"
#include "model/trellis-learning-week.h"
#include "model/trellis-preparation.h"

#include <adwaita.h>

G_BEGIN_DECLS

char *trellis_week_words_status (TrellisLearningWeek *week) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_week_words_release (TrellisRelease *release) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_week_words_dates (TrellisLearningWeek *week) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_week_words_join (const char *const *parts) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_week_words_events (guint n) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *trellis_week_action_row (const char *title,
                                    const char *subtitle,
                                    const char *action,
                                    const char *target) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
