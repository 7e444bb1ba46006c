/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/common/trellis-place.h"

G_BEGIN_DECLS

#define TRELLIS_TYPE_PLAN_PLACE (trellis_plan_place_get_type ())
G_DECLARE_FINAL_TYPE (TrellisPlanPlace, trellis_plan_place, TRELLIS, PLAN_PLACE, TrellisPlace)

G_END_DECLS
