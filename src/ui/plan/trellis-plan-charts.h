/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/trellis-cpd.h"
#include "model/trellis-mix.h"
#include "ui/common/trellis-page.h"

G_BEGIN_DECLS

void trellis_plan_add_mix (TrellisPage *page, const TrellisMix *done, const TrellisMix *planned);
void trellis_plan_add_months (TrellisPage *page, GArray *months);

G_END_DECLS
