/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-assessment.h"
#include "model/trellis-framework.h"
#include "model/trellis-role-profile.h"

G_BEGIN_DECLS

/**
 * TrellisGapState:
 * @TRELLIS_GAP_SHORT: my level is below what is asked for
 * @TRELLIS_GAP_UNASSESSED: I have not assessed myself, so nobody knows
 * @TRELLIS_GAP_MET: my level is what is asked for, or above it
 *
 * How my level stands to what a role asks for.
 */
typedef enum {
  TRELLIS_GAP_SHORT,
  TRELLIS_GAP_UNASSESSED,
  TRELLIS_GAP_MET,
} TrellisGapState;

/**
 * TrellisGap:
 * @requirement: what the role asks for
 * @state: how I stand
 * @required: rank of the level asked for
 * @mine: rank of my level, 0 when not assessed
 * @steps: how many levels are missing, 0 unless @state is %TRELLIS_GAP_SHORT
 * @desirable: whether it is desirable, not essential
 *
 * One requirement of a role beside my level.
 */
typedef struct {
  TrellisRoleRequirement *requirement;
  TrellisGapState state;
  int required;
  int mine;
  int steps;
  gboolean desirable;
} TrellisGap;

/**
 * TrellisGapCount:
 * @essential: essential requirements
 * @essential_met: those of them that are met
 * @desirable: desirable requirements
 * @desirable_met: those of them that are met
 * @below: requirements of either sort that I am below
 * @unassessed: requirements of either sort that I have not assessed
 *
 * A list of gaps in numbers.
 */
typedef struct {
  guint essential;
  guint essential_met;
  guint desirable;
  guint desirable_met;
  guint below;
  guint unassessed;
} TrellisGapCount;

/**
 * TrellisRoleFit:
 * @profile: a role
 * @count: its requirements beside my levels
 *
 * How well my levels fit a role.
 */
typedef struct {
  TrellisRoleProfile *profile;
  TrellisGapCount count;
} TrellisRoleFit;

TrellisSelfAssessment *trellis_gap_current (GPtrArray *assessments,
                                            const char *competency,
                                            TrellisAssessmentSource source);
TrellisLevel *trellis_gap_find_level (GPtrArray *levels, const char *uid);
int trellis_gap_rank (GPtrArray *levels, const char *uid);
int trellis_gap_current_rank (GPtrArray *assessments, GPtrArray *levels, const char *competency);
GPtrArray *trellis_gap_list (GPtrArray *requirements,
                             GPtrArray *assessments,
                             GPtrArray *levels) G_GNUC_WARN_UNUSED_RESULT;
TrellisGapCount trellis_gap_count (GPtrArray *gaps);
GPtrArray *trellis_gap_strengths (GPtrArray *competencies,
                                  GPtrArray *assessments,
                                  GPtrArray *levels) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *
trellis_gap_unassessed (GPtrArray *competencies, GPtrArray *assessments) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *trellis_gap_roles (GPtrArray *profiles,
                              GPtrArray *requirements,
                              GPtrArray *assessments,
                              GPtrArray *levels) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
