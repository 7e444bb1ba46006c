/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/common/trellis-place.h"

G_BEGIN_DECLS

/**
 * TrellisFrameworkPlace:
 *
 * The place where competencies are read, levels assessed, and gaps seen.
 */
#define TRELLIS_TYPE_FRAMEWORK_PLACE (trellis_framework_place_get_type ())
G_DECLARE_FINAL_TYPE (
    TrellisFrameworkPlace, trellis_framework_place, TRELLIS, FRAMEWORK_PLACE, TrellisPlace)

G_END_DECLS
