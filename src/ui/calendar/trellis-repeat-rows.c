/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How often, and how far apart: three rows that fill in a TrellisRepeat. */
#include "config.h"

#include "ui/calendar/trellis-repeat-rows.h"

#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-drop-down.h"
#include "ui/common/trellis-input-row.h"
#include "ui/common/trellis-rows.h"

#include <glib/gi18n.h>

#define MOST_EVERY 52

typedef struct {
  TrellisRepeat *repeat; /* borrowed from the page */
  TrellisRepeatChanged changed;
  gpointer data;
  GtkWidget *every_row; /* these two are of use from the second on */
  GtkWidget *unit_row;
} Rows;

static void
update (Rows *self)
{
  gtk_widget_set_visible (self->every_row, self->repeat->times > 1);
  gtk_widget_set_visible (self->unit_row, self->repeat->times > 1);
}

static void
times_cb (GtkSpinButton *spin, Rows *self)
{
  int n = gtk_spin_button_get_value_as_int (spin);
  g_autofree char *said = g_strdup_printf (ngettext ("%d time", "%d times", (gulong) n), n);

  self->repeat->times = (guint) n;
  update (self);
  trellis_announce_value (spin, said);
  self->changed (self->data);
}

static void
every_cb (GtkSpinButton *spin, Rows *self)
{
  int n = gtk_spin_button_get_value_as_int (spin);
  g_autofree char *said = g_strdup_printf (_ ("every %d"), n);

  self->repeat->every = (guint) n;
  trellis_announce_value (spin, said);
  self->changed (self->data);
}

static void
unit_cb (GtkDropDown *drop_down, GParamSpec *pspec, Rows *self)
{
  self->repeat->unit = (TrellisRepeatUnit) gtk_drop_down_get_selected (drop_down);
  self->changed (self->data);
}

static GtkWidget *
new_spin (const char *name, guint value, int most, GCallback changed, Rows *self)
{
  GtkWidget *spin = gtk_spin_button_new_with_range (1, most, 1);

  gtk_spin_button_set_value (GTK_SPIN_BUTTON (spin), value);
  gtk_editable_set_width_chars (GTK_EDITABLE (spin), 4);
  trellis_a11y_name (spin, name);
  g_signal_connect (spin, "value-changed", changed, self);
  return trellis_input_row_new (name, spin, FALSE);
}

/**
 * trellis_repeat_rows_add:
 * @group: a group of rows
 * @repeat: how it repeats, to be shown and filled in; it outlives the group
 * @changed: called after each change
 * @data: data for @changed
 *
 * Adds rows that ask how something repeats.
 */
void
trellis_repeat_rows_add (GtkWidget *group,
                         TrellisRepeat *repeat,
                         TrellisRepeatChanged changed,
                         gpointer data)
{
  const char *const units[] = { _ ("weeks"), _ ("months"), NULL };
  Rows *self = g_new0 (Rows, 1);
  GtkWidget *unit = trellis_drop_down_new (_ ("Weeks or months"),
                                           G_LIST_MODEL (gtk_string_list_new (units)));

  self->repeat = repeat;
  self->changed = changed;
  self->data = data;
  g_object_set_data_full (G_OBJECT (group), "trellis-repeat-rows", self, g_free);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (unit), repeat->unit);
  g_signal_connect (unit, "notify::selected", G_CALLBACK (unit_cb), self);
  self->every_row = new_spin (_ ("One every"), repeat->every, MOST_EVERY, G_CALLBACK (every_cb),
                              self);
  self->unit_row = trellis_input_row_new (_ ("Weeks or months"), unit, FALSE);
  trellis_group_add (group, new_spin (_ ("How many times"), repeat->times, TRELLIS_REPEAT_MOST,
                                      G_CALLBACK (times_cb), self));
  trellis_group_add (group, self->every_row);
  trellis_group_add (group, self->unit_row);
  update (self);
}
