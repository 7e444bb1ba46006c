/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-ical-moment.h"
#include "exchange/trellis-reading.h"
#include "model/trellis-event.h"

G_BEGIN_DECLS

/**
 * TrellisIcalContext:
 * @reading: what is being read
 * @zones: zones of the file
 *
 * What the reading of one event needs to know of the file around it.
 */
typedef struct {
  TrellisReading *reading;
  TrellisIcalZones *zones;
} TrellisIcalContext;

TrellisEvent *trellis_ical_event_read (TrellisIcalContext *context,
                                       const TrellisIcalComponent *lines,
                                       guint line,
                                       gboolean withdrawn) G_GNUC_WARN_UNUSED_RESULT;
gboolean trellis_ical_event_start (TrellisIcalContext *context,
                                   const TrellisIcalComponent *lines,
                                   TrellisIcalMoment *start);
void trellis_ical_extra_fields (TrellisIcalContext *context,
                                const TrellisIcalComponent *lines,
                                const char *prefix,
                                gpointer record);
char *trellis_ical_event_uid (const TrellisIcalComponent *lines) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_ical_occurrence_uid (const char *uid,
                                   gint64 occurrence,
                                   gboolean all_day) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
