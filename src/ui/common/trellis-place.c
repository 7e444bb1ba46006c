/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/common/trellis-place.h"

#include "ui/common/trellis-page-stack.h"
#include "ui/common/trellis-page.h"
#include "ui/common/trellis-place-private.h"

#define SIDEBAR_WIDTH 270

typedef struct {
  TrellisLibrary *library;
  gboolean built;
  GtkWidget *leaflet;
  GtkWidget *sidebar; /* a bin */
  TrellisPageStack *pages; /* the content, then pushed pages; %NULL while being disposed of */
  TrellisLeftForm left;
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
trellis_place_dispose (GObject *object)
{
  TrellisPlacePrivate *priv = private(TRELLIS_PLACE (object));

  trellis_left_form_clear (&priv->left);
  g_clear_object (&priv->library);
  g_clear_pointer (&priv->pages, trellis_page_stack_free);
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
  GtkWidget *line = gtk_separator_new (GTK_ORIENTATION_VERTICAL), *pages;

  priv->leaflet = adw_leaflet_new ();
  priv->sidebar = adw_bin_new ();
  priv->pages = trellis_page_stack_new ();
  pages = trellis_page_stack_get_widget (priv->pages);
  gtk_widget_set_size_request (priv->sidebar, SIDEBAR_WIDTH, -1);
  gtk_widget_set_hexpand (pages, TRUE);
  gtk_widget_set_hexpand (priv->sidebar, FALSE); /* whatever in it wants to grow */
  adw_leaflet_append (ADW_LEAFLET (priv->leaflet), priv->sidebar);
  adw_leaflet_page_set_navigatable (adw_leaflet_append (ADW_LEAFLET (priv->leaflet), line), FALSE);
  adw_leaflet_append (ADW_LEAFLET (priv->leaflet), pages);
  adw_leaflet_set_visible_child (ADW_LEAFLET (priv->leaflet), pages);
  g_signal_connect_object (priv->leaflet, "notify::folded", G_CALLBACK (folded_cb), self, 0);
  g_signal_connect_object (priv->leaflet, "notify::visible-child", G_CALLBACK (folded_cb), self, 0);
  adw_bin_set_child (ADW_BIN (self), priv->leaflet);
}

/**
 * trellis_place_get_left:
 * @self: a place
 *
 * The form that was left with changes.
 *
 * Returns: (transfer none): the form
 */
TrellisLeftForm *
trellis_place_get_left (TrellisPlace *self)
{
  return &private(self)->left;
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

static void
show_pages (TrellisPlace *self)
{
  TrellisPlacePrivate *priv = private(self);

  adw_leaflet_set_visible_child (ADW_LEAFLET (priv->leaflet),
                                 trellis_page_stack_get_widget (priv->pages));
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
  trellis_place_home (self);
  trellis_page_stack_set_content (private(self)->pages, name, content);
  show_pages (self);
}

static void
gone_cb (GtkWidget *page, TrellisPlace *self)
{
  if (trellis_page_stack_get_top (private(self)->pages) == page)
    trellis_place_back (self);
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
  trellis_place_prepare (self);
  if (TRELLIS_IS_PAGE (page))
    g_signal_connect_object (page, "gone", G_CALLBACK (gone_cb), self, 0);
  trellis_page_stack_push (private(self)->pages, title, page);
  show_pages (self);
  notify_back (self);
}

static void
pop (TrellisPlace *self, gboolean slide)
{
  TrellisPageStack *pages = private(self)->pages;

  trellis_place_keep_left (self, trellis_page_stack_get_top (pages),
                           trellis_page_stack_get_title (pages));
  trellis_page_stack_pop (pages, slide);
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
  if (trellis_page_stack_count (private(self)->pages) > 0)
    pop (self, TRUE);
  else if (trellis_place_get_can_go_back (self))
    trellis_place_show_sidebar (self, TRUE);
  else
    return FALSE;
  notify_back (self);
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
  while (trellis_page_stack_count (private(self)->pages) > 0)
    pop (self, FALSE);
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
  GtkWidget *pane = shown ? priv->sidebar : trellis_page_stack_get_widget (priv->pages), *focus;
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
 *
 * Moves the focus to the other pane.
 */
void
trellis_place_next_pane (TrellisPlace *self)
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
  trellis_page_stack_focus (private(self)->pages);
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
  return trellis_page_stack_get_shown (private(self)->pages);
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
  TrellisPageStack *pages = private(self)->pages;

  return pages ? trellis_page_stack_get_title (pages) : NULL;
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

  if (!priv->pages) /* being disposed of */
    return FALSE;
  return trellis_page_stack_count (priv->pages) > 0 ||
         (trellis_place_get_folded (self) && adw_bin_get_child (ADW_BIN (priv->sidebar)) &&
          adw_leaflet_get_visible_child (ADW_LEAFLET (priv->leaflet)) ==
              trellis_page_stack_get_widget (priv->pages));
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
