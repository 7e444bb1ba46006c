/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/calendar/trellis-calendar-bar.h"

#include "ui/common/trellis-a11y.h"

#include <glib/gi18n.h>

#define SPACE 12
#define LEAST_TITLE 160 /* with less, the title gets a line of its own */

struct _TrellisCalendarBar {
  GtkWidget parent_instance;
  GtkWidget *move; /* Today, back and forwards */
  GtkWidget *title;
  GtkWidget *lanes; /* whether a week has lanes */
  GtkWidget *views;
  GtkWidget *buttons[3];
};

G_DEFINE_FINAL_TYPE (TrellisCalendarBar, trellis_calendar_bar, GTK_TYPE_WIDGET)

static const struct {
  const char *view, *label, *name;
} choices[] = {
  { "week", N_ ("Week"), N_ ("Week view") },
  { "month", N_ ("Month"), N_ ("Month view") },
  { "agenda", N_ ("Agenda"), N_ ("Agenda view") },
};

/* Size ---------------------------------------------------------------------------------------- */

static void
size_of (GtkWidget *widget, GtkOrientation orientation, int *least, int *natural)
{
  gtk_widget_measure (widget, orientation, -1, least, natural, NULL, NULL);
}

/* Of the button and the space beside it; nothing where it is not shown. */
static int
lanes_width (TrellisCalendarBar *self)
{
  int width;

  if (!gtk_widget_get_visible (self->lanes))
    return 0;
  size_of (self->lanes, GTK_ORIENTATION_HORIZONTAL, NULL, &width);
  return width + SPACE / 2;
}

static gboolean
is_one_line (TrellisCalendarBar *self, int width)
{
  int move, views, lanes = lanes_width (self);

  size_of (self->move, GTK_ORIENTATION_HORIZONTAL, NULL, &move);
  size_of (self->views, GTK_ORIENTATION_HORIZONTAL, NULL, &views);
  return width < 0 || width >= move + lanes + views + 2 * SPACE + LEAST_TITLE;
}

static void
trellis_calendar_bar_measure (GtkWidget *widget,
                              GtkOrientation orientation,
                              int for_size,
                              int *minimum,
                              int *natural,
                              int *minimum_baseline,
                              int *natural_baseline)
{
  TrellisCalendarBar *self = TRELLIS_CALENDAR_BAR (widget);
  int move, least_move, views, least_views, title, least_title, lanes = lanes_width (self);

  size_of (self->move, orientation, &least_move, &move);
  size_of (self->views, orientation, &least_views, &views);
  size_of (self->title, orientation, &least_title, &title);
  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    *minimum = MAX (least_move + SPACE + least_title, lanes + least_views);
    *natural = MAX (*minimum, move + lanes + views + 2 * SPACE + MAX (title, LEAST_TITLE));
  } else {
    *minimum = MAX (move, title);
    if (is_one_line (self, for_size))
      *minimum = MAX (*minimum, views);
    else
      *minimum += views + SPACE / 2;
    *natural = *minimum;
  }
}

static void
put (GtkWidget *bar, GtkWidget *child, int x, int y, int width, int height)
{
  GtkAllocation area = { x, y, width, height };

  if (gtk_widget_get_direction (bar) == GTK_TEXT_DIR_RTL)
    area.x = gtk_widget_get_width (bar) - x - width;
  gtk_widget_size_allocate (child, &area, -1);
}

static void
trellis_calendar_bar_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  TrellisCalendarBar *self = TRELLIS_CALENDAR_BAR (widget);
  int move, views, line = height, views_line, least, lanes = lanes_width (self);
  int button = MAX (lanes - SPACE / 2, 1);

  size_of (self->move, GTK_ORIENTATION_HORIZONTAL, NULL, &move);
  size_of (self->views, GTK_ORIENTATION_HORIZONTAL, &least, &views);
  size_of (self->views, GTK_ORIENTATION_VERTICAL, NULL, &views_line);
  if (is_one_line (self, width)) {
    put (widget, self->views, width - views, 0, views, height);
    if (lanes)
      put (widget, self->lanes, width - views - lanes, 0, button, height);
    put (widget, self->title, move + SPACE, 0, width - move - views - lanes - 2 * SPACE, height);
  } else {
    line = height - views_line - SPACE / 2;
    views = MAX (width - lanes, least);
    put (widget, self->views, lanes, height - views_line, views, views_line);
    if (lanes)
      put (widget, self->lanes, 0, height - views_line, button, views_line);
    put (widget, self->title, move + SPACE, 0, MAX (width - move - SPACE, 1), line);
  }
  put (widget, self->move, 0, 0, move, line);
}

static GtkSizeRequestMode
trellis_calendar_bar_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* Object -------------------------------------------------------------------------------------- */

static void
trellis_calendar_bar_dispose (GObject *object)
{
  TrellisCalendarBar *self = TRELLIS_CALENDAR_BAR (object);

  g_clear_pointer (&self->move, gtk_widget_unparent);
  g_clear_pointer (&self->title, gtk_widget_unparent);
  g_clear_pointer (&self->lanes, gtk_widget_unparent);
  g_clear_pointer (&self->views, gtk_widget_unparent);
  G_OBJECT_CLASS (trellis_calendar_bar_parent_class)->dispose (object);
}

static void
trellis_calendar_bar_class_init (TrellisCalendarBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = trellis_calendar_bar_dispose;
  widget_class->measure = trellis_calendar_bar_measure;
  widget_class->size_allocate = trellis_calendar_bar_size_allocate;
  widget_class->get_request_mode = trellis_calendar_bar_get_request_mode;
  gtk_widget_class_set_css_name (widget_class, "calendarbar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static GtkWidget *
move_button (const char *icon, const char *name, const char *action)
{
  GtkWidget *button = trellis_icon_button (icon, name);

  gtk_widget_add_css_class (button, "flat");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  return button;
}

static void
add_move (TrellisCalendarBar *self)
{
  GtkWidget *today = gtk_button_new_with_mnemonic (_ ("_Today"));

  self->move = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (today), "calendar.today");
  gtk_box_append (GTK_BOX (self->move), today);
  gtk_box_append (GTK_BOX (self->move),
                  move_button ("go-previous-symbolic", _ ("Previous"), "calendar.previous"));
  gtk_box_append (GTK_BOX (self->move),
                  move_button ("go-next-symbolic", _ ("Next"), "calendar.next"));
  gtk_widget_set_valign (self->move, GTK_ALIGN_CENTER);
  gtk_widget_set_parent (self->move, GTK_WIDGET (self));
}

static void
add_title (TrellisCalendarBar *self)
{
  self->title = trellis_quiet_label (NULL);
  gtk_label_set_ellipsize (GTK_LABEL (self->title), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (self->title, "heading");
  gtk_widget_set_parent (self->title, GTK_WIDGET (self));
}

/* Lanes are drawn by partner; a check box says whether they are, where a pressed button would not on GTK 4.8. */
static void
add_lanes (TrellisCalendarBar *self)
{
  const char *name = _ ("Lanes by partner");

  self->lanes = g_object_new (GTK_TYPE_BUTTON, "accessible-role", GTK_ACCESSIBLE_ROLE_CHECKBOX,
                              "icon-name", "view-dual-symbolic", "tooltip-text", name, "valign",
                              GTK_ALIGN_CENTER, NULL);
  gtk_accessible_reset_property (GTK_ACCESSIBLE (self->lanes), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
  trellis_a11y_name (self->lanes, name);
  gtk_widget_add_css_class (self->lanes, "flat");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->lanes), "calendar.lanes");
  gtk_widget_set_parent (self->lanes, GTK_WIDGET (self));
}

/* A pressed button says nothing of its state on GTK 4.8; a radio button does. */
static void
add_views (TrellisCalendarBar *self)
{
  self->views = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_box_set_homogeneous (GTK_BOX (self->views), TRUE);
  gtk_widget_add_css_class (self->views, "linked");
  gtk_widget_set_valign (self->views, GTK_ALIGN_CENTER);
  for (guint i = 0; i < G_N_ELEMENTS (choices); i++) {
    GtkWidget *label = trellis_quiet_label (_ (choices[i].label));

    self->buttons[i] = g_object_new (GTK_TYPE_BUTTON, "accessible-role", GTK_ACCESSIBLE_ROLE_RADIO,
                                     "child", label, NULL);
    gtk_label_set_xalign (GTK_LABEL (label), 0.5f);
    gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
    trellis_a11y_name (self->buttons[i], _ (choices[i].name));
    gtk_actionable_set_action_target (GTK_ACTIONABLE (self->buttons[i]), "s", choices[i].view);
    gtk_actionable_set_action_name (GTK_ACTIONABLE (self->buttons[i]), "calendar.view");
    gtk_box_append (GTK_BOX (self->views), self->buttons[i]);
  }
  gtk_widget_set_parent (self->views, GTK_WIDGET (self));
}

static void
trellis_calendar_bar_init (TrellisCalendarBar *self)
{
  add_move (self);
  add_title (self);
  add_lanes (self);
  add_views (self);
}

/**
 * trellis_calendar_bar_new:
 *
 * Makes the line above a calendar. Its buttons activate `calendar.today`, `calendar.previous`, `calendar.next`,
 * `calendar.lanes` and `calendar.view`.
 *
 * Returns: (transfer floating): the bar
 */
GtkWidget *
trellis_calendar_bar_new (void)
{
  return g_object_new (TRELLIS_TYPE_CALENDAR_BAR, NULL);
}

/**
 * trellis_calendar_bar_set_title:
 * @self: a bar
 * @title: what the period is called
 *
 * Sets the title.
 */
void
trellis_calendar_bar_set_title (TrellisCalendarBar *self, const char *title)
{
  gtk_label_set_text (GTK_LABEL (self->title), title);
  trellis_a11y_name (self, title);
}

static void
set_checked (GtkWidget *button, gboolean checked)
{
  if (checked)
    gtk_widget_set_state_flags (button, GTK_STATE_FLAG_CHECKED, FALSE);
  else
    gtk_widget_unset_state_flags (button, GTK_STATE_FLAG_CHECKED);
  gtk_accessible_update_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_CHECKED, checked, -1);
}

/**
 * trellis_calendar_bar_set_view:
 * @self: a bar
 * @view: week, month or agenda
 *
 * Shows which view is chosen.
 */
void
trellis_calendar_bar_set_view (TrellisCalendarBar *self, const char *view)
{
  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    set_checked (self->buttons[i], g_str_equal (choices[i].view, view));
  gtk_widget_set_visible (self->lanes, g_str_equal (view, "week"));
}

/**
 * trellis_calendar_bar_set_lanes:
 * @self: a bar
 * @lanes: whether a week has lanes
 *
 * Shows whether it has.
 */
void
trellis_calendar_bar_set_lanes (TrellisCalendarBar *self, gboolean lanes)
{
  set_checked (self->lanes, lanes);
}
