/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-reading.h"
#include "model/trellis-event.h"
#include "model/trellis-learning-week.h"

#include <string.h>

/* 2026-06-01T12:00:00Z: the present of all these tests */
#define ICAL_NOW (G_GINT64_CONSTANT (1780315200) * G_USEC_PER_SEC)

/* What came out of reading a calendar. */
typedef struct {
  gboolean done;
  GPtrArray *records;
  TrellisReport *report;
  GError *error;
  int done_kb;
} IcalOutcome;

void ical_outcome_clear (IcalOutcome *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (IcalOutcome, ical_outcome_clear)

void ical_read_stream (IcalOutcome *self, GInputStream *stream);
void ical_read_bytes (IcalOutcome *self, const void *bytes, gsize length);
void ical_read_text (IcalOutcome *self, const char *text);
void ical_read_event (IcalOutcome *self, const char *lines);
char *ical_describe (IcalOutcome *self) G_GNUC_WARN_UNUSED_RESULT;
TrellisEvent *ical_event (IcalOutcome *self, guint index);
GBytes *ical_write (GPtrArray *records, gboolean with_series) G_GNUC_WARN_UNUSED_RESULT;
void ical_assert_equal (GPtrArray *expected, GPtrArray *found);
