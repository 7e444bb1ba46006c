/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * TrellisIcalMessage:
 * @method: what the file is for (METHOD)
 * @people: lines that say who invites whom
 * @stamp: when it is written, an instant
 * @alone: whether occurrences stand for themselves and not for their whole series
 *
 * What makes a message of a calendar file (RFC 5546).
 */
typedef struct {
  const char *method;
  const char *people;
  gint64 stamp;
  gboolean alone;
} TrellisIcalMessage;

gboolean trellis_ical_write (GOutputStream *stream,
                             GPtrArray *events,
                             GHashTable *series,
                             const char *calendar_name,
                             GCancellable *cancellable,
                             GError **error);
gboolean trellis_ical_write_message (GOutputStream *stream,
                                     GPtrArray *events,
                                     GHashTable *series,
                                     const TrellisIcalMessage *message,
                                     GCancellable *cancellable,
                                     GError **error);

G_END_DECLS
