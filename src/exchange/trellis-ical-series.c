/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A VEVENT that repeats becomes a series and its occurrences. */
#include "config.h"

#include "exchange/trellis-ical-series.h"

#include "base/trellis-time.h"

#include <glib/gi18n.h>

/* Reads RDATE or EXDATE lines. A day without a time, for an event that has one, goes to @days. */
static void
read_dates (TrellisIcalContext *context,
            const TrellisIcalComponent *lines,
            TrellisIcalName id,
            const TrellisIcalMoment *start,
            GArray *instants,
            GArray *days)
{
  const TrellisIcalProperty *line = trellis_ical_component_first (lines, id);

  for (; line; line = trellis_ical_component_next (lines, line)) {
    TrellisIcalSlice rest = line->value, part;

    while (trellis_ical_slice_cut (&rest, ',', &part)) {
      TrellisIcalSlice period = part, first;
      TrellisIcalMoment moment;
      gint64 instant;

      /* of a period only the beginning counts here; see trellis_ical_onward_new() */
      if (!trellis_ical_slice_cut (&period, '/', &first) ||
          !trellis_ical_moment_read (line, first, context->zones, &moment))
        continue;
      if (start->time.is_date && !moment.time.is_date) {
        moment.time.seconds = trellis_ical_midnight (moment.time.seconds);
        moment.time.is_date = TRUE;
      }
      instant = trellis_ical_moment_instant (&moment);
      if (!start->time.is_date && moment.time.is_date) {
        if (days)
          g_array_append_val (days, moment.time.seconds);
      } else {
        g_array_append_val (instants, instant);
      }
    }
  }
  if (!days && instants->len > TRELLIS_ICAL_MOST_SLOTS)
    g_array_set_size (instants, TRELLIS_ICAL_MOST_SLOTS);
}

/**
 * trellis_ical_series_read_slots:
 * @context: the file
 * @lines: a VEVENT
 * @slots: (out caller-allocates): what was initialised with [func@ical_slots_init]
 *
 * Reads when an event repeats.
 *
 * Returns: %FALSE if it does not, or by a rule that cannot be followed, which is noted
 */
gboolean
trellis_ical_series_read_slots (TrellisIcalContext *context,
                                const TrellisIcalComponent *lines,
                                TrellisIcalSlots *slots)
{
  const TrellisIcalProperty *rule = trellis_ical_component_first (lines, TRELLIS_ICAL_RRULE);
  TrellisIcalMoment start;

  if (!trellis_ical_event_start (context, lines, &start))
    return FALSE;
  slots->start = start.time.seconds;
  slots->zone = start.time.is_date ? NULL : start.zone;
  if (rule) {
    slots->rule = trellis_ical_rule_new (rule->value);
    if (!slots->rule)
      trellis_report_note (context->reading->report,
                           _ ("A rule by which an event repeats cannot be followed; its first date "
                              "and those named one by one were kept."));
    if (trellis_ical_component_next (lines, rule))
      trellis_report_note (context->reading->report,
                           _ ("Of several rules by which an event repeats the first was kept."));
  }
  read_dates (context, lines, TRELLIS_ICAL_RDATE, &start, slots->extra, NULL);
  read_dates (context, lines, TRELLIS_ICAL_EXDATE, &start, slots->left_out, slots->days_left_out);
  return slots->rule || slots->extra->len;
}

static void
add_instants (TrellisSeries *series, guint field, GArray *instants)
{
  g_autoptr (GStrvBuilder) list = g_strv_builder_new ();

  for (guint i = 0; i < instants->len; i++) {
    g_autofree char *text = trellis_instant_format (g_array_index (instants, gint64, i), "UTC");

    g_strv_builder_add (list, text);
  }
  trellis_entity_take_list (series, field, g_strv_builder_end (list));
}

/* Days left out are kept as the occurrences that they leave out. */
static void
add_left_out (TrellisSeries *series, const TrellisIcalSlots *slots)
{
  g_autoptr (GArray) all = g_array_copy (slots->left_out);

  for (guint i = 0; i < slots->days_left_out->len; i++) {
    gint64 clock = slots->start - trellis_ical_midnight (slots->start);
    gint64 instant = trellis_ical_slots_instant (
        slots, g_array_index (slots->days_left_out, gint64, i) + clock);

    g_array_append_val (all, instant);
  }
  add_instants (series, TRELLIS_SERIES_LEFT_OUT, all);
}

/**
 * trellis_ical_series_new:
 * @context: the file
 * @lines: the VEVENT
 * @slots: when it repeats
 * @first: the event made of it
 *
 * Makes the series of an event that repeats.
 *
 * Returns: (transfer full): the series
 */
TrellisSeries *
trellis_ical_series_new (TrellisIcalContext *context,
                         const TrellisIcalComponent *lines,
                         const TrellisIcalSlots *slots,
                         TrellisEvent *first)
{
  const TrellisIcalProperty *rule = trellis_ical_component_first (lines, TRELLIS_ICAL_RRULE);
  g_autoptr (TrellisSeries) series = g_object_new (TRELLIS_TYPE_SERIES, NULL);
  g_autofree char *uid = trellis_ical_event_uid (lines);
  gint64 start = trellis_ical_slots_instant (slots, slots->start);

  trellis_entity_set_uid (series, uid);
  trellis_entity_set_modified (series, trellis_entity_get_modified (first));
  trellis_entity_set_text (series, TRELLIS_SERIES_TITLE, trellis_entity_get_title (first));
  trellis_entity_set_number (series, TRELLIS_SERIES_START, start);
  if (slots->zone)
    trellis_entity_take_text (series, TRELLIS_SERIES_ZONE,
                              trellis_ical_zone_at (slots->zone, start / TRELLIS_SECOND));
  trellis_entity_set_number (series, TRELLIS_SERIES_ALL_DAY, !slots->zone);
  if (slots->rule)
    trellis_entity_take_text (
        series, TRELLIS_SERIES_RULE,
        g_strstrip (g_ascii_strup (rule->value.at, (gssize) rule->value.length)));
  add_instants (series, TRELLIS_SERIES_EXTRA_DATES, slots->extra);
  add_left_out (series, slots);
  trellis_ical_extra_fields (context, lines, "SERIES-", series);
  return g_steal_pointer (&series);
}

/**
 * trellis_ical_series_occurrence:
 * @first: the first occurrence, with whatever all have in common
 * @series: uid of the series
 * @slot: start of another occurrence, an instant
 *
 * Makes an occurrence of a series that nobody changed.
 *
 * Returns: (transfer full): the occurrence
 */
TrellisEvent *
trellis_ical_series_occurrence (TrellisEvent *first, const char *series, gint64 slot)
{
  TrellisEvent *event = trellis_entity_dup (first);
  gint64 end = trellis_entity_get_number (first, TRELLIS_EVENT_END);
  g_autofree char *uid = trellis_ical_occurrence_uid (
      series, slot, trellis_entity_get_flag (first, TRELLIS_EVENT_ALL_DAY));

  if (end)
    end += slot - trellis_entity_get_number (first, TRELLIS_EVENT_START);
  trellis_entity_set_uid (event, uid);
  trellis_entity_set_text (event, TRELLIS_EVENT_SERIES, series);
  trellis_entity_set_number (event, TRELLIS_EVENT_OCCURRENCE, slot);
  trellis_entity_set_number (event, TRELLIS_EVENT_START, slot);
  trellis_entity_set_number (event, TRELLIS_EVENT_END, end);
  return event;
}

/**
 * trellis_ical_series_of_topic:
 * @context: the file
 * @lines: a VEVENT that does not repeat
 * @event: the event made of it
 *
 * Makes the series by topic that Trellis wrote along with one of its events.
 *
 * Returns: (transfer full) (nullable): the series, %NULL if there is none
 */
TrellisSeries *
trellis_ical_series_of_topic (TrellisIcalContext *context,
                              const TrellisIcalComponent *lines,
                              TrellisEvent *event)
{
  const char *uid = trellis_entity_get_text (event, TRELLIS_EVENT_SERIES);
  g_autoptr (TrellisSeries) series = NULL;

  if (!*uid)
    return NULL;
  series = g_object_new (TRELLIS_TYPE_SERIES, NULL);
  trellis_entity_set_uid (series, uid);
  trellis_entity_set_modified (series, trellis_entity_get_modified (event));
  trellis_ical_extra_fields (context, lines, "SERIES-", series);
  return trellis_entity_is_set (series, TRELLIS_SERIES_TITLE) ? g_steal_pointer (&series) : NULL;
}
