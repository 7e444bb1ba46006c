/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What people thought of an event, together. Nothing is told of fewer than five of them. */
#include "config.h"

#include "model/trellis-feedback-summary.h"

#include "model/trellis-small-numbers.h"

/**
 * trellis_feedback_summary_of:
 * @feedback: (element-type TrellisFeedback): what was said of one event
 *
 * Counts it. A rating that is none of one to five counts as not given.
 *
 * Returns: the summary
 */
TrellisFeedbackSummary
trellis_feedback_summary_of (GPtrArray *feedback)
{
  TrellisFeedbackSummary self = { 0 };
  guint sum = 0;

  for (guint i = 0; i < feedback->len; i++) {
    gint64 rating = trellis_entity_get_number (feedback->pdata[i], TRELLIS_FEEDBACK_RATING);
    int feeling = trellis_entity_get_choice (feedback->pdata[i], TRELLIS_FEEDBACK_FEELING);

    self.n++;
    if (rating >= 1 && rating <= TRELLIS_RATINGS) {
      self.ratings[rating - 1]++;
      self.n_rated++;
      sum += (guint) rating;
    }
    self.n_felt += feeling != TRELLIS_FEELING_UNSET ? 1 : 0;
    self.n_more_positive += feeling == TRELLIS_FEELING_MORE_POSITIVE ? 1 : 0;
  }
  self.mean = self.n_rated ? (double) sum / self.n_rated : 0;
  return self;
}

/**
 * trellis_feedback_summary_may_be_told:
 * @self: a summary
 *
 * Whether so many people said something that nobody stands out.
 *
 * Returns: %TRUE from [const@SMALL_NUMBER] on
 */
gboolean
trellis_feedback_summary_may_be_told (const TrellisFeedbackSummary *self)
{
  return self->n >= TRELLIS_SMALL_NUMBER;
}

/**
 * trellis_feedback_summary_tells_mean:
 * @self: a summary
 *
 * Whether enough people gave a rating for its mean to be told.
 *
 * Returns: %TRUE from [const@SMALL_NUMBER] on
 */
gboolean
trellis_feedback_summary_tells_mean (const TrellisFeedbackSummary *self)
{
  return self->n_rated >= TRELLIS_SMALL_NUMBER;
}

/**
 * trellis_feedback_summary_percent_more_positive:
 * @self: a summary
 *
 * How many of a hundred who said how learning feels now feel more positive; rounded.
 *
 * Returns: 0 to 100, or -1 while fewer than [const@SMALL_NUMBER] said so
 */
int
trellis_feedback_summary_percent_more_positive (const TrellisFeedbackSummary *self)
{
  if (self->n_felt < TRELLIS_SMALL_NUMBER)
    return -1;
  return (int) ((200 * self->n_more_positive + self->n_felt) / (2 * self->n_felt));
}
