/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-programme.h"

G_BEGIN_DECLS

/**
 * TRELLIS_ROUND_UP_MARGIN:
 *
 * Days before and after a week in which requests for job shadowing count as its fruit.
 */
#define TRELLIS_ROUND_UP_MARGIN 14

/** TRELLIS_HIDDEN: a number that is not told, because few people stand behind it or behind one that follows from it */
#define TRELLIS_HIDDEN (-1)

/**
 * TrellisRoundUpCell:
 * @label: what is counted
 * @number: how many, or %TRELLIS_HIDDEN
 *
 * One line of a breakdown.
 */
typedef struct {
  char *label;
  gint64 number;
} TrellisRoundUpCell;

/**
 * TrellisRoundUpBreakdown:
 * @TRELLIS_ROUND_UP_BY_OUTCOME: sign-ups by what became of them
 * @TRELLIS_ROUND_UP_BY_KIND: seats taken by kind of event
 * @TRELLIS_ROUND_UP_BY_AUDIENCE: seats taken by audience; an event for two audiences counts in both
 * @TRELLIS_ROUND_UP_BY_HOST: seats taken by organisation that hosted
 * @TRELLIS_ROUND_UP_BY_DAY: seats taken by day
 * @TRELLIS_ROUND_UP_BREAKDOWNS: how many there are
 *
 * How the figures of a week are broken down.
 */
typedef enum {
  TRELLIS_ROUND_UP_BY_OUTCOME,
  TRELLIS_ROUND_UP_BY_KIND,
  TRELLIS_ROUND_UP_BY_AUDIENCE,
  TRELLIS_ROUND_UP_BY_HOST,
  TRELLIS_ROUND_UP_BY_DAY,
  TRELLIS_ROUND_UP_BREAKDOWNS,
} TrellisRoundUpBreakdown;

/**
 * TrellisRoundUp:
 * @events: events that were offered
 * @people: people who took part, each counted once
 * @seats: seats they took, so that who came to three events is counted three times
 * @sign_ups: sign-ups, whatever became of them
 * @absent: seats whose people did not come
 * @waiting: sign-ups still on a waiting list
 * @shadowing: people who asked for job shadowing
 * @shadowing_from: first date on which such a request counted
 * @shadowing_to: last date
 * @answers: people who said how learning feels now
 * @percent_positive: of them, percent that feel more positive; %TRELLIS_HIDDEN when fewer than five answered
 * @ratings: ratings that were given
 * @average: their average, 1 to 5; 0 when fewer than five were given
 * @comments: (element-type utf8): what people wrote, in no order that tells who or where; empty when fewer than five did
 * @comments_held_back: whether there are comments that are not shown
 * @cells: (element-type TrellisRoundUpCell): the breakdowns
 * @n_hidden: how many numbers are hidden
 *
 * The figures of a learning week. What may not be told is not in it.
 */
typedef struct {
  guint events;
  gint64 people;
  gint64 seats;
  gint64 sign_ups;
  gint64 absent;
  gint64 waiting;
  gint64 shadowing;
  gint64 shadowing_from;
  gint64 shadowing_to;
  gint64 answers;
  int percent_positive;
  gint64 ratings;
  double average;
  GPtrArray *comments;
  gboolean comments_held_back;
  GPtrArray *cells[TRELLIS_ROUND_UP_BREAKDOWNS];
  guint n_hidden;
} TrellisRoundUp;

TrellisRoundUp *trellis_round_up_new (TrellisProgramme *programme,
                                      GPtrArray *sign_ups,
                                      GPtrArray *feedback,
                                      GPtrArray *requests) G_GNUC_WARN_UNUSED_RESULT;
void trellis_round_up_free (TrellisRoundUp *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrellisRoundUp, trellis_round_up_free)

void trellis_round_up_span (TrellisLearningWeek *week, gint64 *first, gint64 *last);
const char *trellis_round_up_nick (TrellisRoundUpBreakdown breakdown);
const char *trellis_round_up_title (TrellisRoundUpBreakdown breakdown);
char *trellis_round_up_number (gint64 number) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *trellis_round_up_sentences (TrellisRoundUp *self) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_round_up_case_study (TrellisRoundUp *self,
                                   TrellisProgramme *programme) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
