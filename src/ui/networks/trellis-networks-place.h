/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/common/trellis-place.h"

G_BEGIN_DECLS

/**
 * TrellisNetworksPlace:
 *
 * The place of people: networks, colleagues, who can help, conversations and measures.
 */
#define TRELLIS_TYPE_NETWORKS_PLACE (trellis_networks_place_get_type ())
G_DECLARE_FINAL_TYPE (
    TrellisNetworksPlace, trellis_networks_place, TRELLIS, NETWORKS_PLACE, TrellisPlace)

G_END_DECLS
