/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/calendar/trellis-event-cell.h"

#include "model/trellis-sign-up.h"
#include "ui/calendar/trellis-calendar-text.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-draw.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define WHOLE_DAY -1
#define ICON_SIZE 16
#define PADDING 2
#define BAR 3 /* of the colour of the kind, at the edge */
#define RADIUS 6
#define WIDTH_FOR_CORNERS 40
#define WIDTH_FOR_TEXT 32
#define WIDTH_FOR_LINES 56 /* with less, one line of the title */
#define WIDTH_FOR_ICON 84
#define TITLE_SCALE 0.92
#define SMALL_SCALE 0.84
#define LEAST_SMALL 10 /* pixels without which no line of text fits */

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

static TrellisEventStatus
status_of (TrellisEventCell *self)
{
  return self->event
             ? (TrellisEventStatus) trellis_entity_get_choice (self->event, TRELLIS_EVENT_STATUS)
             : TRELLIS_EVENT_STATUS_CONFIRMED;
}

static GdkRGBA
mix (const GdkRGBA *below, const GdkRGBA *above, float share)
{
  return (GdkRGBA){ below->red + (above->red - below->red) * share,
                    below->green + (above->green - below->green) * share,
                    below->blue + (above->blue - below->blue) * share, 1 };
}

static gboolean
is_high_contrast (GtkWidget *widget)
{
  return adw_style_manager_get_high_contrast (
      adw_style_manager_get_for_display (gtk_widget_get_display (widget)));
}

static gboolean
is_hovered (GtkWidget *widget)
{
  return (gtk_widget_get_state_flags (widget) & GTK_STATE_FLAG_PRELIGHT) != 0;
}

/* Rounded corners cost ten times a plain rectangle, and nobody sees them on a sliver. */
static void
draw_back (TrellisEventCell *self, GtkSnapshot *snapshot, int width, int height)
{
  GtkWidget *widget = GTK_WIDGET (self);
  graphene_rect_t area = GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height);
  float radius = width < WIDTH_FOR_CORNERS ? 0 : RADIUS;
  float bar = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL ? (float) width - BAR : 0;
  GdkRGBA color = trellis_draw_color (
      widget, self->event ? trellis_calendar_kind_color (self->event) : "borders");
  GdkRGBA window = trellis_draw_color (widget, "window_bg_color");
  float share = self->booked                                         ? 0.42f
                : status_of (self) == TRELLIS_EVENT_STATUS_CONFIRMED ? 0.18f
                                                                     : 0.06f;
  GdkRGBA back = mix (&window, &color, share + (is_hovered (widget) ? 0.1f : 0));

  if (radius > 0)
    trellis_draw_fill (snapshot, &area, radius, &back);
  else
    gtk_snapshot_append_color (snapshot, &back, &area);
  gtk_snapshot_append_color (snapshot, &color,
                             &GRAPHENE_RECT_INIT (bar, radius / 2, BAR, (float) height - radius));
  if (is_high_contrast (widget) || status_of (self) == TRELLIS_EVENT_STATUS_TENTATIVE)
    trellis_draw_outline (snapshot, &area, radius, 1, &color);
}

static void
set_style (PangoLayout *layout, PangoAttribute *attribute, double scale, gboolean strike)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  if (attribute)
    pango_attr_list_insert (attributes, attribute);
  pango_attr_list_insert (attributes, pango_attr_scale_new (scale));
  if (strike)
    pango_attr_list_insert (attributes, pango_attr_strikethrough_new (TRUE));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
}

static PangoLayout *
title_layout (TrellisEventCell *self, int width, int height)
{
  g_autofree char *more = self->event ? NULL : g_strdup_printf (_ ("+%u"), self->more);
  const char *text = self->event ? trellis_entity_get_title (self->event) : more;
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);

  set_style (layout, pango_attr_weight_new (PANGO_WEIGHT_SEMIBOLD), TITLE_SCALE,
             status_of (self) == TRELLIS_EVENT_STATUS_CANCELLED);
  pango_layout_set_width (layout, width * PANGO_SCALE);
  pango_layout_set_height (layout, width < WIDTH_FOR_LINES ? -1 : height * PANGO_SCALE);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  return layout;
}

static void
draw_icon (TrellisEventCell *self,
           GtkSnapshot *snapshot,
           const char *name,
           int x,
           int y,
           const GdkRGBA *color)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gtk_widget_get_display (widget));
  g_autoptr (GtkIconPaintable)
      icon = gtk_icon_theme_lookup_icon (theme, name, NULL, ICON_SIZE,
                                         gtk_widget_get_scale_factor (widget),
                                         gtk_widget_get_direction (widget), 0);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) x, (float) y));
  gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (icon), snapshot, ICON_SIZE,
                                            ICON_SIZE, color, 1);
  gtk_snapshot_restore (snapshot);
}

/* The kind, and below it a tick for what I am booked for; in its place where there is no height for both. */
static void
draw_icons (TrellisEventCell *self,
            GtkSnapshot *snapshot,
            int x,
            int width,
            int height,
            const GdkRGBA *color)
{
  gboolean both = height >= 2 * ICON_SIZE + 2 * PADDING;
  gboolean kind = width >= WIDTH_FOR_ICON && (both || !self->booked);

  if (kind)
    draw_icon (self, snapshot, trellis_calendar_kind_icon (self->event), x, PADDING + 1, color);
  if (self->booked)
    draw_icon (self, snapshot, "object-select-symbolic", x,
               kind ? PADDING + ICON_SIZE + 2 : PADDING + 1, color);
}

static void
draw_layout (GtkSnapshot *snapshot, PangoLayout *layout, int x, int y, const GdkRGBA *color)
{
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) x, (float) y));
  gtk_snapshot_append_layout (snapshot, layout, color);
  gtk_snapshot_restore (snapshot);
}

/* The small line below the title, where there is room for it. */
static void
draw_small (TrellisEventCell *self, GtkSnapshot *snapshot, int x, int width, int top, int room)
{
  GdkRGBA color = trellis_draw_text_color (GTK_WIDGET (self),
                                           status_of (self) == TRELLIS_EVENT_STATUS_CANCELLED);
  g_autoptr (PangoLayout) layout = NULL;
  int height;

  if (room < LEAST_SMALL)
    return;
  layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), self->when);
  set_style (layout, NULL, SMALL_SCALE, FALSE);
  pango_layout_set_width (layout, width * PANGO_SCALE);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_get_pixel_size (layout, NULL, &height);
  if (height <= room)
    draw_layout (snapshot, layout, x, top, &color);
}

static void
draw_text (TrellisEventCell *self, GtkSnapshot *snapshot, int width, int height)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  gboolean icon = self->event && width >= (self->booked ? WIDTH_FOR_LINES : WIDTH_FOR_ICON);
  int room = width - BAR - 2 * PADDING - 2, title_room = room - (icon ? ICON_SIZE + 3 : 0);
  int x = rtl ? PADDING : BAR + PADDING + 1, title_height;
  GdkRGBA color = trellis_draw_text_color (GTK_WIDGET (self),
                                           status_of (self) == TRELLIS_EVENT_STATUS_CANCELLED);
  g_autoptr (PangoLayout) layout = title_layout (self, title_room, height - 2 * PADDING);

  if (icon)
    draw_icons (self, snapshot, rtl ? PADDING : width - ICON_SIZE - PADDING, width, height, &color);
  draw_layout (snapshot, layout, rtl && icon ? x + ICON_SIZE + 3 : x, PADDING, &color);
  if (!self->when || width < WIDTH_FOR_LINES)
    return;
  pango_layout_get_pixel_size (layout, NULL, &title_height);
  draw_small (self, snapshot, x, room, PADDING + title_height, height - 2 * PADDING - title_height);
}

static void
trellis_event_cell_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  TrellisEventCell *self = TRELLIS_EVENT_CELL (widget);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);

  if (width <= BAR || height <= 2)
    return;
  draw_back (self, snapshot, width, height);
  if (width < WIDTH_FOR_TEXT)
    return; /* a pointer resting on it shows the title */
  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  draw_text (self, snapshot, width, height);
  gtk_snapshot_pop (snapshot);
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

static void
trellis_event_cell_init (TrellisEventCell *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
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
  const char *classes[] = { self->event ? trellis_calendar_kind_class (self->event) : "more",
                            status_of (self) == TRELLIS_EVENT_STATUS_CANCELLED ? "cancelled" : NULL,
                            NULL };

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
  set_classes (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
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
  self->more = n;
  self->date = date;
  self->minute = from;
  self->booked = FALSE;
  trellis_a11y_name (self, name);
  set_classes (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * trellis_event_cell_can_show:
 * @self: a cell
 * @event: (nullable): an event
 *
 * Whether the cell can be used again for an event. One with the focus cannot: its new name would be said, as if the
 * user had gone there.
 *
 * Returns: %FALSE if a new cell is needed
 */
gboolean
trellis_event_cell_can_show (TrellisEventCell *self, TrellisEvent *event)
{
  return !gtk_widget_is_focus (GTK_WIDGET (self)) ||
         (event && self->event &&
          g_str_equal (trellis_entity_get_uid (event), trellis_entity_get_uid (self->event)));
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
