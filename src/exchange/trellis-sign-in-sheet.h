/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/trellis-paper.h"
#include "model/trellis-event.h"

G_BEGIN_DECLS

TrellisPaper *trellis_sign_in_sheet_new (TrellisEvent *event,
                                         GPtrArray *entries,
                                         gboolean large,
                                         TrellisPaperSize size) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
