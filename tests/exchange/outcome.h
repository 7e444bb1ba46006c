/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-pack-info.h"
#include "exchange/trellis-reading.h"

#define HEAD "{\"format\":\"trellis-pack\",\"version\":1"

/* What came out of one reading. */
typedef struct {
  gboolean done;
  GPtrArray *records;
  TrellisReport *report;
  GPtrArray *notes;
  TrellisPackInfo info;
  GError *error;
  int done_kb;
} Outcome;

void outcome_clear (Outcome *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Outcome, outcome_clear)

void read_bytes (Outcome *self, const void *bytes, gsize length);
void read_text (Outcome *self, const char *text);
void read_pack (Outcome *self, GBytes *bytes);
GBytes *write_pack (const TrellisPackInfo *info, GPtrArray *records, gboolean with_private);
