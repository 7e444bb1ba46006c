/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A grid of letters, drawn. Like the small month it is one stop for the focus with a cursor in it; the cell under the cursor is its
 * name, so that every arrow key is heard. */
#include "config.h"

#include "ui/calendar/trellis-letter-grid.h"

#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-draw.h"

#define NATURAL_SIDE 34
#define LEAST_SIDE 15
#define LARGEST_SIDE 48
#define RESTORE_AFTER_MS 100 /* when nobody hears the name change */

/**
 * TrellisLetterGrid:
 *
 * The arrows move, a typed letter is written by the owner, space and Return press the cell.
 */
struct _TrellisLetterGrid {
  GtkWidget parent_instance;
  char *name;
  guint columns, rows;
  guint cursor;
  TrellisLetterGridHooks hooks;
  gpointer data;
  guint restoring;
};

G_DEFINE_FINAL_TYPE (TrellisLetterGrid, trellis_letter_grid, GTK_TYPE_WIDGET)

enum {
  SIGNAL_MOVED,
  SIGNAL_TYPED,
  SIGNAL_PRESSED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

static void
update (TrellisLetterGrid *self)
{
  g_autofree char *cell = NULL;

  if (gtk_widget_has_focus (GTK_WIDGET (self)))
    cell = self->hooks.say (self->cursor, self->data);
  trellis_a11y_name (self, cell ? cell : self->name);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
look_at (TrellisLetterGrid *self, guint cell, TrellisLetterCell *look)
{
  *look = (TrellisLetterCell){ 0 };
  self->hooks.look (cell, look, self->data);
}

static gboolean
is_open (TrellisLetterGrid *self, guint cell)
{
  TrellisLetterCell look;

  look_at (self, cell, &look);
  return !look.block && !look.hidden;
}

static void
move_to (TrellisLetterGrid *self, guint cell)
{
  self->cursor = cell;
  g_signal_emit (self, signals[SIGNAL_MOVED], 0, cell);
  update (self);
}

/* Over blocks, to the next cell that takes a letter. */
static gboolean
move_by (TrellisLetterGrid *self, int across, int down)
{
  int x = (int) (self->cursor % self->columns), y = (int) (self->cursor / self->columns);

  for (;;) {
    x += across;
    y += down;
    if (x < 0 || y < 0 || x >= (int) self->columns || y >= (int) self->rows) {
      gtk_widget_error_bell (GTK_WIDGET (self));
      return TRUE;
    }
    if (is_open (self, (guint) y * self->columns + (guint) x))
      break;
  }
  move_to (self, (guint) y * self->columns + (guint) x);
  return TRUE;
}

static gboolean
arrow (TrellisLetterGrid *self, guint key)
{
  switch (key) {
  case GDK_KEY_Left:
  case GDK_KEY_KP_Left:
    return move_by (self, -1, 0);
  case GDK_KEY_Right:
  case GDK_KEY_KP_Right:
    return move_by (self, 1, 0);
  case GDK_KEY_Up:
  case GDK_KEY_KP_Up:
    return move_by (self, 0, -1);
  case GDK_KEY_Down:
  case GDK_KEY_KP_Down:
    return move_by (self, 0, 1);
  default:
    return FALSE;
  }
}

static gboolean
key_cb (GtkEventControllerKey *controller,
        guint key,
        guint code,
        GdkModifierType state,
        TrellisLetterGrid *self)
{
  gunichar letter = gdk_keyval_to_unicode (key);
  char text[8] = "";

  if (state & gtk_accelerator_get_default_mod_mask () & ~(guint) GDK_SHIFT_MASK)
    return GDK_EVENT_PROPAGATE;
  if (arrow (self, key))
    return GDK_EVENT_STOP;
  if (key == GDK_KEY_space || key == GDK_KEY_Return || key == GDK_KEY_KP_Enter) {
    g_signal_emit (self, signals[SIGNAL_PRESSED], 0, self->cursor, key != GDK_KEY_space);
    update (self);
    return GDK_EVENT_STOP;
  }
  if (key != GDK_KEY_BackSpace && key != GDK_KEY_Delete && !g_unichar_isalnum (letter))
    return GDK_EVENT_PROPAGATE;
  if (g_unichar_isalnum (letter))
    g_unichar_to_utf8 (letter, text);
  g_signal_emit (self, signals[SIGNAL_TYPED], 0, text, key == GDK_KEY_BackSpace);
  update (self);
  return GDK_EVENT_STOP;
}

static float
side_of (TrellisLetterGrid *self)
{
  float width = (float) gtk_widget_get_width (GTK_WIDGET (self)) / (float) self->columns;
  float height = (float) gtk_widget_get_height (GTK_WIDGET (self)) / (float) self->rows;

  return MIN (MIN (width, height), LARGEST_SIDE);
}

static void
pressed_cb (GtkGestureClick *click, int n, double x, double y, TrellisLetterGrid *self)
{
  float side = side_of (self);
  guint column = (guint) (MAX (x, 0) / side), row = (guint) (MAX (y, 0) / side);
  guint cell = row * self->columns + column;
  gboolean again;

  if (column >= self->columns || row >= self->rows || !is_open (self, cell))
    return;
  again = cell == self->cursor && gtk_widget_has_focus (GTK_WIDGET (self));
  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (!again)
    move_to (self, cell);
  g_signal_emit (self, signals[SIGNAL_PRESSED], 0, cell, !again);
  update (self);
}

static gboolean
restore_cb (gpointer data)
{
  TRELLIS_LETTER_GRID (data)->restoring = 0;
  update (data);
  return G_SOURCE_REMOVE;
}

static void
focus_cb (GtkWidget *widget, GParamSpec *pspec, gpointer data)
{
  TrellisLetterGrid *self = TRELLIS_LETTER_GRID (widget);

  g_clear_handle_id (&self->restoring, g_source_remove);
  if (gtk_widget_has_focus (widget))
    move_to (self, self->cursor);
  else
    self->restoring = g_timeout_add (RESTORE_AFTER_MS, restore_cb, self);
  gtk_widget_queue_draw (widget);
}

/* Drawing --------------------------------------------------------------------------------------- */

static void
draw_words (GtkWidget *widget,
            GtkSnapshot *snapshot,
            const char *text,
            const graphene_rect_t *area,
            double size,
            float xalign,
            const GdkRGBA *color)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, text);
  PangoFontDescription *font = pango_font_description_copy (
      pango_context_get_font_description (pango_layout_get_context (layout)));

  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  trellis_draw_text (snapshot, layout, area, xalign, color);
}

static void
draw_bars (GtkSnapshot *snapshot, const graphene_rect_t *area, guint bars, const GdkRGBA *ink)
{
  const float x = area->origin.x, y = area->origin.y, side = area->size.width;
  const graphene_rect_t lines[] = { GRAPHENE_RECT_INIT (x, y - 1, side, 3),
                                    GRAPHENE_RECT_INIT (x - 1, y, 3, side),
                                    GRAPHENE_RECT_INIT (x, y + side - 2, side, 3),
                                    GRAPHENE_RECT_INIT (x + side - 2, y, 3, side) };

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    if (bars & (1u << i))
      gtk_snapshot_append_color (snapshot, ink, &lines[i]);
}

static void
draw_ground (TrellisLetterGrid *self,
             GtkSnapshot *snapshot,
             const TrellisLetterCell *look,
             const graphene_rect_t *area,
             float side)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GdkRGBA ink = trellis_draw_text_color (widget, FALSE);
  GdkRGBA accent = trellis_draw_color (widget, "accent_bg_color");
  GdkRGBA shade = trellis_draw_shade (accent, look->lit ? 0.35 : 0.18);
  GdkRGBA line = trellis_draw_shade (ink, 0.45);

  if (look->block) {
    gtk_snapshot_append_color (snapshot, &ink, area);
    return;
  }
  if (look->lit || look->found)
    gtk_snapshot_append_color (snapshot, &shade, area);
  if (look->frame)
    trellis_draw_outline (snapshot, area, 0, 1, &line);
  if (look->circled)
    trellis_draw_outline (snapshot, area, side / 2, 1, &line);
  draw_bars (snapshot, area, look->bars, &ink);
}

static void
draw_cell (TrellisLetterGrid *self, GtkSnapshot *snapshot, guint cell, float side)
{
  GtkWidget *widget = GTK_WIDGET (self);
  const float x = (float) (cell % self->columns) * side, y = (float) (cell / self->columns) * side;
  const graphene_rect_t area = GRAPHENE_RECT_INIT (x, y, side, side);
  const graphene_rect_t corner = GRAPHENE_RECT_INIT (x + 2, y + 1, side / 2, side * 0.34f);
  TrellisLetterCell look;
  GdkRGBA ink = trellis_draw_text_color (widget, FALSE);
  GdkRGBA wrong = trellis_draw_color (widget, "error_color");
  gboolean long_text;

  look_at (self, cell, &look);
  if (look.hidden)
    return;
  draw_ground (self, snapshot, &look, &area, side);
  if (look.number) {
    g_autofree char *number = g_strdup_printf ("%u", look.number);

    draw_words (widget, snapshot, number, &corner, MAX (side * 0.28, 8), 0, &ink);
  }
  if (look.letters && *look.letters) {
    long_text = *g_utf8_next_char (look.letters) != '\0';
    draw_words (widget, snapshot, look.letters, &area, side * (long_text ? 0.3 : 0.55), 0.5f,
                look.wrong ? &wrong : &ink);
  }
  if (look.wrong) { /* not by colour alone: a line through it */
    const graphene_rect_t through = GRAPHENE_RECT_INIT (x + side * 0.2f, y + side / 2, side * 0.6f,
                                                        2);

    gtk_snapshot_append_color (snapshot, &wrong, &through);
  }
}

static void
trellis_letter_grid_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  TrellisLetterGrid *self = TRELLIS_LETTER_GRID (widget);
  float side = side_of (self);
  GdkRGBA accent = trellis_draw_color (widget, "accent_color");
  graphene_rect_t cursor;

  for (guint i = 0; i < self->columns * self->rows; i++)
    draw_cell (self, snapshot, i, side);
  if (!gtk_widget_has_focus (widget))
    return;
  graphene_rect_init (&cursor, (float) (self->cursor % self->columns) * side,
                      (float) (self->cursor / self->columns) * side, side, side);
  trellis_draw_outline (snapshot, &cursor, 2, 3, &accent);
}

static GtkSizeRequestMode
trellis_letter_grid_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
trellis_letter_grid_measure (GtkWidget *widget,
                             GtkOrientation orientation,
                             int for_size,
                             int *minimum,
                             int *natural,
                             int *minimum_baseline,
                             int *natural_baseline)
{
  TrellisLetterGrid *self = TRELLIS_LETTER_GRID (widget);
  int columns = (int) self->columns, rows = (int) self->rows;

  *minimum_baseline = *natural_baseline = -1;
  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    *minimum = MIN (columns * LEAST_SIDE, 300);
    *natural = columns * NATURAL_SIDE;
    return;
  }
  *natural = for_size < 0 ? rows * NATURAL_SIDE
                          : MIN (rows * NATURAL_SIDE, for_size * rows / columns);
  *minimum = *natural;
}

/* Object ---------------------------------------------------------------------------------------- */

static void
trellis_letter_grid_dispose (GObject *object)
{
  TrellisLetterGrid *self = TRELLIS_LETTER_GRID (object);

  g_clear_handle_id (&self->restoring, g_source_remove);
  g_clear_pointer (&self->name, g_free);
  G_OBJECT_CLASS (trellis_letter_grid_parent_class)->dispose (object);
}

static void
trellis_letter_grid_class_init (TrellisLetterGridClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = trellis_letter_grid_dispose;
  widget_class->snapshot = trellis_letter_grid_snapshot;
  widget_class->measure = trellis_letter_grid_measure;
  widget_class->get_request_mode = trellis_letter_grid_get_request_mode;
  gtk_widget_class_set_css_name (widget_class, "lettergrid");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_BUTTON);
  /**
   * TrellisLetterGrid::moved:
   * @self: the grid
   * @cell: the cell under the cursor
   *
   * The cursor has moved, or the grid got the focus.
   */
  signals[SIGNAL_MOVED] = g_signal_new ("moved", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
  /**
   * TrellisLetterGrid::typed:
   * @self: the grid
   * @letter: a letter or digit; empty to delete
   * @back: whether Backspace was pressed
   *
   * A letter was typed.
   */
  signals[SIGNAL_TYPED] = g_signal_new ("typed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_STRING,
                                        G_TYPE_BOOLEAN);
  /**
   * TrellisLetterGrid::pressed:
   * @self: the grid
   * @cell: a cell
   * @firmly: whether by Return or a first click, not by space or a second click
   *
   * A cell was pressed.
   */
  signals[SIGNAL_PRESSED] = g_signal_new ("pressed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_UINT,
                                          G_TYPE_BOOLEAN);
}

static void
trellis_letter_grid_init (TrellisLetterGrid *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_widget_set_focusable (widget, TRUE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (widget, keys);
  g_signal_connect (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));
  g_signal_connect (self, "notify::has-focus", G_CALLBACK (focus_cb), NULL);
}

/**
 * trellis_letter_grid_new:
 * @name: what it is called while it has not the focus
 * @columns: cells of a row
 * @rows: rows
 * @hooks: what it asks; static
 * @data: data for @hooks, which outlives it
 *
 * Makes a grid with the cursor in its first open cell.
 *
 * Returns: (transfer floating): a #TrellisLetterGrid
 */
GtkWidget *
trellis_letter_grid_new (
    const char *name, guint columns, guint rows, const TrellisLetterGridHooks *hooks, gpointer data)
{
  TrellisLetterGrid *self = g_object_new (TRELLIS_TYPE_LETTER_GRID, NULL);

  self->name = g_strdup (name);
  self->columns = columns;
  self->rows = rows;
  self->hooks = *hooks;
  self->data = data;
  while (self->cursor + 1 < columns * rows && !is_open (self, self->cursor))
    self->cursor++;
  update (self);
  return GTK_WIDGET (self);
}

/**
 * trellis_letter_grid_get_cursor:
 * @self: a grid
 *
 * Where the cursor is.
 *
 * Returns: a cell, counted row by row from 0
 */
guint
trellis_letter_grid_get_cursor (TrellisLetterGrid *self)
{
  return self->cursor;
}

/**
 * trellis_letter_grid_set_cursor:
 * @self: a grid
 * @cell: a cell
 *
 * Moves the cursor, without a signal.
 */
void
trellis_letter_grid_set_cursor (TrellisLetterGrid *self, guint cell)
{
  self->cursor = cell;
  update (self);
}

/**
 * trellis_letter_grid_refresh:
 * @self: a grid
 *
 * Shows and names its cells again after something changed.
 */
void
trellis_letter_grid_refresh (TrellisLetterGrid *self)
{
  update (self);
}
