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
 * A date, typed as one thinks it or picked from a month. Up and Down go by days, Page Up and Page
 * Down by months; each step is said.
 */
struct _TrellisDateEntry {
  GtkBox parent_instance;

  GtkWidget *entry;
  GtkWidget *button;
  TrellisMonthGrid *grid; /* made when first opened */
  gint64 date;
  gint64 settled; /* the date last written out: what steps and short forms count from */
  gboolean writing;
};

G_DEFINE_FINAL_TYPE (TrellisDateEntry, trellis_date_entry, GTK_TYPE_BOX)

enum {
  PROP_DATE = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
take (TrellisDateEntry *self, gint64 date)
{
  if (self->date == date)
    return;
  self->date = date;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DATE]);
}

static void
write_out (TrellisDateEntry *self)
{
  g_autofree char *text = trellis_text_date (self->date);

  self->settled = self->date;
  self->writing = TRUE;
  if (!g_str_equal (gtk_editable_get_text (GTK_EDITABLE (self->entry)), text))
    gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  self->writing = FALSE;
}

static gint64
base_of (TrellisDateEntry *self)
{
  return self->settled ? self->settled : trellis_today ();
}

static gboolean
read_text (TrellisDateEntry *self, gint64 *date)
{
  g_autofree char *text = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry)));

  *date = 0;
  return !*g_strstrip (text) || trellis_date_text_parse (text, base_of (self), date);
}

static void
changed_cb (GtkEditable *editable, TrellisDateEntry *self)
{
  gint64 date;

  if (!self->writing && read_text (self, &date))
    take (self, date);
}

/* Shows how a text was understood, once she is done with it. */
static void
settle (TrellisDateEntry *self, gboolean say)
{
  gint64 date;

  if (!read_text (self, &date))
    return;
  say = say && date && date != self->settled;
  take (self, date);
  write_out (self);
  if (say)
    trellis_announce (self, gtk_editable_get_text (GTK_EDITABLE (self->entry)));
}

static void
activate_cb (GtkEntry *entry, TrellisDateEntry *self)
{
  settle (self, TRUE);
}

static void
leave_cb (GtkEventController *controller, TrellisDateEntry *self)
{
  settle (self, FALSE);
}

static void
step_to (TrellisDateEntry *self, gint64 date)
{
  g_autofree char *text = trellis_text_date (date);

  if (!*text) {
    gtk_widget_error_bell (GTK_WIDGET (self));
    return;
  }
  take (self, date);
  write_out (self);
  trellis_announce (self, text);
}

static gboolean
key_cb (GtkEventControllerKey *controller,
        guint key,
        guint code,
        GdkModifierType state,
        TrellisDateEntry *self)
{
  gint64 from = self->date ? self->date : base_of (self);
  int step = key == GDK_KEY_Up || key == GDK_KEY_KP_Up || key == GDK_KEY_Page_Up ||
                     key == GDK_KEY_KP_Page_Up
                 ? 1
                 : -1;

  if (state & gtk_accelerator_get_default_mod_mask ())
    return GDK_EVENT_PROPAGATE;
  switch (key) {
  case GDK_KEY_Up:
  case GDK_KEY_KP_Up:
  case GDK_KEY_Down:
  case GDK_KEY_KP_Down:
    /* The first step into an empty entry is today itself. */
    step_to (self, self->date ? from + step : from);
    return GDK_EVENT_STOP;
  case GDK_KEY_Page_Up:
  case GDK_KEY_KP_Page_Up:
  case GDK_KEY_Page_Down:
  case GDK_KEY_KP_Page_Down:
    step_to (self, trellis_date_add_months (from, step));
    return GDK_EVENT_STOP;
  default:
    return GDK_EVENT_PROPAGATE;
  }
}

static void
day_activated_cb (TrellisMonthGrid *grid, gint64 date, TrellisDateEntry *self)
{
  gtk_menu_button_popdown (GTK_MENU_BUTTON (self->button));
  gtk_widget_grab_focus (self->entry);
  step_to (self, date);
}

static void
create_popup (GtkMenuButton *button, gpointer data)
{
  TrellisDateEntry *self = data;
  gint64 today = trellis_today ();

  if (!self->grid) {
    GtkWidget *popover = trellis_popover_new (_ ("Choose a date"));

    self->grid = TRELLIS_MONTH_GRID (trellis_month_grid_new ());
    g_signal_connect (self->grid, "day-activated", G_CALLBACK (day_activated_cb), self);
    gtk_popover_set_child (GTK_POPOVER (popover), GTK_WIDGET (self->grid));
    gtk_menu_button_set_popover (button, popover);
  }
  trellis_month_grid_set_date (self->grid, self->date);
  trellis_month_grid_set_month (self->grid, self->date ? self->date : today);
}

static gboolean
trellis_date_entry_grab_focus (GtkWidget *widget)
{
  /* GTK asks for this when the focus leaves as well, and must not be held up. */
  if (gtk_widget_get_focus_child (widget))
    return FALSE;
  return gtk_widget_grab_focus (TRELLIS_DATE_ENTRY (widget)->entry);
}

static void
trellis_date_entry_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_int64 (value, TRELLIS_DATE_ENTRY (object)->date);
}

static void
trellis_date_entry_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  trellis_date_entry_set_date (TRELLIS_DATE_ENTRY (object), g_value_get_int64 (value));
}

static void
trellis_date_entry_class_init (TrellisDateEntryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = trellis_date_entry_get_property;
  object_class->set_property = trellis_date_entry_set_property;
  GTK_WIDGET_CLASS (klass)->grab_focus = trellis_date_entry_grab_focus;
  /**
   * TrellisDateEntry:date:
   *
   * The date, 0 while there is none.
   */
  properties[PROP_DATE] = g_param_spec_int64 ("date", NULL, NULL, 0, G_MAXINT64, 0,
                                              G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                                                  G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
trellis_date_entry_init (TrellisDateEntry *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->entry = gtk_entry_new ();
  gtk_editable_set_width_chars (GTK_EDITABLE (self->entry), 12);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (self->entry), 28);
  gtk_widget_set_hexpand (self->entry, TRUE);
  g_signal_connect (self->entry, "changed", G_CALLBACK (changed_cb), self);
  g_signal_connect (self->entry, "activate", G_CALLBACK (activate_cb), self);
  /* Before the text of the entry takes the keys. */
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (self->entry, keys);
  g_signal_connect (focus, "leave", G_CALLBACK (leave_cb), self);
  gtk_widget_add_controller (self->entry, focus);
  gtk_box_append (GTK_BOX (self), self->entry);

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
 * Makes an empty date entry.
 *
 * Returns: (transfer floating): a #TrellisDateEntry
 */
GtkWidget *
trellis_date_entry_new (const char *name)
{
  TrellisDateEntry *self = g_object_new (TRELLIS_TYPE_DATE_ENTRY, NULL);

  trellis_date_entry_set_name (self, name);
  return GTK_WIDGET (self);
}

/**
 * trellis_date_entry_set_name:
 * @self: a date entry
 * @name: what the date is, such as Due
 *
 * Names its parts for a screen reader.
 */
void
trellis_date_entry_set_name (TrellisDateEntry *self, const char *name)
{
  /* TRANSLATORS: button that opens a small calendar; %s is what the date is, such as Due */
  g_autofree char *choose = g_strdup_printf (_ ("%s: choose from a calendar"), name);

  trellis_a11y_name (self->entry, name);
  trellis_a11y_name (self->button, choose);
}

/**
 * trellis_date_entry_get_date:
 * @self: a date entry
 *
 * The date as last understood; trellis_date_entry_is_valid() tells whether that is what is typed.
 *
 * Returns: a date, 0 while there is none
 */
gint64
trellis_date_entry_get_date (TrellisDateEntry *self)
{
  return self->date;
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
  g_return_if_fail (TRELLIS_IS_DATE_ENTRY (self));
  take (self, date);
  write_out (self);
}

/**
 * trellis_date_entry_is_valid:
 * @self: a date entry
 *
 * Whether what is typed is a date, or nothing.
 *
 * Returns: %TRUE if it is
 */
gboolean
trellis_date_entry_is_valid (TrellisDateEntry *self)
{
  gint64 date;

  return read_text (self, &date);
}

/**
 * trellis_date_entry_get_entry:
 * @self: a date entry
 *
 * The entry inside: what has the focus, and what a description belongs to.
 *
 * Returns: (transfer none): a #GtkEntry
 */
GtkWidget *
trellis_date_entry_get_entry (TrellisDateEntry *self)
{
  return self->entry;
}
