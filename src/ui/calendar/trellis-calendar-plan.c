/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Planning in the calendar: going to the week to plan, its backlog, its lanes; and the keys of the place. */
#include "config.h"

#include "ui/calendar/trellis-calendar-plan.h"

#include "base/trellis-time.h"
#include "model/trellis-carry.h"
#include "ui/calendar/trellis-backlog.h"
#include "ui/calendar/trellis-calendar-host.h"
#include "ui/calendar/trellis-event-form.h"
#include "ui/calendar/trellis-week-view.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-place.h"

#include <glib/gi18n.h>

#define PAGE_WIDTH 300 /* so that a page leaves no room for the sidebar where the week does not */

static TrellisCalendarData *
data_of (gpointer place)
{
  return trellis_calendar_host_get_data (place);
}

/* The week view, shown; the place is at home then. */
static TrellisWeekView *
show_week (GtkWidget *place)
{
  TrellisPlace *self = TRELLIS_PLACE (place);
  TrellisCalendarView *view;

  trellis_place_home (self);
  if (trellis_place_get_folded (self))
    trellis_place_show_sidebar (self, FALSE);
  view = trellis_calendar_host_get_view (TRELLIS_CALENDAR_HOST (place));
  if (!TRELLIS_IS_WEEK_VIEW (view))
    gtk_widget_activate_action (place, "calendar.view", "s", "week");
  return TRELLIS_WEEK_VIEW (trellis_calendar_host_get_view (TRELLIS_CALENDAR_HOST (place)));
}

/* From the first day of a learning week on, with the tools of organisers. */
static void
plan_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TrellisLibrary *library = trellis_calendar_data_get_library (data_of (widget));
  g_autoptr (TrellisLearningWeek) week = trellis_library_get (
      library, TRELLIS_TYPE_LEARNING_WEEK, g_variant_get_string (parameter, NULL));
  TrellisWeekView *view;
  g_autofree char *said = NULL;

  if (!week)
    return;
  trellis_calendar_data_set_organise (data_of (widget), TRUE);
  view = show_week (widget);
  trellis_calendar_view_set_date (TRELLIS_CALENDAR_VIEW (view),
                                  trellis_entity_get_number (week, TRELLIS_LEARNING_WEEK_START));
  trellis_calendar_host_update_title (TRELLIS_CALENDAR_HOST (widget));
  if (trellis_place_get_folded (TRELLIS_PLACE (widget)) || !trellis_week_view_focus_backlog (view))
    trellis_calendar_view_focus_event (TRELLIS_CALENDAR_VIEW (view), NULL);
  said = g_strdup_printf (_ ("Planning %s"), trellis_entity_get_title (week));
  trellis_announce (widget, said);
}

static void
carry_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TrellisWeekView *view = show_week (widget);

  trellis_week_view_carry (view, g_variant_get_string (parameter, NULL));
}

static gboolean
has_organise (GtkWidget *place)
{
  if (trellis_calendar_data_get_organise (data_of (place)))
    return TRUE;
  trellis_tell (place, _ ("Turn on Organise in the main menu to plan events"), FALSE);
  return FALSE;
}

static gint64
first_of_week (TrellisCalendarView *view)
{
  return trellis_date_monday (trellis_calendar_view_get_date (view));
}

static void
refill_cb (TrellisCalendarData *data, TrellisBacklog *backlog)
{
  gint64 first = GPOINTER_TO_SIZE (g_object_get_data (G_OBJECT (backlog), "first"));

  trellis_backlog_show (backlog, first, first + 6);
}

/* Beside the week, or where there is no room for it on a page of its own. */
static void
backlog_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TrellisWeekView *view;
  GtkWidget *backlog;

  if (!has_organise (widget))
    return;
  view = show_week (widget);
  if (!trellis_place_get_folded (TRELLIS_PLACE (widget)) && trellis_week_view_focus_backlog (view))
    return;
  backlog = trellis_backlog_new (data_of (widget));
  gtk_widget_set_size_request (backlog, PAGE_WIDTH, -1);
  g_object_set_data (G_OBJECT (backlog), "first",
                     GSIZE_TO_POINTER ((gsize) first_of_week (TRELLIS_CALENDAR_VIEW (view))));
  refill_cb (data_of (widget), TRELLIS_BACKLOG (backlog));
  g_signal_connect_object (data_of (widget), "changed", G_CALLBACK (refill_cb), backlog, 0);
  trellis_place_push (TRELLIS_PLACE (widget), _ ("Backlog"), backlog);
}

static void
lanes_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TrellisCalendarData *data = data_of (widget);
  gboolean shown = !trellis_calendar_data_get_lanes (data);
  TrellisWeekView *view = show_week (widget);
  g_autofree char *said = NULL;

  trellis_calendar_data_set_lanes (data, shown);
  said = shown ? trellis_week_view_describe_lanes (view) : g_strdup (_ ("No lanes"));
  trellis_announce (widget, said);
}

/* The learning week in view, so that what is added belongs to it. */
static char *
week_in_view (TrellisLibrary *library, gint64 first)
{
  g_autoptr (GPtrArray) weeks = trellis_library_list_all (library, TRELLIS_TYPE_LEARNING_WEEK,
                                                          TRELLIS_LEARNING_WEEK_START);

  for (guint i = 0; i < weeks->len; i++)
    if (!trellis_entity_get_flag (weeks->pdata[i], TRELLIS_LEARNING_WEEK_TEMPLATE) &&
        trellis_entity_get_number (weeks->pdata[i], TRELLIS_LEARNING_WEEK_START) <= first + 6 &&
        trellis_entity_get_number (weeks->pdata[i], TRELLIS_LEARNING_WEEK_END) >= first)
      return g_strdup (trellis_entity_get_uid (weeks->pdata[i]));
  return g_strdup ("");
}

static void
add_unplaced_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TrellisLibrary *library = trellis_calendar_data_get_library (data_of (widget));
  TrellisCalendarView *view = trellis_calendar_host_get_view (TRELLIS_CALENDAR_HOST (widget));
  g_autoptr (TrellisEvent) event = trellis_entity_new (TRELLIS_TYPE_EVENT);

  trellis_entity_set_text (event, TRELLIS_EVENT_ZONE, trellis_library_get_zone (library));
  trellis_entity_set_number (event, TRELLIS_EVENT_MINUTES, TRELLIS_CARRY_USUAL);
  trellis_entity_take_text (event, TRELLIS_EVENT_WEEK,
                            week_in_view (library, first_of_week (view)));
  trellis_place_push (TRELLIS_PLACE (widget), _ ("New event"),
                      trellis_event_form_new (library, event, 0));
}

/* For the week view: it has gone to another week with what is carried. */
static void
turned_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  trellis_calendar_host_update_title (TRELLIS_CALENDAR_HOST (widget));
}

static void
add_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  trellis_place_add (TRELLIS_PLACE (widget));
}

static void
open_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  trellis_place_open (TRELLIS_PLACE (widget),
                      g_str_equal (name, "calendar.open-week") ? "learning_week" : "event",
                      g_variant_get_string (parameter, NULL));
}

static void
clear_filter_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_autoptr (TrellisCalendarFilter) filter = trellis_calendar_filter_new ();

  trellis_calendar_data_set_filter (data_of (widget), filter);
}

static void
install_keys (GtkWidgetClass *klass)
{
  const GdkModifierType both = GDK_CONTROL_MASK | GDK_SHIFT_MASK;

  gtk_widget_class_add_binding_action (klass, GDK_KEY_Page_Up, GDK_ALT_MASK, "calendar.previous",
                                       NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_Page_Down, GDK_ALT_MASK, "calendar.next",
                                       NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_Home, GDK_ALT_MASK, "calendar.today", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_w, both, "calendar.view", "s", "week");
  gtk_widget_class_add_binding_action (klass, GDK_KEY_m, both, "calendar.view", "s", "month");
  gtk_widget_class_add_binding_action (klass, GDK_KEY_a, both, "calendar.view", "s", "agenda");
  gtk_widget_class_add_binding_action (klass, GDK_KEY_f, both, "calendar.filter", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_h, both, "calendar.clashes", "s", "");
  gtk_widget_class_add_binding_action (klass, GDK_KEY_b, both, "calendar.backlog", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_l, both, "calendar.lanes", NULL);
}

/**
 * trellis_calendar_plan_install:
 * @klass: the class of the place
 *
 * Installs the actions of planning, and the keys.
 */
void
trellis_calendar_plan_install (GtkWidgetClass *klass)
{
  const struct {
    const char *name, *type;
    GtkWidgetActionActivateFunc activate;
  } actions[] = {
    { "calendar.plan", "s", plan_action },
    { "calendar.carry", "s", carry_action },
    { "calendar.backlog", NULL, backlog_action },
    { "calendar.lanes", NULL, lanes_action },
    { "calendar.add-unplaced", NULL, add_unplaced_action },
    { "calendar.turned", NULL, turned_action },
    { "calendar.clear-filter", NULL, clear_filter_action },
    { "calendar.add", NULL, add_action },
    { "calendar.open-event", "s", open_action },
    { "calendar.open-week", "s", open_action },
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (klass, actions[i].name, actions[i].type, actions[i].activate);
  install_keys (klass);
}
