/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-calendar-data.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void trellis_calendar_go_ask (GtkWidget *place, gint64 date);
TrellisEvent *
trellis_calendar_go_find_now (TrellisCalendarData *data, gint64 now) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_calendar_go_words (TrellisEvent *event, gint64 now) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
