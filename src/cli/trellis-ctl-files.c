/* SPDX-License-Identifier: GPL-3.0-or-later */
/* import, export, backup and restore. */
#include "config.h"

#include "cli/trellis-ctl.h"
#include "library/trellis-export.h"
#include "library/trellis-import.h"
#include "library/trellis-invitations.h"
#include "library/trellis-safekeeping.h"
#include "library/trellis-week-export.h"
#include "model/trellis-kinds.h"

#include <gio/gunixoutputstream.h>
#include <glib/gi18n.h>
#include <unistd.h>

static void
add_import (JsonBuilder *builder, TrellisImport *import, const char *file)
{
  TrellisReport *report = trellis_import_get_report (import);
  g_autoptr (GPtrArray) notes = trellis_report_get_notes (report);
  const struct {
    const char *name;
    guint number;
  } counts[] = { { "read", trellis_import_get_read (import) },
                 { "new", trellis_import_get_new (import) },
                 { "changed", trellis_import_get_changed (import) },
                 { "unchanged", trellis_import_get_unchanged (import) } };

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "file");
  json_builder_add_string_value (builder, file);
  json_builder_set_member_name (builder, "format");
  json_builder_add_string_value (builder,
                                 trellis_format_get_name (trellis_import_get_format (import)));
  for (guint i = 0; i < G_N_ELEMENTS (counts); i++) {
    json_builder_set_member_name (builder, counts[i].name);
    json_builder_add_int_value (builder, counts[i].number);
  }
  json_builder_set_member_name (builder, "refused");
  json_builder_begin_array (builder);
  for (guint i = 0; i < trellis_report_get_n_refusals (report); i++) {
    const TrellisRefusal *refusal = trellis_report_get_refusal (report, i);

    json_builder_begin_object (builder);
    json_builder_set_member_name (builder, "what");
    json_builder_add_string_value (builder, refusal->what);
    json_builder_set_member_name (builder, "why");
    json_builder_add_string_value (builder, refusal->why);
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);
  json_builder_set_member_name (builder, "notes");
  json_builder_begin_array (builder);
  for (guint i = 0; i < notes->len; i++)
    json_builder_add_string_value (builder, notes->pdata[i]);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

static void
print_import (TrellisImport *import, const char *file)
{
  TrellisReport *report = trellis_import_get_report (import);
  g_autoptr (GPtrArray) notes = trellis_report_get_notes (report);

  g_print (_ ("%s: %u read, %u new, %u changed, %u unchanged, %u refused\n"), file,
           trellis_import_get_read (import), trellis_import_get_new (import),
           trellis_import_get_changed (import), trellis_import_get_unchanged (import),
           trellis_report_count_refused (report));
  for (guint i = 0; i < trellis_report_get_n_refusals (report); i++) {
    const TrellisRefusal *refusal = trellis_report_get_refusal (report, i);

    g_print (_ ("  refused: %s: %s\n"), refusal->what, refusal->why);
  }
  for (guint i = 0; i < notes->len; i++)
    g_print (_ ("  note: %s\n"), (const char *) notes->pdata[i]);
}

static TrellisImport *
import_one (TrellisCtl *ctl, TrellisLibrary *library, const char *name)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (name);
  g_autoptr (TrellisImport)
      import = trellis_import_new (library, file, ctl->rehearse ? TRELLIS_IMPORT_REHEARSE : 0);
  g_autoptr (GError) error = NULL;

  trellis_import_set_week (import, ctl->week);
  if (trellis_import_run (import, &error))
    return g_steal_pointer (&import);
  trellis_ctl_fail (error->message);
  return NULL;
}

static gboolean
is_table (const char *name)
{
  g_autofree char *lower = g_ascii_strdown (name, -1);

  return g_str_has_suffix (lower, ".csv") || g_str_has_suffix (lower, ".tsv");
}

/**
 * trellis_ctl_import:
 * @ctl: what was asked
 *
 * Imports files, each whole or not at all. With one file the JSON document is its result, with several an array.
 *
 * Returns: exit status
 */
int
trellis_ctl_import (TrellisCtl *ctl)
{
  guint n = g_strv_length (ctl->arguments);
  g_autoptr (TrellisLibrary) library = NULL;
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  int status = TRELLIS_CTL_DONE;

  if (n == 0)
    return trellis_ctl_usage (_ ("import needs at least one file."));
  if (is_table (ctl->arguments[0]))
    return trellis_ctl_import_people (ctl);
  library = trellis_ctl_open (ctl, TRELLIS_LIBRARY_CREATE);
  if (!library)
    return TRELLIS_CTL_FAILED;
  if (n > 1)
    json_builder_begin_array (builder);
  for (guint i = 0; i < n; i++) {
    g_autoptr (TrellisImport) import = import_one (ctl, library, ctl->arguments[i]);

    if (!import)
      status = TRELLIS_CTL_FAILED;
    else if (ctl->json)
      add_import (builder, import, ctl->arguments[i]);
    else
      print_import (import, ctl->arguments[i]);
  }
  if (n > 1)
    json_builder_end_array (builder);
  if (ctl->json && (n > 1 || status == TRELLIS_CTL_DONE))
    trellis_ctl_print_json (builder);
  return status;
}

static TrellisFormat
format_of (TrellisCtl *ctl)
{
  if (ctl->format)
    return trellis_format_find (ctl->format);
  return ctl->output ? trellis_format_guess (NULL, 0, ctl->output) : TRELLIS_FORMAT_PACK;
}

static gboolean
export_to (TrellisCtl *ctl, TrellisLibrary *library, TrellisFormat format, GError **error)
{
  TrellisExportFlags flags = ctl->mine ? TRELLIS_EXPORT_MINE : 0;
  g_autoptr (GFile) file = ctl->output ? g_file_new_for_commandline_arg (ctl->output) : NULL;
  g_autoptr (GOutputStream) stream = file ? NULL : g_unix_output_stream_new (STDOUT_FILENO, FALSE);

  if (ctl->week)
    return file ? trellis_export_week_to_file (library, ctl->week, format, file, error)
                : trellis_export_week (library, ctl->week, format, stream, error);
  return file ? trellis_export_to_file (library, ctl->arguments[0], format, flags, file, error)
              : trellis_export (library, ctl->arguments[0], format, flags, stream, error);
}

static int
export_invitations (TrellisCtl *ctl)
{
  g_autoptr (TrellisLibrary) library = NULL;
  g_autoptr (GFile) file = ctl->output ? g_file_new_for_commandline_arg (ctl->output) : NULL;
  g_autoptr (GOutputStream) stream = file ? NULL : g_unix_output_stream_new (STDOUT_FILENO, FALSE);
  const char *const *people = (const char *const *) ctl->people;
  g_autoptr (GError) error = NULL;
  gboolean ok;

  if (!ctl->event)
    return trellis_ctl_usage (
        _ ("export invitations needs --event UID, that of an event or series."));
  library = trellis_ctl_open (ctl, TRELLIS_LIBRARY_READ_ONLY);
  if (!library)
    return TRELLIS_CTL_FAILED;
  ok = file ? trellis_invitations_write_to_file (library, ctl->event, people, ctl->cancel, file,
                                                 &error)
            : trellis_invitations_write (library, ctl->event, people, ctl->cancel, stream, &error);
  return ok ? TRELLIS_CTL_DONE : trellis_ctl_fail (error->message);
}

/* A schedule, and a week, hold weeks and events and nothing else. */
static gboolean
is_of_week (const char *what)
{
  const TrellisKind *kind = trellis_kinds_find (what);

  return g_str_equal (what, "all") ||
         (kind && (g_str_equal (kind->plural, "weeks") || g_str_equal (kind->plural, "events")));
}

/**
 * trellis_ctl_export:
 * @ctl: what was asked
 *
 * Exports to a file, or to standard output.
 *
 * Returns: exit status
 */
int
trellis_ctl_export (TrellisCtl *ctl)
{
  TrellisFormat format = format_of (ctl);
  g_autoptr (TrellisLibrary) library = NULL;
  g_autoptr (GError) error = NULL;

  if (!g_strcmp0 (ctl->arguments[0], "promotion"))
    return trellis_ctl_promotion (ctl);
  if (!g_strcmp0 (ctl->arguments[0], "timetable"))
    return trellis_ctl_timetable (ctl);
  if (ctl->format ? g_str_equal (ctl->format, "csv") : ctl->output && is_table (ctl->output))
    return trellis_ctl_export_csv (ctl);
  if (g_strv_length (ctl->arguments) != 1)
    return trellis_ctl_usage (
        _ ("export needs one word: all, or the name of a kind such as events."));
  if (g_str_equal (ctl->arguments[0], "invitations"))
    return export_invitations (ctl);
  if (g_str_equal (ctl->arguments[0], "activity"))
    return trellis_ctl_export_activity (ctl);
  if (format == TRELLIS_FORMAT_UNKNOWN)
    return trellis_ctl_usage (
        _ ("Unknown format. Use --format trellis-pack, icalendar, frab, schedule-json or csv."));
  if ((ctl->week || trellis_format_is_schedule (format)) && !is_of_week (ctl->arguments[0]))
    return trellis_ctl_usage (_ ("Of a learning week, weeks or events can be exported."));
  library = trellis_ctl_open (ctl, TRELLIS_LIBRARY_READ_ONLY);
  if (!library)
    return TRELLIS_CTL_FAILED;
  return export_to (ctl, library, format, &error) ? TRELLIS_CTL_DONE
                                                  : trellis_ctl_fail (error->message);
}

static int
print_path (TrellisCtl *ctl, const char *what, const char *path)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  if (!ctl->json) {
    g_print ("%s\n", path);
    return TRELLIS_CTL_DONE;
  }
  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, what);
  json_builder_add_string_value (builder, path);
  json_builder_end_object (builder);
  trellis_ctl_print_json (builder);
  return TRELLIS_CTL_DONE;
}

/**
 * trellis_ctl_backup:
 * @ctl: what was asked
 *
 * Makes a backup and prints where it is.
 *
 * Returns: exit status
 */
int
trellis_ctl_backup (TrellisCtl *ctl)
{
  g_autoptr (TrellisLibrary) library = trellis_ctl_open (ctl, TRELLIS_LIBRARY_READ_ONLY);
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;

  if (!library)
    return TRELLIS_CTL_FAILED;
  path = trellis_safekeeping_back_up (library, ctl->output, &error);
  return path ? print_path (ctl, "backup", path) : trellis_ctl_fail (error->message);
}

/**
 * trellis_ctl_restore:
 * @ctl: what was asked
 *
 * Puts a backup in the place of the library and prints which.
 *
 * Returns: exit status
 */
int
trellis_ctl_restore (TrellisCtl *ctl)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *restored = NULL;

  if (g_strv_length (ctl->arguments) > 1)
    return trellis_ctl_usage (_ ("restore takes one backup, or none for the newest."));
  restored = trellis_safekeeping_restore (ctl->path, ctl->arguments[0], &error);
  return restored ? print_path (ctl, "restored", restored) : trellis_ctl_fail (error->message);
}
