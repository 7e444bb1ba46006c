/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/common/trellis-place.h"

G_BEGIN_DECLS

void trellis_week_actions_install (GtkWidgetClass *klass);

G_END_DECLS
