/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Time zones of a file, and what their clocks show. */
#include "config.h"

#include "exchange/trellis-ical-zone.h"

#include "base/trellis-time.h"
#include "exchange/trellis-ical-component.h"
#include "exchange/trellis-ical-rule.h"
#include "exchange/trellis-ical-time.h"
#include "exchange/trellis-ical-zone-names.h"

#include <string.h>

#define MOST_ZONES 128 /* that files describe themselves */
#define MOST_ONSETS 4096 /* in one of them */
#define MOST_OF_RULE 400 /* onsets of one rule */
#define FIRST_ONSET (-2208988800) /* 1900-01-01: some zones of Outlook begin in 1601 */
#define LAST_ONSET 2524608000 /* 2050-01-01: rules of a VTIMEZONE are followed so far */

/* From @utc on, clocks are @offset seconds ahead of UTC. */
typedef struct {
  gint64 utc;
  int offset;
} Onset;

struct _TrellisIcalZone {
  char *name; /* NULL if the file describes it */
  GTimeZone *known;
  GArray *onsets; /* of a described zone, in order of time */
  int before; /* its offset before the first of them */
};

struct _TrellisIcalZones {
  GHashTable *by_tzid;
  TrellisIcalZone *floating;
  TrellisIcalZone *utc;
  /* the last one asked for: nearly always the next as well */
  char *last_tzid;
  TrellisIcalZone *last;
  guint n_described;
};

static void
zone_free (gpointer data)
{
  TrellisIcalZone *self = data;

  g_free (self->name);
  g_clear_pointer (&self->known, g_time_zone_unref);
  g_clear_pointer (&self->onsets, g_array_unref);
  g_free (self);
}

static TrellisIcalZone *
zone_new (const char *name)
{
  TrellisIcalZone *self = g_new0 (TrellisIcalZone, 1);

  self->name = g_strdup (name);
  self->known = trellis_zone (name);
  return self;
}

/**
 * trellis_ical_zones_new:
 * @floating: zone for times that have none
 *
 * Makes an empty table of zones.
 *
 * Returns: (transfer full): the table
 */
TrellisIcalZones *
trellis_ical_zones_new (const char *floating)
{
  TrellisIcalZones *self = g_new0 (TrellisIcalZones, 1);

  self->by_tzid = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, zone_free);
  self->floating = zone_new (floating && *floating ? floating : "UTC");
  self->utc = zone_new ("UTC");
  return self;
}

/**
 * trellis_ical_zones_free:
 * @self: (transfer full): a table
 *
 * Frees a table and its zones.
 */
void
trellis_ical_zones_free (TrellisIcalZones *self)
{
  g_hash_table_unref (self->by_tzid);
  zone_free (self->floating);
  zone_free (self->utc);
  g_free (self->last_tzid);
  g_free (self);
}

/**
 * trellis_ical_zones_utc:
 * @self: a table
 *
 * The zone of times that end with Z.
 *
 * Returns: (transfer none): the zone
 */
TrellisIcalZone *
trellis_ical_zones_utc (TrellisIcalZones *self)
{
  return self->utc;
}

/**
 * trellis_ical_zones_floating:
 * @self: a table
 *
 * The zone of times that have none.
 *
 * Returns: (transfer none): the zone
 */
TrellisIcalZone *
trellis_ical_zones_floating (TrellisIcalZones *self)
{
  return self->floating;
}

/**
 * trellis_ical_zones_find:
 * @self: a table
 * @tzid: a TZID
 *
 * Finds a zone that this computer knows, or that the file described so far.
 *
 * Returns: (transfer none) (nullable): the zone
 */
TrellisIcalZone *
trellis_ical_zones_find (TrellisIcalZones *self, TrellisIcalSlice tzid)
{
  g_autofree char *key = NULL;
  g_autofree char *name = NULL;
  TrellisIcalZone *zone;

  if (self->last_tzid && strlen (self->last_tzid) == tzid.length &&
      !memcmp (self->last_tzid, tzid.at, tzid.length))
    return self->last;
  key = g_strndup (tzid.at, tzid.length);
  zone = g_hash_table_lookup (self->by_tzid, key);
  if (!zone && (name = trellis_ical_zone_name (tzid))) {
    zone = zone_new (name);
    g_hash_table_insert (self->by_tzid, g_strdup (key), zone);
  }
  if (zone) {
    g_free (self->last_tzid);
    self->last_tzid = g_steal_pointer (&key);
    self->last = zone;
  }
  return zone;
}

/* Such as +0100, or -001521 in the days of local mean time. */
static gboolean
read_offset (TrellisIcalSlice value, int *offset)
{
  int n[3] = { 0, 0, 0 };

  if ((value.length != 5 && value.length != 7) || (*value.at != '+' && *value.at != '-'))
    return FALSE;
  for (gsize i = 1; i < value.length; i++) {
    if (!g_ascii_isdigit (value.at[i]))
      return FALSE;
    n[(i - 1) / 2] = n[(i - 1) / 2] * 10 + (value.at[i] - '0');
  }
  *offset = n[0] * 3600 + n[1] * 60 + n[2];
  if (*value.at == '-')
    *offset = -*offset;
  return n[0] < 24 && n[1] < 60 && n[2] < 60;
}

/* STANDARD or DAYLIGHT of a VTIMEZONE. */
typedef struct {
  int from;
  int to;
  gboolean has_from;
  gboolean has_to;
  gboolean has_start;
  TrellisIcalTime start;
  TrellisIcalSlice rule;
  GArray *dates; /* seconds by the clock before the onset */
} Observance;

static void
add_dates (Observance *self, TrellisIcalSlice value)
{
  TrellisIcalSlice part;
  TrellisIcalTime time;

  while (self->dates->len < MOST_ONSETS && trellis_ical_slice_cut (&value, ',', &part)) {
    if (!trellis_ical_time_read (part, &time))
      continue;
    if (time.is_utc)
      time.seconds += self->from;
    g_array_append_val (self->dates, time.seconds);
  }
}

static void
read_observance_line (Observance *self, const TrellisIcalProperty *property)
{
  if (trellis_ical_slice_is (property->name, "TZOFFSETFROM"))
    self->has_from = read_offset (property->value, &self->from);
  else if (trellis_ical_slice_is (property->name, "TZOFFSETTO"))
    self->has_to = read_offset (property->value, &self->to);
  else if (property->id == TRELLIS_ICAL_DTSTART)
    self->has_start = trellis_ical_time_read (property->value, &self->start);
  else if (property->id == TRELLIS_ICAL_RRULE)
    self->rule = property->value;
  else if (property->id == TRELLIS_ICAL_RDATE)
    add_dates (self, property->value);
}

static gboolean
finish_observance (Observance *self, TrellisIcalZone *zone)
{
  g_autoptr (TrellisIcalRule) rule = NULL;
  g_autoptr (GArray) slots = NULL;

  if (!self->has_from || !self->has_to || !self->has_start)
    return FALSE;
  if (self->rule.length && (rule = trellis_ical_rule_new (self->rule))) {
    gint64 until = trellis_ical_rule_until (rule), from = self->start.seconds;

    if (trellis_ical_rule_until_is_utc (rule))
      until += self->from;
    if (trellis_ical_rule_is_endless (rule))
      from = MAX (from, FIRST_ONSET);
    slots = trellis_ical_rule_expand (rule, self->start.seconds, from, MIN (until, LAST_ONSET),
                                      MOST_OF_RULE);
    g_array_append_vals (self->dates, slots->data, slots->len);
  } else {
    g_array_append_val (self->dates, self->start.seconds);
  }
  if (!zone->onsets->len)
    zone->before = self->from;
  for (guint i = 0; i < self->dates->len && zone->onsets->len < MOST_ONSETS; i++) {
    Onset onset = { g_array_index (self->dates, gint64, i) - self->from, self->to };

    g_array_append_val (zone->onsets, onset);
  }
  return TRUE;
}

static int
compare_onsets (gconstpointer a, gconstpointer b)
{
  const Onset *first = a, *second = b;

  return (first->utc > second->utc) - (first->utc < second->utc);
}

/* Reads the observances of a VTIMEZONE. */
static TrellisIcalZone *
describe (const TrellisIcalComponent *lines)
{
  g_autoptr (GArray) dates = g_array_new (FALSE, FALSE, sizeof (gint64));
  TrellisIcalZone *zone = g_new0 (TrellisIcalZone, 1);
  Observance observance = { .dates = dates };

  zone->onsets = g_array_new (FALSE, FALSE, sizeof (Onset));
  for (guint i = 0; i < lines->properties->len; i++) {
    const TrellisIcalProperty *line = &g_array_index (lines->properties, TrellisIcalProperty, i);

    if (trellis_ical_slice_is (line->name, "BEGIN")) {
      g_array_set_size (dates, 0);
      observance = (Observance){ .dates = dates };
    } else if (trellis_ical_slice_is (line->name, "END")) {
      finish_observance (&observance, zone);
    } else {
      read_observance_line (&observance, line);
    }
  }
  g_array_sort (zone->onsets, compare_onsets);
  if (!zone->onsets->len)
    g_clear_pointer (&zone, zone_free);
  return zone;
}

/**
 * trellis_ical_zones_define:
 * @self: a table
 * @text: lines of a VTIMEZONE
 * @length: length of @text
 *
 * Learns a zone that the file describes. One that this computer knows by its name is left as it
 * is known here, where it is complete.
 *
 * Returns: %FALSE if the description cannot be used
 */
gboolean
trellis_ical_zones_define (TrellisIcalZones *self, const char *text, gsize length)
{
  g_auto (TrellisIcalComponent) lines = { 0 };
  TrellisIcalSlice tzid = { NULL, 0 }, location = { NULL, 0 };
  g_autofree char *name = NULL;
  TrellisIcalZone *zone = NULL;

  trellis_ical_component_init (&lines);
  trellis_ical_component_read (&lines, text, length);
  for (guint i = 0; i < lines.properties->len; i++) {
    const TrellisIcalProperty *line = &g_array_index (lines.properties, TrellisIcalProperty, i);

    if (trellis_ical_slice_is (line->name, "TZID"))
      tzid = line->value;
    else if (trellis_ical_slice_is (line->name, "X-LIC-LOCATION"))
      location = line->value;
  }
  if (!tzid.length || tzid.length > 1024)
    return FALSE;
  if (trellis_ical_zones_find (self, tzid))
    return TRUE;
  if (self->n_described++ >= MOST_ZONES)
    return FALSE;
  if (location.length && (name = trellis_ical_zone_name (location)))
    zone = zone_new (name);
  else
    zone = describe (&lines);
  if (!zone)
    return FALSE;
  g_hash_table_insert (self->by_tzid, g_strndup (tzid.at, tzid.length), zone);
  return TRUE;
}

/**
 * trellis_ical_zone_is_described:
 * @self: a zone
 *
 * Whether only the file knows the zone.
 *
 * Returns: %TRUE if it does
 */
gboolean
trellis_ical_zone_is_described (TrellisIcalZone *self)
{
  return self->onsets != NULL;
}

/**
 * trellis_ical_zone_offset:
 * @self: a zone
 * @utc: seconds since 1970-01-01 UTC
 *
 * How far its clocks are ahead of UTC then.
 *
 * Returns: seconds
 */
int
trellis_ical_zone_offset (TrellisIcalZone *self, gint64 utc)
{
  guint low = 0, high;

  if (self->known) {
    int interval = g_time_zone_find_interval (self->known, G_TIME_TYPE_UNIVERSAL, utc);

    return g_time_zone_get_offset (self->known, MAX (interval, 0));
  }
  for (high = self->onsets->len; low < high;) {
    guint middle = (low + high) / 2;

    if (g_array_index (self->onsets, Onset, middle).utc <= utc)
      low = middle + 1;
    else
      high = middle;
  }
  return low ? g_array_index (self->onsets, Onset, low - 1).offset : self->before;
}

/**
 * trellis_ical_zone_to_utc:
 * @self: a zone
 * @local: what its clocks show, in seconds from 1970-01-01 00:00
 *
 * The instant at which clocks show that. As RFC 5545, 3.3.5 has it, a time that comes twice means
 * the first, and one that is skipped is read with the offset before the gap.
 *
 * Returns: seconds since 1970-01-01 UTC
 */
gint64
trellis_ical_zone_to_utc (TrellisIcalZone *self, gint64 local)
{
  int before = trellis_ical_zone_offset (self, local - TRELLIS_ICAL_DAY);
  int after = trellis_ical_zone_offset (self, local + TRELLIS_ICAL_DAY);

  if (before == after || trellis_ical_zone_offset (self, local - before) == before)
    return local - before;
  return trellis_ical_zone_offset (self, local - after) == after ? local - after : local - before;
}

/**
 * trellis_ical_zone_to_local:
 * @self: a zone
 * @utc: seconds since 1970-01-01 UTC
 *
 * What its clocks show then.
 *
 * Returns: seconds from 1970-01-01 00:00 of the clock
 */
gint64
trellis_ical_zone_to_local (TrellisIcalZone *self, gint64 utc)
{
  return utc + trellis_ical_zone_offset (self, utc);
}

/**
 * trellis_ical_zone_at:
 * @self: a zone
 * @utc: seconds since 1970-01-01 UTC
 *
 * What an event calls the zone: its identifier, or if only the file knows it, its offset then.
 *
 * Returns: (transfer full): a zone as [func@zone] takes it
 */
char *
trellis_ical_zone_at (TrellisIcalZone *self, gint64 utc)
{
  return self->name ? g_strdup (self->name)
                    : trellis_ical_zone_format_offset (trellis_ical_zone_offset (self, utc));
}
