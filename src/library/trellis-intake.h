/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-format.h"
#include "exchange/trellis-reading.h"
#include "store/trellis-transaction.h"

G_BEGIN_DECLS

/**
 * TrellisIntake:
 * @reading: for what reads the file
 * @format: what the file is; to be set before it is read
 * @week: (nullable): uid of the learning week that activities are for; owned
 * @transaction: what is changed; borrowed
 * @names: of a schedule, for records that have another uid here
 * @added: counts records that are new
 * @changed: counts records that took the place of an older copy
 * @unchanged: counts records that were here already
 * @beside: counts what is new or changed and not counted otherwise
 *
 * What takes the records of a file into a library: merges each with what is here, and reports what is refused. Used by
 * the thread of the transaction alone.
 */
typedef struct {
  TrellisReading reading;
  TrellisFormat format;
  char *week;
  TrellisTransaction *transaction;
  GHashTable *names;
  guint added, changed, unchanged, beside;
} TrellisIntake;

void trellis_intake_init (TrellisIntake *self);
void trellis_intake_clear (TrellisIntake *self);
void trellis_intake_begin (TrellisIntake *self, TrellisTransaction *transaction, const char *zone);

G_END_DECLS
