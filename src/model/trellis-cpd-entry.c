/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The fields of the CPD record; what each means is told in the header. */
#include "config.h"
#include "model/trellis-cpd-entry.h"

#include "model/trellis-event.h"

#include <glib/gi18n.h>

const TrellisChoice trellis_cpd_kind_choices[] = {
  { "work_based", N_ ("Work-based learning") },
  { "professional", N_ ("Professional activity") },
  { "formal", N_ ("Formal learning") },
  { "self_directed", N_ ("Self-directed learning") },
  { "other", N_ ("Other") },
  { NULL, NULL },
};

static const TrellisField trellis_cpd_entry_fields[] = {
  TRELLIS_TEXT (TRELLIS_CPD_ENTRY_TITLE, "title", N_ ("What I did"), TRELLIS_FIELD_REQUIRED),
  TRELLIS_LINK (
      TRELLIS_CPD_ENTRY_PERSON, "person", N_ ("Person"), "people", TRELLIS_FIELD_REQUIRED),
  TRELLIS_DATE (TRELLIS_CPD_ENTRY_DATE, "date", N_ ("Date"), TRELLIS_FIELD_REQUIRED),
  TRELLIS_NUMBER (TRELLIS_CPD_ENTRY_MINUTES, "minutes", N_ ("Minutes"), 0),
  TRELLIS_PICK (TRELLIS_CPD_ENTRY_KIND, "kind", N_ ("Kind"), trellis_cpd_kind_choices),
  TRELLIS_PICK (TRELLIS_CPD_ENTRY_MIX, "mix", N_ ("70:20:10"), trellis_learning_mix_choices),
  TRELLIS_TEXT (TRELLIS_CPD_ENTRY_REFLECTION, "reflection", N_ ("Reflection"), TRELLIS_FIELD_LONG),
  TRELLIS_NUMBER (TRELLIS_CPD_ENTRY_COST, "cost", N_ ("Cost"), 0),
  TRELLIS_LINKS (TRELLIS_CPD_ENTRY_COMPETENCIES, "competencies", N_ ("Builds"), "competencies", 0),
  TRELLIS_LINK (TRELLIS_CPD_ENTRY_EVENT, "event", N_ ("Event"), "events", 0),
  TRELLIS_TEXT (TRELLIS_CPD_ENTRY_PROVIDER, "provider", N_ ("Provider"), 0),
  TRELLIS_TEXT (TRELLIS_CPD_ENTRY_URL, "url", N_ ("Link"), TRELLIS_FIELD_URL),
};

TRELLIS_DEFINE_ENTITY (TrellisCpdEntry,
                       trellis_cpd_entry,
                       "cpd_entry",
                       "cpd",
                       N_ ("CPD entry"),
                       N_ ("CPD entries"),
                       TRELLIS_CPD_ENTRY_TITLE,
                       TRELLIS_KIND_MINE)
