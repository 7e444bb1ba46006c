/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Times of a file with the zone they are in. */
#include "config.h"

#include "exchange/trellis-ical-moment.h"

#include <string.h>

#include "base/trellis-time.h"

/* Exchange writes TZID=tzone://Microsoft/Utc without quotes, so that the line comes apart at the first colon. */
#define MICROSOFT_UTC "//Microsoft/Utc:"

/**
 * trellis_ical_moment_read:
 * @property: the line that holds the value
 * @value: the value, or one of several
 * @zones: zones of the file
 * @moment: (out): the time
 *
 * Reads a time and finds its zone.
 *
 * Returns: %TRUE if @value is a time
 */
gboolean
trellis_ical_moment_read (const TrellisIcalProperty *property,
                          TrellisIcalSlice value,
                          TrellisIcalZones *zones,
                          TrellisIcalMoment *moment)
{
  TrellisIcalSlice tzid;

  gboolean microsoft_utc = trellis_ical_slice_starts (value, MICROSOFT_UTC);

  if (microsoft_utc) {
    value.at += strlen (MICROSOFT_UTC);
    value.length -= strlen (MICROSOFT_UTC);
  }
  while (value.length && g_ascii_isspace (value.at[value.length - 1]))
    value.length--;
  moment->zone = trellis_ical_zones_floating (zones);
  moment->unknown = FALSE;
  if (!trellis_ical_time_read (value, &moment->time))
    return FALSE;
  if (moment->time.is_utc || (microsoft_utc && !moment->time.is_date)) {
    moment->zone = trellis_ical_zones_utc (zones);
  } else if (!moment->time.is_date && trellis_ical_property_param (property, "TZID", &tzid)) {
    TrellisIcalZone *zone = trellis_ical_zones_find (zones, tzid);

    moment->unknown = !zone;
    if (zone)
      moment->zone = zone;
  }
  return TRUE;
}

/**
 * trellis_ical_moment_instant:
 * @moment: a time
 *
 * The instant that is meant; of a whole day midnight UTC at its beginning.
 *
 * Returns: an instant
 */
gint64
trellis_ical_moment_instant (const TrellisIcalMoment *moment)
{
  gint64 seconds = moment->time.seconds;

  if (!moment->time.is_date)
    seconds = trellis_ical_zone_to_utc (moment->zone, seconds);
  return seconds * TRELLIS_SECOND;
}
