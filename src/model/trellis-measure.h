/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-entity.h"

G_BEGIN_DECLS

/**
 * TrellisMeasureDirection:
 * @TRELLIS_MEASURE_DIRECTION_UP: A rise is progress.
 * @TRELLIS_MEASURE_DIRECTION_DOWN: A fall is progress.
 * @TRELLIS_MEASURE_DIRECTION_NONE: Neither.
 *
 * Which way a measure should move.
 */
typedef enum {
  TRELLIS_MEASURE_DIRECTION_UP,
  TRELLIS_MEASURE_DIRECTION_DOWN,
  TRELLIS_MEASURE_DIRECTION_NONE,
} TrellisMeasureDirection;

/** trellis_measure_direction_choices: (skip): nicks and words of [enum@MeasureDirection], in its order. */
extern const TrellisChoice trellis_measure_direction_choices[];

/**
 * TrellisMeasure:
 *
 * A figure that is watched, kept with its definition.
 */
#define TRELLIS_TYPE_MEASURE (trellis_measure_get_type ())
G_DECLARE_FINAL_TYPE (TrellisMeasure, trellis_measure, TRELLIS, MEASURE, TrellisEntity)

/**
 * TrellisMeasureField:
 * @TRELLIS_MEASURE_TITLE: What it is called.
 * @TRELLIS_MEASURE_DEFINITION: What is counted.
 * @TRELLIS_MEASURE_SOURCE: Where the figure comes from.
 * @TRELLIS_MEASURE_DENOMINATOR: What it is a share of.
 * @TRELLIS_MEASURE_UNIT: Unit of the figure.
 * @TRELLIS_MEASURE_OWNER: Who answers for it.
 * @TRELLIS_MEASURE_DIRECTION: Which way is better.
 * @TRELLIS_MEASURE_BASELINE: Figure at the start.
 * @TRELLIS_MEASURE_TARGET: Figure to reach.
 * @TRELLIS_MEASURE_TARGET_DATE: When to reach it.
 * @TRELLIS_MEASURE_N_FIELDS: how many there are.
 *
 * The fields of [class@Measure].
 */
typedef enum {
  TRELLIS_MEASURE_TITLE,
  TRELLIS_MEASURE_DEFINITION,
  TRELLIS_MEASURE_SOURCE,
  TRELLIS_MEASURE_DENOMINATOR,
  TRELLIS_MEASURE_UNIT,
  TRELLIS_MEASURE_OWNER,
  TRELLIS_MEASURE_DIRECTION,
  TRELLIS_MEASURE_BASELINE,
  TRELLIS_MEASURE_TARGET,
  TRELLIS_MEASURE_TARGET_DATE,
  TRELLIS_MEASURE_N_FIELDS,
} TrellisMeasureField;

/**
 * TrellisMeasureValue:
 *
 * One reading of a measure.
 */
#define TRELLIS_TYPE_MEASURE_VALUE (trellis_measure_value_get_type ())
G_DECLARE_FINAL_TYPE (
    TrellisMeasureValue, trellis_measure_value, TRELLIS, MEASURE_VALUE, TrellisEntity)

/**
 * TrellisMeasureValueField:
 * @TRELLIS_MEASURE_VALUE_MEASURE: Which measure.
 * @TRELLIS_MEASURE_VALUE_DATE: Day of the reading.
 * @TRELLIS_MEASURE_VALUE_VALUE: The figure.
 * @TRELLIS_MEASURE_VALUE_PEOPLE: How many people it rests on; figures under 5 are not shown.
 * @TRELLIS_MEASURE_VALUE_NOTE: Anything else.
 * @TRELLIS_MEASURE_VALUE_N_FIELDS: how many there are.
 *
 * The fields of [class@MeasureValue].
 */
typedef enum {
  TRELLIS_MEASURE_VALUE_MEASURE,
  TRELLIS_MEASURE_VALUE_DATE,
  TRELLIS_MEASURE_VALUE_VALUE,
  TRELLIS_MEASURE_VALUE_PEOPLE,
  TRELLIS_MEASURE_VALUE_NOTE,
  TRELLIS_MEASURE_VALUE_N_FIELDS,
} TrellisMeasureValueField;

G_END_DECLS
