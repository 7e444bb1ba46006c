/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/common/trellis-page.h"

#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-rows.h"
#include "ui/common/trellis-wrap-box.h"

#define READABLE_WIDTH 720

struct _TrellisPage {
  AdwBin parent_instance;
  GtkWidget *scroller;
  GtkWidget *clamp;
  GtkWidget *box;
  GtkWidget *title;
  GtkWidget *subtitle;
  GtkWidget *actions; /* %NULL until there is one */
  /* A live page */
  TrellisLibrary *library;
  char **kinds;
  TrellisPageFill fill;
  gpointer data;
  GDestroyNotify destroy;
  guint refill_id;
};

G_DEFINE_FINAL_TYPE (TrellisPage, trellis_page, ADW_TYPE_BIN)

enum {
  SIGNAL_GONE,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

static void
trellis_page_dispose (GObject *object)
{
  TrellisPage *self = TRELLIS_PAGE (object);

  g_clear_handle_id (&self->refill_id, g_source_remove);
  if (self->destroy)
    self->destroy (self->data);
  self->destroy = NULL;
  g_clear_object (&self->library);
  g_clear_pointer (&self->kinds, g_strfreev);
  G_OBJECT_CLASS (trellis_page_parent_class)->dispose (object);
}

static void
trellis_page_class_init (TrellisPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = trellis_page_dispose;

  /**
   * TrellisPage::gone:
   * @self: the page
   *
   * What the page shows does not exist any more.
   */
  signals[SIGNAL_GONE] = g_signal_new ("gone", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                       NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static GtkWidget *
new_title (const char *css_class)
{
  GtkWidget *label = trellis_quiet_label ("");

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (label, css_class);
  gtk_widget_set_visible (label, FALSE);
  return label;
}

static void
add_head (TrellisPage *self)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->title = new_title ("title-1");
  self->subtitle = new_title ("dim-label");
  gtk_box_append (GTK_BOX (head), self->title);
  gtk_box_append (GTK_BOX (head), self->subtitle);
  gtk_box_append (GTK_BOX (self->box), head);
}

static void
trellis_page_init (TrellisPage *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);
  gtk_widget_add_css_class (self->box, "trellis-page");
  self->clamp = adw_clamp_new ();
  adw_clamp_set_maximum_size (ADW_CLAMP (self->clamp), READABLE_WIDTH);
  adw_clamp_set_tightening_threshold (ADW_CLAMP (self->clamp), READABLE_WIDTH - 120);
  adw_clamp_set_child (ADW_CLAMP (self->clamp), self->box);
  self->scroller = gtk_scrolled_window_new ();
  g_object_set (self->scroller, "hscrollbar-policy", GTK_POLICY_NEVER, "child", self->clamp,
                "focusable", FALSE, NULL);
  gtk_widget_set_hexpand (GTK_WIDGET (self), TRUE);
  gtk_widget_set_vexpand (GTK_WIDGET (self), TRUE);
  adw_bin_set_child (ADW_BIN (self), self->scroller);
  add_head (self);
}

/**
 * trellis_page_new:
 * @title: its title
 *
 * Makes an empty page.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_page_new (const char *title)
{
  TrellisPage *self = g_object_new (TRELLIS_TYPE_PAGE, NULL);

  trellis_page_set_title (self, title, NULL);
  return GTK_WIDGET (self);
}

/* Where the focus was, as the way to it from the top: the same place in the page that is built again. */
static GArray *
remember_focus (TrellisPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;
  GArray *way = g_array_new (FALSE, FALSE, sizeof (int));

  if (!focus || !gtk_widget_is_ancestor (focus, self->box))
    return way;
  for (GtkWidget *w = focus; w != self->box; w = gtk_widget_get_parent (w)) {
    int index = 0;

    for (GtkWidget *before = gtk_widget_get_prev_sibling (w); before;
         before = gtk_widget_get_prev_sibling (before))
      index++;
    g_array_append_val (way, index);
  }
  return way;
}

static void
restore_focus (TrellisPage *self, GArray *way)
{
  GtkWidget *at = self->box;

  if (way->len == 0)
    return;
  for (guint i = way->len; i > 0; i--) {
    int index = g_array_index (way, int, i - 1);
    GtkWidget *child = gtk_widget_get_first_child (at);

    while (child && index-- > 0 && gtk_widget_get_next_sibling (child))
      child = gtk_widget_get_next_sibling (child);
    if (!child)
      break;
    at = child;
  }
  while (at != self->box && !gtk_widget_grab_focus (at))
    at = gtk_widget_get_parent (at);
  if (at == self->box)
    gtk_widget_child_focus (self->box, GTK_DIR_TAB_FORWARD);
}

static void
empty (TrellisPage *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_last_child (self->box)) &&
         child != gtk_widget_get_first_child (self->box))
    gtk_box_remove (GTK_BOX (self->box), child);
  self->actions = NULL;
}

/**
 * trellis_page_refill:
 * @self: a live page
 *
 * Builds its content again; the focus and the scroll position stay where they were.
 */
void
trellis_page_refill (TrellisPage *self)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (
      GTK_SCROLLED_WINDOW (self->scroller));
  double scrolled = gtk_adjustment_get_value (adjustment);
  g_autoptr (GArray) way = remember_focus (self);

  g_clear_handle_id (&self->refill_id, g_source_remove);
  empty (self);
  if (!self->fill (self, self->data)) {
    g_signal_emit (self, signals[SIGNAL_GONE], 0);
    return;
  }
  restore_focus (self, way);
  gtk_adjustment_set_value (adjustment, scrolled);
}

static gboolean
refill_cb (gpointer data)
{
  TrellisPage *self = data;

  self->refill_id = 0;
  if (gtk_widget_get_root (GTK_WIDGET (self))) /* else it is only held until it has slid away */
    trellis_page_refill (self);
  return G_SOURCE_REMOVE;
}

/* Several kinds can change by one action; the page is built once for all of them. */
static void
changed_cb (TrellisLibrary *library, const char *kind, TrellisPage *self)
{
  if (g_strv_contains ((const char *const *) self->kinds, kind) && !self->refill_id)
    self->refill_id = g_idle_add (refill_cb, self);
}

/**
 * trellis_page_new_live:
 * @library: a library
 * @kinds: singular names of the kinds it shows, separated by spaces
 * @fill: builds its content
 * @data: data for @fill
 * @destroy: (nullable): frees @data
 *
 * Makes a page that builds itself, now and whenever a record of one of the kinds changes.
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
trellis_page_new_live (TrellisLibrary *library,
                       const char *kinds,
                       TrellisPageFill fill,
                       gpointer data,
                       GDestroyNotify destroy)
{
  TrellisPage *self = g_object_new (TRELLIS_TYPE_PAGE, NULL);

  self->library = g_object_ref (library);
  self->kinds = g_strsplit (kinds, " ", -1);
  self->fill = fill;
  self->data = data;
  self->destroy = destroy;
  g_signal_connect_object (library, "changed", G_CALLBACK (changed_cb), self, 0);
  self->fill (self, self->data);
  return GTK_WIDGET (self);
}

/**
 * trellis_page_set_title:
 * @self: a page
 * @title: (nullable): its title
 * @subtitle: (nullable): one line or sentence below it
 *
 * Sets what stands at its top.
 */
void
trellis_page_set_title (TrellisPage *self, const char *title, const char *subtitle)
{
  gtk_label_set_text (GTK_LABEL (self->title), title ? title : "");
  gtk_label_set_text (GTK_LABEL (self->subtitle), subtitle ? subtitle : "");
  gtk_widget_set_visible (self->title, title && *title);
  gtk_widget_set_visible (self->subtitle, subtitle && *subtitle);
}

/**
 * trellis_page_get_title:
 * @self: a page
 *
 * Its title.
 *
 * Returns: (transfer none): the title
 */
const char *
trellis_page_get_title (TrellisPage *self)
{
  return gtk_label_get_text (GTK_LABEL (self->title));
}

/**
 * trellis_page_set_width:
 * @self: a page
 * @width: the most pixels its column takes
 *
 * Makes the column wider than running text needs.
 */
void
trellis_page_set_width (TrellisPage *self, int width)
{
  adw_clamp_set_maximum_size (ADW_CLAMP (self->clamp), width);
}

/**
 * trellis_page_add:
 * @self: a page
 * @child: a widget
 *
 * Adds a widget below what is there.
 */
void
trellis_page_add (TrellisPage *self, GtkWidget *child)
{
  gtk_box_append (GTK_BOX (self->box), child);
}

/**
 * trellis_page_add_group:
 * @self: a page
 * @title: title of the group
 * @description: (nullable): a sentence below it
 *
 * Adds a group for rows.
 *
 * Returns: (transfer none): the group
 */
GtkWidget *
trellis_page_add_group (TrellisPage *self, const char *title, const char *description)
{
  GtkWidget *group = trellis_group_new (title, description);

  trellis_page_add (self, group);
  return group;
}

/**
 * trellis_page_let_wrap:
 * @button: a button with a label
 *
 * Lets the label take two lines, so that large text fits a narrow window.
 */
void
trellis_page_let_wrap (GtkWidget *button)
{
  GtkWidget *label = gtk_button_get_child (GTK_BUTTON (button));

  if (GTK_IS_LABEL (label))
    g_object_set (label, "wrap", TRUE, "justify", GTK_JUSTIFY_CENTER, NULL);
}

/**
 * trellis_page_add_action:
 * @self: a page
 * @label: what the button does, with a mnemonic
 * @suggested: whether it is the one big action of the page
 *
 * Adds a button to the row of buttons of the page.
 *
 * Returns: (transfer none): the button
 */
GtkWidget *
trellis_page_add_action (TrellisPage *self, const char *label, gboolean suggested)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  if (!self->actions) {
    self->actions = trellis_wrap_box_new ();
    trellis_page_add (self, self->actions);
  }
  trellis_page_let_wrap (button);
  gtk_widget_add_css_class (button, "pill");
  if (suggested)
    gtk_widget_add_css_class (button, "suggested-action");
  trellis_wrap_box_add (TRELLIS_WRAP_BOX (self->actions), button);
  return button;
}

/**
 * trellis_page_install_actions:
 * @page: a page
 * @group: name of the group
 * @entries: (array length=n_entries): the actions
 * @n_entries: how many
 * @data: data for their callbacks, which outlives them
 *
 * Gives a page a group of actions.
 */
void
trellis_page_install_actions (
    GtkWidget *page, const char *group, const GActionEntry *entries, guint n_entries, gpointer data)
{
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, (int) n_entries, data);
  gtk_widget_insert_action_group (page, group, G_ACTION_GROUP (actions));
}
