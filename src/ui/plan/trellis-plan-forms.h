/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/common/trellis-place.h"

G_BEGIN_DECLS

void trellis_plan_edit (TrellisPlace *place, gpointer record, gboolean is_new);

G_END_DECLS
