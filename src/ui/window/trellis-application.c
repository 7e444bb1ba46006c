/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/window/trellis-application.h"

#include "library/trellis-import.h"
#include "library/trellis-safekeeping.h"
#include "ui/common/trellis-doing.h"
#include "ui/window/trellis-about.h"
#include "ui/window/trellis-preferences.h"
#include "ui/window/trellis-reminder-service.h"
#include "ui/window/trellis-shortcuts.h"
#include "ui/window/trellis-style.h"
#include "ui/window/trellis-window.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>

#define SAMPLE "resource://" RESOURCE_PREFIX "/sample.trellis"
#define BACKUP_AFTER_SECONDS 60 /* long after the start, so that it costs nobody a moment */

struct _TrellisApplication {
  AdwApplication parent_instance;
  GSettings *settings;
  TrellisLibrary *library;
  char *path;
  char *place;
  char *sample_folder; /* while looking around */
  TrellisWindow *window; /* weak */
  TrellisReminderService *reminders;
  gboolean quits; /* and not only closes its window */
  guint backup_id;
};

G_DEFINE_FINAL_TYPE (TrellisApplication, trellis_application, ADW_TYPE_APPLICATION)

static gboolean
backup_cb (gpointer data)
{
  TrellisApplication *self = data;

  self->backup_id = 0;
  if (self->library)
    trellis_safekeeping_back_up_daily (self->library);
  return G_SOURCE_REMOVE;
}

static void
close_library (TrellisApplication *self)
{
  trellis_reminder_service_set_library (self->reminders, NULL);
  if (self->window)
    trellis_window_drop_library (self->window);
  if (self->library)
    trellis_library_close (self->library);
  g_clear_object (&self->library);
}

static void
open_library (TrellisApplication *self)
{
  g_autoptr (GError) error = NULL;

  close_library (self);
  self->library = trellis_library_open (self->path, TRELLIS_LIBRARY_CREATE, &error);
  trellis_reminder_service_set_library (self->reminders, self->library);
  if (self->library)
    trellis_window_set_library (self->window, self->library);
  else
    trellis_window_set_failure (self->window, self->path, error);
}

/* Looking around ------------------------------------------------------------------------------ */

static void
throw_sample_away (TrellisApplication *self)
{
  const char *const names[] = { "sample.db", "sample.db-wal", "sample.db-shm", "sample.db.lock" };

  if (!self->sample_folder)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autofree char *name = g_build_filename (self->sample_folder, names[i], NULL);

    g_unlink (name);
  }
  g_rmdir (self->sample_folder);
  g_clear_pointer (&self->sample_folder, g_free);
}

static void
sample_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (TrellisApplication) self = data;
  g_autoptr (GError) error = NULL;

  if (!trellis_import_run_finish (TRELLIS_IMPORT (source), result, &error))
    trellis_tell (self->window, error->message, FALSE);
  else
    trellis_window_set_library (self->window, self->library);
  g_object_unref (source);
}

static void
look_around_action (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisApplication *self = data;
  g_autoptr (GFile) sample = g_file_new_for_uri (SAMPLE);
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;

  self->sample_folder = g_dir_make_tmp ("trellis-sample-XXXXXX", &error);
  if (self->sample_folder) {
    path = g_build_filename (self->sample_folder, "sample.db", NULL);
    close_library (self);
    self->library = trellis_library_open (path, TRELLIS_LIBRARY_CREATE, &error);
  }
  if (!self->library) {
    trellis_tell (self->window, error->message, FALSE);
    return;
  }
  trellis_import_run_async (trellis_import_new (self->library, sample, TRELLIS_IMPORT_SAMPLE), NULL,
                            sample_cb, g_object_ref (self));
}

static void
leave_sample_action (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisApplication *self = data;

  if (!self->sample_folder)
    return;
  open_library (self);
  throw_sample_away (self);
}

/* Actions ------------------------------------------------------------------------------------- */

static void
reopen_action (GSimpleAction *action, GVariant *target, gpointer data)
{
  open_library (data);
}

static void
restore_action (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisApplication *self = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *restored = NULL;

  close_library (self);
  restored = trellis_safekeeping_restore (self->path, g_variant_get_string (target, NULL), &error);
  open_library (self);
  trellis_tell (self->window,
                restored ? _ ("The backup is in place; the file before it was moved aside")
                         : error->message,
                FALSE);
}

static void
quit_action (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisApplication *self = data;

  self->quits = TRUE;
  trellis_reminder_service_stay (self->reminders, FALSE);
  if (self->window)
    gtk_window_close (GTK_WINDOW (self->window));
}

static void
about_action (GSimpleAction *action, GVariant *target, gpointer data)
{
  trellis_about_present (GTK_WINDOW (((TrellisApplication *) data)->window));
}

static void
shortcuts_action (GSimpleAction *action, GVariant *target, gpointer data)
{
  trellis_shortcuts_present (GTK_WINDOW (((TrellisApplication *) data)->window));
}

static void
preferences_action (GSimpleAction *action, GVariant *target, gpointer data)
{
  TrellisApplication *self = data;

  trellis_preferences_present (GTK_WINDOW (self->window), self->settings, self->library);
}

static void
add_actions (TrellisApplication *self)
{
  const GActionEntry entries[] = {
    { .name = "look-around", .activate = look_around_action },
    { .name = "leave-sample", .activate = leave_sample_action },
    { .name = "reopen", .activate = reopen_action },
    { .name = "restore", .activate = restore_action, .parameter_type = "s" },
    { .name = "about", .activate = about_action },
    { .name = "shortcuts", .activate = shortcuts_action },
    { .name = "help", .activate = shortcuts_action },
    { .name = "preferences", .activate = preferences_action },
    { .name = "quit", .activate = quit_action },
  };
  g_autoptr (GAction) organise = g_settings_create_action (self->settings, "organise");

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  g_action_map_add_action (G_ACTION_MAP (self), organise);
}

static void
add_keys (TrellisApplication *self)
{
  const struct {
    const char *action;
    const char *keys[3];
  } accels[] = {
    { "win.place::calendar", { "<Control>1", NULL } },
    { "win.place::framework", { "<Control>2", NULL } },
    { "win.place::plan", { "<Control>3", NULL } },
    { "win.place::networks", { "<Control>4", NULL } },
    { "win.search", { "<Control>f", NULL } },
    { "win.new", { "<Control>n", NULL } },
    { "win.undo", { "<Control>z", NULL } },
    { "win.redo", { "<Control><Shift>z", NULL } },
    { "win.back", { "<Alt>Left", NULL } },
    { "win.next-pane", { "F6", "<Shift>F6", NULL } },
    { "win.import", { "<Control>o", NULL } },
    { "app.organise", { "<Control><Shift>o", NULL } },
    { "app.preferences", { "<Control>comma", NULL } },
    { "app.help", { "F1", NULL } },
    { "app.shortcuts", { "<Control>question", NULL } },
    { "app.quit", { "<Control>q", NULL } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (accels); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (self), accels[i].action,
                                           accels[i].keys);
}

/* Application --------------------------------------------------------------------------------- */

static void
ensure_window (TrellisApplication *self)
{
  if (!self->window) {
    g_set_weak_pointer (&self->window, TRELLIS_WINDOW (trellis_window_new (GTK_APPLICATION (self),
                                                                           self->settings)));
    open_library (self);
    if (self->place)
      trellis_window_show_place (self->window, self->place);
  }
  gtk_window_present (GTK_WINDOW (self->window));
  trellis_reminder_service_stay (self->reminders, FALSE);
}

/* The window is closed: what is left to do without it is to remind. */
static void
trellis_application_window_removed (GtkApplication *application, GtkWindow *window)
{
  TrellisApplication *self = TRELLIS_APPLICATION (application);

  if (window == GTK_WINDOW (self->window) && !self->quits)
    trellis_reminder_service_stay (self->reminders, TRUE);
  GTK_APPLICATION_CLASS (trellis_application_parent_class)->window_removed (application, window);
}

static void
trellis_application_activate (GApplication *application)
{
  ensure_window (TRELLIS_APPLICATION (application));
}

static void
trellis_application_open (GApplication *application, GFile **files, int n_files, const char *hint)
{
  TrellisApplication *self = TRELLIS_APPLICATION (application);

  ensure_window (self);
  trellis_window_open_files (self->window, files, n_files);
}

static void
trellis_application_startup (GApplication *application)
{
  TrellisApplication *self = TRELLIS_APPLICATION (application);

  trellis_style_prepare (application);
  G_APPLICATION_CLASS (trellis_application_parent_class)->startup (application);
  self->settings = g_settings_new (APPLICATION_ID);
  trellis_style_load ();
  self->reminders = trellis_reminder_service_new (GTK_APPLICATION (self), self->settings);
  add_actions (self);
  add_keys (self);
  self->backup_id = g_timeout_add_seconds (BACKUP_AFTER_SECONDS, backup_cb, self);
}

static void
trellis_application_shutdown (GApplication *application)
{
  TrellisApplication *self = TRELLIS_APPLICATION (application);

  g_clear_handle_id (&self->backup_id, g_source_remove);
  close_library (self);
  g_clear_object (&self->reminders);
  throw_sample_away (self);
  G_APPLICATION_CLASS (trellis_application_parent_class)->shutdown (application);
}

/* Each library has a program of its own: another --library never ends up in a window that shows the usual one. */
static int
trellis_application_handle_local_options (GApplication *application, GVariantDict *options)
{
  TrellisApplication *self = TRELLIS_APPLICATION (application);
  g_autofree char *library = NULL;

  if (g_variant_dict_contains (options, "version")) {
    g_print ("Trellis %s\n", PACKAGE_VERSION);
    return 0;
  }
  g_variant_dict_lookup (options, "place", "s", &self->place);
  if (g_variant_dict_lookup (options, "library", "^ay", &library)) {
    self->path = g_canonicalize_filename (library, NULL);
    g_application_set_flags (application,
                             g_application_get_flags (application) | G_APPLICATION_NON_UNIQUE);
  } else {
    self->path = trellis_library_default_path ();
  }
  return -1;
}

static void
trellis_application_finalize (GObject *object)
{
  TrellisApplication *self = TRELLIS_APPLICATION (object);

  g_clear_weak_pointer (&self->window);
  g_clear_object (&self->settings);
  g_free (self->path);
  g_free (self->place);
  G_OBJECT_CLASS (trellis_application_parent_class)->finalize (object);
}

static void
trellis_application_class_init (TrellisApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = trellis_application_finalize;
  GTK_APPLICATION_CLASS (klass)->window_removed = trellis_application_window_removed;
  application_class->activate = trellis_application_activate;
  application_class->open = trellis_application_open;
  application_class->startup = trellis_application_startup;
  application_class->shutdown = trellis_application_shutdown;
  application_class->handle_local_options = trellis_application_handle_local_options;
}

static void
trellis_application_init (TrellisApplication *self)
{
  const GOptionEntry entries[] = {
    { "library", 'l', 0, G_OPTION_ARG_FILENAME, NULL, N_ ("Open this library file"), N_ ("FILE") },
    { "place", 'p', 0, G_OPTION_ARG_STRING, NULL,
      N_ ("Go to calendar, framework, plan or networks"), N_ ("PLACE") },
    { "version", 0, 0, G_OPTION_ARG_NONE, NULL, N_ ("Print the version"), NULL },
    { NULL, 0, 0, 0, NULL, NULL, NULL }
  };

  g_application_add_main_option_entries (G_APPLICATION (self), entries);
}

/**
 * trellis_application_new:
 *
 * Makes the program.
 *
 * Returns: (transfer full): the application
 */
TrellisApplication *
trellis_application_new (void)
{
  return g_object_new (TRELLIS_TYPE_APPLICATION, "application-id", APPLICATION_ID, "flags",
                       G_APPLICATION_HANDLES_OPEN, NULL);
}
