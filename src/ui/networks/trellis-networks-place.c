/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/networks/trellis-networks-place.h"

#include "model/trellis-kinds.h"
#include "ui/networks/trellis-measure-page.h"
#include "ui/networks/trellis-network-list.h"
#include "ui/networks/trellis-network-page.h"
#include "ui/networks/trellis-networks-actions.h"
#include "ui/networks/trellis-networks-sidebar.h"
#include "ui/networks/trellis-networks-view.h"
#include "ui/networks/trellis-person-list.h"
#include "ui/networks/trellis-person-page.h"
#include "ui/networks/trellis-record-page.h"
#include "ui/networks/trellis-support-page.h"
#include "ui/networks/trellis-topic-page.h"

#include <glib/gi18n.h>

struct _TrellisNetworksPlace {
  TrellisPlace parent_instance;
  GtkWidget *sidebar;
  gboolean organising;
};

G_DEFINE_FINAL_TYPE (TrellisNetworksPlace, trellis_networks_place, TRELLIS_TYPE_PLACE)

enum {
  PROP_0,
  PROP_ORGANISING,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

typedef struct {
  const char *id;
  GtkWidget *(*build) (TrellisPlace *place);
} Section;

static const Section sections[] = {
  { "networks", trellis_network_list_new }, { "people", trellis_person_list_new },
  { "help", trellis_support_list_new },     { "conversations", trellis_topic_list_new },
  { "measures", trellis_measure_list_new },
};

static void
show_section (TrellisNetworksPlace *self, const char *id)
{
  g_autofree char *name = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (sections); i++) {
    if (!g_str_equal (sections[i].id, id))
      continue;
    name = trellis_networks_sidebar_describe (trellis_place_get_library (TRELLIS_PLACE (self)), id);
    trellis_networks_set_content (TRELLIS_PLACE (self), name,
                                  sections[i].build (TRELLIS_PLACE (self)));
    trellis_networks_sidebar_select (self->sidebar, id);
  }
}

static void
section_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  trellis_place_prepare (TRELLIS_PLACE (widget));
  show_section (TRELLIS_NETWORKS_PLACE (widget), g_variant_get_string (parameter, NULL));
}

static void
trellis_networks_place_build (TrellisPlace *place)
{
  TrellisNetworksPlace *self = TRELLIS_NETWORKS_PLACE (place);

  self->sidebar = trellis_networks_sidebar_new (trellis_place_get_library (place));
  trellis_place_set_sidebar (place, _ ("Networks"), self->sidebar);
  show_section (self, sections[0].id);
}

/* Opening ------------------------------------------------------------------------------------- */

typedef GtkWidget *(*PageNew) (TrellisPlace *place, const char *uid);

static GtkWidget *
new_page (TrellisPlace *place, const TrellisKind *kind, const char *uid)
{
  static const struct {
    const char *kind;
    PageNew page_new;
  } pages[] = {
    { "network", trellis_network_page_new },      { "person", trellis_person_page_new },
    { "support_role", trellis_support_page_new }, { "topic", trellis_topic_page_new },
    { "theme", trellis_theme_page_new },          { "measure", trellis_measure_page_new },
  };

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if (g_str_equal (pages[i].kind, kind->name))
      return pages[i].page_new (place, uid);
  return trellis_record_page_new (place, trellis_kinds_type (kind), uid);
}

static gboolean
is_mine (const char *kind)
{
  static const char *const kinds[] = {
    "network",     "membership",    "workplan_item", "person", "support_role",
    "role_holder", "topic",         "contribution",  "theme",  "action_taken",
    "measure",     "measure_value", "organisation",  NULL
  };

  return g_strv_contains (kinds, kind);
}

/* A private membership is between its owner and the leads; anybody else comes to the network. */
static gboolean
open_membership (TrellisPlace *place, TrellisMembership *membership)
{
  TrellisNetworksView *view = trellis_networks_view_new (place, TRELLIS_TYPE_MEMBERSHIP, NULL);
  gboolean may_edit = trellis_record_page_may_edit (view, membership);

  trellis_networks_view_free (view);
  return may_edit ||
         !trellis_place_open (place, "network",
                              trellis_entity_get_text (membership, TRELLIS_MEMBERSHIP_NETWORK));
}

static gboolean
trellis_networks_place_open (TrellisPlace *place, const char *kind, const char *uid)
{
  const TrellisKind *description = is_mine (kind) ? trellis_kinds_find (kind) : NULL;
  TrellisNetworksView *current;
  g_autoptr (GObject) record = NULL;

  if (!description)
    return FALSE;
  trellis_place_prepare (place);
  record = trellis_library_get (trellis_place_get_library (place), trellis_kinds_type (description),
                                uid);
  if (!record)
    return FALSE;
  if (TRELLIS_IS_MEMBERSHIP (record) && !open_membership (place, TRELLIS_MEMBERSHIP (record)))
    return TRUE;
  current = trellis_networks_current (place);
  if (current && !current->list && current->type == trellis_kinds_type (description) &&
      g_strcmp0 (current->uid, uid) == 0)
    return TRUE;
  trellis_place_push (place, trellis_entity_get_title (record), new_page (place, description, uid));
  return TRUE;
}

/* Organise ------------------------------------------------------------------------------------ */

static void
organise_cb (GActionGroup *group, const char *name, GVariant *state, TrellisNetworksPlace *self)
{
  g_object_set (self, "organising", g_variant_get_boolean (state), NULL);
}

static void
trellis_networks_place_root (GtkWidget *widget)
{
  GtkRoot *root;
  GtkApplication *application;
  g_autoptr (GVariant) state = NULL;

  GTK_WIDGET_CLASS (trellis_networks_place_parent_class)->root (widget);
  root = gtk_widget_get_root (widget);
  application = GTK_IS_WINDOW (root) ? gtk_window_get_application (GTK_WINDOW (root)) : NULL;
  if (!application || !g_action_group_has_action (G_ACTION_GROUP (application), "organise"))
    return;
  state = g_action_group_get_action_state (G_ACTION_GROUP (application), "organise");
  organise_cb (G_ACTION_GROUP (application), "organise", state, TRELLIS_NETWORKS_PLACE (widget));
  g_signal_connect_object (application, "action-state-changed::organise", G_CALLBACK (organise_cb),
                           widget, 0);
}

/* Object -------------------------------------------------------------------------------------- */

static void
trellis_networks_place_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_ORGANISING)
    g_value_set_boolean (value, TRELLIS_NETWORKS_PLACE (object)->organising);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
trellis_networks_place_set_property (GObject *object,
                                     guint id,
                                     const GValue *value,
                                     GParamSpec *pspec)
{
  TrellisNetworksPlace *self = TRELLIS_NETWORKS_PLACE (object);

  if (id != PROP_ORGANISING) {
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    return;
  }
  if (self->organising == g_value_get_boolean (value))
    return;
  self->organising = g_value_get_boolean (value);
  g_object_notify_by_pspec (object, pspec);
}

static void
trellis_networks_place_class_init (TrellisNetworksPlaceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  TrellisPlaceClass *place_class = TRELLIS_PLACE_CLASS (klass);

  object_class->get_property = trellis_networks_place_get_property;
  object_class->set_property = trellis_networks_place_set_property;
  widget_class->root = trellis_networks_place_root;
  place_class->build = trellis_networks_place_build;
  place_class->add = trellis_networks_actions_add;
  place_class->open = trellis_networks_place_open;

  /**
   * TrellisNetworksPlace:organising:
   *
   * Whether the tools of organisers are shown; follows `app.organise`.
   */
  props[PROP_ORGANISING] = g_param_spec_boolean ("organising", NULL, NULL, FALSE,
                                                 G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                                                     G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  gtk_widget_class_install_action (widget_class, "networks.section", "s", section_cb);
  trellis_networks_actions_install (widget_class);
}

static void
trellis_networks_place_init (TrellisNetworksPlace *self)
{
}
