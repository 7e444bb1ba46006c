/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-calendar-data.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *
trellis_my_week_page_new (TrellisCalendarData *data, gint64 date) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
