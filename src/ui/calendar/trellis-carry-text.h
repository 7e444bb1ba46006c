/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-carry.h"
#include "ui/calendar/trellis-calendar-data.h"

G_BEGIN_DECLS

char *trellis_carry_text_where (TrellisCalendarData *data,
                                const TrellisCarry *carry,
                                const char *title) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_carry_text_step (TrellisCalendarData *data,
                               const TrellisCarry *before,
                               const TrellisCarry *now,
                               const char *lane) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_carry_text_limit (const TrellisCarry *carry,
                                TrellisCarryStep step,
                                int amount) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_carry_text_outcome (TrellisCalendarData *data,
                                  const TrellisCarry *carry,
                                  const char *lane) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
