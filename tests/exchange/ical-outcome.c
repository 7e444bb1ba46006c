/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ical-outcome.h"

#include "base/trellis-time.h"
#include "exchange/trellis-ical-read.h"
#include "exchange/trellis-ical-write.h"

static gboolean
keep (TrellisEntity *record, gpointer records, GError **error)
{
  g_ptr_array_add (records, g_object_ref (record));
  return TRUE;
}

void
ical_outcome_clear (IcalOutcome *self)
{
  g_ptr_array_unref (self->records);
  trellis_report_free (self->report);
  g_clear_error (&self->error);
}

void
ical_read_stream (IcalOutcome *self, GInputStream *stream)
{
  TrellisReading reading = { keep, NULL, NULL, NULL, "Europe/London", ICAL_NOW, 0 };

  self->records = g_ptr_array_new_with_free_func (g_object_unref);
  self->report = trellis_report_new ();
  self->error = NULL;
  reading.data = self->records;
  reading.report = self->report;
  self->done = trellis_ical_read (stream, &reading, &self->error);
  self->done_kb = reading.done_kb;
  g_assert_cmpint (self->done, ==, self->error == NULL);
}

void
ical_read_bytes (IcalOutcome *self, const void *bytes, gsize length)
{
  g_autoptr (GInputStream)
      stream = g_memory_input_stream_new_from_data (bytes, (gssize) length, NULL);

  ical_read_stream (self, stream);
}

void
ical_read_text (IcalOutcome *self, const char *text)
{
  ical_read_bytes (self, text, strlen (text));
}

/* One event, of which only what matters is given. */
void
ical_read_event (IcalOutcome *self, const char *lines)
{
  g_autofree char *text = g_strconcat ("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n"
                                       "DTSTAMP:20260101T000000Z\r\n",
                                       lines, "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n", NULL);

  ical_read_text (self, text);
}

static void
describe_series (GString *out, TrellisSeries *series)
{
  const char *zone = trellis_entity_get_text (series, TRELLIS_SERIES_ZONE);
  g_autofree char *start = trellis_instant_format (
      trellis_entity_get_number (series, TRELLIS_SERIES_START), *zone ? zone : "UTC");
  g_autofree char *extra = g_strjoinv (
      ",", (char **) trellis_entity_get_list (series, TRELLIS_SERIES_EXTRA_DATES));
  g_autofree char *left_out = g_strjoinv (
      ",", (char **) trellis_entity_get_list (series, TRELLIS_SERIES_LEFT_OUT));

  g_string_append_printf (out, "series %s %s %s", trellis_entity_get_uid (series), start,
                          trellis_entity_get_text (series, TRELLIS_SERIES_RULE));
  if (*extra)
    g_string_append_printf (out, " +%s", extra);
  if (*left_out)
    g_string_append_printf (out, " -%s", left_out);
  g_string_append_c (out, '\n');
}

static void
describe_event (GString *out, TrellisEvent *event)
{
  const char *zone = trellis_entity_get_text (event, TRELLIS_EVENT_ZONE);
  const char *series = trellis_entity_get_text (event, TRELLIS_EVENT_SERIES);
  gboolean all_day = trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY);
  g_autofree char *start = trellis_instant_format (
      trellis_entity_get_number (event, TRELLIS_EVENT_START), *zone ? zone : "UTC");
  g_autofree char *end = trellis_instant_format (
      trellis_entity_get_number (event, TRELLIS_EVENT_END), *zone ? zone : "UTC");

  if (all_day) {
    start[10] = '\0';
    end[10] = '\0';
  }
  g_string_append_printf (out, "%s %s %s %s %s%s", trellis_entity_get_uid (event), start, end,
                          *zone ? zone : "-", trellis_entity_get_title (event),
                          all_day ? " (days)" : "");
  if (trellis_entity_get_choice (event, TRELLIS_EVENT_STATUS) == TRELLIS_EVENT_STATUS_CANCELLED)
    g_string_append (out, " cancelled");
  if (*series)
    g_string_append_printf (out, " of %s", series);
  g_string_append_c (out, '\n');
}

/* All that came out, one line each: what tables of cases compare. */
char *
ical_describe (IcalOutcome *self)
{
  GString *out = g_string_new (NULL);
  g_autoptr (GPtrArray) notes = trellis_report_get_notes (self->report);

  for (guint i = 0; i < self->records->len; i++) {
    if (TRELLIS_IS_SERIES (self->records->pdata[i]))
      describe_series (out, self->records->pdata[i]);
    else
      describe_event (out, self->records->pdata[i]);
  }
  for (guint i = 0; i < trellis_report_get_n_refusals (self->report); i++) {
    const TrellisRefusal *refusal = trellis_report_get_refusal (self->report, i);

    g_string_append_printf (out, "refused %s: %s\n", refusal->what, refusal->why);
  }
  for (guint i = 0; i < notes->len; i++)
    g_string_append_printf (out, "note %s\n", (const char *) notes->pdata[i]);
  if (self->error)
    g_string_append_printf (out, "error %s\n", self->error->message);
  return g_string_free (out, FALSE);
}

TrellisEvent *
ical_event (IcalOutcome *self, guint index)
{
  for (guint i = 0; i < self->records->len; i++)
    if (TRELLIS_IS_EVENT (self->records->pdata[i]) && !index--)
      return self->records->pdata[i];
  g_assert_not_reached ();
}

GBytes *
ical_write (GPtrArray *records, gboolean with_series)
{
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (GPtrArray) events = g_ptr_array_new ();
  g_autoptr (GHashTable) series = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < records->len; i++) {
    if (TRELLIS_IS_EVENT (records->pdata[i]))
      g_ptr_array_add (events, records->pdata[i]);
    else
      g_hash_table_insert (series, (gpointer) trellis_entity_get_uid (records->pdata[i]),
                           records->pdata[i]);
  }
  trellis_ical_write (stream, events, with_series ? series : NULL, "Learning, events", NULL,
                      &error);
  g_assert_no_error (error);
  g_output_stream_close (stream, NULL, NULL);
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
}

void
ical_assert_equal (GPtrArray *expected, GPtrArray *found)
{
  for (guint i = 0; i < expected->len; i++) {
    TrellisEntity *one = expected->pdata[i];
    TrellisEntity *other = NULL;
    const TrellisKind *kind = trellis_entity_get_kind (one);

    for (guint j = 0; j < found->len && !other; j++)
      if (G_OBJECT_TYPE (found->pdata[j]) == G_OBJECT_TYPE (one) &&
          g_str_equal (trellis_entity_get_uid (found->pdata[j]), trellis_entity_get_uid (one)))
        other = found->pdata[j];
    if (!other) {
      g_test_message ("%s is missing", trellis_entity_get_uid (one));
      g_test_fail ();
      continue;
    }
    for (guint f = 0; f < kind->n_fields; f++)
      if (!trellis_entity_field_equal (one, other, f)) {
        g_test_message ("%s differs in %s", trellis_entity_get_uid (one), kind->fields[f].name);
        g_test_fail ();
      }
    g_assert_cmpint (trellis_entity_get_modified (one), ==, trellis_entity_get_modified (other));
  }
  g_assert_cmpuint (expected->len, ==, found->len);
}
