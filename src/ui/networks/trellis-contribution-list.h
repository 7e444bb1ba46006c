/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/common/trellis-place.h"

G_BEGIN_DECLS

GtkWidget *
trellis_contribution_list_new (TrellisPlace *place, const char *topic) G_GNUC_WARN_UNUSED_RESULT;
void trellis_contribution_list_sort (GtkWidget *section, guint number);

G_END_DECLS
