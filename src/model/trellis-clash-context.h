/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-clash.h"
#include "model/trellis-learning-week.h"
#include "model/trellis-organisation.h"
#include "model/trellis-room.h"

G_BEGIN_DECLS

/**
 * TrellisClashWeek:
 * @uid: its uid; empty for what is in no learning week
 * @title: what it is called
 * @first: first day, 0 when there is none
 * @last: last day
 * @bitesize: longest length in minutes of a workshop, 0 for any
 * @most_minutes: most minutes of a day that one person should give
 * @is_template: whether it is a pattern to clone
 * @levels: how grave each kind of clash is
 *
 * What a learning week asks of its events.
 */
typedef struct {
  char *uid;
  char *title;
  gint64 first;
  gint64 last;
  gint64 bitesize;
  gint64 most_minutes;
  gboolean is_template;
  TrellisClashLevel levels[TRELLIS_CLASH_N_KINDS];
} TrellisClashWeek;

/**
 * TrellisClashHost:
 * @title: what people call it
 * @zone: IANA zone of its working day; empty for that of the event
 * @nation: whose public holidays it keeps
 * @days: one bit for each working day, Monday the lowest
 * @day_start: minute of the day at which its working day starts
 * @day_end: minute at which it ends; 0 when hours are not known
 *
 * When an organisation works.
 */
typedef struct {
  char *title;
  char *zone;
  TrellisNation nation;
  guint days;
  gint64 day_start;
  gint64 day_end;
} TrellisClashHost;

/**
 * TrellisClashRoom:
 * @uid: its uid
 * @title: what it is called
 * @seats: how many people it holds; 0 when nobody knows
 *
 * A room.
 */
typedef struct {
  char *uid;
  char *title;
  gint64 seats;
} TrellisClashRoom;

/**
 * TrellisClashContext:
 *
 * What clashes depend on besides the events: weeks, organisations, rooms, who is booked, and the present.
 */
typedef struct _TrellisClashContext TrellisClashContext;

TrellisClashContext *
trellis_clash_context_new (const char *zone, gint64 now) G_GNUC_WARN_UNUSED_RESULT;
TrellisClashContext *trellis_clash_context_ref (TrellisClashContext *self);
void trellis_clash_context_unref (TrellisClashContext *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisClashContext, trellis_clash_context_unref)

void trellis_clash_context_add_week (TrellisClashContext *self, TrellisLearningWeek *week);
void trellis_clash_context_add_host (TrellisClashContext *self, TrellisOrganisation *organisation);
void trellis_clash_context_add_room (TrellisClashContext *self, TrellisRoom *room);
void trellis_clash_context_book (TrellisClashContext *self,
                                 const char *event,
                                 const char *person,
                                 const char *name);
void trellis_clash_context_unbook (TrellisClashContext *self, const char *event);

const char *trellis_clash_context_get_zone (TrellisClashContext *self, TrellisEvent *event);
gint64 trellis_clash_context_get_now (TrellisClashContext *self);
const TrellisClashWeek *
trellis_clash_context_get_week (TrellisClashContext *self, TrellisEvent *event);
const TrellisClashHost *
trellis_clash_context_get_host (TrellisClashContext *self, TrellisEvent *event);
const char *trellis_clash_context_get_host_title (TrellisClashContext *self, const char *uid);
const TrellisClashRoom *
trellis_clash_context_get_room (TrellisClashContext *self, TrellisEvent *event);
GPtrArray *trellis_clash_context_get_booked (TrellisClashContext *self, const char *event);
const char *trellis_clash_context_get_person (TrellisClashContext *self, const char *uid);

G_END_DECLS
