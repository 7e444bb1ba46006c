/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The fields of 1-2-1s; what each means is told in the header. */
#include "config.h"

#include "model/trellis-one-to-one.h"

#include <glib/gi18n.h>

const TrellisChoice trellis_conversation_kind_choices[] = {
  { "one_to_one", N_ ("1-2-1") },
  { "appraisal", N_ ("Appraisal") },
  { "career", N_ ("Career conversation") },
  { NULL, NULL },
};

static const TrellisField trellis_one_to_one_fields[] = {
  TRELLIS_TEXT (TRELLIS_ONE_TO_ONE_TITLE, "title", N_ ("About"), TRELLIS_FIELD_REQUIRED),
  TRELLIS_LINK (
      TRELLIS_ONE_TO_ONE_PERSON, "person", N_ ("Person"), "people", TRELLIS_FIELD_REQUIRED),
  TRELLIS_LINK (TRELLIS_ONE_TO_ONE_OTHER, "other", N_ ("With"), "people", 0),
  TRELLIS_PICK (TRELLIS_ONE_TO_ONE_KIND, "kind", N_ ("Kind"), trellis_conversation_kind_choices),
  TRELLIS_DATE (TRELLIS_ONE_TO_ONE_DATE, "date", N_ ("Date"), 0),
  TRELLIS_TEXT (TRELLIS_ONE_TO_ONE_AGENDA, "agenda", N_ ("Agenda"), TRELLIS_FIELD_LONG),
  TRELLIS_TEXT (
      TRELLIS_ONE_TO_ONE_SHARED_NOTES, "shared_notes", N_ ("Shared notes"), TRELLIS_FIELD_LONG),
  TRELLIS_TEXT (TRELLIS_ONE_TO_ONE_PRIVATE_NOTES,
                "private_notes",
                N_ ("Private notes"),
                TRELLIS_FIELD_PRIVATE | TRELLIS_FIELD_LONG),
  TRELLIS_DATE (TRELLIS_ONE_TO_ONE_NEXT, "next", N_ ("Next"), 0),
};

TRELLIS_DEFINE_ENTITY (TrellisOneToOne,
                       trellis_one_to_one,
                       "one_to_one",
                       "one_to_ones",
                       N_ ("1-2-1"),
                       N_ ("1-2-1s"),
                       TRELLIS_ONE_TO_ONE_TITLE,
                       TRELLIS_KIND_MINE)
