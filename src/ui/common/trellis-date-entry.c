/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/common/trellis-date-entry.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-date-text.h"
#include "ui/common/trellis-month-grid.h"
#include "ui/common/trellis-popover.h"

#include <glib/gi18n.h>

/**
 * TrellisDateEntry:
 *
 * A date, typed or picked from a month. Up and Down go by days, Page Up and Page Down by months.
 */
struct _TrellisDateEntry {
  TrellisTypedEntry parent_instance;

  GtkWidget *button;
  TrellisMonthGrid *grid; /* made when first opened */
};

G_DEFINE_FINAL_TYPE (TrellisDateEntry, trellis_date_entry, TRELLIS_TYPE_TYPED_ENTRY)

static char *
write_date (TrellisTypedEntry *self, gint64 value)
{
  return trellis_text_date (value);
}

static gint64
base_of (TrellisTypedEntry *self)
{
  gint64 settled = trellis_typed_entry_get_settled (self);

  return settled ? settled : trellis_today ();
}

static gboolean
read_date (TrellisTypedEntry *self, const char *text, gint64 *value)
{
  return trellis_date_text_parse (text, base_of (self), value);
}

static gboolean
step_date (TrellisTypedEntry *self, int direction, gboolean far, gint64 *value)
{
  gint64 from = *value ? *value : base_of (self);
  g_autofree char *text = NULL;

  /* The first step into an empty entry is today itself. */
  if (far)
    *value = trellis_date_add_months (from, direction);
  else
    *value = *value ? from + direction : from;
  text = trellis_text_date (*value);
  return *text != '\0';
}

static void
day_activated_cb (TrellisMonthGrid *grid, gint64 date, TrellisDateEntry *self)
{
  gtk_menu_button_popdown (GTK_MENU_BUTTON (self->button));
  gtk_widget_grab_focus (trellis_typed_entry_get_entry (TRELLIS_TYPED_ENTRY (self)));
  trellis_typed_entry_choose (TRELLIS_TYPED_ENTRY (self), date);
}

static void
create_popup (GtkMenuButton *button, gpointer data)
{
  TrellisDateEntry *self = data;
  gint64 date = trellis_date_entry_get_date (self);

  if (!self->grid) {
    GtkWidget *popover = trellis_popover_new (_ ("Choose a date"));

    self->grid = TRELLIS_MONTH_GRID (trellis_month_grid_new ());
    g_signal_connect (self->grid, "day-activated", G_CALLBACK (day_activated_cb), self);
    gtk_popover_set_child (GTK_POPOVER (popover), GTK_WIDGET (self->grid));
    gtk_menu_button_set_popover (button, popover);
  }
  trellis_month_grid_set_date (self->grid, date);
  trellis_month_grid_set_month (self->grid, date ? date : trellis_today ());
}

static void
trellis_date_entry_class_init (TrellisDateEntryClass *klass)
{
  TrellisTypedEntryClass *typed_class = TRELLIS_TYPED_ENTRY_CLASS (klass);

  typed_class->none = 0;
  typed_class->write = write_date;
  typed_class->read = read_date;
  typed_class->step = step_date;
}

static void
trellis_date_entry_init (TrellisDateEntry *self)
{
  GtkWidget *entry = trellis_typed_entry_get_entry (TRELLIS_TYPED_ENTRY (self));

  gtk_editable_set_width_chars (GTK_EDITABLE (entry), 12);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (entry), 28);
  gtk_widget_set_hexpand (entry, TRUE);
  self->button = gtk_menu_button_new ();
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (self->button), "x-office-calendar-symbolic");
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->button), create_popup, self, NULL);
  gtk_box_append (GTK_BOX (self), self->button);
  gtk_widget_add_css_class (GTK_WIDGET (self), "linked");
}

/**
 * trellis_date_entry_new:
 * @name: what the date is, such as Due
 *
 * Makes an empty date entry, all parts of which are named for a screen reader.
 *
 * Returns: (transfer floating): a #TrellisDateEntry
 */
GtkWidget *
trellis_date_entry_new (const char *name)
{
  TrellisDateEntry *self = g_object_new (TRELLIS_TYPE_DATE_ENTRY, NULL);
  /* TRANSLATORS: button that opens a small calendar; %s is what the date is, such as Due */
  g_autofree char *choose = g_strdup_printf (_ ("%s: choose from a calendar"), name);

  trellis_typed_entry_set_name (TRELLIS_TYPED_ENTRY (self), name);
  trellis_a11y_name (self->button, choose);
  return GTK_WIDGET (self);
}

/**
 * trellis_date_entry_get_date:
 * @self: a date entry
 *
 * The date as last understood.
 *
 * Returns: a date, 0 while there is none
 */
gint64
trellis_date_entry_get_date (TrellisDateEntry *self)
{
  return trellis_typed_entry_get_value (TRELLIS_TYPED_ENTRY (self));
}

/**
 * trellis_date_entry_set_date:
 * @self: a date entry
 * @date: a date, 0 for none
 *
 * Shows a date.
 */
void
trellis_date_entry_set_date (TrellisDateEntry *self, gint64 date)
{
  trellis_typed_entry_set_value (TRELLIS_TYPED_ENTRY (self), date);
}
