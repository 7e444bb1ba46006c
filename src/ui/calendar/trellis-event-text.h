/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-event.h"
#include "model/trellis-room.h"
#include "model/trellis-seats.h"

G_BEGIN_DECLS

char *trellis_event_text_when (TrellisEvent *event, gint64 now) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_event_text_when_there (TrellisEvent *event) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_event_text_length (TrellisEvent *event) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_event_text_where (TrellisEvent *event) G_GNUC_WARN_UNUSED_RESULT;
char *
trellis_event_text_seats (TrellisEvent *event, const TrellisSeats *seats) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_event_text_access (TrellisEvent *event, TrellisRoom *room) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_event_text_minimum (TrellisEvent *event,
                                  const TrellisSeats *seats,
                                  gint64 now) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_event_text_overlap (TrellisEvent *other, int status) G_GNUC_WARN_UNUSED_RESULT;
gint64 trellis_event_text_minutes (TrellisEvent *event);

G_END_DECLS
