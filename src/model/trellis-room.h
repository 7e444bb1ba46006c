/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-entity.h"

G_BEGIN_DECLS

/**
 * TrellisRoom:
 *
 * A room, or any other place with a number of seats.
 */
#define TRELLIS_TYPE_ROOM (trellis_room_get_type ())
G_DECLARE_FINAL_TYPE (TrellisRoom, trellis_room, TRELLIS, ROOM, TrellisEntity)

/**
 * TrellisRoomField:
 * @TRELLIS_ROOM_TITLE: What it is called.
 * @TRELLIS_ROOM_SITE: Building or address.
 * @TRELLIS_ROOM_ORGANISATION: Whose it is.
 * @TRELLIS_ROOM_SEATS: How many people it holds; 0 when nobody knows.
 * @TRELLIS_ROOM_STEP_FREE: It can be reached without steps.
 * @TRELLIS_ROOM_HEARING_LOOP: It has an induction loop.
 * @TRELLIS_ROOM_ABOUT: Equipment, how to find it.
 * @TRELLIS_ROOM_N_FIELDS: how many there are.
 *
 * The fields of [class@Room].
 */
typedef enum {
  TRELLIS_ROOM_TITLE,
  TRELLIS_ROOM_SITE,
  TRELLIS_ROOM_ORGANISATION,
  TRELLIS_ROOM_SEATS,
  TRELLIS_ROOM_STEP_FREE,
  TRELLIS_ROOM_HEARING_LOOP,
  TRELLIS_ROOM_ABOUT,
  TRELLIS_ROOM_N_FIELDS,
} TrellisRoomField;

G_END_DECLS
