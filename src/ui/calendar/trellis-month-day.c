/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/calendar/trellis-month-day.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "ui/calendar/trellis-calendar-text.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-draw.h"

#include <glib/gi18n.h>

#define WIDTH_FOR_TITLES 64 /* with less, events are dots */
#define MOST_NAMED 3
#define MOST_DOTS 4
#define DOT 7
#define GAP 2
#define SMALL 0.88 /* of the usual text */
#define START 4 /* padding of the style sheet, at the top and the start */
#define END 3 /* at the bottom and the end */

struct _TrellisMonthDay {
  GtkWidget parent_instance;
  gint64 date;
  gboolean today;
  gboolean other_month; /* steps back behind the days of the month */
  GPtrArray *events; /* the first of them */
  guint n; /* how many there are */
};

G_DEFINE_FINAL_TYPE (TrellisMonthDay, trellis_month_day, GTK_TYPE_WIDGET)

static void
draw_number (TrellisMonthDay *self, GtkSnapshot *snapshot, PangoLayout *layout, int line)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int year, month, day;
  char digits[4];
  float width = (float) line * 1.6f;
  graphene_rect_t area = GRAPHENE_RECT_INIT (
      rtl ? (float) gtk_widget_get_width (widget) - width : 0, 0, width, (float) line + 2);
  GdkRGBA color = trellis_draw_text_color (widget, self->other_month);

  trellis_date_split (self->date, &year, &month, &day);
  g_snprintf (digits, sizeof digits, "%d", day);
  if (self->today) {
    color = trellis_draw_color (widget, "accent_bg_color");
    trellis_draw_fill (snapshot, &area, area.size.height / 2, &color);
    color = trellis_draw_color (widget, "accent_fg_color");
  }
  pango_layout_set_width (layout, -1);
  pango_layout_set_text (layout, digits, -1);
  trellis_draw_text (snapshot, layout, &area, 0.5f, &color);
}

static void
draw_dots (TrellisMonthDay *self, GtkSnapshot *snapshot, int top)
{
  guint n = MIN (self->events->len, MOST_DOTS);

  for (guint i = 0; i < n; i++) {
    GdkRGBA color = trellis_draw_color (GTK_WIDGET (self),
                                        trellis_calendar_kind_color (self->events->pdata[i]));

    trellis_draw_fill (snapshot,
                       &GRAPHENE_RECT_INIT ((float) (4 + i * (DOT + 2)), (float) top + 3, DOT, DOT),
                       DOT / 2.0f, &color);
  }
}

/* A font of its own, for attributes would have each text taken apart first. */
static void
make_small (PangoLayout *layout)
{
  const PangoFontDescription *usual = pango_context_get_font_description (
      pango_layout_get_context (layout));
  PangoFontDescription *small = pango_font_description_copy (usual);
  int size = (int) (pango_font_description_get_size (usual) * SMALL);

  if (pango_font_description_get_size_is_absolute (usual))
    pango_font_description_set_absolute_size (small, size);
  else
    pango_font_description_set_size (small, size);
  pango_layout_set_font_description (layout, small);
  pango_font_description_free (small);
}

static void
strike (PangoLayout *layout, gboolean through)
{
  PangoAttrList *attributes = through ? pango_attr_list_new () : NULL;

  if (through)
    pango_attr_list_insert (attributes, pango_attr_strikethrough_new (TRUE));
  pango_layout_set_attributes (layout, attributes);
  g_clear_pointer (&attributes, pango_attr_list_unref);
}

static void
draw_chip (TrellisMonthDay *self,
           GtkSnapshot *snapshot,
           PangoLayout *layout,
           TrellisEvent *event,
           const graphene_rect_t *area)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GdkRGBA text = trellis_draw_text_color (widget, self->other_month);
  GdkRGBA color = trellis_draw_color (widget, trellis_calendar_kind_color (event));
  GdkRGBA shade = trellis_draw_shade (color, self->other_month ? 0.1 : 0.2);
  float bar = rtl ? area->origin.x + area->size.width - 3 : area->origin.x;

  trellis_draw_fill (snapshot, area, 4, &shade);
  trellis_draw_fill (snapshot, &GRAPHENE_RECT_INIT (bar, area->origin.y, 3, area->size.height),
                     1.5f, &color);
  strike (layout, trellis_entity_get_choice (event, TRELLIS_EVENT_STATUS) ==
                      TRELLIS_EVENT_STATUS_CANCELLED);
  pango_layout_set_width (layout, (int) (area->size.width - 10) * PANGO_SCALE);
  pango_layout_set_text (layout, trellis_entity_get_title (event), -1);
  trellis_draw_text (snapshot, layout,
                     &GRAPHENE_RECT_INIT (area->origin.x + (rtl ? 2 : 6), area->origin.y,
                                          area->size.width - 8, area->size.height),
                     0, &text);
}

static void
draw_more (
    TrellisMonthDay *self, GtkSnapshot *snapshot, PangoLayout *layout, guint n, int line, int top)
{
  g_autofree char *more = g_strdup_printf (ngettext ("%u more", "%u more", n), n);
  float width = (float) gtk_widget_get_width (GTK_WIDGET (self));
  GdkRGBA quiet = trellis_draw_text_color (GTK_WIDGET (self), TRUE);

  strike (layout, FALSE);
  pango_layout_set_width (layout, (int) (width - 8) * PANGO_SCALE);
  pango_layout_set_text (layout, more, -1);
  trellis_draw_text (snapshot, layout,
                     &GRAPHENE_RECT_INIT (6, (float) top, width - 12, (float) line), 0, &quiet);
}

static void
draw_chips (TrellisMonthDay *self, GtkSnapshot *snapshot, PangoLayout *layout, int line, int top)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  int height = gtk_widget_get_height (GTK_WIDGET (self));
  guint room = (guint) MAX (0, (height - top) / (line + GAP)), shown;

  make_small (layout);
  shown = self->n <= room ? self->n : (guint) MAX (0, (int) room - 1);
  shown = MIN (shown, self->events->len);
  for (guint i = 0; i < shown; i++) {
    draw_chip (self, snapshot, layout, self->events->pdata[i],
               &GRAPHENE_RECT_INIT (0, (float) top, (float) width, (float) line));
    top += line + GAP;
  }
  if (shown < self->n && room > 0)
    draw_more (self, snapshot, layout, self->n - shown, line, top);
}

/* A border of some sides only, in the style sheet, would take most of the time of a frame. */
static void
draw_lines (TrellisMonthDay *self, GtkSnapshot *snapshot)
{
  GtkWidget *widget = GTK_WIDGET (self);
  float width = (float) gtk_widget_get_width (widget) + START + END;
  float height = (float) gtk_widget_get_height (widget) + START + END;
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  float left = rtl ? -END : -START;
  GdkRGBA line = trellis_draw_color (widget, "borders");

  gtk_snapshot_append_color (snapshot, &line, &GRAPHENE_RECT_INIT (left, -START, width, 1));
  gtk_snapshot_append_color (
      snapshot, &line, &GRAPHENE_RECT_INIT (rtl ? left + width - 1 : left, -START, 1, height));
}

static void
trellis_month_day_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  TrellisMonthDay *self = TRELLIS_MONTH_DAY (widget);
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, NULL);
  int line = trellis_draw_line_height (widget), width = gtk_widget_get_width (widget);

  draw_lines (self, snapshot);
  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width,
                                                         (float) gtk_widget_get_height (widget)));
  draw_number (self, snapshot, layout, line);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  if (self->events && self->events->len > 0 && width >= WIDTH_FOR_TITLES)
    draw_chips (self, snapshot, layout, line, line + 4);
  else if (self->events)
    draw_dots (self, snapshot, line + 4);
  gtk_snapshot_pop (snapshot);
}

static void
trellis_month_day_measure (GtkWidget *widget,
                           GtkOrientation orientation,
                           int for_size,
                           int *minimum,
                           int *natural,
                           int *minimum_baseline,
                           int *natural_baseline)
{
  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    *minimum = 24;
    *natural = 120;
    return;
  }
  *minimum = trellis_draw_line_height (widget) * 2;
  *natural = *minimum * 2;
}

static void
open_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_widget_activate_action (widget, "calendar.open-day", "x", TRELLIS_MONTH_DAY (widget)->date);
}

static void
trellis_month_day_dispose (GObject *object)
{
  g_clear_pointer (&TRELLIS_MONTH_DAY (object)->events, g_ptr_array_unref);
  G_OBJECT_CLASS (trellis_month_day_parent_class)->dispose (object);
}

static void
trellis_month_day_class_init (TrellisMonthDayClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = trellis_month_day_dispose;
  widget_class->snapshot = trellis_month_day_snapshot;
  widget_class->measure = trellis_month_day_measure;
  gtk_widget_class_set_css_name (widget_class, "monthday");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_BUTTON);

  /**
   * TrellisMonthDay|month-day.open:
   *
   * Shows the events of the day as a list.
   */
  gtk_widget_class_install_action (widget_class, "month-day.open", NULL, open_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, 0, "month-day.open", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Enter, 0, "month-day.open", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_space, 0, "month-day.open", NULL);
}

static void
trellis_month_day_init (TrellisMonthDay *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

/**
 * trellis_month_day_new:
 *
 * Makes a day that shows nothing yet.
 *
 * Returns: (transfer floating): the day
 */
GtkWidget *
trellis_month_day_new (void)
{
  return g_object_new (TRELLIS_TYPE_MONTH_DAY, "hexpand", TRUE, "vexpand", TRUE, NULL);
}

static guint
events_read (TrellisMonthDay *self)
{
  return self->events ? self->events->len : 0;
}

static void
name_day (TrellisMonthDay *self)
{
  guint n = self->n;
  g_autofree char *date = trellis_text_date (self->date);
  g_autofree char *count = trellis_calendar_text_count (n);
  GString *name = g_string_new (NULL);

  g_string_printf (name, _ ("%s, %s"), date, count);
  for (guint i = 0; i < MIN (events_read (self), MOST_NAMED); i++)
    g_string_append_printf (name, "%s%s", i == 0 ? ": " : ", ",
                            trellis_entity_get_title (self->events->pdata[i]));
  trellis_a11y_name (self, name->str);
  g_string_free (name, TRUE);
}

/**
 * trellis_month_day_show:
 * @self: a day
 * @date: its date
 * @other_month: whether it is outside the month shown
 * @today: whether it is today
 * @events: (nullable) (element-type TrellisEvent): the first of its events, by start
 * @n: how many it has
 *
 * Shows a day.
 */
void
trellis_month_day_show (TrellisMonthDay *self,
                        gint64 date,
                        gboolean other_month,
                        gboolean today,
                        GPtrArray *events,
                        guint n)
{
  self->n = n;
  self->date = date;
  self->today = today;
  g_clear_pointer (&self->events, g_ptr_array_unref);
  self->events = events ? g_ptr_array_ref (events) : NULL;
  self->other_month = other_month;
  name_day (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
