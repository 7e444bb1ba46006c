/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/calendar/trellis-calendar-place.h"

#include "base/trellis-time.h"
#include "ui/calendar/trellis-activity-place.h"
#include "ui/calendar/trellis-agenda-view.h"
#include "ui/calendar/trellis-backlog.h"
#include "ui/calendar/trellis-calendar-bar.h"
#include "ui/calendar/trellis-calendar-find.h"
#include "ui/calendar/trellis-calendar-host.h"
#include "ui/calendar/trellis-calendar-open.h"
#include "ui/calendar/trellis-calendar-plan.h"
#include "ui/calendar/trellis-calendar-sidebar.h"
#include "ui/calendar/trellis-calendar-text.h"
#include "ui/calendar/trellis-calendar-ways.h"
#include "ui/calendar/trellis-clash-list.h"
#include "ui/calendar/trellis-clash-row.h"
#include "ui/calendar/trellis-event-form.h"
#include "ui/calendar/trellis-month-view.h"
#include "ui/calendar/trellis-week-actions.h"
#include "ui/calendar/trellis-room-place.h"
#include "ui/calendar/trellis-week-view.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-doing.h"

#include <glib/gi18n.h>

#define DEFAULT_MINUTE (10 * 60) /* at which an event begins where the view does not tell */

enum {
  VIEW_WEEK,
  VIEW_MONTH,
  VIEW_AGENDA,
  N_VIEWS
};

static const struct {
  const char *name;
  GtkWidget *(*make) (TrellisCalendarData *data);
} kinds[N_VIEWS] = {
  { "week", trellis_week_view_new },
  { "month", trellis_month_view_new },
  { "agenda", trellis_agenda_view_new },
};

struct _TrellisCalendarPlace {
  TrellisPlace parent_instance;
  TrellisCalendarData *data;
  TrellisCalendarFilter *filter; /* of which the count was told */
  GtkWidget *bar;
  GtkWidget *holder; /* a bin with the view that is shown */
  GtkWidget *sidebar; /* %NULL until the first frame is drawn */
  TrellisCalendarView *views[N_VIEWS]; /* owned, %NULL until shown */
  guint view;
  guint sidebar_id;
};

static void host_init (TrellisCalendarHostInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (TrellisCalendarPlace,
                               trellis_calendar_place,
                               TRELLIS_TYPE_PLACE,
                               G_IMPLEMENT_INTERFACE (TRELLIS_TYPE_CALENDAR_HOST, host_init))

static TrellisCalendarView *
current (TrellisCalendarPlace *self)
{
  return self->views[self->view];
}

static TrellisLibrary *
library_of (TrellisCalendarPlace *self)
{
  return trellis_place_get_library (TRELLIS_PLACE (self));
}

/* Moving -------------------------------------------------------------------------------------- */

static void
shown_period (TrellisCalendarPlace *self, gint64 *from, gint64 *to)
{
  trellis_clash_row_period (self->view == VIEW_WEEK,
                            trellis_calendar_view_get_date (current (self)), from, to);
}

static void
update_title (TrellisCalendarPlace *self)
{
  g_autofree char *title = trellis_calendar_view_get_title (current (self));

  trellis_calendar_bar_set_title (TRELLIS_CALENDAR_BAR (self->bar), title);
  trellis_calendar_bar_set_lanes (TRELLIS_CALENDAR_BAR (self->bar),
                                  trellis_calendar_data_get_lanes (self->data));
  if (self->sidebar) {
    gint64 from, to;

    shown_period (self, &from, &to);
    trellis_calendar_sidebar_set_date (TRELLIS_CALENDAR_SIDEBAR (self->sidebar),
                                       trellis_calendar_view_get_date (current (self)));
    trellis_calendar_sidebar_set_period (TRELLIS_CALENDAR_SIDEBAR (self->sidebar), from, to);
  }
}

static void
say_period (TrellisCalendarPlace *self)
{
  g_autofree char *title = trellis_calendar_view_get_title (current (self));
  g_autofree char *count = trellis_calendar_text_count (
      trellis_calendar_view_count (current (self)));
  g_autofree char *said = g_strdup_printf (_ ("%s, %s"), title, count);

  trellis_announce (self, said);
}

/* Goes to a day in the view that is shown, and says where that is if it is somewhere else than before. */
static void
go_to (TrellisCalendarPlace *self, gint64 date)
{
  g_autofree char *before = trellis_calendar_view_get_title (current (self));
  g_autofree char *after = NULL;

  if (date <= 0)
    return;
  trellis_calendar_view_set_date (current (self), date);
  after = trellis_calendar_view_get_title (current (self));
  update_title (self);
  if (!g_str_equal (before, after))
    say_period (self);
}

static guint
view_of (const char *name)
{
  for (guint i = 0; i < N_VIEWS; i++)
    if (g_str_equal (kinds[i].name, name))
      return i;
  return VIEW_WEEK;
}

static void
show_view (TrellisCalendarPlace *self, guint view, gint64 date)
{
  if (!self->views[view])
    self->views[view] = TRELLIS_CALENDAR_VIEW (g_object_ref_sink (kinds[view].make (self->data)));
  self->view = view;
  trellis_calendar_view_set_date (self->views[view], date);
  adw_bin_set_child (ADW_BIN (self->holder), GTK_WIDGET (self->views[view]));
  trellis_calendar_bar_set_view (TRELLIS_CALENDAR_BAR (self->bar), kinds[view].name);
  update_title (self);
}

static void
choose_view (TrellisCalendarPlace *self, const char *name)
{
  gboolean focused = trellis_calendar_has_focus (self->holder);
  gint64 date;
  int minute;

  trellis_calendar_view_get_slot (current (self), &date, &minute);
  show_view (self, view_of (name), date);
  trellis_calendar_data_set_view (self->data, kinds[self->view].name);
  if (focused)
    trellis_calendar_view_focus_event (current (self), NULL);
  say_period (self);
}

/* Actions ------------------------------------------------------------------------------------- */

static void
step_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TrellisCalendarPlace *self = TRELLIS_CALENDAR_PLACE (widget);

  go_to (self,
         trellis_calendar_view_step (current (self), g_str_equal (name, "calendar.next") ? 1 : -1));
}

static void
today_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TrellisCalendarPlace *self = TRELLIS_CALENDAR_PLACE (widget);
  gboolean focused = trellis_calendar_has_focus (self->holder);

  trellis_calendar_view_set_date (current (self), trellis_today ());
  update_title (self);
  if (focused)
    trellis_calendar_view_focus_event (current (self), NULL);
  say_period (self);
}

/* For views: the arrows have gone to another day. */
static void
go_to_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TrellisCalendarPlace *self = TRELLIS_CALENDAR_PLACE (widget);

  go_to (self, g_variant_get_int64 (parameter));
  trellis_calendar_view_focus_event (current (self), NULL);
}

static void
show_day_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TrellisCalendarPlace *self = TRELLIS_CALENDAR_PLACE (widget);

  trellis_place_home (TRELLIS_PLACE (self));
  go_to (self, g_variant_get_int64 (parameter));
  if (trellis_place_get_folded (TRELLIS_PLACE (self)))
    trellis_place_show_sidebar (TRELLIS_PLACE (self), FALSE);
}

static void
open_day_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TrellisCalendarPlace *self = TRELLIS_CALENDAR_PLACE (widget);

  show_view (self, VIEW_AGENDA, g_variant_get_int64 (parameter));
  trellis_calendar_view_focus_event (current (self), NULL);
  say_period (self);
}

static void
view_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  choose_view (TRELLIS_CALENDAR_PLACE (widget), g_variant_get_string (parameter, NULL));
}

static void
next_event_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TrellisCalendarPlace *self = TRELLIS_CALENDAR_PLACE (widget);
  gint64 date = trellis_calendar_find_next (
      self->data,
      trellis_instant_from_local (trellis_calendar_view_get_date (current (self)), 0, NULL));

  if (date) {
    go_to (self, date);
    trellis_calendar_view_focus_event (current (self), NULL);
  } else
    trellis_tell (self, _ ("There is no later event"), FALSE);
}

static void build_sidebar (TrellisCalendarPlace *self);

static void
filter_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TrellisCalendarPlace *self = TRELLIS_CALENDAR_PLACE (widget);

  build_sidebar (self);
  trellis_place_show_sidebar (TRELLIS_PLACE (self), TRUE);
  trellis_calendar_sidebar_show_filter (TRELLIS_CALENDAR_SIDEBAR (self->sidebar));
}

static void
clashes_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gint64 from, to;

  shown_period (TRELLIS_CALENDAR_PLACE (widget), &from, &to);
  trellis_clash_list_show (TRELLIS_PLACE (widget), g_variant_get_string (parameter, NULL), from,
                           to);
}

static void
delete_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TrellisCalendarPlace *self = TRELLIS_CALENDAR_PLACE (widget);
  TrellisEvent *event = trellis_calendar_view_get_event (current (self));

  if (event)
    trellis_delete (self, library_of (self), event);
}

static void
add_at (TrellisCalendarPlace *self, gint64 date, int minute)
{
  gint64 start = trellis_instant_from_local (date, minute >= 0 ? minute : DEFAULT_MINUTE, NULL);

  trellis_place_push (TRELLIS_PLACE (self), _ ("New event"),
                      trellis_event_form_new (library_of (self), NULL, start));
}

static void
add_at_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gint64 date;
  int minute;

  g_variant_get (parameter, "(xi)", &date, &minute);
  add_at (TRELLIS_CALENDAR_PLACE (widget), date, minute);
}

/* The contract of a place --------------------------------------------------------------------- */

static void
data_changed_cb (TrellisCalendarData *data, TrellisCalendarPlace *self)
{
  const TrellisCalendarFilter *filter = trellis_calendar_data_get_filter (data);
  gboolean filtered = !trellis_calendar_filter_equal (self->filter, filter);
  g_autofree char *count = NULL;

  for (guint i = 0; i < N_VIEWS; i++) /* those out of sight are made again when they are needed */
    if (i != self->view)
      g_clear_object (&self->views[i]);
  trellis_calendar_view_load (current (self));
  update_title (self);
  if (!filtered)
    return;
  trellis_calendar_filter_free (self->filter);
  self->filter = trellis_calendar_filter_copy (filter);
  count = trellis_calendar_text_count (trellis_calendar_view_count (current (self)));
  trellis_announce (self, count);
}

static void
build_sidebar (TrellisCalendarPlace *self)
{
  g_clear_handle_id (&self->sidebar_id, g_source_remove);
  if (self->sidebar)
    return;
  self->sidebar = trellis_calendar_sidebar_new (self->data);
  trellis_place_set_sidebar (TRELLIS_PLACE (self), _ ("Calendar sidebar"), self->sidebar);
  update_title (self);
}

static gboolean
sidebar_cb (gpointer data)
{
  TRELLIS_CALENDAR_PLACE (data)->sidebar_id = 0;
  build_sidebar (data);
  return G_SOURCE_REMOVE;
}

/* The first frame is due now; the sidebar can come after it. */
static gboolean
first_tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  TrellisCalendarPlace *self = TRELLIS_CALENDAR_PLACE (widget);

  if (!self->sidebar && !self->sidebar_id)
    self->sidebar_id = g_idle_add_full (G_PRIORITY_LOW, sidebar_cb, self, NULL);
  return G_SOURCE_REMOVE;
}

static void
trellis_calendar_place_build (TrellisPlace *place)
{
  TrellisCalendarPlace *self = TRELLIS_CALENDAR_PLACE (place);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *view = NULL;

  self->data = trellis_calendar_data_new (library_of (self));
  self->filter = trellis_calendar_filter_copy (trellis_calendar_data_get_filter (self->data));
  self->bar = trellis_calendar_bar_new ();
  self->holder = adw_bin_new ();
  gtk_box_append (GTK_BOX (box), self->bar);
  gtk_box_append (GTK_BOX (box), self->holder);
  view = trellis_calendar_data_get_view (self->data);
  show_view (self, view_of (view), trellis_today ());
  trellis_place_set_content (place, _ ("Calendar"), box);
  g_signal_connect_object (self->data, "changed", G_CALLBACK (data_changed_cb), self, 0);
  gtk_widget_add_tick_callback (GTK_WIDGET (self), first_tick_cb, NULL, NULL);
}

static gboolean
is_in_backlog (TrellisCalendarPlace *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  return focus && gtk_widget_get_ancestor (focus, TRELLIS_TYPE_BACKLOG);
}

/* Where events wait for a time, a new one has none. */
static void
trellis_calendar_place_add (TrellisPlace *place)
{
  TrellisCalendarPlace *self = TRELLIS_CALENDAR_PLACE (place);
  gint64 date;
  int minute;

  if (is_in_backlog (self)) {
    gtk_widget_activate_action (GTK_WIDGET (self), "calendar.add-unplaced", NULL);
    return;
  }
  trellis_calendar_view_get_slot (current (self), &date, &minute);
  add_at (self, date, minute);
}

static gboolean
trellis_calendar_place_open (TrellisPlace *place, const char *kind, const char *uid)
{
  trellis_place_prepare (place);
  return trellis_calendar_open (TRELLIS_CALENDAR_HOST (place), kind, uid);
}

static TrellisCalendarData *
host_get_data (TrellisCalendarHost *host)
{
  return TRELLIS_CALENDAR_PLACE (host)->data;
}

static TrellisCalendarView *
host_get_view (TrellisCalendarHost *host)
{
  return current (TRELLIS_CALENDAR_PLACE (host));
}

static void
host_update_title (TrellisCalendarHost *host)
{
  update_title (TRELLIS_CALENDAR_PLACE (host));
}

static void
host_init (TrellisCalendarHostInterface *iface)
{
  iface->get_data = host_get_data;
  iface->get_view = host_get_view;
  iface->update_title = host_update_title;
}

static void
trellis_calendar_place_dispose (GObject *object)
{
  TrellisCalendarPlace *self = TRELLIS_CALENDAR_PLACE (object);

  g_clear_handle_id (&self->sidebar_id, g_source_remove);
  for (guint i = 0; i < N_VIEWS; i++)
    g_clear_object (&self->views[i]);
  g_clear_pointer (&self->filter, trellis_calendar_filter_free);
  g_clear_object (&self->data);
  G_OBJECT_CLASS (trellis_calendar_place_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *klass)
{
  const struct {
    const char *name, *type;
    GtkWidgetActionActivateFunc activate;
  } actions[] = {
    { "calendar.today", NULL, today_action },
    { "calendar.previous", NULL, step_action },
    { "calendar.next", NULL, step_action },
    { "calendar.go-to", "x", go_to_action },
    { "calendar.show-day", "x", show_day_action },
    { "calendar.open-day", "x", open_day_action },
    { "calendar.view", "s", view_action },
    { "calendar.next-event", NULL, next_event_action },
    { "calendar.filter", NULL, filter_action },
    { "calendar.clashes", "s", clashes_action },
    { "calendar.delete", NULL, delete_action },
    { "calendar.add-at", "(xi)", add_at_action },
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (klass, actions[i].name, actions[i].type, actions[i].activate);
  trellis_activity_place_install (klass);
  trellis_room_place_install (klass);
}

static void
trellis_calendar_place_class_init (TrellisCalendarPlaceClass *klass)
{
  TrellisPlaceClass *place_class = TRELLIS_PLACE_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = trellis_calendar_place_dispose;
  place_class->build = trellis_calendar_place_build;
  place_class->add = trellis_calendar_place_add;
  place_class->open = trellis_calendar_place_open;
  install_actions (GTK_WIDGET_CLASS (klass));
  trellis_week_actions_install (GTK_WIDGET_CLASS (klass));
  trellis_calendar_ways_install (GTK_WIDGET_CLASS (klass));
  trellis_calendar_plan_install (GTK_WIDGET_CLASS (klass));
}

static void
trellis_calendar_place_init (TrellisCalendarPlace *self)
{
}
