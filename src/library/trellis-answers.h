/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-itip.h"
#include "exchange/trellis-report.h"
#include "store/trellis-transaction.h"

G_BEGIN_DECLS

/**
 * TrellisAnswers:
 * @transaction: what is changed
 * @report: what is refused
 * @now: the present, an instant
 * @added: counts lines added to rosters
 * @changed: counts events called off
 * @unchanged: counts messages that say what is known
 *
 * What messages from other calendars change.
 */
typedef struct {
  TrellisTransaction *transaction;
  TrellisReport *report;
  gint64 now;
  guint *added;
  guint *changed;
  guint *unchanged;
} TrellisAnswers;

gboolean trellis_answers_take (TrellisAnswers *self,
                               const TrellisItipMessage *message,
                               gboolean *taken,
                               GError **error);

G_END_DECLS
