/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-entity.h"

G_BEGIN_DECLS

/**
 * TrellisAssessmentSource:
 * @TRELLIS_ASSESSMENT_SOURCE_SELF: By the person herself.
 * @TRELLIS_ASSESSMENT_SOURCE_MANAGER: By her manager.
 * @TRELLIS_ASSESSMENT_SOURCE_PEER: By a colleague.
 *
 * Who made an assessment. Sources stand side by side and are never averaged.
 */
typedef enum {
  TRELLIS_ASSESSMENT_SOURCE_SELF,
  TRELLIS_ASSESSMENT_SOURCE_MANAGER,
  TRELLIS_ASSESSMENT_SOURCE_PEER,
} TrellisAssessmentSource;

/** trellis_assessment_source_choices: (skip): nicks and words of [enum@AssessmentSource], in its order. */
extern const TrellisChoice trellis_assessment_source_choices[];

/**
 * TrellisSelfAssessment:
 *
 * One assessment of one competency; the newest of a source is the present.
 */
#define TRELLIS_TYPE_SELF_ASSESSMENT (trellis_self_assessment_get_type ())
G_DECLARE_FINAL_TYPE (
    TrellisSelfAssessment, trellis_self_assessment, TRELLIS, SELF_ASSESSMENT, TrellisEntity)

/**
 * TrellisSelfAssessmentField:
 * @TRELLIS_SELF_ASSESSMENT_PERSON: Who is assessed.
 * @TRELLIS_SELF_ASSESSMENT_COMPETENCY: Which competency.
 * @TRELLIS_SELF_ASSESSMENT_LEVEL: Level she is at.
 * @TRELLIS_SELF_ASSESSMENT_SOURCE: Who assessed.
 * @TRELLIS_SELF_ASSESSMENT_AT: When.
 * @TRELLIS_SELF_ASSESSMENT_WHY: What it rests on.
 * @TRELLIS_SELF_ASSESSMENT_N_FIELDS: how many there are.
 *
 * The fields of [class@SelfAssessment].
 */
typedef enum {
  TRELLIS_SELF_ASSESSMENT_PERSON,
  TRELLIS_SELF_ASSESSMENT_COMPETENCY,
  TRELLIS_SELF_ASSESSMENT_LEVEL,
  TRELLIS_SELF_ASSESSMENT_SOURCE,
  TRELLIS_SELF_ASSESSMENT_AT,
  TRELLIS_SELF_ASSESSMENT_WHY,
  TRELLIS_SELF_ASSESSMENT_N_FIELDS,
} TrellisSelfAssessmentField;

/**
 * TrellisEvidence:
 *
 * A story that shows a competency, told as situation, task, action and result (STAR).
 */
#define TRELLIS_TYPE_EVIDENCE (trellis_evidence_get_type ())
G_DECLARE_FINAL_TYPE (TrellisEvidence, trellis_evidence, TRELLIS, EVIDENCE, TrellisEntity)

/**
 * TrellisEvidenceField:
 * @TRELLIS_EVIDENCE_TITLE: What it is called.
 * @TRELLIS_EVIDENCE_PERSON: Whose it is.
 * @TRELLIS_EVIDENCE_DATE: When it happened.
 * @TRELLIS_EVIDENCE_SITUATION: Where and when.
 * @TRELLIS_EVIDENCE_TASK: What had to be done.
 * @TRELLIS_EVIDENCE_ACTION: What she did.
 * @TRELLIS_EVIDENCE_RESULT: What came of it.
 * @TRELLIS_EVIDENCE_COMPETENCIES: Competencies it shows.
 * @TRELLIS_EVIDENCE_STRENGTH: Whether it shows one of her strengths.
 * @TRELLIS_EVIDENCE_EVENT: Event it came from.
 * @TRELLIS_EVIDENCE_URL: Where it can be seen.
 * @TRELLIS_EVIDENCE_N_FIELDS: how many there are.
 *
 * The fields of [class@Evidence].
 */
typedef enum {
  TRELLIS_EVIDENCE_TITLE,
  TRELLIS_EVIDENCE_PERSON,
  TRELLIS_EVIDENCE_DATE,
  TRELLIS_EVIDENCE_SITUATION,
  TRELLIS_EVIDENCE_TASK,
  TRELLIS_EVIDENCE_ACTION,
  TRELLIS_EVIDENCE_RESULT,
  TRELLIS_EVIDENCE_COMPETENCIES,
  TRELLIS_EVIDENCE_STRENGTH,
  TRELLIS_EVIDENCE_EVENT,
  TRELLIS_EVIDENCE_URL,
  TRELLIS_EVIDENCE_N_FIELDS,
} TrellisEvidenceField;

G_END_DECLS
