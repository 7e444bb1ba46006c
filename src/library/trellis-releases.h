/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"
#include "model/trellis-learning-week.h"
#include "model/trellis-preparation.h"

G_BEGIN_DECLS

/**
 * TrellisReleaseDraft:
 * @week: a learning week
 * @events: (element-type TrellisEvent): its events
 * @last: (nullable): its last release
 * @number: number that the next release has
 * @clashes: (element-type TrellisClash): its clashes
 * @blocking: how many of them stop publishing
 * @changes: (element-type utf8): what changed since the last release; empty before the first
 * @unread: (nullable): why the last release cannot be compared, a sentence
 * @unplaced: how many events have no time
 * @placed: how many events of the programme are not cancelled
 * @tentative: how many of them are still tentative
 *
 * What the next release of a learning week would be.
 */
typedef struct {
  TrellisLearningWeek *week;
  GPtrArray *events;
  TrellisRelease *last;
  guint number;
  GPtrArray *clashes;
  guint blocking;
  GPtrArray *changes;
  char *unread;
  guint unplaced;
  guint placed;
  guint tentative;
} TrellisReleaseDraft;

TrellisReleaseDraft *
trellis_release_draft (TrellisLibrary *library, const char *week) G_GNUC_WARN_UNUSED_RESULT;
void trellis_release_draft_free (TrellisReleaseDraft *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisReleaseDraft, trellis_release_draft_free)

TrellisBatch *trellis_release_publish (TrellisLibrary *library,
                                       const TrellisReleaseDraft *draft,
                                       const char *note,
                                       gboolean confirm,
                                       gint64 now) G_GNUC_WARN_UNUSED_RESULT;
TrellisBatch *trellis_release_set_status (TrellisLearningWeek *week,
                                          TrellisWeekStatus status) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *
trellis_release_list (TrellisLibrary *library, const char *week) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
