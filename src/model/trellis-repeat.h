/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-event.h"
#include "model/trellis-learning-week.h"

G_BEGIN_DECLS

/**
 * TrellisRepeatUnit:
 * @TRELLIS_REPEAT_WEEKS: weeks
 * @TRELLIS_REPEAT_MONTHS: months
 *
 * What is counted between repetitions.
 */
typedef enum {
  TRELLIS_REPEAT_WEEKS,
  TRELLIS_REPEAT_MONTHS,
} TrellisRepeatUnit;

/** TRELLIS_REPEAT_MOST: the most repetitions that are made at once. */
#define TRELLIS_REPEAT_MOST 60

/**
 * TrellisRepeat:
 * @times: how many there are with the first, 1 to %TRELLIS_REPEAT_MOST
 * @every: how many units lie between two, from 1
 * @unit: the unit
 *
 * Something that comes again and again, such as every two months, six times.
 */
typedef struct {
  guint times;
  guint every;
  TrellisRepeatUnit unit;
} TrellisRepeat;

gint64 trellis_repeat_date (const TrellisRepeat *self, gint64 first, guint n);
char *trellis_repeat_rule (const TrellisRepeat *self, gint64 first) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_repeat_words (const TrellisRepeat *self, gint64 first) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *trellis_repeat_event (const TrellisRepeat *self,
                                 TrellisEvent *event,
                                 const char *const *themes,
                                 TrellisSeries **series) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
