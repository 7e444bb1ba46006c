/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the calendar remembers of how it is looked at. */
#include "config.h"

#include "ui/calendar/trellis-calendar-data-private.h"

#include "model/trellis-organisation.h"

/**
 * trellis_calendar_data_get_view:
 * @self: the data
 *
 * The view that was shown last.
 *
 * Returns: (transfer full): week, month or agenda
 */
char *
trellis_calendar_data_get_view (TrellisCalendarData *self)
{
  return self->settings ? g_settings_get_string (self->settings, "calendar-view")
                        : g_strdup ("week");
}

/**
 * trellis_calendar_data_set_view:
 * @self: the data
 * @view: week, month or agenda
 *
 * Remembers which view is shown.
 */
void
trellis_calendar_data_set_view (TrellisCalendarData *self, const char *view)
{
  if (self->settings)
    g_settings_set_string (self->settings, "calendar-view", view);
}

/**
 * trellis_calendar_data_get_zoom:
 * @self: the data
 *
 * How much the hours of a week were stretched last.
 *
 * Returns: a factor
 */
double
trellis_calendar_data_get_zoom (TrellisCalendarData *self)
{
  return self->settings ? g_settings_get_double (self->settings, "week-zoom") : 1;
}

/**
 * trellis_calendar_data_set_zoom:
 * @self: the data
 * @zoom: a factor from 0.5 to 4
 *
 * Remembers how much the hours of a week are stretched.
 */
void
trellis_calendar_data_set_zoom (TrellisCalendarData *self, double zoom)
{
  if (self->settings)
    g_settings_set_double (self->settings, "week-zoom", zoom);
}

/**
 * trellis_calendar_data_get_organise:
 * @self: the data
 *
 * Whether the tools of organisers are on.
 *
 * Returns: %TRUE if they are
 */
gboolean
trellis_calendar_data_get_organise (TrellisCalendarData *self)
{
  return self->organise;
}

/**
 * trellis_calendar_data_set_organise:
 * @self: the data
 * @organise: whether the tools of organisers are on
 *
 * Turns the tools of organisers on or off, here and everywhere.
 */
void
trellis_calendar_data_set_organise (TrellisCalendarData *self, gboolean organise)
{
  if (self->organise == organise)
    return;
  if (self->settings) {
    g_settings_set_boolean (self->settings, "organise", organise);
    return;
  }
  self->organise = organise;
  trellis_calendar_data_forget (self);
  g_signal_emit_by_name (self, "changed");
}

/**
 * trellis_calendar_data_get_lanes:
 * @self: the data
 *
 * Whether the days of a week are split into lanes by partner.
 *
 * Returns: %TRUE if they are
 */
gboolean
trellis_calendar_data_get_lanes (TrellisCalendarData *self)
{
  return self->lanes;
}

/**
 * trellis_calendar_data_set_lanes:
 * @self: the data
 * @lanes: whether to show them
 *
 * Splits the days of a week into lanes by partner, or not.
 */
void
trellis_calendar_data_set_lanes (TrellisCalendarData *self, gboolean lanes)
{
  if (self->lanes == lanes)
    return;
  self->lanes = lanes;
  g_signal_emit_by_name (self, "changed");
}

/**
 * trellis_calendar_data_get_host:
 * @self: the data
 * @event: an event
 *
 * The partner that hosts an event.
 *
 * Returns: (transfer none): its name, empty for none
 */
const char *
trellis_calendar_data_get_host (TrellisCalendarData *self, TrellisEvent *event)
{
  const char *uid = trellis_entity_get_text (event, TRELLIS_EVENT_HOST), *title;

  if (!*uid)
    return "";
  if (!self->hosts)
    self->hosts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  title = g_hash_table_lookup (self->hosts, uid);
  if (!title) {
    char *read = trellis_library_get_title (self->library, TRELLIS_TYPE_ORGANISATION, uid);

    title = read ? read : g_strdup ("");
    g_hash_table_insert (self->hosts, g_strdup (uid), (gpointer) title);
  }
  return title;
}
