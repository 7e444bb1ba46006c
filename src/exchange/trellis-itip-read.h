/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-ical-event.h"
#include "exchange/trellis-ical-split.h"

G_BEGIN_DECLS

/**
 * TrellisItipOutcome:
 * @TRELLIS_ITIP_TAKEN: nothing more is to be done with it
 * @TRELLIS_ITIP_AN_EVENT: it is to be read as an event
 * @TRELLIS_ITIP_FAILED: whoever takes messages failed
 *
 * What became of an event that may be a message.
 */
typedef enum {
  TRELLIS_ITIP_TAKEN,
  TRELLIS_ITIP_AN_EVENT,
  TRELLIS_ITIP_FAILED,
} TrellisItipOutcome;

TrellisItipOutcome trellis_itip_read (TrellisIcalContext *context,
                                      const TrellisIcalPart *part,
                                      const TrellisIcalComponent *lines,
                                      GError **error);

G_END_DECLS
