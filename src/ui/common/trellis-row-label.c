/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/common/trellis-row-label.h"

#define LEAST_WIDTH 48 /* of a text that wraps */

struct _TrellisRowLabel {
  GtkWidget parent_instance;
  PangoLayout *layout; /* %NULL until it is measured */
  char *text;
  gboolean wrap;
  guint serial; /* of the context when it was measured */
  int line_width, line_height; /* of the text on one line */
};

G_DEFINE_FINAL_TYPE (TrellisRowLabel, trellis_row_label, GTK_TYPE_WIDGET)

/* Times and numbers at the end of rows stand below each other. */
static void
set_even_digits (PangoLayout *layout)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
}

/* On one line, measured anew when the font has changed since. */
static void
lay_out (TrellisRowLabel *self)
{
  if (!self->layout) {
    self->layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), self->text);
    pango_layout_set_wrap (self->layout, PANGO_WRAP_WORD_CHAR);
    if (!self->wrap)
      set_even_digits (self->layout);
    self->serial = 0;
  }
  if (self->serial == pango_context_get_serial (pango_layout_get_context (self->layout)))
    return;
  pango_layout_set_width (self->layout, -1);
  pango_layout_get_pixel_size (self->layout, &self->line_width, &self->line_height);
  self->serial = pango_context_get_serial (pango_layout_get_context (self->layout));
}

static void
fit (TrellisRowLabel *self, int width)
{
  gboolean fits = !self->wrap || width < 0 || width >= self->line_width;

  pango_layout_set_width (self->layout, fits ? -1 : width * PANGO_SCALE);
}

static void
trellis_row_label_measure (GtkWidget *widget,
                           GtkOrientation orientation,
                           int for_size,
                           int *minimum,
                           int *natural,
                           int *minimum_baseline,
                           int *natural_baseline)
{
  TrellisRowLabel *self = TRELLIS_ROW_LABEL (widget);

  lay_out (self);
  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    *natural = self->line_width;
    *minimum = self->wrap ? MIN (LEAST_WIDTH, self->line_width) : self->line_width;
    return;
  }
  *minimum = *natural = self->line_height;
  if (self->wrap && for_size >= 0 && for_size < self->line_width) {
    fit (self, for_size);
    pango_layout_get_pixel_size (self->layout, NULL, natural);
    *minimum = *natural;
  }
}

static GtkSizeRequestMode
trellis_row_label_get_request_mode (GtkWidget *widget)
{
  return TRELLIS_ROW_LABEL (widget)->wrap ? GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH
                                          : GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

/* What is on one line has no width that Pango could align it in. */
static void
trellis_row_label_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  TrellisRowLabel *self = TRELLIS_ROW_LABEL (widget);
  int width = gtk_widget_get_width (widget), height;
  double x = 0;

  lay_out (self);
  fit (self, width);
  pango_layout_get_pixel_size (self->layout, NULL, &height);
  if (pango_layout_get_width (self->layout) < 0 &&
      gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    x = width - self->line_width;
  gtk_snapshot_render_layout (snapshot, gtk_widget_get_style_context (widget), x,
                              (gtk_widget_get_height (widget) - height) / 2, self->layout);
}

static void
forget_layout (TrellisRowLabel *self)
{
  g_clear_object (&self->layout);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
trellis_row_label_direction_changed (GtkWidget *widget, GtkTextDirection previous)
{
  forget_layout (TRELLIS_ROW_LABEL (widget));
}

static void
trellis_row_label_system_setting_changed (GtkWidget *widget, GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (trellis_row_label_parent_class)->system_setting_changed (widget, setting);
  if (setting != GTK_SYSTEM_SETTING_ICON_THEME)
    forget_layout (TRELLIS_ROW_LABEL (widget));
}

static void
trellis_row_label_finalize (GObject *object)
{
  TrellisRowLabel *self = TRELLIS_ROW_LABEL (object);

  g_clear_object (&self->layout);
  g_free (self->text);
  G_OBJECT_CLASS (trellis_row_label_parent_class)->finalize (object);
}

static void
trellis_row_label_class_init (TrellisRowLabelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = trellis_row_label_finalize;
  widget_class->measure = trellis_row_label_measure;
  widget_class->get_request_mode = trellis_row_label_get_request_mode;
  widget_class->snapshot = trellis_row_label_snapshot;
  widget_class->direction_changed = trellis_row_label_direction_changed;
  widget_class->system_setting_changed = trellis_row_label_system_setting_changed;
  gtk_widget_class_set_css_name (widget_class, "label");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
trellis_row_label_init (TrellisRowLabel *self)
{
  self->text = g_strdup ("");
}

/**
 * trellis_row_label_new:
 * @wrap: whether a text that does not fit on a line goes on on the next; else it claims the width it needs
 *
 * Makes a label.
 *
 * Returns: (transfer floating): the label
 */
GtkWidget *
trellis_row_label_new (gboolean wrap)
{
  TrellisRowLabel *self = g_object_new (TRELLIS_TYPE_ROW_LABEL, NULL);

  self->wrap = wrap;
  return GTK_WIDGET (self);
}

/**
 * trellis_row_label_set_text:
 * @self: a label
 * @text: its text; it is hidden when there is none
 *
 * Shows a text.
 */
void
trellis_row_label_set_text (TrellisRowLabel *self, const char *text)
{
  gtk_widget_set_visible (GTK_WIDGET (self), *text != 0);
  if (g_str_equal (self->text, text))
    return;
  g_free (self->text);
  self->text = g_strdup (text);
  if (self->layout) {
    pango_layout_set_text (self->layout, text, -1);
    self->serial = 0;
  }
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * trellis_row_label_get_text:
 * @self: a label
 *
 * The text it shows.
 *
 * Returns: (transfer none): the text
 */
const char *
trellis_row_label_get_text (TrellisRowLabel *self)
{
  return self->text;
}
