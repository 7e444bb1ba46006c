/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-calendar-data.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *
trellis_my_week_page_new (TrellisCalendarData *data, gint64 date) G_GNUC_WARN_UNUSED_RESULT;
gboolean trellis_my_week_page_to_pdf (GtkWidget *page, GFile *file, GError **error);

G_END_DECLS
