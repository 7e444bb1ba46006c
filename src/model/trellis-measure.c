/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The fields of measures; what each means is told in the header. */
#include "config.h"

#include "model/trellis-measure.h"

#include <glib/gi18n.h>

const TrellisChoice trellis_measure_direction_choices[] = {
  { "up", N_ ("Higher is better") },
  { "down", N_ ("Lower is better") },
  { "none", N_ ("For information") },
  { NULL, NULL },
};

static const TrellisField trellis_measure_fields[] = {
  TRELLIS_TEXT (TRELLIS_MEASURE_TITLE, "title", N_ ("Name"), TRELLIS_FIELD_REQUIRED),
  TRELLIS_TEXT (TRELLIS_MEASURE_DEFINITION, "definition", N_ ("Definition"), TRELLIS_FIELD_LONG),
  TRELLIS_TEXT (TRELLIS_MEASURE_SOURCE, "source", N_ ("Source"), 0),
  TRELLIS_TEXT (TRELLIS_MEASURE_DENOMINATOR, "denominator", N_ ("Out of"), 0),
  TRELLIS_TEXT (TRELLIS_MEASURE_UNIT, "unit", N_ ("Unit"), 0),
  TRELLIS_TEXT (TRELLIS_MEASURE_OWNER, "owner", N_ ("Owner"), 0),
  TRELLIS_PICK (
      TRELLIS_MEASURE_DIRECTION, "direction", N_ ("Direction"), trellis_measure_direction_choices),
  TRELLIS_REAL (TRELLIS_MEASURE_BASELINE, "baseline", N_ ("Baseline"), 0),
  TRELLIS_REAL (TRELLIS_MEASURE_TARGET, "target", N_ ("Target"), 0),
  TRELLIS_DATE (TRELLIS_MEASURE_TARGET_DATE, "target_date", N_ ("Target date"), 0),
};

TRELLIS_DEFINE_ENTITY (TrellisMeasure,
                       trellis_measure,
                       "measure",
                       "measures",
                       N_ ("Measure"),
                       N_ ("Measures"),
                       TRELLIS_MEASURE_TITLE,
                       0)

static const TrellisField trellis_measure_value_fields[] = {
  TRELLIS_LINK (
      TRELLIS_MEASURE_VALUE_MEASURE, "measure", N_ ("Measure"), "measures", TRELLIS_FIELD_REQUIRED),
  TRELLIS_DATE (TRELLIS_MEASURE_VALUE_DATE, "date", N_ ("Date"), TRELLIS_FIELD_REQUIRED),
  TRELLIS_REAL (TRELLIS_MEASURE_VALUE_VALUE, "value", N_ ("Value"), 0),
  TRELLIS_NUMBER (TRELLIS_MEASURE_VALUE_PEOPLE, "people", N_ ("People"), 0),
  TRELLIS_TEXT (TRELLIS_MEASURE_VALUE_NOTE, "note", N_ ("Note"), 0),
};

TRELLIS_DEFINE_ENTITY (TrellisMeasureValue,
                       trellis_measure_value,
                       "measure_value",
                       "measure_values",
                       N_ ("Figure"),
                       N_ ("Figures"),
                       TRELLIS_MEASURE_VALUE_NOTE,
                       0)
