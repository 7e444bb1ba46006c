/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-measure.h"

G_BEGIN_DECLS

/**
 * TrellisVerdict:
 * @TRELLIS_VERDICT_NO_VALUE: nothing is measured yet, or it must not be told
 * @TRELLIS_VERDICT_NO_TARGET: there is no target to compare with
 * @TRELLIS_VERDICT_REACHED: the target is reached
 * @TRELLIS_VERDICT_CLOSER: not reached, and better than at the start
 * @TRELLIS_VERDICT_NOT_CLOSER: not reached, and no better than at the start
 * @TRELLIS_VERDICT_SHORT: not reached, and where it started is not known
 *
 * How a measure stands against its target.
 */
typedef enum {
  TRELLIS_VERDICT_NO_VALUE,
  TRELLIS_VERDICT_NO_TARGET,
  TRELLIS_VERDICT_REACHED,
  TRELLIS_VERDICT_CLOSER,
  TRELLIS_VERDICT_NOT_CLOSER,
  TRELLIS_VERDICT_SHORT,
} TrellisVerdict;

gboolean trellis_measuring_is_told (TrellisMeasureValue *value);
TrellisMeasureValue *trellis_measuring_latest (GPtrArray *values);
TrellisVerdict trellis_measuring_verdict (TrellisMeasure *measure, TrellisMeasureValue *latest);

G_END_DECLS
