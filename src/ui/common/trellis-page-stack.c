/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/common/trellis-page-stack.h"

#define ROOT "root"
#define SLIDES_OUT "trellis-slides-out"
#define GONE_MS 2500 /* until a page has slid out, and a slow screen reader has asked after it */
#define FOCUS_MS 80 /* until a page is laid out and AT-SPI has heard of it */

typedef struct {
  char *name;
  char *title;
  GWeakRef from; /* what had the focus when it was pushed */
} Pushed;

struct _TrellisPageStack {
  GtkStack *stack; /* borrowed */
  GPtrArray *pushed; /* deepest last */
  guint serial;
  guint tidy_id;
};

static void
free_pushed (gpointer data)
{
  Pushed *pushed = data;

  g_weak_ref_clear (&pushed->from);
  g_free (pushed->name);
  g_free (pushed->title);
  g_free (pushed);
}

/**
 * trellis_page_stack_new:
 *
 * Makes a stack without a content.
 *
 * Returns: (transfer full): the stack
 */
TrellisPageStack *
trellis_page_stack_new (void)
{
  TrellisPageStack *self = g_new0 (TrellisPageStack, 1);

  self->stack = GTK_STACK (gtk_stack_new ());
  self->pushed = g_ptr_array_new_with_free_func (free_pushed);
  g_object_set (self->stack, "hhomogeneous", FALSE, "vhomogeneous", FALSE, NULL);
  return self;
}

/**
 * trellis_page_stack_free:
 * @self: (transfer full): a stack
 *
 * Forgets what was pushed. The widget belongs to whoever it was added to.
 */
void
trellis_page_stack_free (TrellisPageStack *self)
{
  g_clear_handle_id (&self->tidy_id, g_source_remove);
  g_ptr_array_unref (self->pushed);
  g_free (self);
}

/**
 * trellis_page_stack_get_widget:
 * @self: a stack
 *
 * What is to be added to a window.
 *
 * Returns: (transfer none): the widget, floating at first
 */
GtkWidget *
trellis_page_stack_get_widget (TrellisPageStack *self)
{
  return GTK_WIDGET (self->stack);
}

static Pushed *
top_of (TrellisPageStack *self)
{
  return self->pushed->len > 0 ? self->pushed->pdata[self->pushed->len - 1] : NULL;
}

static void
add (TrellisPageStack *self, const char *name, const char *title, GtkWidget *page)
{
  GtkStackPage *stack_page = gtk_stack_add_named (self->stack, page, name);

  gtk_accessible_update_property (GTK_ACCESSIBLE (stack_page), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  -1);
}

/**
 * trellis_page_stack_set_content:
 * @self: a stack, nothing pushed
 * @name: what it is called when the focus enters
 * @content: a widget
 *
 * Shows a content in the place of the one before.
 */
void
trellis_page_stack_set_content (TrellisPageStack *self, const char *name, GtkWidget *content)
{
  GtkWidget *old = gtk_stack_get_child_by_name (self->stack, ROOT);

  if (old)
    gtk_stack_remove (self->stack, old);
  add (self, ROOT, name, content);
  gtk_stack_set_visible_child (self->stack, content);
}

/* GtkStack leaves what is covered visible to AT-SPI. It is hidden, and what was closed is removed, once that has slid away and
 * the focus has left it: hidden with the focus inside, it would take the focus on a way of its own. And only some time after
 * the last push or pop: of where the focus goes a screen reader tells what is new against where it was, and says nothing at
 * all if that goes in the middle of it. */
static gboolean
tidy_cb (gpointer data)
{
  TrellisPageStack *self = data;
  GtkWidget *shown = gtk_stack_get_visible_child (self->stack);
  GtkWidget *next;

  self->tidy_id = 0;
  for (GtkWidget *page = gtk_widget_get_first_child (GTK_WIDGET (self->stack)); page; page = next) {
    next = gtk_widget_get_next_sibling (page);
    if (g_object_get_data (G_OBJECT (page), SLIDES_OUT))
      gtk_stack_remove (self->stack, page);
    else if (page != shown)
      gtk_widget_set_visible (page, FALSE);
  }
  return G_SOURCE_REMOVE;
}

static void
tidy_later (TrellisPageStack *self)
{
  g_clear_handle_id (&self->tidy_id, g_source_remove);
  self->tidy_id = g_timeout_add (GONE_MS, tidy_cb, self);
}

/* A page has no size before it is laid out, and what has no size cannot take the focus. */
static gboolean
focus_page_cb (gpointer page)
{
  GtkRoot *root = gtk_widget_get_root (page);
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  if (gtk_widget_get_mapped (page) && !(focus && gtk_widget_is_ancestor (focus, page)))
    gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD);
  return G_SOURCE_REMOVE;
}

/**
 * trellis_page_stack_push:
 * @self: a stack
 * @title: what the page is called when the focus enters
 * @page: a page
 *
 * Slides a page in over what is seen and moves the focus into it.
 */
void
trellis_page_stack_push (TrellisPageStack *self, const char *title, GtkWidget *page)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self->stack));
  Pushed *pushed = g_new0 (Pushed, 1);

  g_weak_ref_init (&pushed->from, root ? gtk_root_get_focus (root) : NULL);
  pushed->name = g_strdup_printf ("page-%u", ++self->serial);
  pushed->title = g_strdup (title);
  g_ptr_array_add (self->pushed, pushed);
  if (root) /* or GtkStack moves it into the page at once, unheard and past what has no size yet */
    gtk_root_set_focus (root, NULL);
  add (self, pushed->name, title, page);
  gtk_stack_set_visible_child_full (self->stack, pushed->name,
                                    GTK_STACK_TRANSITION_TYPE_SLIDE_LEFT);
  tidy_later (self);
  g_timeout_add_full (GDK_PRIORITY_REDRAW + 10, FOCUS_MS, focus_page_cb, g_object_ref (page),
                      g_object_unref);
}

/**
 * trellis_page_stack_pop:
 * @self: a stack with a page pushed
 * @slide: whether it slides out, else it is gone at once
 *
 * Closes the page on top and gives the focus back to what opened it.
 */
void
trellis_page_stack_pop (TrellisPageStack *self, gboolean slide)
{
  GtkWidget *page = trellis_page_stack_get_top (self);
  g_autoptr (GtkWidget) focus = g_weak_ref_get (&top_of (self)->from);
  const char *below = ROOT;

  if (self->pushed->len > 1)
    below = ((Pushed *) self->pushed->pdata[self->pushed->len - 2])->name;
  gtk_widget_set_visible (gtk_stack_get_child_by_name (self->stack, below), TRUE);
  gtk_stack_set_visible_child_full (self->stack, below,
                                    slide ? GTK_STACK_TRANSITION_TYPE_SLIDE_RIGHT
                                          : GTK_STACK_TRANSITION_TYPE_NONE);
  if (focus && gtk_widget_get_mapped (focus))
    gtk_widget_grab_focus (focus);
  else
    trellis_page_stack_focus (self);
  g_ptr_array_remove_index (self->pushed, self->pushed->len - 1);
  g_object_set_data (G_OBJECT (page), SLIDES_OUT, page);
  tidy_later (self);
}

/**
 * trellis_page_stack_take_out:
 * @page: a page that was popped
 *
 * Ends the way of a page that may be sliding out still, so that it can be pushed again.
 */
void
trellis_page_stack_take_out (GtkWidget *page)
{
  GtkWidget *stack = gtk_widget_get_parent (page);

  if (stack)
    gtk_stack_remove (GTK_STACK (stack), page);
  g_object_set_data (G_OBJECT (page), SLIDES_OUT, NULL);
  gtk_widget_set_visible (page, TRUE);
}

/**
 * trellis_page_stack_focus:
 * @self: a stack
 *
 * Moves the focus into what is on top.
 */
void
trellis_page_stack_focus (TrellisPageStack *self)
{
  GtkWidget *top = trellis_page_stack_get_shown (self);

  if (top)
    gtk_widget_child_focus (top, GTK_DIR_TAB_FORWARD);
}

/**
 * trellis_page_stack_count:
 * @self: a stack
 *
 * How many pages lie over the content.
 *
 * Returns: the number
 */
guint
trellis_page_stack_count (TrellisPageStack *self)
{
  return self->pushed->len;
}

/**
 * trellis_page_stack_get_shown:
 * @self: a stack
 *
 * The page on top, or else the content.
 *
 * Returns: (transfer none) (nullable): the page, %NULL before there is any
 */
GtkWidget *
trellis_page_stack_get_shown (TrellisPageStack *self)
{
  return gtk_stack_get_visible_child (self->stack);
}

/**
 * trellis_page_stack_get_top:
 * @self: a stack
 *
 * The page on top.
 *
 * Returns: (transfer none) (nullable): the page, %NULL while only the content is seen
 */
GtkWidget *
trellis_page_stack_get_top (TrellisPageStack *self)
{
  Pushed *top = top_of (self);

  return top ? gtk_stack_get_child_by_name (self->stack, top->name) : NULL;
}

/**
 * trellis_page_stack_get_title:
 * @self: a stack
 *
 * What the page on top is called.
 *
 * Returns: (transfer none) (nullable): the title, %NULL while only the content is seen
 */
const char *
trellis_page_stack_get_title (TrellisPageStack *self)
{
  Pushed *top = top_of (self);

  return top ? top->title : NULL;
}
