/* SPDX-License-Identifier: GPL-3.0-or-later */
/* “No time yet” in the form of an event: it then has a length in place of a start and an end, and comes to the
 * backlog. */
#include "config.h"

#include "ui/calendar/trellis-event-unplaced.h"

#include "base/trellis-time.h"
#include "model/trellis-carry.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

#define UNPLACED "trellis-event-unplaced"

typedef struct {
  TrellisForm *form;
  GtkWidget *toggle;
  gint64 start, end; /* as they were before there was no time */
} Unplaced;

static TrellisEvent *
event_of (Unplaced *self)
{
  return trellis_form_get_record (self->form);
}

/* Only what can be filled in is shown. */
static void
show_rows (Unplaced *self)
{
  static const guint placed[] = { TRELLIS_EVENT_ALL_DAY, TRELLIS_EVENT_START, TRELLIS_EVENT_END };
  gboolean none = gtk_switch_get_active (GTK_SWITCH (self->toggle));

  for (guint i = 0; i < G_N_ELEMENTS (placed); i++)
    gtk_widget_set_visible (trellis_form_get_row (self->form, placed[i]), !none);
  gtk_widget_set_visible (trellis_form_get_row (self->form, TRELLIS_EVENT_MINUTES), none);
}

/* It is meant to be as long as it was. */
static void
keep_length (Unplaced *self)
{
  GtkWidget *spin = trellis_form_get_control (self->form, TRELLIS_EVENT_MINUTES);
  gint64 minutes = MAX (self->end - self->start, 0) / TRELLIS_MINUTE;

  if (trellis_entity_get_number (event_of (self), TRELLIS_EVENT_MINUTES) == 0)
    gtk_spin_button_set_value (GTK_SPIN_BUTTON (spin),
                               minutes ? (double) minutes : TRELLIS_CARRY_USUAL);
}

static void
toggled_cb (GtkSwitch *toggle, GParamSpec *pspec, Unplaced *self)
{
  TrellisEvent *event = event_of (self);

  if (gtk_switch_get_active (toggle)) {
    self->start = trellis_entity_get_number (event, TRELLIS_EVENT_START);
    self->end = trellis_entity_get_number (event, TRELLIS_EVENT_END);
    trellis_entity_set_number (event, TRELLIS_EVENT_START, 0);
    trellis_entity_set_number (event, TRELLIS_EVENT_END, 0);
    keep_length (self);
  } else {
    trellis_entity_set_number (event, TRELLIS_EVENT_START, self->start);
    trellis_entity_set_number (event, TRELLIS_EVENT_END, self->end);
  }
  show_rows (self);
  g_signal_emit_by_name (self->form, "changed");
}

/**
 * trellis_event_unplaced_add:
 * @form: the form of an event, with its rows of when
 *
 * Adds “No time yet” above the rows of when.
 */
void
trellis_event_unplaced_add (TrellisForm *form)
{
  Unplaced *self = g_new0 (Unplaced, 1);
  GtkWidget *row, *list = gtk_widget_get_parent (trellis_form_get_row (form, TRELLIS_EVENT_START));
  TrellisEvent *event = trellis_form_get_record (form);

  self->form = form;
  self->toggle = gtk_switch_new ();
  gtk_switch_set_active (GTK_SWITCH (self->toggle),
                         !trellis_entity_is_set (event, TRELLIS_EVENT_START));
  row = trellis_form_row (_ ("No time yet"), self->toggle);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), _ ("It waits in the backlog."));
  gtk_list_box_prepend (GTK_LIST_BOX (list), row);
  show_rows (self);
  g_signal_connect (self->toggle, "notify::active", G_CALLBACK (toggled_cb), self);
  g_object_set_data_full (G_OBJECT (form), UNPLACED, self, g_free);
}
