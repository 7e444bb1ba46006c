/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Ways through the calendar that lead to a moment: a date, now, my own week. */
#include "config.h"

#include "ui/calendar/trellis-calendar-ways.h"

#include "base/trellis-time.h"
#include "ui/calendar/trellis-calendar-go.h"
#include "ui/calendar/trellis-calendar-host.h"
#include "ui/calendar/trellis-calendar-text.h"
#include "ui/calendar/trellis-my-week-page.h"
#include "ui/calendar/trellis-timetable-page.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-place.h"

#include <glib/gi18n.h>

static gint64
date_of (GtkWidget *place)
{
  TrellisCalendarHost *host = TRELLIS_CALENDAR_HOST (place);

  return trellis_calendar_view_get_date (trellis_calendar_host_get_view (host));
}

static void
choose_date_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  trellis_calendar_go_ask (widget, date_of (widget));
}

static void
now_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TrellisCalendarHost *host = TRELLIS_CALENDAR_HOST (widget);
  gint64 now = trellis_now ();
  g_autoptr (TrellisEvent)
      event = trellis_calendar_go_find_now (trellis_calendar_host_get_data (host), now);
  g_autofree char *words = event ? trellis_calendar_go_words (event, now)
                                 : g_strdup (_ ("There is no event now or in the next two months"));

  if (event) {
    TrellisCalendarView *view = trellis_calendar_host_get_view (host);

    trellis_place_home (TRELLIS_PLACE (widget));
    trellis_calendar_view_set_date (view, trellis_calendar_text_date (event));
    trellis_calendar_host_update_title (host);
    trellis_calendar_view_focus_event (view, trellis_entity_get_uid (event));
  }
  trellis_announce (widget, words);
}

static void
my_week_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TrellisCalendarData *data = trellis_calendar_host_get_data (TRELLIS_CALENDAR_HOST (widget));

  trellis_place_push (TRELLIS_PLACE (widget), _ ("My Learning Week"),
                      trellis_my_week_page_new (data, date_of (widget)));
}

static void
print_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TrellisCalendarData *data = trellis_calendar_host_get_data (TRELLIS_CALENDAR_HOST (widget));
  g_autofree char *view = trellis_calendar_data_get_view (data);
  TrellisTimetablePeriod period;

  trellis_timetable_period (view, date_of (widget), &period);
  trellis_place_push (TRELLIS_PLACE (widget), _ ("Timetable on paper"),
                      trellis_timetable_page_new_period (data, &period));
}

/**
 * trellis_calendar_ways_install:
 * @klass: the class of the place, a [iface@CalendarHost]
 *
 * Installs `calendar.choose-date` (Ctrl+G), `calendar.now` (Ctrl+T), `calendar.my-week` (Ctrl+Shift+Y) and
 * `calendar.print` (Ctrl+P).
 */
void
trellis_calendar_ways_install (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "calendar.choose-date", NULL, choose_date_action);
  gtk_widget_class_install_action (klass, "calendar.now", NULL, now_action);
  gtk_widget_class_install_action (klass, "calendar.my-week", NULL, my_week_action);
  gtk_widget_class_install_action (klass, "calendar.print", NULL, print_action);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_p, GDK_CONTROL_MASK, "calendar.print", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_g, GDK_CONTROL_MASK, "calendar.choose-date",
                                       NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_t, GDK_CONTROL_MASK, "calendar.now", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_y, GDK_CONTROL_MASK | GDK_SHIFT_MASK,
                                       "calendar.my-week", NULL);
}
