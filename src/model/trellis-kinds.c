/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The kinds of records, in the order in which a pack lists them: whatever is linked to comes first. */
#include "config.h"

#include "model/trellis-kinds.h"

static GType (*const types[]) (void) = {
  trellis_organisation_get_type,
  trellis_person_get_type,
  trellis_framework_get_type,
  trellis_framework_group_get_type,
  trellis_level_get_type,
  trellis_competency_get_type,
  trellis_indicator_get_type,
  trellis_level_descriptor_get_type,
  trellis_value_get_type,
  trellis_role_profile_get_type,
  trellis_role_requirement_get_type,
  trellis_pathway_get_type,
  trellis_pathway_step_get_type,
  trellis_room_get_type,
  trellis_learning_week_get_type,
  trellis_series_get_type,
  trellis_event_get_type,
  trellis_sign_up_get_type,
  trellis_release_get_type,
  trellis_week_task_get_type,
  trellis_promotion_piece_get_type,
  trellis_activity_get_type,
  trellis_question_get_type,
  trellis_feedback_get_type,
  trellis_network_get_type,
  trellis_membership_get_type,
  trellis_workplan_item_get_type,
  trellis_support_role_get_type,
  trellis_role_holder_get_type,
  trellis_opportunity_get_type,
  trellis_request_get_type,
  trellis_topic_get_type,
  trellis_theme_get_type,
  trellis_contribution_get_type,
  trellis_measure_get_type,
  trellis_measure_value_get_type,
  trellis_action_taken_get_type,
  trellis_self_assessment_get_type,
  trellis_evidence_get_type,
  trellis_plan_get_type,
  trellis_goal_get_type,
  trellis_one_to_one_get_type,
  trellis_action_get_type,
  trellis_cpd_entry_get_type,
  trellis_saved_filter_get_type,
};

static const TrellisKind *kinds[G_N_ELEMENTS (types) + 1];

static void
load (void)
{
  static gsize once;

  if (!g_once_init_enter (&once))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    kinds[i] = trellis_kinds_of (types[i]());
  g_once_init_leave (&once, 1);
}

/**
 * trellis_kinds_list:
 * @n_kinds: (out) (optional): how many
 *
 * Every kind, in the order of a pack.
 *
 * Returns: (transfer none) (array length=n_kinds): the kinds
 */
const TrellisKind *const *
trellis_kinds_list (guint *n_kinds)
{
  load ();
  if (n_kinds)
    *n_kinds = G_N_ELEMENTS (types);
  return kinds;
}

/**
 * trellis_kinds_find:
 * @name: (nullable): singular or plural name
 *
 * Finds a kind by name.
 *
 * Returns: (transfer none) (nullable): the kind
 */
const TrellisKind *
trellis_kinds_find (const char *name)
{
  load ();
  for (guint i = 0; name && i < G_N_ELEMENTS (types); i++)
    if (g_str_equal (kinds[i]->name, name) || g_str_equal (kinds[i]->plural, name))
      return kinds[i];
  return NULL;
}

/**
 * trellis_kinds_type:
 * @kind: a kind
 *
 * The type of its records.
 *
 * Returns: the type
 */
GType
trellis_kinds_type (const TrellisKind *kind)
{
  load ();
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    if (kinds[i] == kind)
      return types[i]();
  g_return_val_if_reached (G_TYPE_INVALID);
}

/**
 * trellis_kinds_of:
 * @type: the type of a kind's records
 *
 * The kind of a type.
 *
 * Returns: (transfer none): the kind
 */
const TrellisKind *
trellis_kinds_of (GType type)
{
  TrellisEntityClass *klass = g_type_class_ref (type);
  const TrellisKind *kind = klass->kind;

  g_type_class_unref (klass);
  return kind;
}
