/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/common/trellis-place.h"

G_BEGIN_DECLS

void trellis_room_place_install (GtkWidgetClass *klass);
gboolean trellis_room_place_open (TrellisPlace *place, const char *uid);

G_END_DECLS
