/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-event.h"

G_BEGIN_DECLS

/**
 * TrellisSpan:
 * @start: first instant
 * @end: first instant after it
 *
 * A span of time.
 */
typedef struct {
  gint64 start, end;
} TrellisSpan;

/**
 * TrellisFreeTime:
 *
 * When somebody works, and when she is busy.
 */
typedef struct _TrellisFreeTime TrellisFreeTime;

TrellisFreeTime *trellis_free_time_new (int from, int to, guint weekdays, const char *zone)
    G_GNUC_WARN_UNUSED_RESULT;
void trellis_free_time_free (TrellisFreeTime *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisFreeTime, trellis_free_time_free)

void trellis_free_time_add_busy (TrellisFreeTime *self, TrellisEvent *event);
gboolean trellis_free_time_fits (const TrellisFreeTime *self, TrellisEvent *event);
GArray *trellis_free_time_on (const TrellisFreeTime *self, gint64 date) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
