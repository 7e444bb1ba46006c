/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-exchange-error.h"
#include "exchange/trellis-itip.h"
#include "exchange/trellis-report.h"
#include "model/trellis-entity.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * TrellisTake:
 * @record: (transfer none): a record from the file; @take may change it
 * @data: data of the reading
 * @error: return location for an error
 *
 * Takes one record of a file.
 *
 * Returns: %FALSE to stop reading
 */
typedef gboolean (*TrellisTake) (TrellisEntity *record, gpointer data, GError **error);

/**
 * TrellisTakeMessage:
 * @message: an answer to an invitation, or what calls an event off
 * @data: data of the reading
 * @taken: (out): whether it was; otherwise it is read as an event
 * @error: return location for an error
 *
 * Takes a message about an event that may be here.
 *
 * Returns: %FALSE to stop reading
 */
typedef gboolean (*TrellisTakeMessage) (const TrellisItipMessage *message,
                                        gpointer data,
                                        gboolean *taken,
                                        GError **error);

/**
 * TrellisReading:
 * @take: takes each record as soon as it is read, so that memory does not grow with the file
 * @data: data for @take
 * @report: what was refused or left out
 * @cancellable: (nullable): stops the reading
 * @zone: IANA zone in which times without a zone are understood
 * @now: the present, an instant: endless rules are followed for two years from here
 * @done_kb: kibibytes read so far, for whoever shows progress; set and read with g_atomic_int_*()
 * @message: (nullable): takes messages about events; %NULL to read all of them as events
 * @states_status: of the event being taken, whether the file says its status in so many words
 *
 * One file being read. A reader is a function of bytes alone: it opens no other file, and runs on any thread.
 */
typedef struct {
  TrellisTake take;
  gpointer data;
  TrellisReport *report;
  GCancellable *cancellable;
  const char *zone;
  gint64 now;
  gint done_kb;
  TrellisTakeMessage message;
  gboolean states_status;
} TrellisReading;

G_END_DECLS
