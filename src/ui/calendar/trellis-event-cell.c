/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/calendar/trellis-event-cell.h"

#include "model/trellis-sign-up.h"
#include "ui/calendar/trellis-calendar-text.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-draw.h"

#include <glib/gi18n.h>

#define WHOLE_DAY -1
#define ICON_SIZE 16
#define WIDTH_FOR_ICON 72
#define SMALL 0.84

struct _TrellisEventCell {
  GtkWidget parent_instance;
  TrellisEvent *event; /* %NULL for “12 more” */
  guint more;
  gint64 date;
  int minute; /* at which it begins, WHOLE_DAY for none */
  char *when; /* small line below the title */
  gboolean booked;
};

G_DEFINE_FINAL_TYPE (TrellisEventCell, trellis_event_cell, GTK_TYPE_WIDGET)

/* Drawing ------------------------------------------------------------------------------------- */

static gboolean
is_cancelled (TrellisEventCell *self)
{
  return self->event && trellis_entity_get_choice (self->event, TRELLIS_EVENT_STATUS) ==
                            TRELLIS_EVENT_STATUS_CANCELLED;
}

static PangoLayout *
title_layout (TrellisEventCell *self, int width, int height)
{
  g_autofree char *more = self->event ? NULL : g_strdup_printf (_ ("+%u"), self->more);
  const char *text = self->event ? trellis_entity_get_title (self->event) : more;
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_SEMIBOLD));
  if (is_cancelled (self))
    pango_attr_list_insert (attributes, pango_attr_strikethrough_new (TRUE));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  pango_layout_set_width (layout, width * PANGO_SCALE);
  pango_layout_set_height (layout, height * PANGO_SCALE);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  return layout;
}

static PangoLayout *
small_layout (TrellisEventCell *self, int width)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), self->when);
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_scale_new (SMALL));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  pango_layout_set_width (layout, width * PANGO_SCALE);
  pango_layout_set_height (layout, -1);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  return layout;
}

static void
draw_icon (TrellisEventCell *self, GtkSnapshot *snapshot, int width, const GdkRGBA *color)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gtk_widget_get_display (widget));
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  g_autoptr (GtkIconPaintable) icon = gtk_icon_theme_lookup_icon (
      theme, trellis_calendar_kind_icon (self->event), NULL, ICON_SIZE,
      gtk_widget_get_scale_factor (widget), gtk_widget_get_direction (widget), 0);

  gtk_snapshot_save (snapshot);
  if (!rtl)
    gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) (width - ICON_SIZE), 1));
  gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (icon), snapshot, ICON_SIZE,
                                            ICON_SIZE, color, 1);
  gtk_snapshot_restore (snapshot);
}

static void
draw_small (TrellisEventCell *self, GtkSnapshot *snapshot, int width, int top, int height)
{
  GdkRGBA color = trellis_draw_text_color (GTK_WIDGET (self), TRUE);
  g_autoptr (PangoLayout) layout = small_layout (self, width);
  int small_height;

  pango_layout_get_pixel_size (layout, NULL, &small_height);
  if (top + small_height > height)
    return;
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (0, (float) top));
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);
}

static void
trellis_event_cell_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  TrellisEventCell *self = TRELLIS_EVENT_CELL (widget);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  gboolean has_icon = self->event && width >= WIDTH_FOR_ICON;
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int text_width = has_icon ? width - ICON_SIZE - 3 : width, title_height;
  GdkRGBA color = trellis_draw_text_color (widget, FALSE);
  g_autoptr (PangoLayout) layout = NULL;

  if (width <= 2 || height <= 2)
    return;
  layout = title_layout (self, text_width, height);
  pango_layout_get_pixel_size (layout, NULL, &title_height);
  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  if (has_icon)
    draw_icon (self, snapshot, width, &color);
  gtk_snapshot_save (snapshot);
  if (rtl && has_icon)
    gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (ICON_SIZE + 3, 0));
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);
  if (self->when)
    draw_small (self, snapshot, width, title_height, height);
  gtk_snapshot_pop (snapshot);
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
  G_OBJECT_CLASS (trellis_event_cell_parent_class)->dispose (object);
}

static void
trellis_event_cell_class_init (TrellisEventCellClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = trellis_event_cell_dispose;
  widget_class->snapshot = trellis_event_cell_snapshot;
  widget_class->measure = trellis_event_cell_measure;
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

static void
trellis_event_cell_init (TrellisEventCell *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

/**
 * trellis_event_cell_new:
 *
 * Makes a cell that shows nothing yet.
 *
 * Returns: (transfer floating): the cell
 */
GtkWidget *
trellis_event_cell_new (void)
{
  return g_object_new (TRELLIS_TYPE_EVENT_CELL, NULL);
}

static void
set_classes (TrellisEventCell *self)
{
  const char *classes[5] = { NULL };
  guint n = 0;

  classes[n++] = self->event ? trellis_calendar_kind_class (self->event) : "more";
  if (self->booked)
    classes[n++] = "booked";
  if (is_cancelled (self))
    classes[n++] = "cancelled";
  else if (self->event && trellis_entity_get_choice (self->event, TRELLIS_EVENT_STATUS) ==
                              TRELLIS_EVENT_STATUS_TENTATIVE)
    classes[n++] = "tentative";
  gtk_widget_set_css_classes (GTK_WIDGET (self), classes);
}

/* The small line: what matters most comes first, for the rest may be cut off. */
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

  if (from == WHOLE_DAY)
    return g_strdup_printf (_ ("%s, whole day"), day);
  if (to <= from)
    return g_strdup_printf (_ ("%s, %s"), day, trellis_calendar_data_time (data, from));
  /* TRANSLATORS: a day, when something begins on it and when it ends */
  return g_strdup_printf (_ ("%s, %s to %s"), day, trellis_calendar_data_time (data, from),
                          trellis_calendar_data_time (data, to));
}

static void
refresh (TrellisEventCell *self)
{
  set_classes (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * trellis_event_cell_show:
 * @self: a cell
 * @data: the data of the calendar
 * @event: an event
 * @date: the day on which it is shown
 * @from: minute of that day at which it begins, -1 for a whole day
 * @to: minute of that day at which it ends
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
  int status = trellis_calendar_data_get_status (data, event);
  g_autofree char *at = when (data, date, from, to);
  g_autofree char *name = trellis_calendar_text_event (data, event, at);

  g_set_object (&self->event, event);
  self->more = 0;
  self->date = date;
  self->minute = from;
  self->booked = status == TRELLIS_SIGN_UP_STATUS_BOOKED ||
                 status == TRELLIS_SIGN_UP_STATUS_ATTENDED ||
                 status == TRELLIS_SIGN_UP_STATUS_PART_ATTENDED;
  g_free (self->when);
  self->when = write_small (self, data);
  trellis_a11y_name (self, name);
  refresh (self);
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
trellis_event_cell_show_more (TrellisEventCell *self,
                              TrellisCalendarData *data,
                              guint n,
                              gint64 date,
                              int from,
                              int to)
{
  g_autofree char *at = when (data, date, from, to);
  g_autofree char *more = g_strdup_printf (ngettext ("%u more event", "%u more events", n), n);
  g_autofree char *name = g_strdup_printf (_ ("%s, %s, show the day as a list"), at, more);

  g_clear_object (&self->event);
  g_clear_pointer (&self->when, g_free);
  self->more = n;
  self->date = date;
  self->minute = from;
  self->booked = FALSE;
  trellis_a11y_name (self, name);
  refresh (self);
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
