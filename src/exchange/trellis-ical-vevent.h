/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-ical-event.h"
#include "exchange/trellis-ical-series.h"

G_BEGIN_DECLS

/**
 * TrellisIcalVevent:
 * @context: how what is written would be read
 * @reading: the same
 * @lines: room for reading it
 * @text: the lines of the event being written
 * @out: where finished events go
 * @people: (nullable): lines that say who invites whom, in place of the organiser; with them only what other programs
 *   understand is written
 * @stamp: when the file is written, an instant; 0 for the last change of each event
 *
 * Writes one event after the other. Each is read back before it is given out, and what did not
 * come back as it was is written again as a property of ours. So whatever iCalendar cannot say,
 * and whatever reading would tidy up, survives by construction.
 */
typedef struct {
  TrellisIcalContext context;
  TrellisReading reading;
  TrellisIcalComponent lines;
  GString *text;
  GString *out;
  const char *people;
  gint64 stamp;
} TrellisIcalVevent;

void trellis_ical_vevent_init (TrellisIcalVevent *self, GString *out);
void trellis_ical_vevent_clear (TrellisIcalVevent *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (TrellisIcalVevent, trellis_ical_vevent_clear)

void trellis_ical_vevent_time (
    TrellisIcalVevent *self, const char *name, gint64 instant, const char *zone, gboolean all_day);
void trellis_ical_vevent_begin (TrellisIcalVevent *self, TrellisEvent *event, const char *uid);
void trellis_ical_vevent_body (TrellisIcalVevent *self, TrellisEvent *event, const char *zone);
TrellisEvent *trellis_ical_vevent_complete (TrellisIcalVevent *self,
                                            TrellisEvent *event,
                                            const char *series) G_GNUC_WARN_UNUSED_RESULT;
void
trellis_ical_vevent_series (TrellisIcalVevent *self, TrellisSeries *series, TrellisSeries *known);
void trellis_ical_vevent_end (TrellisIcalVevent *self);

G_END_DECLS
