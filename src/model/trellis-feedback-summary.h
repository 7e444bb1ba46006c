/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-feedback.h"

G_BEGIN_DECLS

#define TRELLIS_RATINGS 5

/**
 * TrellisFeedbackSummary:
 * @n: how many people said something
 * @n_rated: how many of them gave a rating
 * @ratings: how many gave each rating, from 1 (poor) to 5 (excellent)
 * @mean: mean of the ratings, 0 for none
 * @n_felt: how many said how learning feels now
 * @n_more_positive: how many of those feel more positive
 *
 * What people thought of an event, together.
 */
typedef struct {
  guint n;
  guint n_rated;
  guint ratings[TRELLIS_RATINGS];
  double mean;
  guint n_felt;
  guint n_more_positive;
} TrellisFeedbackSummary;

TrellisFeedbackSummary trellis_feedback_summary_of (GPtrArray *feedback);
gboolean trellis_feedback_summary_may_be_told (const TrellisFeedbackSummary *self);
gboolean trellis_feedback_summary_tells_mean (const TrellisFeedbackSummary *self);
int trellis_feedback_summary_percent_more_positive (const TrellisFeedbackSummary *self);

G_END_DECLS
