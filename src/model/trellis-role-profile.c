/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The fields of role profiles and career pathways; what each means is told in the header. */
#include "config.h"

#include "model/trellis-role-profile.h"

#include <glib/gi18n.h>

static const TrellisField trellis_role_profile_fields[] = {
  TRELLIS_TEXT (TRELLIS_ROLE_PROFILE_TITLE, "title", N_ ("Title"), TRELLIS_FIELD_REQUIRED),
  TRELLIS_LINK (TRELLIS_ROLE_PROFILE_FRAMEWORK, "framework", N_ ("Framework"), "frameworks", 0),
  TRELLIS_TEXT (TRELLIS_ROLE_PROFILE_FAMILY, "family", N_ ("Job family"), 0),
  TRELLIS_TEXT (TRELLIS_ROLE_PROFILE_GRADE, "grade", N_ ("Grade"), 0),
  TRELLIS_TEXT (TRELLIS_ROLE_PROFILE_ABOUT, "about", N_ ("About"), TRELLIS_FIELD_LONG),
};

TRELLIS_DEFINE_ENTITY (TrellisRoleProfile,
                       trellis_role_profile,
                       "role_profile",
                       "role_profiles",
                       N_ ("Role profile"),
                       N_ ("Role profiles"),
                       TRELLIS_ROLE_PROFILE_TITLE,
                       0)

static const TrellisField trellis_role_requirement_fields[] = {
  TRELLIS_LINK (TRELLIS_ROLE_REQUIREMENT_PROFILE,
                "profile",
                N_ ("Role profile"),
                "role_profiles",
                TRELLIS_FIELD_REQUIRED),
  TRELLIS_LINK (TRELLIS_ROLE_REQUIREMENT_COMPETENCY,
                "competency",
                N_ ("Competency"),
                "competencies",
                TRELLIS_FIELD_REQUIRED),
  TRELLIS_LINK (
      TRELLIS_ROLE_REQUIREMENT_LEVEL, "level", N_ ("Level"), "levels", TRELLIS_FIELD_REQUIRED),
  TRELLIS_FLAG (TRELLIS_ROLE_REQUIREMENT_DESIRABLE, "desirable", N_ ("Desirable"), 0),
};

TRELLIS_DEFINE_ENTITY (TrellisRoleRequirement,
                       trellis_role_requirement,
                       "role_requirement",
                       "role_requirements",
                       N_ ("Requirement"),
                       N_ ("Requirements"),
                       TRELLIS_ROLE_REQUIREMENT_COMPETENCY,
                       0)

static const TrellisField trellis_pathway_fields[] = {
  TRELLIS_TEXT (TRELLIS_PATHWAY_TITLE, "title", N_ ("Title"), TRELLIS_FIELD_REQUIRED),
  TRELLIS_TEXT (TRELLIS_PATHWAY_ABOUT, "about", N_ ("About"), TRELLIS_FIELD_LONG),
  TRELLIS_TEXT (TRELLIS_PATHWAY_FAMILY, "family", N_ ("Job family"), 0),
};

TRELLIS_DEFINE_ENTITY (TrellisPathway,
                       trellis_pathway,
                       "pathway",
                       "pathways",
                       N_ ("Career pathway"),
                       N_ ("Career pathways"),
                       TRELLIS_PATHWAY_TITLE,
                       0)

static const TrellisField trellis_pathway_step_fields[] = {
  TRELLIS_LINK (
      TRELLIS_PATHWAY_STEP_PATHWAY, "pathway", N_ ("Pathway"), "pathways", TRELLIS_FIELD_REQUIRED),
  TRELLIS_LINK (TRELLIS_PATHWAY_STEP_PROFILE,
                "profile",
                N_ ("Role profile"),
                "role_profiles",
                TRELLIS_FIELD_REQUIRED),
  TRELLIS_NUMBER (TRELLIS_PATHWAY_STEP_POSITION, "position", N_ ("Position"), 0),
  TRELLIS_TEXT (TRELLIS_PATHWAY_STEP_ABOUT, "about", N_ ("How to get there"), TRELLIS_FIELD_LONG),
};

TRELLIS_DEFINE_ENTITY (TrellisPathwayStep,
                       trellis_pathway_step,
                       "pathway_step",
                       "pathway_steps",
                       N_ ("Pathway step"),
                       N_ ("Pathway steps"),
                       TRELLIS_PATHWAY_STEP_PROFILE,
                       0)
