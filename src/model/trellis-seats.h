/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-event.h"
#include "model/trellis-sign-up.h"

G_BEGIN_DECLS

/**
 * TrellisSeats:
 * @seats: how many there are, 0 for no limit
 * @taken: people who have one
 * @free: seats left for everybody, -1 for no limit; those kept are not among them
 * @waiting: people on the waiting list
 * @interested: people who want to know of the next one
 * @kept: seats kept for those whom managers name, at most what is not taken
 *
 * How an event is booked.
 */
typedef struct {
  guint seats;
  guint taken;
  int free;
  guint waiting;
  guint interested;
  guint kept;
} TrellisSeats;

gboolean trellis_seats_status_takes_one (TrellisSignUpStatus status);
TrellisSeats trellis_seats_count (TrellisEvent *event, GPtrArray *roster);
TrellisSignUpStatus
trellis_seats_next_status (TrellisEvent *event, GPtrArray *roster, const char *person);
guint trellis_seats_waiting_position (GPtrArray *roster, const char *person);
TrellisSignUp *trellis_seats_next_waiting (TrellisEvent *event, GPtrArray *roster);
TrellisSignUp *trellis_seats_find (GPtrArray *roster, const char *person);
gboolean trellis_seats_is_open (TrellisEvent *event, gint64 now);

G_END_DECLS
