/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-entity.h"

G_BEGIN_DECLS

/**
 * TrellisPromotionChannel:
 * @TRELLIS_PROMOTION_CHANNEL_PAGE: The week's own page.
 * @TRELLIS_PROMOTION_CHANNEL_NEWSLETTER: A piece for the newsletter to all.
 * @TRELLIS_PROMOTION_CHANNEL_CASCADE: What managers tell their teams.
 * @TRELLIS_PROMOTION_CHANNEL_BANNER: One line for a banner in the learning system.
 * @TRELLIS_PROMOTION_CHANNEL_EMAIL: A message with links.
 * @TRELLIS_PROMOTION_CHANNEL_SOCIAL: A short post; its length is counted.
 * @TRELLIS_PROMOTION_CHANNEL_FLYER: A sheet with a quotation, for walls and doors.
 * @TRELLIS_PROMOTION_CHANNEL_OPENING: The article that opens the week.
 * @TRELLIS_PROMOTION_CHANNEL_CLOSING: The article that rounds the week up.
 *
 * Where a piece of promotion is read.
 */
typedef enum {
  TRELLIS_PROMOTION_CHANNEL_PAGE,
  TRELLIS_PROMOTION_CHANNEL_NEWSLETTER,
  TRELLIS_PROMOTION_CHANNEL_CASCADE,
  TRELLIS_PROMOTION_CHANNEL_BANNER,
  TRELLIS_PROMOTION_CHANNEL_EMAIL,
  TRELLIS_PROMOTION_CHANNEL_SOCIAL,
  TRELLIS_PROMOTION_CHANNEL_FLYER,
  TRELLIS_PROMOTION_CHANNEL_OPENING,
  TRELLIS_PROMOTION_CHANNEL_CLOSING,
} TrellisPromotionChannel;

/** trellis_promotion_channel_choices: (skip): nicks and words of [enum@PromotionChannel], in its order. */
extern const TrellisChoice trellis_promotion_channel_choices[];

/**
 * TrellisRelease:
 *
 * One published state of a learning week, with what changed since the one before.
 */
#define TRELLIS_TYPE_RELEASE (trellis_release_get_type ())
G_DECLARE_FINAL_TYPE (TrellisRelease, trellis_release, TRELLIS, RELEASE, TrellisEntity)

/**
 * TrellisReleaseField:
 * @TRELLIS_RELEASE_TITLE: What it is called.
 * @TRELLIS_RELEASE_WEEK: Which week.
 * @TRELLIS_RELEASE_NUMBER: From 1, counted for each week.
 * @TRELLIS_RELEASE_AT: When it was published.
 * @TRELLIS_RELEASE_NOTE: What the organisers say about it.
 * @TRELLIS_RELEASE_CHANGES: One sentence for each change since the release before.
 * @TRELLIS_RELEASE_PROGRAMME: The events as they were, as JSON, to compare the next release with.
 * @TRELLIS_RELEASE_N_FIELDS: how many there are.
 *
 * The fields of [class@Release].
 */
typedef enum {
  TRELLIS_RELEASE_TITLE,
  TRELLIS_RELEASE_WEEK,
  TRELLIS_RELEASE_NUMBER,
  TRELLIS_RELEASE_AT,
  TRELLIS_RELEASE_NOTE,
  TRELLIS_RELEASE_CHANGES,
  TRELLIS_RELEASE_PROGRAMME,
  TRELLIS_RELEASE_N_FIELDS,
} TrellisReleaseField;

/**
 * TrellisWeekTask:
 *
 * One line of the checklist of a learning week.
 */
#define TRELLIS_TYPE_WEEK_TASK (trellis_week_task_get_type ())
G_DECLARE_FINAL_TYPE (TrellisWeekTask, trellis_week_task, TRELLIS, WEEK_TASK, TrellisEntity)

/**
 * TrellisWeekTaskField:
 * @TRELLIS_WEEK_TASK_TITLE: What is to be done.
 * @TRELLIS_WEEK_TASK_WEEK: For which week.
 * @TRELLIS_WEEK_TASK_DUE: Last day for it.
 * @TRELLIS_WEEK_TASK_DONE: Day it was done; unset until then.
 * @TRELLIS_WEEK_TASK_OWNER: Who does it.
 * @TRELLIS_WEEK_TASK_POSITION: Order, from 1.
 * @TRELLIS_WEEK_TASK_N_FIELDS: how many there are.
 *
 * The fields of [class@WeekTask].
 */
typedef enum {
  TRELLIS_WEEK_TASK_TITLE,
  TRELLIS_WEEK_TASK_WEEK,
  TRELLIS_WEEK_TASK_DUE,
  TRELLIS_WEEK_TASK_DONE,
  TRELLIS_WEEK_TASK_OWNER,
  TRELLIS_WEEK_TASK_POSITION,
  TRELLIS_WEEK_TASK_N_FIELDS,
} TrellisWeekTaskField;

/**
 * TrellisPromotionPiece:
 *
 * One text of the promotion kit of a learning week.
 */
#define TRELLIS_TYPE_PROMOTION_PIECE (trellis_promotion_piece_get_type ())
G_DECLARE_FINAL_TYPE (
    TrellisPromotionPiece, trellis_promotion_piece, TRELLIS, PROMOTION_PIECE, TrellisEntity)

/**
 * TrellisPromotionPieceField:
 * @TRELLIS_PROMOTION_PIECE_TITLE: Its headline or subject.
 * @TRELLIS_PROMOTION_PIECE_WEEK: For which week.
 * @TRELLIS_PROMOTION_PIECE_CHANNEL: Where it is read.
 * @TRELLIS_PROMOTION_PIECE_TEXT: The text: headings, lists and links in plain marks.
 * @TRELLIS_PROMOTION_PIECE_DUE: Day it is to be sent.
 * @TRELLIS_PROMOTION_PIECE_SENT: Day it was sent; unset until then.
 * @TRELLIS_PROMOTION_PIECE_POSITION: Order, from 1.
 * @TRELLIS_PROMOTION_PIECE_N_FIELDS: how many there are.
 *
 * The fields of [class@PromotionPiece].
 */
typedef enum {
  TRELLIS_PROMOTION_PIECE_TITLE,
  TRELLIS_PROMOTION_PIECE_WEEK,
  TRELLIS_PROMOTION_PIECE_CHANNEL,
  TRELLIS_PROMOTION_PIECE_TEXT,
  TRELLIS_PROMOTION_PIECE_DUE,
  TRELLIS_PROMOTION_PIECE_SENT,
  TRELLIS_PROMOTION_PIECE_POSITION,
  TRELLIS_PROMOTION_PIECE_N_FIELDS,
} TrellisPromotionPieceField;

G_END_DECLS
