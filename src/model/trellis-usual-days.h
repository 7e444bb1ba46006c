/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-organisation.h"

G_BEGIN_DECLS

/**
 * TrellisUsualDays:
 * @working_days: (nullable): weekday names in lower case English, as an organisation has them; %NULL or empty for Monday
 *   to Friday
 * @nations: whose public holidays are kept: a bit, `1 << nation`, for each
 *
 * On which days people of a learning week work.
 */
typedef struct {
  char **working_days;
  guint nations;
} TrellisUsualDays;

TrellisUsualDays *trellis_usual_days_new (GPtrArray *organisations,
                                          const char *const *taking_part) G_GNUC_WARN_UNUSED_RESULT;
void trellis_usual_days_free (TrellisUsualDays *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisUsualDays, trellis_usual_days_free)

char *
trellis_usual_days_doubt (const TrellisUsualDays *self, gint64 date) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
