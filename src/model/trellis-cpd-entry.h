/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-entity.h"

G_BEGIN_DECLS

/**
 * TrellisCpdKind:
 * @TRELLIS_CPD_KIND_WORK_BASED: Learning by doing the job.
 * @TRELLIS_CPD_KIND_PROFESSIONAL: Taking part in a profession.
 * @TRELLIS_CPD_KIND_FORMAL: Courses and research.
 * @TRELLIS_CPD_KIND_SELF_DIRECTED: Reading and reflection.
 * @TRELLIS_CPD_KIND_OTHER: Anything else.
 *
 * The kinds of CPD activity of the Health and Care Professions Council (HCPC, CPD and your
 * registration).
 */
typedef enum {
  TRELLIS_CPD_KIND_WORK_BASED,
  TRELLIS_CPD_KIND_PROFESSIONAL,
  TRELLIS_CPD_KIND_FORMAL,
  TRELLIS_CPD_KIND_SELF_DIRECTED,
  TRELLIS_CPD_KIND_OTHER,
} TrellisCpdKind;

/** trellis_cpd_kind_choices: (skip): nicks and words of [enum@CpdKind], in its order. */
extern const TrellisChoice trellis_cpd_kind_choices[];

/**
 * TrellisCpdEntry:
 *
 * One line of the record of continuing professional development.
 */
#define TRELLIS_TYPE_CPD_ENTRY (trellis_cpd_entry_get_type ())
G_DECLARE_FINAL_TYPE (TrellisCpdEntry, trellis_cpd_entry, TRELLIS, CPD_ENTRY, TrellisEntity)

/**
 * TrellisCpdEntryField:
 * @TRELLIS_CPD_ENTRY_TITLE: What was learnt or done.
 * @TRELLIS_CPD_ENTRY_PERSON: Whose it is.
 * @TRELLIS_CPD_ENTRY_DATE: When.
 * @TRELLIS_CPD_ENTRY_MINUTES: Time it took.
 * @TRELLIS_CPD_ENTRY_KIND: Kind of activity.
 * @TRELLIS_CPD_ENTRY_MIX: Its strand.
 * @TRELLIS_CPD_ENTRY_REFLECTION: What it changed in how she works.
 * @TRELLIS_CPD_ENTRY_COST: Cost in pence.
 * @TRELLIS_CPD_ENTRY_COMPETENCIES: Competencies it builds.
 * @TRELLIS_CPD_ENTRY_EVENT: Event it came from.
 * @TRELLIS_CPD_ENTRY_PROVIDER: Who gave it.
 * @TRELLIS_CPD_ENTRY_URL: Certificate or page.
 * @TRELLIS_CPD_ENTRY_N_FIELDS: how many there are.
 *
 * The fields of [class@CpdEntry].
 */
typedef enum {
  TRELLIS_CPD_ENTRY_TITLE,
  TRELLIS_CPD_ENTRY_PERSON,
  TRELLIS_CPD_ENTRY_DATE,
  TRELLIS_CPD_ENTRY_MINUTES,
  TRELLIS_CPD_ENTRY_KIND,
  TRELLIS_CPD_ENTRY_MIX,
  TRELLIS_CPD_ENTRY_REFLECTION,
  TRELLIS_CPD_ENTRY_COST,
  TRELLIS_CPD_ENTRY_COMPETENCIES,
  TRELLIS_CPD_ENTRY_EVENT,
  TRELLIS_CPD_ENTRY_PROVIDER,
  TRELLIS_CPD_ENTRY_URL,
  TRELLIS_CPD_ENTRY_N_FIELDS,
} TrellisCpdEntryField;

G_END_DECLS
