/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/calendar/trellis-event-cell-private.h"

#include "model/trellis-sign-up.h"
#include "ui/calendar/trellis-calendar-choice.h"
#include "ui/calendar/trellis-calendar-text.h"
#include "ui/common/trellis-a11y.h"

#include <glib/gi18n.h>

#define WHOLE_DAY -1
#define CHOSEN "chosen"
#define LATE_MS 150

G_DEFINE_FINAL_TYPE (TrellisEventCell, trellis_event_cell, GTK_TYPE_WIDGET)

/**
 * trellis_event_cell_get_status: (skip)
 * @self: a cell
 *
 * How sure its event is; several events at once are.
 *
 * Returns: the status
 */
TrellisEventStatus
trellis_event_cell_get_status (TrellisEventCell *self)
{
  return self->event
             ? (TrellisEventStatus) trellis_entity_get_choice (self->event, TRELLIS_EVENT_STATUS)
             : TRELLIS_EVENT_STATUS_CONFIRMED;
}

static void
trellis_event_cell_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  trellis_event_cell_draw (TRELLIS_EVENT_CELL (widget), snapshot);
}

static gboolean
trellis_event_cell_query_tooltip (
    GtkWidget *widget, int x, int y, gboolean keyboard, GtkTooltip *tooltip)
{
  TrellisEventCell *self = TRELLIS_EVENT_CELL (widget);
  g_autofree char *text = NULL;

  if (!self->event || keyboard)
    return FALSE;
  text = g_strdup_printf ("%s\n%s", trellis_entity_get_title (self->event), self->when);
  gtk_tooltip_set_text (tooltip, text);
  return TRUE;
}

static void
trellis_event_cell_measure (GtkWidget *widget,
                            GtkOrientation orientation,
                            int for_size,
                            int *minimum,
                            int *natural,
                            int *minimum_baseline,
                            int *natural_baseline)
{
  *minimum = *natural = 1; /* a timetable gives the place */
}

/* Object -------------------------------------------------------------------------------------- */

static void
activate_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  trellis_event_cell_activate (TRELLIS_EVENT_CELL (widget));
}

static void
trellis_event_cell_dispose (GObject *object)
{
  TrellisEventCell *self = TRELLIS_EVENT_CELL (object);

  g_clear_object (&self->event);
  g_clear_pointer (&self->when, g_free);
  g_clear_pointer (&self->late_name, g_free);
  g_clear_pointer (&self->at, g_free);
  G_OBJECT_CLASS (trellis_event_cell_parent_class)->dispose (object);
}

static void
trellis_event_cell_class_init (TrellisEventCellClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = trellis_event_cell_dispose;
  widget_class->snapshot = trellis_event_cell_snapshot;
  widget_class->measure = trellis_event_cell_measure;
  widget_class->query_tooltip = trellis_event_cell_query_tooltip;
  gtk_widget_class_set_css_name (widget_class, "eventcell");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_BUTTON);

  /**
   * TrellisEventCell|event-cell.open:
   *
   * Opens the event, or the day when it stands for several.
   */
  gtk_widget_class_install_action (widget_class, "event-cell.open", NULL, activate_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, 0, "event-cell.open", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Enter, 0, "event-cell.open", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_space, 0, "event-cell.open", NULL);
}

/* A new name of what has the focus would be said in full; it gets it when the focus has gone, and nobody hears it. */
static gboolean
rename_cb (gpointer cell)
{
  TrellisEventCell *self = cell;

  if (self->late_name && !gtk_widget_is_focus (cell)) {
    trellis_a11y_name (cell, self->late_name);
    g_clear_pointer (&self->late_name, g_free);
  }
  return G_SOURCE_REMOVE;
}

static void
left_cb (GtkEventController *controller, gpointer data)
{
  TrellisEventCell *self = TRELLIS_EVENT_CELL (gtk_event_controller_get_widget (controller));

  if (self->late_name)
    g_timeout_add_full (G_PRIORITY_DEFAULT, LATE_MS, rename_cb, g_object_ref (self),
                        g_object_unref);
}

static void
trellis_event_cell_init (TrellisEventCell *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect (focus, "leave", G_CALLBACK (left_cb), NULL);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
}

static void
set_classes (TrellisEventCell *self, gboolean chosen)
{
  const char *classes[] = { self->event ? trellis_calendar_kind_class (self->event) : "more", NULL,
                            NULL, NULL };
  guint n = 1;

  if (trellis_event_cell_get_status (self) == TRELLIS_EVENT_STATUS_CANCELLED)
    classes[n++] = "cancelled";
  if (chosen)
    classes[n++] = CHOSEN;
  gtk_widget_set_css_classes (GTK_WIDGET (self), classes);
}

/* What matters most comes first, for the rest may be cut off. */
static char *
write_small (TrellisEventCell *self, TrellisCalendarData *data)
{
  const char *kind = trellis_entity_get_choice_label (self->event, TRELLIS_EVENT_KIND);
  GString *text = g_string_new (
      self->minute == WHOLE_DAY ? NULL : trellis_calendar_data_time (data, self->minute));

  if (self->booked)
    g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "", _ ("Booked"));
  g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "", kind);
  return g_string_free (text, FALSE);
}

static char *
when (TrellisCalendarData *data, gint64 date, int from, int to)
{
  const char *day = trellis_calendar_data_day (data, date);

  if (from == WHOLE_DAY && to > 1) /* TRANSLATORS: the first and the last of several days */
    return g_strdup_printf (_ ("%s to %s, whole days"), day,
                            trellis_calendar_data_day (data, date + to - 1));
  if (from == WHOLE_DAY)
    return g_strdup_printf (_ ("%s, whole day"), day);
  if (to <= from)
    return g_strdup_printf (_ ("%s, %s"), day, trellis_calendar_data_time (data, from));
  /* TRANSLATORS: a day, when something begins on it and when it ends */
  return g_strdup_printf (_ ("%s, %s to %s"), day, trellis_calendar_data_time (data, from),
                          trellis_calendar_data_time (data, to));
}

static void
name_it (TrellisEventCell *self, TrellisCalendarData *data)
{
  g_autofree char *name = trellis_calendar_text_event (data, self->event, self->at);

  g_clear_pointer (&self->late_name, g_free);
  trellis_a11y_name (self, name);
}

/**
 * trellis_event_cell_show_chosen:
 * @self: a cell
 * @data: the data of the calendar
 *
 * Shows whether its event is chosen. While it has the focus nothing is said of it.
 */
void
trellis_event_cell_show_chosen (TrellisEventCell *self, TrellisCalendarData *data)
{
  gboolean chosen = self->event && trellis_calendar_choice_has (data, self->event);

  if (!self->event || !self->at || chosen == gtk_widget_has_css_class (GTK_WIDGET (self), CHOSEN))
    return;
  set_classes (self, chosen);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (gtk_widget_is_focus (GTK_WIDGET (self))) {
    g_free (self->late_name);
    self->late_name = trellis_calendar_text_event (data, self->event, self->at);
  } else {
    name_it (self, data);
  }
}

static void
set_event (
    TrellisEventCell *self, TrellisCalendarData *data, TrellisEvent *event, gint64 date, int from)
{
  int status = trellis_calendar_data_get_status (data, event);

  g_set_object (&self->event, event);
  self->more = 0;
  self->date = date;
  self->minute = from;
  self->booked = status == TRELLIS_SIGN_UP_STATUS_BOOKED ||
                 status == TRELLIS_SIGN_UP_STATUS_ATTENDED ||
                 status == TRELLIS_SIGN_UP_STATUS_PART_ATTENDED;
  g_free (self->when);
  self->when = write_small (self, data);
  set_classes (self, trellis_calendar_choice_has (data, event));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * trellis_event_cell_show:
 * @self: a cell
 * @data: the data of the calendar
 * @event: an event
 * @date: the day on which it is shown
 * @from: minute of that day at which it begins, -1 for a whole day
 * @to: minute of that day at which it ends; of whole days, how many there are
 *
 * Shows an event.
 */
void
trellis_event_cell_show (TrellisEventCell *self,
                         TrellisCalendarData *data,
                         TrellisEvent *event,
                         gint64 date,
                         int from,
                         int to)
{
  set_event (self, data, event, date, from);
  g_free (self->at);
  self->at = when (data, date, from, to);
  name_it (self, data);
}

/**
 * trellis_event_cell_show_carried:
 * @self: a cell
 * @data: the data of the calendar
 * @event: the event, as it would be
 * @date: the day on which it would be
 * @from: minute of that day at which it would begin, -1 for a whole day
 *
 * Shows an event while it is carried. Its name stays: whoever carries it says each step, and a new name of what has the
 * focus would be said as well.
 */
void
trellis_event_cell_show_carried (
    TrellisEventCell *self, TrellisCalendarData *data, TrellisEvent *event, gint64 date, int from)
{
  set_event (self, data, event, date, from);
  g_clear_pointer (&self->at, g_free);
  gtk_widget_add_css_class (GTK_WIDGET (self), "carried");
}

/**
 * trellis_event_cell_show_more:
 * @self: a cell
 * @data: the data of the calendar
 * @n: how many events it stands for
 * @date: their day
 * @from: minute at which the first begins, -1 for whole days
 * @to: minute at which the last ends
 *
 * Shows that there are more events than have room side by side; opening it opens the day.
 */
void
trellis_event_cell_show_more (
    TrellisEventCell *self, TrellisCalendarData *data, guint n, gint64 date, int from, int to)
{
  g_autofree char *at = when (data, date, from, to);
  g_autofree char *more = g_strdup_printf (ngettext ("%u more event", "%u more events", n), n);
  g_autofree char *name = g_strdup_printf (_ ("%s, %s, show the day as a list"), at, more);

  g_clear_object (&self->event);
  g_clear_pointer (&self->when, g_free);
  g_clear_pointer (&self->at, g_free);
  g_clear_pointer (&self->late_name, g_free);
  self->more = n;
  self->date = date;
  self->minute = from;
  self->booked = FALSE;
  trellis_a11y_name (self, name);
  set_classes (self, FALSE);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Whether the cell can be used again for an event. One with the focus cannot: its new name would be said, as if the user
 * had gone there. */
static gboolean
can_show (TrellisEventCell *self, TrellisEvent *event)
{
  return !gtk_widget_is_focus (GTK_WIDGET (self)) ||
         (event && self->event &&
          g_str_equal (trellis_entity_get_uid (event), trellis_entity_get_uid (self->event)));
}

/**
 * trellis_event_cell_at: (skip)
 * @parent: what holds the cells
 * @cells: its cells, in their order
 * @position: which is wanted; at most one beyond the last
 * @event: (nullable): what it is to show, %NULL for several events
 *
 * Finds or makes the cell at a position. Cells are used again where they can be, for they cost more than what they show.
 *
 * Returns: (transfer none): the cell
 */
TrellisEventCell *
trellis_event_cell_at (GtkWidget *parent, GPtrArray *cells, guint position, TrellisEvent *event)
{
  GtkWidget *cell = position < cells->len ? cells->pdata[position] : NULL;

  if (cell && can_show (TRELLIS_EVENT_CELL (cell), event))
    return TRELLIS_EVENT_CELL (cell);
  if (cell)
    gtk_widget_unparent (cell);
  else
    g_ptr_array_set_size (cells, (int) position + 1);
  cell = g_object_new (TRELLIS_TYPE_EVENT_CELL, NULL);
  cells->pdata[position] = cell;
  gtk_widget_insert_after (cell, parent, position > 0 ? cells->pdata[position - 1] : NULL);
  return TRELLIS_EVENT_CELL (cell);
}

/**
 * trellis_event_cell_get_event:
 * @self: a cell
 *
 * Its event.
 *
 * Returns: (transfer none) (nullable): the event, %NULL when it stands for several
 */
TrellisEvent *
trellis_event_cell_get_event (TrellisEventCell *self)
{
  return self->event;
}

/**
 * trellis_event_cell_get_date:
 * @self: a cell
 *
 * The day it is on.
 *
 * Returns: a date
 */
gint64
trellis_event_cell_get_date (TrellisEventCell *self)
{
  return self->date;
}

/**
 * trellis_event_cell_get_minute:
 * @self: a cell
 *
 * When it begins.
 *
 * Returns: a minute of the day, -1 for a whole day
 */
int
trellis_event_cell_get_minute (TrellisEventCell *self)
{
  return self->minute;
}

/**
 * trellis_event_cell_activate:
 * @self: a cell
 *
 * Opens what it shows.
 */
void
trellis_event_cell_activate (TrellisEventCell *self)
{
  if (self->event)
    gtk_widget_activate_action (GTK_WIDGET (self), "calendar.open-event", "s",
                                trellis_entity_get_uid (self->event));
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "calendar.open-day", "x", self->date);
}
