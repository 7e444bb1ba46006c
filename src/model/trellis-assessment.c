/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The fields of self-assessments and evidence; what each means is told in the header. */
#include "config.h"

#include "model/trellis-assessment.h"

#include <glib/gi18n.h>

const TrellisChoice trellis_assessment_source_choices[] = {
  { "self", N_ ("Myself") },
  { "manager", N_ ("Manager") },
  { "peer", N_ ("Colleague") },
  { NULL, NULL },
};

static const TrellisField trellis_self_assessment_fields[] = {
  TRELLIS_LINK (
      TRELLIS_SELF_ASSESSMENT_PERSON, "person", N_ ("Person"), "people", TRELLIS_FIELD_REQUIRED),
  TRELLIS_LINK (TRELLIS_SELF_ASSESSMENT_COMPETENCY,
                "competency",
                N_ ("Competency"),
                "competencies",
                TRELLIS_FIELD_REQUIRED),
  TRELLIS_LINK (
      TRELLIS_SELF_ASSESSMENT_LEVEL, "level", N_ ("Level"), "levels", TRELLIS_FIELD_REQUIRED),
  TRELLIS_PICK (
      TRELLIS_SELF_ASSESSMENT_SOURCE, "source", N_ ("By"), trellis_assessment_source_choices),
  TRELLIS_INSTANT (TRELLIS_SELF_ASSESSMENT_AT, "at", N_ ("When"), 0),
  TRELLIS_TEXT (TRELLIS_SELF_ASSESSMENT_WHY, "why", N_ ("Why"), TRELLIS_FIELD_LONG),
};

TRELLIS_DEFINE_ENTITY (TrellisSelfAssessment,
                       trellis_self_assessment,
                       "self_assessment",
                       "assessments",
                       N_ ("Assessment"),
                       N_ ("Assessments"),
                       TRELLIS_SELF_ASSESSMENT_WHY,
                       TRELLIS_KIND_MINE | TRELLIS_KIND_APPEND_ONLY)

static const TrellisField trellis_evidence_fields[] = {
  TRELLIS_TEXT (TRELLIS_EVIDENCE_TITLE, "title", N_ ("Title"), TRELLIS_FIELD_REQUIRED),
  TRELLIS_LINK (TRELLIS_EVIDENCE_PERSON, "person", N_ ("Person"), "people", TRELLIS_FIELD_REQUIRED),
  TRELLIS_DATE (TRELLIS_EVIDENCE_DATE, "date", N_ ("Date"), 0),
  TRELLIS_TEXT (TRELLIS_EVIDENCE_SITUATION, "situation", N_ ("Situation"), TRELLIS_FIELD_LONG),
  TRELLIS_TEXT (TRELLIS_EVIDENCE_TASK, "task", N_ ("Task"), TRELLIS_FIELD_LONG),
  TRELLIS_TEXT (TRELLIS_EVIDENCE_ACTION, "action", N_ ("Action"), TRELLIS_FIELD_LONG),
  TRELLIS_TEXT (TRELLIS_EVIDENCE_RESULT, "result", N_ ("Result"), TRELLIS_FIELD_LONG),
  TRELLIS_LINKS (TRELLIS_EVIDENCE_COMPETENCIES, "competencies", N_ ("Shows"), "competencies", 0),
  TRELLIS_FLAG (TRELLIS_EVIDENCE_STRENGTH, "strength", N_ ("A strength"), 0),
  TRELLIS_LINK (TRELLIS_EVIDENCE_EVENT, "event", N_ ("From event"), "events", 0),
  TRELLIS_TEXT (TRELLIS_EVIDENCE_URL, "url", N_ ("Link"), TRELLIS_FIELD_URL),
};

TRELLIS_DEFINE_ENTITY (TrellisEvidence,
                       trellis_evidence,
                       "evidence",
                       "evidence",
                       N_ ("Evidence"),
                       N_ ("Evidence"),
                       TRELLIS_EVIDENCE_TITLE,
                       TRELLIS_KIND_MINE)
