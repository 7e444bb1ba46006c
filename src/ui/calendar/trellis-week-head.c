/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/calendar/trellis-week-head.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "ui/calendar/trellis-event-cell.h"
#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-draw.h"

#include <glib/gi18n.h>

#define MOST_LANES 4
#define WIDTH_FOR_LONG 96 /* pixels for the whole name of a day */
#define WHOLE_DAY -1

typedef struct {
  guint first, last, lane;
} Place;

struct _TrellisWeekHead {
  GtkWidget parent_instance;
  TrellisCalendarData *data;
  TrellisWeekColumns columns;
  gint64 first, today;
  GPtrArray *cells; /* borrowed: children */
  GArray *places; /* Place, one a cell */
  guint lanes; /* lines of events that last whole days */
  GPtrArray *partners; /* names of the lanes of the hours, %NULL when there are none */
};

G_DEFINE_FINAL_TYPE (TrellisWeekHead, trellis_week_head, GTK_TYPE_WIDGET)

/* Names of days take two lines: the name and the number. */
static int
names_height (GtkWidget *widget)
{
  return trellis_draw_line_height (widget) * 2 + 14;
}

static int
partners_height (TrellisWeekHead *self)
{
  return self->partners ? trellis_draw_line_height (GTK_WIDGET (self)) + 4 : 0;
}

static int
lane_height (GtkWidget *widget)
{
  return trellis_draw_line_height (widget) + 8;
}

static void
trellis_week_head_measure (GtkWidget *widget,
                           GtkOrientation orientation,
                           int for_size,
                           int *minimum,
                           int *natural,
                           int *minimum_baseline,
                           int *natural_baseline)
{
  TrellisWeekHead *self = TRELLIS_WEEK_HEAD (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = *natural = trellis_week_columns_measure (&self->columns);
  else
    *minimum = *natural = names_height (widget) + (int) self->lanes * lane_height (widget) +
                          (self->lanes ? 4 : 0) + partners_height (self);
}

static void
trellis_week_head_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  TrellisWeekHead *self = TRELLIS_WEEK_HEAD (widget);
  int top = names_height (widget), lane = lane_height (widget);

  for (guint i = 0; i < self->cells->len; i++) {
    const Place *place = &g_array_index (self->places, Place, i);
    GtkAllocation area = { 0, top + (int) place->lane * lane, 0, lane - 2 };
    int least;

    trellis_week_columns_get (&self->columns, widget, width, place->first, place->last, &area.x,
                              &area.width);
    gtk_widget_measure (self->cells->pdata[i], GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL,
                        NULL);
    area.x += 3;
    area.width = MAX (area.width - 6, least);
    gtk_widget_size_allocate (self->cells->pdata[i], &area, -1);
  }
}

static void
draw_text (TrellisWeekHead *self,
           GtkSnapshot *snapshot,
           const char *text,
           gboolean strong,
           const graphene_rect_t *area,
           const GdkRGBA *color)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  PangoAttrList *attributes = pango_attr_list_new ();

  if (strong)
    pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  else
    pango_attr_list_insert (attributes, pango_attr_scale_new (0.9));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  trellis_draw_text (snapshot, layout, area, 0.5f, color);
}

static void
draw_day (TrellisWeekHead *self, GtkSnapshot *snapshot, guint day)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gint64 date = self->first + day;
  int x, width, year, month, number, line = trellis_draw_line_height (widget);
  int weekday = trellis_date_weekday (date);
  g_autofree char *name = NULL, *digits = NULL;
  GdkRGBA text = trellis_draw_text_color (widget, FALSE);
  GdkRGBA quiet = trellis_draw_text_color (widget, TRUE);
  GdkRGBA accent = trellis_draw_color (widget, "accent_bg_color");
  GdkRGBA on_accent = trellis_draw_color (widget, "accent_fg_color");

  trellis_week_columns_get (&self->columns, widget, gtk_widget_get_width (widget), day, day, &x,
                            &width);
  name = width >= WIDTH_FOR_LONG ? trellis_text_weekday (weekday)
                                 : trellis_text_weekday_short (weekday);
  trellis_date_split (date, &year, &month, &number);
  digits = g_strdup_printf ("%d", number);
  draw_text (self, snapshot, name, FALSE,
             &GRAPHENE_RECT_INIT ((float) x, 3, (float) width, (float) line), &quiet);
  if (date == self->today)
    trellis_draw_fill (snapshot,
                       &GRAPHENE_RECT_INIT ((float) x + (float) width / 2 - (float) line * 0.85f,
                                            (float) line + 4, (float) line * 1.7f,
                                            (float) line + 4),
                       (float) line / 2 + 2, &accent);
  draw_text (self, snapshot, digits, TRUE,
             &GRAPHENE_RECT_INIT ((float) x, (float) line + 6, (float) width, (float) line),
             date == self->today ? &on_accent : &text);
}

/* What each lane of a day is called, at the bottom, next to the hours. */
static void
draw_partners (TrellisWeekHead *self, GtkSnapshot *snapshot, guint day)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int x, width, n = (int) self->partners->len, line = partners_height (self);
  GdkRGBA quiet = trellis_draw_text_color (widget, TRUE);

  trellis_week_columns_get (&self->columns, widget, gtk_widget_get_width (widget), day, day, &x,
                            &width);
  for (int i = 0; i < n; i++) {
    int left = x + width * (rtl ? n - 1 - i : i) / n;
    g_autoptr (PangoLayout)
        layout = gtk_widget_create_pango_layout (widget, self->partners->pdata[i]);
    PangoAttrList *attributes = pango_attr_list_new ();

    pango_attr_list_insert (attributes, pango_attr_scale_new (0.84));
    pango_layout_set_attributes (layout, attributes);
    pango_attr_list_unref (attributes);
    pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
    pango_layout_set_width (layout, MAX (width / n - 4, 1) * PANGO_SCALE);
    trellis_draw_text (snapshot, layout,
                       &GRAPHENE_RECT_INIT ((float) left + 4,
                                            (float) (gtk_widget_get_height (widget) - line),
                                            (float) (width / n - 4), (float) line),
                       rtl ? 1 : 0, &quiet);
  }
}

static void
trellis_week_head_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  TrellisWeekHead *self = TRELLIS_WEEK_HEAD (widget);
  GdkRGBA line = trellis_draw_color (widget, "borders");

  for (guint i = 0; i < 7; i++)
    if (self->columns.shown[i]) {
      draw_day (self, snapshot, i);
      if (self->partners)
        draw_partners (self, snapshot, i);
    }
  gtk_snapshot_append_color (snapshot, &line,
                             &GRAPHENE_RECT_INIT (0, (float) gtk_widget_get_height (widget) + 1,
                                                  (float) gtk_widget_get_width (widget), 1));
  GTK_WIDGET_CLASS (trellis_week_head_parent_class)->snapshot (widget, snapshot);
}

static void
trellis_week_head_dispose (GObject *object)
{
  TrellisWeekHead *self = TRELLIS_WEEK_HEAD (object);

  for (guint i = 0; self->cells && i < self->cells->len; i++)
    gtk_widget_unparent (self->cells->pdata[i]);
  g_clear_pointer (&self->cells, g_ptr_array_unref);
  g_clear_pointer (&self->places, g_array_unref);
  g_clear_pointer (&self->partners, g_ptr_array_unref);
  g_clear_object (&self->data);
  G_OBJECT_CLASS (trellis_week_head_parent_class)->dispose (object);
}

static void
trellis_week_head_class_init (TrellisWeekHeadClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = trellis_week_head_dispose;
  widget_class->measure = trellis_week_head_measure;
  widget_class->size_allocate = trellis_week_head_size_allocate;
  widget_class->snapshot = trellis_week_head_snapshot;
  gtk_widget_class_set_css_name (widget_class, "weekhead");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
trellis_week_head_init (TrellisWeekHead *self)
{
  self->cells = g_ptr_array_new ();
  self->places = g_array_new (FALSE, FALSE, sizeof (Place));
}

/**
 * trellis_week_head_new:
 * @data: the data of the calendar
 *
 * Makes the top of a week.
 *
 * Returns: (transfer floating): the head
 */
GtkWidget *
trellis_week_head_new (TrellisCalendarData *data)
{
  TrellisWeekHead *self = g_object_new (TRELLIS_TYPE_WEEK_HEAD, NULL);

  self->data = g_object_ref (data);
  return GTK_WIDGET (self);
}

static TrellisEventCell *
add_cell (TrellisWeekHead *self, const Place *place, TrellisEvent *event)
{
  guint position = self->places->len;

  g_array_append_val (self->places, *place);
  self->lanes = MAX (self->lanes, place->lane + 1);
  return trellis_event_cell_at (GTK_WIDGET (self), self->cells, position, event);
}

/* Lanes are columns laid on their side: days in place of minutes. */
static void
place_banners (TrellisWeekHead *self, const TrellisWeekBanner *banners, guint n)
{
  g_autofree TrellisWeekSlot *slots = g_new0 (TrellisWeekSlot, n + 1);
  guint hidden[7] = { 0 };

  for (guint i = 0; i < n; i++) {
    slots[i].start = (int) banners[i].first;
    slots[i].end = (int) banners[i].last + 1;
  }
  trellis_week_layout (slots, n, MOST_LANES);
  for (guint i = 0; i < n; i++) {
    Place place = { banners[i].first, banners[i].last, slots[i].column };

    if (slots[i].hidden)
      hidden[banners[i].first]++;
    else
      trellis_event_cell_show (add_cell (self, &place, banners[i].event), self->data,
                               banners[i].event, self->first + place.first, WHOLE_DAY,
                               (int) (place.last - place.first) + 1);
  }
  for (guint day = 0; day < 7; day++) {
    Place place = { day, day, MOST_LANES - 1 };

    if (hidden[day])
      trellis_event_cell_show_more (add_cell (self, &place, NULL), self->data, hidden[day],
                                    self->first + day, WHOLE_DAY, WHOLE_DAY);
  }
}

/**
 * trellis_week_head_show:
 * @self: a head
 * @first: the first date of the week
 * @today: the date of today
 * @columns: where the days are
 * @lanes: (nullable): the lanes of each day, %NULL when none are shown
 * @banners: (array length=n): the events that last whole days, by start
 * @n: how many
 *
 * Shows the top of a week.
 */
void
trellis_week_head_show (TrellisWeekHead *self,
                        gint64 first,
                        gint64 today,
                        const TrellisWeekColumns *columns,
                        const TrellisWeekLanes *lanes,
                        const TrellisWeekBanner *banners,
                        guint n)
{
  g_autofree char *whole = g_strdup_printf (
      ngettext ("Whole days, %u event", "Whole days, %u events", n), n);
  g_autofree char *partners = lanes ? trellis_week_lanes_describe (lanes) : NULL;
  g_autofree char *name = lanes ? g_strdup_printf (_ ("%s, %s"), whole, partners)
                                : g_strdup (whole);

  self->first = first;
  self->today = today;
  self->columns = *columns;
  self->lanes = 0;
  g_clear_pointer (&self->partners, g_ptr_array_unref);
  self->partners = lanes ? g_ptr_array_ref (lanes->names) : NULL;
  g_array_set_size (self->places, 0);
  place_banners (self, banners, n);
  while (self->cells->len > self->places->len)
    gtk_widget_unparent (g_ptr_array_steal_index (self->cells, self->cells->len - 1));
  trellis_a11y_name (self, name);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * trellis_week_head_get_n_cells:
 * @self: a head
 *
 * How many cells it has.
 *
 * Returns: the number
 */
guint
trellis_week_head_get_n_cells (TrellisWeekHead *self)
{
  return self->cells->len;
}

/**
 * trellis_week_head_get_cell:
 * @self: a head
 * @position: which
 *
 * One of its cells.
 *
 * Returns: (transfer none): the cell
 */
GtkWidget *
trellis_week_head_get_cell (TrellisWeekHead *self, guint position)
{
  return self->cells->pdata[position];
}

/**
 * trellis_week_head_is_on:
 * @self: a head
 * @position: which of its cells
 * @day: 0 to 6
 *
 * Whether a cell reaches over a day.
 *
 * Returns: %TRUE if it does
 */
gboolean
trellis_week_head_is_on (TrellisWeekHead *self, guint position, guint day)
{
  const Place *place = &g_array_index (self->places, Place, position);

  return place->first <= day && day <= place->last;
}
