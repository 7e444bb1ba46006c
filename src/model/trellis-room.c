/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The fields of rooms; what each means is told in the header. */
#include "config.h"

#include "model/trellis-room.h"

#include <glib/gi18n.h>

static const TrellisField trellis_room_fields[] = {
  TRELLIS_TEXT (TRELLIS_ROOM_TITLE, "title", N_ ("Name"), TRELLIS_FIELD_REQUIRED),
  TRELLIS_TEXT (TRELLIS_ROOM_SITE, "site", N_ ("Site"), 0),
  TRELLIS_LINK (TRELLIS_ROOM_ORGANISATION, "organisation", N_ ("Organisation"), "organisations", 0),
  TRELLIS_NUMBER (TRELLIS_ROOM_SEATS, "seats", N_ ("Seats"), 0),
  TRELLIS_FLAG (TRELLIS_ROOM_STEP_FREE, "step_free", N_ ("Step-free"), 0),
  TRELLIS_FLAG (TRELLIS_ROOM_HEARING_LOOP, "hearing_loop", N_ ("Hearing loop"), 0),
  TRELLIS_TEXT (TRELLIS_ROOM_ABOUT, "about", N_ ("About"), TRELLIS_FIELD_LONG),
};

TRELLIS_DEFINE_ENTITY (
    TrellisRoom, trellis_room, "room", "rooms", N_ ("Room"), N_ ("Rooms"), TRELLIS_ROOM_TITLE, 0)
