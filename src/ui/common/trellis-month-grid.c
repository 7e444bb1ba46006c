/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/common/trellis-month-grid-private.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "ui/common/trellis-a11y.h"

#include <glib/gi18n.h>
#include <string.h>

#define RESTORE_AFTER_MS 100 /* when nobody hears the name change */

/**
 * TrellisMonthGrid:
 *
 * A month of days. It is one drawn widget with a cursor in it; the day under the cursor is its
 * name, so that each arrow key is heard. Return picks the day, Page Up and Page Down turn the
 * month, Home and End go to the ends of the week.
 */
struct _TrellisMonthGrid {
  GtkWidget parent_instance;

  gint64 month; /* its first day */
  gint64 first; /* the first day shown */
  gint64 date;
  gint64 cursor;
  int hover;
  guint counts[TRELLIS_MONTH_DAYS];
  gboolean counted;
  guint restoring;
  TrellisMonthMarks marks;
  gpointer marks_data;
  GDestroyNotify marks_destroy;
};

G_DEFINE_FINAL_TYPE (TrellisMonthGrid, trellis_month_grid, GTK_TYPE_WIDGET)

enum {
  PROP_DATE = 1,
  PROP_MONTH,
  N_PROPS
};
enum {
  DAY_ACTIVATED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void
count (TrellisMonthGrid *self)
{
  if (self->counted)
    return;
  memset (self->counts, 0, sizeof self->counts);
  if (self->marks)
    self->marks (self, self->first, self->counts, TRELLIS_MONTH_DAYS, self->marks_data);
  self->counted = TRUE;
}

static char *
name_of (TrellisMonthGrid *self, gint64 date)
{
  g_autofree char *day = trellis_text_date (date);
  g_autoptr (GString) name = g_string_new (day);
  guint n;

  count (self);
  n = self->counts[CLAMP (date - self->first, 0, TRELLIS_MONTH_DAYS - 1)];

  if (date == trellis_today ())
    g_string_append_printf (name, ", %s", _ ("today"));
  if (date == self->date)
    g_string_append_printf (name, ", %s", _ ("chosen"));
  if (self->marks && !n)
    g_string_append_printf (name, ", %s", _ ("no events"));
  else if (self->marks)
    g_string_append_printf (name, ngettext (", %u event", ", %u events", n), n);
  return g_string_free (g_steal_pointer (&name), FALSE);
}

/* The name is worked out only while somebody can hear it: marks cost a look into the library. */
static void
update (TrellisMonthGrid *self)
{
  g_autofree char *month = trellis_text_month (self->month);
  g_autofree char *name = NULL;

  if (gtk_widget_has_focus (GTK_WIDGET (self)))
    name = name_of (self, self->cursor);
  else
    name = g_strdup_printf (_ ("Calendar, %s"), month);
  trellis_a11y_name (self, name);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static gint64
first_of_month (gint64 date)
{
  int year, month, day;

  trellis_date_split (date, &year, &month, &day);
  return year ? trellis_date_new (year, month, 1) : 0;
}

static void
show_month (TrellisMonthGrid *self, gint64 month)
{
  int before;

  if (month == self->month)
    return;
  self->month = month;
  before = (trellis_date_weekday (month) - trellis_text_first_weekday () + 7) % 7;
  self->first = MAX (month - before, 1);
  self->counted = FALSE;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MONTH]);
}

static void
move_to (TrellisMonthGrid *self, gint64 cursor)
{
  gint64 month = first_of_month (cursor);

  if (!month) {
    gtk_widget_error_bell (GTK_WIDGET (self));
    return;
  }
  self->cursor = cursor;
  show_month (self, month);
  update (self);
}

static void
pick (TrellisMonthGrid *self, gint64 date)
{
  trellis_month_grid_set_date (self, date);
  move_to (self, date);
  g_signal_emit (self, signals[DAY_ACTIVATED], 0, date);
}

static gboolean
move_by_key (TrellisMonthGrid *self, guint key, GdkModifierType state)
{
  gint64 column = (self->cursor - self->first) % TRELLIS_MONTH_COLUMNS;
  int months = state & GDK_CONTROL_MASK ? 12 : 1;
  int left = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? 1 : -1;

  switch (key) {
  case GDK_KEY_Left:
  case GDK_KEY_KP_Left:
    move_to (self, self->cursor + left);
    return TRUE;
  case GDK_KEY_Right:
  case GDK_KEY_KP_Right:
    move_to (self, self->cursor - left);
    return TRUE;
  case GDK_KEY_Up:
  case GDK_KEY_KP_Up:
    move_to (self, self->cursor - TRELLIS_MONTH_COLUMNS);
    return TRUE;
  case GDK_KEY_Down:
  case GDK_KEY_KP_Down:
    move_to (self, self->cursor + TRELLIS_MONTH_COLUMNS);
    return TRUE;
  case GDK_KEY_Home:
  case GDK_KEY_KP_Home:
    move_to (self, state & GDK_CONTROL_MASK ? trellis_today () : self->cursor - column);
    return TRUE;
  case GDK_KEY_End:
  case GDK_KEY_KP_End:
    move_to (self, self->cursor - column + TRELLIS_MONTH_COLUMNS - 1);
    return TRUE;
  case GDK_KEY_Page_Up:
  case GDK_KEY_KP_Page_Up:
    move_to (self, trellis_date_add_months (self->cursor, -months));
    return TRUE;
  case GDK_KEY_Page_Down:
  case GDK_KEY_KP_Page_Down:
    move_to (self, trellis_date_add_months (self->cursor, months));
    return TRUE;
  default:
    return FALSE;
  }
}

static gboolean
key_cb (GtkEventControllerKey *controller,
        guint key,
        guint code,
        GdkModifierType state,
        TrellisMonthGrid *self)
{
  state &= gtk_accelerator_get_default_mod_mask ();
  if (state & ~(guint) GDK_CONTROL_MASK)
    return GDK_EVENT_PROPAGATE;
  if (state || (key != GDK_KEY_Return && key != GDK_KEY_KP_Enter && key != GDK_KEY_ISO_Enter &&
                key != GDK_KEY_space && key != GDK_KEY_KP_Space))
    return move_by_key (self, key, state);
  pick (self, self->cursor);
  return GDK_EVENT_STOP;
}

static void
pressed_cb (GtkGestureClick *click, int n, double x, double y, TrellisMonthGrid *self)
{
  int hit = trellis_month_hit (GTK_WIDGET (self), x, y);

  if (hit == TRELLIS_MONTH_HIT_BACK || hit == TRELLIS_MONTH_HIT_FORWARD)
    move_to (self, trellis_date_add_months (self->cursor, hit == TRELLIS_MONTH_HIT_BACK ? -1 : 1));
  if (hit < TRELLIS_MONTH_HIT_DAY)
    return;
  gtk_widget_grab_focus (GTK_WIDGET (self));
  pick (self, self->first + hit);
}

static void
motion_cb (GtkEventControllerMotion *motion, double x, double y, TrellisMonthGrid *self)
{
  int hit = trellis_month_hit (GTK_WIDGET (self), x, y);

  if (hit == self->hover)
    return;
  self->hover = hit;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
leave_cb (GtkEventControllerMotion *motion, TrellisMonthGrid *self)
{
  motion_cb (motion, -1, -1, self);
}

static gboolean
restore_cb (gpointer data)
{
  TRELLIS_MONTH_GRID (data)->restoring = 0;
  update (data);
  return G_SOURCE_REMOVE;
}

static void
focus_cb (GtkWidget *widget, GParamSpec *pspec, gpointer data)
{
  TrellisMonthGrid *self = TRELLIS_MONTH_GRID (widget);

  g_clear_handle_id (&self->restoring, g_source_remove);
  if (gtk_widget_has_focus (widget))
    update (self);
  else
    self->restoring = g_timeout_add (RESTORE_AFTER_MS, restore_cb, self);
  gtk_widget_queue_draw (widget);
}

static void
trellis_month_grid_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  TrellisMonthGrid *self = TRELLIS_MONTH_GRID (widget);
  TrellisMonthPicture picture = {
    .first = self->first,
    .month = self->month,
    .date = self->date,
    .cursor = self->cursor,
    .today = trellis_today (),
    .hover = self->hover,
    .focused = gtk_widget_has_visible_focus (widget),
    .counts = self->counts,
  };

  count (self);
  trellis_month_draw (widget, snapshot, &picture);
}

static void
trellis_month_grid_measure (GtkWidget *widget,
                            GtkOrientation orientation,
                            int for_size,
                            int *minimum,
                            int *natural,
                            int *minimum_baseline,
                            int *natural_baseline)
{
  trellis_month_measure (widget, orientation, minimum, natural);
}

static void
trellis_month_grid_finalize (GObject *object)
{
  TrellisMonthGrid *self = TRELLIS_MONTH_GRID (object);

  g_clear_handle_id (&self->restoring, g_source_remove);
  trellis_month_grid_set_marks (self, NULL, NULL, NULL);
  G_OBJECT_CLASS (trellis_month_grid_parent_class)->finalize (object);
}

static void
trellis_month_grid_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_int64 (value, id == PROP_DATE ? TRELLIS_MONTH_GRID (object)->date
                                            : TRELLIS_MONTH_GRID (object)->month);
}

static void
trellis_month_grid_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROP_DATE)
    trellis_month_grid_set_date (TRELLIS_MONTH_GRID (object), g_value_get_int64 (value));
  else
    trellis_month_grid_set_month (TRELLIS_MONTH_GRID (object), g_value_get_int64 (value));
}

static void
trellis_month_grid_class_init (TrellisMonthGridClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = trellis_month_grid_finalize;
  object_class->get_property = trellis_month_grid_get_property;
  object_class->set_property = trellis_month_grid_set_property;
  widget_class->snapshot = trellis_month_grid_snapshot;
  widget_class->measure = trellis_month_grid_measure;
  gtk_widget_class_set_css_name (widget_class, "monthgrid");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_BUTTON);
  /**
   * TrellisMonthGrid:date:
   *
   * The day that is chosen, 0 for none.
   */
  properties[PROP_DATE] = g_param_spec_int64 ("date", NULL, NULL, 0, G_MAXINT64, 0, flags);
  /**
   * TrellisMonthGrid:month:
   *
   * The first day of the month shown.
   */
  properties[PROP_MONTH] = g_param_spec_int64 ("month", NULL, NULL, 0, G_MAXINT64, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  /**
   * TrellisMonthGrid::day-activated:
   * @self: the grid
   * @date: the day
   *
   * A day was picked, by key or pointer.
   */
  signals[DAY_ACTIVATED] = g_signal_new ("day-activated", G_TYPE_FROM_CLASS (klass),
                                         G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                         G_TYPE_INT64);
}

static void
trellis_month_grid_init (TrellisMonthGrid *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  self->hover = TRELLIS_MONTH_HIT_NOTHING;
  gtk_widget_set_focusable (widget, TRUE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (widget, keys);
  g_signal_connect (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));
  g_signal_connect (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect (motion, "leave", G_CALLBACK (leave_cb), self);
  gtk_widget_add_controller (widget, motion);
  g_signal_connect (self, "notify::has-focus", G_CALLBACK (focus_cb), NULL);
  move_to (self, trellis_today ());
}

/**
 * trellis_month_grid_new:
 *
 * Makes a grid of the present month.
 *
 * Returns: (transfer floating): a #TrellisMonthGrid
 */
GtkWidget *
trellis_month_grid_new (void)
{
  return g_object_new (TRELLIS_TYPE_MONTH_GRID, NULL);
}

/**
 * trellis_month_grid_set_marks:
 * @self: a grid
 * @marks: (nullable) (scope notified): counts the events of the days shown
 * @user_data: data for @marks
 * @destroy: (nullable): frees @user_data
 *
 * Marks days. @marks is asked when a month is first drawn or heard.
 */
void
trellis_month_grid_set_marks (TrellisMonthGrid *self,
                              TrellisMonthMarks marks,
                              gpointer user_data,
                              GDestroyNotify destroy)
{
  if (self->marks_destroy)
    self->marks_destroy (self->marks_data);
  self->marks = marks;
  self->marks_data = user_data;
  self->marks_destroy = destroy;
  if (marks)
    trellis_month_grid_refresh (self);
}

/**
 * trellis_month_grid_refresh:
 * @self: a grid
 *
 * Counts again, after something changed.
 */
void
trellis_month_grid_refresh (TrellisMonthGrid *self)
{
  self->counted = FALSE;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * trellis_month_grid_get_date:
 * @self: a grid
 *
 * The day that is chosen.
 *
 * Returns: a date, 0 for none
 */
gint64
trellis_month_grid_get_date (TrellisMonthGrid *self)
{
  return self->date;
}

/**
 * trellis_month_grid_set_date:
 * @self: a grid
 * @date: a date, 0 for none
 *
 * Chooses a day, without turning to its month.
 */
void
trellis_month_grid_set_date (TrellisMonthGrid *self, gint64 date)
{
  if (self->date == date)
    return;
  self->date = date;
  if (first_of_month (date) == self->month)
    self->cursor = date;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DATE]);
  update (self);
}

/**
 * trellis_month_grid_get_month:
 * @self: a grid
 *
 * The month shown.
 *
 * Returns: its first day
 */
gint64
trellis_month_grid_get_month (TrellisMonthGrid *self)
{
  return self->month;
}

/**
 * trellis_month_grid_set_month:
 * @self: a grid
 * @month: any day of the month
 *
 * Turns to a month. The cursor goes to the chosen day if it is in it, else to @month.
 */
void
trellis_month_grid_set_month (TrellisMonthGrid *self, gint64 month)
{
  gint64 first = first_of_month (month);

  g_return_if_fail (first);
  move_to (self, first_of_month (self->date) == first ? self->date : month);
}

/**
 * trellis_month_grid_get_cursor:
 * @self: a grid
 *
 * The day to which the arrow keys have gone.
 *
 * Returns: a date
 */
gint64
trellis_month_grid_get_cursor (TrellisMonthGrid *self)
{
  return self->cursor;
}
