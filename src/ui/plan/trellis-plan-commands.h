/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/common/trellis-place.h"

G_BEGIN_DECLS

void trellis_plan_commands_install (GtkWidgetClass *klass);
GtkWidget *trellis_plan_page_in_view (TrellisPlace *place);

G_END_DECLS
