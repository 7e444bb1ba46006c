/* SPDX-License-Identifier: GPL-3.0-or-later */
/* trellisctl: whatever a view can do, for scripts, tests and terminals. */
#include "config.h"

#include "cli/trellis-ctl.h"

#include <glib/gi18n.h>
#include <locale.h>
#include <sys/stat.h>

typedef struct {
  const char *name;
  int (*run) (TrellisCtl *ctl);
  const char *help;
} Verb;

static const Verb verbs[] = {
  { "import", trellis_ctl_import,
    N_ ("import FILE… [--dry-run]   merge packs (.trellis), calendars (.ics), schedules (.xml,\n"
        "                             .json), people (.csv),\n"
        "                             quizzes (.gift) and crosswords (.ipuz)") },
  { "export", trellis_ctl_export,
    N_ ("export WHAT --format F     write all, one kind, or a week (--week UID) as trellis-pack, icalendar, frab,\n"
        "                             schedule-json or csv") },
  { "export invitations", trellis_ctl_export,
    N_ ("export invitations --event UID [--person UID]… [--cancel]\n"
        "                             write an invitation for others' calendars, or what takes it back") },
  { "export activity", trellis_ctl_export,
    N_ ("export activity --uid UID --format F [--large]\n"
        "                             write a quiz or puzzle as gift, ipuz, text or pdf") },
  { "export promotion", trellis_ctl_export,
    N_ ("export promotion --week UID --channel NAME\n"
        "                             write a piece of a week's promotion as html, text or pdf") },
  { "export timetable", trellis_ctl_export,
    N_ ("export timetable --week UID [--large]\n"
        "                             write the programme of a week on paper, as PDF") },
  { "list", trellis_ctl_list,
    N_ ("list WHAT                  list the records of a kind, such as events") },
  { "check", trellis_ctl_check,
    N_ ("check                      check the file, and list every clash") },
  { "report", trellis_ctl_report,
    N_ ("report [round-up --week UID]  count what the library holds, or what came of a week") },
  { "backup", trellis_ctl_backup,
    N_ ("backup [-o FILE]           make a backup, checked before it counts") },
  { "restore", trellis_ctl_restore,
    N_ ("restore [FILE]             go back to a backup, the newest unless named") },
  { "roster", trellis_ctl_roster,
    N_ ("roster EVENT [--format F]  tell who comes; F is csv, pdf (sign-in sheet) or large-pdf") },
};

static const Verb *
find_verb (const char *name)
{
  for (guint i = 0; name && i < G_N_ELEMENTS (verbs); i++)
    if (g_str_equal (verbs[i].name, name))
      return &verbs[i];
  return NULL;
}

static char *
describe_verbs (void)
{
  GString *text = g_string_new (_ ("Verbs:"));

  for (guint i = 0; i < G_N_ELEMENTS (verbs); i++)
    g_string_append_printf (text, "\n  %s", _ (verbs[i].help));
  g_string_append_printf (
      text, "\n\n%s", _ ("Exit status: 0 done, 1 refused or failed and nothing changed, 2 usage."));
  return g_string_free (text, FALSE);
}

static void
clear (TrellisCtl *ctl)
{
  g_free (ctl->path);
  g_free (ctl->uid);
  g_free (ctl->format);
  g_free (ctl->week);
  g_free (ctl->event);
  g_strfreev (ctl->people);
  g_free (ctl->output);
  g_free (ctl->channel);
  g_strfreev (ctl->arguments);
}

static int
run (TrellisCtl *ctl, char **words)
{
  const Verb *verb = find_verb (words ? words[0] : NULL);
  g_autofree char *message = NULL;

  if (!words || !words[0])
    return trellis_ctl_usage (
        _ ("Say what to do: trellisctl [--library FILE] VERB … (see --help)"));
  if (!verb) {
    message = g_strdup_printf (_ ("“%s” is not a verb of trellisctl; see --help."), words[0]);
    return trellis_ctl_usage (message);
  }
  ctl->arguments = g_strdupv (words + 1);
  if (!ctl->path)
    ctl->path = trellis_library_default_path ();
  return verb->run (ctl);
}

int
main (int argc, char **argv)
{
  TrellisCtl ctl = { 0 };
  gboolean version = FALSE;
  g_auto (GStrv) words = NULL;
  const GOptionEntry entries[] = {
    { "library", 'l', 0, G_OPTION_ARG_FILENAME, &ctl.path, N_ ("Use this library file"),
      N_ ("FILE") },
    { "json", 'j', 0, G_OPTION_ARG_NONE, &ctl.json, N_ ("Print one JSON document"), NULL },
    { "dry-run", 'n', 0, G_OPTION_ARG_NONE, &ctl.rehearse,
      N_ ("Say what would happen, change nothing"), NULL },
    { "format", 'f', 0, G_OPTION_ARG_STRING, &ctl.format,
      N_ ("trellis-pack, icalendar, frab, schedule-json or csv"), N_ ("F") },
    { "week", 'w', 0, G_OPTION_ARG_STRING, &ctl.week, N_ ("Of, or for, this learning week alone"),
      N_ ("UID") },
    { "event", 0, 0, G_OPTION_ARG_STRING, &ctl.event,
      N_ ("Invite people to this event or series, or sign imported people up for it"), N_ ("UID") },
    { "person", 0, 0, G_OPTION_ARG_STRING_ARRAY, &ctl.people, N_ ("Invite this person"),
      N_ ("UID") },
    { "cancel", 0, 0, G_OPTION_ARG_NONE, &ctl.cancel, N_ ("Take invitations back"), NULL },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &ctl.output, N_ ("Write to this file"),
      N_ ("FILE") },
    { "channel", 0, 0, G_OPTION_ARG_STRING, &ctl.channel,
      N_ ("Piece of promotion: page, newsletter, cascade, banner, email, social, flyer, opening or "
          "closing"),
      N_ ("NAME") },
    { "mine", 0, 0, G_OPTION_ARG_NONE, &ctl.mine, N_ ("Export what is mine alone too"), NULL },
    { "uid", 'u', 0, G_OPTION_ARG_STRING, &ctl.uid, N_ ("The activity to export"), N_ ("UID") },
    { "large", 0, 0, G_OPTION_ARG_NONE, &ctl.large, N_ ("Large print, 18 points"), NULL },
    { "version", 0, 0, G_OPTION_ARG_NONE, &version, N_ ("Print the version"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &words, NULL, NULL },
    { NULL, 0, 0, 0, NULL, NULL, NULL }
  };
  g_autoptr (GOptionContext) context = g_option_context_new (_ ("VERB …"));
  g_autofree char *description = NULL;
  g_autoptr (GError) error = NULL;
  int status;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  umask (077);
  description = describe_verbs ();
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  g_option_context_set_description (context, description);
  if (!g_option_context_parse (context, &argc, &argv, &error))
    return trellis_ctl_usage (error->message);
  if (version) {
    g_print ("trellisctl %s\n", PACKAGE_VERSION);
    return TRELLIS_CTL_DONE;
  }
  status = run (&ctl, words);
  clear (&ctl);
  return status;
}
