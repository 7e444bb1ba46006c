/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/trellis-connection.h"

G_BEGIN_DECLS

/**
 * TrellisBookedFunc:
 * @event: uid of an event
 * @person: uid of a person who has a seat
 * @name: her name, empty when she is not known
 * @data: data given with it
 *
 * Takes one booking.
 */
typedef void (*TrellisBookedFunc) (const char *event,
                                   const char *person,
                                   const char *name,
                                   gpointer data);

gboolean trellis_clash_records_booked (TrellisConnection *connection,
                                       gint64 from,
                                       gint64 to,
                                       TrellisBookedFunc booked,
                                       gpointer data,
                                       GError **error);
gboolean trellis_clash_records_booked_on (TrellisConnection *connection,
                                          const char *event,
                                          TrellisBookedFunc booked,
                                          gpointer data,
                                          GError **error);
gboolean trellis_clash_records_booked_with (TrellisConnection *connection,
                                            const char *event,
                                            gint64 from,
                                            gint64 to,
                                            TrellisBookedFunc booked,
                                            gpointer data,
                                            GError **error);
G_END_DECLS
