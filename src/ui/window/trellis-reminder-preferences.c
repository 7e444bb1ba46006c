/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The preferences of who takes part: when to be reminded, and when she works. */
#include "config.h"

#include "ui/window/trellis-reminder-preferences.h"

#include "base/trellis-text.h"
#include "model/trellis-reminders.h"
#include "ui/common/trellis-check-list.h"
#include "ui/common/trellis-drop-down.h"
#include "ui/common/trellis-rows.h"
#include "ui/common/trellis-time-entry.h"

#include <glib/gi18n.h>

#define LEAD "reminder-minutes"
#define DAYS 7

static const int leads[] = { TRELLIS_REMINDER_NEVER, 5, 15, 30, 60, TRELLIS_REMINDER_EVENING };

static char *
lead_words (int lead)
{
  g_autofree char *length = NULL;

  if (lead == TRELLIS_REMINDER_NEVER)
    return g_strdup (_ ("Never"));
  if (lead == TRELLIS_REMINDER_EVENING)
    return g_strdup (_ ("The evening before"));
  length = trellis_text_duration (lead);
  return g_strdup_printf (_ ("%s before"), length);
}

static void
lead_cb (GtkDropDown *drop_down, GParamSpec *pspec, GSettings *settings)
{
  guint selected = gtk_drop_down_get_selected (drop_down);

  if (selected < G_N_ELEMENTS (leads))
    g_settings_set_int (settings, LEAD, leads[selected]);
}

static void
add_lead (GtkWidget *group, GSettings *settings)
{
  GtkStringList *words = gtk_string_list_new (NULL);
  int lead = g_settings_get_int (settings, LEAD);
  guint chosen = 0;
  GtkWidget *drop_down;

  for (guint i = 0; i < G_N_ELEMENTS (leads); i++) {
    g_autofree char *one = lead_words (leads[i]);

    gtk_string_list_append (words, one);
    /* A number that another version or a hand has set becomes the next shorter one. */
    if (leads[i] == lead || (lead > 0 && leads[i] > 0 && leads[i] <= lead))
      chosen = i;
  }
  drop_down = trellis_drop_down_new (_ ("Remind me"), G_LIST_MODEL (words));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (drop_down), chosen);
  g_signal_connect_object (drop_down, "notify::selected", G_CALLBACK (lead_cb), settings, 0);
  trellis_group_add (group, trellis_form_row (_ ("Remind me"), drop_down));
}

static void
minute_cb (TrellisTimeEntry *entry, GParamSpec *pspec, GSettings *settings)
{
  int minute = trellis_time_entry_get_minute (entry);

  if (minute >= 0)
    g_settings_set_int (settings, g_object_get_data (G_OBJECT (entry), "key"), minute);
}

static void
add_time (GtkWidget *group, GSettings *settings, const char *key, const char *title)
{
  GtkWidget *entry = trellis_time_entry_new (title);

  trellis_time_entry_set_minute (TRELLIS_TIME_ENTRY (entry), g_settings_get_int (settings, key));
  g_object_set_data (G_OBJECT (entry), "key", (gpointer) key);
  g_signal_connect_object (entry, "notify::minute", G_CALLBACK (minute_cb), settings, 0);
  trellis_group_add (group, trellis_form_row (title, entry));
}

static void
days_cb (TrellisCheckList *list, GSettings *settings)
{
  const char *const *chosen = trellis_check_list_get_chosen (list);
  int days = 0;

  for (; chosen && *chosen; chosen++)
    days |= 1 << (**chosen - '0');
  g_settings_set_int (settings, "working-days", days);
}

static void
add_days (GtkWidget *group, GSettings *settings)
{
  static const char *const ids[] = { "0", "1", "2", "3", "4", "5", "6", NULL };
  GtkWidget *list = trellis_check_list_new (_ ("Working days"));
  int days = g_settings_get_int (settings, "working-days");
  g_autoptr (GPtrArray) labels = g_ptr_array_new_with_free_func (g_free);
  const char *chosen[DAYS + 1] = { NULL };

  for (int i = 0, n = 0; i < DAYS; i++) {
    g_ptr_array_add (labels, trellis_text_weekday (i + 1));
    if (days & 1 << i)
      chosen[n++] = ids[i];
  }
  g_ptr_array_add (labels, NULL);
  trellis_check_list_set_items (TRELLIS_CHECK_LIST (list), ids,
                                (const char *const *) labels->pdata);
  trellis_check_list_set_chosen (TRELLIS_CHECK_LIST (list), chosen);
  g_signal_connect_object (list, "changed", G_CALLBACK (days_cb), settings, 0);
  trellis_group_add (group, list);
}

/**
 * trellis_reminder_preferences_add:
 * @page: the page of the preferences
 * @settings: the settings of the program
 *
 * Adds when to be reminded of what I am booked on, and my working hours, which the filter for my free time asks for.
 */
void
trellis_reminder_preferences_add (TrellisPage *page, GSettings *settings)
{
  GtkWidget *group = trellis_page_add_group (page, _ ("Reminders"),
                                             _ ("Of the events you are booked on."));
  GtkWidget *control = gtk_switch_new ();

  add_lead (group, settings);
  g_settings_bind (settings, "reminders-in-background", control, "active", G_SETTINGS_BIND_DEFAULT);
  trellis_group_add (group, trellis_form_row (_ ("Also while the window is closed"), control));
  group = trellis_page_add_group (page, _ ("Working hours"),
                                  _ ("For the filter “Fits my free time”."));
  add_time (group, settings, "working-from", _ ("Work begins"));
  add_time (group, settings, "working-to", _ ("Work ends"));
  add_days (group, settings);
}
