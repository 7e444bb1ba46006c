/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/common/trellis-mix-chart.h"

#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-draw.h"

#include <glib/gi18n.h>

#define N_BARS 3
#define GAP 6
#define RADIUS 4

/**
 * TrellisMixChart:
 *
 * How learning is spread over experience, exposure and education: what is planned and what is done,
 * beside 70:20:10, which is a rule of thumb and no target. Its name says the same in a sentence.
 */
struct _TrellisMixChart {
  GtkWidget parent_instance;

  int bars[N_BARS][TRELLIS_MIX_STRANDS]; /* percent: planned, done, rule of thumb */
};

G_DEFINE_FINAL_TYPE (TrellisMixChart, trellis_mix_chart, GTK_TYPE_WIDGET)

static const char *
strand_name (guint strand)
{
  const char *const names[TRELLIS_MIX_STRANDS] = { _ ("Experience"), _ ("Exposure"),
                                                   _ ("Education") };
  return names[strand];
}

static const char *
bar_name (guint bar)
{
  const char *const names[N_BARS] = { _ ("Planned"), _ ("Done"), _ ("70:20:10") };

  return names[bar];
}

static gboolean
is_empty (const int percent[TRELLIS_MIX_STRANDS])
{
  return !percent[0] && !percent[1] && !percent[2];
}

/**
 * trellis_mix_percent:
 * @amounts: (array fixed-size=3): amounts of the strands
 * @percent: (out caller-allocates) (array fixed-size=3): their shares
 *
 * Works out shares that add up to a hundred, or are all 0 where there is nothing.
 */
void
trellis_mix_percent (const gint64 amounts[TRELLIS_MIX_STRANDS], int percent[TRELLIS_MIX_STRANDS])
{
  gint64 sum = amounts[0] + amounts[1] + amounts[2];
  guint largest = 0;
  int left = 100;

  for (guint i = 0; i < TRELLIS_MIX_STRANDS; i++) {
    percent[i] = sum > 0 ? (int) ((amounts[i] * 100 + sum / 2) / sum) : 0;
    left -= percent[i];
    if (amounts[i] > amounts[largest])
      largest = i;
  }
  if (sum > 0) /* what rounding left over is noticed least in the largest */
    percent[largest] += left;
}

static graphene_rect_t
mirrored (GtkWidget *widget, float x, float y, float width, float height)
{
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    x = (float) gtk_widget_get_width (widget) - x - width;
  return GRAPHENE_RECT_INIT (x, y, width, height);
}

static GdkRGBA
strand_color (GtkWidget *widget, guint strand)
{
  const double shades[TRELLIS_MIX_STRANDS] = { 1, 0.45, 0.18 };

  return trellis_draw_shade (trellis_draw_color (widget, "accent_bg_color"), shades[strand]);
}

static void
measure_text (GtkWidget *widget, const char *text, int *width, int *height)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, text);

  pango_layout_get_pixel_size (layout, width, height);
}

static int
names_width (GtkWidget *widget)
{
  int widest = 0, width, height;

  for (guint i = 0; i < N_BARS; i++) {
    measure_text (widget, bar_name (i), &width, &height);
    widest = MAX (widest, width);
  }
  return widest + 2 * GAP;
}

static void
draw_segment (
    GtkWidget *widget, GtkSnapshot *snapshot, guint strand, int percent, graphene_rect_t area)
{
  GdkRGBA color = strand_color (widget, strand);
  GdkRGBA on = strand == 0 ? trellis_draw_color (widget, "accent_fg_color")
                           : trellis_draw_text_color (widget, FALSE);
  GdkRGBA edge = trellis_draw_color (widget, "accent_bg_color");
  g_autofree char *text = g_strdup_printf (_ ("%d%%"), percent);
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, text);
  int width, height;

  trellis_draw_fill (snapshot, &area, RADIUS, &color);
  trellis_draw_outline (snapshot, &area, RADIUS, 1, &edge);
  pango_layout_get_pixel_size (layout, &width, &height);
  if ((float) width + 2 > area.size.width) { /* the sign goes first, then the figure */
    g_autofree char *figure = g_strdup_printf ("%d", percent);

    pango_layout_set_text (layout, figure, -1);
    pango_layout_get_pixel_size (layout, &width, &height);
  }
  if ((float) width <= area.size.width)
    trellis_draw_text (snapshot, layout, &area, 0.5, &on);
}

static void
draw_bar (TrellisMixChart *self, GtkSnapshot *snapshot, guint bar, int row, int names)
{
  GtkWidget *widget = GTK_WIDGET (self);
  float room = (float) MAX (gtk_widget_get_width (widget) - names, 1), x = (float) names;
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, bar_name (bar));
  GdkRGBA color = trellis_draw_text_color (widget, FALSE), quiet;
  float y = (float) ((int) bar * (row + GAP));
  graphene_rect_t area = mirrored (widget, 0, y, (float) names, (float) row);

  trellis_draw_text (snapshot, layout, &area,
                     gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL ? 1 : 0, &color);
  if (is_empty (self->bars[bar])) {
    quiet = trellis_draw_text_color (widget, TRUE);
    pango_layout_set_text (layout, _ ("Nothing yet"), -1);
    area = mirrored (widget, x, y, room, (float) row);
    trellis_draw_text (snapshot, layout, &area, 0, &quiet);
    return;
  }
  for (guint i = 0; i < TRELLIS_MIX_STRANDS; i++) {
    float width = room * (float) self->bars[bar][i] / 100;

    if (self->bars[bar][i])
      draw_segment (widget, snapshot, i, self->bars[bar][i],
                    mirrored (widget, x, y, MAX (width - 2, 2), (float) row));
    x += width;
  }
}

static int
key_width (GtkWidget *widget, guint strand, int row)
{
  int width, height;

  measure_text (widget, strand_name (strand), &width, &height);
  return row / 2 + GAP + width + 2 * GAP;
}

/* In how many lines the key of the colours fits: side by side, or below each other. */
static int
key_lines (GtkWidget *widget, int row, int available)
{
  int sum = 0;

  for (guint i = 0; i < TRELLIS_MIX_STRANDS; i++)
    sum += key_width (widget, i, row);
  return available < 0 || sum <= available ? 1 : TRELLIS_MIX_STRANDS;
}

static void
draw_key (GtkWidget *widget, GtkSnapshot *snapshot, int row)
{
  float x = 0, y = (float) (N_BARS * (row + GAP)), size = (float) (row / 2);
  gboolean stacked = key_lines (widget, row, gtk_widget_get_width (widget)) > 1;
  GdkRGBA text = trellis_draw_text_color (widget, FALSE);
  GdkRGBA edge = trellis_draw_color (widget, "accent_bg_color");

  for (guint i = 0; i < TRELLIS_MIX_STRANDS; i++) {
    g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, strand_name (i));
    graphene_rect_t area = mirrored (widget, x, y + size / 2, size, size);
    GdkRGBA color = strand_color (widget, i);
    int width, height;

    trellis_draw_fill (snapshot, &area, 2, &color);
    trellis_draw_outline (snapshot, &area, 2, 1, &edge);
    pango_layout_get_pixel_size (layout, &width, &height);
    area = mirrored (widget, x + size + GAP, y, (float) width, (float) row);
    trellis_draw_text (snapshot, layout, &area, 0, &text);
    if (stacked)
      y += (float) row;
    else
      x += (float) key_width (widget, i, row);
  }
}

static int
row_height (GtkWidget *widget)
{
  int width, height;

  measure_text (widget, "8", &width, &height);
  return height + GAP;
}

static void
trellis_mix_chart_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  TrellisMixChart *self = TRELLIS_MIX_CHART (widget);
  int row = row_height (widget), names = names_width (widget);

  for (guint i = 0; i < N_BARS; i++)
    draw_bar (self, snapshot, i, row, names);
  draw_key (widget, snapshot, row);
  if (gtk_widget_has_visible_focus (widget)) {
    GdkRGBA ring = trellis_draw_color (widget, "accent_color");

    trellis_draw_outline (snapshot,
                          &GRAPHENE_RECT_INIT (-3, -3, (float) gtk_widget_get_width (widget) + 6,
                                               (float) gtk_widget_get_height (widget) + 6),
                          GAP, 2, &ring);
  }
}

static void
trellis_mix_chart_measure (GtkWidget *widget,
                           GtkOrientation orientation,
                           int for_size,
                           int *minimum,
                           int *natural,
                           int *minimum_baseline,
                           int *natural_baseline)
{
  int row = row_height (widget), key = 0, widest = 0;

  if (orientation == GTK_ORIENTATION_VERTICAL) {
    *minimum = *natural = N_BARS * (row + GAP) + key_lines (widget, row, for_size) * row;
    return;
  }
  for (guint i = 0; i < TRELLIS_MIX_STRANDS; i++) {
    key += key_width (widget, i, row);
    widest = MAX (widest, key_width (widget, i, row));
  }
  *minimum = MAX (widest, names_width (widget) + 2 * row);
  *natural = MAX (key, names_width (widget) + 240);
}

static GtkSizeRequestMode
trellis_mix_chart_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
focus_cb (GtkWidget *widget, GParamSpec *pspec, gpointer data)
{
  gtk_widget_queue_draw (widget);
}

static void
trellis_mix_chart_class_init (TrellisMixChartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = trellis_mix_chart_measure;
  widget_class->get_request_mode = trellis_mix_chart_get_request_mode;
  widget_class->snapshot = trellis_mix_chart_snapshot;
  gtk_widget_class_set_css_name (widget_class, "mixchart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
trellis_mix_chart_init (TrellisMixChart *self)
{
  self->bars[2][0] = 70;
  self->bars[2][1] = 20;
  self->bars[2][2] = 10;
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  g_signal_connect (self, "notify::has-focus", G_CALLBACK (focus_cb), NULL);
}

/**
 * trellis_mix_chart_new:
 *
 * Makes a chart of nothing yet.
 *
 * Returns: (transfer floating): a #TrellisMixChart
 */
GtkWidget *
trellis_mix_chart_new (void)
{
  TrellisMixChart *self = g_object_new (TRELLIS_TYPE_MIX_CHART, NULL);
  const gint64 nothing[TRELLIS_MIX_STRANDS] = { 0 };

  trellis_mix_chart_set (self, nothing, nothing);
  return GTK_WIDGET (self);
}

/**
 * trellis_mix_chart_set:
 * @self: a chart
 * @planned: (array fixed-size=3): how much is planned of experience, exposure and education
 * @done: (array fixed-size=3): how much is done of them
 *
 * Shows how learning is spread. The unit does not matter: actions, or minutes.
 */
void
trellis_mix_chart_set (TrellisMixChart *self,
                       const gint64 planned[TRELLIS_MIX_STRANDS],
                       const gint64 done[TRELLIS_MIX_STRANDS])
{
  g_autofree char *sentence = NULL;

  trellis_mix_percent (planned, self->bars[0]);
  trellis_mix_percent (done, self->bars[1]);
  sentence = trellis_mix_chart_get_sentence (self);
  trellis_a11y_name (self, sentence);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static char *
part (const char *label, const int percent[TRELLIS_MIX_STRANDS])
{
  if (is_empty (percent))
    return g_strdup_printf (_ ("%s: nothing yet"), label);
  /* TRANSLATORS: Done: 60 percent experience, 30 percent exposure, 10 percent education */
  return g_strdup_printf (
      _ ("%s: %d percent experience, %d percent exposure, %d percent education"), label, percent[0],
      percent[1], percent[2]);
}

/**
 * trellis_mix_chart_get_sentence:
 * @self: a chart
 *
 * What the chart shows, in words.
 *
 * Returns: (transfer full): the words
 */
char *
trellis_mix_chart_get_sentence (TrellisMixChart *self)
{
  g_autofree char *planned = part (_ ("Planned"), self->bars[0]);
  g_autofree char *done = part (_ ("Done"), self->bars[1]);

  return g_strdup_printf (_ ("%s. %s. A rule of thumb is 70, 20 and 10."), planned, done);
}

/**
 * trellis_mix_chart_get_row:
 * @self: a chart
 * @strand: 0 for experience, 1 for exposure, 2 for education
 *
 * One row of the chart as a table.
 *
 * Returns: (transfer full): the words
 */
char *
trellis_mix_chart_get_row (TrellisMixChart *self, guint strand)
{
  g_return_val_if_fail (strand < TRELLIS_MIX_STRANDS, NULL);
  return g_strdup_printf (_ ("%s: %d percent planned, %d percent done, %d percent by the rule"),
                          strand_name (strand), self->bars[0][strand], self->bars[1][strand],
                          self->bars[2][strand]);
}
