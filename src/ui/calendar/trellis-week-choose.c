/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Choosing several events of a week and its backlog, to be carried together. */
#include "config.h"

#include "ui/calendar/trellis-week-choose.h"

#include "ui/calendar/trellis-calendar-choice.h"
#include "ui/calendar/trellis-event-cell.h"
#include "ui/common/trellis-a11y.h"

#include <glib/gi18n.h>

static void
show_cells (GtkWidget *widget, TrellisCalendarData *data)
{
  if (TRELLIS_IS_EVENT_CELL (widget))
    trellis_event_cell_show_chosen (TRELLIS_EVENT_CELL (widget), data);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    show_cells (child, data);
}

static void
show (TrellisCalendarView *view, TrellisWeekCarry *carry)
{
  const TrellisWeekCarryHost *host = trellis_week_carry_get_host (carry);
  TrellisBacklog *backlog = host->get_backlog (view);

  show_cells (GTK_WIDGET (host->get_timetable (view)), trellis_calendar_view_get_data (view));
  if (backlog)
    trellis_backlog_show_chosen (backlog);
}

/**
 * trellis_week_choose:
 * @view: a week view
 * @carry: what carries in it
 * @event: an event that is shown in it
 *
 * Chooses an event, or does so no longer, and says how many are chosen.
 */
void
trellis_week_choose (TrellisCalendarView *view, TrellisWeekCarry *carry, TrellisEvent *event)
{
  TrellisCalendarData *data = trellis_calendar_view_get_data (view);
  gboolean chosen = trellis_calendar_choice_toggle (data, event);
  guint n = trellis_calendar_choice_count (data);
  g_autofree char *count = g_strdup_printf (
      ngettext ("%u event is chosen", "%u events are chosen", n), n);
  g_autofree char *left = chosen ? NULL
                                 : g_strdup_printf (_ ("No longer chosen, %s"),
                                                    n ? count : _ ("nothing is chosen"));

  show (view, carry);
  trellis_announce (view, chosen ? count : left);
}

static gboolean
may_choose (TrellisCalendarView *view, TrellisWeekCarry *carry)
{
  return trellis_calendar_data_get_organise (trellis_calendar_view_get_data (view)) &&
         !trellis_week_carry_get_event (carry);
}

static gboolean
choose_cb (GtkWidget *widget, GVariant *arguments, gpointer carry)
{
  TrellisCalendarView *view = TRELLIS_CALENDAR_VIEW (widget);
  TrellisEvent *event = may_choose (view, carry) ? trellis_calendar_view_get_event (view) : NULL;

  if (!event)
    return GDK_EVENT_PROPAGATE;
  trellis_week_choose (view, carry, event);
  return GDK_EVENT_STOP;
}

static gboolean
clear_cb (GtkWidget *widget, GVariant *arguments, gpointer carry)
{
  TrellisCalendarView *view = TRELLIS_CALENDAR_VIEW (widget);
  TrellisCalendarData *data = trellis_calendar_view_get_data (view);

  if (!may_choose (view, carry) || !trellis_calendar_choice_count (data))
    return GDK_EVENT_PROPAGATE;
  trellis_calendar_choice_clear (data);
  show (view, carry);
  trellis_announce (view, _ ("Nothing is chosen any more"));
  return GDK_EVENT_STOP;
}

/**
 * trellis_week_choose_add_keys:
 * @view: a week view
 * @carry: what carries in it
 *
 * Has Ctrl+Space choose the event that has the focus, in the timetable and in the backlog, and Escape choose nothing. The
 * list of the backlog has keys of its own, so that these come before them.
 */
void
trellis_week_choose_add_keys (TrellisCalendarView *view, TrellisWeekCarry *carry)
{
  const struct {
    const char *trigger;
    GtkShortcutFunc act;
  } keys[] = {
    { "<Control>space|<Control>KP_Space", choose_cb },
    { "Escape", clear_cb },
  };
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_shortcut_controller_add_shortcut (
        GTK_SHORTCUT_CONTROLLER (controller),
        gtk_shortcut_new (gtk_shortcut_trigger_parse_string (keys[i].trigger),
                          gtk_callback_action_new (keys[i].act, carry, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (view), controller);
}
