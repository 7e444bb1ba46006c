/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-entity.h"

G_BEGIN_DECLS

/**
 * TrellisActivityKind:
 * @TRELLIS_ACTIVITY_KIND_QUIZ: Questions, as GIFT text.
 * @TRELLIS_ACTIVITY_KIND_CROSSWORD: A crossword, as ipuz text.
 * @TRELLIS_ACTIVITY_KIND_WORD_SEARCH: Words to find, one a line.
 *
 * What sort of puzzle an activity is.
 */
typedef enum {
  TRELLIS_ACTIVITY_KIND_QUIZ,
  TRELLIS_ACTIVITY_KIND_CROSSWORD,
  TRELLIS_ACTIVITY_KIND_WORD_SEARCH,
} TrellisActivityKind;

/** trellis_activity_kind_choices: (skip): nicks and words of [enum@ActivityKind], in its order. */
extern const TrellisChoice trellis_activity_kind_choices[];

/**
 * TrellisActivity:
 *
 * A quiz or puzzle to play alone or together.
 */
#define TRELLIS_TYPE_ACTIVITY (trellis_activity_get_type ())
G_DECLARE_FINAL_TYPE (TrellisActivity, trellis_activity, TRELLIS, ACTIVITY, TrellisEntity)

/**
 * TrellisActivityField:
 * @TRELLIS_ACTIVITY_TITLE: What it is called.
 * @TRELLIS_ACTIVITY_KIND: What sort it is.
 * @TRELLIS_ACTIVITY_WEEK: Week it belongs to.
 * @TRELLIS_ACTIVITY_EVENT: Event at which it is played.
 * @TRELLIS_ACTIVITY_ABOUT: How to play it, and what it is about.
 * @TRELLIS_ACTIVITY_CONTENT: The puzzle itself, as text of its kind.
 * @TRELLIS_ACTIVITY_POSITION: Order, from 1.
 * @TRELLIS_ACTIVITY_N_FIELDS: how many there are.
 *
 * The fields of [class@Activity].
 */
typedef enum {
  TRELLIS_ACTIVITY_TITLE,
  TRELLIS_ACTIVITY_KIND,
  TRELLIS_ACTIVITY_WEEK,
  TRELLIS_ACTIVITY_EVENT,
  TRELLIS_ACTIVITY_ABOUT,
  TRELLIS_ACTIVITY_CONTENT,
  TRELLIS_ACTIVITY_POSITION,
  TRELLIS_ACTIVITY_N_FIELDS,
} TrellisActivityField;

G_END_DECLS
