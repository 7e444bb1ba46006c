/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One event becomes one VEVENT. */
#include "config.h"

#include "exchange/trellis-ical-vevent.h"

#include "base/trellis-time.h"
#include "exchange/trellis-ical-field.h"
#include "exchange/trellis-ical-line.h"
#include "exchange/trellis-ical-vtimezone.h"

#include <string.h>

/**
 * trellis_ical_vevent_init:
 * @self: room for a writer
 * @out: where finished events go
 *
 * Makes a writer of events.
 */
void
trellis_ical_vevent_init (TrellisIcalVevent *self, GString *out)
{
  self->reading = (TrellisReading){ .report = trellis_report_new (), .now = G_MAXINT64 };
  self->context.reading = &self->reading;
  self->context.zones = trellis_ical_zones_new ("UTC");
  trellis_ical_component_init (&self->lines);
  self->text = g_string_new (NULL);
  self->out = out;
}

/**
 * trellis_ical_vevent_clear:
 * @self: a writer
 *
 * Frees what a writer holds.
 */
void
trellis_ical_vevent_clear (TrellisIcalVevent *self)
{
  g_clear_pointer (&self->reading.report, trellis_report_free);
  g_clear_pointer (&self->context.zones, trellis_ical_zones_free);
  trellis_ical_component_clear (&self->lines);
  g_string_free (self->text, TRUE);
}

static void
add_text (TrellisIcalVevent *self, const char *name, const char *text)
{
  if (!*text)
    return;
  g_string_append_printf (self->text, "%s:", name);
  trellis_ical_text_write (self->text, text);
  g_string_append_c (self->text, '\n');
}

/* A web address is not escaped; one that is not fit for a line is left to the fields of ours. */
static void
add_link (TrellisIcalVevent *self, const char *name, const char *link)
{
  if (*link && !strpbrk (link, " \t\r\n\\\"<>"))
    g_string_append_printf (self->text, "%s:%s\n", name, link);
}

/**
 * trellis_ical_vevent_time:
 * @self: a writer
 * @name: a property
 * @instant: an instant
 * @zone: zone in which it is meant
 * @all_day: whether only its date counts
 *
 * Adds a time in its zone, or in UTC where clocks of the zone cannot tell it from another.
 */
void
trellis_ical_vevent_time (
    TrellisIcalVevent *self, const char *name, gint64 instant, const char *zone, gboolean all_day)
{
  gint64 utc = instant / TRELLIS_SECOND - (instant % TRELLIS_SECOND < 0);
  g_autofree char *tzid = all_day ? NULL : trellis_ical_vtimezone_tzid (zone);
  TrellisIcalTime time = { utc, all_day, TRUE };
  TrellisIcalZone *found = NULL;

  if (tzid)
    found = trellis_ical_zones_find (self->context.zones,
                                     (TrellisIcalSlice){ tzid, strlen (tzid) });
  if (found)
    time.seconds = trellis_ical_zone_to_local (found, utc);
  time.is_utc = !found || trellis_ical_zone_to_utc (found, time.seconds) != utc;
  if (time.is_utc)
    time.seconds = utc;
  g_string_append (self->text, name);
  if (all_day)
    g_string_append (self->text, ";VALUE=DATE");
  else if (!time.is_utc)
    g_string_append_printf (self->text, ";TZID=%s", tzid);
  g_string_append_c (self->text, ':');
  trellis_ical_time_write (self->text, &time);
  g_string_append_c (self->text, '\n');
}

/**
 * trellis_ical_vevent_begin:
 * @self: a writer
 * @event: an event
 * @uid: its UID
 *
 * Begins an event with what tells it from others.
 */
void
trellis_ical_vevent_begin (TrellisIcalVevent *self, TrellisEvent *event, const char *uid)
{
  gint64 sequence = CLAMP (trellis_entity_get_number (event, TRELLIS_EVENT_SEQUENCE), 0,
                           G_MAXINT32); /* as RFC 5545 bounds it, section 3.3.8 */

  g_string_truncate (self->text, 0);
  add_text (self, "UID", uid);
  trellis_ical_vevent_time (self, "DTSTAMP",
                            self->stamp ? self->stamp : trellis_entity_get_modified (event), "UTC",
                            FALSE);
  if (sequence || self->people)
    g_string_append_printf (self->text, "SEQUENCE:%" G_GINT64_FORMAT "\n", sequence);
}

static void
add_organiser (TrellisIcalVevent *self, const char *organiser)
{
  if (strchr (organiser, '@') && !strpbrk (organiser, " \t\r\n:;,\"<>\\^"))
    g_string_append_printf (self->text, "ORGANIZER:mailto:%s\n", organiser);
  else
    add_text (self, "CONTACT", organiser);
}

static void
add_categories (TrellisIcalVevent *self, TrellisEvent *event)
{
  if (!trellis_entity_is_set (event, TRELLIS_EVENT_CATEGORIES))
    return;
  g_string_append (self->text, "CATEGORIES:");
  trellis_ical_field_write (self->text, event, TRELLIS_EVENT_CATEGORIES);
  g_string_append_c (self->text, '\n');
}

/**
 * trellis_ical_vevent_body:
 * @self: a writer
 * @event: an event
 * @zone: zone in which to write its times
 *
 * Adds all that iCalendar has a property for.
 */
void
trellis_ical_vevent_body (TrellisIcalVevent *self, TrellisEvent *event, const char *zone)
{
  static const char *const statuses[] = { "CONFIRMED", "TENTATIVE", "CANCELLED" };
  gint64 start = trellis_entity_get_number (event, TRELLIS_EVENT_START);
  gint64 end = trellis_entity_get_number (event, TRELLIS_EVENT_END);
  gboolean all_day = trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY);

  trellis_ical_vevent_time (self, "DTSTART", start, zone, all_day);
  if (end > start)
    trellis_ical_vevent_time (self, "DTEND", end, zone, all_day);
  add_text (self, "SUMMARY", trellis_entity_get_text (event, TRELLIS_EVENT_TITLE));
  add_text (self, "DESCRIPTION", trellis_entity_get_text (event, TRELLIS_EVENT_ABOUT));
  add_text (self, "LOCATION", trellis_entity_get_text (event, TRELLIS_EVENT_PLACE));
  add_link (self, "URL", trellis_entity_get_text (event, TRELLIS_EVENT_URL));
  add_link (self, "CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL=Join online",
            trellis_entity_get_text (event, TRELLIS_EVENT_JOIN_URL));
  if (self->people)
    g_string_append (self->text, self->people);
  else
    add_organiser (self, trellis_entity_get_text (event, TRELLIS_EVENT_ORGANISER));
  add_categories (self, event);
  g_string_append_printf (self->text, "STATUS:%s\n",
                          statuses[trellis_entity_get_choice (event, TRELLIS_EVENT_STATUS)]);
}

/* A field that reading fills in by itself and that is empty: no property may be. */
static void
add_unset (TrellisIcalVevent *self, const char *prefix, const char *name)
{
  g_string_append_printf (self->text, "X-TRELLIS-%sUNSET:%s\n", prefix, name);
}

static void
add_field (TrellisIcalVevent *self, const char *prefix, gpointer record, guint field)
{
  const char *name = trellis_entity_get_kind (record)->fields[field].name;
  g_autofree char *upper = g_strdelimit (g_ascii_strup (name, -1), "_", '-');

  if (!trellis_entity_is_set (record, field)) {
    add_unset (self, prefix, upper);
    return;
  }
  g_string_append_printf (self->text, "X-TRELLIS-%s%s:", prefix, upper);
  trellis_ical_field_write (self->text, record, field);
  g_string_append_c (self->text, '\n');
}

static void
add_modified (TrellisIcalVevent *self, const char *prefix, gpointer record)
{
  gint64 modified = trellis_entity_get_modified (record);
  g_autofree char *text = trellis_instant_format (modified, "UTC");

  if (modified)
    g_string_append_printf (self->text, "X-TRELLIS-%sMODIFIED:%s\n", prefix, text);
  else
    add_unset (self, prefix, "MODIFIED");
}

static TrellisEvent *
read_back (TrellisIcalVevent *self)
{
  trellis_ical_component_read (&self->lines, self->text->str, self->text->len);
  return trellis_ical_event_read (&self->context, &self->lines, 0, FALSE);
}

/* An end before the start would have the whole event refused. */
static gboolean
can_be_read (TrellisEvent *event, guint field)
{
  gint64 end = trellis_entity_get_number (event, TRELLIS_EVENT_END);

  return field != TRELLIS_EVENT_END || !end ||
         end >= trellis_entity_get_number (event, TRELLIS_EVENT_START);
}

/**
 * trellis_ical_vevent_complete:
 * @self: a writer
 * @event: the event written so far
 * @series: (nullable): series to which whoever reads it will add it by itself
 *
 * Reads the event back and adds all that would be lost.
 *
 * Returns: (transfer full) (nullable): the event as it will be read
 */
TrellisEvent *
trellis_ical_vevent_complete (TrellisIcalVevent *self, TrellisEvent *event, const char *series)
{
  g_autoptr (TrellisEvent) read = read_back (self);

  if (!read)
    return NULL;
  if (self->people)
    return trellis_entity_dup (event);
  if (series)
    trellis_entity_set_text (read, TRELLIS_EVENT_SERIES, series);
  if (g_strcmp0 (trellis_entity_get_uid (read), trellis_entity_get_uid (event)))
    add_text (self, "X-TRELLIS-UID", trellis_entity_get_uid (event));
  if (trellis_entity_get_modified (read) != trellis_entity_get_modified (event))
    add_modified (self, "", event);
  for (guint i = 0; i < TRELLIS_EVENT_N_FIELDS; i++)
    if (!trellis_entity_field_equal (read, event, i) && can_be_read (event, i))
      add_field (self, "", event, i);
  g_clear_object (&read);
  return read_back (self);
}

/**
 * trellis_ical_vevent_series:
 * @self: a writer
 * @series: the series of the event being written
 * @known: (nullable): the series as it will be read without more
 *
 * Adds what is known of a series beyond its event.
 */
void
trellis_ical_vevent_series (TrellisIcalVevent *self, TrellisSeries *series, TrellisSeries *known)
{
  if (self->people)
    return;
  for (guint i = 0; i < TRELLIS_SERIES_N_FIELDS; i++) {
    /* dates that were taken out of the calendar are left out as well, whatever the series says */
    if (known ? i != TRELLIS_SERIES_LEFT_OUT && !trellis_entity_field_equal (series, known, i)
              : trellis_entity_is_set (series, i))
      add_field (self, "SERIES-", series, i);
  }
  if (!known || trellis_entity_get_modified (series) != trellis_entity_get_modified (known))
    add_modified (self, "SERIES-", series);
}

/**
 * trellis_ical_vevent_end:
 * @self: a writer
 *
 * Gives the finished event out.
 */
void
trellis_ical_vevent_end (TrellisIcalVevent *self)
{
  g_string_append (self->out, "BEGIN:VEVENT\r\n");
  trellis_ical_lines_fold (self->out, self->text->str, self->text->len);
  g_string_append (self->out, "END:VEVENT\r\n");
}
