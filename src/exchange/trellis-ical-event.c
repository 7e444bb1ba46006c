/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One VEVENT becomes one event. */
#include "config.h"

#include "exchange/trellis-ical-event.h"

#include "base/trellis-time.h"
#include "exchange/trellis-ical-details.h"
#include "exchange/trellis-ical-field.h"
#include "exchange/trellis-ical-split.h"
#include "exchange/trellis-ical-zone-names.h"

#include <glib/gi18n.h>
#include <string.h>

#define LONGEST_UID 512
#define EXTRA "X-TRELLIS-"

static void
refuse (TrellisIcalContext *context, const TrellisIcalComponent *lines, guint line, const char *why)
{
  const TrellisIcalProperty *summary = trellis_ical_component_first (lines, TRELLIS_ICAL_SUMMARY);
  g_autofree char *title = summary ? g_strstrip (trellis_ical_text_read (summary->value)) : NULL;
  g_autofree char *what = trellis_ical_what (title, line);

  trellis_report_refuse (context->reading->report, what, why);
}

/* Says once for each zone how its times were understood, where that was not certain. */
static void
note_zone (TrellisIcalContext *context,
           const TrellisIcalProperty *property,
           const TrellisIcalMoment *moment)
{
  g_autofree char *note = NULL;
  TrellisIcalSlice tzid;
  int length;

  if ((!moment->unknown && !trellis_ical_zone_is_described (moment->zone)) ||
      !trellis_ical_property_param (property, "TZID", &tzid))
    return;
  length = (int) MIN (tzid.length, 100);
  if (moment->unknown)
    note = g_strdup_printf (_ ("The time zone “%.*s” is not known; its times were read as in %s."),
                            length, tzid.at,
                            context->reading->zone ? context->reading->zone : "UTC");
  else
    note = g_strdup_printf (
        _ ("The time zone “%.*s” is known to the file alone; its times keep their offset from UTC."),
        length, tzid.at);
  if (!g_utf8_validate (note, -1, NULL)) {
    g_autofree char *cut = g_steal_pointer (&note);

    note = g_utf8_make_valid (cut, -1);
  }
  trellis_report_note (context->reading->report, note);
}

/**
 * trellis_ical_event_start:
 * @context: the file
 * @lines: a VEVENT
 * @start: (out): when it starts
 *
 * Finds the start of an event. A change to one occurrence that says none keeps that of the
 * occurrence.
 *
 * Returns: %FALSE if there is none that can be read
 */
gboolean
trellis_ical_event_start (TrellisIcalContext *context,
                          const TrellisIcalComponent *lines,
                          TrellisIcalMoment *start)
{
  const TrellisIcalProperty *line = trellis_ical_component_first (lines, TRELLIS_ICAL_DTSTART);

  if (!line)
    line = trellis_ical_component_first (lines, TRELLIS_ICAL_RECURRENCE_ID);
  return line && trellis_ical_moment_read (line, line->value, context->zones, start);
}

/* The end that DURATION gives: days by the calendar, the rest by the clock. */
static gint64
end_after (const TrellisIcalMoment *start, const TrellisIcalDuration *duration)
{
  TrellisIcalMoment end = *start;

  end.time.seconds += duration->days * TRELLIS_ICAL_DAY;
  if (start->time.is_date)
    end.time.seconds += (duration->seconds + TRELLIS_ICAL_DAY - 1) / TRELLIS_ICAL_DAY *
                        TRELLIS_ICAL_DAY;
  return trellis_ical_moment_instant (&end) +
         (start->time.is_date ? 0 : duration->seconds * TRELLIS_SECOND);
}

/* The end of a whole-day event is the day after its last, and never its first. */
static gint64
end_at (const TrellisIcalMoment *start, TrellisIcalMoment end)
{
  gint64 midnight = trellis_ical_midnight (end.time.seconds);

  if (start->time.is_date && !end.time.is_date) {
    end.time.seconds = midnight + (end.time.seconds > midnight ? TRELLIS_ICAL_DAY : 0);
    end.time.is_date = TRUE;
  } else if (!start->time.is_date && end.time.is_date) {
    end.time.is_date = FALSE;
    end.zone = start->zone;
  }
  if (start->time.is_date && end.time.seconds == start->time.seconds)
    end.time.seconds += TRELLIS_ICAL_DAY;
  return trellis_ical_moment_instant (&end);
}

/* Finds the end. Returns why it cannot be used, or NULL. */
static const char *
read_end (TrellisIcalContext *context,
          const TrellisIcalComponent *lines,
          const TrellisIcalMoment *start,
          gint64 *end)
{
  const TrellisIcalProperty *line = trellis_ical_component_first (lines, TRELLIS_ICAL_DTEND);
  TrellisIcalDuration duration = { start->time.is_date ? 1 : 0, 0 };
  TrellisIcalMoment moment;

  if (line) {
    if (!trellis_ical_moment_read (line, line->value, context->zones, &moment))
      return _ ("Its end is not a date or time.");
    note_zone (context, line, &moment);
    *end = end_at (start, moment);
    return NULL;
  }
  line = trellis_ical_component_first (lines, TRELLIS_ICAL_DURATION);
  if (line && !trellis_ical_duration_read (line->value, &duration))
    return _ ("Its duration is negative or cannot be read.");
  if (start->time.is_date && !duration.days && !duration.seconds)
    duration.days = 1;
  *end = end_after (start, &duration);
  return NULL;
}

/* Reads when the event takes place. Returns why that cannot be used, or NULL. */
static const char *
read_times (TrellisIcalContext *context, const TrellisIcalComponent *lines, TrellisEvent *event)
{
  const TrellisIcalProperty *line = trellis_ical_component_first (lines, TRELLIS_ICAL_DTSTART);
  TrellisIcalMoment start;
  const char *why;
  gint64 from, end = 0;

  if (!line && !trellis_ical_component_first (lines, TRELLIS_ICAL_RECURRENCE_ID))
    return _ ("It has no start: an event of a calendar needs a DTSTART.");
  if (!trellis_ical_event_start (context, lines, &start))
    return _ ("Its start is not a date or time.");
  if (line)
    note_zone (context, line, &start);
  from = trellis_ical_moment_instant (&start);
  why = read_end (context, lines, &start, &end);
  if (why)
    return why;
  if (end < from)
    return _ ("It ends before it starts.");
  trellis_entity_set_number (event, TRELLIS_EVENT_START, from);
  trellis_entity_set_number (event, TRELLIS_EVENT_END, end);
  trellis_entity_set_number (event, TRELLIS_EVENT_ALL_DAY, start.time.is_date);
  if (!start.time.is_date)
    trellis_entity_take_text (event, TRELLIS_EVENT_ZONE,
                              trellis_ical_zone_at (start.zone, from / TRELLIS_SECOND));
  return NULL;
}

/* A name made from what the event says, but for the time at which the file was written. */
static char *
make_uid (const TrellisIcalComponent *lines)
{
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA1);

  for (guint i = 0; i < lines->properties->len; i++) {
    const TrellisIcalProperty *line = &g_array_index (lines->properties, TrellisIcalProperty, i);

    if (line->id == TRELLIS_ICAL_DTSTAMP)
      continue;
    g_checksum_update (sum, (const guchar *) line->name.at, (gssize) line->name.length);
    g_checksum_update (sum, (const guchar *) line->params.at, (gssize) line->params.length);
    g_checksum_update (sum, (const guchar *) ":", 1);
    g_checksum_update (sum, (const guchar *) line->value.at, (gssize) line->value.length);
  }
  return g_strconcat ("ical-", g_checksum_get_string (sum), NULL);
}

/**
 * trellis_ical_event_uid:
 * @lines: a VEVENT
 *
 * The UID of an event, or one made from its content, so that reading it again finds it again.
 *
 * Returns: (transfer full): the uid
 */
char *
trellis_ical_event_uid (const TrellisIcalComponent *lines)
{
  const TrellisIcalProperty *line = trellis_ical_component_first (lines, TRELLIS_ICAL_UID);
  g_autofree char *uid = line ? g_strstrip (trellis_ical_text_read (line->value)) : NULL;

  if (!uid || !*uid || strlen (uid) > LONGEST_UID)
    return make_uid (lines);
  return g_steal_pointer (&uid);
}

/**
 * trellis_ical_occurrence_uid:
 * @uid: UID of a repeating event
 * @occurrence: when its rule has it start, an instant
 * @all_day: whether it takes whole days
 *
 * The uid of one occurrence, the same in every reading.
 *
 * Returns: (transfer full): the uid
 */
char *
trellis_ical_occurrence_uid (const char *uid, gint64 occurrence, gboolean all_day)
{
  const TrellisIcalTime time = { occurrence / TRELLIS_SECOND - (occurrence % TRELLIS_SECOND < 0),
                                 all_day, TRUE };
  GString *out = g_string_new (uid);

  g_string_append_c (out, '/');
  trellis_ical_time_write (out, &time);
  return g_string_free (out, FALSE);
}

/* A change to one occurrence is named after it. */
static gboolean
read_occurrence (TrellisIcalContext *context,
                 const TrellisIcalComponent *lines,
                 TrellisEvent *event)
{
  const TrellisIcalProperty *line = trellis_ical_component_first (lines,
                                                                  TRELLIS_ICAL_RECURRENCE_ID);
  g_autofree char *uid = NULL;
  TrellisIcalMoment moment;
  gint64 occurrence;

  if (!line)
    return TRUE;
  if (!trellis_ical_moment_read (line, line->value, context->zones, &moment))
    return FALSE;
  occurrence = trellis_ical_moment_instant (&moment);
  uid = trellis_ical_occurrence_uid (trellis_entity_get_uid (event), occurrence,
                                     moment.time.is_date);
  trellis_entity_set_uid (event, uid);
  trellis_entity_set_number (event, TRELLIS_EVENT_OCCURRENCE, occurrence);
  return TRUE;
}

static gboolean
read_uid (gpointer record, TrellisIcalSlice value)
{
  g_autofree char *uid = trellis_ical_text_read (value);

  if (!*uid)
    return FALSE;
  trellis_entity_set_uid (record, uid);
  return TRUE;
}

static gboolean
read_modified (gpointer record, TrellisIcalSlice value)
{
  g_autofree char *text = g_strndup (value.at, value.length);
  gint64 modified = 0;

  if (value.length && !trellis_instant_parse (text, &modified))
    return FALSE;
  trellis_entity_set_modified (record, modified);
  return TRUE;
}

/* Reads one property of ours into the field it is named after. */
static gboolean
read_extra (gpointer record, TrellisIcalSlice name, TrellisIcalSlice value)
{
  g_autofree char *lower = NULL;
  int field;

  if (trellis_ical_slice_is (name, "UNSET")) {
    name = value;
    value.length = 0;
  }
  if (trellis_ical_slice_is (name, "UID"))
    return read_uid (record, value);
  if (trellis_ical_slice_is (name, "MODIFIED"))
    return read_modified (record, value);
  if (trellis_ical_slice_is (name, "ZONE") && value.length && !trellis_ical_zone_is_known (value))
    return FALSE;
  lower = g_ascii_strdown (name.at, (gssize) name.length);
  field = trellis_kind_field (trellis_entity_get_kind (record), lower);
  return field < 0 || trellis_ical_field_read (record, (guint) field, value);
}

/**
 * trellis_ical_extra_fields:
 * @context: the file
 * @lines: a VEVENT
 * @prefix: "" for the fields of the event, "SERIES-" for those of its series
 * @record: what is read into
 *
 * Reads the fields for which iCalendar has no property.
 */
void
trellis_ical_extra_fields (TrellisIcalContext *context,
                           const TrellisIcalComponent *lines,
                           const char *prefix,
                           gpointer record)
{
  const TrellisIcalProperty *line = trellis_ical_component_first (lines, TRELLIS_ICAL_OTHER);
  gsize length = strlen (prefix);

  for (; line; line = trellis_ical_component_next (lines, line)) {
    TrellisIcalSlice name = line->name;

    if (!trellis_ical_slice_starts (name, EXTRA))
      continue;
    name.at += strlen (EXTRA);
    name.length -= strlen (EXTRA);
    if (!trellis_ical_slice_starts (name, prefix))
      continue;
    name.at += length;
    name.length -= length;
    if (!read_extra (record, name, line->value))
      trellis_report_note (context->reading->report,
                           _ ("A field that Trellis wrote has a value it does not know, and was "
                              "left out."));
  }
}

/**
 * trellis_ical_event_read:
 * @context: the file
 * @lines: a VEVENT
 * @line: its line in the file
 * @withdrawn: whether its calendar withdraws all its events
 *
 * Makes an event of a VEVENT. Of a repeating one it is the first occurrence, with the uid of the
 * whole.
 *
 * Returns: (transfer full) (nullable): the event; %NULL if it was refused in the report
 */
TrellisEvent *
trellis_ical_event_read (TrellisIcalContext *context,
                         const TrellisIcalComponent *lines,
                         guint line,
                         gboolean withdrawn)
{
  g_autoptr (TrellisEvent) event = g_object_new (TRELLIS_TYPE_EVENT, NULL);
  g_autofree char *uid = trellis_ical_event_uid (lines);
  const char *why = read_times (context, lines, event);
  gint64 end;

  if (why) {
    refuse (context, lines, line, why);
    return NULL;
  }
  trellis_entity_set_uid (event, uid);
  if (!read_occurrence (context, lines, event)) {
    refuse (context, lines, line, _ ("The date that it changes cannot be read."));
    return NULL;
  }
  trellis_ical_details_read (context->reading, lines, event);
  if (withdrawn)
    trellis_entity_set_number (event, TRELLIS_EVENT_STATUS, TRELLIS_EVENT_STATUS_CANCELLED);
  trellis_ical_extra_fields (context, lines, "", event);
  if (!trellis_entity_get_number (event, TRELLIS_EVENT_START)) {
    refuse (context, lines, line,
            _ ("It starts at midnight UTC on 1 January 1970, which Trellis cannot hold."));
    return NULL;
  }
  end = trellis_entity_get_number (event, TRELLIS_EVENT_END);
  if (end && end < trellis_entity_get_number (event, TRELLIS_EVENT_START)) {
    refuse (context, lines, line, _ ("It ends before it starts."));
    return NULL;
  }
  return g_steal_pointer (&event);
}
