/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/calendar/trellis-calendar-host.h"

G_DEFINE_INTERFACE (TrellisCalendarHost, trellis_calendar_host, GTK_TYPE_WIDGET)

static void
trellis_calendar_host_default_init (TrellisCalendarHostInterface *iface)
{
}

/**
 * trellis_calendar_host_get_data:
 * @self: a host
 *
 * What its views share.
 *
 * Returns: (transfer none): the data
 */
TrellisCalendarData *
trellis_calendar_host_get_data (TrellisCalendarHost *self)
{
  return TRELLIS_CALENDAR_HOST_GET_IFACE (self)->get_data (self);
}

/**
 * trellis_calendar_host_get_view:
 * @self: a host
 *
 * The view that is shown.
 *
 * Returns: (transfer none): the view
 */
TrellisCalendarView *
trellis_calendar_host_get_view (TrellisCalendarHost *self)
{
  return TRELLIS_CALENDAR_HOST_GET_IFACE (self)->get_view (self);
}

/**
 * trellis_calendar_host_update_title:
 * @self: a host
 *
 * Shows what the period in view is called, after the view has gone elsewhere by itself.
 */
void
trellis_calendar_host_update_title (TrellisCalendarHost *self)
{
  TRELLIS_CALENDAR_HOST_GET_IFACE (self)->update_title (self);
}
