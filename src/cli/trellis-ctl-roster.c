/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rosters and tables: roster, and the CSV of import and export. */
#include "config.h"

#include "base/trellis-time.h"
#include "cli/trellis-ctl.h"
#include "exchange/trellis-roster-csv.h"
#include "exchange/trellis-sign-in-sheet.h"
#include "library/trellis-people-plan.h"
#include "library/trellis-roster.h"
#include "model/trellis-attendance.h"
#include "model/trellis-kinds.h"
#include "model/trellis-roster-entry.h"
#include "model/trellis-roster-words.h"
#include "model/trellis-seats.h"

#include <gio/gunixoutputstream.h>
#include <glib/gi18n.h>
#include <unistd.h>

static TrellisEvent *
find_event (TrellisLibrary *library, const char *uid)
{
  TrellisEvent *event = trellis_library_get (library, TRELLIS_TYPE_EVENT, uid);

  if (!event) {
    g_autofree char *message = g_strdup_printf (_ ("There is no event with the uid %s."), uid);

    trellis_ctl_fail (message);
  }
  return event;
}

static int
write_bytes (TrellisCtl *ctl, GBytes *bytes)
{
  g_autoptr (GError) error = NULL;
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  gboolean ok;

  if (ctl->output) {
    g_autoptr (GFile) file = g_file_new_for_commandline_arg (ctl->output);

    ok = g_file_replace_contents (file, data, length, NULL, FALSE,
                                  G_FILE_CREATE_PRIVATE | G_FILE_CREATE_REPLACE_DESTINATION, NULL,
                                  NULL, &error);
  } else {
    g_autoptr (GOutputStream) stream = g_unix_output_stream_new (STDOUT_FILENO, FALSE);

    ok = g_output_stream_write_all (stream, data, length, NULL, NULL, &error);
  }
  return ok ? TRELLIS_CTL_DONE : trellis_ctl_fail (error->message);
}

/* Export -------------------------------------------------------------------------------------- */

/**
 * trellis_ctl_export_csv:
 * @ctl: what was asked
 *
 * Exports one kind as a table, to a file or to standard output.
 *
 * Returns: exit status
 */
int
trellis_ctl_export_csv (TrellisCtl *ctl)
{
  const char *what = ctl->arguments[0];
  g_autofree char *name = what ? g_strdelimit (g_strdup (what), "-", '_') : NULL;
  const TrellisKind *kind = name ? trellis_kinds_find (name) : NULL;
  g_autoptr (TrellisLibrary) library = NULL;
  g_autoptr (GPtrArray) records = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (!kind)
    return trellis_ctl_usage (
        _ ("export --format csv needs the name of a kind, such as events, sign_ups or people."));
  /* Sign-ups are what organisers work with; plans and the like leave only on purpose. */
  if ((kind->flags & TRELLIS_KIND_MINE) && trellis_kinds_type (kind) != TRELLIS_TYPE_SIGN_UP &&
      !ctl->mine)
    return trellis_ctl_usage (_ ("These records are yours alone; add --mine to export them."));
  library = trellis_ctl_open (ctl, TRELLIS_LIBRARY_READ_ONLY);
  if (!library)
    return TRELLIS_CTL_FAILED;
  records = trellis_library_list_all (library, trellis_kinds_type (kind), kind->title);
  bytes = trellis_records_csv_write (trellis_kinds_type (kind), records, ctl->mine);
  return write_bytes (ctl, bytes);
}

/* Import -------------------------------------------------------------------------------------- */

static void
set_count (JsonBuilder *builder, const char *name, guint number)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, number);
}

static void
print_plan_json (TrellisPeoplePlan *plan, const char *file)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "file");
  json_builder_add_string_value (builder, file);
  json_builder_set_member_name (builder, "format");
  json_builder_add_string_value (builder, "csv");
  set_count (builder, "read", plan->rows->len);
  set_count (builder, "new", plan->n_new);
  set_count (builder, "changed", 0);
  set_count (builder, "unchanged", plan->n_matched);
  json_builder_set_member_name (builder, "refused");
  json_builder_begin_array (builder);
  for (guint i = 0; i < plan->rows->len; i++) {
    TrellisPersonRow *row = plan->rows->pdata[i];
    g_autofree char *what = g_strdup_printf (_ ("line %u"), row->line);

    if (!row->problem)
      continue;
    json_builder_begin_object (builder);
    json_builder_set_member_name (builder, "what");
    json_builder_add_string_value (builder, what);
    json_builder_set_member_name (builder, "why");
    json_builder_add_string_value (builder, row->problem);
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  trellis_ctl_print_json (builder);
}

static void
print_plan (TrellisPeoplePlan *plan, const char *file)
{
  g_autofree char *summary = trellis_people_plan_summary (plan);

  g_print ("%s: %s\n", file, summary);
  for (guint i = 0; i < plan->rows->len; i++) {
    TrellisPersonRow *row = plan->rows->pdata[i];

    if (row->problem)
      g_print (_ ("  refused: line %u: %s\n"), row->line, row->problem);
  }
}

/**
 * trellis_ctl_import_people:
 * @ctl: what was asked
 *
 * Imports the people of a table, and signs them up for an event where one is named.
 *
 * Returns: exit status
 */
int
trellis_ctl_import_people (TrellisCtl *ctl)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (ctl->arguments[0]);
  g_autoptr (GError) error = NULL;
  g_autoptr (TrellisLibrary) library = NULL;
  g_autoptr (TrellisPeoplePlan) plan = NULL;
  g_autoptr (TrellisEvent) event = NULL;
  GPtrArray *rows;

  if (ctl->arguments[1])
    return trellis_ctl_usage (_ ("A table of people is imported by itself: name one file."));
  library = trellis_ctl_open (ctl, TRELLIS_LIBRARY_CREATE);
  if (!library)
    return TRELLIS_CTL_FAILED;
  if (ctl->event) {
    event = find_event (library, ctl->event);
    if (!event)
      return TRELLIS_CTL_FAILED;
  }
  rows = trellis_people_read (file, NULL, &error);
  if (!rows)
    return trellis_ctl_fail (error->message);
  plan = trellis_people_plan_new (library, rows);
  if (!ctl->rehearse && plan->n_new + plan->n_matched > 0 &&
      !trellis_library_commit (
          library, trellis_people_plan_batch (plan, library, ctl->event, trellis_now ()), &error))
    return trellis_ctl_fail (error->message);
  if (ctl->json)
    print_plan_json (plan, ctl->arguments[0]);
  else
    print_plan (plan, ctl->arguments[0]);
  return TRELLIS_CTL_DONE;
}

/* Roster -------------------------------------------------------------------------------------- */

static void
add_text (JsonBuilder *builder, const char *name, const char *text)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, text);
}

static void
add_entry (JsonBuilder *builder, TrellisRosterEntry *entry)
{
  TrellisPerson *person = trellis_roster_entry_get_person (entry);
  g_autofree char *since = trellis_instant_format (
      trellis_entity_get_number (trellis_roster_entry_get_sign_up (entry), TRELLIS_SIGN_UP_AT),
      "UTC");

  json_builder_begin_object (builder);
  add_text (builder, "person_uid", trellis_roster_entry_get_uid (entry));
  add_text (builder, "name", trellis_roster_entry_get_name (entry));
  add_text (builder, "email", person ? trellis_entity_get_text (person, TRELLIS_PERSON_EMAIL) : "");
  add_text (builder, "team", person ? trellis_entity_get_text (person, TRELLIS_PERSON_TEAM) : "");
  add_text (builder, "status",
            trellis_sign_up_status_choices[trellis_roster_entry_get_status (entry)].nick);
  add_text (builder, "since", since);
  set_count (builder, "waiting", trellis_roster_entry_get_position (entry));
  json_builder_end_object (builder);
}

static void
print_roster_json (TrellisEvent *event, GPtrArray *roster, GPtrArray *entries)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autofree char *summary = trellis_roster_summary (event, roster);
  TrellisSeats seats = trellis_seats_count (event, roster);
  TrellisAttendance count = trellis_attendance_count (roster);

  json_builder_begin_object (builder);
  add_text (builder, "event_uid", trellis_entity_get_uid (event));
  add_text (builder, "title", trellis_entity_get_title (event));
  add_text (builder, "summary", summary);
  set_count (builder, "seats", seats.seats);
  set_count (builder, "taken", seats.taken);
  set_count (builder, "kept", seats.kept);
  set_count (builder, "waiting", seats.waiting);
  set_count (builder, "interested", seats.interested);
  set_count (builder, "people", count.people);
  set_count (builder, "took_part", count.took_part);
  set_count (builder, "attended", count.attended);
  set_count (builder, "part_attended", count.part);
  set_count (builder, "absent", count.absent);
  set_count (builder, "count", entries->len);
  json_builder_set_member_name (builder, "items");
  json_builder_begin_array (builder);
  for (guint i = 0; i < entries->len; i++)
    add_entry (builder, entries->pdata[i]);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  trellis_ctl_print_json (builder);
}

static void
print_roster (TrellisEvent *event, GPtrArray *roster, GPtrArray *entries)
{
  g_autofree char *summary = trellis_roster_summary (event, roster);

  g_print ("%s: %s.\n", trellis_entity_get_title (event), summary);
  for (guint i = 0; i < entries->len; i++) {
    guint position = trellis_roster_entry_get_position (entries->pdata[i]);
    g_autofree char *place = position ? g_strdup_printf (" %u", position) : g_strdup ("");

    g_print ("  %s: %s%s\n", trellis_roster_entry_get_name (entries->pdata[i]),
             _ (trellis_sign_up_status_choices[trellis_roster_entry_get_status (entries->pdata[i])]
                    .label),
             place);
  }
}

static int
write_sheet (TrellisCtl *ctl, TrellisEvent *event, GPtrArray *entries, gboolean large)
{
  g_autoptr (TrellisPaper)
      paper = trellis_sign_in_sheet_new (event, entries, large, TRELLIS_PAPER_A4);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = trellis_paper_to_pdf (paper, &error);

  return bytes ? write_bytes (ctl, bytes) : trellis_ctl_fail (error->message);
}

/**
 * trellis_ctl_roster:
 * @ctl: what was asked
 *
 * Tells the roster of an event: in words, as JSON, as CSV, or as the sign-in sheet in PDF (large-pdf for 18 points).
 *
 * Returns: exit status
 */
int
trellis_ctl_roster (TrellisCtl *ctl)
{
  g_autoptr (TrellisLibrary) library = NULL;
  g_autoptr (TrellisEvent) event = NULL;
  g_autoptr (GPtrArray) roster = NULL, entries = NULL;
  g_autoptr (GHashTable) people = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (g_strv_length (ctl->arguments) != 1)
    return trellis_ctl_usage (_ ("roster needs the uid of an event."));
  library = trellis_ctl_open (ctl, TRELLIS_LIBRARY_READ_ONLY);
  if (!library)
    return TRELLIS_CTL_FAILED;
  event = find_event (library, ctl->arguments[0]);
  if (!event)
    return TRELLIS_CTL_FAILED;
  roster = trellis_library_roster (library, ctl->arguments[0]);
  people = trellis_roster_people (library, ctl->arguments[0]);
  entries = trellis_roster_entries (roster, people);
  if (!g_strcmp0 (ctl->format, "pdf") || !g_strcmp0 (ctl->format, "large-pdf"))
    return write_sheet (ctl, event, entries, g_str_equal (ctl->format, "large-pdf"));
  if (!g_strcmp0 (ctl->format, "csv")) {
    bytes = trellis_roster_csv_write (entries, ctl->mine);
    return write_bytes (ctl, bytes);
  }
  if (ctl->format)
    return trellis_ctl_usage (_ ("roster knows the formats csv, pdf and large-pdf."));
  if (ctl->json)
    print_roster_json (event, roster, entries);
  else
    print_roster (event, roster, entries);
  return TRELLIS_CTL_DONE;
}
