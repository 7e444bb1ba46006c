/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-event.h"

G_BEGIN_DECLS

/**
 * TrellisClashKind:
 * @TRELLIS_CLASH_SPEAKER: one speaker in two events at once
 * @TRELLIS_CLASH_PLACE: one place for two events at once
 * @TRELLIS_CLASH_BUFFER: less time between two events in one place than either needs
 *
 * What is in two places at once.
 */
typedef enum {
  TRELLIS_CLASH_SPEAKER,
  TRELLIS_CLASH_PLACE,
  TRELLIS_CLASH_BUFFER,
} TrellisClashKind;

/**
 * TrellisClashLevel:
 * @TRELLIS_CLASH_WARN: somebody should look at it
 * @TRELLIS_CLASH_BLOCK: it cannot be published like this
 *
 * How grave a clash is.
 */
typedef enum {
  TRELLIS_CLASH_WARN,
  TRELLIS_CLASH_BLOCK,
} TrellisClashLevel;

/**
 * TrellisClash:
 * @kind: what clashes
 * @level: how grave it is
 * @what: the speaker or place
 * @first: the event that starts first
 * @second: the other
 *
 * Two events that cannot both be as planned.
 */
typedef struct {
  TrellisClashKind kind;
  TrellisClashLevel level;
  char *what;
  TrellisEvent *first;
  TrellisEvent *second;
} TrellisClash;

GPtrArray *trellis_clashes_find (GPtrArray *events) G_GNUC_WARN_UNUSED_RESULT;
gboolean trellis_clashes_overlap (TrellisEvent *a, TrellisEvent *b, gint64 margin);
char *
trellis_clash_sentence (const TrellisClash *clash, const char *zone) G_GNUC_WARN_UNUSED_RESULT;
const char *trellis_clash_kind_nick (TrellisClashKind kind);
const char *trellis_clash_level_nick (TrellisClashLevel level);

G_END_DECLS
