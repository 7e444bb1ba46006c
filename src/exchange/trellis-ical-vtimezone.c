/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Describes time zones for programs that do not know them by name. */
#include "config.h"

#include "exchange/trellis-ical-vtimezone.h"

#include "base/trellis-time.h"
#include "exchange/trellis-ical-time.h"
#include "exchange/trellis-ical-zone-names.h"

#include <stdlib.h>
#include <string.h>

#define YEARS_AFTER 10 /* so far ahead a zone is looked at, to tell whether a rule goes on */
#define LAST_YEAR 2050

/* What clocks of a zone show between two changes. */
typedef struct {
  int offset;
  gboolean is_daylight;
  const char *name;
} Setting;

/* A change of clocks. */
typedef struct {
  gint64 local; /* what clocks show just before */
  Setting from;
  Setting to;
} Change;

static Setting
setting_at (GTimeZone *zone, gint64 utc)
{
  int interval = MAX (g_time_zone_find_interval (zone, G_TIME_TYPE_UNIVERSAL, utc), 0);
  Setting setting = { g_time_zone_get_offset (zone, interval), g_time_zone_is_dst (zone, interval),
                      g_time_zone_get_abbreviation (zone, interval) };

  return setting;
}

static gboolean
is_same (const Setting *a, const Setting *b)
{
  return a->offset == b->offset && a->is_daylight == b->is_daylight &&
         !g_strcmp0 (a->name, b->name);
}

static int
year_of (gint64 seconds)
{
  int year, month, day;

  trellis_date_split (trellis_date_from_instant (seconds * TRELLIS_SECOND), &year, &month, &day);
  return year;
}

static gint64
new_year (int year)
{
  return trellis_date_to_instant (trellis_date_new (CLAMP (year, 1, 9998), 1, 1)) / TRELLIS_SECOND;
}

/* The first second after @low at which @before is over; at @high it is. */
static gint64
find_change (GTimeZone *zone, gint64 low, gint64 high, const Setting *before)
{
  while (high - low > 1) {
    gint64 middle = (low + high) / 2;
    Setting setting = setting_at (zone, middle);

    if (is_same (&setting, before))
      low = middle;
    else
      high = middle;
  }
  return high;
}

/* No zone changes its clocks and changes them back within a week. */
static GArray *
find_changes (GTimeZone *zone, gint64 first, gint64 last)
{
  GArray *changes = g_array_new (FALSE, FALSE, sizeof (Change));
  Setting before = setting_at (zone, first);
  gint64 at = first;

  while (at < last) {
    gint64 next = at + 7 * TRELLIS_ICAL_DAY;
    Setting after = setting_at (zone, next);
    Change change;

    if (is_same (&before, &after)) {
      at = next;
      continue;
    }
    at = find_change (zone, at, next, &before);
    change.local = at + before.offset;
    change.from = before;
    change.to = setting_at (zone, at);
    g_array_append_val (changes, change);
    before = change.to;
  }
  return changes;
}

static void
write_offset (GString *lines, const char *name, int offset)
{
  int seconds = abs (offset);

  g_string_append_printf (lines, "%s:%c%02d%02d", name, offset < 0 ? '-' : '+', seconds / 3600,
                          seconds / 60 % 60);
  if (seconds % 60)
    g_string_append_printf (lines, "%02d", seconds % 60);
  g_string_append_c (lines, '\n');
}

/* The date of a change as people set it. */
typedef struct {
  gint64 clock;
  int year;
  int month;
  int weekday;
  int nth;
  gboolean is_last;
} Pattern;

static Pattern
pattern_of (gint64 local)
{
  gint64 date = trellis_date_from_instant (trellis_ical_midnight (local) * TRELLIS_SECOND);
  Pattern pattern = { local - trellis_ical_midnight (local) };
  int day, next_year, next_month, next_day;

  trellis_date_split (date, &pattern.year, &pattern.month, &day);
  trellis_date_split (date + 7, &next_year, &next_month, &next_day);
  pattern.weekday = trellis_date_weekday (date);
  pattern.nth = (day - 1) / 7 + 1;
  pattern.is_last = next_month != pattern.month;
  return pattern;
}

/* Finds the yearly rule that gives all changes and goes on after them. */
static char *
find_rule (GArray *locals, int last_year)
{
  static const char *const weekdays[] = { "MO", "TU", "WE", "TH", "FR", "SA", "SU" };
  Pattern first = pattern_of (g_array_index (locals, gint64, 0)), next = first;
  gboolean same_nth = TRUE, last = first.is_last;

  for (guint i = 1; i < locals->len; i++) {
    int year = next.year;

    next = pattern_of (g_array_index (locals, gint64, i));
    if (next.year != year + 1 || next.month != first.month || next.weekday != first.weekday ||
        next.clock != first.clock)
      return NULL;
    same_nth = same_nth && next.nth == first.nth;
    last = last && next.is_last;
  }
  if (locals->len < 2 || next.year < last_year || (!same_nth && !last))
    return NULL;
  return g_strdup_printf ("RRULE:FREQ=YEARLY;BYMONTH=%d;BYDAY=%d%s\n", first.month,
                          last ? -1 : first.nth, weekdays[first.weekday - 1]);
}

static void
write_local (GString *lines, const char *name, gint64 local)
{
  const TrellisIcalTime time = { local, FALSE, FALSE };

  g_string_append_printf (lines, "%s:", name);
  trellis_ical_time_write (lines, &time);
  g_string_append_c (lines, '\n');
}

/* All changes of one sort: from the same setting to the same. */
static void
write_changes (GString *lines, const Change *change, GArray *locals, int last_year)
{
  const char *name = change->to.is_daylight ? "DAYLIGHT" : "STANDARD";
  g_autofree char *rule = find_rule (locals, last_year);

  g_string_append_printf (lines, "BEGIN:%s\n", name);
  write_local (lines, "DTSTART", g_array_index (locals, gint64, 0));
  if (rule)
    g_string_append (lines, rule);
  for (guint i = 1; i < locals->len && !rule; i++)
    write_local (lines, "RDATE", g_array_index (locals, gint64, i));
  write_offset (lines, "TZOFFSETFROM", change->from.offset);
  write_offset (lines, "TZOFFSETTO", change->to.offset);
  if (change->to.name && *change->to.name)
    g_string_append_printf (lines, "TZNAME:%s\n", change->to.name);
  g_string_append_printf (lines, "END:%s\n", name);
}

static void
write_all_changes (GString *lines, GArray *changes, int last_year)
{
  for (guint i = 0; i < changes->len; i++) {
    const Change *change = &g_array_index (changes, Change, i);
    g_autoptr (GArray) locals = g_array_new (FALSE, FALSE, sizeof (gint64));
    gboolean written = FALSE;

    for (guint j = 0; j < changes->len && !written; j++) {
      const Change *other = &g_array_index (changes, Change, j);

      if (!is_same (&change->from, &other->from) || !is_same (&change->to, &other->to))
        continue;
      written = j < i;
      g_array_append_val (locals, other->local);
    }
    if (!written)
      write_changes (lines, change, locals, last_year);
  }
}

/**
 * trellis_ical_vtimezone_tzid:
 * @zone: zone of an event
 *
 * What a calendar file calls a zone.
 *
 * Returns: (transfer full) (nullable): the TZID; %NULL where times are to be written in UTC
 */
char *
trellis_ical_vtimezone_tzid (const char *zone)
{
  TrellisIcalSlice slice = { zone, strlen (zone) };
  int offset;

  if (!trellis_ical_zone_is_known (slice) || trellis_ical_zone_is_utc (zone))
    return NULL;
  if (trellis_ical_zone_is_fixed (zone, &offset))
    return g_strdup_printf ("UTC%.3s%s", zone, zone + 4);
  return g_strdup (zone);
}

/**
 * trellis_ical_vtimezone_write:
 * @lines: what it is added to
 * @tzid: what the file calls the zone
 * @zone: the zone
 * @first: first instant for which it is needed
 * @last: last instant for which it is needed
 *
 * Describes a zone as a VTIMEZONE. Changes of clocks that follow a rule are written as one.
 */
void
trellis_ical_vtimezone_write (
    GString *lines, const char *tzid, const char *zone, gint64 first, gint64 last)
{
  g_autoptr (GTimeZone) known = trellis_zone (zone);
  int last_year = MIN (year_of (last / TRELLIS_SECOND) + YEARS_AFTER, LAST_YEAR);
  gint64 start = new_year (year_of (first / TRELLIS_SECOND) - 1);
  g_autoptr (GArray) changes = find_changes (known, start, new_year (last_year));

  g_string_append_printf (lines, "BEGIN:VTIMEZONE\nTZID:%s\n", tzid);
  if (!changes->len || g_array_index (changes, Change, 0).local > first / TRELLIS_SECOND) {
    const Setting setting = setting_at (known, start);
    const Change initial = { start + setting.offset, setting, setting };
    g_autoptr (GArray) locals = g_array_new (FALSE, FALSE, sizeof (gint64));

    g_array_append_val (locals, initial.local);
    write_changes (lines, &initial, locals, last_year);
  }
  write_all_changes (lines, changes, last_year - 1);
  g_string_append (lines, "END:VTIMEZONE\n");
}
