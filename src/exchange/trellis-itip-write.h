/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-event.h"
#include "model/trellis-person.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * TrellisItipInvitation:
 * @events: (element-type TrellisEvent): one event, or all occurrences of one series
 * @series: (nullable) (element-type utf8 TrellisSeries): their series by uid
 * @whole: whether all occurrences are meant, as one event that repeats
 * @cancel: whether they are called off instead
 * @organiser: who invites
 * @people: (element-type TrellisPerson): who is invited
 * @now: the present, an instant
 *
 * What an invitation says.
 */
typedef struct {
  GPtrArray *events;
  GHashTable *series;
  gboolean whole;
  gboolean cancel;
  TrellisPerson *organiser;
  GPtrArray *people;
  gint64 now;
} TrellisItipInvitation;

gboolean trellis_itip_has_address (TrellisPerson *person);
gboolean trellis_itip_write (GOutputStream *stream,
                             const TrellisItipInvitation *invitation,
                             GCancellable *cancellable,
                             GError **error);

G_END_DECLS
