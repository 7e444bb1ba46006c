/* SPDX-License-Identifier: GPL-3.0-or-later */
/* My free time: the working hours of the preferences, and beside them what I am booked on. */
#include "config.h"

#include "ui/calendar/trellis-calendar-free.h"

#include "model/trellis-seats.h"

#define FROM (9 * 60) /* where there are no settings */
#define TO (17 * 60 + 30)
#define MONDAY_TO_FRIDAY 0x1f

static TrellisFreeTime *
working_hours (GSettings *settings)
{
  if (!settings)
    return trellis_free_time_new (FROM, TO, MONDAY_TO_FRIDAY, NULL);
  return trellis_free_time_new (g_settings_get_int (settings, "working-from"),
                                g_settings_get_int (settings, "working-to"),
                                (guint) g_settings_get_int (settings, "working-days"), NULL);
}

/**
 * trellis_calendar_free_time:
 * @library: a library
 * @settings: (nullable): the settings of the program
 *
 * Reads when I work and what I am booked on.
 *
 * Returns: (transfer full): my free time
 */
TrellisFreeTime *
trellis_calendar_free_time (TrellisLibrary *library, GSettings *settings)
{
  TrellisFreeTime *self = working_hours (settings);
  const char *me = trellis_library_get_me (library);
  g_autoptr (GPtrArray) sign_ups = *me ? trellis_library_sign_ups_of (library, me) : NULL;

  for (guint i = 0; sign_ups && i < sign_ups->len; i++) {
    int status = trellis_entity_get_choice (sign_ups->pdata[i], TRELLIS_SIGN_UP_STATUS);
    g_autoptr (TrellisEvent) event = NULL;

    if (!trellis_seats_status_takes_one ((TrellisSignUpStatus) status))
      continue;
    event = trellis_library_get (library, TRELLIS_TYPE_EVENT,
                                 trellis_entity_get_text (sign_ups->pdata[i],
                                                          TRELLIS_SIGN_UP_EVENT));
    if (event &&
        trellis_entity_get_choice (event, TRELLIS_EVENT_STATUS) != TRELLIS_EVENT_STATUS_CANCELLED)
      trellis_free_time_add_busy (self, event);
  }
  return self;
}
