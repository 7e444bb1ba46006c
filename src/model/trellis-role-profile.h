/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-entity.h"

G_BEGIN_DECLS

/**
 * TrellisRoleProfile:
 *
 * The levels a role asks for.
 */
#define TRELLIS_TYPE_ROLE_PROFILE (trellis_role_profile_get_type ())
G_DECLARE_FINAL_TYPE (
    TrellisRoleProfile, trellis_role_profile, TRELLIS, ROLE_PROFILE, TrellisEntity)

/**
 * TrellisRoleProfileField:
 * @TRELLIS_ROLE_PROFILE_TITLE: What the role is called.
 * @TRELLIS_ROLE_PROFILE_FRAMEWORK: Framework it refers to.
 * @TRELLIS_ROLE_PROFILE_FAMILY: Family of roles.
 * @TRELLIS_ROLE_PROFILE_GRADE: Grade or band.
 * @TRELLIS_ROLE_PROFILE_ABOUT: What the role is for.
 * @TRELLIS_ROLE_PROFILE_N_FIELDS: how many there are.
 *
 * The fields of [class@RoleProfile].
 */
typedef enum {
  TRELLIS_ROLE_PROFILE_TITLE,
  TRELLIS_ROLE_PROFILE_FRAMEWORK,
  TRELLIS_ROLE_PROFILE_FAMILY,
  TRELLIS_ROLE_PROFILE_GRADE,
  TRELLIS_ROLE_PROFILE_ABOUT,
  TRELLIS_ROLE_PROFILE_N_FIELDS,
} TrellisRoleProfileField;

/**
 * TrellisRoleRequirement:
 *
 * The level of one competency that a role asks for.
 */
#define TRELLIS_TYPE_ROLE_REQUIREMENT (trellis_role_requirement_get_type ())
G_DECLARE_FINAL_TYPE (
    TrellisRoleRequirement, trellis_role_requirement, TRELLIS, ROLE_REQUIREMENT, TrellisEntity)

/**
 * TrellisRoleRequirementField:
 * @TRELLIS_ROLE_REQUIREMENT_PROFILE: Which role.
 * @TRELLIS_ROLE_REQUIREMENT_COMPETENCY: Which competency.
 * @TRELLIS_ROLE_REQUIREMENT_LEVEL: Level asked for.
 * @TRELLIS_ROLE_REQUIREMENT_DESIRABLE: Whether it is desirable, not essential.
 * @TRELLIS_ROLE_REQUIREMENT_N_FIELDS: how many there are.
 *
 * The fields of [class@RoleRequirement].
 */
typedef enum {
  TRELLIS_ROLE_REQUIREMENT_PROFILE,
  TRELLIS_ROLE_REQUIREMENT_COMPETENCY,
  TRELLIS_ROLE_REQUIREMENT_LEVEL,
  TRELLIS_ROLE_REQUIREMENT_DESIRABLE,
  TRELLIS_ROLE_REQUIREMENT_N_FIELDS,
} TrellisRoleRequirementField;

/**
 * TrellisPathway:
 *
 * A route through roles.
 */
#define TRELLIS_TYPE_PATHWAY (trellis_pathway_get_type ())
G_DECLARE_FINAL_TYPE (TrellisPathway, trellis_pathway, TRELLIS, PATHWAY, TrellisEntity)

/**
 * TrellisPathwayField:
 * @TRELLIS_PATHWAY_TITLE: What it is called.
 * @TRELLIS_PATHWAY_ABOUT: For whom it is and what it takes.
 * @TRELLIS_PATHWAY_FAMILY: Family of roles; empty when it crosses families.
 * @TRELLIS_PATHWAY_N_FIELDS: how many there are.
 *
 * The fields of [class@Pathway].
 */
typedef enum {
  TRELLIS_PATHWAY_TITLE,
  TRELLIS_PATHWAY_ABOUT,
  TRELLIS_PATHWAY_FAMILY,
  TRELLIS_PATHWAY_N_FIELDS,
} TrellisPathwayField;

/**
 * TrellisPathwayStep:
 *
 * One role on a pathway.
 */
#define TRELLIS_TYPE_PATHWAY_STEP (trellis_pathway_step_get_type ())
G_DECLARE_FINAL_TYPE (
    TrellisPathwayStep, trellis_pathway_step, TRELLIS, PATHWAY_STEP, TrellisEntity)

/**
 * TrellisPathwayStepField:
 * @TRELLIS_PATHWAY_STEP_PATHWAY: Which pathway.
 * @TRELLIS_PATHWAY_STEP_PROFILE: Role at this step.
 * @TRELLIS_PATHWAY_STEP_POSITION: Order, from 1.
 * @TRELLIS_PATHWAY_STEP_ABOUT: What helps to reach it.
 * @TRELLIS_PATHWAY_STEP_N_FIELDS: how many there are.
 *
 * The fields of [class@PathwayStep].
 */
typedef enum {
  TRELLIS_PATHWAY_STEP_PATHWAY,
  TRELLIS_PATHWAY_STEP_PROFILE,
  TRELLIS_PATHWAY_STEP_POSITION,
  TRELLIS_PATHWAY_STEP_ABOUT,
  TRELLIS_PATHWAY_STEP_N_FIELDS,
} TrellisPathwayStepField;

G_END_DECLS
