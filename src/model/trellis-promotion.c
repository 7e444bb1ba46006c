/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The promotion kit of a learning week: which pieces there are, when each is due, and its first text. */
#include "config.h"

#include "model/trellis-promotion.h"

#include "base/trellis-text.h"
#include "base/trellis-time.h"
#include "model/trellis-promotion-private.h"

#include <glib/gi18n.h>

#define FIRST_DAY_POSITION 100 /* behind the pieces there is one of */

typedef enum {
  COUNTED_FROM_SIGN_UP,
  COUNTED_FROM_START,
  COUNTED_FROM_END,
} CountedFrom;

/* Three weeks before, where nobody has said when sign-up opens. */
#define USUAL_SIGN_UP (-21)

static const struct {
  TrellisPromotionMoment moment;
  TrellisPromotionChannel channel;
  CountedFrom from;
  int days;
} plan[] = {
  { TRELLIS_PROMOTION_MOMENT_PAGE, TRELLIS_PROMOTION_CHANNEL_PAGE, COUNTED_FROM_SIGN_UP, 0 },
  { TRELLIS_PROMOTION_MOMENT_ANNOUNCE, TRELLIS_PROMOTION_CHANNEL_SOCIAL, COUNTED_FROM_SIGN_UP, 0 },
  { TRELLIS_PROMOTION_MOMENT_NEWSLETTER, TRELLIS_PROMOTION_CHANNEL_NEWSLETTER, COUNTED_FROM_START,
    -14 },
  { TRELLIS_PROMOTION_MOMENT_FLYER, TRELLIS_PROMOTION_CHANNEL_FLYER, COUNTED_FROM_START, -14 },
  { TRELLIS_PROMOTION_MOMENT_CASCADE, TRELLIS_PROMOTION_CHANNEL_CASCADE, COUNTED_FROM_START, -10 },
  { TRELLIS_PROMOTION_MOMENT_EMAIL, TRELLIS_PROMOTION_CHANNEL_EMAIL, COUNTED_FROM_START, -7 },
  { TRELLIS_PROMOTION_MOMENT_BANNER, TRELLIS_PROMOTION_CHANNEL_BANNER, COUNTED_FROM_START, -7 },
  { TRELLIS_PROMOTION_MOMENT_LAST_CALL, TRELLIS_PROMOTION_CHANNEL_SOCIAL, COUNTED_FROM_START, -1 },
  { TRELLIS_PROMOTION_MOMENT_OPENING, TRELLIS_PROMOTION_CHANNEL_OPENING, COUNTED_FROM_START, 0 },
  { TRELLIS_PROMOTION_MOMENT_THANKS, TRELLIS_PROMOTION_CHANNEL_SOCIAL, COUNTED_FROM_END, 1 },
  { TRELLIS_PROMOTION_MOMENT_CLOSING, TRELLIS_PROMOTION_CHANNEL_CLOSING, COUNTED_FROM_END, 7 },
};

/* Nobody sends anything at a weekend: what is due before the week goes on the Friday, what comes after on the Monday. */
static gint64
working_day (gint64 date, gboolean before)
{
  int weekday = trellis_date_weekday (date);

  if (weekday == 6)
    return before ? date - 1 : date + 2;
  if (weekday == 7)
    return before ? date - 2 : date + 1;
  return date;
}

static gint64
due_date (TrellisProgramme *programme, CountedFrom from, int days)
{
  gint64 start = trellis_entity_get_number (programme->week, TRELLIS_LEARNING_WEEK_START);
  gint64 end = trellis_entity_get_number (programme->week, TRELLIS_LEARNING_WEEK_END);
  gint64 opens = trellis_entity_get_number (programme->week, TRELLIS_LEARNING_WEEK_SIGN_UP_OPENS);

  switch (from) {
  case COUNTED_FROM_SIGN_UP:
    return opens ? opens : working_day (start + USUAL_SIGN_UP, TRUE);
  case COUNTED_FROM_END:
    return working_day (MAX (start, end) + days, FALSE);
  default:
    return days ? working_day (start + days, TRUE) : start;
  }
}

static int
by_due (gconstpointer a, gconstpointer b)
{
  const TrellisPromotionSlot *one = a, *two = b;

  if (one->due != two->due)
    return one->due < two->due ? -1 : 1;
  return (one->position > two->position) - (one->position < two->position);
}

/**
 * trellis_promotion_plan:
 * @programme: a programme
 *
 * Plans the promotion of a week: what is sent before it, on each of its days, and after it.
 *
 * Returns: (transfer full) (element-type TrellisPromotionSlot): the pieces by the day they are due
 */
GArray *
trellis_promotion_plan (TrellisProgramme *programme)
{
  GArray *slots = g_array_new (FALSE, TRUE, sizeof (TrellisPromotionSlot));
  g_autoptr (GArray) days = trellis_programme_days (programme);
  gint64 start = trellis_entity_get_number (programme->week, TRELLIS_LEARNING_WEEK_START);

  for (guint i = 0; i < G_N_ELEMENTS (plan); i++) {
    TrellisPromotionSlot slot = { plan[i].moment, plan[i].channel,
                                  due_date (programme, plan[i].from, plan[i].days), 0, i + 1 };

    g_array_append_val (slots, slot);
  }
  for (guint i = 0; i < days->len; i++) {
    gint64 day = g_array_index (days, gint64, i);
    TrellisPromotionSlot slot = { TRELLIS_PROMOTION_MOMENT_DAY, TRELLIS_PROMOTION_CHANNEL_SOCIAL,
                                  day, day, FIRST_DAY_POSITION + day - start };

    g_array_append_val (slots, slot);
  }
  g_array_sort (slots, by_due);
  return slots;
}

/**
 * trellis_promotion_find_slot:
 * @programme: a programme
 * @piece: a piece of its promotion
 * @slot: (out): its place in the plan
 *
 * Finds what a piece is for.
 *
 * Returns: %FALSE when the plan has no place for it, such as a piece that somebody added
 */
gboolean
trellis_promotion_find_slot (TrellisProgramme *programme,
                             TrellisPromotionPiece *piece,
                             TrellisPromotionSlot *slot)
{
  g_autoptr (GArray) slots = trellis_promotion_plan (programme);
  gint64 position = trellis_entity_get_number (piece, TRELLIS_PROMOTION_PIECE_POSITION);
  int channel = trellis_entity_get_choice (piece, TRELLIS_PROMOTION_PIECE_CHANNEL);

  for (guint i = 0; i < slots->len; i++) {
    *slot = g_array_index (slots, TrellisPromotionSlot, i);
    if (slot->position == position && (int) slot->channel == channel)
      return TRUE;
  }
  return FALSE;
}

/* The headline or subject of a piece. */
static char *
title_of (TrellisProgramme *programme, const TrellisPromotionSlot *slot)
{
  const char *week = trellis_entity_get_title (programme->week);
  g_autofree char *day = slot->day ? trellis_text_date (slot->day) : NULL;

  switch (slot->moment) {
  case TRELLIS_PROMOTION_MOMENT_ANNOUNCE:
    return g_strdup_printf (_ ("Announcing %s"), week);
  case TRELLIS_PROMOTION_MOMENT_NEWSLETTER:
    return g_strdup_printf (_ ("%s: what is on and how to take part"), week);
  case TRELLIS_PROMOTION_MOMENT_FLYER:
    return g_strdup_printf (_ ("Flyer for %s"), week);
  case TRELLIS_PROMOTION_MOMENT_CASCADE:
    return g_strdup_printf (_ ("For your team meeting: %s"), week);
  case TRELLIS_PROMOTION_MOMENT_EMAIL:
    return g_strdup_printf (_ ("Choose what you would like from %s"), week);
  case TRELLIS_PROMOTION_MOMENT_BANNER:
    return g_strdup_printf (_ ("Banner for %s"), week);
  case TRELLIS_PROMOTION_MOMENT_LAST_CALL:
    return g_strdup_printf (_ ("Last call for %s"), week);
  case TRELLIS_PROMOTION_MOMENT_OPENING:
    return g_strdup_printf (_ ("Welcome to %s"), week);
  case TRELLIS_PROMOTION_MOMENT_THANKS:
    return g_strdup_printf (_ ("Thank you for %s"), week);
  case TRELLIS_PROMOTION_MOMENT_CLOSING:
    return g_strdup_printf (_ ("What came of %s"), week);
  case TRELLIS_PROMOTION_MOMENT_DAY:
    return g_strdup_printf (_ ("Post for %s"), day);
  default:
    return g_strdup (week);
  }
}

/**
 * trellis_promotion_write:
 * @programme: a programme
 * @slot: a place in its plan
 *
 * Writes the first text of a piece from the programme, in plain marks where its channel has them.
 *
 * Returns: (transfer full): the text
 */
char *
trellis_promotion_write (TrellisProgramme *programme, const TrellisPromotionSlot *slot)
{
  switch (slot->channel) {
  case TRELLIS_PROMOTION_CHANNEL_SOCIAL:
  case TRELLIS_PROMOTION_CHANNEL_BANNER:
  case TRELLIS_PROMOTION_CHANNEL_FLYER:
    return trellis_promotion_short_text (programme, slot);
  default:
    return trellis_promotion_long_text (programme, slot->moment);
  }
}

static gboolean
is_present (GPtrArray *present, const TrellisPromotionSlot *slot)
{
  for (guint i = 0; i < present->len; i++)
    if (trellis_entity_get_number (present->pdata[i], TRELLIS_PROMOTION_PIECE_POSITION) ==
            slot->position &&
        trellis_entity_get_choice (present->pdata[i], TRELLIS_PROMOTION_PIECE_CHANNEL) ==
            (int) slot->channel)
      return TRUE;
  return FALSE;
}

/**
 * trellis_promotion_make_kit:
 * @programme: a programme
 * @present: (element-type TrellisPromotionPiece): the pieces that are there already
 *
 * Makes every piece of the plan that is not there yet; what somebody wrote is left alone.
 *
 * Returns: (transfer full) (element-type TrellisPromotionPiece): the new pieces, by the day they are due
 */
GPtrArray *
trellis_promotion_make_kit (TrellisProgramme *programme, GPtrArray *present)
{
  GPtrArray *pieces = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GArray) slots = trellis_promotion_plan (programme);

  for (guint i = 0; i < slots->len; i++) {
    const TrellisPromotionSlot *slot = &g_array_index (slots, TrellisPromotionSlot, i);
    TrellisPromotionPiece *piece;

    if (is_present (present, slot))
      continue;
    piece = trellis_entity_new (TRELLIS_TYPE_PROMOTION_PIECE);
    trellis_entity_take_text (piece, TRELLIS_PROMOTION_PIECE_TITLE, title_of (programme, slot));
    trellis_entity_set_text (piece, TRELLIS_PROMOTION_PIECE_WEEK,
                             trellis_entity_get_uid (programme->week));
    trellis_entity_set_number (piece, TRELLIS_PROMOTION_PIECE_CHANNEL, slot->channel);
    trellis_entity_take_text (piece, TRELLIS_PROMOTION_PIECE_TEXT,
                              trellis_promotion_write (programme, slot));
    trellis_entity_set_number (piece, TRELLIS_PROMOTION_PIECE_DUE, slot->due);
    trellis_entity_set_number (piece, TRELLIS_PROMOTION_PIECE_POSITION, slot->position);
    g_ptr_array_add (pieces, piece);
  }
  return pieces;
}

/**
 * trellis_promotion_has_marks:
 * @channel: where something is read
 *
 * Whether headings, lists and links are shown there. Networks show a post as it was typed.
 *
 * Returns: %FALSE for posts
 */
gboolean
trellis_promotion_has_marks (TrellisPromotionChannel channel)
{
  return channel != TRELLIS_PROMOTION_CHANNEL_SOCIAL;
}
