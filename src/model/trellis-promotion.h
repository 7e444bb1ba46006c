/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-preparation.h"
#include "model/trellis-programme.h"

G_BEGIN_DECLS

/**
 * TrellisPromotionMoment:
 * @TRELLIS_PROMOTION_MOMENT_PAGE: the page of the week, when sign-up opens
 * @TRELLIS_PROMOTION_MOMENT_ANNOUNCE: the post that announces it, on the same day
 * @TRELLIS_PROMOTION_MOMENT_NEWSLETTER: the newsletter, two weeks before
 * @TRELLIS_PROMOTION_MOMENT_FLYER: the flyer, two weeks before
 * @TRELLIS_PROMOTION_MOMENT_CASCADE: the cascade to managers, ten days before
 * @TRELLIS_PROMOTION_MOMENT_EMAIL: the e-mail to all, one week before
 * @TRELLIS_PROMOTION_MOMENT_BANNER: the banner, one week before
 * @TRELLIS_PROMOTION_MOMENT_LAST_CALL: the last call, on the last working day before
 * @TRELLIS_PROMOTION_MOMENT_OPENING: the article that opens it, on its first day
 * @TRELLIS_PROMOTION_MOMENT_THANKS: the post that says thank you, on the working day after
 * @TRELLIS_PROMOTION_MOMENT_CLOSING: the article that rounds it up, a week after
 * @TRELLIS_PROMOTION_MOMENT_DAY: the post of one day, on that day
 *
 * What a piece of the kit is for, and when it is due.
 */
typedef enum {
  TRELLIS_PROMOTION_MOMENT_PAGE,
  TRELLIS_PROMOTION_MOMENT_ANNOUNCE,
  TRELLIS_PROMOTION_MOMENT_NEWSLETTER,
  TRELLIS_PROMOTION_MOMENT_FLYER,
  TRELLIS_PROMOTION_MOMENT_CASCADE,
  TRELLIS_PROMOTION_MOMENT_EMAIL,
  TRELLIS_PROMOTION_MOMENT_BANNER,
  TRELLIS_PROMOTION_MOMENT_LAST_CALL,
  TRELLIS_PROMOTION_MOMENT_OPENING,
  TRELLIS_PROMOTION_MOMENT_THANKS,
  TRELLIS_PROMOTION_MOMENT_CLOSING,
  TRELLIS_PROMOTION_MOMENT_DAY,
} TrellisPromotionMoment;

/**
 * TrellisPromotionSlot:
 * @moment: what it is for
 * @channel: where it is read
 * @due: date it is to be sent
 * @day: of the post of a day, its date; else 0
 * @position: what tells it apart from the others of the week, and stays when the week moves
 *
 * A place in the plan of a promotion kit.
 */
typedef struct {
  TrellisPromotionMoment moment;
  TrellisPromotionChannel channel;
  gint64 due;
  gint64 day;
  gint64 position;
} TrellisPromotionSlot;

GArray *trellis_promotion_plan (TrellisProgramme *programme) G_GNUC_WARN_UNUSED_RESULT;
gboolean trellis_promotion_find_slot (TrellisProgramme *programme,
                                      TrellisPromotionPiece *piece,
                                      TrellisPromotionSlot *slot);
char *trellis_promotion_write (TrellisProgramme *programme,
                               const TrellisPromotionSlot *slot) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *trellis_promotion_make_kit (TrellisProgramme *programme,
                                       GPtrArray *present) G_GNUC_WARN_UNUSED_RESULT;
gboolean trellis_promotion_has_marks (TrellisPromotionChannel channel);

G_END_DECLS
