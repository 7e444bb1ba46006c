/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-learning-week.h"

G_BEGIN_DECLS

/**
 * TrellisWeekContents:
 * @week: a learning week
 * @events: (element-type TrellisEvent): its events
 * @tasks: (element-type TrellisWeekTask): its checklist
 * @pieces: (element-type TrellisPromotionPiece): its promotion
 * @activities: (element-type TrellisActivity): its quizzes and puzzles
 *
 * A learning week with everything that is copied with it.
 */
typedef struct {
  TrellisLearningWeek *week;
  GPtrArray *events;
  GPtrArray *tasks;
  GPtrArray *pieces;
  GPtrArray *activities;
} TrellisWeekContents;

TrellisWeekContents *
trellis_week_contents_new (TrellisLearningWeek *week) G_GNUC_WARN_UNUSED_RESULT;
void trellis_week_contents_free (TrellisWeekContents *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisWeekContents, trellis_week_contents_free)

TrellisWeekContents *trellis_clone_week (const TrellisWeekContents *source,
                                         const char *title,
                                         gint64 first_day) G_GNUC_WARN_UNUSED_RESULT;
gint64 trellis_clone_shift (gint64 instant, gint64 days, const char *zone);

G_END_DECLS
