/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-round-up.h"

G_BEGIN_DECLS

/* For the files of the round-up. */
void trellis_round_up_add_cell (TrellisRoundUp *self,
                                TrellisRoundUpBreakdown breakdown,
                                const char *label,
                                gint64 number);
void trellis_round_up_count_seats (TrellisRoundUp *self,
                                   TrellisProgramme *programme,
                                   GPtrArray *sign_ups);

G_END_DECLS
