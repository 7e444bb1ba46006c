/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The fields of what is prepared around a learning week; what each means is told in the header. */
#include "config.h"

#include "model/trellis-preparation.h"

#include <glib/gi18n.h>

const TrellisChoice trellis_promotion_channel_choices[] = {
  { "page", N_ ("Week page") },
  { "newsletter", N_ ("Newsletter") },
  { "cascade", N_ ("Manager cascade") },
  { "banner", N_ ("Banner") },
  { "email", N_ ("E-mail") },
  { "social", N_ ("Social post") },
  { "flyer", N_ ("Flyer") },
  { "opening", N_ ("Opening article") },
  { "closing", N_ ("Closing article") },
  { NULL, NULL },
};

static const TrellisField trellis_release_fields[] = {
  TRELLIS_TEXT (TRELLIS_RELEASE_TITLE, "title", N_ ("Title"), TRELLIS_FIELD_REQUIRED),
  TRELLIS_LINK (
      TRELLIS_RELEASE_WEEK, "week", N_ ("Learning week"), "weeks", TRELLIS_FIELD_REQUIRED),
  TRELLIS_NUMBER (TRELLIS_RELEASE_NUMBER, "number", N_ ("Number"), 0),
  TRELLIS_INSTANT (TRELLIS_RELEASE_AT, "at", N_ ("When"), 0),
  TRELLIS_TEXT (TRELLIS_RELEASE_NOTE, "note", N_ ("Note"), TRELLIS_FIELD_LONG),
  TRELLIS_LIST (TRELLIS_RELEASE_CHANGES, "changes", N_ ("Changes"), 0),
  TRELLIS_TEXT (TRELLIS_RELEASE_PROGRAMME, "programme", N_ ("Programme"), TRELLIS_FIELD_LONG),
};

TRELLIS_DEFINE_ENTITY (TrellisRelease,
                       trellis_release,
                       "release",
                       "releases",
                       N_ ("Release"),
                       N_ ("Releases"),
                       TRELLIS_RELEASE_TITLE,
                       TRELLIS_KIND_APPEND_ONLY)

static const TrellisField trellis_week_task_fields[] = {
  TRELLIS_TEXT (TRELLIS_WEEK_TASK_TITLE, "title", N_ ("Task"), TRELLIS_FIELD_REQUIRED),
  TRELLIS_LINK (
      TRELLIS_WEEK_TASK_WEEK, "week", N_ ("Learning week"), "weeks", TRELLIS_FIELD_REQUIRED),
  TRELLIS_DATE (TRELLIS_WEEK_TASK_DUE, "due", N_ ("By"), 0),
  TRELLIS_DATE (TRELLIS_WEEK_TASK_DONE, "done", N_ ("Done"), 0),
  TRELLIS_TEXT (TRELLIS_WEEK_TASK_OWNER, "owner", N_ ("Owner"), 0),
  TRELLIS_NUMBER (TRELLIS_WEEK_TASK_POSITION, "position", N_ ("Position"), 0),
};

TRELLIS_DEFINE_ENTITY (TrellisWeekTask,
                       trellis_week_task,
                       "week_task",
                       "week_tasks",
                       N_ ("Task"),
                       N_ ("Tasks"),
                       TRELLIS_WEEK_TASK_TITLE,
                       0)

static const TrellisField trellis_promotion_piece_fields[] = {
  TRELLIS_TEXT (TRELLIS_PROMOTION_PIECE_TITLE, "title", N_ ("Title"), TRELLIS_FIELD_REQUIRED),
  TRELLIS_LINK (
      TRELLIS_PROMOTION_PIECE_WEEK, "week", N_ ("Learning week"), "weeks", TRELLIS_FIELD_REQUIRED),
  TRELLIS_PICK (
      TRELLIS_PROMOTION_PIECE_CHANNEL, "channel", N_ ("Where"), trellis_promotion_channel_choices),
  TRELLIS_TEXT (TRELLIS_PROMOTION_PIECE_TEXT, "text", N_ ("Text"), TRELLIS_FIELD_LONG),
  TRELLIS_DATE (TRELLIS_PROMOTION_PIECE_DUE, "due", N_ ("Send on"), 0),
  TRELLIS_DATE (TRELLIS_PROMOTION_PIECE_SENT, "sent", N_ ("Sent"), 0),
  TRELLIS_NUMBER (TRELLIS_PROMOTION_PIECE_POSITION, "position", N_ ("Position"), 0),
};

TRELLIS_DEFINE_ENTITY (TrellisPromotionPiece,
                       trellis_promotion_piece,
                       "promotion_piece",
                       "promotion_pieces",
                       N_ ("Promotion"),
                       N_ ("Promotion"),
                       TRELLIS_PROMOTION_PIECE_TITLE,
                       0)
