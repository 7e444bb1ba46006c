/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-round-up.h"
#include "ui/common/trellis-page.h"

G_BEGIN_DECLS

void trellis_round_up_charts_add (TrellisPage *page, TrellisRoundUp *round_up);

G_END_DECLS
