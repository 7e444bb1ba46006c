/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/trellis-library.h"
#include "model/trellis-event.h"

G_BEGIN_DECLS

/**
 * TrellisEventOverlap:
 * @event: another event of mine
 * @sentence: how it is in the way
 *
 * Something that I cannot do at the same time.
 */
typedef struct {
  TrellisEvent *event;
  char *sentence;
} TrellisEventOverlap;

GPtrArray *trellis_event_overlaps (TrellisLibrary *library,
                                   TrellisEvent *event,
                                   const char *me) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_event_overlaps_sentence (GPtrArray *overlaps) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
