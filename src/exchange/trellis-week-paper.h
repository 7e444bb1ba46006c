/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-paper.h"
#include "model/trellis-programme.h"

G_BEGIN_DECLS

TrellisPaper *trellis_week_paper_new (TrellisProgramme *programme,
                                      const char *note,
                                      gboolean large,
                                      TrellisPaperSize size,
                                      const char *language) G_GNUC_WARN_UNUSED_RESULT;
char *trellis_week_paper_summary (TrellisProgramme *programme) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
