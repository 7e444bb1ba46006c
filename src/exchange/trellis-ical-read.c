/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads calendar files (RFC 5545, with RFC 7986 and what other programs add). */
#include "config.h"

#include "exchange/trellis-ical-read.h"

#include "exchange/trellis-ical-held.h"
#include "exchange/trellis-ical-series.h"
#include "exchange/trellis-itip-read.h"

#include <glib/gi18n.h>
#include <string.h>

#define MOST_RECORDS 1000000

typedef struct {
  TrellisIcalContext context;
  TrellisIcalComponent lines;
  TrellisIcalHeld *held;
  guint n_records;
  GTree *
      seen; /* uid → revision of events given so far; a tree, because a stranger can make a hash table slow */
} Reader;

typedef struct {
  gint64 sequence;
  gint64 modified;
} Revision;

static gboolean
give (TrellisEntity *record, gpointer data, GError **error)
{
  Reader *self = data;

  if (++self->n_records > MOST_RECORDS) {
    g_set_error_literal (error, TRELLIS_EXCHANGE_ERROR, TRELLIS_EXCHANGE_ERROR_TOO_LARGE,
                         _ ("The calendar file holds more than a million events. Split it and "
                            "import the parts one by one."));
    return FALSE;
  }
  return self->context.reading->take (record, self->context.reading->data, error);
}

/* Of an event that the file holds twice the later revision counts, whenever it was written (RFC 5546, 2.1.5). Whoever
 * merges goes by the time of the last change, so that it must not be earlier than that of the revision before. */
static gboolean
is_superseded (Reader *self, TrellisEvent *event)
{
  const char *uid = trellis_entity_get_uid (event);
  gint64 sequence = trellis_entity_get_number (event, TRELLIS_EVENT_SEQUENCE);
  Revision *seen = g_tree_lookup (self->seen, uid);

  if (!seen) {
    seen = g_new0 (Revision, 1);
    g_tree_insert (self->seen, g_strdup (uid), seen);
  } else {
    trellis_report_note (self->context.reading->report,
                         _ ("An event is in the file twice; the newer one was kept."));
    if (sequence < seen->sequence)
      return TRUE;
    if (sequence > seen->sequence)
      trellis_entity_set_modified (event,
                                   MAX (trellis_entity_get_modified (event), seen->modified));
  }
  seen->sequence = sequence;
  seen->modified = trellis_entity_get_modified (event);
  return FALSE;
}

static int
compare_uids (gconstpointer a, gconstpointer b, gpointer data)
{
  return strcmp (a, b);
}

static void
note_other (Reader *self, const char *name)
{
  TrellisReport *report = self->context.reading->report;

  if (!strcmp (name, "VTODO"))
    trellis_report_note (report, _ ("Tasks are left out: only events are read from calendars."));
  else if (!strcmp (name, "VJOURNAL"))
    trellis_report_note (report,
                         _ ("Journal entries are left out: only events are read from calendars."));
  else if (!strcmp (name, "VFREEBUSY"))
    trellis_report_note (
        report, _ ("Free and busy times are left out: only events are read from calendars."));
  else
    trellis_report_note (report, _ ("Something that is no event was left out."));
}

/* Whether a time is in a zone that the file may describe further on. */
static gboolean
waits_for_zone (Reader *self, TrellisIcalName id)
{
  const TrellisIcalProperty *line = trellis_ical_component_first (&self->lines, id);
  TrellisIcalSlice tzid;

  return line && trellis_ical_property_param (line, "TZID", &tzid) &&
         !trellis_ical_zones_find (self->context.zones, tzid);
}

static gboolean
is_held_back (Reader *self)
{
  return self->lines.first[TRELLIS_ICAL_RRULE] >= 0 || self->lines.first[TRELLIS_ICAL_RDATE] >= 0 ||
         self->lines.first[TRELLIS_ICAL_RECURRENCE_ID] >= 0 ||
         waits_for_zone (self, TRELLIS_ICAL_DTSTART) || waits_for_zone (self, TRELLIS_ICAL_DTEND);
}

static gboolean
take_event (Reader *self, const TrellisIcalPart *part, GError **error)
{
  g_autoptr (TrellisEvent) event = NULL;
  g_autoptr (TrellisSeries) series = NULL;

  trellis_ical_component_read (&self->lines, part->text, part->length);
  switch (trellis_itip_read (&self->context, part, &self->lines, error)) {
  case TRELLIS_ITIP_TAKEN:
    return TRUE;
  case TRELLIS_ITIP_FAILED:
    return FALSE;
  case TRELLIS_ITIP_AN_EVENT:
  default:
    break;
  }
  if (part->nested)
    trellis_report_note (self->context.reading->report,
                         _ ("Reminders are left out: Trellis has its own."));
  self->context.reading->states_status = FALSE;
  if (is_held_back (self))
    return trellis_ical_held_add (self->held, part, &self->lines, error);
  event = trellis_ical_event_read (&self->context, &self->lines, part->line, part->withdrawn);
  if (!event || is_superseded (self, event))
    return TRUE;
  series = trellis_ical_series_of_topic (&self->context, &self->lines, event);
  self->context.reading->states_status = self->lines.first[TRELLIS_ICAL_STATUS] >= 0;
  return (!series || give (TRELLIS_ENTITY (series), self, error)) &&
         give (TRELLIS_ENTITY (event), self, error);
}

static gboolean
take_part (const TrellisIcalPart *part, gpointer data, GError **error)
{
  Reader *self = data;

  if (!strcmp (part->name, "VEVENT"))
    return take_event (self, part, error);
  if (strcmp (part->name, "VTIMEZONE"))
    note_other (self, part->name);
  else if (!trellis_ical_zones_define (self->context.zones, part->text, part->length))
    trellis_report_note (self->context.reading->report,
                         _ ("A time zone of the file is damaged and was left out."));
  return TRUE;
}

/**
 * trellis_ical_read:
 * @stream: a calendar file
 * @reading: takes its records, and what was refused or left out
 * @error: return location for an error
 *
 * Reads a calendar file. Each event becomes a [class@Event] with the UID as its uid. One that
 * repeats becomes a [class@Series] and an event an occurrence, whose uid is the UID, a stroke and
 * the start in UTC; an endless rule is followed for two years from now, and of any rule no more
 * than 366 occurrences are kept. The file is never held in memory as a whole.
 *
 * Returns: %FALSE with @error set if the file is no calendar, is too large, cannot be read, or a
 *   record was not taken
 */
gboolean
trellis_ical_read (GInputStream *stream, TrellisReading *reading, GError **error)
{
  g_autoptr (TrellisIcalZones) zones = trellis_ical_zones_new (reading->zone);
  g_autoptr (TrellisIcalHeld) held = NULL;
  g_autoptr (GTree) seen = g_tree_new_full (compare_uids, NULL, g_free, g_free);
  Reader self = { .context = { reading, zones }, .seen = seen };
  gboolean done;

  held = trellis_ical_held_new (&self.context, give, &self);
  self.held = held;
  trellis_ical_component_init (&self.lines);
  done = trellis_ical_split (stream, reading, take_part, &self, error);
  reading->states_status = FALSE;
  done = done && trellis_ical_held_flush (held, error);
  trellis_ical_component_clear (&self.lines);
  return done;
}
