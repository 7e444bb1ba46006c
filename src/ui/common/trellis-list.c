/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/common/trellis-list.h"

#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-row-label.h"

#include <glib/gi18n.h>

#define ITEM "trellis-list-item"

struct _TrellisList {
  AdwBin parent_instance;
  char *name;
  TrellisListName counted_name; /* %NULL for the usual one */
  GListModel *model;
  TrellisDescribe describe;
  gpointer data;
  GtkWidget *stack;
  GtkWidget *scroller;
  GtkWidget *view;
  GtkSingleSelection *selection;
  GtkWidget *last_row; /* weak: where the focus was */
};

G_DEFINE_FINAL_TYPE (TrellisList, trellis_list, ADW_TYPE_BIN)

enum {
  SIGNAL_ACTIVATED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

/* Rows ---------------------------------------------------------------------------------------- */

typedef struct {
  GtkWidget *icon, *title, *subtitle, *trailing, *heading;
  const char *css_class;
} Row;

/* One click opens. (GTK's own single-click-activate would also select whatever the pointer passes over, and a screen
 * reader would say it.) */
static void
clicked_cb (GtkGestureClick *click, int n, double x, double y, GtkListItem *item)
{
  GtkWidget *list = gtk_widget_get_ancestor (
      gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (click)), TRELLIS_TYPE_LIST_PANE);

  if (n == 1 && list && gtk_list_item_get_item (item))
    g_signal_emit (list, signals[SIGNAL_ACTIVATED], 0, gtk_list_item_get_item (item));
}

static void
setup_cb (GtkSignalListItemFactory *factory, GtkListItem *item, TrellisList *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *whole = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  Row *row = g_new0 (Row, 1);
  GtkGesture *click;

  row->icon = g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                            NULL);
  row->heading = trellis_row_label_new (TRUE);
  row->title = trellis_row_label_new (TRUE);
  row->subtitle = trellis_row_label_new (TRUE);
  row->trailing = trellis_row_label_new (FALSE);
  gtk_widget_add_css_class (row->heading, "heading");
  gtk_widget_add_css_class (row->heading, "trellis-list-heading");
  gtk_widget_add_css_class (row->subtitle, "caption");
  gtk_widget_add_css_class (row->subtitle, "dim-label");
  gtk_widget_add_css_class (row->trailing, "caption");
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_widget_set_valign (texts, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (texts), row->title);
  gtk_box_append (GTK_BOX (texts), row->subtitle);
  gtk_box_append (GTK_BOX (box), row->icon);
  gtk_box_append (GTK_BOX (box), texts);
  gtk_box_append (GTK_BOX (box), row->trailing);
  click = gtk_gesture_click_new ();
  g_signal_connect (click, "released", G_CALLBACK (clicked_cb), item);
  gtk_widget_add_controller (whole, GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_css_class (box, "trellis-list-row");
  g_object_set_data (G_OBJECT (box), ITEM, item);
  gtk_box_append (GTK_BOX (whole), row->heading);
  gtk_box_append (GTK_BOX (whole), box);
  g_object_set_data_full (G_OBJECT (item), "row", row, g_free);
  gtk_list_item_set_child (item, whole);
}

static void
join (GString *spoken, GString *part)
{
  if (part->len == 0)
    return;
  if (spoken->len > 0)
    g_string_append (spoken, ", ");
  g_string_append (spoken, part->str);
}

static void
name_row (TrellisList *self, GtkListItem *item, TrellisRowText *text)
{
  if (text->spoken->len == 0) {
    join (text->spoken, text->title);
    join (text->spoken, text->subtitle);
    join (text->spoken, text->trailing);
  }
  /* Translators: place of a row in a list, said after the row itself */
  g_string_append_printf (text->spoken, _ (", %u of %u"), gtk_list_item_get_position (item) + 1,
                          g_list_model_get_n_items (self->model));
#if GTK_CHECK_VERSION(4, 12, 0)
  G_GNUC_BEGIN_IGNORE_DEPRECATIONS
  gtk_list_item_set_accessible_label (item, text->spoken->str);
  G_GNUC_END_IGNORE_DEPRECATIONS
#else
  trellis_a11y_name (gtk_widget_get_parent (gtk_list_item_get_child (item)), text->spoken->str);
#endif
}

static void
show_icon (Row *row, TrellisRowText *text)
{
  gtk_widget_set_visible (row->icon, text->icon_name != NULL);
  if (text->icon_name)
    gtk_image_set_from_icon_name (GTK_IMAGE (row->icon), text->icon_name);
  if (row->css_class)
    gtk_widget_remove_css_class (row->icon, row->css_class);
  row->css_class = text->css_class ? g_intern_string (text->css_class) : NULL;
  if (row->css_class)
    gtk_widget_add_css_class (row->icon, row->css_class);
}

static void
bind_cb (GtkSignalListItemFactory *factory, GtkListItem *item, TrellisList *self)
{
  Row *row = g_object_get_data (G_OBJECT (item), "row");
  TrellisRowText text = { g_string_new (NULL),
                          g_string_new (NULL),
                          g_string_new (NULL),
                          NULL,
                          NULL,
                          g_string_new (NULL),
                          gtk_list_item_get_position (item),
                          g_string_new (NULL) };

  self->describe (gtk_list_item_get_item (item), &text, self->data);
  trellis_row_label_set_text (TRELLIS_ROW_LABEL (row->title), text.title->str);
  trellis_row_label_set_text (TRELLIS_ROW_LABEL (row->subtitle), text.subtitle->str);
  trellis_row_label_set_text (TRELLIS_ROW_LABEL (row->trailing), text.trailing->str);
  trellis_row_label_set_text (TRELLIS_ROW_LABEL (row->heading), text.heading->str);
  show_icon (row, &text);
  name_row (self, item, &text);
  g_string_free (text.title, TRUE);
  g_string_free (text.subtitle, TRUE);
  g_string_free (text.trailing, TRUE);
  g_string_free (text.spoken, TRUE);
  g_string_free (text.heading, TRUE);
}

/* Focus --------------------------------------------------------------------------------------- */

static GtkWidget *
row_with_focus (TrellisList *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *row = root ? gtk_root_get_focus (root) : NULL;

  while (row && gtk_widget_get_parent (row) != self->view)
    row = gtk_widget_get_parent (row);
  return row;
}

static GtkWidget *
row_to_enter (TrellisList *self)
{
  if (self->last_row && gtk_widget_get_parent (self->last_row) == self->view &&
      gtk_widget_get_mapped (self->last_row))
    return self->last_row;
  return gtk_widget_get_first_child (self->view);
}

/* GTK 4.8 lets Tab walk from row to row, ten thousand stops long; here it enters and leaves. */
static gboolean
trellis_list_focus (GtkWidget *widget, GtkDirectionType direction)
{
  TrellisList *self = TRELLIS_LIST_PANE (widget);
  GtkWidget *row;

  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return GTK_WIDGET_CLASS (trellis_list_parent_class)->focus (widget, direction);
  if (gtk_stack_get_visible_child (GTK_STACK (self->stack)) != self->scroller)
    return GTK_WIDGET_CLASS (trellis_list_parent_class)->focus (widget, direction);
  if (gtk_widget_get_focus_child (widget)) {
    g_set_weak_pointer (&self->last_row, row_with_focus (self));
    return FALSE;
  }
  row = row_to_enter (self);
  return row && gtk_widget_grab_focus (row);
}

/* Object -------------------------------------------------------------------------------------- */

/* The one that is not seen is hidden: to AT-SPI it would else still be there. */
static void
show_list_or_empty (TrellisList *self, guint n)
{
  GtkWidget *empty = gtk_stack_get_child_by_name (GTK_STACK (self->stack), "empty");
  GtkWidget *shown = n == 0 && empty ? empty : self->scroller;

  gtk_widget_set_visible (shown, TRUE);
  gtk_stack_set_visible_child (GTK_STACK (self->stack), shown);
  if (empty)
    gtk_widget_set_visible (shown == empty ? self->scroller : empty, FALSE);
}

static void
name_view (TrellisList *self)
{
  guint n = g_list_model_get_n_items (self->model);
  /* Translators: name of a list and how many rows it has */
  g_autofree char *name = self->counted_name
                              ? self->counted_name (n)
                              : g_strdup_printf (ngettext ("%s, %u entry", "%s, %u entries", n),
                                                 self->name, n);

  trellis_a11y_name (self->view, name);
  show_list_or_empty (self, n);
}

static void
items_changed_cb (GListModel *model, guint position, guint removed, guint added, TrellisList *self)
{
  name_view (self);
}

static void
activate_cb (GtkListView *view, guint position, TrellisList *self)
{
  g_autoptr (GObject) item = g_list_model_get_item (self->model, position);

  if (item)
    g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0, item);
}

static void
trellis_list_dispose (GObject *object)
{
  TrellisList *self = TRELLIS_LIST_PANE (object);

  g_clear_weak_pointer (&self->last_row);
  g_clear_object (&self->model);
  g_clear_pointer (&self->name, g_free);
  G_OBJECT_CLASS (trellis_list_parent_class)->dispose (object);
}

static void
trellis_list_class_init (TrellisListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = trellis_list_dispose;
  GTK_WIDGET_CLASS (klass)->focus = trellis_list_focus;

  /**
   * TrellisList::activated:
   * @self: the list
   * @item: the item of the row
   *
   * A row was opened, by Return or a click.
   */
  signals[SIGNAL_ACTIVATED] = g_signal_new ("activated", G_TYPE_FROM_CLASS (klass),
                                            G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                            G_TYPE_OBJECT);
}

static void
trellis_list_init (TrellisList *self)
{
  self->stack = gtk_stack_new ();
  self->scroller = gtk_scrolled_window_new ();
  g_object_set (self->scroller, "hscrollbar-policy", GTK_POLICY_NEVER, "vexpand", TRUE, NULL);
  adw_bin_set_child (ADW_BIN (self), self->stack);
}

/**
 * trellis_list_new:
 * @name: what its rows are, such as People
 * @model: its items
 * @describe: says what a row shows
 * @data: data for @describe, which must live as long as the list
 *
 * Makes a list.
 *
 * Returns: (transfer floating): the list
 */
GtkWidget *
trellis_list_new (const char *name, GListModel *model, TrellisDescribe describe, gpointer data)
{
  TrellisList *self = g_object_new (TRELLIS_TYPE_LIST_PANE, NULL);
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkStackPage *page;

  self->name = g_strdup (name);
  self->model = g_object_ref (model);
  self->describe = describe;
  self->data = data;
  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, 0);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, 0);
  self->selection = gtk_single_selection_new (g_object_ref (model));
  self->view = gtk_list_view_new (GTK_SELECTION_MODEL (self->selection), factory);
  gtk_widget_add_css_class (self->view, "trellis-list");
  g_signal_connect_object (self->view, "activate", G_CALLBACK (activate_cb), self, 0);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), self->view);
  page = gtk_stack_add_named (GTK_STACK (self->stack), self->scroller, "list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (page), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect_object (model, "items-changed", G_CALLBACK (items_changed_cb), self,
                           G_CONNECT_AFTER);
  name_view (self);
  return GTK_WIDGET (self);
}

/**
 * trellis_list_set_empty:
 * @self: a list
 * @empty: what to show instead while there is no row
 *
 * Gives the list something to show when it is empty.
 */
void
trellis_list_set_empty (TrellisList *self, GtkWidget *empty)
{
  GtkWidget *old = gtk_stack_get_child_by_name (GTK_STACK (self->stack), "empty");
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkStackPage *page;

  if (old)
    gtk_stack_remove (GTK_STACK (self->stack), old);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), empty);
  page = gtk_stack_add_named (GTK_STACK (self->stack), scrolled, "empty");
  gtk_accessible_update_property (GTK_ACCESSIBLE (page), GTK_ACCESSIBLE_PROPERTY_LABEL, self->name,
                                  -1);
  name_view (self);
}

/**
 * trellis_list_scroll_to:
 * @self: a list
 * @position: a row
 *
 * Scrolls to a row; what is selected stays.
 */
void
trellis_list_scroll_to (TrellisList *self, guint position)
{
  if (position < g_list_model_get_n_items (self->model))
    gtk_widget_activate_action (self->view, "list.scroll-to-item", "u", position);
}

/**
 * trellis_list_select:
 * @self: a list
 * @position: a row
 *
 * Selects a row and scrolls to it.
 */
void
trellis_list_select (TrellisList *self, guint position)
{
  if (position >= g_list_model_get_n_items (self->model))
    return;
  gtk_single_selection_set_selected (self->selection, position);
  trellis_list_scroll_to (self, position);
}

/**
 * trellis_list_focus_row:
 * @self: a list
 * @position: a row
 *
 * Selects a row, scrolls to it and moves the focus there.
 */
void
trellis_list_focus_row (TrellisList *self, guint position)
{
  trellis_list_select (self, position);
  for (GtkWidget *row = gtk_widget_get_first_child (self->view); row;
       row = gtk_widget_get_next_sibling (row))
    if (gtk_widget_get_state_flags (row) & GTK_STATE_FLAG_SELECTED) {
      gtk_widget_grab_focus (row);
      return;
    }
}

/**
 * trellis_list_get_selected:
 * @self: a list
 *
 * The item of the selected row.
 *
 * Returns: (transfer none) (nullable): the item
 */
gpointer
trellis_list_get_selected (TrellisList *self)
{
  return gtk_single_selection_get_selected_item (self->selection);
}

/**
 * trellis_list_set_counted_name:
 * @self: a list
 * @name: says what it is called, such as “Backlog, 3 events”
 *
 * Names the list in words of its own.
 */
void
trellis_list_set_counted_name (TrellisList *self, TrellisListName name)
{
  self->counted_name = name;
  name_view (self);
}

/**
 * trellis_list_get_item_of:
 * @self: a list
 * @inside: (nullable): a widget, such as the one below a pointer
 *
 * The item of the row that a widget is part of.
 *
 * Returns: (transfer none) (nullable): the item, %NULL outside the rows
 */
gpointer
trellis_list_get_item_of (TrellisList *self, GtkWidget *inside)
{
  for (; inside && inside != self->view; inside = gtk_widget_get_parent (inside)) {
    GtkWidget *row = gtk_widget_get_parent (inside) == self->view
                         ? gtk_widget_get_first_child (inside)
                         : inside;
    GtkListItem *item = row ? g_object_get_data (G_OBJECT (row), ITEM) : NULL;

    if (item)
      return gtk_widget_is_ancestor (inside, GTK_WIDGET (self)) ? gtk_list_item_get_item (item)
                                                                : NULL;
  }
  return NULL;
}

/**
 * trellis_list_refresh:
 * @self: a list
 *
 * Describes every row again, such as when something else they tell has changed.
 */
void
trellis_list_refresh (TrellisList *self)
{
  GtkListItemFactory *factory = g_object_ref (
      gtk_list_view_get_factory (GTK_LIST_VIEW (self->view)));

  gtk_list_view_set_factory (GTK_LIST_VIEW (self->view), NULL);
  gtk_list_view_set_factory (GTK_LIST_VIEW (self->view), factory);
  g_object_unref (factory);
}
