/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/common/trellis-place.h"

G_BEGIN_DECLS

void trellis_networks_actions_install (GtkWidgetClass *widget_class);
void trellis_networks_actions_add (TrellisPlace *place);

G_END_DECLS
