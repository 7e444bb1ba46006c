/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/framework/trellis-standing.h"

#include "model/trellis-plan.h"

#include <gio/gio.h>

#define KEY_FRAMEWORK "last-framework"
#define KEY_ROLE "last-role-profile"

struct _TrellisStanding {
  GObject parent_instance;
  TrellisLibrary *library;
  GSettings *settings; /* %NULL where the schema is not installed */
  char *framework;
  char *role;
  gboolean role_chosen; /* else it follows the plan */
  gboolean organise;
  GPtrArray *held[TRELLIS_HELD_LAST]; /* read once and kept until the library changes */
  guint chosen_id;
};

G_DEFINE_FINAL_TYPE (TrellisStanding, trellis_standing, G_TYPE_OBJECT)

enum {
  SIGNAL_CHOSEN,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

static void
trellis_standing_dispose (GObject *object)
{
  TrellisStanding *self = TRELLIS_STANDING (object);

  g_clear_handle_id (&self->chosen_id, g_source_remove);
  for (guint i = 0; i < TRELLIS_HELD_LAST; i++)
    g_clear_pointer (&self->held[i], g_ptr_array_unref);
  g_clear_pointer (&self->framework, g_free);
  g_clear_pointer (&self->role, g_free);
  g_clear_object (&self->settings);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (trellis_standing_parent_class)->dispose (object);
}

static void
trellis_standing_class_init (TrellisStandingClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = trellis_standing_dispose;

  /**
   * TrellisStanding::chosen:
   * @self: the standing
   *
   * Another framework or role is looked at, or the tools of organisers were turned on or off. Several choices at once
   * are told once, a moment later, so that what was used to choose is not taken away under its own signal.
   */
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);
}

/* The schema may not be installed, as in tests; then nothing is remembered. */
static GSettings *
open_settings (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema)
      schema = source ? g_settings_schema_source_lookup (source, APPLICATION_ID, TRUE) : NULL;

  if (!schema || !g_settings_schema_has_key (schema, KEY_FRAMEWORK) ||
      !g_settings_schema_has_key (schema, KEY_ROLE))
    return NULL;
  return g_settings_new (APPLICATION_ID);
}

static void
trellis_standing_init (TrellisStanding *self)
{
  self->settings = open_settings ();
}

static gboolean
chosen_cb (gpointer data)
{
  TrellisStanding *self = data;

  self->chosen_id = 0;
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0);
  return G_SOURCE_REMOVE;
}

static void
tell_chosen (TrellisStanding *self)
{
  if (!self->chosen_id)
    self->chosen_id = g_idle_add (chosen_cb, self);
}

static void
forget (TrellisStanding *self)
{
  for (guint i = 0; i < TRELLIS_HELD_LAST; i++)
    g_clear_pointer (&self->held[i], g_ptr_array_unref);
  if (!self->role_chosen)
    g_clear_pointer (&self->role, g_free);
}

static gboolean
exists (TrellisStanding *self, GType type, const char *uid)
{
  g_autoptr (GObject) record = uid && *uid ? trellis_library_get (self->library, type, uid) : NULL;

  return record != NULL;
}

static void
changed_cb (TrellisLibrary *library, const char *kind, TrellisStanding *self)
{
  forget (self);
  if (!exists (self, TRELLIS_TYPE_FRAMEWORK, self->framework))
    g_clear_pointer (&self->framework, g_free);
  if (self->role_chosen && *self->role && !exists (self, TRELLIS_TYPE_ROLE_PROFILE, self->role)) {
    self->role_chosen = FALSE;
    g_clear_pointer (&self->role, g_free);
  }
}

/**
 * trellis_standing_new:
 * @library: a library
 *
 * Makes a standing that looks at what was looked at last.
 *
 * Returns: (transfer full): the standing
 */
TrellisStanding *
trellis_standing_new (TrellisLibrary *library)
{
  TrellisStanding *self = g_object_new (TRELLIS_TYPE_STANDING, NULL);

  self->library = g_object_ref (library);
  g_signal_connect_object (library, "changed", G_CALLBACK (changed_cb), self, 0);
  return self;
}

/**
 * trellis_standing_get_library:
 * @self: a standing
 *
 * The library it reads.
 *
 * Returns: (transfer none): the library
 */
TrellisLibrary *
trellis_standing_get_library (TrellisStanding *self)
{
  return self->library;
}

/* What was looked at last, if it is in this library. */
static char *
recall (TrellisStanding *self, const char *key, GType type)
{
  g_autofree char *uid = self->settings ? g_settings_get_string (self->settings, key) : NULL;

  return exists (self, type, uid) ? g_steal_pointer (&uid) : NULL;
}

static void
remember (TrellisStanding *self, const char *key, const char *uid)
{
  if (self->settings)
    g_settings_set_string (self->settings, key, uid);
}

/**
 * trellis_standing_get_framework:
 * @self: a standing
 *
 * The framework that is looked at: the one looked at last, else the first one in use.
 *
 * Returns: (transfer none): its uid, empty where there is none
 */
const char *
trellis_standing_get_framework (TrellisStanding *self)
{
  GPtrArray *all;

  if (self->framework)
    return self->framework;
  self->framework = recall (self, KEY_FRAMEWORK, TRELLIS_TYPE_FRAMEWORK);
  all = trellis_standing_get_held (self, TRELLIS_HELD_FRAMEWORKS);
  for (guint i = 0; i < all->len && !self->framework; i++)
    if (trellis_entity_get_choice (all->pdata[i], TRELLIS_FRAMEWORK_STATUS) ==
        TRELLIS_FRAMEWORK_STATUS_ADOPTED)
      self->framework = g_strdup (trellis_entity_get_uid (all->pdata[i]));
  if (!self->framework)
    self->framework = g_strdup (all->len ? trellis_entity_get_uid (all->pdata[0]) : "");
  return self->framework;
}

/**
 * trellis_standing_set_framework:
 * @self: a standing
 * @framework: uid of a framework
 *
 * Looks at another framework and remembers it.
 */
void
trellis_standing_set_framework (TrellisStanding *self, const char *framework)
{
  if (g_str_equal (trellis_standing_get_framework (self), framework))
    return;
  remember (self, KEY_FRAMEWORK, framework);
  forget (self);
  g_free (self->framework);
  self->framework = g_strdup (framework);
  tell_chosen (self);
}

/* The role that my plan aims at; an active plan before a draft, and never one that is complete. */
static char *
role_of_plan (TrellisStanding *self)
{
  const char *me = trellis_standing_get_me (self);
  g_autoptr (GPtrArray) plans = NULL;
  const char *role = NULL;
  gboolean active = FALSE;

  if (!*me)
    return NULL;
  plans = trellis_library_list_linked (self->library, TRELLIS_TYPE_PLAN, TRELLIS_PLAN_PERSON, me,
                                       TRELLIS_PLAN_START);
  for (guint i = 0; i < plans->len; i++) {
    int status = trellis_entity_get_choice (plans->pdata[i], TRELLIS_PLAN_STATUS);
    const char *at = trellis_entity_get_text (plans->pdata[i], TRELLIS_PLAN_TARGET_ROLE);

    if (!*at || status == TRELLIS_PLAN_STATUS_COMPLETE ||
        (active && status != TRELLIS_PLAN_STATUS_ACTIVE))
      continue;
    role = at;
    active = active || status == TRELLIS_PLAN_STATUS_ACTIVE;
  }
  return exists (self, TRELLIS_TYPE_ROLE_PROFILE, role) ? g_strdup (role) : NULL;
}

/**
 * trellis_standing_get_role:
 * @self: a standing
 *
 * The role that my levels are compared with: the one chosen last, else the one my plan aims at.
 *
 * Returns: (transfer none): uid of a role profile, empty for none
 */
const char *
trellis_standing_get_role (TrellisStanding *self)
{
  if (!self->role)
    self->role = recall (self, KEY_ROLE, TRELLIS_TYPE_ROLE_PROFILE);
  if (!self->role)
    self->role = role_of_plan (self);
  if (!self->role)
    self->role = g_strdup ("");
  return self->role;
}

/**
 * trellis_standing_set_role:
 * @self: a standing
 * @role: uid of a role profile, empty for none
 *
 * Compares with another role and remembers it.
 */
void
trellis_standing_set_role (TrellisStanding *self, const char *role)
{
  if (g_str_equal (trellis_standing_get_role (self), role))
    return;
  g_free (self->role);
  self->role = g_strdup (role);
  self->role_chosen = TRUE;
  g_clear_pointer (&self->held[TRELLIS_HELD_REQUIREMENTS], g_ptr_array_unref);
  remember (self, KEY_ROLE, role);
  tell_chosen (self);
}

/**
 * trellis_standing_get_organise:
 * @self: a standing
 *
 * Whether the tools of those who organise learning are shown.
 *
 * Returns: %TRUE if so
 */
gboolean
trellis_standing_get_organise (TrellisStanding *self)
{
  return self->organise;
}

/**
 * trellis_standing_set_organise:
 * @self: a standing
 * @organise: whether to show the tools of organisers
 *
 * Shows or hides the tools of those who organise learning.
 */
void
trellis_standing_set_organise (TrellisStanding *self, gboolean organise)
{
  if (self->organise == organise)
    return;
  self->organise = organise;
  tell_chosen (self);
}

/**
 * trellis_standing_get_me:
 * @self: a standing
 *
 * Who I am.
 *
 * Returns: (transfer none): uid of a person, empty when it is not known
 */
const char *
trellis_standing_get_me (TrellisStanding *self)
{
  const char *me = trellis_library_get_me (self->library);

  return me ? me : "";
}

/* Competencies in the order in which people read them: by group, then within it. */
static GPtrArray *
read_competencies (TrellisStanding *self)
{
  GPtrArray *groups = trellis_standing_get_held (self, TRELLIS_HELD_GROUPS);
  GPtrArray *competencies = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < groups->len; i++) {
    g_autoptr (GPtrArray) own = trellis_library_list_linked (
        self->library, TRELLIS_TYPE_COMPETENCY, TRELLIS_COMPETENCY_GROUP,
        trellis_entity_get_uid (groups->pdata[i]), TRELLIS_COMPETENCY_POSITION);

    for (guint j = 0; j < own->len; j++)
      g_ptr_array_add (competencies, g_object_ref (own->pdata[j]));
  }
  return competencies;
}

static GPtrArray *
read_held (TrellisStanding *self, TrellisHeld which)
{
  TrellisLibrary *library = self->library;

  switch (which) {
  case TRELLIS_HELD_FRAMEWORKS:
    return trellis_library_list_all (library, TRELLIS_TYPE_FRAMEWORK, TRELLIS_FRAMEWORK_TITLE);
  case TRELLIS_HELD_GROUPS:
    return trellis_library_list_linked (library, TRELLIS_TYPE_FRAMEWORK_GROUP,
                                        TRELLIS_FRAMEWORK_GROUP_FRAMEWORK,
                                        trellis_standing_get_framework (self),
                                        TRELLIS_FRAMEWORK_GROUP_POSITION);
  case TRELLIS_HELD_COMPETENCIES:
    return read_competencies (self);
  case TRELLIS_HELD_LEVELS:
    return trellis_library_list_all (library, TRELLIS_TYPE_LEVEL, TRELLIS_LEVEL_RANK);
  case TRELLIS_HELD_PROFILES:
    return trellis_library_list_all (library, TRELLIS_TYPE_ROLE_PROFILE,
                                     TRELLIS_ROLE_PROFILE_TITLE);
  case TRELLIS_HELD_REQUIREMENTS:
    return trellis_library_list_linked (library, TRELLIS_TYPE_ROLE_REQUIREMENT,
                                        TRELLIS_ROLE_REQUIREMENT_PROFILE,
                                        trellis_standing_get_role (self),
                                        TRELLIS_ROLE_REQUIREMENT_DESIRABLE);
  case TRELLIS_HELD_ASSESSMENTS:
    if (!*trellis_standing_get_me (self))
      return g_ptr_array_new ();
    return trellis_library_list_linked (library, TRELLIS_TYPE_SELF_ASSESSMENT,
                                        TRELLIS_SELF_ASSESSMENT_PERSON,
                                        trellis_standing_get_me (self), TRELLIS_SELF_ASSESSMENT_AT);
  case TRELLIS_HELD_LAST:
  default:
    g_return_val_if_reached (g_ptr_array_new ());
  }
}

/**
 * trellis_standing_get_held:
 * @self: a standing
 * @which: which records
 *
 * Gets records that are read once and kept until the library changes.
 *
 * Returns: (transfer none) (element-type TrellisEntity): the records, in the order in which people read them
 */
GPtrArray *
trellis_standing_get_held (TrellisStanding *self, TrellisHeld which)
{
  if (!self->held[which])
    self->held[which] = read_held (self, which);
  return self->held[which];
}

/**
 * trellis_standing_list_scale:
 * @self: a standing
 * @framework: uid of a framework
 *
 * The levels of one framework.
 *
 * Returns: (transfer full) (element-type TrellisLevel): its levels, the lowest first
 */
GPtrArray *
trellis_standing_list_scale (TrellisStanding *self, const char *framework)
{
  GPtrArray *levels = trellis_standing_get_held (self, TRELLIS_HELD_LEVELS);
  GPtrArray *scale = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < levels->len; i++)
    if (g_str_equal (trellis_entity_get_text (levels->pdata[i], TRELLIS_LEVEL_FRAMEWORK),
                     framework))
      g_ptr_array_add (scale, g_object_ref (levels->pdata[i]));
  return scale;
}

/**
 * trellis_standing_dup_framework_of:
 * @self: a standing
 * @competency: a competency
 *
 * The framework that a competency is part of, told by itself or else by its group.
 *
 * Returns: (transfer full): uid of the framework, empty when it is not known
 */
char *
trellis_standing_dup_framework_of (TrellisStanding *self, TrellisCompetency *competency)
{
  const char *own = trellis_entity_get_text (competency, TRELLIS_COMPETENCY_FRAMEWORK);
  g_autoptr (GObject) group = NULL;

  if (*own)
    return g_strdup (own);
  group = trellis_library_get (self->library, TRELLIS_TYPE_FRAMEWORK_GROUP,
                               trellis_entity_get_text (competency, TRELLIS_COMPETENCY_GROUP));
  return g_strdup (group ? trellis_entity_get_text (group, TRELLIS_FRAMEWORK_GROUP_FRAMEWORK) : "");
}

/**
 * trellis_standing_get_requirement:
 * @self: a standing
 * @competency: uid of a competency
 *
 * What the chosen role asks for in a competency.
 *
 * Returns: (transfer none) (nullable): the requirement
 */
TrellisRoleRequirement *
trellis_standing_get_requirement (TrellisStanding *self, const char *competency)
{
  GPtrArray *requirements = trellis_standing_get_held (self, TRELLIS_HELD_REQUIREMENTS);

  for (guint i = 0; i < requirements->len; i++)
    if (g_str_equal (trellis_entity_get_text (requirements->pdata[i],
                                              TRELLIS_ROLE_REQUIREMENT_COMPETENCY),
                     competency))
      return requirements->pdata[i];
  return NULL;
}
