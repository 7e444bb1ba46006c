/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/common/trellis-place.h"

#include "ui/common/trellis-a11y.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-form-page.h"
#include "ui/common/trellis-page.h"
#include "ui/common/trellis-quiet.h"

#include <glib/gi18n.h>

#define SIDEBAR_WIDTH 270
#define ROOT "root"
#define SLIDES_OUT "trellis-slides-out"
#define KEEP_LEFT_SECONDS 600
#define SLIDE_MS 300
#define LONGEST_MS 5000 /* until a page is taken away though it never gets quiet */
#define FOCUS_MS 80 /* until a page is laid out and AT-SPI has heard of it */

typedef struct {
  TrellisLibrary *library;
  gboolean built;
  GtkWidget *leaflet;
  GtkWidget *sidebar; /* a bin */
  GtkWidget *pages; /* a stack: the content, then pushed pages */
  GPtrArray *pushed; /* names of pushed pages, deepest last */
  GPtrArray *titles; /* what they are called */
  GPtrArray *from; /* what had the focus when each was pushed, weak */
  guint serial;
  GtkWidget *left; /* a form with changes, %NULL for none */
  char *left_title;
  guint left_id; /* until it is thrown away */
} TrellisPlacePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (TrellisPlace, trellis_place, ADW_TYPE_BIN)

enum {
  PROP_0,
  PROP_LIBRARY,
  PROP_CAN_GO_BACK,
  PROP_HAS_LEFT,
  PROP_FOLDED,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

static inline TrellisPlacePrivate *private(TrellisPlace *self)
{
  return trellis_place_get_instance_private (self);
}

static void
trellis_place_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  TrellisPlace *self = TRELLIS_PLACE (object);

  switch (id) {
  case PROP_LIBRARY:
    g_value_set_object (value, private(self)->library);
    break;
  case PROP_CAN_GO_BACK:
    g_value_set_boolean (value, trellis_place_get_can_go_back (self));
    break;
  case PROP_HAS_LEFT:
    g_value_set_boolean (value, trellis_place_get_has_left (self));
    break;
  case PROP_FOLDED:
    g_value_set_boolean (value, trellis_place_get_folded (self));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
trellis_place_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  TrellisPlace *self = TRELLIS_PLACE (object);

  if (id == PROP_LIBRARY)
  private (self)->library = g_value_dup_object (value);
  else G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
notify_back (TrellisPlace *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CAN_GO_BACK]);
}

static void
free_weak (gpointer ref)
{
  g_weak_ref_clear (ref);
  g_free (ref);
}

static void
trellis_place_dispose (GObject *object)
{
  TrellisPlacePrivate *priv = private(TRELLIS_PLACE (object));

  g_clear_handle_id (&priv->left_id, g_source_remove);
  g_clear_object (&priv->left);
  g_clear_pointer (&priv->left_title, g_free);
  g_clear_object (&priv->library);
  g_clear_pointer (&priv->pushed, g_ptr_array_unref);
  g_clear_pointer (&priv->titles, g_ptr_array_unref);
  g_clear_pointer (&priv->from, g_ptr_array_unref);
  G_OBJECT_CLASS (trellis_place_parent_class)->dispose (object);
}

/* A place out of view is hidden, not only covered: to AT-SPI it would else still be there. */
static void
trellis_place_map (GtkWidget *widget)
{
  gtk_widget_set_visible (private(TRELLIS_PLACE (widget))->leaflet, TRUE);
  GTK_WIDGET_CLASS (trellis_place_parent_class)->map (widget);
}

static void
trellis_place_unmap (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (trellis_place_parent_class)->unmap (widget);
  gtk_widget_set_visible (private(TRELLIS_PLACE (widget))->leaflet, FALSE);
}

static void
trellis_place_class_init (TrellisPlaceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  GTK_WIDGET_CLASS (klass)->map = trellis_place_map;
  GTK_WIDGET_CLASS (klass)->unmap = trellis_place_unmap;

  object_class->get_property = trellis_place_get_property;
  object_class->set_property = trellis_place_set_property;
  object_class->dispose = trellis_place_dispose;

  /**
   * TrellisPlace:library:
   *
   * The library it shows.
   */
  props[PROP_LIBRARY] = g_param_spec_object ("library", NULL, NULL, TRELLIS_TYPE_LIBRARY,
                                             G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY |
                                                 G_PARAM_STATIC_STRINGS);
  /**
   * TrellisPlace:can-go-back:
   *
   * Whether there is a page to go back from.
   */
  props[PROP_CAN_GO_BACK] = g_param_spec_boolean ("can-go-back", NULL, NULL, FALSE,
                                                  G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  /**
   * TrellisPlace:folded:
   *
   * Whether the window is so narrow that the sidebar and the content are seen one at a time.
   */
  props[PROP_FOLDED] = g_param_spec_boolean ("folded", NULL, NULL, FALSE,
                                             G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  /**
   * TrellisPlace:has-left:
   *
   * Whether a form was left with changes and can be brought back.
   */
  props[PROP_HAS_LEFT] = g_param_spec_boolean ("has-left", NULL, NULL, FALSE,
                                               G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
folded_cb (GObject *leaflet, GParamSpec *pspec, TrellisPlace *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_FOLDED]);
  notify_back (self);
}

static void
trellis_place_init (TrellisPlace *self)
{
  TrellisPlacePrivate *priv = private(self);
  GtkWidget *line = gtk_separator_new (GTK_ORIENTATION_VERTICAL);

  priv->pushed = g_ptr_array_new_with_free_func (g_free);
  priv->titles = g_ptr_array_new_with_free_func (g_free);
  priv->from = g_ptr_array_new_with_free_func (free_weak);
  priv->leaflet = adw_leaflet_new ();
  priv->sidebar = adw_bin_new ();
  priv->pages = gtk_stack_new ();
  gtk_widget_set_size_request (priv->sidebar, SIDEBAR_WIDTH, -1);
  gtk_widget_set_hexpand (priv->pages, TRUE);
  gtk_widget_set_hexpand (priv->sidebar, FALSE); /* whatever in it wants to grow */
  g_object_set (priv->pages, "hhomogeneous", FALSE, "vhomogeneous", FALSE, NULL);
  adw_leaflet_append (ADW_LEAFLET (priv->leaflet), priv->sidebar);
  adw_leaflet_page_set_navigatable (adw_leaflet_append (ADW_LEAFLET (priv->leaflet), line), FALSE);
  adw_leaflet_append (ADW_LEAFLET (priv->leaflet), priv->pages);
  adw_leaflet_set_visible_child (ADW_LEAFLET (priv->leaflet), priv->pages);
  g_signal_connect_object (priv->leaflet, "notify::folded", G_CALLBACK (folded_cb), self, 0);
  g_signal_connect_object (priv->leaflet, "notify::visible-child", G_CALLBACK (folded_cb), self, 0);
  adw_bin_set_child (ADW_BIN (self), priv->leaflet);
}

/**
 * trellis_place_get_library:
 * @self: a place
 *
 * The library it shows.
 *
 * Returns: (transfer none): the library
 */
TrellisLibrary *
trellis_place_get_library (TrellisPlace *self)
{
  return private(self)->library;
}

/**
 * trellis_place_prepare:
 * @self: a place
 *
 * Builds the place if it was not seen yet, and tells it that it is seen now.
 */
void
trellis_place_prepare (TrellisPlace *self)
{
  TrellisPlaceClass *klass = TRELLIS_PLACE_GET_CLASS (self);

  if (!private(self)->built) {
    private (self)->built = TRUE;
    klass->build (self);
  }
  if (klass->shown)
    klass->shown (self);
}

/**
 * trellis_place_add:
 * @self: a place
 *
 * Begins a new record of whatever is in view.
 */
void
trellis_place_add (TrellisPlace *self)
{
  TrellisPlaceClass *klass = TRELLIS_PLACE_GET_CLASS (self);

  trellis_place_prepare (self);
  if (klass->add)
    klass->add (self);
}

/**
 * trellis_place_open:
 * @self: a place
 * @kind: singular name of a kind
 * @uid: uid of a record
 *
 * Shows a record.
 *
 * Returns: %TRUE if it is one of this place
 */
gboolean
trellis_place_open (TrellisPlace *self, const char *kind, const char *uid)
{
  TrellisPlaceClass *klass = TRELLIS_PLACE_GET_CLASS (self);

  return klass->open && klass->open (self, kind, uid);
}

/**
 * trellis_place_set_sidebar:
 * @self: a place
 * @name: what it is called when the focus enters
 * @sidebar: a widget
 *
 * Gives the place its sidebar.
 */
void
trellis_place_set_sidebar (TrellisPlace *self, const char *name, GtkWidget *sidebar)
{
  adw_bin_set_child (ADW_BIN (private(self)->sidebar), sidebar);
}

static GtkStackPage *
add_page (TrellisPlace *self, const char *id, const char *name, GtkWidget *page)
{
  GtkStackPage *stack_page = gtk_stack_add_named (GTK_STACK (private(self)->pages), page, id);

  gtk_accessible_update_property (GTK_ACCESSIBLE (stack_page), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  return stack_page;
}

/**
 * trellis_place_set_content:
 * @self: a place
 * @name: what it is called when the focus enters
 * @content: a widget
 *
 * Gives the place its content, in the place of the one before; pushed pages are closed.
 */
void
trellis_place_set_content (TrellisPlace *self, const char *name, GtkWidget *content)
{
  TrellisPlacePrivate *priv = private(self);
  GtkWidget *old = gtk_stack_get_child_by_name (GTK_STACK (priv->pages), ROOT);

  trellis_place_home (self);
  if (old)
    gtk_stack_remove (GTK_STACK (priv->pages), old);
  add_page (self, ROOT, name, content);
  gtk_stack_set_visible_child (GTK_STACK (priv->pages), content);
  adw_leaflet_set_visible_child (ADW_LEAFLET (priv->leaflet), priv->pages);
}

static void
gone_cb (GtkWidget *page, TrellisPlace *self)
{
  if (gtk_stack_get_visible_child (GTK_STACK (private(self)->pages)) == page)
    trellis_place_back (self);
}

/* GtkStack leaves what is covered visible to AT-SPI. It is hidden once it has slid away and the focus has left it: hidden
 * with the focus inside, it would take the focus on a way of its own. And only once it is quiet: of where the focus goes a
 * screen reader tells what is new against where it was, and says nothing at all if that goes in the middle of it. */
static gboolean
hide_covered_cb (gpointer page)
{
  GtkWidget *stack = gtk_widget_get_parent (page);

  if (GTK_IS_STACK (stack) && gtk_stack_get_visible_child (GTK_STACK (stack)) != page)
    gtk_widget_set_visible (page, FALSE);
  return G_SOURCE_REMOVE;
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
 * trellis_place_push:
 * @self: a place
 * @title: what the page is called when the focus enters
 * @page: a page
 *
 * Slides a page in over what is seen and moves the focus into it.
 */
void
trellis_place_push (TrellisPlace *self, const char *title, GtkWidget *page)
{
  TrellisPlacePrivate *priv = private(self);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GWeakRef *from = g_new0 (GWeakRef, 1);
  char *id = g_strdup_printf ("page-%u", ++priv->serial);
  GtkWidget *covered;

  trellis_place_prepare (self);
  g_weak_ref_init (from, root ? gtk_root_get_focus (root) : NULL);
  g_ptr_array_add (priv->from, from);
  g_ptr_array_add (priv->pushed, id);
  g_ptr_array_add (priv->titles, g_strdup (title));
  covered = gtk_stack_get_visible_child (GTK_STACK (priv->pages));
  if (root) /* or GtkStack moves it into the page at once, unheard and past what has no size yet */
    gtk_root_set_focus (root, NULL);
  add_page (self, id, title, page);
  if (TRELLIS_IS_PAGE (page))
    g_signal_connect_object (page, "gone", G_CALLBACK (gone_cb), self, 0);
  gtk_stack_set_visible_child_full (GTK_STACK (priv->pages), id,
                                    GTK_STACK_TRANSITION_TYPE_SLIDE_LEFT);
  adw_leaflet_set_visible_child (ADW_LEAFLET (priv->leaflet), priv->pages);
  notify_back (self);
  if (covered)
    trellis_quiet_add (SLIDE_MS, LONGEST_MS, hide_covered_cb, g_object_ref (covered),
                       g_object_unref);
  g_timeout_add_full (GDK_PRIORITY_REDRAW + 10, FOCUS_MS, focus_page_cb, g_object_ref (page),
                      g_object_unref);
}

static gboolean
remove_page_cb (gpointer page)
{
  GtkWidget *stack = gtk_widget_get_parent (page);

  if (GTK_IS_STACK (stack) && g_object_get_data (page, SLIDES_OUT))
    gtk_stack_remove (GTK_STACK (stack), page);
  return G_SOURCE_REMOVE;
}

static gboolean
drop_left_cb (gpointer data)
{
  TrellisPlacePrivate *priv = private(data);

  priv->left_id = 0;
  trellis_place_drop_left (data);
  return G_SOURCE_REMOVE;
}

/* A form that is left with changes is put aside for a while, and not thrown away. */
static void
keep_left (TrellisPlace *self, GtkWidget *page, const char *title)
{
  TrellisPlacePrivate *priv = private(self);

  if (!TRELLIS_IS_FORM_PAGE (page) || !trellis_form_page_would_lose (TRELLIS_FORM_PAGE (page)))
    return;
  trellis_place_drop_left (self);
  priv->left = g_object_ref (page);
  priv->left_title = g_strdup (title);
  priv->left_id = g_timeout_add_seconds (KEEP_LEFT_SECONDS, drop_left_cb, self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_HAS_LEFT]);
  trellis_tell (self, _ ("Not saved"), TRUE);
}

static void
pop (TrellisPlace *self, GtkStackTransitionType transition)
{
  TrellisPlacePrivate *priv = private(self);
  GtkWidget *page = gtk_stack_get_child_by_name (GTK_STACK (priv->pages),
                                                 priv->pushed->pdata[priv->pushed->len - 1]);
  g_autoptr (GtkWidget) focus = g_weak_ref_get (priv->from->pdata[priv->from->len - 1]);
  const char *below = priv->pushed->len > 1 ? priv->pushed->pdata[priv->pushed->len - 2] : ROOT;

  keep_left (self, page, priv->titles->pdata[priv->titles->len - 1]);
  gtk_widget_set_visible (gtk_stack_get_child_by_name (GTK_STACK (priv->pages), below), TRUE);
  gtk_stack_set_visible_child_full (GTK_STACK (priv->pages), below, transition);
  if (focus && gtk_widget_get_mapped (focus))
    gtk_widget_grab_focus (focus);
  else
    gtk_widget_child_focus (gtk_stack_get_visible_child (GTK_STACK (priv->pages)),
                            GTK_DIR_TAB_FORWARD);
  g_ptr_array_remove_index (priv->pushed, priv->pushed->len - 1);
  g_ptr_array_remove_index (priv->titles, priv->titles->len - 1);
  g_ptr_array_remove_index (priv->from, priv->from->len - 1);
  g_object_set_data (G_OBJECT (page), SLIDES_OUT, page);
  trellis_quiet_add (SLIDE_MS, LONGEST_MS, remove_page_cb, g_object_ref (page), g_object_unref);
}

/**
 * trellis_place_back:
 * @self: a place
 *
 * Closes the page on top and gives the focus back to what opened it; on a narrow window goes from the content back to
 * the sidebar.
 *
 * Returns: %TRUE if there was somewhere to go
 */
gboolean
trellis_place_back (TrellisPlace *self)
{
  TrellisPlacePrivate *priv = private(self);

  if (priv->pushed->len > 0)
    pop (self, GTK_STACK_TRANSITION_TYPE_SLIDE_RIGHT);
  else if (trellis_place_get_can_go_back (self))
    trellis_place_show_sidebar (self, TRUE);
  else
    return FALSE;
  notify_back (self);
  return TRUE;
}

/**
 * trellis_place_drop_left:
 * @self: a place
 *
 * Throws away the form that was left with changes, such as when something else has been done since.
 */
void
trellis_place_drop_left (TrellisPlace *self)
{
  TrellisPlacePrivate *priv = private(self);

  g_clear_handle_id (&priv->left_id, g_source_remove);
  g_clear_pointer (&priv->left_title, g_free);
  if (!priv->left)
    return;
  g_clear_object (&priv->left);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_HAS_LEFT]);
}

/**
 * trellis_place_get_has_left:
 * @self: a place
 *
 * Whether a form was left with changes and can be brought back.
 *
 * Returns: %TRUE if so
 */
gboolean
trellis_place_get_has_left (TrellisPlace *self)
{
  return private(self)->left != NULL;
}

/**
 * trellis_place_bring_back:
 * @self: a place
 *
 * Brings back the form that was left with changes, as it was left.
 *
 * Returns: %TRUE if there was one
 */
gboolean
trellis_place_bring_back (TrellisPlace *self)
{
  TrellisPlacePrivate *priv = private(self);
  g_autoptr (GtkWidget) page = NULL;
  g_autofree char *title = NULL;

  if (!priv->left)
    return FALSE;
  page = g_steal_pointer (&priv->left);
  title = g_steal_pointer (&priv->left_title);
  trellis_place_drop_left (self);
  if (gtk_widget_get_parent (page)) /* it is still sliding out */
    gtk_stack_remove (GTK_STACK (priv->pages), page);
  g_object_set_data (G_OBJECT (page), SLIDES_OUT, NULL);
  gtk_widget_set_visible (page, TRUE);
  trellis_place_push (self, title, page);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_HAS_LEFT]);
  return TRUE;
}

/**
 * trellis_place_home:
 * @self: a place
 *
 * Closes every pushed page.
 */
void
trellis_place_home (TrellisPlace *self)
{
  while (private(self)->pushed->len > 0)
    pop (self, GTK_STACK_TRANSITION_TYPE_NONE);
  notify_back (self);
}

/**
 * trellis_place_show_sidebar:
 * @self: a place
 * @shown: whether to show the sidebar, else the content
 *
 * Chooses what is seen on a narrow window.
 */
void
trellis_place_show_sidebar (TrellisPlace *self, gboolean shown)
{
  TrellisPlacePrivate *priv = private(self);
  GtkWidget *pane = shown ? priv->sidebar : priv->pages, *focus;
  GtkRoot *root = gtk_widget_get_root (pane);

  adw_leaflet_set_visible_child (ADW_LEAFLET (priv->leaflet), pane);
  focus = root ? gtk_root_get_focus (root) : NULL;
  /* The leaflet may have moved the focus into it already; a second step would go past the first stop. */
  if (!focus || !gtk_widget_is_ancestor (focus, pane))
    gtk_widget_child_focus (pane, GTK_DIR_TAB_FORWARD);
}

/**
 * trellis_place_next_pane:
 * @self: a place
 * @forward: forwards or backwards
 *
 * Moves the focus to the other pane.
 */
void
trellis_place_next_pane (TrellisPlace *self, gboolean forward)
{
  TrellisPlacePrivate *priv = private(self);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;
  gboolean in_sidebar = focus && gtk_widget_is_ancestor (focus, priv->sidebar);

  trellis_place_show_sidebar (self, !in_sidebar);
}

/**
 * trellis_place_focus_page:
 * @self: a place that is seen
 *
 * Moves the focus into the page on top: for what was opened while another place was seen.
 */
void
trellis_place_focus_page (TrellisPlace *self)
{
  GtkWidget *page = gtk_stack_get_visible_child (GTK_STACK (private(self)->pages));

  if (page)
    gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD);
}

/**
 * trellis_place_get_page:
 * @self: a place
 *
 * The page on top, or else the content.
 *
 * Returns: (transfer none) (nullable): the page, %NULL before there is any
 */
GtkWidget *
trellis_place_get_page (TrellisPlace *self)
{
  return gtk_stack_get_visible_child (GTK_STACK (private(self)->pages));
}

/**
 * trellis_place_get_title:
 * @self: a place
 *
 * What the page on top is called. It becomes the title of the window, which a screen reader says at once.
 *
 * Returns: (transfer none) (nullable): the title, %NULL while only the content is seen
 */
const char *
trellis_place_get_title (TrellisPlace *self)
{
  GPtrArray *titles = private(self)->titles;

  return titles && titles->len > 0 ? titles->pdata[titles->len - 1] : NULL;
}

/**
 * trellis_place_get_can_go_back:
 * @self: a place
 *
 * Whether there is a page to go back from.
 *
 * Returns: %TRUE if there is
 */
gboolean
trellis_place_get_can_go_back (TrellisPlace *self)
{
  TrellisPlacePrivate *priv = private(self);

  if (!priv->pushed) /* being disposed of */
    return FALSE;
  return priv->pushed->len > 0 ||
         (trellis_place_get_folded (self) && adw_bin_get_child (ADW_BIN (priv->sidebar)) &&
          adw_leaflet_get_visible_child (ADW_LEAFLET (priv->leaflet)) == priv->pages);
}

/**
 * trellis_place_get_folded:
 * @self: a place
 *
 * Whether the window is narrow.
 *
 * Returns: %TRUE if it is
 */
gboolean
trellis_place_get_folded (TrellisPlace *self)
{
  return adw_leaflet_get_folded (ADW_LEAFLET (private(self)->leaflet));
}

/**
 * trellis_place_of:
 * @widget: a widget in a place
 *
 * The place that a widget is in.
 *
 * Returns: (transfer none) (nullable): the place
 */
TrellisPlace *
trellis_place_of (GtkWidget *widget)
{
  GtkWidget *place = gtk_widget_get_ancestor (widget, TRELLIS_TYPE_PLACE);

  return place ? TRELLIS_PLACE (place) : NULL;
}

/**
 * trellis_place_leave:
 * @page: a page, such as a form that is saved
 *
 * Goes back from a page, if it is in a place.
 */
void
trellis_place_leave (GtkWidget *page)
{
  TrellisPlace *place = trellis_place_of (page);

  if (place)
    trellis_place_back (place);
}
