/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/common/trellis-rating.h"

#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-draw.h"

#include <glib/gi18n.h>

#define GAP 6

/**
 * TrellisRating:
 *
 * A level on a ladder of a few, as dots with the word of the level beside them. Left and Right, a
 * digit, Home, End and Delete set it; the value is part of its name, so that each key is heard.
 */
struct _TrellisRating {
  GtkWidget parent_instance;

  char *name;
  char **levels;
  int n_levels;
  int value; /* 1 for the lowest level, 0 for none */
  int hover;
};

G_DEFINE_FINAL_TYPE (TrellisRating, trellis_rating, GTK_TYPE_WIDGET)

enum {
  PROP_VALUE = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
update (TrellisRating *self)
{
  g_autofree char *name = NULL;

  if (self->value)
    /* TRANSLATORS: Planning: 2 of 4, Practising */
    name = g_strdup_printf (_ ("%s: %d of %d, %s"), self->name, self->value, self->n_levels,
                            self->levels[self->value - 1]);
  else
    name = g_strdup_printf (_ ("%s: not rated"), self->name);
  trellis_a11y_name (self, name);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
change (TrellisRating *self, int value)
{
  if (value < 0 || value > self->n_levels || value == self->value)
    gtk_widget_error_bell (GTK_WIDGET (self));
  else
    trellis_rating_set_value (self, value);
}

static gboolean
key_cb (GtkEventControllerKey *controller,
        guint key,
        guint code,
        GdkModifierType state,
        TrellisRating *self)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  gunichar digit = gdk_keyval_to_unicode (key);

  if (state & gtk_accelerator_get_default_mod_mask () & ~(guint) GDK_SHIFT_MASK)
    return GDK_EVENT_PROPAGATE;
  if (key == GDK_KEY_Left || key == GDK_KEY_KP_Left)
    change (self, self->value + (rtl ? 1 : -1));
  else if (key == GDK_KEY_Right || key == GDK_KEY_KP_Right)
    change (self, self->value + (rtl ? -1 : 1));
  else if (digit == '+')
    change (self, self->value + 1);
  else if (digit == '-')
    change (self, self->value - 1);
  else if (key == GDK_KEY_Home || key == GDK_KEY_KP_Home)
    change (self, 1);
  else if (key == GDK_KEY_End || key == GDK_KEY_KP_End)
    change (self, self->n_levels);
  else if (key == GDK_KEY_Delete || key == GDK_KEY_KP_Delete || key == GDK_KEY_BackSpace)
    change (self, 0);
  else if (g_unichar_isdigit (digit))
    change (self, g_unichar_digit_value (digit));
  else
    return GDK_EVENT_PROPAGATE;
  return GDK_EVENT_STOP;
}

/* Everything follows the size of the text. */
static int
dot_size (TrellisRating *self)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), "8");
  int width, height;

  pango_layout_get_pixel_size (layout, &width, &height);
  return height;
}

static int
widest_word (TrellisRating *self)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), NULL);
  int widest = 0;

  for (int i = -1; i < self->n_levels; i++) {
    int width, height;

    pango_layout_set_text (layout, i < 0 ? _ ("Not rated") : self->levels[i], -1);
    pango_layout_get_pixel_size (layout, &width, &height);
    widest = MAX (widest, width);
  }
  return widest;
}

static void
trellis_rating_measure (GtkWidget *widget,
                        GtkOrientation orientation,
                        int for_size,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline,
                        int *natural_baseline)
{
  TrellisRating *self = TRELLIS_RATING (widget);
  int dot = dot_size (self);

  if (orientation == GTK_ORIENTATION_VERTICAL) {
    *minimum = *natural = dot + 2 * GAP;
  } else {
    *minimum = self->n_levels * (dot + GAP) + GAP;
    *natural = *minimum + widest_word (self) + 2 * GAP;
  }
}

static graphene_rect_t
dot_area (TrellisRating *self, int dot, int index)
{
  GtkWidget *widget = GTK_WIDGET (self);
  float x = (float) (GAP + index * (dot + GAP));

  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    x = (float) gtk_widget_get_width (widget) - x - (float) dot;
  return GRAPHENE_RECT_INIT (x, (float) (gtk_widget_get_height (widget) - dot) / 2, (float) dot,
                             (float) dot);
}

static void
draw_word (TrellisRating *self, GtkSnapshot *snapshot, int dot)
{
  GtkWidget *widget = GTK_WIDGET (self);
  const char *word = self->value ? self->levels[self->value - 1] : _ ("Not rated");
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, word);
  GdkRGBA color = trellis_draw_text_color (widget, !self->value);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int taken = self->n_levels * (dot + GAP) + 2 * GAP;
  int left = gtk_widget_get_width (widget) - taken - GAP;

  /* In a narrow place the dots stay and the word is left to the row's own text. */
  if (left < dot)
    return;
  pango_layout_set_width (layout, left * PANGO_SCALE);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  trellis_draw_text (snapshot, layout,
                     &GRAPHENE_RECT_INIT ((float) (rtl ? GAP : taken), 0, (float) left,
                                          (float) gtk_widget_get_height (widget)),
                     rtl ? 1 : 0, &color);
}

static void
trellis_rating_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  TrellisRating *self = TRELLIS_RATING (widget);
  GdkRGBA accent = trellis_draw_color (widget, "accent_bg_color");
  GdkRGBA quiet = trellis_draw_text_color (widget, TRUE);
  int dot = dot_size (self);

  for (int i = 0; i < self->n_levels; i++) {
    graphene_rect_t area = dot_area (self, dot, i);
    float radius = (float) dot / 2;

    if (i < self->value)
      trellis_draw_fill (snapshot, &area, radius, &accent);
    else
      trellis_draw_outline (snapshot, &area, radius, i < self->hover ? 3 : 1.5f, &quiet);
  }
  draw_word (self, snapshot, dot);
  if (gtk_widget_has_visible_focus (widget))
    trellis_draw_outline (snapshot,
                          &GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget),
                                               (float) gtk_widget_get_height (widget)),
                          GAP, 2, &accent);
}

static int
level_at (TrellisRating *self, double x)
{
  int dot = dot_size (self);
  int level;

  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    x = gtk_widget_get_width (GTK_WIDGET (self)) - x;
  level = (int) ((x - GAP / 2.0) / (dot + GAP)) + 1;
  return x >= 0 && level <= self->n_levels ? level : 0;
}

static void
pressed_cb (GtkGestureClick *click, int n, double x, double y, TrellisRating *self)
{
  int level = level_at (self, x);

  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (level) /* again on the same level takes it back */
    trellis_rating_set_value (self, level == self->value ? 0 : level);
}

static void
motion_cb (GtkEventControllerMotion *motion, double x, double y, TrellisRating *self)
{
  self->hover = level_at (self, x);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
leave_cb (GtkEventControllerMotion *motion, TrellisRating *self)
{
  motion_cb (motion, -1, -1, self);
}

static void
focus_cb (GtkWidget *widget, GParamSpec *pspec, gpointer data)
{
  gtk_widget_queue_draw (widget);
}

static void
trellis_rating_finalize (GObject *object)
{
  TrellisRating *self = TRELLIS_RATING (object);

  g_free (self->name);
  g_strfreev (self->levels);
  G_OBJECT_CLASS (trellis_rating_parent_class)->finalize (object);
}

static void
trellis_rating_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_int (value, TRELLIS_RATING (object)->value);
}

static void
trellis_rating_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  trellis_rating_set_value (TRELLIS_RATING (object), g_value_get_int (value));
}

static void
trellis_rating_class_init (TrellisRatingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = trellis_rating_finalize;
  object_class->get_property = trellis_rating_get_property;
  object_class->set_property = trellis_rating_set_property;
  widget_class->measure = trellis_rating_measure;
  widget_class->snapshot = trellis_rating_snapshot;
  gtk_widget_class_set_css_name (widget_class, "rating");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SLIDER);
  /**
   * TrellisRating:value:
   *
   * The level, 1 for the lowest, 0 for none.
   */
  properties[PROP_VALUE] = g_param_spec_int ("value", NULL, NULL, 0, G_MAXINT, 0,
                                             G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                                                 G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
trellis_rating_init (TrellisRating *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_widget_set_focusable (widget, TRUE);
  gtk_widget_set_valign (widget, GTK_ALIGN_CENTER);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (widget, keys);
  g_signal_connect (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));
  g_signal_connect (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect (motion, "leave", G_CALLBACK (leave_cb), self);
  gtk_widget_add_controller (widget, motion);
  g_signal_connect (self, "notify::has-focus", G_CALLBACK (focus_cb), NULL);
}

/**
 * trellis_rating_new:
 * @name: what is rated, such as a competency
 * @levels: (array zero-terminated=1): the words of the levels, from the lowest
 *
 * Makes a rating that has no value yet.
 *
 * Returns: (transfer floating): a #TrellisRating
 */
GtkWidget *
trellis_rating_new (const char *name, const char *const *levels)
{
  TrellisRating *self = g_object_new (TRELLIS_TYPE_RATING, NULL);

  self->name = g_strdup (name);
  self->levels = g_strdupv ((char **) levels);
  self->n_levels = (int) g_strv_length (self->levels);
  update (self);
  return GTK_WIDGET (self);
}

/**
 * trellis_rating_get_value:
 * @self: a rating
 *
 * The level.
 *
 * Returns: 1 for the lowest, 0 for none
 */
int
trellis_rating_get_value (TrellisRating *self)
{
  return self->value;
}

/**
 * trellis_rating_set_value:
 * @self: a rating
 * @value: 1 for the lowest level, 0 for none
 *
 * Sets the level.
 */
void
trellis_rating_set_value (TrellisRating *self, int value)
{
  g_return_if_fail (TRELLIS_IS_RATING (self));
  value = CLAMP (value, 0, self->n_levels);
  if (value == self->value)
    return;
  self->value = value;
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
}

/**
 * trellis_rating_get_word:
 * @self: a rating
 *
 * The word of the level.
 *
 * Returns: (transfer none) (nullable): the word, %NULL for none
 */
const char *
trellis_rating_get_word (TrellisRating *self)
{
  return self->value ? self->levels[self->value - 1] : NULL;
}
