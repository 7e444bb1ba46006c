/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-round-up.h"

G_BEGIN_DECLS

char *trellis_round_up_html_write (TrellisRoundUp *round_up,
                                   TrellisProgramme *programme,
                                   const char *language) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_round_up_csv_write (TrellisRoundUp *round_up,
                                  TrellisProgramme *programme) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
