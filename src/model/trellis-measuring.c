/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/trellis-measuring.h"

#include "model/trellis-small-numbers.h"

#include <math.h>

/**
 * trellis_measuring_is_told:
 * @value: a value of a measure
 *
 * Whether a value may be told: it is there, and does not rest on so few people that one could be recognised.
 *
 * Returns: %TRUE if it may
 */
gboolean
trellis_measuring_is_told (TrellisMeasureValue *value)
{
  return !isnan (trellis_entity_get_real (value, TRELLIS_MEASURE_VALUE_VALUE)) &&
         !trellis_small_number_is_few (
             trellis_entity_get_number (value, TRELLIS_MEASURE_VALUE_PEOPLE));
}

/**
 * trellis_measuring_latest:
 * @values: (element-type TrellisMeasureValue): values of a measure, in any order
 *
 * The newest value that may be told.
 *
 * Returns: (transfer none) (nullable): the value
 */
TrellisMeasureValue *
trellis_measuring_latest (GPtrArray *values)
{
  TrellisMeasureValue *latest = NULL;

  for (guint i = 0; i < values->len; i++)
    if (trellis_measuring_is_told (values->pdata[i]) &&
        (!latest || trellis_entity_get_number (values->pdata[i], TRELLIS_MEASURE_VALUE_DATE) >
                        trellis_entity_get_number (latest, TRELLIS_MEASURE_VALUE_DATE)))
      latest = values->pdata[i];
  return latest;
}

/**
 * trellis_measuring_verdict:
 * @measure: a measure
 * @latest: (nullable): its newest value that may be told
 *
 * Compares a value with the target. A measure that has no direction is only told, never judged.
 *
 * Returns: how it stands
 */
TrellisVerdict
trellis_measuring_verdict (TrellisMeasure *measure, TrellisMeasureValue *latest)
{
  int direction = trellis_entity_get_choice (measure, TRELLIS_MEASURE_DIRECTION);
  double sign = direction == TRELLIS_MEASURE_DIRECTION_DOWN ? -1 : 1;
  double target = trellis_entity_get_real (measure, TRELLIS_MEASURE_TARGET);
  double baseline = trellis_entity_get_real (measure, TRELLIS_MEASURE_BASELINE);
  double value;

  if (!latest)
    return TRELLIS_VERDICT_NO_VALUE;
  if (isnan (target) || direction == TRELLIS_MEASURE_DIRECTION_NONE)
    return TRELLIS_VERDICT_NO_TARGET;
  value = trellis_entity_get_real (latest, TRELLIS_MEASURE_VALUE_VALUE);
  if (sign * (value - target) >= 0)
    return TRELLIS_VERDICT_REACHED;
  if (isnan (baseline))
    return TRELLIS_VERDICT_SHORT;
  return sign * (value - baseline) > 0 ? TRELLIS_VERDICT_CLOSER : TRELLIS_VERDICT_NOT_CLOSER;
}
