/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/window/trellis-preferences.h"

#include "library/trellis-my-data.h"
#include "library/trellis-safekeeping.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-dialog.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-page.h"
#include "ui/common/trellis-rows.h"
#include "ui/window/trellis-reminder-preferences.h"

#include <glib/gi18n.h>

static void
add_switch (GtkWidget *group, GSettings *settings, const char *key, const char *title)
{
  GtkWidget *control = gtk_switch_new ();

  g_settings_bind (settings, key, control, "active", G_SETTINGS_BIND_DEFAULT);
  trellis_group_add (group, trellis_form_row (title, control));
}

static void
spun_cb (GtkSpinButton *spin, const char *unit)
{
  g_autofree char *said = g_strdup_printf ("%d %s", gtk_spin_button_get_value_as_int (spin), unit);

  trellis_announce_value (spin, said);
}

static void
add_number (GtkWidget *group,
            GSettings *settings,
            const char *key,
            const char *title,
            const char *unit,
            int most)
{
  GtkWidget *spin = gtk_spin_button_new_with_range (0, most, 1);

  g_settings_bind (settings, key, spin, "value", G_SETTINGS_BIND_DEFAULT);
  g_signal_connect (spin, "value-changed", G_CALLBACK (spun_cb), (gpointer) unit);
  trellis_group_add (group, trellis_form_row (title, spin));
}

static void
backup_cb (GtkWidget *row, TrellisLibrary *library)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = trellis_safekeeping_back_up (library, NULL, &error);
  g_autofree char *said = path ? g_strdup_printf (_ ("Backup made: %s"), path)
                               : g_strdup (error->message);

  trellis_tell (row, said, FALSE);
}

static void
add_safekeeping (GtkWidget *page, TrellisLibrary *library)
{
  GtkWidget *group = trellis_page_add_group (
      TRELLIS_PAGE (page), _ ("Safekeeping"),
      _ ("A backup is made every day; seven days and four weeks are kept."));
  GtkWidget *row = trellis_button_row (_ ("Back up now"), NULL, "document-save-symbolic");
  g_autoptr (GPtrArray) backups = trellis_safekeeping_list (trellis_library_get_path (library));
  g_autofree char *newest = backups->len ? g_path_get_basename (backups->pdata[0])
                                         : g_strdup (_ ("None yet"));

  g_signal_connect_object (row, "activated", G_CALLBACK (backup_cb), library, 0);
  trellis_group_add (group, row);
  trellis_group_add (group, trellis_fact_row (_ ("Newest backup"), newest));
  trellis_group_add (group,
                     trellis_fact_row (_ ("Library file"), trellis_library_get_path (library)));
}

static void
erase_cb (GtkWidget *row, TrellisLibrary *library)
{
  TrellisBatch *batch = trellis_my_data_erase (library);
  guint n = batch ? trellis_batch_get_deleted (batch)->len : 0;
  g_autofree char *said = NULL;

  if (!batch) {
    trellis_tell (row, _ ("There is nothing of yours in this library."), FALSE);
    return;
  }
  said = g_strdup_printf (
      ngettext ("%u record of yours was erased", "%u records of yours were erased", n), n);
  trellis_do (row, library, batch, said);
}

static void
add_my_data (GtkWidget *page, TrellisLibrary *library)
{
  GtkWidget *group = trellis_page_add_group (
      TRELLIS_PAGE (page), _ ("My Data"),
      _ ("Your plans, goals, CPD log, evidence, assessments, 1-2-1s, sign-ups, requests and "
         "memberships. Backups keep what you erase for up to four weeks."));
  GtkWidget *row = trellis_button_row (_ ("Erase everything of mine"),
                                       _ ("Save a Pack in the main menu makes a copy first"),
                                       "user-trash-symbolic");

  g_signal_connect_object (row, "activated", G_CALLBACK (erase_cb), library, 0);
  trellis_group_add (group, row);
}

/**
 * trellis_preferences_present:
 * @parent: the window
 * @settings: the settings of the program
 * @library: (nullable): the open library
 *
 * Shows the preferences. Each takes effect at once.
 */
void
trellis_preferences_present (GtkWindow *parent, GSettings *settings, TrellisLibrary *library)
{
  GtkWidget *page = trellis_page_new (_ ("Preferences"));
  GtkWidget *group = trellis_page_add_group (TRELLIS_PAGE (page), _ ("Learning"), NULL);

  add_number (group, settings, "learning-target-hours", _ ("Hours of learning I aim for in a year"),
              _ ("hours"), 500);
  trellis_reminder_preferences_add (TRELLIS_PAGE (page), settings);
  group = trellis_page_add_group (TRELLIS_PAGE (page), _ ("Organising"),
                                  _ ("Adds the tools of the learning team; nothing else moves."));
  add_switch (group, settings, "organise", _ ("Organise"));
  if (library) {
    add_safekeeping (page, library);
    add_my_data (page, library);
  }
  gtk_window_present (GTK_WINDOW (trellis_dialog_new (parent, _ ("Preferences"), page)));
}
