/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/calendar/trellis-calendar-view.h"

G_BEGIN_DECLS

/**
 * TrellisCalendarHost:
 *
 * What shows the views of a calendar, as its actions in other files need it.
 */
#define TRELLIS_TYPE_CALENDAR_HOST (trellis_calendar_host_get_type ())
G_DECLARE_INTERFACE (TrellisCalendarHost, trellis_calendar_host, TRELLIS, CALENDAR_HOST, GtkWidget)

/**
 * TrellisCalendarHostInterface:
 * @get_data: what its views share
 * @get_view: the view that is shown
 * @update_title: shows what the period in view is called
 *
 * What a host can do.
 */
struct _TrellisCalendarHostInterface {
  GTypeInterface parent_iface;
  TrellisCalendarData *(*get_data) (TrellisCalendarHost *self);
  TrellisCalendarView *(*get_view) (TrellisCalendarHost *self);
  void (*update_title) (TrellisCalendarHost *self);
};

TrellisCalendarData *trellis_calendar_host_get_data (TrellisCalendarHost *self);
TrellisCalendarView *trellis_calendar_host_get_view (TrellisCalendarHost *self);
void trellis_calendar_host_update_title (TrellisCalendarHost *self);

G_END_DECLS
