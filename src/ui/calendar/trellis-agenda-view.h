/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-calendar-view.h"
#include "ui/common/trellis-list.h"

G_BEGIN_DECLS

/**
 * TrellisAgendaView:
 *
 * All events as one list in the order of time, however many there are.
 */
#define TRELLIS_TYPE_AGENDA_VIEW (trellis_agenda_view_get_type ())
G_DECLARE_FINAL_TYPE (
    TrellisAgendaView, trellis_agenda_view, TRELLIS, AGENDA_VIEW, TrellisCalendarView)

GtkWidget *trellis_agenda_view_new (TrellisCalendarData *data) G_GNUC_WARN_UNUSED_RESULT;
void trellis_agenda_describe (gpointer event, TrellisRowText *text, gpointer data);

G_END_DECLS
