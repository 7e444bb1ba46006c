/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/calendar/trellis-calendar-view.h"

#include "base/trellis-time.h"
#include "ui/calendar/trellis-calendar-find.h"
#include "ui/common/trellis-empty.h"

#include <glib/gi18n.h>

typedef struct {
  TrellisCalendarData *data;
  gint64 date;
} TrellisCalendarViewPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (TrellisCalendarView, trellis_calendar_view, ADW_TYPE_BIN)

enum {
  PROP_0,
  PROP_DATA,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

static TrellisCalendarViewPrivate *
get_private (TrellisCalendarView *self)
{
  return trellis_calendar_view_get_instance_private (self);
}

static void
trellis_calendar_view_set_property (GObject *object,
                                    guint id,
                                    const GValue *value,
                                    GParamSpec *pspec)
{
  if (id == PROP_DATA)
    get_private (TRELLIS_CALENDAR_VIEW (object))->data = g_value_dup_object (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
trellis_calendar_view_dispose (GObject *object)
{
  g_clear_object (&get_private (TRELLIS_CALENDAR_VIEW (object))->data);
  G_OBJECT_CLASS (trellis_calendar_view_parent_class)->dispose (object);
}

static void
trellis_calendar_view_class_init (TrellisCalendarViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->set_property = trellis_calendar_view_set_property;
  object_class->dispose = trellis_calendar_view_dispose;

  /**
   * TrellisCalendarView:data:
   *
   * What the views of the calendar share.
   */
  props[PROP_DATA] = g_param_spec_object ("data", NULL, NULL, TRELLIS_TYPE_CALENDAR_DATA,
                                          G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY |
                                              G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
trellis_calendar_view_init (TrellisCalendarView *self)
{
  gtk_widget_set_hexpand (GTK_WIDGET (self), TRUE);
  gtk_widget_set_vexpand (GTK_WIDGET (self), TRUE);
}

/**
 * trellis_calendar_view_get_data:
 * @self: a view
 *
 * What the views share.
 *
 * Returns: (transfer none): the data
 */
TrellisCalendarData *
trellis_calendar_view_get_data (TrellisCalendarView *self)
{
  return get_private (self)->data;
}

/**
 * trellis_calendar_view_get_date:
 * @self: a view
 *
 * The day it is at.
 *
 * Returns: a date, 0 before the first
 */
gint64
trellis_calendar_view_get_date (TrellisCalendarView *self)
{
  return get_private (self)->date;
}

/**
 * trellis_calendar_view_set_date:
 * @self: a view
 * @date: a date
 *
 * Goes to a day and shows what is around it, unless that is shown already.
 */
void
trellis_calendar_view_set_date (TrellisCalendarView *self, gint64 date)
{
  TrellisCalendarViewClass *klass = TRELLIS_CALENDAR_VIEW_GET_CLASS (self);
  gboolean covered = get_private (self)->date && klass->covers && klass->covers (self, date);

  get_private (self)->date = date;
  if (!covered)
    klass->load (self);
}

/**
 * trellis_calendar_view_load:
 * @self: a view
 *
 * Reads its events again.
 */
void
trellis_calendar_view_load (TrellisCalendarView *self)
{
  TRELLIS_CALENDAR_VIEW_GET_CLASS (self)->load (self);
}

/**
 * trellis_calendar_view_step:
 * @self: a view
 * @direction: 1 forwards, -1 back
 *
 * Where one period forwards or back leads.
 *
 * Returns: a date
 */
gint64
trellis_calendar_view_step (TrellisCalendarView *self, int direction)
{
  return TRELLIS_CALENDAR_VIEW_GET_CLASS (self)->step (self, direction);
}

/**
 * trellis_calendar_view_get_title:
 * @self: a view
 *
 * What its period is called.
 *
 * Returns: (transfer full): the title
 */
char *
trellis_calendar_view_get_title (TrellisCalendarView *self)
{
  return TRELLIS_CALENDAR_VIEW_GET_CLASS (self)->title (self);
}

/**
 * trellis_calendar_view_count:
 * @self: a view
 *
 * How many events it shows.
 *
 * Returns: the number
 */
guint
trellis_calendar_view_count (TrellisCalendarView *self)
{
  return TRELLIS_CALENDAR_VIEW_GET_CLASS (self)->count (self);
}

/**
 * trellis_calendar_view_get_event:
 * @self: a view
 *
 * The event that has or had the focus.
 *
 * Returns: (transfer none) (nullable): the event
 */
TrellisEvent *
trellis_calendar_view_get_event (TrellisCalendarView *self)
{
  return TRELLIS_CALENDAR_VIEW_GET_CLASS (self)->get_event (self);
}

/**
 * trellis_calendar_view_get_slot:
 * @self: a view
 * @date: (out): a date
 * @minute: (out): a minute of the day, -1 where the view does not tell
 *
 * When an event that is added now would be.
 */
void
trellis_calendar_view_get_slot (TrellisCalendarView *self, gint64 *date, int *minute)
{
  *date = get_private (self)->date;
  *minute = -1;
  TRELLIS_CALENDAR_VIEW_GET_CLASS (self)->get_slot (self, date, minute);
}

/**
 * trellis_calendar_view_focus_event:
 * @self: a view
 * @uid: (nullable): uid of an event
 *
 * Moves the focus to an event, or to what is nearest to the day it is at.
 */
void
trellis_calendar_view_focus_event (TrellisCalendarView *self, const char *uid)
{
  TRELLIS_CALENDAR_VIEW_GET_CLASS (self)->focus_event (self, uid);
}

/**
 * trellis_calendar_has_focus:
 * @widget: a widget
 *
 * Whether the focus is somewhere inside a widget.
 *
 * Returns: %TRUE if it is
 */
gboolean
trellis_calendar_has_focus (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  return focus && gtk_widget_is_ancestor (focus, widget);
}

/**
 * trellis_calendar_view_new_empty:
 * @self: a view
 * @title: what there is none of, such as “No events in this week”
 *
 * Makes what is shown in place of events: what to do depends on whether a filter hides them, and on whether there are
 * any later.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
trellis_calendar_view_new_empty (TrellisCalendarView *self, const char *title)
{
  TrellisCalendarData *data = get_private (self)->data;

  if (!trellis_calendar_filter_is_open (trellis_calendar_data_get_filter (data)))
    return trellis_empty_new ("trellis-calendar-symbolic", title,
                              _ ("A filter is on; there may be events that it hides."),
                              _ ("_Show All Events"), "calendar.clear-filter");
  if (trellis_calendar_find_next (data, trellis_date_to_instant (get_private (self)->date)))
    return trellis_empty_new ("trellis-calendar-symbolic", title,
                              _ ("Learning events appear here. The next one is later."),
                              _ ("_Go to Next Event"), "calendar.next-event");
  return trellis_empty_new ("trellis-calendar-symbolic", title,
                            _ ("Learning events appear here once somebody adds them or you open a "
                               "programme."),
                            _ ("_Add an Event"), "calendar.add");
}
