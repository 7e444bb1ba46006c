/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/calendar/trellis-puzzle-box.h"

#define SPACING 24
#define WIDE 600 /* from which both stand side by side */
#define WORDS_SHARE 0.48

/**
 * TrellisPuzzleBox:
 *
 * The words of a puzzle with its grid beside them or, where it is narrow, below.
 */
struct _TrellisPuzzleBox {
  GtkWidget parent_instance;
  GtkWidget *words;
  GtkWidget *grid;
};

G_DEFINE_FINAL_TYPE (TrellisPuzzleBox, trellis_puzzle_box, GTK_TYPE_WIDGET)

static int
height_of (GtkWidget *child, int width)
{
  int natural;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);
  return natural;
}

static void
share (int width, int *words, int *grid)
{
  gboolean wide = width >= WIDE;

  *words = wide ? (int) (width * WORDS_SHARE) : width;
  *grid = wide ? width - *words - SPACING : width;
}

static void
trellis_puzzle_box_measure (GtkWidget *widget,
                            GtkOrientation orientation,
                            int for_size,
                            int *minimum,
                            int *natural,
                            int *minimum_baseline,
                            int *natural_baseline)
{
  TrellisPuzzleBox *self = TRELLIS_PUZZLE_BOX (widget);
  int words, grid, least_words, least_grid;

  *minimum_baseline = *natural_baseline = -1;
  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    gtk_widget_measure (self->words, orientation, -1, &least_words, &words, NULL, NULL);
    gtk_widget_measure (self->grid, orientation, -1, &least_grid, &grid, NULL, NULL);
    *minimum = MAX (least_words, least_grid);
    *natural = MAX (*minimum, words + SPACING + grid);
    return;
  }
  for_size = for_size < 0 ? WIDE : for_size;
  share (for_size, &words, &grid);
  words = height_of (self->words, words);
  grid = height_of (self->grid, grid);
  *minimum = *natural = for_size >= WIDE ? MAX (words, grid) : words + SPACING + grid;
}

static void
trellis_puzzle_box_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  TrellisPuzzleBox *self = TRELLIS_PUZZLE_BOX (widget);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  gboolean wide = width >= WIDE;
  int words, grid, high, low;

  share (width, &words, &grid);
  high = height_of (self->words, words);
  gtk_widget_size_allocate (
      self->words, &(GtkAllocation){ wide && rtl ? width - words : 0, 0, words, high }, -1);
  /* As high as the words, so that GTK, which orders the stops of Tab by their middles, puts the words first. */
  low = height_of (self->grid, grid);
  gtk_widget_size_allocate (self->grid,
                            &(GtkAllocation){ wide && !rtl ? words + SPACING : 0,
                                              wide ? 0 : high + SPACING, grid,
                                              wide ? MAX (high, low) : low },
                            -1);
}

static GtkSizeRequestMode
trellis_puzzle_box_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
trellis_puzzle_box_dispose (GObject *object)
{
  TrellisPuzzleBox *self = TRELLIS_PUZZLE_BOX (object);

  g_clear_pointer (&self->words, gtk_widget_unparent);
  g_clear_pointer (&self->grid, gtk_widget_unparent);
  G_OBJECT_CLASS (trellis_puzzle_box_parent_class)->dispose (object);
}

static void
trellis_puzzle_box_class_init (TrellisPuzzleBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = trellis_puzzle_box_dispose;
  widget_class->measure = trellis_puzzle_box_measure;
  widget_class->size_allocate = trellis_puzzle_box_size_allocate;
  widget_class->get_request_mode = trellis_puzzle_box_get_request_mode;
}

static void
trellis_puzzle_box_init (TrellisPuzzleBox *self)
{
}

/**
 * trellis_puzzle_box_new:
 * @words: the list of words or clues
 * @grid: the grid
 *
 * Makes a box of both. Tab comes to @words first.
 *
 * Returns: (transfer floating): a #TrellisPuzzleBox
 */
GtkWidget *
trellis_puzzle_box_new (GtkWidget *words, GtkWidget *grid)
{
  TrellisPuzzleBox *self = g_object_new (TRELLIS_TYPE_PUZZLE_BOX, NULL);

  self->words = words;
  self->grid = grid;
  gtk_widget_set_parent (words, GTK_WIDGET (self));
  gtk_widget_set_parent (grid, GTK_WIDGET (self));
  return GTK_WIDGET (self);
}
