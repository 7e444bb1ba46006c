/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Going somewhere in the calendar: to a date that is typed, and to what is on now. */
#include "config.h"

#include "ui/calendar/trellis-calendar-go.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "ui/common/trellis-date-entry.h"
#include "ui/common/trellis-dialog.h"
#include "ui/common/trellis-input-row.h"
#include "ui/common/trellis-page.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

#define LOOK_AHEAD (60 * TRELLIS_DAY)
#define IN_MINUTES 90 /* up to so many, how long it is until then is told in minutes */
#define ENTRY "trellis-date-entry"

static void
go_cb (GtkWidget *from, GtkWidget *place)
{
  GtkRoot *dialog = gtk_widget_get_root (from);
  TrellisDateEntry *entry = g_object_get_data (G_OBJECT (dialog), ENTRY);
  gint64 date = trellis_date_entry_get_date (entry);

  if (!trellis_typed_entry_is_valid (TRELLIS_TYPED_ENTRY (entry)) || !date) {
    gtk_widget_grab_focus (trellis_typed_entry_get_entry (TRELLIS_TYPED_ENTRY (entry)));
    return;
  }
  gtk_window_close (GTK_WINDOW (dialog));
  gtk_widget_activate_action (place, "calendar.show-day", "x", date);
  gtk_widget_activate_action (place, "calendar.go-to", "x", date);
}

/**
 * trellis_calendar_go_ask:
 * @place: the calendar
 * @date: the date it is at
 *
 * Asks for a date and goes there.
 */
void
trellis_calendar_go_ask (GtkWidget *place, gint64 date)
{
  GtkRoot *root = gtk_widget_get_root (place);
  GtkWidget *page = trellis_page_new (_ ("Go to a Date"));
  GtkWidget *group = trellis_page_add_group (TRELLIS_PAGE (page), NULL, NULL);
  GtkWidget *entry = trellis_date_entry_new (_ ("Date"));
  GtkWidget *button = trellis_page_add_action (TRELLIS_PAGE (page), _ ("_Go there"), TRUE);
  GtkWidget *dialog;

  trellis_date_entry_set_date (TRELLIS_DATE_ENTRY (entry), date);
  trellis_group_add (group, trellis_input_row_new (_ ("Date"), entry, TRUE));
  dialog = trellis_dialog_new (GTK_WINDOW (root), _ ("Go to a Date"), page);
  gtk_window_set_default_size (GTK_WINDOW (dialog), 360, 280);
  g_object_set_data (G_OBJECT (dialog), ENTRY, entry);
  g_signal_connect_object (button, "clicked", G_CALLBACK (go_cb), place, 0);
  g_signal_connect_object (trellis_typed_entry_get_entry (TRELLIS_TYPED_ENTRY (entry)), "activate",
                           G_CALLBACK (go_cb), place, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

/**
 * trellis_calendar_go_find_now:
 * @data: the data of the calendar
 * @now: the present, an instant
 *
 * Finds what is on now, else what comes next. What lasts whole days is on all the time, and does not count.
 *
 * Returns: (transfer full) (nullable): the event, %NULL when there is none in the two months ahead
 */
TrellisEvent *
trellis_calendar_go_find_now (TrellisCalendarData *data, gint64 now)
{
  g_autoptr (GPtrArray) events = trellis_library_events_between (
      trellis_calendar_data_get_library (data), now, now + LOOK_AHEAD);

  for (guint i = 0; i < events->len; i++) {
    gpointer event = events->pdata[i];

    if (!trellis_entity_get_flag (event, TRELLIS_EVENT_ALL_DAY) &&
        trellis_entity_get_choice (event, TRELLIS_EVENT_STATUS) != TRELLIS_EVENT_STATUS_CANCELLED &&
        MAX (trellis_entity_get_number (event, TRELLIS_EVENT_START),
             trellis_entity_get_number (event, TRELLIS_EVENT_END)) > now &&
        trellis_calendar_data_shows (data, event))
      return g_object_ref (event);
  }
  return NULL;
}

/**
 * trellis_calendar_go_words:
 * @event: what is on now or comes next
 * @now: the present, an instant
 *
 * Says so.
 *
 * Returns: (transfer full): such as “Now: Writing goals, until 11:15”
 */
char *
trellis_calendar_go_words (TrellisEvent *event, gint64 now)
{
  gint64 start = trellis_entity_get_number (event, TRELLIS_EVENT_START);
  gint64 minutes = (start - now + TRELLIS_MINUTE - 1) / TRELLIS_MINUTE;
  const char *title = trellis_entity_get_title (event);
  g_autofree char *when = NULL;

  if (start <= now) {
    when = trellis_text_time (
        trellis_instant_minute (trellis_entity_get_number (event, TRELLIS_EVENT_END), NULL));
    return g_strdup_printf (_ ("Now: %s, until %s"), title, when);
  }
  if (minutes <= IN_MINUTES)
    return g_strdup_printf (ngettext ("Next: %s, in %d minute", "Next: %s, in %d minutes",
                                      (gulong) minutes),
                            title, (int) minutes);
  when = trellis_text_instant (start, NULL);
  return g_strdup_printf (_ ("Next: %s, %s"), title, when);
}
