/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/calendar/trellis-agenda-view.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "library/trellis-record-list.h"
#include "ui/calendar/trellis-calendar-find.h"
#include "ui/calendar/trellis-calendar-text.h"

#include <glib/gi18n.h>

#define ROWS_BEYOND 60 /* more than a screen has */

struct _TrellisAgendaView {
  TrellisCalendarView parent_instance;
  TrellisCalendarFilter *filter; /* for which the list was made */
  GListModel *model;
  GtkWidget *list; /* borrowed: the child */
  guint tick_id; /* until the row of the day is at the top */
  gboolean waits; /* for being seen: out of sight it would never get there, and tick for ever */
  gboolean is_past; /* the list has gone beyond that row, from where it comes down to the top */
  gboolean to_focus; /* and then the focus goes to the selected row */
};

G_DEFINE_FINAL_TYPE (TrellisAgendaView, trellis_agenda_view, TRELLIS_TYPE_CALENDAR_VIEW)

static int
year_of (gint64 date)
{
  int year, month, day;

  trellis_date_split (date, &year, &month, &day);
  return year;
}

/**
 * trellis_agenda_describe:
 * @event: an event
 * @text: to be filled
 * @data: the #TrellisCalendarData
 *
 * Describes an event as a row of a list.
 */
void
trellis_agenda_describe (gpointer event, TrellisRowText *text, gpointer data)
{
  gint64 date = trellis_calendar_text_date (event);
  gboolean other_year = year_of (date) != year_of (trellis_today ());
  g_autofree char *full = other_year ? trellis_text_date (date) : NULL;
  const char *day = other_year ? full : trellis_calendar_data_day (data, date);
  g_autofree char *times = trellis_calendar_text_times (data, event);
  g_autofree char *booking = trellis_calendar_text_booking (data, event);
  g_autofree char *when = g_strdup_printf (_ ("%s, %s"), day, times);
  g_autofree char *spoken = trellis_calendar_text_event (data, event, when);
  gboolean cancelled = trellis_entity_get_choice (event, TRELLIS_EVENT_STATUS) ==
                       TRELLIS_EVENT_STATUS_CANCELLED;

  g_string_assign (text->title, trellis_entity_get_title (event));
  g_string_assign (text->subtitle, when);
  g_string_append_printf (text->subtitle, " · %s · %s",
                          trellis_entity_get_choice_label (event, TRELLIS_EVENT_KIND),
                          trellis_entity_get_choice_label (event, TRELLIS_EVENT_MODE));
  if (cancelled)
    g_string_append_printf (text->subtitle, " · %s", _ ("Cancelled"));
  if (*booking)
    g_string_append_printf (text->subtitle, " · %s", booking);
  g_string_assign (text->spoken, spoken);
  text->icon_name = trellis_calendar_kind_icon (event);
  text->css_class = trellis_calendar_kind_class (event);
}

/* The day stands above the first of its events. The list may have been made anew since the row was. */
static void
describe_with_day (gpointer event, TrellisRowText *text, gpointer data)
{
  TrellisAgendaView *self = data;
  TrellisCalendarData *calendar = trellis_calendar_view_get_data (TRELLIS_CALENDAR_VIEW (self));
  g_autoptr (GObject)
      before = text->position > 0 ? g_list_model_get_item (self->model, text->position - 1) : NULL;
  gint64 date = trellis_calendar_text_date (event);
  g_autofree char *day = NULL;

  trellis_agenda_describe (event, text, calendar);
  if (before && trellis_calendar_text_date (TRELLIS_EVENT (before)) == date)
    return;
  day = trellis_text_date (date);
  g_string_assign (text->heading, day);
}

static GListModel *
new_model (TrellisAgendaView *self)
{
  TrellisCalendarData *data = trellis_calendar_view_get_data (TRELLIS_CALENDAR_VIEW (self));
  gboolean whole;
  g_autoptr (TrellisQuery) query = trellis_calendar_find_query (data, &whole);
  g_autoptr (GPtrArray) found = NULL;
  GListStore *store;

  if (whole)
    return G_LIST_MODEL (trellis_record_list_new (trellis_calendar_data_get_library (data), query));
  store = g_list_store_new (TRELLIS_TYPE_EVENT);
  found = trellis_calendar_find_events (data);
  g_list_store_splice (store, 0, 0, found->pdata, found->len);
  return G_LIST_MODEL (store);
}

/* The first row at or after an instant. */
static guint
position_from (TrellisAgendaView *self, gint64 instant)
{
  guint low = 0, high = g_list_model_get_n_items (self->model);

  if (TRELLIS_IS_RECORD_LIST (self->model))
    return trellis_record_list_find_from (TRELLIS_RECORD_LIST (self->model), TRELLIS_EVENT_START,
                                          instant);
  for (; low < high; low++) {
    g_autoptr (GObject) event = g_list_model_get_item (self->model, low);

    if (trellis_entity_get_number (event, TRELLIS_EVENT_START) >= instant)
      break;
  }
  return low;
}

static guint
position_of (TrellisAgendaView *self, const char *uid)
{
  guint n = g_list_model_get_n_items (self->model);

  if (TRELLIS_IS_RECORD_LIST (self->model))
    return trellis_record_list_find (TRELLIS_RECORD_LIST (self->model), uid);
  for (guint i = 0; i < n; i++) {
    g_autoptr (GObject) event = g_list_model_get_item (self->model, i);

    if (g_str_equal (trellis_entity_get_uid (event), uid))
      return i;
  }
  return G_MAXUINT;
}

static GtkWidget *
find_selected (GtkWidget *widget)
{
  GtkWidget *found = NULL;

  if (gtk_widget_get_focusable (widget) &&
      gtk_widget_get_state_flags (widget) & GTK_STATE_FLAG_SELECTED)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found;
       child = gtk_widget_get_next_sibling (child))
    found = find_selected (child);
  return found;
}

static void
focus_selected (TrellisAgendaView *self)
{
  GtkWidget *row = find_selected (self->list);

  if (!row || !gtk_widget_grab_focus (row))
    gtk_widget_child_focus (self->list, GTK_DIR_TAB_FORWARD);
}

static guint
position_of_date (TrellisAgendaView *self)
{
  gint64 date = trellis_calendar_view_get_date (TRELLIS_CALENDAR_VIEW (self));

  return position_from (self, MIN (trellis_instant_from_local (date, 0, NULL),
                                   trellis_date_to_instant (date)));
}

static void
select_row (TrellisAgendaView *self, guint position)
{
  guint n = g_list_model_get_n_items (self->model);

  if (n > 0)
    trellis_list_select (TRELLIS_LIST_PANE (self->list), MIN (position, n - 1));
}

static void
scroll_beyond (TrellisAgendaView *self, guint position)
{
  guint n = g_list_model_get_n_items (self->model);

  if (n > 0)
    trellis_list_scroll_to (TRELLIS_LIST_PANE (self->list), MIN (position, n - 1));
}

/* A list scrolls no further than it must, so that a later row ends up at the bottom and an earlier one at the top. The
 * row of the day belongs at the top: first beyond it, then, when that has its place, back. */
static gboolean
tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  TrellisAgendaView *self = TRELLIS_AGENDA_VIEW (widget);

  if (!gtk_widget_get_mapped (widget)) {
    self->waits = TRUE;
    self->tick_id = 0;
    return G_SOURCE_REMOVE;
  }
  if (gtk_widget_get_height (self->list) == 0)
    return G_SOURCE_CONTINUE;
  if (!self->is_past) {
    scroll_beyond (self, position_of_date (self) + ROWS_BEYOND);
    self->is_past = TRUE;
    return G_SOURCE_CONTINUE;
  }
  select_row (self, position_of_date (self));
  self->tick_id = 0;
  if (self->to_focus)
    focus_selected (self);
  self->to_focus = FALSE;
  return G_SOURCE_REMOVE;
}

static void
go_to_date (TrellisAgendaView *self)
{
  self->is_past = FALSE;
  select_row (self, position_of_date (self));
  self->waits = !gtk_widget_get_mapped (GTK_WIDGET (self));
  if (!self->tick_id && !self->waits)
    self->tick_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), tick_cb, NULL, NULL);
}

static void
trellis_agenda_view_map (GtkWidget *widget)
{
  TrellisAgendaView *self = TRELLIS_AGENDA_VIEW (widget);

  GTK_WIDGET_CLASS (trellis_agenda_view_parent_class)->map (widget);
  if (self->waits)
    go_to_date (self);
}

static void
trellis_agenda_view_focus_event (TrellisCalendarView *view, const char *uid)
{
  TrellisAgendaView *self = TRELLIS_AGENDA_VIEW (view);
  guint position = uid ? position_of (self, uid) : G_MAXUINT;

  if (position != G_MAXUINT)
    trellis_list_select (TRELLIS_LIST_PANE (self->list), position);
  if (self->tick_id || self->waits)
    self->to_focus = TRUE;
  else
    focus_selected (self);
}

static void
activated_cb (TrellisList *list, gpointer event, TrellisAgendaView *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "calendar.open-event", "s",
                              trellis_entity_get_uid (event));
}

static void
build (TrellisAgendaView *self)
{
  TrellisCalendarView *view = TRELLIS_CALENDAR_VIEW (self);
  TrellisCalendarData *data = trellis_calendar_view_get_data (view);

  g_clear_object (&self->model);
  g_clear_pointer (&self->filter, trellis_calendar_filter_free);
  self->filter = trellis_calendar_filter_copy (trellis_calendar_data_get_filter (data));
  self->model = new_model (self);
  self->list = trellis_list_new (_ ("Events"), self->model, describe_with_day, self);
  trellis_list_set_empty (TRELLIS_LIST_PANE (self->list),
                          trellis_calendar_view_new_empty (view, _ ("No Events")));
  g_signal_connect_object (self->list, "activated", G_CALLBACK (activated_cb), self, 0);
  adw_bin_set_child (ADW_BIN (self), self->list);
}

static void
trellis_agenda_view_load (TrellisCalendarView *view)
{
  TrellisAgendaView *self = TRELLIS_AGENDA_VIEW (view);
  TrellisCalendarData *data = trellis_calendar_view_get_data (view);

  if (!self->list || !TRELLIS_IS_RECORD_LIST (self->model) ||
      !trellis_calendar_filter_equal (self->filter, trellis_calendar_data_get_filter (data)))
    build (self);
  else /* the list of records follows the library by itself; seats and status do not */
    trellis_list_refresh (TRELLIS_LIST_PANE (self->list));
  go_to_date (self);
}

static gint64
trellis_agenda_view_step (TrellisCalendarView *view, int direction)
{
  return trellis_calendar_view_get_date (view) + 7 * direction;
}

static char *
trellis_agenda_view_title (TrellisCalendarView *view)
{
  g_autofree char *date = trellis_text_date (trellis_calendar_view_get_date (view));

  /* TRANSLATORS: title of a list of events that begins at a day */
  return g_strdup_printf (_ ("From %s"), date);
}

static guint
trellis_agenda_view_count (TrellisCalendarView *view)
{
  return g_list_model_get_n_items (TRELLIS_AGENDA_VIEW (view)->model);
}

static TrellisEvent *
trellis_agenda_view_get_event (TrellisCalendarView *view)
{
  return trellis_list_get_selected (TRELLIS_LIST_PANE (TRELLIS_AGENDA_VIEW (view)->list));
}

static void
trellis_agenda_view_get_slot (TrellisCalendarView *view, gint64 *date, int *minute)
{
  TrellisEvent *event = trellis_agenda_view_get_event (view);

  if (event)
    *date = trellis_calendar_text_date (event);
}

/* The list would be entered at its first row, years back. */
static gboolean
trellis_agenda_view_focus (GtkWidget *widget, GtkDirectionType direction)
{
  TrellisAgendaView *self = TRELLIS_AGENDA_VIEW (widget);
  GtkWidget *row = trellis_calendar_has_focus (widget) || !self->list ? NULL
                                                                      : find_selected (self->list);

  if (row && gtk_widget_get_mapped (row) && gtk_widget_grab_focus (row))
    return TRUE;
  return GTK_WIDGET_CLASS (trellis_agenda_view_parent_class)->focus (widget, direction);
}

static void
trellis_agenda_view_dispose (GObject *object)
{
  TrellisAgendaView *self = TRELLIS_AGENDA_VIEW (object);

  g_clear_object (&self->model);
  g_clear_pointer (&self->filter, trellis_calendar_filter_free);
  G_OBJECT_CLASS (trellis_agenda_view_parent_class)->dispose (object);
}

static void
trellis_agenda_view_class_init (TrellisAgendaViewClass *klass)
{
  TrellisCalendarViewClass *view_class = TRELLIS_CALENDAR_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = trellis_agenda_view_dispose;
  GTK_WIDGET_CLASS (klass)->focus = trellis_agenda_view_focus;
  GTK_WIDGET_CLASS (klass)->map = trellis_agenda_view_map;
  view_class->load = trellis_agenda_view_load;
  view_class->step = trellis_agenda_view_step;
  view_class->title = trellis_agenda_view_title;
  view_class->count = trellis_agenda_view_count;
  view_class->get_event = trellis_agenda_view_get_event;
  view_class->get_slot = trellis_agenda_view_get_slot;
  view_class->focus_event = trellis_agenda_view_focus_event;
  gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (klass), GDK_KEY_Delete, 0,
                                       "calendar.delete", NULL);
}

static void
trellis_agenda_view_init (TrellisAgendaView *self)
{
}

/**
 * trellis_agenda_view_new:
 * @data: the data of the calendar
 *
 * Makes a view of all events in a list.
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *
trellis_agenda_view_new (TrellisCalendarData *data)
{
  return g_object_new (TRELLIS_TYPE_AGENDA_VIEW, "data", data, NULL);
}
