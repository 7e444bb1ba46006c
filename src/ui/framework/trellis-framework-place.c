/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/framework/trellis-framework-place.h"

#include "model/trellis-kinds.h"
#include "ui/common/trellis-doing.h"
#include "ui/common/trellis-page.h"
#include "ui/framework/trellis-framework-editor.h"
#include "ui/framework/trellis-framework-page.h"
#include "ui/framework/trellis-framework-pages.h"
#include "ui/framework/trellis-framework-sidebar.h"

#include <glib/gi18n.h>

#define ORGANISE "organise"

struct _TrellisFrameworkPlace {
  TrellisPlace parent_instance;
  TrellisStanding *standing;
  GtkWidget *sidebar; /* borrowed */
  GtkWidget *page; /* weak: the page that came into view last */
};

G_DEFINE_FINAL_TYPE (TrellisFrameworkPlace, trellis_framework_place, TRELLIS_TYPE_PLACE)

/* Pages ---------------------------------------------------------------------------------------- */

/* The sidebar shows where one is, however one came there. */
static void
mapped_cb (GtkWidget *page, TrellisFrameworkPlace *self)
{
  static const struct {
    const char *kind;
    const char *section;
  } sections[] = { { "value", "values" }, { "role_profile", "roles" }, { "pathway", "pathways" } };
  const char *kind, *uid;

  g_set_weak_pointer (&self->page, page);
  if (!trellis_framework_page_find_mark (page, &kind, &uid) || g_str_equal (kind, "evidence"))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    if (g_str_equal (sections[i].kind, kind)) {
      kind = sections[i].section;
      uid = "";
    }
  trellis_framework_sidebar_set_shown (TRELLIS_FRAMEWORK_SIDEBAR (self->sidebar), kind, uid);
}

static GtkWidget *
track (TrellisFrameworkPlace *self, GtkWidget *page)
{
  g_signal_connect_object (page, "map", G_CALLBACK (mapped_cb), self, 0);
  return page;
}

/* The page of a record, or of what the sidebar leads to besides. */
static GtkWidget *
make_page (TrellisFrameworkPlace *self, const char *kind, const char *uid)
{
  static const struct {
    const char *kind;
    GtkWidget *(*one) (TrellisStanding *standing, const char *uid);
    GtkWidget *(*all) (TrellisStanding *standing);
  } pages[] = {
    { "overview", NULL, trellis_overview_page_new },
    { "values", NULL, trellis_values_page_new },
    { "roles", NULL, trellis_roles_page_new },
    { "pathways", NULL, trellis_pathways_page_new },
    { "framework", trellis_framework_about_page_new, NULL },
    { "framework_group", trellis_group_page_new, NULL },
    { "competency", trellis_competency_page_new, NULL },
    { "value", trellis_value_page_new, NULL },
    { "role_profile", trellis_role_page_new, NULL },
    { "pathway", trellis_pathway_page_new, NULL },
    { "evidence", trellis_evidence_page_new, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if (g_str_equal (pages[i].kind, kind))
      return track (self, pages[i].one ? pages[i].one (self->standing, uid)
                                       : pages[i].all (self->standing));
  return NULL;
}

static void show_root (TrellisFrameworkPlace *self, const char *kind, const char *uid);

/* What the content shows was deleted. */
static void
root_gone_cb (TrellisPage *page, TrellisFrameworkPlace *self)
{
  show_root (self, "overview", "");
}

static void
show_root (TrellisFrameworkPlace *self, const char *kind, const char *uid)
{
  GtkWidget *page = make_page (self, kind, uid);

  if (!g_str_equal (kind, "overview"))
    g_signal_connect_object (page, "gone", G_CALLBACK (root_gone_cb), self, 0);
  trellis_place_set_content (TRELLIS_PLACE (self), trellis_page_get_title (TRELLIS_PAGE (page)),
                             page);
}

static void
activated_cb (TrellisFrameworkSidebar *sidebar,
              const char *kind,
              const char *uid,
              TrellisFrameworkPlace *self)
{
  g_autofree char *own_kind = g_strdup (kind); /* the row may go with what is shown */
  g_autofree char *own_uid = g_strdup (uid);

  show_root (self, own_kind, own_uid);
  trellis_place_show_sidebar (TRELLIS_PLACE (self), FALSE);
}

/* Place ---------------------------------------------------------------------------------------- */

static void
trellis_framework_place_build (TrellisPlace *place)
{
  TrellisFrameworkPlace *self = TRELLIS_FRAMEWORK_PLACE (place);

  self->sidebar = trellis_framework_sidebar_new (self->standing);
  g_signal_connect_object (self->sidebar, "activated", G_CALLBACK (activated_cb), self, 0);
  trellis_place_set_sidebar (place, _ ("Framework"), self->sidebar);
  show_root (self, "overview", "");
}

/* Parts are shown on the page of what they are part of. */
static char *
owner_of (TrellisFrameworkPlace *self, const char *kind, const char *uid, const char **owner)
{
  static const struct {
    const char *kind;
    const char *owner;
    guint link;
  } parts[] = {
    { "indicator", "competency", TRELLIS_INDICATOR_COMPETENCY },
    { "level_descriptor", "competency", TRELLIS_LEVEL_DESCRIPTOR_COMPETENCY },
    { "self_assessment", "competency", TRELLIS_SELF_ASSESSMENT_COMPETENCY },
    { "level", "framework", TRELLIS_LEVEL_FRAMEWORK },
    { "role_requirement", "role_profile", TRELLIS_ROLE_REQUIREMENT_PROFILE },
    { "pathway_step", "pathway", TRELLIS_PATHWAY_STEP_PATHWAY },
  };
  const TrellisKind *info = trellis_kinds_find (kind);

  *owner = kind;
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++) {
    g_autoptr (GObject) record = NULL;

    if (!g_str_equal (parts[i].kind, kind))
      continue;
    *owner = parts[i].owner;
    record = trellis_library_get (trellis_standing_get_library (self->standing),
                                  trellis_kinds_type (info), uid);
    return g_strdup (record ? trellis_entity_get_text (record, parts[i].link) : "");
  }
  return g_strdup (uid);
}

/* The framework of what is opened becomes the one that is looked at. */
static void
follow_framework (TrellisFrameworkPlace *self, const char *kind, const char *uid)
{
  g_autoptr (TrellisCompetency) competency = NULL;
  g_autofree char *framework = NULL;

  if (!g_str_equal (kind, "competency"))
    return;
  competency = trellis_library_get (trellis_standing_get_library (self->standing),
                                    TRELLIS_TYPE_COMPETENCY, uid);
  if (competency)
    framework = trellis_standing_dup_framework_of (self->standing, competency);
  if (framework && *framework)
    trellis_standing_set_framework (self->standing, framework);
}

static gboolean
trellis_framework_place_open (TrellisPlace *place, const char *kind, const char *uid)
{
  TrellisFrameworkPlace *self = TRELLIS_FRAMEWORK_PLACE (place);
  const TrellisKind *info;
  const char *owner;
  g_autofree char *owner_uid = owner_of (self, kind, uid, &owner);
  g_autoptr (GObject) record = NULL;
  GtkWidget *page;

  if (!trellis_framework_editor_knows (owner) || !(info = trellis_kinds_find (owner)))
    return FALSE;
  record = trellis_library_get (trellis_place_get_library (place), trellis_kinds_type (info),
                                owner_uid);
  if (!record)
    return FALSE;
  trellis_place_prepare (place);
  follow_framework (self, owner, owner_uid);
  page = make_page (self, owner, owner_uid);
  trellis_place_push (place, trellis_page_get_title (TRELLIS_PAGE (page)), page);
  return TRUE;
}

/* Actions -------------------------------------------------------------------------------------- */

static gpointer
get_record (TrellisFrameworkPlace *self, const char *kind, const char *uid)
{
  const TrellisKind *info = trellis_kinds_find (kind);

  return info ? trellis_library_get (trellis_standing_get_library (self->standing),
                                     trellis_kinds_type (info), uid)
              : NULL;
}

static gboolean
may_change (TrellisFrameworkPlace *self, const char *kind)
{
  return g_str_equal (kind, "evidence") || trellis_standing_get_organise (self->standing);
}

/* A form begins in its first field. */
static void
push_form (TrellisFrameworkPlace *self, TrellisEntity *record, gboolean added)
{
  GtkWidget *page = trellis_framework_editor_page_new (self->standing, record, added);

  trellis_place_push (
      TRELLIS_PLACE (self),
      trellis_framework_editor_title (trellis_entity_get_kind (record)->name, added), page);
  gtk_widget_grab_focus (page);
}

static void
begin (TrellisFrameworkPlace *self, const char *kind, const char *parent)
{
  g_autoptr (TrellisEntity) record = NULL;

  if (!may_change (self, kind))
    return;
  if (g_str_equal (kind, "evidence") && !*trellis_standing_get_me (self->standing)) {
    trellis_tell (self, _ ("Tell Trellis who you are first, from the main menu"), FALSE);
    return;
  }
  record = trellis_framework_editor_begin (self->standing, kind, parent);
  if (record)
    push_form (self, record, TRUE);
}

static void
edit (TrellisFrameworkPlace *self, const char *kind, const char *uid)
{
  g_autoptr (TrellisEntity) record = get_record (self, kind, uid);

  if (record && may_change (self, kind) && trellis_framework_editor_knows (kind))
    push_form (self, record, FALSE);
}

static void delete (TrellisFrameworkPlace *self, const char *kind, const char *uid)
{
  g_autoptr (TrellisEntity) record = get_record (self, kind, uid);

  if (record && may_change (self, kind) && trellis_framework_editor_knows (kind))
    trellis_delete (self, trellis_standing_get_library (self->standing), record);
}

/* Actions whose target is a kind and a uid. */
static void
record_action (GtkWidget *widget, const char *name, GVariant *target)
{
  TrellisFrameworkPlace *self = TRELLIS_FRAMEWORK_PLACE (widget);
  const char *kind, *uid;
  GtkWidget *page;

  g_variant_get (target, "(&s&s)", &kind, &uid);
  trellis_place_prepare (TRELLIS_PLACE (self));
  if (g_str_equal (name, "framework.add"))
    begin (self, kind, uid);
  else if (g_str_equal (name, "framework.edit"))
    edit (self, kind, uid);
  else if (g_str_equal (name, "framework.delete"))
    delete (self, kind, uid);
  else if (g_str_equal (name, "framework.compare"))
    trellis_standing_set_role (self->standing, uid);
  else if (!*trellis_standing_get_me (self->standing))
    trellis_tell (self, _ ("Tell Trellis who you are first, from the main menu"), FALSE);
  else if ((page = trellis_assess_page_new (self->standing, uid))) {
    trellis_place_push (TRELLIS_PLACE (self), _ ("Assess yourself"), page);
    trellis_assess_page_focus (page);
  } else
    trellis_tell (self, _ ("This framework has no levels yet"), FALSE);
}

/* What has the focus, else the page that is seen. */
static gboolean
find_shown (TrellisFrameworkPlace *self, const char **kind, const char **uid)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  return (focus && gtk_widget_is_ancestor (focus, GTK_WIDGET (self)) &&
          trellis_framework_page_find_mark (focus, kind, uid)) ||
         trellis_framework_page_find_mark (self->page, kind, uid);
}

static void
shown_action (GtkWidget *widget, const char *name, GVariant *target)
{
  TrellisFrameworkPlace *self = TRELLIS_FRAMEWORK_PLACE (widget);
  const char *kind, *uid;

  if (!find_shown (self, &kind, &uid))
    return;
  if (g_str_equal (name, "framework.edit-shown"))
    edit (self, kind, uid);
  else
    delete (self, kind, uid);
}

static void
add_framework_action (GtkWidget *widget, const char *name, GVariant *target)
{
  TrellisFrameworkPlace *self = TRELLIS_FRAMEWORK_PLACE (widget);
  g_autoptr (TrellisEntity)
      record = trellis_framework_editor_begin (self->standing, "framework", "");

  trellis_place_prepare (TRELLIS_PLACE (self));
  push_form (self, record, TRUE);
}

/* Adds a part of what is in view; to whoever does not organise, that is evidence. */
static void
trellis_framework_place_add (TrellisPlace *place)
{
  static const struct {
    const char *kind;
    const char *part;
  } parts[] = {
    { "framework", "framework_group" },
    { "framework_group", "competency" },
    { "role_profile", "role_requirement" },
    { "pathway", "pathway_step" },
  };
  TrellisFrameworkPlace *self = TRELLIS_FRAMEWORK_PLACE (place);
  const char *kind = NULL, *uid = NULL;
  gboolean found = trellis_framework_page_find_mark (self->page, &kind, &uid);

  for (guint i = 0; found && i < G_N_ELEMENTS (parts); i++)
    if (g_str_equal (parts[i].kind, kind) && may_change (self, parts[i].part)) {
      begin (self, parts[i].part, uid);
      return;
    }
  begin (self, "evidence", found && g_str_equal (kind, "competency") ? uid : "");
}

/* Organise ------------------------------------------------------------------------------------- */

static void
organise_cb (GActionGroup *group, const char *name, GVariant *state, TrellisFrameworkPlace *self)
{
  trellis_standing_set_organise (self->standing, g_variant_get_boolean (state));
}

/* A window without the switch, such as that of a test, has the tools always. */
static void
trellis_framework_place_root (GtkWidget *widget)
{
  TrellisFrameworkPlace *self = TRELLIS_FRAMEWORK_PLACE (widget);
  GtkRoot *root;
  GtkApplication *application;
  g_autoptr (GVariant) state = NULL;

  GTK_WIDGET_CLASS (trellis_framework_place_parent_class)->root (widget);
  root = gtk_widget_get_root (widget);
  application = GTK_IS_WINDOW (root) ? gtk_window_get_application (GTK_WINDOW (root)) : NULL;
  if (application && g_action_group_has_action (G_ACTION_GROUP (application), ORGANISE)) {
    state = g_action_group_get_action_state (G_ACTION_GROUP (application), ORGANISE);
    g_signal_connect_object (application, "action-state-changed::" ORGANISE,
                             G_CALLBACK (organise_cb), self, 0);
  }
  trellis_standing_set_organise (self->standing, !state || g_variant_get_boolean (state));
}

static void
trellis_framework_place_unroot (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkApplication *application = GTK_IS_WINDOW (root)
                                    ? gtk_window_get_application (GTK_WINDOW (root))
                                    : NULL;

  if (application)
    g_signal_handlers_disconnect_by_func (application, organise_cb, widget);
  GTK_WIDGET_CLASS (trellis_framework_place_parent_class)->unroot (widget);
}

/* Object --------------------------------------------------------------------------------------- */

static void
trellis_framework_place_constructed (GObject *object)
{
  TrellisFrameworkPlace *self = TRELLIS_FRAMEWORK_PLACE (object);

  G_OBJECT_CLASS (trellis_framework_place_parent_class)->constructed (object);
  self->standing = trellis_standing_new (trellis_place_get_library (TRELLIS_PLACE (self)));
}

static void
trellis_framework_place_dispose (GObject *object)
{
  TrellisFrameworkPlace *self = TRELLIS_FRAMEWORK_PLACE (object);

  g_clear_weak_pointer (&self->page);
  G_OBJECT_CLASS (trellis_framework_place_parent_class)->dispose (object);
  g_clear_object (&self->standing);
}

static void
trellis_framework_place_class_init (TrellisFrameworkPlaceClass *klass)
{
  static const char *const record_actions[] = { "framework.add", "framework.edit",
                                                "framework.delete", "framework.assess",
                                                "framework.compare" };
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  TrellisPlaceClass *place_class = TRELLIS_PLACE_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = trellis_framework_place_constructed;
  G_OBJECT_CLASS (klass)->dispose = trellis_framework_place_dispose;
  widget_class->root = trellis_framework_place_root;
  widget_class->unroot = trellis_framework_place_unroot;
  place_class->build = trellis_framework_place_build;
  place_class->add = trellis_framework_place_add;
  place_class->open = trellis_framework_place_open;
  for (guint i = 0; i < G_N_ELEMENTS (record_actions); i++)
    gtk_widget_class_install_action (widget_class, record_actions[i], "(ss)", record_action);
  gtk_widget_class_install_action (widget_class, "framework.edit-shown", NULL, shown_action);
  gtk_widget_class_install_action (widget_class, "framework.delete-shown", NULL, shown_action);
  gtk_widget_class_install_action (widget_class, "framework.add-framework", NULL,
                                   add_framework_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_e, GDK_CONTROL_MASK,
                                       "framework.edit-shown", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "framework.delete-shown",
                                       NULL);
}

static void
trellis_framework_place_init (TrellisFrameworkPlace *self)
{
}
