/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/common/trellis-wrap-box.h"

#define SPACING 12

struct _TrellisWrapBox {
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (TrellisWrapBox, trellis_wrap_box, GTK_TYPE_WIDGET)

static void
child_size (GtkWidget *child, int *width, int *height)
{
  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, width, NULL, NULL);
  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, *width, NULL, height, NULL, NULL);
}

/* Lays the children out in lines of @available pixels and returns the height; places them too if @place. */
static int
lay_out (GtkWidget *widget, int available, gboolean place)
{
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int x = 0, y = 0, line = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child)) {
    int width, height;

    if (!gtk_widget_should_layout (child))
      continue;
    child_size (child, &width, &height);
    width = MIN (width, available);
    if (x > 0 && x + width > available) {
      x = 0;
      y += line + SPACING;
      line = 0;
    }
    if (place)
      gtk_widget_size_allocate (
          child, &(GtkAllocation){ rtl ? available - x - width : x, y, width, height }, -1);
    x += width + SPACING;
    line = MAX (line, height);
  }
  return y + line;
}

static void
trellis_wrap_box_measure (GtkWidget *widget,
                          GtkOrientation orientation,
                          int for_size,
                          int *minimum,
                          int *natural,
                          int *minimum_baseline,
                          int *natural_baseline)
{
  *minimum = *natural = 0;
  *minimum_baseline = *natural_baseline = -1;
  if (orientation == GTK_ORIENTATION_VERTICAL) {
    *minimum = *natural = lay_out (widget, for_size < 0 ? G_MAXINT / 2 : for_size, FALSE);
    return;
  }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child)) {
    int least, width;

    if (!gtk_widget_should_layout (child))
      continue;
    gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, &width, NULL, NULL);
    *minimum = MAX (*minimum, least);
    *natural += width + (*natural > 0 ? SPACING : 0);
  }
}

static void
trellis_wrap_box_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  lay_out (widget, width, TRUE);
}

static GtkSizeRequestMode
trellis_wrap_box_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
trellis_wrap_box_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (trellis_wrap_box_parent_class)->dispose (object);
}

static void
trellis_wrap_box_class_init (TrellisWrapBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = trellis_wrap_box_dispose;
  widget_class->measure = trellis_wrap_box_measure;
  widget_class->size_allocate = trellis_wrap_box_size_allocate;
  widget_class->get_request_mode = trellis_wrap_box_get_request_mode;
}

static void
trellis_wrap_box_init (TrellisWrapBox *self)
{
}

/**
 * trellis_wrap_box_new:
 *
 * Makes an empty box.
 *
 * Returns: (transfer floating): the box
 */
GtkWidget *
trellis_wrap_box_new (void)
{
  return g_object_new (TRELLIS_TYPE_WRAP_BOX, NULL);
}

/**
 * trellis_wrap_box_add:
 * @self: a box
 * @child: a widget
 *
 * Adds a widget at the end.
 */
void
trellis_wrap_box_add (TrellisWrapBox *self, GtkWidget *child)
{
  gtk_widget_set_parent (child, GTK_WIDGET (self));
}
