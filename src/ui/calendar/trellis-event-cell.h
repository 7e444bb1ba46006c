/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-calendar-data.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * TrellisEventCell:
 *
 * An event in a timetable, drawn by itself: one widget without children, that can have the focus, has a name and is all
 * that a screen reader needs. A thousand cost what a hundred boxes with labels cost.
 */
#define TRELLIS_TYPE_EVENT_CELL (trellis_event_cell_get_type ())
G_DECLARE_FINAL_TYPE (TrellisEventCell, trellis_event_cell, TRELLIS, EVENT_CELL, GtkWidget)

TrellisEventCell *
trellis_event_cell_at (GtkWidget *parent, GPtrArray *cells, guint position, TrellisEvent *event);
void trellis_event_cell_show (TrellisEventCell *self,
                              TrellisCalendarData *data,
                              TrellisEvent *event,
                              gint64 date,
                              int from,
                              int to);
void trellis_event_cell_show_more (
    TrellisEventCell *self, TrellisCalendarData *data, guint n, gint64 date, int from, int to);
void trellis_event_cell_show_carried (
    TrellisEventCell *self, TrellisCalendarData *data, TrellisEvent *event, gint64 date, int from);
TrellisEvent *trellis_event_cell_get_event (TrellisEventCell *self);
gint64 trellis_event_cell_get_date (TrellisEventCell *self);
int trellis_event_cell_get_minute (TrellisEventCell *self);
void trellis_event_cell_show_chosen (TrellisEventCell *self, TrellisCalendarData *data);
void trellis_event_cell_activate (TrellisEventCell *self);

G_END_DECLS
