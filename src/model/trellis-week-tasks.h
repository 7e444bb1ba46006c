/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-learning-week.h"
#include "model/trellis-preparation.h"

G_BEGIN_DECLS

GPtrArray *
trellis_week_tasks_usual (TrellisLearningWeek *week, GPtrArray *present) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_week_tasks_sentence (GPtrArray *tasks, gint64 today) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_week_task_when (TrellisWeekTask *task, gint64 today) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_week_task_offset (TrellisWeekTask *task,
                                TrellisLearningWeek *week) G_GNUC_WARN_UNUSED_RESULT;
gboolean trellis_week_task_is_overdue (TrellisWeekTask *task, gint64 today);
GPtrArray *
trellis_week_tasks_move (GPtrArray *tasks, const char *uid, int by) G_GNUC_WARN_UNUSED_RESULT;
gint64 trellis_week_tasks_next_position (GPtrArray *tasks);

G_END_DECLS
