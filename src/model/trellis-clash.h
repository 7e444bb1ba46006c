/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-event.h"

G_BEGIN_DECLS

/**
 * TrellisClashKind:
 * @TRELLIS_CLASH_SPEAKER: One speaker in two events at once.
 * @TRELLIS_CLASH_PLACE: One room or place for two events at once.
 * @TRELLIS_CLASH_BUFFER: Less time between two events in one place, or by one speaker, than either needs.
 * @TRELLIS_CLASH_HOST: One organisation hosts two events at once.
 * @TRELLIS_CLASH_AUDIENCE: Two events at once that are meant for the same people.
 * @TRELLIS_CLASH_SEATS: More seats than the room holds, or no limit.
 * @TRELLIS_CLASH_WORKING_DAY: Outside the working days or hours of the host.
 * @TRELLIS_CLASH_HOLIDAY: On a public holiday of the host's nation.
 * @TRELLIS_CLASH_OUTSIDE_WEEK: On a day outside its learning week.
 * @TRELLIS_CLASH_BITESIZE: A workshop that is longer than its learning week calls bitesize.
 * @TRELLIS_CLASH_LOAD: Several events in one day of one person, longer than she should give to learning.
 * @TRELLIS_CLASH_TENTATIVE: Over, and still not confirmed.
 * @TRELLIS_CLASH_N_KINDS: how many there are.
 *
 * What is wrong with a plan.
 */
typedef enum {
  TRELLIS_CLASH_SPEAKER,
  TRELLIS_CLASH_PLACE,
  TRELLIS_CLASH_BUFFER,
  TRELLIS_CLASH_HOST,
  TRELLIS_CLASH_AUDIENCE,
  TRELLIS_CLASH_SEATS,
  TRELLIS_CLASH_WORKING_DAY,
  TRELLIS_CLASH_HOLIDAY,
  TRELLIS_CLASH_OUTSIDE_WEEK,
  TRELLIS_CLASH_BITESIZE,
  TRELLIS_CLASH_LOAD,
  TRELLIS_CLASH_TENTATIVE,
  TRELLIS_CLASH_N_KINDS,
} TrellisClashKind;

/**
 * TrellisClashLevel:
 * @TRELLIS_CLASH_IGNORE: Nobody needs to know.
 * @TRELLIS_CLASH_WARN: Somebody should look at it.
 * @TRELLIS_CLASH_BLOCK: It cannot be published like this.
 * @TRELLIS_CLASH_N_LEVELS: how many there are.
 *
 * How grave a clash is.
 */
typedef enum {
  TRELLIS_CLASH_IGNORE,
  TRELLIS_CLASH_WARN,
  TRELLIS_CLASH_BLOCK,
  TRELLIS_CLASH_N_LEVELS,
} TrellisClashLevel;

#define TRELLIS_TYPE_CLASH (trellis_clash_get_type ())
G_DECLARE_FINAL_TYPE (TrellisClash, trellis_clash, TRELLIS, CLASH, GObject)

/**
 * TrellisClash:
 * @kind: what clashes
 * @level: how grave it is
 * @what: the speaker, room, organisation, audience, holiday, week or person; empty where there is none
 * @first: the event, or of two the one that starts first
 * @second: (nullable): the other; %NULL for a clash of one event
 * @amount: by how much: minutes that overlap or lie between, seats, days, minutes in a day; negative for too early
 * @limit: what it is held against: minutes needed, seats of the room, the nation, minutes allowed
 *
 * One thing that is wrong with a plan. It is made once and never changed; an object, so that lists can hold it.
 */
struct _TrellisClash {
  GObject parent_instance;
  TrellisClashKind kind;
  TrellisClashLevel level;
  char *what;
  TrellisEvent *first;
  TrellisEvent *second;
  gint64 amount;
  gint64 limit;
};

TrellisClash *trellis_clash_new (TrellisClashKind kind,
                                 TrellisClashLevel level,
                                 const char *what,
                                 TrellisEvent *first,
                                 TrellisEvent *second,
                                 gint64 amount,
                                 gint64 limit) G_GNUC_WARN_UNUSED_RESULT;
int trellis_clash_compare (const TrellisClash *self, const TrellisClash *other);
char *trellis_clash_sentence (const TrellisClash *self, const char *zone) G_GNUC_WARN_UNUSED_RESULT;

const char *trellis_clash_kind_nick (TrellisClashKind kind);
const char *trellis_clash_kind_label (TrellisClashKind kind);
const char *trellis_clash_level_nick (TrellisClashLevel level);
const char *trellis_clash_level_label (TrellisClashLevel level);

G_END_DECLS
