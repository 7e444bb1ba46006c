/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A series and its occurrences become one VEVENT with a rule, and one for each date that was
 * changed. */
#include "config.h"

#include "exchange/trellis-ical-vseries.h"

#include "base/trellis-time.h"
#include "exchange/trellis-ical-vtimezone.h"

#include <string.h>

static TrellisIcalRule *
rule_of (TrellisSeries *series)
{
  const char *rule = trellis_entity_get_text (series, TRELLIS_SERIES_RULE);

  return trellis_ical_rule_new ((TrellisIcalSlice){ rule, strlen (rule) });
}

/**
 * trellis_ical_vseries_can_fold:
 * @series: a series
 *
 * Whether a series can be written as a rule or list of dates.
 *
 * Returns: %FALSE for a series by topic, or one whose rule cannot be followed
 */
gboolean
trellis_ical_vseries_can_fold (TrellisSeries *series)
{
  g_autoptr (TrellisIcalRule) rule = rule_of (series);
  const char *text = trellis_entity_get_text (series, TRELLIS_SERIES_RULE);

  if (!trellis_entity_get_number (series, TRELLIS_SERIES_START) || strpbrk (text, "\r\n:\\"))
    return FALSE;
  return rule || (!*text && trellis_entity_is_set (series, TRELLIS_SERIES_EXTRA_DATES));
}

static gint64
occurrence_of (TrellisEvent *event)
{
  return trellis_entity_get_number (event, TRELLIS_EVENT_OCCURRENCE);
}

/* The occurrence that stands for all: the first that was not moved. */
static TrellisEvent *
find_model (GPtrArray *events)
{
  for (guint i = 0; i < events->len; i++)
    if (trellis_entity_get_number (events->pdata[i], TRELLIS_EVENT_START) ==
        occurrence_of (events->pdata[i]))
      return events->pdata[i];
  return events->pdata[0];
}

/* The model as the first occurrence, with the name of the whole. */
static TrellisEvent *
make_first (TrellisSeries *series, GPtrArray *events)
{
  TrellisEvent *first = trellis_entity_dup (find_model (events));
  gint64 start = trellis_entity_get_number (series, TRELLIS_SERIES_START);
  gint64 end = trellis_entity_get_number (first, TRELLIS_EVENT_END);

  if (end)
    end += start - trellis_entity_get_number (first, TRELLIS_EVENT_START);
  trellis_entity_set_uid (first, trellis_entity_get_uid (series));
  trellis_entity_set_number (first, TRELLIS_EVENT_START, start);
  trellis_entity_set_number (first, TRELLIS_EVENT_END, end);
  trellis_entity_set_text (first, TRELLIS_EVENT_SERIES, NULL);
  trellis_entity_set_number (first, TRELLIS_EVENT_OCCURRENCE, 0);
  return first;
}

static void
read_instants (TrellisSeries *series, guint field, GArray *instants)
{
  const char *const *list = trellis_entity_get_list (series, field);
  gint64 instant;

  for (guint i = 0; list[i]; i++)
    if (trellis_instant_parse (list[i], &instant))
      g_array_append_val (instants, instant);
}

/* When the series takes place, as far as it knows by itself. */
static void
read_slots (TrellisIcalVevent *writer, TrellisSeries *series, TrellisIcalSlots *slots)
{
  const char *zone = trellis_entity_get_text (series, TRELLIS_SERIES_ZONE);
  gint64 start = trellis_entity_get_number (series, TRELLIS_SERIES_START);
  g_autofree char *tzid = trellis_ical_vtimezone_tzid (zone);
  TrellisIcalZones *zones = writer->context.zones;

  trellis_ical_slots_init (slots);
  slots->rule = rule_of (series);
  if (tzid)
    slots->zone = trellis_ical_zones_find (zones, (TrellisIcalSlice){ tzid, strlen (tzid) });
  if (!slots->zone)
    slots->zone = trellis_ical_zones_utc (zones);
  if (trellis_entity_get_flag (series, TRELLIS_SERIES_ALL_DAY))
    slots->zone = NULL;
  slots->start = trellis_ical_slots_local (slots, start);
  read_instants (series, TRELLIS_SERIES_EXTRA_DATES, slots->extra);
  read_instants (series, TRELLIS_SERIES_LEFT_OUT, slots->left_out);
}

/* The occurrences by the date that the rule gives them; what has no such date, or shares it,
 * comes back in @others. */
static GHashTable *
sort_events (GPtrArray *events, GPtrArray *others, gint64 *last)
{
  GHashTable *sorted = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  *last = 0;
  for (guint i = 0; i < events->len; i++) {
    gint64 slot = occurrence_of (events->pdata[i]);

    if (!slot || g_hash_table_contains (sorted, &slot)) {
      g_ptr_array_add (others, events->pdata[i]);
      continue;
    }
    g_hash_table_insert (sorted, g_memdup2 (&slot, sizeof slot), events->pdata[i]);
    *last = MAX (*last, slot);
  }
  return sorted;
}

static void
write_dates (TrellisIcalVevent *writer, TrellisSeries *series, const char *name, GArray *instants)
{
  for (guint i = 0; i < instants->len; i++)
    trellis_ical_vevent_time (writer, name, g_array_index (instants, gint64, i),
                              trellis_entity_get_text (series, TRELLIS_SERIES_ZONE),
                              trellis_entity_get_flag (series, TRELLIS_SERIES_ALL_DAY));
}

/* Writes the event that repeats. Returns it as it will be read. */
static TrellisEvent *
write_first (TrellisIcalVevent *writer,
             TrellisSeries *series,
             const TrellisIcalSlots *slots,
             GArray *missing,
             GPtrArray *events)
{
  g_autoptr (TrellisEvent) first = make_first (series, events);
  g_autoptr (TrellisEvent) read = NULL;
  g_autoptr (TrellisSeries) known = NULL;
  g_auto (TrellisIcalSlots) again = { 0 };
  const char *rule = trellis_entity_get_text (series, TRELLIS_SERIES_RULE);

  trellis_ical_vevent_begin (writer, first, trellis_entity_get_uid (series));
  trellis_ical_vevent_body (writer, first, trellis_entity_get_text (series, TRELLIS_SERIES_ZONE));
  if (*rule)
    g_string_append_printf (writer->text, "RRULE:%s\n", rule);
  write_dates (writer, series, "RDATE", slots->extra);
  write_dates (writer, series, "EXDATE", slots->left_out);
  write_dates (writer, series, "EXDATE", missing);
  read = trellis_ical_vevent_complete (writer, first, NULL);
  if (!read)
    return NULL;
  trellis_ical_slots_init (&again);
  if (trellis_ical_series_read_slots (&writer->context, &writer->lines, &again))
    known = trellis_ical_series_new (&writer->context, &writer->lines, &again, read);
  trellis_ical_vevent_series (writer, series, known);
  trellis_ical_vevent_end (writer);
  return g_steal_pointer (&read);
}

/* Writes an occurrence unless it is what the rule gives anyhow. */
static void
write_occurrence (TrellisIcalVevent *writer,
                  TrellisSeries *series,
                  TrellisEvent *first,
                  TrellisEvent *event,
                  gboolean is_given)
{
  const char *uid = trellis_entity_get_uid (series);
  gint64 slot = occurrence_of (event);
  g_autoptr (TrellisEvent) given = trellis_ical_series_occurrence (first, uid, slot);
  g_autoptr (TrellisEvent) read = NULL;
  const char *zone = trellis_entity_get_text (event, TRELLIS_EVENT_ZONE);

  if (is_given && g_str_equal (trellis_entity_get_uid (given), trellis_entity_get_uid (event)) &&
      trellis_entity_equal (given, event))
    return;
  trellis_ical_vevent_begin (writer, event, uid);
  trellis_ical_vevent_time (writer, "RECURRENCE-ID", slot,
                            trellis_entity_get_text (series, TRELLIS_SERIES_ZONE),
                            trellis_entity_get_flag (series, TRELLIS_SERIES_ALL_DAY));
  trellis_ical_vevent_body (writer, event, zone);
  read = trellis_ical_vevent_complete (writer, event, uid);
  trellis_ical_vevent_end (writer);
}

/**
 * trellis_ical_vseries_write:
 * @writer: writes events
 * @series: a series that can be folded
 * @events: (element-type TrellisEvent): all its occurrences; those that could not be written are
 *   all that is left in it
 *
 * Writes a series.
 */
void
trellis_ical_vseries_write (TrellisIcalVevent *writer, TrellisSeries *series, GPtrArray *events)
{
  g_autoptr (GPtrArray) others = g_ptr_array_new ();
  g_autoptr (GArray) slots_given = NULL, missing = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GHashTable) sorted = NULL, given = g_hash_table_new (g_int64_hash, g_int64_equal);
  g_auto (TrellisIcalSlots) slots = { 0 };
  g_autoptr (TrellisEvent) first = NULL;
  gint64 last;

  read_slots (writer, series, &slots);
  sorted = sort_events (events, others, &last);
  slots_given = trellis_ical_slots_until_last (&slots, last);
  for (guint i = 0; i < slots_given->len; i++) {
    gint64 *slot = &g_array_index (slots_given, gint64, i);

    g_hash_table_add (given, slot);
    if (!g_hash_table_contains (sorted, slot))
      g_array_append_val (missing, *slot);
  }
  if (g_hash_table_size (sorted))
    first = write_first (writer, series, &slots, missing, events);
  for (guint i = 0; i < events->len && first; i++) {
    TrellisEvent *event = events->pdata[i];
    gint64 slot = occurrence_of (event);

    if (slot && g_hash_table_lookup (sorted, &slot) == event)
      write_occurrence (writer, series, first, event, g_hash_table_contains (given, &slot));
  }
  if (!first)
    return;
  g_ptr_array_set_size (events, 0);
  for (guint i = 0; i < others->len; i++)
    g_ptr_array_add (events, others->pdata[i]);
}
