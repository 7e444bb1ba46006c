/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"
#include "model/trellis-event.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *trellis_week_preview_new (void) G_GNUC_WARN_UNUSED_RESULT;
void trellis_week_preview_clear (GtkWidget *preview);
GtkWidget *trellis_week_preview_add_group (GtkWidget *preview, const char *title);
gboolean trellis_week_preview_add_event (GtkWidget *group,
                                         TrellisEvent *event,
                                         const char *const *working_days);
char **trellis_week_preview_working_days (TrellisLibrary *library) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
