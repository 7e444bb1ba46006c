/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-calendar-data.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * TrellisBacklog:
 *
 * The events that have no time yet: those of the learning weeks in view and those of no week. Return opens one, M picks
 * it up to be placed.
 */
#define TRELLIS_TYPE_BACKLOG (trellis_backlog_get_type ())
G_DECLARE_FINAL_TYPE (TrellisBacklog, trellis_backlog, TRELLIS, BACKLOG, GtkBox)

GtkWidget *trellis_backlog_new (TrellisCalendarData *data) G_GNUC_WARN_UNUSED_RESULT;
void trellis_backlog_show (TrellisBacklog *self, gint64 first, gint64 last);
void trellis_backlog_show_chosen (TrellisBacklog *self);
guint trellis_backlog_count (TrellisBacklog *self);
char *trellis_backlog_count_text (guint n) G_GNUC_WARN_UNUSED_RESULT;
TrellisEvent *trellis_backlog_get_selected (TrellisBacklog *self);
TrellisEvent *trellis_backlog_get_event_of (TrellisBacklog *self, GtkWidget *inside);
gboolean trellis_backlog_focus_event (TrellisBacklog *self, const char *uid);

G_END_DECLS
