/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"
#include "model/trellis-gap.h"

G_BEGIN_DECLS

/**
 * TrellisHeld:
 * @TRELLIS_HELD_FRAMEWORKS: all frameworks, by title
 * @TRELLIS_HELD_GROUPS: groups of the framework that is looked at, in order
 * @TRELLIS_HELD_COMPETENCIES: competencies of that framework, group by group
 * @TRELLIS_HELD_LEVELS: levels of all frameworks, by rank
 * @TRELLIS_HELD_PROFILES: all role profiles, by title
 * @TRELLIS_HELD_REQUIREMENTS: what the chosen role asks for
 * @TRELLIS_HELD_ASSESSMENTS: assessments of me, by whomever, oldest first
 * @TRELLIS_HELD_LAST: how many there are
 *
 * Records that the whole place reads.
 */
typedef enum {
  TRELLIS_HELD_FRAMEWORKS,
  TRELLIS_HELD_GROUPS,
  TRELLIS_HELD_COMPETENCIES,
  TRELLIS_HELD_LEVELS,
  TRELLIS_HELD_PROFILES,
  TRELLIS_HELD_REQUIREMENTS,
  TRELLIS_HELD_ASSESSMENTS,
  TRELLIS_HELD_LAST
} TrellisHeld;

/**
 * TrellisStanding:
 *
 * Where I stand in a framework: which framework and which role are looked at, their levels and requirements, and my
 * assessments. The sidebar and all pages of the place read it, so that they say the same.
 */
#define TRELLIS_TYPE_STANDING (trellis_standing_get_type ())
G_DECLARE_FINAL_TYPE (TrellisStanding, trellis_standing, TRELLIS, STANDING, GObject)

TrellisStanding *trellis_standing_new (TrellisLibrary *library) G_GNUC_WARN_UNUSED_RESULT;
TrellisLibrary *trellis_standing_get_library (TrellisStanding *self);

const char *trellis_standing_get_framework (TrellisStanding *self);
void trellis_standing_set_framework (TrellisStanding *self, const char *framework);
const char *trellis_standing_get_role (TrellisStanding *self);
void trellis_standing_set_role (TrellisStanding *self, const char *role);
gboolean trellis_standing_get_organise (TrellisStanding *self);
void trellis_standing_set_organise (TrellisStanding *self, gboolean organise);

const char *trellis_standing_get_me (TrellisStanding *self);
GPtrArray *trellis_standing_get_held (TrellisStanding *self, TrellisHeld which);

GPtrArray *trellis_standing_list_scale (TrellisStanding *self,
                                        const char *framework) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_standing_dup_framework_of (TrellisStanding *self,
                                         TrellisCompetency *competency) G_GNUC_WARN_UNUSED_RESULT;
TrellisRoleRequirement *
trellis_standing_get_requirement (TrellisStanding *self, const char *competency);

G_END_DECLS
