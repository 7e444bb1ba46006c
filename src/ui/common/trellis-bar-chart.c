/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/common/trellis-bar-chart.h"

#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-draw.h"

#include <glib/gi18n.h>

#define GAP 6
#define RADIUS 3
#define RESTORE_AFTER_MS 100 /* when nobody hears the name change */

typedef struct {
  char *label;
  char *text;
  double value;
} Bar;

/**
 * TrellisBarChart:
 *
 * Amounts below each other, each with its label and its number. Its name is the whole in a
 * sentence; Up and Down go through the bars, which then are its name one by one.
 */
struct _TrellisBarChart {
  GtkWidget parent_instance;

  char *title;
  GPtrArray *bars;
  int cursor; /* -1 for the whole */
  guint restoring;
};

G_DEFINE_FINAL_TYPE (TrellisBarChart, trellis_bar_chart, GTK_TYPE_WIDGET)

static void
free_bar (gpointer data)
{
  Bar *bar = data;

  g_free (bar->label);
  g_free (bar->text);
  g_free (bar);
}

static void
update (TrellisBarChart *self)
{
  g_autofree char *name = NULL;

  if (self->cursor >= 0 && self->cursor < (int) self->bars->len) {
    Bar *bar = self->bars->pdata[self->cursor];

    name = g_strdup_printf ("%s: %s", bar->label, bar->text);
  } else {
    name = trellis_bar_chart_get_sentence (self);
  }
  trellis_a11y_name (self, name);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static gboolean
restore_cb (gpointer data)
{
  TrellisBarChart *self = data;

  self->restoring = 0;
  self->cursor = -1;
  update (self);
  return G_SOURCE_REMOVE;
}

static void
focus_cb (GtkWidget *widget, GParamSpec *pspec, gpointer data)
{
  TrellisBarChart *self = TRELLIS_BAR_CHART (widget);

  g_clear_handle_id (&self->restoring, g_source_remove);
  if (!gtk_widget_has_focus (widget))
    self->restoring = g_timeout_add (RESTORE_AFTER_MS, restore_cb, self);
  gtk_widget_queue_draw (widget);
}

static gboolean
key_cb (GtkEventControllerKey *controller,
        guint key,
        guint code,
        GdkModifierType state,
        TrellisBarChart *self)
{
  int last = (int) self->bars->len - 1, to;

  if (key == GDK_KEY_Down || key == GDK_KEY_KP_Down)
    to = self->cursor + 1;
  else if (key == GDK_KEY_Up || key == GDK_KEY_KP_Up)
    to = self->cursor - 1;
  else if (key == GDK_KEY_Home || key == GDK_KEY_KP_Home)
    to = 0;
  else if (key == GDK_KEY_End || key == GDK_KEY_KP_End)
    to = last;
  else
    return GDK_EVENT_PROPAGATE;
  if (to < 0 || to > last) {
    gtk_widget_error_bell (GTK_WIDGET (self));
    return GDK_EVENT_STOP;
  }
  self->cursor = to;
  update (self);
  return GDK_EVENT_STOP;
}

/* The widest of the labels and of the numbers, and the height of a row. */
static int
measure (TrellisBarChart *self, int *labels, int *texts)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), "8");
  int width, height, row;

  pango_layout_get_pixel_size (layout, &width, &row);
  *labels = *texts = 0;
  for (guint i = 0; i < self->bars->len; i++) {
    Bar *bar = self->bars->pdata[i];

    pango_layout_set_text (layout, bar->label, -1);
    pango_layout_get_pixel_size (layout, &width, &height);
    *labels = MAX (*labels, width + 2 * GAP);
    pango_layout_set_text (layout, bar->text, -1);
    pango_layout_get_pixel_size (layout, &width, &height);
    *texts = MAX (*texts, width + GAP);
  }
  return row + 2 * GAP;
}

static void
trellis_bar_chart_measure (GtkWidget *widget,
                           GtkOrientation orientation,
                           int for_size,
                           int *minimum,
                           int *natural,
                           int *minimum_baseline,
                           int *natural_baseline)
{
  TrellisBarChart *self = TRELLIS_BAR_CHART (widget);
  int labels, texts, row = measure (self, &labels, &texts);

  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = *natural = row * (int) self->bars->len;
  else {
    *minimum = labels / 2 + texts + row;
    *natural = labels + texts + 200;
  }
}

static void
draw_bar (TrellisBarChart *self, GtkSnapshot *snapshot, guint index, double most)
{
  GtkWidget *widget = GTK_WIDGET (self);
  Bar *bar = self->bars->pdata[index];
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int labels, texts, row = measure (self, &labels, &texts);
  float width = (float) gtk_widget_get_width (widget), y = (float) (row * (int) index), room,
        length;
  GdkRGBA text = trellis_draw_text_color (widget, FALSE);
  GdkRGBA accent = trellis_draw_color (widget, "accent_bg_color");
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, bar->label);

  labels = MIN (labels, MAX ((int) width - texts - row, labels / 2));
  pango_layout_set_width (layout, (labels - GAP) * PANGO_SCALE);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  room = MAX (width - (float) (labels + texts), 1);
  length = most > 0 ? (float) (CLAMP (bar->value, 0, most) / most) * room : 0;
  trellis_draw_text (snapshot, layout,
                     &GRAPHENE_RECT_INIT (rtl ? width - (float) labels : 0, y, (float) labels,
                                          (float) row),
                     rtl ? 1 : 0, &text);
  trellis_draw_fill (snapshot,
                     &GRAPHENE_RECT_INIT (rtl ? width - (float) labels - length : (float) labels,
                                          y + GAP, MAX (length, 1), (float) (row - 2 * GAP)),
                     RADIUS, &accent);
  pango_layout_set_width (layout, -1);
  pango_layout_set_text (layout, bar->text, -1);
  trellis_draw_text (snapshot, layout,
                     &GRAPHENE_RECT_INIT (rtl ? width - (float) labels - length - (float) texts
                                              : (float) labels + length + GAP,
                                          y, (float) (texts - GAP), (float) row),
                     rtl ? 1 : 0, &text);
  if (self->cursor == (int) index && gtk_widget_has_visible_focus (widget))
    trellis_draw_outline (snapshot, &GRAPHENE_RECT_INIT (0, y, width, (float) row), GAP, 2, &text);
}

static void
trellis_bar_chart_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  TrellisBarChart *self = TRELLIS_BAR_CHART (widget);
  double most = 0;

  for (guint i = 0; i < self->bars->len; i++)
    most = MAX (most, ((Bar *) self->bars->pdata[i])->value);
  for (guint i = 0; i < self->bars->len; i++)
    draw_bar (self, snapshot, i, most);
  if (gtk_widget_has_visible_focus (widget) && self->cursor < 0) {
    GdkRGBA ring = trellis_draw_color (widget, "accent_color");

    trellis_draw_outline (snapshot,
                          &GRAPHENE_RECT_INIT (-3, -3, (float) gtk_widget_get_width (widget) + 6,
                                               (float) gtk_widget_get_height (widget) + 6),
                          GAP, 2, &ring);
  }
}

static void
trellis_bar_chart_finalize (GObject *object)
{
  TrellisBarChart *self = TRELLIS_BAR_CHART (object);

  g_clear_handle_id (&self->restoring, g_source_remove);
  g_free (self->title);
  g_ptr_array_unref (self->bars);
  G_OBJECT_CLASS (trellis_bar_chart_parent_class)->finalize (object);
}

static void
trellis_bar_chart_class_init (TrellisBarChartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = trellis_bar_chart_finalize;
  widget_class->measure = trellis_bar_chart_measure;
  widget_class->snapshot = trellis_bar_chart_snapshot;
  gtk_widget_class_set_css_name (widget_class, "barchart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
trellis_bar_chart_init (TrellisBarChart *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->cursor = -1;
  self->bars = g_ptr_array_new_with_free_func (free_bar);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  g_signal_connect (self, "notify::has-focus", G_CALLBACK (focus_cb), NULL);
}

/**
 * trellis_bar_chart_new:
 * @title: what the amounts are
 *
 * Makes a chart without bars.
 *
 * Returns: (transfer floating): a #TrellisBarChart
 */
GtkWidget *
trellis_bar_chart_new (const char *title)
{
  TrellisBarChart *self = g_object_new (TRELLIS_TYPE_BAR_CHART, NULL);

  self->title = g_strdup (title);
  update (self);
  return GTK_WIDGET (self);
}

/**
 * trellis_bar_chart_add:
 * @self: a chart
 * @label: what the bar stands for
 * @value: its length
 * @text: the amount in words, such as 2 hours
 *
 * Adds a bar below the others.
 */
void
trellis_bar_chart_add (TrellisBarChart *self, const char *label, double value, const char *text)
{
  Bar *bar = g_new (Bar, 1);

  bar->label = g_strdup (label);
  bar->text = g_strdup (text);
  bar->value = value;
  g_ptr_array_add (self->bars, bar);
  update (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * trellis_bar_chart_get_sentence:
 * @self: a chart
 *
 * What the chart shows, in words.
 *
 * Returns: (transfer full): the words
 */
char *
trellis_bar_chart_get_sentence (TrellisBarChart *self)
{
  g_autoptr (GString) words = g_string_new (self->title);

  if (!self->bars->len)
    return g_strdup_printf (_ ("%s: nothing yet"), self->title);
  for (guint i = 0; i < self->bars->len; i++) {
    Bar *bar = self->bars->pdata[i];

    g_string_append_printf (words, "%s%s %s", i ? ", " : ": ", bar->label, bar->text);
  }
  return g_string_free (g_steal_pointer (&words), FALSE);
}
