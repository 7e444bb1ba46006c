/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"
#include "model/trellis-event.h"
#include "model/trellis-learning-week.h"
#include "model/trellis-usual-days.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *trellis_week_preview_new (void) G_GNUC_WARN_UNUSED_RESULT;
void trellis_week_preview_clear (GtkWidget *preview);
GtkWidget *trellis_week_preview_add_group (GtkWidget *preview, const char *title);
gboolean trellis_week_preview_add_event (GtkWidget *group,
                                         TrellisEvent *event,
                                         const TrellisUsualDays *days);
gboolean
trellis_week_preview_add_task (GtkWidget *group, gpointer task, const TrellisUsualDays *days);
TrellisUsualDays *trellis_week_preview_usual_days (TrellisLibrary *library,
                                                   TrellisLearningWeek *week,
                                                   GPtrArray *events) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
